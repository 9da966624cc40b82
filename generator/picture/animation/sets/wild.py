"""Open country: forest, garden, field, desert, mountains, roads, parks, fields of war."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from generator.picture.animation.brush import dice, linear, mix, paint, polygon, radial, rect, vary
from generator.picture.animation.scenery import (
    CENTRE,
    FOCAL,
    HORIZON,
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
from generator.picture.animation.sets.culture import culture_of, planet_of
from generator.picture.animation.sets.fairground import flowerbed, marquee, park_lamp, park_seat, wheel
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground, path_to_horizon
from generator.picture.animation.sets.nature import bush, grove, hills, rock, tree
from generator.picture.animation.sets.period import placed_in
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.plan import CLOTHS, WOODS, Placed
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import sky, sun_at
from generator.picture.animation.sets.undergrowth import sun_flecks, undergrowth
from generator.picture.animation.sets.washes import wash


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
    """"", farm, village, town, camp, fair."""
    fence: bool = False
    flowers: bool = False
    benches: bool = False
    foreground: str = "grass"
    fireflies: bool = True
    things: tuple[Placed, ...] = ()
    """Pieces on the ground: name, x and z in cm."""
    rise: str = ""
    """Colour of low rises between the ground and the hills, that break the line of the horizon."""
    sky: tuple[str, ...] = ()
    """Colours of another world's sky, from the zenith down."""
    walk: float = 2200


def country(setting: Setting, form: Country) -> Set:
    r = dice(setting.seed, "country")
    if form.dense and setting.place.season in ("autumn", "spring") and "round" in form.trees:
        form = replace(form, trees=("round", "round", "birch", *form.trees))  # the trees that show the season
    layers = [sky(setting, form.sky)]
    practicals: list[Practical] = []
    pools: list[Pool] = []
    life: list[Life] = []
    for index, (z, height, colour, rough) in enumerate(form.hills):
        layers.append(hills(setting, z, height, seed=index + 1, colour=colour, rough=rough, trees=bool(form.trees) and rough < 0.6))
    floor = ground(setting, form.ground)
    if form.dense:
        sun_flecks(floor, setting, dice(setting.seed, "flecks"))
    if form.path:
        path_to_horizon(floor, form.path, form.path_width, r)
    near = Flat(setting, 900)
    far = Flat(setting, 2000)
    for name, x, z in sorted(placed_in(form.things, setting.place.era), key=lambda each: -each[2]):
        flat = near if z < 1500 else far
        site = Site(flat, r, vary(WOODS.get(setting.place.era, "7a5438"), r, 0.1), r.choice(CLOTHS), "6a7684", practicals, pools, life)
        put(site, PIECES[name], (-x if setting.reverse else x) * r.uniform(0.94, 1.06), z, flip=r.random() < 0.5 and x > 0)
    houses = _houses(setting, form, r, practicals, pools) if form.houses else None
    standing = _standing(setting, form, r)
    _cast(floor, setting, standing)
    layers.append(floor.finish(floor=True, haze=1.1, pools=tuple(pools)))
    if form.rise:
        layers.append(hills(setting, 2900, 52, seed=77, colour=form.rise, rough=0.3, trees=form.ground == "grass", haze=0.8))
    if form.dense:
        for z, count, haze in ((4200, 30, 1.7), (2600, 20, 1.35), (1700, 12, 1.0)):  # each rank paler than the one before it
            if z != 2600:
                layers.append(_light_between(setting, z * 1.1))
            layers.append(grove(setting, z, count, form.trees, (900, 1500), clear=90, seed=int(z), haze=haze, key=0.8))
    elif form.far_trees:
        layers.append(grove(setting, 4600, form.far_trees, form.trees, (500, 900), seed=7, haze=0.7 if setting.snow else 1.1))
    if houses is not None:
        layers.append(houses)
    if form.things:
        layers.append(far.finish(haze=0.8, rim=0.8, pools=tuple(pools)))
    middle = Flat(setting, 1200)
    for z, kind, x in sorted(standing, reverse=True):
        match kind:
            case "tree":
                tree(middle, r, x, z, r.uniform(620, 900) * (1.5 if form.dense else 1), r.choice(form.trees) if form.trees else "bare")
            case "bush":
                bush(middle, r, x, z, r.uniform(90, 190))
            case "rock":
                rock(middle, r, x, z, r.uniform(50, 170), _STONES.get(form.ground, "7a736c"))
            case "flowers":
                flowerbed(middle, r, x, z)
            case "lamp":
                park_lamp(middle, x, z, practicals, pools)
            case "seat":
                park_seat(middle, x, z)
    if form.dense and not setting.snow:
        undergrowth(middle, dice(setting.seed, "undergrowth"), (form.path_width if form.path else 120) * 0.5)
    if form.fence:
        _fence(middle, setting)
    layers.append(middle.finish(haze=0.6, rim=0.85, pools=tuple(pools)))
    if form.things:
        layers.append(near.finish(haze=0.4, rim=0.9, pools=tuple(pools)))
    layers.append(frame_with(setting, form.foreground, tuple(pools)))
    if setting.dark and form.fireflies and not setting.snow and form.ground != "snow" and setting.place.season != "autumn":
        life.append(Life("fireflies", 900, CENTRE, HORIZON + 30, 1300, 260, 22, "e8ff90"))
    elif not setting.dark:
        if not planet_of(setting.place):
            life.append(Life("birds", 9000, CENTRE, HORIZON - 250, 1000, 130, 6, "2c2c38"))
        life.append(Life("motes", 620, CENTRE, HORIZON + 20, 1200, 340, 22, "fff4d0"))
    return Set(layers, practicals, life, (640.0, form.walk))


