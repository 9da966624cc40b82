"""Market stalls: what is sold in the middle of the street."""

from __future__ import annotations

import random

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, rect
from generator.picture.animation.scenery import FOCAL, Flat, Layer, Pool, Practical, Setting, ground_shade, project
from generator.picture.animation.sets.architecture import architecture
from generator.picture.animation.sets.culture import culture_of

GOODS = ("c8402c", "e0a030", "7a9a38", "d87040", "8a5a9a", "e8d8b0", "5a8aa0", "b85070")


def stalls(setting: Setting, half: float, practicals: list[Practical]) -> Layer:
    flat = Flat(setting, 1050)
    r = dice(setting.seed, "stalls")
    pools: list[Pool] = []
    for side in (-1, 1):
        for z in (2500, 1750, 1200, 830):
            if r.random() < 0.9:
                _stall(flat, r, side * (half * 0.78), z + r.uniform(-60, 60), side, practicals, pools)
    return flat.finish(haze=0.5, pools=tuple(pools), rim=0.5)


def _stall(flat: Flat, r: random.Random, x: float, z: float, side: int, practicals: list[Practical], pools: list[Pool]) -> None:
    setting = flat.setting
    px, py = project(x, 0, z)
    k = FOCAL / z
    style = architecture(setting.place.era, culture_of(setting.place))
    cloth, glow = r.choice(style.awning), r.choice(style.glow)
    width, high = 210.0, 235.0
    ground_shade(flat.c, px, py, width * k * 1.3, 0.5)
    c = flat.c
    c.save()
    c.translate(px, py)
    c.scale(k, k)
    wood = "6a4a34" if setting.place.era != "future" else "3a3a50"
    back = mix(glow, "2a1810", 0.62)
    c.drawRect(rect(-width / 2, -high, width, high - 80), linear(0, -high, 0, -80, mix(back, glow, 0.4 if setting.dark else 0.15), back))
    for post in (-width / 2, width / 2 - 9):
        c.drawRect(rect(post, -high - 10, 9, high + 10), paint(darker(wood, 0.3)))
    for shelf in range(2):
        y = -190 + shelf * 54
        for i in range(8):
            size = r.uniform(12, 22)
            c.drawCircle(-width / 2 + 20 + i * 24, y, size / 2 + 3, paint(mix(r.choice(GOODS), glow, 0.2)))
    keeper = r.uniform(-40, 40)
    c.drawCircle(keeper, -158, 15, paint("241418"))
    c.drawRoundRect(rect(keeper - 28, -142, 56, 80), 20, 20, paint("241418"))
    c.drawRect(rect(-width / 2 - 6, -88, width + 12, 88), linear(0, -88, 0, 0, lighter(wood, 0.12), darker(wood, 0.5)))
    for i in range(6):
        c.drawRect(rect(-width / 2 - 6 + i * 37, -88, 3, 88), paint("000000", 0.35))
    for i in range(13):
        size = r.uniform(9, 15)
        c.drawCircle(-width / 2 + 8 + i * 16, -94 - r.uniform(0, 9), size, paint(r.choice(GOODS)))
    for i in range(7):
        colour = cloth if i % 2 else mix(cloth, "fff0d8", 0.72)
        a, b = -width / 2 - 18 + i * (width + 36) / 7, -width / 2 - 18 + (i + 1) * (width + 36) / 7
        c.drawPath(
            polygon([(a * 0.9, -high - 48), (b * 0.9, -high - 48), (b, -high + 18), (a, -high + 18)]),
            linear(0, -high - 48, 0, -high + 18, lighter(colour, 0.14), darker(colour, 0.14)),
        )
        c.drawCircle((a + b) / 2, -high + 18, (b - a) / 2, paint(darker(colour, 0.18)))
    c.restore()
    if setting.air.lamps > 0.15:
        lx, ly = px - side * 40 * k, py - 205 * k
        flat.lamp(lx, ly, 150 * k, glow, 0.75 * setting.air.lamps)
        flat.e.drawOval(rect(lx - 9 * k, ly - 12 * k, 18 * k, 24 * k), paint("fff0c8", 0.9, plus=True))
        practicals.append(Practical(lx, ly, 150 * k, glow, 0.16, "flame" if setting.place.era in ("ancient", "medieval") else "breath", z))
        pools.append(Pool(lx, ly, 170 * k, glow, 1.3 * setting.air.lamps))
