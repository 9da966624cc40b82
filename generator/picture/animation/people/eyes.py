"""Eyes and brows. Drawn in their own units, the outer corner to the right; the head sets them on the face."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from generator.picture.animation.brush import Canvas, Path, box, paint, radial, smooth
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.skia_library import skia


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaze:
    """One eye at one instant."""

    opened: float
    """0 shut, 1 at rest, above wide."""
    low: float
    """How far the lower lid is raised, 0..1."""
    x: float
    """Iris towards the outer corner, -1..1."""
    y: float
    side: float = 0.0
    """0 seen from in front, 1 from the side: the inner corner lies behind the ball, the iris at its front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EyeDesign:
    size: float
    lashes: float
    """0 none, 1 long."""
    slant: float
    """Degrees: above 0 the outer corner is higher."""
    narrow: float
    """How far the upper lid hangs at rest."""
    patch: bool = False
    bags: float = 0.0
    crease: float = 1.0


@lru_cache(maxsize=512)
def _lids(top: float, low: float, side: float = 0.0) -> tuple[Path, Path, Path, Path]:
    """The opening, the lash line, the lower lid's line and the crease, for a lid height."""
    bottom = 8.2 * (1 - 0.6 * low)
    opening = skia.PathBuilder()
    inner, spread = -11.4 + 2.6 * side, side * (0.4 + 0.6 * min(1.0, max(0.0, top / 8)))
    high, deep = 2.6 - (top * 0.62 + 2.6) * spread, 2.6 + (bottom * 0.62 - 2.6) * spread
    opening.moveTo(inner, high)
    opening.cubicTo(-8.4 + 2 * side, -top * 0.86 - 1, 4.0, -top * 1.18, 11.6, -1.4)
    opening.cubicTo(10.4, bottom * 0.8, -4.0, bottom + 1.2, inner, deep)
    opening.quadTo(inner - 2.2 * side, (high + deep) / 2, inner, high)
    opening.close()
    line = skia.PathBuilder()
    line.moveTo(inner - 0.6, high + 0.8)
    line.cubicTo(-8.8 + 2 * side, -top * 0.9 - 1.6, 4.0, -top * 1.2 - 0.6, 12.0, -1.8)
    line.lineTo(15.2, -4.4)
    line.cubicTo(11.6, -top * 0.9 - 4.0, -2.6, -top * 1.16 - 3.6, inner - 0.6 - 1.6 * side, high + 0.8)
    line.close()
    under = skia.PathBuilder()
    under.moveTo(10.8, 0.6)
    under.cubicTo(8.4, bottom * 0.85, -3.4, bottom + 1.0, -9.4, 4.2)
    crease = skia.PathBuilder()
    crease.moveTo(-9.0, -top * 0.72 - 2.4)
    crease.cubicTo(-3.4, -top * 1.1 - 4.6, 6.4, -top * 1.16 - 4.6, 13.4, -6.4)
    return opening.detach(), line.detach(), under.detach(), crease.detach()


