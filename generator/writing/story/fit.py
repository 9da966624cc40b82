"""Fitting: how long what is planned or written lasts, by the formula that the direction counts with too."""

from __future__ import annotations

import re

from generator.film import Scene, duration
from generator.writing.story.script import Turn

ESTABLISHING = duration.ESTABLISHING
"""Milliseconds that a scene lasts beside what is said and done in it."""
_SLOT = re.compile(r"\{[^{}]*\}")


def turn_length(turn: Turn) -> int:
    """Estimated milliseconds of a turn whose wording is not chosen yet."""
    counts = [len(_SLOT.sub("x", text).split()) for text in turn.texts]
    words = sum(counts) // len(counts)
    return duration.line(words) + turn.beat if turn.spoken else duration.action(words + 1)


def length(scenes: tuple[Scene, ...], seconds: int) -> int:
    """Milliseconds of a film that is to last so many seconds."""
    return duration.film(scenes, seconds)
