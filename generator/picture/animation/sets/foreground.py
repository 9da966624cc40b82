"""What stands between the lens and the scene: dark, near, framing the shot."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from generator.picture.animation.brush import curve, dice, linear, mix, paint, polygon, rect, smooth
from generator.picture.animation.scenery import CENTRE, HEIGHT, Flat, Layer, Pool, Setting

NEAR = 210.0
EDGE = 640
"""Half the width of the frame in design units: framing pieces stand around it."""


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


def posts(flat: Flat, r: random.Random) -> None:
    """A post with a hanging lantern on one side, crates on the other."""
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE + 18)
    flat.c.drawRect(rect(x - 34, 0, 68, HEIGHT), linear(x - 34, 0, x + 34, 0, "2a2228", "4a3c3c", "1c161c"))
    for y in range(60, HEIGHT, 210):
        flat.c.drawRect(rect(x - 40, y, 80, 16), paint("181218"))
    arm = x - side * 150
    flat.c.drawPath(curve((x, 190), (x - side * 90, 180), (arm, 226)), paint("1c161c", stroke=9))
    flat.c.drawLine(arm, 226, arm, 262, paint("1c161c", stroke=3))
    flat.c.drawOval(rect(arm - 30, 262, 60, 82), linear(arm - 30, 0, arm + 30, 0, "8a2a18", "e0502a", "6a1c10"))
    if flat.setting.air.lamps > 0.25:
        flat.lamp(arm, 303, 190, "ff6a2a", 0.6)
        flat.e.drawOval(rect(arm - 30, 262, 60, 82), linear(0, 262, 0, 344, ("ffb060", 0.6), ("ff4a1a", 0.7)))
    _crates(flat, r, CENTRE - side * (EDGE - 10))


def _crates(flat: Flat, r: random.Random, x: float) -> None:
    for width, y in ((230, 860), (170, 720)):
        left = x - width / 2 + r.uniform(-30, 30)
        flat.c.drawRect(rect(left, y, width, 170), linear(left, 0, left + width, 0, "6a4a34", "46301f"))
        for i in range(4):
            flat.c.drawRect(rect(left, y + i * 44, width, 5), paint("1c120c", 0.8))
        flat.c.drawRect(rect(left, y, 16, 170), paint("2a1c12"))
        flat.c.drawRect(rect(left + width - 16, y, 16, 170), paint("2a1c12"))


def leaves(flat: Flat, r: random.Random) -> None:
    """Leafy branches hang in from the corners."""
    for side in (-1, 1):
        _branch(flat, r, CENTRE + side * (EDGE + 120), r.uniform(60, 150), -side, r.uniform(240, 420), 26)
    for side in (-1, 1):
        for _ in range(20):
            x = CENTRE + side * (EDGE + 60 - r.uniform(0, 210) * r.random())
            _blade(flat, r, x, HEIGHT - 150, r.uniform(90, 260), ("1c3a20", "2a5028", "3a6430"))


def branches(flat: Flat, r: random.Random) -> None:
    """A trunk and bare twigs."""
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE + 50)
    flat.c.drawPath(
        smooth([(x - 60, HEIGHT), (x - 46, 600), (x - 60, 200), (x - 40, -20), (x + 80, -20), (x + 60, 300), (x + 76, HEIGHT)]),
        linear(x - 70, 0, x + 80, 0, "2a2020", "4a3a34", "1a1414"),
    )
    for k in range(26):
        flat.c.drawLine(x - 50 + k * 5, 40 + 37 * (k % 25), x - 54 + k * 5, 120 + 37 * (k % 25), paint("120c0c", 0.6, stroke=3))
    for _ in range(4):
        _branch(flat, r, x, r.uniform(40, 330), -side, r.uniform(180, 380), 8)


def _branch(flat: Flat, r: random.Random, x: float, y: float, way: int, length: float, amount: int) -> None:
    points = [(x, y)]
    for i in range(1, 7):
        points.append((x + way * length * i / 6, y + 60 * math.sin(i * 0.7) + i * r.uniform(4, 16)))
    flat.c.drawPath(smooth(points, closed=False), paint("241a16", stroke=9))
    for px, py in points[1:]:
        for _ in range(amount // 3):
            angle = r.uniform(0, math.tau)
            lx, ly, size = px + r.uniform(-40, 40), py + r.uniform(-20, 56), r.uniform(16, 34)
            tip = (lx + math.cos(angle) * size, ly + math.sin(angle) * size)
            colour = mix(r.choice(("1c3a20", "2c5428", "40682c")), "000000", r.uniform(0, 0.3))
            if flat.setting.place.season == "autumn":
                colour = r.choice(("8a4a1c", "a8641c", "6a2a1c"))
            flat.c.drawPath(
                smooth(
                    [
                        (lx, ly),
                        (lx + math.cos(angle + 0.7) * size * 0.6, ly + math.sin(angle + 0.7) * size * 0.6),
                        tip,
                        (lx + math.cos(angle - 0.7) * size * 0.6, ly + math.sin(angle - 0.7) * size * 0.6),
                    ]
                ),
                paint(colour),
            )


def _blade(flat: Flat, r: random.Random, x: float, y: float, length: float, colours: Sequence[str]) -> None:
    lean = r.uniform(-0.5, 0.5) * length
    flat.c.drawPath(
        polygon(
            [
                (x - 9, y + 260),
                (x + lean * 0.4 - 7, y - length * 0.4),
                (x + lean, y - length),
                (x + lean * 0.4 + 8, y - length * 0.36),
                (x + 12, y + 260),
            ]
        ),
        paint(r.choice(colours)),
    )


def grass(flat: Flat, r: random.Random) -> None:
    for _ in range(150):
        x = r.uniform(CENTRE - EDGE - 220, CENTRE + EDGE + 220)
        edge = abs(x - CENTRE) / EDGE
        _blade(flat, r, x, 905 - 110 * edge**3, r.uniform(30, 80 + 90 * edge), ("2a4a20", "3a5c28", "4a6a2c", "223c1c"))
    for _ in range(14):
        x = CENTRE + r.choice((-1, 1)) * r.uniform(EDGE * 0.6, EDGE + 100)
        y = r.uniform(720, 850)
        flat.c.drawLine(x, y, x + 6, 960, paint("2a4a20", stroke=4))
        flat.c.drawCircle(x, y, r.uniform(8, 15), paint(r.choice(("e0a83a", "d86a6a", "e8e0d0", "9a7ad0"))))


def reeds(flat: Flat, r: random.Random) -> None:
    for side in (-1, 1):
        for _ in range(34):
            x = CENTRE + side * (EDGE + 120 - 260 * r.random() ** 2)
            _blade(flat, r, x, HEIGHT - 240, r.uniform(120, 420), ("2a3a2a", "3a4a34", "46543a"))


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
    for side in (-1, 1):
        x = CENTRE + side * (EDGE + 70)
        for i in range(6):
            left = x - side * i * 26 - (30 if side > 0 else 0)
            flat.c.drawRect(rect(left, -10, 32, HEIGHT), linear(left, 0, left + 32, 0, "5a2430", "8a3a48", "3a1620"))


def shelves(flat: Flat, r: random.Random) -> None:
    """A blurred edge of a cupboard, a plant, a lamp: something that a room always has in front."""
    side = r.choice((-1, 1))
    x = CENTRE + side * (EDGE + 10)
    flat.c.drawRect(rect(x - 90 if side > 0 else x - 150, 430, 240, 700), linear(x - 90, 0, x + 150, 0, "4a3426", "2a1c14"))
    for i in range(3):
        flat.c.drawRect(rect(x - 100 if side > 0 else x - 160, 430 + 190 * i, 260, 16), paint("5c4230"))
    pot = x - side * 20
    flat.c.drawPath(
        polygon([(pot - 46, 340), (pot + 46, 340), (pot + 32, 432), (pot - 32, 432)]), linear(pot - 46, 0, pot + 46, 0, "a85a3a", "6a3220")
    )
    for _ in range(16):
        angle, length = r.uniform(-2.7, -0.45), r.uniform(70, 170)
        tip = (pot + math.cos(angle) * length, 345 + math.sin(angle) * length)
        bend = (pot + math.cos(angle) * length * 0.5 - 14, 345 + math.sin(angle) * length * 0.62)
        flat.c.drawPath(smooth([(pot - 4, 345), bend, tip, (bend[0] + 26, bend[1] + 10)]), paint(r.choice(("2a4a2c", "3a5e34", "24402a"))))


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
