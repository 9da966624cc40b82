"""A film's own melody: a short motif that can be recognised however it returns."""

from __future__ import annotations

import random
from dataclasses import dataclass

CELLS = ((4,), (3, 1), (2, 2), (2, 1, 1), (1, 1, 2), (1, 2, 1))
"""Half a bar each, in eighths."""
SHAPES = {
    "arch": (1, 1, 2, -1, 1, -1, -1, -1),
    "fall": (2, -1, -1, -1, 1, -1, -1, 1),
    "climb": (1, 1, -1, 2, 1, -1, 2, -1),
    "wave": (2, -1, 1, -2, 1, 1, -1, -1),
    "leap": (4, -1, -1, 1, -2, -1, 1, -1),
    "sigh": (-1, 1, 3, -1, -1, -1, 2, -1),
}
"""Steps along the scale from note to note."""


@dataclass(frozen=True, slots=True)
class Tone:
    start: int
    """Eighths from the start of its phrase, in bars of eight."""
    length: int
    degree: int


Line = tuple[Tone, ...]
BARS = 4
"""In a phrase."""


def theme_of(seed: int) -> Line:
    """The motif of two bars that belongs to a theme's number: its own rhythm, its own contour, one leap that marks it."""
    rng = random.Random(seed * 7919 + 17)
    # a bar that moves, then a bar that comes to rest: the ear needs both to keep it
    rhythm = [*rng.choice(CELLS[1:]), *rng.choice(CELLS), *rng.choice(CELLS[:4]), 4]
    steps = list(rng.choice(sorted(SHAPES.values())))
    leap = rng.randrange(len(rhythm) - 1) % 4
    steps[leap] += rng.choice((2, 3)) if steps[leap] > 0 else -2
    degree, start, tones = rng.choice((0, 2, 4)), 0, []
    for index, length in enumerate(rhythm):
        tones.append(Tone(start, length, degree))
        start += length
        degree += steps[index % len(steps)]
        degree -= 3 * (degree > 9) - 3 * (degree < -4)
    return tuple(tones)


def moved(line: Line, degrees: int, eighths: int = 0) -> Line:
    return tuple(Tone(tone.start + eighths, tone.length, tone.degree + degrees) for tone in line)


def head(line: Line, eighths: int = 8) -> Line:
    return tuple(Tone(tone.start, min(tone.length, eighths - tone.start), tone.degree) for tone in line if tone.start < eighths)


def inverted(line: Line) -> Line:
    return tuple(Tone(tone.start, tone.length, 2 * line[0].degree - tone.degree) for tone in line)


def broad(line: Line) -> Line:
    return tuple(Tone(2 * tone.start, 2 * tone.length, tone.degree) for tone in line)


def dotted(line: Line) -> Line:
    """Pairs of equal quarters become long and short: the gait of a fanfare."""
    out = list(line)
    for index in range(len(out) - 1):
        first, second = out[index], out[index + 1]
        if first.length == second.length == 2:
            out[index] = Tone(first.start, 3, first.degree)
            out[index + 1] = Tone(second.start + 1, 1, second.degree)
    return tuple(out)


def phrase(motif: Line, handling: str, role: str, rng: random.Random) -> Line:
    """Four bars made of the motif. `role`: statement, answer, development or close."""
    if handling == "inverted" and role != "close":
        motif = inverted(motif)
    if handling == "dotted":
        motif = dotted(motif)
    if handling == "broad" and role in ("statement", "close"):
        return _close(broad(motif), role)
    if handling == "fragment" or role == "development":
        step = rng.choice((1, 2))
        cell = head(motif)
        lines = cell + moved(cell, step, 8) + (moved(head(motif, 16), 2 * step, 16) if role != "statement" else ())
        return _close(lines, role)
    second = {"statement": rng.choice((-1, 1)), "answer": rng.choice((1, 2))}.get(role, -1)
    answer = head(moved(motif, second), 12)
    # a statement asks, on the fifth; an answer comes down to the second, still not home
    last = _near(4 if role == "statement" else 1, answer[-1].degree)
    return _close(motif + moved((*answer, Tone(12, 4, last)), 0, 16), role)


def _near(degree: int, other: int) -> int:
    """The same degree in the octave nearest to another."""
    return degree + 7 * round((other - degree) / 7)


def _close(line: Line, role: str) -> Line:
    """A close falls by step to the tonic and stays there."""
    if role != "close":
        return line
    kept = [tone for tone in line if tone.start < 18]
    home = _near(0, kept[-1].degree - 1) if kept else 0
    return (*kept, Tone(18, 2, home + 2), Tone(20, 4, home + 1), Tone(24, 8, home))
