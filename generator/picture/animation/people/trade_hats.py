"""Hats by which one knows a trade or a tale: police, kitchen, ward, ship and sorcery."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, Point, box, mix, paint, smooth
from generator.picture.animation.people.hat_shapes import Draw, Fit, brim, brimmed
from generator.picture.animation.people.palette import Palette, Tone


def _peaked(colour: str, badge: bool = True) -> Draw:
    """A flat cap with a peak and a band: police, captains, conductors, soldiers on parade."""

    def draw(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
        if far:
            return
        tone = palette.tone(colour) if colour else palette.tone(mix(palette.raw_outfit, "10121c", 0.35))
        left, right = fit.edges(-26, 1)
        middle, s = (left + right) / 2, fit.s
        top = smooth([(left + 2, -34), (left - 9 - 3 * s, -50), (left + 6, -64), (middle + 4 * s, -70), (right - 6, -64), (right + 9 - 3 * s, -50), (right - 2, -34), (middle, -32)], tension=0.36)
        canvas.drawPath(top, paint(tone.base))
        fit.shade(canvas, top, tone, palette.lit.side, left - 9, right + 9)
        band = smooth([(left, -24), (left, -38), (middle + 4 * s, -41), (right, -38), (right, -24), (middle + 6 * s, -27)], tension=0.2)
        canvas.drawPath(band, paint(palette.black.base))
        canvas.drawPath(smooth([(left, -37), (middle + 4 * s, -40), (right, -37)], closed=False), paint(palette.accent.base, 0.9, stroke=1.6))
        if fit.c > -0.35:
            x, wide, ahead = 18 * s, 30 * max(0.4, abs(fit.c)), 26 * s
            canvas.drawPath(smooth([(x - wide, -25), (x + ahead * 0.3, -30), (x + wide, -25), (x + wide * 0.84 + ahead, -16), (x + ahead * 1.2, -12), (x - wide * 0.84 + ahead, -16)], tension=0.36), paint(palette.black.base))
            canvas.drawPath(smooth([(x - wide * 0.6 + ahead, -18), (x + ahead * 1.15, -15), (x + wide * 0.6 + ahead, -18)], closed=False), paint(palette.black.light, 0.7, stroke=1.6))
            if badge:
                bx = middle + 26 * s
                canvas.drawPath(smooth([(bx, -59), (bx + 6.5, -53), (bx + 5, -44), (bx, -40), (bx - 5, -44), (bx - 6.5, -53)], tension=0.2), paint(palette.tone("e0c060").base))
                canvas.drawCircle(bx, -50, 2.2, paint(palette.tone("e0c060").deep))

    return draw


def _toque(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    tone = palette.white
    left, right = fit.edges(-26, 0)
    middle, s = (left + right) / 2, fit.s
    puff: list[Point] = [(left + 2, -46), (left - 12, -70), (left - 4, -92), (middle - 16, -98), (middle, -104), (middle + 18, -98), (right + 4, -92), (right + 12, -70), (right - 2, -46)]
    path = smooth(puff, tension=0.42)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    for k in (-0.7, -0.25, 0.25, 0.7):
        canvas.drawPath(smooth([(middle + k * 36, -46), (middle + k * 44, -66), (middle + k * 40, -84)], closed=False), paint(tone.deep, 0.5, stroke=1.6))
    band = smooth([(left, -22), (left + 1, -48), (middle, -52), (right - 1, -48), (right, -22), (middle + 8 * s, -25)], tension=0.2)
    canvas.drawPath(band, paint(tone.base))
    fit.shade(canvas, band, tone, palette.lit.side, left, right)
    canvas.drawPath(smooth([(left + 1, -47), (middle, -51), (right - 1, -47)], closed=False), paint(tone.deep, 0.6, stroke=1.4))


def _nurse(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    tone = palette.white
    left, right = fit.edges(-38, 1)
    middle, s = (left + right) / 2, fit.s
    path = smooth([(left + 3, -36), (left + 2, -58), (middle, -70), (right - 2, -58), (right - 3, -36), (middle + 6 * s, -46)], tension=0.2)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    if fit.c > 0:
        x = middle + 18 * s
        canvas.drawLine(x - 6, -55, x + 6, -55, paint("c83030", stroke=4, square=True))
        canvas.drawLine(x, -61, x, -49, paint("c83030", stroke=4, square=True))


def _beret(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    tone = palette.accent
    left, right = fit.edges(-28, 0)
    middle, slouch = (left + right) / 2, 1 if fit.c >= 0 else -1
    x = middle + 14 * slouch
    path = smooth([(left - 1, -27), (left - 4, -42), (x - 30, -62), (x + 6, -68), (right + 13, -52), (right + 14, -38), (right, -28), (middle, -31)], tension=0.38)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right + 12)
    canvas.drawPath(smooth([(left - 1, -28), (middle, -33), (right, -29)], closed=False), paint(tone.deep, stroke=4.0))
    canvas.drawLine(x - 4, -66, x - 5, -72, paint(tone.dark, stroke=2.6))


def _cone(colour: str, wide: float, tall: float, bent: float, stars: bool) -> Draw:
    """A pointed hat."""

    def draw(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
        tone = palette.tone(colour) if colour else palette.tone(mix(palette.raw_outfit, "141024", 0.25))
        brim(canvas, fit, tone, palette, -26, wide, 4, 5, far)
        if far:
            return
        left, right = fit.edges(-26, 1)
        middle, lean = (left + right) / 2, bent * (1 if fit.s <= 0 else -1)
        path = smooth([(left + 1, -26), (left + 12, -58), (middle - 9 + lean * 0.4, -26 - tall * 0.75), (middle + lean, -26 - tall), (middle + lean * 0.8 + 9, -26 - tall * 0.84), (middle + 12 + lean * 0.3, -26 - tall * 0.68), (right - 12, -58), (right - 1, -26), (middle, -22)], tension=0.32)
        canvas.drawPath(path, paint(tone.base))
        fit.shade(canvas, path, tone, palette.lit.side, left, right)
        canvas.save()
        canvas.clipPath(path, True)
        canvas.drawPath(smooth([(left - 4, -33), (middle, -29), (right + 4, -33)], closed=False), paint(palette.accent.base, stroke=9, square=True))
        for j in range(3 if stars else 0):
            x, y = middle + (-14, 12, -2)[j] + lean * 0.15 * j, -50 - 20 * j
            canvas.drawPath(smooth([(x + (6 if k % 2 == 0 else 2.4) * math.sin(k * math.pi / 5), y - (6 if k % 2 == 0 else 2.4) * math.cos(k * math.pi / 5)) for k in range(10)], tension=0), paint(palette.accent.light))
        canvas.drawPath(smooth([(middle - 14, -26 - tall * 0.55), (middle + 4 + lean * 0.2, -26 - tall * 0.6), (middle + 14, -26 - tall * 0.52)], closed=False), paint(tone.deep, 0.6, stroke=1.6))
        canvas.restore()
        brim(canvas, fit, tone, palette, -26, wide, 4, 5, False)

    return draw


def _tricorn(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.tone("2c2420")
    left, right = fit.edges(-26, 1)
    middle, s = (left + right) / 2, fit.s
    if far:
        canvas.drawPath(smooth([(left - 20, -42), (middle - 8 * s, -74), (right + 20, -42), (middle, -30)], tension=0.3), paint(tone.deep))
        return
    dome = smooth([(left + 3, -26), (left + 6, -56), (middle, -70), (right - 6, -56), (right - 3, -26)], tension=0.36)
    canvas.drawPath(dome, paint(tone.dark))
    path = smooth([(left - 24, -46), (left + 2, -22), (middle + 14 * s, -28), (right - 2, -22), (right + 24, -46), (middle + 30, -54), (middle + 10 * s, -64 + 6 * fit.c), (middle - 30, -54)], tension=0.3)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left - 20, right + 20)
    canvas.drawPath(smooth([(left - 24, -46), (middle - 30, -54), (middle + 10 * s, -64 + 6 * fit.c), (middle + 30, -54), (right + 24, -46)], closed=False), paint(palette.accent.base, stroke=3.0))


def _kippah(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    left, right = fit.edges(-44, 1)
    middle = (left + right) / 2 - 16 * fit.s
    tone, half = palette.accent, 21.0
    low = -50.0 if fit.c > 0 else -44
    path = smooth([(middle - half, low), (middle - half * 0.6, -59), (middle, -62), (middle + half * 0.6, -59), (middle + half, low), (middle, low + 3)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, middle - half, middle + half)
    canvas.drawPath(smooth([(middle - half, low), (middle, low + 3), (middle + half, low)], closed=False), paint(tone.light, stroke=1.8))


def _cloche(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    tone = palette.accent
    left, right = fit.edges(-20, 2)
    middle, s = (left + right) / 2, fit.s
    path = smooth([(left - 4, -10), (left - 1, -36), (left + 12, -60), (middle, -69), (right - 12, -60), (right + 1, -36), (right + 4, -10), (middle + 16 * s, -21)], tension=0.34)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    canvas.drawPath(smooth([(left - 2, -22), (middle + 12 * s, -32), (right + 2, -22)], closed=False), paint(palette.black.base, stroke=6, square=True))
    x = left + 8 if s > 0.2 else right - 8
    for j in range(6):
        canvas.drawCircle(x + 5 * math.cos(j * 1.05), -30 + 5 * math.sin(j * 1.05), 3.4, paint(tone.light))
    canvas.drawCircle(x, -30, 2.6, paint(tone.deep))


def _laurel(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    left, right = fit.edges(-32, 2)
    middle, half = (left + right) / 2, (right - left) / 2
    tone: Tone = palette.tone("6a8a3a")
    for j in range(12):
        u = -1 + 2 * (j + 0.5) / 12
        x, y = middle + half * math.sin(u * 1.5), -33 - 7 * math.cos(u * 1.5)
        way = 1 if u > 0 else -1
        canvas.drawPath(smooth([(x, y + 2), (x - way * 5, y - 5), (x - way * 2, y - 11), (x + way * 2, y - 5)]), paint((tone.base, tone.dark, tone.light)[j % 3]))


def _ushanka(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """Fur round the brow and over the ears: for parkas and cold countries."""
    if far:
        return
    fur = palette.tone("6a5340")
    left, right = fit.edges(-22, 4)
    middle, s = (left + right) / 2, fit.s
    dome = smooth([(left + 3, -34), (left + 6, -56), (middle, -68), (right - 6, -56), (right - 3, -34)], tension=0.36)
    canvas.drawPath(dome, paint(palette.accent.base))
    fit.shade(canvas, dome, palette.accent, palette.lit.side, left, right)
    for way in (-1, 1):
        edge = (right if way > 0 else left) - way * (2 + 34 * max(0.0, -way * s))
        if way * s < 0.6:
            canvas.drawPath(smooth([(edge - way * 14, -22), (edge + way * 5, -24), (edge + way * 7, 6), (edge, 30), (edge - way * 12, 22), (edge - way * 13, 0)], tension=0.34), paint(fur.base if way == palette.lit.side else fur.dark))
    band = smooth([(left - 4, -22), (left - 5, -42), (middle + 4 * s, -48), (right + 5, -42), (right + 4, -22), (middle + 12 * s, -27)], tension=0.3)
    canvas.drawPath(band, paint(fur.base))
    fit.shade(canvas, band, fur, palette.lit.side, left, right)
    for j in range(11):
        x = left + (right - left) * (j + 0.5) / 11
        canvas.drawLine(x, -40, x + 2, -30, paint(fur.deep if j % 2 else fur.light, 0.6, stroke=1.6))


def _tiara(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far or fit.c < -0.3:
        return
    left, right = fit.edges(-38, 1)
    middle, half, tone = (left + right) / 2 + 8 * fit.s, (right - left) / 2 * 0.86, palette.tone("e8e0d0")
    for j in range(5):
        u = (j - 2) / 2
        x, high = middle + half * math.sin(u * 1.2), 20 - 6 * abs(u) * 2
        canvas.drawPath(smooth([(x - 6, -41), (x, -41 - high), (x + 6, -41)], tension=0.1), paint(tone.base))
        canvas.drawCircle(x, -41 - high * 0.5, 2.2, paint(palette.eye.light))
    canvas.drawPath(smooth([(middle - half, -36), (middle, -43), (middle + half, -36)], closed=False), paint(tone.light, stroke=3.0))


def _goggles(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A leather flying cap with goggles pushed up."""
    if far:
        return
    tone = palette.leather
    left, right = fit.edges(-18, 2)
    middle, s = (left + right) / 2, fit.s
    if fit.c < -0.2:
        path = smooth([(left - 1, 8), (left - 2, -30), (left + 10, -56), (middle, -64), (right - 10, -56), (right + 2, -30), (right + 1, 8), (middle, 24)], tension=0.3)
        canvas.drawPath(path, paint(tone.base))
        fit.shade(canvas, path, tone, palette.lit.side, left, right)
        canvas.drawPath(smooth([(left, -42), (middle, -46), (right, -42)], closed=False), paint(tone.deep, stroke=5))
        return
    path = smooth([(left - 1, 8), (left - 2, -30), (left + 10, -56), (middle, -64), (right - 10, -56), (right + 2, -30), (right + 1, 8), (right - 8 + 6 * s, 6), (right - 10 + 6 * s, -20), (middle + 12 * s, -34), (left + 10 + 6 * s, -20), (left + 8 + 6 * s, 6)], tension=0.3)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    for way in (-1, 1):
        x = middle + 18 * s + way * 13 * max(0.4, abs(fit.c))
        if fit.c > -0.2:
            canvas.drawOval(box(x - 10, -52, x + 10, -36), paint(palette.tone("b08a4a").base))
            canvas.drawOval(box(x - 7.4, -50, x + 7.4, -38), paint(palette.tone("6a8a9a").base))
            canvas.drawLine(x - 3, -47, x - 5, -42, paint("ffffff", 0.6, stroke=1.5))


