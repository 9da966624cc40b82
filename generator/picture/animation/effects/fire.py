"""Fire, smoke and explosions: lumps of cloud that are drawn once, and tongues of flame."""

from __future__ import annotations

import math
from functools import cache
from random import Random

import cv2
import numpy as np

from generator.picture.animation.brush import Bitmap, Canvas, box, noise, paint, picture, rgb, shared, smooth, surface
from generator.picture.animation.effects.halo import halo
from generator.picture.animation.effects.placed import Placed, Spot
from generator.picture.animation.life import faded
from generator.picture.animation.stage import LINEAR

LUMP = 160
VARIANTS = 5
CLOUDS: dict[str, tuple[str, str]] = {
    "white-hot": ("ffd07a", "f4761a"),
    "hot": ("ffb43c", "d8440c"),
    "burning": ("e0621a", "661608"),
    "soot": ("54403c", "1a1216"),
    "smoke": ("6a6468", "2c2a30"),
    "steam": ("f4f6f8", "b4c0cc"),
    "earth": ("c8a67c", "6a503a"),
}
"""Lit and shaded colour of a puff."""
COOLING = ("white-hot", "hot", "burning", "soot")


@cache
def lump(cloud: str, variant: int) -> object:
    """A puff of cloud: lit from above in soft steps, ragged at the edge, dark in its folds."""
    field = noise(LUMP, LUMP, 56, 4, 90 + variant)
    fine = noise(LUMP, LUMP, 22, 3, 190 + variant)
    yy, xx = np.mgrid[-1 : 1 : LUMP * 1j, -1 : 1 : LUMP * 1j].astype(np.float32)
    share = np.clip((0.84 - np.sqrt(xx * xx + yy * yy) + (field - 0.5) * 0.9 + (fine - 0.5) * 0.3) * 5, 0, 1)
    shade = np.clip(0.5 - 0.5 * yy - 0.26 * xx + (field - 0.5) * 1.9 + (fine - 0.5) * 0.6, 0, 1)[..., None]
    shade = np.floor(shade * 5) / 5 * 0.45 + shade * 0.55
    light, dark = (np.array(rgb(colour)[::-1], np.float32) for colour in CLOUDS[cloud])
    colour = dark * (1 - shade) + light * shade
    return picture(np.dstack([colour * share[..., None], share * 255]).astype(np.uint8))


COARSE = 2
"""Clouds are soft: they are drawn at this part of the size and enlarged as one."""


