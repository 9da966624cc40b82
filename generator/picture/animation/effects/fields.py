"""Fields and images of light: shields, ways to elsewhere, current, holograms."""

from __future__ import annotations

import math
from random import Random

from generator.picture.animation.brush import Bitmap, Canvas, box, dice, paint, polygon, radial, smooth
from generator.picture.animation.effects.beams import cone
from generator.picture.animation.effects.halo import halo
from generator.picture.animation.effects.placed import Placed, Spot


class Shield(Placed):
    """A field that is only seen where it is struck: a dome of cells with light that runs along its rim."""

    light, reach, size = "5ac8ff", 520.0, (0.7, 0.8)

    def power(self, at: Spot) -> float:
        return super().power(at) * 0.4

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power, t, unit, x, y = Placed.power(self, at), at.clock, at.unit, at.x, at.y
        radius = 190 * unit * min(1.0, at.past * 12 + 0.2)
        canvas.drawCircle(
            x,
            y,
            radius,
            radial(x, y, radius, ("3aa0ff", 0.0), ("3aa0ff", 0.03), ("5ac8ff", 0.1 * power), ("a8ecff", 0.42 * power), plus=True),
        )
        step = 27 * unit
        for row in range(-8, 9):
            for column in range(-8, 9):
                cx, cy = (column + 0.5 * (row % 2)) * step, row * step * 0.87
                far = math.hypot(cx, cy) / radius
                if far > 0.94:
                    continue
                bulge = 1 + 0.16 * far * far
                wave = max(0.0, math.sin(far * 7 - t * 4)) ** 4
                alpha = power * (0.05 + 0.55 * wave * far + 0.14 * far**3)
                cell = [
                    (
                        x + (cx + math.cos(k * math.pi / 3 + math.pi / 6) * step * 0.54) * bulge,
                        y + (cy + math.sin(k * math.pi / 3 + math.pi / 6) * step * 0.54) * bulge,
                    )
                    for k in range(6)
                ]
                if alpha > 0.05:
                    canvas.drawPath(polygon(cell), paint("9ae4ff", alpha, stroke=1.2 * unit, plus=True))
        canvas.drawCircle(x, y, radius, paint("c8f4ff", 0.75 * power, stroke=2 * unit, plus=True))
        canvas.drawCircle(x, y, radius, paint(self.light, 0.45 * power, stroke=9 * unit, plus=True, blur=round(5 * unit)))


class Portal(Placed):
    """A way to somewhere else: a turning ring of fire round another sky."""

    light, reach, size = "ff9a3a", 700.0, (0.7, 0.8)

    def prepare(self, r: Random) -> None:
        self.sparks = [(r.uniform(0, math.tau), r.uniform(0.4, 1.2), r.random(), r.uniform(1.0, 2.4)) for _ in range(120)]
        self.stars = [(r.uniform(-1, 1), r.uniform(-1, 1), r.random()) for _ in range(40)]

    def power(self, at: Spot) -> float:
        return super().power(at) * (0.5 + 0.08 * math.sin(at.clock * 11))

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power, t, unit, x, y = Placed.power(self, at), at.clock, at.unit, at.x, at.y - 60 * at.unit
        wide, tall = (92 * unit * min(1.0, at.past * 9 + 0.05), 150 * unit * min(1.0, at.past * 9 + 0.05))
        halo(buffer, x, y, 300 * unit, self.light, 0.5 * power)
        hole = box(x - wide, y - tall, x + wide, y + tall)
        canvas.drawOval(hole, radial(x, y, tall, "2a1a5a", "141038", "06040e"))
        for arm in range(5):  # what lies beyond turns
            points = []
            for k in range(9):
                a, far = arm * math.tau / 5 + k * 0.42 - t * 1.1, 0.08 + 0.1 * k
                points.append((x + math.cos(a) * far * wide, y + math.sin(a) * far * tall))
            canvas.drawPath(smooth(points, closed=False), paint("7a5aff", 0.3 * power, stroke=9 * unit, plus=True, blur=round(5 * unit)))
            canvas.drawPath(smooth(points, closed=False), paint("c8b8ff", 0.4 * power, stroke=1.6 * unit, plus=True))
        for sx, sy, phase in self.stars:
            if sx * sx + sy * sy < 0.85:
                canvas.drawCircle(
                    x + sx * wide, y + sy * tall, 1.3 * unit, paint("d8e0ff", power * (0.5 + 0.5 * math.sin(t * 2 + phase * 6)), plus=True)
                )
        for thick, colour, alpha, soft in ((26, "ff5a14", 0.4, 9), (11, "ff9a3a", 0.7, 3), (3.5, "fff0c8", 1.0, 0)):
            canvas.drawOval(hole, paint(colour, alpha * power, stroke=thick * unit, plus=True, blur=soft))
        for angle, speed, phase, size in self.sparks:
            life = (t * speed + phase) % 1
            a = angle + t * 2.6
            out = 1 + 0.42 * life
            px, py = x + math.cos(a) * wide * out, y + math.sin(a) * tall * out
            back = a - 0.09
            qx, qy = x + math.cos(back) * wide * (out - 0.03), y + math.sin(back) * tall * (out - 0.03)
            canvas.drawLine(px, py, qx, qy, paint("ffc060", power * (1 - life), stroke=size * unit, plus=True))


