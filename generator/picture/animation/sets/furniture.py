"""Furniture and fittings. Each is drawn at the origin, standing on y = 0, in cm; `s` is the painter at that place."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, radial, rect, smooth, vary
from generator.picture.animation.scenery import Life, ground_shade
from generator.picture.animation.sets.fittings import (
    altar,
    bars,
    bench_lab,
    candles,
    chair_ship,
    chandelier,
    console,
    hospital_bed,
    judge,
    lamp_floor,
    locker,
    machine,
    optic,
    pendant,
    screen_wall,
    strip_light,
    torch,
)
from generator.picture.animation.sets.site import Piece, Site, block, panel


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


def chair(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 70)
    for x in (-22, 16):
        block(s, x, -46, 6, 46, s.wood)
        block(s, x, -98, 6, 56, s.wood)
    block(s, -26, -50, 52, 8, s.cloth, 3)
    for y in (-94, -78, -64):
        block(s, -18, y, 36, 7, s.wood, 2)


def stool(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 60)
    for x, lean in ((-14, -6), (10, 6)):
        s.flat.c.drawLine(x, -72, x + lean, 0, paint(darker(s.metal, 0.1), stroke=5))
    s.flat.c.drawLine(-16, -26, 18, -26, paint(s.metal, stroke=3))
    block(s, -24, -82, 48, 12, s.cloth, 6)


def armchair(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 130)
    block(s, -44, -104, 88, 80, s.cloth, 18)
    block(s, -58, -66, 26, 62, lighter(s.cloth, 0.05), 12)
    block(s, 32, -66, 26, 62, darker(s.cloth, 0.12), 12)
    block(s, -36, -50, 72, 36, lighter(s.cloth, 0.12), 8)


def sofa(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 280)
    block(s, -120, -96, 240, 76, s.cloth, 16)
    for i in range(3):
        block(s, -108 + i * 73, -58, 70, 40, lighter(s.cloth, 0.12), 8)
    block(s, -136, -70, 30, 68, lighter(s.cloth, 0.05), 12)
    block(s, 106, -70, 30, 68, darker(s.cloth, 0.15), 12)
    for x, colour in ((-84, "c8883a"), (72, "5a7a8a")):
        s.flat.c.save()
        s.flat.c.rotate(12 if x < 0 else -14, x, -70)
        block(s, x - 22, -88, 44, 40, colour, 9)
        s.flat.c.restore()


def bed(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 300)
    block(s, -140, -120, 16, 120, s.wood, 4)
    block(s, -128, -46, 262, 32, s.wood, 4)
    block(s, -124, -68, 256, 30, "efe8dc", 10)
    s.flat.c.drawPath(
        smooth([(-50, -74), (20, -80), (126, -74), (136, -26), (40, -16), (-46, -24)]),
        linear(-50, -80, 130, -16, lighter(s.cloth, 0.2), darker(s.cloth, 0.2)),
    )
    for i in range(5):
        s.flat.c.drawPath(curve((-30 + i * 34, -74), (-38 + i * 34, -50), (-26 + i * 34, -22)), paint(darker(s.cloth, 0.35), 0.4, stroke=3))
    block(s, -116, -90, 62, 30, "fbf6ee", 13)


def shelf(s: Site, goods: tuple[str, ...] = ()) -> None:
    high = 230.0
    block(s, -90, -high, 180, high, darker(s.wood, 0.35))
    colours = goods or ("8a3a34", "3a5a6a", "c8a050", "4a6a44", "6a4a6a", "d8ccb0", "7a5434")
    for row in range(5):
        y = -high + 8 + row * 45
        x = -82.0
        while x < 72:
            w, h = s.r.uniform(5, 12), s.r.uniform(24, 36)
            if s.r.random() < 0.1:
                x += s.r.uniform(8, 22)
                continue
            s.flat.c.drawRect(rect(x, y + 37 - h, w, h), paint(vary(s.r.choice(colours), s.r, 0.25)))
            x += w + 0.8
        block(s, -90, y + 37, 180, 7, s.wood)
    for x in (-92, 84):
        block(s, x, -high - 4, 8, high + 4, s.wood)
    block(s, -96, -high - 10, 192, 12, lighter(s.wood, 0.1))


def bottles(s: Site) -> None:
    """The back of a bar: bottles against light."""
    block(s, -190, -260, 380, 190, darker(s.wood, 0.4))
    for row in range(3):
        y = -216 + row * 58
        s.flat.gives_light = True
        s.flat.e.drawRect(rect(-180, y - 38, 360, 40), linear(0, y - 38, 0, y + 2, ("ffb860", 0.1), ("ffb860", 0.42)))
        x = -176.0
        while x < 168:
            h, w = s.r.uniform(22, 38), s.r.uniform(8, 12)
            colour = s.r.choice(("3a8a5a", "b8682a", "d8b060", "8a2a34", "4a7a9a", "e8dcc0", "6a3a1a"))
            s.flat.c.drawRoundRect(rect(x, y - h * 0.68, w, h * 0.68), 2, 2, paint(colour))
            s.flat.c.drawRect(rect(x + w * 0.32, y - h, w * 0.36, h * 0.4), paint(colour))
            s.flat.e.drawRect(rect(x + w * 0.6, y - h * 0.6, w * 0.22, h * 0.5), paint(lighter(colour, 0.4), 0.55, plus=True))
            x += w + s.r.uniform(1.5, 5)
        block(s, -188, y + 1, 376, 6, s.wood)
    s.light(0, -170, 240, "ffb45a", strength=0.8)


def cupboard(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 150)
    block(s, -66, -200, 132, 200, s.wood, 2)
    for x in (-60, 3):
        panel(s, x, -192, 57, 104, s.wood)
        panel(s, x, -82, 57, 74, s.wood)
        s.flat.c.drawCircle(-6 if x < 0 else 9, -100, 2.6, paint("d8b868"))


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


def hanging_pans(s: Site) -> None:
    s.flat.c.drawRect(rect(-120, -4, 240, 5), paint(darker(s.metal, 0.3)))
    for i in range(7):
        x, size = -105 + i * 35, s.r.uniform(11, 20)
        s.flat.c.drawLine(x, 0, x, 22, paint("2a2222", stroke=3))
        colour = s.r.choice(("c87a3a", "b86a34", "4a4a50", "8a8a90"))
        s.flat.c.drawCircle(x, 22 + size, size, radial(x - 5, 17 + size, size * 1.4, lighter(colour, 0.45), colour, darker(colour, 0.4)))


def bread(s: Site) -> None:
    """A rack of loaves and cakes."""
    block(s, -110, -210, 220, 210, darker(s.wood, 0.3))
    for row in range(4):
        y = -170 + row * 50
        for i in range(7):
            x = -96 + i * 30 + s.r.uniform(-3, 3)
            crust = s.r.choice(("d8964a", "c8843a", "e8b870", "b8702c"))
            if s.r.random() < 0.6:
                s.flat.c.drawOval(rect(x - 14, y - 19, 29, 20), linear(x, y - 19, x, y, lighter(crust, 0.35), darker(crust, 0.25)))
                for cut in (-5, 2):
                    s.flat.c.drawLine(x + cut, y - 16, x + cut + 4, y - 9, paint("fff0d0", 0.8, stroke=2))
            else:
                s.flat.c.drawRoundRect(
                    rect(x - 9, y - 32, 17, 32), 8, 8, linear(x - 9, 0, x + 8, 0, lighter(crust, 0.3), darker(crust, 0.2))
                )
        block(s, -112, y, 224, 8, s.wood)
    s.light(0, -190, 180, "ffc878", strength=0.6)


def sink(s: Site) -> None:
    block(s, -110, -92, 220, 92, lighter(s.wood, 0.1))
    for i in range(4):
        panel(s, -104 + i * 54, -78, 50, 70, s.wood)
    block(s, -116, -100, 232, 12, "c8c4bc", 2)
    s.flat.c.drawPath(curve((-10, -100), (-10, -134), (8, -134), (22, -134), (22, -120)), paint(lighter(s.metal, 0.3), stroke=5))
    for i in range(5):
        s.flat.c.drawOval(rect(-92 + i * 14, -122, 12, 22), paint(("e8e0d4", "a8b8c0", "d8a890")[i % 3]))


def desk(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 230)
    block(s, -100, -76, 56, 76, s.wood)
    block(s, 44, -76, 56, 76, darker(s.wood, 0.12))
    for y in (-68, -44, -20):
        panel(s, -96, y, 48, 20, s.wood)
        s.flat.c.drawCircle(-72, y + 10, 2.4, paint("d8b868"))
    block(s, -110, -88, 220, 13, lighter(s.wood, 0.08), 2)
    era = s.flat.setting.place.era
    if era in ("modern", "future", "1980s"):
        block(s, -34, -138, 70, 44, "24262e", 3)
        s.flat.shine(polygon([(-30, -134), (32, -134), (32, -98), (-30, -98)]), "5ac0e8" if era != "1980s" else "50e070", 0.6, 5)
        s.light(0, -116, 120, "5ac0e8", strength=0.35)
    for _ in range(5):
        x = s.r.choice((-84, -70, 46, 60, 74))
        s.flat.c.drawRect(rect(x, -94 - s.r.uniform(0, 10), 28, 6), paint(s.r.choice(("f0e8d8", "e0d8c4", "c8a878"))))
    _desk_lamp(s, 82, -88)


def _desk_lamp(s: Site, x: float, y: float) -> None:
    s.flat.c.drawPath(polygon([(x, y), (x - 10, y - 30), (x - 2, y - 54)], closed=False), paint("2a2a2a", stroke=4))
    s.flat.c.drawPath(polygon([(x - 10, y - 64), (x + 8, y - 58), (x - 10, y - 34), (x - 30, y - 44)]), paint("2f5a44"))
    s.light(x - 20, y - 36, 170, "ffcf80", strength=0.85)


def cot(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 200)
    for x in (-90, 84):
        block(s, x, -46, 6, 46, s.metal)
    block(s, -96, -52, 192, 16, "8a8a80", 5)
    block(s, -92, -64, 50, 14, "c8c4b8", 6)


def pew(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 330)
    block(s, -160, -94, 320, 40, s.wood, 3)
    block(s, -160, -48, 320, 12, lighter(s.wood, 0.12))
    for x in (-160, 148):
        block(s, x, -98, 12, 98, darker(s.wood, 0.15))


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


def painting(s: Site) -> None:
    block(s, -46, -36, 92, 72, "b8924a", 2)
    s.flat.c.drawRect(
        rect(-38, -28, 76, 56),
        linear(0, -28, 0, 28, s.r.choice(("8ab0c8", "d8a878", "b8c8a0")), s.r.choice(("4a6a5a", "8a5a4a", "5a5a7a"))),
    )
    s.flat.c.drawPath(smooth([(-38, 28), (-20, 4), (0, 14), (18, -4), (38, 28)]), paint(s.r.choice(("3a4a3a", "5a4438", "3a3a54")), 0.8))


def poster(s: Site) -> None:
    s.flat.c.drawRect(rect(-30, -42, 60, 84), paint(s.r.choice(("c84a3a", "2a6a8a", "e0b040", "5a3a7a"))))
    s.flat.c.drawCircle(0, -8, 20, paint(s.r.choice(("f4e8d0", "1a1a24", "f0a050"))))
    for y in (22, 30):
        s.flat.c.drawRect(rect(-22, y, 44, 4), paint("f4ead8"))


def wall_clock(s: Site) -> None:
    s.flat.c.drawCircle(0, 0, 24, paint(darker(s.wood, 0.2)))
    s.flat.c.drawCircle(0, 0, 20, paint("f4ecd8"))
    s.flat.c.drawLine(0, 0, -8, -9, paint("1a1410", stroke=2.6))
    s.flat.c.drawLine(0, 0, 4, -15, paint("1a1410", stroke=1.8))


def board(s: Site) -> None:
    """A blackboard or a wall of notes."""
    block(s, -150, -66, 300, 132, "a87848", 2)
    s.flat.c.drawRect(rect(-142, -58, 284, 116), linear(-142, -58, 142, 58, "2f4a40", "243a34"))
    for _ in range(14):
        x, y = s.r.uniform(-132, 70), s.r.uniform(-50, 44)
        s.flat.c.drawLine(x, y, x + s.r.uniform(20, 70), y + s.r.uniform(-3, 3), paint("e8f0e8", 0.6, stroke=2))
    s.flat.c.drawCircle(90, -6, 26, paint("e8f0e8", 0.6, stroke=2))


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


def barrel(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 90)
    s.flat.c.drawPath(
        smooth([(-28, -88), (28, -88), (38, -44), (28, 0), (-28, 0), (-38, -44)]),
        linear(-38, 0, 38, 0, lighter(s.wood, 0.2), darker(s.wood, 0.45)),
    )
    for y in (-74, -44, -14):
        s.flat.c.drawRect(rect(-36, y, 72, 6), paint("2a2624", 0.8))


def crate(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 110)
    block(s, -46, -74, 92, 74, s.wood)
    for y in (-74, -40, -8):
        block(s, -48, y, 96, 9, lighter(s.wood, 0.1))
    s.flat.c.drawLine(-42, -66, 42, -6, paint(darker(s.wood, 0.3), stroke=8))


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


def piano(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 190)
    block(s, -80, -126, 160, 126, "4a2c1c", 2)
    block(s, -84, -80, 168, 20, "3a2014")
    s.flat.c.drawRect(rect(-76, -84, 152, 7), paint("f4f0e4"))
    for i in range(22):
        if i % 7 not in (2, 6):
            s.flat.c.drawRect(rect(-72 + i * 6.9, -84, 3, 4), paint("141414"))


def bunk(s: Site) -> None:
    for y in (-150, -60):
        block(s, -110, y, 220, 12, s.metal)
        block(s, -106, y - 16, 210, 16, "c8ccd0", 5)
        block(s, -100, y - 30, 46, 16, "e8eaec", 7)
    for x in (-112, 104):
        block(s, x, -200, 8, 200, s.metal)


PIECES: dict[str, Piece] = {
    "table": table,
    "counter": counter,
    "chair": chair,
    "stool": stool,
    "armchair": armchair,
    "sofa": sofa,
    "bed": bed,
    "shelf": shelf,
    "bottles": bottles,
    "cupboard": cupboard,
    "stove": stove,
    "pans": hanging_pans,
    "bread": bread,
    "sink": sink,
    "desk": desk,
    "bench": bench_lab,
    "machine": machine,
    "locker": locker,
    "bars": bars,
    "cot": cot,
    "pew": pew,
    "judge": judge,
    "altar": altar,
    "candles": candles,
    "fireplace": fireplace,
    "painting": painting,
    "poster": poster,
    "clock": wall_clock,
    "board": board,
    "screens": screen_wall,
    "plant": plant,
    "barrel": barrel,
    "crate": crate,
    "lamp": lamp_floor,
    "pendant": pendant,
    "strip": strip_light,
    "chandelier": chandelier,
    "torch": torch,
    "column": column,
    "door": door,
    "piano": piano,
    "console": console,
    "ship-chair": chair_ship,
    "bunk": bunk,
    "hospital-bed": hospital_bed,
    "optic": optic,
}
