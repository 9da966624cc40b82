"""From a cue to a page: harmony along the form, then melody, accompaniment, percussion and accents."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from generator.clock import seconds
from generator.film import Cue
from generator.music.score.drums import drum_bar, roll
from generator.music.score.figure import bass_line, figure_bar
from generator.music.score.form import Form, Section, form_of
from generator.music.score.genre import Palette, palette_of
from generator.music.score.harmony import Chord, chord_of, nearest, voicing
from generator.music.score.key import Key, key_of
from generator.music.score.mood import Mood, mood_of
from generator.music.score.notes import Page
from generator.music.score.orchestra import INSTRUMENTS
from generator.music.score.source import played
from generator.music.score.theme import BARS, Line, phrase, theme_of


@dataclass(frozen=True, slots=True)
class Composition:
    """A cue as it was composed: everything the player needs, and everything a reader wants to know."""

    key: Key
    form: Form
    chords: tuple[Chord, ...]
    """One a bar."""
    palette: Palette
    mood: Mood
    page: Page


def compose(cue: Cue, seed: int) -> Composition:
    """Write the cue. The theme's number decides the motif and who carries it; the seed decides how it is worked out this time."""
    rng = random.Random(seed * 31 + cue.take)
    mood, palette = mood_of(cue.mood), played(palette_of(cue.genre), cue.source)
    key = key_of(cue.key, mood.mode)
    form = form_of(cue, mood, rng)
    chords = _harmony(form, mood, key, rng)
    page = Page()
    _pad(page, cue, form, palette, mood, chords)
    _ground(page, cue, form, palette, mood, chords, rng)
    _melody(page, cue, form, palette, mood, key, chords, rng)
    _accents(page, cue, form, palette, mood, chords)
    return Composition(key, form, chords, palette, mood, page)


def level(cue: Cue, form: Form, bar: float) -> float:
    """Loudness wanted at a bar, 0…1: the scene grows towards its last third, and every phrase breathes inside that."""
    share = bar / max(1, form.bars)
    scene = 0.75 + 0.25 * (1 - abs(share - 0.68) / 0.68)
    section = form.section_at(int(bar))
    inside = (bar - section.bar) / section.bars
    arc = 1 - 0.35 * abs(inside - 0.6) / 0.6
    role = {"intro": 0.72, "air": 0.75, "development": 1.08, "title": 1.3, "close": 0.9}.get(section.role, 1.0)
    return min(1.0, (0.34 + 0.6 * cue.intensity / 1000) * scene * arc * role)


