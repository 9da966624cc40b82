"""Rooms: a shell of walls, floor and ceiling with windows on the world outside, and furniture at its depths."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np

from generator.picture.animation.brush import Bitmap, dice, mix, paint, polygon, vary
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, WIDTH, Flat, Layer, Life, Pool, Practical, Set, Setting, project
from generator.picture.animation.sets.coast import sea_flat
from generator.picture.animation.sets.cosmos import MARS_HILLS, MARS_SKY, globe, void
from generator.picture.animation.sets.culture import culture_of
from generator.picture.animation.sets.dressing import at_home, dress
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.ground import ground, reflect
from generator.picture.animation.sets.nature import hills
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.plan import CLOTHS, WOODS, Opening, Placed, Room, openings_of
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import plain, sky
from generator.picture.animation.sets.walls import shell_of
from generator.picture.animation.stage import merge


def room(setting: Setting, form: Room) -> Set:
    era = setting.place.era
    r = dice(setting.seed, "room")
    form = at_home(form, culture_of(setting.place))
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

    shell_of(shell, form, r, setting, openings)
    lit = tuple(pools)
    bright = 0.42 + 0.42 * form.dim * (1 - 0.75 * setting.air.lamps)
    floor = ground(setting, form.floor)
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
