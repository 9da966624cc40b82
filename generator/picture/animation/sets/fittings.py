"""Lamps, machines and the furniture of courts, churches, ships and laboratories."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, radial, rect, smooth, vary
from generator.picture.animation.scenery import Life, ground_shade
from generator.picture.animation.sets.site import Site, block, panel


def candle_on(s: Site, x: float, y: float) -> None:
    s.flat.c.drawRect(rect(x - 3, y - 24, 6, 24), paint("f4ead0"))
    s.flat.shine(smooth([(x, y - 40), (x + 4, y - 30), (x, y - 24), (x - 4, y - 30)]), "ffd070", 1.0, 5)
    s.light(x, y - 32, 110, "ffa048", strength=0.5, flicker="flame")


def candles(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 70)
    block(s, -24, -90, 48, 90, s.wood, 3)
    for x, high in ((-12, 0), (2, 8), (14, -4)):
        candle_on(s, x, -90 + min(0, -high))


def oil_lamp(s: Site) -> None:
    """A lamp with a glass chimney, on a stand."""
    ground_shade(s.flat.c, 0, 0, 70)
    block(s, -24, -84, 48, 84, s.wood, 3)
    s.flat.c.drawOval(rect(-13, -104, 26, 22), paint("8a6a34"))
    s.flat.c.drawRect(rect(-6, -110, 12, 8), paint("6a4a24"))
    glass = smooth([(-7, -110), (-12, -124), (-6, -150), (6, -150), (12, -124), (7, -110)])
    s.flat.c.drawPath(glass, paint("d8c8a0", 0.4))
    s.flat.shine(smooth([(0, -142), (5, -124), (0, -112), (-5, -124)]), "ffd880", 1.0, 6)
    s.flat.e.drawPath(glass, paint("ffc070", 0.22, plus=True))
    s.light(0, -126, 230, "ffb058", strength=0.85, flicker="breath")


def lamp_floor(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 60)
    s.flat.c.drawLine(0, 0, 0, -142, paint("3a2c24", stroke=4))
    s.flat.c.drawOval(rect(-20, -6, 40, 10), paint("3a2c24"))
    s.flat.c.drawPath(polygon([(-22, -186), (22, -186), (36, -138), (-36, -138)]), paint("e0b878"))
    s.flat.shine(polygon([(-22, -186), (22, -186), (36, -138), (-36, -138)]), "ffd890", 0.75, 9)
    s.light(0, -158, 300, "ffc070", strength=1.0)


def pendant(s: Site) -> None:
    s.flat.c.drawLine(0, -160, 0, 0, paint("1a1414", stroke=3))
    s.flat.c.drawPath(smooth([(-7, 0), (7, 0), (32, 26), (-32, 26)], tension=0.2), paint("2f2a2a"))
    s.flat.shine(smooth([(-20, 26), (20, 26), (0, 36)]), "fff0c8", 0.95, 7)
    s.light(0, 34, 340, "ffcb80", strength=1.0)


def strip_light(s: Site) -> None:
    cold = s.flat.setting.place.era in ("modern", "future", "1980s")
    colour = "d8f0ff" if cold else "ffe4b8"
    s.flat.c.drawRect(rect(-90, -4, 180, 10), paint("c8ccd0"))
    s.flat.shine(polygon([(-84, 6), (84, 6), (84, 11), (-84, 11)]), colour, 0.9, 8)
    s.light(0, 12, 380, colour, strength=0.75, flicker="neon" if s.flat.setting.tension > 600 else "steady")


def chandelier(s: Site) -> None:
    s.flat.c.drawLine(0, -260, 0, 0, paint("3a2a1c", stroke=4))
    s.flat.c.drawPath(smooth([(-100, 0), (-60, 34), (0, 44), (60, 34), (100, 0)], closed=False), paint("8a6a34", stroke=6))
    for x in (-100, -52, 0, 52, 100):
        y = 44 - abs(x) * 0.44 - (8 if x else 4)
        s.flat.c.drawRect(rect(x - 3, y - 20, 6, 20), paint("f4ead0"))
        s.flat.shine(smooth([(x, y - 36), (x + 4, y - 26), (x, y - 20), (x - 4, y - 26)]), "ffd880", 1.0, 6)
    s.light(0, 10, 420, "ffc470", strength=1.1, flicker="flame")


def torch(s: Site) -> None:
    s.flat.c.drawLine(0, 44, 6, 0, paint("3a2416", stroke=9))
    for size, colour in ((1.0, "e0501c"), (0.62, "ffb040"), (0.34, "fff0b0")):
        s.flat.shine(
            smooth([(6 - 15 * size, 2), (2, -24 * size), (8, -50 * size), (14, -20 * size), (6 + 15 * size, 2)]),
            colour,
            0.95,
            8 if size == 1 else 0,
        )
    s.light(6, -16, 300, "ff9038", strength=1.25, flicker="flame")


def torch_post(s: Site) -> None:
    """A torch on a post that is driven into the ground."""
    ground_shade(s.flat.c, 0, 0, 50)
    block(s, -6, -170, 12, 170, s.wood, 2)
    for canvas in (s.flat.c, s.flat.e):
        canvas.save()
        canvas.translate(0, -200)
    torch(s)
    for canvas in (s.flat.c, s.flat.e):
        canvas.restore()
    s.light(6, -216, 320, "ff9038", strength=0.5, flicker="flame")


def bench_lab(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 320)
    block(s, -150, -90, 300, 90, "c8d0d4")
    for i in range(5):
        panel(s, -144 + i * 59, -76, 54, 66, "b0bcc2")
    block(s, -158, -100, 316, 12, "3a444c", 2)
    for i in range(9):
        x, colour = -132 + i * 33 + s.r.uniform(-5, 5), s.r.choice(("40d8c0", "e85a8a", "f0b030", "58a8f0", "9ae050", "b070f0"))
        kind = s.r.random()
        if kind < 0.4:
            s.flat.c.drawPath(
                polygon([(x - 4, -144), (x + 4, -144), (x + 4, -128), (x + 16, -102), (x - 16, -102), (x - 4, -128)]), paint("d8f0f4", 0.55)
            )
            s.flat.shine(polygon([(x - 9, -116), (x + 9, -116), (x + 15, -102), (x - 15, -102)]), colour, 0.75, 5)
        elif kind < 0.75:
            s.flat.c.drawRoundRect(rect(x - 5, -140, 10, 40), 4, 4, paint("d8f0f4", 0.5))
            s.flat.shine(polygon([(x - 4, -124), (x + 4, -124), (x + 4, -102), (x - 4, -102)]), colour, 0.7, 4)
        else:
            s.flat.c.drawCircle(x, -116, 15, paint("d8f0f4", 0.5))
            s.flat.shine(smooth([(x - 14, -114), (x, -108), (x + 14, -114), (x, -101)]), colour, 0.75, 6)
    s.light(-40, -118, 140, "50d8c0", strength=0.45)
    s.life.append(Life("steam", s.z - 20, s.x + 30 * s.k, s.y - 140 * s.k, 16, 120, 2, "c0f0e8"))


def machine(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 190)
    block(s, -80, -210, 160, 210, s.metal, 6)
    for y, h in ((-196, 66), (-118, 44), (-62, 50)):
        s.flat.c.drawRoundRect(rect(-68, y, 136, h), 4, 4, paint(darker(s.metal, 0.55)))
    screen = s.r.choice(("40d8ff", "60f0a0", "ffb040"))
    s.flat.shine(polygon([(-60, -188), (60, -188), (60, -138), (-60, -138)]), screen, 0.34, 8)
    for i in range(8):
        s.flat.e.drawRect(rect(-54, -184 + i * 5.6, s.r.uniform(16, 104), 2.4), paint(screen, 0.8, plus=True))
    for i in range(18):
        s.flat.shine(
            polygon(
                [
                    (-62 + (i % 9) * 14, -108 + (i // 9) * 16),
                    (-54 + (i % 9) * 14, -108 + (i // 9) * 16),
                    (-54 + (i % 9) * 14, -101 + (i // 9) * 16),
                    (-62 + (i % 9) * 14, -101 + (i // 9) * 16),
                ]
            ),
            s.r.choice(("ff5040", "ffc840", "40e080", "40a0ff", "202830")),
            0.85,
            3,
        )
    for i in range(6):
        s.flat.c.drawRect(rect(-62, -54 + i * 7, 124, 3), paint("0a0c10", 0.7))
    s.light(0, -162, 150, screen, strength=0.5)


def locker(s: Site) -> None:
    for i in range(5):
        colour = vary("6a7c8a" if s.flat.setting.place.era != "1980s" else "a86a4a", s.r, 0.12)
        block(s, -125 + i * 50, -190, 48, 190, colour)
        for y in (-176, -168, -160):
            s.flat.c.drawRect(rect(-116 + i * 50, y, 30, 3), paint("101418", 0.7))
        s.flat.c.drawRect(rect(-86 + i * 50, -104, 5, 16), paint("d0d4d8"))


def bars(s: Site) -> None:
    """A cell's front."""
    for y in (-250, -130, -6):
        block(s, -170, y, 340, 9, s.metal)
    for i in range(17):
        x = -168 + i * 21
        s.flat.c.drawRect(rect(x, -260, 7, 260), linear(x, 0, x + 7, 0, lighter(s.metal, 0.25), darker(s.metal, 0.5)))


