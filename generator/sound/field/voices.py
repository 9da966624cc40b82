"""People without words: syllables from a buzzing source and formants, for crowds, laughter, gasps and cheers."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from generator.sound.field.wave import Mono, Random, Stereo, add, band, bump, buzz, glide, length, noise

VOWELS = ((730, 1090, 2440), (530, 1840, 2480), (270, 2290, 3010), (570, 840, 2410), (300, 870, 2240), (500, 1500, 2500))


def vowel(rng: Random, pitch: float, seconds: float, formants: tuple[int, int, int], breath: float = 0.05, rise: float = 1.0) -> Mono:
    """One vowel at a pitch in Hz, `rise` is how the pitch ends against how it begins."""
    curve = glide(((0, pitch), (0.4, pitch * (1 + rise) / 2 * 1.03), (1, pitch * rise)), seconds)
    source = buzz(curve, seconds, 24, 1.1) + breath * noise(length(seconds), rng)
    size = 1.0 if pitch < 160 else 1.15 if pitch < 260 else 1.3
    out = np.zeros(len(source), np.float32)
    for formant, gain in zip(formants, (1.0, 0.6, 0.25), strict=True):
        centre = formant * size
        out += band(source, centre * 0.88, centre * 1.12, 1) * np.float32(gain)
    return out


@lru_cache(maxsize=8)
def syllables(kind: int) -> tuple[Mono, ...]:
    """A store of syllables of one of six speakers; a crowd draws from it in ever new orders."""
    rng = np.random.default_rng(900 + kind)
    pitch = (95, 115, 135, 190, 215, 250)[kind % 6]
    out = []
    for _ in range(22):
        seconds = float(rng.uniform(0.11, 0.26))
        formants = VOWELS[int(rng.integers(len(VOWELS)))]
        sound = vowel(rng, pitch * float(rng.uniform(0.85, 1.3)), seconds, formants, 0.08, float(rng.uniform(0.8, 1.1)))
        sound = sound * bump(seconds, 0.3)
        if rng.random() < 0.5:  # a consonant before it
            burst = band(noise(length(0.05), rng), 1800, 7000) * bump(0.05, 0.5) * np.float32(0.15)
            sound = np.concatenate([burst, sound])
        out.append(sound / np.float32(np.abs(sound).max() + 1e-9))
    return tuple(out)


def walla(samples: int, rng: Random, speakers: int) -> Stereo:
    """A crowd in talk: each speaker says phrases of chance length and then listens. [samples, 2]"""
    out = np.zeros((samples, 2), np.float32)
    for speaker in range(speakers):
        store = syllables(int(rng.integers(6)))
        pan, near = float(rng.uniform(0.1, 0.9)), float(rng.uniform(0.15, 1.0)) ** 1.5
        weights = np.array([np.cos(pan * np.pi / 2), np.sin(pan * np.pi / 2)], np.float32)
        at = float(rng.uniform(-2, 1.5)) if speaker else 0.0
        while at * 48_000 < samples:
            for _ in range(int(rng.integers(3, 14))):
                sound = store[int(rng.integers(len(store)))]
                add(out, sound[:, None] * weights, round(at * 48_000), near * float(rng.uniform(0.5, 1)))
                at += len(sound) / 48_000 * float(rng.uniform(0.8, 1.15))
            at += float(rng.exponential(1.6)) + 0.3
    return band(out, 150, 3800, 1)
