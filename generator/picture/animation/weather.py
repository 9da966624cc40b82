"""Rain, snow, dust and leaves between the lens and the scene, on every frame."""

from __future__ import annotations

import math

import cv2
import numpy as np

from generator.film import Weather
from generator.picture.animation.brush import Bitmap, Canvas, box, dice, mix, noise, paint, smooth
from generator.picture.animation.stage import add


class Falling:
    """Drops or flakes in a few depths. Each is a tile that repeats; a frame is an offset into it."""

    def __init__(self, kind: str, width: int, height: int, strength: float, colour: str, seed: int) -> None:
        self.width, self.height, self.kind = width, height, kind
        self.unit = height / 720
        self.tiles: list[tuple[Bitmap, float, float, float]] = []
        r = dice(seed, kind)
        rows = (
            ((170, 22, 0.16, 1.0, 760), (80, 48, 0.24, 1.5, 1180), (24, 110, 0.2, 2.6, 1900))
            if kind == "rain"
            else ((260, 1.6, 0.6, 0, 46), (110, 2.8, 0.75, 0, 84), (30, 6.5, 0.5, 0, 170))
        )
        for count, size, alpha, thick, speed in rows:
            tile = np.zeros((height, width, 3), np.uint8)
            for _ in range(round(count * strength)):
                x, y, power = r.uniform(0, width), r.uniform(0, height), alpha * r.uniform(0.4, 1)
                value = tuple(int(power * int(colour[i : i + 2], 16)) for i in (4, 2, 0))
                for ox in (-width, 0):
                    for oy in (-height, 0, height):
                        if kind == "rain":
                            a = (round((x + ox) * 16), round((y + oy) * 16))
                            b = (round((x + ox - size * 0.13 * self.unit) * 16), round((y + oy + size * self.unit) * 16))
                            cv2.line(tile, a, b, value, max(1, round(thick * self.unit)), cv2.LINE_AA, 4)
                        else:
                            centre = (round((x + ox) * 16), round((y + oy) * 16))
                            cv2.circle(tile, centre, round(size * self.unit * r.uniform(0.6, 1.1) * 16), value, -1, cv2.LINE_AA, 4)
            if kind == "snow" and size > 5 or kind == "rain" and thick > 2:
                tile = cv2.blur(tile, (5, 5))
            self.tiles.append(
                (cv2.cvtColor(tile, cv2.COLOR_BGR2BGRA) * np.array([1, 1, 1, 0], np.uint8), speed, -0.13 if kind == "rain" else 0.0, size)
            )

    def draw(self, picture: Bitmap, frame: int) -> None:
        t = frame / 25
        for i, (tile, speed, slant, _size) in enumerate(self.tiles):
            dy = t * speed * self.unit
            dx = dy * slant if self.kind == "rain" else math.sin(t * (0.9 + 0.3 * i) + i) * 24 * self.unit + t * 20 * self.unit
            x, y = int(dx) % self.width, int(dy) % self.height
            for left in (x - self.width, x):
                for top in (y - self.height, y):
                    add(picture, tile, left, top)


