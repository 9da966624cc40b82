"""Patterns of cloth: which one a garment has is settled by the look, so that two people in one cut differ."""

from __future__ import annotations

import math

from generator.film import Look
from generator.picture.animation.brush import dice, paint
from generator.picture.animation.people.outfits import name_of
from generator.picture.animation.people.palette import Tone
from generator.picture.animation.people.trunk import Surface
from generator.picture.animation.skia_library import skia

_PATTERNS = {
    "casual": ("plain", "emblem", "bands", "yoke", "dots", "plain"), "sweater": ("bands", "yoke-knit", "diamonds", "plain"), "dress": ("plain", "flowers", "dots", "plain"),
    "pyjamas": ("pinstripes", "dots", "checks"), "western": ("checks", "plain", "plain"), "uniform": ("plain",), "tunic": ("plain", "plain", "yoke"), "rags": ("plain",), "apron": ("checks", "plain", "pinstripes"),
}  # fmt: skip


def pattern(look: Look) -> str:
    """The pattern of a look's garment, "plain" where it has none."""
    return dice("cloth", look.outfit_colour, look.accent, look.skin, look.height).choice(_PATTERNS.get(name_of(look.outfit), ("plain",)))


def draw_print(on: Surface, name: str, cloth: Tone, accent: Tone, full: bool) -> None:
    """Draw a pattern on the trunk. What is small is left out from far away."""
    match name:
        case "bands":
            for share in (0.28, 0.4, 0.52):
                on.band(share, 9, accent.base)
        case "yoke":
            on.patch([(-100, -0.06), (-100, 0.2), (-40, 0.24), (0, 0.26), (40, 0.24), (100, 0.2), (100, -0.06), (0, 0.02)], paint(accent.base))
            on.line([(-88, 0.2), (-40, 0.245), (0, 0.265), (40, 0.245), (88, 0.2)], paint(cloth.deep, 0.6, stroke=1.3))
            on.patch([(150, -0.06), (150, 0.2), (180, 0.22), (-150, 0.2), (-150, -0.06)], paint(accent.base))
        case "yoke-knit":
            for j, share in enumerate((0.1, 0.17, 0.24)):
                if full:
                    _row(on, share, (accent.base, accent.light, accent.base)[j], 3.0 - 0.4 * j, 10 + 2 * j)
            on.band(0.3, 3, accent.base)
        case "diamonds":
            for row in range(2):
                for j in range(-2, 3):
                    a, y, h = j * 34 + 17 * row, 0.3 + 0.22 * row, 0.11
                    on.patch([(a, y - h), (a + 16, y), (a, y + h), (a - 16, y)], paint(accent.base if (j + row) % 2 else cloth.deep, 0.85))
        case "emblem":
            on.patch([(-17, 0.26), (0, 0.21), (17, 0.26), (13, 0.36), (0, 0.43), (-13, 0.36)], paint(accent.base, 0.95), curved=True)
            if full:
                on.line([(-9, 0.27), (0, 0.37), (9, 0.27)], paint(cloth.base, stroke=2.4))
        case "dots" | "flowers" if full:
            path, heart = skia.PathBuilder(), skia.PathBuilder()
            for i in range(26):
                x, y, seen = on.at((i * 137.5) % 360 - 180, 0.02 + (i * 0.7549 % 1) * 1.0)
                if seen and name == "dots":
                    path.addCircle(x, y, 2.6)
                elif seen:
                    for j in range(5):
                        path.addCircle(x + 3.1 * math.cos(j * 1.257 + i), y + 3.1 * math.sin(j * 1.257 + i), 2.0)
                    heart.addCircle(x, y, 1.5)
            on.canvas.drawPath(path.detach(), paint(accent.base, 0.95))
            on.canvas.drawPath(heart.detach(), paint(cloth.dark))
        case "checks" if full:
            for j in range(-6, 7):
                on.line([(j * 20, -0.02), (j * 19, 0.5), (j * 20, 1.06)], paint(accent.base, 0.5, stroke=3.0))
            for j in range(8):
                on.band(0.06 + 0.135 * j, 3.0, accent.dark)
        case "pinstripes":
            for j in range(-6, 7):
                on.line([(j * 14, 0.0), (j * 13, 1.1)], paint(accent.base, 0.5, stroke=1.3))


def _row(on: Surface, share: float, colour: str, size: float, count: int) -> None:
    path = skia.PathBuilder()
    for j in range(count * 2):
        x, y, seen = on.at(-180 + 180 * (j + 0.5) / count, share)
        if seen:
            path.addCircle(x, y, size)
    on.canvas.drawPath(path.detach(), paint(colour))
