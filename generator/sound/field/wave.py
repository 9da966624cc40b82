"""The raw material: noise, filters, decays, vibrating bodies. Mono signals are float32 [samples] at 48 kHz; times are seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt

from generator.clock import SAMPLE_RATE

Mono = NDArray[np.float32]
Stereo = NDArray[np.float32]
Random = np.random.Generator


def solid(signal: object) -> Mono:
    """As float32, whatever the arithmetic made of it."""
    return np.asarray(signal, dtype=np.float32)


def length(seconds: float) -> int:
    return max(1, round(seconds * SAMPLE_RATE))


def time(seconds: float) -> Mono:
    return (np.arange(length(seconds), dtype=np.float32)) / np.float32(SAMPLE_RATE)


def noise(samples: int, rng: Random) -> Mono:
    """White, one standard deviation."""
    return rng.standard_normal(samples, dtype=np.float32)


def band(signal: NDArray[np.float32], low: float, high: float, order: int = 2) -> NDArray[np.float32]:
    """Only what lies between two frequencies; 0 or None of either side leaves it open. Works on [samples] and [samples, 2]."""
    return np.asarray(sosfilt(_sections(float(low), float(high), order), signal, axis=0), dtype=np.float32)


@lru_cache(maxsize=512)
def _sections(low: float, high: float, order: int) -> NDArray[np.float32]:
    if low <= 0:
        sections = butter(order, min(high, 23_000), "low", fs=SAMPLE_RATE, output="sos")
    elif high >= 23_000:
        sections = butter(order, low, "high", fs=SAMPLE_RATE, output="sos")
    else:
        sections = butter(order, (low, high), "band", fs=SAMPLE_RATE, output="sos")
    return np.asarray(sections, dtype=np.float32)


def hiss(seconds: float, rng: Random, low: float, high: float) -> Mono:
    """Noise in a band, with a run-up cut away so that it starts at full strength."""
    run_up = 2400
    return band(noise(length(seconds) + run_up, rng), low, high)[run_up:]


def rumble(samples: int, rng: Random, low: float, high: float) -> Mono:
    """Brownish noise: falls with frequency between two limits."""
    return band(np.cumsum(noise(samples, rng), dtype=np.float32) * np.float32(0.02), max(low, 15), high)


def decay(seconds: float, fall: float, attack: float = 0.001) -> Mono:
    """Up in `attack`, then down to 1/e every `fall`."""
    t = time(seconds)
    tail = np.clip((seconds - t) / min(0.01, seconds / 4), 0, 1)
    return np.asarray(np.clip(t / max(attack, 1e-5), 0, 1) * np.exp(-np.clip(t - attack, 0, None) / fall) * tail, dtype=np.float32)


def bump(seconds: float, peak: float = 0.5) -> Mono:
    """Up to 1 at a share of the length and down again, both round. Starts loud enough to be heard at once."""
    t = np.linspace(0, 1, length(seconds), dtype=np.float32)
    shape = np.where(t < peak, np.sin(np.pi / 2 * t / peak), np.cos(np.pi / 2 * (t - peak) / (1 - peak)))
    return np.asarray(np.clip(shape, 0, 1) * np.clip(t * seconds / 0.004, 0, 1), dtype=np.float32)


def tone(frequency: float | Mono, seconds: float, phase: float = 0.0) -> Mono:
    """A sine; the frequency may be a curve [samples]."""
    if isinstance(frequency, np.ndarray):
        turns = np.cumsum(frequency[: length(seconds)].astype(np.float64)) / SAMPLE_RATE
    else:
        turns = frequency * time(seconds).astype(np.float64)
    return np.sin(2 * np.pi * (turns + phase)).astype(np.float32)


def buzz(frequency: float | Mono, seconds: float, harmonics: int = 12, slope: float = 1.0) -> Mono:
    """A tone with harmonics that fall as 1/n^slope."""
    curve = frequency if isinstance(frequency, np.ndarray) else np.full(length(seconds), frequency, np.float32)
    turns = np.cumsum(curve[: length(seconds)].astype(np.float64)) / SAMPLE_RATE
    count = min(harmonics, max(1, int(20_000 / float(curve.max()))))
    return solid(_cycle(count, float(slope))[(turns * 8192).astype(np.int64) & 8191])


@lru_cache(maxsize=64)
def _cycle(count: int, slope: float) -> Mono:
    """One turn of a buzz, drawn once and then read at the pace of the pitch [8192]."""
    turn = np.arange(8192) / 8192
    return sum((np.sin(2 * np.pi * n * turn) / n**slope for n in range(1, count + 1)), np.zeros(8192)).astype(np.float32)


def glide(points: Sequence[tuple[float, float]], seconds: float) -> Mono:
    """A curve through (share of the length, value)."""
    t = np.linspace(0, 1, length(seconds))
    return np.interp(t, [p[0] for p in points], [p[1] for p in points]).astype(np.float32)


def body(modes: Sequence[tuple[float, float, float]], seconds: float, rng: Random, spread: float = 0.02) -> Mono:
    """A struck body: modes of (frequency, fall, strength), each a little off, as no two knocks are the same."""
    out = np.zeros(length(seconds), np.float32)
    t = time(seconds).astype(np.float64)
    for frequency, fall, strength in modes:
        f = frequency * (1 + spread * float(rng.uniform(-1, 1)))
        out += (strength * np.exp(-t / fall) * np.sin(2 * np.pi * f * t)).astype(np.float32)
    return out * np.clip(np.linspace(seconds / 0.01, 0, len(out)), 0, 1).astype(np.float32)


def add(out: NDArray[np.float32], piece: NDArray[np.float32], at: int, gain: float = 1.0) -> None:
    """Mix a piece into a longer signal; what falls outside is dropped."""
    begin, end = max(0, at), min(len(out), at + len(piece))
    if end > begin:
        out[begin:end] += piece[begin - at : end - at] * np.float32(gain)


def scatter(seconds: float, rng: Random, rate: float, make: Callable[[], Mono], spread: float = 0.5) -> Mono:
    """Many small sounds at chance instants, `rate` a second, the first one at once."""
    out = np.zeros(length(seconds), np.float32)
    at = 0.0
    while at < seconds:
        add(out, make(), length(at) - 1, float(rng.uniform(1 - spread, 1)))
        at += float(rng.exponential(1 / rate))
    return out


def drift(samples: int, rng: Random, period: float, low: float, high: float) -> Mono:
    """A slow curve that wanders between two values and never repeats; turns about every `period` seconds."""
    step = length(period / 2)
    count = samples // step + 4
    points = rng.uniform(low, high, count)
    grid = np.arange(0, samples + 960, 960) / step
    index = np.clip(grid.astype(int), 0, count - 2)
    ease = (1 - np.cos(np.pi * (grid - index))) / 2
    coarse = points[index] * (1 - ease) + points[index + 1] * ease
    return solid(np.interp(np.arange(samples), np.arange(len(coarse)) * 960, coarse).astype(np.float32))


def saturate(signal: NDArray[np.float32], drive: float) -> NDArray[np.float32]:
    return np.asarray(np.tanh(signal * np.float32(drive)), dtype=np.float32)


def level(signal: NDArray[np.float32]) -> float:
    """RMS over everything."""
    return float(np.sqrt(np.mean(np.square(signal, dtype=np.float64)))) + 1e-12


def loudest(signal: NDArray[np.float32], seconds: float = 0.05) -> float:
    """RMS of the loudest stretch of the given length."""
    power = np.square(signal, dtype=np.float64)
    window = min(len(power), length(seconds))
    total = np.concatenate([[0.0], np.cumsum(power)])
    return float(np.sqrt((total[window:] - total[:-window]).max() / length(seconds))) + 1e-12


def unit(signal: NDArray[np.float32]) -> NDArray[np.float32]:
    """At an RMS of 1."""
    return signal / np.float32(level(signal))
