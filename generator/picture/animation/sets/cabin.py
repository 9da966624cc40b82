"""Inside what travels: a car, a carriage, an aeroplane's or a capsule's nose. The world goes by behind the glass."""

from __future__ import annotations

from dataclasses import dataclass

from generator.picture.animation.brush import curve, darker, dice, lighter, linear, mix, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, WIDTH, Flat, Layer, Life, Pool, Practical, Set, Setting, project
from generator.picture.animation.sets.cosmos import void
from generator.picture.animation.sets.culture import words_of
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.ground import ground, path_to_horizon
from generator.picture.animation.sets.nature import grove, hills
from generator.picture.animation.sets.sky import sky
from generator.picture.animation.skia_library import skia


@dataclass(frozen=True, slots=True, kw_only=True)
class Cabin:
    kind: str = "car"
    """car, carriage, cockpit, plane."""


def cabin(setting: Setting, form: Cabin) -> Set:
    r = dice(setting.seed, "cabin")
    practicals: list[Practical] = []
    pools: list[Pool] = []
    layers = _passing(setting, form)
    draw = {"car": _car, "carriage": _carriage, "plane": _carriage}.get(form.kind, _cockpit)
    shell, seats = Flat(setting, 800), Flat(setting, 640)
    draw(shell, seats, setting, r, form, practicals, pools)
    lit = tuple(pools)
    day = 0.95 - 0.1 * (1 - setting.air.lamps)
    layers += [
        shell.finish(haze=0, key=0.35, ambient=day, rim=0.4, pools=lit),
        seats.finish(haze=0, key=0.4, ambient=day, rim=0.7, pools=lit),
        frame_with(setting, "none"),
    ]
    life = [Life("motes", 560, CENTRE, HORIZON, 900, 300, 16, "fff0d0"), _travel(setting, form)]
    if setting.air.wet or setting.air.snow:
        kind, colour = ("rain-outside", "cfe4f8") if setting.air.wet else ("snow-outside", "f4f8ff")
        life.append(Life(kind, 990, CENTRE, HORIZON - 60, 1700, 460, 60, mix(colour, setting.air.ambient, 0.2)))
    return Set(layers, practicals, life, (500.0, 500.0), inside=True)


_IN_TOWN = ("bus", "tram", "streetcar", "trolley", "taxi", "cab")
"""What drives between houses."""


def _passing(setting: Setting, form: Cabin) -> list[Layer]:
    """What lies outside: a road, fields, clouds or stars."""
    if form.kind == "cockpit" and setting.place.era == "future":
        return void(setting, planet=True)
    layers = [sky(setting), hills(setting, 16000, 190, seed=4, colour="6a8a98")]
    if form.kind == "plane" or form.kind == "cockpit":
        return layers
    town, streets = Flat(setting, 5600), any(word in _IN_TOWN for word in words_of(setting.place))
    if setting.seed % 3 or streets:
        row(town, setting.place.era, (setting.seed, "passing"), tall=0.8, detail=0.35, gap=(-40, 800))
    floor = ground(setting, "asphalt" if streets else "grass", outside=True)
    if form.kind == "car":
        path_to_horizon(floor, "50505a", 640, dice(setting.seed, "lane"))
    if streets:
        return [*layers, town.finish(haze=0.6, rim=0.7), floor.finish(floor=True, haze=1.0), grove(setting, 4200, 5, ("round",), (420, 620), clear=380, seed=8)]
    return [*layers, town.finish(haze=1.0, rim=0.7), floor.finish(floor=True, haze=1.0), grove(setting, 3400, 12, ("round",), (500, 800), clear=420, seed=8)]


def _travel(setting: Setting, form: Cabin) -> Life:
    """What goes by outside; a height below nothing says that it is dark there and lamps burn."""
    air = setting.air
    if form.kind == "cockpit" and setting.place.era == "future":
        return Life("passing-stars", 1000, count=46, colour="dceaff")
    if form.kind in ("plane", "cockpit"):
        return Life("passing-clouds", 1000, count=9, colour=mix(air.cloud[1], "ffffff", 0.3))
    kind = "passing-road" if form.kind == "car" else "passing-country"
    return Life(kind, 1000, height=-1 if setting.dark else 1, count=10, colour=air.haze)