def judge(s: Site) -> None:
    """The bench of a court, with its seal."""
    ground_shade(s.flat.c, 0, 0, 460)
    block(s, -120, -330, 240, 200, darker(s.wood, 0.3))
    s.flat.c.drawPath(polygon([(-140, -330), (0, -386), (140, -330)]), paint(lighter(s.wood, 0.1)))
    s.flat.c.drawCircle(0, -262, 34, radial(-10, -272, 46, "f0d890", "b8883a"))
    s.flat.c.drawPath(curve((-18, -262), (0, -286), (18, -262)), paint("6a4a1a", stroke=3))
    s.flat.c.drawLine(0, -284, 0, -240, paint("6a4a1a", stroke=3))
    block(s, -50, -226, 100, 110, "6a2430", 12)
    block(s, -200, -138, 400, 138, s.wood)
    for i in range(5):
        panel(s, -190 + i * 77, -120, 70, 104, s.wood)
    block(s, -212, -150, 424, 15, lighter(s.wood, 0.18), 2)
    block(s, 60, -160, 30, 10, darker(s.wood, 0.5))


def altar(s: Site) -> None:
    s.flat.gives_light = True
    window = smooth([(-70, -200), (-70, -400), (0, -500), (70, -400), (70, -200)], tension=0.3)
    s.flat.c.drawPath(window, paint("24304a"))
    for _i in range(46):
        x, y = s.r.uniform(-66, 66), s.r.uniform(-480, -205)
        s.flat.e.save()
        s.flat.e.clipPath(window, doAntiAlias=True)
        s.flat.e.drawPath(
            polygon([(x - 14, y), (x, y - 18), (x + 15, y - 3), (x + 2, y + 17)]),
            paint(s.r.choice(("e0503a", "3a7ae0", "f0c040", "50b060", "a050c0")), 0.75),
        )
        s.flat.e.restore()
    s.light(0, -340, 330, "ffd8a0", strength=0.9)
    block(s, -100, -100, 200, 100, "d8ccb8")
    s.flat.c.drawRect(rect(-108, -108, 216, 34), paint("f4eee0"))
    for x in (-80, -64, 64, 80):
        candle_on(s, x, -108)


