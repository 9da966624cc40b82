"""The shape of a cue: how many bars fit, what each phrase does, and at which instant each beat falls."""

from __future__ import annotations

import bisect
import random
from dataclasses import dataclass
from itertools import pairwise

from generator.clock import seconds
from generator.film import Cue
from generator.music.score.mood import Mood
from generator.music.score.theme import BARS


@dataclass(frozen=True, slots=True)
class Section:
    bar: int
    bars: int
    role: str
    """intro, statement, answer, air, development, title or close."""


@dataclass(frozen=True, slots=True)
class Beats:
    """Beats as instants: straight lines between anchors, so that a beat can be moved onto a cut and the next ones still flow."""

    beats: tuple[float, ...]
    seconds: tuple[float, ...]

    def at(self, beat: float) -> float:
        return _along(beat, self.beats, self.seconds)

    def beat_at(self, second: float) -> float:
        return _along(second, self.seconds, self.beats)


def _along(x: float, xs: tuple[float, ...], ys: tuple[float, ...]) -> float:
    index = min(max(bisect.bisect_right(xs, x) - 1, 0), len(xs) - 2)
    return ys[index] + (x - xs[index]) * (ys[index + 1] - ys[index]) / (xs[index + 1] - xs[index])


@dataclass(frozen=True, slots=True)
class Form:
    bars: int
    beats: int
    """In a bar."""
    tempo: float
    clock: Beats
    sections: tuple[Section, ...]
    duration: float
    """Seconds, with the ring after the last bar."""
    ends: bool

    @property
    def total(self) -> int:
        return self.bars * self.beats

    def resting(self, bar: int) -> str:
        """What is silent in the air between phrases, in turn: the figure, then the pad. Nothing elsewhere."""
        airs = [section for section in self.sections if section.role == "air"]
        section = self.section_at(bar)
        return ("figure", "pad")[airs.index(section) % 2] if section in airs else ""

    def section_at(self, bar: int) -> Section:
        return next(section for section in reversed(self.sections) if section.bar <= bar)


def form_of(cue: Cue, mood: Mood, rng: random.Random) -> Form:
    """Whole bars in exactly the cue's length, the tempo moved by a few per cent at most where there are bars enough."""
    duration = seconds(cue.frames)
    ends = cue.ends or any(hit.kind == "end" for hit in cue.hits)
    closing = [seconds(hit.frame) for hit in cue.hits if hit.kind == "end" and 0.4 * duration < seconds(hit.frame) < duration]
    ring = min(2.4, 0.2 * duration) if ends else 0.0
    slow, fast = mood.pace
    tempo = min(max(cue.tempo, slow), fast)
    beats = mood.beats
    if closing:
        # The cut decides where the final chord falls; its own bar only rings, so it may be any length.
        bars = 1 + max(1, round(closing[-1] * tempo / 60 / beats))
        even = closing[-1] / ((bars - 1) * beats)
        anchors = [(0.0, 0.0), (float((bars - 1) * beats), closing[-1]), (float(bars * beats), min(duration, closing[-1] + even * beats))]
    else:
        playing = duration - ring
        bars = max(1, round(playing * tempo / 60 / beats))
        if bars <= 2:
            beats = max(2, min(4, round(playing * tempo / 60 / bars)))
        even = playing / (bars * beats)
        anchors = [(0.0, 0.0), (float(bars * beats), playing)]
    clock = _clock(cue, anchors, even, beats)
    return Form(bars, beats, 60 / even, clock, _sections(bars, ends, cue, clock, beats, rng), duration, ends)


def _clock(cue: Cue, anchors: list[tuple[float, float]], even: float, beats: int) -> Beats:
    """Move a beat onto every hit that it can reach without the pulse bending by more than an eighth."""
    for hit in sorted(cue.hits, key=lambda hit: (-hit.strength, hit.frame)):
        second = seconds(hit.frame)
        unit = beats if hit.kind in ("turn", "front") else 1
        trial = sorted({*anchors, (float(round(second / even / unit) * unit), second)})
        bent = [pair for pair in pairwise(trial) if pair not in set(pairwise(anchors))]
        pace = [(later[1] - earlier[1]) / max(later[0] - earlier[0], 1e-6) / even for earlier, later in bent]
        if all(0.875 < each < 1.125 for each in pace):
            anchors = trial
    return Beats(tuple(anchor[0] for anchor in anchors), tuple(anchor[1] for anchor in anchors))


def _sections(bars: int, ends: bool, cue: Cue, clock: Beats, beats: int, rng: random.Random) -> tuple[Section, ...]:
    """Phrases of four bars between the turns of the scene; the first may wait, the last comes home."""
    fronts = {round(clock.beat_at(seconds(hit.frame)) / beats) for hit in cue.hits if hit.kind == "front"}
    turns = {round(clock.beat_at(seconds(hit.frame)) / beats) for hit in cue.hits if hit.kind == "turn"} | fronts
    borders = sorted({0, bars, *(turn for turn in turns if 0 < turn < bars)})
    sections: list[Section] = []
    for start, stop in pairwise(borders):
        bar = start
        if bar == 0 and bars >= 7 and stop - bar > 2:
            waits = rng.choice((1, 2))
            sections.append(Section(0, waits, "intro"))
            bar = waits
        while bar < stop:
            length = BARS if stop - bar >= BARS + 2 or stop - bar == BARS else min(stop - bar, BARS + 1)
            sections.append(Section(bar, length, "title" if bar == start and start in fronts else ""))
            bar += length
    # a quiet cue lies under talk: after every phrase the melody waits as long as it sang
    quiet = ("statement", "air", "answer", "air", "development", "air")
    order = quiet if cue.intensity < 550 else ("statement", "answer", "air", "development")
    named, index = [], 0
    for number, section in enumerate(sections):
        role = section.role
        if not role and ends and number == len(sections) - 1 and number:
            role = "close"
        elif not role:
            role = order[index % len(order)]
            index += 1
        named.append(Section(section.bar, section.bars, role))
    return tuple(named)
