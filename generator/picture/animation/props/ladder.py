"""The ladder: what somebody climbs who is not on stairs. It is as high as it is asked to be, so it is no drawing in a square."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, paint
from generator.picture.animation.light import Light


def is_ladder(noun: str) -> bool:
    return noun.lower().endswith("ladder")


def ladder(canvas: Canvas, x: float, y: float, height: float, light: Light) -> None:
    """Upright, its middle at (x, y), in pixels: two rails and a rung every foot, the lit side edged."""
    half, top, foot = height * 0.062, y - height / 2, y + height / 2
    rail = max(2.0, height * 0.014)
    rungs = max(6, round(height / (half * 1.15)))
    for rung in range(1, rungs):
        at = top + (foot - top) * rung / rungs
        canvas.drawLine(x - half, at, x + half, at, paint("2c2018", 1.0, stroke=rail * 0.75))
    for side in (-1, 1):
        canvas.drawLine(x + side * half * 0.92, top, x + side * half, foot, paint("4a3624" if side * light.side < 0 else "6c5034", 1.0, stroke=rail))
        canvas.drawLine(x + side * half * 0.92 + rail * 0.4 * light.side, top, x + side * half + rail * 0.4 * light.side, foot, paint(light.rim, 0.35, stroke=rail * 0.25))
