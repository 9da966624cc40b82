"""Doors, floors, tools and liquids."""

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
    scatter,
    solid,
    tone,
)

WOOD = ((180, 0.05, 1.0), (310, 0.035, 0.7), (520, 0.025, 0.5), (890, 0.015, 0.35), (1400, 0.01, 0.2))
METAL = ((420, 0.3, 0.6), (680, 0.25, 0.6), (1130, 0.2, 0.5), (1890, 0.14, 0.4), (2750, 0.1, 0.3), (4100, 0.06, 0.2))


def _sequence(*events: tuple[float, Mono, float]) -> Mono:
    """Pieces at instants in seconds with gains."""
    out = np.zeros(max(length(at) + len(piece) for at, piece, _ in events), np.float32)
    for at, piece, gain in events:
        add(out, piece, length(at) - 1, gain)
    return out


def step(rng: Random, ground: str = "stone") -> Mono:
    """A foot on a ground: stone, wood, sand, grass, snow, metal, water or carpet. Heel first, then the ball."""
    f = float(rng.uniform(0.9, 1.1))
    heel, ball = 1.0, float(rng.uniform(0.35, 0.6))
    gap = float(rng.uniform(0.05, 0.08))
    match ground:
        case "wood":
            hit = (
                body(tuple((m[0] * 0.85 * f, m[1] * 0.9, m[2]) for m in WOOD), 0.25, rng)
                + hiss(0.25, rng, 300, 2600) * decay(0.25, 0.01) * 0.9
            )
        case "sand" | "gravel":
            hit = scatter(0.2, rng, 220, lambda: hiss(0.015, rng, 900, 6000) * decay(0.015, 0.004)) * bump(0.2, 0.2)
            hit = hit + hiss(0.2, rng, 100, 400) * decay(0.2, 0.03) * 0.4
        case "grass":
            hit = hiss(0.22, rng, 1500, 7000) * bump(0.22, 0.2) * 0.5 + hiss(0.22, rng, 80, 300) * decay(0.22, 0.04)
        case "snow":
            hit = (
                scatter(0.26, rng, 160, lambda: hiss(0.02, rng, 500, 3200) * decay(0.02, 0.006)) * bump(0.26, 0.35)
                + hiss(0.26, rng, 90, 300) * decay(0.26, 0.05) * 0.4
            )
        case "metal":
            hit = body(tuple((m[0] * 0.7 * f, m[1] * 0.6, m[2]) for m in METAL), 0.4, rng) + hiss(0.4, rng, 150, 1500) * decay(0.4, 0.012)
        case "water":
            hit = splash(rng)[: length(0.45)] * glide(((0, 1), (1, 0)), 0.45)
        case "carpet":
            hit = hiss(0.18, rng, 70, 420) * decay(0.18, 0.035)
        case _:
            hit = (
                hiss(0.16, rng, 350, 3200) * decay(0.16, 0.009)
                + tone(118 * f, 0.16) * decay(0.16, 0.022)
                + hiss(0.16, rng, 2000, 8000) * decay(0.16, 0.004) * 0.4
            )
    return _sequence((0, hit, heel), (gap, hit, ball))


def door(rng: Random) -> Mono:
    """Latch, hinge, and the leaf that meets its frame."""
    latch = body(((2100, 0.012, 1), (3400, 0.008, 0.7)), 0.08, rng) + hiss(0.08, rng, 1500, 7000) * decay(0.08, 0.008)
    return _sequence(
        (0, latch, 1.4), (0.07, latch, 0.5), (0.16, creak(rng)[: length(0.5)] * glide(((0, 1), (1, 0)), 0.5), 0.22), (0.62, shut(rng), 0.9)
    )


def shut(rng: Random) -> Mono:
    """A door falls shut."""
    slam = body(tuple((m[0] * 0.5, m[1] * 1.8, m[2]) for m in WOOD), 0.5, rng) + hiss(0.5, rng, 60, 500) * decay(0.5, 0.05)
    click = body(((1900, 0.01, 1), (3100, 0.008, 0.6)), 0.06, rng)
    return _sequence((0, slam, 1.0), (0.035, click, 0.35))


def knock(rng: Random) -> Mono:
    def rap() -> Mono:
        return body(WOOD, 0.2, rng, 0.04) + hiss(0.2, rng, 300, 2500) * decay(0.2, 0.006) * 0.5

    pace = float(rng.uniform(0.17, 0.21))
    return _sequence((0, rap(), 0.9), (pace, rap(), 1.0), (2 * pace, rap(), 0.85))


