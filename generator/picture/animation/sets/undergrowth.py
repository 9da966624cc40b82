"""What grows and lies between the trunks: ferns, a fallen log, mushrooms, and the flecks of sun on all of it."""

from __future__ import annotations

import math
import random

from generator.picture.animation.brush import darker, lighter, linear, mix, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import CENTRE, FOCAL, HEIGHT, HORIZON, WIDTH, Flat, Setting, ground_shade, project
from generator.picture.animation.sets.nature import leaves_of


def fern(flat: Flat, r: random.Random, x: float, z: float, height: float) -> None:
    """Fronds that bow outwards from one root."""
    px, py = project(x, 0, z)
    size = height * FOCAL / z
    ground_shade(flat.c, px, py, size * 1.5, 0.35)
    greens = leaves_of(flat.setting)
    for i in range(9):
        angle = -math.pi / 2 + (i - 4) * 0.3 + r.uniform(-0.1, 0.1)
        tip = px + math.cos(angle) * size * r.uniform(0.8, 1.15), py + math.sin(angle) * size * 0.7 + abs(i - 4) * size * 0.07
        bow = (px + tip[0]) / 2, (py + tip[1]) / 2 - size * 0.22
        green = vary(darker(r.choice(greens), 0.3 if i % 2 else 0.05), r, 0.15)
        flat.c.drawPath(smooth([(px - 2, py), (bow[0] - size * 0.05, bow[1] - size * 0.05), tip, (bow[0] + size * 0.05, bow[1] + size * 0.08)]), paint(green))


def log(flat: Flat, r: random.Random, x: float, z: float) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z
    long, thick = 210 * k, 44 * k
    bark = vary("5a4434", r, 0.2)
    ground_shade(flat.c, px, py, long * 1.1, 0.45)
    flat.c.drawRoundRect(rect(px - long / 2, py - thick, long, thick), thick * 0.4, thick * 0.4, linear(0, py - thick, 0, py, lighter(bark, 0.2), darker(bark, 0.5)))
    flat.c.drawOval(rect(px - long / 2 - thick * 0.2, py - thick, thick * 0.5, thick), paint(lighter(bark, 0.35)))
    for _ in range(8):
        mx = px + r.uniform(-0.45, 0.45) * long
        flat.c.drawOval(rect(mx, py - thick * 1.1, 36 * k, 15 * k), paint(vary(r.choice(leaves_of(flat.setting)), r, 0.2), 0.85))
    for _ in range(4):
        mx, my = px + r.uniform(-0.6, 0.6) * long, py + r.uniform(-2, 8) * k
        flat.c.drawRect(rect(mx - 3 * k, my - 16 * k, 6 * k, 16 * k), paint("e8dcc4"))
        flat.c.drawOval(rect(mx - 11 * k, my - 24 * k, 22 * k, 14 * k), paint(r.choice(("b8482c", "c8935a", "8a5a3a"))))


def undergrowth(flat: Flat, r: random.Random, clear: float) -> None:
    """Ferns at both sides of the way, denser outwards; a log."""
    things = [(r.uniform(620, 1900), "fern") for _ in range(26)] + [(r.uniform(760, 1100), "log")]
    for z, kind in sorted(things, reverse=True):
        x = r.choice((-1, 1)) * (clear + 60 + r.random() ** 1.4 * 620)
        if kind == "fern":
            fern(flat, r, x, z, r.uniform(34, 80))
        else:
            log(flat, r, x, z)


def sun_flecks(floor: Flat, setting: Setting, r: random.Random) -> None:
    """Light that finds its way through the leaves, and the long shadows of trunks between."""
    air = setting.air
    if air.key_level < 0.55 or setting.dark or air.cover > 0.7:
        return
    floor.gives_light = True
    lean = -setting.side
    for _ in range(13):  # trunks' shadows, away from the sun
        z = r.uniform(700, 2600)
        x = r.uniform(-1.0, 1.0) * z * 0.9
        reach = lean * r.uniform(500, 900)
        corners = [project(x - 26, 0, z), project(x + 26, 0, z), project(x + reach + 50, 0, z * 0.74), project(x + reach - 50, 0, z * 0.74)]
        floor.c.drawPath(polygon(corners), paint("140c24", 0.34, blur=4))
    for _ in range(70):
        y = HORIZON + 14 + (HEIGHT - HORIZON) * r.random() ** 1.3
        k = (y - HORIZON) / 260
        width = (26 + 120 * k) * r.uniform(0.4, 1.3)
        floor.e.drawOval(rect(CENTRE + r.uniform(-0.5, 0.5) * WIDTH, y, width, width * 0.13), paint(mix(air.key, "fff0c0", 0.3), 0.2 * air.key_level, plus=True, blur=3))
