"""A film's own melody: a short motif that can be recognised however it returns, and what can be done to it."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generator.music.score.metre import Metre, rhythm

SHAPES = {
    "arch": (1, 1, 2, -1, 1, -1, -1, -1),
    "fall": (2, -1, -1, -1, 1, -1, -1, 1),
    "climb": (1, 1, -1, 2, 1, -1, 2, -1),
    "wave": (2, -1, 1, -2, 1, 1, -1, -1),
    "leap": (4, -1, -1, 1, -2, -1, 1, -1),
    "sigh": (-1, 1, 3, -1, -1, -1, 2, -1),
    "turn": (1, -2, 1, 3, -1, -1, 1, -2),
    "call": (0, 3, -1, 0, 2, -1, -1, -1),
}
"""Steps along the scale from note to note."""


@dataclass(frozen=True, slots=True)
class Tone:
    start: int
    """Eighths from the start of its phrase; negative for an upbeat."""
    length: int
    degree: int

    @property
    def end(self) -> int:
        return self.start + self.length


Line = tuple[Tone, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """A motif of two bars, whatever the metre: its pitches along the scale and how many of them each bar has."""

    degrees: tuple[int, ...]
    bars: tuple[tuple[int, int], ...]
    """Of each bar the number of notes and which of the rhythms with so many."""

    def line(self, metre: Metre) -> Line:
        """The motif in a metre."""
        tones: list[Tone] = []
        start = 0
        for notes, which in self.bars:
            for length in rhythm(metre, notes, which):
                tones.append(Tone(start, length, self.degrees[len(tones)]))
                start += length
        return tuple(tones)


def theme_of(seed: int) -> Theme:
    """The motif that belongs to a theme's number: its own rhythm, its own contour, one leap that marks it."""
    rng = random.Random(seed * 7919 + 17)
    # a bar that moves, then a bar that comes to rest: the ear needs both to keep it
    bars = ((rng.choice((3, 3, 4, 5)), rng.randrange(12)), (rng.choice((2, 2, 3)), rng.randrange(12)))
    steps = list(rng.choice(sorted(SHAPES.values())))
    leap = rng.randrange(4)
    steps[leap] += rng.choice((2, 3)) if steps[leap] > 0 else -2
    degree, degrees = rng.choice((0, 2, 4)), []
    for index in range(sum(notes for notes, _ in bars)):
        degrees.append(degree)
        degree += steps[index % len(steps)]
        degree -= 3 * (degree > 9) - 3 * (degree < -4)
    return Theme(tuple(degrees), bars)


def moved(line: Line, degrees: int, eighths: int = 0) -> Line:
    return tuple(Tone(tone.start + eighths, tone.length, tone.degree + degrees) for tone in line)


def head(line: Line, eighths: int) -> Line:
    return tuple(Tone(tone.start, min(tone.length, eighths - tone.start), tone.degree) for tone in line if tone.start < eighths)


def tail(line: Line, eighths: int) -> Line:
    """What begins from `eighths` on, brought to the front."""
    return tuple(Tone(tone.start - eighths, tone.length, tone.degree) for tone in line if tone.start >= eighths)


def inverted(line: Line) -> Line:
    return tuple(Tone(tone.start, tone.length, 2 * line[0].degree - tone.degree) for tone in line)


def backwards(line: Line) -> Line:
    """The pitches from last to first in the rhythm as it is."""
    return tuple(Tone(tone.start, tone.length, other.degree) for tone, other in zip(line, reversed(line), strict=True))


def broad(line: Line) -> Line:
    return tuple(Tone(2 * tone.start, 2 * tone.length, tone.degree) for tone in line)


def close_up(line: Line) -> Line:
    """Twice as fast where the notes are long enough."""
    tones: list[Tone] = []
    start = 0
    for tone in line:
        length = max(1, tone.length // 2)
        tones.append(Tone(start, length, tone.degree))
        start += length
    return tuple(tones)


def dotted(line: Line) -> Line:
    """Pairs of equal quarters become long and short: the gait of a fanfare."""
    out = list(line)
    for index in range(len(out) - 1):
        first, second = out[index], out[index + 1]
        if first.length == second.length == 2:
            out[index] = Tone(first.start, 3, first.degree)
            out[index + 1] = Tone(second.start + 1, 1, second.degree)
    return tuple(out)


def ornamented(line: Line) -> Line:
    """Notes on the way: leaps are filled by step, long notes turn about themselves before they go on."""
    tones: list[Tone] = []
    for index, tone in enumerate(line):
        following = line[index + 1].degree if index + 1 < len(line) else tone.degree
        way = following - tone.degree
        if tone.length >= 2 and abs(way) >= 2:
            tones += [Tone(tone.start, tone.length - 1, tone.degree), Tone(tone.end - 1, 1, following - (1 if way > 0 else -1))]
        elif tone.length >= 4 and index + 1 < len(line):
            tones += [
                Tone(tone.start, tone.length - 2, tone.degree),
                Tone(tone.end - 2, 1, tone.degree + 1),
                Tone(tone.end - 1, 1, tone.degree),
            ]
        else:
            tones.append(tone)
    return tuple(tones)


def bare(line: Line, metre: Metre) -> Line:
    """Only what falls on the beats that carry weight, each held until the next."""
    kept = [tone for tone in line if tone.start % metre.eighths in metre.accents] or list(line[:1])
    ends = [*(tone.start for tone in kept[1:]), line[-1].end]
    return tuple(Tone(tone.start, end - tone.start, tone.degree) for tone, end in zip(kept, ends, strict=True))


def late(line: Line) -> Line:
    """Everything an eighth behind the beat, as a singer leans back; the first note gives way."""
    return tuple(Tone(tone.start + 1, max(1, tone.length - (index == len(line) - 1)), tone.degree) for index, tone in enumerate(line))
