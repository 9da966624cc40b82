"""What stands in yards, fields, parks and graveyards. Drawn standing on y = 0 at the origin, in cm."""

from __future__ import annotations

import math

from generator.picture.animation.brush import curve, darker, lighter, linear, paint, polygon, radial, rect, smooth, vary
from generator.picture.animation.scenery import Life, ground_shade
from generator.picture.animation.sets.site import Site, block


def barn(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 820)
    red = vary("b0402c", s.r, 0.15)
    s.flat.c.drawPath(polygon([(-340, 0), (-340, -330), (-250, -500), (0, -600), (250, -500), (340, -330), (340, 0)]), linear(-340, 0, 340, 0, lighter(red, 0.12), darker(red, 0.3)))
    for i in range(17):
        s.flat.c.drawLine(-320 + i * 40, 0, -320 + i * 40, -420, paint(darker(red, 0.35), 0.5, stroke=3))
    s.flat.c.drawPath(polygon([(-360, -322), (-262, -516), (0, -622), (262, -516), (360, -322), (336, -316), (248, -494), (0, -590), (-248, -494), (-336, -316)]), paint("5a5560"))
    for x, w, y, h in ((-110, 220, -250, 250), (-48, 96, -450, 90)):
        s.flat.c.drawRect(rect(x, y, w, h), paint("2a1814"))
        s.flat.c.drawRect(rect(x, y, w, h), paint("f0e8dc", stroke=14))
        s.flat.c.drawLine(x, y, x + w, y + h, paint("f0e8dc", stroke=9))
        s.flat.c.drawLine(x + w, y, x, y + h, paint("f0e8dc", stroke=9))
    block(s, 400, -560, 150, 560, "c8ccd0", 20)
    s.flat.c.drawOval(rect(400, -620, 150, 120), paint("a8aeb4"))


def windmill(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 460)
    s.flat.c.drawPath(polygon([(-150, 0), (-90, -620), (90, -620), (150, 0)]), linear(-150, 0, 150, 0, "f4ecdc", "e0d0b8", "8a7868"))
    s.flat.c.drawPath(smooth([(-104, -612), (-60, -720), (0, -750), (60, -720), (104, -612)]), linear(-100, 0, 100, 0, "8a5a3c", "4a2c20"))
    for y in (-420, -220):
        s.flat.c.drawRect(rect(-24, y, 48, 70), paint("3a2c28"))
    s.flat.c.drawRect(rect(-40, -120, 80, 120), paint("5a3420"))
    for i in range(4):
        a = 0.5 + i * math.pi / 2
        ux, uy = math.cos(a), math.sin(a)
        s.flat.c.drawLine(0, -640, ux * 420, -640 + uy * 420, paint("5a4030", stroke=12))
        corners = [(ux * d - uy * w, -640 + uy * d + ux * w) for d, w in ((80, 8), (410, 8), (410, 90), (80, 90))]
        s.flat.c.drawPath(polygon(corners), paint("f0e6d0", 0.85))
        for d in range(100, 410, 44):
            s.flat.c.drawLine(ux * d - uy * 8, -640 + uy * d + ux * 8, ux * d - uy * 90, -640 + uy * d + ux * 90, paint("6a4c38", stroke=5))


