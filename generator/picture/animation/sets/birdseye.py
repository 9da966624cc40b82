"""What a bird sees of anything: where it lies on the frame, how light and distance change its colour, ground, hills and trees."""

from __future__ import annotations

import math
import random

from generator.picture.animation.brush import Point, darker, lighter, linear, mix, paint, polygon, rgb
from generator.picture.animation.scenery import CENTRE, FOCAL, HEIGHT, WIDTH, Flat, Setting

SKYLINE = 236.0
"""Row of the true horizon, in design units."""
BIRD = 62.0
"""Height of the lens in metres."""
BANDS = ((210.0, 6000.0), (120.0, 3200.0), (0.0, 1700.0))
"""From how many metres on a thing belongs to a flat, and at which distance in cm that flat stands for a moving camera."""
FARTHEST = 1500.0


def project(x: float, y: float, z: float) -> Point:
    """Design point of a place in the world: x to the right, y up, z away, in metres."""
    return CENTRE + FOCAL * x / z, SKYLINE + FOCAL * (BIRD - y) / z


class Air:
    """How light and distance change a colour."""

    def __init__(self, setting: Setting) -> None:
        air = setting.air
        self.ambient = [value / 255 * max(air.ambient_level, 0.3) for value in rgb(air.ambient)]
        self.key = [value / 255 * air.key_level for value in rgb(air.key)]
        self.haze, self.sight = air.haze, max(14.0, air.sight) * 9

    def lit(self, colour: str, sun: float, z: float, *, low: float = 0.0) -> str:
        """sun: how much of the main light falls on it; low: metres by which it is nearer to the ground's mist."""
        channels = (value * min(1.2, a + k * sun) for value, a, k in zip(rgb(colour), self.ambient, self.key, strict=True))
        own = "".join(f"{round(min(255.0, each)):02x}" for each in channels)
        return mix(own, self.haze, min(0.93, (1 - math.exp(-max(0.0, z - 70) / self.sight)) * (1 + low)))


def box(left: float, top: float, right: float, bottom: float) -> object:
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)]).getBounds()


def ground(land: Flat, air: Air, near: str, far: str) -> None:
    land.c.drawRect(box(0, SKYLINE, WIDTH, SKYLINE + 60), linear(0, SKYLINE, 0, SKYLINE + 60, air.haze, air.lit(far, 0.7, 900.0)))
    stops = [air.lit(mix(near, far, share), 0.7, z) for share, z in ((1.0, 900.0), (0.6, 260.0), (0.2, 130.0), (0.0, 80.0))]
    land.c.drawRect(box(0, SKYLINE + 59, WIDTH, HEIGHT), linear(0, SKYLINE + 60, 0, HEIGHT, *stops))


def band(bands: list[Flat], z: float) -> Flat:
    return next(flat for flat, (near, _) in zip(bands, BANDS, strict=True) if z >= near)


def far_hills(setting: Setting, air: Air, land: Flat, r: random.Random, colour: str) -> None:
    """Hills where the land ends."""
    for layer in range(2):
        points: list[Point] = [(0, SKYLINE + 2)]
        for i in range(25):
            points.append((i * 75, SKYLINE - r.uniform(10, 60 - 34 * layer)))
        points.append((WIDTH, SKYLINE + 2))
        land.c.drawPath(polygon(points), paint(air.lit(colour, 0.7, 900.0 - 350 * layer)))


def tree(flat: Flat, air: Air, x: float, z: float, tall: float, leaf: str, r: random.Random, snow: bool, *, conical: bool = False) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z
    colour = mix(leaf, r.choice(("2a4a30", "8a8a3a", "3a5a3a")), r.uniform(0, 0.4))
    flat.c.drawOval(box(px - 0.42 * tall * k, py - 0.09 * tall * k, px + 0.5 * tall * k, py + 0.1 * tall * k), paint("06080c", 0.3))
    light, top = air.lit("e8eef4" if snow else lighter(colour, 0.16), 1.0, z), py - tall * k * 0.84
    if conical:
        for step in range(3):
            width, y = tall * k * (0.36 - 0.09 * step), py - tall * k * (0.1 + 0.27 * step)
            flat.c.drawPath(polygon([(px - width, y), (px + width, y), (px, y - tall * k * 0.42)]), paint(air.lit(darker(colour, 0.15 - 0.06 * step), 0.6, z)))
            flat.c.drawPath(polygon([(px - width * 0.7, y - tall * k * 0.06), (px, y - tall * k * 0.42), (px - width * 0.1, y - tall * k * 0.1)]), paint(light, 0.75))
        return
    flat.c.drawCircle(px, py - 0.42 * tall * k, 0.42 * tall * k, paint(air.lit(darker(colour, 0.2), 0.5, z)))
    flat.c.drawCircle(px - 0.08 * tall * k, top + 0.3 * tall * k, 0.3 * tall * k, paint(light, 0.8))
