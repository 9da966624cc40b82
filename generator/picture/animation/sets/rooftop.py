"""A flat roof above a town: rows of houses in the haze, parapet, tanks, machines, and what people carried up."""

from __future__ import annotations

import random

from generator.picture.animation.brush import curve, darker, dice, lighter, linear, mix, paint, polygon, radial, rect, vary
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
)
from generator.picture.animation.sets.architecture import architecture
from generator.picture.animation.sets.culture import culture_of
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.nature import hills
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.reflection import reflect
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import hopeful, low_sun, sky, sun_at
from generator.picture.animation.sets.washes import gradient_band
from generator.picture.animation.skia_library import skia
from generator.picture.animation.stage import merge

OLD = ("ancient", "medieval", "fairytale", "western")
ROWS = (
    # distance, height on the frame, detail, haze, where its feet lie below the horizon
    (22000.0, 168.0, 0.15, 1.2, 10.0),
    (13000.0, 142.0, 0.25, 0.95, 34.0),
    (7600.0, 120.0, 0.4, 0.72, 78.0),
    (4300.0, 92.0, 0.6, 0.5, 150.0),
)


def rooftop(setting: Setting) -> Set:
    """Above the town. At sunrise, light comes through between the towers, even in rain."""
    setting = hopeful(setting)
    era, air = setting.place.era, setting.air
    layers = [sky(setting)]
    if era in OLD:
        layers.append(hills(setting, 30000, 170, seed=3))
    style = architecture(era, culture_of(setting.place))
    usual = sum(style.storeys) / 2 * style.storey
    x, y = sun_at(setting)
    for index, (z, high, detail, haze, low) in enumerate(ROWS):
        flat = Flat(setting, z)
        for canvas in (flat.c, flat.e):  # the town lies below the roof
            canvas.translate(0, low)
        row(flat, era, (setting.seed, index), tall=high * z / 912 / usual * (0.62 if era in OLD else 1.0), detail=detail, gap=(-120, 160), clear=0.2 * z)
        flat.c.drawRect(rect(-50, HORIZON + low, WIDTH + 100, 500), paint(mix(style.walls[0], "101018", 0.6)))
        if low_sun(air):  # against the light, walls are in their own shade
            shade = mix(mix(air.sky[2], "4a2a6a", 0.62), "2a1c4a", 0.14 * index)
            flat.c.drawRect(rect(-50, -low, WIDTH + 100, HEIGHT + 400), _over(shade, 0.62))
        layers.append(flat.finish(haze=haze * (0.6 if low_sun(air) else 1.0), rim=1.2 if low_sun(air) else 0.9))
        mist = Flat(setting, z * 0.9)
        gradient_band(mist.c, HORIZON + low - 170, HORIZON + low + 60, (air.haze, 0.0), (mix(air.haze, air.sky[-1], 0.5), 0.5))
        if low_sun(air):
            mist.gives_light = True
            mist.e.drawCircle(x, y + 20, 330 - 40 * index, _halo(x, y + 20, 330.0 - 40 * index, air.sun, 0.2 - 0.045 * index))
        layers.append(mist.finish(texture=0, haze=0, keep=True))
    practicals: list[Practical] = []
    pools: list[Pool] = []
    life: list[Life] = []
    if low_sun(air):
        pools += [Pool(x, HORIZON + 190, 620, air.sun, 1.1, 0.35), Pool(x, HORIZON + 330, 460, air.key, 0.7, 0.3)]
    roof = roof_flat(setting, practicals, pools, life)
    seen = merge(layers, round(WIDTH * setting.scale), round(HEIGHT * setting.scale))
    reflect(roof[0], seen, setting, strength=0.8 if air.wet else 0.42, wet=0.9)
    layers += roof
    layers.append(frame_with(setting, "wires" if era not in OLD else "leaves", ()))
    if setting.dark:
        life.append(Life("traffic", 9000, CENTRE, HORIZON - 150, 1400, 200, 16, air.rim))
    else:
        life.append(Life("birds", 9000, CENTRE, HORIZON - 260, 1100, 160, 9, mix(air.cloud[0], "000000", 0.6)))
    life.append(Life("steam", 3000, CENTRE - 330, HORIZON + 20, 60, 220, 3, mix(air.haze, "ffffff", 0.5)))
    return Set(layers, practicals, life, (700, 700))


