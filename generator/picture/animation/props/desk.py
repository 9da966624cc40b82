"""What lies on desks: of scholars, judges and players."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, radial, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, LEATHER, STEEL, WOOD, ball, blob, edge, grain, lathe, rod, slab


def open_book(c: Canvas, colour: str) -> None:
    cover = colour or "7a2f34"
    blob(c, [(2, 34), (48, 40), (52, 40), (98, 34), (98, 84), (52, 92), (48, 92), (2, 84)], cover, tension=0.04)
    for way in (-1, 1):
        for k in range(3):
            page = [(50, 36 - k), (50 + way * 22, 26 - k * 1.5), (50 + way * 45, 30 - k), (50 + way * 45, 78 - k), (50 + way * 22, 74 - k), (50, 86 - k)]
            c.drawPath(smooth(page, tension=0.3), linear(50, 0, 50 + way * 45, 0, "cdbf9c", "f8f0da", "efe4c8"))
        c.drawPath(smooth([(50, 34), (50 + way * 22, 23), (50 + way * 45, 28), (50 + way * 45, 76), (50 + way * 22, 72), (50, 84)], tension=0.3), paint(edge(CREAM), 0.6, stroke=1.4))
        for i in range(7):
            y = 36 + i * 5.4
            short = 8 if i == 6 else 0
            c.drawPath(smooth([(50 + way * 7, y + 2), (50 + way * 24, y - 4), (50 + way * (40 - short), y - 2)], closed=False), paint("5a4a3a", 0.75, stroke=1.3))
    c.drawPath(smooth([(50, 34), (54, 60), (62, 96), (66, 88), (70, 96), (60, 58), (53, 34)], tension=0.2), paint("b8343a"))


def quill(c: Canvas, colour: str) -> None:
    tone = colour or "e8e4ec"
    lathe(c, [(64, 9), (68, 9), (72, 22), (88, 26), (95, 22)], "33507a", x=30, mouth="0c1018")
    blob(c, [(34, 64), (44, 40), (62, 14), (92, 0), (94, 16), (80, 40), (56, 58)], tone, tension=0.36, shine=0.5)
    c.drawPath(smooth([(30, 72), (46, 48), (88, 6)], closed=False), paint(darker(tone, 0.4), stroke=2.2))
    grain(c, [[(50 + i * 6, 44 - i * 5), (60 + i * 5, 44 - i * 5.4)] for i in range(6)] + [[(48 + i * 6, 42 - i * 5), (50 + i * 5, 32 - i * 4)] for i in range(6)], darker(tone, 0.35), 0.6)


def globe(c: Canvas, colour: str) -> None:
    sea = colour or "3a7ab8"
    lathe(c, [(86, 6), (90, 24), (96, 28)], WOOD)
    c.drawPath(smooth([(60, 4), (88, 22), (92, 50), (76, 78), (50, 88)], closed=False, tension=0.5), paint(edge(BRASS), stroke=6.4))
    c.drawPath(smooth([(60, 4), (88, 22), (92, 50), (76, 78), (50, 88)], closed=False, tension=0.5), paint(BRASS, stroke=4))
    ball(c, 48, 44, 38, sea, gloss=0)
    c.save()
    c.clipPath(smooth([(10, 44), (48, 6), (86, 44), (48, 82)], tension=0.55), doAntiAlias=True)
    for points in ([(22, 18), (44, 14), (48, 28), (38, 40), (26, 38), (16, 30)], [(36, 48), (50, 50), (50, 64), (42, 78), (36, 64)], [(60, 20), (82, 24), (86, 46), (74, 54), (66, 44), (56, 34)], [(62, 60), (76, 62), (70, 72)]):
        c.drawPath(smooth(points, tension=0.4), linear(10, 10, 86, 86, "b8c878", "7a9a4a", "46602e"))
    for y, h in ((24, 6), (44, 9), (64, 6)):
        c.drawPath(smooth([(8, y), (48, y + h), (88, y)], closed=False), paint("ffffff", 0.25, stroke=1.2))
    c.drawCircle(48, 44, 40, linear(20, 10, 80, 84, ("ffffff", 0.3), ("ffffff", 0), ("100c2c", 0.55)))
    c.restore()
    c.drawOval(rect(24, 14, 16, 11), paint("ffffff", 0.65))


def magnifier(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    rod(c, (62, 64), (94, 96), 11, WOOD, end=13)
    rod(c, (58, 60), (68, 70), 10, tone)
    c.drawCircle(38, 38, 32, radial(30, 28, 40, ("f4fcff", 0.75), ("bcdcec", 0.5), ("7aa0c0", 0.6)))
    c.drawPath(smooth([(18, 40), (24, 22), (40, 15)], closed=False), paint("ffffff", 0.85, stroke=5))
    c.drawCircle(38, 38, 32, paint(edge(tone), stroke=9))
    c.drawCircle(38, 38, 32, paint(tone, stroke=6.4))
    c.drawPath(smooth([(8, 30), (20, 10), (42, 6)], closed=False), paint(lighter(tone, 0.6), stroke=2.2))


def gavel(c: Canvas, colour: str) -> None:
    tone = colour or "7a4424"
    c.drawOval(rect(12, 78, 62, 19), paint(edge(tone)))
    lathe(c, [(78, 29), (82, 30), (90, 28)], darker(tone, 0.1), x=43, gloss=0.3, mouth=lighter(tone, 0.12))
    rod(c, (46, 40), (96, 66), 8, tone, end=10)
    c.save()
    c.rotate(-62, 40, 36)
    lathe(c, [(6, 15), (12, 19), (20, 19), (22, 16), (50, 16), (52, 19), (60, 19), (66, 15)], tone, x=40, tension=0.1)
    for y in (21, 51):
        c.drawLine(24, y, 56, y, paint(BRASS, stroke=3))
    c.restore()


def scales(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    lathe(c, [(84, 6), (90, 22), (96, 26)], tone)
    rod(c, (50, 14), (50, 88), 6, tone)
    c.drawPath(smooth([(10, 26), (30, 18), (50, 22), (70, 14), (90, 16)], closed=False), paint(edge(tone), stroke=7))
    c.drawPath(smooth([(10, 26), (30, 18), (50, 22), (70, 14), (90, 16)], closed=False), paint(tone, stroke=4.6))
    ball(c, 50, 13, 6, tone)
    for x, y in ((12, 26), (88, 16)):
        for way in (-1, 1):
            c.drawLine(x, y, x + way * 14, y + 36, paint(darker(tone, 0.25), stroke=1.4))
        blob(c, [(x - 17, y + 36), (x + 17, y + 36), (x + 10, y + 47), (x - 10, y + 47)], tone, tension=0.4)
        c.drawOval(rect(x - 17, y + 33, 34, 6), paint(lighter(tone, 0.4)))


def hourglass(c: Canvas, colour: str) -> None:
    tone = colour or WOOD
    for x in (24, 76):
        rod(c, (x, 12), (x, 90), 5, tone)
    glass = smooth([(28, 12), (72, 12), (68, 34), (53, 50), (68, 66), (72, 90), (28, 90), (32, 66), (47, 50), (32, 34)], tension=0.3)
    c.drawPath(glass, linear(28, 0, 72, 0, ("f4fcff", 0.5), ("cfe4ee", 0.35), ("8aa8c0", 0.5)))
    c.drawPath(smooth([(36, 30), (64, 30), (60, 39), (50, 49), (40, 39)], tension=0.2), paint("e0b860"))
    c.drawRect(rect(49.2, 48, 1.8, 30), paint("e0b860"))
    c.drawPath(smooth([(31, 87), (38, 80), (50, 70), (62, 80), (69, 87)], tension=0.3), linear(30, 70, 70, 90, "f0d080", "b88a3a"))
    c.drawPath(glass, paint("6a86a0", 0.8, stroke=1.8))
    c.drawPath(smooth([(34, 18), (36, 32), (45, 44)], closed=False), paint("ffffff", 0.85, stroke=3))
    for y in (3, 88):
        slab(c, 14, y + 3, 66, 8, tone, deep=7, round_=3)


def chess(c: Canvas, colour: str) -> None:
    """A knight."""
    tone = colour or "e8dcc0"
    lathe(c, [(78, 20), (82, 26), (88, 27), (96, 31)], tone, gloss=0.3)
    blob(c, [(30, 80), (34, 60), (44, 48), (30, 50), (20, 44), (22, 36), (36, 24), (42, 10), (48, 18), (62, 20), (76, 40), (76, 64), (70, 80)], tone, tension=0.3)
    c.drawPath(smooth([(56, 20), (68, 38), (68, 62), (64, 76)], closed=False), paint(edge(tone), 0.6, stroke=2.4))
    c.drawCircle(41, 32, 3.2, paint(edge(tone)))
    c.drawCircle(25, 42, 1.8, paint(edge(tone)))


def dice(c: Canvas, colour: str) -> None:
    tone = colour or "c8303a"
    for x, y, size, top, front, side in ((8, 34, 40, (1,), (0, 2, 4), (0, 1, 3, 4)), (48, 56, 36, (0, 4), (0, 1, 2, 3, 4, 5), (2,))):
        slab(c, x, y, size, size, tone, deep=13, round_=7)
        places = ((0.25, 0.25), (0.75, 0.25), (0.5, 0.5), (0.25, 0.75), (0.75, 0.75), (0.5, 0.25))
        for k in front:
            c.drawCircle(x + places[k][0] * size, y + places[k][1] * size, size * 0.09, paint("fbf6ea"))
        for k in side[:2]:
            c.drawOval(rect(x + size + 4, y + size * (0.1 + 0.4 * k % 0.8), 5, 8), paint("f4e4dc"))
        for k in top:
            c.drawOval(rect(x + size * 0.3 + k * 3, y - 7, 9, 4.4), paint("fbf6ea"))


def typewriter(c: Canvas, colour: str) -> None:
    tone = colour or "2e4a4a"
    c.drawPath(polygon([(28, 4), (74, 2), (76, 40), (30, 40)]), linear(28, 0, 76, 40, "ffffff", "e8dfc8"))
    for i in range(4):
        c.drawLine(34, 11 + i * 6, 68 - (i == 3) * 16, 10 + i * 6, paint("5a5048", stroke=1.3))
    rod(c, (10, 38), (92, 38), 12, "24262c")
    for x in (7, 94):
        ball(c, x, 38, 7, "3a3c44")
    blob(c, [(16, 44), (84, 44), (88, 62), (97, 92), (3, 92), (12, 62)], tone, tension=0.1)
    c.drawPath(smooth([(20, 48), (80, 48), (82, 58), (18, 58)], tension=0.1), paint(darker(tone, 0.5)))
    for row in range(3):
        for k in range(9):
            left, y = 17 + k * 8.8 - row * 2.2, 66 + row * 9
            c.drawCircle(left, y + 1.6, 3.8, paint(darker(tone, 0.6)))
            c.drawCircle(left, y, 3.6, radial(left - 1, y - 1, 5, "fffaf0", "c8bea8"))


def passport(c: Canvas, colour: str) -> None:
    tone = colour or "6a2230"
    c.save()
    c.rotate(-7, 50, 50)
    c.drawRoundRect(rect(23, 9, 60, 86), 4, 4, paint("e8dfcc"))
    c.drawRoundRect(rect(20, 6, 60, 86), 5, 5, linear(20, 6, 80, 92, lighter(tone, 0.2), tone, darker(tone, 0.35)))
    c.drawRoundRect(rect(20, 6, 60, 86), 5, 5, paint(edge(tone), stroke=1.8))
    c.drawCircle(50, 48, 15, paint("e0b860", stroke=2))
    c.drawOval(rect(43, 33, 14, 30), paint("e0b860", stroke=1.4))
    c.drawLine(35, 48, 65, 48, paint("e0b860", stroke=1.4))
    for y, w in ((20, 22), (74, 16), (80, 22)):
        c.drawRect(rect(50 - w, y, w * 2, 3), paint("e0b860", 0.9))
    c.restore()


def banknotes(c: Canvas, colour: str) -> None:
    tone = colour or "8ab07a"
    for i in range(5):
        c.save()
        c.rotate(-12 + i * 5, 50, 90)
        y = 40 - i * 2.4
        c.drawRoundRect(rect(8, y, 84, 42), 2, 2, linear(8, y, 92, y + 42, lighter(tone, 0.3), tone, darker(tone, 0.2)))
        c.drawRoundRect(rect(8, y, 84, 42), 2, 2, paint(edge(tone), 0.8, stroke=1.4))
        c.drawRoundRect(rect(13, y + 5, 74, 32), 2, 2, paint(darker(tone, 0.4), 0.8, stroke=1.2))
        c.drawOval(rect(38, y + 8, 24, 26), paint(lighter(tone, 0.5)))
        c.drawCircle(50, y + 18, 5, paint(darker(tone, 0.45)))
        c.drawPath(smooth([(41, y + 33), (44, y + 25), (56, y + 25), (59, y + 33)], tension=0.3), paint(darker(tone, 0.45)))
        c.restore()


def locket(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    c.drawPath(smooth([(4, 4), (20, 26), (50, 30), (80, 26), (96, 4)], closed=False), paint(edge(tone), stroke=4.4))
    for i in range(19):
        t = i / 18
        ball(c, 4 + 92 * t, 4 + 26 * math.sin(math.pi * t) ** 0.7, 2.3, lighter(tone, 0.2), gloss=0, line=0.8)
    for x, tint in ((30, tone), (70, tone)):
        blob(c, [(x, 40), (x + 17, 34), (x + 22, 50), (x, 92), (x - 22, 50), (x - 17, 34)], tint, tension=0.4, shine=0.5)
    blob(c, [(30, 47), (43, 42), (46, 53), (30, 80), (14, 53), (17, 42)], "d8c4a0", tension=0.4, line=1.2)
    c.drawCircle(30, 54, 7, paint("6a4a36"))
    c.drawPath(smooth([(19, 66), (24, 61), (36, 61), (41, 66), (30, 79)], tension=0.3), paint("6a4a36"))
    c.drawPath(smooth([(70, 50), (62, 46), (62, 58), (70, 70), (78, 58), (78, 46)], tension=0.4), paint(darker(tone, 0.35), stroke=2))
    rod(c, (50, 42), (50, 62), 5, darker(tone, 0.15))


def tintype(c: Canvas, colour: str) -> None:
    """An old photograph, worn at its corners."""
    sheet = colour or "d8c49a"
    c.save()
    c.rotate(5, 50, 50)
    c.drawPath(polygon([(13, 8), (40, 6), (88, 9), (87, 50), (89, 86), (78, 94), (12, 93), (14, 60)]), linear(12, 6, 88, 94, lighter(sheet, 0.35), sheet, darker(sheet, 0.25)))
    c.drawRoundRect(rect(22, 16, 56, 64), 2, 2, radial(50, 42, 48, "c8a878", "9a7a52", "5a4028"))
    for x, tall, coat in ((40, 0.0, "463020"), (62, 4.0, "6a4a32")):
        c.drawPath(smooth([(x - 15, 80), (x - 12, 58 + tall), (x - 4, 52 + tall), (x + 4, 52 + tall), (x + 12, 58 + tall), (x + 15, 80)], tension=0.2), paint(coat))
        c.drawOval(rect(x - 7, 34 + tall, 14, 18), paint("dcc09a"))
        c.drawPath(smooth([(x - 8, 44 + tall), (x - 7, 33 + tall), (x, 30 + tall), (x + 7, 33 + tall), (x + 8, 44 + tall), (x + 4, 37 + tall), (x - 4, 37 + tall)], tension=0.3), paint("3a2618"))
    c.drawLine(62, 10, 80, 34, paint("f4ead0", 0.7, stroke=1.4))
    c.drawLine(20, 70, 34, 92, paint("7a5c3a", 0.5, stroke=1.2))
    c.drawRoundRect(rect(22, 16, 56, 64), 2, 2, paint("4a3420", 0.7, stroke=1.6))
    c.restore()


def keyring(c: Canvas, colour: str) -> None:
    c.drawCircle(50, 26, 20, paint(edge(STEEL), stroke=7))
    c.drawCircle(50, 26, 20, paint(STEEL, stroke=4.6))
    c.drawPath(smooth([(33, 22), (42, 9), (56, 7)], closed=False), paint("ffffff", 0.8, stroke=2))
    for turn, tone in ((-34, STEEL), (0, colour or BRASS), (32, "a8683a")):
        c.save()
        c.rotate(-turn, 50, 30)
        c.drawCircle(50, 52, 8.5, paint(edge(tone), stroke=7))
        c.drawCircle(50, 52, 8.5, paint(tone, stroke=4.6))
        rod(c, (50, 60), (50, 97), 5.6, tone)
        for y in (84, 92):
            rod(c, (50, y), (60, y), 5, tone)
        c.restore()


def tag(c: Canvas, colour: str) -> None:
    """A luggage or evidence tag."""
    blob(c, [(30, 16), (84, 16), (92, 24), (92, 76), (84, 84), (30, 84), (10, 50)], colour or CREAM, tension=0.06)
    c.drawCircle(24, 50, 5, paint(edge(LEATHER)))
    c.drawPath(smooth([(24, 50), (6, 40), (2, 14)], closed=False), paint("8a6a4a", stroke=2.4))
    for y in (36, 50, 64):
        c.drawLine(42, y, 82 - (y == 64) * 16, y, paint("6a5a4a", stroke=2))
