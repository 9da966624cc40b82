"""The mouth of somebody who speaks, between the visemes of their line."""

from __future__ import annotations

from collections.abc import Sequence

from generator.film import Viseme
from generator.picture.animation.brush import ease
from generator.picture.animation.people.expression import VISEMES, Shape, between


def mouth_at(lips: Sequence[Viseme], frame: int) -> Shape:
    """The shape of the mouth at a frame, a little ahead of the sound."""
    at = frame + 1
    if not lips or at < lips[0].frame - 3:
        return VISEMES["rest"]
    current, following, start, end = "rest", "rest", lips[0].frame - 3, lips[0].frame
    for i, each in enumerate(lips):
        if each.frame <= at:
            current = each.shape
            following = lips[i + 1].shape if i + 1 < len(lips) else "rest"
            start, end = each.frame, lips[i + 1].frame if i + 1 < len(lips) else each.frame + 5
    if lips[0].frame > at:
        following = lips[0].shape
    passing = min(5.0, max(1.0, (end - start) * 0.65))  # a shape is held, then passes into the next
    t = ease(1 - (end - at) / passing)
    return between(VISEMES.get(current, VISEMES["rest"]), VISEMES.get(following, VISEMES["rest"]), t)


def talking(lips: Sequence[Viseme], frame: int) -> bool:
    """Whether a sound is made at a frame or was made just before."""
    return any(-3 <= frame - each.frame <= 8 and each.shape != "rest" for each in lips)
