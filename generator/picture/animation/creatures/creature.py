"""The root of all creatures: placing, turning, lighting."""

from __future__ import annotations

import math

from generator.film import Mark
from generator.picture.animation.brush import Canvas, mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting, acting
from generator.picture.animation.creatures.ink import Ink, line
from generator.picture.animation.creatures.modelling import Modelled
from generator.picture.animation.creatures.recording import Recorded
from generator.picture.animation.light import Light


class Creature(Recorded):
    """Drawn facing right in units of its head, the eye line at 0 and the floor at `floor`. A turn to the left is mirrored."""

    floor = 275.0
    stride = 220.0
    least = 35.0
    """Degrees that it turns from the camera at least, so that its shape reads."""

    def __init__(self, mark: Mark, width: int, height: int, seed: int, light: Light) -> None:
        super().__init__()
        self.mark, self.look, self.seed, self.light = mark, mark.look, seed, light
        self.unit = mark.head / 1000 * height / 100
        self.x, self.y = mark.x / 1000 * width, mark.y / 1000 * height
        self.units = (width / 1000 / self.unit, height / 1000 / self.unit)
        facing = 180 if mark.pose == "back" else (mark.facing + 180) % 360 - 180
        self.mirror = facing < 0
        self.yaw = float(min(180.0, max(self.least, abs(facing))))
        self.away = self.yaw > 115
        self.sin = max(0.42, abs(math.sin(math.radians(self.yaw))))
        self.ink = Ink(light, self.mirror)
        self.body, self.second = self.look.skin, self.look.hair
        self.dark = mix(self.body, "120a1c", 0.4)
        self.pale = mix(self.body, "ffffff", 0.4)
        self.detail = self.unit > 0.7

    def paint(self, canvas: Canvas, frame: int) -> None:
        now = acting(self.mark, frame, self.seed, self.stride, self.units)
        canvas.save()
        canvas.translate(self.x + now.dx * self.unit, self.y + now.dy * self.unit)
        canvas.scale(-self.unit if self.mirror else self.unit, self.unit)
        if self.mirror:
            now.gaze_x = -now.gaze_x
        self.sketch(Modelled(canvas, self.ink), now)
        canvas.restore()

    def sketch(self, canvas: Canvas, now: Acting) -> None:
        raise NotImplementedError

    def eye(self, canvas: Canvas, x: float, y: float, size: float, now: Acting, white: str = "f8f4ec", inner: int = 1) -> None:
        """An eye with lid, gaze and highlight; mood shows in the lid's slant. Its inner corner lies to the right (1) or left (-1)."""
        ink = self.ink
        if now.blink > 0.8:
            line(canvas, [(x - size, y), (x, y + size * 0.4), (x + size, y)], ink(self.dark, stroke=size * 0.28))
            return
        tall = size * (1 - 0.6 * now.blink) * (1 + 0.15 * max(0.0, now.brow))
        box = rect(x - size, y - tall, size * 2, tall * 2)
        canvas.drawOval(rect(x - size * 1.16, y - tall * 1.18, size * 2.32, tall * 2.3), ink(self.dark))
        canvas.drawOval(box, ink(white))
        px, py = x + now.gaze_x * size * 0.32, y + now.gaze_y * size * 0.25
        iris = self.look.eyes
        canvas.drawCircle(px, py, size * 0.7, ink(iris))
        canvas.drawCircle(px, py, size * 0.38, ink("08080e"))
        canvas.drawCircle(px - size * 0.25, py - size * 0.3, size * 0.2, ink("ffffff"))
        slant = now.brow * size * 0.5 * inner
        line(canvas, [(x - size * 1.1, y - tall * 1.05 + slant * 0.8), (x, y - tall * 1.3 - abs(slant) * 0.3), (x + size * 1.1, y - tall * 1.05 - slant)], ink(self.dark, stroke=size * 0.3))

    def veil(self, canvas: Canvas, points: list[tuple[float, float]], share: float = 0.8) -> None:
        shade = self.ink.shade(share)
        if shade is not None:
            canvas.drawPath(smooth(points), shade)
