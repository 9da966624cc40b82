"""The sea bed."""

from __future__ import annotations

import math

import numpy as np

from generator.picture.animation.brush import curve, dice, lighter, linear, mix, paint, polygon, rect, vary
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
    top, deep = ("1c5a78", "041828") if night else ("5ad0dc", "0a4a6a")
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
    reef_layer = reef.finish(haze=0, key=0.6, ambient=0.9)
    veil(reef_layer.bitmap, water, np.full(reef_layer.bitmap.shape[0], 0.34, np.float32))
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
