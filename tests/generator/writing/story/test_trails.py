"""Long films keep to what they are about: whoever is met hears of it, sends its people on, and it is over when it is over."""

from __future__ import annotations

import re
from functools import cache

import pytest

from generator.film import Brief, Line, Screenplay
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.check import check
from generator.writing.story.concerns import cause, concerns
from generator.writing.story.library import quests
from generator.writing.story.throughline import hard
from generator.writing.story.trails import trails

BELL = "Alice and Charlie, two lighthouse keepers' daughters, hunt for the bell that their fathers sank; mystery, sea fog."


@cache
def _film(prompt: str, seconds: int) -> Screenplay:
    return write(read(Brief(prompt=prompt, seconds=seconds)))


def _words(film: Screenplay, pattern: str) -> list[bool]:
    """Of each scene, whether it says a word."""
    return [bool(re.search(pattern, " ".join(beat.text for beat in scene.beats), re.IGNORECASE)) for scene in film.scenes]


@pytest.mark.parametrize(("prompt", "found"), [
    ("A retired astronaut builds a radio telescope on a sheep farm.", ("radio telescope", "sheep farm")),
    ("A comedy about a border officer who has to tax music.", ("border", "music")),
    ("Alice keeps her mother's cinema open in a small town.", ("cinema", "small town")),
])  # fmt: skip
def test_what_the_viewer_spoke_of_beside_people_is_known(prompt: str, found: tuple[str, ...]) -> None:
    assert concerns(read(Brief(prompt=prompt, seconds=600))) == found


@pytest.mark.parametrize(("prompt", "thing", "found"), [
    (BELL, "bell", ("their fathers", "sank it")),
    ("Alice searches for the letters which her grandmother hid in the mill.", "letters", ("her grandmother", "hid them in the mill")),
    ("Alice hunts for the bell that rings by itself.", "bell", ("", "")),
])  # fmt: skip
def test_what_was_done_before_the_film_began(prompt: str, thing: str, found: tuple[str, str]) -> None:
    assert cause(prompt, thing) == found


def test_no_third_of_a_long_film_forgets_what_it_is_about() -> None:
    film = _film(BELL, 1800)
    named = _words(film, r"\bbell\b|\bfog|lighthouse|fathers")
    third = len(named) // 3
    assert all(sum(named[at * third : (at + 1) * third]) * 10 >= third * 3 for at in range(3))
    assert sum(named) * 100 >= 45 * len(named)
    assert any("fathers sank it" in beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Line))


def test_a_long_film_is_sound() -> None:
    assert check(_film(BELL, 1800)) == []


def test_nothing_comes_after_the_end() -> None:
    for seconds in (600, 1800):
        film = _film(BELL, seconds)
        climax = max(at for at, scene in enumerate(film.scenes) if scene.purpose == "climax")
        assert film.scenes[-1].purpose == "ending"
        assert all(scene.purpose in ("aftermath", "ending") for scene in film.scenes[climax + 1 :])


def test_a_friendly_guide_hunts_nobody() -> None:
    by_id = {each.id: each for each in quests()}
    assert not hard(by_id["quest-find_drawn-map"])
    assert hard(by_id["quest-escape_roll-call"])


def test_every_piece_of_a_trail_can_be_played_by_those_whom_it_is_for() -> None:
    people = {"asked": {"hero", "ally", "witness"}, "sent": {"hero", "ally", "witness"}, "followed": {"hero", "ally"}, "rumour": {"one", "other"}, "between": {"hero", "ally"}, "sky": {"-", ""}}
    for kind, own in trails().items():
        assert len({each.turns for each in own}) == len(own)
        for each in own:
            assert {turn.actor for turn in each.turns} <= people[kind], kind
