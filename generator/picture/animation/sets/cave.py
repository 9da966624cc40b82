"""Caves: light through the mouth, stone that steps nearer and darker."""

from __future__ import annotations

import math

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, radial, rect
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
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import hills
from generator.picture.animation.sets.sky import plain, sky


def cave(setting: Setting) -> Set:
    """A cave: light through its mouth, stone that steps nearer and darker, something that glows."""
    r = dice(setting.seed, "cave")
    layers = [sky(setting), hills(setting, 6000, 120, seed=5)] if not setting.reverse else [plain(setting, "0a0e16", "243a52", "141c28")]
    practicals: list[Practical] = []
    glow = r.choice(("50e0d0", "70a0ff", "b080ff")) if setting.place.era not in ("ancient", "medieval") else "ff9a40"
    pools = [
        Pool(CENTRE, HORIZON - 40, 420, setting.air.key, 1.0 + setting.air.key_level),
        Pool(CENTRE, HORIZON + 220, 330, setting.air.key, 1.1, 0.4),
    ]
    if setting.dark or not setting.reverse:
        layers.append(_breath(setting, glow))
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
        for _ in range(9):  # what grew up from the floor
            x = CENTRE + r.choice((-1, 1)) * inner_w * r.uniform(0.35, 1.05)
            foot, high, half = HORIZON + 200000 / z - 20, r.uniform(40, 150) * 900 / z, r.uniform(12, 30) * 900 / z
            flat.c.drawPath(polygon([(x - half, foot), (x - half * 0.3, foot - high * 0.7), (x, foot - high), (x + half * 0.4, foot - high * 0.6), (x + half, foot)]), linear(x - half, 0, x + half, 0, lighter(stone, 0.22), darker(stone, 0.35)))
        layers.append(flat.finish(pools=tuple(pools), key=0.3, ambient=0.62, haze=0.3, rim=0.7))
    floor = ground(setting, "rock")
    layers.insert(len(layers) - 2, floor.finish(floor=True, pools=tuple(pools), key=0.3, ambient=0.5, haze=0.2))
    ahead = Flat(setting, 1900)  # the light of the mouth lies on the floor before it
    tone = mix(setting.air.haze, setting.air.sky[3], 0.5)
    ahead.c.drawOval(rect(CENTRE - 420, HORIZON - 60, 840, 210), radial(CENTRE, HORIZON + 10, 420, (tone, 0.5), (tone, 0.2), (tone, 0.0)))
    layers.insert(len(layers) - 2, ahead.finish(texture=0, haze=0, keep=True))
    layers.append(frame_with(setting, "rocks"))
    life = [
        Life("motes", 700, CENTRE, HORIZON, 1000, 400, 34, mix(glow, "ffffff", 0.4)),
        Life("steam", 1100, CENTRE, HORIZON + 130, 500, 180, 3, setting.air.haze),
    ]
    return Set(layers, practicals, life, (640.0, 640.0), inside=True)


def _breath(setting: Setting, glow: str) -> Layer:
    """The air in the mouth of the cave takes the glare from the sky: stone goes over into light, with no hole cut out."""
    flat = Flat(setting, 2300)
    air = setting.air
    tone = mix(mix(air.haze, air.sky[3], 0.5), "20242c", 0.35)
    if setting.dark:
        tone = mix(tone, glow, 0.3)
    flat.c.drawRect(rect(0, 0, WIDTH, HEIGHT), linear(0, HORIZON - 240, 0, HORIZON + 60, (tone, 0.5), (tone, 0.72), (tone, 0.86)))
    x = CENTRE + setting.side * 60
    flat.c.drawCircle(x, HORIZON - 120, 170, radial(x, HORIZON - 120, 170, (air.sun, 0.4), (air.sun, 0.12), (air.sun, 0.0)))
    return flat.finish(texture=0.4, haze=0, keep=True)
