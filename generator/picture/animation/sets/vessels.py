"""Ships and boats seen from the side."""

from __future__ import annotations

from generator.picture.animation.brush import darker, dice, lighter, linear, paint, rect, smooth
from generator.picture.animation.scenery import (
    FOCAL,
    Flat,
    project,
)


def sailing(flat: Flat, r: object, x: float, z: float, size: float) -> None:
    """A sailing ship seen from the side."""
    px, py = project(x, 0, z)
    k = FOCAL / z * size * 2.2
    c = flat.c
    hull = [
        (px - 230 * k, py - 90 * k),
        (px - 190 * k, py + 6 * k),
        (px + 170 * k, py + 6 * k),
        (px + 250 * k, py - 104 * k),
        (px + 180 * k, py - 70 * k),
        (px - 120 * k, py - 66 * k),
    ]
    c.drawPath(smooth(hull, tension=0.18), linear(0, py - 100 * k, 0, py, "8a5a38", "3a2418"))
    c.drawLine(px - 214 * k, py - 52 * k, px + 206 * k, py - 56 * k, paint("d8b070", stroke=5 * k))
    for mast, high in ((-110, 380), (30, 450), (150, 330)):
        mx = px + mast * k
        c.drawLine(mx, py - 66 * k, mx, py - (66 + high) * k, paint("4a3222", stroke=8 * k))
        for level in range(3):
            top, low = py - (66 + high * (0.96 - level * 0.3)) * k, py - (66 + high * (0.7 - level * 0.3)) * k
            half = (52 + 26 * level) * k
            c.drawPath(
                smooth(
                    [(mx - half, top), (mx + half, top), (mx + half * 1.22, low), (mx, low + 8 * k), (mx - half * 0.98, low)], tension=0.2
                ),
                linear(mx - half, 0, mx + half, 0, "fff8e8", "f0e0c0", "b8a488"),
            )
    c.drawPath(
        smooth([(px + 150 * k, py - 330 * k), (px + 330 * k, py - 130 * k), (px + 190 * k, py - 100 * k)], tension=0.2),
        paint("f0e4cc", 0.95),
    )
    for a, b in (((-230, -90), (-110, -440)), ((250, -104), (150, -390)), ((-110, -440), (30, -510)), ((30, -510), (150, -390))):
        c.drawLine(px + a[0] * k, py + a[1] * k, px + b[0] * k, py + b[1] * k, paint("2a1c14", 0.8, stroke=1.6))
    c.drawOval(rect(px - 260 * k, py - 4 * k, 540 * k, 20 * k), paint("f4fafa", 0.4))


def trawler(flat: Flat, r: object, x: float, z: float) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z * 1.7
    c = flat.c
    colour = dice(x, z).choice(("2a5a7a", "a83a30", "2f6a54"))
    c.drawPath(
        smooth(
            [
                (px - 200 * k, py - 80 * k),
                (px - 170 * k, py + 6 * k),
                (px + 150 * k, py + 6 * k),
                (px + 220 * k, py - 110 * k),
                (px + 110 * k, py - 70 * k),
            ],
            tension=0.2,
        ),
        linear(0, py - 100 * k, 0, py, lighter(colour, 0.15), darker(colour, 0.45)),
    )
    c.drawRect(rect(px - 120 * k, py - 170 * k, 110 * k, 100 * k), linear(px - 120 * k, 0, px - 10 * k, 0, "f0ece4", "a8a4a4"))
    for i in range(3):
        c.drawRect(rect(px - 110 * k + i * 34 * k, py - 158 * k, 26 * k, 28 * k), paint("2a3a4a"))
    c.drawLine(px + 40 * k, py - 70 * k, px + 40 * k, py - 300 * k, paint("4a4444", stroke=7 * k))
    c.drawLine(px + 40 * k, py - 290 * k, px + 150 * k, py - 130 * k, paint("4a4444", stroke=5 * k))
    c.drawLine(px + 40 * k, py - 300 * k, px - 110 * k, py - 170 * k, paint("2a2424", stroke=1.6))