_STONES = {"sand": "a08a74", "dust": "a08a74", "red dust": "96543a"}
"""The colour of stones by the ground that they lie on."""


def _standing(setting: Setting, form: Country, r: random.Random) -> list[tuple[float, str, float]]:
    """What grows and lies near the lens: distance, kind, and how far to the right."""
    half = 900.0
    standing: list[tuple[float, str, float]] = []
    for _ in range(form.near_trees):
        standing.append((r.uniform(950, 1700), "tree", r.choice((-1, 1)) * r.uniform(form.path_width * 0.6 + 260, half)))
    for _ in range(form.bushes):
        standing.append((r.uniform(760, 2000), "bush", r.choice((-1, 1)) * r.uniform(form.path_width * 0.5 + 160, half)))
    for _ in range(form.rocks):
        standing.append((r.uniform(640, 1900), "rock", r.choice((-1, 1)) * r.uniform(form.path_width * 0.5 + 120, half)))
    if form.flowers and not setting.snow:
        standing += [(r.uniform(640, 1200), "flowers", r.choice((-1, 1)) * r.uniform(200, 640)) for _ in range(16)]
    if form.benches:
        standing += [(1050.0, "lamp", -360.0), (1050.0, "lamp", 420.0), (900.0, "seat", -430.0)]
    return standing


def _cast(floor: Flat, setting: Setting, standing: list[tuple[float, str, float]]) -> None:
    """The shadows that trees, bushes and rocks throw on open ground."""
    air = setting.air
    if setting.dark or air.ratio < 2.2 or air.key_level < 0.55:
        return
    away = -1 if setting.side > 0 else 1
    long = min(2.4, 0.5 / (0.1 + air.sun_at[1]))
    near = 0.72 if air.sun_at[1] < 0.3 else 0.88  # a low sun stands before us: shadows come nearer
    for z, kind, x in standing:
        match kind:
            case "tree":
                tip = x + away * 330 * long
                stem = [project(x - 22, 0, z), project(x + 22, 0, z), project(tip + 30, 0, z * near), project(tip - 30, 0, z * near)]
                floor.c.drawPath(polygon(stem), paint("1a1030", 0.36, blur=3))
                crown, wide = (tip + away * 90, z * (near - 0.03)), 190.0
            case "bush" | "rock":
                crown, wide = (x + away * 40 * long, z * (near + 0.16)), 74.0
            case _:
                continue
        left, right, top, bottom = (project(crown[0] - wide, 0, crown[1]), project(crown[0] + wide, 0, crown[1]), project(crown[0], 0, crown[1] * 1.1), project(crown[0], 0, crown[1] * 0.9))
        floor.c.drawOval(rect(left[0], top[1], right[0] - left[0], bottom[1] - top[1]), paint("1a1030", 0.34, blur=5))


def _houses(setting: Setting, form: Country, r: object, practicals: list[Practical], pools: list[Pool]) -> Layer:
    flat = Flat(setting, 2400)
    dicing = dice(setting.seed, "houses")
    style = architecture(setting.place.era, culture_of(setting.place))
    match form.houses:
        case "fair" | "camp":
            for x, z, size in sorted(((-780.0, 2600, 1.2), (-250.0, 3000, 1.5), (420.0, 2800, 1.3), (900.0, 2500, 1.0)), key=lambda each: -each[1]):
                marquee(flat, dicing, x, z, size, form.houses == "fair", practicals, pools)
            if form.houses == "fair":
                wheel(flat, dicing, 640 if setting.side < 0 else -640, 3600, practicals)
        case _:
            places = (
                [(-900, 2900), (-420, 3300), (480, 2700), (980, 3100)]
                if form.houses == "village"
                else [(side * 640.0, z) for z in (3600, 2900, 2300, 1750) for side in (-1, 1)]
                if form.houses == "town"
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


def _light_between(setting: Setting, z: float) -> Layer:
    """Air with the light of the sky in it, between two ranks of trees."""
    air = setting.air
    flat = Flat(setting, z)
    glow = mix(air.haze, air.sun if not setting.dark else air.sky[-1], 0.45)
    x, _ = sun_at(setting)
    wash(flat, HORIZON - 420, HORIZON + 50, (glow, 0.0), (glow, 0.34), (glow, 0.0), top=HORIZON - 420, bottom=HORIZON + 50)
    flat.c.drawCircle(x, HORIZON - 130, 320, radial(x, HORIZON - 130, 320, (glow, 0.5), (glow, 0.18), (glow, 0.0)))
    return flat.finish(texture=0, haze=0, keep=True)


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
