"""What is treasured, worn and worked with."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, radial, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, LEATHER, STEEL, WOOD, ball, blob, edge, grain, lathe, rod, slab


def teapot(c: Canvas, colour: str) -> None:
    tone = colour or "4a7ab0"
    c.drawPath(smooth([(74, 44), (98, 40), (96, 70), (74, 76)], closed=False, tension=0.5), paint(edge(tone), stroke=9))
    c.drawPath(smooth([(74, 44), (98, 40), (96, 70), (74, 76)], closed=False, tension=0.5), paint(tone, stroke=6))
    blob(c, [(30, 66), (16, 58), (8, 40), (0, 36), (6, 30), (18, 36), (24, 48), (34, 50)], tone, tension=0.3)
    lathe(c, [(36, 22), (44, 30), (60, 35), (78, 30), (88, 18), (92, 20)], tone)
    lathe(c, [(26, 8), (32, 20), (37, 24)], lighter(tone, 0.12), gloss=0.3)
    ball(c, 50, 22, 5.4, BRASS)
    for k in range(5):
        a = k * 1.2566
        c.drawCircle(50 + 9 * math.cos(a), 62 + 9 * math.sin(a), 4.4, paint(CREAM, 0.92))
    c.drawCircle(50, 62, 4, paint("e8b83a"))


def wine_glass(c: Canvas, colour: str) -> None:
    c.drawOval(rect(28, 90, 44, 9), linear(28, 0, 72, 0, ("ffffff", 0.7), ("a8c0d0", 0.6)))
    c.drawRect(rect(48.4, 56, 3.2, 37), linear(48, 0, 52, 0, ("ffffff", 0.9), ("8aa4b8", 0.8)))
    bowl = smooth([(28, 6), (72, 6), (74, 30), (62, 52), (50, 58), (38, 52), (26, 30)], tension=0.34)
    c.drawPath(bowl, linear(26, 0, 74, 0, ("f4fcff", 0.45), ("c8dce8", 0.25), ("8aa8c0", 0.45)))
    c.drawPath(smooth([(27, 26), (73, 26), (70, 38), (61, 50), (50, 55), (39, 50), (30, 38)], tension=0.34), linear(27, 0, 73, 0, colour or "b02a44", "6a0e24"))
    c.drawOval(rect(27, 22, 46, 9), paint(lighter(colour or "b02a44", 0.2)))
    c.drawPath(bowl, paint("7a94a8", 0.8, stroke=1.6))
    c.drawPath(smooth([(33, 12), (32, 30), (40, 46)], closed=False), paint("ffffff", 0.85, stroke=3.4))


def potion(c: Canvas, colour: str) -> None:
    tone = colour or "8a3ad8"
    c.drawCircle(50, 64, 46, radial(50, 64, 46, (tone, 0.35), (tone, 0)))
    ball(c, 50, 62, 33, "c8dcec", gloss=0)
    c.drawPath(smooth([(18, 58), (34, 62), (50, 57), (66, 62), (82, 58), (78, 80), (62, 93), (38, 93), (22, 80)], tension=0.34), radial(42, 66, 42, lighter(tone, 0.5), tone, darker(tone, 0.45)))
    for x, y, r in ((38, 74, 4), (56, 68, 3), (62, 82, 5), (46, 84, 2.4), (52, 48, 2.6)):
        c.drawCircle(x, y, r, paint("ffffff", 0.45, stroke=1.4))
    rod(c, (50, 12), (50, 32), 17, "c8dcec")
    c.drawRoundRect(rect(37, 28, 26, 5), 2, 2, paint(BRASS))
    rod(c, (50, 2), (50, 15), 13, "a8743e")
    c.drawPath(smooth([(25, 62), (28, 46), (38, 37)], closed=False), paint("ffffff", 0.9, stroke=4.4))
    blob(c, [(62, 30), (74, 36), (78, 52), (66, 48)], CREAM, tension=0.06, line=1.2)


def staff(c: Canvas, colour: str) -> None:
    glow = colour or "50c8f0"
    rod(c, (64, 26), (34, 100), 7, WOOD, end=5)
    c.drawPath(smooth([(62, 32), (50, 22), (54, 4), (72, 0), (86, 10), (82, 24)], closed=False, tension=0.5), paint(edge(WOOD), stroke=8))
    c.drawPath(smooth([(62, 32), (50, 22), (54, 4), (72, 0), (86, 10), (82, 24)], closed=False, tension=0.5), paint(WOOD, stroke=5.4))
    c.drawCircle(69, 16, 26, radial(69, 16, 26, (glow, 0.6), (glow, 0)))
    ball(c, 69, 16, 10, glow)
    for y in (44, 50, 56):
        c.drawLine(52 - (y - 44) * 0.4 - 1, y, 62 - (y - 44) * 0.4, y + 3, paint(LEATHER, stroke=3))


def chest(c: Canvas, colour: str) -> None:
    tone = colour or "8a5428"
    blob(c, [(8, 46), (10, 18), (26, 8), (78, 8), (94, 18), (94, 46)], darker(tone, 0.35), tension=0.24)
    c.drawPath(smooth([(12, 46), (14, 36), (88, 36), (90, 46)], tension=0.1), paint("120a08"))
    for k in range(13):
        ball(c, 17 + k * 5.6, 46 - 5 * math.sin(k * 1.3) ** 2 - (k % 3) * 2, 5, "e8b83a", line=0.9)
    for x, tint in ((32, "c82a3a"), (58, "3ac88a"), (72, "3a8ae8")):
        blob(c, [(x - 5, 40), (x, 35), (x + 5, 40), (x, 47)], tint, tension=0.05, line=0.9, shine=0.6)
    slab(c, 6, 50, 82, 44, tone, deep=6, round_=2)
    grain(c, [[(8, 61 + 11 * i), (86, 61 + 11 * i)] for i in range(3)], darker(tone, 0.55), 0.8, 1.6)
    for x in (14, 72):
        c.drawRect(rect(x, 50, 8, 44), linear(x, 0, x + 8, 0, lighter(BRASS, 0.3), darker(BRASS, 0.3)))
    slab(c, 39, 50, 16, 18, BRASS, deep=3, round_=2)
    c.drawCircle(47, 57, 2.6, paint("2a1808"))
    c.drawRect(rect(46, 58, 2, 6), paint("2a1808"))


def helmet(c: Canvas, colour: str) -> None:
    tone = colour or STEEL
    blob(c, [(60, 8), (84, 0), (98, 14), (94, 34), (76, 22)], "b8303a", tension=0.36)
    blob(c, [(18, 92), (14, 52), (22, 22), (50, 6), (78, 22), (86, 52), (82, 92), (66, 98), (34, 98)], tone, tension=0.34, shine=0.6)
    blob(c, [(14, 46), (50, 36), (86, 46), (80, 68), (50, 90), (20, 68)], lighter(tone, 0.12), tension=0.12, shine=0.6)
    for way in (-1, 1):
        c.drawPath(polygon([(50 + way * 5, 50), (50 + way * 32, 49), (50 + way * 31, 55), (50 + way * 5, 57)]), paint("0e1016"))
        for k in range(4):
            c.drawLine(50 + way * (9 + k * 6), 65, 50 + way * (9 + k * 5), 74, paint("0e1016", stroke=2.6))
    rod(c, (50, 6), (50, 88), 4, BRASS)
    for x in (16, 84):
        ball(c, x, 48, 4.4, BRASS)


def horseshoe(c: Canvas, colour: str) -> None:
    tone = colour or "8a929c"
    arch = smooth([(28, 94), (14, 56), (24, 20), (50, 8), (76, 20), (86, 56), (72, 94)], closed=False, tension=0.44)
    for stroke, shade in ((18, edge(tone)), (14, tone)):
        c.drawPath(arch, paint(shade, stroke=stroke))
    c.drawPath(smooth([(10, 54), (20, 17), (48, 4)], closed=False, tension=0.44), paint(lighter(tone, 0.7), stroke=2.4))
    for x, y in ((20, 68), (17, 46), (26, 27), (74, 27), (83, 46), (80, 68)):
        c.drawCircle(x, y, 2.6, paint("1c2026"))


def cage(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    c.drawOval(rect(14, 82, 72, 16), paint(darker(tone, 0.5)))
    ball(c, 46, 60, 11, "e8c83a", gloss=0.3, line=1.4)
    ball(c, 54, 48, 7.5, "e8c83a", gloss=0, line=1.4)
    blob(c, [(60, 46), (68, 49), (60, 52)], "e8742a", tension=0.1, line=1)
    c.drawCircle(56, 47, 1.8, paint("14100c"))
    c.drawLine(24, 72, 76, 72, paint(WOOD, stroke=3))
    for k in range(-3, 4):
        path = smooth([(50, 10), (50 + k * 9, 18), (50 + k * 11.4, 36), (50 + k * 11.6, 90)], closed=False, tension=0.5)
        c.drawPath(path, paint(edge(tone), stroke=3))
        c.drawPath(path, paint(tone, stroke=1.7))
    for y in (36, 62):
        c.drawPath(smooth([(16, y), (50, y + 5), (84, y)], closed=False, tension=0.5), paint(tone, stroke=2.4))
    lathe(c, [(86, 36), (96, 38)], tone, tension=0.1)
    c.drawCircle(50, 5, 5, paint(tone, stroke=2.4))


def crystal(c: Canvas, colour: str) -> None:
    tone = colour or "9a5ae8"
    c.drawCircle(50, 52, 50, radial(50, 52, 50, (tone, 0.4), (tone, 0)))
    for x, y, w, tall, lean in ((28, 92, 10, 48, -12), (72, 92, 11, 52, 13), (50, 96, 15, 90, 0), (38, 96, 8, 34, -4), (64, 96, 9, 38, 5)):
        tip = (x + lean, y - tall)
        left, right = [(x - w, y), (x - w + lean * 0.7, y - tall * 0.74)], [(x + w, y), (x + w + lean * 0.7, y - tall * 0.74)]
        c.drawPath(polygon([left[0], left[1], tip, right[1], right[0]]), linear(x - w, 0, x + w, 0, lighter(tone, 0.6), tone, darker(tone, 0.45)))
        c.drawPath(polygon([(x - w * 0.2, y), (x - w * 0.2 + lean * 0.7, y - tall * 0.7), tip, left[1], left[0]]), paint("ffffff", 0.28))
        c.drawPath(polygon([left[0], left[1], tip, right[1], right[0]]), paint(edge(tone), 0.8, stroke=1.6))


def vase(c: Canvas, colour: str) -> None:
    tone = colour or "e8e4dc"
    lathe(c, [(8, 16), (14, 13), (26, 12), (44, 31), (62, 34), (82, 22), (92, 17), (96, 19)], tone, mouth="2a2a34")
    for y, w in ((46, 31), (66, 33)):
        c.drawPath(smooth([(50 - w, y), (50, y + 8), (50 + w, y)], closed=False, tension=0.5), paint("2a5aa8", stroke=2.4))
    for k in (-1, 0, 1):
        x, y = 50 + k * 18, 61 - abs(k) * 3
        for i in range(5):
            a = i * 1.2566
            c.drawCircle(x + 4.6 * math.cos(a), y + 4.6 * math.sin(a), 3, paint("3a6ac0"))


def purse(c: Canvas, colour: str) -> None:
    tone = colour or "a83a5a"
    blob(c, [(18, 40), (82, 40), (96, 70), (84, 94), (16, 94), (4, 70)], tone, tension=0.34, shine=0.4)
    grain(c, [[(28 + 11 * k, 44), (22 + 14 * k, 88)] for k in range(5)], darker(tone, 0.5), 0.5, 2)
    rod(c, (16, 40), (84, 40), 8, BRASS)
    for x in (45, 55):
        ball(c, x, 31, 6, BRASS)


def stethoscope(c: Canvas, colour: str) -> None:
    tone = colour or "2a4a6a"
    for way in (-1, 1):
        arm = smooth([(50 + way * 20, 4), (50 + way * 30, 22), (50 + way * 14, 44), (50, 54)], closed=False, tension=0.5)
        c.drawPath(arm, paint(edge(STEEL), stroke=6))
        c.drawPath(arm, paint(STEEL, stroke=3.8))
        rod(c, (50 + way * 17, 2), (50 + way * 22, 8), 6, "22242a")
    tube = smooth([(50, 52), (50, 82), (66, 96), (82, 84), (80, 66)], closed=False, tension=0.56)
    c.drawPath(tube, paint(edge(tone), stroke=8))
    c.drawPath(tube, paint(tone, stroke=5.4))
    ball(c, 80, 56, 15, STEEL)
    ball(c, 80, 56, 9, "dce4ea", line=1.2)


def pills(c: Canvas, colour: str) -> None:
    tone = colour or "e88a2a"
    lathe(c, [(24, 23), (30, 26), (92, 26), (96, 23)], tone, x=40, clear=0.85)
    lathe(c, [(6, 25), (9, 27), (24, 27)], "f4f2ec", x=40, tension=0.06)
    c.drawRect(rect(15, 44, 50, 30), linear(15, 0, 65, 0, "fffdf4", "e0dccc"))
    rod(c, (24, 53), (34, 53), 4, "c8303a")
    rod(c, (29, 48), (29, 58), 4, "c8303a")
    for y in (50, 57, 64):
        c.drawLine(40, y, 60, y, paint("6a6a72", stroke=1.6))
    for x, y, turn in ((82, 88, 20), (90, 70, -50), (76, 98, 0)):
        c.save()
        c.translate(x, y)
        c.rotate(turn)
        c.drawRoundRect(rect(-9, -4, 9, 8), 4, 4, paint("c8303a"))
        c.drawRoundRect(rect(-1, -4, 10, 8), 4, 4, paint("f8f4ea"))
        c.drawRoundRect(rect(-9, -4, 18, 8), 4, 4, paint(edge(CREAM), 0.7, stroke=1.2))
        c.restore()


def scissors(c: Canvas, colour: str) -> None:
    tone = colour or "c8343a"
    for way in (-1, 1):
        blob(c, [(50 - way * 3, 56), (50 + way * 20, 2), (50 + way * 27, 4), (50 + way * 8, 60)], STEEL, tension=0.08, shine=0.6)
        c.drawOval(rect(50 - way * 20 - 15, 66, 30, 31), paint(edge(tone), stroke=9))
        c.drawOval(rect(50 - way * 20 - 15, 66, 30, 31), paint(tone, stroke=6.4))
        rod(c, (50 + way * 2, 52), (50 - way * 10, 70), 7, tone)
    ball(c, 50, 54, 4, STEEL, line=1.2)


def saw(c: Canvas, colour: str) -> None:
    teeth = [(8 + k * 5.4, 30 + k * 3.6 + (5 if k % 2 else 0)) for k in range(13)]
    c.drawPath(polygon([(6, 12), (14, 8), (80, 56), *teeth[::-1]]), linear(10, 10, 60, 80, "f4f8fc", STEEL, "6a7480"))
    c.drawPath(polygon([(6, 12), (14, 8), (80, 56), *teeth[::-1]]), paint(edge(STEEL), 0.8, stroke=1.6))
    blob(c, [(66, 66), (76, 50), (92, 56), (99, 74), (92, 94), (78, 92)], colour or WOOD, tension=0.3)
    c.drawOval(rect(78, 66, 12, 17), paint("1a1410", 0.85))


def screwdriver(c: Canvas, colour: str) -> None:
    rod(c, (52, 50), (92, 92), 6, STEEL)
    blob(c, [(88, 92), (94, 86), (99, 97)], STEEL, tension=0.05, line=1.4)
    rod(c, (10, 8), (50, 48), 21, colour or "d8542a")
    grain(c, [[(14 + k * 5, 6 - k * 5 + 10), (46 + k * 4, 42 - k * 4 + 6)] for k in (-1, 0, 1)], "3a140a", 0.45, 2.4)
    rod(c, (46, 44), (54, 52), 13, "2a2c32")


def anchor(c: Canvas, colour: str) -> None:
    tone = colour or "5a6472"
    c.drawCircle(50, 13, 9, paint(edge(tone), stroke=8))
    c.drawCircle(50, 13, 9, paint(tone, stroke=5.4))
    rod(c, (28, 32), (72, 32), 8, tone)
    rod(c, (50, 22), (50, 92), 9, tone)
    arch = smooth([(10, 60), (20, 84), (50, 94), (80, 84), (90, 60)], closed=False, tension=0.44)
    c.drawPath(arch, paint(edge(tone), stroke=12))
    c.drawPath(arch, paint(tone, stroke=9))
    for x, way in ((10, -1), (90, 1)):
        blob(c, [(x - 11, 66), (x, 46), (x + 11, 66), (x - way * 2, 62)], tone, tension=0.06)


def needle(c: Canvas, colour: str) -> None:
    """Thread on a spool, with a needle."""
    tone = colour or "c8303a"
    lathe(c, [(8, 26), (14, 26), (18, 18), (78, 18), (82, 26), (89, 26)], WOOD, x=40, tension=0.06)
    lathe(c, [(19, 21), (48, 24), (77, 21)], tone, x=40, gloss=0.2)
    grain(c, [[(18, 24 + k * 6), (40, 28 + k * 6), (62, 24 + k * 6)] for k in range(9)], darker(tone, 0.45), 0.7, 1.4)
    c.drawPath(smooth([(61, 70), (84, 86), (96, 60), (84, 22)], closed=False, tension=0.5), paint(tone, stroke=1.8))
    rod(c, (82, 14), (92, 96), 3.4, STEEL, end=0.8)


def bandage(c: Canvas, colour: str) -> None:
    tone = colour or "e8c8a0"
    c.save()
    c.rotate(-34, 50, 50)
    c.drawRoundRect(rect(-2, 34, 104, 32), 16, 16, linear(0, 34, 100, 66, lighter(tone, 0.3), tone, darker(tone, 0.18)))
    c.drawRoundRect(rect(-2, 34, 104, 32), 16, 16, paint(edge(tone), 0.7, stroke=1.8))
    c.drawRect(rect(33, 35, 34, 30), paint(lighter(tone, 0.5)))
    for x in (10, 20, 80, 90):
        for y in (43, 50, 57):
            c.drawCircle(x, y, 1.8, paint(darker(tone, 0.4), 0.7))
    c.restore()
