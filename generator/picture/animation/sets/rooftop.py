"""A flat roof above a town: parapet, tanks, machines, antennas."""

from __future__ import annotations

from generator.picture.animation.brush import dice, linear, paint, polygon, rect, vary
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, WIDTH, Flat, Layer, Practical, Setting


def roof_flat(setting: Setting, practicals: list[Practical]) -> list[Layer]:
    """The roof's floor and parapet, and what stands on it."""
    x: float
    r = dice(setting.seed, "roof")
    era = setting.place.era
    old = era in ("ancient", "medieval", "fairytale", "western")
    wall = {"ancient": "d8c098", "medieval": "9a8a78", "fairytale": "c8a890", "western": "9a7450", "future": "4a4a68"}.get(era, "7a6672")
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
    return [floor.finish(floor=True, haze=0.25), things.finish(haze=0.25, rim=1.0)]
