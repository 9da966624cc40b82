"""The sea bed."""

from __future__ import annotations

import math
import random

import numpy as np

from generator.picture.animation.brush import curve, dice, lighter, linear, mix, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import (
    CENTRE,
    FOCAL,
    HORIZON,
    WIDTH,
    Flat,
    Life,
    Set,
    Setting,
    project,
    veil,
)
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import rock
from generator.picture.animation.sets.sky import plain


def underwater(setting: Setting) -> Set:
    """The sea bed: light from above, coral, weed, fish in shoals."""
    x: float
    r = dice(setting.seed, "under")
    night = setting.dark
    top, deep = ("2a7a98", "062438") if night else ("5ad0dc", "0a4a6a")
    back = plain(setting, lighter(top, 0.25), top, mix(top, deep, 0.5), deep)
    layers = [back]
    for z, height, colour in ((6000, 150, mix(deep, top, 0.5)), (3200, 110, mix(deep, top, 0.3))):
        ridge = Flat(setting, z)
        points = [
            (x, HORIZON + 30 - height * (0.4 + 0.6 * math.sin(x * 0.006 + z) * math.sin(x * 0.0023 + z * 0.7)))
            for x in range(-20, WIDTH + 40, 18)
        ]
        ridge.c.drawPath(
            polygon([*points, (WIDTH + 40, HORIZON + 120), (-20, HORIZON + 120)]),
            linear(0, HORIZON - height, 0, HORIZON + 100, lighter(colour, 0.08), colour),
        )
        layers.append(ridge.finish(haze=0, keep=True))
    bed = ground(setting, "seabed")
    for _ in range(60):
        y = HORIZON + 30 + r.random() * 420
        bed.e.drawPath(
            curve((x := r.uniform(-50, WIDTH), y), (x + 60, y + r.uniform(-16, 16)), (x + 130, y + r.uniform(-6, 6))),
            paint("d0fff4", 0.16, stroke=4 * (y - HORIZON) / 200, plus=True, blur=2),
        )
    bed.gives_light = True
    water = mix(top, deep, 0.45)
    floor = bed.finish(floor=True, haze=0, key=0.5, ambient=0.8)
    rows = floor.bitmap.shape[0]
    veil(floor.bitmap, water, np.clip(np.linspace(0.9, 0.3, rows), 0, 1).astype(np.float32))
    layers.append(floor)
    sunken = Flat(setting, 2600)
    if r.random() < 0.6:
        _hull(sunken, r, 1 if setting.side < 0 else -1)
    else:
        _temple(sunken, r)
    for _ in range(3):
        _shoal(sunken, r)
    sunken_layer = sunken.finish(haze=0, key=0.5, ambient=0.8)
    veil(sunken_layer.bitmap, water, np.full(sunken_layer.bitmap.shape[0], 0.55, np.float32))
    layers.append(sunken_layer)
    reef = Flat(setting, 1100)
    for _ in range(26):
        across, away = r.choice((-1, 1)) * r.uniform(120, 1000), r.uniform(700, 1900)
        px, py = project(across, 0, away)
        k = FOCAL / away * r.uniform(0.7, 1.5)
        kind = r.random()
        colour = r.choice(("e8607a", "f09a4a", "b068d0", "f0c850", "50c0a8", "e85a48"))
        if kind < 0.4:
            for i in range(9):
                a = -math.pi / 2 + (i - 4) * 0.24
                tip = (px + math.cos(a) * 76 * k, py + math.sin(a) * 76 * k)
                reef.c.drawPath(curve((px, py), (px + (tip[0] - px) * 0.4, py - 40 * k), tip), paint(colour, stroke=7 * k))
                reef.c.drawCircle(*tip, 6 * k, paint(lighter(colour, 0.3)))
        elif kind < 0.7:
            for i in range(7):
                base = px + (i - 3) * 14 * k
                reef.c.drawPath(
                    curve(
                        (base, py),
                        (base + 22 * k, py - 80 * k),
                        (base - 10 * k, py - 150 * k),
                        (base + 18 * k, py - 190 * k),
                        (base + 2 * k, py - 230 * k),
                    ),
                    paint(vary("3a8a5a", r, 0.3), stroke=9 * k),
                )
        else:
            rock(reef, r, across, away, 150, "6a7a84")
    for side in (-1, 1):
        _garden(reef, r, side)
    reef_layer = reef.finish(haze=0, key=0.6, ambient=0.95)
    veil(reef_layer.bitmap, water, np.full(reef_layer.bitmap.shape[0], 0.2, np.float32))
    layers.append(reef_layer)
    layers.append(frame_with(setting, "reeds"))
    rays = Flat(setting, 5000)
    for i in range(9):
        x = CENTRE + (i - 4) * 190 + r.uniform(-50, 50)
        rays.shine(
            polygon([(x, -20), (x + 70, -20), (x + 20 + (i - 4) * 46, HORIZON + 180), (x - 90 + (i - 4) * 46, HORIZON + 180)]),
            "c8fff4",
            0.09,
            16,
        )
    rays.c.drawRect(rect(0, 0, 2, 2), paint("000000", 0.02))
    layers.insert(1, rays.finish(haze=0, keep=True, texture=0))
    life = [
        Life("motes", 700, CENTRE, HORIZON, 1500, 700, 40, "d8fff4"),
        Life("glints", 1500, CENTRE, HORIZON + 60, 1400, 300, 30, "d0fff4"),
    ]
    return Set(layers, [], life, (700.0, 2200.0), inside=True)