def _pane(flat: Flat, shape: object, setting: Setting) -> None:
    """Glass: the hole, a breath of light on it."""
    flat.c.drawPath(shape, skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear))
    flat.c.drawPath(shape, paint(mix(setting.air.sky[3], "ffffff", 0.4), 0.08))
    flat.c.drawPath(shape, paint("14141a", stroke=7))


def _car(shell: Flat, seats: Flat, setting: Setting, r: object, form: Cabin, practicals: list[Practical], pools: list[Pool]) -> None:
    """From the back seat, through the windscreen."""
    cloth = dice(setting.seed, "trim").choice(("5a3a2c", "3a3c44", "7a6a54", "6a2a2c"))
    c = shell.c
    c.drawRect(rect(0, 0, WIDTH, HEIGHT), linear(0, 0, 0, HEIGHT, darker(cloth, 0.3), darker(cloth, 0.6)))
    _pane(shell, smooth([(CENTRE - 500, 560), (CENTRE - 420, 330), (CENTRE, 300), (CENTRE + 420, 330), (CENTRE + 500, 560), (CENTRE, 580)], tension=0.18), setting)
    for side in (-1, 1):
        _pane(shell, smooth([(CENTRE + side * 560, 570), (CENTRE + side * 500, 340), (CENTRE + side * 800, 300), (CENTRE + side * 880, 600)], tension=0.12), setting)
        c.drawLine(CENTRE + side * 530, 580, CENTRE + side * 450, 310, paint(darker(cloth, 0.2), stroke=26))
    c.drawPath(smooth([(CENTRE - 540, 570), (CENTRE, 536), (CENTRE + 540, 570), (CENTRE + 560, 680), (CENTRE - 560, 680)], tension=0.16), linear(0, 540, 0, 680, lighter(cloth, 0.1), darker(cloth, 0.5)))
    for i, left in enumerate((-250, -190, -20, 60, 140)):
        shell.shine(polygon([(CENTRE + left, 596), (CENTRE + left + 40, 596), (CENTRE + left + 40, 622), (CENTRE + left, 622)]), ("ffb050", "50e0a0", "50b8ff")[i % 3], 0.5, 6)
    c.drawCircle(CENTRE - 230, 640, 96, paint("16161a", stroke=20))
    c.drawLine(CENTRE - 316, 650, CENTRE - 144, 650, paint("16161a", stroke=14))
    c.drawRoundRect(rect(CENTRE - 80, 318, 160, 46), 12, 12, paint("16161a"))
    c.drawRoundRect(rect(CENTRE - 72, 324, 144, 34), 9, 9, linear(0, 324, 0, 358, setting.air.sky[3], darker(setting.air.sky[1], 0.3)))
    for side in (-1, 1):
        x = CENTRE + side * 300
        for y, h, w in ((640, 420, 290), (560, 92, 130)):
            seats.c.drawRoundRect(rect(x - w / 2, y, w, h), 46, 46, linear(x - w / 2, 0, x + w / 2, 0, lighter(cloth, 0.2), darker(cloth, 0.35)))
        for i in range(4):
            seats.c.drawPath(curve((x - 130, 700 + i * 50), (x, 712 + i * 50), (x + 130, 700 + i * 50)), paint(darker(cloth, 0.5), 0.6, stroke=3))
    pools.append(Pool(CENTRE, 620, 560, "ffc080" if setting.dark else setting.air.key, 1.5 if setting.dark else 0.9))
    for side in (-1, 1):  # lamps that pass outside
        pools.append(Pool(CENTRE + side * 560, 560, 460, setting.air.rim if setting.dark else setting.air.key, 1.2 if setting.dark else 0.8))
    if setting.dark:
        practicals.append(Practical(CENTRE, 612, 200, "ffb060", 0.16, "breath", 800))


