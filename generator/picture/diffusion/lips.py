"""Lips: the dialogue is the truth and the picture follows. What a model that hears nothing may show of somebody who speaks.

A mouth that is small on the screen is left to the model. A larger one would be seen to say other words: the speaker is filmed from behind
their cheek, or, where the mouth is all that the shot shows, the animation's take stays, whose lips are right.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from generator.errors import RenderFailed
from generator.film import Mark, Shot
from generator.picture.check import face

LARGE, WHOLE = 0.27, 0.45
"""Height of a face as a share of the picture from which its mouth is read, and from which there is nothing else to look at."""
AWAY = 140
"""Degrees that a speaker is turned from the lens: the cheek is seen, and not the mouth."""


class Lips(StrEnum):
    FREE = "free"
    """Nobody's mouth is read: the model films it as it is staged."""
    HIDDEN = "hidden"
    """Filmed with the speaker turned from the lens."""
    DRAWN = "drawn"
    """The take of the animation stays."""
    DRIVEN = "driven"
    """The model is shown the drawn face and follows its lips."""


def policy(shot: Shot, *, driven: bool = False) -> Lips:
    """How the lips of a shot are dealt with. driven: whether the model follows a drawn face. MATINEE_LIPS=loose leaves all of them to the model."""
    sizes = [_height(mark) for mark in shot.marks if _read(mark)]
    if not sizes or max(sizes) < LARGE or os.environ.get("MATINEE_LIPS") == "loose":
        return Lips.FREE
    if driven:
        return Lips.DRIVEN
    return Lips.DRAWN if max(sizes) >= WHOLE else Lips.HIDDEN


def staged(shot: Shot, model: str, *, driven: bool = False, tell: Callable[[str], None] = lambda _: None) -> Shot:
    """The shot as a model is to film it. model: its name. tell is told of what was changed. Raises RenderFailed where the drawn take has to stay."""
    found = policy(shot, driven=driven)
    if found is Lips.DRAWN:
        raise RenderFailed("", model, "a mouth this near has to say the words, and this model does not hear them", permanent=True)
    if found is not Lips.HIDDEN:
        return shot
    tell("filmed from behind the speaker, whose lips this model cannot follow")
    return replace(shot, marks=tuple(_turned(mark) if _read(mark) and _height(mark) >= LARGE else mark for mark in shot.marks))


def _read(mark: Mark) -> bool:
    """Whether somebody speaks, and their mouth is to be seen."""
    return not mark.shoulder and abs(mark.facing) < 100 and any(each.shape != "rest" for each in mark.lips)


def _height(mark: Mark) -> float:
    box = face(mark, 1600, 900)
    return (box.bottom - box.top) / 900


def _turned(mark: Mark) -> Mark:
    return replace(mark, facing=AWAY if mark.facing >= 0 else -AWAY)
