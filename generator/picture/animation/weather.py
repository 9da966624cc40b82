"""What falls and what rolls past between the lens and the scene, on every frame."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from generator.film import Weather
from generator.picture.animation.brush import Bitmap, Canvas, box, dice, noise, paint
from generator.picture.animation.stage import add


@dataclass(frozen=True, slots=True)
class Depth:
    """Drops or flakes at one distance. Lengths in design units, speed in them a second."""

    count: int
    size: float
    alpha: float
    thick: float
    speed: float
    soft: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    depths: tuple[Depth, ...]
    slant: float = 0.0
    """To the right for each unit down."""
    streaks: bool = True
    sway: float = 0.0
    splashes: int = 0
    uneven: float = 0.0
    """How much the amount differs from place to place: rain falls in curtains."""


RAIN = (Depth(260, 17, 0.13, 1.0, 980), Depth(120, 40, 0.22, 1.2, 1500), Depth(34, 88, 0.24, 1.9, 2250), Depth(7, 170, 0.2, 4.0, 3000, 5))
SNOW = (Depth(320, 1.3, 0.55, 0, 44), Depth(150, 2.3, 0.7, 0, 74), Depth(46, 4.2, 0.62, 0, 122, 3), Depth(12, 10, 0.38, 0, 200, 9))
FALLS: dict[str, Fall] = {
    "rain": Fall(depths=RAIN, slant=-0.12, splashes=26, uneven=0.6),
    "drizzle": Fall(depths=(Depth(300, 9, 0.12, 0.9, 620), Depth(120, 18, 0.16, 1.0, 900)), slant=-0.06, uneven=0.4),
    "downpour": Fall(
        depths=tuple(Depth(round(d.count * 1.7), d.size * 1.25, d.alpha, d.thick, d.speed * 1.15, d.soft) for d in RAIN),
        slant=-0.34,
        splashes=54,
        uneven=0.8,
    ),
    "hail": Fall(
        depths=(Depth(120, 1.6, 0.7, 0, 1150), Depth(50, 2.6, 0.85, 0, 1600), Depth(12, 5, 0.7, 0, 2100, 3)),
        slant=-0.1,
        streaks=False,
        splashes=30,
        uneven=0.3,
    ),
    "snow": Fall(depths=SNOW, slant=0.16, streaks=False, sway=24, uneven=0.3),
    "blizzard": Fall(
        depths=tuple(Depth(round(d.count * 1.6), d.size, d.alpha, d.thick, d.speed * 4.2, d.soft) for d in SNOW),
        slant=1.9,
        streaks=False,
        sway=60,
        uneven=0.8,
    ),
    "sleet": Fall(
        depths=(Depth(220, 9, 0.2, 1.2, 620), Depth(110, 1.9, 0.6, 0, 300), Depth(30, 3.4, 0.5, 0, 420, 3)), slant=-0.3, uneven=0.5
    ),
}


class Falling:
    """One kind of fall. Each depth is a tile that repeats; a frame is an offset into it."""

    def __init__(self, fall: Fall, width: int, height: int, strength: float, colour: str, seed: int) -> None:
        self.fall, self.width, self.height, self.unit = fall, width, height, height / 720
        self.tiles = [self._tile(depth, strength, colour, seed + i) for i, depth in enumerate(fall.depths)]
        r = dice(seed, "splashes")
        self.splashes = [(r.random(), r.random() ** 0.7, r.random(), r.uniform(0.6, 1.2)) for _ in range(round(fall.splashes * strength))]

    def _tile(self, depth: Depth, strength: float, colour: str, seed: int) -> Bitmap:
        width, height, unit = self.width, self.height, self.unit
        tile = np.zeros((height, width, 3), np.uint8)
        r = dice(seed, depth.size)
        for _ in range(round(depth.count * strength)):
            x, y, power = r.uniform(0, width), r.uniform(0, height), depth.alpha * r.uniform(0.35, 1) * min(1.0, 0.7 + 0.3 * strength)
            long = depth.size * r.uniform(0.6, 1.3) * unit
            for ox in (-width, 0, width):
                for oy in (-height, 0, height):
                    if not (-long < x + ox < width + long and -long < y + oy < height + long):
                        continue
                    if depth.thick:
                        _streak(tile, x + ox, y + oy, self.fall.slant * long, long, max(1, round(depth.thick * unit)), power, colour)
                    else:
                        centre = round((x + ox) * 16), round((y + oy) * 16)
                        cv2.circle(tile, centre, round(long * 16), _value(colour, power), -1, cv2.LINE_AA, 4)
        if depth.soft:
            tile = cv2.GaussianBlur(tile, (0, 0), depth.soft * unit * 0.5)
        if self.fall.uneven:
            tile = cv2.multiply(tile, cv2.merge([_curtains(width, height, self.fall.uneven, seed)] * 3), scale=1 / 160)
        return np.ascontiguousarray(cv2.cvtColor(tile, cv2.COLOR_BGR2BGRA) * np.array([1, 1, 1, 0], np.uint8))

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int, power: float, ground: float) -> None:
        """ground: the row from which on drops hit the floor; beyond the frame where there is none to be seen."""
        t = frame / 25
        for i, (tile, depth) in enumerate(zip(self.tiles, self.fall.depths, strict=True)):
            dy = t * depth.speed * self.unit
            dx = dy * self.fall.slant + math.sin(t * (0.9 + 0.3 * i) + i * 1.7) * self.fall.sway * self.unit
            x, y = int(dx) % self.width, int(dy) % self.height
            for left in (x - self.width, x):
                for top in (y - self.height, y):
                    add(picture, tile, left, top, power)
        if ground < self.height:
            self._splash(canvas, t, power, ground)

    def _splash(self, canvas: Canvas, t: float, power: float, ground: float) -> None:
        """Rings and a few thrown drops where the rain meets the floor."""
        for x0, depth, phase, size in self.splashes:
            life = (t * 2.3 + phase) % 1
            turn = math.floor(t * 2.3 + phase)
            x = (x0 + 0.618 * turn) % 1 * self.width
            y = ground + (self.height - ground) * (0.06 + 0.94 * depth)
            wide = (3 + 16 * depth) * size * (0.3 + life) * self.unit
            alpha = 0.34 * power * (1 - life) * (0.4 + 0.6 * depth)
            canvas.drawOval(
                box(x - wide, y - wide * 0.26, x + wide, y + wide * 0.26), paint("dcecff", alpha, stroke=(0.7 + depth) * self.unit)
            )
            if life < 0.5:
                high = math.sin(life * 2 * math.pi) * (4 + 11 * depth) * size * self.unit
                for way in (-0.6, 0.1, 0.7):
                    canvas.drawCircle(
                        x + way * wide * 0.8, y - high * (1 - 0.4 * abs(way)), (0.5 + 0.6 * depth) * self.unit, paint("f0f8ff", alpha * 1.6)
                    )


def _value(colour: str, power: float) -> tuple[int, ...]:
    return tuple(int(power * int(colour[i : i + 2], 16)) for i in (4, 2, 0))


def _streak(tile: Bitmap, x: float, y: float, dx: float, dy: float, thick: int, power: float, colour: str) -> None:
    """A drop's path while the shutter is open: bright at its head, fading behind."""
    for k in range(4):
        a = round((x + dx * k / 4) * 16), round((y + dy * k / 4) * 16)
        b = round((x + dx * (k + 1) / 4) * 16), round((y + dy * (k + 1) / 4) * 16)
        cv2.line(tile, a, b, _value(colour, power * (0.25 + 0.25 * k)), thick, cv2.LINE_AA, 4)


