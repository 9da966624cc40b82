"""Sand, stones and what lies on them."""

from __future__ import annotations

import math

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, rect, vary
from generator.picture.animation.scenery import (
    HEIGHT,
    HORIZON,
    WIDTH,
    Flat,
    Layer,
    Life,
    Practical,
    Setting,
)
from generator.picture.animation.sets.nature import rock, tree
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.site import Site, put


def beach(setting: Setting, rocky: bool = False) -> Layer:
    flat = Flat(setting, 800)
    r = dice(setting.seed, "beach")
    near = "dcc090" if not rocky else "6a6468"
    points = [(x, HORIZON + 96 + 26 * math.sin(x * 0.0055 + 1) + 9 * math.sin(x * 0.021)) for x in range(-20, WIDTH + 40, 20)]
    flat.c.drawPath(polygon([*[(x, y - 15) for x, y in points], (WIDTH + 40, HEIGHT), (-20, HEIGHT)]), paint("f4fafa", 0.75))
    flat.c.drawPath(polygon([*[(x, y - 5) for x, y in points], (WIDTH + 40, HEIGHT), (-20, HEIGHT)]), paint(mix(near, "3a5058", 0.55)))
    flat.c.drawPath(
        polygon([*[(x, y + 22) for x, y in points], (WIDTH + 40, HEIGHT), (-20, HEIGHT)]),
        linear(0, HORIZON + 90, 0, HEIGHT, lighter(near, 0.12), near, darker(near, 0.2)),
    )
    for _ in range(420):
        y = HORIZON + 150 + 380 * r.random()
        k = (y - HORIZON) / 240
        flat.c.drawOval(
            rect(r.uniform(0, WIDTH), y, (8 + 90 * k * r.random()) * r.random(), 1 + 4 * k * r.random()), paint(vary(near, r, 0.5), 0.45)
        )
    for _ in range(34 if rocky else 9):
        rock(flat, r, r.uniform(-700, 700), r.uniform(430, 1100), r.uniform(20, 130 if rocky else 50), "5e585c" if rocky else "8a7e74")
    return flat.finish(haze=0.4, floor=True, rim=0.0)


def ashore(setting: Setting, practicals: list[Practical], life: list[Life]) -> Layer:
    """What lies on a beach: a boat, driftwood, what fishers leave; trees at its edge."""
    flat = Flat(setting, 820)
    r = dice(setting.seed, "ashore")
    side = r.choice((-1, 1))
    warm = setting.place.season != "winter" and r.random() < 0.5
    for x, z, high in ((side * 720.0, 1500.0, 760.0), (side * 900.0, 1250.0, 900.0), (-side * 880.0, 1700.0, 700.0)):
        tree(flat, r, x, z, high, "palm" if warm else "pine")
    for name, x, z in (("rowboat", -side * 400, 1150.0), ("crate", -side * 540, 860.0), ("barrel", -side * 470, 900.0), ("log", side * 430, 820.0), ("campfire", side * 330, 980.0)):
        if name != "campfire" or setting.dark:
            put(Site(flat, r, "8a6444", "7a3a3a", "6a7684", practicals, [], life), PIECES[name], x, z, flip=x > 0)
    return flat.finish(haze=0.3, rim=0.9)
