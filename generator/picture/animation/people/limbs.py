"""Arms and legs as shapes: a contour along two bones, the side that lies in shadow, and creases where cloth bends."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from generator.picture.animation.brush import Canvas, Path, Point, paint, smooth
from generator.picture.animation.people.palette import Tone
from generator.picture.animation.skia_library import skia

Contour = tuple[tuple[float, float, float], ...]
"""(share of the way: 0 the root, 1 the joint, 2 the end; half-width ahead; half-width behind) from the root to the end."""

UPPER_ARM: Contour = ((0.0, 17, 17), (0.2, 21.5, 20), (0.5, 19, 18.5), (0.85, 15.5, 16), (1.0, 15.5, 16.5))
ARM: Contour = (*UPPER_ARM, (1.22, 17, 15.5), (1.5, 15, 13.5), (1.85, 10.5, 10), (2.0, 10, 9.5))
SLEEVE: Contour = ((0.0, 19, 19), (0.2, 23.5, 22), (0.5, 21.5, 21), (0.86, 19, 19), (1.0, 19, 20.5), (1.2, 20.5, 18.5), (1.55, 17.5, 17), (1.9, 15, 14.5), (2.0, 14.5, 14))
LEG: Contour = ((-0.05, 30, 30), (0.25, 32, 31), (0.6, 26, 25), (0.88, 20.5, 19), (1.0, 20.5, 18), (1.15, 18, 20), (1.36, 15.5, 22.5), (1.7, 12, 15.5), (2.0, 11, 11))
TROUSERS: Contour = ((-0.05, 31, 31), (0.25, 33.5, 33), (0.6, 28, 28), (0.9, 23.5, 22), (1.0, 23.5, 21), (1.2, 20.5, 21.5), (1.45, 19.5, 21.5), (1.85, 18, 19), (2.0, 18, 18.5))
BOOT: Contour = ((0.0, 20, 21), (0.5, 19, 21), (1.0, 17, 19), (1.5, 15, 16.5), (2.0, 15, 15))


@dataclass(slots=True)
class Limb:
    """The two edges of a bent limb, from the root to the end, and the line between them."""

    ahead: list[Point]
    behind: list[Point]
    middle: list[Point]
    turns: list[float]
    """Direction of the limb at each point, radians."""


def _angle(p: Point, q: Point, otherwise: float) -> float:
    dx, dy = q[0] - p[0], q[1] - p[1]
    return math.atan2(dy, dx) if dx * dx + dy * dy > 9 else otherwise


def limb(a: Point, b: Point, c: Point, contour: Contour, size: float, ahead: float = 1.0, until: float = 2.0, start: float = -1.0) -> Limb:
    """A limb over three joints. `ahead` (1, 0, -1) is the side its front is seen on, to the left of its way; `until` and `start` cut it off."""
    first = _angle(a, b, _angle(b, c, math.pi / 2))
    second = _angle(b, c, first)
    turn = (second - first + math.pi) % math.tau - math.pi
    held = Limb([], [], [], [])
    spots = list(contour)
    if until < 2.0 or start > -1.0:
        spots = [each for each in contour if start < each[0] < until]
        if start > -1.0:
            spots.insert(0, _spot(contour, start))
        spots.append(_spot(contour, until))
    for share, front, back in spots:
        p, q, t = (a, b, share) if share <= 1 else (b, c, share - 1)
        x, y = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t
        bent = min(1.0, max(0.0, (share - 0.72) / 0.56))
        way = first + turn * bent
        if 0.8 < share < 1.2:  # the joint is rounded
            x += ((a[0] + c[0]) / 2 - x) * 0.05
            y += ((a[1] + c[1]) / 2 - y) * 0.05
        nx, ny = math.sin(way), -math.cos(way)
        even = (front + back) / 2
        one, other = (even + (front - even) * ahead) * size, (even + (back - even) * ahead) * size
        held.middle.append((x, y))
        held.ahead.append((x + nx * one, y + ny * one))
        held.behind.append((x - nx * other, y - ny * other))
        held.turns.append(way)
    return held


def _spot(contour: Contour, share: float) -> tuple[float, float, float]:
    for (s0, f0, b0), (s1, f1, b1) in zip(contour, contour[1:], strict=False):
        if share <= s1:
            t = (share - s0) / (s1 - s0)
            return share, f0 + (f1 - f0) * t, b0 + (b1 - b0) * t
    return contour[-1]


def outline(held: Limb, root: bool = True, end: bool = False) -> Path:
    """The whole limb; round at its root and, if wanted, at its end."""
    points = list(held.ahead)
    if end:
        points.append(_cap(held, -1, 0.8))
    points += held.behind[::-1]
    if root:
        points.append(_cap(held, 0, -0.62))
    return smooth(points)


def _cap(held: Limb, i: int, share: float) -> Point:
    (x, y), (ax, ay), (bx, by) = held.middle[i], held.ahead[i], held.behind[i]
    half = math.hypot(ax - bx, ay - by) / 2 * share
    return x + math.cos(held.turns[i]) * half, y + math.sin(held.turns[i]) * half


def draw_limb(canvas: Canvas, held: Limb, tone: Tone, side: int, contrast: float, *, far: bool = False, root: bool = True, end: bool = False, cover: float = 0.36) -> None:
    """A limb with the shadow on its side away from the light, which comes from above on one side."""
    colour = paint(tone.dark if far else tone.base)
    canvas.drawPath(outline(held, root, end), colour)
    if abs((held.turns[-1] - held.turns[0] + math.pi) % math.tau - math.pi) > 1.1:  # a sharply bent joint is round
        i = min(range(len(held.turns)), key=lambda j: abs((held.turns[j] - (held.turns[0] + ((held.turns[-1] - held.turns[0] + math.pi) % math.tau - math.pi) / 2) + math.pi) % math.tau - math.pi))
        (x, y), (ax, ay), (bx, by) = held.middle[i], held.ahead[i], held.behind[i]
        canvas.drawCircle(x, y, math.hypot(ax - bx, ay - by) * 0.45, colour)
    edge: list[Point] = []
    inner: list[Point] = []
    for i, ((x, y), a, b, way) in enumerate(zip(held.middle, held.ahead, held.behind, held.turns, strict=True)):
        facing = math.sin(way) * side * 0.86 + math.cos(way) * 0.5
        dark = b if facing > 0 else a
        grown = min(1.0, 0.15 + i * 0.4) if root else 1.0  # the shadow begins as a point at the shoulder
        depth = 1 - cover * min(1.0, abs(facing) * 1.25) * 2 * grown
        edge.append((x + (dark[0] - x) * 1.02, y + (dark[1] - y) * 1.02))
        inner.append((x + (dark[0] - x) * depth, y + (dark[1] - y) * depth))
    canvas.drawPath(smooth([*edge, *inner[::-1]], tension=0.3), paint(tone.deep if far else tone.dark, 0.5 if far else 0.35 + 0.6 * contrast))


def fold(path: Path, a: Point, b: Point, c: Point, width: float) -> None:
    """Add a fold to the path that is being built: a curved stroke, thick in its middle and sharp at its ends."""
    dx, dy = c[0] - a[0], c[1] - a[1]
    size = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / size * width * 2, dx / size * width * 2
    bx, by = b[0] * 2 - (a[0] + c[0]) / 2, b[1] * 2 - (a[1] + c[1]) / 2
    path.moveTo(*a)
    path.quadTo(bx, by, *c)
    path.quadTo(bx + nx, by + ny, *a)
    path.close()


def crease(canvas: Canvas, a: Point, b: Point, c: Point, width: float, colour: object) -> None:
    """One fold."""
    path = skia.PathBuilder()
    fold(path, a, b, c, width)
    canvas.drawPath(path.detach(), colour)


def bent_creases(canvas: Canvas, held: Limb, at: float, contour: Sequence[tuple[float, float, float]], tone: Tone) -> None:
    """Folds that gather inside a bent joint, the stronger the more it bends; a straight one keeps two slack ones."""
    i = min(range(len(contour)), key=lambda j: abs(contour[j][0] - at))
    if not 0 < i < len(held.middle) - 1:
        return
    turn = (held.turns[-1] - held.turns[0] + math.pi) % math.tau - math.pi
    inside, outside = (held.behind, held.ahead) if turn > 0 else (held.ahead, held.behind)
    strength = min(1.0, abs(turn) / 1.2)
    ink = paint(tone.deep, 0.4 + 0.35 * strength)
    (x, y), (mx, my) = inside[i], held.middle[i]
    x, y = x + (mx - x) * 0.12 * strength, y + (my - y) * 0.12 * strength
    folds = skia.PathBuilder()
    for j, reach in ((i - 1, 0.5), (i + 1, 0.56)):
        ex, ey = outside[j]
        px, py = inside[j]
        sx, sy = x + (px - x) * 0.16 * (1 - strength), y + (py - y) * 0.16 * (1 - strength)
        tx, ty = sx + (ex - sx) * reach, sy + (ey - sy) * reach
        fold(folds, (sx, sy), ((sx + tx) / 2 + (mx - sx) * 0.1, (sy + ty) / 2 + (my - sy) * 0.1), (tx, ty), 0.8 + 1.3 * strength)
    canvas.drawPath(folds.detach(), ink)
