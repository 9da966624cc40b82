"""Open country from above: woods, fields, sand."""

from __future__ import annotations

import math
import random

from generator.picture.animation.brush import Point, darker, lighter, linear, mix, paint, polygon
from generator.picture.animation.scenery import FOCAL, HEIGHT, WIDTH, Flat, Setting
from generator.picture.animation.sets.birdseye import FARTHEST, SKYLINE, Air, band, far_hills, ground, project, tree
from generator.picture.animation.sets.rooftops import TILES, TOWNS, Town, fire, house


def wood(land: Flat, bands: list[Flat], setting: Setting, air: Air, r: random.Random, kind: str) -> None:
    """Crown beside crown, with a path or a clearing in it."""
    white = setting.snow or kind in ("snow", "winter forest")
    ground(land, air, "d4dce6" if white else "4a5a3a", "b8c4d0" if white else "5a6a4a")
    far_hills(setting, air, land, r, "8a98ac" if kind in ("mountain", "snow") else "4a6a5a")
    tame = kind in ("park", "garden", "japanese garden", "graveyard", "camp")
    leaf = "3a6a34" if kind == "jungle" else "d88aa0" if kind == "japanese garden" else "7a8a4a" if setting.place.season == "autumn" else "46683c"
    if setting.place.season == "autumn" and kind != "jungle":
        leaf = "a8702e"
    way: list[Point] = []
    back: list[Point] = []
    z = FARTHEST / 2.4
    while z > 72:
        middle = 22 * math.sin(z * 0.021) + 10 * math.sin(z * 0.047)
        way.append(project(middle - 3, 0, z))
        back.append(project(middle + 3, 0, z))
        z *= 0.94
    land.c.drawPath(polygon([*way, *reversed(back)]), linear(0, SKYLINE, 0, HEIGHT, air.lit("b0a080", 0.7, 500.0), air.lit("c8b088", 0.8, 90.0)))
    z = FARTHEST / 2.4
    while z > 74:
        flat = band(bands, z)
        half = z * WIDTH / 2 / FOCAL + 8
        step = 6.5 if z < 200 else 9.5
        x = -half
        while x < half:
            tall = r.uniform(8, 15)
            middle = 22 * math.sin(z * 0.021) + 10 * math.sin(z * 0.047)
            clear = abs(x - middle) < 6 or tame and r.random() < 0.72 or math.hypot(x - 30, (z - 150) * 0.8) < 17
            if not clear:
                tree(flat, air, x + r.uniform(-2, 2), z, tall, leaf, r, white, conical=kind in ("winter forest", "mountain", "snow") or kind == "forest" and r.random() < 0.4)
            x += step * r.uniform(0.7, 1.3)
        z -= 5.5 if z < 160 else 9 if z < 300 else 22


def fields(land: Flat, bands: list[Flat], setting: Setting, air: Air, r: random.Random, kind: str) -> None:
    """A patchwork with hedges, a road, some roofs."""
    dry, war = kind == "savannah", "battle" in kind
    tones = ("c8a85c", "b8944c", "d0b878") if dry else ("5a5044", "665a4c", "4e463e") if war else ("9aa850", "7a9a48", "c8b05a", "8aa858", "b8984c", "6a8a44")
    if setting.snow:
        tones = ("dfe6ee", "d0dae6", "e8eef4")
    ground(land, air, tones[0], tones[1])
    far_hills(setting, air, land, r, "7a8a9a")
    z = 720.0
    while z > 70:
        deep = z * 0.26
        x = -z * 1.1 + r.uniform(-0.3, 0) * z
        while x < z * 1.1:
            wide, lean = z * r.uniform(0.2, 0.42) + 14, z * r.uniform(-0.05, 0.05)
            corners = [project(px, 0, max(60.0, pz)) for px, pz in ((x, z - deep), (x + wide - 2, z - deep), (x + wide - 2 + lean, z), (x + lean, z))]
            tone = air.lit(r.choice(tones), 0.85, z)
            land.c.drawPath(polygon(corners), paint(tone))
            if not dry and not war and r.random() < 0.6:  # furrows
                for k in range(1, 9):
                    a, b = (tuple(p + (q - p) * k / 9 for p, q in zip(one, two, strict=True)) for one, two in ((corners[0], corners[1]), (corners[3], corners[2])))
                    land.c.drawLine(*a, *b, paint(darker(tone, 0.1), 0.5, stroke=max(0.8, 120 / z)))
            for _ in range(3 if dry else 5):
                tree(band(bands, z), air, x + r.uniform(0, 1) * wide, max(74.0, z - r.random() * deep * (1 if dry else 0.1)), r.uniform(5, 9), "7a8a4a" if dry else "4a6a3c", r, setting.snow)
            x += wide
        z -= deep
    edge = [(project(30 * math.sin(z * 0.012) - 4, 0, z), project(30 * math.sin(z * 0.012) + 4, 0, z)) for z in (700, 500, 380, 300, 240, 200, 170, 140, 120, 100, 84, 70)]
    land.c.drawPath(polygon([*(a for a, _ in edge), *(b for _, b in reversed(edge))]), paint(air.lit("b8a078", 0.9, 160.0)))
    row = TOWNS.get(setting.place.era, TOWNS["modern"])
    farm = Town(4, 6, row.walls, TILES, gabled=True, plot=16)
    for x, z in () if dry or war else ((46.0, 190.0), (66.0, 205.0), (-70.0, 320.0)):
        house(band(bands, z), setting, air, r, farm, x, z, r.uniform(4, 6))
    if war:
        for _ in range(6):
            fire(bands, r)


def sands(land: Flat, bands: list[Flat], setting: Setting, air: Air, r: random.Random, kind: str) -> None:
    """Ridges with a lit and a dark side, rocks, a track."""
    sand = {"mars": "b8623c", "planet": "8a8aa0", "canyon": "b87850"}.get(kind, "dcb878")
    ground(land, air, sand, mix(sand, "e8d0a8", 0.3))
    far_hills(setting, air, land, r, darker(sand, 0.2))
    z = 640.0
    while z > 78:
        points, low = [], []
        phase = r.uniform(0, math.tau)
        for i in range(41):
            x = (i / 20 - 1) * z * 1.05
            crest = z + 0.07 * z * math.sin(i * 0.36 + phase) + 0.04 * z * math.sin(i * 0.83 + 2 * phase)
            points.append(project(x, 3 + 2 * math.sin(i * 0.5 + phase), crest))
            low.append(project(x, 0, max(60.0, crest - 0.12 * z)))
        flat = band(bands, z)
        flat.c.drawPath(polygon([*points, *reversed(low)]), linear(0, min(y for _, y in points), 0, max(y for _, y in low), air.lit(darker(sand, 0.24), 0.5, z), air.lit(sand, 0.8, z)))
        flat.c.drawPath(polygon(points, closed=False), paint(air.lit(lighter(sand, 0.3), 1.0, z), 0.9, stroke=max(1.2, 330 / z)))
        for _ in range(4):
            px, py = project(r.uniform(-0.9, 0.9) * z, 0, z * 0.95)
            size = FOCAL * r.uniform(1.2, 4) / z
            flat.c.drawPath(polygon([(px - size, py), (px - 0.6 * size, py - 0.8 * size), (px + 0.3 * size, py - size), (px + size, py)]), paint(air.lit(darker(sand, 0.5), 0.6, z)))
        z *= 0.84
