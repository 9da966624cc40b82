"""Drawings of household things. Each fills a square of 100 by 100."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, curve, darker, lighter, linear, paint, polygon, radial, rect, smooth


def cup(c: Canvas, colour: str) -> None:
    clay = colour or "e8e0d4"
    c.drawPath(curve((70, 44), (94, 40), (90, 60), (86, 76), (66, 70)), paint(darker(clay, 0.15), stroke=5))
    c.drawPath(
        smooth([(22, 38), (74, 38), (70, 76), (60, 86), (36, 86), (26, 76)]),
        linear(22, 0, 76, 0, lighter(clay, 0.3), clay, darker(clay, 0.35)),
    )
    c.drawOval(rect(22, 31, 52, 14), paint(darker(clay, 0.2)))
    c.drawOval(rect(26, 33, 44, 10), paint("4a2818"))
    for x, shift in ((40, 0), (54, 5)):
        c.drawPath(curve((x, 28), (x - 7, 20 - shift), (x, 14 - shift), (x + 7, 8 - shift), (x, 2)), paint("ffffff", 0.35, stroke=2.6))


def tart(c: Canvas, colour: str) -> None:
    fruit = colour or "c8283c"
    c.drawOval(rect(8, 48, 84, 34), paint("b8742c"))
    c.drawPath(polygon([(8, 60), (92, 60), (82, 82), (18, 82)]), linear(8, 0, 92, 0, "f0b860", "b8742c"))
    for i in range(13):
        c.drawLine(13 + i * 6.2, 62, 20 + i * 5.1, 81, paint("8a5018", 0.6, stroke=1.4))
    c.drawOval(rect(9, 42, 82, 32), paint("f0c878"))
    c.drawOval(rect(15, 44, 70, 26), paint(darker(fruit, 0.2)))
    for i in range(12):
        a = i * math.tau / 12
        c.drawCircle(
            50 + 26 * math.cos(a),
            56 + 8 * math.sin(a),
            6,
            radial(48 + 26 * math.cos(a), 53 + 8 * math.sin(a), 8, lighter(fruit, 0.5), fruit, darker(fruit, 0.4)),
        )
    for x, y in ((40, 54), (60, 54), (50, 58), (50, 50)):
        c.drawCircle(x, y, 6, radial(x - 2, y - 3, 8, lighter(fruit, 0.5), fruit, darker(fruit, 0.4)))
    c.drawOval(rect(43, 42, 14, 8), paint("fffaf0"))


def cake(c: Canvas, colour: str) -> None:
    cream = colour or "f8d8dc"
    c.drawOval(rect(6, 74, 88, 18), paint("d8d8e0"))
    for y, width in ((56, 74), (32, 52)):
        c.drawRect(
            rect(50 - width / 2, y, width, 27), linear(50 - width / 2, 0, 50 + width / 2, 0, lighter(cream, 0.4), cream, darker(cream, 0.2))
        )
        c.drawOval(rect(50 - width / 2, y + 20, width, 13), paint(darker(cream, 0.1)))
        c.drawOval(rect(50 - width / 2, y - 6, width, 13), paint("fffaf4"))
        for i in range(9):
            c.drawCircle(50 - width / 2 + (i + 0.5) * width / 9, y + 5, width / 17, paint("fffaf4"))
    for x in (40, 50, 60):
        c.drawRect(rect(x - 1.5, 12, 3, 18), paint("5aa8d8"))
        c.drawPath(smooth([(x, 2), (x + 3.4, 9), (x, 13), (x - 3.4, 9)]), paint("ffb83a"))


def basket(c: Canvas, colour: str) -> None:
    straw = colour or "c8924a"
    c.drawPath(curve((16, 48), (18, 4), (50, 6), (82, 4), (84, 48)), paint(darker(straw, 0.2), stroke=5))
    for i in range(6):
        c.drawCircle(
            24 + i * 10.5, 46 - (i % 2) * 5, 9, radial(22 + i * 10.5, 42 - (i % 2) * 5, 12, "ff8a6a", ("d8402c", "e8b03a", "8ab03a")[i % 3])
        )
    c.drawPath(polygon([(10, 46), (90, 46), (80, 90), (20, 90)]), linear(10, 0, 90, 0, lighter(straw, 0.25), darker(straw, 0.3)))
    for row in range(5):
        for i in range(9):
            x = 13 + row * 1.6 + i * (74 - row * 3.2) / 8
            c.drawOval(rect(x - 4, 49 + row * 8, 8.5, 7), paint(lighter(straw, 0.2) if (i + row) % 2 else darker(straw, 0.28), 0.8))
    c.drawRoundRect(rect(7, 43, 86, 7), 3, 3, paint(lighter(straw, 0.15)))


def flower(c: Canvas, colour: str) -> None:
    petal = colour or "e85a7a"
    c.drawPath(curve((50, 46), (56, 70), (48, 97)), paint("4a8a3c", stroke=4))
    for way in (-1, 1):
        c.drawPath(smooth([(51, 74), (51 + way * 14, 62), (51 + way * 27, 66), (51 + way * 14, 77)]), paint("5a9a44"))
    for ring, count, reach in ((0, 8, 21), (1, 6, 13)):
        for i in range(count):
            a = i * math.tau / count + ring * 0.4
            x, y = 50 + reach * math.cos(a), 34 + reach * math.sin(a)
            c.drawCircle(x, y, 10 - 2 * ring, radial(x - 3, y - 3, 12, lighter(petal, 0.45), petal if ring else darker(petal, 0.15)))
    c.drawCircle(50, 34, 9, radial(48, 32, 11, "fff0a0", "e8a82a"))


def bottle(c: Canvas, colour: str) -> None:
    glass = colour or "3a7a54"
    c.drawPath(
        smooth([(43, 8), (57, 8), (57, 32), (69, 46), (69, 90), (60, 95), (40, 95), (31, 90), (31, 46), (43, 32)], tension=0.2),
        linear(31, 0, 69, 0, lighter(glass, 0.4), glass, darker(glass, 0.5)),
    )
    c.drawRect(rect(42, 3, 16, 9), paint("a8743c"))
    c.drawRect(rect(33, 56, 34, 24), paint("f0e4c4"))
    c.drawRect(rect(37, 62, 26, 2.4), paint("7a3a2a"))
    c.drawRect(rect(40, 69, 20, 2), paint("7a6a5a"))
    c.drawLine(37, 50, 37, 90, paint("ffffff", 0.5, stroke=2.4))


def lamp(c: Canvas, colour: str) -> None:
    shade = colour or "f0c070"
    c.drawPath(polygon([(34, 10), (66, 10), (84, 50), (16, 50)]), linear(0, 10, 0, 50, lighter(shade, 0.2), "fff4cc"))
    c.drawRect(rect(47, 50, 6, 32), paint("6a4a30"))
    c.drawPath(smooth([(38, 60), (62, 60), (66, 76), (50, 84), (34, 76)]), linear(34, 0, 66, 0, "7aa0a8", "3a5a68"))
    c.drawOval(rect(26, 82, 48, 12), paint("4a3424"))


def clock(c: Canvas, colour: str) -> None:
    wood = colour or "8a5a34"
    c.drawCircle(50, 50, 45, radial(38, 36, 62, lighter(wood, 0.35), wood, darker(wood, 0.4)))
    c.drawCircle(50, 50, 36, radial(44, 42, 48, "fffdf4", "e8dcc0"))
    for i in range(12):
        a = i * math.tau / 12
        c.drawLine(
            50 + 30 * math.sin(a),
            50 - 30 * math.cos(a),
            50 + 34 * math.sin(a),
            50 - 34 * math.cos(a),
            paint("3a2a20", stroke=2.6 if i % 3 == 0 else 1.4),
        )
    c.drawLine(50, 50, 36, 36, paint("1c1410", stroke=3.6))
    c.drawLine(50, 50, 57, 23, paint("1c1410", stroke=2.4))
    c.drawCircle(50, 50, 3.4, paint("a8281c"))


def candle(c: Canvas, colour: str) -> None:
    wax = colour or "f4ead0"
    c.drawRect(rect(40, 38, 20, 48), linear(40, 0, 60, 0, lighter(wax, 0.4), wax, darker(wax, 0.2)))
    c.drawPath(smooth([(40, 40), (44, 36), (56, 36), (60, 40), (60, 52), (57, 44), (53, 60), (49, 44)]), paint("fffaf0"))
    c.drawPath(smooth([(50, 6), (58, 24), (50, 34), (42, 24)]), radial(50, 26, 20, "fffff0", "ffc84a", "ff8a2a"))
    c.drawOval(rect(24, 82, 52, 12), paint("b8924a"))


def bag(c: Canvas, colour: str) -> None:
    leather = colour or "7a4a2c"
    c.drawPath(curve((34, 36), (36, 10), (50, 10), (64, 10), (66, 36)), paint(darker(leather, 0.3), stroke=5))
    c.drawRoundRect(rect(10, 34, 80, 54), 9, 9, linear(10, 34, 90, 88, lighter(leather, 0.25), darker(leather, 0.3)))
    c.drawRoundRect(rect(10, 34, 80, 22), 9, 9, paint(darker(leather, 0.15)))
    for x in (28, 66):
        c.drawRect(rect(x, 48, 8, 15), paint("d8b460"))


def box(c: Canvas, colour: str) -> None:
    wood = colour or "a87a4a"
    c.drawPath(polygon([(8, 36), (50, 22), (92, 36), (50, 52)]), paint(lighter(wood, 0.25)))
    c.drawPath(polygon([(8, 36), (50, 52), (50, 94), (8, 76)]), paint(wood))
    c.drawPath(polygon([(50, 52), (92, 36), (92, 76), (50, 94)]), paint(darker(wood, 0.3)))
    c.drawPath(polygon([(28, 29), (36, 27), (78, 43), (70, 46)]), paint("e8d8b0", 0.8))
    c.drawPath(polygon([(70, 45), (78, 42), (78, 56), (70, 59)]), paint("c8b890", 0.8))


def hat(c: Canvas, colour: str) -> None:
    felt = colour or "6a4a38"
    c.drawOval(rect(4, 58, 92, 26), linear(4, 0, 96, 0, lighter(felt, 0.2), darker(felt, 0.35)))
    c.drawPath(
        smooth([(24, 70), (26, 32), (40, 20), (50, 26), (60, 20), (74, 32), (76, 70), (50, 77)]),
        linear(24, 0, 76, 0, lighter(felt, 0.25), felt, darker(felt, 0.3)),
    )
    c.drawPath(smooth([(24, 58), (50, 66), (76, 58), (76, 69), (50, 77), (24, 69)]), paint(darker(felt, 0.6)))


def umbrella(c: Canvas, colour: str) -> None:
    cloth = colour or "c83a4a"
    c.drawLine(50, 14, 50, 82, paint("3a2a22", stroke=3))
    c.drawPath(curve((50, 82), (50, 95), (41, 93), (35, 92), (36, 84)), paint("7a4a2a", stroke=4))
    c.drawPath(
        smooth([(6, 52), (18, 26), (50, 12), (82, 26), (94, 52), (80, 47), (65, 53), (50, 47), (35, 53), (20, 47)]),
        linear(10, 10, 92, 56, lighter(cloth, 0.25), cloth, darker(cloth, 0.35)),
    )
    for x in (35, 50, 65):
        c.drawPath(curve((50, 13), (50 + (x - 50) * 1.5, 26), (x, 52 if x != 50 else 47)), paint(darker(cloth, 0.4), 0.7, stroke=1.2))