def _conical(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A farmer's hat of reeds."""
    tone = palette.tone("c8a860")
    left, right = fit.edges(-26, 0)
    middle, half = (left + right) / 2, 74.0
    if far:
        canvas.drawOval(box(middle - half * 0.96, -36, middle + half * 0.96, -18), paint(tone.deep))
        return
    path = smooth([(middle - half, -24), (middle - half * 0.5, -54), (middle - 3, -82), (middle + 3, -82), (middle + half * 0.5, -54), (middle + half, -24), (middle + half * 0.5, -18), (middle, -16), (middle - half * 0.5, -18)], tension=0.16)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    for k in (-0.75, -0.4, 0.0, 0.4, 0.75):
        canvas.drawLine(middle, -80, middle + half * k, -20, paint(tone.deep, 0.4, stroke=1.3))


DRAWN: dict[str, Draw] = {
    "police-cap": _peaked("1c2233"), "peaked-cap": _peaked("", False), "chef": _toque, "nurse-cap": _nurse, "beret": _beret, "wizard": _cone("", 22, 96, 16, True), "witch": _cone("1e1a24", 36, 88, 26, False),
    "tricorn": _tricorn, "kippah": _kippah, "cloche": _cloche, "laurel": _laurel, "ushanka": _ushanka, "tiara": _tiara, "aviator": _goggles,
    "bowler": brimmed(10, 3, 6, 42, 0.84, 0, "black", "black", -26, 0.9), "sombrero": brimmed(56, 6, 9, 50, 0.56, 3, "straw", "accent", -25, 0.6),
    "conical": _conical,
}  # fmt: skip
