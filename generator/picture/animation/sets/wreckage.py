"""Vehicles, whole and broken, and what war leaves on the ground. Drawn standing on y = 0 at the origin, in cm."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import Life, ground_shade
from generator.picture.animation.sets.site import Site, block


def car(s: Site) -> None:
    """Of its time: a carriage, a sedan with fenders, a saloon car, something without wheels."""
    era = s.flat.setting.place.era
    if era in ("ancient", "medieval", "fairytale", "victorian", "western"):
        cart(s)
        return
    ground_shade(s.flat.c, 0, 0, 480)
    colour = vary(s.r.choice(("b83a30", "2f5f8a", "d8b050", "3a6a5a", "e0dcd0", "3a3a44")), s.r, 0.12)
    old = era in ("1930s", "1940s")
    body = (
        [(-220, -34), (-226, -84), (-150, -112), (-90, -172), (50, -172), (96, -116), (196, -104), (226, -70), (222, -34)]
        if old
        else [(-226, -36), (-228, -84), (-176, -100), (-104, -150), (54, -150), (124, -100), (214, -84), (226, -36)]
    )
    s.flat.c.drawPath(smooth(body, tension=0.22), linear(0, -170, 0, -30, lighter(colour, 0.3), colour, darker(colour, 0.45)))
    s.flat.c.drawPath(smooth([(-96, -106), (-66, -146), (-14, -148), (-14, -106)], tension=0.15), linear(0, -148, 0, -104, "d8ecf4", "4a5a68"))
    s.flat.c.drawPath(smooth([(0, -106), (0, -148), (46, -144), (92, -106)], tension=0.15), linear(0, -148, 0, -104, "d8ecf4", "4a5a68"))
    s.flat.c.drawLine(-216, -66, 216, -62, paint(lighter(colour, 0.4), 0.8, stroke=4))
    if era == "future":
        s.flat.shine(polygon([(-190, -30), (190, -30), (170, -16), (-170, -16)]), "40d8ff", 0.8, 14)
    else:
        for x in (-136, 140):
            s.flat.c.drawCircle(x, -40, 42, paint("121216"))
            s.flat.c.drawCircle(x, -40, 21, paint("c8ccd0"))
    s.flat.shine(smooth([(206, -78), (222, -72), (222, -56), (206, -58)]), "fff0c0", 0.9, 9)
    s.flat.shine(polygon([(-226, -78), (-214, -78), (-214, -62), (-226, -62)]), "ff3a2a", 0.9, 8)
    if s.flat.setting.dark:
        s.light(230, -66, 240, "fff0c8", strength=0.8)


def cart(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 360)
    block(s, -140, -130, 250, 50, s.wood, 3)
    s.flat.c.drawLine(110, -90, 250, -50, paint(s.wood, stroke=10))
    for i in range(5):
        s.flat.c.drawRoundRect(rect(-130 + i * 46, -172, 44, 44), 16, 16, paint(vary(("c8a468", "a8844a", "8a9a4a")[i % 3], s.r, 0.2)))
    for x in (-80, 60):
        s.flat.c.drawCircle(x, -58, 54, paint("5a3a22", stroke=10))
        for i in range(8):
            a = i * math.tau / 8
            s.flat.c.drawLine(x, -58, x + math.cos(a) * 52, -58 + math.sin(a) * 52, paint("6a4628", stroke=6))


def wreck(s: Site) -> None:
    """A burnt car on its side, in broken stone."""
    ground_shade(s.flat.c, 0, 0, 460)
    s.flat.c.save()
    s.flat.c.rotate(s.r.uniform(-24, -12))
    s.flat.c.drawPath(smooth([(-226, -20), (-220, -90), (-110, -150), (54, -146), (120, -96), (214, -80), (222, -20)], tension=0.2), linear(0, -150, 0, 0, "7a5242", "2a201e"))
    for x in (-92, 6):
        s.flat.c.drawPath(polygon([(x, -100), (x + 18, -138), (x + 72, -138), (x + 84, -100)]), paint("0c0a0c"))
    for x in (-136, 140):
        s.flat.c.drawCircle(x, -26, 42, paint("141214"))
        s.flat.c.drawCircle(x, -26, 17, paint("5a4a44"))
    for _ in range(12):
        s.flat.c.drawOval(rect(s.r.uniform(-200, 180), s.r.uniform(-110, -30), s.r.uniform(12, 50), s.r.uniform(6, 22)), paint(s.r.choice(("b8643a", "120c0c")), 0.5))
    s.flat.c.restore()
    rubble_pile(s)


def rubble_pile(s: Site) -> None:
    """Stone, slabs and bent steel."""
    for _ in range(22):
        x, size = s.r.gauss(0, 130), s.r.uniform(18, 72)
        y = -max(0.0, 90 - abs(x) * 0.5) * s.r.random()
        stone = vary(s.r.choice(("8a7a70", "6a5e5a", "9a8c80", "5a5256")), s.r, 0.2)
        s.flat.c.drawPath(polygon([(x - size * 0.6, y), (x - size * 0.3, y - size * 0.7), (x + size * 0.4, y - size * 0.6), (x + size * 0.7, y)]), paint(stone))
        s.flat.c.drawPath(polygon([(x - size * 0.3, y - size * 0.7), (x + size * 0.4, y - size * 0.6), (x + size * 0.1, y - size * 0.4)]), paint(lighter(stone, 0.3)))
    for _ in range(5):
        x = s.r.uniform(-120, 120)
        s.flat.c.drawPath(curve((x, -20), (x + s.r.uniform(-10, 10), -70), (x + s.r.uniform(-70, 70), s.r.uniform(-120, -70))), paint("3a2a24", stroke=3.4))


def bent_lamp(s: Site) -> None:
    s.flat.c.drawPath(curve((0, 0), (10, -260), (80, -340), (120, -372), (190, -330)), paint("2a262a", stroke=13))
    block(s, 168, -340, 60, 20, "2a262a", 4)
    if s.r.random() < 0.6:
        s.light(196, -318, 150, "ffd8a0", strength=0.7, flicker="neon")


def road_sign(s: Site) -> None:
    """Leaning, its writing worn away."""
    s.flat.c.save()
    s.flat.c.rotate(s.r.uniform(-16, 16))
    block(s, -5, -220, 10, 220, "5a5c60")
    s.flat.c.drawPath(polygon([(-70, -250), (70, -250), (70, -170), (-70, -170)]), linear(-70, -250, 70, -170, "3a7a5a", "1f4a38"))
    s.flat.c.drawRect(rect(-64, -244, 128, 68), paint("e8e4d8", stroke=4))
    for y in (-230, -210):
        s.flat.c.drawRect(rect(-50, y, s.r.uniform(50, 96), 9), paint("e8e4d8", 0.85))
    s.flat.c.restore()


def fire_barrel(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 110)
    block(s, -32, -92, 64, 92, "5a3a2c", 4)
    for y in (-70, -36):
        s.flat.c.drawRect(rect(-34, y, 68, 5), paint("2a1a14"))
    for size, colour in ((1.0, "e8501c"), (0.65, "ff9a30"), (0.35, "fff0a0")):
        s.flat.shine(smooth([(-26 * size, -92), (-20 * size, -128 - 20 * size), (4, -96 - 80 * size), (18 * size, -130), (26 * size, -92)]), colour, 0.95, 10 if size == 1 else 0)
    s.light(0, -130, 380, "ff8a34", strength=1.3, flicker="flame")


def smoke(s: Site) -> None:
    """A column of smoke over something that burns."""
    s.life.append(Life("steam", s.z - 10, s.x, s.y - 60 * s.k, 90 * s.k + 30, 620, 6, "3a3034"))
    for size, colour in ((1.0, "e8501c"), (0.6, "ffb040")):
        s.flat.shine(smooth([(-120 * size, 0), (-80 * size, -90 * size), (-10, -60 * size), (20, -170 * size), (70 * size, -80 * size), (120 * size, 0)]), colour, 0.9, 26 if size == 1 else 0)
    s.light(0, -90, 520, "ff7a2a", strength=1.3, flicker="flame")


def hedgehog(s: Site) -> None:
    """Steel against tanks."""
    ground_shade(s.flat.c, 0, 0, 180)
    for a, b in (((-70, 0), (64, -120)), ((70, 0), (-60, -126)), ((-20, 8), (14, -136))):
        s.flat.c.drawLine(*a, *b, paint("3a302c", stroke=16, square=True))
        s.flat.c.drawLine(a[0], a[1] - 5, b[0], b[1] - 5, paint("8a7468", stroke=4))


def wire(s: Site) -> None:
    for x in (-170, 0, 170):
        s.flat.c.drawLine(x, 0, x + s.r.uniform(-14, 14), -110, paint("3a2a20", stroke=9))
    for y in (-30, -64, -96):
        s.flat.c.drawPath(curve((-170, y), (-85, y + 16), (0, y), (85, y + 16), (170, y)), paint("2a2422", stroke=2.6))
        for i in range(12):
            x = -160 + i * 28
            s.flat.c.drawLine(x - 4, y + 2, x + 4, y + 13, paint("2a2422", stroke=2.2))


def cannon(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 240)
    s.flat.c.drawPath(polygon([(-130, -10), (-60, -70), (40, -60), (-40, -34)]), paint(s.wood))
    s.flat.c.drawPath(polygon([(-70, -96), (120, -126), (124, -98), (-64, -56)]), linear(0, -126, 0, -60, "8a8e94", "26282c"))
    s.flat.c.drawCircle(0, -48, 48, paint("5a3a22", stroke=10))
    for i in range(8):
        a = i * math.tau / 8
        s.flat.c.drawLine(0, -48, math.cos(a) * 46, -48 + math.sin(a) * 46, paint("6a4628", stroke=6))


def rowboat(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 320)
    colour = vary(s.r.choice(("3a6a8a", "b84a34", "e0d4bc")), s.r, 0.1)
    s.flat.c.drawPath(smooth([(-170, -78), (-150, -20), (-90, 0), (90, 0), (150, -20), (176, -84), (90, -58), (-90, -56)], tension=0.2), linear(0, -80, 0, 0, lighter(colour, 0.2), darker(colour, 0.4)))
    s.flat.c.drawPath(curve((-170, -78), (0, -40), (176, -84)), paint("f0e8d8", stroke=7))
    s.flat.c.drawLine(-120, -70, 190, -20, paint("a87c4c", stroke=7))
