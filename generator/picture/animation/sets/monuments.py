"""What antiquity and war leave standing: temples, arenas, columns, ruins."""

from __future__ import annotations

import math
import random

from generator.picture.animation.brush import darker, lighter, linear, mix, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import (
    CENTRE,
    FOCAL,
    HORIZON,
    WIDTH,
    Flat,
    Pool,
    Practical,
    project,
)
from generator.picture.animation.sets.nature import rock, tree


def column(flat: Flat, x: float, base: float, tall: float, wide: float, stone: str, broken: float = 0.0) -> None:
    c = flat.c
    top = base - tall * (1 - broken)
    c.drawRect(
        rect(x - wide / 2, top, wide, base - top),
        linear(
            x - wide / 2,
            0,
            x + wide / 2,
            0,
            *(
                (lighter(stone, 0.2), stone, darker(stone, 0.42))
                if flat.setting.side < 0
                else (darker(stone, 0.42), stone, lighter(stone, 0.2))
            ),
        ),
    )
    for i in range(5):
        c.drawRect(rect(x - wide * 0.38 + i * wide * 0.17, top, wide * 0.05, base - top), paint(darker(stone, 0.5), 0.45))
    c.drawRect(rect(x - wide * 0.66, base - wide * 0.3, wide * 1.32, wide * 0.3), paint(stone))
    if broken:
        c.drawPath(
            polygon(
                [
                    (x - wide / 2, top + 2),
                    (x - wide * 0.2, top - wide * 0.3),
                    (x + wide * 0.1, top + 1),
                    (x + wide * 0.3, top - wide * 0.16),
                    (x + wide / 2, top + 2),
                ]
            ),
            paint(stone),
        )
    else:
        c.drawRect(rect(x - wide * 0.7, top - wide * 0.3, wide * 1.4, wide * 0.34), paint(lighter(stone, 0.1)))
        c.drawRect(rect(x - wide * 0.6, top, wide * 1.2, wide * 0.12), paint("000000", 0.3))


