"""A long film comes back to what it is about, and an animal that comes along is there all the way."""

from __future__ import annotations

import re

import pytest

from generator.film import Action, Brief, Line, Screenplay
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.touchstones import touchstones

BELL = "Two lighthouse keepers' daughters hunt for the bell that their fathers sank; mystery, sea fog, 1950s."
HORSE = "A warm family film: Bob, a boy, and his grandmother Alice walk across Iceland to return a borrowed horse."


def _film(prompt: str, seconds: int) -> Screenplay:
    return write(read(Brief(prompt=prompt, seconds=seconds)))


def test_after_their_errands_they_speak_of_what_it_is_for() -> None:
    film = _film(BELL, 3600)
    about = [at for at, scene in enumerate(film.scenes) if any(isinstance(beat, Line) and re.search(r"\bthe bell\b", beat.text) for beat in scene.beats)]
    sixths = {at * 6 // len(film.scenes) for at in about}
    assert len(about) >= 8 and len(sixths) >= 5


def test_nothing_of_it_is_said_twice() -> None:
    film = _film(BELL, 3600)
    spoken = [beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Line) and len(beat.text.split()) > 5]
    own = {text for stone in touchstones() for turn in stone.turns if turn.spoken for text in turn.texts if "{" not in text and len(text.split()) > 5}
    assert all(spoken.count(each) <= 1 for each in own)


def test_a_short_film_has_no_time_for_that() -> None:
    said = " ".join(beat.text for scene in _film(BELL, 240).scenes for beat in scene.beats)
    assert not any(turn.texts[0] in said for stone in touchstones() for turn in stone.turns if "{" not in turn.texts[0] and len(turn.texts[0].split()) > 4)


@pytest.mark.parametrize("seconds", [300, 900])
def test_a_horse_that_people_take_along_is_seen_on_the_way_and_says_nothing(seconds: int) -> None:
    film = _film(HORSE, seconds)
    horse = next(each for each in film.cast if each.look.breed == "horse")
    assert not any(isinstance(beat, Line) and beat.speaker == horse.id for scene in film.scenes for beat in scene.beats)
    seen = [at for at, scene in enumerate(film.scenes) if horse.id in scene.present]
    assert seen[0] == 0 and any(0 < at < len(film.scenes) - 1 for at in seen)
    assert all("knife" not in beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Action) and beat.actor == horse.id)


def test_the_grandmother_is_who_he_talks_to() -> None:
    film = _film(HORSE, 300)
    speakers = {next(each.name for each in film.cast if each.id == beat.speaker) for scene in film.scenes for beat in scene.beats if isinstance(beat, Line)}
    assert {"Bob", "Alice"} <= speakers
