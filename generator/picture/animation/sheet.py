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
            canvas.save()
            canvas.translate(about[0] + dx, about[1] + dy)
            canvas.scale(scale, scale)
            canvas.drawImage(self._phase(0, 0), self.x - about[0], self.y - about[1], LINEAR, paint)
            canvas.restore()
            return
        x, y = math.floor((self.x + dx) * 4 + 0.5), math.floor((self.y + dy) * 4 + 0.5)
        canvas.drawImage(self._phase(x % 4, y % 4), x // 4, y // 4, PLAIN, paint)

    def draw_floor(self, buffer: Bitmap, dx_reference: float, shift: float, dy: float, horizon: float, foot: float) -> None:
        """A floor under a travelling camera: rows move the more the nearer they are, none at the horizon."""
        slope = dx_reference / max(1.0, foot - horizon)
        height, width = buffer.shape[:2]
        top = max(0, round(self.y + dy))
        if top >= height:
            return
        # x' = x + slope * (row - horizon): the shear leaves the horizon where it is.
        matrix = np.array([[1, slope, self.x + shift + slope * (self.y + dy - horizon)], [0, 1, self.y + dy - top]], np.float32)
        cv2.warpAffine(
            self.bitmap, matrix, (width, height - top), dst=buffer[top:], flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
