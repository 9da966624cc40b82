"""Soft light round a point, added to what is there."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from generator.picture.animation.brush import Bitmap, rgb
from generator.picture.animation.stage import add


@lru_cache(maxsize=160)
def _glow(colour: str, radius: int, twelfths: int) -> Bitmap:
    yy, xx = np.mgrid[-radius:radius, -radius:radius].astype(np.float32) / max(1, radius)
    power = np.clip(1 - np.sqrt(xx * xx + yy * yy), 0, 1) ** 2.2 * twelfths / 24
    red, green, blue = rgb(colour)
    return np.dstack([power * blue, power * green, power * red, power * 0]).astype(np.uint8)


def glow(buffer: Bitmap, x: float, y: float, radius: float, colour: str, strength: float) -> None:
    """Add soft light round a point. Strength is stepped, so that a plain addition of a kept bitmap is enough."""
    steps = round(min(1.0, strength) * 24)
    if steps > 0 and radius >= 2:
        size = min(700, max(4, round(radius / 8) * 8))
        add(buffer, _glow(colour, size, steps), round(x) - size, round(y) - size)
