"""The synthesised instruments: detuned saws through a filter, plucks, a lead and a drone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from generator.clock import SAMPLE_RATE
from generator.music.score.notes import Note

Mono = NDArray[np.float32]


def saw(frequency: float, samples: int, phase: float) -> Mono:
    """A sawtooth whose step is rounded (polyBLEP), so that it does not alias."""
    step = frequency / SAMPLE_RATE
    turn = (phase + step * np.arange(samples)) % 1.0
    wave = 2 * turn - 1
    rising, falling = turn < step, turn > 1 - step
    x = turn[rising] / step
    wave[rising] -= x + x - x * x - 1
    x = (turn[falling] - 1) / step
    wave[falling] -= x * x + x + x + 1
    return wave.astype(np.float32)


def lowpass(signal: Mono, cutoff: float) -> Mono:
    """Two poles, 12 dB an octave."""
    a = float(np.exp(-2 * np.pi * min(cutoff, 18_000) / SAMPLE_RATE))
    out = lfilter([(1 - a) ** 2], [1, -2 * a, a * a], signal)
    return np.asarray(out, dtype=np.float32)


def envelope(samples: int, held: int, attack: float, release: float) -> Mono:
    """Up in `attack` seconds, held, then down in `release` seconds from sample `held` on."""
    t = np.arange(samples, dtype=np.float32)
    up = np.clip(t / max(1.0, attack * SAMPLE_RATE), 0, 1)
    down = np.exp(-np.clip(t - held, 0, None) / max(1.0, release * SAMPLE_RATE / 4))
    end = np.clip((samples - t) / 480, 0, 1)
    return np.asarray(up * down * end, dtype=np.float32)


VOICES: dict[str, tuple[tuple[float, ...], float, float, float, float]] = {
    # detune in cents, attack, release (seconds), cutoff as a multiple of the pitch, gain
    "saw pad": ((-9, 0, 8), 0.35, 0.7, 4.5, 0.055),
    "saw bass": ((-4, 4), 0.006, 0.12, 6.0, 0.11),
    "pluck": ((-5, 5), 0.003, 0.25, 7.0, 0.2),
    "analog lead": ((-6, 6), 0.03, 0.3, 5.0, 0.12),
    "drone": ((-6, 0, 7), 0.8, 1.2, 5.0, 0.11),
}


def perform(name: str, notes: list[Note], samples: int, early: float) -> Mono:
    """One synthesised instrument's notes as a mono signal [samples]."""
    detune, attack, release, bright, gain = VOICES[name]
    out = np.zeros(samples, dtype=np.float32)
    for number, note in enumerate(notes):
        begin = max(0, round((note.start - early) * SAMPLE_RATE))
        held = round(note.length * SAMPLE_RATE)
        length = min(held + round(release * SAMPLE_RATE), samples - begin)
        if length <= 0:
            continue
        frequency = 440 * 2 ** ((note.pitch - 69) / 12)
        # free-running oscillators: every note begins elsewhere in the turn
        phases = [(0.37 * number + 0.61 * voice) % 1.0 for voice in range(len(detune))]
        voice = sum(
            (saw(frequency * 2 ** (cents / 1200), length, phase) for cents, phase in zip(detune, phases, strict=True)),
            np.zeros(length, np.float32),
        )
        if name == "pluck":
            voice = voice * np.exp(-np.arange(length, dtype=np.float32) / (0.16 * SAMPLE_RATE))
        loud = (note.velocity / 90) ** 1.5
        voice = lowpass(voice, frequency * bright * (0.6 + 0.5 * loud))
        out[begin : begin + length] += voice * envelope(length, held, attack, release) * np.float32(gain * loud)
    return out
