"""The length of a short film, by how its lines are spoken."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from generator.clock import seconds
from generator.crew import member
from generator.cut import Part
from generator.direction import direct, speeches
from generator.direction.tempo import settled
from generator.film import Brief, Reading, Screenplay, Speech
from generator.studio.length import SHORT, timed
from generator.voice.casting import cast_voices

BRIEFS = ("A lighthouse keeper, Ines, 70, receives radio messages from a ship that sank in 1931.", "A small robot named Tock looks for the person who lost a red umbrella.", "Courtroom comedy in space.")


class Reader:
    """A voice that says every syllable in the same time; counts what it is asked."""

    def __init__(self, word: int) -> None:
        self.word, self.asked = word, 0

    def __call__(self, speech: Speech) -> Reading:
        self.asked += 1
        return Reading(milliseconds=300 + self.word * len(speech.text.split()))


@cache
def _written(prompt: str, length: int) -> Screenplay:
    writer = member("writer")
    film: Screenplay = writer.write(writer.read(Brief(prompt=prompt, seconds=length)))
    return settled(replace(film, cast=cast_voices(film.cast)))


def _lasts(film: Screenplay, reading: object) -> float:
    frames, before = 0, None
    for number, scene in enumerate(film.scenes, 1):
        readings = {line: reading(speech) for line, speech in speeches(film, scene)}  # type: ignore[operator]
        frames += direct(film, scene, readings, number=number, first=number == 1, last=number == len(film.scenes), previous=before).frames
        before = scene
    return seconds(frames)


@pytest.mark.parametrize("word", [240, 330])
@pytest.mark.parametrize("length", [60, 120])
@pytest.mark.parametrize("prompt", BRIEFS)
def test_a_short_film_lasts_as_long_as_was_asked_whoever_speaks(prompt: str, length: int, word: int) -> None:
    film, reader = _written(prompt, length), Reader(word)
    assert abs(_lasts(timed(film, reader), reader) / length - 1) <= 0.05


def test_the_voices_own_readings_are_what_counts() -> None:
    film = _written(BRIEFS[0], 60)
    reading = member(Part.VOICE).read
    assert abs(_lasts(timed(film, reading), reading) / 60 - 1) <= 0.05


def test_slow_speakers_are_given_brisker_scenes() -> None:
    film = _written(BRIEFS[0], 120)
    assert timed(film, Reader(340)).tempo < timed(film, Reader(220)).tempo


def test_a_longer_film_is_not_read_before_it_is_shot() -> None:
    film, reader = replace(_written(BRIEFS[0], 120), seconds=SHORT + 1), Reader(280)
    assert timed(film, reader) is film and not reader.asked
