"""The network as two functions: phonemes to prosody, prosody to sound."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.voice.kokoro import weights

RATE = 24_000
LONGEST = 510
"""Phonemes that fit into one call."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prosody:
    """How a stretch of speech will sound, before it is made."""

    text: Floats
    """[512, frames]"""
    pitch: Floats
    """Hertz, two values a frame [2 × frames]; near zero where there is no voice."""
    energy: Floats
    """About -10 (silence) to 9, two values a frame [2 × frames]."""
    durations: NDArray[np.int64]
    """Frames of each token [tokens]."""


class Model:
    """Both halves, each loaded when it is first needed. Safe to share between threads."""

    def __init__(self, home: Path | None = None, threads: int = 1) -> None:
        self._home, self._threads = home, threads
        self._loading = Lock()
        self._prosody: Any = None
        self._decoder: Any = None

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Token of each phoneme symbol."""
        return weights.vocabulary()

    def prosody(self, tokens: NDArray[np.int64], style: Floats, speed: Floats) -> Prosody:
        """`tokens` [n] framed by zeros, `style` [256], `speed` [n]: above 1 a token is shorter."""
        with self._loading:
            self._prosody = self._prosody or self._session(0)
        given = {"tokens": tokens[None], "style": style[None], "speed": speed[None].astype(np.float32)}
        wanted = [weights.TEXT, weights.PITCH, weights.ENERGY, weights.DURATIONS]
        text, pitch, energy, durations = self._prosody.run(wanted, given)
        return Prosody(text=text[0], pitch=pitch[0, 0], energy=energy[0, 0], durations=durations[0].astype(np.int64))

    def decode(self, prosody: Prosody, style: Floats) -> Floats:
        """Sound at 24 kHz [600 × frames]. The same prosody gives the same samples, bit for bit."""
        with self._loading:
            self._decoder = self._decoder or self._session(1)
        given = {
            weights.TEXT: prosody.text[None],
            weights.PITCH: prosody.pitch[None, None],
            weights.ENERGY: prosody.energy[None, None],
            "style": style[None],
        }
        (samples,) = self._decoder.run(None, given)
        return np.asarray(samples, dtype=np.float32)

    def _session(self, half: int) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = weights.prepare(self._home)[half]
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
