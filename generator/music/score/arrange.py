"""From a cue to a page: the plan, harmony along the form, then melody, accompaniment, percussion and hits."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generator.film import Cue
from generator.music.score.accent import accents
from generator.music.score.bass import bass_bar, bottom
from generator.music.score.drums import drum_bar, pattern
from generator.music.score.dynamics import level
from generator.music.score.figure import bars_of
from generator.music.score.form import Form, form_of
from generator.music.score.genre import palette_of
from generator.music.score.harmony import Chord, chord_of, nearest, voicing
from generator.music.score.key import MODES, Key, key_of
from generator.music.score.melody import Stave, remember, sing
from generator.music.score.mood import Mood, mood_of
from generator.music.score.notes import Page
from generator.music.score.palette import Palette
from generator.music.score.plan import THIN, Setting, plan_of
from generator.music.score.source import played
from generator.music.score.theme import theme_of


@dataclass(frozen=True, slots=True)
class Composition:
    """A cue as it was composed: everything the player needs, and everything a reader wants to know."""

    cue: Cue
    key: Key
    form: Form
    chords: tuple[Chord, ...]
    """One a bar."""
    palette: Palette
    mood: Mood
    plan: tuple[Setting, ...]
    """One setting a section."""
    page: Page

    def level(self, bar: float) -> float:
        """Loudness wanted at a bar, 0…1."""
        return level(self.cue, self.form, self.mood, self.plan, min(bar, self.form.bars - 0.01))


def compose(cue: Cue, seed: int) -> Composition:
    """Write the cue. The theme's number decides the motif and who carries it; the seed decides how it is worked out this time."""
    seed = seed * 31 + cue.take
    mood, palette = mood_of(cue.mood), played(palette_of(cue.genre), cue.source)
    key = key_of(cue.key, _mode(mood, palette))
    form = form_of(cue, mood, palette, seed)
    plan = plan_of(cue, form, palette, mood, seed)
    chords = tuple(
        chord_of(numeral, key.moved(setting.shift)) for setting in plan for numeral in setting.numerals
    )
    score = Composition(cue, key, form, chords, palette, mood, plan, Page())
    _pads(score, seed)
    _ground(score, seed)
    _melody(score, seed)
    accents(score.page, cue, form, palette, mood, chords)
    return score


def _mode(mood: Mood, palette: Palette) -> str:
    """The mood's, or its like in the genre; what is nearly no key at all stays as it is."""
    if mood.mode == "locrian":
        return mood.mode
    return (palette.minor if MODES[mood.mode][2] == 3 else palette.major) or mood.mode


