"""Blows, blasts and the uncanny."""

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
    noise,
    rumble,
    saturate,
    scatter,
    solid,
    time,
    tone,
)


def impact(rng: Random) -> Mono:
    """A heavy dull blow."""
    low = tone(glide(((0, 130), (0.1, 70), (1, 42)), 0.7), 0.7) * decay(0.7, 0.14)
    return saturate(1.4 * low + hiss(0.7, rng, 200, 3500) * decay(0.7, 0.03) * 0.9 + hiss(0.7, rng, 60, 300) * decay(0.7, 0.12) * 0.5, 1.4)


def punch(rng: Random) -> Mono:
    snap = hiss(0.3, rng, 900, 5000) * decay(0.3, 0.012) * 0.8
    return saturate(tone(glide(((0, 190), (0.3, 80), (1, 60)), 0.3), 0.3) * decay(0.3, 0.05) + snap, 1.8)


def slap(rng: Random) -> Mono:
    return hiss(0.18, rng, 700, 7000) * decay(0.18, 0.014) + hiss(0.18, rng, 200, 900) * decay(0.18, 0.03) * 0.6


def thud(rng: Random) -> Mono:
    low = tone(glide(((0, 95), (1, 50)), 0.45), 0.45) * decay(0.45, 0.08)
    return low + hiss(0.45, rng, 120, 1400) * decay(0.45, 0.03)


def explosion(rng: Random) -> Mono:
    """The crack, the boom, the roar that rolls away, and what falls down."""
    seconds = 4.5
    n = length(seconds)
    boom = tone(glide(((0, 85), (0.08, 45), (1, 26)), seconds), seconds) * decay(seconds, 0.55)
    roar = band(noise(n, rng), 40, 900) * decay(seconds, 0.8) * drift(n, rng, 0.25, 0.5, 1.2)
    crack = hiss(seconds, rng, 600, 12_000) * decay(seconds, 0.05)
    fall = np.zeros(n, np.float32)
    add(fall, debris(rng), length(0.5), 0.35)
    return saturate(1.5 * boom + 2.2 * roar + 1.2 * crack, 1.3) + fall


def thunder(rng: Random) -> Mono:
    """A tearing crack, then rolls at chance distances."""
    seconds = 6.0
    n = length(seconds)
    out = hiss(seconds, rng, 300, 7000) * decay(seconds, 0.09) * 1.1
    rolls = rumble(n, rng, 25, 260)
    rolls /= np.float32(np.abs(rolls).max() + 1e-9)
    shape = decay(seconds, 1.5, 0.02)
    for _ in range(6):
        add(shape, bump(float(rng.uniform(0.5, 1.3)), 0.25), length(float(rng.uniform(0.1, 3.4))), float(rng.uniform(0.3, 0.9)))
    for _ in range(5):
        tear = hiss(0.12, rng, 500, 4000) * decay(0.12, 0.03)
        add(out, tear, length(float(rng.uniform(0.02, 0.5))), float(rng.uniform(0.2, 0.7)))
    fade = np.clip((seconds - time(seconds)) / 2, 0, 1)
    return np.asarray((out + 2.6 * rolls * shape) * fade, dtype=np.float32)


def whoosh(rng: Random) -> Mono:
    seconds = float(rng.uniform(0.5, 0.8))
    out = np.zeros(length(seconds), np.float32)
    for low, high, peak in ((200, 700, 0.45), (600, 1800, 0.35), (1500, 5000, 0.28)):
        out += hiss(seconds, rng, low, high) * bump(seconds, peak) ** 1.5
    return out + 0.15 * hiss(seconds, rng, 400, 3000) * decay(seconds, 0.1)


def swish(rng: Random) -> Mono:
    return hiss(0.22, rng, 1200, 7000) * bump(0.22, 0.3)


def gust(rng: Random) -> Mono:
    seconds = 3.0
    low = hiss(seconds, rng, 120, 500) * bump(seconds, 0.35)
    high = hiss(seconds, rng, 500, 1600) * bump(seconds, 0.4) ** 2
    return solid(low + 0.5 * high + 0.3 * hiss(seconds, rng, 150, 900) * decay(seconds, 0.3))


def magic(rng: Random) -> Mono:
    """Force without touch: a pressure that grows, a shimmer above it, and the release."""
    seconds = 2.6
    grow = np.clip(0.25 + glide(((0, 0), (0.62, 0.9), (0.7, 1), (1, 0)), seconds), 0, 1) * bump(seconds, 0.62)
    base = float(rng.uniform(48, 58))
    deep = saturate(buzz(glide(((0, base), (0.65, base * 1.5), (1, base * 0.7)), seconds), seconds, 8, 1.2), 1.2)
    pulse = 0.7 + 0.3 * tone(glide(((0, 5), (0.65, 14), (1, 4)), seconds), seconds)
    shimmer = np.zeros(length(seconds), np.float32)
    for ratio in (1, 1.498, 2.01, 2.99, 4.2):
        f = 620 * ratio * float(rng.uniform(0.98, 1.02))
        shimmer += tone(glide(((0, f * 0.94), (0.7, f * 1.06), (1, f)), seconds), seconds, float(rng.random())) / np.float32(ratio)
    air = hiss(seconds, rng, 300, 2400)
    return np.asarray(
        deep * pulse * grow * 0.6
        + shimmer * grow**2 * 0.12
        + air * grow**1.5 * 0.5
        + hiss(seconds, rng, 200, 900) * decay(seconds, 0.2) * 0.3,
        dtype=np.float32,
    )


