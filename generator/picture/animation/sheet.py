"""Sheets: pixels of a set at a distance, moved by quarters of a pixel."""

from __future__ import annotations

import math
from collections import OrderedDict
from itertools import count

import cv2
import numpy as np

from generator.picture.animation.brush import Bitmap, Canvas, shared
from generator.picture.animation.skia_library import skia

COPIES = 140_000_000
"""Bytes of shifted copies that a process keeps: those of one shot in motion."""

PLAIN = skia.SamplingOptions()
LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)


class Sheet:
    """Pixels at a distance, drawn at quarter-pixel positions from copies shifted beforehand: far cheaper than resampling."""

    _copies: OrderedDict[tuple[int, int, int], tuple[Bitmap, object]] = OrderedDict()
    """Shifted copies of all sheets, those used last at the end: number of the sheet, quarters to the right and down."""
    _numbers = count()

    def __init__(self, bitmap: Bitmap, x: int, y: int, z: float, *, floor: bool = False, opaque: bool = False) -> None:
        self.bitmap, self.x, self.y, self.z, self.floor, self.opaque = bitmap, x, y, z, floor, opaque
        self._number = next(self._numbers)

    def _phase(self, i: int, j: int) -> object:
        key, copies = (self._number, i, j), self._copies
        if key in copies:
            copies.move_to_end(key)
            return copies[key][1]
        moved = self._moved(i, j)
        copies[key] = moved, shared(moved, self.opaque)
        held = sum(each.nbytes for each, _ in copies.values())
        while held > COPIES and len(copies) > 1:
            held -= copies.popitem(last=False)[1][0].nbytes
        return copies[key][1]

    def _moved(self, i: int, j: int) -> Bitmap:
        if not (i or j):
            return self.bitmap
        height, width = self.bitmap.shape[:2]
        matrix = np.array([[1, 0, i / 4], [0, 1, j / 4]], np.float32)
        if self.opaque:
            moved = cv2.warpAffine(self.bitmap, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        else:
            moved = cv2.warpAffine(self.bitmap, matrix, (width + 1, height + 1), flags=cv2.INTER_LINEAR)
        return np.asarray(moved)

    def draw(self, canvas: Canvas, dx: float, dy: float, scale: float, about: tuple[float, float], paint: object = None) -> None:
        if abs(scale - 1) > 4e-4:
            self._draw_scaled(canvas, about[0] + dx + scale * (self.x - about[0]), about[1] + dy + scale * (self.y - about[1]), scale, paint)
            return
        x, y = math.floor((self.x + dx) * 4 + 0.5), math.floor((self.y + dy) * 4 + 0.5)
        canvas.drawImage(self._phase(x % 4, y % 4), x // 4, y // 4, PLAIN, paint)

    def _draw_scaled(self, canvas: Canvas, x: float, y: float, scale: float, paint: object) -> None:
        """At a size of its own: what of it lies on the canvas is resampled first and then laid down, which is cheaper than both in one."""
        size, (height, width) = canvas.getBaseLayerSize(), self.bitmap.shape[:2]
        left, right = max(0, math.floor(x)), min(size.width(), math.ceil(x + scale * width))
        top, bottom = max(0, math.floor(y)), min(size.height(), math.ceil(y + scale * height))
        if right <= left or bottom <= top:
            return
        half = (scale - 1) / 2  # pixels are measured from their middle
        matrix = np.array([[scale, 0, x + half - left], [0, scale, y + half - top]], np.float32)
        # Its own edge is drawn half transparent, unless the sheet reaches over the whole canvas.
        filled = self.opaque and x <= -1 and y <= -1 and x + scale * width >= right + 1 and y + scale * height >= bottom + 1
        sized = np.asarray(cv2.warpAffine(self.bitmap, matrix, (right - left, bottom - top), flags=cv2.INTER_LINEAR))
        canvas.drawImage(shared(sized, filled), left, top, PLAIN, paint)

    def draw_floor(self, buffer: Bitmap, dx_reference: float, shift: float, dy: float, horizon: float, foot: float) -> None:
        """A floor under a travelling camera: rows move the more the nearer they are, none at the horizon."""
        slope = dx_reference / max(1.0, foot - horizon)
        height, width = buffer.shape[:2]
        top = max(0, round(self.y + dy))
        if top >= height:
            return
        # x' = x + slope * (row - horizon): the shear leaves the horizon where it is.
        matrix = np.array([[1, slope, self.x + shift + slope * (self.y + dy - horizon)], [0, 1, self.y + dy - top]], np.float32)
        if self.opaque:
            cv2.warpAffine(self.bitmap, matrix, (width, height - top), dst=buffer[top:], flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            return
        # A shore or a quay has water beyond its edge: only what is solid hides what lies behind.
        moved = cv2.warpAffine(self.bitmap, matrix, (width, height - top), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        clear = cv2.bitwise_not(cv2.extractChannel(moved, 3))
        under = cv2.multiply(buffer[top:], cv2.merge([clear] * 4), scale=1 / 255)
        cv2.add(moved, under, dst=buffer[top:])
