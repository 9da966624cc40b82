"""Marquees, a wheel, and what makes a park: beds of flowers, lamps, seats."""

from __future__ import annotations

import math

from generator.picture.animation.brush import darker, dice, lighter, linear, paint, polygon, rect, vary
from generator.picture.animation.scenery import (
    FOCAL,
    Flat,
    Pool,
    Practical,
    ground_shade,
    project,
)


def marquee(flat: Flat, r: object, x: float, z: float, size: float, gay: bool, practicals: list[Practical], pools: list[Pool]) -> None:
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
        if flat.setting.dark:  # canvas with lamps inside glows
            flat.shine(polygon([(px, py - 410 * k), (px + 190 * k, py - 210 * k), (px + 216 * k, py), (px - 216 * k, py), (px - 190 * k, py - 210 * k)]), "ff9a50", 0.3, 30)
        for i in range(13):
            t = -1 + i / 6
            flat.lamp(px + t * 200 * k, py - (206 - 26 * (1 - t * t)) * k, 44 * k + 6, "ffe0a0", 0.9 * power)
        practicals.append(Practical(px, py - 90 * k, 170 * k, "ffb050", 0.24 * power, "breath", z))
        pools.append(Pool(px, py, 520 * k, "ffb050", 1.2 * power))


def wheel(flat: Flat, r: object, x: float, z: float, practicals: list[Practical]) -> None:
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


def flowerbed(flat: Flat, r: object, x: float, z: float) -> None:
    px, py = project(x, 0, z)
    k, rr = FOCAL / z, dice(x, z)
    hue = rr.choice(("c8602a", "a8402c", "d8a040") if flat.setting.place.season == "autumn" else ("e85a7a", "f0b83a", "b070e0", "f4f0e8", "f07848"))
    for _ in range(30):
        fx, fy = px + rr.gauss(0, 46) * k, py - rr.uniform(0, 44) * k
        flat.c.drawLine(fx, fy, fx + rr.uniform(-4, 4) * k, fy + 30 * k, paint("3f7038", stroke=2.6 * k))
        flat.c.drawCircle(fx, fy, rr.uniform(5, 9) * k, paint(vary(hue, rr, 0.3)))
        flat.c.drawCircle(fx, fy, 2.4 * k, paint("fff0a0"))


def park_lamp(flat: Flat, x: float, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
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


def park_seat(flat: Flat, x: float, z: float) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z
    ground_shade(flat.c, px, py, 220 * k)
    for y in (-92, -74, -46):
        flat.c.drawRect(rect(px - 95 * k, py + y * k, 190 * k, 12 * k), linear(px - 95 * k, 0, px + 95 * k, 0, "a87a50", "6a4830"))
    for dx in (-80, 72):
        flat.c.drawRect(rect(px + dx * k, py - 92 * k, 9 * k, 92 * k), paint("24242a"))