def _hull(flat: Flat, r: random.Random, side: int) -> None:
    """A ship that went down, on its side."""
    x, base = project(side * 520, 0, 2600)
    c = flat.c
    c.save()
    c.translate(x, base)
    c.rotate(side * 14)
    wood = "5a4638"
    c.drawPath(smooth([(-230, -120), (-190, -20), (-60, 14), (120, 6), (210, -40), (236, -150), (120, -96), (-80, -84)], tension=0.2), linear(0, -140, 0, 10, lighter(wood, 0.2), mix(wood, "0a1a24", 0.5)))
    for i in range(9):
        c.drawLine(-190 + i * 48, -96, -170 + i * 42, 4, paint("20180f", 0.6, stroke=4))
    for i in range(5):
        c.drawOval(rect(-140 + i * 64, -60, 20, 18), paint("0a1218"))
    for mast, high in ((-90, 250), (60, 300)):
        c.drawLine(mast, -90, mast + 16, -90 - high, paint(wood, stroke=11))
        c.drawLine(mast - 80, -60 - high * 0.7, mast + 90, -80 - high * 0.7, paint(wood, stroke=7))
        c.drawPath(smooth([(mast - 70, -62 - high * 0.7), (mast + 10, -70 - high * 0.7), (mast - 4, -120), (mast - 40, -150)]), paint("8a8a78", 0.45))
    c.restore()


def _temple(flat: Flat, r: random.Random) -> None:
    """Columns that the sea took."""
    stone = "a8b0a0"
    for i in range(7):
        x, base = project((i - 3) * 250 + r.uniform(-30, 30), 0, 2600)
        high = r.choice((70.0, 130.0, 190.0, 200.0))
        flat.c.drawRect(rect(x - 15, base - high, 30, high), linear(x - 15, 0, x + 15, 0, lighter(stone, 0.2), mix(stone, "1a2a30", 0.5)))
        flat.c.drawRect(rect(x - 21, base - 10, 42, 12), paint(stone))
        if high > 180:
            flat.c.drawRect(rect(x - 22, base - high - 12, 44, 14), paint(stone))


def _shoal(flat: Flat, r: random.Random) -> None:
    """Fish that turn together."""
    x, y, way = CENTRE + r.uniform(-520, 520), HORIZON - r.uniform(40, 260), r.choice((-1, 1))
    colour = r.choice(("f0c860", "e8e8e0", "f08a5a", "a0d8f0"))
    for _ in range(24):
        fx, fy, size = x + r.gauss(0, 90), y + r.gauss(0, 30), r.uniform(5, 10)
        tail = fx - way * size
        flat.c.drawOval(rect(fx - size, fy - size * 0.42, size * 2, size * 0.84), paint(vary(colour, r, 0.2)))
        flat.c.drawPath(polygon([(tail, fy), (tail - way * size * 0.8, fy - size * 0.5), (tail - way * size * 0.8, fy + size * 0.5)]), paint(colour))


def _garden(flat: Flat, r: random.Random, side: int) -> None:
    """Corals near the lens, in strong colours."""
    for i in range(11):
        px, py = project(side * r.uniform(250, 560), 0, r.uniform(600, 900))
        colour = r.choice(("ff5a7a", "ff9a3a", "c868f0", "ffd050", "40d0b0", "ff7a5a"))
        match i % 3:
            case 0:
                for j in range(7):
                    a = -math.pi / 2 + (j - 3) * 0.27
                    tip = px + math.cos(a) * r.uniform(60, 110), py + math.sin(a) * r.uniform(70, 130)
                    flat.c.drawPath(curve((px, py), (px + (tip[0] - px) * 0.3, py - 50), tip), paint(colour, stroke=13))
                    flat.c.drawCircle(*tip, 10, paint(lighter(colour, 0.35)))
            case 1:
                for j in range(5):
                    x, high = px + (j - 2) * 22, r.uniform(40, 100)
                    flat.c.drawRoundRect(rect(x - 12, py - high, 24, high), 11, 11, linear(x - 12, 0, x + 12, 0, lighter(colour, 0.25), mix(colour, "20203a", 0.4)))
                    flat.c.drawOval(rect(x - 9, py - high - 3, 18, 9), paint(mix(colour, "20102a", 0.6)))
            case _:
                flat.c.drawPath(smooth([(px - 46, py), (px - 40, py - 44), (px, py - 66), (px + 40, py - 44), (px + 46, py)]), paint(colour))
                for j in range(7):
                    flat.c.drawPath(curve((px - 36 + j * 12, py - 4), (px - 30 + j * 10, py - 30), (px - 22 + j * 8, py - 50)), paint(lighter(colour, 0.3), 0.8, stroke=3.4))
