"""Streets: markets, lanes, alleys, roads through a town."""

from __future__ import annotations

from dataclasses import dataclass

from generator.picture.animation.brush import Bitmap, curve, dice, linear, mix, paint, polygon, radial, rect
from generator.picture.animation.scenery import (
    CENTRE,
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
    project,
)
from generator.picture.animation.sets.architecture import NEON, architecture
from generator.picture.animation.sets.buildings import neon_sign
from generator.picture.animation.sets.culture import culture_of
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row, wall_side
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import hills, tree
from generator.picture.animation.sets.reflection import reflect
from generator.picture.animation.sets.sky import sky
from generator.picture.animation.sets.stalls import stalls
from generator.picture.animation.stage import merge

PAVING = {
    "ancient": "flagstones",
    "medieval": "cobbles",
    "fairytale": "cobbles",
    "victorian": "cobbles",
    "western": "dirt",
    "1930s": "asphalt",
    "1940s": "asphalt",
    "1980s": "asphalt",
    "modern": "asphalt",
    "future": "asphalt",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Street:
    half: float = 420
    """Half the width between the houses, cm."""
    shops: float = 0.4
    tall: float = 1.0
    lanterns: int = 0
    lamps: bool = True
    stalls: bool = False
    ends_in: str = "town"
    """What closes the view: town, hills."""
    foreground: str = "posts"
    paving: str = ""


def street(setting: Setting, form: Street) -> Set:
    place, air = setting.place, setting.air
    era = place.era
    style = architecture(era, culture_of(place))
    r = dice(setting.seed, "street")
    dense = era in ("future", "modern", "1930s", "1940s", "1980s")
    neon = style.neon and setting.dark
    layers: list[Layer] = [sky(setting)]
    practicals: list[Practical] = []
    life: list[Life] = []

    if dense and form.ends_in == "town":
        far = Flat(setting, 14000)
        row(far, era, (setting.seed, 1), tall=3.2, detail=0.2, gap=(-300, 200))
        layers.append(far.finish(haze=1.5, rim=0.6))
        middle = Flat(setting, 6500)
        row(middle, era, (setting.seed, 2), tall=1.7 if form.tall > 0.8 else 1, detail=0.4, gap=(-100, 500), clear=700)
        layers.append(middle.finish(haze=1.05, rim=0.7))
    else:
        layers.append(hills(setting, 16000, 150, seed=1))
        middle = Flat(setting, 7000)
        row(middle, era, (setting.seed, 2), detail=0.4, gap=(-60, 400))
        layers.append(middle.finish(haze=1.1, rim=0.6))

    walls = Flat(setting, 1900)
    pools: list[Pool] = []
    lengths: list[tuple[int, float, float, float]] = []
    for side in (-1, 1):
        z = 330.0
        while z < 5200:
            length = r.uniform(*style.width) * 0.72
            height = max(r.randint(*style.storeys), 2 if dense else 1) * style.storey * form.tall * r.uniform(0.85, 1.2)
            if dense:
                height = max(height, 900 * form.tall)
            lengths.append((side, z, z + length, height))
            z += length + (0 if dense else r.choice((0, 0, 90)))
    for side, z0, z1, height in sorted(lengths, key=lambda each: -each[1]):
        shop = ("shop" if r.random() < 0.9 else "plain") if r.random() < form.shops and z0 < 3800 else ""
        practicals += wall_side(walls, r, style, side, form.half, z0, z1, height, shop)
        x, y = project(side * form.half, 120, (z0 + z1) / 2)
        if shop and air.lamps > 0.2:
            glow = r.choice(style.glow)
            pools.append(Pool(x, y, 900 * 300 / z0, glow, 0.9 * air.lamps))
            floor_x, floor_y = project(side * form.half * 0.75, 0, (z0 + z1) / 2)
            pools.append(Pool(floor_x, floor_y, 1300 * 240 / z0, glow, 0.8 * air.lamps, 0.35))
        if neon and style.signs and r.random() < 0.8 and z0 < 3200:
            colour = r.choice(NEON)
            size = 52 * 700 / (z0 + 260)
            sign_x, sign_y = project(side * (form.half - 70), r.uniform(330, 620), z0 + 120)
            neon_sign(
                walls,
                r.choice(style.signs),
                sign_x - (size * 0.5 if side < 0 else size * 0.8),
                sign_y - size,
                size,
                colour,
                upright=r.random() < 0.65,
            )
            practicals.append(Practical(sign_x, sign_y, 110 * 700 / (z0 + 260), colour, 0.22, "neon" if r.random() < 0.4 else "breath", z0))
            pools.append(Pool(sign_x, sign_y, 260 * 700 / z0, colour, 0.7))
    # Air lies thicker at the end of the street.
    end = linear(0, HORIZON - 170, 0, HORIZON + 110, (air.haze, 0), (air.haze, 0.32), (air.haze, 0.5), (air.haze, 0))
    wall_layer_pools = tuple(pools)

    floor = ground(setting, form.paving or PAVING.get(era, "asphalt"))
    for side in (-1, 1):  # kerbs
        if dense or era == "victorian":
            floor.c.drawLine(
                *project(side * form.half * 0.62, 0, 150), *project(side * form.half * 0.62, 0, 5200), paint("8a868c", 0.55, stroke=4)
            )

    hung = Flat(setting, 1100)
    if form.lanterns:
        _strings(hung, setting, r, form.lanterns)
    if era in ("future", "1980s", "modern", "1940s", "1930s"):
        for _ in range(5):
            y = r.uniform(30, 260)
            hung.c.drawPath(
                curve((-10, y), (WIDTH / 2, y + r.uniform(60, 170)), (WIDTH + 10, y + r.uniform(-50, 60))),
                paint("08060e", 0.85, stroke=r.uniform(1.2, 2.6)),
            )
    if form.lamps and dense:
        for side in (-1, 1):
            for z in (760, 1500, 2800):
                _street_lamp(hung, setting, side * form.half * 0.6, z, practicals)

    if not setting.dark and air.key_level > 0.55:
        _sunlight(walls, floor, setting, form.half)
    if place.season and form.half >= 400 and era != "future":
        for side in (-1, 1):
            for z in (1900.0, 1020.0):
                tree(hung, r, side * form.half * 0.92, z, r.uniform(430, 520), "blossom" if place.season == "spring" else "round")
    wall_layer = walls.finish(pools=wall_layer_pools, haze=0.42, shade=0.1)
    floor_layer = floor.finish(pools=wall_layer_pools, floor=True, haze=0.9, ambient=0.9)
    wet = 0.9 if air.wet else (0.5 if era == "future" or setting.style.bloom > 0.6 else 0.0)
    if era in ("ancient", "western", "medieval", "fairytale") and not air.wet:
        wet = 0.0
    if wet:
        reflect(floor_layer, flatten([*layers, wall_layer], setting), setting, strength=0.85 * wet, wet=wet)
    band = Flat(setting, 5200)
    band.c.drawRect(rect(CENTRE - 620, HORIZON - 170, 1240, 280), end)
    layers += [floor_layer, band.finish(texture=0, haze=0, keep=True), wall_layer]
    if form.stalls:
        layers.append(stalls(setting, form.half, practicals))
    layers.append(hung.finish(pools=wall_layer_pools, haze=0.2))
    layers.append(frame_with(setting, form.foreground, wall_layer_pools))
    if dense and setting.dark:
        life.append(Life("traffic", 9000, CENTRE, HORIZON - 220, 900, 240, 14, air.rim))
    life.append(Life("steam", 1300, CENTRE - 420, HORIZON + 60, 60, 320, 3, mix(air.haze, "ffffff", 0.4)))
    if era in ("future", "1980s", "1940s", "1930s"):
        life.append(Life("steam", 1700, CENTRE + 300, HORIZON + 40, 60, 280, 2, mix(air.haze, "ffffff", 0.4)))
    if not setting.dark:
        life.append(Life("birds", 9000, CENTRE, HORIZON - 300, 900, 120, 7, "2a2a38"))
    return Set(layers, practicals, life, (620, 3000), lane=form.half - 40)


def _sunlight(walls: Flat, floor: Flat, setting: Setting, half: float) -> None:
    """Sun over the roofs of one side: on the upper floors of the other, and through a gap between the houses across the road."""
    side = -1 if setting.side > 0 else 1
    low = 620 - 420 * setting.air.sun_at[1]
    dicing = dice(setting.seed, "roofs")
    lit = mix(setting.air.key, "ffe0a0", 0.25)
    z = 5200.0
    while z > 260:
        z1, edge = z * 0.72, low * dicing.uniform(0.75, 1.25)
        walls.gives_light = floor.gives_light = True
        corners = [project(side * half, 2600, z), project(side * half, 2600, z1), project(side * half, edge, z1), project(side * half, edge, z)]
        walls.e.drawPath(polygon(corners), paint(lit, 0.2 * setting.air.key_level, plus=True, blur=2))
        if dicing.random() < 0.55:
            a, b = -side * half * 0.5, side * half
            strip = [project(a, 0, z * 0.96), project(b, 0, z * 0.86), project(b, 0, z1), project(a, 0, z1 * 1.14)]
            floor.e.drawPath(polygon(strip), paint(lit, 0.17 * setting.air.key_level, plus=True, blur=4))
        z = z1


def flatten(layers: list[Layer], setting: Setting) -> Bitmap:
    """The layers so far, seen from the middle, as one bitmap."""
    return merge(layers, round(WIDTH * setting.scale), round(HEIGHT * setting.scale))


def _strings(flat: Flat, setting: Setting, r: object, count: int) -> None:
    colours = ("ff5030", "ffb040", "ff3a80", "ffd870") if setting.place.era == "future" else ("ffb040", "ff8a40", "ffd870")
    lamps = max(0.25, setting.air.lamps)
    for k in range(count):
        y0, sag, amount = 120 + 95 * k, 110.0, 15
        flat.c.drawPath(curve((0, y0), (WIDTH / 2, y0 + 2 * sag), (WIDTH, y0)), paint("0a0810", stroke=2))
        for i in range(amount):
            t = (i + 0.5) / amount
            x, y, size, colour = WIDTH * t, y0 + 4 * sag * t * (1 - t), 12 - 2.5 * k, colours[i % len(colours)]
            flat.c.drawOval(
                rect(x - size * 0.85, y, size * 1.7, size * 2.1),
                radial(x, y + size, size * 1.4, mix(colour, "fff2d0", 0.7), colour, mix(colour, "000000", 0.35)),
            )
            if setting.dark:
                flat.lamp(x, y + size, size * 3.6, colour, 0.55 * lamps)
                flat.e.drawOval(rect(x - size * 0.85, y, size * 1.7, size * 2.1), radial(x, y + size, size * 1.3, "fff2d0", (colour, 0.6)))


def _street_lamp(flat: Flat, setting: Setting, x: float, z: float, practicals: list[Practical]) -> None:
    base, top = project(x, 0, z), project(x, 420, z)
    k = 912 / z
    flat.c.drawLine(*base, *top, paint("141218", stroke=11 * k))
    reach = (-70 if x > 0 else 70) * k
    flat.c.drawLine(*top, top[0] + reach, top[1] - 8 * k, paint("141218", stroke=8 * k))
    flat.c.drawRoundRect(rect(top[0] + reach - 26 * k, top[1] - 14 * k, 52 * k, 16 * k), 5 * k, 5 * k, paint("1c1a22"))
    if setting.air.lamps > 0.3:
        colour = "ffd8a0" if setting.place.era != "future" else "a0e8ff"
        flat.lamp(top[0] + reach, top[1] + 4 * k, 150 * k, colour, 0.8)
        practicals.append(Practical(top[0] + reach, top[1], 200 * k, colour, 0.18, "steady", z))
