"""Open squares with a landmark: forum, temple, arena, church, castle, school, station, ruins."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import (
    CENTRE,
    FOCAL,
    HORIZON,
    WIDTH,
    Flat,
    Life,
    Pool,
    Practical,
    Set,
    Setting,
    ground_shade,
    project,
)
from generator.picture.animation.sets.architecture import architecture
from generator.picture.animation.sets.buildings import row, wall_side
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground, reflect
from generator.picture.animation.sets.monuments import arena, broken_row, column, monument, ruined, temple
from generator.picture.animation.sets.nature import grove, hills, rock, tree
from generator.picture.animation.sets.public import castle, church, hospital, school, station
from generator.picture.animation.sets.sky import sky
from generator.picture.animation.stage import merge


@dataclass(frozen=True, slots=True, kw_only=True)
class Plaza:
    landmark: str = "temple"
    ground: str = "flagstones"
    flank: str = "columns"
    """What stands at both sides: columns, houses, trees, walls, ruins, none."""
    behind: str = "hills"
    """hills, town, ruins, mountains."""
    foreground: str = "pillars"
    distance: float = 2600
    fires: int = 0


def plaza(setting: Setting, form: Plaza) -> Set:
    era, air = setting.place.era, setting.air
    r = dice(setting.seed, "plaza")
    practicals: list[Practical] = []
    pools: list[Pool] = []
    layers = [sky(setting)]
    match form.behind:
        case "town":
            far = Flat(setting, 9000)
            row(far, era, (setting.seed, 1), tall=1.6, detail=0.3)
            layers.append(far.finish(haze=1.2, rim=0.6))
        case "ruins":
            for z, tall, haze in ((12000, 1.7, 1.3), (6200, 1.1, 0.95)):
                flat = Flat(setting, z)
                broken_row(flat, dice(setting.seed, z), tall, lit=air.lamps * 0.04)
                layers.append(flat.finish(haze=haze, rim=0.8))
        case "mountains":
            layers += [
                hills(setting, 24000, 300, seed=1, colour="7a86a0", rough=0.9),
                hills(setting, 11000, 150, seed=2, colour="5a7a5a", rough=0.5),
            ]
        case _:
            layers += [hills(setting, 18000, 180, seed=1, colour="7a8a7a"), hills(setting, 8000, 90, seed=2, colour="7a8a56")]
            town = Flat(setting, 7000)
            row(town, era, (setting.seed, 3), detail=0.35, gap=(40, 700))
            layers.append(town.finish(haze=1.0, rim=0.6))
    main = Flat(setting, form.distance)
    LANDMARKS[form.landmark](main, r, form.distance, practicals, pools)
    floor = ground(setting, form.ground)
    floor_layer = floor.finish(floor=True, haze=0.9, pools=tuple(pools))
    main_layer = main.finish(haze=0.8, rim=0.8, pools=tuple(pools))
    sides = Flat(setting, 1250)
    _flank(sides, r, form.flank, setting)
    for i in range(form.fires):
        _brazier(sides, (-1 if i % 2 else 1) * (300 + 120 * (i // 2)), 1150 + 260 * (i // 2), practicals, pools)
    sides_layer = sides.finish(haze=0.45, rim=0.9, pools=tuple(pools))
    if air.wet or form.ground == "marble":
        reflect(
            floor_layer,
            merge([*layers, main_layer, sides_layer], round(WIDTH * setting.scale), round(1040 * setting.scale)),
            setting,
            strength=0.7 if air.wet else 0.32,
            wet=0.8,
        )
    layers.append(floor_layer)
    if form.flank == "trees":
        layers.append(
            grove(setting, 3600, 14, ("cypress", "round") if era == "ancient" else ("round",), (600, 900), clear=900, seed=2, haze=0.9)
        )
    layers += [main_layer, sides_layer, frame_with(setting, form.foreground, tuple(pools))]
    life = [Life("birds", 7000, CENTRE, HORIZON - 250, 1000, 150, 9, "2c2a34" if not setting.dark else "5a6488")]
    if form.behind == "ruins":
        life.append(Life("steam", 5000, CENTRE - 380, HORIZON - 40, 120, 420, 4, mix(air.haze, "201818", 0.7)))
        life.append(Life("steam", 4000, CENTRE + 430, HORIZON - 20, 120, 380, 4, mix(air.haze, "201818", 0.7)))
    return Set(layers, practicals, life, (640.0, form.distance * 0.86))


def _flank(flat: Flat, r: random.Random, kind: str, setting: Setting) -> None:
    match kind:
        case "columns":
            stone = "e4d4b8" if setting.place.era == "ancient" else "b8ac9c"
            for side in (-1, 1):
                for z in (3400, 2700, 2100, 1600, 1200, 900):
                    x, base = project(side * 560, 0, z)
                    k = FOCAL / z
                    ground_shade(flat.c, x, base, 190 * k)
                    column(flat, x, base, 560 * k, 84 * k, stone)
                near, far = project(side * 560, 610, 860), project(side * 560, 610, 3500)
                near_low, far_low = project(side * 560, 556, 860), project(side * 560, 556, 3500)
                near = (CENTRE + side * 950, near[1])
                near_low = (CENTRE + side * 950, near_low[1])
                flat.c.drawPath(
                    polygon([far, near, near_low, far_low]), linear(0, near[1], 0, near_low[1], lighter(stone, 0.14), darker(stone, 0.2))
                )
                if side * setting.side < 0:  # awnings and statues between the columns on the lit side
                    for z in (2400, 1400):
                        x, base = project(side * 520, 0, z)
                        k = FOCAL / z
                        flat.c.drawRect(rect(x - 40 * k, base - 80 * k, 80 * k, 80 * k), paint(darker(stone, 0.15)))
                        flat.c.drawPath(
                            smooth(
                                [
                                    (x - 34 * k, base - 78 * k),
                                    (x - 30 * k, base - 190 * k),
                                    (x, base - 230 * k),
                                    (x + 30 * k, base - 190 * k),
                                    (x + 36 * k, base - 78 * k),
                                ]
                            ),
                            paint(lighter(stone, 0.15)),
                        )
                        flat.c.drawCircle(x, base - 244 * k, 20 * k, paint(lighter(stone, 0.15)))
        case "ruins":
            for side in (-1, 1):
                for z in (2300, 1500, 1000):
                    x, base = project(side * r.uniform(480, 620), 0, z)
                    k = FOCAL / z
                    wall = vary("7a6a62", r, 0.2)
                    points = [
                        (x - 170 * k, base),
                        (x - 160 * k, base - r.uniform(160, 420) * k),
                        (x - 60 * k, base - r.uniform(200, 520) * k),
                        (x + 20 * k, base - r.uniform(90, 300) * k),
                        (x + 120 * k, base - r.uniform(60, 200) * k),
                        (x + 180 * k, base),
                    ]
                    flat.c.drawPath(polygon(points), linear(x - 170 * k, 0, x + 180 * k, 0, lighter(wall, 0.15), darker(wall, 0.35)))
                    for _ in range(4):
                        flat.c.drawRect(
                            rect(x + r.uniform(-130, 60) * k, base - r.uniform(60, 260) * k, 50 * k, 70 * k), paint("0e0a0c", 0.6)
                        )
                    for _ in range(9):
                        rock(
                            flat, r, (x - CENTRE) * z / FOCAL + r.uniform(-260, 260), z * r.uniform(0.8, 1.0), r.uniform(30, 110), "6a5e58"
                        )
        case "trees":
            for side in (-1, 1):
                for z in (2200, 1400):
                    tree(
                        flat,
                        r,
                        side * r.uniform(520, 640),
                        z,
                        r.uniform(520, 760),
                        "cypress" if setting.place.era == "ancient" else "round",
                    )
        case "houses":
            style = architecture(setting.place.era)
            for side in (-1, 1):
                for z in (2400, 1700, 1000, 420):
                    wall_side(flat, r, style, side, 620, z, z + 640, r.randint(*style.storeys) * style.storey, "")


def _brazier(flat: Flat, x: float, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z
    for dx in (-26, 0, 26):
        flat.c.drawLine(px + dx * 0.4 * k, py - 80 * k, px + dx * k, py, paint("241c1a", stroke=6 * k))
    flat.c.drawPath(
        smooth([(px - 40 * k, py - 104 * k), (px + 40 * k, py - 104 * k), (px + 24 * k, py - 70 * k), (px - 24 * k, py - 70 * k)]),
        paint("2e2422"),
    )
    for size, colour in ((1.0, "e0501c"), (0.66, "ff9a30"), (0.36, "ffe89a")):
        flat.shine(
            smooth(
                [
                    (px - 30 * size * k, py - 100 * k),
                    (px - 20 * size * k, py - (100 + 50 * size) * k),
                    (px + 2 * k, py - (100 + 96 * size) * k),
                    (px + 20 * size * k, py - (100 + 44 * size) * k),
                    (px + 30 * size * k, py - 100 * k),
                ]
            ),
            colour,
            0.95,
            8 if size == 1 else 0,
        )
    flat.lamp(px, py - 130 * k, 190 * k, "ff8a34", 0.6)
    practicals.append(Practical(px, py - 130 * k, 210 * k, "ff8a34", 0.3, "flame", z))
    pools.append(Pool(px, py - 110 * k, 330 * k, "ff8a34", 1.0))


LANDMARKS = {
    "temple": temple,
    "arena": arena,
    "church": church,
    "castle": castle,
    "school": school,
    "station": station,
    "hospital": hospital,
    "monument": monument,
    "ruin": ruined,
}
