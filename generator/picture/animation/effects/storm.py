"""Lightning: when it strikes, how it looks, how it lights the frame."""

from __future__ import annotations

from generator.film import Effect
from generator.picture.animation.brush import Bitmap, Canvas, Point, dice, paint, polygon
from generator.picture.animation.effects.halo import halo

FLASH = (44, 62, 10, 40, 24, 14, 6)
"""What a stroke adds to the luma, frame by frame: it strikes, and strikes again down the same way."""
USUAL = 520
"""Strength of a storm's own strokes, in thousandths."""


def strokes(effect: Effect | None, frames: int, seed: int) -> list[tuple[int, int]]:
    """(frame, strength) of each stroke of an effect, or of a storm that lasts the whole shot."""
    r = dice(seed, "stroke")
    start, length = (effect.start, effect.frames) if effect else (0, frames)
    at = start if effect else start + r.randrange(8, 60)
    found = []
    while at < start + length:
        found.append((at, effect.strength if effect else USUAL))
        at += r.randrange(70, 150)
    return found


def exposure(struck: list[tuple[int, int]], frame: int) -> float:
    """What strokes add to the luma of a frame."""
    return sum(FLASH[frame - at] * strength / USUAL for at, strength in struck if 0 <= frame - at < len(FLASH))


def bolt(canvas: Canvas, buffer: Bitmap, seed: int, age: int, strength: int) -> None:
    """A stroke `age` frames after it began: a broken line that halves again and again, with branches that do not reach the ground."""
    if age in (2,) or age > 5:
        return
    height, width = buffer.shape[:2]
    unit = height / 720
    r = dice(seed)
    top = r.uniform(0.12, 0.88) * width
    end = top + r.uniform(-0.16, 0.16) * width, height * r.uniform(0.55, 0.68)
    trunk = _broken((top, -10.0), end, 0.24, 6, r)
    alpha = (1.0, 1.0, 0, 0.85, 0.55, 0.3)[age]
    for _ in range(4):
        k = r.randrange(8, len(trunk) - 14)
        x, y = trunk[k]
        branch = _broken((x, y), (x + r.uniform(-0.16, 0.16) * width, y + r.uniform(0.08, 0.26) * height), 0.26, 4, r)
        _glowing(canvas, branch, 1.5 * unit, 0.6 * alpha, unit)
        twig = branch[len(branch) // 2]
        _glowing(
            canvas,
            _broken(twig, (twig[0] + r.uniform(-0.06, 0.06) * width, twig[1] + r.uniform(0.04, 0.1) * height), 0.26, 3, r),
            0.9 * unit,
            0.4 * alpha,
            unit,
        )
    _glowing(canvas, trunk, 3.4 * unit, alpha, unit)
    middle = trunk[len(trunk) // 3]
    halo(buffer, *middle, 420 * unit, "7a94ff", 0.3 * alpha * strength / USUAL)
    halo(buffer, top, 0, 380 * unit, "9ab0ff", 0.3 * alpha * strength / USUAL, flat=0.5)


def _broken(a: Point, b: Point, rough: float, depth: int, r: object) -> list[Point]:
    """A line whose middle is thrown aside, and the middles of its halves, and so on."""
    points = [a, b]
    for _ in range(depth):
        finer = [points[0]]
        for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
            aside = r.gauss(0, 1) * rough * 0.5  # type: ignore[attr-defined]
            finer += [((x0 + x1) / 2 + (y1 - y0) * aside, (y0 + y1) / 2 - (x1 - x0) * aside * 0.5), (x1, y1)]
        points = finer
    return points


def _glowing(canvas: Canvas, points: list[Point], thick: float, alpha: float, unit: float) -> None:
    path = polygon(points, closed=False)
    canvas.drawPath(path, paint("7a94ff", 0.32 * alpha, stroke=thick * 7, plus=True, blur=round(6 * unit)))
    canvas.drawPath(path, paint("b8c8ff", 0.7 * alpha, stroke=thick * 2.2, plus=True, blur=round(2 * unit)))
    canvas.drawPath(path, paint("ffffff", alpha, stroke=thick))