def creak(rng: Random) -> Mono:
    """Wood that sticks and slips, faster and slower."""
    seconds = 0.9
    rate = glide(((0, 35), (0.3, 70), (0.6, 48), (1, 90)), seconds) * drift(length(seconds), rng, 0.15, 0.85, 1.2)
    slips = np.diff(np.floor(np.cumsum(rate) / 48_000), prepend=np.float32(-1)).astype(np.float32)
    wood = band(slips, 300, 2600, 1) + 0.7 * band(slips, 700, 1100, 1)
    return wood * bump(seconds, 0.4) * np.float32(8)


def clatter(rng: Random) -> Mono:
    """Something hard is dropped and bounces to rest."""
    out, at, gap, gain = [], 0.0, 0.19, 1.0
    while gap > 0.02:
        f = float(rng.uniform(0.8, 1.3))
        out.append(
            (
                at,
                body(tuple((m[0] * 2.2 * f, m[1] * 0.5, m[2]) for m in METAL[:4]), 0.3, rng)
                + hiss(0.3, rng, 700, 6000) * decay(0.3, 0.008),
                gain,
            )
        )
        at, gap, gain = at + gap, gap * 0.68, gain * 0.66
    return _sequence(*out)


def chair(rng: Random) -> Mono:
    """Legs scrape over the floor."""
    seconds = 0.6
    scrape = hiss(seconds, rng, 220, 1800) * drift(length(seconds), rng, 0.04, 0.2, 1.0) * bump(seconds, 0.3)
    return _sequence((0, scrape + creak(rng)[: length(seconds)] * 0.2, 1.0), (0.52, step(rng, "wood")[: length(0.2)], 0.5))


def gavel(rng: Random) -> Mono:
    blow = body(tuple((m[0] * 1.5, m[1] * 1.2, m[2]) for m in WOOD), 0.4, rng) + hiss(0.4, rng, 600, 5000) * decay(0.4, 0.005)
    return _sequence((0, blow, 1.0), (0.28, blow, 0.9), (0.55, blow, 0.95))


def click(rng: Random) -> Mono:
    return hiss(0.05, rng, 1500, 9000) * decay(0.05, 0.004) + body(((2300 * float(rng.uniform(0.9, 1.1)), 0.008, 1),), 0.05, rng)


def switch(rng: Random) -> Mono:
    return _sequence((0, click(rng), 0.8), (0.045, click(rng), 1.0))


def keys(rng: Random) -> Mono:
    """A bunch of keys."""
    return scatter(
        0.7, rng, 22, lambda: body(((float(rng.uniform(3000, 7500)), 0.04, 1), (float(rng.uniform(5000, 9500)), 0.03, 0.7)), 0.16, rng), 0.8
    )


def typing(rng: Random) -> Mono:
    def key() -> Mono:
        return _sequence((0, click(rng), 0.7), (0.004, hiss(0.05, rng, 200, 1200) * decay(0.05, 0.01), 0.6))

    return scatter(1.4, rng, 7.5, key, 0.4)


def pen(rng: Random) -> Mono:
    """Strokes on paper."""
    return scatter(1.1, rng, 7, lambda: hiss(0.11, rng, 2500, 9000) * bump(0.11, 0.3), 0.6)


def paper(rng: Random) -> Mono:
    """A sheet is taken up."""
    return (
        scatter(0.6, rng, 70, lambda: hiss(0.03, rng, 1200, 9000) * decay(0.03, 0.006), 0.8) * bump(0.6, 0.3)
        + hiss(0.6, rng, 1800, 8000) * bump(0.6, 0.3) * 0.12
    )


def page(rng: Random) -> Mono:
    return (
        hiss(0.34, rng, 900, 7000) * bump(0.34, 0.55) * 0.8
        + scatter(0.34, rng, 40, lambda: hiss(0.02, rng, 1500, 8000) * decay(0.02, 0.005)) * 0.5
    )


def cloth(rng: Random) -> Mono:
    return hiss(0.4, rng, 500, 4500) * bump(0.4, 0.3) * drift(length(0.4), rng, 0.06, 0.3, 1.0)


def coin(rng: Random) -> Mono:
    f = float(rng.uniform(4200, 5400))
    ring = body(((f, 0.12, 1), (f * 1.52, 0.1, 0.7), (f * 2.1, 0.05, 0.4)), 0.5, rng)
    return _sequence((0, ring, 1.0), (0.13, ring, 0.5), (0.21, ring, 0.3), (0.26, ring, 0.2))


def bell(rng: Random) -> Mono:
    """A bell of a tower: hum, prime, tierce, quint, nominal."""
    f = float(rng.uniform(210, 330))
    partials = (
        (0.5, 2.6, 0.5),
        (1, 1.8, 0.8),
        (1.19, 1.4, 0.7),
        (1.5, 1.0, 0.4),
        (2.0, 1.2, 1.0),
        (2.52, 0.6, 0.4),
        (3.01, 0.5, 0.35),
        (4.1, 0.3, 0.25),
    )
    return (
        body(tuple((f * ratio, fall, gain) for ratio, fall, gain in partials), 5.0, rng, 0.002)
        + hiss(5.0, rng, 1500, 6000) * decay(5.0, 0.012) * 0.5
    )


