"""Toys, prizes, and what records and tells."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, LEATHER, STEEL, WOOD, ball, blob, edge, grain, lathe, rod, slab


def toy_ball(c: Canvas, colour: str) -> None:
    tone = colour or "d8342c"
    ball(c, 50, 50, 44, tone, gloss=0)
    for points in ([(50, 6), (26, 40), (34, 88), (18, 76), (8, 46), (22, 16)], [(50, 6), (72, 34), (70, 90), (88, 70), (92, 40), (74, 14)]):
        c.drawPath(smooth(points, tension=0.3), paint(CREAM, 0.92))
    c.drawCircle(50, 50, 44, linear(20, 14, 86, 92, ("ffffff", 0.35), ("ffffff", 0), ("180c2c", 0.5)))
    c.drawOval(rect(24, 18, 18, 13), paint("ffffff", 0.7))
    c.drawCircle(50, 50, 44, paint(edge(tone), stroke=2.2))


def sphere(c: Canvas, colour: str) -> None:
    """A ball of metal or wood."""
    tone = colour or STEEL
    ball(c, 50, 50, 44, tone, gloss=1)
    c.drawCircle(50, 50, 44, linear(20, 10, 84, 94, ("ffffff", 0.3), ("ffffff", 0), ("180c2c", 0.55)))
    c.drawOval(rect(26, 18, 20, 12), paint("ffffff", 0.75))
    c.drawCircle(50, 50, 44, paint(edge(tone), stroke=2.2))


def doll(c: Canvas, colour: str) -> None:
    tone = colour or "c84a6a"
    for x in (42, 58):
        rod(c, (x, 74), (x, 94), 8, "f0d0b4")
    for way in (-1, 1):
        rod(c, (50 + way * 12, 50), (50 + way * 30, 64), 7, "f0d0b4")
    blob(c, [(38, 44), (62, 44), (76, 82), (24, 82)], tone, tension=0.14)
    blob(c, [(24, 30), (30, 6), (50, 0), (70, 6), (76, 30), (70, 46), (30, 46)], "8a4a24", tension=0.34)
    ball(c, 50, 28, 19, "f4d8bc", gloss=0, line=1.6)
    for x in (43, 57):
        c.drawCircle(x, 28, 3, paint("2a1c20"))
    c.drawPath(smooth([(44, 36), (50, 39), (56, 36)], closed=False), paint("c8404a", stroke=1.8))
    blob(c, [(32, 20), (50, 8), (68, 20), (50, 17)], "8a4a24", line=0)


def bear(c: Canvas, colour: str) -> None:
    tone = colour or "b07840"
    for x, y, r in ((24, 62, 12), (76, 62, 12), (30, 86, 14), (70, 86, 14), (27, 12, 11), (73, 12, 11)):
        ball(c, x, y, r, tone, gloss=0)
    ball(c, 50, 68, 27, tone, gloss=0)
    ball(c, 50, 70, 16, lighter(tone, 0.35), gloss=0, line=0)
    ball(c, 50, 28, 28, tone, gloss=0)
    ball(c, 50, 36, 12, lighter(tone, 0.4), gloss=0, line=1)
    for x in (39, 61):
        c.drawCircle(x, 25, 4, paint("1c1418"))
    blob(c, [(44, 30), (56, 30), (50, 36)], "2a1a18", line=0)


def kite(c: Canvas, colour: str) -> None:
    tone = colour or "d84a3a"
    c.drawPath(smooth([(50, 72), (40, 82), (56, 88), (44, 98)], closed=False), paint("f0e8d8", stroke=2))
    for points, shade in (([(50, 2), (50, 40), (14, 34)], lighter(tone, 0.3)), ([(50, 2), (86, 34), (50, 40)], tone), ([(14, 34), (50, 40), (50, 74)], darker(tone, 0.1)), ([(50, 40), (86, 34), (50, 74)], darker(tone, 0.3))):
        blob(c, points, shade, tension=0.01, line=1.6)
    for x, y in ((42, 82), (54, 89)):
        blob(c, [(x, y), (x + 9, y - 6), (x + 9, y + 6), (x - 9, y - 6), (x - 9, y + 6)], "e8b83a", tension=0.02, line=1.2)


def balloon(c: Canvas, colour: str) -> None:
    tone = colour or "d83a4a"
    c.drawPath(smooth([(50, 74), (46, 84), (54, 92), (50, 100)], closed=False), paint("e8e0d8", stroke=1.6))
    blob(c, [(50, 2), (80, 20), (82, 46), (50, 74), (18, 46), (20, 20)], tone, tension=0.4, shine=0.4)
    blob(c, [(46, 73), (54, 73), (57, 80), (43, 80)], tone, tension=0.05, line=1.4)
    c.drawOval(rect(28, 14, 14, 20), paint("ffffff", 0.6))


def trophy(c: Canvas, colour: str) -> None:
    tone = colour or "e8b83a"
    for way in (-1, 1):
        c.drawPath(smooth([(50 + way * 26, 16), (50 + way * 46, 18), (50 + way * 40, 42), (50 + way * 20, 46)], closed=False), paint(edge(tone), stroke=7))
        c.drawPath(smooth([(50 + way * 26, 16), (50 + way * 46, 18), (50 + way * 40, 42), (50 + way * 20, 46)], closed=False), paint(tone, stroke=4))
    lathe(c, [(10, 29), (34, 25), (50, 12), (58, 5), (74, 5), (80, 18)], tone, mouth=darker(tone, 0.55))
    slab(c, 28, 80, 40, 16, "3a2420", deep=8)
    c.drawRect(rect(36, 85, 22, 6), paint(BRASS))


def ticket(c: Canvas, colour: str) -> None:
    tone = colour or "e8c070"
    c.save()
    c.rotate(-14, 50, 50)
    blob(c, [(2, 30), (98, 30), (98, 44), (93, 50), (98, 56), (98, 70), (2, 70), (2, 56), (7, 50), (2, 44)], tone, tension=0.03)
    c.drawRect(rect(12, 36, 58, 28), paint("a83a2a", stroke=2))
    for y, w in ((43, 40), (50, 30), (57, 36)):
        c.drawRect(rect(18, y - 1.5, w, 3), paint("7a2a20"))
    grain(c, [[(78, 32 + i * 5), (78, 34 + i * 5)] for i in range(8)], "7a5a24", 0.9, 1.6)
    c.restore()


def flag(c: Canvas, colour: str) -> None:
    tone = colour or "b82a34"
    rod(c, (16, 4), (16, 99), 5, WOOD)
    ball(c, 16, 4, 4, BRASS, gloss=0.5, line=1)
    blob(c, [(18, 10), (42, 6), (66, 14), (96, 8), (90, 32), (96, 56), (66, 62), (42, 52), (18, 58)], tone, tension=0.3)
    grain(c, [[(42, 8), (46, 30), (42, 52)], [(67, 15), (70, 38), (66, 61)]], edge(tone), 0.35, 3)


def banner(c: Canvas, colour: str) -> None:
    tone = colour or "2a4a8a"
    rod(c, (6, 8), (94, 8), 5, WOOD)
    blob(c, [(14, 10), (86, 10), (86, 92), (50, 76), (14, 92)], tone, tension=0.02)
    c.drawCircle(50, 42, 15, paint(BRASS, stroke=4))
    grain(c, [[(20, 14), (20, 84)], [(80, 14), (80, 84)]], BRASS, 0.9, 2.4)


def camera(c: Canvas, colour: str) -> None:
    tone = colour or "2e3036"
    c.drawRoundRect(rect(30, 14, 38, 20), 5, 5, linear(30, 14, 68, 34, "c8ccd2", "7a8088"))
    slab(c, 4, 28, 82, 52, tone, deep=8, round_=7)
    c.drawRect(rect(5, 40, 80, 26), paint(darker(LEATHER, 0.4), 0.7))
    c.drawRoundRect(rect(10, 31, 16, 7), 2, 2, paint("d8e8f0"))
    ball(c, 46, 55, 23, STEEL, gloss=0)
    ball(c, 46, 55, 17, "20242c", gloss=0)
    ball(c, 46, 55, 11, "3a5a8a", gloss=0.9)
    ball(c, 74, 26, 5, "c8302a", gloss=0.5, line=1)


def reel(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    c.drawPath(smooth([(72, 84), (92, 88), (98, 98)], closed=False), paint("2a2028", stroke=8))
    ball(c, 48, 48, 44, tone, gloss=0)
    c.drawCircle(48, 48, 37, paint("3a2c34"))
    ball(c, 48, 48, 33, lighter(tone, 0.15), gloss=0, line=1)
    for i in range(5):
        a = i * 2 * math.pi / 5 - 0.5
        c.drawCircle(48 + 20 * math.cos(a), 48 + 20 * math.sin(a), 8.4, paint("241c24"))
    ball(c, 48, 48, 6, "241c24", gloss=0, line=0)


def pocket_watch(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    c.drawPath(smooth([(56, 18), (72, 4), (92, 8), (97, 26)], closed=False), paint(edge(tone), stroke=4))
    c.drawPath(smooth([(56, 18), (72, 4), (92, 8), (97, 26)], closed=False), paint(tone, stroke=2.4))
    c.drawCircle(50, 16, 7, paint(tone, stroke=4))
    ball(c, 50, 58, 38, tone, gloss=0.6)
    c.drawCircle(50, 58, 30, linear(28, 34, 72, 84, "fffaf0", "e0d4bc"))
    for i in range(12):
        a = i * math.pi / 6
        c.drawLine(50 + 24 * math.sin(a), 58 - 24 * math.cos(a), 50 + 28 * math.sin(a), 58 - 28 * math.cos(a), paint("2a2024", stroke=2.6 if i % 3 == 0 else 1.4))
    c.drawLine(50, 58, 50, 38, paint("1c1418", stroke=2.4))
    c.drawLine(50, 58, 64, 66, paint("1c1418", stroke=3))
    c.drawCircle(50, 58, 2.6, paint("a82a2a"))
    blob(c, [(30, 50), (48, 32), (56, 33), (34, 58)], "ffffff", tension=0.1, line=0)


def wristwatch(c: Canvas, colour: str) -> None:
    tone = colour or LEATHER
    blob(c, [(36, 0), (64, 0), (66, 100), (34, 100)], tone, tension=0.03)
    ball(c, 50, 50, 27, STEEL, gloss=0)
    c.drawCircle(50, 50, 21, paint("f4f4ee"))
    c.drawLine(50, 50, 50, 35, paint("1c1c22", stroke=2.4))
    c.drawLine(50, 50, 60, 55, paint("1c1c22", stroke=2.8))
    rod(c, (77, 47), (82, 47), 6, STEEL)


def hologram(c: Canvas, colour: str) -> None:
    tone = colour or "40d8ff"
    c.drawPath(smooth([(30, 78), (6, 10), (94, 10), (70, 78)], tension=0.02), linear(0, 8, 0, 80, (tone, 0.05), (tone, 0.4)))
    c.drawCircle(50, 36, 22, paint(tone, 0.3))
    for k in range(3):
        c.drawOval(rect(28 + k * 7, 14, 44 - k * 14, 44), paint(tone, 0.9, stroke=1.4))
        c.drawOval(rect(28, 32 - k * 8 + 4, 44, 8 + k * 4), paint("e0fcff", 0.7, stroke=1.2))
    lathe(c, [(78, 24), (88, 34), (94, 32)], "3a4450", tension=0.14)
    c.drawOval(rect(30, 73, 40, 11), paint(lighter(tone, 0.4)))


def tablet(c: Canvas, colour: str) -> None:
    slab(c, 12, 10, 68, 84, "24262e", deep=5, round_=7)
    c.drawRect(rect(18, 18, 56, 66), linear(18, 18, 74, 84, "0e3a5a", colour or "2a8ac0"))
    for i in range(4):
        c.drawRoundRect(rect(23, 25 + i * 9, 24 + (i * 13) % 22, 4), 2, 2, paint("c8f4ff", 0.9))
    c.drawPath(smooth([(23, 78), (34, 68), (44, 73), (56, 62), (69, 66)], closed=False, tension=0.3), paint("ffd060", stroke=2.6))


def telephone(c: Canvas, colour: str) -> None:
    tone = colour or "26242c"
    blob(c, [(26, 44), (74, 44), (92, 88), (8, 88)], tone, tension=0.16)
    blob(c, [(4, 36), (8, 20), (50, 12), (92, 20), (96, 36), (78, 40), (74, 30), (50, 26), (26, 30), (22, 40)], tone, tension=0.28, shine=0.4)
    ball(c, 50, 66, 17, CREAM, gloss=0)
    for i in range(10):
        a = i * 0.58 - 0.6
        c.drawCircle(50 + 12 * math.cos(a), 66 + 12 * math.sin(a), 2.4, paint("2a2428"))
    ball(c, 50, 66, 5, BRASS, gloss=0, line=1)


def newspaper(c: Canvas, colour: str) -> None:
    tone = colour or "ece6d6"
    blob(c, [(10, 12), (84, 6), (92, 86), (16, 94)], tone, tension=0.02)
    c.save()
    c.rotate(-4, 50, 50)
    c.drawRect(rect(20, 18, 58, 9), paint("2a2628"))
    c.drawRect(rect(20, 32, 27, 24), paint("8a8680"))
    for i in range(5):
        c.drawRect(rect(51, 33 + i * 5, 27 - (i * 5) % 7, 2), paint("4a4644"))
    for i in range(6):
        c.drawRect(rect(20, 61 + i * 5, 27 - (i * 7) % 6, 2), paint("4a4644"))
        c.drawRect(rect(51, 61 + i * 5, 27 - (i * 5) % 8, 2), paint("4a4644"))
    c.restore()


def pen(c: Canvas, colour: str) -> None:
    tone = colour or "2a3a6a"
    rod(c, (92, 8), (30, 70), 9, tone)
    rod(c, (34, 66), (24, 76), 9, BRASS, end=6)
    blob(c, [(27, 70), (30, 74), (8, 93), (6, 92)], STEEL, tension=0.06, line=1.4)


def brush(c: Canvas, colour: str) -> None:
    rod(c, (94, 6), (40, 60), 6, WOOD, end=8)
    rod(c, (42, 58), (30, 70), 10, STEEL)
    blob(c, [(25, 66), (34, 75), (22, 88), (4, 96), (14, 78)], colour or "c83a5a", tension=0.28)


def wand(c: Canvas, colour: str) -> None:
    rod(c, (10, 92), (72, 28), 6, colour or "3a2430", end=4)
    rod(c, (10, 92), (20, 82), 8, BRASS)
    star = [(78 + (20 if i % 2 == 0 else 8) * math.sin(i * math.pi / 5), 22 - (20 if i % 2 == 0 else 8) * math.cos(i * math.pi / 5)) for i in range(10)]
    blob(c, star, "f8d860", tension=0.06)


def card(c: Canvas, colour: str) -> None:
    for turn, back in ((-16, True), (6, False)):
        c.save()
        c.rotate(turn, 50, 60)
        c.drawRoundRect(rect(24, 12, 52, 76), 6, 6, linear(24, 12, 76, 88, "ffffff", "d8d4cc") if not back else paint(colour or "a82a3a"))
        c.drawRoundRect(rect(24, 12, 52, 76), 6, 6, paint("3a2a34", 0.8, stroke=1.8))
        if not back:
            blob(c, [(50, 66), (32, 46), (36, 36), (44, 36), (50, 43), (56, 36), (64, 36), (68, 46)], "c8242c", tension=0.3, line=0)
        c.restore()


def telescope(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    rod(c, (6, 84), (34, 64), 12, darker(tone, 0.1))
    rod(c, (30, 67), (62, 44), 17, tone)
    rod(c, (58, 47), (92, 22), 24, LEATHER)
    rod(c, (86, 26), (94, 20), 27, tone)


def compass(c: Canvas, colour: str) -> None:
    ball(c, 50, 52, 44, colour or BRASS, gloss=0)
    c.drawCircle(50, 52, 35, linear(24, 26, 76, 80, "fffaf0", "d8ccb0"))
    for i in range(8):
        a = i * math.pi / 4
        c.drawLine(50 + 28 * math.sin(a), 52 - 28 * math.cos(a), 50 + 33 * math.sin(a), 52 - 33 * math.cos(a), paint("2a2024", stroke=2.4 if i % 2 == 0 else 1.2))
    blob(c, [(64, 26), (54, 56), (46, 48)], "c8282c", tension=0.02, line=1)
    blob(c, [(36, 78), (46, 48), (54, 56)], "3a4a5a", tension=0.02, line=1)


def sack(c: Canvas, colour: str) -> None:
    tone = colour or "b08a54"
    blob(c, [(36, 28), (24, 14), (40, 18), (50, 8), (60, 18), (76, 14), (64, 28), (88, 62), (80, 94), (20, 94), (12, 62)], tone, tension=0.32)
    rod(c, (35, 29), (65, 29), 6, "6a3a24")
    grain(c, [[(40, 36), (30, 64)], [(50, 36), (50, 60)], [(60, 36), (70, 64)]], edge(tone), 0.4, 2)


def flask(c: Canvas, colour: str) -> None:
    lathe(c, [(8, 9), (34, 9), (54, 24), (84, 34), (92, 30)], "d4e6ec", clear=0.5, gloss=0.8)
    lathe(c, [(60, 26), (84, 32), (90, 28)], colour or "5ad86a", clear=0.9, gloss=0.3, line=0)
    for x, y in ((44, 72), (56, 66), (52, 80)):
        c.drawCircle(x, y, 3, paint("ffffff", 0.5))
    rod(c, (50, 2), (50, 12), 15, "a87848")


def syringe(c: Canvas, colour: str) -> None:
    rod(c, (70, 30), (94, 6), 4, STEEL)
    rod(c, (88, 2), (98, 12), 5, STEEL)
    rod(c, (74, 26), (32, 68), 17, "d8ecf2")
    rod(c, (56, 44), (34, 66), 12, colour or "5ac8a0")
    rod(c, (30, 70), (4, 96), 2.4, STEEL)


def gear(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    points = []
    for i in range(12):
        for k, r in ((-0.5, 36), (-0.34, 47), (0.34, 47), (0.5, 36)):
            a = (i + k * 0.5) * math.pi / 6
            points.append((50 + r * math.cos(a), 50 + r * math.sin(a)))
    blob(c, points, tone, tension=0.02)
    c.drawCircle(50, 50, 24, paint(darker(tone, 0.2), stroke=4))
    c.drawCircle(50, 50, 11, paint(edge(tone)))


def padlock(c: Canvas, colour: str) -> None:
    c.drawPath(smooth([(28, 48), (28, 20), (50, 6), (72, 20), (72, 48)], closed=False), paint("3a4048", stroke=13))
    c.drawPath(smooth([(28, 48), (28, 20), (50, 6), (72, 20), (72, 48)], closed=False), paint(STEEL, stroke=9))
    slab(c, 16, 46, 62, 46, colour or BRASS, deep=8, round_=6)
    c.drawCircle(47, 64, 7, paint("2a1c14"))
    blob(c, [(44, 66), (50, 66), (53, 82), (41, 82)], "2a1c14", tension=0.02, line=0)


def device(c: Canvas, colour: str) -> None:
    """Any small apparatus: a case with a dial, a lamp and a switch."""
    tone = colour or "5a6470"
    rod(c, (72, 30), (84, 4), 3, STEEL)
    ball(c, 84, 4, 4, "e8543a", gloss=0.5, line=0)
    slab(c, 12, 28, 64, 60, tone, deep=12, round_=7)
    ball(c, 34, 50, 13, "20262e", gloss=0)
    c.drawLine(34, 50, 41, 42, paint("70f0c0", stroke=2.4))
    c.drawCircle(34, 50, 13, paint("b8c4cc", stroke=2))
    for i, tint in enumerate(("ff5a3a", "f8c83a", "50e890")):
        ball(c, 60, 42 + i * 11, 3.8, tint, gloss=0.6, line=0)
    c.drawRoundRect(rect(20, 70, 46, 10), 3, 3, paint(darker(tone, 0.5)))
    grain(c, [[(24 + i * 6, 73), (24 + i * 6, 77)] for i in range(7)], lighter(tone, 0.5), 0.8, 1.6)
