"""Who swims and who stands on deck are never in one frame, and both are seen."""

from __future__ import annotations

from dataclasses import replace

from generator.direction import direct
from generator.film import Line, Look, Place, Scene, Species
from tests.generator.direction.stories import ALICE, CHARLIE, FILM, readings

WHALE = replace(CHARLIE, id="whale", name="Major", look=Look(species=Species.FISH, breed="whale"))
DECK = Place(id="deck", name="SHIP", kind="ship")
TALK = Scene(
    id="s1", place="deck", present=("alice", "whale"),
    beats=tuple(Line(id=f"l{number}", speaker=("alice", "whale")[number % 2], text="It is a long way home, and colder every day.") for number in range(6)),
)  # fmt: skip


def seen(place: Place) -> list[set[Species]]:
    film = replace(FILM, cast=(ALICE, WHALE), places=(place,), scenes=(TALK,))
    reel = direct(film, TALK, readings(film, TALK), number=1, first=False, last=False, previous=None)
    return [{mark.look.species for mark in each.shot.marks} for each in reel.shots]


def test_a_whale_is_seen_from_the_water_and_a_woman_on_deck() -> None:
    found = seen(DECK)
    assert {Species.FISH} in found and {Species.HUMAN} in found
    assert not any(len(each) > 1 for each in found)


def test_under_water_all_are_in_one_frame() -> None:
    assert any(len(each) > 1 for each in seen(replace(DECK, kind="underwater")))
