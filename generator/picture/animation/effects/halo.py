"""Soft light round a point, of any size: kept small, laid over large."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.picture.animation.brush import Bitmap, rgb

KEPT = 64
"""Radius in pixels that the pattern of a halo is kept with."""


@lru_cache(maxsize=96)
def _pattern(colour: str, fall: float) -> Bitmap:
    yy, xx = np.mgrid[-1 : 1 : 2 * KEPT * 1j, -1 : 1 : 2 * KEPT * 1j].astype(np.float32)
    power = np.clip(1 - np.sqrt(xx * xx + yy * yy), 0, 1) ** fall
    red, green, blue = rgb(colour)
    return np.dstack([power * blue, power * green, power * red, power * 0]).astype(np.uint8)


def halo(
    buffer: Bitmap, x: float, y: float, radius: float, colour: str, strength: float = 1.0, *, fall: float = 2.2, flat: float = 1.0
) -> None:
    """Add light round a point to BGRA pixels. flat: height against width. fall: how fast it fades, 1 evenly, 3 close to its middle."""
    strength = min(1.0, strength)
    found = _window(buffer, x, y, radius, radius * flat)
    if strength < 0.015 or found is None:
        return
    left, top, right, bottom, matrix = found
    light = cv2.warpAffine(_pattern(colour, fall), matrix, (right - left, bottom - top), flags=INVERSE, borderMode=cv2.BORDER_CONSTANT)
    target: Any = buffer[top:bottom, left:right]
    cv2.addWeighted(target, 1, light, strength, 0, dst=target)


def shine(buffer: Bitmap, x: float, y: float, radius: float, colour: str, strength: float) -> None:
    """Let a light fall on what is there: surfaces grow brighter in its colour, dark ones up to three times."""
    found = _window(buffer, x, y, radius, radius)
    if strength < 0.02 or found is None:
        return
    left, top, right, bottom, matrix = found
    size = right - left, bottom - top
    small = max(2, size[0] // 4), max(2, size[1] // 4)
    coarse = matrix @ np.array([[4, 0, 0], [0, 4, 0], [0, 0, 1]], np.float32)
    light = cv2.warpAffine(_pattern(colour, 1.6), coarse.astype(np.float32), small, flags=INVERSE, borderMode=cv2.BORDER_CONSTANT)
    target: Any = buffer[top:bottom, left:right]
    free = cv2.bitwise_not(target)
    # The darker a surface the more it takes: what is bright already does not burn out, what is black stays black.
    takes = cv2.multiply(cv2.multiply(target, free, scale=1 / 255), free, scale=1 / 255)
    cv2.add(
        target,
        cv2.multiply(takes, cv2.resize(light, size, interpolation=cv2.INTER_LINEAR), scale=2.8 * min(1.0, strength) / 255),
        dst=target,
    )


INVERSE = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


def _window(buffer: Bitmap, x: float, y: float, rx: float, ry: float) -> tuple[int, int, int, int, NDArray[np.float32]] | None:
    """The part of the pixels that a halo reaches, and where it lies in the pattern: only what can be seen is enlarged."""
    height, width = buffer.shape[:2]
    left, top, right, bottom = max(0, int(x - rx)), max(0, int(y - ry)), min(width, int(x + rx) + 1), min(height, int(y + ry) + 1)
    if rx < 1.5 or ry < 1 or right - left < 2 or bottom - top < 2:
        return None
    kx, ky = KEPT / rx, KEPT / ry
    return left, top, right, bottom, np.array([[kx, 0, (left - x + rx) * kx], [0, ky, (top - y + ry) * ky]], np.float32)
