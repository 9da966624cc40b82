"""How film remembers: dreams, flashbacks, leaks of light, worn film; and its oldest devices, the iris and lines of speed."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.picture.animation.brush import Bitmap, Canvas, box, dice, ease, paint, polygon
from generator.picture.animation.effects.halo import halo
from generator.picture.animation.effects.lens import Lens


def _soft(picture: Bitmap, radius: float) -> Bitmap:
    height, width = picture.shape[:2]
    small = cv2.resize(picture, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cv2.GaussianBlur(small, (0, 0), max(0.6, radius / 4)), (width, height), interpolation=cv2.INTER_LINEAR))


def _towards(picture: Bitmap, other: Bitmap, share: NDArray[np.uint8]) -> None:
    """Mix another picture in, by a plane of shares."""
    mask = cv2.merge([share] * 4)
    cv2.add(cv2.multiply(picture, cv2.bitwise_not(mask), scale=1 / 255), cv2.multiply(other, mask, scale=1 / 255), dst=picture)
    picture[..., 3] = 255


class Dream(Lens):
    """Soft towards the edges, bright where it is light, a slow swell."""

    def prepare(self) -> None:
        self.edge = self.vignette(0.2)

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        power = self.power(frame)
        soft = _soft(picture, 13 * self.unit)
        _towards(picture, soft, cv2.convertScaleAbs(self.edge, alpha=0.95 * power))
        # A screen of the soft picture over the sharp one: highlights bloom and shadows stay.
        glow = cv2.addWeighted(soft, 0.42 * power * (0.9 + 0.1 * math.sin(frame / 9)), soft, 0, 0)
        cv2.subtract(255, cv2.multiply(cv2.subtract(255, picture), cv2.subtract(255, glow), scale=1 / 255), dst=picture)
        picture[..., 3] = 255
        veil = cv2.convertScaleAbs(self.edge, alpha=0.17 * power)
        cv2.add(
            picture,
            cv2.merge([cv2.convertScaleAbs(veil, alpha=0.96), cv2.convertScaleAbs(veil, alpha=0.86), veil, np.zeros_like(veil)]),
            dst=picture,
        )


class Flashback(Lens):
    """Warm, faded, soft at the rim, with a leak of light now and then."""

    def prepare(self) -> None:
        self.edge = self.vignette(0.45)
        red = np.array([[0.30, 0.42, 0.20, 0], [0.26, 0.56, 0.24, 0], [0.24, 0.58, 0.34, 0], [0, 0, 0, 1]], np.float32)
        self.matrix = red

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        power = self.power(frame)
        mixed = np.eye(4, dtype=np.float32) * (1 - 0.85 * power) + self.matrix * 0.85 * power
        cv2.transform(picture, mixed, dst=picture)
        cv2.add(picture, np.array((14, 26, 40, 0), np.float64) * power, dst=picture)
        _towards(picture, _soft(picture, 8 * self.unit), cv2.convertScaleAbs(self.edge, alpha=0.9 * power))
        darker = cv2.bitwise_not(cv2.convertScaleAbs(self.edge, alpha=0.5 * power))
        cv2.multiply(picture, cv2.merge([darker] * 4), dst=picture, scale=1 / 255)
        picture[..., 3] = 255
        _leak(picture, frame, self.seed, 0.6 * power, self.unit)


def _leak(picture: Bitmap, frame: int, seed: int, power: float, unit: float) -> None:
    height, width = picture.shape[:2]
    t = frame / 25
    r = dice(seed, "leak")
    for i in range(3):
        way = r.choice((0.0, 1.0))
        x = way * width + math.sin(t * (0.5 + 0.3 * i) + i * 2.2) * 150 * unit
        y = height * (0.2 + 0.3 * i) + math.cos(t * 0.7 + i) * 120 * unit
        halo(
            picture,
            x,
            y,
            (420 + 120 * i) * unit,
            ("ff7a2a", "ffb84a", "ff4a5a")[i],
            power * (0.55 + 0.45 * math.sin(t * 1.3 + i * 1.9)),
            fall=1.5,
        )


class LightLeak(Lens):
    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        _leak(picture, frame, self.seed, 0.95 * self.power(frame), self.unit)


class OldFilm(Lens):
    """Scratches, dust, weave of the gate and uneven light."""

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        power, u = self.power(frame), self.unit
        r = dice(self.seed, frame)
        shift = np.array([[1, 0, r.uniform(-1.6, 1.6) * u * power], [0, 1, r.uniform(-1.2, 1.2) * u * power]], np.float32)
        picture[:] = cv2.warpAffine(picture, shift, (self.width, self.height), borderMode=cv2.BORDER_REPLICATE)
        cv2.convertScaleAbs(picture, dst=picture, alpha=1 - 0.1 * power * r.random())
        picture[..., 3] = 255
        steady = dice(self.seed, frame // 9)
        for _ in range(steady.randrange(1, 4)):
            x = steady.random() * self.width + 5 * math.sin(frame * 1.3) * u
            canvas.drawLine(
                x, 0, x + steady.uniform(-12, 12) * u, self.height, paint("f8f4e8", 0.5 * power, stroke=steady.uniform(1.0, 2.4) * u)
            )
        for _ in range(r.randrange(6, 18)):
            x, y, s = r.random() * self.width, r.random() * self.height, (1.2 + 5 * r.random() ** 3) * u
            canvas.drawOval(box(x - s, y - s * 0.7, x + s, y + s * 0.7), paint("0c0a08" if r.random() < 0.6 else "fffaf0", 0.75 * power))


class SpeedLines(Lens):
    """Lines drawn towards the effect's point, new on every second frame."""

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        power, r = self.power(frame), dice(self.seed, frame // 2)
        x, y = self.effect.x / 1000 * self.width, self.effect.y / 1000 * self.height
        far = math.hypot(self.width, self.height)
        for _ in range(70):
            a, near, wide = r.uniform(0, math.tau), r.uniform(0.3, 0.55) * self.height * 1.15, r.uniform(0.003, 0.014)
            inner = x + math.cos(a) * near * 1.5, y + math.sin(a) * near
            ends = [(x + math.cos(a + s) * far, y + math.sin(a + s) * far) for s in (-wide, wide)]
            canvas.drawPath(polygon([inner, *ends]), paint("fffdf4", 0.62 * power))


class Iris(Lens):
    """A round mask that closes on the effect's point, or opens from it."""

    opens = False

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        past = min(1.0, (frame - self.effect.start + 1) / max(1, self.effect.frames))
        share = ease(past if self.opens else 1 - past)
        x, y = self.effect.x / 1000 * self.width, self.effect.y / 1000 * self.height
        radius = share * math.hypot(max(x, self.width - x), max(y, self.height - y)) * 1.04
        canvas.drawCircle(x, y, radius + 2000, paint("060508", stroke=4000.0))


class IrisIn(Iris):
    opens = True
