"""What is done to the whole picture: the base of all such effects."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from generator.cut import Framing
from generator.film import Effect
from generator.picture.animation.brush import Bitmap, Canvas, ease


class Lens:
    """One effect in one shot."""

    def __init__(self, effect: Effect, framing: Framing, seed: int) -> None:
        self.effect, self.width, self.height, self.unit, self.seed = effect, framing.width, framing.height, framing.height / 720, seed
        self.prepare()

    def prepare(self) -> None:
        """Whatever can be made once."""

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        """Work on BGRA pixels of the frame; only called while the effect lasts."""
        raise NotImplementedError

    def power(self, frame: int) -> float:
        """How far it has come in: eases in over 10 frames and out over the last 10."""
        past = frame - self.effect.start
        return (
            ease(min(1.0, (past + 1) / 10)) * ease(min(1.0, (self.effect.frames - past) / 10)) * min(1.0, 0.4 + self.effect.strength / 830)
        )

    def vignette(self, start: float) -> NDArray[np.uint8]:
        """0 in the middle, 255 in the corners, from `start` (share of the way out) on."""
        yy, xx = np.mgrid[-1 : 1 : self.height * 1j, -1 : 1 : self.width * 1j].astype(np.float32)
        return np.asarray(np.clip((np.sqrt(xx * xx * 0.8 + yy * yy) - start) / (1.25 - start), 0, 1) * 255, np.uint8)
