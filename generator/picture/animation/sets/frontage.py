"""House fronts side by side, and along a street."""

from __future__ import annotations

import random

from generator.picture.animation.brush import dice, linear, rect
from generator.picture.animation.scenery import WIDTH, Flat, Practical, project
from generator.picture.animation.sets.architecture import Architecture, architecture
from generator.picture.animation.sets.buildings import facade
from generator.picture.animation.sets.culture import culture_of
from generator.picture.animation.skia_library import skia


def row(
    flat: Flat,
    era: str,
    seed: object,
    *,
    tall: float = 1.0,
    detail: float = 0.6,
    gap: tuple[float, float] = (-20, 60),
    left: float = -40,
    right: float = WIDTH + 40,
    clear: float = 0,
) -> None:
    """Houses side by side facing the lens at the flat's distance; none higher than half inside `clear` cm of the axis."""
    r = dice(seed, "row")
    style = architecture(era, culture_of(flat.setting.place))
    scale = 912 / flat.z
    x = left
    while x < right:
        width = r.uniform(*style.width)
        height = r.randint(*style.storeys) * style.storey * tall * r.uniform(0.85, 1.15)
        middle = (x + width * scale / 2 - WIDTH / 2) / scale
        if abs(middle) < clear:
            height *= 0.45
        _, foot = project(0, 0, flat.z)
        flat.c.save()
        flat.e.save()
        for canvas in (flat.c, flat.e):
            canvas.translate(x, foot)
            canvas.scale(scale, scale)
        facade(flat, r, width, height, style, detail=detail)
        flat.c.restore()
        flat.e.restore()
        x += (width + r.uniform(*gap)) * scale


def wall_side(
    flat: Flat, r: random.Random, style: Architecture, side: int, half: float, z0: float, z1: float, height: float, shop: str
) -> list[Practical]:
    """One house of a street, seen along the street: the side wall from z0 to z1 at x = ±half."""
    length = z1 - z0
    near, far = (0.0, length) if side > 0 else (length, 0.0)
    source = [skia.Point(near, -height), skia.Point(far, -height), skia.Point(far, 0), skia.Point(near, 0)]
    target = [project(side * half, height, z0), project(side * half, height, z1), project(side * half, 0, z1), project(side * half, 0, z0)]
    matrix = skia.Matrix()
    matrix.setPolyToPoly(source, [skia.Point(*point) for point in target])
    for canvas in (flat.c, flat.e):
        canvas.save()
        canvas.concat(matrix)
    facade(flat, r, length, height, style, shop=shop, detail=0.9)
    # The far end of each wall is darker: houses part from each other.
    flat.c.drawRect(rect(0, -height, length, height), linear(near, 0, far, 0, ("000000", 0.0), ("000000", 0.34)))
    for canvas in (flat.c, flat.e):
        canvas.restore()
    lamps: list[Practical] = []
    if shop and flat.setting.dark:
        x, y = project(side * (half - 20), 130, (z0 + z1) / 2)
        lamps.append(Practical(x, y, 150 * 600 / z0, r.choice(style.glow), 0.16, "breath", z0))
    return lamps
