"""Colours, paints, paths and noise: the strokes that everything is drawn with."""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.picture.animation.skia_library import skia

cv2.setNumThreads(1)

Canvas = Any
Paint = Any
Path = Any
Bitmap = NDArray[np.uint8]
"""Premultiplied BGRA, uint8 [height, width, 4]."""
Point = tuple[float, float]
Stop = str | tuple[str, float]
"""A colour of a gradient, with its opacity where it is not 1."""


def dice(*parts: object) -> random.Random:
    """A generator that depends on nothing but the words and numbers given."""
    return random.Random(seed_of(*parts))


def seed_of(*parts: object) -> int:
    return int.from_bytes(hashlib.blake2b(repr(parts).encode(), digest_size=6).digest(), "big")


@lru_cache(maxsize=8192)
def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[0:2], 16), int(colour[2:4], 16), int(colour[4:6], 16)


def mix(a: str, b: str, t: float) -> str:
    """Colour a at t = 0, colour b at t = 1."""
    t = min(1.0, max(0.0, t))
    (r0, g0, b0), (r1, g1, b1), s = rgb(a), rgb(b), 1 - t
    return f"{round(r0 * s + r1 * t):02x}{round(g0 * s + g1 * t):02x}{round(b0 * s + b1 * t):02x}"


def darker(colour: str, t: float) -> str:
    return mix(colour, "06060e", t)


def lighter(colour: str, t: float) -> str:
    return mix(colour, "fff6e4", t)


def vary(colour: str, r: random.Random, amount: float = 0.12) -> str:
    """A neighbour of a colour: no two bricks are alike."""
    return mix(colour, r.choice(("000000", "ffffff", "a05030", "405a90")), r.uniform(0, amount))


def argb(colour: str, alpha: float = 1.0) -> int:
    return (round(min(1.0, max(0.0, alpha)) * 255) << 24) | int(colour, 16)


@lru_cache(maxsize=4096)
def _paint(colour: str, alpha: float, stroke: float, plus: bool, blur: float, square: bool) -> Paint:
    paint = skia.Paint(AntiAlias=True, Color=argb(colour, alpha))
    if stroke:
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(stroke)
        if not square:
            paint.setStrokeCap(skia.Paint.kRound_Cap)
            paint.setStrokeJoin(skia.Paint.kRound_Join)
    if plus:
        paint.setBlendMode(skia.BlendMode.kPlus)
    if blur:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return paint


def paint(colour: str, alpha: float = 1.0, *, stroke: float = 0, plus: bool = False, blur: float = 0, square: bool = False) -> Paint:
    """A flat colour. Building one from Python costs as much as drawing with it, so paints are kept."""
    return _paint(colour, round(alpha * 48) / 48, round(stroke * 8) / 8 if stroke > 0.2 else (0.2 if stroke else 0), plus, blur, square)


def _stops(stops: Sequence[Stop]) -> list[int]:
    return [argb(stop) if isinstance(stop, str) else argb(*stop) for stop in stops]


def linear(x0: float, y0: float, x1: float, y1: float, *stops: Stop, plus: bool = False) -> Paint:
    paint = skia.Paint(AntiAlias=True, Shader=skia.GradientShader.MakeLinear([skia.Point(x0, y0), skia.Point(x1, y1)], _stops(stops)))
    if plus:
        paint.setBlendMode(skia.BlendMode.kPlus)
    return paint


def radial(x: float, y: float, radius: float, *stops: Stop, plus: bool = False) -> Paint:
    paint = skia.Paint(AntiAlias=True, Shader=skia.GradientShader.MakeRadial(skia.Point(x, y), max(0.5, radius), _stops(stops)))
    if plus:
        paint.setBlendMode(skia.BlendMode.kPlus)
    return paint


def rect(x: float, y: float, width: float, height: float) -> Any:
    return skia.Rect.MakeXYWH(x, y, width, height)


def box(left: float, top: float, right: float, bottom: float) -> Any:
    return skia.Rect.MakeLTRB(left, top, right, bottom)


