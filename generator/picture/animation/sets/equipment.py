"""What work needs on a wall: lights, pipes, boards, gauges, screens. Drawn round the origin, in cm."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, mix, paint, polygon, radial, rect, smooth, vary
from generator.picture.animation.sets.site import Site, block


def sconce(s: Site) -> None:
    """A lamp on the wall, of its time."""
    era = s.flat.setting.place.era
    if era in ("ancient", "medieval", "fairytale", "western"):
        s.flat.c.drawPath(polygon([(-9, 30), (9, 30), (5, 0), (-5, 0)]), paint("2a2220"))
        for size, colour in ((1.0, "ff8a30"), (0.55, "ffe090")):
            s.flat.shine(smooth([(-9 * size, 2), (0, -34 * size), (9 * size, 2)]), colour, 0.95, 6 if size == 1 else 0)
        s.light(0, -12, 200, "ffa048", strength=0.9, flicker="flame")
    elif era == "future":
        block(s, -6, -44, 12, 88, darker(s.metal, 0.4), 5)
        s.flat.shine(polygon([(-3, -38), (3, -38), (3, 38), (-3, 38)]), "90e8ff", 0.95, 8)
        s.light(0, 0, 190, "70d8ff", strength=0.7)
    else:
        block(s, -5, -6, 10, 34, "b8924a", 3)
        s.flat.c.drawPath(polygon([(-12, -34), (12, -34), (19, -2), (-19, -2)]), paint("e8c890"))
        s.flat.shine(polygon([(-12, -34), (12, -34), (19, -2), (-19, -2)]), "ffd898", 0.7, 9)
        s.light(0, -16, 200, "ffc478", strength=0.85)


def neon(s: Site) -> None:
    colour, other = s.r.choice((("ff3a8a", "40e0ff"), ("40e0ff", "ffb040"), ("ff6a3a", "60ffb0")))
    s.flat.gives_light = True
    for spread, share in ((10.0, 0.35), (4.0, 0.9)):
        s.flat.e.drawPath(curve((-58, 16), (-20, -44), (0, 10), (24, -50), (58, 12)), paint(colour, share, stroke=spread, plus=True))
        s.flat.e.drawRoundRect(rect(-72, -44, 144, 84), 16, 16, paint(other, share * 0.8, stroke=spread * 0.7, plus=True))
    s.light(0, 0, 240, colour, strength=0.9, flicker="neon")


def notices(s: Site) -> None:
    block(s, -82, -54, 164, 108, "8a6a44", 2)
    s.flat.c.drawRect(rect(-76, -48, 152, 96), paint("b8905c"))
    spots = []
    for i in range(13):
        x, y, w, h = -72 + (i % 5) * 29 + s.r.uniform(0, 6), -44 + i // 5 * 31 + s.r.uniform(0, 6), s.r.uniform(16, 24), s.r.uniform(18, 26)
        s.flat.c.drawRect(rect(x, y, w, h), paint(s.r.choice(("f4ecd8", "f0e0a8", "d8e4e8", "e8c8b8"))))
        for j in range(3):
            s.flat.c.drawRect(rect(x + 3, y + 6 + j * 5, w - 7, 1.8), paint("4a4a50", 0.6))
        s.flat.c.drawCircle(x + w / 2, y + 2, 2.2, paint("c8302a"))
        spots.append((x + w / 2, y + 2))
    if s.flat.setting.tension > 500:
        for a, b in zip(spots[1::3], spots[2::3], strict=False):
            s.flat.c.drawLine(*a, *b, paint("c8202a", stroke=1.6))


def pipes(s: Site) -> None:
    for i, (y, width) in enumerate(((-60, 13), (-36, 8), (-20, 18))):
        colour = s.r.choice(("8a7a68", "7a8a8e", "a86a44", "5a6a64"))
        s.flat.c.drawRect(rect(-130, y, 260, width), linear(0, y, 0, y + width, lighter(colour, 0.35), darker(colour, 0.45)))
        for x in (-92 + i * 30, 50 + i * 22):
            s.flat.c.drawRoundRect(rect(x, y - 3, 12, width + 6), 2, 2, paint(darker(colour, 0.2)))
    s.flat.c.drawRect(rect(40, -10, 9, 90), linear(40, 0, 49, 0, "a89a88", "4a423a"))
    s.flat.c.drawCircle(44, 26, 15, paint("b8342a", stroke=5))
    s.flat.c.drawLine(29, 26, 59, 26, paint("b8342a", stroke=3))


def vent(s: Site) -> None:
    block(s, -46, -30, 92, 60, s.metal, 3)
    for i in range(6):
        s.flat.c.drawRect(rect(-39, -24 + i * 8.4, 78, 5), linear(0, -24 + i * 8.4, 0, -19 + i * 8.4, "0a0c10", darker(s.metal, 0.3)))


def gauges(s: Site) -> None:
    block(s, -76, -46, 152, 92, darker(s.metal, 0.25), 4)
    for i, x in enumerate((-48, 0, 48)):
        s.flat.c.drawCircle(x, -14, 20, paint("c8a868"))
        s.flat.c.drawCircle(x, -14, 16, paint("f0e8d4"))
        a = -2.6 + 0.8 * i + s.r.uniform(0, 0.8)
        s.flat.c.drawLine(x, -14, x + math.cos(a) * 13, -14 + math.sin(a) * 13, paint("a8241a", stroke=2.4))
    for i in range(9):
        s.flat.shine(polygon([(-62 + i * 14, 20), (-55 + i * 14, 20), (-55 + i * 14, 27), (-62 + i * 14, 27)]), s.r.choice(("ff5040", "ffc040", "50e080")), 0.9, 3)


def cables(s: Site) -> None:
    for i in range(7):
        x = -60 + i * 18
        s.flat.c.drawPath(
            curve((x, -90), (x + s.r.uniform(-20, 20), -30), (x + s.r.uniform(-12, 12), 0), (x + s.r.uniform(-24, 24), 50), (x, 100)),
            paint(s.r.choice(("1a1c22", "2a2e38", "6a2a24", "24405a", "8a7a2a")), stroke=s.r.uniform(3, 7)),
        )
    block(s, -70, -10, 140, 12, s.metal, 3)


def extinguisher(s: Site) -> None:
    s.flat.c.drawRoundRect(rect(-13, -26, 26, 72), 9, 9, linear(-13, 0, 13, 0, "f0604a", "c82a20", "6a100c"))
    s.flat.c.drawRect(rect(-6, -38, 12, 13), paint("2a2a2e"))
    s.flat.c.drawPath(curve((4, -34), (26, -28), (20, 18)), paint("1a1a1e", stroke=4))
    s.flat.c.drawRect(rect(-9, 2, 18, 18), paint("f4ead8"))
    s.flat.c.drawRect(rect(-16, -86, 32, 32), paint("c82a20"))
    s.flat.c.drawPath(polygon([(0, -80), (8, -62), (-8, -62)]), paint("ffffff"))


def lightbox(s: Site) -> None:
    """Pictures of bones against light."""
    block(s, -76, -44, 152, 88, "d0d8dc", 3)
    s.flat.shine(polygon([(-70, -38), (70, -38), (70, 38), (-70, 38)]), "cfeaff", 0.6, 12)
    for x in (-66, 2):
        s.flat.c.drawRect(rect(x, -36, 62, 72), paint("16222c"))
        for i in range(6):
            s.flat.e.drawPath(curve((x + 10, -24 + i * 9), (x + 31, -32 + i * 9), (x + 52, -24 + i * 9)), paint("a8d8f0", 0.5, stroke=2.6, plus=True))
        s.flat.e.drawLine(x + 31, -32, x + 31, 32, paint("c8e8f8", 0.6, stroke=4, plus=True))
    s.light(0, 0, 210, "c8e8ff", strength=0.6)


def tools(s: Site) -> None:
    block(s, -88, -56, 176, 112, darker(s.wood, 0.15), 2)
    for i in range(9):
        x, steel = -74 + i * 18, s.r.choice(("a8b0b8", "8a929a"))
        handle = s.r.choice(("c8642a", "8a5a34", "b8302a", "2a5a8a"))
        long = s.r.uniform(32, 64)
        s.flat.c.drawRect(rect(x, -42, 5, long), paint(handle))
        match i % 3:
            case 0:
                s.flat.c.drawRect(rect(x - 8, -46, 21, 10), paint(steel))
            case 1:
                s.flat.c.drawCircle(x + 2.5, -40 + long, 8, paint(steel, stroke=4))
            case _:
                s.flat.c.drawPath(polygon([(x - 5, -42 + long), (x + 10, -42 + long), (x + 3, -20 + long)]), paint(steel))


def wanted(s: Site) -> None:
    for x, y in ((-34, 4), (24, -8)):
        s.flat.c.drawRect(rect(x - 22, y - 34, 46, 62), linear(x, y - 34, x, y + 28, "e8d4a0", "b8966a"))
        s.flat.c.drawRect(rect(x - 15, y - 28, 31, 6), paint("4a3020"))
        s.flat.c.drawCircle(x + 1, y - 5, 10, paint("6a4a34"))
        s.flat.c.drawOval(rect(x - 13, y - 14, 28, 5), paint("3a2418"))
        for j in range(2):
            s.flat.c.drawRect(rect(x - 13, y + 12 + j * 7, 27, 3), paint("4a3020", 0.7))


def monitor(s: Site) -> None:
    colour = s.r.choice(("50c8f0", "60e0a0", "f0b050"))
    block(s, -58, -38, 116, 76, "1a1c22", 4)
    s.flat.shine(polygon([(-52, -32), (52, -32), (52, 32), (-52, 32)]), darker(colour, 0.5), 0.7, 10)
    points = [(-46 + i * 10.2, s.r.uniform(-20, 22)) for i in range(10)]
    s.flat.e.drawPath(smooth(points, closed=False), paint(colour, 0.95, stroke=2.6, plus=True))
    for i in range(5):
        s.flat.e.drawRect(rect(-46, -26 + i * 6, s.r.uniform(8, 30), 2), paint(colour, 0.7, plus=True))
    s.light(0, 0, 150, colour, strength=0.5)


def lifebuoy(s: Site) -> None:
    s.flat.c.drawCircle(0, 0, 30, paint("f0ece0", stroke=16))
    for i in range(4):
        a = i * math.tau / 4 + 0.4
        s.flat.c.drawLine(math.cos(a) * 22, math.sin(a) * 22, math.cos(a) * 38, math.sin(a) * 38, paint("d8402a", stroke=15, square=True))


def ship_wheel(s: Site) -> None:
    for i in range(8):
        a = i * math.tau / 8
        s.flat.c.drawLine(math.cos(a) * 8, math.sin(a) * 8, math.cos(a) * 58, math.sin(a) * 58, paint(s.wood, stroke=6))
    s.flat.c.drawCircle(0, 0, 40, paint(lighter(s.wood, 0.15), stroke=9))
    s.flat.c.drawCircle(0, 0, 11, paint("c8a050"))


def cabinet(s: Site) -> None:
    """A cupboard on the wall, with glass in its doors."""
    block(s, -72, -40, 144, 84, s.wood, 2)
    for x in (-66, 3):
        s.flat.c.drawRect(rect(x, -34, 63, 72), linear(x, -34, x + 63, 38, mix("c8d8dc", s.wood, 0.3), mix("50606a", s.wood, 0.4)))
        for y in (-4, 28):
            s.flat.c.drawRect(rect(x, y, 63, 3), paint(darker(s.wood, 0.3)))
            for i in range(5):
                h = s.r.uniform(10, 24)
                s.flat.c.drawRoundRect(rect(x + 5 + i * 11, y - h, 8, h), 2, 2, paint(vary(s.r.choice(("e8e4d8", "a83a34", "4a8aa0", "d8b050")), s.r, 0.2)))


def blinds(s: Site) -> None:
    """A window behind slats: the light falls through in stripes."""
    air = s.flat.setting.air
    glow = mix(air.sky[-1], "ff70a8" if air.lamps > 0.5 and s.flat.setting.style.bloom > 0.5 else "ffd8a0", 0.35)
    block(s, -66, -74, 132, 148, darker(s.wood, 0.2), 1)
    s.flat.c.drawRect(rect(-60, -68, 120, 136), paint(mix(glow, "101018", 0.5)))
    s.flat.gives_light = True
    for i in range(15):
        y = -66 + i * 9
        s.flat.e.drawRect(rect(-58, y, 116, 4.5), paint(glow, 0.75, plus=True))
        s.flat.c.drawRect(rect(-60, y + 4.5, 120, 4.5), paint("4a4238"))
    lean = -90 * s.flat.setting.side
    for i in range(11):  # what falls through lies in bars on the wall and on the floor
        y = 96 + i * 19
        x = lean * (y / 130)
        s.flat.e.drawPath(polygon([(x - 66, y), (x + 66, y), (x + 66 + lean * 0.06, y + 9), (x - 66 + lean * 0.06, y + 9)]), paint(glow, 0.2 - 0.012 * i, plus=True, blur=2))
    s.light(0, 0, 260, glow, strength=0.7)


def emblem(s: Site) -> None:
    """The badge of an office, between two flags."""
    for side, colour in ((-1, s.r.choice(("2a4a8a", "a82a2a", "1f6a3a"))), (1, "d8b050")):
        s.flat.c.drawLine(side * 56, -70, side * 56, 120, paint("6a4a2a", stroke=4))
        s.flat.c.drawPath(smooth([(side * 56, -66), (side * 34, -58), (side * 30, 30), (side * 44, 44), (side * 56, 20)], tension=0.2), linear(side * 30, 0, side * 56, 0, lighter(colour, 0.15), darker(colour, 0.3)))
    s.flat.c.drawCircle(0, -20, 32, radial(-9, -30, 46, "f4dc90", "a87a2a"))
    s.flat.c.drawCircle(0, -20, 24, paint("7a5a1a", stroke=2.4))
    star = [(math.sin(i * math.pi / 5) * (18 if i % 2 == 0 else 8), -20 - math.cos(i * math.pi / 5) * (18 if i % 2 == 0 else 8)) for i in range(10)]
    s.flat.c.drawPath(polygon(star), paint("fff0c0"))
