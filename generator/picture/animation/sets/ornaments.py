"""What people hang on a wall because they like it, or to say who they are. Drawn round the origin, in cm."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, radial, rect, smooth, vary
from generator.picture.animation.sets.site import Site, block


def mirror(s: Site) -> None:
    block(s, -34, -52, 68, 104, "b8924a", 20)
    air = s.flat.setting.air
    s.flat.c.drawRoundRect(rect(-27, -45, 54, 90), 16, 16, linear(-27, -45, 27, 45, lighter(air.sky[-1], 0.3), darker(air.ambient, 0.35), "c8d4dc"))
    s.flat.c.drawPath(polygon([(-20, 20), (8, -38), (16, -38), (-14, 26)]), paint("ffffff", 0.35))


def wall_shelf(s: Site) -> None:
    """A board with what somebody keeps."""
    for y in (0, 46):
        x = -56.0
        while x < 48:
            w, h = s.r.uniform(7, 17), s.r.uniform(15, 34)
            colour = vary(s.r.choice(("8a3a34", "3a6a7a", "d0a850", "5a7a4a", "e0d4bc", "b86a3a", "6a4a7a")), s.r, 0.2)
            if s.r.random() < 0.4:
                s.flat.c.drawRoundRect(rect(x, y - h, w, h), 4, 4, linear(x, 0, x + w, 0, lighter(colour, 0.35), darker(colour, 0.2)))
                s.flat.c.drawRect(rect(x + 2, y - h - 3, w - 4, 4), paint(darker(colour, 0.3)))
            else:
                s.flat.c.drawRect(rect(x, y - h, w * 0.7, h), paint(colour))
            x += w + s.r.uniform(0, 6)
        block(s, -62, y, 124, 6, s.wood)
        for x in (-50, 44):
            s.flat.c.drawPath(polygon([(x, y + 6), (x + 6, y + 6), (x + 3, y + 18)]), paint(darker(s.wood, 0.3)))


def wall_map(s: Site) -> None:
    block(s, -78, -56, 156, 112, s.wood, 2)
    s.flat.c.drawRect(rect(-72, -50, 144, 100), linear(-72, -50, 72, 50, "e4d4a8", "c8b078"))
    for _ in range(5):
        x, y, size = s.r.uniform(-46, 46), s.r.uniform(-30, 30), s.r.uniform(12, 26)
        land = [(x + math.cos(a) * size * s.r.uniform(0.6, 1.2), y + math.sin(a) * size * s.r.uniform(0.5, 0.9)) for a in (0, 0.9, 1.8, 2.7, 3.6, 4.5, 5.4)]
        s.flat.c.drawPath(smooth(land), paint(s.r.choice(("8a9a5a", "a8885a", "7a8a6a"))))
    for i in range(1, 6):
        s.flat.c.drawLine(-72 + i * 24, -50, -72 + i * 24, 50, paint("6a5a3a", 0.25, stroke=1))
    for _ in range(4):
        s.flat.c.drawCircle(s.r.uniform(-60, 60), s.r.uniform(-40, 40), 3, paint("c83a2a"))


def photos(s: Site) -> None:
    """Small frames, hung by somebody over the years."""
    for x, y, w, h in ((-52, -34, 34, 42), (-12, -44, 44, 34), (-10, -4, 26, 32), (20, -4, 32, 40), (-50, 14, 32, 24)):
        block(s, x, y, w, h, s.r.choice(("4a3424", "b8924a", "2a2624", "8a6a4a")), 1)
        tone = s.r.choice(("c8b490", "a8b8c0", "b8a088", "d0c0a8"))
        s.flat.c.drawRect(rect(x + 4, y + 4, w - 8, h - 8), linear(0, y, 0, y + h, lighter(tone, 0.2), darker(tone, 0.3)))
        s.flat.c.drawCircle(x + w / 2, y + h * 0.42, w * 0.13, paint("4a3a34"))
        s.flat.c.drawOval(rect(x + w * 0.3, y + h * 0.54, w * 0.4, h * 0.3), paint("3a3440"))


def tapestry(s: Site) -> None:
    ground, figure = s.r.choice((("7a2430", "d8b050"), ("24406a", "d8c890"), ("2f5a3a", "e0c070"), ("5a2a5a", "d8b878")))
    s.flat.c.drawLine(-58, -80, 58, -80, paint("3a2618", stroke=5))
    s.flat.c.drawPath(polygon([(-52, -80), (52, -80), (52, 96), (0, 122), (-52, 96)]), linear(-52, 0, 52, 0, lighter(ground, 0.12), ground, darker(ground, 0.3)))
    for y in (-68, 84):
        s.flat.c.drawRect(rect(-52, y, 104, 7), paint(figure, 0.85))
    s.flat.c.drawPath(polygon([(0, -50), (34, 8), (0, 66), (-34, 8)]), paint(figure, 0.9))
    s.flat.c.drawPath(polygon([(0, -30), (21, 8), (0, 46), (-21, 8)]), paint(darker(ground, 0.15)))
    s.flat.c.drawPath(smooth([(-9, 30), (-13, 4), (-3, -12), (10, -14), (6, -2), (14, 12), (8, 30)]), paint(lighter(figure, 0.2)))


def shield(s: Site) -> None:
    for lean in (-1, 1):
        s.flat.c.drawLine(-54 * lean, -54, 54 * lean, 54, paint("c8ccd4", stroke=4))
        s.flat.c.drawLine(44 * lean, 28, 30 * lean, 42, paint("8a6a34", stroke=6))
    a, b = s.r.choice((("a83030", "e8d8b0"), ("2a4a8a", "e0c060"), ("2a2a30", "d8b050")))
    s.flat.c.drawPath(smooth([(-38, -44), (0, -48), (38, -44), (34, 10), (0, 52), (-34, 10)], tension=0.2), paint("b8a070"))
    s.flat.c.drawPath(smooth([(-32, -38), (0, -42), (32, -38), (28, 8), (0, 44), (-28, 8)], tension=0.2), linear(-32, 0, 32, 0, lighter(a, 0.15), darker(a, 0.25)))
    s.flat.c.drawPath(polygon([(-6, -41), (6, -41), (6, 40), (-6, 40)]), paint(b))
    s.flat.c.drawRect(rect(-31, -12, 62, 12), paint(b))


def textile(s: Site) -> None:
    """Woven strips in strong colours, block by block."""
    colours = ("e0a020", "1f6a3a", "b8302a", "1a1a20", "2a4a9a")
    for i in range(6):
        x = -60 + i * 20
        for j in range(8):
            y, colour = -84 + j * 21, colours[(i * 2 + j * 3 + s.r.randrange(2)) % 5]
            s.flat.c.drawRect(rect(x, y, 20, 21), paint(colour))
            for k in range(3):
                s.flat.c.drawRect(rect(x + 2, y + 3 + k * 6, 16, 2.4), paint(colours[(i + j + k) % 5], 0.8))
    s.flat.c.drawRect(rect(-60, -84, 120, 168), linear(-60, 0, 60, 0, ("ffffff", 0.1), ("000000", 0), ("000000", 0.25)))


def masks(s: Site) -> None:
    for x, k in ((-34, 0.9), (30, 1.1)):
        colour = s.r.choice(("5a3420", "7a4a28", "3a2420"))
        shape = smooth([(x - 20 * k, -34 * k), (x, -46 * k), (x + 20 * k, -34 * k), (x + 17 * k, 14 * k), (x, 42 * k), (x - 17 * k, 14 * k)])
        s.flat.c.drawPath(shape, linear(x - 20, 0, x + 20, 0, lighter(colour, 0.3), darker(colour, 0.3)))
        for way in (-1, 1):
            s.flat.c.drawOval(rect(x + way * 9 * k - 6, -16 * k, 12, 5), paint("120a08"))
            s.flat.c.drawLine(x + way * 14 * k, 2, x + way * 11 * k, 14 * k, paint("e8d8b0", stroke=2))
        s.flat.c.drawLine(x, -14 * k, x, 6 * k, paint(lighter(colour, 0.35), stroke=4))
        s.flat.c.drawOval(rect(x - 7 * k, 18 * k, 14 * k, 7), paint("120a08"))


def scroll(s: Site) -> None:
    """Ink on paper, hung in an alcove."""
    for y in (-92, 84):
        s.flat.c.drawRoundRect(rect(-38, y, 76, 8), 4, 4, paint("3a2418"))
    s.flat.c.drawRect(rect(-32, -86, 64, 172), paint(s.r.choice(("7a8a6a", "8a6a5a", "5a6a7a"))))
    s.flat.c.drawRect(rect(-26, -66, 52, 128), paint("f0e8d4"))
    s.flat.c.drawPath(smooth([(-22, 52), (-8, 20), (2, 30), (12, -2), (24, 52)]), paint("3a4048", 0.55))
    s.flat.c.drawPath(curve((-18, -50), (6, -30), (-6, 6)), paint("2a2420", stroke=3))
    for _ in range(9):
        s.flat.c.drawCircle(s.r.uniform(-16, 12), s.r.uniform(-52, -10), 3.4, paint("d8607a", 0.8))
    s.flat.c.drawRect(rect(12, 46, 8, 8), paint("c8302a"))


def herbs(s: Site) -> None:
    s.flat.c.drawLine(-70, -40, 70, -40, paint(darker(s.wood, 0.3), stroke=4))
    for i in range(6):
        x, green = -58 + i * 23, vary(s.r.choice(("6a7a3a", "8a8a4a", "7a4a5a", "a8743a")), s.r, 0.2)
        for j in range(7):
            s.flat.c.drawPath(curve((x, -40), (x + (j - 3) * 2, -16), (x + (j - 3) * 4.4, 4 + s.r.uniform(0, 18))), paint(green, stroke=3))


def bunting(s: Site) -> None:
    s.flat.c.drawPath(curve((-110, -30), (0, 26), (110, -30)), paint("f0e8d8", stroke=2))
    for i in range(11):
        t = i / 10
        x, y = -110 + 220 * t, -30 + 112 * t * (1 - t)
        s.flat.c.drawPath(polygon([(x - 9, y), (x + 9, y), (x, y + 22)]), paint(("d84a4a", "f0b83a", "4a9ac8", "6ab060", "f4ead8")[i % 5]))


def plates(s: Site) -> None:
    for x, y, size in ((-42, -14, 22), (4, -30, 18), (42, -8, 24), (-4, 20, 20)):
        colour = s.r.choice(("e8e0d0", "a8c0d0", "e0c8a0"))
        s.flat.c.drawCircle(x, y, size, radial(x - 6, y - 6, size * 1.5, lighter(colour, 0.3), darker(colour, 0.2)))
        s.flat.c.drawCircle(x, y, size * 0.66, paint(s.r.choice(("3a5a9a", "a84a3a", "4a7a5a")), stroke=2.4))


def coats(s: Site) -> None:
    block(s, -60, -58, 120, 10, s.wood)
    for i in range(4):
        x = -46 + i * 30
        s.flat.c.drawCircle(x, -50, 4, paint("c8a868"))
        if s.r.random() < 0.75:
            colour = s.r.choice(("4a3a34", "6a5a40", "2f3a4a", "7a3a34", "5a6a4a"))
            s.flat.c.drawPath(
                smooth([(x, -48), (x + 15, -34), (x + 18, 60), (x, 66), (x - 17, 58), (x - 15, -34)], tension=0.2),
                linear(x - 17, 0, x + 18, 0, lighter(colour, 0.15), darker(colour, 0.35)),
            )
            s.flat.c.drawLine(x + 1, -34, x + 2, 58, paint(darker(colour, 0.5), stroke=2))
        else:
            s.flat.c.drawOval(rect(x - 17, -50, 34, 9), paint("3a2f28"))
            s.flat.c.drawRoundRect(rect(x - 10, -64, 20, 18), 7, 7, paint("4a3c32"))


def menu(s: Site) -> None:
    """A slate with the day's offers."""
    block(s, -54, -64, 108, 128, darker(s.wood, 0.1), 2)
    s.flat.c.drawRect(rect(-47, -57, 94, 114), paint("24302c"))
    s.flat.c.drawRect(rect(-30, -48, 60, 7), paint("f0e0a8", 0.9))
    for i in range(8):
        y = -30 + i * 11
        s.flat.c.drawRect(rect(-38, y, s.r.uniform(26, 48), 3), paint("e8f0e8", 0.75))
        s.flat.c.drawRect(rect(26, y, 13, 3), paint("f0c870", 0.85))
