"""Seats, beds and what else people rest on. Drawn at the origin, standing on y = 0, in cm; `s` is the painter at that place."""

from __future__ import annotations

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import ground_shade
from generator.picture.animation.sets.site import Site, block


def chair(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 70)
    for x in (-22, 16):
        block(s, x, -46, 6, 46, s.wood)
        block(s, x, -98, 6, 56, s.wood)
    block(s, -26, -50, 52, 8, s.cloth, 3)
    for y in (-94, -78, -64):
        block(s, -18, y, 36, 7, s.wood, 2)


def stool(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 60)
    for x, lean in ((-14, -6), (10, 6)):
        s.flat.c.drawLine(x, -72, x + lean, 0, paint(darker(s.metal, 0.1), stroke=5))
    s.flat.c.drawLine(-16, -26, 18, -26, paint(s.metal, stroke=3))
    block(s, -24, -82, 48, 12, s.cloth, 6)


def armchair(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 130)
    block(s, -44, -104, 88, 80, s.cloth, 18)
    block(s, -58, -66, 26, 62, lighter(s.cloth, 0.05), 12)
    block(s, 32, -66, 26, 62, darker(s.cloth, 0.12), 12)
    block(s, -36, -50, 72, 36, lighter(s.cloth, 0.12), 8)


def sofa(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 280)
    block(s, -120, -96, 240, 76, s.cloth, 16)
    for i in range(3):
        block(s, -108 + i * 73, -58, 70, 40, lighter(s.cloth, 0.12), 8)
    block(s, -136, -70, 30, 68, lighter(s.cloth, 0.05), 12)
    block(s, 106, -70, 30, 68, darker(s.cloth, 0.15), 12)
    for x, colour in ((-84, "c8883a"), (72, "5a7a8a")):
        s.flat.c.save()
        s.flat.c.rotate(12 if x < 0 else -14, x, -70)
        block(s, x - 22, -88, 44, 40, colour, 9)
        s.flat.c.restore()


def pew(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 330)
    block(s, -160, -94, 320, 40, s.wood, 3)
    block(s, -160, -48, 320, 12, lighter(s.wood, 0.12))
    for x in (-160, 148):
        block(s, x, -98, 12, 98, darker(s.wood, 0.15))


def bed(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 300)
    block(s, -140, -120, 16, 120, s.wood, 4)
    block(s, -128, -46, 262, 32, s.wood, 4)
    block(s, -124, -68, 256, 30, "efe8dc", 10)
    s.flat.c.drawPath(
        smooth([(-50, -74), (20, -80), (126, -74), (136, -26), (40, -16), (-46, -24)]),
        linear(-50, -80, 130, -16, lighter(s.cloth, 0.2), darker(s.cloth, 0.2)),
    )
    for i in range(5):
        s.flat.c.drawPath(curve((-30 + i * 34, -74), (-38 + i * 34, -50), (-26 + i * 34, -22)), paint(darker(s.cloth, 0.35), 0.4, stroke=3))
    block(s, -116, -90, 62, 30, "fbf6ee", 13)


def cot(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 200)
    for x in (-90, 84):
        block(s, x, -46, 6, 46, s.metal)
    block(s, -96, -52, 192, 16, "8a8a80", 5)
    block(s, -92, -64, 50, 14, "c8c4b8", 6)


def bunk(s: Site) -> None:
    for y in (-150, -60):
        block(s, -110, y, 220, 12, s.metal)
        block(s, -106, y - 16, 210, 16, "c8ccd0", 5)
        block(s, -100, y - 30, 46, 16, "e8eaec", 7)
    for x in (-112, 104):
        block(s, x, -200, 8, 200, s.metal)


def park_bench(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 220)
    for x in (-84, 76):
        block(s, x, -92, 8, 92, "2a2c30", 2)
    for y in (-92, -74):
        block(s, -100, y, 200, 12, s.wood, 2)
    for y in (-50, -44):
        block(s, -104, y, 208, 8, lighter(s.wood, 0.12), 2)


def ledge(s: Site) -> None:
    """A low wall, broad enough to sit on."""
    ground_shade(s.flat.c, 0, 0, 240)
    block(s, -104, -44, 208, 44, "8a8078", 2)
    for i in range(10):
        s.flat.c.drawRoundRect(rect(-100 + i % 5 * 41, -40 + i // 5 * 20, 37, 17), 3, 3, paint(vary("8a8078", s.r, 0.25)))
    block(s, -110, -54, 220, 12, "a89e94", 2)


def log(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 250)
    s.flat.c.drawRoundRect(rect(-110, -48, 214, 48), 22, 22, linear(0, -48, 0, 0, "8a6848", "6a4a34", "34241a"))
    for i in range(6):
        s.flat.c.drawPath(curve((-90, -40 + i * 7), (0, -42 + i * 7), (84, -40 + i * 7)), paint("2a1c14", 0.5, stroke=2))
    s.flat.c.drawOval(rect(84, -48, 38, 48), paint("c8a070"))
    for size in (26, 16, 7):
        s.flat.c.drawOval(rect(103 - size / 2, -24 - size * 0.66, size, size * 1.3), paint("7a5434", stroke=2))


def boulder(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 190)
    s.flat.c.drawPath(polygon([(-86, 0), (-74, -34), (-40, -52), (36, -54), (72, -36), (90, 0)]), linear(-80, -50, 80, 0, "a0948a", "5a5250"))
    s.flat.c.drawPath(polygon([(-40, -52), (36, -54), (50, -40), (-30, -38)]), paint("c0b4a8", 0.7))