def _carriage(shell: Flat, seats: Flat, setting: Setting, r: object, form: Cabin, practicals: list[Practical], pools: list[Pool]) -> None:
    """Along the aisle: windows on both sides, seats in rows, lamps, racks."""
    plane = form.kind == "plane"
    dicing = dice(setting.seed, "carriage")
    old = setting.place.era not in ("modern", "future", "1980s")
    wall = "e4e6e8" if plane else dicing.choice(("8a5c38", "6a4a34", "4a5a44")) if old else dicing.choice(("c8d0d4", "a8b8b0", "d8ccb8"))
    cloth = dicing.choice(("7a2a30", "2a4a6a", "3a5a44", "8a6a2c"))
    half, high, deep = 190.0, 250.0, 2600.0
    c = shell.c
    for side in (-1, 1):
        a, b = project(side * half, high, deep), project(side * half, high, 130)
        d, e = project(side * half, 0, deep), project(side * half, 0, 130)
        c.drawPath(polygon([a, b, e, d]), linear(a[0], 0, CENTRE + side * 700, 0, darker(wall, 0.35), wall))
        z = 2300.0
        while z > 240:
            z1 = z * 0.8
            top, low = (176.0, 112.0) if plane else (196.0, 92.0)
            shape = [project(side * half, top, z), project(side * half, top, z1), project(side * half, low, z1), project(side * half, low, z)]
            c.drawPath(polygon(shape), paint(darker(wall, 0.4), stroke=14))
            _pane(shell, smooth(shape, tension=0.2) if plane else polygon(shape), setting)
            if not plane and old:
                for t in (0.02, 0.86):
                    zt = z + (z1 - z) * t
                    zu = z + (z1 - z) * (t + 0.12)
                    c.drawPath(polygon([project(side * half, top, zt), project(side * half, top, zu), project(side * half, low, zu), project(side * half, low, zt)]), paint(cloth))
            z = z1 * 0.9
        rack0, rack1 = project(side * (half - 46), 222, deep), project(side * (half - 46), 222, 130)
        wall0, wall1 = project(side * half, 214, deep), project(side * half, 214, 130)
        c.drawPath(polygon([rack0, rack1, wall1, wall0]), paint(darker(wall, 0.5) if not plane else "f4f4f4"))
        if not plane:
            for z in (1500.0, 1000.0, 720.0, 540.0):
                x, y = project(side * (half - 26), 224, z)
                k = 912 / z
                c.drawRoundRect(rect(x - 30 * k, y - 28 * k, 60 * k, 28 * k), 5, 5, paint(vary(dicing.choice(("8a5a34", "4a3a30", "a83a30", "3a5a6a")), dicing, 0.2)))
    a, b = project(-half, high, deep), project(-half, high, 130)
    c.drawPath(polygon([a, (2 * CENTRE - a[0], a[1]), (2 * CENTRE - b[0], b[1]), b]), linear(0, b[1], 0, a[1], darker(wall, 0.2), darker(wall, 0.5)))
    d, e = project(-half, 0, deep), project(-half, 0, 130)
    c.drawPath(polygon([d, (2 * CENTRE - d[0], d[1]), (2 * CENTRE - e[0], e[1]), e]), linear(0, d[1], 0, HEIGHT, darker(cloth, 0.5), darker(cloth, 0.3)))
    x0, y0 = project(-half, high, deep)
    x1, y1 = project(half, 0, deep)
    c.drawRect(rect(x0, y0, x1 - x0, y1 - y0), paint(darker(wall, 0.3)))
    c.drawRoundRect(rect(CENTRE - 26, y0 + 14, 52, y1 - y0 - 14), 6, 6, paint(darker(wall, 0.55)))
    for z in (1900.0, 1300.0, 900.0, 620.0):
        x, y = project(0, high - 6, z)
        k = 912 / z
        shell.shine(polygon([(x - 40 * k, y), (x + 40 * k, y), (x + 40 * k, y + 8 * k), (x - 40 * k, y + 8 * k)]), "ffe0a8" if old else "eef6ff", 0.9, 8)
        pools.append(Pool(x, y + 60 * k, 330 * k, "ffd8a0" if old else "e4f0ff", 1.35 if setting.dark else 0.75))
        practicals.append(Practical(x, y, 110 * k, "ffd8a0" if old else "e4f0ff", 0.14, "breath", z))
    for z in (2000.0, 1500.0, 1150.0, 880.0, 680.0, 530.0):
        for side in (-1, 1):
            x, base = project(side * 128, 0, z)
            k = 912 / z
            seats.c.drawRoundRect(rect(x - 56 * k, base - 122 * k, 112 * k, 122 * k), 16 * k, 16 * k, linear(x - 56 * k, 0, x + 56 * k, 0, lighter(cloth, 0.18), darker(cloth, 0.35)))
            seats.c.drawRoundRect(rect(x - 50 * k, base - 128 * k, 100 * k, 34 * k), 10 * k, 10 * k, paint("e8e4d8", 0.9))
            for way in (-1, 1):
                seats.c.drawRoundRect(rect(x + way * 56 * k - 7 * k, base - 74 * k, 14 * k, 62 * k), 5 * k, 5 * k, paint(darker(wall, 0.5)))


