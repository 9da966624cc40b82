"""Open country: forest, garden, field, desert, mountains, roads, parks, caves."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, rect, vary
from generator.picture.animation.scenery import (
    CENTRE,
    FOCAL,
    HEIGHT,
    HORIZON,
    WIDTH,
    Flat,
    Layer,
    Life,
    Pool,
    Practical,
    Set,
    Setting,
    ground_shade,
    project,
)
from generator.picture.animation.sets.architecture import architecture
from generator.picture.animation.sets.buildings import facade
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground, path_to_horizon
from generator.picture.animation.sets.nature import bush, grove, hills, rock, tree
from generator.picture.animation.sets.sky import plain, sky


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A row of the table of landscapes."""

    ground: str = "grass"
    hills: tuple[tuple[float, float, str, float], ...] = ((14000, 170, "6a8a70", 0.4), (5200, 90, "6a9050", 0.3))
    """Distance, height, colour, roughness of each ridge."""
    trees: tuple[str, ...] = ("round",)
    near_trees: int = 4
    far_trees: int = 26
    dense: bool = False
    path: str = ""
    path_width: float = 260
    bushes: int = 8
    rocks: int = 4
    houses: str = ""
    """"", farm, village, camp, fair."""
    fence: bool = False
    flowers: bool = False
    benches: bool = False
    foreground: str = "grass"
    fireflies: bool = True


def country(setting: Setting, form: Country) -> Set:
    r = dice(setting.seed, "country")
    air = setting.air
    layers = [sky(setting)]
    practicals: list[Practical] = []
    pools: list[Pool] = []
    for index, (z, height, colour, rough) in enumerate(form.hills):
        layers.append(hills(setting, z, height, seed=index + 1, colour=colour, rough=rough, trees=bool(form.trees) and rough < 0.6))
    floor = ground(setting, form.ground)
    if form.path:
        path_to_horizon(floor, form.path, form.path_width, r)
    houses = _houses(setting, form, r, practicals, pools) if form.houses else None
    layers.append(floor.finish(floor=True, haze=1.1, pools=tuple(pools)))
    if form.dense:
        for z, count, haze in ((4200, 34, 1.25), (2600, 24, 1.1), (1700, 15, 0.9)):
            layers.append(grove(setting, z, count, form.trees, (900, 1500), clear=60, seed=int(z), haze=haze))
    elif form.far_trees:
        layers.append(grove(setting, 4600, form.far_trees, form.trees, (500, 900), seed=7, haze=1.1))
    if houses is not None:
        layers.append(houses)
    middle = Flat(setting, 1200)
    half = 900.0
    standing: list[tuple[float, str, float]] = []
    for _ in range(form.near_trees):
        standing.append((r.uniform(950, 1700), "tree", r.choice((-1, 1)) * r.uniform(form.path_width * 0.6 + 260, half)))
    for _ in range(form.bushes):
        standing.append((r.uniform(760, 2000), "bush", r.choice((-1, 1)) * r.uniform(form.path_width * 0.5 + 160, half)))
    for _ in range(form.rocks):
        standing.append((r.uniform(640, 1900), "rock", r.choice((-1, 1)) * r.uniform(form.path_width * 0.5 + 120, half)))
    if form.flowers:
        standing += [(r.uniform(640, 1200), "flowers", r.choice((-1, 1)) * r.uniform(200, 640)) for _ in range(16)]
    if form.benches:
        standing += [(1050.0, "lamp", -360.0), (1050.0, "lamp", 420.0), (900.0, "seat", -430.0)]
    for z, kind, x in sorted(standing, reverse=True):
        match kind:
            case "tree":
                tree(middle, r, x, z, r.uniform(620, 900) * (1.5 if form.dense else 1), r.choice(form.trees) if form.trees else "bare")
            case "bush":
                bush(middle, r, x, z, r.uniform(90, 190))
            case "rock":
                rock(middle, r, x, z, r.uniform(50, 170), "a08a74" if form.ground in ("sand", "dust") else "7a736c")
            case "flowers":
                _flowerbed(middle, r, x, z)
            case "lamp":
                _park_lamp(middle, x, z, practicals, pools)
            case "seat":
                _seat(middle, x, z)
    if form.fence:
        _fence(middle, setting)
    layers.append(middle.finish(haze=0.6, rim=0.85, pools=tuple(pools)))
    layers.append(frame_with(setting, form.foreground, tuple(pools)))
    life: list[Life] = []
    if setting.dark and form.fireflies and not air.snow:
        life.append(Life("fireflies", 900, CENTRE, HORIZON + 30, 1300, 260, 22, "e8ff90"))
    elif not setting.dark:
        life.append(Life("birds", 9000, CENTRE, HORIZON - 250, 1000, 130, 6, "2c2c38"))
        life.append(Life("motes", 620, CENTRE, HORIZON + 20, 1200, 340, 22, "fff4d0"))
    return Set(layers, practicals, life, (640.0, 2200.0))


