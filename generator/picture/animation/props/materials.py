"""Materials: how metal, glass, wood, cloth and clay take the light. Every thing lies in a square of 100 by 100, lit from its upper left."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generator.picture.animation.brush import Canvas, Paint, Path, Point, darker, lighter, linear, mix, paint, rect, smooth
from generator.picture.animation.skia_library import skia

STEEL, BRASS, WOOD, LEATHER, CREAM = "aab4be", "d8a848", "94602f", "7a4a2c", "f2e6cc"


def edge(colour: str) -> str:
    """The line around a thing: its own colour, deep."""
    return mix(darker(colour, 0.62), "2a1430", 0.25)


def shaded(path: Path, colour: str, *, shine: float = 0.3, along: bool = False) -> Paint:
    box = path.getBounds()
    x1 = box.right() if not along else box.left()
    y1 = box.bottom() if not along else box.bottom()
    return linear(box.left(), box.top(), x1, y1, lighter(colour, shine), colour, colour, darker(colour, 0.34))


def solid(c: Canvas, path: Path, colour: str, *, shine: float = 0.3, line: float = 2.2) -> None:
    """A filled shape with volume and an edge."""
    c.drawPath(path, shaded(path, colour, shine=shine))
    if line:
        c.drawPath(path, paint(edge(colour), 0.85, stroke=line))


def blob(c: Canvas, points: Sequence[Point], colour: str, *, tension: float = 0.34, shine: float = 0.3, line: float = 2.2) -> None:
    solid(c, smooth(points, tension=tension), colour, shine=shine, line=line)


def ball(c: Canvas, x: float, y: float, r: float, colour: str, *, gloss: float = 0.7, line: float = 2.2) -> None:
    shader = skia.GradientShader.MakeTwoPointConical(skia.Point(x - r * 0.36, y - r * 0.4), 0, skia.Point(x, y), r, [int("ff" + each, 16) for each in (lighter(colour, 0.45), colour, darker(colour, 0.36), mix(darker(colour, 0.3), "8a90c0", 0.2))], [0, 0.5, 0.92, 1])
    c.drawCircle(x, y, r, skia.Paint(AntiAlias=True, Shader=shader))
    if line:
        c.drawCircle(x, y, r, paint(edge(colour), 0.8, stroke=line))
    if gloss:
        c.drawOval(rect(x - r * 0.56, y - r * 0.64, r * 0.44, r * 0.3), paint("ffffff", gloss))


def rod(c: Canvas, a: Point, b: Point, wide: float, colour: str, *, end: float = 0.0, shine: float = 0.35) -> None:
    """A bar from a to b; `end` is its width at b where that differs."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / size, dx / size
    if nx + ny > 0:
        nx, ny = -nx, -ny
    end = end or wide
    p = wide / 2
    q = end / 2
    path = smooth([(a[0] + nx * p, a[1] + ny * p), (b[0] + nx * q, b[1] + ny * q), (b[0] - nx * q, b[1] - ny * q), (a[0] - nx * p, a[1] - ny * p)], tension=0.06)
    mx, my = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    w = max(p, q)
    c.drawPath(path, linear(mx + nx * w, my + ny * w, mx - nx * w, my - ny * w, lighter(colour, shine), colour, darker(colour, 0.4)))
    c.drawPath(path, paint(edge(colour), 0.8, stroke=1.8))


def lathe(c: Canvas, profile: Sequence[tuple[float, float]], colour: str, *, x: float = 50, gloss: float = 0.5, mouth: str = "", tension: float = 0.3, line: float = 2.2, clear: float = 1.0) -> None:
    """A turned thing: rows of height and half width from top to bottom. `mouth` is the colour inside its opening."""
    wide = max(w for _, w in profile)
    path = smooth([*((x + w, y) for y, w in profile), *((x - w, y) for y, w in reversed(profile))], tension=tension)
    tones = [(lighter(colour, 0.12), clear), (lighter(colour, 0.42), clear), (colour, clear), (colour, clear), (darker(colour, 0.38), clear), (mix(darker(colour, 0.3), "a0a8d0", 0.2), clear)]
    c.drawPath(path, linear(x - wide, 0, x + wide, 0, *tones))
    c.drawPath(path, paint(edge(colour), 0.85, stroke=line))
    if gloss:
        y0, y1 = profile[0][0], profile[-1][0]
        inner = [(y0 + (y1 - y0) * t, next(w for y, w in reversed(profile) if y <= y0 + (y1 - y0) * t)) for t in (0.2, 0.5, 0.72)]
        c.drawPath(smooth([(x - w * 0.62, y) for y, w in inner], closed=False), paint("ffffff", gloss, stroke=max(2.0, wide * 0.13)))
    if mouth:
        y, w = profile[0]
        c.drawOval(rect(x - w, y - w * 0.24, w * 2, w * 0.48), paint(lighter(colour, 0.3)))
        c.drawOval(rect(x - w * 0.86, y - w * 0.18, w * 1.72, w * 0.38), paint(mouth))
        c.drawOval(rect(x - w, y - w * 0.24, w * 2, w * 0.48), paint(edge(colour), 0.8, stroke=line * 0.8))


def slab(c: Canvas, x: float, y: float, wide: float, tall: float, colour: str, *, deep: float = 10, round_: float = 4, shine: float = 0.25) -> None:
    """A box seen a little from the right and above."""
    top = smooth([(x, y), (x + deep, y - deep * 0.7), (x + wide + deep, y - deep * 0.7), (x + wide, y)], tension=0.02)
    side = smooth([(x + wide, y), (x + wide + deep, y - deep * 0.7), (x + wide + deep, y + tall - deep * 0.7), (x + wide, y + tall)], tension=0.02)
    c.drawPath(top, paint(lighter(colour, 0.4)))
    c.drawPath(side, paint(darker(colour, 0.36)))
    front = skia.Rect.MakeXYWH(x, y, wide, tall)
    c.drawRoundRect(front, round_, round_, linear(x, y, x + wide, y + tall, lighter(colour, shine), colour, darker(colour, 0.24)))
    for path in (top, side):
        c.drawPath(path, paint(edge(colour), 0.8, stroke=1.8))
    c.drawRoundRect(front, round_, round_, paint(edge(colour), 0.85, stroke=2))


def grain(c: Canvas, points: Sequence[Sequence[Point]], colour: str, alpha: float = 0.5, wide: float = 1.4) -> None:
    """Fine lines: wood, stitches, strings."""
    for each in points:
        c.drawPath(smooth(each, closed=False, tension=0.5), paint(colour, alpha, stroke=wide))
