"""The moon: grey dust and craters under a black sky in which the Earth stands."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, dice, lighter, linear, mix, paint, polygon, radial, rect, smooth
from generator.picture.animation.scenery import CENTRE, HORIZON, WIDTH, Flat, Layer, Life, Practical, Set, Setting, project
from generator.picture.animation.sets.cosmos import void
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import hills, rock
from generator.picture.animation.sets.sky import FAR

GREY = "9a9ca2"


def moonscape(setting: Setting) -> Set:
    """The open surface: round hills worn by nothing, rings of old blows, boulders, and a lander far off on some of its plains."""
    r = dice(setting.seed, "moonscape")
    layers = void(setting, planet=False, gas=False)
    side = r.choice((-1, 1))
    layers.append(_earth(setting, side * r.uniform(200, 430), r.uniform(-330, -230), r.uniform(58, 84)))
    for index, (z, height) in enumerate(((13000, 150), (6800, 100), (3400, 46))):
        layers.append(hills(setting, z, height, seed=70 + index, colour=darker(GREY, 0.12 * index), rough=0.4, trees=False, haze=0.1))
    floor = ground(setting, "regolith", haze=0.1)
    for _ in range(26):
        far = 420 * 24 ** r.random()
        _crater(floor.c, *project(r.choice((-1, 1)) * r.uniform(40, 760) * (far / 900) ** 0.5, 0, far), r.uniform(60, 300) * 912 / far, setting.side)
    layers.append(floor.finish(floor=True, haze=0.1))
    near = Flat(setting, 1100)
    practicals: list[Practical] = []
    if r.random() < 0.6:
        _lander(near, -side * r.uniform(330, 520), 2300, practicals)
    for _ in range(16):
        rock(near, r, r.choice((-1, 1)) * r.uniform(210, 900), r.uniform(680, 2300), r.uniform(20, 150), darker(GREY, 0.2))
    layers.append(near.finish(haze=0.05, rim=1.0))
    layers.append(frame_with(setting, "rocks"))
    return Set(layers, practicals, [Life("stars", FAR, CENTRE, HORIZON - 320, WIDTH, 460, 24, "ffffff")], (640.0, 1800.0))


def _earth(setting: Setting, dx: float, dy: float, radius: float) -> Layer:
    """Blue, under white weather, half of it in its own night."""
    flat = Flat(setting, 90_000)
    r = dice(setting.seed, "earth")
    x, y, c = CENTRE + dx, HORIZON + dy, flat.c
    flat.lamp(x, y, radius * 1.5, "8ac0ff", 0.35)
    c.save()
    c.clipPath(smooth([(x + radius * math.cos(a / 24 * math.tau), y + radius * math.sin(a / 24 * math.tau)) for a in range(24)]), doAntiAlias=True)
    c.drawCircle(x, y, radius + 2, paint("2e6cc0"))
    for _ in range(5):  # lands
        px, py = x + r.uniform(-0.7, 0.6) * radius, y + r.uniform(-0.7, 0.6) * radius
        c.drawPath(smooth([(px + radius * r.uniform(0.12, 0.42) * math.cos(a), py + radius * r.uniform(0.1, 0.34) * math.sin(a)) for a in (0.2, 1.3, 2.4, 3.6, 4.9)]), paint(r.choice(("6a8a4a", "a08a58")), 0.9))
    for _ in range(11):  # weather
        w = radius * r.uniform(0.5, 1.3)
        c.drawOval(rect(x + r.uniform(-1.1, 0.4) * radius, y + r.uniform(-0.95, 0.9) * radius, w, radius * r.uniform(0.05, 0.13)), paint("f4f8ff", r.uniform(0.5, 0.85)))
    c.drawPaint(radial(x + setting.side * radius * 0.8, y - radius * 0.4, radius * 2.1, ("ffffff", 0.15), ("000000", 0.0), ("02030c", 0.85), ("02030c", 0.97)))
    c.restore()
    return flat.finish(texture=0.3, haze=0, keep=True)


def _crater(c: Canvas, x: float, y: float, width: float, side: float) -> None:
    """A ring of an old blow: a lit wall away from the sun, a shadow towards it, a rim."""
    height = width * 0.2
    if height < 1.5:
        return
    c.drawOval(rect(x - width / 2, y - height / 2, width, height), paint(lighter(GREY, 0.16), 0.7))
    c.drawOval(rect(x - width * 0.44, y - height * 0.4, width * 0.88, height * 0.8), linear(x - side * width * 0.44, 0, x + side * width * 0.44, 0, lighter(GREY, 0.1), darker(GREY, 0.72)))


def _lander(flat: Flat, x: float, z: float, practicals: list[Practical]) -> None:
    """Four legs, foil, a cabin with a lit window, a mast."""
    px, py = project(x, 0, z)
    k, c = 912 / z, flat.c
    for way in (-1, 1):
        c.drawLine(px + way * 60 * k, py - 92 * k, px + way * 118 * k, py, paint("b8bcc4", stroke=8 * k))
        c.drawLine(px + way * 104 * k, py, px + way * 134 * k, py, paint("8a8e96", stroke=9 * k))
    c.drawPath(polygon([(px + dx * k, py + dy * k) for dx, dy in ((-84, -60), (84, -60), (92, -110), (70, -150), (-70, -150), (-92, -110))]), linear(px - 90 * k, 0, px + 90 * k, 0, "e8c060", mix("e8c060", "6a4a20", 0.7)))
    c.drawPath(polygon([(px + dx * k, py + dy * k) for dx, dy in ((-60, -150), (60, -150), (66, -205), (34, -246), (-34, -246), (-66, -205))]), linear(px - 66 * k, 0, px + 66 * k, 0, "e4e8ee", "7a808c"))
    flat.shine(polygon([(px + dx * k, py + dy * k) for dx, dy in ((-22, -190), (22, -190), (16, -222), (-16, -222))]), "ffd890", 0.6, 5)
    c.drawLine(px + 40 * k, py - 246 * k, px + 40 * k, py - 330 * k, paint("c8ccd4", stroke=3))
    practicals.append(Practical(px + 40 * k, py - 330 * k, 16, "ff5040", 0.8, "blink", z))
