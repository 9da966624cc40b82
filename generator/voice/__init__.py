"""Voices: from a line to sound, with the time of every word and phoneme."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from generator.film import Reading, Speech

Samples = NDArray[np.float32]
"""Mono, 48 kHz: float32 [samples], within -1…1."""


class Voice(Protocol):
    name: str
    version: int

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot work here. Loads nothing."""

    def identity(self) -> tuple[str, ...]:
        """What else decides its output: revision of weights, settings."""

    def read(self, request: Speech) -> Reading:
        """How long the line will be and when each word and phoneme falls, without making sound.

        Words are as they are written, without punctuation. Phonemes are single IPA letters, with A I O Q W Y for the
        diphthongs of day, my, go (American, British), now, boy, ʤ and ʧ for the affricates, T for a flapped t and ᵊ ᵻ
        for weak vowels. Between words that a pause parts there is a gap.
        """

    def speak(self, request: Speech, *, seed: int) -> Samples:
        """The line, trimmed, as long as its reading."""
