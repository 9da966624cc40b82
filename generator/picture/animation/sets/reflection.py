"""What a wet or polished floor mirrors."""

from __future__ import annotations

import cv2
import numpy as np

from generator.picture.animation.brush import Bitmap, noise, seed_of
from generator.picture.animation.scenery import HORIZON, Layer, Setting


def reflect(floor: Layer, above: Bitmap, setting: Setting, *, strength: float = 0.6, wet: float = 0.5) -> None:
    """Lay the mirror image of what stands above the horizon on a wet or polished floor, in puddles."""
    scale = setting.scale
    horizon = round(HORIZON * scale)
    top = max(0, horizon - floor.y)
    rows = floor.bitmap.shape[0] - top
    columns = floor.bitmap.shape[1]
    mirror = above[max(0, horizon - rows) : horizon, floor.x : floor.x + columns, :3][::-1]
    small = cv2.resize(mirror, (max(2, columns // 4), max(2, mirror.shape[0] // 4)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigmaX=1.2 * scale, sigmaY=6 * scale)
    mirror = cv2.resize(small, (columns, rows), interpolation=cv2.INTER_LINEAR)
    puddles = np.clip((noise(columns, rows, 44 * scale, 4, seed_of(setting.seed, "puddle") % 997, 4.2) - (0.62 - 0.3 * wet)) * 5, 0, 1)
    share = (0.28 + 0.62 * puddles) * np.linspace(1, 0.45, rows, dtype=np.float32)[:, None] * strength
    shine = cv2.convertScaleAbs(share, alpha=255)
    dull = cv2.convertScaleAbs(share, alpha=-0.55 * 255, beta=255)  # the difference stays above nothing, so its amount is itself
    target = floor.bitmap[top:, :, :3]
    seen = cv2.multiply(np.ascontiguousarray(target), cv2.merge([dull] * 3), scale=1 / 255)
    target[:] = cv2.add(seen, cv2.multiply(mirror, cv2.merge([shine] * 3), scale=1 / 255))
