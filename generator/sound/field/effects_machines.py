"""Engines, signals and switches."""

from __future__ import annotations

import numpy as np

from generator.sound.field.effects_things import click, small_bell
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
    saturate,
    scatter,
    solid,
    time,
    tone,
)


def phone(rng: Random) -> Mono:
    """Two rings of an old bell telephone."""
    ring = np.zeros(length(2.6), np.float32)
    for start in (0.0, 1.5):
        at = start
        while at < start + 0.95:
            add(ring, body(((1320, 0.12, 1), (1710, 0.1, 0.8), (3300, 0.05, 0.4)), 0.3, rng, 0.002), length(at) - 1)
            at += 0.045
    return ring


def buzz_phone(rng: Random) -> Mono:
    """A telephone that vibrates on a table."""
    one = buzz(158.0, 0.45, 14, 0.7) * bump(0.45, 0.1) ** 0.3
    out = np.zeros(length(1.3), np.float32)
    for at in (0.0, 0.7):
        add(out, one, length(at) - 1)
    return band(out, 120, 2500, 1)


def beep(rng: Random) -> Mono:
    f = float(rng.choice((880.0, 1047.0, 1319.0)))
    pulse = tone(f, 0.09) * np.clip(bump(0.09, 0.1) * 3, 0, 1)
    out = np.zeros(length(0.3), np.float32)
    add(out, pulse, 0)
    add(out, pulse, length(0.14), 0.9)
    return out


def computer(rng: Random) -> Mono:
    """A machine answers: a short run of tones."""
    out = np.zeros(length(0.8), np.float32)
    for index in range(int(rng.integers(4, 8))):
        piece = tone(float(rng.choice((660, 784, 988, 1175, 1568))), 0.05) * decay(0.05, 0.02)
        add(out, piece, length(index * 0.085) - 1)
    return out


def alarm(rng: Random) -> Mono:
    seconds = 2.4
    high = np.where(time(seconds) % 0.6 < 0.3, np.float32(784), np.float32(622)).astype(np.float32)
    return band(saturate(buzz(high, seconds, 6, 1.2), 1.0), 300, 3200, 2) * np.clip(bump(seconds, 0.1) * 4, 0, 1)


def siren(rng: Random) -> Mono:
    """Passes in the distance, rising and falling."""
    seconds = 5.0
    t = time(seconds)
    wail = (760 + 280 * np.sin(2 * np.pi * 0.42 * t - 1.0)) * (1.03 - 0.06 * t / seconds)
    near = np.clip(bump(seconds, 0.45) + 0.25, 0, 1) * np.clip((seconds - t) / 0.6, 0, 1)
    return np.asarray(band(buzz(wail.astype(np.float32), seconds, 7, 1.0), 400, 3000, 1) * near, dtype=np.float32)


def engine(rng: Random) -> Mono:
    """Starts, revs, settles."""
    seconds = 3.2
    speed = glide(((0, 14), (0.12, 18), (0.2, 62), (0.35, 40), (1, 34)), seconds)
    fire = buzz(speed, seconds, 30, 0.5) * drift(length(seconds), rng, 0.08, 0.7, 1.0)
    rattle = hiss(seconds, rng, 200, 1800) * (0.5 + 0.5 * tone(speed, seconds))
    return solid(saturate(solid(band(fire, 35, 900, 1) + 0.25 * rattle), 0.8) * np.clip(bump(seconds, 0.2) * 1.8, 0, 1))


def car_passes(rng: Random) -> Mono:
    seconds = 3.6
    near = np.clip(bump(seconds, 0.45) ** 2 + 0.06, 0, 1) * np.clip((seconds - time(seconds)) / 0.3, 0, 1)
    road = hiss(seconds, rng, 150, 1300) + 0.5 * hiss(seconds, rng, 1300, 5000) * near
    motor = buzz(glide(((0, 92), (0.4, 90), (0.55, 76), (1, 74)), seconds), seconds, 14, 0.8)
    return np.asarray((road + 0.5 * motor) * near, dtype=np.float32)


