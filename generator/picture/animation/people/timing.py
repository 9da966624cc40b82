"""The timing of an act: anticipation, action and follow-through at a frame; and of a feeling that passes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.film import Act, Feeling
from generator.picture.animation.brush import ease
from generator.picture.animation.people.acts import LASTING, PHASES


@dataclass(frozen=True, slots=True)
class Window:
    """How far an act has come."""

    before: float
    full: float
    done: float
    seconds: float


EASED = 6.0
"""Frames in which one feeling passes into another."""


def passage(feeling: Feeling, frame: int) -> float:
    """How much of a passing feeling a face shows at a frame, 0..1."""
    return ease((frame - feeling.start) / EASED) * ease((feeling.start + feeling.frames - frame) / EASED)


def window(act: Act, frame: int) -> Window | None:
    """The phases of an act at a frame; None while it has nothing to say."""
    frames_before, frames_after = PHASES.get(act.verb, (6, 10))
    scale = min(1.0, act.frames / (frames_before + frames_after + 5))
    before, after = frames_before * scale, frames_after * scale
    u = frame - act.start
    lasting = act.verb in LASTING
    if u < 0 or (u > act.frames and not lasting):
        return None
    action = max(1.0, act.frames - before - after)
    rise = min(10.0, max(3.0, action * 0.5))
    full = ease((u - before) / rise)
    full *= 1 + 0.05 * math.sin(math.pi * min(1.0, max(0.0, (u - before - rise) / 8)))  # overshoot and settle
    if not lasting:
        full *= 1 - ease((u - before - action) / max(1.0, after))
    hint = math.sin(math.pi * min(1.0, u / (before * 1.25))) if u < before * 1.25 else 0.0
    return Window(hint, full, min(1.0, max(0.0, (u - before) / action)), max(0.0, u - before) / 25)
