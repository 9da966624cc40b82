"""People who are deaf, blind or mute, who stutter or have one arm, are so on the pages; what cannot be shown is refused."""

from __future__ import annotations

import re

import pytest

from generator.film import Action, Brief, Line, Screenplay
from generator.writing.reading import read
from generator.writing.story import write


def _film(prompt: str, seconds: int = 120) -> Screenplay:
    return write(read(Brief(prompt=prompt, seconds=seconds)))


@pytest.mark.parametrize(
    ("prompt", "traits"),
    [
        ("A deaf clockmaker rebuilds the bell of her village church", ("deaf",)),
        ("A girl who cannot speak finds a whale", ("mute",)),
        ("Olga, who stutters, calls a radio show", ("stuttering",)),
        ("An old sailor with one leg waits for a letter", ("one-legged",)),
        ("A lawyer in a wheelchair defends a thief", ("in a wheelchair",)),
        ("A one-armed blacksmith refuses to shoe the general's horse", ("one-armed",)),
        ("A cook sees a light and cannot see why it burns", ()),
    ],
)
def test_conditions_are_read(prompt: str, traits: tuple[str, ...]) -> None:
    lead = read(Brief(prompt=prompt, seconds=60)).cast[0]
    assert [each for each in lead.traits if each not in ("old", "retired")] == list(traits)


def test_a_wheelchair_is_no_place() -> None:
    assert read(Brief(prompt="A lawyer in a wheelchair defends a thief", seconds=60)).places == ()


def test_a_trade_of_men_is_a_woman_by_her_pronoun() -> None:
    assert read(Brief(prompt="A one-armed blacksmith and her mule cross a mountain pass", seconds=60)).cast[0].gender.value == "female"


def test_who_is_mute_writes_and_never_speaks() -> None:
    film = _film("A mute waitress in Naples wants to win a singing contest")
    lead = film.cast[0].id
    assert not any(isinstance(beat, Line) and beat.speaker == lead for scene in film.scenes for beat in scene.beats)
    assert any(isinstance(beat, Action) and beat.prop == "slate" for scene in film.scenes for beat in scene.beats)


def test_who_is_deaf_is_touched_before_they_are_spoken_to() -> None:
    film = _film("A deaf clockmaker in Lisbon rebuilds the bell of her village church before the feast day")
    beats = [beat for scene in film.scenes for beat in scene.beats]
    shown = next(at for at, beat in enumerate(beats) if beat.id.endswith("-deaf"))
    lead = film.cast[0].id
    said = next(at for at, beat in enumerate(beats) if isinstance(beat, Line) and beat.speaker != lead)
    assert shown < said


def test_who_is_blind_looks_at_nothing() -> None:
    film = _film("A blind man and his sister rob a bank", 180)
    lead = film.cast[0]
    name = lead.name.split()[0]
    text = " ".join(beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Action))
    assert not re.search(rf"\b{name} (?:looks|sees|watches|reads (?!with))", text)


def test_who_stutters_is_heard_to() -> None:
    film = _film("Olga, who stutters, wants to win a quiz", 90)
    said = [beat for scene in film.scenes for beat in scene.beats if isinstance(beat, Line) and beat.speaker == "olga" and len(beat.text.split()) > 2]
    assert said and all(each.delivery.hesitation >= 700 for each in said)
    assert not any("stuttering" in reason for _, reason in film.refused)


def test_nobody_has_two_hands_who_has_one_arm() -> None:
    film = _film("A one-armed blacksmith and her mule must bring a bell over the mountain pass before winter", 180)
    name = film.cast[0].name.split()[0]
    assert not any(re.search(rf"^{name}\b.*\bboth hands\b", beat.text) for scene in film.scenes for beat in scene.beats)