def well(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 220)
    block(s, -80, -90, 160, 90, "a09484", 10)
    for i in range(14):
        s.flat.c.drawRoundRect(rect(-76 + (i % 5) * 31, -84 + (i // 5) * 28, 28, 25), 6, 6, paint(vary("9a8e80", s.r, 0.3)))
    for x in (-70, 60):
        block(s, x, -240, 10, 150, s.wood)
    s.flat.c.drawPath(polygon([(-110, -230), (0, -310), (110, -230)]), linear(0, -310, 0, -230, "b86a44", "7a3c28"))
    s.flat.c.drawLine(0, -230, 0, -120, paint("d8c8a0", stroke=4))


def scarecrow(s: Site) -> None:
    s.flat.c.drawLine(0, 0, 0, -190, paint(s.wood, stroke=10))
    s.flat.c.drawLine(-80, -140, 80, -140, paint(s.wood, stroke=8))
    s.flat.c.drawPath(smooth([(-76, -150), (76, -150), (70, -120), (30, -120), (34, -50), (-34, -50), (-30, -120), (-70, -120)], tension=0.15), paint("5a6a8a"))
    s.flat.c.drawCircle(0, -178, 24, paint("e0c890"))
    s.flat.c.drawPath(polygon([(-46, -192), (46, -192), (24, -200), (16, -240), (-18, -236), (-24, -200)]), paint("7a5a34"))


def hay_bales(s: Site) -> None:
    for x, z in ((-90, 0), (60, 6)):
        ground_shade(s.flat.c, x, z, 170)
        s.flat.c.drawCircle(x, -62 + z, 62, radial(x - 18, -80, 100, "f0d488", "a87c30"))
        for i in range(5):
            s.flat.c.drawCircle(x, -62 + z, 10 + i * 11, paint("8a6424", 0.5, stroke=3))


def swing(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 420)
    for x in (-170, 170):
        for lean in (-50, 50):
            s.flat.c.drawLine(x, -280, x + lean, 0, paint("d8402c", stroke=10))
    s.flat.c.drawLine(-176, -280, 176, -280, paint("e8b030", stroke=12))
    for x, lean in ((-80, 16), (70, -8)):
        for side in (-22, 22):
            s.flat.c.drawLine(x + side, -276, x + side + lean, -70, paint("8a929a", stroke=3))
        block(s, x - 30 + lean, -72, 60, 9, "3a6ab0", 3)


def slide(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 360)
    for x in (-130, -60):
        block(s, x, -260, 10, 260, "3a7ab8")
    for i in range(7):
        block(s, -130, -34 - i * 32, 80, 7, "d8d8d8")
    s.flat.c.drawPath(smooth([(-60, -230), (20, -170), (110, -60), (190, -26), (190, -10), (100, -36), (6, -140), (-60, -204)], tension=0.3), linear(-60, -230, 190, 0, "ffd050", "e88a20"))
    s.flat.c.drawPath(polygon([(-146, -300), (-90, -360), (-36, -300)]), paint("d8402c"))


def climbing(s: Site) -> None:
    """A dome of bars."""
    ground_shade(s.flat.c, 0, 0, 300)
    for i in range(7):
        x = -140 + i * 46.6
        s.flat.c.drawPath(curve((x, 0), (x * 0.8, -170), (0, -180)), paint(("e04a3a", "3a8ac8", "e8b030")[i % 3], stroke=7))
    for y, half in ((-60, 134), (-118, 100)):
        s.flat.c.drawPath(curve((-half, y), (0, y - 10), (half, y)), paint("4aa860", stroke=6))


def gravestones(s: Site) -> None:
    for x, y, w, h, kind in ((-110, -4, 52, 84, 0), (-20, 4, 46, 74, 1), (74, -2, 56, 96, 2)):
        ground_shade(s.flat.c, x, y, w * 1.6)
        stone = vary("9aa09c", s.r, 0.25)
        s.flat.c.save()
        s.flat.c.rotate(s.r.uniform(-7, 7), x, y)
        if kind == 2:
            block(s, x - 7, y - h - 20, 14, h + 20, stone, 2)
            block(s, x - 30, y - h + 4, 60, 14, stone, 2)
        else:
            s.flat.c.drawPath(smooth([(x - w / 2, y), (x - w / 2, y - h * 0.7), (x, y - h), (x + w / 2, y - h * 0.7), (x + w / 2, y)], tension=0.25), linear(x - w / 2, 0, x + w / 2, 0, lighter(stone, 0.25), darker(stone, 0.3)))
            for i in range(3):
                s.flat.c.drawRect(rect(x - w * 0.28, y - h * 0.62 + i * 11, w * 0.56, 3), paint(darker(stone, 0.45)))
        s.flat.c.restore()
        for _ in range(5):
            gx = x + s.r.uniform(-w * 0.6, w * 0.6)
            s.flat.c.drawPath(curve((gx, y + 2), (gx + 3, y - 14), (gx + s.r.uniform(-8, 8), y - 24)), paint("4a6a40", stroke=3))


def mausoleum(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 520)
    block(s, -220, -280, 440, 280, "a8a49c")
    s.flat.c.drawPath(polygon([(-250, -280), (0, -390), (250, -280)]), linear(0, -390, 0, -280, "b8b4ac", "8a8680"))
    for x in (-190, -110, 86, 166):
        block(s, x, -276, 26, 276, "c0bcb4")
    s.flat.c.drawPath(smooth([(-60, 0), (-60, -180), (0, -220), (60, -180), (60, 0)], tension=0.2), paint("16141a"))
    for i in range(6):
        s.flat.c.drawRect(rect(-50 + i * 19, -190, 4, 190), paint("3a3c40"))
    s.light(0, -120, 160, "a0c8ff", strength=0.4)


def fountain(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 420)
    stone = "c8bca8"
    s.flat.c.drawOval(rect(-190, -74, 380, 90), linear(-190, 0, 190, 0, lighter(stone, 0.2), darker(stone, 0.3)))
    s.flat.c.drawOval(rect(-170, -72, 340, 62), linear(0, -72, 0, -10, "a8d8e8", "3a7a9a"))
    s.flat.c.drawPath(polygon([(-24, -40), (-12, -190), (12, -190), (24, -40)]), linear(-24, 0, 24, 0, lighter(stone, 0.2), darker(stone, 0.3)))
    s.flat.c.drawOval(rect(-80, -206, 160, 36), paint(stone))
    for i in range(16):
        x = (i - 7.5) * 11
        s.flat.c.drawPath(curve((x * 0.1, -250), (x * 0.8, -240 + abs(x) * 0.4), (x * 1.5, -60)), paint("e0f4fa", 0.7, stroke=3.4))


def campfire(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 180)
    for i in range(9):
        a = i * math.tau / 9
        s.flat.c.drawOval(rect(math.cos(a) * 52 - 16, math.sin(a) * 14 - 14, 32, 20), paint(vary("6a645e", s.r, 0.3)))
    for lean in (-28, 26):
        s.flat.c.drawLine(-lean, -2, lean, -30, paint("4a2c1a", stroke=11))
    for size, colour in ((1.0, "e8501c"), (0.68, "ff9a30"), (0.36, "fff0a0")):
        s.flat.shine(smooth([(-34 * size, -8), (-26 * size, -52 * size), (-6, -30 * size), (2, -112 * size), (18 * size, -50 * size), (34 * size, -8)]), colour, 0.95, 10 if size == 1 else 0)
    s.light(0, -50, 420, "ff8a34", strength=1.5, flicker="flame")
    s.life.append(Life("steam", s.z - 10, s.x, s.y - 90 * s.k, 26, 260, 2, "a8a0a0"))


def water_tower(s: Site) -> None:
    """Beside a railway in dry country."""
    ground_shade(s.flat.c, 0, 0, 320)
    for x in (-120, -50, 40, 110):
        s.flat.c.drawLine(x, 0, x * 0.8, -360, paint("4a3424", stroke=14))
    for y in (-120, -250):
        s.flat.c.drawLine(-118, y, 112, y, paint("4a3424", stroke=9))
    s.flat.c.drawRect(rect(-130, -600, 260, 246), linear(-130, 0, 130, 0, "b88a5c", "8a5c3a", "4a2e1e"))
    for i in range(13):
        s.flat.c.drawLine(-124 + i * 20, -600, -124 + i * 20, -354, paint("3a2418", 0.6, stroke=3))
    for y in (-560, -470, -390):
        s.flat.c.drawRect(rect(-134, y, 268, 8), paint("2a2422"))
    s.flat.c.drawPath(polygon([(-150, -598), (0, -690), (150, -598)]), linear(-150, 0, 150, 0, "6a5044", "3a2a24"))
    s.flat.c.drawPath(curve((130, -400), (230, -400), (240, -260)), paint("3a3230", stroke=16))


def cactus(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 140)
    green = vary("5a7a3c", s.r, 0.2)
    for points, width in (((0, 0, 0, -130, 0, -270), 46.0), ((-6, -110, -84, -100, -84, -190), 32.0), ((6, -140, 74, -140, 76, -230), 30.0)):
        s.flat.c.drawPath(curve((points[0], points[1]), (points[2], points[3]), (points[4], points[5])), paint(darker(green, 0.2), stroke=width))
        s.flat.c.drawPath(curve((points[0] - 7, points[1]), (points[2] - 7, points[3]), (points[4] - 6, points[5])), paint(lighter(green, 0.15), stroke=width * 0.42))


def hut(s: Site) -> None:
    """Round walls of earth under a cone of thatch."""
    ground_shade(s.flat.c, 0, 0, 460)
    clay = vary("c07a48", s.r, 0.15)
    block(s, -170, -190, 340, 190, clay, 30)
    for i in range(11):
        s.flat.c.drawPath(polygon([(-160 + i * 30, -90), (-145 + i * 30, -112), (-130 + i * 30, -90), (-145 + i * 30, -68)]), paint(("f0e0c0", "7a3020")[i % 2], 0.8))
    s.flat.c.drawPath(smooth([(-44, 0), (-44, -120), (0, -150), (44, -120), (44, 0)], tension=0.2), paint("2a160e"))
    s.flat.c.drawPath(polygon([(-230, -160), (0, -400), (230, -160)]), linear(-230, 0, 230, 0, "d8b068", "8a6430"))
    for i in range(34):
        x = -226 + i * 13.7
        s.flat.c.drawLine(0, -398, x, -150 - s.r.uniform(-6, 10), paint("6a4a20", 0.5, stroke=3))
    s.light(0, -70, 160, "ffb050", strength=0.5)


def torii(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 520)
    for x in (-190, 160):
        block(s, x, -430, 30, 430, "c8381f", 4)
        block(s, x - 6, -30, 42, 30, "2a2422")
    block(s, -230, -380, 460, 24, "b8301a")
    s.flat.c.drawPath(smooth([(-290, -470), (-150, -446), (0, -440), (150, -446), (290, -470), (280, -432), (0, -410), (-280, -432)], tension=0.2), linear(0, -470, 0, -410, "2a2224", "c8381f"))


def stone_lantern(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 120)
    block(s, -40, -24, 80, 24, "9a9a92", 4)
    block(s, -14, -110, 28, 88, "a0a098", 3)
    block(s, -40, -128, 80, 18, "a8a8a0", 4)
    block(s, -28, -172, 56, 44, "b0b0a8")
    s.flat.shine(polygon([(-16, -166), (16, -166), (16, -136), (-16, -136)]), "ffc870", 0.8, 8)
    s.flat.c.drawPath(smooth([(-60, -170), (0, -214), (60, -170), (0, -178)], tension=0.2), paint("8a8a84"))
    s.light(0, -150, 170, "ffc070", strength=0.6)


def dome(s: Site) -> None:
    """A dwelling on a world without air."""
    ground_shade(s.flat.c, 0, 0, 620)
    s.flat.c.drawPath(smooth([(-260, 0), (-230, -140), (-110, -236), (0, -256), (110, -236), (230, -140), (260, 0)]), linear(-260, 0, 260, 0, "f4f4f2", "c8ccd2", "6a7280"))
    for i in range(5):
        x = -190 + i * 95
        s.flat.c.drawPath(curve((x, 0), (x * 0.8, -180), (0, -254)), paint("8a94a0", 0.7, stroke=5))
    for y, half in ((-90, 246), (-176, 190)):
        s.flat.c.drawPath(curve((-half, y), (0, y - 26), (half, y)), paint("8a94a0", 0.7, stroke=5))
    s.flat.shine(polygon([(-44, 0), (-44, -96), (44, -96), (44, 0)]), "ffd890", 0.85, 10)
    for x in (-150, 120):
        s.flat.shine(smooth([(x - 22, -110), (x, -132), (x + 22, -110), (x, -88)]), "ffe4a8", 0.9, 8)
    s.flat.c.drawLine(170, -190, 170, -420, paint("c8ccd4", stroke=6))
    s.light(0, -60, 300, "ffd090", strength=1.0)
    s.flat.lamp(170, -420, 44, "ff5040", 0.9)


def rover(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 300)
    for x in (-100, 0, 100):
        s.flat.c.drawCircle(x, -34, 34, radial(x - 8, -44, 44, "5a6068", "16181c"))
        s.flat.c.drawCircle(x, -34, 12, paint("a8b0b8"))
    block(s, -130, -120, 260, 66, "e8e4dc", 14)
    block(s, -60, -176, 120, 62, "8ab0c8", 20)
    s.flat.c.drawLine(90, -120, 120, -230, paint("c8ccd0", stroke=6))
    s.flat.c.drawOval(rect(92, -262, 66, 40), paint("f0f0ec"))
    s.flat.shine(polygon([(128, -96), (138, -96), (138, -80), (128, -80)]), "fff0c0", 0.95, 10)
    s.light(140, -88, 200, "fff0c0", strength=0.7)