def temple(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    x, base = project(0, 0, z)
    k = FOCAL / z
    stone = "e0d0b0" if flat.setting.place.era != "medieval" else "b0a490"
    c, half, tall = flat.c, 640 * k, 600 * k
    for step in range(5):
        y, w = base - step * 22 * k, half + (5 - step) * 46 * k
        c.drawRect(rect(x - w, y - 22 * k, w * 2, 23 * k), linear(0, y - 22 * k, 0, y, lighter(stone, 0.12), darker(stone, 0.22)))
    base -= 110 * k
    c.drawRect(
        rect(x - half * 0.94, base - tall, half * 1.88, tall), linear(0, base - tall, 0, base, darker(stone, 0.62), darker(stone, 0.4))
    )
    c.drawRect(rect(x - 110 * k, base - tall * 0.74, 220 * k, tall * 0.74), paint("1c1210"))
    if flat.setting.air.lamps > 0.2:
        flat.shine(
            polygon([(x - 100 * k, base), (x - 100 * k, base - tall * 0.72), (x + 100 * k, base - tall * 0.72), (x + 100 * k, base)]),
            "ff9a40",
            0.55,
            14,
        )
        practicals.append(Practical(x, base - tall * 0.3, 300 * k, "ff9a40", 0.3, "flame", z))
        pools.append(Pool(x, base - tall * 0.2, 700 * k, "ff9a40", 1.0))
    c.drawCircle(x, base - tall * 0.36, 60 * k, paint(mix(stone, "c89a40", 0.5)))
    for i in range(8):
        column(flat, x - half * 0.9 + i * half * 1.8 / 7, base, tall, 74 * k, stone)
    c.drawRect(
        rect(x - half, base - tall - 70 * k, half * 2, 62 * k),
        linear(0, base - tall - 70 * k, 0, base - tall, lighter(stone, 0.16), darker(stone, 0.12)),
    )
    for i in range(30):
        c.drawRect(rect(x - half + (i + 0.25) * half * 2 / 30, base - tall - 60 * k, half / 36, 36 * k), paint(darker(stone, 0.35), 0.7))
    peak = base - tall - 260 * k
    c.drawPath(
        polygon([(x - half - 40 * k, base - tall - 66 * k), (x, peak), (x + half + 40 * k, base - tall - 66 * k)]),
        linear(x - half, 0, x + half, 0, lighter(stone, 0.14), darker(stone, 0.24)),
    )
    c.drawPath(
        polygon([(x - half * 0.86, base - tall - 84 * k), (x, peak + 42 * k), (x + half * 0.86, base - tall - 84 * k)]),
        paint(darker(stone, 0.3)),
    )
    for i in range(7):
        fx = x + (i - 3) * half * 0.2
        high = (1 - abs(i - 3) / 4.2) * 110 * k
        c.drawOval(rect(fx - 26 * k, base - tall - 88 * k - high, 52 * k, high), paint(lighter(stone, 0.08)))
    c.drawPath(
        polygon([(x - half - 40 * k, base - tall - 66 * k), (x, peak), (x + half + 40 * k, base - tall - 66 * k)], closed=False),
        paint("b8543a", stroke=16 * k),
    )


def arena(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    """The inside of an arena: a bowl of arches and crowded seats round the sand."""
    stone = "dcc49a"
    c = flat.c
    for tier in range(7):
        y_mid = HORIZON + 60 - tier * 46
        sag = 70 - tier * 5
        lower = [(x, y_mid + sag * (1 - ((x - CENTRE) / 950) ** 2)) for x in range(-40, WIDTH + 80, 40)]
        upper = [(x, y - 50 - 12 * ((x - CENTRE) / 950) ** 2) for x, y in lower]
        c.drawPath(
            polygon([*lower, *upper[::-1]]),
            linear(0, y_mid - 50, 0, y_mid + 60, lighter(stone, 0.1) if tier % 2 else stone, darker(stone, 0.25)),
        )
        if tier in (0, 3, 6):
            for i in range(46):
                px, py = lower[1 + i][0] if 1 + i < len(lower) else -100, lower[min(len(lower) - 1, 1 + i)][1]
                c.drawRoundRect(rect(px - 10, py - 40, 20, 42), 10, 10, paint(darker(stone, 0.62)))
        else:
            for _ in range(230):
                x = r.uniform(-20, WIDTH + 20)
                y = y_mid + sag * (1 - ((x - CENTRE) / 950) ** 2) - r.uniform(4, 44)
                robe = r.choice(("e8dcc4", "b8443a", "d8b060", "7a8aa0", "f4ecd8", "8a5a7a", "c87848"))
                c.drawRoundRect(rect(x - 4, y, 8, 11), 3, 3, paint(robe))
                c.drawCircle(x, y - 3, 3.2, paint(r.choice(("c89878", "8a6048", "e0b490"))))
    wall = [(x, HORIZON + 130 - 8 * ((x - CENTRE) / 950) ** 2) for x in range(-40, WIDTH + 80, 40)]
    c.drawPath(
        polygon([*wall, *[(x, y - 72) for x, y in wall[::-1]]]),
        linear(0, HORIZON + 60, 0, HORIZON + 130, lighter(stone, 0.16), darker(stone, 0.3)),
    )
    c.drawRoundRect(rect(CENTRE - 62, HORIZON + 46, 124, 92), 58, 46, paint("1a100c"))
    c.drawRect(rect(CENTRE - 62, HORIZON + 90, 124, 48), paint("1a100c"))
    for i in range(7):
        top = 48 + 5 * abs(i - 3) ** 1.6
        c.drawRect(rect(CENTRE - 56 + i * 18, HORIZON + top, 5, 138 - top), paint("5a4a3a"))
    for side in (-1, 1):
        for i in range(3):
            x = CENTRE + side * (190 + i * 170)
            c.drawPath(
                polygon(
                    [(x - 24, HORIZON + 20), (x + 24, HORIZON + 20), (x + 24, HORIZON + 104), (x, HORIZON + 120), (x - 24, HORIZON + 104)]
                ),
                linear(0, HORIZON, 0, HORIZON + 120, "b8302c", "6a1418"),
            )
            c.drawCircle(x, HORIZON + 62, 12, paint("e8c060"))


def monument(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    """A rostrum, statues on high columns and a basilica behind: the middle of an ancient city."""
    temple(flat, r, z * 1.15, practicals, pools)
    stone = "e4d4b4"
    for side in (-1, 1):
        x, base = project(side * 720, 0, z * 0.86)
        k = FOCAL / (z * 0.86)
        flat.c.drawRect(
            rect(x - 80 * k, base - 90 * k, 160 * k, 92 * k), linear(x - 80 * k, 0, x + 80 * k, 0, lighter(stone, 0.1), darker(stone, 0.3))
        )
        column(flat, x, base - 88 * k, 560 * k, 74 * k, stone)
        top = base - 670 * k
        figure = mix(stone, "b8923a", 0.6)
        flat.c.drawPath(
            smooth(
                [
                    (x - 40 * k, top + 12 * k),
                    (x - 30 * k, top - 90 * k),
                    (x - 36 * k, top - 130 * k),
                    (x, top - 150 * k),
                    (x + 36 * k, top - 130 * k),
                    (x + 30 * k, top - 90 * k),
                    (x + 42 * k, top + 12 * k),
                ]
            ),
            linear(x - 40 * k, 0, x + 40 * k, 0, lighter(figure, 0.25), darker(figure, 0.4)),
        )
        flat.c.drawCircle(x, top - 170 * k, 24 * k, paint(figure))
        flat.c.drawLine(x + 26 * k, top - 120 * k, x + 84 * k, top - 220 * k, paint(figure, stroke=18 * k))


def ruined(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    if flat.setting.place.era in ("ancient", "medieval", "fairytale"):
        x, base = project(0, 0, z)
        k = FOCAL / z
        for i in range(8):
            cx = x + (i - 3.5) * 190 * k
            column(flat, cx, base, 640 * k, 92 * k, "cfc0a4", broken=r.choice((0.0, 0.0, 0.25, 0.5, 0.7)))
        flat.c.drawRect(rect(x - 690 * k, base - 716 * k, 430 * k, 70 * k), paint("c8b898"))
        for _ in range(26):
            rock(flat, r, r.uniform(-900, 900), z * r.uniform(0.7, 1.0), r.uniform(40, 160), "b8a88c")
        for _ in range(9):
            tree(flat, r, r.choice((-1, 1)) * r.uniform(300, 1200), z * r.uniform(0.8, 1.1), r.uniform(180, 420), "round")
        return
    broken_row(flat, r, 0.8, lit=0.02)


def broken_row(flat: Flat, r: random.Random, tall: float, lit: float) -> None:
    """Bombed houses: jagged tops, floors that show, holes, bent steel, a fire here and there."""
    k = FOCAL / flat.z
    _, base = project(0, 0, flat.z)
    x = -60.0
    c = flat.c
    while x < WIDTH + 60:
        width, height = r.uniform(420, 900) * max(1.0, 0.62 * tall) * k, r.uniform(500, 1500) * tall * k
        body = vary(r.choice(("7a6258", "6a5a5a", "84705e", "5e5658")), r, 0.15)
        points = [(x, base)]
        steps = r.randrange(6, 11)
        ragged: list[tuple[float, float]] = []
        for i in range(steps + 1):
            px = x + width * i / steps
            py = base - height + abs(r.gauss(0, 0.16 if tall < 2 else 0.07)) * height + (0.4 * height * max(0, i / steps - 0.5) if width > 600 * k else 0)
            ragged.append((px, py))
            points.append((px, py))
            if r.random() < 0.6 and i < steps:
                points.append((px + width / steps * 0.9, py + r.uniform(-4, 9) * k))
        points.append((x + width, base))
        shape = polygon(points)
        c.drawPath(shape, linear(x, base - height, x + width, base, lighter(body, 0.16), darker(body, 0.3)))
        c.save()
        c.clipPath(shape, doAntiAlias=True)
        storey = 300 * k
        for floor in range(int(height / storey) + 1):
            y = base - (floor + 1) * storey
            c.drawRect(rect(x, y, width, 16 * k), paint("000000", 0.35))
            for i in range(int(width / (150 * k))):
                wx = x + (i + 0.3) * 150 * k
                if r.random() < 0.7:
                    c.drawRect(rect(wx, y + 70 * k, 80 * k, 130 * k), paint("120c10", 0.75))
                    if r.random() < lit + 0.02:
                        flat.shine(
                            polygon([(wx, y + 70 * k), (wx + 80 * k, y + 70 * k), (wx + 80 * k, y + 200 * k), (wx, y + 200 * k)]),
                            "ff8a30",
                            0.95,
                            14,
                        )
                        flat.lamp(wx + 40 * k, y + 120 * k, 260 * k, "ff7a24", 0.6)
        for _ in range(int(width / (70 * k))):
            hx, hy, s = r.uniform(x, x + width), r.uniform(base - height, base), r.uniform(30, 110) * k
            c.drawPath(
                smooth(
                    [
                        (hx + s * r.uniform(0.6, 1.1) * math.cos(a), hy + s * r.uniform(0.6, 1.2) * math.sin(a))
                        for a in (0, 0.8, 1.6, 2.4, 3.2, 4.0, 4.8, 5.6)
                    ]
                ),
                paint("0e0a0c", 0.75),
            )
        c.restore()
        for px, py in ragged:
            for _ in range(r.randrange(0, 3)):
                c.drawPath(
                    smooth(
                        [
                            (px, py + 8 * k),
                            (px + r.uniform(-20, 20) * k, py - 50 * k),
                            (px + r.uniform(-50, 50) * k, py - r.uniform(50, 110) * k),
                        ],
                        closed=False,
                    ),
                    paint(darker(body, 0.5), stroke=max(0.7, 4 * k)),
                )
        x += width + r.uniform(-20, 260) * k
