"""The backend: the bed, the effects on their frames, the walls around both."""

from __future__ import annotations

import warnings
import zlib
from functools import lru_cache

import numpy as np
from scipy.signal import butter, oaconvolve, sosfilt

from generator.clock import SAMPLE_RATE, to_samples
from generator.film import Ambience, Hit, Weather
from generator.sound import Stereo
from generator.sound.field.bed import bed
from generator.sound.field.effects import effect_of
from generator.sound.field.place import Air, air_of
from generator.sound.field.wave import Mono, Random, add, loudest

CEILING = 10 ** (-1.2 / 20)
FADE = SAMPLE_RATE * 20 // 1000
TAPE = 16 * SAMPLE_RATE
"""The air is made in whole tapes and cut where the scene ends: a scene that becomes a little longer or shorter keeps the air that it had."""


class Field:
    """Ambience and effects by computation alone: nothing to load, nothing to miss."""

    name = "field"
    version = 4

    def check(self) -> None:
        """Always able to work."""

    def identity(self) -> tuple[str, ...]:
        return ()

    def play(self, request: Ambience, *, seed: int) -> Stereo:
        """The air of the scene as float32 [samples, 2] at 48 kHz: a bed of -40…-27 LUFS, effects of -30…-14 dB by strength and nature."""
        samples = to_samples(request.frames)
        air = air_of(request.kind, request.interior)
        rng = np.random.default_rng([(request.seed or seed) % (1 << 63), request.take])
        tape = -(-samples // TAPE) * TAPE
        sound, loudness = bed(request, air, tape, np.random.default_rng(rng.integers(1 << 62)))
        mix = _to_loudness(sound, loudness)
        if request.hits:
            mix = mix + _effects(request, air, tape, rng)
        return _finish(mix[:samples])


def _effects(request: Ambience, air: Air, samples: int, rng: Random) -> Stereo:
    out, root = np.zeros((samples, 2), np.float32), int(rng.integers(1 << 62))
    ground = "snow" if request.weather is Weather.SNOW and not request.interior else air.ground
    walls = air.walls if request.interior or air.walls > 1000 else 0
    response = room(walls or 180) * np.float32(0.10 + 0.14 * min(1.0, walls / 1500) if walls else 0.05)
    for hit in request.hits:
        # a hit's own stream of chance and its own answer of the walls, so that one more hit leaves the others as they were, to the bit
        own = np.random.default_rng([root, hit.frame, zlib.crc32(hit.kind.encode())])
        at = to_samples(hit.frame)
        if 0 <= at < samples:
            sound = _heard(hit, ground, own)
            add(out, sound, at)
            add(out, np.stack([oaconvolve(sound[:, side], response[:, side]) for side in (0, 1)], axis=1), at)
    return out


def _heard(hit: Hit, ground: str, rng: Random) -> Stereo:
    """An effect at its strength and where it is, before the walls answer."""
    make, natural = effect_of(hit.kind, ground)
    sound = _from_onset(make(rng))
    wanted = min(-12.0, max(-34.0, -30 + 16 * hit.strength / 1000 + natural))
    sound = sound * np.float32(10 ** (wanted / 20) / loudest(sound))
    angle = min(1000, max(0, hit.pan)) / 1000 * np.pi / 2
    return np.asarray(sound[:, None] * np.array([np.cos(angle), np.sin(angle)], np.float32), np.float32)


def _from_onset(sound: Mono) -> Mono:
    """Without the silence before it is heard and the edge after: what is seen and what is heard then share their frame."""
    envelope = np.abs(sound[: len(sound) // 240 * 240]).reshape(-1, 240).max(axis=1)
    start = 240 * int(np.argmax(envelope > 0.12 * envelope.max())) if len(envelope) else 0
    out = sound[start:].copy()
    if start:
        out[:120] *= np.linspace(0, 1, len(out[:120]), dtype=np.float32)
    out[-480:] *= np.linspace(1, 0, len(out[-480:]), dtype=np.float32)
    return out


@lru_cache(maxsize=8)
def room(milliseconds: int) -> Stereo:
    """The walls' answer [samples, 2], of unit energy."""
    length = round(milliseconds / 1000 * SAMPLE_RATE)
    rng = np.random.default_rng(milliseconds)
    t = np.arange(length) / SAMPLE_RATE
    noise = rng.standard_normal((length, 2)) * np.exp(-6.9 * t / (milliseconds / 1000))[:, None]
    shaped = sosfilt(butter(1, (150, 6000), "band", fs=SAMPLE_RATE, output="sos"), noise, axis=0)
    shaped[: SAMPLE_RATE // 200] = 0
    return np.asarray(shaped / np.sqrt((shaped**2).sum(axis=0)) * 3, dtype=np.float32)


def _to_loudness(sound: Stereo, target: float) -> Stereo:
    import pyloudnorm

    if len(sound) < SAMPLE_RATE // 2:
        return sound * np.float32(10 ** (target / 20) / (float(np.sqrt(np.mean(sound**2))) + 1e-9))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loud = pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(sound)
    if not np.isfinite(loud):
        return sound
    return np.asarray(sound * np.float32(10 ** ((target - loud) / 20)), dtype=np.float32)


def _finish(mix: Stereo) -> Stereo:
    """Bend what is too loud instead of cutting it, and fade both ends."""
    out = np.where(np.abs(mix) > 0.6, np.sign(mix) * (0.6 + (CEILING - 0.6) * np.tanh((np.abs(mix) - 0.6) / (CEILING - 0.6))), mix).astype(
        np.float32
    )
    fade = min(FADE, len(out) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)[:, None]
    out[:fade] *= ramp
    out[len(out) - fade :] *= ramp[::-1]
    return out
