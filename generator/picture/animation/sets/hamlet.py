"""A village from above: houses along lanes that wind, gardens behind them, a church in the middle, fields and trees all round."""

from __future__ import annotations

import math
import random

from generator.picture.animation.brush import Point, darker, lighter, mix, paint, polygon
from generator.picture.animation.scenery import FOCAL, Flat, Setting
from generator.picture.animation.sets.birdseye import Air, band, box, far_hills, ground, project, tree
from generator.picture.animation.sets.rooftops import OLD, TILES, TOWNS, Town, house

SCATTERED = frozenset({"village", "western town", "african village", "farm", "church"})
"""Kinds of place whose houses stand where they like."""
_MODERN = Town(5, 9, ("e0d4c0", "d0c0a8", "e8e0d0", "c8b8a4"), TILES, gabled=True, plot=15)
_HUTS = Town(4, 6, OLD, ("b89a5c", "a8884e"), gabled=True, plot=12)
_NEAR, _FAR = 84.0, 520.0
"""Metres from the lens between which there are houses."""


def hamlet(land: Flat, bands: list[Flat], setting: Setting, air: Air, r: random.Random, kind: str) -> None:
    era = setting.place.era
    row = _HUTS if kind == "african village" else TOWNS[era] if era in ("ancient", "medieval", "fairytale", "western") else _MODERN
    dry = kind in ("western town", "african village")
    grass = "dfe6ee" if setting.snow else "b8945c" if dry else "6c8250"
    lane = "c8ccd4" if setting.snow else "c8a674" if dry else "a89a80"
    ground(land, air, grass, mix(grass, "8a9a78", 0.4))
    far_hills(setting, air, land, r, "dfe6ee" if setting.snow else "8a7a5a" if dry else "5e7258")
    _fields(land, air, r, grass, dry or setting.snow)
    bends = r.uniform(0, 6.28), r.uniform(0, 6.28)

    def street(z: float) -> float:
        return 26 * math.sin(z * 0.011 + bends[0]) + 9 * math.sin(z * 0.031 + bends[1])

    _lane(land, air, [(street(z), z) for z in range(70, 1200, 12)], 4.2, lane)
    cross = r.uniform(170, 230)
    for way in (-1, 1):
        _lane(land, air, [(street(cross) + way * x, cross + 0.16 * x + 10 * math.sin(x * 0.02)) for x in range(0, 460, 14)], 3.2, lane)
    plots = [(street(z) + way * r.uniform(14, 20), z + r.uniform(-4, 4)) for z in _steps(r, _NEAR, _FAR) for way in (-1, 1) if r.random() < 0.86]
    plots += [(street(cross) + way * x, cross + 0.16 * x + side * r.uniform(13, 18)) for way in (-1, 1) for x in _steps(r, 46, 210) for side in (-1, 1) if r.random() < 0.7]
    plots += [(r.choice((-1, 1)) * r.uniform(70, 260), r.uniform(130, _FAR)) for _ in range(9)]
    trees = [(r.uniform(-1, 1) * z * 0.75, z) for z in (r.uniform(_NEAR, 700) for _ in range(90))]
    trees += [(x + r.uniform(-16, 16), z + r.uniform(8, 16)) for x, z in plots for _ in range(2)]
    church = (street(cross + 26) + 30, cross + 34) if kind not in ("western town", "african village", "farm") else None
    standing: list[tuple[float, float, str]] = [(z, x, "tree") for x, z in trees if abs(x - street(z)) > 9]
    standing += [(z, x, "house") for x, z in _spaced(plots, church) if abs(x - street(z)) > 10]
    if church is not None:
        standing.append((church[1], church[0], "church"))
    for z, x, what in sorted(standing, reverse=True):
        flat = band(bands, z)
        if what == "tree":
            tree(flat, air, x, z, r.uniform(4, 8), "4e6a40", r, setting.snow, conical=r.random() < 0.25 or setting.snow)
        elif what == "church":
            _church(flat, air, x, z, setting.snow)
        else:
            _hedge(flat, air, x, z, grass)
            house(flat, setting, air, r, row, x, z, r.uniform(row.low, row.high))
    if setting.dark:
        for z in range(100, 420, 34):
            px, py = project(street(z) + 5, 4, z)
            band(bands, z).lamp(px, py, max(3.0, FOCAL * 4 / z), "ffb870", 0.5)


