"""Small machines of every decade."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, radial, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, STEEL, WOOD, ball, blob, edge, grain, lathe, rod, slab


def laptop(c: Canvas, colour: str) -> None:
    tone = colour or "b4bcc6"
    blob(c, [(16, 14), (84, 14), (86, 62), (14, 62)], darker(tone, 0.5), tension=0.04)
    c.drawRect(rect(20, 18, 60, 40), linear(20, 18, 80, 58, "123a5a", "2a7ab0", "0c2238"))
    for i in range(5):
        c.drawRect(rect(25, 24 + i * 6, (30, 22, 36, 16, 28)[i], 2.4), paint("8ae0ff", 0.9))
    c.drawPath(polygon([(20, 18), (46, 18), (28, 58), (20, 58)]), paint("ffffff", 0.1))
    blob(c, [(12, 63), (88, 63), (98, 86), (2, 86)], tone, tension=0.03)
    for row in range(4):
        for k in range(12):
            inset = row * 1.4
            c.drawRoundRect(rect(17 - inset + k * (5.5 + row * 0.24), 65.6 + row * 3.4, 4.4 + row * 0.2, 2.4), 0.8, 0.8, paint("2a3038"))
    c.drawRoundRect(rect(38, 80, 24, 5), 1, 1, paint(darker(tone, 0.25)))
    blob(c, [(2, 86), (98, 86), (97, 91), (3, 91)], darker(tone, 0.3), tension=0.02, line=1.2)


def drive(c: Canvas, colour: str) -> None:
    """A data stick."""
    tone = colour or "2a3a52"
    c.save()
    c.rotate(-32, 50, 50)
    c.drawRect(rect(0, 38, 26, 24), linear(0, 38, 0, 62, "f4f8fc", "a8b4c0", "5a6672"))
    c.drawRect(rect(0, 38, 26, 24), paint(edge(STEEL), stroke=1.8))
    for y in (42, 52):
        c.drawRect(rect(8, y, 8, 6), paint("2a323c"))
    blob(c, [(24, 32), (92, 32), (102, 40), (102, 60), (92, 68), (24, 68)], tone, tension=0.1, shine=0.45)
    c.drawRoundRect(rect(40, 40, 36, 20), 3, 3, paint(lighter(tone, 0.25)))
    for i in range(3):
        c.drawLine(44, 45 + i * 5, 70 - i * 6, 45 + i * 5, paint("d8e8f4", 0.8, stroke=1.6))
    c.drawCircle(89, 50, 9, paint("40e0ff", 0.25))
    c.drawCircle(89, 50, 4.4, radial(89, 50, 4.4, "ffffff", "40e0ff"))
    c.restore()


def walkie(c: Canvas, colour: str) -> None:
    tone = colour or "3a4a3a"
    rod(c, (66, 30), (74, -6), 6, "1c1e22", end=4)
    lathe(c, [(18, 6), (28, 7)], "1c1e22", x=40, gloss=0)
    blob(c, [(28, 28), (72, 28), (75, 40), (73, 98), (27, 98), (25, 40)], tone, tension=0.08, shine=0.4)
    c.drawRoundRect(rect(34, 36, 32, 15), 2, 2, linear(34, 36, 66, 51, "d8e8b0", "8aa860"))
    c.drawLine(38, 43, 58, 43, paint("2a3a1a", stroke=2.4))
    for row in range(4):
        for k in range(5):
            c.drawCircle(38 + k * 6, 62 + row * 6, 1.9, paint(darker(tone, 0.65)))
    c.drawRoundRect(rect(21, 54, 7, 20), 2, 2, paint("d8582a"))
    c.drawCircle(64, 91, 3, radial(64, 91, 3, "ffd0c0", "e02a1a"))


def transistor(c: Canvas, colour: str) -> None:
    """A portable radio with a handle and a tape deck."""
    tone = colour or "c84a3a"
    c.drawPath(smooth([(20, 34), (22, 14), (78, 14), (80, 34)], closed=False, tension=0.2), paint(edge(STEEL), stroke=7))
    c.drawPath(smooth([(20, 34), (22, 14), (78, 14), (80, 34)], closed=False, tension=0.2), paint(STEEL, stroke=4.6))
    c.drawLine(86, 32, 97, 2, paint("c8d0d8", stroke=2))
    slab(c, 3, 36, 88, 50, tone, deep=7, round_=5)
    for x in (21, 73):
        c.drawCircle(x, 63, 15, radial(x - 4, 58, 20, "5a5e68", "1a1c22"))
        for r in (12.0, 8.5, 5.0):
            c.drawCircle(x, 63, r, paint("8a909c", 0.6, stroke=1.2))
    c.drawRoundRect(rect(38, 56, 18, 22), 2, 2, paint("23262e"))
    for hub in (42.6, 51.4):
        c.drawCircle(hub, 66, 3.2, paint(CREAM, stroke=1.4))
    c.drawRoundRect(rect(10, 40, 74, 8), 2, 2, linear(10, 40, 84, 48, "fff4cc", "e0c070"))
    for k in range(12):
        c.drawLine(14 + k * 6, 41, 14 + k * 6, 44 + (k % 3 == 0) * 2, paint("5a4020", stroke=1))
    c.drawLine(58, 40, 58, 48, paint("c8281c", stroke=1.8))


def cathedral_radio(c: Canvas, colour: str) -> None:
    """A wireless of the thirties."""
    tone = colour or "8a5228"
    blob(c, [(14, 94), (14, 46), (24, 18), (50, 4), (76, 18), (86, 46), (86, 94)], tone, tension=0.3, shine=0.35)
    blob(c, [(22, 56), (24, 38), (34, 20), (50, 12), (66, 20), (76, 38), (78, 56)], "d8bc84", tension=0.3, line=1.6)
    for x in (33, 50, 67):
        c.drawPath(smooth([(x - 4, 57), (x - 4, 26 + abs(x - 50) * 0.5), (x, 18 + abs(x - 50) * 0.6), (x + 4, 26 + abs(x - 50) * 0.5), (x + 4, 57)], tension=0.1), paint(darker(tone, 0.25)))
    c.drawOval(rect(34, 61, 32, 18), radial(50, 70, 18, "fff4c8", "f0b850", "a86a20"))
    c.drawLine(50, 76, 57, 64, paint("8a1c14", stroke=1.6))
    for x in (24, 76):
        ball(c, x, 73, 6, "2a1a12")
    ball(c, 50, 87, 5, "2a1a12")
    slab(c, 9, 92, 80, 6, darker(tone, 0.2), deep=4, round_=2)
    grain(c, [[(17, 90), (18, 50)], [(83, 90), (82, 50)]], darker(tone, 0.5), 0.5)


def candlestick_phone(c: Canvas, colour: str) -> None:
    tone = colour or "26242a"
    lathe(c, [(34, 6), (74, 6), (80, 22), (90, 28), (96, 28)], tone, gloss=0.7)
    rod(c, (46, 32), (30, 22), 9, BRASS, end=7)
    blob(c, [(32, 16), (24, 34), (6, 30), (2, 18), (10, 8)], tone, tension=0.34)
    c.drawOval(rect(2, 9, 14, 22), paint("0a0a0e"))
    c.drawPath(smooth([(52, 48), (78, 44), (84, 50)], closed=False), paint(edge(BRASS), stroke=5))
    rod(c, (88, 30), (84, 66), 12, tone, end=9)
    blob(c, [(76, 22), (98, 16), (100, 28), (80, 34)], tone, tension=0.2)
    c.drawPath(smooth([(84, 66), (80, 88), (66, 94)], closed=False), paint("7a3a2a", stroke=2.6))


def old_tv(c: Canvas, colour: str) -> None:
    tone = colour or "8a5a34"
    for x in (26, 66):
        rod(c, (x, 84), (x + (x - 46) * 0.14, 99), 5, darker(tone, 0.4))
    for x in (34, 58):
        c.drawLine(46, 20, x + (x - 46) * 1.1, 0, paint(STEEL, stroke=2))
    slab(c, 4, 20, 84, 66, tone, deep=8, round_=6)
    blob(c, [(12, 30), (60, 28), (62, 52), (60, 78), (12, 76), (10, 52)], "22262c", tension=0.2)
    c.drawPath(smooth([(16, 34), (56, 32), (58, 53), (56, 74), (16, 72), (14, 53)], tension=0.24), radial(32, 46, 40, "e8fcff", "7ab8d0", "24506a"))
    c.drawPath(smooth([(19, 40), (26, 36), (40, 36), (22, 58)], tension=0.2), paint("ffffff", 0.4))
    for y in (36, 50):
        ball(c, 75, y, 6, CREAM)
        c.drawLine(75, y, 78, y - 4, paint("2a1a14", stroke=1.6))
    for i in range(5):
        c.drawLine(68, 62 + i * 4, 82, 62 + i * 4, paint(darker(tone, 0.6), stroke=1.8))


def bulb(c: Canvas, colour: str) -> None:
    glow = colour or "ffd870"
    c.drawCircle(50, 40, 48, radial(50, 40, 48, (glow, 0.5), (glow, 0.16), (glow, 0)))
    blob(c, [(50, 6), (78, 20), (80, 44), (64, 64), (62, 76), (38, 76), (36, 64), (20, 44), (22, 20)], lighter(glow, 0.5), tension=0.36, shine=0.7, line=1.8)
    c.drawPath(smooth([(44, 74), (42, 52), (36, 42), (44, 46), (50, 40), (56, 46), (64, 42), (58, 52), (56, 74)], closed=False, tension=0.2), paint("e8741a", stroke=2.2))
    c.drawPath(smooth([(30, 42), (31, 26), (42, 15)], closed=False), paint("ffffff", 0.9, stroke=4.4))
    lathe(c, [(75, 13), (78, 14), (82, 12), (85, 13.6), (89, 11), (92, 12), (95, 6)], STEEL, tension=0.2)


def bomb(c: Canvas, colour: str) -> None:
    ball(c, 46, 60, 37, colour or "2a2c36", gloss=0.8)
    rod(c, (66, 34), (74, 24), 15, "4a4e5a")
    c.drawPath(smooth([(73, 24), (84, 8), (94, 18)], closed=False), paint("c8a870", stroke=3.6))
    for k in range(8):
        a = k * math.pi / 4
        c.drawLine(94, 18, 94 + 9 * math.cos(a), 18 + 9 * math.sin(a), paint("ffb030" if k % 2 else "ffe080", stroke=2.4))
    c.drawCircle(94, 18, 4, paint("fffbe0"))


def dynamite(c: Canvas, colour: str) -> None:
    tone = colour or "c8342a"
    for x in (22, 42, 62):
        c.drawPath(smooth([(x + 8, 24), (x + 14, 8), (50, 4)], closed=False), paint("d8c8a0", stroke=2.2))
        lathe(c, [(22, 11), (25, 11.5), (93, 11.5), (96, 11)], tone, x=x + 8, tension=0.04, mouth="e8d0a8")
    for y in (40, 74):
        c.drawRect(rect(17, y, 66, 7), linear(17, 0, 83, 0, "3a3c44", "16181c"))
    slab(c, 32, 48, 32, 22, "2c3038", deep=5, round_=3)
    c.drawRoundRect(rect(36, 52, 24, 11), 1, 1, paint("1a0606"))
    for k, x in enumerate((38, 44, 51, 57)):
        c.drawLine(x, 54, x, 61, paint("ff3a2a", stroke=2.4 if k != 1 else 1.4))


def gamepad(c: Canvas, colour: str) -> None:
    tone = colour or "4a4e78"
    blob(c, [(20, 28), (50, 32), (80, 28), (95, 48), (98, 78), (86, 84), (70, 66), (30, 66), (14, 84), (2, 78), (5, 48)], tone, tension=0.36, shine=0.4)
    for x, y in ((27, 47), (62, 60)):
        ball(c, x, y, 8, "26283a")
    c.drawRoundRect(rect(34, 57, 12, 4), 1, 1, paint("1c1e2c"))
    c.drawRoundRect(rect(38, 53, 4, 12), 1, 1, paint("1c1e2c"))
    for x, y, tint in ((76, 38, "e8c83a"), (84, 46, "d83a3a"), (68, 46, "3a8ad8"), (76, 54, "4ab84a")):
        ball(c, x, y, 4, tint, line=1)
    c.drawCircle(50, 43, 4, radial(50, 43, 4, "ffffff", "8ae0ff"))


def headphones(c: Canvas, colour: str) -> None:
    tone = colour or "33363f"
    band = smooth([(14, 62), (12, 26), (50, 4), (88, 26), (86, 62)], closed=False, tension=0.5)
    c.drawPath(band, paint(edge(tone), stroke=12))
    c.drawPath(band, paint(tone, stroke=8.6))
    c.drawPath(smooth([(20, 26), (50, 9), (76, 20)], closed=False, tension=0.5), paint(lighter(tone, 0.5), stroke=2))
    for x in (16, 84):
        blob(c, [(x - 11, 54), (x, 48), (x + 11, 54), (x + 13, 76), (x, 94), (x - 13, 76)], tone, tension=0.34, shine=0.5)
        c.drawOval(rect(x - 6 + (50 - x) * 0.1, 58, 12, 26), paint("b8343a"))


def camera_old(c: Canvas, colour: str) -> None:
    """A film camera with two reels."""
    tone = colour or "33363f"
    for way in (-1, 1):
        rod(c, (50, 74), (50 + way * 26, 100), 5, WOOD)
    for x, r in ((32, 19), (68, 16)):
        ball(c, x, 22, r, tone, gloss=0.3)
        for k in range(5):
            c.drawCircle(x + r * 0.55 * math.cos(k * 1.257), 22 + r * 0.55 * math.sin(k * 1.257), r * 0.2, paint("9aa4b0"))
    slab(c, 24, 40, 54, 36, tone, deep=8, round_=3)
    rod(c, (26, 58), (4, 58), 20, "22242a", end=24)
    c.drawOval(rect(-1, 46, 8, 24), paint("6ab0d8"))
    c.drawCircle(62, 58, 9, paint(BRASS, stroke=3))
    rod(c, (62, 58), (72, 66), 4, BRASS)


def microscope(c: Canvas, colour: str) -> None:
    tone = colour or "d8dce2"
    blob(c, [(18, 86), (80, 86), (86, 97), (12, 97)], "33363f", tension=0.1)
    c.drawPath(smooth([(58, 88), (84, 70), (80, 40), (60, 30)], closed=False, tension=0.5), paint(edge(tone), stroke=13))
    c.drawPath(smooth([(58, 88), (84, 70), (80, 40), (60, 30)], closed=False, tension=0.5), paint(tone, stroke=9.6))
    rod(c, (20, 70), (66, 70), 7, "3a3e48")
    rod(c, (62, 6), (42, 54), 17, tone, end=15)
    rod(c, (67, -4), (62, 8), 12, "26282e")
    rod(c, (42, 54), (38, 64), 9, BRASS)
    ball(c, 80, 58, 7, "33363f")
    c.drawRect(rect(26, 64, 26, 3), paint("8ad0f0", 0.8))


def binoculars(c: Canvas, colour: str) -> None:
    tone = colour or "2c3430"
    rod(c, (34, 46), (66, 46), 13, darker(tone, 0.2))
    for x in (26, 74):
        blob(c, [(x - 9, 12), (x + 9, 12), (x + 12, 34), (x + 19, 60), (x + 19, 90), (x - 19, 90), (x - 19, 60), (x - 12, 34)], tone, tension=0.12, shine=0.4)
        c.drawOval(rect(x - 16, 82, 32, 15), radial(x - 4, 86, 20, "c0e4ff", "4a6aa8", "141a34"))
        c.drawRect(rect(x - 13, 30, 26, 5), paint(BRASS))
        rod(c, (x, 5), (x, 14), 20, "16181a")
    ball(c, 50, 44, 6, BRASS)


def battery(c: Canvas, colour: str) -> None:
    lathe(c, [(4, 8), (12, 8)], STEEL, tension=0.05)
    lathe(c, [(11, 25), (14, 27), (94, 27), (97, 25)], colour or "24262c", tension=0.06)
    lathe(c, [(13, 26.6), (38, 27)], "d8923a", tension=0.03)
    c.drawPath(polygon([(54, 46), (38, 70), (49, 70), (44, 88), (62, 62), (51, 62)]), paint("ffe070"))


def magnet(c: Canvas, colour: str) -> None:
    tone = colour or "c8303a"
    arch = smooth([(20, 90), (20, 40), (50, 12), (80, 40), (80, 90)], closed=False, tension=0.46)
    for stroke, shade in ((28, edge(tone)), (24, tone)):
        each = paint(shade, stroke=stroke, square=True)
        c.drawPath(arch, each)
    c.drawPath(smooth([(12, 84), (12, 38), (48, 4)], closed=False, tension=0.46), paint(lighter(tone, 0.5), stroke=3))
    for x in (8, 68):
        c.drawRect(rect(x, 76, 24, 20), linear(x, 0, x + 24, 0, "ffffff", "b8c0c8", "78828c"))
