"""Layers that belong to places: towns, rooms, machines, animals. Each is [samples, 2] of any level."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from generator.sound.field import effects_animals as animals
from generator.sound.field import effects_living as living
from generator.sound.field import effects_machines as machines
from generator.sound.field import effects_things as things
from generator.sound.field.layers_weather import swaying, wide
from generator.sound.field.voices import VOWELS, vowel
from generator.sound.field.wave import Mono, Random, Stereo, band, body, bump, buzz, decay, drift, glide, hiss, length, solid, tone, unit


def now_and_then(
    samples: int, rng: Random, pause: tuple[float, float], make: Callable[[], Mono], dull: float = 20_000, first: float = 0.7
) -> Stereo:
    """One sound at chance instants, near and far, left and right. `dull` is where distance takes the treble, in Hz."""
    out = np.zeros((samples, 2), np.float32)
    at = float(rng.uniform(0, pause[1] * first))
    while at * 48_000 < samples:
        sound = make()
        near = float(rng.uniform(0.25, 1))
        sound = band(sound / np.float32(np.abs(sound).max() + 1e-9), 60, max(600.0, dull * near), 1)
        angle = float(rng.uniform(0, np.pi / 2))
        start = round(at * 48_000)
        piece = sound[: samples - start] * np.float32(near)
        out[start : start + len(piece), 0] += piece * np.float32(np.cos(angle))
        out[start : start + len(piece), 1] += piece * np.float32(np.sin(angle))
        at += float(rng.uniform(*pause)) + len(sound) / 48_000 * 0.5
    return out


def hum(samples: int, rng: Random, frequency: float, harmonics: int) -> Stereo:
    """A machine's steady tone, beating slowly between left and right."""
    seconds = samples / 48_000
    left, right = buzz(frequency, seconds, harmonics, 1.2), buzz(frequency * 1.0013, seconds, harmonics, 1.2)
    return swaying(np.stack([left, right], axis=1), rng, 5, 0.6)


def traffic(samples: int, rng: Random) -> Stereo:
    """Distant wheels and motors as one moving wash."""
    return unit(swaying(band(wide(samples, rng), 60, 420, 1), rng, 4, 0.3)) + 0.35 * unit(
        swaying(band(wide(samples, rng), 400, 1800, 1), rng, 5, 0.2)
    )


def city_hum(samples: int, rng: Random) -> Stereo:
    return unit(band(wide(samples, rng), 40, 180, 1)) + 0.2 * unit(hum(samples, rng, 100, 6))


def car(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (5, 13), lambda: machines.car_passes(rng), 4000)


def sirens(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (22, 45), lambda: machines.siren(rng), 1800)


def flyers(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (7, 16), lambda: machines.drone(rng), 4500)


def carts(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (6, 14), lambda: animals.hoof(rng), 5000)


def neon(samples: int, rng: Random) -> Stereo:
    """Mains in glass tubes, never quite steady."""
    return band(hum(samples, rng, 100, 24), 200, 4000, 1) * (drift(samples, rng, 0.4, 0.6, 1))[:, None]


def future_drone(samples: int, rng: Random) -> Stereo:
    """Power running somewhere below: fifths that drift against each other."""
    return solid(
        unit(hum(samples, rng, 55, 10)) + 0.5 * unit(hum(samples, rng, 82.6, 6)) + 0.4 * unit(band(wide(samples, rng), 60, 300, 1))
    )


def room(samples: int, rng: Random) -> Stereo:
    """The tone of a quiet room."""
    return swaying(unit(band(wide(samples, rng), 50, 320, 1)), rng, 8, 0.75) + 0.15 * unit(band(wide(samples, rng), 300, 3000, 1))


def ventilation(samples: int, rng: Random) -> Stereo:
    return unit(swaying(band(wide(samples, rng), 90, 700, 1), rng, 9, 0.8)) + 0.25 * unit(hum(samples, rng, 118, 5))


def fridge(samples: int, rng: Random) -> Stereo:
    return band(hum(samples, rng, 50, 10), 80, 900, 1)


def clock(samples: int, rng: Random) -> Stereo:
    """Tick and tock, from one place in the room."""
    out = np.zeros((samples, 2), np.float32)
    side = float(rng.uniform(0.25, 0.75))
    for index in range(int(samples / 48_000 / 0.5) + 1):
        pitch = 2300 if index % 2 else 1900
        tick = body(((pitch, 0.006, 1), (pitch * 1.7, 0.004, 0.5)), 0.05, rng, 0.01)
        start = round((0.2 + index * 0.5) * 48_000)
        piece = tick[: max(0, samples - start)] * np.float32(rng.uniform(0.8, 1))
        out[start : start + len(piece)] += piece[:, None] * np.array([1 - side, side], np.float32)
    return out


