"""Collars, hoods, lapels and what else lies round the neck and on the shoulders."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import paint
from generator.picture.animation.people.trunk import Surface

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body


def draw_collar(on: Surface, body: Body) -> None:
    """What lies round the neck, over the trunk's outline."""
    palette, cut, yaw = body.palette, body.outfit, on.spine.yaw_at(body.frame.neck)
    cloth = body.cloth
    frame = body.frame
    w, n = frame.neck_width, frame.neck
    front = math.cos(yaw) > -0.15
    s = math.sin(yaw)
    kind = cut.collar
    x = 3 * s
    dip = 10.0 if front else -2.0
    if kind == "crew":
        trim = palette.accent if "neck-band" in cut.trims else cloth
        rim = [(x - w * 1.5, n), (x - w * 0.98 + 4 * s, n + 5 + dip * 0.5), (x + 9 * s, n + 6 + dip), (x + w * 0.98 + 4 * s, n + 5 + dip * 0.5), (x + w * 1.5, n)]
        if front:
            on.free([*rim, (x + w * 1.1, n - 12), (x - w * 1.1, n - 12)], paint(palette.skin.base), tension=0.3)
            away = -palette.lit.side
            on.free([(x + away * w * 0.1, n - 12), (x + away * w * 0.2 + 4 * s, n + 2), (x + away * w * 0.5 + 8 * s, n + 6 + dip * 0.8), (x + away * w * 1.5, n), (x + away * w * 1.1, n - 12)], paint(palette.skin.dark), tension=0.3)
        on.free(rim, paint(trim.dark, stroke=5.0), closed=False)
        on.free([(px, py - 1.6) for px, py in rim], paint(trim.base, stroke=3.2), closed=False)
    if kind in ("turtle", "ring", "stand"):
        high = {"turtle": 15.0, "ring": 9.0, "stand": 12.0}[kind]
        tone = palette.metal if kind == "ring" else cloth
        wide = w * (1.42 if kind != "ring" else 2.1)
        if kind == "stand" and front and cut.open[0]:
            for way in (-1, 1):
                on.free([(x + way * wide, n - high + 2), (x + way * wide * 1.16, n + 4), (x + way * w * 0.62 + 8 * s, n + 22), (x + way * w * 0.5 + 8 * s, n + 8)], paint(tone.base if way == palette.lit.side else tone.dark), tension=0.2)
                on.free([(x + way * wide * 1.16, n + 4), (x + way * w * 0.62 + 8 * s, n + 22)], paint(tone.deep, 0.7, stroke=1.3), closed=False)
            return
        on.free([(x - wide, n - high), (x + 6 * s, n - high + dip * 0.8), (x + wide, n - high), (x + wide * 1.1, n + 4), (x + 8 * s, n + 6 + dip * 1.1), (x - wide * 1.1, n + 4)], paint(tone.base), tension=0.34)
        away = -palette.lit.side
        on.free([(x + away * w * 0.3, n - high + dip * 0.7), (x + away * wide, n - high), (x + away * wide * 1.1, n + 4), (x + away * w * 0.4 + 8 * s, n + 5 + dip)], paint(tone.dark), tension=0.3)
        if body.full:
            for j in range(-2, 3):
                on.free([(x + j * wide * 0.36, n - high + dip * 0.7 * (1 - abs(j) / 3)), (x + j * wide * 0.4 + 8 * s, n + 3 + dip * (1 - abs(j) / 3))], paint(tone.deep, 0.35, stroke=1.2), closed=False)
    if kind == "scoop" and front:
        low = [(x - w * 1.9, n + 1), (x - w * 1.2 + 6 * s, n + 17), (x + 12 * s, n + 27), (x + w * 1.2 + 6 * s, n + 17), (x + w * 1.9, n + 1)]
        on.free([*low, (x + w * 1.0, n - 10), (x - w * 1.0, n - 10)], paint(palette.skin.base), tension=0.34)
        away = -palette.lit.side
        on.free([(x + away * w * 1.9, n + 1), (x + away * w * 1.2 + 6 * s, n + 17), (x + away * w * 0.5 + 9 * s, n + 24), (x + away * w * 0.55 + 4 * s, n + 8), (x + away * w * 0.1, n - 8), (x + away * w * 1.0, n - 10)], paint(palette.skin.dark), tension=0.3)
        if body.full:
            for way in (-1, 1):
                on.free([(x + way * w * 0.28 + 8 * s, n + 9), (x + way * w * 0.9 + 6 * s, n + 6), (x + way * w * 1.5, n + 3)], paint(palette.skin.deep, 0.5, stroke=1.3), closed=False)
        on.free(low, paint(cloth.dark, stroke=3.0), closed=False)
        on.free([(px, py - 1) for px, py in low], paint(cloth.base, stroke=2.0), closed=False)
    if kind in ("shirt", "lapel", "bands") and abs(s) > 0.45:  # round the nape, seen from the side
        q = math.copysign(w, s)
        nape = [(-q * 1.2, n - 10), (-q * 0.1, n - 7), (q * 0.55, n + 4), (q * 0.6, n + 15), (-q * 0.3, n + 13), (-q * 1.5, n + 5)]
        if kind != "shirt":
            tone = palette.white
            on.free([(px * 0.97, py - 5) for px, py in nape[:4]] + [(px * 0.9, py - 8) for px, py in nape[4:]], paint(tone.base if s * palette.lit.side < 0 else tone.dark), tension=0.2)
        on.free(nape, paint(cloth.base), tension=0.24)
        on.free([nape[5], nape[4], nape[3]], paint(cloth.deep, 0.7, stroke=1.4), closed=False)
    if kind in ("shirt", "lapel", "bands") and front:
        shirt = cloth if kind == "shirt" else palette.white
        for way in (-1, 1):
            side = shirt.base if way == palette.lit.side else shirt.dark
            on.patch([(way * 62, -0.05), (way * 34, -0.035), (way * 2, 0.05), (way * 15, 0.15), (way * 36, 0.06)], paint(side))
            on.line([(way * 2, 0.04), (way * 15, 0.15), (way * 36, 0.06)], paint(shirt.deep, 0.7, stroke=1.2))
    if kind == "bands" and front:
        for way in (-1, 1):
            on.patch([(way * 1, 0.06), (way * 6, 0.07), (way * 10, 0.34), (way * 2, 0.35)], paint(palette.white.base if way == palette.lit.side else palette.white.dark))
    if kind == "lapel" and front:
        for way in (-1, 1):
            lit = way == palette.lit.side
            on.patch([(way * 66, -0.06), (way * 40, -0.02), (way * 22, 0.12), (way * 2, 0.52), (way * 22, 0.3), (way * 40, 0.24), (way * 36, 0.17), (way * 50, 0.12)], paint(cloth.base if lit else cloth.dark))
            on.line([(way * 22, 0.12), (way * 2, 0.52), (way * 22, 0.3), (way * 40, 0.24), (way * 36, 0.17), (way * 50, 0.12)], paint(cloth.deep, 0.9, stroke=1.5))
    if kind == "wide" and front:
        for way in (-1, 1):
            k, ahead = way * w, 11 * s
            edge = [(k * 0.34 + ahead * 1.5, n + 46), (k * 1.5 + ahead, n + 38), (k * 1.9 + ahead * 0.8, n + 22), (k * 2.1 + ahead * 0.3, n + 4)]
            shade = cloth.base if way == palette.lit.side else cloth.dark
            on.free([(k * 1.28, n - 9), (k * 1.1 + ahead * 0.6, n + 6), *edge, (k * 1.75, n - 3)], paint(shade), tension=0.16)
            on.free(edge, paint(cloth.deep, 0.8, stroke=1.5), tension=0.16, closed=False)
            on.free([(k * 1.28, n - 9), (k * 1.1 + ahead * 0.6, n + 6), (k * 0.34 + ahead * 1.5, n + 46)], paint(cloth.deep, 0.6, stroke=1.4), closed=False)
    if kind == "wide" and not front:
        on.free([(-w * 1.4, n - 9), (0, n - 12), (w * 1.4, n - 9), (w * 2.1, n + 6), (0, n + 16), (-w * 2.1, n + 6)], paint(cloth.base))
        on.free([(-w * 2.1, n + 6), (0, n + 16), (w * 2.1, n + 6)], paint(cloth.deep, 0.8, stroke=1.5), closed=False)
    if kind == "lapel" and not front and abs(s) <= 0.45:
        on.free([(-w * 1.3, n - 10), (0, n - 13), (w * 1.3, n - 10), (w * 1.75, n + 7), (0, n + 13), (-w * 1.75, n + 7)], paint(cloth.base))
        on.free([(-w * 1.75, n + 7), (0, n + 13), (w * 1.75, n + 7)], paint(cloth.deep, 0.8, stroke=1.5), closed=False)
    if "collar-up" in cut.trims:
        for way in (-1, 1):
            x = way * w * 1.5 * max(0.35, abs(math.cos(yaw)))
            on.free([(x - way * 4, n - 13), (x + way * 7, n - 9), (x + way * 15, n + 10), (x - way * 2, n + 12)], paint(cloth.base if way == palette.lit.side else cloth.dark), tension=0.2)
    if kind == "hood":
        for way in (-1, 1):
            lit = way == palette.lit.side
            x = way * w
            ahead = 10 * s
            on.free([(x * 1.25, n - 14), (x * 2.2, n - 7), (x * 2.7, n + 6), (x * 2.0 + ahead * 0.4, n + 20), (x * 0.75 + ahead, n + 42), (x * 0.45 + ahead, n + 30), (x * 0.95 + ahead * 0.5, n + 8)], paint(cloth.base if lit else cloth.dark), tension=0.34)
            on.free([(x * 1.2, n - 10), (x * 1.2 + ahead * 0.4, n + 8), (x * 0.5 + ahead, n + 32)], paint(palette.accent.base if "zip" in cut.trims else cloth.deep, stroke=2.2), closed=False)
        if front and "cords" in cut.trims:
            for way in (-1, 1):
                on.line([(way * 15, 0.16), (way * 14, 0.3), (way * 16, 0.42)], paint(palette.white.base, stroke=2.2))
        if not front:
            on.free([(-w * 2.2, n - 4), (0, n - 12), (w * 2.2, n - 4), (w * 1.6, n + 34), (0, n + 48), (-w * 1.6, n + 34)], paint(cloth.dark))
            on.free([(-w * 1.5, n), (0, n + 22), (w * 1.5, n)], paint(cloth.deep, stroke=2.4), closed=False)
    if "cloak" in cut.trims and front:
        for way in (-1, 1):
            x = way * frame.wide
            on.free([(way * w * 0.9 + 8 * s, n - 8), (x * 0.9, n + 6), (x * 1.02, n + 26), (x * 0.6 + 6 * s, n + 30), (way * 5 + 14 * s, n + 22)], paint(palette.white.base if way == palette.lit.side else palette.white.dark), tension=0.3)
        on.canvas.drawCircle(*on.spine.at(15 * s, n + 22), 5.5, paint(palette.accent.base))
        on.canvas.drawCircle(*on.spine.at(15 * s - 1.4, n + 20.6), 1.6, paint(palette.accent.light))
    if "pauldrons" in cut.trims:
        for way in (-1, 1):
            x = way * frame.wide * 0.86 * max(0.3, abs(math.cos(yaw)))
            lit = way == palette.lit.side
            on.free([(x - way * 18, n + 2), (x + way * 8, n + 2), (x + way * 22, n + 22), (x + way * 18, n + 36), (x - way * 12, n + 26)], paint(palette.metal.base if lit else palette.metal.dark))
            on.free([(x - way * 14, n + 12), (x + way * 6, n + 12), (x + way * 19, n + 30)], paint(palette.metal.deep, stroke=1.8), closed=False)
    if "epaulettes" in cut.trims:
        for way in (-1, 1):
            x = way * frame.wide * 0.6 * max(0.3, abs(math.cos(yaw)))
            on.free([(x, n + 4), (x + way * 18, n + 10), (x + way * 17, n + 15), (x - way * 1, n + 9)], paint(palette.accent.base if body.kind == "uniform" else cloth.dark), tension=0.2)
    if "neckerchief" in cut.trims:
        x = 6 * s
        on.free([(-w * 1.3 + x, n - 8), (w * 1.3 + x, n - 8), (w * 1.4 + x, n + 4), (x * 2.4, n + 24 if front else n + 6), (-w * 1.4 + x, n + 4)], paint(palette.accent.base), tension=0.24)
        on.free([(-w * 1.2 + x, n - 2), (x, n + 5), (w * 1.2 + x, n - 2)], paint(palette.accent.deep, 0.7, stroke=1.6), closed=False)
