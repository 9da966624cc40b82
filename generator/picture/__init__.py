"""Pictures: from a shot to frames."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from generator.cut import Filmed

Frame = NDArray[np.uint8]
"""I420 (BT.601, limited range): uint8 [height * 3 // 2, width]."""


class Picture(Protocol):
    """A camera. It sees one request and nothing else; the same request gives the same frames."""

    name: str
    version: int

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot work here. Loads nothing."""

    def identity(self) -> tuple[str, ...]:
        """What else decides its output: revision of weights, settings."""

    def frames(self, request: Filmed, *, seed: int) -> Iterator[Frame]:
        """The frames of the request in order, `request.frames` of them. A yielded array may be reused for the next frame."""