def _pads(score: Composition, seed: int) -> None:
    """Held chords that move by the shortest way; a note fewer, and lower than voices speak, where little is going on."""
    form, mood = score.form, score.mood
    before: tuple[int, ...] = ()
    for section, setting in zip(form.sections, score.plan, strict=True):
        voices = 3 if setting.heat < 0.55 else 4
        low, high = (43, 64) if mood.dark or setting.heat < 0.4 else (48, 71)
        if section.role == "air":
            # between phrases the chords open upwards, or close
            low, high = low + 5, high + 9
        bar = section.bar
        while bar < section.bar + section.bars:
            stop = bar + 1
            while stop < section.bar + section.bars and score.chords[stop] == score.chords[bar]:
                stop += 1
            before = voicing(score.chords[bar], before if len(before) == voices else (), low, high, voices)
            start, end = form.eighth(bar, 0), form.eighth(stop, 0)
            last = stop == form.bars
            if last:
                end = form.duration - 0.5 * (form.duration - end) if form.ends else form.duration + 1.0
            if setting.pad or last:
                rng = random.Random(f"{seed}/pad/{bar}")
                _hold(score, section.role, setting.pad or score.palette.pad, bar, (start, end, form.eighth(bar, form.metre.eighths // 2)), before, last, rng)
            bar = stop


def _hold(
    score: Composition, role: str, player: str, bar: int, times: tuple[float, float, float], pitches: tuple[int, ...], last: bool, rng: random.Random
) -> None:
    """One chord from `times` 0 to 1. Voices enter one by one where nobody else plays; the top one may come late to its note, or leave it early."""
    start, end, middle = times
    loud = 66 + 14 * score.level(bar)
    chord = score.chords[bar]
    for number, pitch in enumerate(pitches):
        begin = start
        if role in ("intro", "air") and not last:
            begin += number * (end - start) / (len(pitches) + 1)
        elif number == len(pitches) - 1 and not last and start < middle < end and rng.random() < 0.6:
            # a suspension from the step above, or a step to another note of the chord at half time
            leaves = rng.random() < 0.5
            other = nearest(pitch + rng.choice((4, -4)), chord.classes) if leaves else pitch + (1 if (pitch + 1) % 12 in _scale(score) else 2)
            first, second = (pitch, other) if leaves else (other, pitch)
            score.page.add("pad", player, start, (middle - start) * 1.02, first, loud)
            begin, pitch = middle, second
        score.page.add("pad", player, begin, (end - begin) * (0.98 if last else 1.02), pitch, loud)


def _scale(score: Composition) -> set[int]:
    return {score.key.pitch(degree) % 12 for degree in range(7)}


def _ground(score: Composition, seed: int) -> None:
    """Bass, figure and drums of every phrase."""
    form, low = score.form, -1
    before: tuple[int, ...] = ()
    for number, (section, setting) in enumerate(zip(form.sections, score.plan, strict=True)):
        rng = random.Random(f"{seed}/ground/{number}")
        strokes = bars_of(setting.figure, form.metre, setting.heat, rng)
        beaten = setting.drums > 0 and score.palette.drums != "none"
        patterns = [pattern(score.palette.drums, form.metre, setting.drums == 2, rng) for _ in range(3)] if beaten else []
        for bar in range(section.bar, section.bar + section.bars):
            chord, final = score.chords[bar], bar == form.bars - 1
            loud = score.level(bar)
            before = voicing(chord, before, 52, 76, 3)
            low = bottom(chord, low, bar == section.bar or final or form.ends and bar >= form.bars - 3, rng)
            _bass(score, setting, bar, low, loud, rng)
            if not final:
                for stroke in strokes[(bar - section.bar) % 4]:
                    if (bar - section.bar) * form.metre.eighths + stroke.at < setting.entry:
                        continue
                    _stroke(score, setting, bar, stroke.at, before, stroke.voice, stroke.length, 38 + 46 * loud + stroke.weight)
                if patterns and not (section.bars > 3 and bar == section.bar and setting.drums == 1):
                    kit, rows = patterns[(0, 1, 0, 2)[(bar - section.bar) % 4]]
                    fill = bar == section.bar + section.bars - 1 and setting.heat > 0.5
                    drum_bar(score.page, kit, rows, form.eighth(bar, 0), form.eighth(bar + 1, 0), loud * 0.9, fill)


def _stroke(
    score: Composition, setting: Setting, bar: int, at: float, tones: tuple[int, ...], voice: int, length: float, velocity: float
) -> None:
    octave, which = divmod(voice, len(tones))
    pitch = tones[which] + 12 * octave + setting.raised
    begin, end = _swung(score, bar, at), _swung(score, bar, at + length)
    score.page.add("figure", setting.player, begin, end - begin, pitch, velocity)


def _swung(score: Composition, bar: int, eighth: float) -> float:
    """The instant of an eighth of a bar; the second of a pair comes late where the genre swings."""
    if score.form.metre.division == 2 and eighth % 2 == 1:
        eighth += 2 * (score.palette.swing - 500) / 1000
    return score.form.eighth(bar, eighth)


def _bass(score: Composition, setting: Setting, bar: int, pitch: int, loud: float, rng: random.Random) -> None:
    form = score.form
    velocity = 56 + 42 * loud
    if bar == form.bars - 1:
        if score.cue.intensity >= 180:
            score.page.add("bass", score.palette.bass, form.eighth(bar, 0), (form.eighth(bar + 1, 0) - form.eighth(bar, 0)) * 1.2, pitch, velocity)
        return
    if not setting.bass:
        return
    chord, tonic = score.chords[bar], score.key.moved(setting.shift).tonic
    following = bottom(score.chords[bar + 1], pitch, True, rng)
    for at, length, tone, weight in bass_bar(setting.bass, form.metre, chord, pitch, following, tonic, rng):
        begin = _swung(score, bar, at)
        score.page.add("bass", score.palette.bass, begin, form.eighth(bar, at + length) - begin, tone, velocity + weight)


def _melody(score: Composition, seed: int) -> None:
    cue, form = score.cue, score.form
    motif = theme_of(cue.theme)
    other = theme_of(cue.answer) if cue.answer else motif
    for number, (section, setting) in enumerate(zip(form.sections, score.plan, strict=True)):
        rng = random.Random(f"{seed}/melody/{number}")
        key = score.key.moved(setting.shift)
        stave = Stave(score.page, form, section, setting, score.mood, key, score.chords, score.palette.gapped, score.level)
        if setting.treatment:
            sing(stave, other if setting.answered else motif, rng)
        elif cue.intensity >= 150 and (section.role == "intro" or not setting.figure or setting.heat < THIN or rng.random() < 0.6):
            remember(stave, other if rng.random() < 0.5 else motif, score.palette.bell, rng)