def _harmony(form: Form, mood: Mood, key: Key, rng: random.Random) -> tuple[Chord, ...]:
    numerals: list[str] = []
    phrases = list(mood.phrases)
    home = phrases[0]
    for number, section in enumerate(form.sections):
        # Statements keep the home progression, so that the theme is heard over its own harmony; elsewhere it may wander.
        words = (home if section.role in ("statement", "intro", "title", "close") else rng.choice(phrases[1:] if number else phrases)).split()
        start = 2 if section.role == "answer" and len(words) > 3 and rng.random() < 0.3 else 0
        numerals += [words[(start + bar // mood.bars_a_chord) % len(words)] for bar in range(section.bars)]
    if form.ends:
        cadence = mood.cadence.split()[-len(numerals) :]
        numerals[-len(cadence) :] = cadence
    return tuple(chord_of(numeral, key) for numeral in numerals)


def _pad(page: Page, cue: Cue, form: Form, palette: Palette, mood: Mood, chords: tuple[Chord, ...]) -> None:
    """Held chords that move by the shortest way; one note fewer when the scene is quiet."""
    voices = 3 if cue.intensity < 550 else 4
    low, high = (45, 66) if mood.dark else (50, 72)
    before: tuple[int, ...] = ()
    bar = 0
    while bar < form.bars:
        chord, stop = chords[bar], bar + 1
        section = form.section_at(bar)
        while stop < form.bars and chords[stop] == chord and stop < section.bar + section.bars:
            stop += 1
        before = voicing(chord, before, low, high, voices)
        start, end = form.clock.at(bar * form.beats), form.clock.at(stop * form.beats)
        last = stop == form.bars
        if last:
            end = form.duration - 0.5 * (form.duration - end) if form.ends else form.duration + 1.0
        silent = not last and (form.resting(bar) == "pad" or (section.role == "air" and mood.figure in ("oompah", "walking")))
        for pitch in before:
            if not silent:
                page.add("pad", palette.pad, start, (end - start) * (0.98 if last else 1.02), pitch, 66 + 14 * level(cue, form, bar))
        bar = stop


def _ground(page: Page, cue: Cue, form: Form, palette: Palette, mood: Mood, chords: tuple[Chord, ...], rng: random.Random) -> None:
    """Bass, figure and drums, each from the intensity on at which the scene can bear it."""
    before: tuple[int, ...] = ()
    walking = mood.figure == "walking" or palette.drums == "brushes"
    for bar, chord in enumerate(chords):
        section = form.section_at(bar)
        final = bar == form.bars - 1
        loud = level(cue, form, bar)
        before = voicing(chord, before, 52, 76, 3)
        times = [form.clock.at(bar * form.beats + eighth / 2) for eighth in range(2 * form.beats + 1)]
        if palette.swing != 500:
            for index in range(1, len(times) - 1, 2):
                times[index] = times[index - 1] + (times[index + 1] - times[index - 1]) * palette.swing / 1000
        quiet = section.role == "intro"
        if cue.intensity >= 180 and (not quiet or mood.figure in ("pulse", "tremolo")):
            following = chords[bar + 1] if not final else chord
            bass_line(page, palette.bass, mood, chord, following, times, loud, final, walking, cue.intensity, rng)
        if cue.intensity >= 240 and not final and not (form.resting(bar) == "figure" and cue.intensity < 550):
            figure_bar(page, palette.figure, mood, chord, before, times, loud * (0.7 if quiet else 1.0), bar, cue.intensity, rng)
        threshold = {"brushes": 260, "electronic": 430, "hand": 380}.get(palette.drums, 460) - (
            120 if mood.figure in ("ostinato", "oompah") else 0
        )
        still = mood.figure in ("broken", "tremolo") and palette.drums not in ("brushes", "hand")
        if cue.intensity >= threshold and not (final or quiet or still):
            step = (times[-1] - times[0]) / (4 * form.beats)
            fill = bar == section.bar + section.bars - 1 and cue.intensity > 550
            full = cue.intensity >= 620 and section.role != "air"
            drum_bar(page, palette.drums, times[0], step, 4 * form.beats, loud * 0.9, full, fill, rng)


def _melody(
    page: Page, cue: Cue, form: Form, palette: Palette, mood: Mood, key: Key, chords: tuple[Chord, ...], rng: random.Random
) -> None:
    leads = palette.dark if mood.dark else palette.bright
    lead = leads[cue.theme % len(leads)]
    motif = theme_of(cue.theme)
    other = theme_of(cue.answer) if cue.answer else motif
    sung = 0
    for section in form.sections:
        if section.role in ("intro", "air") or section.bars < 1:
            if section.role == "air" and cue.intensity >= 150:
                _memory(page, form, section, palette, mood, key, other, chords)
            continue
        if sung and section.role not in ("close", "title") and rng.randrange(1000) >= mood.melody:
            continue
        answered = section.role == "answer" and (cue.intensity >= 300 or bool(cue.answer))
        line = phrase(other if answered else motif, mood.handling, section.role, rng)
        player = palette.counter if answered else lead
        _sing(page, cue, form, section, player, mood, key, chords, line, 0)
        full = section.role == "title" or (cue.intensity >= 720 and section.role in ("development", "close", "statement"))
        if full and palette.counter != player:
            _sing(page, cue, form, section, palette.counter, mood, key, chords, line, -12)
        sung += 1


def _sing(
    page: Page, cue: Cue, form: Form, section: Section, player: str, mood: Mood, key: Key, chords: tuple[Chord, ...], line: Line, shift: int
) -> None:
    """A phrase of the melody: long and accented notes belong to the chord, the others to the mode."""
    instrument = INSTRUMENTS[player]
    eighths = 2 * form.beats
    pitches = [key.pitch(tone.degree) for tone in line]
    centre = sum(pitches) / len(pitches)
    wanted = (instrument.low + instrument.high) / 2 + (mood.register + shift) / 3
    octave = 12 * round((wanted - centre) / 12)
    before = -1
    # a close is set so that its last note falls in the last bar
    late = max(0, section.bars - BARS) * eighths if section.role == "close" else 0
    for number, (tone, pitch) in enumerate(zip(line, pitches, strict=True)):
        start = tone.start * eighths // 8 + late
        length = max(1, (tone.start + tone.length) * eighths // 8 + late - start)
        bar = section.bar + start // eighths
        if bar >= section.bar + section.bars:
            break
        chord = chords[bar]
        last = section.role == "close" and bar == form.bars - 1
        if last or start % (eighths // 2 or 1) == 0 or length >= 3:
            pitch = nearest(pitch, chord.classes[:3])
        end = min(section.bar * eighths + start + length, form.bars * eighths)
        # The last note before the end of a phrase is left early: the players breathe.
        breath = 0.82 if number == len(line) - 1 and not last else 0.97
        begin = form.clock.at(section.bar * form.beats + start / 2)
        sounding = (form.clock.at(end / 2) - begin) * (0.45 if mood.handling == "light" and length < 3 else breath)
        arc = 1 - 0.3 * abs(number / max(1, len(line) - 1) - 0.55)
        accent = 6 if start % eighths == 0 else 0
        if pitch + octave == before and length == 1:
            continue
        page.add(
            "melody" if shift == 0 else "counter", player, begin, sounding, pitch + octave, (62 + 48 * level(cue, form, bar)) * arc + accent
        )
        before = pitch + octave
        if last:
            break


def _memory(
    page: Page, form: Form, section: Section, palette: Palette, mood: Mood, key: Key, motif: Line, chords: tuple[Chord, ...]
) -> None:
    """Where the melody rests, its first three notes pass by once, far away."""
    bar = section.bar + section.bars // 2
    if bar >= form.bars - 1:
        return
    for index, tone in enumerate(motif[:3]):
        pitch = key.pitch(tone.degree)
        pitch = nearest(pitch, chords[bar].classes[:3]) if index != 1 else pitch
        begin = form.clock.at(bar * form.beats + (tone.start * form.beats * 2 // 8) / 2)
        page.add("memory", palette.bell, begin, 1.6, pitch + (0 if mood.dark else 12), 46)


def _accents(page: Page, cue: Cue, form: Form, palette: Palette, mood: Mood, chords: tuple[Chord, ...]) -> None:
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
