"""Colours that go over into each other down a whole flat."""

from __future__ import annotations

import numpy as np

from generator.picture.animation.brush import Canvas, Stop, linear, rect, rgb
from generator.picture.animation.scenery import HEIGHT, WIDTH, Flat


def wash(flat: Flat, y0: float, y1: float, *stops: Stop, top: float = 0.0, bottom: float = HEIGHT) -> None:
    """Fill the rows from `top` to `bottom` with colours that follow each other evenly from y0 to y1: a gradient for the price of a copy.

    Whatever was painted there is gone."""
    first, last = round(top * flat.setting.scale), min(flat.bitmap.shape[0], round(bottom * flat.setting.scale))
    rows = (np.arange(first, last) + 0.5) / flat.setting.scale
    at = np.linspace(y0, y1, len(stops))
    colours = [(*rgb(stop), 1.0) if isinstance(stop, str) else (*rgb(stop[0]), stop[1]) for stop in stops]
    red, green, blue, alpha = (np.interp(rows, at, values) for values in zip(*colours, strict=True))
    column = np.stack([blue * alpha, green * alpha, red * alpha, alpha * 255], axis=-1)
    flat.bitmap[first:last] = np.round(column).astype(np.uint8)[:, None, :]


def gradient_band(c: Canvas, top: float, bottom: float, *stops: str | tuple[str, float]) -> None:
    c.drawRect(rect(0, top, WIDTH, bottom - top), linear(0, top, 0, bottom, *stops))
