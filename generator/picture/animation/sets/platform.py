"""Railway platforms: under the ground, under a roof of iron, or beside one track in dry country."""

from __future__ import annotations

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
    project,
)
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import hills
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.reflection import reflect
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import plain, sky
from generator.picture.animation.stage import merge

EDGE = 60.0
"""Where the platform ends and the track lies, cm right of the axis; the other side of it in a reverse."""


def platform(setting: Setting, *, under: bool = False) -> Set:
    """A platform with its train along one side."""
    r = dice(setting.seed, "platform")
    era = setting.place.era
    old = era in ("western", "victorian", "medieval", "ancient", "fairytale")
    side = -1 if setting.reverse else 1
    practicals: list[Practical] = []
    pools: list[Pool] = []
    life: list[Life] = []
    layers = _beyond(setting, under)
    walls, train, things = Flat(setting, 2200), Flat(setting, 1300), Flat(setting, 900)
    if under:
        _vault(walls, setting, r, practicals, pools)
    _train(train, setting, side, old, practicals, pools)

    def site() -> Site:
        return Site(things, r, "7a5438", "5a3a3a", "5a6470", practicals, pools, life)

    for z in (3000.0, 2200.0, 1600.0, 1150.0, 830.0):
        x = -side * 330.0
        if under:
            put(site(), PIECES["column"], x, z)
        else:
            _post(things, setting, x, z, practicals, pools)
    for name, x, z in (("pew", -side * 470, 1300.0), ("trunk", -side * 190, 820.0), ("crate", -side * 500, 900.0)):
        put(site(), PIECES[name], x, z)
    if old:
        put(site(), PIECES["water-tower"], -side * 820, 2300)
    lit = tuple(pools)
    floor = ground(setting, "planks" if era == "western" else "tiles" if under else "flagstones")
    a, b, c, d = project(side * EDGE * 4, 0, 6000), project(side * EDGE * 4, 0, 140), (CENTRE + side * 3000, HEIGHT + 200), (CENTRE + side * 3000, HORIZON)
    floor.c.drawPath(polygon([a, b, c, d]), paint("2a2624"))
    near, far = project(side * (EDGE * 4 - 26), 0, 140), project(side * (EDGE * 4 - 26), 0, 6000)
    floor.c.drawPath(polygon([a, b, near, far]), paint("e8c83a" if not old else "c8a878"))
    floor_layer = floor.finish(floor=True, haze=0.5 if not under else 0.2, pools=lit, key=0.3 if under else 1.0, ambient=0.7 if under else 1.0)
    key, ambient = (0.2, 0.62) if under else (1.0, 1.0)
    wall_layer = walls.finish(haze=0.1, pools=lit, key=key, ambient=ambient)
    train_layer = train.finish(haze=0.3 if not under else 0.1, rim=0.9, pools=lit, key=key, ambient=ambient)
    if under or setting.air.wet:
        seen = merge([*layers, wall_layer, train_layer], round(WIDTH * setting.scale), round(HEIGHT * setting.scale))
        reflect(floor_layer, seen, setting, strength=0.6, wet=0.8)
    layers += [floor_layer, wall_layer, train_layer, things.finish(haze=0.2, rim=0.9, pools=lit, key=key, ambient=ambient), frame_with(setting, "posts", lit)]
    life.append(Life("steam", 1500, CENTRE + side * 260, HORIZON + 70, 120, 220, 4, mix(setting.air.haze, "ffffff", 0.4)))
    return Set(layers, practicals, life, (640.0, 2400.0), inside=under)


def _beyond(setting: Setting, under: bool) -> list[Layer]:
    era = setting.place.era
    if under:
        return [plain(setting, "0c0e14", "1a1c22")]
    layers = [sky(setting), hills(setting, 18000, 220, seed=1, colour="b87a5c" if era == "western" else "7a8a98", rough=0.85 if era == "western" else 0.4)]
    if era == "western":
        layers.append(hills(setting, 7000, 110, seed=2, colour="c08a5c", rough=0.6))
    else:
        town = Flat(setting, 6500)
        row(town, era, (setting.seed, "town"), tall=0.9, detail=0.35)
        layers.append(town.finish(haze=1.0, rim=0.6))
    return layers