class Electricity(Placed):
    """Current that jumps: arcs round a point, new at every second frame."""

    light, reach = "8ac4ff", 620.0

    def power(self, at: Spot) -> float:
        return super().power(at) * dice("spark", self.effect.x, int(at.clock * 12.5)).uniform(0.25, 0.8)

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        power, unit = Placed.power(self, at), at.unit
        r = dice("arc", self.effect.x, self.effect.y, int(at.clock * 12.5))
        for _ in range(6):
            a, far = r.uniform(0, math.tau), r.uniform(80, 210) * unit
            ends = (
                (at.x + math.cos(a) * 12 * unit, at.y + math.sin(a) * 12 * unit),
                (at.x + math.cos(a) * far, at.y + math.sin(a) * far * 0.8),
            )
            points = list(ends)
            for _ in range(4):
                finer = [points[0]]
                for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
                    aside = r.gauss(0, 0.2)
                    finer += [((x0 + x1) / 2 + (y1 - y0) * aside, (y0 + y1) / 2 - (x1 - x0) * aside), (x1, y1)]
                points = finer
            path = polygon(points, closed=False)
            canvas.drawPath(path, paint("4a8aff", 0.35 * power, stroke=11 * unit, plus=True, blur=5))
            canvas.drawPath(path, paint("a8d0ff", 0.8 * power, stroke=3.4 * unit, plus=True))
            canvas.drawPath(path, paint("ffffff", power, stroke=1.5 * unit))
            halo(buffer, *ends[1], 40 * unit, "a8d0ff", 0.7 * power)
        halo(buffer, at.x, at.y, 200 * unit, "6aa8ff", 0.5 * power)
        halo(buffer, at.x, at.y, 50 * unit, "ffffff", 0.8 * power)


class Hologram(Placed):
    """An image of light over its projector: a turning globe in lines, with a fault now and then."""

    light, reach = "40c8ff", 560.0

    def prepare(self, r: Random) -> None:
        self.phase = r.random() * 6
        self.lands = [(r.uniform(-1.2, 1.2), r.uniform(0, math.tau), r.uniform(0.16, 0.42)) for _ in range(13)]

    def power(self, at: Spot) -> float:
        return super().power(at) * (0.4 + 0.05 * math.sin(at.clock * 17))

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        t, unit, x, y = at.clock, at.unit, at.x, at.y
        power = min(1.0, at.past * 8) * (0.84 + 0.08 * math.sin(t * 17) + (0.1 if math.sin(t * 41) > 0.6 else 0))
        x += 9 * unit if math.sin(t * 3.7 + self.phase) > 0.95 else 0.0
        base, radius = y + 128 * unit, 88 * unit
        cone(buffer, x, base, -math.pi / 2, 0.42, 320 * unit, "38c0ff", 0.4 * power, t * 2)
        halo(buffer, x, y, 190 * unit, "30b8ff", 0.3 * power)
        turn = t * 0.7
        for latitude, longitude, size in self.lands:
            points = []
            for k in range(9):
                la, lo = (
                    latitude + math.sin(k * 0.7) * size * (0.7 + 0.3 * math.sin(k * 3.1)),
                    longitude + turn + math.cos(k * 0.7) * size * 1.3,
                )
                points.append((x + math.cos(la) * math.sin(lo) * radius, y - math.sin(la) * radius))
            facing = math.cos(longitude + turn)
            canvas.drawPath(smooth(points), paint("8aeeff", (0.34 if facing > 0 else 0.1) * power, plus=True))
        for ring in range(-3, 4):
            h = math.sin(ring * 0.42)
            wide = math.cos(ring * 0.42) * radius
            canvas.drawOval(
                box(x - wide, y - h * radius - wide * 0.16, x + wide, y - h * radius + wide * 0.16),
                paint("70e0ff", 0.26 * power, stroke=1.1 * unit, plus=True),
            )
        for k in range(6):
            wide = abs(math.cos(turn + k * math.pi / 6)) * radius
            canvas.drawOval(box(x - wide, y - radius, x + wide, y + radius), paint("70e0ff", 0.24 * power, stroke=1.1 * unit, plus=True))
        canvas.drawCircle(x, y, radius, paint("c8f8ff", 0.8 * power, stroke=1.8 * unit, plus=True))
        for k, reach in enumerate((118, 140)):
            wide = reach * unit
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(-14 + 8 * k)
            canvas.scale(1, 0.24)
            canvas.drawArc(
                box(-wide, -wide, wide, wide),
                math.degrees(t * (1.1 - 1.9 * k)) % 360,
                210,
                False,
                paint("a8f4ff", 0.7 * power, stroke=3 * unit, plus=True),
            )
            canvas.restore()
        scan = y + (((t * 0.55) % 1) * 2 - 1) * radius
        canvas.drawLine(x - radius * 1.1, scan, x + radius * 1.1, scan, paint("e8fdff", 0.5 * power, stroke=2 * unit, plus=True))
        for line in range(-30, 31):
            ly = y + line * 3.4 * unit
            half = math.sqrt(max(0.0, radius**2 - (ly - y) ** 2))
            canvas.drawLine(x - half, ly, x + half, ly, paint("001828", 0.16 * power, stroke=1.2 * unit))
        canvas.drawOval(
            box(x - 40 * unit, base - 7 * unit, x + 40 * unit, base + 7 * unit), paint("a0f0ff", 0.8 * power, plus=True, blur=2)
        )


FIELDS: dict[str, tuple[type[Placed], float]] = {
    "shield": (Shield, 360.0),
    "portal": (Portal, 760.0),
    "electricity": (Electricity, 420.0),
    "hologram": (Hologram, 520.0),
}
"""By kind: what draws it, and at which distance in cm it stands."""
