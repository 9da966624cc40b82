"""What furnishes rooms that people live, eat and wash in, beyond tables and beds."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, mix, paint, polygon, radial, rect, smooth, vary
from generator.picture.animation.scenery import Pool, ground_shade
from generator.picture.animation.sets.site import Site, block, panel


def throne(s: Site) -> None:
    for i, (half, y) in enumerate(((190, 0), (150, -20))):
        block(s, -half, y - 20, 2 * half, 20, ("8a8078", "9a9088")[i])
    s.flat.c.drawPath(polygon([(-60, 0), (60, 0), (44, -40), (-44, -40)]), paint("9a2430"))
    block(s, -62, -250, 124, 210, "8a6024", 10)
    s.flat.c.drawPath(smooth([(-62, -240), (-50, -300), (0, -340), (50, -300), (62, -240)]), linear(-60, 0, 60, 0, "e8c060", "8a5a1c"))
    block(s, -46, -236, 92, 150, "8a1f2c", 8)
    block(s, -52, -116, 104, 26, "a82a38", 8)
    for x in (-70, 52):
        block(s, x, -136, 18, 96, "c8983a", 5)
        s.flat.c.drawCircle(x + 9, -142, 12, radial(x + 5, -146, 16, "fff0b0", "b8842a"))
    s.flat.c.drawCircle(0, -290, 14, radial(-4, -294, 18, "ff8a90", "8a1020"))


def bath(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 230)
    s.flat.c.drawPath(smooth([(-106, -68), (106, -68), (92, -20), (60, -8), (-60, -8), (-92, -20)], tension=0.2), linear(0, -68, 0, 0, "ffffff", "a8b4bc"))
    for x in (-62, 54):
        s.flat.c.drawOval(rect(x - 10, -12, 22, 14), paint("c8a050"))
    block(s, -114, -76, 228, 12, "f8fafa", 6)
    for i in range(9):
        s.flat.c.drawCircle(-70 + i * 15, -78 - s.r.uniform(0, 8), s.r.uniform(7, 13), paint("ffffff", 0.8))
    s.flat.c.drawPath(curve((92, -70), (92, -124), (76, -124), (66, -124), (66, -106)), paint("c8ccd0", stroke=6))


def basin(s: Site) -> None:
    s.flat.c.drawPath(polygon([(-16, -74), (16, -74), (12, 0), (-12, 0)]), linear(-16, 0, 16, 0, "ffffff", "a0aab0"))
    s.flat.c.drawPath(smooth([(-52, -92), (52, -92), (34, -70), (-34, -70)], tension=0.2), linear(0, -92, 0, -68, "ffffff", "b8c4ca"))
    s.flat.c.drawPath(curve((0, -92), (0, -116), (16, -112)), paint("c8ccd0", stroke=5))
    block(s, -50, -214, 100, 92, "c8d8e0", 6)
    s.flat.c.drawPath(polygon([(-34, -140), (6, -206), (20, -206), (-20, -140)]), paint("ffffff", 0.4))
    s.flat.shine(polygon([(-44, -226), (44, -226), (44, -219), (-44, -219)]), "fff0d8", 0.95, 8)
    s.light(0, -222, 190, "ffe8c8", strength=0.7)


def fridge(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 120)
    colour = s.r.choice(("e8ecec", "c8d8d4", "d87a6a", "a8c8b8"))
    block(s, -44, -196, 88, 196, colour, 10)
    s.flat.c.drawRect(rect(-44, -132, 88, 3), paint("000000", 0.4))
    for y, h in ((-176, 34), (-120, 54)):
        block(s, 28, y, 6, h, "d0d4d8", 3)
    for _ in range(5):
        s.flat.c.drawRect(rect(s.r.uniform(-36, 4), s.r.uniform(-186, -90), 14, 12), paint(s.r.choice(("f4d860", "e85a4a", "5a9ad8", "fff4e0"))))


def booth(s: Site) -> None:
    """Two benches and a table of a diner."""
    ground_shade(s.flat.c, 0, 0, 300)
    for x in (-140, 84):
        block(s, x, -118, 56, 112, s.cloth, 12)
        s.flat.c.drawRect(rect(x + 4, -76, 48, 3), paint("ffffff", 0.4))
    block(s, -66, -84, 132, 10, "d8dce0", 4)
    block(s, -7, -76, 14, 76, s.metal)
    for x, colour in ((-34, "d83a2a"), (-22, "e8c83a"), (20, "f4f0e8")):
        block(s, x, -104, 9, 20, colour, 3)


def jukebox(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 120)
    s.flat.c.drawPath(smooth([(-50, 0), (-50, -110), (-34, -156), (0, -168), (34, -156), (50, -110), (50, 0)], tension=0.2), linear(-50, 0, 50, 0, "8a4a24", "4a2412"))
    for i, colour in enumerate(("ff5a8a", "ffb040", "50e0ff")):
        s.flat.gives_light = True
        half = 44 - i * 8
        s.flat.e.drawPath(smooth([(-half, -10), (-half, -112), (0, -158 + i * 9), (half, -112), (half, -10)], closed=False), paint(colour, 0.9, stroke=4, plus=True))
    block(s, -22, -100, 44, 50, "f0e0b0", 6)
    s.light(0, -90, 210, "ff8a6a", strength=0.8)


def cakes(s: Site) -> None:
    """A counter of glass with what was baked."""
    ground_shade(s.flat.c, 0, 0, 330)
    block(s, -150, -50, 300, 50, s.wood)
    s.flat.c.drawRect(rect(-146, -122, 292, 72), linear(-146, -122, 146, -50, "f8f0dc", "d8c8a8"))
    for row in range(2):
        y = -84 + row * 32
        for i in range(9):
            x, icing = -130 + i * 32, s.r.choice(("f4a8b8", "fff4e0", "8a4a2c", "e8c860", "b8d890", "d84a5a"))
            s.flat.c.drawRoundRect(rect(x - 12, y - 16, 24, 17), 4, 4, paint(darker("d8a060", 0.1)))
            s.flat.c.drawRoundRect(rect(x - 13, y - 22, 26, 11), 5, 5, paint(icing))
            s.flat.c.drawCircle(x, y - 23, 3.4, paint("c8242a"))
        s.flat.c.drawRect(rect(-146, y + 2, 292, 3), paint("ffffff", 0.7))
    s.flat.c.drawPath(polygon([(-110, -122), (-60, -122), (-100, -50), (-150, -50)]), paint("ffffff", 0.2))
    block(s, -156, -132, 312, 12, lighter(s.wood, 0.2), 3)
    s.light(0, -116, 180, "ffe0a8", strength=0.35)


def trunk(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 130)
    block(s, -56, -52, 112, 52, s.wood, 3)
    s.flat.c.drawPath(smooth([(-58, -50), (-52, -76), (0, -84), (52, -76), (58, -50)], tension=0.2), linear(0, -84, 0, -50, lighter(s.wood, 0.25), darker(s.wood, 0.2)))
    for x in (-40, 32):
        s.flat.c.drawRect(rect(x, -80, 9, 80), paint("4a3420"))
    s.flat.c.drawRect(rect(-9, -58, 18, 16), paint("d0a850"))


def boxes(s: Site) -> None:
    """What a family keeps and forgets: boxes, a lampshade, a rolled carpet."""
    ground_shade(s.flat.c, 0, 0, 220)
    for x, y, w, h in ((-96, 0, 76, 58), (-14, 0, 66, 46), (56, 0, 54, 70), (-80, -58, 60, 44), (-6, -46, 46, 40)):
        colour = vary(s.r.choice(("b88a58", "a87848", "c89a68", "8a6a4a")), s.r, 0.15)
        block(s, x, y - h, w, h, colour)
        s.flat.c.drawRect(rect(x + w * 0.4, y - h, w * 0.2, h * 0.4), paint("e0c890", 0.7))
    s.flat.c.drawPath(polygon([(-66, -150), (-38, -150), (-24, -104), (-80, -104)]), paint("d8b878"))
    s.flat.c.drawRoundRect(rect(112, -130, 26, 130), 9, 9, linear(112, 0, 138, 0, "a84a4a", "5a2430"))


def ladder(s: Site) -> None:
    for x in (-26, 20):
        s.flat.c.drawPath(polygon([(x + 22, -270), (x + 29, -270), (x + 7, 0), (x, 0)]), paint(s.wood))
    for i in range(8):
        y = -24 - i * 32
        lean = -y * 0.081
        s.flat.c.drawRect(rect(-24 + lean, y, 50, 6), paint(lighter(s.wood, 0.15)))


def curtain_wall(s: Site) -> None:
    """The curtain at the back of a stage."""
    red = vary(s.r.choice(("b0202c", "a81c34", "7a2a8a", "1f5a4a")), s.r, 0.1)
    for i in range(34):
        x = -440 + i * 26
        s.flat.c.drawRect(rect(x, -480, 27, 480), linear(x, 0, x + 27, 0, darker(red, 0.45), lighter(red, 0.12), darker(red, 0.4)))
    for i in range(9):
        x = -440 + i * 98
        s.flat.c.drawPath(smooth([(x, -490), (x + 98, -490), (x + 49, -410)]), linear(x, 0, x + 98, 0, darker(red, 0.25), lighter(red, 0.1), darker(red, 0.3)))
        s.flat.c.drawPath(curve((x, -480), (x + 49, -400), (x + 98, -480)), paint("d8b050", stroke=4))
    for i in range(15):  # footlights
        x = -420 + i * 60
        s.flat.shine(smooth([(x - 12, 6), (x, -10), (x + 12, 6)]), "ffe0a0", 0.9, 8)
        s.pools.append(Pool(s.x + x * s.k, s.y - 60 * s.k, 190 * s.k, "ffc890", 0.35))


def spotlight(s: Site) -> None:
    """From above: a lamp in its housing and the cone that it throws."""
    colour = s.r.choice(("fff0c8", "ffd0a0", "c8e0ff"))
    block(s, -16, -10, 32, 40, "16161c", 6)
    s.flat.gives_light = True
    s.flat.e.drawPath(polygon([(-14, 30), (14, 30), (130, 520), (-130, 520)]), linear(0, 30, 0, 520, (colour, 0.34), (colour, 0.02), plus=True))
    s.light(0, 34, 150, colour, strength=0.9)
    s.pools.append(Pool(s.x, s.y + 500 * s.k, 260 * s.k, colour, 1.2, 0.4))


def tatami_screen(s: Site) -> None:
    """Sliding doors of paper, with light behind them."""
    block(s, -150, -226, 300, 226, "4a3424")
    s.flat.gives_light = True
    for i in range(4):
        x = -144 + i * 73
        s.flat.c.drawRect(rect(x, -218, 68, 190), paint("f0e4c8"))
        s.flat.e.drawRect(rect(x, -218, 68, 190), paint("ffdca0", 0.22, plus=True))
        for j in range(1, 4):
            s.flat.c.drawRect(rect(x + j * 17 - 1, -218, 2, 190), paint("5a4028"))
        for j in range(1, 6):
            s.flat.c.drawRect(rect(x, -218 + j * 32, 68, 2), paint("5a4028"))
    s.light(0, -120, 230, "ffd898", strength=0.5)


def washer(s: Site) -> None:
    for i in range(3):
        x = -96 + i * 66
        block(s, x, -94, 62, 94, "e0e6e8", 5)
        s.flat.c.drawCircle(x + 31, -44, 22, paint("8a969c"))
        s.flat.c.drawCircle(x + 31, -44, 17, radial(x + 25, -50, 24, "b8e0f0", "24384a"))
        panel(s, x + 6, -88, 50, 14, mix("c8d0d4", "50a0c0", 0.2))


def crib(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 150)
    block(s, -66, -34, 132, 12, "f4ece0", 3)
    for i in range(12):
        s.flat.c.drawRect(rect(-64 + i * 11.4, -96, 4, 74), paint(lighter(s.wood, 0.2)))
    for y in (-100, -24):
        block(s, -68, y, 136, 7, s.wood, 3)
    for i in range(4):
        a = 0.7 + i * 0.6
        s.flat.c.drawLine(0, -190, math.cos(a) * 40, -160, paint("8a7a6a", stroke=1.6))
        s.flat.c.drawCircle(math.cos(a) * 40, -152, 8, paint(("f4a8b8", "f0d060", "90c8e8", "a8d890")[i]))


def crowd(s: Site) -> None:
    """People on their benches, row above row."""
    for row in range(5, -1, -1):
        y = -row * 46.0
        block(s, -230, y - 50, 460, 50, darker("7a4a34", 0.08 * row))
        for i in range(13):
            x, tone = -214 + i * 35 + s.r.uniform(-5, 5), s.r.choice(("e0b090", "a87850", "704a34", "f0c8a8"))
            s.flat.c.drawOval(rect(x - 16, y - 84, 32, 46), paint(vary(s.r.choice(("b83a3a", "3a6a9a", "d8a83a", "4a7a4a", "7a4a7a", "e8e0d0")), s.r, 0.2)))
            s.flat.c.drawCircle(x, y - 94, 12, paint(tone))
            s.flat.c.drawOval(rect(x - 13, y - 108, 26, 15), paint(s.r.choice(("2a1c16", "6a4424", "c89a4a", "4a3a34"))))


def ring(s: Site) -> None:
    """The ring of a circus, and the way in behind it."""
    s.flat.c.drawRect(rect(-90, -300, 180, 290), paint("2a1014"))
    for side in (-1, 1):
        for i in range(4):
            x = side * (90 - i * 18)
            s.flat.c.drawRect(rect(min(x, x - side * 20), -300, 20, 290), linear(x, 0, x - side * 20, 0, "d8a83a", "8a5a1c"))
    for i in range(30):
        x = -450 + i * 30
        s.flat.c.drawRect(rect(x, -44, 30, 44), paint(("d83a30", "f4e8d0")[i % 2]))
        s.flat.lamp(x + 15, -50, 16, "ffe0a0", 0.8)


def ball(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 150)
    s.flat.c.drawCircle(0, -60, 60, radial(-20, -84, 100, "fff0c0", "2f7ac8", "143a6a"))
    for i in range(5):
        a = i * math.tau / 5 - 1.5
        s.flat.c.drawPath(polygon([(math.cos(a + b) * d, -60 + math.sin(a + b) * d) for b, d in ((-0.3, 20), (0, 40), (0.3, 20))]), paint("f4d040"))
