"""Light that has a place: telekinesis, glows, holograms."""

from __future__ import annotations

import math

from generator.cut import Framing
from generator.film import Effect
from generator.picture.animation.brush import Bitmap, Canvas, box, dice, paint, polygon, radial, smooth
from generator.picture.animation.life import glow


class Telekinesis:
    """Rings of bent light, threads and dust round what is moved by a thought."""

    colour = "b48aff"

    def __init__(self, effect: Effect, seed: int) -> None:
        self.effect = effect
        r = dice(seed)
        self.motes = [(r.uniform(0, math.tau), r.uniform(0.4, 1.25), r.uniform(0.5, 1.4), r.uniform(-0.5, 0.5)) for _ in range(38)]

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        effect = self.effect
        past = (frame - effect.start) / max(1, effect.frames)
        if not 0 <= past <= 1:
            return
        power = min(1.0, past * 10) * min(1.0, (1 - past) * 10 + 0.1)
        t, unit = frame / 25, framing.height / 720 * (0.6 + 0.8 * effect.strength / 1000)
        x, y = effect.x / 1000 * framing.width + moved[0], effect.y / 1000 * framing.height + moved[1]
        breath = 0.85 + 0.15 * math.sin(t * 5)
        glow(buffer, x, y, 200 * unit, self.colour, 0.5 * power * breath)
        glow(buffer, x, y, 90 * unit, "e8d8ff", 0.4 * power * breath)
        for i in range(3):
            age = (t * 0.7 + i / 3) % 1
            radius = (30 + 120 * age) * unit
            canvas.drawOval(
                box(x - radius, y - radius * 0.72, x + radius, y + radius * 0.72),
                paint(self.colour, 0.5 * (1 - age) * power, stroke=(3.5 - 2.5 * age) * unit, plus=True),
            )
        for k in range(4):
            points = [
                (
                    x + math.cos(a + t * (1.2 + 0.3 * k) + k * 1.6) * (60 + 18 * math.sin(a * 3 + t * 4 + k)) * unit,
                    y + math.sin(a + t * (1.2 + 0.3 * k) + k * 1.6) * (46 + 12 * math.cos(a * 2 + t * 3)) * unit,
                )
                for a in (0, 0.3, 0.6, 0.9, 1.2, 1.5)
            ]
            canvas.drawPath(smooth(points, closed=False), paint("e0d0ff", 0.55 * power, stroke=1.8 * unit, plus=True))
        for angle, reach, size, speed in self.motes:
            a = angle + t * (0.8 + speed)
            px, py = x + math.cos(a) * reach * 110 * unit, y + math.sin(a) * reach * 80 * unit - 12 * unit * math.sin(t * 2 + angle)
            canvas.drawCircle(
                px, py, size * 1.7 * unit, paint("f0e4ff", 0.75 * power * (0.5 + 0.5 * math.sin(t * 3 + angle * 5)), plus=True)
            )


class Glow:
    """A light without a lamp."""

    def __init__(self, effect: Effect, seed: int) -> None:
        self.effect = effect

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        effect = self.effect
        past = (frame - effect.start) / max(1, effect.frames)
        if not 0 <= past <= 1:
            return
        power = min(1.0, past * 6) * effect.strength / 1000 * (0.85 + 0.15 * math.sin(frame / 25 * 3.1))
        unit = framing.height / 720
        x, y = effect.x / 1000 * framing.width + moved[0], effect.y / 1000 * framing.height + moved[1]
        glow(buffer, x, y, 420 * unit, "ffc878", 0.8 * power)
        glow(buffer, x, y, 150 * unit, "fff0d0", power)


class Hologram:
    """A figure of blue light over its projector, in lines, with a fault now and then."""

    def __init__(self, effect: Effect, seed: int) -> None:
        self.effect = effect
        self.r = dice(seed).random()

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        effect = self.effect
        past = (frame - effect.start) / max(1, effect.frames)
        if not 0 <= past <= 1:
            return
        t, unit = frame / 25, framing.height / 720 * (0.5 + effect.strength / 1000)
        power = min(1.0, past * 8) * (0.82 + 0.1 * math.sin(t * 17) + (0.12 if math.sin(t * 41) > 0.6 else 0))
        x, y = effect.x / 1000 * framing.width + moved[0], effect.y / 1000 * framing.height + moved[1]
        fault = 9 * unit if math.sin(t * 3.7 + self.r * 6) > 0.93 else 0.0
        base = y + 120 * unit
        canvas.drawPath(
            polygon([(x - 12 * unit, base), (x + 12 * unit, base), (x + 120 * unit, y - 130 * unit), (x - 120 * unit, y - 130 * unit)]),
            radial(x, base, 300 * unit, ("40d8ff", 0.34 * power), ("40d8ff", 0.02), plus=True),
        )
        turn = t * 0.8
        for ring in range(9):
            h = (ring - 4) * 22 * unit
            wide = math.sqrt(max(0.0, 1 - (ring - 4) ** 2 / 22)) * 92 * unit
            canvas.drawOval(
                box(x - wide + fault, y + h - wide * 0.22, x + wide + fault, y + h + wide * 0.22),
                paint("70e8ff", 0.5 * power, stroke=1.5 * unit, plus=True),
            )
        for k in range(6):
            wide = math.cos(turn + k * math.pi / 6) * 92 * unit
            canvas.drawOval(
                box(x - abs(wide) + fault, y - 92 * unit, x + abs(wide) + fault, y + 92 * unit),
                paint("70e8ff", 0.42 * power, stroke=1.4 * unit, plus=True),
            )
        for k in range(14):
            a = turn * 1.6 + k * 2.4
            py = y + math.sin(k * 1.9) * 80 * unit
            canvas.drawCircle(x + math.cos(a) * 86 * unit, py, 2.6 * unit, paint("e8fcff", 0.9 * power, plus=True))
        glow(buffer, x, y, 200 * unit, "30c8ff", 0.42 * power)
        canvas.drawOval(box(x - 46 * unit, base - 9 * unit, x + 46 * unit, base + 9 * unit), paint("a0f0ff", 0.8 * power, plus=True))
