"""The ladder of quality: what to film with, chosen by how fast this machine is and how far ahead of the viewer it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
    rungs = [rung for rung in LADDER if rung.height <= asked.height]
    if begun is not None:
        rungs = [rung for rung in LADDER if (rung.height, rung.preset) == (begun.height, begun.preset)] or rungs[-1:]
    wanted = needed(margin)
    fast = [rung for rung in rungs if speed / rung.cost >= wanted]
    if begun is None:  # a smaller picture only where the size that was asked for would stall
        fast = [rung for rung in fast if rung.height == asked.height] or fast
    best = fast[0] if fast else rungs[-1]
    if begun is not None:
        return replace(begun, twos=best.twos)
    return replace(asked, width=_width(asked, best.height), height=best.height, twos=best.twos, preset=best.preset, crf=best.crf)


def _width(asked: Framing, height: int) -> int:
    """The width that keeps the frame's shape; even, as the encoder needs."""
    return round(asked.width * height / asked.height / 2) * 2
