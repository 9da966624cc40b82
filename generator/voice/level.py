"""Level: a line as loud as the others, and never beyond full scale."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE

SPEECH = -19.6
"""LUFS of a line at normal volume, pauses not counted."""
VOLUMES = {"whisper": -6.0, "quiet": -3.0, "normal": 0.0, "loud": 2.0, "shout": 3.0}
"""Decibels beside speech at normal volume."""
BLOCK = 0.1
"""Seconds that are measured at once: in the 0.4 s of programme loudness a word like "Wait." is mostly silence, and would be made to shout."""
EVEN = 0.6
"""Decibels within which scenes differ as they are acted; beyond, the whole scene is lifted or lowered."""
CEILING = 10 ** (-1.5 / 20)

Samples = NDArray[np.float32]


def loudness(samples: Samples) -> float:
    """LUFS of what is spoken in a mono line, its pauses not counted; -inf for silence. A line shorter than a block is one block."""
    import pyloudnorm

    block = min(BLOCK, len(samples) / SAMPLE_RATE)
    if block < 0.02 or not samples.any():
        return float("-inf")
    return float(pyloudnorm.Meter(SAMPLE_RATE, block_size=block).integrated_loudness(samples.astype(np.float64)))


def lift(said: Iterable[tuple[str, int]]) -> int:
    """Whole decibels by which the talk of a scene is lifted, so that a scene of whispers is not lost beside a scene of shouts.

    `said`: volume and milliseconds of each line. Within the scene a whisper stays as much softer than a shout as it is.
    """
    lines = [(10 ** (VOLUMES.get(volume, 0.0) / 10), max(1, length)) for volume, length in said]
    if not lines:
        return 0
    mean = 10 * float(np.log10(sum(power * length for power, length in lines) / sum(length for _, length in lines)))
    return -round(mean) if abs(mean) > EVEN else 0


def levelled(samples: Samples, target: float) -> Samples:
    """The line at `target` LUFS, its peaks held below the ceiling."""
    found = loudness(samples)
    if not np.isfinite(found):
        return samples
    return limited(samples * np.float32(10 ** ((target - found) / 20)))


def limited(samples: Samples) -> Samples:
    """Peaks turned down smoothly, 3 ms ahead of each."""
    from scipy.ndimage import maximum_filter1d, uniform_filter1d

    peak = np.abs(samples)
    if peak.max(initial=0.0) <= CEILING:
        return samples
    width = 2 * (SAMPLE_RATE * 3 // 1000) + 1
    needed = CEILING / np.maximum(maximum_filter1d(peak, 2 * width + 1), CEILING)
    gain = uniform_filter1d(needed.astype(np.float64), width)
    return np.asarray(np.clip(samples * gain, -CEILING, CEILING), dtype=np.float32)
