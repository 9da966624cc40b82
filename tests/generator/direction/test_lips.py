"""From phonemes to mouth shapes."""

from __future__ import annotations

import pytest

from generator.direction.lips import lips, shape
from generator.direction.timing import Said
from generator.film import Line, Reading, Spoken


def said(*sounds: tuple[str, int, int], start: int = 0) -> Said:
    end = max(each[2] for each in sounds)
    reading = Reading(milliseconds=end, phonemes=tuple(Spoken(text=text, start=first, end=last) for text, first, last in sounds))
    return Said(line=Line(id="l", speaker="alice", text=""), reading=reading, start=start, frames=-(-end // 40))


@pytest.mark.parametrize(
    ("phoneme", "mouth"),
    [("m", "M"), ("ˈɑ", "A"), ("W", "A"), ("A", "E"), ("i", "I"), ("O", "O"), ("w", "U"), ("v", "F"), ("ð", "L"), ("ʤ", "S"), ("ɹ", "R")],
)
def test_a_sound_has_its_shape(phoneme: str, mouth: str) -> None:
    assert shape(phoneme) == mouth


@pytest.mark.parametrize("mark", ["ˈ", "ː", ",", "!", " ", ""])
def test_marks_have_no_shape(mark: str) -> None:
    assert shape(mark) == ""


def test_the_mouth_goes_before_the_voice_and_closes_earlier_still() -> None:
    track = lips(said(("b", 400, 520), ("ɑ", 520, 800)), 0, 100)
    assert [(each.frame, each.shape) for each in track] == [(8, "M"), (12, "A"), (19, "rest")]


def test_a_moving_vowel_has_two_shapes() -> None:
    track = lips(said(("W", 0, 400), start=10), 0, 100)
    assert [each.shape for each in track] == ["A", "U", "rest"]


def test_a_shot_that_begins_within_a_line_takes_over_the_mouth() -> None:
    track = lips(said(("ɑ", 0, 2000), ("m", 2000, 2200)), 20, 80)
    assert (track[0].frame, track[0].shape) == (0, "A") and track[1].shape == "M"


def test_no_shape_but_a_closure_is_shorter_than_two_frames() -> None:
    quick = said(*[(letter, 40 * index, 40 * index + 40) for index, letter in enumerate("iæsækɑlæ")], start=5)
    track = lips(quick, 0, 50)
    assert all(other.frame - one.frame >= 2 for one, other in zip(track, track[1:], strict=False))
