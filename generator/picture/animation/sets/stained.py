"""Coloured glass in lead."""

from __future__ import annotations

import math

from generator.picture.animation.brush import dice, paint, polygon
from generator.picture.animation.scenery import Flat

STAINED = ("e0503a", "3a7ae0", "f0c040", "50b060", "a050c0", "f0903a", "40b8c8")


def stained_pane(flat: Flat, pane: object, corners: list[tuple[float, float]], seed: float, power: float) -> None:
    """Coloured glass in lead."""
    r = dice(seed, "stained")
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    flat.gives_light = True
    flat.c.drawPath(pane, paint("101018"))
    flat.e.save()
    flat.e.clipPath(pane, doAntiAlias=True)
    wide, high = max(2.0, (right - left) / 4), max(4.0, (bottom - top) / 11)
    for i in range(5):
        for j in range(12):
            x, y = left + i * wide + (j % 2) * wide / 2, top + j * high
            flat.e.drawPath(polygon([(x - wide * 0.46, y), (x, y - high * 0.5), (x + wide * 0.46, y), (x, y + high * 0.5)]), paint(r.choice(STAINED), power))
            flat.e.drawPath(polygon([(x, y + high * 0.06), (x + wide * 0.44, y + high * 0.5), (x, y + high * 0.94), (x - wide * 0.44, y + high * 0.5)]), paint(r.choice(STAINED), power * 0.8))
    flat.e.restore()


def rose_window(flat: Flat, x: float, y: float, radius: float) -> None:
    """A round window of petals."""
    flat.gives_light = True
    flat.c.drawCircle(x, y, radius * 1.1, paint("1a1418"))
    for ring, (near, far) in enumerate(((0.14, 0.46), (0.5, 0.74), (0.78, 0.98))):
        for i in range(12):
            a0, a1 = (i + 0.08) * math.tau / 12, (i + 0.92) * math.tau / 12
            petal = [(x + math.cos(a) * d * radius, y + math.sin(a) * d * radius) for a, d in ((a0, near), (a0, far), ((a0 + a1) / 2, far + 0.03), (a1, far), (a1, near))]
            flat.e.drawPath(polygon(petal), paint(STAINED[(i * (ring + 1) + ring) % len(STAINED)], 0.9))
    flat.e.drawCircle(x, y, radius * 0.11, paint("fff0c0"))
    flat.lamp(x, y, radius * 2.4, "f0c0d0", 0.45)
