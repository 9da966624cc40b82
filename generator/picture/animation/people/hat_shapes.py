"""What hats are put together from: how they sit on a head, brims, crowns and their cloth."""

from __future__ import annotations

import math
from collections.abc import Callable

from generator.picture.animation.brush import Canvas, Point, mix, paint, smooth
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.palette import Palette, Tone

Draw = Callable[[Canvas, "Fit", Palette, bool], None]
"""Draws a hat, or with the last argument what of it lies behind the head."""


class Fit:
    """How a hat sits on a head at one turn: the left and right edge at a height."""

    def __init__(self, head: Head, pose: Pose, volume: float) -> None:
        self.solid, self.yaw, self.volume = head.solid, pose.yaw, volume
        self.s, self.c = math.sin(pose.yaw), math.cos(pose.yaw)
        self.tip = pose.pitch * 10

    def edges(self, y: float, grow: float = 0.0) -> tuple[float, float]:
        each = self.solid.at(y)
        out = self.volume + grow
        return self.solid.extent(each, self.yaw, -1, ridge=False) - out, self.solid.extent(each, self.yaw, 1, ridge=False) + out

    def shade(self, canvas: Canvas, path: object, tone: Tone, side: int, left: float, right: float, alpha: float = 1.0) -> None:
        """The part of a hat away from the light."""
        canvas.save()
        canvas.clipPath(path, True)
        bounds, x, wide = path.getBounds(), (left + right) / 2, right - left  # type: ignore[attr-defined]
        top, tall = bounds.top(), bounds.height()
        way = -side
        edge = [(x + way * wide * share, top + tall * down) for share, down in ((-0.1, -0.06), (0.06, 0.06), (0.2, 0.3), (0.26, 0.6), (0.22, 0.9), (0.2, 1.1))]
        canvas.drawPath(smooth([*edge, (x + way * 200, top + tall * 1.1), (x + way * 200, top - tall * 0.1)], tension=0.36), paint(tone.dark, 0.9 * alpha))
        canvas.restore()


def brim(canvas: Canvas, fit: Fit, tone: Tone, palette: Palette, y: float, reach: float, droop: float, curl: float, far: bool) -> None:
    """A brim as a ring seen a little from above; `far` draws what lies behind the head."""
    left, right = fit.edges(-24)
    middle, half = (left + right) / 2 + 5 * fit.s, (right - left) / 2 + reach
    tall = 9.0
    lift = -curl * abs(fit.c)
    if far:
        points: list[Point] = [(middle - half, y + lift), (middle - half * 0.6, y - tall * 0.7), (middle, y - tall), (middle + half * 0.6, y - tall * 0.7), (middle + half, y + lift), (middle, y + 4)]
        canvas.drawPath(smooth(points, tension=0.36), paint(tone.dark))
        return
    front = droop if fit.c > 0 else droop * 0.4
    points = [(middle - half, y + lift), (middle - half * 0.62, y + tall * 0.3 + front * 0.4), (middle + 8 * fit.s, y + tall * 0.62 + front), (middle + half * 0.62, y + tall * 0.3 + front * 0.4),
              (middle + half, y + lift), (middle + half * 0.66, y - 4), (middle, y - 2.5), (middle - half * 0.66, y - 4)]
    path = smooth(points, tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, middle - half, middle + half)
    canvas.drawPath(smooth(points[:5], closed=False, tension=0.36), paint(tone.deep, 0.7, stroke=1.2))


def crown_of(canvas: Canvas, fit: Fit, tone: Tone, palette: Palette, y: float, high: float, taper: float, pinch: float, band: Tone | None, round_top: float = 0.3) -> None:
    left, right = fit.edges(-24)
    middle = (left + right) / 2
    top_half = (right - left) / 2 * taper
    dent = pinch * (0.5 + 0.5 * abs(fit.c))
    points = [(left, y), (left + 1, y - high * 0.5), (middle - top_half, y - high * (1 - round_top * 0.4)), (middle - top_half * 0.5, y - high), (middle, y - high + dent), (middle + top_half * 0.5, y - high),
              (middle + top_half, y - high * (1 - round_top * 0.4)), (right - 1, y - high * 0.5), (right, y), (middle, y + 4)]
    path = smooth(points, tension=0.3)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    if band is not None:
        canvas.save()
        canvas.clipPath(path, True)
        canvas.drawPath(smooth([(left - 4, y - 6), (middle, y - 2), (right + 4, y - 6)], closed=False), paint(band.base, stroke=9, square=True))
        canvas.restore()
    if pinch:
        canvas.drawPath(smooth([(middle - top_half * 0.34, y - high + dent * 0.7 + 2), (middle, y - high * 0.62), (middle + top_half * 0.3, y - high + dent * 0.7 + 2)], closed=False), paint(tone.deep, 0.5, stroke=1.6))


def brimmed(reach: float, droop: float, curl: float, high: float, taper: float, pinch: float, tone: str = "outfit", band: str = "accent", y: float = -24, round_top: float = 0.3) -> Callable[[Canvas, Fit, Palette, bool], None]:
    def draw(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
        own = cloth(palette, tone)
        brim(canvas, fit, own, palette, y, reach, droop, curl, far)
        if not far:
            crown_of(canvas, fit, own, palette, y, high, taper, pinch, cloth(palette, band), round_top)
            brim(canvas, fit, own, palette, y, reach, droop, curl, False)
            crown_of(canvas, fit, own, palette, y - 1, high - 1, taper, pinch, cloth(palette, band), round_top)

    return draw


def cloth(palette: Palette, name: str) -> Tone:
    match name:
        case "outfit":
            return palette.tone(mix(palette.raw_outfit, "2a2420", 0.3))
        case "leather":
            return palette.tone("6e4a2e")
        case "straw":
            return palette.tone("d8b468")
        case "sou":
            return palette.outfit
        case "black":
            return palette.black
        case "metal":
            return palette.metal
        case _:
            return palette.accent