def _cockpit(shell: Flat, seats: Flat, setting: Setting, r: object, form: Cabin, practicals: list[Practical], pools: list[Pool]) -> None:
    """Between the pilots' seats: glass in bars, switches by the hundred."""
    dicing = dice(setting.seed, "cockpit")
    metal = "3c4656" if setting.place.era == "future" else "4a4c4a"
    glow = "50d0ff" if setting.place.era == "future" else "ffb860"
    c = shell.c
    c.drawRect(rect(0, 0, WIDTH, HEIGHT), linear(0, 0, 0, HEIGHT, darker(metal, 0.45), metal, darker(metal, 0.5)))
    for left, right in ((-560, -210), (-190, 190), (210, 560)):
        _pane(shell, polygon([(CENTRE + left * 1.08, 560), (CENTRE + left * 0.86, 320), (CENTRE + right * 0.86, 320), (CENTRE + right * 1.08, 560)]), setting)
    for i in range(16):  # overhead
        for j in range(4):
            x, y = CENTRE - 330 + i * 44, 190 + j * 26
            c.drawRoundRect(rect(x, y, 30, 17), 3, 3, paint("14161c"))
            shell.shine(polygon([(x + 5, y + 5), (x + 13, y + 5), (x + 13, y + 11), (x + 5, y + 11)]), dicing.choice(("ff5a40", "ffc840", "50f090", "40b0ff", "283038")), 0.85, 3)
    c.drawPath(polygon([(CENTRE - 640, 576), (CENTRE + 640, 576), (CENTRE + 720, 760), (CENTRE - 720, 760)]), linear(0, 576, 0, 760, lighter(metal, 0.12), darker(metal, 0.5)))
    for i in range(7):
        x = CENTRE - 520 + i * 150
        c.drawRoundRect(rect(x, 592, 122, 84), 6, 6, paint("0c1016"))
        shell.shine(polygon([(x + 6, 598), (x + 116, 598), (x + 116, 670), (x + 6, 670)]), darker(glow, 0.5), 0.6, 8)
        for j in range(6):
            shell.e.drawRect(rect(x + 12, 604 + j * 10, dicing.uniform(20, 90), 3), paint(glow, 0.9, plus=True))
        pools.append(Pool(x + 60, 640, 260, glow, 0.5))
    practicals.append(Practical(CENTRE, 620, 220, glow, 0.16, "breath", 800))
    for side in (-1, 1):
        x = CENTRE + side * 330
        for y, h, w in ((640, 420, 250), (548, 110, 130)):
            seats.c.drawRoundRect(rect(x - w / 2, y, w, h), 40, 40, linear(x - w / 2, 0, x + w / 2, 0, "4a505c", "16181e"))
        for way in (-1, 1):
            seats.c.drawLine(x + way * 40, 660, x + way * 62, 900, paint("a83a2c", stroke=16))
