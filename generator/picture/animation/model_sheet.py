"""Contact sheets: one still of each shot, side by side, for judging a film or a look at a glance."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.cut import Filmed, Framing
from generator.film import Shot
from generator.picture.animation import Animation

SMALL = Framing(width=854, height=480)


def still(animation: Animation, shot: Shot, frame: int | None = None, framing: Framing = SMALL) -> NDArray[np.uint8]:
    """One frame of a shot, its middle one unless said otherwise: BGR uint8 [height, width, 3]."""
    index = shot.frames // 2 if frame is None else frame
    developed = next(iter(animation.frames(Filmed(shot=shot, first=index, frames=1, framing=framing), seed=0)))
    return np.asarray(cv2.cvtColor(developed, cv2.COLOR_YUV2BGR_I420))


def sheet(shots: Sequence[Shot], *, columns: int = 4, width: int = 320, animation: Animation | None = None) -> NDArray[np.uint8]:
    """The middle frames of the shots in rows, left to right: BGR uint8 [rows * width * 9 // 16, columns * width, 3]."""
    renderer = animation or Animation()
    height = width * 9 // 16
    rows = -(-len(shots) // columns)
    page = np.zeros((max(1, rows) * height, columns * width, 3), np.uint8)
    for index, shot in enumerate(shots):
        row, column = divmod(index, columns)
        picture = cv2.resize(still(renderer, shot), (width, height), interpolation=cv2.INTER_AREA)
        page[row * height : (row + 1) * height, column * width : (column + 1) * width] = picture
    return page
