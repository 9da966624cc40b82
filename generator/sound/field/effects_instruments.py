"""Instruments that somebody in the picture plays for a moment: a few notes, never a score."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from generator.clock import SAMPLE_RATE
from generator.sound.field.wave import Mono, Random, band, decay, hiss, length, solid, time, tone

SCALE = (0, 2, 4, 7, 9, 12, 14, 16)
"""Semitones above the keynote: five tones, of which none is wrong beside another."""
Note = Callable[[float, float, Random], Mono]
"""Hertz, seconds."""


def music_box(rng: Random) -> Mono:
    """A comb of steel tongues, slow and a little uneven."""
    return _phrase(rng, 659.3, 0.34, 9, _tongue, rings=1.6)


def plucked(rng: Random) -> Mono:
    """A guitar, a lute, a harp."""
    return _phrase(rng, 196.0, 0.27, 8, _string, rings=1.4)


def piano(rng: Random) -> Mono:
    return _phrase(rng, 261.6, 0.42, 6, _hammered, rings=1.8)


def fiddle(rng: Random) -> Mono:
    return _phrase(rng, 293.7, 0.52, 6, _bowed)


def pipe(rng: Random) -> Mono:
    """A flute, a whistle, a mouth organ: breath and one soft tone."""
    return _phrase(rng, 523.3, 0.42, 6, _blown)


def drum(rng: Random) -> Mono:
    beats = (0, 0.5, 0.75, 1.0, 1.5, 2.0)
    out = np.zeros(length(beats[-1] + 0.6), np.float32)
    for number, beat in enumerate(beats):
        seconds = 0.5
        pitch = (95 if number % 3 == 0 else 130) * (1 + 0.6 * np.exp(-time(seconds) / 0.02))
        skin = tone(solid(pitch), seconds) * decay(seconds, 0.12) + 0.3 * hiss(seconds, rng, 300, 2500) * decay(seconds, 0.02)
        _add(out, solid(skin * (1.0 if number % 3 == 0 else 0.7)), beat)
    return out


def _phrase(rng: Random, key: float, beat: float, notes: int, note: Note, rings: float = 0.0) -> Mono:
    """So many notes that wander along the scale and come home, each `beat` seconds or two; they ring on for `rings`."""
    out = np.zeros(length(beat * (notes + 3) + rings + 0.2), np.float32)
    at, step = 0.0, int(rng.integers(2, 5))
    for number in range(notes):
        last = number == notes - 1
        step = 0 if last else int(np.clip(step + rng.choice((-2, -1, 1, 1, 2)), 0, len(SCALE) - 1))
        lasts = beat * (2 if last or number == notes // 2 - 1 else 1)
        hertz = key * 2 ** (SCALE[step] / 12)
        _add(out, note(hertz, lasts + rings, rng) * float(rng.uniform(0.75, 1.0)), at + float(rng.uniform(0, 0.012)))
        at += lasts
    return out


def _add(out: Mono, sound: Mono, at: float) -> None:
    first = round(at * SAMPLE_RATE)
    room = out[first : first + len(sound)]
    room += sound[: len(room)]


def _tongue(hertz: float, seconds: float, rng: Random) -> Mono:
    partials = ((1.0, 1.0, 0.5), (2.0, 0.25, 0.3), (5.4, 0.12, 0.06))
    return solid(sum(tone(hertz * ratio, seconds) * decay(seconds, fall) * gain for ratio, gain, fall in partials))


def _string(hertz: float, seconds: float, rng: Random) -> Mono:
    """A plucked string: what the pluck put into it, the softer and darker the longer it goes round."""
    return _struck(hertz, seconds, 12, lambda number: abs(np.sin(number * np.pi * 0.22)) / number, 0.7, 0.35)


def _hammered(hertz: float, seconds: float, rng: Random) -> Mono:
    knock = band(hiss(seconds, rng, 200, 1200) * decay(seconds, 0.012), 150, 1500) * 0.15
    return solid(_struck(hertz, seconds, 10, lambda number: 1 / number**1.5, 0.9, 0.25) + knock)


def _struck(hertz: float, seconds: float, partials: int, gain: Callable[[int], float], fall: float, faster: float) -> Mono:
    """Partials slightly wider than whole numbers, of which each higher one fades sooner."""
    out = np.zeros(length(seconds), np.float32)
    for number in range(1, partials + 1):
        pitch = hertz * number * (1 + 0.0002 * number**2)
        if pitch < 12_000:
            out += tone(pitch, seconds) * decay(seconds, fall / (1 + faster * (number - 1)), 0.003) * np.float32(gain(number))
    return out


def _bowed(hertz: float, seconds: float, rng: Random) -> Mono:
    t = time(seconds)
    bend = solid(hertz * (1 + 0.006 * np.sin(2 * np.pi * 5.6 * t) * np.clip((t - 0.12) / 0.15, 0, 1)))
    strings = sum(tone(bend * np.float32(number), seconds) / np.float32(number**1.3) for number in range(1, 11) if hertz * number < 8000)
    return solid((strings + 0.05 * hiss(seconds, rng, 2000, 6000)) * _swelling(seconds, 0.07))


def _blown(hertz: float, seconds: float, rng: Random) -> Mono:
    breath = hiss(seconds, rng, hertz * 0.9, hertz * 3) * np.float32(0.05)
    body = tone(hertz, seconds) + 0.22 * tone(hertz * 2, seconds) + 0.08 * tone(hertz * 3, seconds)
    return solid((body + breath) * _swelling(seconds, 0.05))


def _swelling(seconds: float, edge: float) -> Mono:
    t = time(seconds)
    return solid(np.clip(t / edge, 0, 1) * np.clip((seconds - t) / edge, 0, 1))
