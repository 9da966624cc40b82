"""Seconds: how long what is written lasts."""

from __future__ import annotations

import re

from generator.film import Beat, Line, Scene
from generator.writing.story.script import Turn

ESTABLISHING = 3000
"""Milliseconds that the director adds at the head of a scene."""
_SLOT = re.compile(r"\{[^{}]*\}")


def milliseconds(words: int, *, spoken: bool, pace: int) -> int:
    """Length of a line or of an action of so many words, at a genre's pace in thousandths."""
    return (700 + words * 400) * pace // 1000 if spoken else 1600 + words * 200


def turn_length(turn: Turn, pace: int) -> int:
    """Estimated milliseconds of a turn whose wording is not chosen yet."""
    counts = [len(_SLOT.sub("x", text).split()) for text in turn.texts]
    return milliseconds(sum(counts) // len(counts) + (0 if turn.spoken else 1), spoken=turn.spoken, pace=pace) + turn.beat


def beat_length(beat: Beat, pace: int) -> int:
    spoken = isinstance(beat, Line)
    return milliseconds(len(beat.text.split()), spoken=spoken, pace=pace) + (max(0, beat.gap - 200) if isinstance(beat, Line) else 0)


def scene_length(scene: Scene, pace: int) -> int:
    return ESTABLISHING + sum(beat_length(beat, pace) for beat in scene.beats)


def length(scenes: tuple[Scene, ...], pace: int) -> int:
    """Milliseconds of the film."""
    return sum(scene_length(scene, pace) for scene in scenes)
