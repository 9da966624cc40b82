"""The singers: the theme on the page, and what the second voice makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from generator.music.score.form import Form, Section
from generator.music.score.harmony import Chord, nearest
from generator.music.score.key import Key
from generator.music.score.mood import Mood
from generator.music.score.notes import Page
from generator.music.score.orchestra import INSTRUMENTS
from generator.music.score.phrase import phrase
from generator.music.score.plan import Setting
from generator.music.score.theme import Line, Theme, head, moved

Loudness = Callable[[float], float]
"""Bar → 0…1."""


@dataclass(frozen=True, slots=True)
class Stave:
    """What the singers of one phrase have before them."""

    page: Page
    form: Form
    section: Section
    setting: Setting
    mood: Mood
    key: Key
    chords: tuple[Chord, ...]
    """One a bar of the whole cue."""
    gapped: tuple[int, ...]
    loudness: Loudness


def sing(stave: Stave, theme: Theme, rng: Random) -> None:
    """The phrase by its singer, with the second voice that the plan asks for."""
    setting, section, metre = stave.setting, stave.section, stave.form.metre
    line = phrase(theme, setting.treatment, section.role, section.bars, metre, rng)
    if section.bar == 0:
        line = tuple(tone for tone in line if tone.start >= 0)
    match setting.device:
        case "shared" if section.bars >= 3:
            border = metre.eighths * (section.bars // 2)
            _voice(stave, tuple(tone for tone in line if tone.start < border), "melody", setting.singer, setting.lift)
            _voice(stave, tuple(tone for tone in line if tone.start >= border), "melody", setting.second, 0)
            return
        case "thirds":
            _voice(stave, moved(line, -2), "counter", setting.second, setting.lift, softer=10)
        case "octaves":
            _voice(stave, line, "counter", setting.second, setting.lift - 12, softer=4)
        case "canon" if section.bars >= 3:
            late = tuple(tone for tone in moved(head(line, metre.eighths * (section.bars - 1)), rng.choice((0, -3, -7)), metre.eighths) if tone.start >= 0)
            _voice(stave, late, "counter", setting.second, 0, softer=8)
        case "counter":
            _counter(stave, line)
    _voice(stave, line, "melody", setting.singer, setting.lift)


def _voice(stave: Stave, line: Line, role: str, player: str, lift: int, softer: float = 0) -> None:
    """A line as it is played: long and accented notes belong to the chord, the others to the mode."""
    if not line:
        return
    form, section, instrument = stave.form, stave.section, INSTRUMENTS[player]
    eighths = form.metre.eighths
    pitches = [stave.key.pitch(_kept(tone.degree, stave.gapped)) for tone in line]
    centre = sum(pitches) / len(pitches)
    home = (instrument.low + instrument.high) / 2
    octave = 12 * round((home + stave.mood.register / 3 - centre) / 12) + lift
    if not instrument.low - 3 <= centre + octave <= instrument.high + 3:
        octave -= lift
    before = -1
    for number, tone in enumerate(line):
        bar = section.bar + tone.start // eighths
        if bar >= section.bar + section.bars:
            break
        chord, pitch = stave.chords[max(0, bar)], pitches[number]
        last = section.role == "close" and bar == form.bars - 1
        strong = tone.start % eighths in form.metre.accents
        if last or tone.length >= 3 or strong and tone.length >= 2:
            pitch = nearest(pitch, chord.classes[:3])
        begin = form.eighth(section.bar, tone.start)
        end = form.eighth(section.bar, min(tone.end, (form.bars - section.bar) * eighths))
        # where a phrase ends or a rest follows the note is left early: the players breathe
        breathes = number == len(line) - 1 or line[number + 1].start > tone.end
        share = 0.45 if stave.mood.light and tone.length < 3 else 0.85 if breathes and not last else 0.98
        arc = 1 - 0.25 * abs(number / max(1, len(line) - 1) - 0.55)
        if pitch + octave == before and tone.length == 1:
            continue
        loud = stave.loudness(min(bar + (tone.start % eighths) / eighths, form.bars - 0.01))
        stave.page.add(role, player, begin, (end - begin) * share, pitch + octave, (60 + 50 * loud) * arc + (6 if strong else 0) - softer)
        before = pitch + octave


def _kept(degree: int, gapped: tuple[int, ...]) -> int:
    """A degree that the scale of the genre has: the next one below where it leaves this one out."""
    while degree % 7 in gapped:
        degree -= 1
    return degree


def _counter(stave: Stave, line: Line) -> None:
    """A voice of its own: it moves where the melody rests, by step, and against its direction."""
    form, section, player = stave.form, stave.section, stave.setting.second
    eighths = form.metre.eighths
    instrument = INSTRUMENTS[player]
    middle = (instrument.low + instrument.high) // 2 - 3
    before = middle
    sung = [(tone.start, tone.degree) for tone in line]
    for bar in range(section.bar, section.bar + section.bars):
        chord = stave.chords[bar]
        first = (bar - section.bar) * eighths
        degrees = [degree for start, degree in sung if first <= start < first + eighths] or [0, 0]
        way = -1 if degrees[-1] > degrees[0] else 1
        moving = eighths - form.metre.division
        target = nearest(before + 2 * way, chord.classes[:4])
        if abs(target - middle) > 9:
            target = nearest(middle, chord.classes[:3])
        loud = stave.loudness(bar)
        begin, turn, end = form.eighth(bar, form.metre.division / 2), form.eighth(bar, moving), form.eighth(bar + 1, 0)
        stave.page.add("counter", player, begin, (turn - begin) * 0.97, target, 50 + 42 * loud)
        if bar < form.bars - 1:
            following = nearest(target + way, tuple(stave.key.pitch(degree) % 12 for degree in range(7)))
            stave.page.add("counter", player, turn, (end - turn) * 0.97, following, 46 + 42 * loud)
            before = following


def remember(stave: Stave, theme: Theme, player: str, rng: Random) -> None:
    """Where the melody rests, a few notes of it pass by once, far away."""
    form, section = stave.form, stave.section
    bar = section.bar + section.bars // 2
    if bar >= form.bars - 1:
        return
    motif = theme.line(form.metre)
    start = rng.choice((0, 0, next((index for index, tone in enumerate(motif) if tone.start >= form.metre.eighths), 0)))
    tones = motif[start : start + rng.choice((2, 3, 4))]
    for index, tone in enumerate(tones):
        pitch = stave.key.pitch(_kept(tone.degree, stave.gapped))
        pitch = nearest(pitch, stave.chords[bar].classes[:3]) if index != 1 else pitch
        begin = form.eighth(bar, tone.start - tones[0].start)
        stave.page.add("memory", player, begin, 1.6, pitch + (0 if stave.mood.dark else 12), 46)

