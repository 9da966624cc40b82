"""Tables, desks and what stands against the walls of a home. Drawn at the origin, standing on y = 0, in cm; `s` is the painter at that place."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import Life, ground_shade
from generator.picture.animation.sets.site import Site, block, panel


def table(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 210)
    for x in (-78, 66):
        block(s, x, -72, 12, 72, darker(s.wood, 0.2))
    block(s, -94, -82, 188, 13, s.wood, 2)
    if s.r.random() < 0.7:
        s.flat.c.drawOval(rect(-20, -102, 26, 22), paint("e0d4c0"))
        s.flat.c.drawRect(rect(24, -106, 10, 24), paint("5a7a5a"))


def counter(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 420)
    block(s, -190, -96, 380, 96, s.wood)
    for i in range(6):
        panel(s, -182 + i * 61, -84, 56, 74, s.wood)
    block(s, -200, -108, 400, 14, lighter(s.wood, 0.2), 3)


def desk(s: Site) -> None:
    """With a computer, where there are any."""
    bureau(s)
    era = s.flat.setting.place.era
    if era in ("modern", "future", "1980s"):
        block(s, -34, -138, 70, 44, "24262e", 3)
        s.flat.shine(polygon([(-30, -134), (32, -134), (32, -98), (-30, -98)]), "5ac0e8" if era != "1980s" else "50e070", 0.6, 5)
        s.light(0, -116, 120, "5ac0e8", strength=0.35)


def bureau(s: Site) -> None:
    """A desk to write at: drawers, papers, a lamp."""
    ground_shade(s.flat.c, 0, 0, 230)
    block(s, -100, -76, 56, 76, s.wood)
    block(s, 44, -76, 56, 76, darker(s.wood, 0.12))
    for y in (-68, -44, -20):
        panel(s, -96, y, 48, 20, s.wood)
        s.flat.c.drawCircle(-72, y + 10, 2.4, paint("d8b868"))
    block(s, -110, -88, 220, 13, lighter(s.wood, 0.08), 2)
    for _ in range(5):
        x = s.r.choice((-84, -70, 46, 60, 74))
        s.flat.c.drawRect(rect(x, -94 - s.r.uniform(0, 10), 28, 6), paint(s.r.choice(("f0e8d8", "e0d8c4", "c8a878"))))
    _desk_lamp(s, 82, -88)


def _desk_lamp(s: Site, x: float, y: float) -> None:
    s.flat.c.drawPath(polygon([(x, y), (x - 10, y - 30), (x - 2, y - 54)], closed=False), paint("2a2a2a", stroke=4))
    s.flat.c.drawPath(polygon([(x - 10, y - 64), (x + 8, y - 58), (x - 10, y - 34), (x - 30, y - 44)]), paint("2f5a44"))
    s.light(x - 20, y - 36, 170, "ffcf80", strength=0.85)


def stove(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 160)
    old = s.flat.setting.place.era in ("ancient", "medieval", "fairytale", "victorian", "western")
    if old:
        s.flat.c.drawPath(
            smooth([(-90, 0), (-92, -90), (-70, -150), (0, -176), (70, -150), (92, -90), (90, 0)]),
            linear(-90, 0, 90, 0, "c89a74", "8a5a44"),
        )
        for _ in range(26):
            s.flat.c.drawRect(rect(s.r.uniform(-80, 60), -s.r.uniform(5, 140), 24, 10), paint(vary("a8745a", s.r, 0.4), 0.7))
        block(s, -24, -330, 48, 170, "9a6a52")
        s.flat.c.drawPath(smooth([(-44, -30), (-44, -66), (0, -98), (44, -66), (44, -30)]), paint("1a0c08"))
        s.flat.shine(smooth([(-34, -32), (-28, -58), (-8, -48), (2, -78), (14, -50), (28, -62), (36, -32)]), "ff8a2a", 0.95, 12)
        s.flat.shine(smooth([(-18, -32), (-12, -46), (2, -58), (14, -44), (20, -32)]), "ffe08a", 0.95)
        s.light(0, -55, 210, "ff8a3a", strength=1.25, flicker="flame")
    else:
        block(s, -64, -92, 128, 92, "d8d8d4", 4)
        block(s, -52, -66, 104, 54, "24242a", 4)
        for x in (-44, -22, 0, 22, 44):
            s.flat.c.drawCircle(x, -80, 5, paint("3a3a40"))
        s.flat.c.drawOval(rect(-40, -112, 46, 22), paint("b84a34"))
        s.flat.c.drawRect(rect(-40, -104, 46, 12), paint("b84a34"))
        block(s, -70, -250, 140, 62, "b8bcc0", 3)
    s.life.append(Life("steam", s.z - 20, s.x - 15 * s.k, s.y - (110 if not old else 150) * s.k, 30, 170, 2, "f4ece0"))


def sink(s: Site) -> None:
    block(s, -110, -92, 220, 92, lighter(s.wood, 0.1))
    for i in range(4):
        panel(s, -104 + i * 54, -78, 50, 70, s.wood)
    block(s, -116, -100, 232, 12, "c8c4bc", 2)
    s.flat.c.drawPath(curve((-10, -100), (-10, -134), (8, -134), (22, -134), (22, -120)), paint(lighter(s.metal, 0.3), stroke=5))
    for i in range(5):
        s.flat.c.drawOval(rect(-92 + i * 14, -122, 12, 22), paint(("e8e0d4", "a8b8c0", "d8a890")[i % 3]))


def fireplace(s: Site) -> None:
    block(s, -110, -170, 220, 170, "8a7468", 3)
    for _ in range(40):
        s.flat.c.drawRect(rect(s.r.uniform(-105, 80), -s.r.uniform(8, 160), 26, 11), paint(vary("8a6a5a", s.r, 0.4), 0.7))
    block(s, -124, -184, 248, 18, lighter(s.wood, 0.05), 2)
    s.flat.c.drawRoundRect(rect(-64, -118, 128, 118), 20, 20, paint("140a08"))
    for size, colour in ((1.0, "d8401a"), (0.75, "ff8a2a"), (0.45, "ffe080")):
        s.flat.shine(
            smooth(
                [
                    (-50 * size, -10),
                    (-44 * size, -46 * size),
                    (-22 * size, -30),
                    (-6 * size, -88 * size),
                    (14 * size, -40 * size),
                    (32 * size, -64 * size),
                    (50 * size, -10),
                ]
            ),
            colour,
            0.95,
            10 if size == 1 else 0,
        )
    s.flat.c.drawRoundRect(rect(-48, -16, 96, 12), 5, 5, paint("3a2216"))
    s.light(0, -50, 300, "ff8434", strength=1.4, flicker="flame")
    for x, colour in ((-90, "c8a050"), (70, "7a8a9a")):
        s.flat.c.drawOval(rect(x, -206, 20, 24), paint(colour))


def piano(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 190)
    block(s, -80, -126, 160, 126, "4a2c1c", 2)
    block(s, -84, -80, 168, 20, "3a2014")
    s.flat.c.drawRect(rect(-76, -84, 152, 7), paint("f4f0e4"))
    for i in range(22):
        if i % 7 not in (2, 6):
            s.flat.c.drawRect(rect(-72 + i * 6.9, -84, 3, 4), paint("141414"))


def plant(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 70)
    s.flat.c.drawPath(polygon([(-24, -46), (24, -46), (17, 0), (-17, 0)]), linear(-24, 0, 24, 0, "c8744c", "7a4028"))
    for _ in range(15):
        a, long = s.r.uniform(-2.9, -0.25), s.r.uniform(50, 120)
        tip = (math.cos(a) * long, -46 + math.sin(a) * long)
        s.flat.c.drawPath(
            smooth([(0, -46), (tip[0] * 0.5 - 9, -46 + (tip[1] + 46) * 0.62), tip, (tip[0] * 0.5 + 10, -46 + (tip[1] + 46) * 0.5)]),
            paint(vary(s.r.choice(("3a6a3c", "4a8048", "2c5634")), s.r, 0.2)),
        )


def column(s: Site) -> None:
    high = 460.0
    stone = "d8c8ac" if s.flat.setting.place.era in ("ancient", "fairytale") else "a89c90"
    ground_shade(s.flat.c, 0, 0, 120, 0.5)
    s.flat.c.drawRect(rect(-34, -high, 68, high), linear(-34, 0, 34, 0, lighter(stone, 0.2), stone, darker(stone, 0.4)))
    for i in range(6):
        s.flat.c.drawRect(rect(-28 + i * 10, -high, 3.4, high), paint(darker(stone, 0.45), 0.5))
    block(s, -46, -22, 92, 22, stone)
    block(s, -40, -36, 80, 14, lighter(stone, 0.1))
    block(s, -48, -high - 26, 96, 28, stone)
    s.flat.c.drawCircle(-42, -high + 4, 15, paint(darker(stone, 0.2), stroke=6))
    s.flat.c.drawCircle(42, -high + 4, 15, paint(darker(stone, 0.3), stroke=6))


def door(s: Site) -> None:
    future = s.flat.setting.place.era == "future"
    colour = s.metal if future else darker(s.wood, 0.1)
    block(s, -62, -228, 124, 228, darker(colour, 0.35))
    block(s, -52, -218, 104, 218, colour)
    if future:
        s.flat.c.drawLine(0, -218, 0, 0, paint("0a0c12", stroke=4))
        s.flat.shine(polygon([(-58, -224), (58, -224), (58, -220), (-58, -220)]), "40e0ff", 0.9, 6)
    else:
        for x, y, w, h in ((-42, -206, 36, 84), (6, -206, 36, 84), (-42, -108, 36, 92), (6, -108, 36, 92)):
            panel(s, x, y, w, h, colour)
        s.flat.c.drawCircle(42, -104, 4.5, paint("d8b868"))