def _houses(setting: Setting, form: Country, r: object, practicals: list[Practical], pools: list[Pool]) -> Layer:
    flat = Flat(setting, 2400)
    dicing = dice(setting.seed, "houses")
    style = architecture(setting.place.era)
    match form.houses:
        case "fair" | "camp":
            for x, z, size in sorted(((-780, 2600, 1.2), (-250, 3000, 1.5), (420, 2800, 1.3), (900, 2500, 1.0)), key=lambda each: -each[1]):
                _tent(flat, dicing, x, z, size, form.houses == "fair", practicals, pools)
            if form.houses == "fair":
                _wheel(flat, dicing, 640 if setting.side < 0 else -640, 3600, practicals)
        case _:
            places = (
                [(-900, 2900), (-420, 3300), (480, 2700), (980, 3100)]
                if form.houses == "village"
                else [(560 if setting.side < 0 else -560, 2500)]
            )
            for x, z in sorted(places, key=lambda each: -each[1]):
                px, py = project(x, 0, z)
                k = FOCAL / z
                width, height = dicing.uniform(420, 640), dicing.randint(1, 2) * style.storey
                ground_shade(flat.c, px, py, width * k * 1.2)
                for canvas in (flat.c, flat.e):
                    canvas.save()
                    canvas.translate(px - width * k / 2, py)
                    canvas.scale(k, k)
                facade(flat, dicing, width, height, style, detail=0.8)
                for canvas in (flat.c, flat.e):
                    canvas.restore()
                if setting.air.lamps > 0.2:
                    pools.append(Pool(px, py, 170 * k * 2, "ffb860", 0.6 * setting.air.lamps))
    return flat.finish(haze=0.75, rim=0.7, pools=tuple(pools))


def _tent(flat: Flat, r: object, x: float, z: float, size: float, gay: bool, practicals: list[Practical], pools: list[Pool]) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z * size
    a, b = dice(x, z).choice((("c8343a", "f4e8d0"), ("2f6aa8", "f4e8d0"), ("d8902a", "7a2a5a"))) if gay else ("a89878", "8a7a60")
    ground_shade(flat.c, px, py, 520 * k)
    for i in range(10):
        t0, t1 = -1 + i * 0.2, -1 + (i + 1) * 0.2
        colour = a if i % 2 else b
        shade = darker(colour, 0.1 + 0.3 * abs(t0 + 0.1 - flat.setting.side * 0.3))
        flat.c.drawPath(
            polygon([(px, py - 420 * k), (px + t0 * 190 * k, py - 210 * k), (px + t1 * 190 * k, py - 210 * k)]), paint(lighter(shade, 0.1))
        )
        flat.c.drawPath(
            polygon(
                [(px + t0 * 190 * k, py - 210 * k), (px + t1 * 190 * k, py - 210 * k), (px + t1 * 220 * k, py), (px + t0 * 220 * k, py)]
            ),
            paint(shade),
        )
        flat.c.drawCircle(px + (t0 + 0.1) * 192 * k, py - 208 * k, 19 * k, paint(darker(colour, 0.1)))
    flat.c.drawLine(px, py - 420 * k, px, py - 490 * k, paint("3a2a20", stroke=5 * k))
    flat.c.drawPath(polygon([(px, py - 490 * k), (px + 64 * k, py - 472 * k), (px, py - 454 * k)]), paint("e8b83a"))
    flat.c.drawPath(
        polygon([(px - 46 * k, py), (px - 26 * k, py - 170 * k), (px + 26 * k, py - 170 * k), (px + 46 * k, py)]), paint("1c0e10")
    )
    if flat.setting.air.lamps > 0.15 or gay:
        power = max(0.3, flat.setting.air.lamps)
        flat.shine(
            polygon([(px - 40 * k, py), (px - 22 * k, py - 162 * k), (px + 22 * k, py - 162 * k), (px + 40 * k, py)]),
            "ffb050",
            0.7 * power,
            10,
        )
        for i in range(13):
            t = -1 + i / 6
            flat.lamp(px + t * 200 * k, py - (206 - 26 * (1 - t * t)) * k, 20 * k + 3, "ffe0a0", 0.9 * power)
        practicals.append(Practical(px, py - 90 * k, 170 * k, "ffb050", 0.24 * power, "breath", z))
        pools.append(Pool(px, py, 300 * k, "ffb050", 0.8 * power))


