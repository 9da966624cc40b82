"""Pace: how long shots last, by genre and by tension."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from generator.clock import FPS, GRID

_TARGETS: tuple[tuple[str, float], ...] = (
    ("children", 5.0), ("kids", 5.0), ("bedtime", 5.0),
    ("action", 2.6), ("martial", 2.6), ("superhero", 2.8), ("animation", 3.2), ("family", 3.2), ("cyberpunk", 3.6),
    ("adventure", 3.4), ("fantasy", 3.4), ("fairy", 3.6), ("comedy", 3.6), ("thriller", 3.7), ("heist", 3.6), ("spy", 3.6),
    ("sci", 4.0), ("space", 4.0), ("mystery", 4.2), ("detective", 4.2), ("crime", 4.2), ("musical", 4.2), ("histor", 4.4),
    ("drama", 4.6), ("romance", 4.8), ("noir", 5.0), ("western", 5.2), ("horror", 5.4), ("ghost", 5.4), ("slow", 9.0),
)  # fmt: skip
"""Mean length of a shot in seconds at a tension of 400, by a word of the genre."""

_TENSIONS: tuple[tuple[int, float], ...] = ((0, 1.35), (150, 1.3), (300, 1.1), (500, 0.95), (700, 0.75), (900, 0.6), (1000, 0.55))


def target(genre: str) -> float:
    """Mean length of a shot in seconds that the genre calls for."""
    words = genre.lower()
    found = [seconds for word, seconds in _TARGETS if word in words]
    return sum(found) / len(found) if found else 4.0


def dreads(genre: str) -> bool:
    """Genres whose tension slows the cutting down instead of driving it."""
    return any(word in genre.lower() for word in ("horror", "ghost", "noir", "slow"))


def factor(tension: float, genre: str, *, blows: bool = True) -> float:
    """What tension makes of the length of a shot. Words alone never drive the cutting as blows do."""
    xs, ys = zip(*_TENSIONS, strict=True)
    plain = float(np.interp(tension, xs, ys))
    if dreads(genre) and tension > 600:
        return max(plain, 1.0)
    slow = 0.75 if target(genre) >= 4.1 else 0.0
    return max(plain, slow) if blows else max(plain, 0.85)


def plan(wanted: NDArray[np.float64], beats: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """The rhythm: for each unit of 8 frames the length, in units, that a shot beginning there should have.

    `wanted` is the mean length in units at each unit, `beats` the number of the event that is going on. Lengths are log-normal and
    follow one another with some memory, as they do in films; with a constant wish the cheapest cutting is a metronome. Each event
    draws its own, so that another length of one leaves the rhythm of the others alone.
    """
    sigma, memory = 1.4, 0.3
    lengths = np.empty_like(wanted)
    at, wave, beat = 0, 0.0, -1
    generator = np.random.Generator(np.random.PCG64(seed))
    while at < len(wanted):
        if beats[at] != beat:
            beat = int(beats[at])
            generator = np.random.Generator(np.random.PCG64([seed, beat]))
            wave = float(generator.normal(0.0, sigma))
        else:
            wave = memory * wave + float(generator.normal(0.0, sigma * (1 - memory**2) ** 0.5))
        length = float(np.clip(wanted[at] * np.exp(wave - sigma**2 / 2), 2.0, 36.0))
        end = min(len(wanted), at + max(1, round(length)))
        following = np.nonzero(beats[at:end] != beat)[0]
        end = at + int(following[0]) if len(following) else end
        lengths[at:end] = length
        at = end
    return lengths


def units(seconds: float) -> float:
    return seconds * FPS / GRID