class Sky:
    """A canvas for clouds: as large as the buffer, a `COARSE`th of its pixels."""

    def __init__(self, buffer: Bitmap) -> None:
        height, width = buffer.shape[:2]
        self.bitmap, self._held, self.canvas = surface(-(-width // COARSE), -(-height // COARSE))
        self.canvas.scale(1 / COARSE, 1 / COARSE)

    def onto(self, canvas: Canvas) -> None:
        left, top, width, height = cv2.boundingRect(cv2.extractChannel(self.bitmap, 3))
        left, top = max(0, left - 1), max(0, top - 1)  # an empty rim: the edge of a cloud is not the edge of its bitmap
        drawn = np.ascontiguousarray(self.bitmap[top : top + height + 2, left : left + width + 2])
        canvas.save()
        canvas.scale(COARSE, COARSE)
        canvas.drawImage(shared(drawn), left, top, LINEAR)
        canvas.restore()


def puff(canvas: Canvas, x: float, y: float, radius: float, cloud: str, variant: int, alpha: float) -> None:
    if alpha <= 0.03 or radius < 1:
        return
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(radius * 2 / LUMP, radius * 2 / LUMP)
    canvas.drawImage(lump(cloud, variant), -LUMP / 2, -LUMP / 2, LINEAR, faded(round(alpha * 24)))
    canvas.restore()


class Explosion(Placed):
    """A ball of fire that grows, rolls upwards, cools from its rim inwards and leaves smoke."""

    light, reach, size, lingers = "ff8a3c", 900.0, (0.55, 0.9), True

    def prepare(self, r: Random) -> None:
        found = [(r.gauss(0, 1), r.gauss(0, 0.8), r.uniform(0.45, 1.1), r.randrange(VARIANTS), r.uniform(0, 0.22)) for _ in range(46)]
        self.clouds = sorted(found, key=lambda each: -math.hypot(each[0], each[1]))  # the hot heart is drawn last
        self.jets = [(r.uniform(-math.pi, 0), r.uniform(200, 420), r.uniform(0.5, 1)) for _ in range(11)]

    def power(self, at: Spot) -> float:
        return 0.45 * math.exp(-at.t * 1.5)

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        t, unit, x, y = at.t, at.unit, at.x, at.y
        light = math.exp(-t * 1.5)
        halo(buffer, x, y, 560 * unit, "ff5a18", 0.7 * light)
        sky = Sky(buffer)
        for angle, reach, size in self.jets:  # burning pieces draw trails of smoke
            if t < 1.4:
                for k in range(5):
                    u = max(0.0, t - 0.05 * k)
                    far = reach * (1 - math.exp(-2.6 * u))
                    px, py = x + math.cos(angle) * far * unit, y + (math.sin(angle) * far + 120 * u * u) * unit
                    puff(sky.canvas, px, py, (9 + 13 * u) * size * unit, COOLING[min(3, int(k * 0.8 + t * 2.4))], k % 3, 1 - t / 1.4)
        for gx, gy, size, variant, delay in self.clouds:
            u = t - delay
            if u < 0:
                continue
            grow = 1 - math.exp(-u * 3.4)
            rim = min(1.4, math.hypot(gx, gy) * 0.55)
            age = u / (0.5 + 0.55 * size) * 2.5 + rim
            heat = min(3, int(age))
            radius = (20 + 108 * grow * size + 13 * u) * unit
            px = x + gx * (26 + (70 + 36 * size) * grow) * (1 + 0.1 * u) * unit
            py = y + gy * (24 + 62 * grow) * unit - (60 * u + 18 * u * u) * (1.15 * size - 0.4 + 0.25 * gx * gx) * unit
            alpha = 1.0 if u < 2.0 else max(0.0, 1 - (u - 2.0) / 2.4)
            puff(sky.canvas, px, py, radius, COOLING[heat], variant, alpha)
            if heat < 3 and age - heat > 0.3:  # cooling is a dissolve, not a step
                puff(sky.canvas, px, py, radius, COOLING[heat + 1], variant, alpha * min(1.0, (age - heat - 0.3) / 0.7))
        sky.onto(canvas)
        halo(buffer, x, y, 240 * unit, "fff0c0", max(0.0, 0.9 - 5 * t), fall=1.6)
        halo(buffer, x, y + 10 * unit, 330 * unit, "ff6a20", 0.14 * light)


def tongue(x: float, y: float, wide: float, tall: float, lean: float, curl: float) -> object:
    """A flame: round at its foot, drawn out to a tip that bends."""
    return smooth(
        [
            (x, y + wide * 0.34),
            (x - wide, y - tall * 0.1),
            (x - wide * 0.74 + lean * 0.2, y - tall * 0.4),
            (x - wide * 0.18 + lean * 0.62 - curl, y - tall * 0.74),
            (x + lean + curl, y - tall),
            (x + wide * 0.3 + lean * 0.55 + curl, y - tall * 0.66),
            (x + wide * 0.78 + lean * 0.16, y - tall * 0.36),
            (x + wide, y - tall * 0.08),
        ],
        tension=0.9,
    )


class Fire(Placed):
    """Flames that burn on the spot, with sparks above and light around."""

    light, reach, size = "ff8a3a", 620.0, (0.4, 1.2)
    wide, smokes = 74.0, True
    layers = (
        ("a8240c", 1.0, 1.0, 0.9),
        ("e8561a", 0.84, 0.84, 0.95),
        ("ff9a2c", 0.62, 0.64, 0.95),
        ("ffd468", 0.4, 0.44, 0.95),
        ("fff6d0", 0.2, 0.24, 0.9),
    )

    def prepare(self, r: Random) -> None:
        self.tongues = [(r.uniform(-1, 1), r.random(), r.uniform(0.7, 1.15), r.uniform(0, 6.3)) for _ in range(9)]
        self.sparks = [(r.uniform(-1, 1), r.random(), r.uniform(0.6, 1.4), r.uniform(0, 6.3)) for _ in range(22)]

    def power(self, at: Spot) -> float:
        return super().power(at) * (0.62 + 0.12 * math.sin(at.clock * 13) + 0.08 * math.sin(at.clock * 29))

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        t, x, y = at.clock, at.x, at.y
        unit = at.unit * min(1.0, at.past * 8 + 0.2)
        flicker = 0.85 + 0.1 * math.sin(t * 13) + 0.08 * math.sin(t * 29)
        halo(buffer, x, y - 60 * unit, 440 * unit, "ff6a1c", 0.46 * flicker)
        if self.smokes:
            sky = Sky(buffer)
            for i in range(4):
                life = (t * 0.3 + i / 4) % 1
                puff(
                    sky.canvas,
                    x + (math.sin(life * 5 + i) * 30 + 30 * life) * unit,
                    y - (150 + 330 * life) * unit,
                    (34 + 80 * life) * unit,
                    "smoke",
                    i % 3,
                    0.34 * math.sin(math.pi * life),
                )
            sky.onto(canvas)
        for colour, wide, high, alpha in self.layers:
            for at_x, phase, size, sway in self.tongues:
                beat = 0.7 + 0.2 * math.sin(t * 7.7 * size + sway) + 0.14 * math.sin(t * 17 + sway * 2.3)
                tall = 172 * size * high * beat * (1 - 0.62 * at_x * at_x) * unit
                lean = (math.sin(t * 4.3 + sway + at_x * 2) * 20 - at_x * 26) * high * unit
                curl = math.sin(t * 9.1 + sway * 1.7 + phase * 6) * 7 * high * unit
                canvas.drawPath(
                    tongue(x + at_x * self.wide * wide * unit, y, 31 * wide * size * unit, tall, lean, curl), paint(colour, alpha)
                )
        for at_x, phase, size, sway in self.tongues[:5]:  # licks that have torn off
            life = (t * 1.5 * size + phase) % 1
            small = (1 - life) * size * unit
            py = y - (120 + 130 * life) * unit
            canvas.drawPath(
                tongue(
                    x + (at_x * 46 + math.sin(t * 5 + sway) * 14) * unit, py, 9 * small, 40 * small, 10 * math.sin(t * 7 + sway) * small, 0
                ),
                paint("ff8a2c", 0.8 * (1 - life)),
            )
        for at_x, phase, size, sway in self.sparks:
            life = (t * 0.55 * size + phase) % 1
            canvas.drawCircle(
                x + (at_x * 70 * (1 + life) + math.sin(t * 3 + sway) * 18) * unit,
                y - (30 + 330 * life) * unit,
                1.9 * size * (1 - 0.5 * life) * unit,
                paint("ffc060", 0.9 * (1 - life), plus=True),
            )
        halo(buffer, x, y - 40 * unit, 150 * unit, "ffc060", 0.34 * flicker)


class Torch(Fire):
    """A small flame on a stick or in a bracket."""

    reach, size, wide, smokes = 520.0, (0.24, 0.5), 26.0, False


class Candle(Placed):
    """One flame that breathes."""

    light, reach, size = "ffb060", 620.0, (0.5, 0.6)

    def power(self, at: Spot) -> float:
        start = 0.26 * max(0.0, math.sin(at.clock * 1.7) * math.sin(at.clock * 4.3) - 0.4)
        return super().power(at) * (0.5 + 0.04 * math.sin(at.clock * 8.3) + 0.03 * math.sin(at.clock * 13.7) - start)

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        t, x, y, unit = at.clock, at.x, at.y, at.unit
        level = self.power(at) / 0.5
        canvas.drawRect(box(x - 8 * unit, y + 6 * unit, x + 8 * unit, y + 62 * unit), paint("f0e4c8"))
        canvas.drawRect(box(x + 2 * unit, y + 6 * unit, x + 8 * unit, y + 62 * unit), paint("c8b088", 0.7))
        halo(buffer, x, y - 12 * unit, 210 * unit, "ffa040", 0.5 * level)
        lean = (math.sin(t * 2.3) * 2.4 + math.sin(t * 7.9) * 1.2) * unit
        for colour, wide, tall in (("ff8a2c", 7.5, 34), ("ffd468", 5.4, 26), ("fffbe8", 3.2, 16)):
            canvas.drawPath(tongue(x, y, wide * unit, tall * level * unit, lean, 0), paint(colour, 0.95))
        canvas.drawLine(x, y + 7 * unit, x + lean * 0.1, y - 3 * unit, paint("2a1a14", stroke=1.6 * unit))
        halo(buffer, x, y - 12 * unit, 46 * unit, "fff0c8", 0.55 * level, fall=1.5)


class Plume(Placed):
    """A column that rises: of smoke, of steam."""

    cloud, alpha, high, pace = "soot", 0.8, 440.0, 0.17

    def prepare(self, r: Random) -> None:
        self.puffs = [(r.random(), r.uniform(-1, 1), r.randrange(VARIANTS), r.uniform(0.7, 1.3)) for _ in range(24)]

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        grown, sky = min(1.0, at.t * 0.9 + 0.12), Sky(buffer)
        for phase, way, variant, size in sorted(self.puffs, key=lambda each: -((at.clock * self.pace * each[3] + each[0]) % 1)):
            life = (at.clock * self.pace * size + phase) % 1
            if life > grown:
                continue
            px = at.x + (way * (14 + 66 * life) + 60 * life * life) * at.unit
            alpha = self.alpha * min(1.0, life * 7) * (1 - life) ** 0.6 * min(1.0, (1 - at.past) * 8 + 0.1)
            puff(sky.canvas, px, at.y - self.high * life * at.unit, (24 + 96 * life) * size * at.unit, self.cloud, variant, alpha)
        sky.onto(canvas)


class Smoke(Plume):
    """A column of smoke."""


class Steam(Plume):
    cloud, alpha, high, pace = "steam", 0.4, 260.0, 0.3


class Blast(Placed):
    """A cloud that is thrown up from the ground and sinks: of earth, of a smoke bomb."""

    cloud, light, lingers = "earth", "", True

    def prepare(self, r: Random) -> None:
        self.puffs = [(r.uniform(-1, 1), r.random(), r.randrange(VARIANTS), r.uniform(0.6, 1.2)) for _ in range(26)]

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        grow = 1 - math.exp(-2.8 * at.t)
        alpha = min(1.0, max(0.0, 1 - (at.t - 0.8) / 2.4))
        sky = Sky(buffer)
        for way, high, variant, size in self.puffs:
            px = at.x + way * (40 + 190 * grow) * at.unit
            py = at.y - high * 210 * grow * (1 - 0.55 * way * way) * at.unit + 16 * at.t * at.unit
            puff(sky.canvas, px, py, (22 + 84 * grow * size + 12 * at.t) * at.unit, self.cloud, variant, alpha)
        sky.onto(canvas)


class SmokeBomb(Blast):
    cloud = "smoke"


FIRES: dict[str, tuple[type[Placed], float]] = {
    "explosion": (Explosion, 1100.0),
    "fire": (Fire, 620.0),
    "torch": (Torch, 560.0),
    "candle": (Candle, 420.0),
    "smoke": (Smoke, 700.0),
    "steam": (Steam, 620.0),
    "dust-cloud": (Blast, 640.0),
    "smoke-bomb": (SmokeBomb, 440.0),
}
"""By kind: what draws it, and at which distance in cm it stands."""
