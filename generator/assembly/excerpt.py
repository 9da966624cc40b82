"""Excerpts: the digest of that part of a stem that is heard in a stretch. A stem that became another one only later leaves the stretch alone."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly.desk import REACH
from generator.clock import GRID, to_samples

PIECE = to_samples(GRID)
"""Samples that are digested together."""


def pieces(samples: NDArray[np.float32]) -> list[str]:
    """A digest of every piece of a stem as it is kept in the vault, float32 [n, channels]."""
    plain = np.ascontiguousarray(samples)
    return [blake2b(plain[at : at + PIECE].tobytes(), digest_size=8).hexdigest() for at in range(0, len(plain), PIECE)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A stem in the vault."""

    key: str
    digest: str
    """Of all of it."""
    samples: int
    pieces: tuple[str, ...] = ()
    """Empty where only the whole is known: a line is short."""

    def excerpt(self, at: int, frames: int) -> str:
        """The digest of what can be heard of it in a stretch of so many frames, in which it lies at sample `at`."""
        first, last = max(0, (-at - REACH) // PIECE), -((at - to_samples(frames) - REACH) // PIECE)
        if not self.pieces:
            return self.digest
        heard = f"{first} {' '.join(self.pieces[first:last])}"
        return blake2b(heard.encode(), digest_size=16).hexdigest()


def sound(key: str, facts: dict[str, Any]) -> Sound:
    """From what the vault knows of a take."""
    return Sound(key=key, digest=facts["digest"], samples=facts.get("samples", 0), pieces=tuple(facts.get("pieces", ())))
