"""The backend: compose, perform, mix."""

from __future__ import annotations

import hashlib
from functools import cache

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE, to_samples
from generator.film import Cue
from generator.music import Stereo
from generator.music.score import hands, room, soundfont, synth
from generator.music.score.arrange import Composition, compose
from generator.music.score.midi import to_midi
from generator.music.score.orchestra import INSTRUMENTS
from generator.music.score.source import through

BALANCE = {"melody": 3.0, "counter": -1.0, "memory": -4.0, "pad": -4.0, "figure": -4.0, "bass": -2.0, "drums": -3.0, "accent": 1.0}
"""Decibels by role."""
SEND = {"melody": 0.30, "counter": 0.38, "memory": 0.75, "pad": 0.45, "figure": 0.30, "bass": 0.12, "drums": 0.22, "accent": 0.5}
"""How much of a role goes to the hall."""

SLOPE = 9.8
"""Decibels that all of the intensity adds by denser writing and harder playing."""
GLUED, MAKEUP = -1.0, 0.9
"""Decibels beside the wanted loudness from which the bus leans back, and what that takes away."""


class Score:
    """Music that is written for the cue and played by a sampled orchestra and a few synthesisers."""

    name = "score"
    version = 5

    def check(self) -> None:
        soundfont.check()

    def identity(self) -> tuple[str, ...]:
        return (_digest(str(soundfont.font())),)

    def play(self, request: Cue, *, seed: int) -> Stereo:
        """The cue as float32 [samples, 2] at 48 kHz, exactly as long as `request.frames`, at about -27…-19 LUFS by its intensity."""
        composition = compose(request, request.seed or seed)
        wanted = -27 + 8 * request.intensity / 1000
        mix = _perform(request, composition) * np.float32(10 ** ((wanted - _expected(request, composition)) / 20))
        mix = through(room.glue(mix, wanted + GLUED), request.source)
        return _ends(room.limit(mix * np.float32(10 ** (MAKEUP / 20))), composition)

    def midi(self, request: Cue, *, seed: int) -> bytes:
        """The same cue as a MIDI file."""
        return to_midi(compose(request, request.seed or seed))


def _expected(cue: Cue, composition: Composition) -> float:
    """LUFS at which the players are heard before anything is done to it. Told beforehand by genre, mood and intensity, because a gain that
    were measured on the whole would change the beginning of a cue with its end."""
    return composition.palette.level + composition.mood.level + SLOPE * (cue.intensity - 600) / 1000


@cache
def _digest(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()[:16]


def _perform(cue: Cue, composition: Composition) -> Stereo:
    samples = to_samples(cue.frames)
    dry, send = np.zeros((samples, 2), np.float32), np.zeros((samples, 2), np.float32)
    breath = _dynamics(composition, samples)
    for (role, name), notes in composition.page.parts.items():
        if not notes:
            continue
        instrument = INSTRUMENTS[name]
        live = hands.played(role, name, notes, cue.seed)
        if instrument.program < 0:
            signal = synth.perform(name, live, samples, instrument.early / 1000)
        else:
            signal = soundfont.perform(instrument, live, samples)
        if instrument.sustained:
            # an accent stands against the players' usual loudness, not against the swell of the phrase
            signal = signal * (np.float32(0.6 if instrument.program >= 0 else 0.4) if role == "accent" else breath)
        # bowed or blown repeated notes speak less than plucked ones
        decibels = BALANCE[role] + (6 if role == "figure" and instrument.sustained else 0)
        seated = room.seat(signal, instrument) * np.float32(10 ** (decibels / 20))
        dry += seated
        send += seated * np.float32(SEND[role])
    return dry + room.reverberate(send, composition.palette.hall)


def _dynamics(composition: Composition, samples: int) -> NDArray[np.float32]:
    """What the players of held notes do with bow and breath, as a gain along the cue."""
    form = composition.form
    quarter_bars = [index / 4 for index in range(4 * form.bars + 1)]
    times = [form.clock.at(bar * form.beats) * SAMPLE_RATE for bar in quarter_bars]
    depth = 0.4 + 1.2 * composition.mood.swell / 1000
    gains = [composition.level(bar) ** depth for bar in quarter_bars]
    return np.asarray(np.interp(np.arange(samples), times, gains).astype(np.float32))


def _ends(mix: Stereo, composition: Composition) -> Stereo:
    """No click at either end; a cue that ends dies away in its last second and a half."""
    out = mix.copy()
    samples = len(out)
    head = min(samples // 4, SAMPLE_RATE // 100)
    tail = min(samples // 3, int(1.5 * SAMPLE_RATE) if composition.form.ends else SAMPLE_RATE // 100)
    out[:head] *= np.linspace(0, 1, head, dtype=np.float32)[:, None]
    out[samples - tail :] *= (np.cos(np.linspace(0, np.pi / 2, tail)) ** 2).astype(np.float32)[:, None]
    return out
