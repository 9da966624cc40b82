"""Level: a line as loud as the others, and never beyond full scale."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE

SPEECH = -20.0
"""LUFS of a line at normal volume."""
CEILING = 10 ** (-1.5 / 20)

Samples = NDArray[np.float32]


def loudness(samples: Samples) -> float:
    """LUFS of a mono line, quiet stretches not counted; -inf for silence. A line shorter than 0.4 s is one block."""
    import pyloudnorm

    block = min(0.4, len(samples) / SAMPLE_RATE)
    if block < 0.02 or not samples.any():
        return float("-inf")
    return float(pyloudnorm.Meter(SAMPLE_RATE, block_size=block).integrated_loudness(samples.astype(np.float64)))


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
