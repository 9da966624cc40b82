"""What fills workshops, stores, halls of machines and greenhouses."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, radial, rect, smooth, vary
from generator.picture.animation.scenery import Life, ground_shade
from generator.picture.animation.sets.site import Site, block, panel


def servers(s: Site) -> None:
    """A rack of computers that blinks."""
    ground_shade(s.flat.c, 0, 0, 190)
    for x in (-92, -30, 32):
        block(s, x, -236, 60, 236, "1c2028", 2)
        for row in range(14):
            y = -228 + row * 16
            s.flat.c.drawRect(rect(x + 4, y, 52, 12), linear(x, y, x, y + 12, "343c48", "161a20"))
            for i in range(5):
                if s.r.random() < 0.7:
                    colour = s.r.choice(("40e0ff", "50f0a0", "50f0a0", "ffb040", "4080ff"))
                    s.flat.shine(polygon([(x + 8 + i * 6, y + 4), (x + 11 + i * 6, y + 4), (x + 11 + i * 6, y + 7), (x + 8 + i * 6, y + 7)]), colour, 0.9, 3)
    s.flat.shine(polygon([(-92, -240), (92, -240), (92, -237), (-92, -237)]), "40b8ff", 0.9, 8)
    s.light(0, -150, 210, "3aa0ff", strength=0.6)


def filing(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 130)
    for x in (-54, 2):
        colour = vary("7a8478", s.r, 0.14)
        block(s, x, -136, 52, 136, colour, 2)
        for row in range(4):
            panel(s, x + 4, -130 + row * 33, 44, 28, colour)
            s.flat.c.drawRect(rect(x + 18, -120 + row * 33, 16, 4), paint("d8d0b8"))
    block(s, -48, -152, 36, 16, "d8c8a0")
    block(s, 6, -146, 42, 10, "a83a30")


def container(s: Site) -> None:
    """Cargo in steel boxes."""
    ground_shade(s.flat.c, 0, 0, 330)
    for y in (0, -116):
        colour = vary(s.r.choice(("a8442a", "2f5f7a", "c8902a", "4a6a4a", "6a6a72")), s.r, 0.12)
        block(s, -150, y - 114, 300, 114, colour, 3)
        for i in range(20):
            s.flat.c.drawRect(rect(-142 + i * 14.6, y - 106, 6, 98), linear(-142 + i * 14.6, 0, -136 + i * 14.6, 0, lighter(colour, 0.2), darker(colour, 0.3)))
        s.flat.c.drawRect(rect(-50, y - 84, 100, 34), paint("f0ece0", 0.85))
        for i in range(4):
            s.flat.c.drawRect(rect(-42 + i * 22, y - 76, 15, 18), paint(darker(colour, 0.3)))


def vat(s: Site) -> None:
    """A tank with pipes and a fire under it."""
    ground_shade(s.flat.c, 0, 0, 220)
    s.flat.c.drawRoundRect(rect(-86, -250, 172, 230), 30, 30, linear(-86, 0, 86, 0, "d8b890", "b87a44", "5a3420"))
    for y in (-220, -140, -60):
        s.flat.c.drawRect(rect(-88, y, 176, 8), paint("4a2c1c"))
        for i in range(12):
            s.flat.c.drawCircle(-80 + i * 14.6, y + 4, 2.4, paint("e0c098"))
    s.flat.c.drawCircle(0, -176, 22, paint("2a2420"))
    s.flat.c.drawCircle(0, -176, 18, radial(-5, -181, 22, "fff0d0", "d8c8a0"))
    s.flat.c.drawLine(0, -176, 11, -186, paint("c82a1a", stroke=3))
    for x in (-50, 44):
        s.flat.c.drawPath(curve((x, -250), (x, -330), (x + 40, -340), (x + 120, -345), (x + 140, -420)), paint("8a6a4a", stroke=16))
    s.flat.shine(polygon([(-50, -18), (50, -18), (44, -4), (-44, -4)]), "ff7a2a", 0.9, 14)
    s.light(0, -10, 220, "ff8a3a", strength=0.9, flicker="flame")
    s.life.append(Life("steam", s.z - 10, s.x + 30 * s.k, s.y - 260 * s.k, 40, 240, 3, "f0e8e0"))


def cogs(s: Site) -> None:
    """Wheels that drive each other, tall as a house."""
    for x, y, radius in ((-80, -150, 88), (70, -230, 64), (56, -84, 48)):
        colour = vary("8a6a4a", s.r, 0.2)
        count = int(radius / 5)
        for i in range(count):
            a = i * math.tau / count
            s.flat.c.drawLine(x, y, x + math.cos(a) * (radius + 9), y + math.sin(a) * (radius + 9), paint(colour, stroke=radius * 0.2, square=True))
        s.flat.c.drawCircle(x, y, radius, radial(x - radius * 0.4, y - radius * 0.4, radius * 1.6, lighter(colour, 0.25), darker(colour, 0.5)))
        s.flat.c.drawCircle(x, y, radius * 0.72, paint(darker(colour, 0.45), stroke=radius * 0.1))
        for i in range(5):
            a = i * math.tau / 5 + 0.3
            s.flat.c.drawLine(x, y, x + math.cos(a) * radius * 0.7, y + math.sin(a) * radius * 0.7, paint(darker(colour, 0.3), stroke=radius * 0.13))
        s.flat.c.drawCircle(x, y, radius * 0.2, paint(lighter(colour, 0.3)))


def conveyor(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 460)
    for foot in range(-200, 201, 80):
        block(s, foot - 6, -70, 12, 70, s.metal)
    s.flat.c.drawRoundRect(rect(-230, -92, 460, 26), 13, 13, linear(0, -92, 0, -66, "3a4048", "14181c"))
    for i in range(11):
        s.flat.c.drawCircle(-214 + i * 43, -79, 9, paint("8a929a"))
    for i in range(6):
        x, h = -196 + i * 72 + s.r.uniform(-8, 8), s.r.uniform(28, 48)
        block(s, x, -92 - h, s.r.uniform(34, 52), h, vary(s.r.choice(("c89a5a", "b8702a", "8a9aa4")), s.r, 0.15))


def anvil(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 130)
    block(s, -28, -52, 56, 52, s.wood, 4)
    s.flat.c.drawPath(smooth([(-62, -92), (44, -94), (44, -76), (18, -68), (24, -52), (-24, -52), (-18, -68), (-62, -86)], tension=0.15), linear(0, -94, 0, -52, "8a929a", "2a2e34"))
    s.flat.shine(polygon([(-10, -98), (34, -98), (34, -94), (-10, -94)]), "ff7a2a", 0.95, 10)
    s.light(10, -98, 170, "ff8a3a", strength=0.8, flicker="flame")


def planter(s: Site) -> None:
    """A bed of crops at working height, under growing lights."""
    ground_shade(s.flat.c, 0, 0, 320)
    block(s, -150, -62, 300, 62, "d0d4d4" if s.flat.setting.place.era == "future" else s.wood, 5)
    s.flat.c.drawRect(rect(-144, -66, 288, 10), paint("4a3020"))
    kind = s.r.choice(("tomato", "lettuce", "flower", "corn"))
    for i in range(15):
        x, high = -136 + i * 19.5 + s.r.uniform(-4, 4), s.r.uniform(34, 96) if kind != "lettuce" else s.r.uniform(18, 34)
        green = vary(s.r.choice(("4a9a3a", "6ab84a", "3a7a3a")), s.r, 0.2)
        s.flat.c.drawLine(x, -62, x + s.r.uniform(-5, 5), -62 - high, paint(darker(green, 0.2), stroke=3))
        for j in range(6):
            y = -66 - high * (j + 1) / 6
            way = 1 if j % 2 else -1
            s.flat.c.drawPath(smooth([(x, y), (x + way * 11, y - 12), (x + way * 24, y - 4), (x + way * 12, y + 4)]), paint(vary(green, s.r, 0.25)))
        if kind in ("tomato", "flower"):
            hue = "e0402a" if kind == "tomato" else s.r.choice(("f05a8a", "f0c040", "b070e0"))
            for _ in range(2):
                s.flat.c.drawCircle(x + s.r.uniform(-12, 12), -62 - high * s.r.uniform(0.4, 1), 6, paint(hue))


def grow_lamp(s: Site) -> None:
    """Rose light over crops."""
    for x in (-100, 100):
        s.flat.c.drawLine(x, -90, x, 0, paint("20242c", stroke=3))
    block(s, -130, -4, 260, 12, "c8ccd0", 3)
    s.flat.shine(polygon([(-124, 8), (124, 8), (124, 14), (-124, 14)]), "ff80d0", 0.95, 10)
    s.light(0, 20, 330, "ff8ad0", strength=0.75, flicker="steady")


def hay(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 250)
    for x, y in ((-112, 0), (4, 0), (-56, -58)):
        block(s, x, y - 58, 112, 58, vary("d8b050", s.r, 0.12), 8)
        for _ in range(22):
            px, py = x + s.r.uniform(4, 100), y - s.r.uniform(4, 56)
            s.flat.c.drawLine(px, py, px + s.r.uniform(-16, 16), py + s.r.uniform(-5, 5), paint(s.r.choice(("f0d080", "a8802a")), stroke=2))


def wine(s: Site) -> None:
    """Casks and bottles in their rack."""
    block(s, -120, -190, 240, 190, darker(s.wood, 0.4))
    for row in range(3):
        for i in range(4):
            x, y = -90 + i * 60, -158 + row * 62
            s.flat.c.drawCircle(x, y, 26, radial(x - 8, y - 8, 34, lighter(s.wood, 0.3), darker(s.wood, 0.3)))
            s.flat.c.drawCircle(x, y, 25, paint("2a1c14", stroke=3))
            s.flat.c.drawCircle(x, y + 8, 4, paint("1a0e0a"))


def bell(s: Site) -> None:
    """A great bell in its frame of beams."""
    for x in (-150, 130):
        block(s, x, -420, 24, 420, s.wood)
    block(s, -190, -430, 380, 30, s.wood)
    s.flat.c.drawRect(rect(-12, -404, 24, 40), paint("3a3028"))
    s.flat.c.drawPath(
        smooth([(-30, -370), (30, -370), (52, -310), (62, -230), (98, -180), (-98, -180), (-62, -230), (-52, -310)], tension=0.25),
        linear(-98, 0, 98, 0, "e8c880", "b8863a", "5a3c18"),
    )
    for y in (-300, -206):
        s.flat.c.drawPath(curve((-64 + (y + 300) * -0.2, y), (0, y + 12), (64 + (y + 300) * 0.2, y)), paint("6a4a1c", stroke=4))
    s.flat.c.drawCircle(0, -166, 18, paint("3a2a18"))
    s.flat.c.drawPath(curve((0, -150), (8, -80), (0, -20)), paint("c8b088", stroke=4))


def statue(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 130)
    stone = "e0d8c8"
    block(s, -44, -80, 88, 80, darker(stone, 0.12), 2)
    block(s, -52, -90, 104, 12, stone, 2)
    s.flat.c.drawPath(
        smooth([(-34, -90), (-30, -160), (-40, -214), (-22, -236), (0, -242), (24, -234), (42, -206), (26, -150), (34, -90)], tension=0.3),
        linear(-40, 0, 42, 0, lighter(stone, 0.3), stone, darker(stone, 0.4)),
    )
    s.flat.c.drawOval(rect(-17, -284, 34, 44), radial(-6, -270, 34, lighter(stone, 0.3), darker(stone, 0.3)))
    for i in range(5):
        s.flat.c.drawPath(curve((-24 + i * 12, -92), (-30 + i * 14, -150), (-10 + i * 6, -200)), paint(darker(stone, 0.4), 0.5, stroke=2.4))


def vitrine(s: Site) -> None:
    """A case of glass with something precious in its light."""
    ground_shade(s.flat.c, 0, 0, 120)
    block(s, -46, -86, 92, 86, "3a342e", 2)
    s.flat.c.drawRect(rect(-44, -170, 88, 84), paint("d8e8ec", 0.28))
    match s.r.randrange(3):
        case 0:
            s.flat.c.drawPath(smooth([(-14, -88), (-20, -112), (-9, -136), (-13, -150), (13, -150), (9, -136), (20, -112), (14, -88)]), linear(-20, 0, 20, 0, "e0904a", "8a4420"))
        case 1:
            s.flat.c.drawPath(polygon([(-26, -94), (-26, -124), (-14, -110), (0, -134), (14, -110), (26, -124), (26, -94)]), linear(0, -134, 0, -90, "fff0a0", "c8902a"))
        case _:
            s.flat.c.drawOval(rect(-20, -146, 40, 46), radial(-6, -130, 40, "f4ecd8", "8a7a64"))
            s.flat.c.drawRect(rect(-12, -106, 24, 16), paint("d8ccb4"))
            for x in (-9, 9):
                s.flat.c.drawCircle(x, -124, 6, paint("1a1410"))
    s.flat.c.drawPath(polygon([(-40, -168), (-18, -168), (-36, -90), (-42, -90)]), paint("ffffff", 0.35))
    block(s, -48, -176, 96, 8, "3a342e", 2)
    s.light(0, -150, 150, "ffe8c0", strength=0.8)


def skeleton(s: Site) -> None:
    """A beast of the past, on its stand."""
    ground_shade(s.flat.c, 0, 0, 460)
    block(s, -230, -26, 460, 26, "4a4038", 3)
    bone = paint("e8dcc0", stroke=9)
    s.flat.c.drawPath(curve((-250, -90), (-150, -190), (-40, -200), (60, -210), (120, -280), (150, -330), (190, -330)), paint("e8dcc0", stroke=12))
    for i in range(9):
        x = -120 + i * 22
        s.flat.c.drawPath(curve((x, -200), (x - 18, -150), (x + 4, -104)), paint("e0d4b8", stroke=6))
    for x, knee in ((-110, -140), (-70, -60), (60, 30), (96, 110)):
        s.flat.c.drawPath(curve((x, -180), (knee + 10, -110), (knee, -70), (knee - 6, -50), (knee + 8, -26)), bone)
    s.flat.c.drawPath(smooth([(170, -350), (220, -352), (268, -318), (262, -296), (210, -300), (176, -318)]), paint("e8dcc0"))
    s.flat.c.drawCircle(206, -332, 8, paint("2a2420"))
    for i in range(6):
        s.flat.c.drawPath(polygon([(216 + i * 8, -300), (221 + i * 8, -300), (218 + i * 8, -290)]), paint("ffffff"))


def sandbags(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 260)
    for row in range(4):
        for i in range(6 - row % 2):
            x, y = -130 + i * 46 + row % 2 * 22, -row * 22
            s.flat.c.drawRoundRect(rect(x, y - 24, 48, 25), 11, 11, linear(x, y - 24, x, y, vary("b8a078", s.r, 0.15), "6a5a40"))
