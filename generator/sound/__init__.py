"""Sound: the air of a scene and what happens in it."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from generator.film import Ambience

Stereo = NDArray[np.float32]
"""48 kHz: float32 [samples, 2], within -1…1."""


class Sound(Protocol):
    name: str
    version: int

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot work here. Loads nothing."""

    def identity(self) -> tuple[str, ...]:
        """What else decides its output: revision of weights, settings."""

    def play(self, request: Ambience, *, seed: int) -> Stereo:
        """The air of the scene with its effects, exactly as long as `request.frames`."""