def _over(colour: str, share: float) -> object:
    """A paint that colours only what is there already."""
    made = paint(colour, share)
    made = skia.Paint(made)
    made.setBlendMode(skia.BlendMode.kSrcATop)
    return made


def _halo(x: float, y: float, radius: float, colour: str, strength: float) -> object:
    return radial(x, y, radius, (colour, strength), (colour, strength * 0.3), (colour, 0), plus=True)


def _lived_in(flat: Flat, setting: Setting, r: random.Random, practicals: list[Practical], pools: list[Pool], life: list[Life]) -> None:
    """What people carried up: plants, seats, a line of washing, lights on a string."""
    side = -1 if setting.side > 0 else 1
    site = Site(flat, r, "8a6444", r.choice(("b84a4a", "3a7a8a", "c8903a")), "6a7684", practicals, pools, life)
    for name, away, z in (("planter", side * 300, 840.0), ("plant", -side * 190, 830.0), ("plant", -side * 520, 800.0), ("chair", side * 470, 700.0), ("crate", -side * 400, 690.0)):
        put(site, PIECES[name], away, z, flip=away > 0)
    a, b = (CENTRE - side * 300, HORIZON - 170), (CENTRE - side * 760, HORIZON - 120)
    flat.c.drawPath(curve(a, ((a[0] + b[0]) / 2, a[1] + 70), b), paint("2a222a", stroke=2))
    for i in range(7):
        t = (i + 0.6) / 8
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 140 * t * (1 - t)
        w, h = r.uniform(34, 52), r.uniform(44, 84)
        cloth = vary(r.choice(("e8dcd0", "d87a6a", "6a9ab0", "e0b860", "a86a8a")), r, 0.15)
        flat.c.drawPath(polygon([(x - w / 2, y), (x + w / 2, y), (x + w * 0.42, y + h), (x - w * 0.5, y + h * 0.94)]), linear(x - w / 2, 0, x + w / 2, 0, lighter(cloth, 0.2), darker(cloth, 0.25)))
    y0 = HORIZON - 130
    for i in range(17):
        t = i / 16
        x, y = CENTRE + side * (-260 + 700 * t), y0 - 60 * t + 150 * t * (1 - t)
        flat.c.drawCircle(x, y, 5, paint("fff0c8"))
        flat.lamp(x, y, 24, "ffd890", 0.55 + 0.4 * setting.air.lamps)


