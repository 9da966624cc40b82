"""Openings, collars, fastenings and trimmings: drawn on the surface of the trunk, so that they turn with it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import paint, polygon
from generator.picture.animation.people.palette import Tone
from generator.picture.animation.people.prints import draw_print
from generator.picture.animation.people.trunk import Surface
from generator.picture.animation.skia_library import skia

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body

def draw_trims(on: Surface, body: Body, cloth: Tone) -> None:
    """Everything on the trunk itself."""
    cut, palette, full = body.outfit, body.palette, body.full
    trims, accent = set(cut.trims), palette.accent
    draw_print(on, body.pattern, cloth, accent, full)
    if cut.open[0]:
        a, b = cut.open
        shirt = body.tone(cut.under)
        on.patch([(-a - 14, -0.03), (-a, 0.2), (-b, 1.1), (b, 1.1), (a, 0.2), (a + 14, -0.03)], paint(shirt.base))
        if full and cut.under == "white":
            on.line([(0, 0.05), (0, 1.1)], paint(shirt.dark, stroke=1.2))
        for way in (-1, 1):
            on.line([(way * (a + 13), -0.03), (way * a, 0.2), (way * b, 1.1)], paint(cloth.deep, stroke=2.4))
            if "zip" in trims:
                on.line([(way * (a + 14), 0.0), (way * (a + 1), 0.2), (way * (b + 1), 1.1)], paint(accent.base, stroke=2.2))
    if "tie" in trims:
        on.patch([(-4, 0.05), (4, 0.05), (3, 0.12), (6, 0.5), (0, 0.6), (-6, 0.5), (-3, 0.12)], paint(accent.base))
        on.patch([(1, 0.12), (6, 0.5), (0, 0.6)], paint(accent.dark))
        if cut.open[1] < 3:
            on.patch([(-12, 0.46), (0, 0.5), (12, 0.46), (14, 1.1), (-14, 1.1)], paint(cloth.base))
            on.line([(0, 0.5), (1, 1.1)], paint(cloth.deep, stroke=1.6))
    if "vest" in trims:
        for way in (-1, 1):
            on.patch([(way * 52, -0.02), (way * 26, 0.0), (way * 13, 0.34), (way * 16, 0.96), (way * 30, 1.02), (way * 88, 0.98), (way * 100, 0.3), (way * 78, 0.1)], paint(palette.leather.base))
            on.line([(way * 26, 0.0), (way * 13, 0.34), (way * 16, 0.96)], paint(palette.leather.deep, stroke=1.6))
        on.patch([(150, 0.0), (-150, 0.0), (-110, 0.5), (-120, 1.0), (120, 1.0), (110, 0.5)], paint(palette.leather.base))
    if "bib" in trims:
        on.patch([(-36, 0.36), (36, 0.36), (42, 0.62), (60, 0.7), (60, 1.2), (-60, 1.2), (-60, 0.7), (-42, 0.62)], paint(palette.outfit.base))
        on.patch([(180, 0.5), (120, 0.72), (110, 1.2), (-110, 1.2), (-120, 0.72), (180, 0.5)], paint(palette.outfit.base))
        for way in (-1, 1):
            on.line([(way * 140, -0.04), (way * 165, 0.3), (way * 176, 0.54)], paint(palette.outfit.base, stroke=8, square=True))
        on.patch([(-16, 0.46), (16, 0.46), (15, 0.6), (-15, 0.6)], paint(palette.outfit.dark))
        for way in (-1, 1):
            on.line([(way * 40, -0.02), (way * 34, 0.2), (way * 30, 0.42)], paint(palette.outfit.base, stroke=8, square=True))
            on.dot(way * 30, 0.41, 2.6, paint(palette.metal.light))
    if "apron" in trims:
        on.patch([(-30, 0.24), (30, 0.24), (44, 0.62), (58, 0.7), (58, 1.1), (-58, 1.1), (-58, 0.7), (-44, 0.62)], paint(accent.base), curved=False)
        for way in (-1, 1):
            on.line([(way * 34, -0.02), (way * 29, 0.26)], paint(accent.base, stroke=5))
    if "drape" in trims:
        on.patch([(70, -0.05), (34, -0.05), (-20, 0.5), (-80, 0.95), (-80, 1.1), (80, 1.1), (90, 0.4)], paint(cloth.light, 0.5))
        for j in range(4):
            on.line([(36 + 10 * j, 0.0), (-16 + 18 * j, 0.5), (-70 + 26 * j, 1.0)], paint(cloth.deep, 0.5, stroke=1.8))
        on.line([(32, -0.04), (-22, 0.5), (-84, 0.95)], paint(accent.base, stroke=4.6))
    if "plates" in trims:
        on.patch([(-60, 0.08), (60, 0.08), (66, 0.4), (40, 0.62), (0, 0.68), (-40, 0.62), (-66, 0.4)], paint(palette.metal.base), curved=True)
        on.patch([(0, 0.1), (58, 0.1), (64, 0.4), (38, 0.6), (0, 0.66)], paint(palette.metal.dark, 0.7), curved=True)
        on.line([(0, 0.1), (0, 0.66)], paint(palette.metal.deep, stroke=1.4))
        on.line([(-50, 0.14), (-30, 0.2), (-20, 0.3)], paint(palette.metal.light, 0.9, stroke=2.4))
        on.patch([(-9, 0.24), (0, 0.18), (9, 0.24), (0, 0.42)], paint(accent.base))
    if "chest-box" in trims:
        on.patch([(-26, 0.34), (26, 0.34), (26, 0.6), (-26, 0.6)], paint(palette.white.dark))
        for j, colour in enumerate((accent.base, palette.metal.base, palette.eye.base)):
            on.dot(-15 + 15 * j, 0.42, 3, paint(colour))
        on.line([(-18, 0.53), (18, 0.53)], paint(palette.metal.deep, stroke=2))
    if "stripes" in trims:
        on.band(0.2, 7, accent.base)
    if body.kind in ("hoodie", "sweater", "jacket"):  # a ribbed hem gathers the cloth
        on.band(1.0, 13, cloth.dark)
        if body.fine:
            ribs = skia.PathBuilder()
            left, right = on.edge(1.0, -1), on.edge(1.0, 1)
            for j in range(1, 14):
                x = left + (right - left) * j / 14
                ribs.moveTo(*on.spine.at(x, body.frame.hip - 6))
                ribs.lineTo(*on.spine.at(x, body.frame.hip + 8))
            on.canvas.drawPath(ribs.detach(), paint(cloth.deep, 0.6, stroke=1.2))
    if "knit" in trims and body.fine:
        for j in range(-4, 5):
            on.line([(j * 18, 0.5), (j * 17, 0.95)], paint(cloth.deep, 0.25, stroke=1.2))
    if "bodice" in trims:
        on.patch([(-20, 0.02), (0, 0.16), (20, 0.02), (15, 0.62), (0, 0.74), (-15, 0.62)], paint(accent.base, 0.95))
        for j in range(4):
            on.line([(-8, 0.24 + 0.1 * j), (8, 0.29 + 0.1 * j)], paint(cloth.deep, stroke=1.4))
    if "patches" in trims:
        on.patch([(18, 0.3), (36, 0.33), (34, 0.5), (16, 0.46)], paint(accent.dark))
        on.patch([(-50, 0.62), (-30, 0.58), (-32, 0.78), (-48, 0.8)], paint(cloth.deep))
        on.line([(16, 0.28), (20, 0.48)], paint(cloth.light, 0.7, stroke=1))
    if "yoke" in trims:
        for way in (-1, 1):
            for j in range(3):
                on.line([(way * (30 + 11 * j), 0.05), (way * (26 + 10 * j), 0.55), (way * (28 + 12 * j), 1.1)], paint(cloth.deep, 0.7, stroke=2))
            on.line([(way * 24, -0.03), (way * 19, 0.3), (way * 14, 1.1)], paint(cloth.light, 0.35, stroke=2.2))
    if "seams" in trims and full:
        for way in (-1, 1):
            on.line([(way * 62, 0.06), (way * 46, 0.5), (way * 48, 1.0)], paint(cloth.deep, 0.6, stroke=1.5))
    if "pocket" in trims or "pockets" in trims:
        for way in (-1, 1) if "pockets" in trims or body.kind == "hoodie" else (1,):
            share = 0.72 if body.kind in ("hoodie", "coat") else 0.3
            on.line([(way * 24, share), (way * 48, share + 0.02)], paint(cloth.deep, 0.8, stroke=2))
            if share < 0.5:
                on.line([(way * 26, share), (way * 26, share + 0.14), (way * 46, share + 0.15), (way * 47, share)], paint(cloth.deep, 0.5, stroke=1.3))
    if "buttons" in trims or "double" in trims:
        for j in range(5):
            for azimuth in (-13, 13) if "double" in trims or body.kind == "coat" else (1.5,):
                share = 0.2 + 0.17 * j
                if body.kind in ("suit", "trench-coat") and share < 0.5:
                    continue
                on.dot(azimuth, share, 2.3, paint(accent.base if body.kind != "suit" else cloth.deep))
        if body.kind not in ("suit", "trench-coat"):
            on.line([(-3, 0.03), (-3, 1.1)], paint(cloth.deep, 0.7, stroke=1.4))
    if "pens" in trims:
        for j in range(2):
            on.line([(32 + 5 * j, 0.24), (32 + 5 * j, 0.31)], paint((accent.base, palette.black.base)[j], stroke=2))
    if "kerchief" in trims:
        on.patch([(30, 0.26), (36, 0.2), (42, 0.25), (42, 0.28), (30, 0.29)], paint(accent.light))
    if "badge" in trims:
        x, y, seen = on.at(36, 0.26)
        if seen:
            on.canvas.drawPath(polygon([(x + (6 if k % 2 else 3) * math.sin(k * math.pi / 5), y - (6 if k % 2 else 3) * math.cos(k * math.pi / 5)) for k in range(10)]), paint(accent.light))
    if "sash" in trims:
        on.band(0.66, 12, accent.base)
        on.line([(8, 0.68), (12, 0.8), (10, 0.92)], paint(accent.dark, stroke=5))
    if "rope" in trims:
        on.band(0.7, 4, palette.leather.light)
    if "belt" in trims:
        strap = palette.leather if body.kind != "trench-coat" else cloth
        share = 0.93 if body.kind in ("western", "uniform") else 0.68
        on.band(share, 10, strap.dark if strap is cloth else strap.base)
        on.patch([(-8, share - 0.035), (8, share - 0.035), (8, share + 0.05), (-8, share + 0.05)], paint(accent.base))
        on.patch([(-4, share - 0.015), (4, share - 0.015), (4, share + 0.03), (-4, share + 0.03)], paint(strap.deep))
