"""Reference sheets: the cast as the animation's model sheets show them, for models that take pictures of who is to be seen."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from generator.film import Look
from generator.picture.diffusion.stretches import Picture


@lru_cache(maxsize=16)
def reference(look: Look, size: tuple[int, int]) -> Picture:
    """The model sheet of a look on white, within (width, height) pixels: RGB uint8."""
    from generator.picture.animation.model_sheet import character

    page = cv2.cvtColor(character(look), cv2.COLOR_BGR2RGB)
    width, height = size
    scale = min(width / page.shape[1], height / page.shape[0])
    small = cv2.resize(page, (max(1, int(page.shape[1] * scale)), max(1, int(page.shape[0] * scale))), interpolation=cv2.INTER_AREA)
    sheet = np.full((height, width, 3), 255, np.uint8)
    left, top = (width - small.shape[1]) // 2, (height - small.shape[0]) // 2
    sheet[top : top + small.shape[0], left : left + small.shape[1]] = small
    return sheet
