"""Our own drawings of the things that stories turn on. Each fills a square of 100 by 100."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, curve, darker, lighter, linear, paint, polygon, radial, rect, smooth


def chip(c: Canvas, colour: str) -> None:
    base = colour or "1a2a3a"
    for i in range(5):
        for x0, x1 in ((8, 24), (76, 92)):
            c.drawRect(rect(x0, 28 + i * 10, x1 - x0, 4), linear(x0, 0, x1, 0, "d8b860", "8a6a2a"))
        for y0 in (8, 76):
            c.drawRect(rect(28 + i * 10, y0, 4, 16), linear(0, y0, 0, y0 + 16, "d8b860", "8a6a2a"))
    c.drawRoundRect(rect(20, 20, 60, 60), 6, 6, linear(20, 20, 80, 80, lighter(base, 0.25), darker(base, 0.4)))
    c.drawRoundRect(rect(32, 32, 36, 36), 3, 3, paint("40e0ff", 0.25))
    for k in range(4):
        c.drawPath(
            polygon(
                [
                    (50, 50),
                    (50 + 18 * math.cos(k * 1.57 + 0.5), 50 + 18 * math.sin(k * 1.57 + 0.5)),
                    (50 + 27 * math.cos(k * 1.57), 50 + 27 * math.sin(k * 1.57)),
                ],
                closed=False,
            ),
            paint("60e8ff", stroke=1.6),
        )
    c.drawCircle(50, 50, 9, radial(50, 50, 9, "ffffff", "50e0ff"))


def letter(c: Canvas, colour: str) -> None:
    sheet = colour or "f4e8cc"
    c.drawRoundRect(rect(10, 24, 80, 54), 3, 3, linear(10, 24, 90, 78, lighter(sheet, 0.3), darker(sheet, 0.12)))
    c.drawPath(polygon([(10, 25), (50, 58), (90, 25)], closed=False), paint(darker(sheet, 0.4), stroke=2))
    for end in (10, 90):
        c.drawLine(end, 77, 50 + (end - 50) * 0.28, 50, paint(darker(sheet, 0.25), stroke=1.4))
    c.drawCircle(50, 56, 9, radial(47, 53, 11, "e0544a", "a82a2a", "6a1418"))
    c.drawCircle(50, 56, 5, paint("7a1a1c", stroke=1.4))


def lantern(c: Canvas, colour: str) -> None:
    metal = colour or "4a3a30"
    c.drawPath(curve((32, 26), (50, -6), (68, 26)), paint(metal, stroke=3.4))
    c.drawPath(polygon([(30, 28), (50, 14), (70, 28)]), paint(darker(metal, 0.2)))
    c.drawRoundRect(rect(30, 28, 40, 50), 5, 5, radial(50, 56, 36, "fffbe0", "ffc860", "c8641a"))
    c.drawPath(smooth([(50, 38), (58, 56), (50, 68), (42, 56)]), paint("fffff4"))
    for x in (30, 49, 67):
        c.drawRect(rect(x, 28, 3, 50), paint(metal))
    c.drawRoundRect(rect(25, 76, 50, 12), 3, 3, linear(25, 0, 75, 0, lighter(metal, 0.3), darker(metal, 0.4)))


def sword(c: Canvas, colour: str) -> None:
    c.save()
    c.rotate(40, 50, 50)
    c.drawPath(polygon([(45, 4), (50, -4), (55, 4), (55, 66), (45, 66)]), linear(45, 0, 55, 0, "f4f8ff", "c0ccd8", "7a8898"))
    c.drawLine(50, 4, 50, 64, paint("8a98a8", stroke=1.2))
    c.drawRoundRect(rect(30, 65, 40, 6), 3, 3, paint(colour or "d8a840"))
    c.drawRect(rect(46, 71, 8, 22), paint("5a3422"))
    for y in (74, 79, 84, 89):
        c.drawLine(46, y, 54, y + 2, paint("2a1610", stroke=1.4))
    c.drawCircle(50, 96, 5, paint(colour or "d8a840"))
    c.restore()


def book(c: Canvas, colour: str) -> None:
    cover = colour or "8a2f34"
    c.drawPath(
        polygon([(16, 22), (66, 12), (88, 22), (88, 82), (38, 92), (16, 82)]),
        linear(16, 12, 88, 92, lighter(cover, 0.15), darker(cover, 0.3)),
    )
    c.drawPath(polygon([(20, 24), (64, 15), (84, 24), (40, 33)]), paint("f0e6d0"))
    c.drawPath(polygon([(16, 22), (38, 32), (38, 92), (16, 82)]), paint(darker(cover, 0.35)))
    c.drawPath(polygon([(38, 32), (88, 22), (88, 82), (38, 92)]), linear(38, 0, 88, 0, cover, lighter(cover, 0.12)))
    c.drawPath(polygon([(48, 41), (78, 35), (78, 50), (48, 56)], closed=True), paint("e0b860", stroke=1.8))
    c.drawCircle(63, 68, 6, paint("e0b860", stroke=1.8))


def key(c: Canvas, colour: str) -> None:
    metal = colour or "d8b050"
    shade = linear(20, 20, 80, 80, lighter(metal, 0.4), metal, darker(metal, 0.45))
    shade.setStyle(shade.kStroke_Style)
    shade.setStrokeWidth(8)
    c.drawCircle(30, 32, 17, shade)
    c.drawLine(42, 44, 84, 86, shade)
    c.drawLine(72, 74, 82, 64, shade)
    c.drawLine(60, 62, 68, 54, shade)


def radio(c: Canvas, colour: str) -> None:
    wood = colour or "8a5430"
    c.drawLine(72, 32, 92, 4, paint("b8b8b8", stroke=2.2))
    c.drawRoundRect(rect(8, 30, 84, 56), 9, 9, linear(8, 30, 92, 86, lighter(wood, 0.25), darker(wood, 0.35)))
    c.drawRoundRect(rect(14, 37, 42, 42), 5, 5, paint("d8c090"))
    for i in range(7):
        c.drawLine(17, 42 + i * 5.4, 53, 42 + i * 5.4, paint("7a5a34", stroke=1.6))
    c.drawRoundRect(rect(61, 38, 26, 14), 2, 2, linear(61, 38, 87, 52, "fff0b8", "e0a850"))
    c.drawLine(73, 38, 73, 52, paint("c8281c", stroke=1.6))
    for x in (67, 81):
        c.drawCircle(x, 68, 7, radial(x - 2, 66, 9, "f0e0c0", "6a4a2a"))


def phone(c: Canvas, colour: str) -> None:
    c.drawRoundRect(rect(30, 8, 40, 84), 7, 7, linear(30, 0, 70, 0, "3a3a48", "14141c"))
    c.drawRoundRect(rect(33, 14, 34, 70), 3, 3, linear(33, 14, 67, 84, "c8f0ff", colour or "50a8e8", "2a5ab0"))
    for i in range(3):
        c.drawRoundRect(rect(37 + (i % 2) * 6, 24 + i * 17, 20, 11), 4, 4, paint("ffffff", 0.85))
    c.drawRect(rect(44, 10, 12, 1.6), paint("000000"))


def coin(c: Canvas, colour: str) -> None:
    metal = colour or "e0b040"
    c.drawCircle(51, 53, 42, paint(darker(metal, 0.45)))
    c.drawCircle(50, 50, 42, radial(36, 34, 62, lighter(metal, 0.6), metal, darker(metal, 0.25)))
    c.drawCircle(50, 50, 33, paint(darker(metal, 0.3), stroke=2.4))
    points = [
        (50 + (22 if i % 2 == 0 else 9) * math.sin(i * math.pi / 5), 50 - (22 if i % 2 == 0 else 9) * math.cos(i * math.pi / 5))
        for i in range(10)
    ]
    c.drawPath(polygon(points), paint(darker(metal, 0.22)))


def chart(c: Canvas, colour: str) -> None:
    sheet = colour or "e8d4a0"
    c.drawPath(
        polygon([(6, 24), (34, 16), (64, 24), (94, 16), (94, 78), (64, 86), (34, 78), (6, 86)]),
        linear(0, 0, 100, 100, lighter(sheet, 0.25), darker(sheet, 0.2)),
    )
    for x in (34, 64):
        c.drawLine(x, 17, x, 84, paint(darker(sheet, 0.35), 0.7, stroke=1.6))
    c.drawPath(smooth([(14, 44), (28, 32), (46, 40), (44, 58), (24, 64)]), paint("9ab878", 0.8))
    c.drawPath(smooth([(58, 60), (72, 48), (86, 54), (84, 70), (66, 74)]), paint("9ab878", 0.8))
    for i in range(7):
        c.drawLine(24 + i * 8, 58 - 5 * math.sin(i), 28 + i * 8, 57 - 5 * math.sin(i + 0.5), paint("8a3a2a", stroke=2))
    c.drawLine(76, 34, 86, 44, paint("b8281c", stroke=3.4))
    c.drawLine(86, 34, 76, 44, paint("b8281c", stroke=3.4))


def ring(c: Canvas, colour: str) -> None:
    gold = linear(20, 40, 80, 96, "fff0b0", "e0a830", "8a5a14")
    gold.setStyle(gold.kStroke_Style)
    gold.setStrokeWidth(8)
    c.drawCircle(50, 64, 27, gold)
    gem = colour or "50c8f0"
    c.drawPath(polygon([(34, 22), (42, 12), (58, 12), (66, 22), (50, 40)]), linear(34, 12, 66, 40, "ffffff", gem, darker(gem, 0.5)))
    c.drawPath(polygon([(34, 22), (66, 22), (50, 40), (43, 22), (50, 12), (57, 22)], closed=False), paint("ffffff", 0.7, stroke=1.2))


def photograph(c: Canvas, colour: str) -> None:
    c.save()
    c.rotate(-6, 50, 50)
    c.drawRect(rect(16, 10, 68, 80), linear(16, 10, 84, 90, "ffffff", "e4dccc"))
    c.drawRect(rect(22, 17, 56, 52), linear(0, 17, 0, 69, colour or "f0c890", "a87a5a"))
    c.drawPath(smooth([(22, 69), (34, 50), (46, 60), (60, 46), (78, 69)]), paint("7a5a4a"))
    for x, size in ((40, 6), (54, 7)):
        c.drawCircle(x, 44, size, paint("4a3024"))
        c.drawPath(smooth([(x - size * 1.5, 69), (x - size, 54), (x + size, 54), (x + size * 1.5, 69)]), paint("4a3024"))
    c.restore()


def screen(c: Canvas, colour: str) -> None:
    c.drawRoundRect(rect(4, 14, 92, 60), 4, 4, paint("1c2028"))
    c.drawRect(rect(8, 18, 84, 52), linear(8, 18, 92, 70, "0c3a54", colour or "1a7aa8"))
    for i in range(6):
        c.drawRect(rect(13, 24 + i * 7, 12 + (i * 37) % 30, 2.6), paint("a8f0ff", 0.9))
    c.drawPath(polygon([(50 + i * 5, 60 - (i * 29 % 23)) for i in range(9)], closed=False), paint("ffd060", stroke=2))
    c.drawRect(rect(44, 74, 12, 9), paint("2a2e38"))
    c.drawRoundRect(rect(30, 83, 40, 5), 2, 2, paint("2a2e38"))


def scroll(c: Canvas, colour: str) -> None:
    sheet = colour or "ecd8a8"
    c.drawRect(rect(22, 14, 56, 72), linear(22, 0, 78, 0, darker(sheet, 0.1), lighter(sheet, 0.3), darker(sheet, 0.15)))
    for y in (8, 82):
        c.drawRoundRect(rect(14, y, 72, 12), 6, 6, linear(0, y, 0, y + 12, lighter(sheet, 0.4), darker(sheet, 0.3)))
    for i in range(7):
        c.drawRect(rect(30, 28 + i * 7, 40 - (i * 17) % 15, 2), paint("5a3a24", 0.8))


def parcel(c: Canvas, colour: str) -> None:
    """Something wrapped: what is drawn for a thing that has no drawing."""
    sheet = colour or "b8946a"
    c.drawPath(polygon([(10, 36), (52, 24), (92, 36), (50, 50)]), paint(lighter(sheet, 0.3)))
    c.drawPath(polygon([(10, 36), (50, 50), (50, 90), (10, 74)]), paint(sheet))
    c.drawPath(polygon([(50, 50), (92, 36), (92, 74), (50, 90)]), paint(darker(sheet, 0.28)))
    for a, b in (((30, 43), (30, 82)), ((71, 43), (71, 82)), ((30, 43), (72, 30)), ((31, 30), (71, 43))):
        c.drawLine(*a, *b, paint("e8dcc0", stroke=2.4))
    for way in (-1, 1):
        c.drawPath(smooth([(51, 36), (51 + way * 13, 24), (51 + way * 20, 31), (51 + way * 10, 38)]), paint("e8dcc0", stroke=2.4))
