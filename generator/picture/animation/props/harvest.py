"""What grows, and what is eaten of it."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, rect, smooth
from generator.picture.animation.props.materials import ball, blob, edge, grain, lathe, rod


def rose(c: Canvas, colour: str) -> None:
    tone = colour or "c8203a"
    c.drawPath(smooth([(52, 44), (48, 70), (56, 99)], closed=False, tension=0.5), paint("2e5a2a", stroke=4.4))
    for points in ([(50, 72), (30, 62), (18, 70), (32, 80)], [(52, 82), (74, 70), (86, 80), (70, 90)]):
        blob(c, points, "4a8a3a", tension=0.4, line=1.4)
    for points, shade in (([(22, 34), (18, 14), (40, 4), (60, 4), (82, 14), (78, 34), (50, 56)], 0.12), ([(26, 40), (20, 22), (36, 18), (50, 54)], 0.0), ([(74, 40), (80, 22), (64, 18), (50, 54)], 0.2), ([(34, 28), (50, 14), (66, 28), (60, 46), (40, 46)], 0.06)):
        blob(c, points, darker(tone, shade), tension=0.4, line=1.4)
    c.drawPath(smooth([(42, 32), (44, 24), (54, 22), (59, 29), (54, 36), (48, 33), (50, 28)], closed=False, tension=0.5), paint(edge(tone), 0.8, stroke=2))


def sunflower(c: Canvas, colour: str) -> None:
    tone = colour or "f0b82a"
    rod(c, (50, 56), (54, 100), 5, "4a7a2e")
    blob(c, [(53, 86), (72, 72), (90, 78), (74, 90)], "5a9a3a", tension=0.4, line=1.4)
    for ring, long in ((0.0, 42), (0.2, 36)):
        for k in range(15):
            a = k * math.tau / 15 + ring
            x, y = 50 + long * math.cos(a), 42 + long * math.sin(a)
            p, q = a + 0.2, a - 0.2
            blob(c, [(50 + 17 * math.cos(p), 42 + 17 * math.sin(p)), (50 + long * 0.7 * math.cos(p), 42 + long * 0.7 * math.sin(p)), (x, y), (50 + long * 0.7 * math.cos(q), 42 + long * 0.7 * math.sin(q)), (50 + 17 * math.cos(q), 42 + 17 * math.sin(q))], lighter(tone, 0.2) if ring else tone, tension=0.3, line=0.9)
    ball(c, 50, 42, 19, "5a3418", gloss=0)
    for k in range(40):
        a, r = k * 2.4, 2.6 * math.sqrt(k)
        c.drawCircle(50 + r * math.cos(a), 42 + r * math.sin(a), 1.3, paint("a8743a" if k % 2 else "2e1808"))


def sprout(c: Canvas, colour: str) -> None:
    """A seedling in a pot."""
    c.drawPath(smooth([(50, 60), (48, 44), (52, 28)], closed=False), paint("4a8a34", stroke=4.4))
    blob(c, [(51, 34), (38, 12), (12, 10), (22, 34)], "6ab84a", tension=0.4, line=1.6)
    blob(c, [(51, 30), (62, 6), (88, 2), (80, 26)], "7ac858", tension=0.4, line=1.6)
    for a, b in (((48, 32), (22, 16)), ((54, 26), (82, 8))):
        c.drawLine(*a, *b, paint("3a7a2a", 0.7, stroke=1.6))
    tone = colour or "b8643a"
    lathe(c, [(66, 26), (94, 18), (97, 16)], tone, tension=0.06)
    lathe(c, [(56, 32), (67, 31)], lighter(tone, 0.1), mouth="3a2416", tension=0.06)


def pumpkin(c: Canvas, colour: str) -> None:
    tone = colour or "e07a1e"
    for x, w in ((50, 46), (30, 26), (70, 26), (50, 22)):
        blob(c, [(x, 26), (x + w * 0.8, 34), (x + w, 60), (x + w * 0.7, 88), (x, 94), (x - w * 0.7, 88), (x - w, 60), (x - w * 0.8, 34)], tone if w != 22 else lighter(tone, 0.1), tension=0.36, line=1.8)
    blob(c, [(44, 32), (46, 14), (38, 4), (50, 2), (56, 14), (58, 32)], "5a7a34", tension=0.2)
    c.drawPath(smooth([(57, 24), (74, 14), (84, 22), (78, 28)], closed=False), paint("5a7a34", stroke=2.2))


def nest(c: Canvas, colour: str) -> None:
    tone = colour or "8a6236"
    c.drawOval(rect(8, 38, 84, 40), paint("3a2412"))
    for x, turn in ((34, -12), (52, 4), (68, 14)):
        c.save()
        c.rotate(turn, x, 48)
        ball(c, x, 46, 13, "8ac8d8", gloss=0.6)
        c.restore()
    for i in range(26):
        a = i * 0.9
        y = 62 + (i * 7) % 28
        w = 44 - (y - 62) * 0.5
        c.drawPath(smooth([(50 - w + (i * 5) % 9, y), (50 + 8 * math.sin(a), y + 8), (50 + w - (i * 3) % 9, y - 2)], closed=False, tension=0.5), paint((lighter(tone, 0.3), tone, darker(tone, 0.35))[i % 3], stroke=3))


def ice_cream(c: Canvas, colour: str) -> None:
    blob(c, [(26, 50), (74, 50), (52, 99), (48, 99)], "d89a4a", tension=0.04)
    grain(c, [[(32 + 10 * k, 52), (44 + 3 * k, 84 - 4 * k)] for k in range(4)] + [[(68 - 10 * k, 52), (56 - 3 * k, 84 - 4 * k)] for k in range(4)], "8a5a20", 0.7)
    for x, y, tint in ((34, 40, colour or "f4a0b4"), (66, 40, "f8ecc8"), (50, 24, "7a4a30")):
        ball(c, x, y, 20, tint, gloss=0.3)
    ball(c, 52, 4, 5, "c81e34")
    for k in range(9):
        c.drawLine(40 + (k * 7) % 22, 14 + (k * 5) % 20, 43 + (k * 7) % 22, 16 + (k * 5) % 20, paint(("e8c83a", "3a9ae8", "f8f4ea")[k % 3], stroke=2.2))


def sandwich(c: Canvas, colour: str) -> None:
    blob(c, [(6, 74), (94, 74), (92, 88), (8, 88)], "d8a860", tension=0.14)
    for y, tint in ((72, "d8524a"), (65, "f0c83a"), (59, "6ab83a")):
        blob(c, [(4 + k * 9.2, y + (4 if k % 2 else -2)) for k in range(11)] + [(94, y + 9), (6, y + 9)], tint, tension=0.4, line=1.2)
    blob(c, [(8, 58), (14, 34), (50, 22), (86, 34), (92, 58)], colour or "d89a4a", tension=0.3)
    for x, y in ((34, 38), (50, 32), (66, 40), (44, 46), (58, 48)):
        c.drawOval(rect(x, y, 5, 3), paint("f8ecd0"))


def pie(c: Canvas, colour: str) -> None:
    blob(c, [(4, 56), (96, 56), (80, 88), (20, 88)], "b8c0c8", tension=0.06)
    blob(c, [(6, 54), (16, 34), (50, 24), (84, 34), (94, 54), (50, 66)], colour or "d8984a", tension=0.36)
    for k in range(13):
        ball(c, 8 + k * 7, 57 + 4 * math.sin(k * math.pi / 12), 5.4, "c8843a", gloss=0.2, line=1)
    for x in (36, 50, 64):
        blob(c, [(x - 3, 46), (x, 34), (x + 3, 46)], "8a2a2a", tension=0.3, line=1)
    for x, sway in ((38, 4), (52, -4), (66, 4)):
        c.drawPath(smooth([(x, 22), (x + sway, 14), (x - sway, 8), (x, 0)], closed=False, tension=0.5), paint("ffffff", 0.5, stroke=2.4))


def bag_of_popcorn(c: Canvas, colour: str) -> None:
    tone = colour or "d8342a"
    for k in range(16):
        ball(c, 22 + (k * 13) % 58, 30 - (k * 7) % 20 + abs((k * 13) % 58 - 29) * 0.2, 9, "f8ecc0", gloss=0.2, line=1)
    blob(c, [(14, 34), (86, 34), (76, 97), (24, 97)], "f8f4ea", tension=0.03)
    for k in range(4):
        x = 16 + k * 19
        c.drawPath(polygon([(x, 34), (x + 9, 34), (x + 9 + (50 - x - 9) * 0.28, 97), (x + (50 - x) * 0.28, 97)]), paint(tone))
    c.drawPath(polygon([(14, 34), (86, 34), (76, 97), (24, 97)]), linear(14, 0, 86, 0, ("ffffff", 0.2), ("ffffff", 0), ("14081c", 0.4)))
