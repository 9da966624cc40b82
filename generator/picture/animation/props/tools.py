"""Tools and arms."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, paint, rect, smooth
from generator.picture.animation.props.materials import BRASS, LEATHER, STEEL, WOOD, ball, blob, edge, grain, lathe, rod, slab


def hammer(c: Canvas, colour: str) -> None:
    rod(c, (38, 30), (78, 96), 9, colour or WOOD, end=11)
    blob(c, [(8, 34), (26, 12), (40, 14), (66, 8), (74, 14), (60, 30), (44, 34), (34, 30), (20, 46)], STEEL, tension=0.12, shine=0.6)


def axe(c: Canvas, colour: str) -> None:
    rod(c, (44, 6), (58, 98), 8, colour or WOOD, end=10)
    blob(c, [(36, 12), (54, 12), (58, 34), (38, 38), (10, 48), (4, 26), (12, 6)], STEEL, tension=0.18, shine=0.6)
    c.drawPath(smooth([(12, 7), (5, 26), (11, 47)], closed=False), paint("f4faff", stroke=3))


def wrench(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    rod(c, (32, 32), (72, 72), 13, tone)
    for x, y, turn in ((24, 24, 225), (78, 78, 45)):
        c.save()
        c.translate(x, y)
        c.rotate(turn)
        blob(c, [(20, -14), (6, -18), (-10, -14), (-16, 0), (-10, 14), (6, 18), (20, 14), (18, 7), (4, 7), (4, -7), (18, -7)], tone, tension=0.12, shine=0.55)
        c.restore()
    c.drawLine(40, 36, 66, 62, paint(darker(tone, 0.4), 0.6, stroke=3))


def shovel(c: Canvas, colour: str) -> None:
    rod(c, (68, 12), (40, 62), 7, colour or WOOD)
    rod(c, (58, 6), (80, 16), 7, colour or WOOD)
    blob(c, [(26, 54), (52, 68), (42, 90), (18, 98), (8, 86), (14, 66)], STEEL, tension=0.24, shine=0.55)
    c.drawLine(38, 62, 22, 88, paint(darker(STEEL, 0.4), 0.8, stroke=2.4))


def broom(c: Canvas, colour: str) -> None:
    rod(c, (84, 4), (40, 62), 6, WOOD)
    blob(c, [(34, 54), (50, 66), (40, 96), (4, 84)], colour or "d8a850", tension=0.1)
    grain(c, [[(38 - i * 0.5, 62 + i), (8 + i * 5.6, 84 + i * 2)] for i in range(6)], "8a5a20", 0.7)
    rod(c, (32, 56), (50, 69), 6, "a83a2a")


def bucket(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    c.drawPath(smooth([(18, 34), (28, 4), (72, 4), (82, 34)], closed=False), paint(edge(tone), stroke=3))
    lathe(c, [(34, 34), (88, 24), (92, 20)], tone, mouth="2a4a66", tension=0.08)
    for y, w in ((46, 32), (76, 27)):
        c.drawPath(smooth([(50 - w, y), (50, y + 6), (50 + w, y)], closed=False), paint(darker(tone, 0.35), stroke=2.4))


def watering_can(c: Canvas, colour: str) -> None:
    tone = colour or "4a8a6a"
    c.drawPath(smooth([(44, 40), (60, 10), (94, 22), (86, 70)], closed=False), paint(edge(tone), stroke=8))
    c.drawPath(smooth([(44, 40), (60, 10), (94, 22), (86, 70)], closed=False), paint(tone, stroke=5))
    rod(c, (44, 72), (12, 32), 11, tone, end=6)
    blob(c, [(2, 34), (18, 18), (22, 24), (8, 42)], lighter(tone, 0.2), tension=0.1)
    lathe(c, [(42, 26), (82, 28), (90, 24)], tone, x=64, mouth=darker(tone, 0.5), tension=0.1)


def rope(c: Canvas, colour: str) -> None:
    tone = colour or "c09a5e"
    for i, (y, w) in enumerate(((74, 40), (60, 38), (46, 36))):
        c.drawOval(rect(50 - w, y - 15, w * 2, 30), paint(edge(tone), stroke=13))
        c.drawOval(rect(50 - w, y - 15, w * 2, 30), paint(lighter(tone, 0.1 * i), stroke=10))
        for k in range(18):
            a = k * math.pi / 9 + i
            x, yy = 50 + w * math.cos(a), y + 15 * math.sin(a)
            c.drawLine(x - 3, yy - 4, x + 3, yy + 4, paint(darker(tone, 0.4), 0.7, stroke=1.6))
    c.drawPath(smooth([(84, 46), (96, 30), (78, 16), (60, 22)], closed=False), paint(edge(tone), stroke=12))
    c.drawPath(smooth([(84, 46), (96, 30), (78, 16), (60, 22)], closed=False), paint(tone, stroke=9))


def chain(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    for i in range(5):
        x, y = 14 + i * 18, 14 + i * 18
        c.save()
        c.translate(x, y)
        c.rotate(45)
        if i % 2:
            rod(c, (-14, 0), (14, 0), 7, tone)
        else:
            c.drawRoundRect(rect(-15, -9, 30, 18), 9, 9, paint(edge(tone), stroke=8))
            c.drawRoundRect(rect(-15, -9, 30, 18), 9, 9, paint(tone, stroke=5.4))
            c.drawLine(-8, -10, 8, -10, paint(lighter(tone, 0.7), stroke=2))
        c.restore()


def gun(c: Canvas, colour: str) -> None:
    tone = colour or "4a4e58"
    blob(c, [(58, 46), (78, 46), (92, 84), (74, 92), (64, 66)], WOOD, tension=0.2)
    grain(c, [[(72, 56), (82, 84)], [(68, 58), (76, 84)]], "3a2010", 0.6)
    c.drawCircle(56, 62, 10, paint(edge(tone), stroke=4))
    rod(c, (4, 36), (60, 36), 11, tone)
    blob(c, [(44, 26), (74, 26), (84, 38), (80, 50), (44, 52)], tone, tension=0.1, shine=0.5)
    lathe(c, [(26, 12), (52, 12)], darker(tone, 0.2), x=56, tension=0.05, gloss=0.4)
    blob(c, [(76, 28), (84, 16), (90, 18), (84, 32)], tone, line=1.6)
    c.drawRect(rect(5, 26, 4, 5), paint(edge(tone)))


def shield(c: Canvas, colour: str) -> None:
    tone = colour or "8a2f34"
    blob(c, [(10, 14), (50, 6), (90, 14), (86, 58), (50, 96), (14, 58)], BRASS, tension=0.14)
    blob(c, [(18, 20), (50, 14), (82, 20), (78, 55), (50, 86), (22, 55)], tone, tension=0.14, line=1.4)
    rod(c, (50, 15), (50, 84), 7, BRASS)
    rod(c, (20, 42), (80, 42), 7, BRASS)
    ball(c, 50, 42, 9, BRASS)


def bow(c: Canvas, colour: str) -> None:
    c.drawPath(smooth([(22, 6), (60, 20), (74, 50), (60, 80), (22, 94)], closed=False), paint(edge(WOOD), stroke=8))
    c.drawPath(smooth([(22, 6), (60, 20), (74, 50), (60, 80), (22, 94)], closed=False), paint(colour or WOOD, stroke=5.4))
    c.drawLine(22, 6, 22, 94, paint("e8e0d0", stroke=1.6))
    rod(c, (10, 50), (88, 50), 3.4, "c8a060")
    blob(c, [(86, 43), (99, 50), (86, 57)], STEEL, tension=0.05)
    blob(c, [(4, 42), (18, 49), (18, 51), (4, 58), (9, 50)], "c83a2a", tension=0.05, line=1.4)


def torch(c: Canvas, colour: str) -> None:
    rod(c, (52, 48), (46, 98), 11, WOOD, end=8)
    lathe(c, [(40, 13), (54, 10)], LEATHER, x=52, tension=0.1)
    for points, tone in (([(52, 2), (70, 24), (64, 44), (50, 48), (36, 42), (36, 22), (44, 26)], "e0541a"), ([(52, 14), (62, 30), (58, 44), (46, 44), (41, 32)], "f8a02a"), ([(51, 26), (56, 36), (51, 44), (46, 36)], "fff0b0")):
        c.drawPath(smooth(points, tension=0.4), paint(tone))


def flashlight(c: Canvas, colour: str) -> None:
    tone = colour or "2e3440"
    rod(c, (38, 44), (92, 80), 18, tone)
    blob(c, [(10, 18), (34, 10), (46, 38), (36, 56), (8, 40)], lighter(tone, 0.12), tension=0.12)
    c.save()
    c.rotate(-60, 16, 28)
    c.drawOval(rect(-3, 20, 38, 16), paint("fff4c0"))
    c.restore()


def toolbox(c: Canvas, colour: str) -> None:
    tone = colour or "b8342a"
    c.drawPath(smooth([(34, 36), (36, 18), (66, 18), (68, 36)], closed=False), paint("2a2a30", stroke=6))
    slab(c, 6, 42, 76, 42, tone, deep=14)
    c.drawRect(rect(6, 54, 76, 3), paint(edge(tone), 0.7))
    for x in (22, 60):
        c.drawRoundRect(rect(x, 50, 9, 12), 2, 2, paint(BRASS))
