"""Locks of hair: ribbons that hang in space, with the line and the gleam that make them hair."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.picture.animation.brush import Path, Point, smooth
from generator.picture.animation.people.solid import Space
from generator.picture.animation.skia_library import skia


@dataclass(frozen=True, slots=True)
class Lock:
    """A ribbon of hair: four points of a curve in space, three widths."""

    points: tuple[Space, Space, Space, Space]
    widths: tuple[float, float, float]
    tone: int
    """0 base, 1 a little darker, 2 deep, 3 a little lighter."""
    sway: float = 1.0
    phase: float = 0.0
    ripple: float = 0.0
    """How far it waves from side to side on its way."""
    layer: int = 0
    """0 finds its own place before or behind the head; 1 always before it, 2 always behind."""
    sheen: float = 0.0
    """How strongly it shines where it rounds the head."""
    knots: int = 0
    """A twisted or plaited lock has so many knots; 0 is loose hair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a hair style is drawn."""

    locks: tuple[Lock, ...] = ()
    volume: float = 3.0
    """Of the cap above the skull."""
    bumps: float = 0.0
    """How far the cap's outline curls."""
    hairline: float = 0.0
    """Moves the hairline, down is positive."""
    cap: bool = True
    alpha: float = 1.0
    recede: float = 0.0
    knot: Space | None = None
    """Where the hair is combed to; None: from the crown down."""
    texture: str = "strands"
    """Of the cap, one of: strands, curls, rows, cropped."""
    sides: float = 1.0
    """How thick the hair is at the sides, 0 shaven."""
    lift: float = 0.0
    """How much higher the hair stands in front than behind."""


def ribbon(points: list[Point], widths: tuple[float, float, float]) -> Path:
    """A tapered band along a cubic curve."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points

    def across(dx: float, dy: float, half: float) -> Point:
        length = math.hypot(dx, dy) or 1.0
        return -dy / length * half, dx / length * half

    ax, ay = across(x1 - x0, y1 - y0, widths[0] / 2)
    bx, by = across(x2 - x0, y2 - y0, widths[1] * 0.62)
    cx, cy = across(x3 - x1, y3 - y1, widths[1] * 0.62)
    dx, dy = across(x3 - x2, y3 - y2, widths[2] / 2)
    band = skia.PathBuilder()
    band.moveTo(x0 - ax, y0 - ay)
    band.cubicTo(x1 - bx, y1 - by, x2 - cx, y2 - cy, x3 - dx, y3 - dy)
    band.lineTo(x3 + dx, y3 + dy)
    band.cubicTo(x2 + cx, y2 + cy, x1 + bx, y1 + by, x0 + ax, y0 + ay)
    band.close()
    return band.detach()


def strand(path: Path, points: list[Point], widths: tuple[float, float, float], place: float, wide: float) -> None:
    """Add a hair's line along a lock to the path that is being built; `place` -1..1 from one edge to the other. A lens, since strokes cost more."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
    dx, dy = x3 - x0, y3 - y0
    length = math.hypot(dx, dy) or 1.0
    ux, uy = -dy / length, dx / length
    a, b = place * widths[0] * 0.3, place * widths[1] * 0.45
    ax, ay, w = x0 + ux * a, y0 + uy * a, wide * 0.62
    path.moveTo(ax, ay)
    path.cubicTo(x1 + ux * (b - w), y1 + uy * (b - w), x2 + ux * (b - w), y2 + uy * (b - w), x3, y3)
    path.cubicTo(x2 + ux * (b + w), y2 + uy * (b + w), x1 + ux * (b + w), y1 + uy * (b + w), ax, ay)
    path.close()


def on_curve(points: list[Point], u: float) -> Point:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
    v = 1 - u
    a, b, c, d = v * v * v, 3 * v * v * u, 3 * v * u * u, u * u * u
    return a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3


def gleam(path: Path, points: list[Point], width: float, start: float, end: float) -> None:
    """Add a lens of light on a lock, between two places of its way, to the path that is being built."""
    (ax, ay), (mx, my), (bx, by) = on_curve(points, start), on_curve(points, (start + end) / 2), on_curve(points, end)
    dx, dy = bx - ax, by - ay
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length * width, dx / length * width
    path.moveTo(ax, ay)
    path.quadTo(mx + nx, my + ny, bx, by)
    path.quadTo(mx - nx, my - ny, ax, ay)
    path.close()


def waved(points: list[Point], widths: tuple[float, float, float], ripple: float, phase: float, steps: int = 7) -> Path:
    """A tapered band that waves along a cubic curve."""
    one: list[Point] = []
    other: list[Point] = []
    px, py = points[0][0], points[0][1] - 1
    for i in range(steps + 1):
        u = i / steps
        x, y = on_curve(points, u)
        dx, dy = x - px, y - py
        size = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / size, dx / size
        px, py = x, y
        off = ripple * math.sin(phase + u * 9.0) * min(1.0, u * 2)
        half = (widths[0] + (widths[1] - widths[0]) * u * 2 if u < 0.5 else widths[1] + (widths[2] - widths[1]) * (u - 0.5) * 2) / 2
        one.append((x + nx * (off + half), y + ny * (off + half)))
        other.append((x + nx * (off - half), y + ny * (off - half)))
    return smooth(one + other[::-1], tension=0.34)


def knotted(points: list[Point], widths: tuple[float, float, float], knots: int) -> tuple[Path, Path]:
    """A twisted lock: its outline, and the lines between its knots."""
    one: list[Point] = []
    other: list[Point] = []
    lines = skia.PathBuilder()
    steps = knots * 2
    px, py = points[0][0], points[0][1] - 1
    for i in range(steps + 1):
        u = i / steps
        x, y = on_curve(points, u)
        dx, dy = x - px, y - py
        size = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / size, dx / size
        px, py = x, y
        half = (widths[0] + (widths[1] - widths[0]) * u * 2 if u < 0.5 else widths[1] + (widths[2] - widths[1]) * (u - 0.5) * 2) / 2
        half *= 1.12 if i % 2 else 0.8
        one.append((x + nx * half, y + ny * half))
        other.append((x - nx * half, y - ny * half))
        if i % 2 == 0 and 0 < i < steps:
            lines.moveTo(x + nx * half, y + ny * half - half * 0.5)
            lines.lineTo(x - nx * half, y - ny * half + half * 0.5)
    return smooth(one + other[::-1], tension=0.5), lines.detach()
