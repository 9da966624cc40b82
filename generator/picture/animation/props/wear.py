"""What is worn and what things are carried in."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, paint, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, LEATHER, ball, blob, edge, grain, rod, slab


def glove(c: Canvas, colour: str) -> None:
    tone = colour or LEATHER
    blob(c, [(30, 92), (28, 62), (12, 46), (14, 36), (30, 46), (28, 16), (36, 12), (42, 36), (44, 8), (53, 7), (55, 35), (61, 11), (70, 13), (68, 40), (76, 24), (84, 28), (76, 62), (68, 92)], tone, tension=0.22)
    blob(c, [(28, 78), (70, 78), (72, 96), (27, 96)], lighter(tone, 0.25), tension=0.1)
    grain(c, [[(43, 40), (44, 54)], [(55, 40), (55, 54)], [(66, 42), (64, 56)]], edge(tone), 0.7)


def shoe(c: Canvas, colour: str) -> None:
    tone = colour or "6a3a26"
    blob(c, [(8, 34), (30, 32), (44, 48), (70, 54), (92, 62), (96, 76), (8, 76)], tone, tension=0.24)
    blob(c, [(6, 74), (97, 74), (96, 84), (30, 84), (28, 90), (6, 90)], "2a1c18", tension=0.06)
    c.drawOval(rect(9, 29, 30, 10), paint(darker(tone, 0.55)))
    for i in range(4):
        c.drawLine(38 + i * 8, 46 + i * 3, 46 + i * 8, 40 + i * 4, paint(CREAM, stroke=2.2))


def boot(c: Canvas, colour: str) -> None:
    tone = colour or "5e3a24"
    blob(c, [(20, 8), (56, 8), (54, 50), (72, 60), (94, 68), (95, 82), (20, 82)], tone, tension=0.16)
    blob(c, [(18, 80), (97, 80), (95, 89), (44, 89), (42, 95), (18, 95)], "241a16", tension=0.05)
    blob(c, [(17, 6), (59, 6), (58, 18), (18, 18)], lighter(tone, 0.25), tension=0.1)
    for i in range(4):
        c.drawLine(40, 26 + i * 9, 54, 28 + i * 9, paint(CREAM, stroke=2.2))


def suitcase(c: Canvas, colour: str) -> None:
    tone = colour or "8a5430"
    c.drawPath(smooth([(36, 30), (38, 12), (66, 12), (68, 30)], closed=False), paint(darker(tone, 0.5), stroke=6))
    slab(c, 6, 32, 78, 54, tone, deep=12, round_=6)
    for x in (20, 64):
        c.drawRect(rect(x, 32, 7, 54), paint(darker(tone, 0.35)))
        c.drawRoundRect(rect(x - 1, 46, 9, 10), 2, 2, paint(BRASS))
    for x, y in ((6, 32), (74, 32), (6, 76), (74, 76)):
        c.drawRoundRect(rect(x, y, 10, 10), 3, 3, paint(darker(tone, 0.5)))
    c.drawRoundRect(rect(36, 58, 20, 14), 2, 2, paint(CREAM))
    c.drawLine(39, 63, 52, 63, paint("a83a2a", stroke=2))


def backpack(c: Canvas, colour: str) -> None:
    tone = colour or "4a6a4a"
    c.drawPath(smooth([(38, 16), (42, 4), (58, 4), (62, 16)], closed=False), paint(darker(tone, 0.5), stroke=5))
    blob(c, [(22, 26), (50, 10), (78, 26), (84, 84), (66, 94), (34, 94), (16, 84)], tone, tension=0.3)
    blob(c, [(26, 58), (74, 58), (76, 84), (50, 90), (24, 84)], lighter(tone, 0.12), tension=0.2)
    blob(c, [(22, 26), (50, 14), (78, 26), (76, 46), (50, 52), (24, 46)], darker(tone, 0.12), tension=0.26)
    for x in (36, 64):
        rod(c, (x, 40), (x, 62), 5, LEATHER)
        c.drawRoundRect(rect(x - 4, 52, 8, 8), 1, 1, paint(BRASS, stroke=2))


def glasses(c: Canvas, colour: str) -> None:
    tone = colour or "2a2430"
    for x in (27, 73):
        c.drawCircle(x, 54, 19, paint("cfe8f4", 0.5))
        c.drawCircle(x, 54, 19, paint(tone, stroke=4.6))
        c.drawLine(x - 9, 56, x + 3, 43, paint("ffffff", 0.8, stroke=3))
    c.drawPath(smooth([(45, 52), (50, 47), (55, 52)], closed=False), paint(tone, stroke=4.4))
    c.drawLine(8, 50, 3, 36, paint(tone, stroke=4))
    c.drawLine(92, 50, 97, 36, paint(tone, stroke=4))


def cloth(c: Canvas, colour: str) -> None:
    """Folded cloth: scarf, blanket, shirt."""
    tone = colour or "a83a44"
    for i, y in enumerate((66, 50, 34)):
        blob(c, [(10 + i * 2, y), (86 - i * 2, y - 4), (92 - i * 3, y + 10), (86 - i * 2, y + 20), (12 + i, y + 22), (6 + i * 3, y + 10)], lighter(tone, 0.1 * i), tension=0.22)
        grain(c, [[(14 + i * 2, y + 8), (50, y + 5), (84 - i * 2, y + 7)]], edge(tone), 0.4)
    for x in range(14, 40, 5):
        c.drawLine(x, 86, x - 1, 95, paint(tone, stroke=2.6))


def coat(c: Canvas, colour: str) -> None:
    tone = colour or "4a5a7a"
    blob(c, [(34, 12), (66, 12), (84, 22), (96, 68), (84, 72), (74, 44), (78, 94), (22, 94), (26, 44), (16, 72), (4, 68), (16, 22)], tone, tension=0.12)
    c.drawPath(smooth([(40, 12), (50, 30), (60, 12)], closed=False), paint(edge(tone), stroke=2.4))
    c.drawLine(50, 30, 50, 94, paint(edge(tone), stroke=2))
    for y in (44, 58, 72):
        ball(c, 55, y, 2.6, BRASS, gloss=0, line=0.8)


def dress(c: Canvas, colour: str) -> None:
    tone = colour or "c84a6a"
    blob(c, [(36, 8), (42, 18), (58, 18), (64, 8), (68, 38), (62, 46), (88, 92), (50, 97), (12, 92), (38, 46), (32, 38)], tone, tension=0.16)
    rod(c, (37, 44), (63, 44), 5, darker(tone, 0.3))
    grain(c, [[(46, 50), (36, 92)], [(54, 50), (64, 92)], [(60, 50), (78, 90)]], edge(tone), 0.5)


def mask(c: Canvas, colour: str) -> None:
    tone = colour or "d8b050"
    for way in (-1, 1):
        c.drawPath(smooth([(50 + way * 44, 48), (50 + way * 48, 64), (50 + way * 44, 86)], closed=False), paint("8a2a3a", stroke=4))
    blob(c, [(4, 34), (26, 26), (50, 36), (74, 26), (96, 34), (90, 62), (68, 74), (50, 60), (32, 74), (10, 62)], tone, tension=0.34)
    for x in (29, 71):
        c.drawPath(smooth([(x - 13, 50), (x, 40), (x + 13, 50), (x, 58)], tension=0.4), paint("160e18"))
        c.drawPath(smooth([(x - 15, 50), (x, 38), (x + 15, 50), (x, 60)], tension=0.4), paint(lighter(tone, 0.6), stroke=1.8))
    ball(c, 50, 34, 5, "b82a3a")
    for k in range(3):
        blob(c, [(50, 32), (50 + (k - 1) * 18 - 4, 4 + abs(k - 1) * 6), (50 + (k - 1) * 18 + 4, 4 + abs(k - 1) * 6)], "a83a5a", line=1.2)


def crown(c: Canvas, colour: str) -> None:
    tone = colour or "e8b83a"
    c.drawOval(rect(12, 66, 76, 22), paint(darker(tone, 0.55)))
    blob(c, [(8, 24), (28, 50), (34, 14), (50, 46), (66, 14), (72, 50), (92, 24), (86, 78), (50, 86), (14, 78)], tone, tension=0.06)
    c.drawPath(smooth([(14, 72), (50, 80), (86, 72)], closed=False), paint(lighter(tone, 0.5), stroke=3.4))
    for i, (x, y) in enumerate(((8, 22), (34, 12), (66, 12), (92, 22))):
        ball(c, x, y, 5, BRASS if i % 2 else "f4f0f8")
    for x, y, tint in ((30, 66, "c82a3a"), (50, 69, "3a7ad8"), (70, 66, "2aa86a")):
        ball(c, x, y, 5.4, tint)


def badge(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    points = [(50 + (44 if i % 2 == 0 else 24) * math.sin(i * math.pi / 6), 50 - (44 if i % 2 == 0 else 24) * math.cos(i * math.pi / 6)) for i in range(12)]
    blob(c, points, tone, tension=0.1)
    ball(c, 50, 50, 20, lighter(tone, 0.2), gloss=0.4)
    star = [(50 + (14 if i % 2 == 0 else 6) * math.sin(i * math.pi / 5), 50 - (14 if i % 2 == 0 else 6) * math.cos(i * math.pi / 5)) for i in range(10)]
    blob(c, star, darker(tone, 0.3), tension=0.02, line=0)


def medal(c: Canvas, colour: str) -> None:
    blob(c, [(26, 4), (46, 4), (58, 44), (42, 50)], "b82a34", tension=0.03)
    blob(c, [(74, 4), (54, 4), (42, 44), (58, 50)], "2a4a9a", tension=0.03)
    ball(c, 50, 68, 26, colour or "e0b040", gloss=0.5)
    c.drawCircle(50, 68, 19, paint(darker(colour or "e0b040", 0.35), stroke=2))
    badge_star = [(50 + (13 if i % 2 == 0 else 5.5) * math.sin(i * math.pi / 5), 68 - (13 if i % 2 == 0 else 5.5) * math.cos(i * math.pi / 5)) for i in range(10)]
    blob(c, badge_star, lighter(colour or "e0b040", 0.5), tension=0.02, line=1)


def necklace(c: Canvas, colour: str) -> None:
    c.drawPath(smooth([(10, 6), (14, 44), (50, 66), (86, 44), (90, 6)], closed=False), paint(edge(BRASS), stroke=5))
    c.drawPath(smooth([(10, 6), (14, 44), (50, 66), (86, 44), (90, 6)], closed=False), paint(BRASS, stroke=3))
    for i in range(15):
        t = (i + 0.5) / 15 * math.pi
        ball(c, 50 - 38 * math.cos(t), 14 + 46 * math.sin(t) ** 0.9, 2.2, "f0d890", gloss=0, line=0)
    gem(c, 50, 78, 17, colour or "3ab8d8")


def gem(c: Canvas, x: float, y: float, r: float, colour: str) -> None:
    outline = [(x - r * 0.6, y - r * 0.8), (x + r * 0.6, y - r * 0.8), (x + r, y - r * 0.2), (x, y + r), (x - r, y - r * 0.2)]
    blob(c, outline, colour, tension=0.02, shine=0.6)
    blob(c, [(x - r, y - r * 0.2), (x - r * 0.4, y - r * 0.2), (x, y + r)], darker(colour, 0.3), tension=0.02, line=0)
    blob(c, [(x - r * 0.6, y - r * 0.8), (x, y - r * 0.8), (x - r * 0.4, y - r * 0.2), (x - r, y - r * 0.2)], lighter(colour, 0.6), tension=0.02, line=0)
    grain(c, [[(x - r, y - r * 0.2), (x + r, y - r * 0.2)], [(x + r * 0.4, y - r * 0.2), (x, y + r)]], "ffffff", 0.5, 1.2)


def jewel(c: Canvas, colour: str) -> None:
    gem(c, 50, 52, 42, colour or "4ac8e8")


def mirror(c: Canvas, colour: str) -> None:
    tone = colour or BRASS
    rod(c, (50, 66), (50, 98), 9, tone)
    c.drawOval(rect(18, 2, 64, 72), paint(edge(tone)))
    c.drawOval(rect(20, 4, 60, 68), paint(tone))
    c.drawOval(rect(26, 10, 48, 56), paint("9ac0d4"))
    blob(c, [(32, 44), (50, 14), (62, 16), (38, 56)], "e4f4fa", tension=0.1, line=0)
    c.drawOval(rect(20, 4, 60, 68), paint(lighter(tone, 0.6), stroke=1.6))


