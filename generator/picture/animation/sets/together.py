"""Flats that stand so far away, or so close to each other, that no move of the camera parts them become one: each costs in every frame."""

from __future__ import annotations

import cv2
import numpy as np

from generator.picture.animation.brush import Bitmap, over, shared
from generator.picture.animation.scenery import Layer
from generator.picture.animation.sheet import PLAIN

FAR = 9000.0
"""Distance in cm from which on everything stands on the sky."""
CLOSE = 1.35
"""Ratio of the distances of two flats up to which they move as one."""
FREE = 1500.0
"""Nearer than this people walk between flats."""


def together(layers: list[Layer]) -> list[Layer]:
    """The same scenery in fewer layers, from far to near in the order in which it was built."""
    out: list[Layer] = []
    group: list[Layer] = []
    for layer in layers:
        if group and not _one(group, layer):
            out.append(_merged(group))
            group = []
        group.append(layer)
    return [*out, _merged(group)] if group else out


def _one(group: list[Layer], layer: Layer) -> bool:
    if layer.floor or any(each.floor for each in group):
        return False
    distances = [layer.z, *(each.z for each in group)]
    return min(distances) >= FAR or (min(distances) >= FREE and max(distances) <= CLOSE * min(distances))


def _merged(group: list[Layer]) -> Layer:
    if len(group) == 1:
        return group[0]
    left, top = min(each.x for each in group), min(each.y for each in group)
    right = max(each.x + each.bitmap.shape[1] for each in group)
    bottom = max(each.y + each.bitmap.shape[0] for each in group)
    bitmap = np.zeros((bottom - top, right - left, 4), np.uint8)
    held = over(bitmap)
    canvas = held.getCanvas()
    glow: Bitmap | None = None
    for each in group:
        canvas.drawImage(shared(each.bitmap, each.opaque), each.x - left, each.y - top, PLAIN)
        if glow is not None:  # what stands before a light hides it
            _hide(glow, each, left, top)
        if each.glow is not None:
            glow = np.zeros_like(bitmap) if glow is None else glow
            _lay(glow, each.glow, each.glow_at[0] - left, each.glow_at[1] - top)
    del canvas, held
    return Layer(max(each.z for each in group), bitmap, left, top, glow, (left, top), False, bool((bitmap[..., 3] == 255).all()))


def _hide(glow: Bitmap, layer: Layer, left: int, top: int) -> None:
    x, y = layer.x - left, layer.y - top
    height, width = layer.bitmap.shape[:2]
    part = glow[y : y + height, x : x + width]
    clear = cv2.bitwise_not(cv2.extractChannel(layer.bitmap, 3))
    part[:] = cv2.multiply(part, cv2.merge([clear] * 4), scale=1 / 255)


def _lay(glow: Bitmap, light: Bitmap, x: int, y: int) -> None:
    """Add light, clipped to what it falls on."""
    height, width = light.shape[:2]
    x0, y0, x1, y1 = max(0, x), max(0, y), min(glow.shape[1], x + width), min(glow.shape[0], y + height)
    if x1 > x0 and y1 > y0:
        part = glow[y0:y1, x0:x1]
        part[:] = cv2.add(part, light[y0 - y : y1 - y, x0 - x : x1 - x])
