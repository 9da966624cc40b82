"""Forces that are seen as light: thought that moves things, spells, power, small lights with a will."""

from __future__ import annotations

import math
from random import Random

from generator.picture.animation.brush import Bitmap, Canvas, Point, box, lighter, paint, polygon, smooth
from generator.picture.animation.effects.halo import halo
from generator.picture.animation.effects.placed import Placed, Spot


def ribbon(canvas: Canvas, points: list[Point], thick: float, colour: str, alpha: float) -> None:
    """A thread of light: thin at both ends, with a soft body round a bright line."""
    if alpha < 0.03:
        return
    path = smooth(points, closed=False, tension=1.0)
    canvas.drawPath(path, paint(colour, 0.3 * alpha, stroke=thick * 5, plus=True, blur=round(thick * 2)))
    canvas.drawPath(path, paint(colour, 0.8 * alpha, stroke=thick * 1.7, plus=True))
    canvas.drawPath(path, paint(lighter(colour, 0.7), alpha, stroke=thick * 0.7, plus=True))


class Telekinesis(Placed):
    """What a thought holds: the air bends in rings, threads wind round the thing, dust begins to hang."""

    light, reach, size = "a884ff", 560.0, (0.7, 0.9)
    bright = "efe4ff"

    def prepare(self, r: Random) -> None:
        self.motes = [
            (r.uniform(0, math.tau), r.uniform(0.35, 1.35), r.uniform(0.5, 1.5), r.uniform(-0.5, 0.5), r.uniform(-1, 1)) for _ in range(46)
        ]
        self.stones = [(r.uniform(0, math.tau), r.uniform(0.9, 2.1), r.uniform(3, 9), r.uniform(0.3, 1.0), r.uniform(0, 6)) for _ in range(16)]
        self.threads = [
            (r.uniform(0, math.tau), r.uniform(0.8, 1.25), r.uniform(0.8, 1.5) * r.choice((-1, 1)), r.uniform(0.25, 0.6)) for _ in range(5)
        ]

    def power(self, at: Spot) -> float:
        return super().power(at) * (0.45 + 0.08 * math.sin(at.clock * 5))

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power, t, unit, x, y = Placed.power(self, at), at.clock, at.unit, at.x, at.y
        breath = 0.85 + 0.15 * math.sin(t * 5)
        halo(buffer, x, y, 240 * unit, self.light, 0.6 * power * breath)
        halo(buffer, x, y, 84 * unit, self.bright, 0.3 * power * breath)
        for i in range(3):  # pulses that run outwards and thin out
            age = (t * 0.62 + i / 3) % 1
            radius = (26 + 132 * age) * unit
            oval = box(x - radius, y - radius * 0.62, x + radius, y + radius * 0.62)
            canvas.drawOval(
                oval, paint(self.light, 0.34 * (1 - age) ** 1.5 * power, stroke=(9 - 6 * age) * unit, plus=True, blur=round(4 * unit))
            )
            canvas.drawOval(oval, paint(self.bright, 0.4 * (1 - age) ** 2 * power, stroke=1.3 * unit, plus=True))
        rise = min(1.0, at.past * 4)
        for angle, far, size, lift, turn in self.stones:  # what lay on the ground no longer does
            a = angle + t * 0.25 * (1.5 - far * 0.4)
            px = x + math.cos(a) * far * 120 * unit
            py = y + math.sin(a) * far * 34 * unit + (120 - 190 * lift * rise + 7 * math.sin(t * 1.7 + turn)) * unit
            s, b = size * unit, turn + t * (0.6 + 0.3 * lift)
            shard = [(px + math.cos(b + k * 1.3) * s * (1 - 0.18 * (k % 2)), py + math.sin(b + k * 1.3) * s * 0.8) for k in range(5)]
            canvas.drawPath(polygon(shard), paint("1c1826", 0.9 * power))
            canvas.drawPath(polygon(shard[1:4], closed=False), paint(self.bright, 0.8 * power, stroke=1.3 * unit, plus=True))
        for phase, wide, speed, tilt in self.threads:
            a0 = phase + t * 1.5 * speed
            points = []
            for k in range(9):
                a = a0 + k * 0.24
                r = (58 + 8 * math.sin(a * 3 + t * 4)) * wide * unit
                points.append((x + math.cos(a) * r, y + math.sin(a) * r * tilt + math.cos(a) * r * (tilt - 0.42)))
            near = 0.55 + 0.45 * math.sin(a0 + 1)
            for k in range(0, 8, 2):
                ribbon(canvas, points[k : k + 3], (0.5 + 0.32 * k) * 0.5 * unit, self.light, power * near * (0.25 + k / 9))
        for angle, far, size, speed, lift in self.motes:
            a = angle + t * (0.5 + speed)
            px = x + math.cos(a) * far * 116 * unit
            py = y + math.sin(a) * far * 62 * unit + lift * 40 * unit - 10 * unit * math.sin(t * 2 + angle)
            canvas.drawCircle(
                px, py, size * 1.7 * unit, paint(self.bright, 0.8 * power * (0.5 + 0.5 * math.sin(t * 3 + angle * 5)), plus=True)
            )