def _curtains(width: int, height: int, amount: float, seed: int) -> Bitmap:
    """Amount of rain from place to place, 160 on average; joins with itself at the edges."""
    field = noise(width, height, 170 * height / 720, 3, seed % 977, 0.6)
    ramp = np.minimum(1, np.minimum(np.arange(width), np.arange(width)[::-1]) / (0.12 * width)).astype(np.float32)
    drop = np.minimum(1, np.minimum(np.arange(height), np.arange(height)[::-1]) / (0.12 * height)).astype(np.float32)
    level = 1 + amount * 2.4 * (field - 0.5) * ramp[None, :] * drop[:, None]
    return np.asarray(np.clip(level * 160, 20, 255), np.uint8)


class Bank:
    """Fog, smoke or dust that rolls past. `low`: how far it keeps to the ground; `even`: what is there everywhere."""

    def __init__(
        self, width: int, height: int, colour: str, strength: float, seed: int, *, low: float = 0.5, even: float = 0.0, speed: float = 11.0
    ) -> None:
        self.width, self.height, self.speed = width, height, speed
        field = noise(width // 4, height // 4, 60 * height / 720, 4, seed % 9973, 2.6)
        rows = (
            np.clip(np.linspace(1 - 2.4 * low, 1.15, height // 4, dtype=np.float32), 0.1, 1)[:, None]
            if low
            else np.ones((height // 4, 1), np.float32)
        )
        share = np.clip(even + (field - 0.3) * 1.9, 0, 1) * rows * strength
        wrap = np.concatenate([share, share[:, ::-1]], axis=1)
        red, green, blue = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
        self.share = (wrap * 255).astype(np.uint8)
        self.colour = (blue, green, red)

    def draw(self, picture: Bitmap, frame: int, power: float = 1.0) -> None:
        span = self.share.shape[1]
        x = frame / 25 * self.speed
        whole = int(x)
        moved = np.roll(self.share, -whole % span, axis=1)[:, : self.width // 4 + 2]
        part = np.ascontiguousarray(moved[:, : self.width // 4])
        fraction = x - whole
        part = cv2.addWeighted(part, (1 - fraction) * power, np.ascontiguousarray(moved[:, 1 : self.width // 4 + 1]), fraction * power, 0)
        share = cv2.resize(part, (self.width, self.height), interpolation=cv2.INTER_LINEAR)
        keep = cv2.cvtColor(cv2.bitwise_not(share), cv2.COLOR_GRAY2BGRA)
        cv2.multiply(picture, keep, dst=picture, scale=1 / 255)
        cv2.add(picture, cv2.merge([cv2.convertScaleAbs(share, alpha=value / 255) for value in self.colour] + [share]), dst=picture)


def kinds_of(weather: Weather) -> tuple[str, ...]:
    """What is in the air in a weather."""
    return {
        Weather.RAIN: ("rain",),
        Weather.STORM: ("downpour", "lightning"),
        Weather.SNOW: ("snow",),
        Weather.FOG: ("fog",),
        Weather.WIND: ("leaves",),
        Weather.DUST: ("haze", "dust", "sand"),
    }.get(weather, ())
