"""Music: from a cue to a stretch of score."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from generator.film import Cue

Stereo = NDArray[np.float32]
"""48 kHz: float32 [samples, 2], within -1…1."""


class Music(Protocol):
    name: str
    version: int

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot work here. Loads nothing."""

    def identity(self) -> tuple[str, ...]:
        """What else decides its output: revision of weights, settings."""

    def play(self, request: Cue, *, seed: int) -> Stereo:
        """The cue, exactly as long as `request.frames`."""