def polygon(points: Sequence[Point], closed: bool = True) -> Path:
    builder = skia.PathBuilder()
    builder.moveTo(*points[0])
    for point in points[1:]:
        builder.lineTo(*point)
    if closed:
        builder.close()
    return builder.detach()


def smooth(points: Sequence[Point], closed: bool = True, tension: float = 0.34) -> Path:
    """A Catmull-Rom curve through the points."""
    builder = skia.PathBuilder()
    builder.moveTo(*points[0])
    cubic, k = builder.cubicTo, tension / 2
    # Each piece needs the point before it and the one after it.
    line = [points[-1], *points, points[0], points[1 % len(points)]] if closed else [points[0], *points, points[-1]]
    (ax, ay), (bx, by), (cx, cy) = line[:3]
    for dx, dy in line[3:]:
        cubic(bx + (cx - ax) * k, by + (cy - ay) * k, cx - (dx - bx) * k, cy - (dy - by) * k, cx, cy)
        ax, ay, bx, by, cx, cy = bx, by, cx, cy, dx, dy
    if closed:
        builder.close()
    return builder.detach()


def curve(*points: Point) -> Path:
    """An open quadratic curve: start, control, end, control, end…"""
    builder = skia.PathBuilder()
    builder.moveTo(*points[0])
    for control, end in zip(points[1::2], points[2::2], strict=True):
        builder.quadTo(*control, *end)
    return builder.detach()


def surface(width: int, height: int) -> tuple[Bitmap, Any, Canvas]:
    """A transparent bitmap and the canvas that draws into it. Premultiplied: anything else is ten times slower."""
    bitmap = np.zeros((height, width, 4), np.uint8)
    held = over(bitmap)
    return bitmap, held, held.getCanvas()


def over(bitmap: Bitmap) -> Any:
    """A surface that draws into an existing bitmap."""
    return skia.Surface(bitmap, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)


def picture(bitmap: Bitmap, opaque: bool = False) -> Any:
    """A bitmap as an image that a canvas can draw; the pixels are copied."""
    height, width = bitmap.shape[:2]
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType)
    return skia.Image.MakeRasterCopy(skia.Pixmap(info, bitmap, bitmap.strides[0]))


def shared(bitmap: Bitmap, opaque: bool = False) -> Any:
    """A bitmap as an image without a copy of its pixels: for as long as the caller keeps the bitmap, and leaves it as it is."""
    alpha = skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
    return skia.Image.fromarray(bitmap, colorType=skia.kBGRA_8888_ColorType, alphaType=alpha, copy=False)


@lru_cache(maxsize=12)
def noise(width: int, height: int, cell: float, octaves: int, seed: int, stretch: float = 1.0) -> NDArray[np.float32]:
    """Smooth noise, float32 [height, width] in 0..1, mean near 0.5. Do not write into it."""
    if width * height > 120_000 and cell >= 16:  # half the size looks the same and costs a quarter
        half = noise((width + 1) // 2, (height + 1) // 2, cell / 2, octaves, seed, stretch)
        return np.asarray(cv2.resize(half, (width, height), interpolation=cv2.INTER_LINEAR))
    random_source = np.random.default_rng(seed)
    out = np.zeros((height, width), np.float32)
    gain, total = 0.5, 0.0
    for octave in range(octaves):
        size = max(2.0, cell / 2**octave)
        columns, rows = int(width / (size * stretch)) + 3, int(height / size) + 3
        grid = random_source.random((rows, columns), dtype=np.float32)
        grown = cv2.resize(grid, (int(columns * size * stretch) + 1, int(rows * size) + 1), interpolation=cv2.INTER_CUBIC)
        out += gain * grown[:height, :width]
        total += gain
        gain *= 0.5
    return np.asarray(np.clip(out / total, 0, 1), np.float32)


def ease(t: float) -> float:
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


def wave(t: float, *phases: float) -> float:
    """A slow wander in -1..1 without a visible period."""
    return sum(math.sin(t * (1 + 0.618 * i) + phase) for i, phase in enumerate(phases)) / max(1, len(phases))
