"""What lies on the shoulders, over arms and collar: fur, plates, mantles, ponchos, packs and strings of pearls."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import Point, mix, paint
from generator.picture.animation.people.trunk import Surface

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body


def draw_shoulders(on: Surface, body: Body) -> None:
    """Everything on the shoulders."""
    trims, palette, frame = set(body.outfit.trims), body.palette, body.frame
    yaw = on.spine.yaw_at(frame.neck)
    s, c = math.sin(yaw), math.cos(yaw)
    w, n, wide = frame.neck_width, frame.neck, frame.wide * max(0.42, abs(c))
    front = c > -0.15
    if "ermine" in trims or "fur" in trims:
        fur = palette.white if "ermine" in trims else palette.tone("8a7460")
        low = 40.0 if "ermine" in trims else 26.0
        outer: list[Point] = [(-wide * 1.12, n + low), (-wide * 0.94, n + 6), (-w * 1.25, n - 11), (0, n - 4 if front else n - 14), (w * 1.25, n - 11), (wide * 0.94, n + 6), (wide * 1.12, n + low)]
        inner = [(wide * 0.5 + 8 * s, n + low + 12), (12 * s, n + (low if "fur" in trims else low + 24)), (-wide * 0.5 + 8 * s, n + low + 12)]
        on.free(outer + inner, paint(fur.base), tension=0.4)
        away = -palette.lit.side
        on.free([(away * w * 0.6, n + 4), (away * wide * 0.94, n + 6), (away * wide * 1.12, n + low), (away * wide * 0.5 + 8 * s, n + low + 10), (away * w * 0.5 + 8 * s, n + low)], paint(fur.dark, 0.8))
        if front:
            on.free([(-w * 0.9, n - 6), (0, n + 8), (w * 0.9, n - 6), (w * 0.5, n - 12), (-w * 0.5, n - 12)], paint(palette.skin.dark))
        for j in range(9 if "ermine" in trims else 0):
            u = -0.9 + 1.8 * j / 8
            y = n + (14, 30, 22)[j % 3] + 8 * (1 - abs(u))
            on.free([(u * wide + 6 * s, y), (u * wide + 6 * s - 1.5, y + 7), (u * wide + 6 * s + 1.5, y + 7)], paint(palette.black.base))
    if "shawl" in trims:
        tone = palette.accent
        on.free([(-wide * 1.1, n + 44), (-wide * 0.96, n + 6), (-w * 1.3, n - 8), (0, n + 2), (w * 1.3, n - 8), (wide * 0.96, n + 6), (wide * 1.1, n + 44), (wide * 0.4 + 6 * s, n + 50), (10 * s, n + 62), (-wide * 0.4 + 6 * s, n + 50)], paint(tone.dark), tension=0.24)
        for j in range(9):
            u = -1 + 2 * j / 8
            x, y = u * wide * 1.02, n + 44 + 14 * (1 - abs(u))
            on.free([(x - 3, y), (x + 3, y), (x + 1, y + 13)], paint(tone.dark))
        on.free([(-wide * 0.9, n + 12), (6 * s, n + 36), (wide * 0.9, n + 12)], paint(tone.base, 0.8, stroke=2.2), closed=False)
    if {"lorica-shoulders", "plate-shoulders"} & trims:
        metal = palette.metal if body.kind != "samurai" else palette.black
        for way in (-1, 1):
            x = way * frame.wide * 0.86 * max(0.3, abs(c))
            lit = way == palette.lit.side
            for j in range(4):
                y = n + 4 + 9.5 * j
                on.free([(x - way * (20 - 2 * j), y), (x + way * (10 + 4 * j), y + 3), (x + way * (15 + 4 * j), y + 11), (x - way * (17 - 2 * j), y + 10)], paint(metal.base if lit else metal.dark), tension=0.3)
                on.free([(x - way * (18 - 2 * j), y + 10), (x + way * (14 + 4 * j), y + 11)], paint(palette.accent.base if body.kind == "samurai" else metal.deep, stroke=2.0), closed=False)
    if "galerus" in trims:
        x, metal = frame.wide * 0.9 * max(0.35, abs(c)) * (1 if c > 0 else -1), palette.metal
        on.free([(x - 18, n + 2), (x + 4, n - 6), (x + 20, n + 16), (x + 18, n + 36), (x - 10, n + 28)], paint(metal.dark))
        on.free([(x - 15, n + 4), (x + 3, n - 3), (x + 17, n + 16)], paint(metal.light, stroke=2.2), closed=False)
    if "dark-epaulettes" in trims:
        for way in (-1, 1):
            x = way * frame.wide * 0.6 * max(0.3, abs(c))
            on.free([(x, n + 4), (x + way * 18, n + 10), (x + way * 17, n + 16), (x - way, n + 10)], paint(palette.black.base), tension=0.2)
    if "lace" in trims and front:
        for j in range(9):
            u = -1 + 2 * j / 8
            on.canvas.drawCircle(*on.spine.at(u * w * 1.5 + 6 * s, n + (2 if body.outfit.collar == "turtle" else 8) + 12 * (1 - u * u)), 4.2, paint(palette.white.base if u * palette.lit.side > -0.2 else palette.white.dark))
    if "ruff" in trims:
        for ring in (0, 1):
            for j in range(13):
                a = math.pi * (j + 0.5 * ring) / 12
                x, y = math.cos(a) * w * (2.3 - 0.5 * ring) + 4 * s, n - 2 - 7 * ring + math.sin(a) * 15
                on.canvas.drawCircle(*on.spine.at(x, y), 8.5 - 2 * ring, paint((palette.white.base, palette.white.dark)[(j + ring) % 2]))
    if "pearls" in trims and front:
        for drop, count in ((34.0, 15), (70.0, 21)):
            for j in range(count):
                u = -1 + 2 * j / (count - 1)
                on.canvas.drawCircle(*on.spine.at(u * w * 0.95 + 8 * s * (1 - u * u), n + 4 + drop * (1 - u * u)), 2.4, paint(palette.white.base if j % 2 else palette.white.light))
    if "wings" in trims:  # cloth as wide as the arms reach, gathered on the shoulders
        tone, low = palette.outfit, n + on.long * 1.75
        k = frame.wide * max(0.7, abs(c)) + 40
        for way in (-1, 1):
            lit = way == palette.lit.side
            on.free([(way * frame.wide * 0.3, n + 10), (way * frame.wide * 0.9, n + 8), (way * (k * 0.86), n + on.long * 0.5), (way * k, low - 30), (way * k * 0.8, low), (way * k * 0.5, low - 4), (way * frame.wide * 0.46, n + on.long * 0.7)], paint(tone.base if lit else tone.dark), tension=0.22)
            for j in range(3):
                on.free([(way * (frame.wide * 0.5 + 8 * j), n + 16), (way * (k * (0.6 + 0.1 * j)), n + on.long * 0.7), (way * k * (0.62 + 0.12 * j), low - 8)], paint(tone.deep, 0.6, stroke=1.8), closed=False)
            on.free([(way * k, low - 30), (way * k * 0.8, low), (way * k * 0.5, low - 4)], paint(palette.accent.base, stroke=3), closed=False)
    if "poncho" in trims:
        tone, accent = palette.outfit, palette.accent
        low = n + on.long * 0.92
        k = frame.wide * max(0.66, abs(c)) + 24
        edge: list[Point] = [(-w * 1.2, n - 8), (w * 1.2, n - 8), (k * 0.7, n + 12), (k, low - 34), (k * 0.5, low - 6), (8 * s, low + 18), (-k * 0.5, low - 6), (-k, low - 34), (-k * 0.7, n + 12)]
        on.free(edge, paint(tone.base), tension=0.2)
        away = -palette.lit.side
        on.free([(away * 10, n + 10), (away * k * 0.7, n + 12), (away * k, low - 34), (away * k * 0.5, low - 6), (away * 22, low + 6)], paint(tone.dark), tension=0.2)
        for j, width in enumerate((9.0, 4.0, 9.0)):
            y = (0.42, 0.54, 0.68)[j]
            on.free([(-k * (0.75 + 0.25 * y), n + (low - 34 - n) * y), (8 * s, n + (low + 18 - n) * y + 8), (k * (0.75 + 0.25 * y), n + (low - 34 - n) * y)], paint((accent.base, palette.white.base, accent.dark)[j], stroke=width, square=True), closed=False)
        for j in range(13):
            u = -1 + 2 * j / 12
            x, y = u * k * 0.96, low - 34 + 52 * (1 - abs(u)) - 2
            on.free([(x, y), (x + 1, y + 12)], paint(tone.dark, stroke=2.2), closed=False)
        if front:
            on.free([(-w * 0.9, n - 9), (8 * s, n + 14), (w * 0.9, n - 9)], paint(accent.base, stroke=4), closed=False)
    if "backpack" in trims:
        pack = palette.white
        k = frame.wide * 0.74
        if not front:
            on.free([(-k, n - 6), (k, n - 6), (k * 1.05, n + on.long * 0.8), (-k * 1.05, n + on.long * 0.8)], paint(mix(pack.base, pack.dark, 0.4)), tension=0.12)
            on.free([(-k * 0.7, n + on.long * 0.3), (k * 0.7, n + on.long * 0.3)], paint(pack.deep, stroke=2), closed=False)
        elif abs(s) > 0.35:  # its side, behind the shoulders
            x = -math.copysign(frame.wide * 0.52, s)
            on.free([(x, n - 6), (x - 26 * s, n - 4), (x - 30 * s, n + on.long * 0.74), (x, n + on.long * 0.76)], paint(pack.dark), tension=0.14)
        for way in (-1, 1):
            on.free([(way * w * 1.6, n - 2), (way * w * 1.7 + 6 * s, n + 26)], paint(palette.metal.dark, stroke=6), closed=False)
