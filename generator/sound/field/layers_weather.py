"""Layers of weather, water and fire. Each is [samples, 2] of any level; the mixer sets how loud it is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from generator.sound.field import effects_force as force
from generator.sound.field.effects_things import bubble, drop
from generator.sound.field.wave import Mono, Random, Stereo, band, decay, drift, hiss, noise, rumble, saturate, solid, tone, unit


def wide(samples: int, rng: Random) -> Stereo:
    """White noise that differs left and right but has a common middle."""
    sides = rng.standard_normal((samples, 2), dtype=np.float32)
    return sides + np.float32(0.5) * sides[:, ::-1]


def swaying(signal: Stereo, rng: Random, period: float, low: float = 0.4) -> Stereo:
    """Left and right grow and fade on their own."""
    sway = np.stack([drift(len(signal), rng, period, low, 1.0), drift(len(signal), rng, period, low, 1.0)], axis=1)
    return signal * sway


def crackle(rng: Random) -> Mono:
    return hiss(0.02, rng, 1200, 9000) * decay(0.02, float(rng.uniform(0.001, 0.005)))


def sprinkle(samples: int, rng: Random, rate: float, make: Callable[[Random], Mono], spread: float = 0.8) -> Stereo:
    """Small drops, crackles or bubbles over the whole width, drawn from a store of forty."""
    store = [make(rng) for _ in range(40)]
    out = np.zeros((samples, 2), np.float32)
    count = int(rng.poisson(rate * samples / 48_000))
    starts, picks = rng.integers(0, samples, count), rng.integers(0, len(store), count)
    pans, gains = rng.uniform(0, np.pi / 2, count), rng.uniform(1 - spread, 1, count) ** 2
    for start, pick, pan, gain in zip(starts.tolist(), picks.tolist(), pans.tolist(), gains.tolist(), strict=True):
        piece = store[pick][: samples - start]
        out[start : start + len(piece), 0] += piece * np.float32(gain * np.cos(pan))
        out[start : start + len(piece), 1] += piece * np.float32(gain * np.sin(pan))
    return out


def rain(samples: int, rng: Random) -> Stereo:
    """Open-air rain: a broad hiss that thickens and thins, with near drops."""
    sheet = swaying(band(wide(samples, rng), 900, 9000, 1), rng, 5, 0.7)
    return solid(unit(sheet) + 0.35 * unit(sprinkle(samples, rng, 45, drop)) + 0.4 * unit(band(wide(samples, rng), 150, 700, 1)))


def roof_rain(samples: int, rng: Random) -> Stereo:
    """Rain as it is heard inside: the drumming of the roof, the treble kept out."""
    drum = band(sprinkle(samples, rng, 80, drop), 120, 1600, 1)
    return unit(swaying(band(wide(samples, rng), 120, 900, 1), rng, 6, 0.7)) + 0.8 * unit(drum)


def wind(samples: int, rng: Random) -> Stereo:
    """Gusts: three bands that rise one after the other, the highest only in the strongest."""
    force_curve = drift(samples, rng, 5.5, 0.15, 1.0) * drift(samples, rng, 1.3, 0.75, 1.0)
    out = np.zeros((samples, 2), np.float32)
    for low, high, power, gain in ((60, 300, 1.0, 1.0), (300, 900, 2.0, 0.6), (900, 2600, 3.5, 0.3)):
        out += unit(band(wide(samples, rng), low, high, 1)) * (force_curve**power * np.float32(gain))[:, None]
    return swaying(out, rng, 3.1, 0.6)


def desert_wind(samples: int, rng: Random) -> Stereo:
    """Wind with nothing in its way but sand, and a thin whistle over an edge."""
    pitch = drift(samples, rng, 4, 420, 760)
    edge = tone(pitch, samples / 48_000) * drift(samples, rng, 6, 0, 1) ** 3
    edge = band(solid(edge * (0.4 + 0.6 * np.abs(band(noise(samples, rng), 0, 12, 1) * 20))), 300, 1200, 1)
    grains = band(wide(samples, rng), 4000, 12_000, 1) * (drift(samples, rng, 3, 0, 1) ** 2)[:, None]
    return solid(unit(wind(samples, rng)) + 0.12 * unit(edge)[:, None] + 0.15 * unit(grains))


def breeze(samples: int, rng: Random) -> Stereo:
    return swaying(band(wide(samples, rng), 120, 1200, 1), rng, 4.5, 0.35)


def leaves(samples: int, rng: Random) -> Stereo:
    """Foliage that the wind passes through, tree after tree."""
    return swaying(band(wide(samples, rng), 1500, 7500, 1), rng, 2.6, 0.1) + 0.4 * unit(breeze(samples, rng))


def storm(samples: int, rng: Random) -> Stereo:
    """Heavy rain and wind; thunder far off, now and then."""
    return solid(unit(rain(samples, rng)) + 0.9 * unit(wind(samples, rng)) + 2.6 * far_thunder(samples, rng))


def far_thunder(samples: int, rng: Random) -> Stereo:
    out = np.zeros((samples, 2), np.float32)
    at = float(rng.uniform(2, 7))
    while at * 48_000 < samples:
        roll = band(force.thunder(rng), 25, 320, 1)
        pan = float(rng.uniform(0.2, 0.8))
        start = round(at * 48_000)
        piece = roll[: samples - start] / np.float32(np.abs(roll).max() + 1e-9)
        out[start : start + len(piece)] += piece[:, None] * np.array([1 - pan, pan], np.float32) * np.float32(4)
        at += float(rng.uniform(9, 19))
    return out


def surf(samples: int, rng: Random) -> Stereo:
    """Breakers: each one swells, falls and runs out over the sand, none like the last."""
    deep = unit(band(wide(samples, rng), 50, 400, 1))
    foam = unit(band(wide(samples, rng), 500, 7000, 1))
    rise, wash = np.zeros(samples, np.float32), np.zeros((samples, 2), np.float32)
    at = -float(rng.uniform(0, 4))
    while at * 48_000 < samples:
        period, size, pan = float(rng.uniform(4.5, 12)), float(rng.uniform(0.3, 1)), float(rng.uniform(0.3, 0.7))
        t = np.arange(round(period * 1.6 * 48_000), dtype=np.float32) / 48_000
        swell = np.where(t < period * 0.4, (t / (period * 0.4)) ** 2, np.exp(-(t - period * 0.4) / (period * 0.18)))
        run = np.where(
            t < period * 0.38, 0, np.clip((t - period * 0.38) / 0.35, 0, 1) * np.exp(-np.clip(t - period * 0.42, 0, None) / (period * 0.22))
        )
        start = round(at * 48_000)
        a, b = max(0, start), min(samples, start + len(t))
        if b > a:
            rise[a:b] += (swell[a - start : b - start] * size).astype(np.float32)
            wash[a:b] += (run[a - start : b - start, None] * size * np.array([1 - pan, pan]) * 2).astype(np.float32)
        at += period
    return deep * (0.25 + rise)[:, None] + 0.8 * foam * (0.06 + wash)


def brook(samples: int, rng: Random) -> Stereo:
    return 0.6 * unit(swaying(band(wide(samples, rng), 700, 5000, 1), rng, 0.6, 0.6)) + unit(sprinkle(samples, rng, 90, bubble))


def deep_water(samples: int, rng: Random) -> Stereo:
    """The pressure of water all round, slowly turning."""
    return swaying(unit(band(wide(samples, rng), 30, 220, 1)), rng, 6, 0.4) + 0.3 * swaying(
        unit(band(wide(samples, rng), 200, 700, 1)), rng, 3, 0.1
    )


def bubbles(samples: int, rng: Random) -> Stereo:
    """Bubbles that rise in strings, then none for a while."""
    return sprinkle(samples, rng, 14, bubble) * (drift(samples, rng, 4, 0, 1) ** 3)[:, None]


def hearth(samples: int, rng: Random) -> Stereo:
    """A fire: a soft roar that licks, and crackles in flurries."""
    roar = band(wide(samples, rng), 70, 500, 1) * (drift(samples, rng, 0.5, 0.5, 1) * drift(samples, rng, 3, 0.6, 1))[:, None]
    sparks = sprinkle(samples, rng, 16, crackle, 1.0) * (drift(samples, rng, 2, 0.05, 1) ** 2)[:, None]
    return unit(roar) + 0.3 * unit(saturate(unit(sparks), 0.12))


def snow_hush(samples: int, rng: Random) -> Stereo:
    return swaying(band(wide(samples, rng), 200, 900, 1), rng, 7, 0.5)


def void(samples: int, rng: Random) -> Stereo:
    """No air, so what is felt: a rumble and slow beating tones."""
    seconds = samples / 48_000
    low = rumble(samples, rng, 22, 90)
    beats = tone(41.2, seconds) * drift(samples, rng, 7, 0.2, 1) + tone(61.7, seconds) * drift(samples, rng, 9, 0.0, 0.7)
    right = tone(41.5, seconds) * drift(samples, rng, 8, 0.2, 1) + tone(61.4, seconds) * drift(samples, rng, 9, 0.0, 0.7)
    return unit(np.stack([low, np.roll(low, 2400)], axis=1)) + unit(np.stack([beats, right], axis=1))


def patter(samples: int, rng: Random) -> Stereo:
    """Water that still drips from eaves."""
    return sprinkle(samples, rng, 3, drop)