def _wheel(flat: Flat, r: object, x: float, z: float, practicals: list[Practical]) -> None:
    px, py = project(x, 620, z)
    k = FOCAL / z
    radius = 540 * k
    for way in (-1, 1):
        flat.c.drawLine(px, py, px + way * 260 * k, py + 620 * k, paint("5a4a5a", stroke=14 * k))
    for ring in (1.0, 0.86):
        flat.c.drawCircle(px, py, radius * ring, paint("8a6a7a", stroke=8 * k))
    for i in range(16):
        a = i * math.tau / 16
        ex, ey = px + math.cos(a) * radius, py + math.sin(a) * radius
        flat.c.drawLine(px, py, ex, ey, paint("8a6a7a", stroke=4 * k))
        flat.c.drawRoundRect(rect(ex - 30 * k, ey, 60 * k, 56 * k), 10 * k, 10 * k, paint(("d84a4a", "e8b03a", "4a90c8", "5ab070")[i % 4]))
        flat.lamp(ex, ey, 34 * k, ("ffd080", "ff90b0", "90d8ff")[i % 3], 0.85)
    practicals.append(Practical(px, py, radius, "ffb0a0", 0.12, "breath", z))


def _flowerbed(flat: Flat, r: object, x: float, z: float) -> None:
    px, py = project(x, 0, z)
    k, rr = FOCAL / z, dice(x, z)
    hue = rr.choice(("e85a7a", "f0b83a", "b070e0", "f4f0e8", "f07848"))
    for _ in range(30):
        fx, fy = px + rr.gauss(0, 46) * k, py - rr.uniform(0, 44) * k
        flat.c.drawLine(fx, fy, fx + rr.uniform(-4, 4) * k, fy + 30 * k, paint("3f7038", stroke=2.6 * k))
        flat.c.drawCircle(fx, fy, rr.uniform(5, 9) * k, paint(vary(hue, rr, 0.3)))
        flat.c.drawCircle(fx, fy, 2.4 * k, paint("fff0a0"))


