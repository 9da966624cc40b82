"""Seen through a machine's eye: faults of transmission, night vision, surveillance, warmth."""

from __future__ import annotations

import math

import cv2
import numpy as np

from generator.picture.animation.brush import Bitmap, Canvas, box, dice, paint, rgb
from generator.picture.animation.effects.lens import Lens


class Glitch(Lens):
    """Bands torn sideways, colours apart, blocks that are lost; in fits."""

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        r = dice(self.seed, frame // 2)
        fit = math.sin(frame * 0.21 + self.seed % 7) + math.sin(frame * 0.57) > -0.35
        power = self.power(frame) * (1.0 if fit else 0.25)
        apart = round(9 * self.unit * power * r.uniform(0.4, 1.4))
        if apart:
            picture[:, apart:, 2] = picture[:, :-apart, 2].copy()
            picture[:, :-apart, 0] = picture[:, apart:, 0].copy()
        if fit:
            for _ in range(7):
                y, tall, dx = r.randrange(self.height - 8), r.randrange(4, 60), round(r.gauss(0, 60) * self.unit * power)
                picture[y : y + tall] = np.roll(picture[y : y + tall], dx, axis=1)
            for _ in range(r.randrange(0, 6)):
                x, y, w, h = r.randrange(self.width), r.randrange(self.height), r.randrange(30, 190), r.randrange(4, 26)
                canvas.drawRect(
                    box(x, y, x + w * self.unit, y + h * self.unit), paint(r.choice(("28f0ff", "ff2a8a", "f4f4f4", "101018")), 0.5 * power)
                )
        picture[frame % 3 :: 3] = cv2.convertScaleAbs(picture[frame % 3 :: 3], alpha=1 - 0.22 * power)
        picture[..., 3] = 255


class Monitor(Lens):
    """Seen through a camera's eye: one colour, lines, a frame with what the camera knows."""

    colour, gain = "78ffa0", 1.5

    def prepare(self) -> None:
        red, green, blue = (value / 255 for value in rgb(self.colour))
        weights = np.array((0.14, 0.55, 0.31), np.float32) * self.gain
        self.matrix = np.zeros((4, 4), np.float32)
        for row, share in enumerate((blue, green, red)):
            self.matrix[row, :3] = weights * share
        self.matrix[3, 3] = 1
        self.edge = cv2.bitwise_not(cv2.convertScaleAbs(self.vignette(0.3), alpha=0.75))

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        power, u = self.power(frame), self.unit
        cv2.transform(picture, np.eye(4, dtype=np.float32) * (1 - power) + self.matrix * power, dst=picture)
        cv2.multiply(picture, cv2.merge([self.edge] * 4), dst=picture, scale=1 / 255)
        picture[frame % 2 :: 3] = cv2.convertScaleAbs(picture[frame % 2 :: 3], alpha=0.84)
        picture[..., 3] = 255
        line, w, h = paint(self.colour, 0.8 * power, stroke=2 * u), self.width, self.height
        for x, y, sx, sy in ((0.05, 0.08, 1, 1), (0.95, 0.08, -1, 1), (0.05, 0.92, 1, -1), (0.95, 0.92, -1, -1)):
            canvas.drawLine(x * w, y * h, x * w + sx * 46 * u, y * h, line)
            canvas.drawLine(x * w, y * h, x * w, y * h + sy * 46 * u, line)
        if frame % 25 < 14:
            canvas.drawCircle(0.075 * w, 0.13 * h, 7 * u, paint("ff3a3a" if self.colour != "78ffa0" else self.colour, power))


class Surveillance(Monitor):
    colour, gain = "d8e4ec", 1.0


class Thermal(Lens):
    """Warmth as colour: what is bright or skin-coloured burns, what is dark and blue is cold."""

    def prepare(self) -> None:
        stops = np.array(
            [(40, 4, 12), (150, 20, 70), (120, 20, 190), (40, 70, 240), (30, 170, 255), (150, 240, 255), (255, 255, 255)], np.float32
        )
        x = np.linspace(0, len(stops) - 1, 256)
        low = np.minimum(x.astype(int), len(stops) - 2)
        self.table = (stops[low] + (stops[low + 1] - stops[low]) * (x - low)[:, None]).astype(np.uint8)[None]

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        heat = cv2.transform(cv2.blur(picture[..., :3], (5, 5)), np.array([[-0.25, 0.4, 0.95]], np.float32))
        seen = cv2.cvtColor(cv2.LUT(cv2.merge([heat] * 3), self.table), cv2.COLOR_BGR2BGRA)
        power = self.power(frame)
        cv2.addWeighted(seen, power, picture, 1 - power, 0, dst=picture)