def draw_eye(canvas: Canvas, gaze: Gaze, design: EyeDesign, palette: Palette, full: bool, glint: float) -> None:
    """`glint` is the side of the frame that the light comes from, in this eye's own direction."""
    opened = max(0.0, gaze.opened * (1 - design.narrow))
    top = round((opened * 9.6 - 3.4 * (1 - min(1.0, opened))) * 4) / 4
    opening, line, under, crease = _lids(top, round(min(1.0, max(0.0, gaze.low)) * 8) / 8, round(gaze.side * 4) / 4)
    if opened > 0.12:
        canvas.save()
        canvas.clipPath(opening, True)
        canvas.drawPaint(paint(palette.sclera))
        x, y = gaze.x * 3.6 * (1 - 0.5 * gaze.side) - 5.4 * gaze.side, -0.6 + gaze.y * 2.6
        canvas.save()
        canvas.translate(x, 0)
        canvas.scale(1 - 0.18 * gaze.side, 1)
        canvas.translate(-x, 0)
        canvas.drawCircle(x, y, 6.9, paint(palette.eye.deep))
        canvas.drawCircle(x, y, 6.15, paint(palette.eye.base))
        if full:
            canvas.drawCircle(x, y + 3.2, 3.7, paint(palette.eye.light, 0.42))
            canvas.drawCircle(x, y, 6.15, paint(palette.eye.deep, 0.55, stroke=0.8))
        canvas.drawCircle(x, y, 2.9, paint("0a0a12"))
        canvas.restore()
        shadow = max(1.0, top * 0.62)
        canvas.drawRect(box(-14, -20, 14, -shadow + 1.2), paint(palette.skin.deep, 0.4))
        canvas.drawCircle(x + glint * 2.3, y - 2.7, 1.9, paint("ffffff", 0.96))
        if full:
            canvas.drawCircle(x - glint * 2.4, y + 2.5, 0.9, paint("ffffff", 0.75))
        canvas.restore()
    if full:
        canvas.drawPath(under, paint(palette.skin.deep, 0.75, stroke=0.8))
        if opened > 0.35 and design.crease > 0.6:
            canvas.drawPath(crease, paint(palette.skin.deep, 0.7, stroke=0.85))
        if design.bags > 0.1:
            canvas.drawPath(_bag(), paint(palette.skin.deep, 0.5 * design.bags, stroke=0.9))
        for i in range(3 if design.lashes > 0.5 else 0):
            a = 11.4 + i * 1.5 - 3.0
            lift = -top * (0.55 - 0.12 * i) - 2.4
            canvas.drawLine(a, lift + 0.8, a + 3.2 + i * 0.4, lift - 2.4 + i * 0.9, paint(palette.ink, stroke=1.1))
    if opened < 0.3:
        line = _lids(-3.25, 0.0)[1]
    canvas.drawPath(line, paint(palette.ink))


@lru_cache(maxsize=1)
def _bag() -> Path:
    return smooth([(-8, 10.5), (-1, 13.4), (6.5, 11.6), (9.5, 8.2)], closed=False)


def draw_patch(canvas: Canvas, palette: Palette) -> None:
    canvas.drawPath(smooth([(-14, -9), (0, -12.5), (14, -9), (13.5, 4), (5, 13), (-5, 13), (-13.5, 4)]), paint(palette.black.base))
    canvas.drawPath(smooth([(-11, -7), (0, -9.5), (10, -7)], closed=False), paint(palette.black.light, 0.5, stroke=1.0))


def draw_brow(canvas: Canvas, inner: float, outer: float, knit: float, weight: float, colour: str, arch: float = 0.0, alpha: float = 1.0, root: float = 12.0) -> None:
    """In the eye's units, above it; `weight` about 1, `root` how far from the eye's middle it may begin."""
    x0, x1 = -min(root, 11.0 + 1.6 * min(1.0, knit)), 14.6
    worried = max(0.0, inner - max(0.0, outer) * 0.6)  # the outer end sinks as the inner one rises
    y0, y1 = -inner * 6.2 - 1.0 + 1.8 * max(0.0, knit), -outer * 4.2 + 1.4 + 2.8 * worried
    peak = -3.7 - arch * (1 - 0.7 * min(1.0, abs(inner))) - outer * 3.6 - inner * 0.7 + knit * 0.6
    brow = skia.PathBuilder()
    brow.moveTo(x0, y0 - 1.9 * weight)
    brow.cubicTo(x0 + 7, (y0 + peak) / 2 - 1.4 * weight, 3.4, peak - 1.0 * weight, x1, y1)
    brow.cubicTo(4.0, peak + 1.6 * weight, x0 + 7.6, (y0 + peak) / 2 + 2.3 * weight, x0 + 0.4, y0 + 2.2 * weight)
    brow.close()
    canvas.drawPath(brow.detach(), paint(colour, alpha))


def draw_tear(canvas: Canvas, progress: float) -> None:
    """One tear on its way down the cheek, 0..1."""
    y = 8 + 26 * progress
    canvas.drawPath(smooth([(-2.0, y - 6), (-0.4, y), (-2.0, y + 2.6), (-3.8, y)]), paint("dff2ff", 0.85))
    canvas.drawLine(-2.0, 8, -2.0, y - 4, paint("dff2ff", 0.3, stroke=1.4))


def blush(x: float, y: float, radius: float, colour: str, alpha: float) -> object:
    return radial(x, y, radius, (colour, alpha), (colour, alpha * 0.5), (colour, 0))
