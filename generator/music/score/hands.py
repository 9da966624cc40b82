"""Hands: what players make of notes that a score puts on the beat."""

from __future__ import annotations

import random

from generator.music.score.notes import Note
from generator.music.score.orchestra import INSTRUMENTS

LOOSE = {"melody": 0.011, "counter": 0.012, "memory": 0.02, "pad": 0.014, "figure": 0.006, "bass": 0.006, "drums": 0.0035, "accent": 0.0}
"""Seconds by which each role is usually off the beat. Hits are met exactly."""
UNEVEN = {"melody": 3.0, "counter": 3.0, "memory": 3.0, "pad": 2.0, "figure": 5.0, "bass": 4.0, "drums": 6.0, "accent": 0.0}
"""Of 127, by which strokes that should be alike differ."""
STRUM = 0.011
"""Seconds from string to string of a chord that one hand plays."""


def played(role: str, name: str, notes: list[Note], seed: int) -> list[Note]:
    """The notes of a part as they are played, in order: a little off the beat, never twice with the same weight, chords from below."""
    rng = random.Random(f"{seed}/{role}/{name}")
    strummed = role == "figure" and not INSTRUMENTS[name].sustained
    found: list[Note] = []
    chord, before = 0, -1.0
    for note in sorted(notes):
        chord = chord + 1 if abs(note.start - before) < 1e-6 else 0
        before = note.start
        # nobody is off by more than the ear forgives
        off = max(-2.0, min(2.0, rng.gauss(0, 1))) * LOOSE[role] + (chord * STRUM if strummed else 0.0)
        weight = round(note.velocity + rng.gauss(0, 1) * UNEVEN[role])
        found.append(Note(max(0.0, note.start + off), note.length, note.pitch, max(1, min(127, weight))))
    return sorted(found)