def timber(samples: int, rng: Random) -> Stereo:
    """A house settles."""
    return now_and_then(samples, rng, (8, 22), lambda: things.creak(rng)[: length(0.5)] * glide(((0, 0.6), (1, 0)), 0.5), 2500)


def hull(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (1.5, 4.5), lambda: things.creak(rng), 2200)


def shuffle(samples: int, rng: Random) -> Stereo:
    """People who sit: cloth, a cough, a chair."""
    kinds = (things.cloth, things.cloth, things.paper, living.cough, things.chair)
    return now_and_then(samples, rng, (2.5, 7), lambda: kinds[int(rng.integers(len(kinds)))](rng), 3500)


def clinks(samples: int, rng: Random) -> Stereo:
    """Cups, plates and bottles."""

    def clink() -> Mono:
        f = float(rng.uniform(1900, 5200))
        return body(((f, 0.07, 1), (f * 1.58, 0.05, 0.6), (f * 2.4, 0.03, 0.3)), 0.3, rng)

    return now_and_then(samples, rng, (0.5, 2.4), clink, 9000)


def calls(samples: int, rng: Random) -> Stereo:
    """Sellers cry their wares, without words."""

    def call() -> Mono:
        out = [
            vowel(rng, float(rng.uniform(190, 330)), s, VOWELS[int(rng.integers(4))], 0.1, float(rng.uniform(0.8, 1.2))) * bump(s, 0.25)
            for s in rng.uniform(0.15, 0.5, int(rng.integers(2, 5))).tolist()
        ]
        return np.concatenate(out)

    return now_and_then(samples, rng, (2, 6), call, 4500)


def typing(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (3, 8), lambda: things.typing(rng), 5000)


def beeps(samples: int, rng: Random) -> Stereo:
    kinds = (machines.beep, machines.beep, machines.computer)
    return now_and_then(samples, rng, (3, 8), lambda: kinds[int(rng.integers(3))](rng), 8000)


def ship_hum(samples: int, rng: Random) -> Stereo:
    return solid(
        unit(hum(samples, rng, 47, 14)) + 0.7 * unit(band(wide(samples, rng), 40, 260, 1)) + 0.15 * unit(hum(samples, rng, 187, 3))
    )


def shimmer(samples: int, rng: Random) -> Stereo:
    """Faint high partials that come and go."""
    seconds = samples / 48_000
    out = np.zeros((samples, 2), np.float32)
    for f in (880, 1318, 1760, 2637):
        for side in (0, 1):
            out[:, side] += tone(f * float(rng.uniform(0.995, 1.005)), seconds) * drift(samples, rng, 5, 0, 1) ** 4 * np.float32(880 / f)
    return out


def machine(samples: int, rng: Random) -> Stereo:
    """A line at work: a motor, a stamping press, steam."""
    out = unit(hum(samples, rng, 58, 16)) + 0.6 * unit(band(wide(samples, rng), 80, 900, 1))
    press = np.zeros((samples, 2), np.float32)
    at = 0.3
    while at * 48_000 < samples:
        stroke = body(((140, 0.07, 1), (390, 0.05, 0.6), (930, 0.03, 0.4)), 0.35, rng) + hiss(0.35, rng, 300, 4000) * decay(0.35, 0.02)
        start = round(at * 48_000)
        piece = stroke[: samples - start]
        press[start : start + len(piece)] += piece[:, None] * np.array([0.6, 0.9], np.float32)
        at += 1.05 + float(rng.uniform(-0.02, 0.02))
    return solid(out + 0.8 * unit(press))


def hammering(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (4, 10), lambda: things.hammer(rng), 3500)


def hall_air(samples: int, rng: Random) -> Stereo:
    return unit(swaying(band(wide(samples, rng), 80, 700, 1), rng, 5, 0.6)) + 0.2 * unit(hum(samples, rng, 50, 8))


def rails(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (12, 22), lambda: machines.train(rng), 3000)


def steam(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (6, 14), lambda: hiss(1.4, rng, 1500, 8000) * bump(1.4, 0.15), 6000)


