"""What people do that can be heard, besides talk."""

from __future__ import annotations

import numpy as np

from generator.sound.field.voices import VOWELS, vowel
from generator.sound.field.wave import (
    Mono,
    Random,
    add,
    band,
    bump,
    buzz,
    decay,
    glide,
    hiss,
    length,
    saturate,
    scatter,
    tone,
)


def heartbeat(rng: Random) -> Mono:
    """Two beats of a heart."""
    out = np.zeros(length(1.7), np.float32)
    for start in (0.0, 0.85):
        for at, f, gain in ((0.0, 62, 1.0), (0.27, 74, 0.7)):
            beat = saturate(tone(glide(((0, f * 1.6), (0.3, f), (1, f * 0.8)), 0.22), 0.22) * decay(0.22, 0.05, 0.008), 2.5)
            add(out, beat + hiss(0.22, rng, 60, 220) * decay(0.22, 0.03) * 0.3, length(start + at) - 1, gain)
    return out


def breath(rng: Random) -> Mono:
    """In, and out."""
    out = np.zeros(length(1.7), np.float32)
    add(out, (hiss(0.65, rng, 900, 4500) + 0.5 * hiss(0.65, rng, 2500, 7000)) * bump(0.65, 0.35), 0, 0.8)
    add(out, (hiss(0.9, rng, 350, 2200) + 0.4 * hiss(0.9, rng, 1200, 3500)) * bump(0.9, 0.25), length(0.75), 1.0)
    return out


def gasp(rng: Random) -> Mono:
    return (hiss(0.42, rng, 900, 5500) + 0.4 * vowel(rng, 230, 0.42, VOWELS[0], 0.5, 1.4)) * bump(0.42, 0.25)


def sigh(rng: Random) -> Mono:
    return (hiss(1.1, rng, 400, 2600) + 0.12 * vowel(rng, 180, 1.1, VOWELS[0], 0.6, 0.7)) * bump(1.1, 0.2)


def laugh(rng: Random) -> Mono:
    pitch = float(rng.uniform(140, 260))
    out = np.zeros(length(1.9), np.float32)
    at, gain = 0.0, 1.0
    for index in range(int(rng.integers(5, 9))):
        ha = vowel(rng, pitch * (1.15 - 0.05 * index), 0.13, VOWELS[0], 0.3, 0.85) * bump(0.13, 0.3)
        ha[: length(0.03)] += hiss(0.03, rng, 800, 3500) * np.float32(0.4)
        add(out, ha, length(at) - 1, gain)
        at += 0.19 + 0.008 * index
        gain *= 0.9
    return out


def sob(rng: Random) -> Mono:
    out = np.zeros(length(2.0), np.float32)
    for index, at in enumerate((0.0, 0.32, 0.6, 1.15)):
        cry = vowel(rng, 290 - 15 * index, 0.28, VOWELS[5], 0.35, 0.75) * bump(0.28, 0.25)
        add(out, cry, length(at) - 1, 0.9)
    return out + 0.0


def scream(rng: Random) -> Mono:
    seconds = 1.2
    rough = 1 + 0.25 * tone(71.0, seconds)
    return vowel(rng, 620, seconds, (900, 1600, 3000), 0.15, 0.8) * rough * glide(((0, 0.7), (0.1, 1), (0.8, 0.8), (1, 0)), seconds)


def cough(rng: Random) -> Mono:
    one = (hiss(0.2, rng, 500, 4500) + 0.5 * vowel(rng, 150, 0.2, VOWELS[5], 0.6, 0.8)) * decay(0.2, 0.05)
    out = np.zeros(length(0.7), np.float32)
    add(out, one, 0)
    add(out, one, length(0.34), 0.7)
    return out


def sneeze(rng: Random) -> Mono:
    return hiss(0.4, rng, 1200, 9000) * decay(0.4, 0.09)


def snore(rng: Random) -> Mono:
    return band(buzz(28.0, 1.4, 40, 0.2) * hiss(1.4, rng, 200, 1500), 120, 1600, 1) * bump(1.4, 0.5)


def kiss(rng: Random) -> Mono:
    return hiss(0.07, rng, 1500, 6000) * bump(0.07, 0.3) + tone(glide(((0, 700), (1, 1500)), 0.07), 0.07) * bump(0.07, 0.4) * 0.3


def bite(rng: Random) -> Mono:
    return scatter(0.35, rng, 80, lambda: hiss(0.02, rng, 700, 6000) * decay(0.02, 0.005)) * bump(0.35, 0.2)


def _clap(rng: Random) -> Mono:
    centre = float(rng.uniform(900, 2200))
    return hiss(0.06, rng, centre * 0.6, centre * 1.8) * decay(0.06, 0.008)


def applause(rng: Random) -> Mono:
    """Many hands, none in step."""
    seconds = 4.5
    return scatter(seconds, rng, 95, lambda: _clap(rng), 0.8) * glide(((0, 0.5), (0.12, 1), (0.6, 0.9), (1, 0)), seconds)


def clap(rng: Random) -> Mono:
    return _clap(rng)


def _many(rng: Random, seconds: float, people: int, rise: float, breathy: float, spread: float) -> Mono:
    out = np.zeros(length(seconds + spread), np.float32)
    for person in range(people):
        own = seconds * float(rng.uniform(0.7, 1))
        voice = vowel(
            rng,
            float(rng.choice((120, 150, 220, 260))) * float(rng.uniform(0.9, 1.15)),
            own,
            VOWELS[int(rng.integers(2)) * 5],
            breathy,
            rise,
        )
        add(out, voice * bump(own, 0.25), 0 if person < 3 else length(float(rng.uniform(0, spread))), float(rng.uniform(0.4, 1)))
    return out


def crowd_gasp(rng: Random) -> Mono:
    return _many(rng, 0.6, 14, 1.25, 0.8, 0.15)


def cheer(rng: Random) -> Mono:
    """A crowd is glad."""
    seconds = 3.2
    out = np.zeros(length(seconds), np.float32)
    add(out, _many(rng, 2.2, 22, 1.1, 0.25, 0.6), 0, 1.0)
    add(out, applause(rng)[: length(seconds)], 0, 0.8 * float(np.abs(out).max()))
    return out * glide(((0, 1), (0.7, 0.9), (1, 0)), seconds)


def crowd_laugh(rng: Random) -> Mono:
    out = np.zeros(length(2.6), np.float32)
    for person in range(12):
        add(out, laugh(rng), 0 if person < 2 else length(float(rng.uniform(0, 0.6))), float(rng.uniform(0.3, 1)))
    return out * glide(((0, 1), (0.6, 0.8), (1, 0)), 2.6)
