"""Beasts and birds."""

from __future__ import annotations

import numpy as np

from generator.sound.field.wave import (
    Mono,
    Random,
    add,
    band,
    body,
    bump,
    buzz,
    decay,
    drift,
    glide,
    hiss,
    length,
    solid,
    tone,
)


def goose(rng: Random) -> Mono:
    """Two honks: a reed that breaks upwards."""
    out = np.zeros(length(0.95), np.float32)
    for at, top in ((0.0, 1.0), (0.42, 1.08)):
        pitch = float(rng.uniform(330, 380)) * top
        call = buzz(glide(((0, pitch * 0.75), (0.25, pitch * 1.25), (0.75, pitch * 1.15), (1, pitch * 0.8)), 0.34), 0.34, 22, 0.35)
        call = band(call, 700, 1500, 1) + 0.7 * band(call, 1900, 3200, 1) + 0.2 * hiss(0.34, rng, 800, 3000)
        add(out, call * np.clip(bump(0.34, 0.2) * 1.8, 0, 1), length(at) - 1)
    return out


def dog(rng: Random) -> Mono:
    """Two barks."""
    out = np.zeros(length(0.8), np.float32)
    size = float(rng.uniform(0.8, 1.3))
    for at in (0.0, 0.36):
        bark = buzz(glide(((0, 260 * size), (0.25, 420 * size), (1, 210 * size)), 0.19), 0.19, 18, 0.4) + 0.8 * hiss(0.19, rng, 300, 3500)
        bark = band(bark, 400, 1300, 1) + 0.5 * band(bark, 1300, 3200, 1)
        add(out, bark * bump(0.19, 0.2), length(at) - 1)
    return out


def cat(rng: Random) -> Mono:
    seconds = 0.75
    voice = buzz(glide(((0, 480), (0.3, 720), (1, 430)), seconds), seconds, 16, 0.6)
    formant = band(voice, 700, 1400, 1) * glide(((0, 0.4), (0.4, 1), (1, 0.5)), seconds) + 0.7 * band(voice, 1800, 3200, 1) * glide(
        ((0, 1), (0.6, 0.3), (1, 0.1)), seconds
    )
    return formant * bump(seconds, 0.4)


def chirp(rng: Random) -> Mono:
    """One phrase of a small bird."""
    base = float(rng.uniform(2600, 5200))
    kind = int(rng.integers(4))
    count = int(rng.integers(2, 7))
    out = np.zeros(length(count * 0.17 + 0.3), np.float32)
    at = 0.0
    for index in range(count):
        seconds = float(rng.uniform(0.05, 0.14))
        ends = ((1.0, 1.3), (1.35, 0.9), (1.0, 1.0), (0.9, 1.2))[kind]
        curve = glide(((0, base * ends[0]), (0.5, base * (1.15 if kind == 3 else 1.08)), (1, base * ends[1])), seconds)
        if kind == 2:
            curve = curve * (1 + 0.06 * tone(38.0, seconds))
        add(out, tone(curve, seconds) * bump(seconds, 0.35), length(at) - 1, float(rng.uniform(0.5, 1)))
        at += seconds + float(rng.uniform(0.02, 0.07))
        base *= float(rng.uniform(0.94, 1.05)) if index % 2 else 1.0
    return out


def crow(rng: Random) -> Mono:
    out = np.zeros(length(1.1), np.float32)
    for at in (0.0, 0.48):
        caw = buzz(glide(((0, 470), (0.3, 560), (1, 430)), 0.33), 0.33, 16, 0.2) * (1 + 0.6 * tone(83.0, 0.33))
        add(out, band(caw + 0.3 * hiss(0.33, rng, 800, 4000), 900, 2600, 1) * bump(0.33, 0.2), length(at) - 1)
    return out


def gull(rng: Random) -> Mono:
    out = np.zeros(length(1.6), np.float32)
    for index in range(3):
        call = buzz(glide(((0, 900), (0.25, 1450), (1, 980 - 60 * index)), 0.34), 0.34, 8, 0.8)
        add(out, band(call, 900, 4200, 1) * bump(0.34, 0.3), length(index * 0.46) - 1, 1 - 0.2 * index)
    return out


def owl(rng: Random) -> Mono:
    f = float(rng.uniform(340, 400))
    out = np.zeros(length(2.2), np.float32)
    for at, seconds in ((0.0, 0.35), (0.75, 0.18), (1.05, 0.8)):
        hoot = tone(glide(((0, f * 0.92), (0.3, f), (1, f * 0.9)), seconds), seconds) + 0.1 * hiss(seconds, rng, 250, 700)
        add(out, hoot * bump(seconds, 0.3), length(at) - 1)
    return out


def wolf(rng: Random) -> Mono:
    seconds = 3.0
    curve = glide(((0, 320), (0.2, 560), (0.7, 540), (1, 380)), seconds) * (1 + 0.008 * tone(5.2, seconds))
    return buzz(curve, seconds, 6, 1.7) * bump(seconds, 0.35)