def small_bell(rng: Random) -> Mono:
    """A shop or desk bell."""
    f = float(rng.uniform(2100, 2700))
    return body(((f, 0.6, 1), (f * 2.74, 0.3, 0.5), (f * 5.3, 0.1, 0.3)), 1.6, rng, 0.004)


def chime(rng: Random) -> Mono:
    """A clock strikes."""
    return _sequence(
        *(
            (index * 0.9, body(((523, 0.9, 1), (1046 * 1.01, 0.6, 0.5), (1570, 0.3, 0.3), (2700, 0.15, 0.2)), 1.8, rng, 0.003), 1.0)
            for index in range(3)
        )
    )


def splash(rng: Random) -> Mono:
    seconds = 1.1
    out = hiss(seconds, rng, 400, 6500) * decay(seconds, 0.14) + hiss(seconds, rng, 100, 600) * decay(seconds, 0.08) * 0.8
    return solid(out + scatter(seconds, rng, 30, lambda: bubble(rng)) * glide(((0, 0.2), (0.2, 0.5), (1, 0.1)), seconds))


def bubble(rng: Random) -> Mono:
    """The note of a bubble as it rises."""
    f, seconds = float(rng.uniform(350, 1500)), float(rng.uniform(0.03, 0.09))
    return tone(glide(((0, f), (1, f * 1.5)), seconds), seconds) * decay(seconds, seconds / 3)


def pour(rng: Random) -> Mono:
    """Liquid into a cup, the note climbing as it fills."""
    seconds = 1.6
    out = scatter(seconds, rng, 60, lambda: bubble(rng)) * 0.6 + hiss(seconds, rng, 1500, 7000) * 0.12
    ring = band(noise(length(seconds), rng), 500, 1100) * 0.3
    return np.asarray((out + ring) * np.clip(bump(seconds, 0.15) * 1.6, 0, 1), dtype=np.float32)


def gulp(rng: Random) -> Mono:
    one = tone(glide(((0, 240), (0.4, 130), (1, 330)), 0.16), 0.16) * bump(0.16, 0.3) + hiss(0.16, rng, 200, 900) * bump(0.16, 0.2) * 0.3
    return _sequence((0, one, 1.0), (0.42, one, 0.8))


def match(rng: Random) -> Mono:
    """A head is struck, flares and settles."""
    scratch = hiss(0.18, rng, 2500, 10_000) * bump(0.18, 0.5)
    flare = hiss(1.2, rng, 500, 6000) * decay(1.2, 0.25, 0.02)
    return _sequence((0, scratch, 0.7), (0.16, flare, 1.0))


def rain_start(rng: Random) -> Mono:
    """First drops, then many."""
    seconds = 3.0
    out = np.zeros(length(seconds), np.float32)
    for index in range(160):
        at = 0 if index == 0 else length(seconds * float(rng.power(2.2)))
        add(out, drop(rng), at, float(rng.uniform(0.3, 1)))
    return out * glide(((0, 1), (0.7, 1), (1, 0)), seconds)


def drop(rng: Random) -> Mono:
    f = float(rng.uniform(900, 3200))
    return hiss(0.05, rng, 1500, 9000) * decay(0.05, 0.003) + tone(glide(((0, f), (1, f * 1.25)), 0.05), 0.05) * decay(0.05, 0.01) * 0.6


def scrape(rng: Random) -> Mono:
    """Stone or metal is dragged."""
    seconds = 1.0
    return solid(hiss(seconds, rng, 300, 3500) * drift(length(seconds), rng, 0.05, 0.3, 1.0) * np.clip(bump(seconds, 0.3) * 1.5, 0, 1))


def tear(rng: Random) -> Mono:
    return solid(scatter(0.5, rng, 260, lambda: hiss(0.008, rng, 1500, 10_000) * decay(0.008, 0.002)) * np.clip(bump(0.5, 0.6) + 0.3, 0, 1))


def saw(rng: Random) -> Mono:
    """Work with a tool: strokes to and fro."""
    stroke = buzz(glide(((0, 110), (1, 150)), 0.22), 0.22, 20, 0.6) * hiss(0.22, rng, 500, 6000) * bump(0.22, 0.4)
    return _sequence((0, stroke, 1.0), (0.3, stroke, 0.7), (0.6, stroke, 1.0))


def hammer(rng: Random) -> Mono:
    one = body(tuple((m[0] * 1.3, m[1] * 0.5, m[2]) for m in METAL), 0.3, rng) + hiss(0.3, rng, 300, 4000) * decay(0.3, 0.008)
    return _sequence((0, one, 1.0), (0.42, one, 0.9), (0.84, one, 1.0))