class Magic(Telekinesis):
    """A spell: a turning circle of signs under a fountain of sparkles."""

    light, bright = "ffc24a", "fff4cc"

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power, t, unit, x, y = Placed.power(self, at), at.clock, at.unit, at.x, at.y
        halo(buffer, x, y, 240 * unit, self.light, 0.42 * power)
        canvas.save()
        canvas.translate(x, y + 46 * unit)
        canvas.scale(1, 0.34)
        for radius, turn, teeth in ((120, 0.5, 12), (88, -0.8, 7)):
            canvas.save()
            canvas.rotate(math.degrees(t * turn))
            r = radius * unit * min(1.0, at.past * 10 + 0.1)
            canvas.drawCircle(0, 0, r, paint(self.light, 0.4 * power, stroke=8 * unit, plus=True, blur=4))
            canvas.drawCircle(0, 0, r, paint(self.bright, 0.9 * power, stroke=2.2 * unit, plus=True))
            for k in range(teeth):
                a = k * math.tau / teeth
                px, py = math.cos(a) * r * 0.88, math.sin(a) * r * 0.88
                star = [(px + math.cos(a + b) * 11 * unit, py + math.sin(a + b) * 11 * unit) for b in (0, 2.1, 4.2)]
                canvas.drawPath(polygon(star), paint(self.bright, 0.75 * power, stroke=1.8 * unit, plus=True))
            corners = [(math.cos(k * math.tau * 2 / 5) * r * 0.8, math.sin(k * math.tau * 2 / 5) * r * 0.8) for k in range(5)]
            canvas.drawPath(polygon(corners), paint(self.light, 0.6 * power, stroke=1.8 * unit, plus=True))
            canvas.restore()
        canvas.restore()
        for angle, far, size, speed, lift in self.motes:
            life = (t * (0.45 + 0.3 * speed) + lift) % 1
            a = angle + life * 3
            px, py = x + math.cos(a) * far * (50 + 34 * life) * unit, y + (46 - 250 * life + math.sin(a) * far * 14) * unit
            shine, s = power * math.sin(math.pi * life), size * 4.4 * unit * (0.5 + 0.5 * abs(math.sin(t * 6 + angle)))
            star = [
                (px, py - s),
                (px + s * 0.16, py - s * 0.16),
                (px + s, py),
                (px + s * 0.16, py + s * 0.16),
                (px, py + s),
                (px - s * 0.16, py + s * 0.16),
                (px - s, py),
                (px - s * 0.16, py - s * 0.16),
            ]
            canvas.drawPath(polygon(star), paint(self.bright, shine, plus=True))


