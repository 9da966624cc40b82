"""What grows between the lens and the scene: leaves, branches, grass, reeds, blossom."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from generator.picture.animation.brush import curve, linear, mix, paint, polygon, smooth
from generator.picture.animation.scenery import CENTRE, HEIGHT, Flat

EDGE = 640
"""Half the width of the frame in design units: framing pieces stand around it."""


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


def jungle(flat: Flat, r: random.Random) -> None:
    """Great leaves at both sides, vines from above."""
    for side in (-1, 1):
        for i in range(7):
            x, y = CENTRE + side * (EDGE + r.uniform(-10, 70)), 560 + i * 70 + r.uniform(-20, 20)
            angle = math.pi / 2 + side * (math.pi / 2 + r.uniform(-0.5, 0.5))
            long = r.uniform(130, 230)
            tip = x + math.cos(angle) * long, y - 60 + math.sin(angle) * long * 0.6
            middle = (x + tip[0]) / 2, (y + tip[1]) / 2
            green = r.choice(("1c3a20", "24482a", "163020"))
            flat.c.drawPath(smooth([(x, y), (middle[0], middle[1] - 44), tip, (middle[0], middle[1] + 40)]), paint(green))
            flat.c.drawPath(curve((x, y), middle, tip), paint(mix(green, "70a050", 0.4), stroke=3))
        for _ in range(3):
            x = CENTRE + side * (EDGE - r.uniform(10, 150))
            flat.c.drawPath(curve((x, 150), (x + r.uniform(-30, 30), 260), (x + r.uniform(-20, 20), r.uniform(320, 420))), paint("1c3418", stroke=5))


def blossom(flat: Flat, r: random.Random) -> None:
    """A branch in flower."""
    side = -1 if flat.setting.side > 0 else 1
    x, y = CENTRE + side * (EDGE + 60), 300.0
    for bend in (0, 70):
        points = [(x, y + bend), (x - side * 170, y + 46 + bend * 0.6), (x - side * (330 - bend), y + 30 + bend)]
        flat.c.drawPath(curve(*points), paint("2a1c1a", stroke=12 - bend / 14))
        for _ in range(70):
            t = r.random()
            px = (1 - t) ** 2 * points[0][0] + 2 * t * (1 - t) * points[1][0] + t * t * points[2][0]
            py = (1 - t) ** 2 * points[0][1] + 2 * t * (1 - t) * points[1][1] + t * t * points[2][1]
            flat.c.drawCircle(px + r.gauss(0, 18), py + r.gauss(0, 16), r.uniform(5, 11), paint(r.choice(("f4b0c4", "fcd4de", "e08aa4", "fff0f2"))))
