"""Space, planets and ships."""

from __future__ import annotations

import math

import cv2
import numpy as np

from generator.picture.animation.brush import (
    darker,
    dice,
    lighter,
    linear,
    mix,
    noise,
    paint,
    polygon,
    radial,
    rect,
    rgb,
    seed_of,
    smooth,
    vary,
)
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, WIDTH, Flat, Layer, Life, Practical, Set, Setting, project
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import hills, rock
from generator.picture.animation.sets.sky import FAR

MARS_SKY = ("6a3428", "9c5034", "cc7844", "eca468", "fcd09c")
"""From the zenith to the horizon: dust in thin air."""
MARS_HILLS = ((14000.0, 210.0, "a85a3c"), (6500.0, 120.0, "b0623c"))


def void(setting: Setting, *, planet: bool = True, gas: bool = True) -> list[Layer]:
    """Stars, a nebula, and a planet lit from the key's side."""
    r = dice(setting.seed, "void")
    flat = Flat(setting, FAR)
    flat.c.drawPaint(linear(0, 0, WIDTH, HEIGHT, "04050f", "0a0c22", "060514"))
    layer = flat.finish(texture=0, haze=0, keep=True)
    layer.opaque = True
    hues = r.choice(
        (("5a2a8a", "c84a8a", "ffb080"), ("1a4a8a", "3aa8c8", "c8f0e0"), ("6a2a2a", "d8703a", "ffe0a0"), ("1a5a5a", "5a6ac8", "e0a8f0"))
    )
    if gas:
        _nebula(layer.bitmap, setting, hues)
    stars = Flat(setting, FAR * 0.9)
    for _ in range(900):
        size = r.random() ** 7
        stars.c.drawCircle(
            r.uniform(0, WIDTH),
            r.uniform(0, HEIGHT),
            0.6 + 2.2 * size,
            paint(r.choice(("ffffff", "cfe0ff", "ffe4c0", "ffc8c0")), 0.3 + 0.7 * r.random()),
        )
    for _ in range(7):
        stars.lamp(r.uniform(0, WIDTH), r.uniform(0, HEIGHT), r.uniform(14, 34), r.choice(("cfe0ff", "ffe4c0")), 0.8)
    out = [layer, stars.finish(texture=0, haze=0, keep=True)]
    if planet:
        out.append(
            globe(
                setting,
                r.choice((-1, 1)) * r.uniform(180, 420),
                r.uniform(-210, -40),
                r.uniform(130, 330),
                r.choice(("c87848", "4a90c8", "7a9a5a", "b89ad0", "d8b070")),
            )
        )
        out.append(globe(setting, r.uniform(-560, 560), r.uniform(-330, -190), r.uniform(20, 50), "a8a4a0"))
    return out


