"""Hits: what the music does at the instants that the cut has marked."""

from __future__ import annotations

from dataclasses import replace

from generator.clock import seconds
from generator.film import Cue
from generator.music.score.drums import roll
from generator.music.score.form import Form
from generator.music.score.harmony import Chord
from generator.music.score.mood import Mood
from generator.music.score.notes import Page
from generator.music.score.palette import Palette


def accents(page: Page, cue: Cue, form: Form, palette: Palette, mood: Mood, chords: tuple[Chord, ...]) -> None:
    """Hits are met to the sample, wherever the beat is; before a heavy one everybody holds their breath."""
    last = silent = -9.0
    for hit in sorted(cue.hits, key=lambda hit: hit.frame):
        at = seconds(hit.frame)
        if at >= form.duration:
            continue
        bar = min(form.bars - 1, max(0, int(form.clock.beat_at(at) / form.beats + 1e-6)))
        chord, strength = chords[bar], hit.strength / 1000
        heavy = hit.strength >= 600 or (hit.kind == "end" and cue.intensity >= 500)
        root = 36 + chord.root
        # blow upon blow would be noise: what follows closely is marked lightly
        heavy = heavy and (at - last > 1.6 or hit.kind == "end")
        if heavy:
            last = at
            _hold_breath(page, at)
            if hit.strength >= SHATTERING and hit.kind in ("accent", "turn") and at > 2.0 and at - silent > APART:
                _silence(page, at)
                silent = at
            elif at > 1.2 and hit.strength >= 750:
                roll(page, palette.blow, root, at - min(1.1, at - 0.1), at - 0.06, strength * 0.7)
            page.add("accent", palette.blow, at, 2.0, root, 75 + 52 * strength)
            page.add("accent", palette.bass, at, 1.6, root, 70 + 50 * strength)
            if mood.dark or cue.intensity >= 600:
                for interval in chord.intervals[:3]:
                    page.add(
                        "accent", "brass" if palette.pad != "saw pad" else "saw pad", at, 0.9, root + 12 + interval, 56 + 50 * strength
                    )
        if not heavy or hit.kind in ("turn", "front", "end"):
            for interval in chord.intervals[:3] if hit.kind != "accent" else chord.intervals[:2]:
                page.add("accent", palette.bell, at, 2.2, 72 + (chord.root + interval) % 12, 55 + 50 * strength)
            if hit.kind == "accent":
                page.add("accent", palette.figure, at, 0.5, root + 12, 60 + 50 * strength)


SHATTERING, APART = 800, 10.0
"""The strength from which a blow comes out of silence, and the seconds that silences lie apart: one alone is heard."""
HUSH = 0.5


def _silence(page: Page, at: float) -> None:
    """Nobody plays for a moment; held notes are taken up again with the blow."""
    for (role, _), part in page.parts.items():
        if role == "accent":
            continue
        kept = []
        for note in part:
            end = note.start + note.length
            if not at - HUSH <= note.start < at - 0.01:
                kept.append(replace(note, length=min(note.length, at - HUSH - note.start)) if note.start < at - HUSH else note)
            if note.start < at - 0.01 and end > at + 0.4:
                kept.append(replace(note, start=at, length=end - at))
        part[:] = kept


def _hold_breath(page: Page, at: float) -> None:
    for (role, _), part in page.parts.items():
        if role in ("figure", "drums", "melody", "memory"):
            part[:] = [note for note in part if not at - 0.4 <= note.start < at - 0.01]
