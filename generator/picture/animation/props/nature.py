"""What is found outside."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, mix, paint, rect, smooth
from generator.picture.animation.props.materials import CREAM, WOOD, ball, blob, edge, grain, rod


def feather(c: Canvas, colour: str) -> None:
    tone = colour or "e8e4ec"
    blob(c, [(14, 88), (18, 58), (44, 22), (84, 6), (92, 14), (78, 46), (46, 76)], tone, tension=0.3)
    for i in range(7):
        t = i / 7
        x, y = 26 + 52 * t, 78 - 58 * t
        grain(c, [[(x, y), (x - 2 + 4 * t, y - 16 + 8 * t)], [(x, y), (x + 15 - 8 * t, y + 2)]], edge(tone), 0.3, 1.3)
    c.drawPath(smooth([(4, 98), (26, 78), (88, 10)], closed=False), paint(mix(edge(tone), CREAM, 0.4), stroke=2.6))


def stone(c: Canvas, colour: str) -> None:
    tone = colour or "868088"
    blob(c, [(8, 68), (16, 38), (42, 22), (72, 28), (92, 54), (90, 78), (60, 88), (22, 86)], tone, tension=0.24)
    blob(c, [(18, 42), (42, 25), (70, 31), (56, 48), (30, 52)], lighter(tone, 0.3), tension=0.14, line=0)
    grain(c, [[(56, 48), (64, 66), (60, 84)], [(30, 52), (24, 70)]], edge(tone), 0.6)
    for i in range(10):
        c.drawCircle(22 + (i * 29) % 62, 50 + (i * 13) % 32, 1.4, paint(edge(tone), 0.4))


def shell(c: Canvas, colour: str) -> None:
    tone = colour or "f0c0a8"
    blob(c, [(50, 90), (38, 84), (8, 50), (14, 30), (30, 16), (50, 11), (70, 16), (86, 30), (92, 50), (62, 84)], tone, tension=0.3)
    for i in range(-3, 4):
        x = 50 + i * 13
        grain(c, [[(50 + i * 3, 84), (50 + i * 8, 50), (x, 18 + abs(i) * 5)]], darker(tone, 0.35), 0.7, 2.4)
        grain(c, [[(53 + i * 3, 84), (54 + i * 8, 50), (x + 4, 19 + abs(i) * 5)]], "fff4ec", 0.6, 1.8)
    blob(c, [(34, 84), (66, 84), (60, 94), (40, 94)], lighter(tone, 0.2), tension=0.2)


def bone(c: Canvas, colour: str) -> None:
    tone = colour or "f0e8d4"
    c.save()
    c.rotate(-38, 50, 50)
    blob(c, [(14, 44), (4, 40), (4, 28), (16, 26), (24, 40), (76, 40), (84, 26), (96, 28), (96, 40), (88, 50), (96, 60), (96, 72), (84, 74), (76, 60), (24, 60), (16, 74), (4, 72), (4, 60)], tone, tension=0.32)
    grain(c, [[(28, 45), (70, 45)]], "ffffff", 0.8, 3)
    c.restore()


def seed(c: Canvas, colour: str) -> None:
    tone = colour or "9a6a34"
    blob(c, [(50, 30), (70, 44), (76, 70), (58, 92), (40, 90), (26, 68), (32, 42)], tone, tension=0.36)
    grain(c, [[(48, 36), (40, 62), (48, 88)], [(56, 38), (62, 64), (56, 88)]], darker(tone, 0.4), 0.6, 2)
    c.drawPath(smooth([(50, 32), (48, 18), (56, 8)], closed=False), paint("5a9a3a", stroke=4))
    blob(c, [(54, 12), (72, 2), (82, 12), (68, 20)], "6ab848", line=1.6)
    blob(c, [(50, 18), (34, 8), (26, 16), (38, 24)], "5aa83e", line=1.6)


def leaf(c: Canvas, colour: str) -> None:
    tone = colour or "5a9a3e"
    blob(c, [(10, 92), (12, 50), (40, 18), (90, 6), (86, 52), (54, 84)], tone, tension=0.3)
    grain(c, [[(6, 97), (44, 56), (86, 12)], *[[(22 + i * 14, 80 - i * 15), (24 + i * 15, 56 - i * 13)] for i in range(4)], *[[(22 + i * 14, 80 - i * 15), (44 + i * 13, 78 - i * 14)] for i in range(4)]], edge(tone), 0.55, 1.8)


def stick(c: Canvas, colour: str) -> None:
    tone = colour or WOOD
    rod(c, (6, 92), (92, 10), 7, tone, end=5)
    rod(c, (58, 42), (78, 46), 4, tone, end=2)
    rod(c, (36, 64), (28, 44), 4, tone, end=2)


def mushroom(c: Canvas, colour: str) -> None:
    tone = colour or "c8362c"
    blob(c, [(38, 48), (62, 48), (68, 92), (32, 92)], CREAM, tension=0.2)
    blob(c, [(6, 54), (14, 28), (50, 8), (86, 28), (94, 54), (50, 60)], tone, tension=0.34)
    for x, y, r in ((34, 30, 6), (56, 22, 5), (72, 40, 6), (22, 46, 4), (50, 44, 5)):
        c.drawOval(rect(x - r, y - r * 0.8, r * 2, r * 1.6), paint("fff4ea"))


def plant(c: Canvas, colour: str) -> None:
    for i, a in enumerate((-1.2, -0.7, -0.25, 0.25, 0.7, 1.2)):
        x, y = 50 + 40 * math.sin(a), 52 - 42 * math.cos(a)
        blob(c, [(50, 62), ((50 + x) / 2 - 10 * math.cos(a), (58 + y) / 2 - 4), (x, y), ((50 + x) / 2 + 10 * math.cos(a), (58 + y) / 2 + 4)], "4a8a3a" if i % 2 else "62a84a", line=1.6)
    blob(c, [(26, 60), (74, 60), (66, 96), (34, 96)], colour or "b8643a", tension=0.06)
    blob(c, [(22, 56), (78, 56), (77, 67), (23, 67)], lighter(colour or "b8643a", 0.2), tension=0.05)


def snowball(c: Canvas, colour: str) -> None:
    ball(c, 50, 52, 40, colour or "eef4fc")
    for i in range(14):
        c.drawCircle(22 + (i * 37) % 58, 26 + (i * 23) % 56, 2, paint("c0d0e8", 0.8))


def skull(c: Canvas, colour: str) -> None:
    tone = colour or "ece4d0"
    blob(c, [(50, 6), (80, 18), (90, 46), (78, 66), (72, 90), (28, 90), (22, 66), (10, 46), (20, 18)], tone, tension=0.34)
    for x in (33, 67):
        c.drawOval(rect(x - 12, 36, 24, 24), paint("1c1418"))
    blob(c, [(50, 60), (57, 72), (43, 72)], "1c1418", tension=0.1, line=0)
    grain(c, [[(x, 78), (x, 90)] for x in (36, 43, 50, 57, 64)], "3a2c2a", 0.8, 2)


def pearl(c: Canvas, colour: str) -> None:
    ball(c, 50, 50, 40, colour or "f0e8ee", gloss=0.95)


def orb(c: Canvas, colour: str) -> None:
    tone = colour or "7a5ad8"
    blob(c, [(24, 80), (76, 80), (84, 96), (16, 96)], "7a5a34", tension=0.1)
    ball(c, 50, 46, 40, tone, gloss=0.9)
    for i in range(12):
        c.drawCircle(30 + (i * 29) % 42, 26 + (i * 17) % 40, 1 + i % 2, paint("ffffff", 0.8))