def _vault(flat: Flat, setting: Setting, r: object, practicals: list[Practical], pools: list[Pool]) -> None:
    """Tiled walls and a ceiling that meet far away, lamps in a row, the name of the stop on the wall."""
    dicing = dice(setting.seed, "vault")
    wall, band = dicing.choice((("d8d4c4", "2a5a8a"), ("c8d4cc", "a83a2c"), ("e0d8c0", "2f6a4a")))
    half, high, far = 640.0, 460.0, 6000.0
    for side in (-1, 1):
        a, b = project(side * half, high, far), project(side * half, high, 150)
        d, e = project(side * half, 0, far), project(side * half, 0, 150)
        flat.c.drawPath(polygon([a, b, e, d]), linear(a[0], 0, CENTRE + side * 900, 0, darker(wall, 0.5), wall))
        for low, top, colour in ((190, 250, band), (96, 104, darker(wall, 0.4)), (330, 338, darker(wall, 0.4))):
            flat.c.drawPath(polygon([project(side * half, top, far), project(side * half, top, 150), project(side * half, low, 150), project(side * half, low, far)]), paint(colour, 0.9))
        for i in range(30):
            z = 6000 / (1 + i * 0.36)
            flat.c.drawLine(*project(side * half, 0, z), *project(side * half, high, z), paint("000000", 0.2, stroke=max(0.8, 3 * FOCAL / z)))
        for z in (1900.0, 1250.0):
            points = [project(side * half, 300, z), project(side * half, 300, z * 0.76), project(side * half, 170, z * 0.76), project(side * half, 170, z)]
            flat.c.drawPath(polygon(points), paint(dicing.choice(("c83a3a", "d8a02a", "3a7a8a", "7a3a7a"))))
            middle = [((points[0][0] * (1 - t) + points[1][0] * t), points[0][1] * (1 - t) + points[1][1] * t) for t in (0.2, 0.8)]
            flat.c.drawLine(*middle[0], *middle[1], paint("fff4e0", stroke=7))
    a, b = project(-half, high, far), project(-half, high, 150)
    flat.c.drawPath(polygon([a, (2 * CENTRE - a[0], a[1]), (2 * CENTRE - b[0], b[1]), b]), linear(0, b[1], 0, a[1], darker(wall, 0.45), darker(wall, 0.7)))
    for z in (4200.0, 2900.0, 2000.0, 1400.0, 980.0, 700.0):
        for x in (-220.0, 220.0):
            px, py = project(x, high - 8, z)
            k = FOCAL / z
            flat.shine(polygon([(px - 70 * k, py), (px + 70 * k, py), (px + 70 * k, py + 9 * k), (px - 70 * k, py + 9 * k)]), "e4f4ff", 0.95, 10)
            pools.append(Pool(px, py + 30 * k, 420 * k, "dcecff", 0.8))
            practicals.append(Practical(px, py, 120 * k, "dcecff", 0.14, "neon" if z == 1400 and x > 0 else "steady", z))
    mouth = project(0, 300, far)
    flat.c.drawCircle(mouth[0], project(0, 150, far)[1], 44, paint("04050a"))


def _train(flat: Flat, setting: Setting, side: int, old: bool, practicals: list[Practical], pools: list[Pool]) -> None:
    """Carriages along the platform's edge, lit from inside."""
    r = dice(setting.seed, "train")
    colour = vary(r.choice(("8a2a24", "2f4a3a", "24344a") if old else ("c8ccd0", "2a6a9a", "b83a2c", "d8a030")), r, 0.1)
    x, low, high = side * EDGE * 4.4, 30.0, 350.0
    lit = setting.air.lamps > 0.3 or setting.place.interior
    for z0, z1 in ((5600.0, 3400.0), (3350.0, 1750.0), (1710.0, 760.0), (738.0, 300.0)):
        def at(z: float, y: float) -> tuple[float, float]:
            return project(x, y, z)

        flat.c.drawPath(polygon([at(z0, high), at(z1, high), at(z1, low), at(z0, low)]), linear(0, at(z1, high)[1], 0, at(z1, low)[1], lighter(colour, 0.2), colour, darker(colour, 0.4)))
        flat.c.drawPath(polygon([at(z0, high + 30), at(z1, high + 30), at(z1, high), at(z0, high)]), paint(darker(colour, 0.45)))
        flat.c.drawPath(polygon([at(z0, 130), at(z1, 130), at(z1, 112), at(z0, 112)]), paint("f0e4c0" if old else "f4f4f0", 0.85))
        count = 6
        for i in range(count):
            a, b = z0 + (z1 - z0) * (i + 0.18) / count, z0 + (z1 - z0) * (i + 0.82) / count
            if i == count // 2:
                flat.c.drawPath(polygon([at(a, 300), at(b, 300), at(b, low), at(a, low)]), paint(darker(colour, 0.3)))
            pane = polygon([at(a, 288), at(b, 288), at(b, 180), at(a, 180)])
            flat.c.drawPath(pane, paint("24303c"))
            if lit:
                flat.shine(pane, "ffd898", 0.6, 6)
            else:
                flat.c.drawPath(pane, linear(*at(a, 288), *at(b, 180), mix(setting.air.sky[2], "ffffff", 0.2), "2a3440"))
        if lit:
            pools.append(Pool(*project(side * EDGE * 2, 0, (z0 + z1) / 2), 260 * FOCAL / z1, "ffd08a", 0.8, 0.5))


def _post(flat: Flat, setting: Setting, x: float, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    """An iron post that carries the roof of the platform, with its lamp."""
    k, wood = FOCAL / z, setting.place.era in ("western", "medieval", "fairytale", "ancient")
    colour = "6a4a30" if wood else "2f4a44"
    px, base = project(x, 0, z)
    _, top = project(0, 430, z)
    flat.c.drawRect(rect(px - 9 * k, top, 18 * k, base - top), linear(px - 9 * k, 0, px + 9 * k, 0, lighter(colour, 0.25), darker(colour, 0.3)))
    for way in (-1, 1):
        flat.c.drawPath(polygon([(px, top + 90 * k), (px + way * 110 * k, top + 4 * k), (px + way * 126 * k, top + 4 * k), (px, top + 110 * k)]), paint(colour))
    far = project(x, 450, z * 1.36)
    flat.c.drawPath(polygon([(px - 220 * k, top), (px + 220 * k, top), (far[0] + 170 * k, far[1]), (far[0] - 170 * k, far[1])]), linear(0, top, 0, far[1], darker(colour, 0.2), darker(colour, 0.45)))
    for i in range(9):
        flat.c.drawPath(polygon([(px + (-220 + i * 49) * k, top), (px + (-196 + i * 49) * k, top + 34 * k), (px + (-171 + i * 49) * k, top)]), paint(lighter(colour, 0.15)))
    flat.c.drawCircle(px, top + 70 * k, 17 * k, paint("f4e8c8"))
    if setting.air.lamps > 0.12:
        flat.lamp(px, top + 70 * k, 150 * k, "ffd898", 0.8)
        practicals.append(Practical(px, top + 70 * k, 170 * k, "ffd898", 0.2, "breath", z))
        pools.append(Pool(px, top + 120 * k, 400 * k, "ffcf88", 0.8))
