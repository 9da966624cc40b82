"""A body part as a stack of slices: one description that has an outline from every side.

Units everywhere in this package: hundredths of the head's height, y down, x to the right of the frame, z towards the camera.
A turn (yaw) is in radians: 0 looks into the camera, positive to the right of the frame.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.picture.animation.brush import Point

Space = tuple[float, float, float]


def turned(point: Space, yaw: float) -> Space:
    """Where a point of the body lies for the camera when the body is turned."""
    x, y, z = point
    c, s = math.cos(yaw), math.sin(yaw)
    return x * c + z * s, y, z * c - x * s


@dataclass(frozen=True, slots=True)
class Slice:
    y: float
    side: float
    """Half of the width."""
    front: float
    back: float
    ridge: float = -99.0
    """How far a narrow ridge on the front reaches: nose, lips, chin."""


class Solid:
    """Slices from top to bottom."""

    def __init__(self, slices: Sequence[Slice]) -> None:
        self.slices = tuple(slices)
        self._ys = [each.y for each in self.slices]

    def at(self, y: float) -> Slice:
        """The slice at a height, between the given ones."""
        ys = self._ys
        if y <= ys[0]:
            return self.slices[0]
        if y >= ys[-1]:
            return self.slices[-1]
        i = bisect_right(ys, y)
        a, b = self.slices[i - 1], self.slices[i]
        t = (y - a.y) / (b.y - a.y)
        u = 1 - t
        return Slice(y, a.side * u + b.side * t, a.front * u + b.front * t, a.back * u + b.back * t, a.ridge * u + b.ridge * t)

    def extent(self, each: Slice, yaw: float, way: int, ridge: bool = True) -> float:
        """x of the outline of a slice on one side (way -1 left, 1 right)."""
        c, s = math.cos(yaw), math.sin(yaw)
        facing = s * way > 0
        depth = each.front if facing else each.back
        reach = abs(each.side * c) + depth * abs(s) if depth < 0 else math.sqrt((each.side * c) ** 2 + (depth * s) ** 2)
        if ridge and facing:
            reach = max(reach, each.ridge * abs(s))
        return reach * way

    def outline(self, yaw: float, grow: float = 0.0, shift: Callable[[float], float] | None = None) -> list[Point]:
        """Clockwise from the top: down the right side, up the left one."""
        right = [(self.extent(each, yaw, 1) + grow, each.y if shift is None else shift(each.y)) for each in self.slices]
        left = [(self.extent(each, yaw, -1) - grow, each.y if shift is None else shift(each.y)) for each in self.slices]
        return right + left[::-1]

    def surface(self, azimuth: float, y: float, out: float = 0.0) -> Space:
        """A point on the skin: azimuth 0 in front, growing to the right of the frame."""
        each = self.at(y)
        depth = (each.front if math.cos(azimuth) >= 0 else each.back) + out
        return (each.side + out) * math.sin(azimuth), y, depth * math.cos(azimuth)