def roof_flat(setting: Setting, practicals: list[Practical], pools: list[Pool], life: list[Life]) -> list[Layer]:
    """The roof's floor and parapet, and what stands on it."""
    x: float
    r = dice(setting.seed, "roof")
    era = setting.place.era
    old = era in OLD
    wall = {"ancient": "d8c098", "medieval": "9a8a78", "fairytale": "c8a890", "western": "9a7450", "future": "4a4a68"}.get(era, "8a6470")
    edge = HORIZON + 128
    floor = Flat(setting, 900)
    floor.c.drawRect(rect(0, edge, WIDTH, HEIGHT - edge), linear(0, edge, 0, HEIGHT, vary(wall, r, 0.2), wall))
    for i in range(9):
        y = edge + 30 + i**1.75 * 9
        floor.c.drawLine(0, y, WIDTH, y, paint("000000", 0.24, stroke=1.5 + i * 0.3))
    for i in range(-16, 17):
        floor.c.drawLine(CENTRE + i * 70, edge, CENTRE + i * 260, HEIGHT, paint("000000", 0.2, stroke=1.6))
    for _ in range(60):
        y = edge + r.random() * 300
        floor.c.drawOval(rect(r.uniform(0, WIDTH), y, r.uniform(20, 190), r.uniform(4, 16)), paint(r.choice(("000000", "ffffff")), 0.08))
    things = Flat(setting, 860)
    c = things.c
    c.drawRect(rect(0, edge - 62, WIDTH, 70), linear(0, edge - 62, 0, edge + 8, vary(wall, r, 0.1), vary(wall, r, 0.3)))
    for x in range(0, WIDTH, 64):
        c.drawRect(rect(x, edge - 62, 2, 68), paint("000000", 0.28))
    for _ in range(90):
        c.drawRect(
            rect(r.uniform(0, WIDTH), edge - 60 + r.uniform(0, 50), r.uniform(16, 58), r.uniform(8, 18)), paint(vary(wall, r, 0.4), 0.4)
        )
    c.drawRect(rect(0, edge - 72, WIDTH, 16), linear(0, edge - 72, 0, edge - 56, "fff0e0", wall))
    side = -1 if setting.side > 0 else 1
    tank_x = CENTRE + side * 430
    if old:
        for dx, high in ((-60, 130), (40, 96)):
            c.drawRect(rect(tank_x + dx, edge - 70 - high, 62, high), linear(tank_x + dx, 0, tank_x + dx + 62, 0, "b87858", "7a4a38"))
            c.drawRect(rect(tank_x + dx - 8, edge - 78 - high, 78, 16), paint("8a5a44"))
        for i in range(5):
            x = CENTRE - side * (260 + i * 74)
            c.drawPath(polygon([(x - 22, edge - 96), (x + 22, edge - 96), (x + 14, edge - 58), (x - 14, edge - 58)]), paint("b8643c"))
            for _ in range(9):
                c.drawCircle(
                    x + r.uniform(-24, 24),
                    edge - 110 + r.uniform(-18, 12),
                    r.uniform(7, 13),
                    paint(r.choice(("4a7a3a", "6a9a48", "d86a7a"))),
                )
    else:
        y = edge - 40
        for q in (-62, -22, 22, 62):
            c.drawLine(tank_x + q * 1.12, y + 40, tank_x + q, y - 120, paint("2a222a", stroke=8))
        for a, b in ((-66, 60), (66, -60)):
            c.drawLine(tank_x + a, y - 6, tank_x + b, y - 100, paint("2a222a", stroke=4))
        c.drawRect(rect(tank_x - 80, y - 270, 160, 152), linear(tank_x - 80, 0, tank_x + 80, 0, "6a4a40", "8a6450", "4a342e"))
        for q in range(-72, 80, 18):
            c.drawLine(tank_x + q, y - 270, tank_x + q, y - 118, paint("2a1c1a", 0.55, stroke=2))
        for band in (-250, -200, -150):
            c.drawRect(rect(tank_x - 83, y + band, 166, 6), paint("2a2022"))
        c.drawPath(
            polygon([(tank_x - 92, y - 268), (tank_x, y - 344), (tank_x + 92, y - 268)]),
            linear(tank_x - 90, 0, tank_x + 90, 0, "5a4a4c", "3a2c30"),
        )
        box = CENTRE - side * 470
        for k, width in ((0, 150), (1, 110)):
            left = box - width / 2 + k * side * -150
            c.drawRoundRect(rect(left, edge - 118 + k * 14, width, 100), 6, 6, linear(left, 0, left + width, 0, "8a848c", "5a545e"))
            c.drawCircle(left + width / 2, edge - 72 + k * 14, 32, paint("2a2830"))
            for blade in range(4):
                c.drawLine(
                    left + width / 2,
                    edge - 72 + k * 14,
                    left + width / 2 + (30 if blade % 2 else 0) * (1 if blade > 1 else -1),
                    edge - 72 + k * 14 + (0 if blade % 2 else 30) * (1 if blade > 1 else -1),
                    paint("6a6470", stroke=7),
                )
        mast = CENTRE - side * 300
        c.drawLine(mast, edge - 60, mast, edge - 330, paint("2a262e", stroke=4))
        for i in range(5):
            c.drawLine(mast - 46 + i * 6, edge - 320 + i * 26, mast + 46 - i * 6, edge - 320 + i * 26, paint("2a262e", stroke=2.4))
        if setting.dark:
            practicals.append(Practical(mast, edge - 332, 46, "ff3a3a", 0.7, "blink", 860))
            things.lamp(mast, edge - 332, 16, "ff4a4a", 1.0)
    _lived_in(things, setting, r, practicals, pools, life)
    lit = tuple(pools)
    return [floor.finish(floor=True, haze=0.12, pools=lit), things.finish(haze=0.12, rim=1.2, pools=lit)]