def screen_wall(s: Site) -> None:
    colour = s.r.choice(("3ac8f0", "50e0b0", "70a0ff"))
    block(s, -120, -70, 240, 140, "14181f", 4)
    s.flat.shine(polygon([(-112, -62), (112, -62), (112, 62), (-112, 62)]), darker(colour, 0.55), 0.8, 12)
    for i in range(9):
        s.flat.e.drawRect(rect(-100 + (i % 3) * 70, -50 + (i // 3) * 36, s.r.uniform(20, 56), 4), paint(colour, 0.9, plus=True))
        s.flat.e.drawRect(rect(-100 + (i % 3) * 70, -42 + (i // 3) * 36, s.r.uniform(20, 56), 3), paint(colour, 0.5, plus=True))
    s.flat.e.drawCircle(60, 20, 30, paint(colour, 0.8, stroke=3, plus=True))
    s.light(0, 0, 250, colour, strength=0.7)
    s.life.append(Life("screens", s.z - 5, s.x, s.y, 200, 90, 3, colour))


def console(s: Site) -> None:
    """A ship's console: sloping, full of lights."""
    ground_shade(s.flat.c, 0, 0, 300, 0.6)
    s.flat.c.drawPath(
        polygon([(-150, 0), (-138, -74), (138, -74), (150, 0)]), linear(0, -74, 0, 0, lighter(s.metal, 0.1), darker(s.metal, 0.6))
    )
    s.flat.c.drawPath(polygon([(-140, -74), (-122, -108), (122, -108), (140, -74)]), paint(darker(s.metal, 0.4)))
    colour = s.r.choice(("40d8ff", "50f0c0", "80a8ff"))
    for i in range(3):
        x = -108 + i * 78
        s.flat.shine(polygon([(x, -78), (x + 5, -103), (x + 58, -103), (x + 62, -78)]), colour, 0.34, 6)
        for row in range(4):
            s.flat.e.drawRect(rect(x + 9, -100 + row * 5.4, s.r.uniform(10, 44), 2), paint(colour, 0.9, plus=True))
    for i in range(26):
        s.flat.shine(
            polygon([(-128 + i * 10, -66), (-123 + i * 10, -66), (-123 + i * 10, -61), (-128 + i * 10, -61)]),
            s.r.choice(("ff5a4a", "ffd050", "50f090", "40b8ff", "1a2028")),
            0.9,
            2,
        )
    s.light(0, -96, 240, colour, strength=0.6)


def chair_ship(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 100, 0.6)
    block(s, -8, -46, 16, 46, s.metal)
    block(s, -38, -58, 76, 18, "2a3038", 8)
    block(s, -34, -150, 68, 100, "343c48", 16)
    block(s, -22, -178, 44, 34, "343c48", 10)


def hospital_bed(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 240)
    for x in (-96, 90):
        block(s, x, -60, 6, 60, "c8d0d4")
    block(s, -106, -72, 212, 16, "eef4f6", 6)
    s.flat.c.drawPath(smooth([(-40, -86), (40, -90), (104, -84), (106, -60), (-40, -60)]), paint("a8d0d8"))
    block(s, -104, -96, 58, 24, "ffffff", 10)
    s.flat.c.drawLine(126, 0, 126, -190, paint("a8b0b4", stroke=4))
    block(s, 114, -186, 24, 36, "d8f0f4", 4)
    block(s, 134, -146, 52, 40, "20262c", 3)
    s.flat.shine(
        polygon([(139, -128), (150, -128), (154, -140), (159, -114), (164, -128), (181, -128), (181, -126), (139, -126)]), "50f0a0", 0.95, 4
    )


def optic(s: Site) -> None:
    """The great lens of a lighthouse."""
    ground_shade(s.flat.c, 0, 0, 260, 0.5)
    block(s, -70, -96, 140, 96, "8a6a3a", 4)
    s.flat.c.drawPath(smooth([(-64, -100), (-86, -190), (-64, -290), (0, -322), (64, -290), (86, -190), (64, -100)]), paint("b8dcd8", 0.55))
    for i in range(12):
        y = -108 - i * 17
        half = 82 * math.sin(math.pi * (0.2 + 0.6 * (i + 0.5) / 12)) + 4
        s.flat.c.drawPath(curve((-half, y), (0, y + 13), (half, y)), paint("f0fffc", 0.75, stroke=4))
        s.flat.c.drawPath(curve((-half, y - 6), (0, y + 6), (half, y - 6)), paint("4a8a88", 0.6, stroke=2.4))
    for x in (-66, 0, 66):
        s.flat.c.drawPath(curve((x * 0.9, -100), (x * 1.3, -200), (x * 0.6, -318)), paint("b8883a", stroke=6))
    s.flat.shine(smooth([(-20, -150), (-26, -200), (0, -246), (26, -200), (20, -150)]), "fff0b8", 0.95, 24)
    s.light(0, -196, 460, "ffe0a0", strength=1.5, flicker="breath")