def sparkle(rng: Random) -> Mono:
    """Light made audible: small bells that rise."""
    count = [0]

    def one() -> Mono:
        count[0] += 1
        f = 1300 * 2 ** (min(count[0], 24) * 2 / 12 * 0.6) * float(rng.uniform(0.97, 1.03))
        return body(((f, 0.25, 1), (f * 2.76, 0.12, 0.4)), 0.7, rng)

    return scatter(1.6, rng, 14, one)


def appear(rng: Random) -> Mono:
    return 0.6 * hiss(0.9, rng, 500, 5000) * bump(0.9, 0.2) + np.pad(sparkle(rng), (0, 0))[: length(0.9)] * 0.4


def shot(rng: Random) -> Mono:
    """A crack far away and its echo."""
    seconds = 2.2
    crack = hiss(seconds, rng, 250, 6000) * decay(seconds, 0.03) + tone(glide(((0, 160), (1, 50)), seconds), seconds) * decay(seconds, 0.07)
    out = np.asarray(crack, dtype=np.float32)
    dull = band(crack, 120, 1500)
    for at, gain in ((0.21, 0.3), (0.38, 0.2), (0.62, 0.12), (0.95, 0.07)):
        add(out, dull, length(at * float(rng.uniform(0.9, 1.1))), gain)
    return out


def sword(rng: Random) -> Mono:
    f = float(rng.uniform(1900, 2600))
    modes = [
        (f * ratio, fall, gain)
        for ratio, fall, gain in ((1, 0.5, 1), (1.51, 0.35, 0.8), (2.32, 0.3, 0.6), (3.1, 0.2, 0.5), (4.7, 0.1, 0.4))
    ]
    return body(modes, 1.3, rng) + hiss(1.3, rng, 3000, 12_000) * decay(1.3, 0.02) * 1.5


def fire(rng: Random) -> Mono:
    """A flame that leaps up and then crackles."""
    seconds = 3.5
    n = length(seconds)
    roar = band(noise(n, rng), 80, 700) * drift(n, rng, 0.12, 0.4, 1.0) * decay(seconds, 1.6)
    crackle = scatter(seconds, rng, 22, lambda: hiss(0.02, rng, 1500, 9000) * decay(0.02, 0.003))
    return roar + crackle * glide(((0, 0.8), (1, 0.1)), seconds)


def debris(rng: Random) -> Mono:
    """Stones and splinters that come down, fewer and fewer."""
    seconds = 2.0
    out = np.zeros(length(seconds), np.float32)
    for index in range(34):
        f = float(rng.uniform(300, 2600))
        piece = body(((f, 0.02, 1), (f * 1.7, 0.012, 0.6)), 0.12, rng) + hiss(0.12, rng, 400, 6000) * decay(0.12, 0.012) * 0.5
        at = 0 if index == 0 else length(seconds * float(rng.beta(1.2, 3)))
        add(out, piece, at, float(rng.uniform(0.2, 1)) ** 2 if index else 0.6)
    return out


def crash(rng: Random) -> Mono:
    """Something big gives way: metal, wood and glass together."""
    seconds = 2.2
    out = np.zeros(length(seconds), np.float32)
    add(out, impact(rng), 0, 0.9)
    modes = [(float(rng.uniform(180, 3200)), float(rng.uniform(0.05, 0.4)), float(rng.uniform(0.1, 0.5))) for _ in range(14)]
    add(out, body(modes, 1.4, rng), 0, 0.5)
    add(out, glass(rng), length(0.05), 0.5)
    add(out, debris(rng), length(0.12), 0.6)
    return out


def glass(rng: Random) -> Mono:
    """A pane breaks and its pieces ring on the floor."""
    seconds = 1.6
    out = hiss(seconds, rng, 2500, 14_000) * decay(seconds, 0.04) * 1.2
    for index in range(40):
        f = float(rng.uniform(2200, 9000))
        piece = body(((f, 0.05, 1), (f * 1.43, 0.03, 0.6), (f * 2.1, 0.02, 0.4)), 0.25, rng)
        add(out, piece, 0 if index < 4 else length(seconds * 0.8 * float(rng.beta(1, 2.6))), float(rng.uniform(0.1, 0.6)))
    return out
