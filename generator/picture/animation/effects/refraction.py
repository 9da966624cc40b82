"""Seen through what bends light: hot air, water."""

from __future__ import annotations

import cv2
import numpy as np

from generator.picture.animation.brush import Bitmap, Canvas, noise
from generator.picture.animation.effects.lens import Lens


class HeatHaze(Lens):
    """Air that shimmers, most at the bottom."""

    def prepare(self) -> None:
        self.yy, self.xx = np.mgrid[0 : self.height : 8, 0 : self.width : 8].astype(np.float32)
        self.share = np.clip(self.yy / self.height * 1.5 - 0.35, 0.0, 1)
        self.reach = 3.6

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        t, u = frame / 25, self.unit
        reach = self.reach * u * self.power(frame)
        dx = np.sin(self.yy / (13 * u) - t * 6.1 + np.sin(self.xx / (60 * u)) * 2) + 0.5 * np.sin(
            self.yy / (6 * u) - t * 9 + self.xx / (41 * u)
        )
        dy = np.sin(self.xx / (31 * u) + t * 4.3 + self.yy / (17 * u))
        size = (self.width, self.height)
        map_x = cv2.resize(self.xx + dx * reach * self.share, size, interpolation=cv2.INTER_LINEAR)
        map_y = cv2.resize(self.yy + dy * reach * 0.6 * self.share, size, interpolation=cv2.INTER_LINEAR)
        picture[:] = cv2.remap(picture, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


class Underwater(HeatHaze):
    """Everything sways, is blue, and a net of light runs over it."""

    def prepare(self) -> None:
        super().prepare()
        self.share, self.reach = np.ones_like(self.share), 2.6
        self.net = [noise(512, 512, 62, 2, 71 + i) for i in range(2)]
        self.matrix = np.array([[0.92, 0.16, 0.04, 0], [0.06, 0.86, 0.02, 0], [0.0, 0.1, 0.55, 0], [0, 0, 0, 1]], np.float32)

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        super().draw(canvas, picture, frame)
        power, t = self.power(frame), frame / 25
        cv2.transform(picture, np.eye(4, dtype=np.float32) * (1 - power) + self.matrix * power, dst=picture)
        cv2.add(picture, np.array((34, 20, 2, 0), np.float64) * power, dst=picture)
        k = 1.1 / self.unit
        a = cv2.remap(self.net[0], (self.xx * k + t * 26) % 511, (self.yy * k * 1.5 + t * 15) % 511, cv2.INTER_LINEAR)
        b = cv2.remap(self.net[1], (self.xx * k - t * 19) % 511, (self.yy * k * 1.5 + t * 22) % 511, cv2.INTER_LINEAR)
        veins = np.clip(1 - np.abs(a - b) * 11, 0, 1) ** 2 * np.clip(1.25 - self.yy / self.height, 0.15, 1)
        light = cv2.resize((veins * 46 * power).astype(np.uint8), (self.width, self.height), interpolation=cv2.INTER_LINEAR)
        cv2.add(picture, cv2.merge([light, light, cv2.convertScaleAbs(light, alpha=0.6), np.zeros_like(light)]), dst=picture)
