"""The room and the desk: where each instrument sits, the hall around it, and the bus that binds the whole."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter1d, uniform_filter1d
from scipy.signal import butter, oaconvolve, sosfilt

from generator.clock import SAMPLE_RATE
from generator.music.score.orchestra import Instrument

Stereo = NDArray[np.float32]
CEILING = 10 ** (-1.5 / 20)


def seat(signal: NDArray[np.float32], instrument: Instrument) -> Stereo:
    """Place a mono signal [samples] in the width by level and by a fraction of a millisecond; a section comes from many chairs."""
    angle = (instrument.pan / 100 + 1) * np.pi / 4
    out = np.empty((len(signal), 2), np.float32)
    out[:, 0] = signal * np.float32(np.cos(angle))
    out[:, 1] = signal * np.float32(np.sin(angle))
    if instrument.section:
        for delay, side in ((523, 0), (709, 1), (1117, 0), (1381, 1)):
            out[delay:, side] += signal[:-delay] * np.float32(0.42)
        out *= np.float32(0.8)
    return out


@lru_cache(maxsize=8)
def hall(milliseconds: int) -> Stereo:
    """An impulse response [samples, 2]: a few early reflections, then noise that dies away, the treble first."""
    length = round(milliseconds / 1000 * SAMPLE_RATE * 1.1)
    rng = np.random.default_rng(milliseconds)
    t = np.arange(length) / SAMPLE_RATE
    noise = rng.standard_normal((length, 2))
    out = np.zeros((length, 2))
    for low, high, share in ((80, 500, 1.0), (500, 2500, 0.85), (2500, 9000, 0.5)):
        band = sosfilt(butter(2, (low, high), "band", fs=SAMPLE_RATE, output="sos"), noise, axis=0)
        out += band * np.exp(-6.9 * t / (milliseconds / 1000 * share))[:, None]
    out *= np.clip((t - 0.018) / 0.03, 0, 1)[:, None]
    for number in range(8):
        at = round((0.011 + 0.0071 * number + 0.002 * rng.random()) * SAMPLE_RATE)
        out[at, number % 2] += 0.9 * 0.8**number
    out /= np.sqrt((out**2).sum(axis=0, keepdims=True))
    return np.asarray(out, dtype=np.float32)


def reverberate(dry: Stereo, milliseconds: int) -> Stereo:
    response = hall(milliseconds)
    wet = np.stack([oaconvolve(dry[:, side], response[:, side])[: len(dry)] for side in (0, 1)], axis=1)
    return np.asarray(wet, dtype=np.float32)


def glue(mix: Stereo, usual: float) -> Stereo:
    """Gentle compression of the whole: 2:1 above a running loudness of `usual` decibels, at most a few decibels.

    Nothing in it looks farther than an eighth of a second, so that what comes later leaves alone what was before.
    """
    power = uniform_filter1d((mix.astype(np.float64) ** 2).sum(axis=1)[::48], 250, mode="nearest")
    loud = 10 * np.log10(power + 1e-9)
    cut = np.clip((loud - usual) * 0.5, 0, 6)
    gain = 10 ** (-cut / 20)
    every = np.interp(np.arange(len(mix)), np.arange(len(gain)) * 48, gain).astype(np.float32)
    return np.asarray(mix * every[:, None], dtype=np.float32)


def peaks(mix: Stereo) -> NDArray[np.float32]:
    """The louder of both sides at each sample."""
    return np.asarray(np.maximum(np.abs(mix[:, 0]), np.abs(mix[:, 1])))


def limit(mix: Stereo) -> Stereo:
    """Keep peaks under the ceiling by leaning back a few milliseconds before each."""
    peak = peaks(mix)
    if peak.max() <= CEILING:
        return mix
    window = 481
    need = CEILING / np.maximum(maximum_filter1d(peak, window), CEILING)
    gain = uniform_filter1d(need, window // 2, mode="nearest")
    return np.asarray(mix * gain[:, None], dtype=np.float32)