def _steps(r: random.Random, near: float, far: float) -> list[float]:
    """Distances of plots along a lane: closer together where the village is old."""
    found, at = [], near
    while at < far:
        found.append(at)
        at += r.uniform(19, 34)
    return found


def _spaced(plots: list[tuple[float, float]], church: tuple[float, float] | None) -> list[tuple[float, float]]:
    """Plots with no other house on them."""
    found: list[tuple[float, float]] = []
    for x, z in plots:
        taken = [*found, *([church] if church else [])]
        if all(math.hypot(x - a, z - b) > 17 for a, b in taken):
            found.append((x, z))
    return found


def _lane(land: Flat, air: Air, points: list[tuple[float, float]], wide: float, colour: str) -> None:
    for (x, z), (u, w) in zip(points, points[1:], strict=False):
        shape = polygon([project(x - wide, 0, z), project(x + wide, 0, z), project(u + wide, 0, w), project(u - wide, 0, w)])
        if abs(u - x) > abs(w - z):
            shape = polygon([project(x, 0, z - wide), project(x, 0, z + wide), project(u, 0, w + wide), project(u, 0, w - wide)])
        land.c.drawPath(shape, paint(air.lit(colour, 0.85, z)))


def _fields(land: Flat, air: Air, r: random.Random, grass: str, plain: bool) -> None:
    """Strips of other crops round the village, farther ones flatter."""
    for _ in range(34):
        z = r.uniform(110, 900)
        x, wide, deep = r.choice((-1, 1)) * r.uniform(0.25, 1.1) * z, r.uniform(30, 90), r.uniform(18, 60)
        slant = r.uniform(-14, 14)
        corners: list[Point] = [project(px, 0, pz) for px, pz in ((x - wide, z), (x + wide, z + slant), (x + wide, z + deep + slant), (x - wide, z + deep))]
        colour = lighter(grass, 0.08) if plain else mix(grass, r.choice(("b8a860", "8a9a4a", "5a7046", "a08a5a")), 0.5)
        land.c.drawPath(polygon(corners), paint(air.lit(colour, 0.75, z), 0.7))


def _hedge(flat: Flat, air: Air, x: float, z: float, grass: str) -> None:
    """The garden of a house: a plot with a darker edge."""
    corners = [project(px, 0, pz) for px, pz in ((x - 12, z - 9), (x + 12, z - 9), (x + 12, z + 12), (x - 12, z + 12))]
    flat.c.drawPath(polygon(corners), paint(air.lit(lighter(grass, 0.06), 0.8, z), 0.8))
    flat.c.drawPath(polygon(corners), paint(air.lit(darker(grass, 0.3), 0.6, z), 0.55, stroke=max(1.0, FOCAL * 0.9 / z)))


def _church(flat: Flat, air: Air, x: float, z: float, snow: bool) -> None:
    """A nave and a steeple above all other roofs."""
    roof = "dfe6ee" if snow else "8a5448"
    (left, top), (right, low) = project(x - 7, 10, z), project(x + 9, 0, z)
    flat.c.drawRect(box(left, top, right, low), paint(air.lit("e0d8c8", 0.7, z)))
    ridge, back = project(x + 1, 16, z), project(x + 1, 16, z + 26)
    flat.c.drawPath(polygon([(right, top), ridge, back, project(x + 9, 10, z + 26)]), paint(air.lit(roof, 0.6, z)))
    flat.c.drawPath(polygon([(left, top), ridge, back, project(x - 7, 10, z + 26)]), paint(air.lit(roof, 0.9, z)))
    flat.c.drawPath(polygon([(left, top), (right, top), ridge]), paint(air.lit("d8d0c0", 0.6, z)))
    (a, up), (b, foot) = project(x - 12, 22, z), project(x - 6, 0, z)
    flat.c.drawRect(box(a, up, b, foot), paint(air.lit("d0c8b8", 0.75, z)))
    flat.c.drawPath(polygon([(a - 2, up), (b + 2, up), project(x - 9, 38, z)]), paint(air.lit("6a6a78" if not snow else "cfd6e0", 0.8, z)))
