"""The world behind a pane. What goes by outside something that travels: posts, trees and lamps that come out of the distance, dashes on a road, clouds, stars;
and what falls there."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from generator.picture.animation.brush import Bitmap, Canvas, mix, paint, polygon
from generator.picture.animation.glow import glow
from generator.picture.animation.scenery import CENTRE, HORIZON, Life, project
from generator.picture.animation.stage import Stage

FAR = 9000.0
SPEED = 2100.0
"""Centimetres that the world comes nearer in a second."""


class Passing:
    """What one such life draws at an instant. Colours fade into `item.colour`, the haze, with distance."""

    def __init__(self, canvas: Canvas, buffer: Bitmap, stage: Stage, item: Life, t: float, moved: tuple[float, float]) -> None:
        self.canvas, self.buffer, self.stage, self.item, self.t, self.moved = canvas, buffer, stage, item, t, moved

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        px, py = self.stage.place(*project(x, y, z))
        return px + self.moved[0], py + self.moved[1]

    def depth(self, phase: float, *, near: float = 330.0) -> float:
        """Distance of something that comes again and again."""
        return FAR - ((phase + self.t * SPEED / (FAR - near)) % 1.0) * (FAR - near)

    def tone(self, colour: str, z: float) -> str:
        return mix(colour, self.item.colour, min(0.85, z / FAR))


def draw(what: Passing, r: Random) -> None:
    KINDS[what.item.kind](what, r)


def _sides(what: Passing, r: Random, inner: float) -> list[tuple[float, float, str, float]]:
    """x, z, kind, size of everything beside the way, far things first."""
    out = []
    for i in range(what.item.count):
        z = what.depth(i / what.item.count + r.uniform(-0.02, 0.02))
        side = -1 if i % 2 else 1
        out.append((side * inner * r.uniform(1.0, 1.9), z, "post" if i % 3 == 0 else "tree", r.uniform(0.7, 1.3)))
    return sorted(out, key=lambda each: -each[1])


def _stand(what: Passing, x: float, z: float, kind: str, size: float, dark: bool) -> None:
    unit = what.stage.unit * what.stage.zoom * 912 / z
    fx, fy = what.at(x, 0, z)
    if kind == "post":
        tx, ty = what.at(x, 520, z)
        what.canvas.drawLine(fx, fy, tx, ty, paint(what.tone("16141a", z), stroke=max(0.6, 12 * unit)))
        arm = (-90 if x > 0 else 90) * unit
        what.canvas.drawLine(tx, ty, tx + arm, ty, paint(what.tone("16141a", z), stroke=max(0.5, 8 * unit)))
        if dark:
            glow(what.buffer, tx + arm, ty, min(190 * unit + 6, 130 * what.stage.unit), "ffc880", 0.8)
        return
    leaf = what.tone("1c2a20" if dark else "4a6a3c", z)
    what.canvas.drawLine(fx, fy, fx, fy - 260 * size * unit, paint(what.tone("2a201c", z), stroke=max(0.6, 26 * unit)))
    for dx, dy, radius in ((-70, 290, 125), (65, 320, 130), (0, 410, 140)):
        what.canvas.drawCircle(fx + dx * size * unit, fy - dy * size * unit, radius * size * unit, paint(leaf))


def _road(what: Passing, r: Random) -> None:
    for i in range(12):  # the dashes between the lanes
        z = what.depth(i / 12, near=260.0)
        corners = [what.at(-9, 0, z), what.at(9, 0, z), what.at(9, 0, z * 0.9), what.at(-9, 0, z * 0.9)]
        what.canvas.drawPath(polygon(corners), paint(what.tone("e8e0c8", z), 0.8))
    for x, z, kind, size in _sides(what, r, 520):
        _stand(what, x, z, kind, size, what.item.height < 0)


def _country(what: Passing, r: Random) -> None:
    for x, z, kind, size in _sides(what, r, 430):
        _stand(what, x, z, kind, size, what.item.height < 0)


def _clouds(what: Passing, r: Random) -> None:
    unit = what.stage.unit * what.stage.zoom
    for _ in range(what.item.count):
        y, speed, size, phase = r.uniform(-120, 130), r.uniform(0.02, 0.05), r.uniform(60, 170), r.random()
        side = r.choice((-1, 1))
        away = ((phase + what.t * speed) % 1.0) ** 2
        px, py = what.stage.place(CENTRE + side * (60 + 900 * away), HORIZON + y * (0.3 + away))
        grown = size * (0.25 + 1.4 * away) * unit
        for dx, dy, share in ((-0.7, 0.05, 0.6), (0.0, -0.1, 0.8), (0.75, 0.08, 0.55)):
            for soft in (1.0, 0.8, 0.6):  # a soft edge without a blur, which would cost more than all else in the frame
                what.canvas.drawCircle(px + what.moved[0] + dx * grown, py + what.moved[1] + dy * grown, soft * share * grown, paint(what.item.colour, 0.15))


def _stars(what: Passing, r: Random) -> None:
    unit = what.stage.unit * what.stage.zoom
    for _ in range(what.item.count):
        angle, phase, speed = r.uniform(0, math.tau), r.random(), r.uniform(0.05, 0.14)
        away = (phase + what.t * speed) % 1.0
        out, tail = 40 + 760 * away**2, 2 + 26 * away**2
        cos, sin = math.cos(angle), math.sin(angle)
        x, y = what.stage.place(CENTRE + cos * out, HORIZON - 60 + sin * out)
        what.canvas.drawLine(x, y, x + cos * tail * unit, y + sin * tail * unit, paint(what.item.colour, min(0.9, 0.15 + away), stroke=(0.6 + 1.4 * away) * what.stage.unit, plus=True))


def _rain(what: Passing, r: Random) -> None:
    """Rain behind the panes."""
    item, unit = what.item, what.stage.unit * what.stage.zoom
    for _ in range(item.count):
        x, phase, speed, long = r.uniform(-0.5, 0.5), r.random(), r.uniform(1.5, 2.4), r.uniform(26, 60)
        fallen = (phase + what.t * speed) % 1.0
        px, py = what.stage.place(item.x + x * item.width - 26 * fallen, item.y + (fallen - 0.5) * item.height)
        px, py = px + what.moved[0], py + what.moved[1]
        what.canvas.drawLine(px, py, px - 0.1 * long * unit, py + long * unit, paint(item.colour, 0.5, stroke=1.3 * what.stage.unit))


def _snow(what: Passing, r: Random) -> None:
    item = what.item
    for _ in range(item.count):
        x, phase, speed, size, sway = r.uniform(-0.5, 0.5), r.random(), r.uniform(0.1, 0.2), r.uniform(1.2, 3.4), r.uniform(0, 6)
        fallen = (phase + what.t * speed) % 1.0
        px, py = what.stage.place(item.x + x * item.width + 12 * math.sin(what.t + sway), item.y + (fallen - 0.5) * item.height)
        what.canvas.drawCircle(px + what.moved[0], py + what.moved[1], size * what.stage.unit, paint(item.colour, 0.85))


KINDS: dict[str, Callable[[Passing, Random], None]] = {
    "passing-road": _road,
    "passing-country": _country,
    "passing-clouds": _clouds,
    "passing-stars": _stars,
    "rain-outside": _rain,
    "snow-outside": _snow,
}
