"""Rooms: a shell of walls, floor and ceiling with windows on the world outside, and furniture at its depths."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np

from generator.film import LightSource
from generator.picture.animation.brush import Bitmap, darker, dice, lighter, mix, paint, polygon, vary
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, WIDTH, Flat, Layer, Life, Pool, Practical, Set, Setting, project
from generator.picture.animation.sets.burning import room_by
from generator.picture.animation.sets.coast import sea_flat
from generator.picture.animation.sets.cosmos import MARS_HILLS, MARS_SKY, globe, void
from generator.picture.animation.sets.culture import culture_of
from generator.picture.animation.sets.dressing import at_home, dress
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import hills
from generator.picture.animation.sets.period import furnished
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.plan import CLOTHS, WOODS, Opening, Placed, Room, openings_of
from generator.picture.animation.sets.reflection import reflect
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import plain, sky
from generator.picture.animation.sets.walls import shell_of
from generator.picture.animation.stage import merge


def room(setting: Setting, form: Room) -> Set:
    era = setting.place.era
    r = dice(setting.seed, "room")
    form = room_by(at_home(furnished(form, era), culture_of(setting.place)), setting.light, era)
    form = _varied(form, dice(setting.place.seed, setting.place.kind, "variety"))
    if setting.reverse:  # the other side: mirrored, with another arrangement of what can move
        form = replace(
            form,
            back=_mirrored(form.back, r),
            hung=_mirrored(form.hung, r),
            middle=_mirrored(form.middle, r),
            windows=max(0, form.windows - 1) if form.window != "panorama" else 0,
        )
    practicals: list[Practical] = []
    pools: list[Pool] = []
    life: list[Life] = []
    shell = Flat(setting, form.deep)
    openings = openings_of(form, r)
    layers = _outside(setting, form) if openings else [plain(setting, "0a0a10", "14121a")]

    wood, cloth = vary(WOODS.get(era, "7a5438"), r, 0.12), r.choice(CLOTHS)
    metal = "6a7684" if era != "future" else "56627a"

    def site(flat: Flat) -> Site:
        return Site(flat, r, wood, cloth, metal, practicals, pools, life)

    back = Flat(setting, form.deep * 0.86)
    for name, x, height in form.hung:
        if _covers(x, height, openings):
            continue
        put(site(back), PIECES[name], x, form.deep - 12, y=height)
    dress(site(back), form, openings, dice(setting.seed, "dressing", setting.reverse))
    for name, x, z in form.back:
        put(site(back), PIECES[name], x, form.deep - z, flip=x > 0)
    middle = Flat(setting, 640)
    for name, x, z in sorted(form.middle, key=lambda each: -each[2]):
        put(site(middle), PIECES[name], x, z, flip=x > 0)
    lights = Flat(setting, 700)
    for name, x, z in form.lights:
        put(site(lights), PIECES[name], x, z, y=form.high - (60 if name != "strip" else 14), size=1.0)
    pools[:] = [replace(pool, strength=pool.strength * min(1.0, (5 / max(1, len(pools))) ** 0.5)) for pool in pools]  # many lamps share the work
    pools += _daylight(setting, openings, life)
    if setting.reverse and setting.light is LightSource.FIRE:  # it burns behind the lens
        pools.append(Pool(CENTRE, HORIZON + 120, 900, "ff9a48", 0.85, 0.8))

    shell_of(shell, form, r, setting, openings)
    lit = tuple(pools)
    bright = 0.42 + 0.42 * form.dim * (1 - 0.75 * setting.air.lamps)
    floor = ground(setting, form.floor)
    pieces = {name for name, *_ in (*form.back, *form.middle)}
    if LIVED_IN & set(form.dress) and not pieces & UNCARPETED and dice(setting.place.seed, "carpeted").random() < 0.75 and form.floor in ("parquet", "planks", "marble", "flagstones", "tiles", "carpet") and not form.stone:
        _rug(floor, dice(setting.place.seed, setting.place.kind, "rug"), form)
    _beams(floor, setting, openings, form)
    floor_layer = floor.finish(pools=lit, floor=True, haze=0, key=0.35 * form.dim * (1 - 0.7 * setting.air.lamps), ambient=bright)
    shell_layer = shell.finish(pools=lit, haze=0.0, key=0.4 * form.dim * (1 - 0.7 * setting.air.lamps), ambient=bright)
    back_layer = back.finish(pools=lit, haze=0.0, key=0.4 * form.dim, ambient=bright * 1.05, rim=0.25)
    middle_layer = middle.finish(pools=lit, haze=0.0, key=0.45 * form.dim, ambient=bright * 1.05, rim=0.5)
    if form.polish:
        seen = merge([*layers, shell_layer, back_layer], round(WIDTH * setting.scale), round(HEIGHT * setting.scale))
        reflect(floor_layer, _lifted(seen, setting, form), setting, strength=form.polish, wet=0.9)
    layers += [floor_layer, shell_layer, back_layer, middle_layer, lights.finish(pools=lit, haze=0, ambient=bright, key=0.3)]
    layers.append(frame_with(setting, form.front, lit[:6]))
    life.append(Life("motes", 560, CENTRE, HORIZON - 60, 1100, 380, 26, mix(setting.air.key, "ffd8a0", 0.5)))
    if openings and form.outside in ("town", "hills", "sea", "sky") and (setting.air.wet or setting.air.snow):
        left, right = min(x for _, x, *_ in openings), max(x + w for _, x, _, w, _ in openings)
        top, bottom = min(y for _, _, y, *_ in openings), max(y + h for _, _, y, _, h in openings)
        falls = ("rain-outside", 70, mix("cfe4f8", setting.air.ambient, 0.35)) if setting.air.wet else ("snow-outside", 60, "f4f8ff")
        life.append(Life(falls[0], form.deep + 100, (left + right) / 2, (top + bottom) / 2, right - left, bottom - top, falls[1], falls[2]))
    walkable = (640.0, form.deep - 60) if form.extras and form.deep > 760 else (500.0, 500.0)
    return Set(layers, practicals, life, walkable, inside=True)


TINTS = ("c89060", "6a8aa8", "8a9a6a", "b87070", "a088a8", "d8c088", "5a8a84")

FLOORS = {
    "parquet": ("parquet", "parquet", "planks", "carpet"),
    "planks": ("planks", "planks", "parquet"),
    "tiles": ("tiles", "tiles", "concrete"),
    "carpet": ("carpet", "parquet"),
}
"""What else may lie where this lies."""


def _varied(form: Room, r: random.Random) -> Room:
    """Another room of the same kind: turned round, in another colour, with its things a little elsewhere."""
    side = r.choice((-1, 1))

    def moved(placed: tuple[Placed, ...], by: float) -> tuple[Placed, ...]:
        return tuple((name, side * x + (r.uniform(-by, by) if x else 0.0), z) for name, x, z in placed)

    return replace(
        form,
        back=moved(form.back, 12),
        hung=moved(form.hung, 0),
        middle=moved(form.middle, 26),
        lights=moved(form.lights, 16),
        floor=r.choice(FLOORS.get(form.floor, (form.floor,))),
        wall=mix(form.wall, r.choice(TINTS), r.uniform(0.08, 0.5)),
        wainscot=form.wainscot and mix(form.wainscot, r.choice(TINTS), r.uniform(0.0, 0.3)),
    )


LIVED_IN = frozenset({"painting", "photos", "tapestry", "textile", "mirror", "masks"})
"""What hangs where people have made themselves at home; a rug lies there too."""
UNCARPETED = frozenset({"judge", "counter", "bottles", "vitrine", "skeleton", "stage-curtain", "stove", "bath", "washer", "stage-ring", "cakes", "hospital-bed"})
"""With what a room is no place for a rug."""
RUGS = (("7a2a34", "e0b878"), ("2c4a66", "d8c8a0"), ("3c5a44", "d8b070"), ("8a5a2c", "f0dcb0"), ("5a3a5c", "d8a8a0"))


def _rug(floor: Flat, r: random.Random, form: Room) -> None:
    """A carpet with a border and a pattern, in the middle of the floor."""
    ground_colour, thread = r.choice(RUGS)
    near, far = 410.0, form.deep - 150
    half = min(form.half * 0.5, 230.0)
    if far - near < 140:
        return
    for inset, colour in ((0.0, darker(ground_colour, 0.3)), (10.0, thread), (20.0, ground_colour), (52.0, mix(ground_colour, thread, 0.4)), (58.0, lighter(ground_colour, 0.06))):
        a, z0, z1 = half - inset, near + inset, far - inset
        floor.c.drawPath(polygon([project(-a, 0, z1), project(a, 0, z1), project(a, 0, z0), project(-a, 0, z0)]), paint(colour))
    match r.randrange(3):
        case 0:  # lozenges
            for i in range(-4, 5):
                for j in range(4):
                    x, z, size = i * (half - 80) / 4, near + 90 + j * (far - near - 180) / 3, 13.0
                    floor.c.drawPath(polygon([project(x, 0, z - size), project(x + size, 0, z), project(x, 0, z + size), project(x - size, 0, z)]), paint(thread, 0.34 if (i + j) % 2 else 0.16))
        case 1:  # a medallion
            middle = (near + far) / 2
            for share, alpha in ((0.7, 0.3), (0.5, 0.2), (0.28, 0.4)):
                ring = [project(math.cos(k * math.tau / 24) * (half - 70) * share, 0, middle + math.sin(k * math.tau / 24) * (far - near - 140) / 2 * share) for k in range(24)]
                floor.c.drawPath(polygon(ring), paint(thread, alpha))
        case _:  # bands
            for j in range(5):
                z = near + 80 + j * (far - near - 160) / 5
                floor.c.drawPath(polygon([project(-half + 66, 0, z + 16), project(half - 66, 0, z + 16), project(half - 66, 0, z), project(-half + 66, 0, z)]), paint(thread, 0.28))


def _covers(x: float, height: float, openings: list[Opening]) -> bool:
    """Whether something hung on the wall would hang before a window."""
    px, py = project(x, height, 850)
    return any(left - 60 < px < left + width + 60 and top - 30 < py < top + high + 30 for _, left, top, width, high in openings)


def _mirrored(placed: tuple[Placed, ...], r: random.Random) -> tuple[Placed, ...]:
    return tuple(
        (name, -x * r.uniform(0.7, 1.1), z) for name, x, z in placed if name not in ("judge", "altar", "fireplace", "optic", "stove")
    )


def _lifted(seen: Bitmap, setting: Setting, form: Room) -> Bitmap:
    """What a polished floor mirrors begins where the wall meets it, not at the horizon."""
    shift = round((project(0, 0, form.deep)[1] - HORIZON) * setting.scale)
    return np.roll(seen, -shift, axis=0)


def _outside(setting: Setting, form: Room) -> list[Layer]:
    """The world through the window."""
    match form.outside:
        case "space":
            return void(setting, planet=True)
        case "earth":
            return [*void(setting, planet=False), globe(setting, -60, 520, 560, "3a78c8")]
        case "mars":
            return [
                sky(setting, MARS_SKY),
                *(hills(setting, z, high, seed=int(z), colour=red, rough=0.8, trees=False) for z, high, red in MARS_HILLS),
                ground(setting, "red dust").finish(floor=True, haze=0.6),
            ]
        case "sea":
            return [sky(setting), sea_flat(setting)]
        case "hills":
            return [sky(setting), hills(setting, 9000, 120, seed=2), hills(setting, 3000, 60, seed=3)]
        case "sky":
            return [sky(setting)]
        case _:
            town = Flat(setting, 5200)
            row(town, setting.place.era, (setting.seed, "view"), tall=0.8, detail=0.45)
            return [sky(setting), town.finish(haze=1.0, rim=0.7)]


def _daylight(setting: Setting, openings: list[Opening], life: list[Life]) -> list[Pool]:
    """Light that comes in: round each window, and where its beam meets the floor."""
    air = setting.air
    power = air.key_level * (1.0 if not setting.dark else 0.9)
    pools: list[Pool] = []
    for _, x, y, w, h in openings:
        colour = mix(air.key, air.sky[3], 0.4)
        pools.append(Pool(x + w / 2, y + h * 0.6, max(w, h) * 1.1 + 60, colour, 0.8 * power))
        pools.append(Pool(x + w / 2 - setting.side * 150, HORIZON + 240, w * 0.9 + 130, air.key, 1.0 * power, 0.45))
    return pools


def _beams(floor: Flat, setting: Setting, openings: list[Opening], form: Room) -> None:
    """Window light lying on the floor as bright shapes, with the shadow of the bars."""
    air = setting.air
    if form.outside == "space" or air.key_level < 0.3 or (setting.dark and air.stars < 0.5):
        return
    floor.gives_light = True
    bottom = project(0, 0, form.deep)[1]
    strength = 0.2 * air.key_level * (1 if not setting.dark else 0.7)
    for _, x, _y, w, _h in openings[:4]:
        lean = -setting.side * 150
        for pane in range(2):
            a, b = x + w * (0.04 + 0.5 * pane), x + w * (0.46 + 0.5 * pane)
            for row_ in range(2):
                y0, y1 = bottom + 26 + row_ * 78, bottom + 92 + row_ * 92
                k0, k1 = (y0 - HORIZON) / (bottom - HORIZON), (y1 - HORIZON) / (bottom - HORIZON)

                def at(px: float, k: float, shift: float) -> float:
                    return CENTRE + (px - CENTRE) * k + shift

                floor.e.drawPath(
                    polygon(
                        [
                            (at(a, k0, lean * k0 * 0.5), y0),
                            (at(b, k0, lean * k0 * 0.5), y0),
                            (at(b, k1, lean * k1 * 0.62), y1),
                            (at(a, k1, lean * k1 * 0.62), y1),
                        ]
                    ),
                    paint(air.key, strength, plus=True, blur=3),
                )