def _park_lamp(flat: Flat, x: float, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z
    flat.c.drawLine(px, py, px, py - 330 * k, paint("1e2024", stroke=8 * k))
    flat.c.drawPath(
        polygon([(px - 20 * k, py - 380 * k), (px + 20 * k, py - 380 * k), (px + 13 * k, py - 328 * k), (px - 13 * k, py - 328 * k)]),
        paint("e8dcb8"),
    )
    flat.c.drawPath(polygon([(px - 26 * k, py - 380 * k), (px, py - 408 * k), (px + 26 * k, py - 380 * k)]), paint("1e2024"))
    if flat.setting.air.lamps > 0.2:
        flat.lamp(px, py - 354 * k, 200 * k, "ffd898", 0.85)
        practicals.append(Practical(px, py - 354 * k, 190 * k, "ffd898", 0.2, "breath", z))
        pools.append(Pool(px, py - 200 * k, 420 * k, "ffcf88", 0.9))


def _seat(flat: Flat, x: float, z: float) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z
    ground_shade(flat.c, px, py, 220 * k)
    for y in (-92, -74, -46):
        flat.c.drawRect(rect(px - 95 * k, py + y * k, 190 * k, 12 * k), linear(px - 95 * k, 0, px + 95 * k, 0, "a87a50", "6a4830"))
    for dx in (-80, 72):
        flat.c.drawRect(rect(px + dx * k, py - 92 * k, 9 * k, 92 * k), paint("24242a"))


def _fence(flat: Flat, setting: Setting) -> None:
    for side in (-1, 1):
        for i in range(12):
            z = 760 + i * 150
            px, py = project(side * 420, 0, z)
            k = FOCAL / z
            flat.c.drawRect(rect(px - 7 * k, py - 110 * k, 14 * k, 112 * k), linear(px - 7 * k, 0, px + 7 * k, 0, "9a7a58", "5a4230"))
        for high in (45, 88):
            a, b = project(side * 420, high, 760), project(side * 420, high, 2410)
            a2, b2 = project(side * 420, high + 12, 760), project(side * 420, high + 12, 2410)
            flat.c.drawPath(polygon([a, b, b2, a2]), paint("8a6a4c"))


def cave(setting: Setting) -> Set:
    """A cave: light through its mouth, stone that steps nearer and darker, something that glows."""
    r = dice(setting.seed, "cave")
    layers = [sky(setting), hills(setting, 6000, 120, seed=5)] if not setting.reverse else [plain(setting, "0a0e16", "141c28")]
    practicals: list[Practical] = []
    glow = r.choice(("50e0d0", "70a0ff", "b080ff")) if setting.place.era not in ("ancient", "medieval") else "ff9a40"
    pools = [
        Pool(CENTRE, HORIZON - 40, 420, setting.air.key, 1.0 + setting.air.key_level),
        Pool(CENTRE, HORIZON + 220, 330, setting.air.key, 1.1, 0.4),
    ]
    for z, inner_w, inner_h, stone in ((2200, 230, 190, "6a6470"), (1300, 420, 270, "565060"), (800, 640, 350, "443e4c")):
        flat = Flat(setting, z)
        hole = []
        for i in range(26):
            a = math.pi + math.pi * i / 25
            hole.append(
                (CENTRE + math.cos(a) * inner_w * r.uniform(0.86, 1.14), HORIZON + 40 + math.sin(a) * inner_h * r.uniform(0.86, 1.16))
            )
        body = [
            (-20, HORIZON + 330),
            (-20, -20),
            (WIDTH + 20, -20),
            (WIDTH + 20, HORIZON + 330),
            (CENTRE + inner_w * 1.05, HORIZON + 150),
            *hole[::-1],
            (CENTRE - inner_w * 1.05, HORIZON + 150),
        ]
        flat.c.drawPath(polygon(body), linear(0, 0, 0, HEIGHT, darker(stone, 0.3), stone))
        for _ in range(170):
            a, reach = r.uniform(math.pi * 0.95, math.pi * 2.05), r.uniform(1.05, 2.4)
            x, y = CENTRE + math.cos(a) * inner_w * reach, HORIZON + 40 + math.sin(a) * inner_h * reach
            s = r.uniform(20, 70)
            flat.c.drawPath(
                polygon([(x, y), (x + s, y + s * 0.2), (x + s * 0.6, y + s), (x - s * 0.2, y + s * 0.7)]),
                paint(r.choice((lighter(stone, 0.2), darker(stone, 0.4))), 0.4),
            )
        for _ in range(10):
            x = CENTRE + r.uniform(-1.2, 1.2) * inner_w
            y = HORIZON + 40 - math.sqrt(max(0.05, 1 - min(0.95, ((x - CENTRE) / inner_w) ** 2))) * inner_h
            flat.c.drawPath(polygon([(x - 16, y - 30), (x + 16, y - 30), (x + 3, y + r.uniform(24, 84))]), paint(darker(stone, 0.15)))
        for _ in range(4):
            x = CENTRE + r.choice((-1, 1)) * inner_w * r.uniform(1.0, 1.3)
            y = HORIZON + r.uniform(60, 140)
            for i in range(5):
                lean = (i - 2) * 13
                flat.c.drawPath(
                    polygon([(x + lean - 8, y), (x + lean * 2, y - r.uniform(36, 90)), (x + lean + 8, y)]), paint(mix(glow, "203040", 0.4))
                )
                flat.shine(polygon([(x + lean - 4, y), (x + lean * 2, y - r.uniform(30, 70)), (x + lean + 5, y)]), glow, 0.5, 9)
            flat.lamp(x, y - 30, 110, glow, 0.4)
            practicals.append(Practical(x, y - 30, 120, glow, 0.16, "breath", z))
            pools.append(Pool(x, y - 20, 190, glow, 0.9))
        layers.append(flat.finish(pools=tuple(pools), key=0.25, ambient=0.34, haze=0.3))
    floor = ground(setting, "rock")
    layers.insert(len(layers) - 2, floor.finish(floor=True, pools=tuple(pools), key=0.25, ambient=0.36, haze=0.2))
    layers.append(frame_with(setting, "rocks"))
    life = [
        Life("motes", 700, CENTRE, HORIZON, 1000, 400, 34, mix(glow, "ffffff", 0.4)),
        Life("steam", 1100, CENTRE, HORIZON + 130, 500, 180, 3, setting.air.haze),
    ]
    return Set(layers, practicals, life, (640.0, 640.0), inside=True)
