"""What is eaten, and what it is eaten from."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, mix, paint, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, LEATHER, STEEL, WOOD, ball, blob, edge, grain, lathe, rod


def mug(c: Canvas, colour: str) -> None:
    tone = colour or "b8493a"
    c.drawPath(smooth([(72, 36), (92, 40), (92, 62), (72, 68)], closed=False), paint(edge(tone), stroke=12))
    c.drawPath(smooth([(72, 36), (92, 40), (92, 62), (72, 68)], closed=False), paint(tone, stroke=8))
    lathe(c, [(26, 29), (60, 30), (82, 27), (86, 22)], tone, x=46, mouth="4a2a18", tension=0.16)
    lathe(c, [(42, 29.5), (48, 29.6)], mix(tone, CREAM, 0.7), x=46, gloss=0, line=0, tension=0.02)


def glass(c: Canvas, colour: str) -> None:
    lathe(c, [(16, 26), (84, 20), (88, 17)], "cfe6f0", clear=0.5, tension=0.08, gloss=0.85)
    lathe(c, [(44, 22.6), (83, 18.5)], colour or "d8842a", clear=0.85, tension=0.06, gloss=0.4, line=0)
    c.drawOval(rect(27.4, 39, 45.2, 10), paint(lighter(colour or "d8842a", 0.4)))
    c.drawOval(rect(24, 11, 52, 11), paint("ffffff", 0.7, stroke=2.2))


def jar(c: Canvas, colour: str) -> None:
    lathe(c, [(30, 22), (38, 31), (80, 31), (88, 26)], "cfe2e6", clear=0.55, gloss=0.8, tension=0.2)
    lathe(c, [(50, 28), (80, 28), (85, 24)], colour or "e0a02a", clear=0.92, gloss=0.4, line=0, tension=0.2)
    lathe(c, [(16, 24), (29, 24)], BRASS, tension=0.06)
    c.drawRoundRect(rect(34, 56, 32, 18), 2, 2, paint(CREAM))
    grain(c, [[(38, 62), (61, 62)], [(38, 68), (55, 68)]], "5a3a24", 0.8)


def plate(c: Canvas, colour: str) -> None:
    tone = colour or "e8ecf0"
    c.drawOval(rect(4, 34, 92, 44), paint(edge(tone)))
    c.drawOval(rect(5, 31, 90, 42), paint(darker(tone, 0.12)))
    c.drawOval(rect(5, 29, 90, 42), paint(lighter(tone, 0.4)))
    c.drawOval(rect(20, 36, 60, 26), paint(darker(tone, 0.1)))
    c.drawOval(rect(21, 38, 58, 24), paint(tone))
    c.drawOval(rect(9, 31, 82, 38), paint("3a6aa8", 0.8, stroke=1.8))


def bowl(c: Canvas, colour: str) -> None:
    tone = colour or "5a86a8"
    lathe(c, [(42, 44), (58, 40), (76, 24), (84, 18)], tone, mouth=darker(tone, 0.45))


def bread(c: Canvas, colour: str) -> None:
    tone = colour or "c8843a"
    blob(c, [(6, 62), (14, 40), (40, 28), (70, 30), (92, 46), (94, 66), (78, 76), (24, 76)], tone)
    for x in (28, 46, 64, 80):
        c.drawPath(smooth([(x - 10, 36 + abs(x - 54) * 0.2), (x + 4, 44), (x + 2, 58), (x - 8, 50)]), paint(lighter(tone, 0.55)))
        c.drawPath(smooth([(x - 10, 36 + abs(x - 54) * 0.2), (x + 4, 44), (x + 2, 58)], closed=False), paint(darker(tone, 0.35), 0.7, stroke=1.6))


def cheese(c: Canvas, colour: str) -> None:
    tone = colour or "ecc04a"
    blob(c, [(6, 60), (70, 22), (94, 44), (94, 56)], lighter(tone, 0.25), tension=0.06)
    blob(c, [(6, 60), (94, 52), (94, 78), (6, 84)], tone, tension=0.04)
    for x, y, r in ((28, 70, 6), (54, 66, 8), (78, 70, 5), (66, 40, 6)):
        c.drawOval(rect(x - r, y - r * 0.7, r * 2, r * 1.4), paint(darker(tone, 0.3)))


def apple(c: Canvas, colour: str) -> None:
    tone = colour or "c8302a"
    blob(c, [(50, 30), (70, 22), (90, 38), (86, 68), (66, 90), (50, 86), (34, 90), (14, 68), (10, 38), (30, 22)], tone, tension=0.4, shine=0.35)
    c.drawOval(rect(40, 26, 20, 8), paint(darker(tone, 0.4)))
    rod(c, (50, 31), (55, 10), 4, "5a3a20")
    blob(c, [(55, 16), (72, 6), (84, 12), (70, 22)], "5a9a3a", line=1.6)
    c.drawOval(rect(22, 34, 13, 22), paint("ffffff", 0.5))


def orange(c: Canvas, colour: str) -> None:
    ball(c, 50, 54, 38, colour or "ec8a24")
    for i in range(22):
        a, r = i * 2.4, 5 + (i * 7) % 30
        c.drawCircle(50 + math.cos(a) * r, 56 + math.sin(a) * r, 1, paint("a85010", 0.6))
    blob(c, [(50, 18), (64, 8), (76, 14), (62, 22)], "4a8a3a", line=1.6)


def egg(c: Canvas, colour: str) -> None:
    tone = colour or "f0e0c4"
    blob(c, [(50, 8), (72, 30), (80, 60), (66, 86), (50, 92), (34, 86), (20, 60), (28, 30)], tone, tension=0.36)
    for i in range(12):
        c.drawCircle(32 + (i * 31) % 38, 30 + (i * 17) % 52, 1 + i % 2, paint(darker(tone, 0.35), 0.6))
    c.drawOval(rect(34, 26, 10, 20), paint("ffffff", 0.65))


def soup(c: Canvas, colour: str) -> None:
    lathe(c, [(40, 40), (80, 38), (86, 32)], "4a5058", mouth=colour or "c8702a", tension=0.14)
    for side in (6, 94):
        c.drawCircle(side, 50, 7, paint("30343a", stroke=4))


def kettle(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    c.drawPath(smooth([(26, 40), (30, 8), (70, 8), (74, 40)], closed=False), paint("2a2a30", stroke=6))
    rod(c, (70, 62), (96, 36), 14, tone, end=8)
    lathe(c, [(34, 18), (44, 30), (72, 38), (86, 34)], tone)
    ball(c, 50, 30, 5, "2a2a30", line=0)


def knife(c: Canvas, colour: str) -> None:
    c.save()
    c.rotate(42, 50, 50)
    blob(c, [(50, -8), (57, 12), (57, 58), (43, 58), (43, 8)], STEEL, tension=0.12, shine=0.6)
    c.drawLine(47, 4, 47, 56, paint("ffffff", 0.8, stroke=1.6))
    rod(c, (38, 60), (62, 60), 6, BRASS)
    rod(c, (50, 63), (50, 102), 12, colour or LEATHER)
    for y in (70, 80, 90):
        c.drawCircle(50, y, 1.8, paint(BRASS))
    c.restore()


def spoon(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    rod(c, (40, 40), (92, 92), 5, tone, end=8)
    blob(c, [(12, 14), (32, 10), (46, 28), (42, 44), (26, 40), (10, 30)], tone, shine=0.6)
    blob(c, [(17, 18), (30, 16), (39, 30), (36, 38), (26, 34)], darker(tone, 0.3), line=0)


def pan(c: Canvas, colour: str) -> None:
    rod(c, (60, 56), (98, 40), 9, WOOD)
    c.drawOval(rect(4, 40, 68, 40), paint("16181c"))
    c.drawOval(rect(4, 34, 68, 38), paint("3a3e46"))
    c.drawOval(rect(10, 38, 56, 30), paint(colour or "24282e"))


def pizza(c: Canvas, colour: str) -> None:
    blob(c, [(10, 24), (50, 12), (90, 24), (84, 34), (50, 24), (16, 34)], "c8843a")
    blob(c, [(15, 33), (50, 23), (85, 33), (52, 96)], colour or "f0c04a", tension=0.1)
    for x, y in ((38, 42), (62, 44), (50, 62), (52, 80)):
        ball(c, x, y, 7 if y < 75 else 4, "b83a26", gloss=0.2, line=1)
    grain(c, [[(30, 48), (36, 54)], [(58, 56), (64, 60)], [(46, 50), (52, 48)]], "3a7a2a", 0.9, 2.4)
