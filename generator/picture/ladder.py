"""The ladder of quality: what to film with, chosen by how fast this machine is and how far ahead of the viewer it is."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from generator.clock import FPS
from generator.cut import Framing


@dataclass(frozen=True, slots=True)
class Rung:
    """A way of filming, and what it costs against filming at 720p on twos with the encoder's fastest preset."""

    height: int
    twos: bool
    preset: str
    crf: int
    cost: float


LADDER = (
    Rung(1080, False, "superfast", 23, 3.1),
    Rung(1080, True, "superfast", 23, 2.5),
    Rung(1080, True, "ultrafast", 24, 2.2),
    Rung(720, False, "superfast", 23, 1.5),
    Rung(720, False, "ultrafast", 24, 1.28),
    Rung(720, True, "superfast", 23, 1.2),
    Rung(720, True, "ultrafast", 24, 1.0),
    Rung(480, True, "ultrafast", 25, 0.59),
)
"""From the best to the cheapest."""

COMFORT = 60.0
"""Seconds ahead of the playhead at which speed no longer matters."""
PICTURES = 0.82
"""Share of the processes' time that pictures take; the rest is for voices, music and sound."""
SPARE = 1.35
"""How much faster than the viewer filming must be while nothing is ahead yet."""


def needed(margin: float) -> float:
    """Film seconds per second that keep a viewer from waiting, with `margin` seconds of film ahead of the playhead."""
    return SPARE * max(0.0, 1 - max(0.0, margin) / COMFORT) + (1.0 if margin < COMFORT else 0.8)


def choose(asked: Framing, *, speed: float, margin: float, begun: Framing | None = None) -> Framing:
    """What to film the next shot with.

    asked: the framing that was asked for; its size is never exceeded, and never undercut unless the film would stall.
    speed: film seconds per second that this machine has shown at 720p on twos with the fastest preset.
    margin: seconds of finished film ahead of the playhead. begun: what this rendition was begun with; all of its segments play after
    one init segment, so size and preset then stay, and only the drawing's rate changes.
    """
    wanted = needed(margin)
    if begun is not None:
        return replace(begun, twos=speed / cost(replace(begun, twos=False)) < wanted)
    rungs = [rung for rung in LADDER if rung.height <= asked.height]
    if not rungs:
        return asked
    fast = [rung for rung in rungs if speed / rung.cost >= wanted]
    fast = [rung for rung in fast if rung.height == asked.height] or fast  # a smaller picture only where the size that was asked for would stall
    return framed(asked, fast[0] if fast else rungs[-1])


def framed(asked: Framing, rung: Rung) -> Framing:
    """A rung in the shape of the frame that was asked for."""
    return replace(asked, width=even_width(asked, rung.height), height=rung.height, twos=rung.twos, preset=rung.preset, crf=rung.crf)


def cost(framing: Framing) -> float:
    """What filming with a framing costs against 720p on twos with the fastest preset: of the rung nearest in size that is alike."""
    alike = [rung for rung in LADDER if (rung.twos, rung.preset) == (framing.twos, framing.preset)]
    alike = alike or [rung for rung in LADDER if rung.twos == framing.twos]
    nearest = min(alike, key=lambda rung: (abs(rung.height - framing.height), rung.cost))
    return nearest.cost * math.pow(framing.height / nearest.height, 1.3)


def pace(frames: float, milliseconds: int, processes: int) -> float:
    """Film seconds per second that so many processes make, from frames (at 720p on twos) and how long they took one of them. Part of
    their time goes to voices, music and sound."""
    return PICTURES * processes * frames / FPS / max(0.001, milliseconds / 1000)


def even_width(asked: Framing, height: int) -> int:
    """The width in pixels that keeps the frame's shape at a height; even, as the encoder needs."""
    return round(asked.width * height / asked.height / 2) * 2