def road(samples: int, rng: Random) -> Stereo:
    return swaying(band(wide(samples, rng), 60, 600, 1), rng, 2.5, 0.7) + 0.2 * unit(band(wide(samples, rng), 600, 2500, 1))


def motor(samples: int, rng: Random) -> Stereo:
    seconds = samples / 48_000
    speed = drift(samples, rng, 6, 58, 74)
    return np.stack([band(buzz(speed, seconds, 16, 0.9), 40, 900, 1)] * 2, axis=1)


def far_guns(samples: int, rng: Random) -> Stereo:
    def gun() -> Mono:
        return tone(glide(((0, 70), (1, 32)), 1.2), 1.2) * decay(1.2, 0.25) + hiss(1.2, rng, 40, 300) * decay(1.2, 0.4)

    return now_and_then(samples, rng, (1.5, 6), gun, 900)


def cavern(samples: int, rng: Random) -> Stereo:
    return swaying(band(wide(samples, rng), 40, 200, 1), rng, 7, 0.5)


def drips(samples: int, rng: Random) -> Stereo:
    def drip() -> Mono:
        f = float(rng.uniform(700, 1900))
        one = tone(glide(((0, f), (1, f * 1.4)), 0.07), 0.07) * decay(0.07, 0.014)
        out = np.zeros(length(1.2), np.float32)
        for index in range(7):  # the rock answers
            start = length(0.001 + 0.13 * index)
            out[start : start + len(one)] += one * np.float32(0.55**index)
        return out

    return now_and_then(samples, rng, (0.6, 3), drip, 9000)


def birds(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (0.3, 2.6), lambda: animals.chirp(rng), 14_000)


def dawn_chorus(samples: int, rng: Random) -> Stereo:
    return birds(samples, rng) + birds(samples, rng) + now_and_then(samples, rng, (9, 20), lambda: animals.rooster(rng), 2500)


def owls(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (9, 20), lambda: animals.owl(rng), 2500)


def wolves(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (16, 34), lambda: animals.wolf(rng), 1800)


def crickets(samples: int, rng: Random) -> Stereo:
    """Each has its own pitch, its own pace and its own pauses; no stroke of a wing is just as fast as the last, or they would be whistles."""
    t = np.arange(samples) / 48_000
    out = np.zeros((samples, 2), np.float32)
    for _ in range(5):
        f, pace, pan = float(rng.uniform(3900, 5200)), float(rng.uniform(1.6, 2.9)), float(rng.uniform(0, np.pi / 2))
        chirps = ((t * pace + float(rng.random())) % 1 < 0.42) * np.clip(np.sin(2 * np.pi * 38 * t), 0, 1)
        strokes = np.cumsum(f * (1 + 0.012 * drift(samples, rng, 0.05, -1, 1))) / 48_000
        call = (
            (np.sin(2 * np.pi * strokes) * chirps).astype(np.float32)
            * np.clip(drift(samples, rng, 7, -0.4, 1), 0, 1)
            * np.float32(rng.uniform(0.2, 1))
        )
        out[:, 0] += call * np.float32(np.cos(pan))
        out[:, 1] += call * np.float32(np.sin(pan))
    return out


def insects(samples: int, rng: Random) -> Stereo:
    """A dry daytime shimmer."""
    return (
        band(wide(samples, rng), 5200, 8200, 1)
        * (0.6 + 0.4 * tone(21.0, samples / 48_000)[:, None])
        * drift(samples, rng, 4, 0.1, 1)[:, None]
    )


def bees(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (0.8, 3.5), lambda: animals.bee(rng), 5000)


def gulls(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (3, 10), lambda: animals.gull(rng), 6000)


def hens(samples: int, rng: Random) -> Stereo:
    kinds = (animals.hen, animals.hen, animals.hen, animals.sheep, animals.goose)
    return now_and_then(samples, rng, (1.5, 5), lambda: kinds[int(rng.integers(len(kinds)))](rng), 6000)


def far_bell(samples: int, rng: Random) -> Stereo:
    """The tower at the end of the lane; one pitch, as it is one bell."""
    seed = int(rng.integers(1 << 30))
    return now_and_then(samples, rng, (4, 9), lambda: things.bell(np.random.default_rng(seed)), 2500)


def frogs(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (0.5, 2.2), lambda: animals.frog(rng), 6000)


def dogs(samples: int, rng: Random) -> Stereo:
    return now_and_then(samples, rng, (11, 26), lambda: animals.dog(rng), 1800)
