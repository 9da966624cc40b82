"""A reading: how long a line lasts and when each part of it is said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A word or a phoneme of a reading, in milliseconds from the start of the audio."""

    text: str
    start: int
    end: int
    stress: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How long a speech lasts and when each part of it is said; known before any sound is made."""

    milliseconds: int
    words: tuple[Spoken, ...] = ()
    phonemes: tuple[Spoken, ...] = ()