def brakes(rng: Random) -> Mono:
    seconds = 1.2
    squeal = buzz(glide(((0, 940), (0.7, 1010), (1, 700)), seconds) * drift(length(seconds), rng, 0.06, 0.985, 1.015), seconds, 9, 0.7)
    return squeal * glide(((0, 0.8), (0.7, 1), (1, 0)), seconds) + 0.7 * hiss(seconds, rng, 400, 3000) * decay(seconds, 0.6)


def train(rng: Random) -> Mono:
    """Wheels over the joints, coming and going."""
    seconds = 5.0
    near = np.clip(bump(seconds, 0.5) + 0.12, 0, 1) * np.clip((seconds - time(seconds)) / 0.5, 0, 1)
    out = hiss(seconds, rng, 60, 700) * 0.7 + hiss(seconds, rng, 1500, 4000) * 0.12
    at = 0.0
    while at < seconds - 0.3:
        for pair in (0.0, 0.11):
            hit = body(((230, 0.04, 1), (610, 0.03, 0.6), (1450, 0.015, 0.4)), 0.2, rng) + hiss(0.2, rng, 200, 2500) * decay(0.2, 0.01)
            add(out, hit, length(at + pair) - 1, 1.6)
        at += 0.62
    return np.asarray(out * near, dtype=np.float32)


def horn(rng: Random) -> Mono:
    """A car's or a ship's: two reeds a third apart."""
    seconds = 1.1
    chord = buzz(415.0, seconds, 16, 0.7) + buzz(523.0, seconds, 16, 0.7)
    return band(saturate(chord, 0.6), 250, 4000, 1) * np.clip(bump(seconds, 0.1) * 4, 0, 1)


def foghorn(rng: Random) -> Mono:
    seconds = 3.4
    low = buzz(glide(((0, 96), (0.08, 104), (0.9, 104), (1, 88)), seconds), seconds, 18, 0.8)
    return band(low, 60, 900, 1) * np.clip(bump(seconds, 0.3) * 2, 0, 1)


def whistle(rng: Random) -> Mono:
    """A steam whistle or a referee's pea."""
    seconds = 1.2
    flutter = solid(1 + 0.02 * np.sign(tone(33.0, seconds)))
    chord = tone(solid(1980 * flutter), seconds) + 0.6 * tone(solid(2350 * flutter), seconds)
    return np.asarray((chord + 0.3 * hiss(seconds, rng, 1500, 5000)) * np.clip(bump(seconds, 0.15) * 3, 0, 1), dtype=np.float32)


def static(rng: Random) -> Mono:
    """A receiver between stations."""
    seconds = 1.6
    out = hiss(seconds, rng, 500, 4500) * drift(length(seconds), rng, 0.1, 0.3, 1.0)
    heterodyne = tone(glide(((0, 900), (0.4, 2200), (0.7, 1300), (1, 1800)), seconds), seconds) * drift(length(seconds), rng, 0.3, 0.0, 0.4)
    return np.asarray((out + heterodyne) * np.clip(bump(seconds, 0.1) * 4, 0, 1), dtype=np.float32)


def drone(rng: Random) -> Mono:
    """A small flying machine goes by, its note bending down as it leaves."""
    seconds = 3.2
    bend = glide(((0, 1.08), (0.4, 1.07), (0.6, 0.93), (1, 0.92)), seconds)
    near = np.clip(bump(seconds, 0.5) ** 1.5 + 0.12, 0, 1) * np.clip((seconds - time(seconds)) / 0.3, 0, 1)
    rotors = sum((buzz(f * bend, seconds, 18, 0.7) for f in (176.0, 183.0, 191.0)), np.zeros(length(seconds), np.float32))
    return np.asarray((rotors + 0.6 * hiss(seconds, rng, 600, 4000)) * near, dtype=np.float32)


