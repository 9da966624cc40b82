"""What stands between the lens and the scene: dark, near, framing the shot."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from generator.picture.animation.brush import curve, dice, linear, mix, paint, polygon, rect, smooth
from generator.picture.animation.scenery import CENTRE, HEIGHT, Flat, Layer, Pool, Setting
from generator.picture.animation.sets.foliage import EDGE, blossom, branches, grass, jungle, leaves, reeds

NEAR = 210.0


def frame_with(setting: Setting, kind: str, pools: Sequence[Pool] = ()) -> Layer:
    """A foreground flat. Kinds: posts, leaves, grass, rocks, wires, pillars, curtains, shelves, machines, branches, rail, reeds, rubble, none."""
    flat = Flat(setting, NEAR)
    r = dice(setting.seed, "front", kind)
    draw = KINDS.get(kind, posts)
    draw(flat, r)
    return flat.finish(
        key=0.3,
        ambient=0.36,
        haze=0.0,
        texture=0.8,
        rim=0.75,
        pools=[Pool(p.x, p.y, p.radius * 1.3, p.colour, p.strength * 0.25, p.flat) for p in pools[:8]],
    )


def nothing(flat: Flat, r: random.Random) -> None:
    """Only air."""


PAPER_LANTERNS = ("market", "bazaar", "festival", "tea", "shrine", "pagoda", "chinatown")


def posts(flat: Flat, r: random.Random) -> None:
    """A post with what its century and its street hang on one: a paper lantern, an iron one, a basket of flowers."""
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE + 18)
    flat.c.drawRect(rect(x - 34, 0, 68, HEIGHT), linear(x - 34, 0, x + 34, 0, "2a2228", "4a3c3c", "1c161c"))
    for y in range(60, HEIGHT, 210):
        flat.c.drawRect(rect(x - 40, y, 80, 16), paint("181218"))
    arm = x - side * 150
    flat.c.drawPath(curve((x, 190), (x - side * 90, 180), (arm, 226)), paint("1c161c", stroke=9))
    flat.c.drawLine(arm, 226, arm, 262, paint("1c161c", stroke=3))
    place = flat.setting.place
    if place.era == "future" or any(word in place.kind.lower() for word in PAPER_LANTERNS):
        _paper_lantern(flat, arm)
    elif place.era in ("modern", "1980s", ""):
        _flower_basket(flat, arm, r)
    else:
        _iron_lantern(flat, arm)


def _flower_basket(flat: Flat, arm: float, r: random.Random) -> None:
    for side in (-1, 1):
        flat.c.drawLine(arm, 250, arm + side * 40, 296, paint("1c161c", stroke=2))
    flat.c.drawPath(smooth([(arm - 46, 292), (arm + 46, 292), (arm + 30, 330), (arm, 342), (arm - 30, 330)]), paint("4a3626"))
    for i in range(34):
        x, y = arm + r.uniform(-58, 58), 292 + r.uniform(-26, 16)
        flat.c.drawOval(rect(x - 9, y - 6, 18, 12), paint(("3a5a34", "4a6e40", "2e4a2c")[i % 3]))
    for i in range(16):
        x, y = arm + r.uniform(-54, 54), 288 + r.uniform(-24, 18)
        flat.c.drawCircle(x, y, 5, paint(("c8546a", "d8a0b4", "e0c060")[i % 3]))


def _iron_lantern(flat: Flat, arm: float) -> None:
    glass = polygon([(arm - 24, 286), (arm + 24, 286), (arm + 17, 352), (arm - 17, 352)])
    flat.c.drawPath(glass, linear(arm - 24, 0, arm + 24, 0, "5a5046", "c8b48a", "4a4038"))
    flat.c.drawPath(polygon([(arm - 34, 288), (arm, 258), (arm + 34, 288)]), paint("1c161c"))
    for x0, x1 in ((-24, -17), (0, 0), (24, 17)):
        flat.c.drawLine(arm + x0, 286, arm + x1, 352, paint("1c161c", stroke=4))
    flat.c.drawRect(rect(arm - 20, 350, 40, 9), paint("1c161c"))
    if flat.setting.air.lamps > 0.25:
        flat.lamp(arm, 322, 170, "ffb060", 0.55)
        flat.e.drawPath(glass, linear(0, 286, 0, 352, ("ffd890", 0.7), ("ff9a3a", 0.5)))


def _paper_lantern(flat: Flat, arm: float) -> None:
    flat.c.drawOval(rect(arm - 30, 262, 60, 82), linear(arm - 30, 0, arm + 30, 0, "8a2a18", "e0502a", "6a1c10"))
    if flat.setting.air.lamps > 0.25:
        flat.lamp(arm, 303, 190, "ff6a2a", 0.6)
        flat.e.drawOval(rect(arm - 30, 262, 60, 82), linear(0, 262, 0, 344, ("ffb060", 0.6), ("ff4a1a", 0.7)))


def rocks(flat: Flat, r: random.Random) -> None:
    for side in (-1, 1):
        points = [(CENTRE + side * (EDGE + 300), HEIGHT)]
        for i in range(8):
            points.append((CENTRE + side * (EDGE + 250 - i * 62 + r.uniform(-20, 20)), 640 + i**1.5 * 19 + r.uniform(-24, 24)))
        points.append((CENTRE + side * (EDGE - 280), HEIGHT))
        flat.c.drawPath(polygon(points), linear(0, 600, 0, HEIGHT, "4a4244", "1e1a1e"))
        for (ax, ay), (bx, by) in zip(points[1:-2], points[2:-1], strict=True):
            flat.c.drawPath(polygon([(ax, ay), (bx, by), (bx + side * 30, by + 70), (ax + side * 46, ay + 90)]), paint("6a5e5c", 0.5))


def rubble(flat: Flat, r: random.Random) -> None:
    rocks(flat, r)
    for _ in range(9):
        x = CENTRE + r.choice((-1, 1)) * r.uniform(EDGE - 200, EDGE + 60)
        flat.c.drawPath(
            curve((x, HEIGHT), (x + r.uniform(-20, 20), 700), (x + r.uniform(-80, 80), r.uniform(520, 700))), paint("140e10", stroke=6)
        )


def wires(flat: Flat, r: random.Random) -> None:
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE - 40)
    flat.c.drawRect(rect(x - 8, 150, 16, 760), paint("16121c"))
    for y in (190, 240):
        flat.c.drawRect(rect(x - 70, y, 140, 9), paint("16121c"))
        for dx in (-60, -24, 24, 60):
            flat.c.drawRect(rect(x + dx - 4, y - 14, 8, 14), paint("16121c"))
    for i in range(4):
        y = 185 + 14 * i
        flat.c.drawPath(
            curve((x, y), (CENTRE - side * 240, y + 130 + 20 * i), (CENTRE - side * 980, y - 20 * i)), paint("16121c", 0.9, stroke=2.2)
        )


def pillars(flat: Flat, r: random.Random) -> None:
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE - 4)
    flat.c.drawRect(rect(x - 84, -10, 168, HEIGHT), linear(x - 84, 0, x + 84, 0, "8a7c6c", "c8b8a0", "5a4e46"))
    for i in range(7):
        flat.c.drawRect(rect(x - 78 + i * 23, -10, 8, HEIGHT), paint("3a302c", 0.4))
    flat.c.drawRect(rect(x - 104, 40, 208, 38), paint("a8987f"))
    flat.c.drawRect(rect(x - 112, 900, 224, 60), paint("a8987f"))


def curtains(flat: Flat, r: random.Random) -> None:
    """A curtain drawn aside at one edge, gathered at half its height."""
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE + 70)
    cloth = r.choice(("8a3a48", "4a6a7a", "8a7048", "5a7a5a"))
    for i in range(7):
        inner = 26 * (7 - i)
        edge = [(x - side * inner, -10), (x - side * inner * 0.96, 420), (x - side * inner * 0.5, 640), (x - side * inner * 0.72, HEIGHT)]
        colour = mix(cloth, "000000", 0.08 if i % 2 else 0.4)
        flat.c.drawPath(polygon([*edge, (x + side * 200, HEIGHT), (x + side * 200, -10)]), paint(colour))
    flat.c.drawRect(rect(min(x, x - side * 92), 628, 92, 20), paint("c8a860"))


def shelves(flat: Flat, r: random.Random) -> None:
    """What a room has nearest to the lens, at one edge of the frame: a plant, a lamp, the back of a chair, a pile of books."""
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE + 34)
    wood = "4a3426"
    flat.c.drawRect(rect(x - 110, 770, 220, 300), linear(x - 110, 0, x + 110, 0, wood, "2a1c14"))
    flat.c.drawRect(rect(x - 124, 756, 248, 18), paint("6a4a34"))
    match r.randrange(3):
        case 0:
            for _ in range(16):
                angle, length = r.uniform(-2.8, -0.35), r.uniform(60, 130)
                tip = (x + math.cos(angle) * length, 680 + math.sin(angle) * length)
                bend = (x + math.cos(angle) * length * 0.5 - 12, 680 + math.sin(angle) * length * 0.62)
                flat.c.drawPath(smooth([(x - 4, 680), bend, tip, (bend[0] + 24, bend[1] + 10)]), paint(r.choice(("2f5a34", "46703c", "2a4c2c"))))
            flat.c.drawPath(polygon([(x - 42, 680), (x + 42, 680), (x + 30, 758), (x - 30, 758)]), linear(x - 42, 0, x + 42, 0, "b8643e", "6a3220"))
        case 1:
            flat.c.drawPath(smooth([(x - 16, 758), (x - 30, 720), (x - 8, 690), (x + 8, 690), (x + 30, 720), (x + 16, 758)]), linear(x - 30, 0, x + 30, 0, "c8a060", "6a4a28"))
            shade = polygon([(x - 38, 590), (x + 38, 590), (x + 66, 692), (x - 66, 692)])
            flat.c.drawPath(shade, paint("d8a868"))
            flat.shine(shade, "ffc880", 0.5, 14)
        case _:
            y = 756.0
            for _ in range(6):
                h, w = r.uniform(13, 24), r.uniform(96, 150)
                flat.c.drawRect(rect(x - w / 2 + r.uniform(-12, 12), y - h, w, h - 1.5), paint(r.choice(("8a3a34", "3a5a6a", "c8a050", "4a6a44", "d8ccb0"))))
                y -= h
            flat.c.drawOval(rect(x - 26, y - 34, 52, 36), paint("d8d0c0"))


def machines(flat: Flat, r: random.Random) -> None:
    for side in (-1, 1):
        x = CENTRE + side * (EDGE + 60)
        flat.c.drawPath(
            polygon(
                [(x - side * 190, HEIGHT), (x - side * 120, 760), (x - side * 20, 640), (x + side * 160, 620), (x + side * 160, HEIGHT)]
            ),
            linear(0, 620, 0, HEIGHT, "3a4250", "161a22"),
        )
        for _i in range(7):
            lx, ly = x - side * r.uniform(-60, 90), r.uniform(720, 900)
            flat.shine(rect_path(lx, ly, 16, 7), r.choice(("40e0ff", "ff5a5a", "ffd060", "60ff9a")), 0.85, 6)
    flat.c.drawPath(curve((CENTRE - EDGE - 80, 60), (CENTRE - EDGE + 160, 120), (CENTRE - EDGE + 90, -20)), paint("1c2028", stroke=22))


def bunting(flat: Flat, r: random.Random) -> None:
    """Strings of flags across the top."""
    for y0, sag in ((214, 70), (250, 120)):
        flat.c.drawPath(curve((CENTRE - 700, y0), (CENTRE, y0 + 2 * sag), (CENTRE + 700, y0)), paint("2a2018", stroke=3))
        for i in range(27):
            t = (i + 0.5) / 27
            x, y = CENTRE - 700 + 1400 * t, y0 + 4 * sag * t * (1 - t)
            flat.c.drawPath(polygon([(x - 16, y), (x + 16, y), (x, y + 38)]), paint(("e8503a", "f4c03c", "4aa0d8", "6ac060", "f8ecd8")[(i + r.randrange(2)) % 5]))


def rect_path(x: float, y: float, width: float, height: float) -> object:
    return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def rail(flat: Flat, r: random.Random) -> None:
    x: float
    for y in (800, 880):
        flat.c.drawRect(rect(0, y, 1800, 16), linear(0, y, 0, y + 16, "6a5a4c", "2a2220"))
    for x in range(20, 1800, 150):
        flat.c.drawRect(rect(x, 790, 22, 260), linear(x, 0, x + 22, 0, "6a5a4c", "2a2220"))
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE - 30)
    flat.c.drawCircle(x, 700, 78, paint("c84a34", stroke=34))
    for angle in (0.3, 1.9, 3.4, 5.0):
        flat.c.drawLine(
            x + 62 * math.cos(angle),
            700 + 62 * math.sin(angle),
            x + 95 * math.cos(angle),
            700 + 95 * math.sin(angle),
            paint("efe6d8", stroke=22, square=True),
        )


KINDS = {
    "jungle": jungle,
    "blossom": blossom,
    "bunting": bunting,
    "posts": posts,
    "leaves": leaves,
    "branches": branches,
    "grass": grass,
    "reeds": reeds,
    "rocks": rocks,
    "rubble": rubble,
    "wires": wires,
    "pillars": pillars,
    "curtains": curtains,
    "shelves": shelves,
    "machines": machines,
    "rail": rail,
    "none": nothing,
}
