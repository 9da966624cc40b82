"""What stands between a voice and the ear: a radio, a telephone, a machine, another world, a loudspeaker."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE

Samples = NDArray[np.float32]
Sound = NDArray[np.float64]

TAILS = {"ghost": 450, "loudspeaker": 250}
"""Milliseconds that an effect rings on."""


def through(effect: str, samples: Samples, seed: int) -> Samples:
    """The line [samples] through an effect, as long as it was; an unknown effect leaves it alone."""
    if effect not in EFFECTS or not samples.any():
        return samples
    return EFFECTS[effect](samples.astype(np.float64), np.random.default_rng(seed)).astype(np.float32)


def shelf(samples: Samples, decibels: float, above: float = 2000.0) -> Samples:
    """Everything above a frequency in hertz louder or softer."""
    if abs(decibels) < 0.1:
        return samples
    high = _filtered(samples.astype(np.float64), "highpass", above, order=1)
    return np.asarray(samples + (10 ** (decibels / 20) - 1) * high, dtype=np.float32)


def driven(samples: Samples, drive: float) -> Samples:
    """A strained voice: soft clipping, the more the louder it gets."""
    if drive <= 0:
        return samples
    level = float(np.sqrt(np.mean(samples.astype(np.float64) ** 2))) or 1.0
    scaled = samples / (level * 6) * (1 + 3 * drive)
    return np.asarray(np.tanh(scaled) * level * 6 / (1 + 3 * drive), dtype=np.float32)


SHARP, SHARPEST = 4800.0, -8.0
"""Hertz from which a sound hisses, and decibels against the line from which a hiss is turned down."""


def softened(samples: Samples) -> Samples:
    """The line with its sharpest s and sh turned down, as a sound engineer does: of what is too much, four fifths of the decibels."""
    from scipy.ndimage import uniform_filter1d

    sound = samples.astype(np.float64)
    hiss = sound - _lowpassed(sound, SHARP)
    loud = np.sqrt(uniform_filter1d(hiss**2, SAMPLE_RATE // 100) + 1e-12)
    most = _spoken_level(sound) * 10 ** (SHARPEST / 20)
    gain = np.minimum(1.0, (most / loud) ** 0.8)
    gain = uniform_filter1d(gain, SAMPLE_RATE // 200)
    return np.asarray(sound - hiss * (1 - gain), dtype=np.float32)


def _lowpassed(sound: Sound, edge: float) -> Sound:
    """Without a shift in time, so that what is left over is the rest."""
    from scipy import signal  # here, for it takes a second to load

    return np.asarray(signal.sosfiltfilt(signal.butter(3, edge, "lowpass", fs=SAMPLE_RATE, output="sos"), sound, padlen=min(200, len(sound) - 1)))


def _spoken_level(sound: Sound) -> float:
    """Root mean square of what is not silence."""
    blocks = sound[: len(sound) // 960 * 960].reshape(-1, 960) if len(sound) >= 960 else sound[None]
    energy = (blocks**2).mean(axis=1)
    return float(np.sqrt(energy[energy > energy.max() / 300].mean())) if energy.max() > 0 else 1.0


def _filtered(sound: Sound, kind: str, edge: float | tuple[float, float], order: int = 4) -> Sound:
    from scipy import signal  # here, for it takes a second to load

    sections = signal.butter(order, edge, kind, fs=SAMPLE_RATE, output="sos")
    return np.asarray(signal.sosfilt(sections, sound))


def _level(sound: Sound) -> float:
    return float(np.sqrt(np.mean(sound**2))) or 1e-9


def _radio(sound: Sound, dice: np.random.Generator) -> Sound:
    narrow = _filtered(sound, "bandpass", (380.0, 3200.0))
    rough = np.tanh(narrow / _level(narrow) * 0.9) * _level(narrow)
    hiss = _filtered(dice.standard_normal(len(sound)), "bandpass", (600.0, 4500.0))
    return rough + hiss * (0.03 * _level(narrow) / _level(hiss))


def _telephone(sound: Sound, dice: np.random.Generator) -> Sound:
    narrow = _filtered(sound, "bandpass", (300.0, 3400.0))
    return np.tanh(narrow / _level(narrow) * 0.5) * _level(narrow) * 1.6


def _robot(sound: Sound, dice: np.random.Generator) -> Sound:
    """A metallic body: short combs and a slight ring, words kept clear."""
    time = np.arange(len(sound)) / SAMPLE_RATE
    combed = sound + sum(_delayed(sound, milliseconds) * gain for milliseconds, gain in ((7.1, 0.55), (14.3, 0.35), (23.9, 0.2)))
    ringing = combed * (0.72 + 0.28 * np.tanh(4 * np.sin(2 * np.pi * 55 * time)))
    return _filtered(ringing, "bandpass", (140.0, 6500.0), order=2)


def _ghost(sound: Sound, dice: np.random.Generator) -> Sound:
    """A hall without walls, and the same voice breathing slightly below itself."""
    time = np.arange(len(sound)) / SAMPLE_RATE
    wander = 0.012 * SAMPLE_RATE * (1 + np.sin(2 * np.pi * 0.6 * time))
    double = np.interp(np.arange(len(sound)) - wander, np.arange(len(sound)), sound)
    return 0.75 * sound + 0.45 * double + 0.5 * _echoed(sound, 1.4, dice)


def _loudspeaker(sound: Sound, dice: np.random.Generator) -> Sound:
    """A horn on a wall: no bass and a hard edge, one wall that answers soon and softly. A longer answer would lie over the next word."""
    horn = _filtered(sound, "bandpass", (380.0, 4600.0), order=3)
    horn = np.tanh(horn / _level(horn) * 0.6) * _level(horn) * 1.4
    return horn + 0.2 * _delayed(horn, 62.0) + 0.12 * _echoed(horn, 0.4, dice)


def _delayed(sound: Sound, milliseconds: float) -> Sound:
    shift = round(milliseconds * SAMPLE_RATE / 1000)
    return np.concatenate([np.zeros(shift), sound])[: len(sound)]


def _echoed(sound: Sound, seconds: float, dice: np.random.Generator) -> Sound:
    """A diffuse reverberation that fades by 60 dB in `seconds`."""
    from scipy.signal import fftconvolve

    count = round(seconds * SAMPLE_RATE)
    tail = dice.standard_normal(count) * 10 ** (-3 * np.arange(count) / count)
    tail = _filtered(tail, "bandpass", (250.0, 5000.0), order=1)
    wet = fftconvolve(sound, tail)[: len(sound)]
    return np.asarray(wet * (_level(sound) / _level(wet)))


EFFECTS: dict[str, Callable[[Sound, np.random.Generator], Sound]] = {
    "radio": _radio,
    "telephone": _telephone,
    "robot": _robot,
    "ghost": _ghost,
    "loudspeaker": _loudspeaker,
}
