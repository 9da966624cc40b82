"""How a look draws people: ink round them, a paper edge and its shadow, the pigment of a wash or of gouache."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.picture.animation.brush import Bitmap, noise, rgb
from generator.picture.animation.looks import Style

PAPER = "f6f0e4"
INK = "0c0810"
GRAIN = 512
"""Pixels after which the texture of pigment repeats."""


class Dressing:
    """What a look does to a figure whose head is `head` pixels high. Works in place on premultiplied pixels with room at the edges."""

    def __init__(self, style: Style, head: float, unit: float, side: float) -> None:
        self.style, self.unit, self.side = style, unit, side
        self.ink = _round(max(1.2 * unit, 0.011 * head) * style.ink) if style.ink else None
        self.edge = _round(max(1.4 * unit, 0.016 * head)) if style.cut else None
        self.shadow = min(9 * unit, max(2.0, 0.03 * head))
        amount = style.brush * (0.6 if style.bleed else 0.42) if style.levels and style.brush >= 0.2 else 0.0
        self.pigment = _pigment(amount, style.brush_cell * unit * (1.2 if style.bleed else 1.8)) if amount else None

    def __call__(self, bitmap: Bitmap) -> None:
        if self.pigment is not None:
            self._paint(bitmap, self.pigment)
        if self.style.bleed:
            self._bleed(bitmap)
        if self.ink is not None:
            _behind(bitmap, cv2.dilate(cv2.extractChannel(bitmap, 3), self.ink), INK, 1.0)
        if self.edge is not None:
            _behind(bitmap, cv2.dilate(cv2.extractChannel(bitmap, 3), self.edge), PAPER, 1.0)
            drop = np.array([[1, 0, -self.side * self.shadow], [0, 1, self.shadow * 0.9]], np.float32)
            alpha = cv2.extractChannel(bitmap, 3)
            thrown = cv2.blur(cv2.warpAffine(alpha, drop, (alpha.shape[1], alpha.shape[0])), (_odd(self.shadow), _odd(self.shadow)))
            _behind(bitmap, thrown, "0a0612", 0.5 * self.style.cut)

    def _paint(self, bitmap: Bitmap, pigment: NDArray[np.uint8]) -> None:
        """Uneven pigment: it goes with the figure, as paint on a cut-out does."""
        height, width = bitmap.shape[:2]
        field = np.tile(pigment, (math.ceil(height / GRAIN), math.ceil(width / GRAIN)))[:height, :width]
        out: Any = bitmap
        alpha = cv2.extractChannel(bitmap, 3)
        cv2.multiply(bitmap, cv2.cvtColor(np.ascontiguousarray(field), cv2.COLOR_GRAY2BGRA), dst=out, scale=1.2 / 255)
        cv2.min(bitmap, cv2.merge([alpha] * 4), dst=out)
        cv2.insertChannel(alpha, out, 3)

    def _bleed(self, bitmap: Bitmap) -> None:
        """Colour gathers at the edge of a wash, and a little of it is missing."""
        alpha = cv2.extractChannel(bitmap, 3)
        reach = _odd(5 * self.unit)
        inner = cv2.blur(alpha, (reach, reach))
        edge = cv2.min(cv2.subtract(alpha, inner), alpha)
        out: Any = bitmap
        dark = cv2.bitwise_not(cv2.convertScaleAbs(edge, alpha=0.9 * self.style.bleed))
        cv2.multiply(bitmap, cv2.merge([dark, dark, dark, np.full_like(dark, 255)]), dst=out, scale=1 / 255)


def _behind(bitmap: Bitmap, cover: Bitmap, colour: str, strength: float) -> None:
    """Lay a flat colour behind what is drawn, where `cover` has it."""
    free = cv2.multiply(cover, cv2.bitwise_not(cv2.extractChannel(bitmap, 3)), scale=strength / 255)
    red, green, blue = rgb(colour)
    out: Any = bitmap
    cv2.add(bitmap, cv2.merge([cv2.convertScaleAbs(free, alpha=value / 255) for value in (blue, green, red)] + [free]), dst=out)


def _pigment(amount: float, cell: float) -> NDArray[np.uint8]:
    """Multiplier in which 212 leaves a colour as it is; joins with itself."""
    field = noise(GRAIN // 2, GRAIN // 2, max(6.0, cell / 2), 4, 23) * 0.86 + noise(GRAIN // 2, GRAIN // 2, 3.0, 2, 24) * 0.14
    whole = np.block([[field, field[:, ::-1]], [field[::-1], field[::-1, ::-1]]])
    return np.asarray(np.clip(212.5 * (1 + (whole - 0.5) * 2 * amount), 0, 255), np.uint8)


def _round(radius: float) -> NDArray[np.uint8]:
    size = _odd(2 * radius)
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))


def _odd(size: float) -> int:
    return 2 * max(1, round(size / 2)) + 1
