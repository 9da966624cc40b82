"""Light on edges: the rim of a figure that the light comes past."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.picture.animation.brush import Bitmap, rgb


def edge_light(a: Bitmap, dx: int, dy: int, colour: str, strength: float, soft: int = 1) -> None:
    """Light on the edges of whatever is drawn: what a copy shifted by (dx, dy) leaves uncovered, in the light's colour."""
    alpha = cv2.extractChannel(a, 3)
    height, width = alpha.shape
    if abs(dx) >= width or abs(dy) >= height:
        return
    shifted = np.zeros_like(alpha)
    top, bottom, left, right = max(0, dy), min(height, height + dy), max(0, dx), min(width, width + dx)
    shifted[top:bottom, left:right] = alpha[top - dy : bottom - dy, left - dx : right - dx]
    if soft:
        shifted = cv2.blur(shifted, (2 * soft + 1, 2 * soft + 1))
    _add(a, np.asarray(cv2.subtract(alpha, shifted)), colour, strength)


def _add(a: Bitmap, share: NDArray[np.uint8], colour: str, strength: float) -> None:
    """Add a colour by a share for each pixel, never beyond its alpha. An edge is a few pixels of many: only those are touched."""
    whole = np.ascontiguousarray(a)
    where = np.flatnonzero(share != 0)
    pixels = whole.view(np.uint32).reshape(-1)
    here = pixels[where].view(np.uint8).reshape(-1, 4)
    lit = np.minimum(here + np.minimum(_lights(colour, strength)[share.reshape(-1)[where]], 255 - here), here[:, 3:])
    pixels[where] = np.ascontiguousarray(lit).view(np.uint32).reshape(-1)
    if whole is not a:
        a[:] = whole


@lru_cache(maxsize=64)
def _lights(colour: str, strength: float) -> NDArray[np.uint8]:
    """What each share of a light adds to a pixel: uint8 [256, BGRA]."""
    values, (red, green, blue) = np.arange(256, dtype=np.uint8), rgb(colour)
    planes = [cv2.convertScaleAbs(values, alpha=value * strength / 255).ravel() for value in (blue, green, red)]
    return np.stack([*planes, np.zeros_like(values)], axis=1)