class Frost(Magic):
    """A spell of ice."""

    light, bright = "6ac8ff", "ecfaff"


class Glow(Placed):
    """A light without a lamp."""

    light, reach, size = "ffc878", 640.0, (1.0, 0.0)

    def power(self, at: Spot) -> float:
        return min(1.0, at.past * 6) * self.effect.strength / 1000 * (0.8 + 0.1 * math.sin(at.clock * 3.1))

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power, unit = self.power(at), at.unit
        halo(buffer, at.x, at.y, 430 * unit, self.light, 0.5 * power)
        halo(buffer, at.x, at.y, 120 * unit, lighter(self.light, 0.7), 0.7 * power, fall=2.6)
        halo(buffer, at.x, at.y, 340 * unit, self.light, 0.3 * power, flat=0.05)
        for k in range(9):
            a, far = at.clock * 0.4 + k * 2.4, (30 + 20 * math.sin(at.clock * 1.3 + k * 1.7) + 10 * k) * unit
            canvas.drawCircle(
                at.x + math.cos(a) * far,
                at.y + math.sin(a) * far * 0.8,
                1.6 * unit,
                paint(lighter(self.light, 0.7), power * (0.5 + 0.5 * math.sin(at.clock * 2 + k)), plus=True),
            )


class Aura(Placed):
    """Power that streams up round somebody."""

    light, reach = "5ad0ff", 560.0

    def power(self, at: Spot) -> float:
        return super().power(at) * (0.5 + 0.1 * math.sin(at.clock * 9))

    def prepare(self, r: Random) -> None:
        self.streams = [(r.uniform(-1, 1), r.random(), r.uniform(0.6, 1.2), r.uniform(0, 6)) for _ in range(30)]

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power, t, unit = Placed.power(self, at), at.clock, at.unit
        halo(buffer, at.x, at.y, 300 * unit, self.light, 0.44 * power, flat=1.3)
        for way, phase, size, sway in self.streams:
            life = (t * 0.9 * size + phase) % 1
            x, y = at.x + way * 120 * (1 - 0.3 * life) * unit, at.y + (210 - 420 * life) * unit
            bend = math.sin(t * 3 + sway) * 14 * unit
            ribbon(
                canvas,
                [(x, y + 46 * size * unit), (x + bend, y), (x + bend * 0.4, y - 46 * size * unit)],
                1.5 * size * unit,
                self.light,
                power * math.sin(math.pi * life),
            )


class Wisps(Placed):
    """Small lights with a will of their own."""

    light, reach = "8affc8", 420.0

    def power(self, at: Spot) -> float:
        return super().power(at) * 0.26

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power = Placed.power(self, at)
        for k in range(5):

            def where(t: float, k: int = k) -> Point:
                a = t * (0.5 + 0.09 * k) + k * 1.9
                return at.x + (math.cos(a) * 190 + math.sin(a * 2.3 + k) * 46) * at.unit, at.y + (
                    math.sin(a * 1.4 + k) * 84 + math.cos(a * 3.1) * 22 - 40
                ) * at.unit

            for tail in range(9):
                x, y = where(at.clock - 0.07 * tail)
                canvas.drawCircle(x, y, (7 - 0.7 * tail) * at.unit, paint(self.light, 0.34 * power * (1 - tail / 9), plus=True, blur=2))
            x, y = where(at.clock)
            halo(buffer, x, y, 78 * at.unit, self.light, 0.6 * power)
            canvas.drawCircle(x, y, 4.2 * at.unit, paint("f4fffa", power))


FORCES: dict[str, tuple[type[Placed], float]] = {
    "telekinesis": (Telekinesis, 545.0),
    "magic": (Magic, 380.0),
    "frost": (Frost, 380.0),
    "glow": (Glow, 700.0),
    "aura": (Aura, 560.0),
    "wisps": (Wisps, 400.0),
}
"""By kind: what draws it, and at which distance in cm it stands."""