def hen(rng: Random) -> Mono:
    out = np.zeros(length(1.2), np.float32)
    for index in range(4):
        cluck = buzz(
            glide(((0, 520), (0.4, 900 if index == 3 else 640), (1, 420)), 0.1 + 0.12 * (index == 3)), 0.1 + 0.12 * (index == 3), 12, 0.5
        )
        add(out, band(cluck, 600, 3000, 1) * bump(len(cluck) / 48_000, 0.3), length(index * 0.2) - 1, 0.7)
    return out


def rooster(rng: Random) -> Mono:
    out = np.zeros(length(2.2), np.float32)
    for at, seconds, f in ((0.0, 0.25, 520), (0.3, 0.2, 640), (0.55, 0.3, 720), (0.9, 1.1, 860)):
        call = buzz(glide(((0, f * 0.9), (0.3, f * 1.08), (1, f * 0.75)), seconds), seconds, 14, 0.4)
        add(out, band(call, 700, 3500, 1) * bump(seconds, 0.3), length(at) - 1)
    return out


def sheep(rng: Random) -> Mono:
    seconds = 0.8
    voice = buzz(290 * (1 + 0.03 * tone(8.5, seconds)), seconds, 18, 0.5)
    return band(voice, 500, 2200, 1) * bump(seconds, 0.25) * (0.7 + 0.3 * tone(8.5, seconds))


def cow(rng: Random) -> Mono:
    seconds = 1.6
    voice = buzz(glide(((0, 110), (0.3, 150), (0.8, 140), (1, 105)), seconds), seconds, 22, 0.7)
    return band(voice, 150, 900, 1) * bump(seconds, 0.4)


def frog(rng: Random) -> Mono:
    seconds = 0.35
    return band(buzz(46.0, seconds, 40, 0.1), 500, 1500, 1) * bump(seconds, 0.4)


def growl(rng: Random) -> Mono:
    """Something large is not pleased."""
    seconds = 1.8
    rough = buzz(glide(((0, 58), (0.4, 84), (1, 52)), seconds) * drift(length(seconds), rng, 0.05, 0.9, 1.1), seconds, 30, 0.4)
    return solid(
        (band(rough, 80, 700, 1) + 0.4 * hiss(seconds, rng, 200, 1600) * (0.5 + 0.5 * tone(29.0, seconds)))
        * np.clip(bump(seconds, 0.3) * 1.4, 0, 1)
    )


def neigh(rng: Random) -> Mono:
    """A horse's voice: high, shaken, falling into a snort."""
    seconds = 1.4
    curve = glide(((0, 700), (0.15, 1150), (0.5, 900), (1, 380)), seconds) * (1 + 0.07 * tone(13.0, seconds))
    voice = band(buzz(curve, seconds, 12, 0.5), 500, 3500, 1) * bump(seconds, 0.25)
    return np.concatenate([voice, hiss(0.35, rng, 200, 1800) * bump(0.35, 0.2) * np.float32(0.5)])


def hoof(rng: Random) -> Mono:
    """A horse trots four beats."""
    out = np.zeros(length(1.1), np.float32)
    for index, at in enumerate((0.0, 0.24, 0.5, 0.74)):
        f = float(rng.uniform(0.9, 1.1)) * (1.1 if index % 2 else 0.95)
        clop = (
            body(((520 * f, 0.018, 1), (1150 * f, 0.01, 0.8), (180 * f, 0.04, 0.6)), 0.2, rng)
            + hiss(0.2, rng, 300, 2500) * decay(0.2, 0.01) * 0.5
        )
        add(out, clop, length(at) - 1, float(rng.uniform(0.8, 1)))
    return out


def whale(rng: Random) -> Mono:
    """Two long calls."""
    seconds = 4.5
    first = tone(glide(((0, 150), (0.2, 340), (0.45, 210), (1, 190)), 2.4), 2.4) * bump(2.4, 0.35)
    second = buzz(glide(((0, 420), (0.5, 180), (1, 260)), 2.0), 2.0, 4, 1.8) * bump(2.0, 0.4)
    out = np.zeros(length(seconds), np.float32)
    add(out, first, 0)
    add(out, second, length(2.3), 0.7)
    return out + 0.5 * np.roll(out, length(0.33)) * (np.arange(len(out)) > length(0.33)).astype(np.float32)


def wings(rng: Random) -> Mono:
    out = np.zeros(length(1.0), np.float32)
    for index in range(7):
        add(out, hiss(0.09, rng, 250, 2600) * bump(0.09, 0.3), length(index * 0.12) - 1, 1 - 0.09 * index)
    return out


def bee(rng: Random) -> Mono:
    seconds = 1.8
    return solid(
        band(buzz(215 * drift(length(seconds), rng, 0.3, 0.93, 1.08), seconds, 14, 0.5), 180, 3500, 1)
        * np.clip(bump(seconds, 0.5) + 0.1, 0, 1)
        * glide(((0, 1), (0.9, 1), (1, 0)), seconds)
    )
