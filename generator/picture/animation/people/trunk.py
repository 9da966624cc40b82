"""The trunk: its volume under the clothes, its outline as it leans and twists, and places upon its surface."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from generator.picture.animation.brush import Canvas, Path, Point, paint, polygon, smooth
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.skeleton import Spine
from generator.picture.animation.people.solid import Slice, Solid

Spots = Sequence[tuple[float, float]]
"""(azimuth in degrees, share of the way from the neck (0) to the hip (1))."""


def trunk(frame: Frame, grow: float, tucked: bool = False) -> Solid:
    """Neck base to crotch, in standing coordinates, with cloth of a thickness upon it; `tucked` draws it in at the bottom, into a skirt."""
    n, s, h, w = frame.neck, frame.shoulder, frame.hip, frame.wide
    long = h - s
    thick = (0.72 + 0.28 * frame.thick) * 1.28
    slope = frame.neck_width * 1.15
    waist = max(w * (0.66 if frame.bust else 0.7), frame.hips * 0.78)
    rows = (
        (n - 3, slope, 13, 14), (n + 3, slope * 1.32, 15, 18), (s + 1, w * 0.62, 17, 20), (s + 7, w * 0.84, 19, 22), (s + 15, w * 0.97, 21, 23),
        (s + long * 0.19, w * 0.97, 24 + frame.bust * 0.5, 24), (s + long * 0.34, w * 0.85, 25 + frame.bust, 22), (s + long * 0.47, w * 0.74 + frame.belly * 0.5, 22 + frame.belly * 0.7 + frame.bust * 0.2, 19),
        (s + long * 0.62, waist + frame.belly * 0.8, 20 + frame.belly, 17), (s + long * 0.8, max(frame.hips * 0.98, waist) + frame.belly * 0.7, 21 + frame.belly * 1.1, 21),
        (h - 6, frame.hips * (1.06 if tucked else 1.1) + frame.belly * 0.3, 21 + frame.belly * 0.6, 26), (h + 9, frame.hips * (0.86 if tucked else 1.08), 20 - 5 * tucked, 25 - 6 * tucked),
    )  # fmt: skip
    return Solid([Slice(y, side + grow * (0.4 if y < s + 4 else 1.0), (front + grow * 0.8) * thick, (back + grow * 0.8) * thick) for y, side, front, back in rows])


def trunk_outline(solid: Solid, spine: Spine) -> Path:
    right: list[Point] = []
    left: list[Point] = []
    for each in solid.slices:
        yaw = spine.yaw_at(each.y)
        right.append(spine.at(solid.extent(each, yaw, 1), each.y))
        left.append(spine.at(solid.extent(each, yaw, -1), each.y))
    return smooth(right + left[::-1], tension=0.36)


class Surface:
    """The trunk's surface as it stands: what is drawn upon it turns and bends with it."""

    def __init__(self, canvas: Canvas, solid: Solid, spine: Spine, low: float = math.inf) -> None:
        """low: y, on the straight trunk, below which nothing can be seen."""
        self.canvas, self.solid, self.spine, self.low = canvas, solid, spine, low
        self.top, self.long = spine.frame.neck, spine.frame.hip - spine.frame.neck
        self.last = (low - self.top) / self.long
        """The share of the way at which the frame ends."""

    def at(self, azimuth: float, share: float) -> tuple[float, float, bool]:
        """x, y on the frame, and whether it can be seen; what is turned away is held at the edge."""
        y = self.top + self.long * share
        yaw = self.spine.yaw_at(y)
        view = math.radians(azimuth) + yaw
        view = (view + math.pi) % (2 * math.pi) - math.pi
        seen = abs(view) < 1.57
        view = max(-1.57, min(1.57, view))
        each = self.solid.at(y)
        own = view - yaw
        front = each.front if math.cos(own) >= 0 else each.back
        x, z = each.side * math.sin(own), front * math.cos(own)
        px, py = self.spine.at(x * math.cos(yaw) + z * math.sin(yaw), y)
        return px, py, seen

    def edge(self, share: float, way: int) -> float:
        """x of the outline at a height, on the straight trunk."""
        y = self.top + self.long * share
        return self.solid.extent(self.solid.at(y), self.spine.yaw_at(y), way)

    def patch(self, spots: Spots, colour: Any, *, curved: bool = False) -> None:
        if all(share > self.last for _, share in spots):
            return
        points = [self.at(*each) for each in spots]
        if any(each[2] for each in points):
            outline: list[Point] = [(x, y) for x, y, _ in points]
            self.canvas.drawPath(smooth(outline, tension=0.26) if curved else polygon(outline), colour)

    def line(self, spots: Spots, colour: Any) -> None:
        if all(share > self.last for _, share in spots):
            return
        points = [(x, y) for x, y, seen in (self.at(*each) for each in spots) if seen]
        if len(points) > 1:
            self.canvas.drawPath(smooth(points, closed=False), colour)

    def dot(self, azimuth: float, share: float, radius: float, colour: Any) -> None:
        if share > self.last:
            return
        x, y, seen = self.at(azimuth, share)
        if seen:
            self.canvas.drawCircle(x, y, radius, colour)

    def band(self, share: float, width: float, colour: str) -> None:
        """A belt all round."""
        if share > self.last:
            return
        y = self.top + self.long * share
        left, right = self.edge(share, -1), self.edge(share, 1)
        points = [self.spine.at(left - 3, y - 2), self.spine.at((left + right) / 2, y + 4 * math.cos(self.spine.yaw)), self.spine.at(right + 3, y - 2)]
        self.canvas.drawPath(smooth(points, closed=False), paint(colour, stroke=width, square=True))

    def free(self, points: Sequence[Point], colour: Any, *, tension: float = 0.34, closed: bool = True) -> None:
        """A shape on the frame by points of the straight trunk."""
        if all(y > self.low for _, y in points):
            return
        self.canvas.drawPath(smooth([self.spine.at(*each) for each in points], closed=closed, tension=tension), colour)
