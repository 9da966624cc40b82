"""The shape of a cue: how its bars fall into phrases, what each phrase does, and at which instant each beat falls.

It is laid out from the front: what comes later bends only the bars just before it, so that the beginning of a scene's music
stays as it is when its end moves.
"""

from __future__ import annotations

import bisect
import random
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.clock import seconds
from generator.film import Cue
from generator.music.score.metre import METRES, Metre
from generator.music.score.mood import Mood
from generator.music.score.palette import Palette

NEAR = 6
"""Bars before an instant that has to be met in which the pulse may bend."""
LENGTHS = (4, 4, 4, 4, 3, 3, 5, 5, 6, 2)
"""Bars of a phrase, by how often: four are the rule, the others are what keeps the ear awake."""

REST = 4.0
"""Seconds without a word from which the music takes the stage."""
OPEN, COVERED = 0.3, 0.7
"""Shares of talk up to which a phrase is free, and from which it lies beneath voices."""

SLOW = 3.2
"""Seconds of a bar from which no phrase has more than four."""


@dataclass(frozen=True, slots=True)
class Section:
    bar: int
    bars: int
    role: str
    """intro, statement, answer, air, development, title or close."""
    front: bool = False
    """Stands alone: a title, the credits."""
    talk: float = 0.5
    """Share of it beneath which people speak; a half where nobody knows."""

    @property
    def open(self) -> bool:
        """The melody has it to itself."""
        return self.talk <= OPEN

    @property
    def covered(self) -> bool:
        return self.talk >= COVERED


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
    metre: Metre
    tempo: float
    """Beats a minute, on average."""
    clock: Beats
    sections: tuple[Section, ...]
    duration: float
    """Seconds, with the ring after the last bar."""
    ends: bool

    @property
    def beats(self) -> int:
        """In a bar."""
        return self.metre.beats

    @property
    def total(self) -> int:
        return self.bars * self.beats

    def number_at(self, bar: int) -> int:
        """Which section a bar is in."""
        return max(0, bisect.bisect_right([section.bar for section in self.sections], bar) - 1)

    def section_at(self, bar: int) -> Section:
        return self.sections[self.number_at(bar)]

    def eighth(self, bar: int, index: float) -> float:
        """The instant of an eighth of a bar; before and after the bar as well."""
        return self.clock.at(bar * self.beats + index / self.metre.division)


def form_of(cue: Cue, mood: Mood, palette: Palette, seed: int) -> Form:
    """Whole bars in exactly the cue's length."""
    duration = seconds(cue.frames)
    ends = cue.ends or any(hit.kind == "end" for hit in cue.hits)
    closing = [seconds(hit.frame) for hit in cue.hits if hit.kind == "end" and 0.4 * duration < seconds(hit.frame) < duration]
    metre = _metre(mood, palette, seed)
    slow, fast = mood.pace
    # a beat of three eighths is longer than one of two
    tempo = min(max(cue.tempo, slow), fast) * (0.75 if metre.division == 3 else 1.0)
    # The cut decides where the final chord falls; its own bar only rings, so it may be any length.
    ringing = bool(closing)
    ring = min(2.4, 0.2 * duration) if ends else 0.0
    target = closing[-1] if ringing else duration - ring
    if target * tempo / 60 < 2.5 * metre.beats:
        bars = max(1, round(target * tempo / 60 / metre.beats))
        metre = METRES[f"{max(2, min(4, round(target * tempo / 60 / bars)))}/4"]
    anchors = _anchors(cue, metre, 60 / tempo, target)
    total = round(anchors[-1][0])
    if ringing:
        even = (anchors[-1][1] - anchors[-2][1]) / (anchors[-1][0] - anchors[-2][0])
        anchors.append((anchors[-1][0] + metre.beats, max(target + 0.1, min(duration, target + even * metre.beats))))
        total += metre.beats
    clock = Beats(tuple(beat for beat, _ in anchors), tuple(at for _, at in anchors))
    bars = total // metre.beats
    return Form(bars, metre, 60 * anchors[-1][0] / anchors[-1][1], clock, _sections(bars, ends, cue, clock, metre, seed), duration, ends)


def _metre(mood: Mood, palette: Palette, seed: int) -> Metre:
    """One that suits both the genre and the mood, most often the one that the genre is at home in."""
    home = palette.metres[:1] or mood.metres[:1]
    choices = list(dict.fromkeys((*home, *(name for name in palette.metres or mood.metres if name in mood.metres))))
    rng = random.Random(f"{seed}/metre")
    return METRES[choices[0] if rng.random() < 0.4 else rng.choice(choices)]