class Drifting:
    """Leaves, petals, dust, ash or confetti: each has its own path, a function of time alone."""

    def __init__(self, kind: str, width: int, height: int, strength: float, colours: tuple[str, ...], seed: int) -> None:
        self.kind, self.width, self.height, self.unit = kind, width, height, height / 720
        r = dice(seed, kind)
        count = {"leaves": 26, "confetti": 120, "dust": 70, "motes": 46, "embers": 70, "bubbles": 40}.get(kind, 40)
        self.items = [
            (r.random(), r.random(), r.uniform(0.4, 1.3), r.uniform(0, math.tau), r.choice(colours)) for _ in range(round(count * strength))
        ]

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        t, u = frame / 25, self.unit
        for x0, y0, size, phase, colour in self.items:
            match self.kind:
                case "leaves":
                    x = (x0 * 1.3 * self.width + t * (150 + 120 * size) * u) % (self.width * 1.2) - 0.1 * self.width
                    y = (y0 * self.height * 1.2 + t * 46 * size * u + math.sin(t * 2 + phase) * 30 * u) % (self.height * 1.1) - 20
                    canvas.save()
                    canvas.translate(x, y)
                    canvas.rotate(math.degrees(t * 3 * size + phase))
                    canvas.scale(1, math.cos(t * 4.1 + phase))
                    s = 9 * size * u
                    canvas.drawPath(smooth([(-s, 0), (0, -s * 0.55), (s * 1.2, 0), (0, s * 0.55)]), paint(colour, 0.9))
                    canvas.restore()
                case "confetti":
                    x = x0 * self.width + math.sin(t * 1.4 + phase) * 26 * u
                    y = (y0 * self.height + t * (90 + 80 * size) * u) % (self.height * 1.1) - 20
                    canvas.save()
                    canvas.translate(x, y)
                    canvas.rotate(math.degrees(t * 2.4 * size + phase))
                    canvas.scale(1, math.cos(t * 6 + phase))
                    canvas.drawRect(box(-6 * u * size, -3.5 * u * size, 6 * u * size, 3.5 * u * size), paint(colour, 0.95))
                    canvas.restore()
                case "bubbles":
                    x = x0 * self.width + math.sin(t * 1.8 + phase) * 12 * u
                    y = self.height - (y0 * self.height + t * (50 + 50 * size) * u) % (self.height * 1.1)
                    canvas.drawCircle(x, y, 6 * size * u, paint(colour, 0.55, stroke=1.4 * u))
                    canvas.drawCircle(x - 2 * size * u, y - 2 * size * u, 1.4 * size * u, paint("ffffff", 0.8))
                case "embers":
                    x = (x0 * self.width + math.sin(t * 0.9 + phase) * 34 * u - t * 28 * u) % self.width
                    y = (y0 * self.height - t * (34 + 42 * size) * u) % self.height
                    canvas.drawCircle(x, y, (0.9 + 1.4 * size) * u, paint(colour, 0.4 + 0.5 * abs(math.sin(t * 4 + phase)), plus=True))
                case _:
                    x = (
                        x0 * self.width + math.sin(t * 0.5 + phase) * 40 * u + t * (6 if self.kind == "motes" else 130) * size * u
                    ) % self.width
                    y = (y0 * self.height + math.cos(t * 0.4 + phase) * 26 * u + t * 5 * u) % self.height
                    canvas.drawCircle(
                        x, y, (0.8 + 1.5 * size) * u, paint(colour, 0.16 + 0.3 * abs(math.sin(t * 0.8 + phase)), plus=self.kind == "motes")
                    )


class Bank:
    """Fog, smoke or dust that rolls past in two depths."""

    def __init__(self, width: int, height: int, colour: str, strength: float, seed: int, low: bool = True) -> None:
        self.width, self.height = width, height
        field = noise(width // 4, height // 4, 60 * height / 720, 4, seed % 9973, 2.6)
        rows = (
            np.clip(np.linspace(-0.25, 1.15, height // 4, dtype=np.float32), 0.12, 1)[:, None]
            if low
            else np.ones((height // 4, 1), np.float32)
        )
        share = np.clip((field - 0.3) * 1.9, 0, 1) * rows * strength
        wrap = np.concatenate([share, share[:, ::-1]], axis=1)
        red, green, blue = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
        self.share = (wrap * 255).astype(np.uint8)
        self.colour = (blue, green, red)

    def draw(self, picture: Bitmap, frame: int) -> None:
        span = self.share.shape[1]
        x = frame / 25 * 11
        whole = int(x)
        moved = np.roll(self.share, -whole % span, axis=1)[:, : self.width // 4 + 2]
        part = moved[:, : self.width // 4]
        fraction = x - whole
        part = cv2.addWeighted(part, 1 - fraction, np.ascontiguousarray(moved[:, 1 : self.width // 4 + 1]), fraction, 0)
        share = cv2.resize(part, (self.width, self.height), interpolation=cv2.INTER_LINEAR)
        keep = cv2.cvtColor(cv2.bitwise_not(share), cv2.COLOR_GRAY2BGRA)
        cv2.multiply(picture, keep, dst=picture, scale=1 / 255)
        cv2.add(picture, cv2.merge([cv2.convertScaleAbs(share, alpha=value / 255) for value in self.colour] + [share]), dst=picture)


def kinds_of(weather: Weather) -> tuple[str, ...]:
    """What is in the air in a weather."""
    return {
        Weather.RAIN: ("rain",),
        Weather.STORM: ("rain", "lightning"),
        Weather.SNOW: ("snow",),
        Weather.FOG: ("fog",),
        Weather.WIND: ("leaves",),
        Weather.DUST: ("fog", "dust"),
    }.get(weather, ())


def leaf_colours(season: str) -> tuple[str, ...]:
    return (
        ("c8742a", "a84a24", "d8a03a")
        if season in ("autumn", "")
        else (("f0b8c8", "f8d0d8", "ffffff") if season == "spring" else ("6a9a48", "4a7a3a", mix("6a9a48", "d8c850", 0.5)))
    )