def servo(rng: Random) -> Mono:
    """A robot's joint moves and stops."""
    seconds = float(rng.uniform(0.4, 0.7))
    top = float(rng.uniform(420, 620))
    whine = buzz(glide(((0, top * 0.6), (0.2, top), (0.8, top * 0.97), (1, top * 0.55)), seconds), seconds, 10, 0.8)
    out = whine * np.clip(bump(seconds, 0.2) * 2.5, 0, 1) * (0.8 + 0.2 * tone(61.0, seconds)) + 0.15 * hiss(seconds, rng, 2000, 7000)
    return np.concatenate([out, click(rng) * np.float32(0.8)]).astype(np.float32)


def camera(rng: Random) -> Mono:
    """A shutter, and the film wound on."""
    out = np.zeros(length(0.55), np.float32)
    add(out, click(rng), 0, 1.0)
    add(out, click(rng), length(0.07), 0.8)
    add(out, scatter(0.3, rng, 60, lambda: click(rng), 0.6), length(0.16), 0.3)
    return out


def tape(rng: Random) -> Mono:
    """A key is pressed and the spools begin to turn."""
    out = np.zeros(length(1.4), np.float32)
    add(out, body(((900, 0.012, 1), (1800, 0.008, 0.7)), 0.08, rng), 0, 1.2)
    add(out, click(rng), length(0.05), 0.8)
    turn = hiss(1.3, rng, 900, 5000) * 0.12 + buzz(glide(((0, 40), (0.3, 98), (1, 100)), 1.3), 1.3, 8, 1) * 0.12
    add(out, np.asarray(turn * np.clip(bump(1.3, 0.3) * 2, 0, 1), dtype=np.float32), length(0.09))
    return out


def airlock(rng: Random) -> Mono:
    """A sliding door: gas, a motor, a lock."""
    seconds = 1.2
    gas = hiss(seconds, rng, 1500, 9000) * decay(seconds, 0.28)
    motor = buzz(glide(((0, 90), (0.5, 150), (1, 100)), seconds), seconds, 12, 0.8) * np.clip(bump(seconds, 0.5) * 1.4, 0, 1)
    out = gas + 0.3 * motor
    add(out, body(((150, 0.08, 1), (420, 0.05, 0.6), (1100, 0.02, 0.3)), 0.25, rng), length(0.95), 1.2)
    return np.asarray(out, dtype=np.float32)


def laser(rng: Random) -> Mono:
    return saturate(buzz(glide(((0, 2600), (0.2, 1100), (1, 180)), 0.35), 0.35, 8, 1.0) * decay(0.35, 0.12), 1.5)


def spark(rng: Random) -> Mono:
    """Electricity finds a way."""
    arcs = scatter(0.8, rng, 60, lambda: hiss(0.015, rng, 1200, 12_000) * decay(0.015, 0.004), 0.9)
    mains = band(noise(length(0.8), rng), 100, 6000) * np.clip(buzz(100.0, 0.8, 12, 0.3), 0, None) * 0.25
    return np.asarray((arcs + mains) * glide(((0, 1), (0.6, 0.7), (1, 0)), 0.8), dtype=np.float32)


def helicopter(rng: Random) -> Mono:
    seconds = 4.0
    blade = np.clip(tone(11.0, seconds), 0, 1) ** 3
    near = np.clip(bump(seconds, 0.5) + 0.15, 0, 1) * np.clip((seconds - time(seconds)) / 0.5, 0, 1)
    return np.asarray((hiss(seconds, rng, 40, 500) * (0.2 + blade) * 1.5 + hiss(seconds, rng, 500, 3000) * 0.15) * near, dtype=np.float32)


def elevator(rng: Random) -> Mono:
    out = np.zeros(length(2.0), np.float32)
    add(out, small_bell(rng), 0, 0.8)
    add(out, airlock(rng), length(0.5), 0.4)
    return out
