"""An ear: what can be told of a voice without understanding a word."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE

Samples = NDArray[np.float32]
RATE = SAMPLE_RATE // 4
FRAME, STEP = RATE * 48 // 1000, RATE // 100
LOWEST, HIGHEST = 60, 520
"""Hertz of the voices that are followed."""
VOICED = 0.55
"""Likeness of a frame to itself one period later from which it has a pitch."""
FAINT = 30.0
"""Decibels under the loudest frame from which nothing is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounding:
    """How a line sounds."""

    pitch: float
    """Hertz, the median."""
    spread: float
    """Semitones: standard deviation of the pitch."""
    breath: float
    """0 pure tone … 1 air alone: what of the loud frames is no period."""
    bright: float
    """Decibels of what lies above 2 kHz against the whole."""
    level: float
    """Decibels, of what is not silence."""


def sounding(samples: Samples) -> Sounding:
    """Of mono speech at 48 kHz."""
    from scipy.signal import butter, resample_poly, sosfilt

    high = sosfilt(butter(4, 2000, "highpass", fs=SAMPLE_RATE, output="sos"), samples)
    slow = np.asarray(resample_poly(samples, 1, SAMPLE_RATE // RATE), np.float64)
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(slow, (0, FRAME)), FRAME)[::STEP]
    energy = (frames**2).mean(axis=1)
    loud = frames[energy > energy.max() * 10 ** (-FAINT / 10)]
    hertz, likeness = _periods(loud)
    voiced = hertz[likeness > VOICED]
    tones = 12 * np.log2(voiced / np.median(voiced)) if len(voiced) > 4 else np.zeros(1)
    return Sounding(
        pitch=float(np.median(voiced)) if len(voiced) > 4 else 0.0,
        spread=float(np.std(tones[np.abs(tones) < 13])),
        breath=float(1 - np.clip(likeness, 0, 1).mean()),
        bright=10 * float(np.log10((high**2).mean() / (samples.astype(np.float64) ** 2).mean() + 1e-9)),
        level=10 * float(np.log10((loud**2).mean() + 1e-12)),
    )


def _periods(frames: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The pitch of each frame in hertz, and how alike it is to itself one period later."""
    window = np.hanning(FRAME)
    size = 2 * FRAME
    own = np.fft.irfft(np.abs(np.fft.rfft(window, size)) ** 2)[:FRAME]
    centred = (frames - frames.mean(axis=1, keepdims=True)) * window
    alike = np.fft.irfft(np.abs(np.fft.rfft(centred, size, axis=1)) ** 2, axis=1)[:, :FRAME]
    alike = alike / (alike[:, :1] + 1e-12) / (own / own[0] + 1e-9)
    lags = np.arange(RATE // HIGHEST, RATE // LOWEST)
    # Of periods that fit about as well the shortest is meant: every voice is also periodic at half its pitch.
    best = alike[:, lags].max(axis=1, keepdims=True)
    first = np.argmax(alike[:, lags] >= 0.9 * best, axis=1)
    for _ in range(3):  # up to the top of that hill
        after = np.minimum(first + 1, len(lags) - 1)
        rows = np.arange(len(first))
        first = np.where(alike[rows, lags[after]] > alike[rows, lags[first]], after, first)
    return RATE / lags[first], alike[np.arange(len(first)), lags[first]]