def _anchors(cue: Cue, metre: Metre, even: float, target: float) -> list[tuple[float, float]]:
    """Beats that fall on given instants: at the tempo from the front, bent just before each hit that a beat can reach, and before the end."""
    anchors = [(0.0, 0.0)]
    for hit in sorted(cue.hits, key=lambda hit: (hit.frame, -hit.strength)):
        at, border = seconds(hit.frame), hit.kind in ("turn", "front")
        if hit.kind != "end" and 0.5 < at < target - metre.beats * even:
            _meet(anchors, at, even, metre, metre.beats if border else 1, 0.3 if hit.kind == "front" else 0.125)
    beat, second = anchors[-1]
    left = (target - second) / even
    bars = max(1, round((beat + left) / metre.beats) - int(beat // metre.beats))
    end = (int(beat // metre.beats) + bars) * metre.beats
    while end <= beat:
        end += metre.beats
    bent = min(end - beat, NEAR * metre.beats)
    start = second + (end - beat - bent) * even
    if bent < end - beat and target - start > 0.6 * bent * even:
        anchors.append((end - bent, start))
    anchors.append((float(end), target))
    return anchors


def _meet(anchors: list[tuple[float, float]], at: float, even: float, metre: Metre, unit: int, most: float) -> None:
    """Move a beat, or the beginning of a bar, onto an instant, unless the pulse would bend by more than it may."""
    beat, second = anchors[-1]
    landing = round((beat + (at - second) / even) / unit) * unit
    if landing - beat < 1:
        return
    bent = min(landing - beat, NEAR * metre.beats)
    start = second + (landing - beat - bent) * even
    if abs((at - start) / (bent * even) - 1) > most:
        return
    if bent < landing - beat:
        anchors.append((landing - bent, start))
    anchors.append((float(landing), at))


def _sections(bars: int, ends: bool, cue: Cue, clock: Beats, metre: Metre, seed: int) -> tuple[Section, ...]:
    """Phrases of unequal length between the turns of the scene; the first may wait, the last comes home."""

    def bar_of(kind: str) -> set[int]:
        return {round(clock.beat_at(seconds(hit.frame)) / metre.beats) for hit in cue.hits if hit.kind == kind}

    fronts = bar_of("front")
    rests = {round(clock.beat_at(at) / metre.beats) for rest in _rests(cue) for at in rest}
    borders = sorted({0, bars, *(turn for turn in bar_of("turn") | fronts | rests if 0 < turn < bars)})
    found: list[Section] = []
    order = _order(cue)
    turn, before = 0, (0, 0)
    for start, stop in pairwise(borders):
        bar = start
        while bar < stop:
            rng = random.Random(f"{seed}/phrase/{len(found)}")
            left, role = stop - bar, order[turn % len(order)]
            if role == "air" and _talk(cue, clock.at(metre.beats * bar), clock.at(metre.beats * (bar + min(left, 2)))) <= OPEN:
                role, turn = order[(turn + 1) % len(order)], turn + 1
            each = clock.at(metre.beats * (bar + 1)) - clock.at(metre.beats * bar)
            if bar == 0 and (left <= 2 and stop in fronts or bars >= 7 and left > 4):
                role, length = "intro", min(left, rng.choice((1, 2)))
            elif bar == start and start in fronts:
                role, length = "title", min(left, max(2, round(7 / each)))
            elif role == "air":
                # a rest of two to five seconds, whatever the tempo
                length, turn = min(left, rng.choice((1, 2, 2, 3)), max(1, int(5 / each))), turn + 1
            else:
                length, turn = rng.choice([many for many in LENGTHS if before != (many, many) and (many < 5 or each < SLOW)]), turn + 1
                before = (before[1], length)
            if left - length < 2 and (role != "air" or left <= 2):
                length = left
            length = min(length, 7)
            talk = _talk(cue, clock.at(metre.beats * bar), clock.at(metre.beats * (bar + length)))
            found.append(Section(bar, length, role, role == "title", talk))
            bar += length
    last = found[-1]
    if ends and (len(found) > 1 or last.front):
        found[-1] = replace(last, role="close")
    return tuple(found)


def _rests(cue: Cue) -> list[tuple[float, float]]:
    """Stretches of seconds in which nobody speaks for long enough to be sung in; none where nobody knows."""
    edges = [0.0, *(seconds(frame) for stretch in cue.talk for frame in stretch), seconds(cue.frames)]
    return [(start, stop) for start, stop in zip(edges[::2], edges[1::2], strict=True) if cue.talk and stop - start >= REST]


def _talk(cue: Cue, start: float, stop: float) -> float:
    """Share of a stretch of seconds in which people speak; a half where nobody knows."""
    if not cue.talk:
        return 0.5
    spoken = sum(max(0.0, min(stop, seconds(last)) - max(start, seconds(first))) for first, last in cue.talk)
    return spoken / max(0.01, stop - start)


def _order(cue: Cue) -> tuple[str, ...]:
    """What follows what. A quiet cue lies under talk: after every phrase the melody waits about as long as it sang."""
    if cue.intensity < 550:
        return ("statement", "air", "answer", "air", "development", "air", "statement", "development", "air")
    return ("statement", "answer", "development", "air", "statement", "development", "answer", "air")