def _nebula(a: np.ndarray[tuple[int, int, int], np.dtype[np.uint8]], setting: Setting, hues: tuple[str, str, str]) -> None:
    height, width = a.shape[:2]
    w, h = width // 2, height // 2
    first = noise(w, h, 190 * setting.scale, 5, seed_of(setting.seed, "gas") % 997, 1.6)
    second = noise(w, h, 110 * setting.scale, 5, seed_of(setting.seed, "dust") % 991, 1.3)
    power = np.clip((first - 0.42) * 3.2, 0, 1) * np.clip(1.5 - np.clip((second - 0.45) * 4, 0, 1.3), 0, 1)
    colours = [np.array(rgb(hue)[::-1], np.float32) for hue in hues]
    t = np.clip(power[..., None] * 2, 0, 2)
    colour = np.where(t < 1, colours[0] + (colours[1] - colours[0]) * t, colours[1] + (colours[2] - colours[1]) * (t - 1))
    light = cv2.resize((colour * (power * 0.72)[..., None]).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    a[..., :3] = np.clip(a[..., :3].astype(np.float32) + light, 0, 255).astype(np.uint8)


def globe(setting: Setting, dx: float, dy: float, radius: float, colour: str) -> Layer:
    flat = Flat(setting, 90_000)
    r = dice(setting.seed, "planet", round(dx))
    x, y = CENTRE + dx, HORIZON + dy
    flat.lamp(x, y, radius * 1.28, mix(colour, "a0d0ff", 0.5), 0.3)
    disc = smooth([(x + radius * math.cos(a / 20 * math.tau), y + radius * math.sin(a / 20 * math.tau)) for a in range(20)])
    c = flat.c
    c.drawCircle(x, y, radius, paint(colour))
    c.save()
    c.clipPath(disc, doAntiAlias=True)
    for i in range(30):
        py = y - radius + radius * 2 * i / 30
        c.drawPath(
            smooth(
                [
                    (x - radius * 1.1, py),
                    (x - radius * 0.3, py + r.uniform(-8, 8)),
                    (x + radius * 0.4, py + r.uniform(-8, 8)),
                    (x + radius * 1.1, py),
                    (x + radius * 1.1, py + radius * 0.1),
                    (x, py + radius * 0.08),
                    (x - radius * 1.1, py + radius * 0.1),
                ]
            ),
            paint(vary(colour, r, 0.45), 0.5),
        )
    for _ in range(9):
        c.drawOval(
            rect(
                x + r.uniform(-0.8, 0.6) * radius,
                y + r.uniform(-0.8, 0.8) * radius,
                radius * r.uniform(0.1, 0.4),
                radius * r.uniform(0.04, 0.1),
            ),
            paint(lighter(colour, 0.4), 0.4),
        )
    side = setting.side
    c.drawPaint(
        radial(
            x + side * radius * 0.75, y - radius * 0.45, radius * 2.05, ("ffffff", 0.3), ("000000", 0.0), ("02030c", 0.82), ("02030c", 0.97)
        )
    )
    c.restore()
    c.drawPath(
        smooth(
            [(x + side * radius * math.cos(a * 0.157 - 1.57), y + radius * math.sin(a * 0.157 - 1.57) * 1.0) for a in range(21)],
            closed=False,
        ),
        paint("e8f4ff", 0.6, stroke=2.4),
    )
    if radius > 240:
        for k in range(3):
            ring = radius * (1.45 + 0.16 * k)
            c.drawOval(rect(x - ring, y - ring * 0.17, ring * 2, ring * 0.34), paint(lighter(colour, 0.3), 0.34, stroke=9))
    return flat.finish(texture=0.5, haze=0, keep=True)


def space(setting: Setting) -> Set:
    """Open space with a ship or station at middle distance."""
    layers = void(setting)
    ship = Flat(setting, 4000)
    practicals: list[Practical] = []
    _ship(ship, setting, CENTRE - 260, HORIZON + 60, 1.0, practicals)
    layers.append(ship.finish(haze=0, key=1.2, ambient=0.8, rim=1.2))
    rocks = Flat(setting, 900)
    r = dice(setting.seed, "asteroids")
    for _ in range(16):
        x, y, size = r.uniform(0, WIDTH), r.uniform(120, HEIGHT - 120), r.uniform(6, 46)
        colour = vary("6a6264", r, 0.2)
        points = [
            (x + size * math.cos(a) * r.uniform(0.75, 1.1), y + size * math.sin(a) * r.uniform(0.65, 1.0))
            for a in (0, 0.8, 1.6, 2.4, 3.2, 4.0, 4.8, 5.6)
        ]
        rocks.c.drawPath(
            smooth(points, tension=0.2),
            linear(x - setting.side * -size, y - size, x + setting.side * -size, y + size, lighter(colour, 0.4), darker(colour, 0.7)),
        )
    layers.append(rocks.finish(haze=0, rim=0.6))
    life = [Life("stars", FAR, CENTRE, HORIZON, WIDTH, 900, 60, "ffffff")]
    return Set(layers, practicals, life, (500.0, 500.0), inside=True)


def _ship(flat: Flat, setting: Setting, x: float, y: float, k: float, practicals: list[Practical]) -> None:
    c, r = flat.c, dice(setting.seed, "ship")
    hull = "8a94a4"
    c.drawPath(
        polygon(
            [
                (x - 300 * k, y + 8 * k),
                (x - 250 * k, y - 44 * k),
                (x + 40 * k, y - 62 * k),
                (x + 330 * k, y - 6 * k),
                (x + 60 * k, y + 40 * k),
                (x - 250 * k, y + 46 * k),
            ]
        ),
        linear(0, y - 60 * k, 0, y + 46 * k, lighter(hull, 0.3), hull, darker(hull, 0.65)),
    )
    c.drawPath(
        polygon([(x - 200 * k, y - 44 * k), (x - 150 * k, y - 116 * k), (x - 40 * k, y - 116 * k), (x + 10 * k, y - 58 * k)]),
        linear(0, y - 116 * k, 0, y - 44 * k, lighter(hull, 0.2), darker(hull, 0.25)),
    )
    for _ in range(60):
        px, py = x + r.uniform(-240, 180) * k, y + r.uniform(-40, 34) * k
        c.drawRect(rect(px, py, r.uniform(6, 40) * k, r.uniform(3, 12) * k), paint(vary(hull, r, 0.5), 0.5))
    for i in range(26):
        flat.shine(
            polygon(
                [
                    (x + (-220 + i * 15) * k, y - 12 * k),
                    (x + (-215 + i * 15) * k, y - 12 * k),
                    (x + (-215 + i * 15) * k, y - 8 * k),
                    (x + (-220 + i * 15) * k, y - 8 * k),
                ]
            ),
            r.choice(("ffe0a0", "ffe0a0", "80d8ff", "202830")),
            0.95,
            2,
        )
    for dy in (-26, 6, 30):
        flat.lamp(x - 296 * k, y + dy * k, 70 * k, "60b8ff", 1.0)
        practicals.append(Practical(x - 300 * k, y + dy * k, 90 * k, "60b8ff", 0.4, "flame", 4000))


def planet(setting: Setting) -> Set:
    """The surface of another world."""
    r = dice(setting.seed, "surface")
    hue = r.choice(("b06a48", "6a7a9a", "8a6aa0", "5a8a84"))
    layers = void(setting)
    dawn = Flat(setting, FAR * 0.5)
    dawn.c.drawRect(
        rect(0, HORIZON - 330, WIDTH, 360),
        linear(0, HORIZON - 330, 0, HORIZON + 20, (mix(hue, "ffd0a0", 0.4), 0), (mix(hue, "ffe0c0", 0.6), 0.75)),
    )
    layers.append(dawn.finish(haze=0, texture=0, keep=True))
    for index, (z, height) in enumerate(((12000, 190), (6500, 130), (3200, 70))):
        layers.append(hills(setting, z, height, seed=40 + index, colour=vary(hue, r, 0.16), rough=0.85, trees=False, haze=0.8))
    layers.append(ground(setting, "dust").finish(floor=True, haze=0.8))
    near = Flat(setting, 1100)
    for _ in range(20):
        rock(near, r, r.choice((-1, 1)) * r.uniform(180, 900), r.uniform(640, 2200), r.uniform(30, 220), darker(hue, 0.15))
    practicals: list[Practical] = []
    for x in (-430, 520):
        z = 1500
        px, py = project(x, 0, z)
        near.c.drawPath(
            smooth([(px - 130, py), (px - 110, py - 76), (px, py - 116), (px + 110, py - 76), (px + 130, py)]),
            linear(px - 130, 0, px + 130, 0, "e8ecf0", "a8b0bc", "4a5260"),
        )
        near.shine(polygon([(px - 22, py), (px - 22, py - 46), (px + 22, py - 46), (px + 22, py)]), "d88a40", 0.5, 8)
        near.c.drawPath(polygon([(px - 26, py), (px - 26, py - 50), (px + 26, py - 50), (px + 26, py)]), paint("2a3038", stroke=6))
        near.e.drawPath(polygon([(px - 10, py), (px - 10, py - 40), (px + 10, py - 40), (px + 10, py)]), paint("503018"))
        practicals.append(Practical(px, py - 24, 110, "ffc070", 0.16, "breath", z))
        near.c.drawLine(px + 86, py - 88, px + 86, py - 190, paint("c8ccd4", stroke=3))
        practicals.append(Practical(px + 86, py - 190, 30, "ff5040", 0.8, "blink", z))
    layers.append(near.finish(haze=0.3, rim=1.0))
    layers.append(frame_with(setting, "rocks"))
    return Set(
        layers,
        practicals,
        [
            Life("stars", FAR, CENTRE, HORIZON - 300, WIDTH, 500, 30, "ffffff"),
            Life("motes", 640, CENTRE, HORIZON + 60, 1200, 300, 20, lighter(hue, 0.4)),
        ],
        (640.0, 1800.0),
    )
