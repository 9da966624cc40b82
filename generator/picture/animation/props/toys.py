"""Toys, and music for the parlour."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, rect, smooth
from generator.picture.animation.props.materials import BRASS, CREAM, STEEL, ball, blob, grain, lathe, rod, slab


def piano(c: Canvas, colour: str) -> None:
    tone = colour or "2a1c1a"
    rod(c, (14, 60), (12, 98), 6, tone)
    rod(c, (86, 60), (88, 98), 6, tone)
    slab(c, 6, 14, 82, 44, tone, deep=6, round_=3, shine=0.35)
    blob(c, [(30, 20), (62, 20), (64, 42), (28, 42)], "f4ead0", tension=0.04, line=1.2)
    for i in range(4):
        c.drawLine(33, 25 + i * 4, 59, 25 + i * 4, paint("3a3030", stroke=1))
    for i in range(5):
        c.drawCircle(36 + i * 5, 27 + (i * 5) % 9, 1.5, paint("1a1414"))
    slab(c, 2, 58, 90, 10, "f8f4ea", deep=5, round_=1)
    for k in range(15):
        c.drawLine(8 + k * 5.8, 58, 8 + k * 5.8, 68, paint("6a6460", stroke=1))
        if k % 7 not in (2, 6):
            c.drawRect(rect(6.4 + k * 5.8, 55, 3.4, 8), paint("14100e"))
    slab(c, 2, 69, 90, 7, tone, deep=5, round_=2)
    for x in (44, 51):
        rod(c, (x, 84), (x, 96), 3.4, BRASS)


def accordion(c: Canvas, colour: str) -> None:
    tone = colour or "b82a34"
    for k in range(9):
        x = 30 + k * 5
        slab(c, x, 22 + (k % 2) * 3, 5, 62 - (k % 2) * 4, "2a2226" if k % 2 else CREAM, deep=1, round_=1)
    slab(c, 4, 18, 26, 70, tone, deep=3, round_=5)
    slab(c, 72, 18, 24, 70, tone, deep=3, round_=5)
    c.drawRect(rect(8, 26, 12, 54), paint("f8f4ea"))
    for i in range(9):
        c.drawLine(8, 26 + i * 6, 20, 26 + i * 6, paint("6a6460", stroke=1))
        if i % 3:
            c.drawRect(rect(8, 24.6 + i * 6, 7, 3), paint("14100e"))
    for i in range(6):
        for j in range(3):
            ball(c, 79 + j * 6, 30 + i * 9, 2, "f8f4ea", gloss=0, line=0.7)


def spinning_top(c: Canvas, colour: str) -> None:
    tone = colour or "d83a3a"
    c.save()
    c.rotate(10, 50, 60)
    rod(c, (50, 4), (50, 30), 6, BRASS)
    ball(c, 50, 5, 6, "3a8ad8")
    lathe(c, [(28, 10), (36, 32), (48, 44), (58, 40), (74, 20), (88, 6), (98, 1.4)], tone)
    for y, w, tint in ((42, 37, "f0c83a"), (56, 38, "3a8ad8"), (69, 23, "f8f4ea")):
        band = [(50 - w, y), (50, y + 8), (50 + w, y), (50 + w - 2, y + 5), (50, y + 13), (50 - w + 2, y + 5)]
        c.drawPath(smooth(band, tension=0.4), linear(50 - w, 0, 50 + w, 0, lighter(tint, 0.3), tint, darker(tint, 0.4)))
    c.restore()


def toy_train(c: Canvas, colour: str) -> None:
    tone = colour or "c8342a"
    slab(c, 8, 62, 82, 14, "2a2e38", deep=5, round_=2)
    slab(c, 60, 24, 28, 40, tone, deep=6, round_=2)
    c.drawRoundRect(rect(66, 30, 16, 15), 2, 2, paint("bfe4f4"))
    slab(c, 56, 19, 36, 6, "2a4a7a", deep=7, round_=2)
    rod(c, (60, 52), (14, 52), 25, lighter(tone, 0.05))
    ball(c, 13, 52, 12.5, "e8b83a")
    lathe(c, [(16, 8), (22, 6), (40, 5)], "2a2e38", x=24, gloss=0.3)
    ball(c, 42, 37, 5, "e8b83a")
    for x, r in ((22, 10), (46, 10), (76, 14)):
        ball(c, x, 96 - r, r, "3a8a4a", gloss=0.3)
        ball(c, x, 96 - r, r * 0.4, "e8b83a", line=1)
    for x, y, r in ((24, 8, 7), (36, 2, 5)):
        c.drawCircle(x, y, r, paint("ffffff", 0.6))


def toy_car(c: Canvas, colour: str) -> None:
    tone = colour or "d8342a"
    blob(c, [(4, 66), (8, 52), (26, 48), (36, 28), (66, 26), (80, 46), (96, 54), (97, 72), (4, 74)], tone, tension=0.24, shine=0.5)
    blob(c, [(32, 48), (39, 34), (51, 33), (51, 48)], "c8e8f8", tension=0.1, line=1.6)
    blob(c, [(56, 48), (56, 33), (64, 33), (73, 47)], "c8e8f8", tension=0.1, line=1.6)
    c.drawPath(smooth([(8, 60), (50, 57), (95, 62)], closed=False), paint("f8f0dc", stroke=3))
    ball(c, 94, 60, 4, "fff0b0", line=1)
    for x in (26, 76):
        ball(c, x, 76, 13, "22242a", gloss=0.2)
        ball(c, x, 76, 6, STEEL, line=1)


def paper_plane(c: Canvas, colour: str) -> None:
    tone = colour or "f4f6fa"
    c.drawPath(polygon([(98, 12), (40, 60), (46, 92)]), paint(darker(tone, 0.32)))
    c.drawPath(polygon([(98, 12), (4, 46), (34, 58)]), linear(4, 46, 98, 12, lighter(tone, 0.2), tone))
    c.drawPath(polygon([(98, 12), (44, 62), (78, 84)]), linear(44, 60, 90, 70, tone, darker(tone, 0.14)))
    c.drawPath(polygon([(98, 12), (34, 58), (46, 92), (58, 70)], closed=False), paint(darker(tone, 0.45), stroke=1.4))
    c.drawPath(polygon([(98, 12), (4, 46), (34, 58)]), paint(darker(tone, 0.4), stroke=1.2))


def paper_boat(c: Canvas, colour: str) -> None:
    tone = colour or "f4f2ea"
    c.drawPath(polygon([(50, 14), (76, 62), (24, 62)]), linear(24, 14, 76, 62, lighter(tone, 0.3), darker(tone, 0.12)))
    c.drawPath(polygon([(50, 14), (50, 62), (76, 62)]), paint(darker(tone, 0.2)))
    blob(c, [(2, 50), (30, 62), (50, 66), (70, 62), (98, 50), (78, 90), (22, 90)], tone, tension=0.03)
    c.drawPath(polygon([(50, 66), (98, 50), (78, 90), (50, 90)]), paint(darker(tone, 0.16)))
    grain(c, [[(50, 66), (50, 90)], [(22, 90), (34, 64)], [(78, 90), (66, 64)]], darker(tone, 0.45), 0.6)
