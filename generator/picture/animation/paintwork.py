"""The painter's hand on a finished piece: texture, few tones, outlines, veils of air, snow."""

from __future__ import annotations

import cv2
import numpy as np

from generator.picture.animation.brush import Bitmap, noise, rgb
from generator.picture.animation.looks import Style

POT = 1.6


def content(a: Bitmap) -> tuple[int, int, int, int] | None:
    """Rows and columns that hold something: top, bottom, left, right."""
    found = cv2.boundingRect(cv2.extractChannel(a, 3))
    x, y, width, height = found
    return (y, y + height, x, x + width) if width and height else None


def texture_over(a: Bitmap, style: Style, seed: int, scale: float, strength: float, size: tuple[int, int]) -> None:
    """The painter's hand: uneven pigment, in strokes longer than high."""
    amount = style.brush * strength
    height, width = a.shape[:2]
    grown = noise(round(size[0] * scale), round(size[1] * scale), style.brush_cell * scale, 4, seed % 3, 1.7)[:height, :width]
    fine = noise(512, 512, 5, 2, 5, 2.4)
    fine = np.tile(fine, (height // 512 + 1, width // 512 + 1))[:height, :width]
    top = 1 + amount
    field = cv2.addWeighted(grown, 255 * 1.5 * amount / top, fine, 255 * 0.5 * amount / top, 255 * (1 - amount) / top)
    multiply(a, cv2.convertScaleAbs(field), top)


def multiply(a: Bitmap, grey: Bitmap, top: float) -> None:
    """Multiply the colours by a plane in which 255 means `top`, and keep them below their alpha."""
    alpha = cv2.extractChannel(a, 3)
    factor = cv2.cvtColor(grey, cv2.COLOR_GRAY2BGRA) if grey.ndim == 2 else grey
    cv2.multiply(a, factor, dst=a, scale=top / 255)
    if top >= 1 and cv2.minMaxLoc(alpha)[0] == 255:
        return  # nothing shines through: what is as bright as can be is as opaque
    cv2.min(a, cv2.merge([alpha] * 4), dst=a)
    cv2.insertChannel(alpha, a, 3)


def posterise(a: Bitmap, levels: int) -> None:
    """Few tones with soft steps, as if mixed in pots."""
    x = np.arange(256, dtype=np.float32) / 255 * levels
    steps = np.floor(x) + np.clip((x - np.floor(x) - 0.5) * 5 + 0.5, 0, 1)
    table = np.clip(steps / levels * 255, 0, 255).astype(np.uint8)
    value = cv2.max(cv2.max(cv2.extractChannel(a, 0), cv2.extractChannel(a, 1)), cv2.extractChannel(a, 2))
    wanted = cv2.LUT(value, table)
    multiply(a, cv2.divide(wanted, value, scale=255 / POT), POT)  # hues stay, values step


def veil(a: Bitmap, colour: str, share: np.ndarray[tuple[int], np.dtype[np.float32]]) -> None:
    """Mix a colour over what is painted, a share for each row."""
    alpha = cv2.extractChannel(a, 3)
    height, width = alpha.shape
    keep = cv2.merge([np.repeat(((1 - share) * 255).astype(np.uint8)[:, None], width, axis=1)] * 4)
    cv2.multiply(a, keep, dst=a, scale=1 / 255)
    amount = cv2.multiply(alpha, np.repeat((share * 255).astype(np.uint8)[:, None], width, axis=1), scale=1 / 255)
    red, green, blue = rgb(colour)
    cv2.add(a, cv2.merge([cv2.convertScaleAbs(amount, alpha=value / 255) for value in (blue, green, red)] + [np.zeros_like(amount)]), dst=a)
    cv2.min(a, cv2.merge([alpha] * 4), dst=a)
    cv2.insertChannel(alpha, a, 3)


def snow_on(a: Bitmap, depth: float) -> None:
    """Snow on whatever looks upwards: a white cap `depth` pixels high, ragged below."""
    alpha = cv2.extractChannel(a, 3)
    height, width = alpha.shape
    down = max(1, round(depth))
    if down >= height:
        return
    ragged = noise(512, 4, 9.0, 2, 31)[1]
    rows = np.tile(ragged, width // 512 + 1)[:width]
    cap = np.zeros_like(alpha)
    for share, low in ((0.5, 0.0), (1.0, 0.46)):  # two depths: the lower edge is not a ruled line
        step = max(1, round(down * share))
        bare = alpha.copy()
        bare[step:] = cv2.subtract(alpha[step:], alpha[:-step])
        bare[:, rows < low] = 0
        cap = cv2.max(cap, bare)
    cap = cv2.blur(cap, (3, 3))
    cv2.add(a, cv2.merge([cv2.convertScaleAbs(cap, alpha=value / 255) for value in (255, 248, 240)] + [np.zeros_like(cap)]), dst=a)
    cv2.min(a, cv2.merge([alpha] * 4), dst=a)
    cv2.insertChannel(alpha, a, 3)


def outline(a: Bitmap, style: Style, scale: float) -> None:
    """Ink lines, the dark rim of a wash, or nothing, as the look has it."""
    strength = max(style.ink, style.bleed * 0.5)
    if not strength:
        return
    grey = cv2.cvtColor(a, cv2.COLOR_BGRA2GRAY)
    alpha = cv2.extractChannel(a, 3)
    reach = max(1, round((1.6 if style.ink else 2.4) * scale))
    kernel = np.ones((reach + 1, reach + 1), np.uint8)
    edge = cv2.max(
        cv2.morphologyEx(alpha, cv2.MORPH_GRADIENT, kernel),
        cv2.convertScaleAbs(cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, kernel), alpha=2.4, beta=-70),
    )
    line = cv2.blur(edge, (3, 3)) if style.ink else cv2.blur(edge, (5, 5))
    multiply(a, 255 - cv2.convertScaleAbs(line, alpha=strength * 0.9), 1.0)
