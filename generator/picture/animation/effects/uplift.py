"""Ground that is torn loose: stones, slabs and girders rise, hang in the air and fall back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random

from generator.picture.animation.brush import Bitmap, Canvas, Point, darker, lighter, paint, polygon
from generator.picture.animation.effects.placed import Placed, Spot

STONE = ("332c32", "2a262e", "3e3432")
_FALLS = 0.86
"""Share of its span after which it falls."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One of them. Lengths are design units from the middle of the effect."""

    across: float
    size: float
    high: float
    late: float
    """Seconds after the first."""
    turn: float
    spin: float
    colour: str
    outline: tuple[Point, ...]
    """About its own middle, in sizes."""
    girder: bool


class Uplift(Placed):
    """What a mind at war does to a ruin: behind the people everything that is loose goes up."""

    light, reach, size = "a884ff", 900.0, (0.8, 0.3)

    def prepare(self, r: Random) -> None:
        found = []
        for index in range(15):
            girder = index % 5 == 3
            corners = 4 if girder else r.randint(5, 7)
            outline = tuple(
                (x, y)
                for k in range(corners)
                for far in (r.uniform(0.62, 1.0),)
                for x, y in ((math.cos(k * math.tau / corners) * far, math.sin(k * math.tau / corners) * far * r.uniform(0.6, 0.95)),)
            )
            found.append(
                Piece(
                    across=-700 + 1400 * (index + r.uniform(0.1, 0.9)) / 15,
                    size=r.uniform(16, 34) if index % 3 else r.uniform(46, 82),
                    high=r.uniform(90, 430),
                    late=r.uniform(0.0, 0.9),
                    turn=r.uniform(0, math.tau),
                    spin=r.uniform(-0.5, 0.5),
                    colour=r.choice(STONE),
                    outline=((-1.7, -0.16), (1.7, -0.2), (1.7, 0.16), (-1.7, 0.2)) if girder else outline,
                    girder=girder,
                )
            )
        self.pieces = sorted(found, key=lambda each: each.size)
        self.grit = [(r.uniform(-1, 1), r.uniform(0.1, 1.0), r.uniform(0.8, 2.6), r.random()) for _ in range(70)]

    def power(self, at: Spot) -> float:
        return super().power(at) * 0.22

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        fallen = max(0.0, (at.past - _FALLS) / (1 - _FALLS)) ** 2
        for piece in self.pieces:
            rise = 1 - math.exp(-max(0.0, at.t - piece.late) * 1.5)
            if rise < 0.02:
                continue
            up = piece.high * rise * (1 - fallen) + 5 * math.sin(at.clock * 1.9 + piece.turn) * rise
            x, y = at.x + piece.across * at.unit, at.y - up * at.unit
            self._stone(canvas, piece, x, y, piece.turn + at.t * piece.spin * rise, at.unit * piece.size)
        lifted = (1 - math.exp(-at.t * 1.5)) * (1 - fallen)
        for across, high, size, phase in self.grit:
            y = at.y - (high * 460 * lifted + 14 * math.sin(at.clock * 1.3 + phase * 6)) * at.unit
            canvas.drawCircle(at.x + across * 720 * at.unit, y, size * at.unit, paint("c8b8d8", 0.6 * lifted))

    def _stone(self, canvas: Canvas, piece: Piece, x: float, y: float, angle: float, size: float) -> None:
        """Lit from above, violet along its lower edge where the force has hold of it."""
        cos, sin = math.cos(angle) * size, math.sin(angle) * size
        points = [(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in piece.outline]
        top = min(py for _, py in points)
        canvas.drawPath(polygon(points), paint(darker(piece.colour, 0.25 if piece.girder else 0.0)))
        inner = [(x + (px - x) * 0.55, top + (py - top) * 0.5) for px, py in points]
        canvas.drawPath(polygon(inner), paint(lighter(piece.colour, 0.07)))
        canvas.drawPath(polygon(points), paint("b894ff", 0.3, stroke=max(1.0, size * 0.04), plus=True))
