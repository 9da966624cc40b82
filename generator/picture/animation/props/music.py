"""What makes music."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, STEEL, WOOD, ball, blob, edge, grain, lathe, rod, slab


def violin(c: Canvas, colour: str) -> None:
    tone = colour or "a8521e"
    c.save()
    c.rotate(32, 50, 50)
    rod(c, (50, -8), (50, 44), 6, "2a1c18")
    blob(c, [(50, 38), (66, 42), (68, 54), (60, 62), (72, 74), (70, 94), (50, 102), (30, 94), (28, 74), (40, 62), (32, 54), (34, 42)], tone, tension=0.36, shine=0.4)
    for x in (41, 59):
        c.drawPath(smooth([(x, 62), (x + 2, 70), (x - 2, 76), (x, 84)], closed=False), paint("2a120a", stroke=2.2))
    rod(c, (42, 78), (58, 78), 3, CREAM)
    grain(c, [[(48 + i * 1.5, -4), (46 + i * 2.6, 90)] for i in range(4)], "f4ecd8", 0.9, 0.9)
    ball(c, 50, -10, 5, tone)
    c.restore()
    rod(c, (94, 8), (76, 96), 2.6, WOOD)
    c.drawLine(97, 10, 80, 96, paint("f4f0e4", stroke=1.2))


def guitar(c: Canvas, colour: str) -> None:
    tone = colour or "c8823a"
    c.save()
    c.rotate(38, 50, 50)
    rod(c, (50, -22), (50, 46), 8, "4a2a18")
    blob(c, [(50, 40), (68, 44), (70, 60), (64, 66), (78, 84), (72, 106), (50, 112), (28, 106), (22, 84), (36, 66), (30, 60), (32, 44)], tone, tension=0.36, shine=0.4)
    c.drawCircle(50, 70, 11, paint("2a160e"))
    c.drawCircle(50, 70, 12, paint(CREAM, stroke=1.6))
    rod(c, (40, 92), (60, 92), 4, "3a2016")
    grain(c, [[(47 + i * 2, -18), (46 + i * 2.6, 92)] for i in range(4)], "f4ecd8", 0.9, 0.9)
    blob(c, [(44, -22), (56, -22), (58, -34), (42, -34)], "4a2a18", tension=0.08)
    c.restore()


def flute(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    rod(c, (6, 84), (94, 16), 10, tone, shine=0.7)
    for i in range(6):
        ball(c, 40 + i * 8, 57.5 - i * 6.2, 3.4, darker(tone, 0.15), gloss=0.5, line=1.2)
    rod(c, (16, 70), (24, 76), 4, darker(tone, 0.2))


def trumpet(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    rod(c, (4, 40), (70, 40), 6, tone)
    blob(c, [(60, 36), (80, 32), (96, 16), (96, 66), (80, 48), (60, 44)], tone, tension=0.24, shine=0.5)
    c.drawRoundRect(rect(26, 40, 42, 28), 12, 12, paint(edge(tone), stroke=8))
    c.drawRoundRect(rect(26, 40, 42, 28), 12, 12, paint(tone, stroke=5))
    for x in (38, 47, 56):
        rod(c, (x, 28), (x, 62), 6, lighter(tone, 0.2))
        ball(c, x, 26, 3.6, CREAM, gloss=0, line=1)


def drum(c: Canvas, colour: str) -> None:
    tone = colour or "b8342a"
    lathe(c, [(38, 38), (84, 38), (88, 36)], tone, mouth="f2e8d4", tension=0.06)
    for i in range(6):
        x = 16 + i * 13.6
        grain(c, [[(x, 48 + abs(i - 2.5)), (x + 7, 84), (min(86.0, x + 13.6), 48 + abs(i - 1.5))]], CREAM, 0.9, 2)
    c.drawOval(rect(12, 28.5, 76, 19), paint(BRASS, stroke=3))
    rod(c, (20, 6), (58, 34), 4, WOOD)
    rod(c, (86, 4), (52, 36), 4, WOOD)
    for x, y in ((58, 34), (52, 36)):
        ball(c, x, y, 4, CREAM, gloss=0, line=1)


def music_box(c: Canvas, colour: str) -> None:
    tone = colour or "7a3a4a"
    blob(c, [(14, 46), (22, 10), (92, 10), (84, 46)], darker(tone, 0.2), tension=0.04)
    blob(c, [(20, 43), (27, 15), (86, 15), (80, 43)], "c85a6a", tension=0.04, line=1)
    slab(c, 8, 52, 74, 38, tone, deep=12)
    rod(c, (50, 20), (50, 44), 3, BRASS)
    blob(c, [(50, 22), (60, 42), (40, 42)], "f4d8e0", tension=0.1, line=1.4)
    ball(c, 50, 18, 4, "e8b894", gloss=0, line=1)
    c.drawLine(50, 28, 42, 18, paint("e8b894", stroke=2))
    c.drawLine(50, 28, 58, 18, paint("e8b894", stroke=2))
    rod(c, (92, 64), (98, 56), 4, BRASS)
    c.drawRoundRect(rect(38, 62, 16, 14), 2, 2, paint(BRASS))


def bell(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    ball(c, 50, 88, 8, darker(tone, 0.3))
    lathe(c, [(18, 10), (30, 22), (62, 28), (78, 40), (84, 42)], tone, tension=0.34)
    c.drawRoundRect(rect(42, 6, 16, 14), 7, 7, paint(edge(tone), stroke=4))


def record(c: Canvas, colour: str) -> None:
    ball(c, 50, 50, 46, "24222a", gloss=0)
    for r in (40, 35, 30, 25):
        c.drawCircle(50, 50, r, paint("4a4852", 0.8, stroke=1))
    blob(c, [(50, 50), (22, 18), (34, 10)], "5a5866", tension=0.05, line=0)
    c.drawCircle(50, 50, 15, paint(colour or "c83a3a"))
    c.drawCircle(50, 50, 3, paint("14121a"))


def microphone(c: Canvas, colour: str) -> None:
    rod(c, (56, 44), (88, 96), 13, colour or "2e3038", end=9)
    ball(c, 40, 28, 25, "9aa4ae")
    grain(c, [[(18 + i * 8, 20), (26 + i * 8, 46)] for i in range(5)] + [[(18, 22 + i * 8), (60, 14 + i * 8)] for i in range(4)], "3a424c", 0.6, 1.3)


def gramophone(c: Canvas, colour: str) -> None:
    """A box with a crank, a record, and the horn."""
    tone = colour or "6a4226"
    c.drawPath(polygon([(16, 70), (84, 70), (90, 98), (10, 98)]), linear(0, 70, 0, 98, lighter(tone, 0.12), darker(tone, 0.3)))
    c.drawRect(rect(14, 66, 72, 6), paint(lighter(tone, 0.2)))
    c.drawRect(rect(8, 94, 84, 5), paint(darker(tone, 0.4)))
    c.drawOval(rect(18, 56, 58, 13), paint("141418"))
    c.drawOval(rect(40, 60, 14, 4), paint("b8863a"))
    c.drawLine(90, 84, 98, 84, paint("8a8e96", stroke=3))
    c.drawLine(98, 84, 98, 74, paint("8a8e96", stroke=3))
    c.drawPath(smooth([(70, 64), (80, 48), (66, 36), (50, 34)], closed=False), paint("a87a34", stroke=6))
    c.drawPath(smooth([(54, 38), (40, 44), (14, 50), (2, 38), (2, 12), (16, 2), (38, 18), (56, 28)], tension=0.25), linear(0, 2, 0, 50, "f0cc80", "8a5c22"))
    c.drawOval(rect(-2, 4, 16, 44), linear(0, 4, 14, 0, "5a3a18", "a87a34"))
