"""Spots: where a person is on the frame, and the one law by which sets and people are seen.

A camera at a height of `lens` cm sees a point at height h, D/(D+z) = s, at y = horizon + (lens - h) * k * s; k is u per centimetre.
So heads, feet and horizon always agree.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.direction.mounts import mounted
from generator.direction.scale import WIDTH
from generator.direction.setups import Framing
from generator.direction.stage import Person
from generator.film import Angle, Mark, Size

FLOOR = 950
"""No foot of a full figure is lower than this, in u."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Somebody on the frame: lengths in u, the frame being 1778 by 1000."""

    person: Person
    x: float
    y: float
    """Of the eyes."""
    head: float
    facing: int
    depth: int
    pose: str
    shoulder: bool = False

    def mark(self, *, gaze: tuple[float, float]) -> Mark:
        return Mark(
            look=self.person.look,
            x=thousandths(self.x),
            y=round(self.y),
            head=max(4, round(self.head)),
            facing=self.facing,
            depth=self.depth,
            pose="sit" if mounted(self.pose) else "stand" if self.pose == "swim" else self.pose,
            gaze_x=thousandths(gaze[0]),
            gaze_y=round(gaze[1]),
            shoulder=self.shoulder,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Which stretch of the scene a composition is for, and how far the scene has gone."""

    start: int
    end: int
    progress: float = 0.5
    """0..1: pictures grow a little tighter as a scene goes on."""
    turn: int = 0
    """By which a set-up that returns is never quite the same again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A framing filled: its people from the farthest to the nearest, and the line on which the sky meets the ground."""

    spots: tuple[Spot, ...]
    horizon: int
    scale: float
    """u per centimetre on the front line."""
    size: Size
    """What it came to: a goose beside a woman makes a medium shot a long one."""

    def find(self, index: int) -> Spot | None:
        return next((each for each in self.spots if each.person.index == index), None)


def thousandths(x: float) -> int:
    """A length across the frame, from u to thousandths of its width."""
    return round(x * 1000 / WIDTH)


def lens_height(framing: Framing, eyes: float, angle: Angle) -> float:
    """Height of the camera in cm. Close up, a true low or high camera throws the background out of frame: a third is enough."""
    level = min(eyes, {0: 150.0, 1: 150.0, 2: 105.0, 3: 140.0}.get(framing.step, eyes))
    height = {Angle.EYE: level, Angle.LOW: 62.0, Angle.FLOOR: 15.0, Angle.HIGH: 250.0, Angle.TOP: 420.0}[angle]
    if angle != Angle.EYE and framing.step >= 3:
        height = eyes + (height - eyes) / 3
    return height


def horizon_at(y: float, eyes: float, lens: float, k: float) -> int:
    """Where the law puts it, within what a set can show."""
    return round(min(880.0, max(60.0, y + (eyes - lens) * k)))
