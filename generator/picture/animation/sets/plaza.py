"""Open squares with a landmark: forum, temple, arena, church, castle, school, station, ruins."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, rect, smooth
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
from generator.picture.animation.sets.culture import culture_of
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row, wall_side
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.monuments import arena, broken_row, column, monument, ruined, temple
from generator.picture.animation.sets.nature import grove, hills, tree
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.plan import CLOTHS
from generator.picture.animation.sets.public import castle, church, hospital, school, station
from generator.picture.animation.sets.reflection import reflect
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import burning, hopeful, sky
from generator.picture.animation.sets.stadium import stadium
from generator.picture.animation.sets.washes import gradient_band
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
    furnished: bool = False
    """With a fountain and benches, as where people meet."""


def plaza(setting: Setting, form: Plaza) -> Set:
    if form.behind == "ruins":
        setting = hopeful(burning(setting))
    era, air = setting.place.era, setting.air
    r = dice(setting.seed, "plaza")
    practicals: list[Practical] = []
    pools: list[Pool] = []
    life: list[Life] = []
    layers = [sky(setting)]
    match form.behind:
        case "town":
            far = Flat(setting, 9000)
            row(far, era, (setting.seed, 1), tall=1.6, detail=0.3)
            layers.append(far.finish(haze=1.2, rim=0.6))
        case "ruins":
            if era in ("ancient", "medieval", "fairytale"):
                layers += [hills(setting, 18000, 200, seed=1, colour="7a8a7a"), hills(setting, 8000, 110, seed=2, colour="7a8a56")]
            for z, tall, haze in ((20000, 5.2, 0.8), (11000, 2.5, 0.75), (6000, 1.05, 0.5)) if era not in ("ancient", "medieval", "fairytale") else ():
                flat = Flat(setting, z)
                broken_row(flat, dice(setting.seed, z), tall, lit=0.01 + air.lamps * 0.05)
                layers.append(flat.finish(haze=haze, rim=1.2, key=0.6, ambient=0.7))
                glow = Flat(setting, z * 0.95)
                gradient_band(glow.c, HORIZON - 190, HORIZON + 60, (air.haze, 0.0), (mix(air.haze, air.sky[-1], 0.6), 0.5))
                layers.append(glow.finish(texture=0, haze=0, keep=True))
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
    if form.flank == "columns" and not setting.dark and air.key_level > 0.5:
        _shadows(floor, setting)
    floor_layer = floor.finish(floor=True, haze=0.9, pools=tuple(pools))
    main_layer = main.finish(haze=0.8, rim=0.8, pools=tuple(pools))
    sides = Flat(setting, 1250)
    _flank(sides, r, form.flank, setting, practicals, pools, life)
    for i in range(form.fires):
        _brazier(sides, (-1 if i % 2 else 1) * (300 + 120 * (i // 2)), 1150 + 260 * (i // 2), practicals, pools)
    if form.furnished:
        _furnish(sides, r, practicals, pools, life)
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
    life += [Life("birds", 7000, CENTRE, HORIZON - 250, 1000, 150, 9, "2c2a34" if not setting.dark else "5a6488")]
    if form.behind == "ruins":
        life.append(Life("steam", 5000, CENTRE - 380, HORIZON - 40, 120, 420, 4, mix(air.haze, "201818", 0.7)))
        life.append(Life("steam", 4000, CENTRE + 430, HORIZON - 20, 120, 380, 4, mix(air.haze, "201818", 0.7)))
    return Set(layers, practicals, life, (640.0, form.distance * 0.86), lane=520.0 if form.flank in ("houses", "columns", "walls") else 0.0)


def _furnish(flat: Flat, r: random.Random, practicals: list[Practical], pools: list[Pool], life: list[Life]) -> None:
    """A fountain a little off the middle, and benches where the houses begin."""
    setting = flat.setting
    site = Site(flat, r, "7a5438", CLOTHS[0], "6a7684", practicals, pools, life)
    side = -1 if setting.reverse else 1
    put(site, PIECES["fountain"], side * -250, 1900)
    for x, z in ((430, 1500), (-520, 1300)):
        put(site, PIECES["park-bench"], side * x, z, flip=x > 0)


def _shadows(floor: Flat, setting: Setting) -> None:
    """What a row of columns throws on the pavement."""
    away = -1 if setting.side > 0 else 1
    for side in (-1, 1):
        for z in (3400, 2700, 2100, 1600, 1200, 900, 700):
            x, reach = side * 560.0, away * 520.0
            corners = [project(x - 42, 0, z), project(x + 42, 0, z), project(x + reach + 42, 0, z * 0.82), project(x + reach - 42, 0, z * 0.82)]
            floor.c.drawPath(polygon(corners), paint("2a1c3a", 0.34, blur=3))


def _flank(flat: Flat, r: random.Random, kind: str, setting: Setting, practicals: list[Practical], pools: list[Pool], life: list[Life]) -> None:
    match kind:
        case "columns":
            stone = "d4b488" if setting.place.era == "ancient" else "b8ac9c"
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
                banner = r.choice(("a8281f", "8a1f3a", "c8922a"))
                for z in (2900, 2300, 1780, 1340, 1010):  # cloth between the columns, against the sun
                    x, base = project(side * 560, 0, z)
                    k = FOCAL / z
                    wave = r.uniform(-12, 12) * k
                    cloth = [(x - 46 * k, base - 520 * k), (x + 46 * k, base - 520 * k), (x + 44 * k + wave, base - 250 * k), (x + wave, base - 216 * k), (x - 46 * k + wave, base - 250 * k)]
                    flat.c.drawPath(polygon(cloth), linear(x - 46 * k, 0, x + 46 * k, 0, lighter(banner, 0.12), darker(banner, 0.3)))
                    flat.c.drawRect(rect(x - 46 * k, base - 300 * k, 92 * k, 12 * k), paint("e8c060", 0.85))
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
            _broken_street(flat, r, setting, practicals, pools, life)
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
            style = architecture(setting.place.era, culture_of(setting.place))
            for side in (-1, 1):
                for z in (2400, 1700, 1000, 420):
                    wall_side(flat, r, style, side, 620, z, z + 640, r.randint(*style.storeys) * style.storey, "")


WRECKAGE = (("smoke", -820.0, 3300.0), ("smoke", 700.0, 2900.0), ("wreck", 400.0, 1250.0), ("rubble-pile", -460.0, 1100.0), ("rubble-pile", 330.0, 2100.0))
STREET_THINGS = (("bent-lamp", -300.0, 1500.0), ("road-sign", 300.0, 900.0), ("fire-barrel", -330.0, 900.0))


def _broken_street(flat: Flat, r: random.Random, setting: Setting, practicals: list[Practical], pools: list[Pool], life: list[Life]) -> None:
    """House fronts along both sides, torn off at the top, with their steel bare; wrecks and fires before them."""
    style = architecture(setting.place.era, culture_of(setting.place))
    for side in (-1, 1):
        for z0, z1 in ((3000.0, 3900.0), (2150.0, 2850.0), (1450.0, 2050.0), (820.0, 1350.0)):
            height = r.uniform(420, 860)
            torn = []
            for i in range(11):
                z = z1 + (z0 - z1) * i / 10
                torn.append(project(side * 700, height * (0.45 + 0.5 * r.random()) if i not in (0, 10) else height * r.uniform(0.2, 0.5), z))
            shape = polygon([project(side * 700, 0, z1), *torn, project(side * 700, 0, z0)])
            for canvas in (flat.c, flat.e):
                canvas.save()
                canvas.clipPath(shape, doAntiAlias=True)
            practicals += wall_side(flat, r, style, side, 700, z0, z1, height, "")
            flat.c.drawPath(shape, paint("241a1c", 0.34))
            for _ in range(4):
                x, y = project(side * 700, r.uniform(60, height * 0.8), r.uniform(z0, z1))
                size = r.uniform(24, 62) * FOCAL / z1
                hole = [(x + math.cos(a * 0.785) * size * r.uniform(0.5, 1.1) * 0.7, y + math.sin(a * 0.785) * size * r.uniform(0.6, 1.2)) for a in range(8)]
                flat.c.drawPath(polygon(hole), paint("0c080a", 0.7))
            for canvas in (flat.c, flat.e):
                canvas.restore()
            for x, y in torn[1:-1]:
                k = FOCAL / z0
                for _ in range(2):
                    flat.c.drawLine(x, y + 10 * k, x + r.uniform(-26, 26) * k, y - r.uniform(16, 62) * k, paint("241a1a", stroke=max(1.0, 4 * k)))
    things = WRECKAGE + (STREET_THINGS if setting.place.era in ("modern", "future", "1980s", "1940s", "1930s") else ())
    for name, x, z in sorted(things, key=lambda each: -each[2]):
        put(Site(flat, r, "6a4c38", "5a3a34", "4a4c54", practicals, pools, life), PIECES[name], x * r.uniform(0.9, 1.1), z, flip=x > 0)


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
    power = max(0.25, flat.setting.air.lamps)
    flat.lamp(px, py - 130 * k, 190 * k, "ff8a34", 0.6 * power)
    practicals.append(Practical(px, py - 130 * k, 210 * k, "ff8a34", 0.3 * power, "flame", z))
    pools.append(Pool(px, py - 110 * k, 330 * k, "ff8a34", power))


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
    "stadium": stadium,
}
