"""Stone halls: courses in the walls, arches from column to column, a runner on the floor."""

from __future__ import annotations

import math
import random

from generator.picture.animation.brush import darker, lighter, paint, polygon, smooth, vary
from generator.picture.animation.scenery import Flat, project


def courses(flat: Flat, half: float, tall: float, r: random.Random, z0: float, z1: float, wall: str) -> None:
    """Stones in their courses, each a little lighter or darker than the next."""
    if z1 > 2600:
        return
    high = 62.0
    for side in (-1, 1):
        for row in range(int(tall / high)):
            y = row * high
            z = z1 + (z0 - z1) * (0.5 if row % 2 else 0.0)
            for _ in range(3):
                z2 = min(z0, z + (z0 - z1) * 0.42)
                if r.random() < 0.6 and z2 > z:
                    corners = [project(side * half, y + 3, z), project(side * half, y + high - 3, z), project(side * half, y + high - 3, z2), project(side * half, y + 3, z2)]
                    flat.c.drawPath(polygon(corners), paint(vary(darker(wall, 0.2), r, 0.25), 0.34))
                z = z2
            flat.c.drawLine(*project(side * half, y, z0), *project(side * half, y, z1), paint(darker(wall, 0.7), 0.4, stroke=max(0.6, 1300 / z1)))


def arch(flat: Flat, span: float, tall: float, z: float, stone: str) -> None:
    """A round arch from column to column, with its keystone."""
    k = 912 / z
    spring = tall * 0.86
    rise = tall * 0.3
    for thick, colour in ((64.0, darker(stone, 0.5)), (40.0, darker(stone, 0.22)), (14.0, lighter(stone, 0.1))):
        points = [project(math.cos(math.pi * i / 16) * span, spring + math.sin(math.pi * i / 16) * rise, z) for i in range(17)]
        flat.c.drawPath(smooth(points, closed=False), paint(colour, stroke=thick * k, square=True))


def runner(floor: Flat, wide: float, colour: str) -> None:
    """A long carpet down the middle, with a border and lozenges."""
    for half, tone in ((wide, colour), (wide * 0.86, lighter(colour, 0.3)), (wide * 0.8, darker(colour, 0.12))):
        floor.c.drawPath(polygon([project(-half, 0, 5200), project(half, 0, 5200), project(half, 0, 165), project(-half, 0, 165)]), paint(tone))
    for i in range(26):
        z = 190 * 1.15**i
        points = [project(0, 0, z * 0.95), project(wide * 0.5, 0, z), project(0, 0, z * 1.05), project(-wide * 0.5, 0, z)]
        floor.c.drawPath(polygon(points), paint(lighter(colour, 0.24), 0.7))
