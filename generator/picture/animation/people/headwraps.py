"""Cloth on the head: turbans, wraps, veils, bonnets and bandanas."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generator.picture.animation.brush import Canvas, Path, Point, mix, paint, smooth
from generator.picture.animation.people.hat_shapes import Draw, Fit
from generator.picture.animation.people.palette import Palette, Tone
from generator.picture.animation.skia_library import skia


def _folds(canvas: Canvas, path: object, lines: Sequence[Sequence[tuple[float, float]]], tone: Tone, width: float = 1.5) -> None:
    canvas.save()
    canvas.clipPath(path, True)
    for line in lines:
        canvas.drawPath(smooth(line, closed=False), paint(tone.deep, 0.55, stroke=width))
    canvas.restore()


def _cut(path: Path, fit: Fit, top: float) -> Path:
    """A cloth without the opening for the face."""
    s = fit.s
    left, right = fit.edges(0, -6)
    beyond = 12 * s + math.copysign(34 * max(0.0, abs(s) - 0.3), s)  # turned far, it opens past the face
    left, right = (left + 34 * s, right + beyond) if s > 0 else (left + beyond, right + 34 * s)
    low = (left + right) / 2
    face = smooth([(low, top), (right - 6, top + 9), (right + 1, 0), (right - 4, 26), (low + 8 * s, 49), (left + 4, 26), (left - 1, 0), (left + 6, top + 9)], tension=0.36)
    return skia.Op(path, face, skia.PathOp.kDifference_PathOp) or path


def _turban(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    tone = palette.accent
    left, right = fit.edges(-24, 5)
    middle = (left + right) / 2
    x = middle + 16 * fit.s
    path = smooth([(left + 2, -16), (left - 3, -38), (left + 8, -62), (middle, -78), (right - 8, -62), (right + 3, -38), (right - 2, -16), (x + 14, -24), (x, -34 if fit.c > 0 else -18), (x - 14, -24)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    lines = [[(left - 6, -22 - 11 * j), (middle - 6, -44 - 9 * j), (x + 2, -34 - 13 * j)] for j in range(4)] + [[(right + 6, -22 - 11 * j), (middle + 8, -46 - 9 * j), (x - 2, -34 - 13 * j)] for j in range(4)]
    _folds(canvas, path, lines, tone)
    if fit.c > 0.1:
        canvas.drawCircle(x, -42, 3.4, paint(palette.metal.light))
        canvas.drawCircle(x, -42, 2.1, paint(palette.eye.base))


def _headwrap(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A gele: stiff cloth wound high, its end fanned out at one side."""
    if far:
        return
    tone = palette.accent
    left, right = fit.edges(-24, 4)
    middle = (left + right) / 2
    back = -fit.s
    way = -1 if fit.s > 0.2 else 1
    fan = smooth([(middle + way * 6, -44), (middle + way * 14, -104), (middle + way * 44, -112), (middle + way * 70, -88), (middle + way * 74, -62), (middle + way * 34, -34)], tension=0.3)
    canvas.drawPath(fan, paint(tone.dark))
    _folds(canvas, fan, [[(middle + way * 16, -40), (middle + way * (22 + 15 * j), -112 + 13 * j)] for j in range(4)], tone)
    path = smooth([(left + 1, -19), (left - 4, -40), (left - 4 + 8 * back, -72), (middle - 6 + 14 * back, -94), (right - 2 + 8 * back, -74), (right + 4, -40), (right - 1, -19), (middle + 12 * fit.s, -26)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    _folds(canvas, path, [[(left - 6, -28 - 15 * j), (middle + 4, -40 - 14 * j), (right + 6, -24 - 17 * j)] for j in range(4)] + [[(right + 6, -30), (middle - 4, -54), (left - 4, -74)]], tone, 1.8)
    canvas.drawPath(smooth([(left + 1, -21), (middle + 12 * fit.s, -28), (right - 1, -21)], closed=False), paint(tone.light, 0.7, stroke=2.0))


def _veil(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A bride's or a mourner's: sheer cloth from the crown over the back."""
    tone = palette.white
    left, right = fit.edges(-20, 6)
    middle = (left + right) / 2
    back = -fit.s
    if far == (fit.c > -0.2):
        path = smooth([(left + 6, -40), (middle + 10 * back, -64), (right - 6, -40), (right + 8 + 10 * max(0.0, back), 20), (right + 16 + 16 * max(0.0, back), 110), (middle + 30 * back, 118), (left - 16 + 16 * min(0.0, back), 110), (left - 8 + 10 * min(0.0, back), 20)], tension=0.34)
        canvas.drawPath(path, paint(tone.base, 0.75 if far else 0.9))
        _folds(canvas, path, [[(middle + u * 24 + 8 * back, -54), (middle + u * 46 + 16 * back, 20), (middle + u * 58 + 24 * back, 116)] for u in (-0.8, -0.3, 0.3, 0.8)], tone, 1.8)
    if not far and fit.c > -0.2:
        for j in range(7):
            a = -1.1 + 2.2 * j / 6
            x, y = middle + (right - left) * 0.46 * math.sin(a) + 4 * fit.s, -36 - 22 * math.cos(a)
            canvas.drawCircle(x, y, 4.4, paint((palette.accent.base, palette.white.base)[j % 2]))
            canvas.drawCircle(x, y, 1.6, paint(palette.accent.light))


def _hijab(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.accent
    left, right = fit.edges(-12, 4)
    middle = (left + right) / 2
    back = -fit.s
    if far:
        canvas.drawPath(smooth([(left, -10), (left - 4, 30), (left - 2, 74), (middle, 86), (right + 2, 74), (right + 4, 30), (right, -10)], tension=0.34), paint(tone.dark))
        return
    outer: list[Point] = [(left - 8, 76), (left - 4, 20), (left - 2, -16), (left + 7, -48), (middle + 4 * back, -63), (right - 7, -48), (right + 2, -16), (right + 4, 20), (right + 8, 76), (middle + 16 * fit.s, 84)]
    path = smooth(outer, tension=0.34)
    if fit.c > -0.2:
        path = _cut(path, fit, -39)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    _folds(canvas, path, [[(left - 2, 34), (middle + 10 * fit.s, 58), (right + 2, 30)], [(left - 6, 52), (middle + 14 * fit.s, 70), (right + 6, 44)], [(left + 3, -30), (left - 1, 14)], [(right - 3, -30), (right + 1, 14)]], tone)


def _bonnet(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.tone(mix("f0e8d8", palette.raw_outfit, 0.25))
    left, right = fit.edges(-16, 3)
    middle = (left + right) / 2
    back = -fit.s
    if far:
        canvas.drawPath(smooth([(left - 3, 18), (left - 8, -24), (left + 2, -62), (middle, -76), (right - 2, -62), (right + 8, -24), (right + 3, 18), (middle, 30)], tension=0.36), paint(tone.dark))
        return
    path = smooth([(left - 3, 16), (left - 8, -22), (left + 2 + 6 * back, -60), (middle + 6 * back, -76), (right - 2 + 6 * back, -60), (right + 8, -22), (right + 3, 16), (middle, 28)], tension=0.36)
    if fit.c > -0.2:
        path = _cut(path, fit, -45)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    _folds(canvas, path, [[(middle + k * 18 + 6 * back, -78), (middle + k * 26 + 8 * fit.s, -44)] for k in (-1.4, -0.7, 0.0, 0.7, 1.4)], tone)
    if fit.c > -0.2:
        x = middle + 20 * fit.s
        for way in (-1, 1):
            canvas.drawPath(smooth([(x, 52), (x + way * 11, 45), (x + way * 13, 55), (x, 54), (x + way * 6, 72)], tension=0.3), paint(palette.accent.base))
            if way * fit.s < 0.6:
                edge = (right if way > 0 else left) - way * 4
                canvas.drawPath(smooth([(edge, 14), (edge - way * 10 + 4 * fit.s, 38), (x, 53)], closed=False), paint(palette.accent.base, stroke=4))


def _bandana(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    tone = palette.accent
    left, right = fit.edges(-26, 0)
    middle = (left + right) / 2
    back = -fit.s
    knot = (right if back > 0 else left) if abs(back) > 0.3 else right
    way = 1 if knot == right else -1
    for drop in (20, 8):
        canvas.drawPath(smooth([(knot, -28), (knot + way * 12, -22 + drop * 0.3), (knot + way * 16, -8 + drop), (knot + way * 7, -10 + drop)], tension=0.3), paint(tone.dark))
    path = smooth([(left, -22), (left + 1, -40), (middle - 24, -58), (middle + 24, -58), (right - 1, -40), (right, -22), (middle + 14 * fit.s, -28)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    _folds(canvas, path, [[(left, -30), (middle, -36), (right, -28)], [(left + 2, -40), (middle, -46), (knot, -28)]], tone)


def _headband(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    left, right = fit.edges(-31, 2)
    middle = (left + right) / 2
    if not far:
        canvas.drawPath(smooth([(left, -30), (middle, -36 + 3 * fit.c), (right, -30)], closed=False), paint(palette.accent.base, stroke=7, square=True))
        canvas.drawPath(smooth([(left, -32.5), (middle, -38.5 + 3 * fit.c), (right, -32.5)], closed=False), paint(palette.accent.light, 0.6, stroke=1.4))


DRAWN: dict[str, Draw] = {"turban": _turban, "headwrap": _headwrap, "veil": _veil, "hijab": _hijab, "bonnet": _bonnet, "bandana": _bandana, "headband": _headband}
