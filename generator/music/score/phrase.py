"""Phrases: a theme worked out over so many bars, each time in another way."""

from __future__ import annotations

import random

from generator.music.score.metre import Metre
from generator.music.score.theme import (
    Line,
    Theme,
    Tone,
    backwards,
    bare,
    broad,
    close_up,
    dotted,
    head,
    inverted,
    late,
    moved,
    ornamented,
    tail,
)

TREATMENTS = (
    "plain", "sequence", "inverted", "broad", "fragment", "ornamented", "bare", "urgent", "late", "backwards", "dotted", "turned", "echo",
)  # fmt: skip
"""What can be done to a theme. `plain` says it as it is; the others are heard as its relatives."""


def phrase(theme: Theme, treatment: str, role: str, bars: int, metre: Metre, rng: random.Random) -> Line:
    """At most `bars` bars made of the motif. `role`: statement asks, answer comes to rest, close comes home; anything else stays open."""
    eighths, length = metre.eighths, bars * metre.eighths
    line = _worked(theme.line(metre), treatment, bars, metre, rng)
    line = tuple(Tone(tone.start, min(tone.length, length - tone.start), tone.degree) for tone in line if tone.start < length)
    if role == "close":
        return _home(line, bars, metre)
    # the end of a phrase: its last note is the question or its answer, and then the players breathe
    if role in ("statement", "answer", "title") and len(line) > 3 and treatment not in ("fragment", "echo"):
        wanted = {"statement": rng.choice((4, 1)), "answer": rng.choice((2, 1)), "title": 0}[role]
        last = line[-1]
        line = (*line[:-1], Tone(last.start, last.length, _near(wanted, line[-2].degree)))
    over = line[-1].end - (length - max(1, eighths // 4))
    if over > 0 and line[-1].length > over + 1:
        line = (*line[:-1], Tone(line[-1].start, line[-1].length - over, line[-1].degree))
    if role in ("answer", "development") and rng.random() < 0.5 and line[0].start == 0:
        line = (Tone(-1, 1, line[0].degree - rng.choice((-1, 1, 3))), *line)
    return line


def _worked(motif: Line, treatment: str, bars: int, metre: Metre, rng: random.Random) -> Line:
    """The motif, treated, and carried on until the phrase is full."""
    eighths = metre.eighths
    step = rng.choice((1, 2, -1, -2))
    cell = head(motif, eighths)
    match treatment:
        case "broad":
            return _chain([broad(motif), moved(motif, step)], bars, eighths)
        case "inverted":
            turned = inverted(motif)
            return _chain([turned, moved(turned, -step), motif], bars, eighths)
        case "sequence":
            up = rng.choice((1, 2))
            return _chain([moved(cell, index * up) for index in range(bars - 1)] + [_held(cell[-1].degree + (bars - 1) * up - 1, eighths)], bars, eighths)
        case "fragment":
            short = motif[:3]
            gap = rng.choice((1, 2))
            cells: list[Line] = []
            for index in range(-(-bars // gap)):
                cells.append((*moved(short, index * rng.choice((0, 1, -1)), 0), Tone(gap * eighths - 1, 0, 0)))
            return tuple(tone for tone in _chain(cells, bars, eighths) if tone.length)
        case "ornamented":
            return _chain([ornamented(motif), moved(ornamented(cell), step), moved(tail(motif, eighths), step)], bars, eighths)
        case "bare":
            return _chain([bare(motif, metre), moved(bare(motif, metre), step)], bars, eighths)
        case "urgent":
            quick = close_up(motif)
            return _chain([quick, moved(quick, 2), tail(motif, eighths), moved(quick, 4)], bars, eighths)
        case "late":
            return _chain([late(motif), moved(motif, step)], bars, eighths)
        case "backwards":
            return _chain([backwards(motif), motif], bars, eighths)
        case "dotted":
            return _chain([dotted(motif), moved(dotted(motif), step)], bars, eighths)
        case "turned":
            # the second bar first: the theme is remembered from its end
            return _chain([tail(motif, eighths), moved(cell, step), moved(tail(motif, eighths), -1)], bars, eighths)
        case "echo":
            # a bar, and a bar of listening
            return tuple(tone for tone in _chain([(*cell, Tone(2 * eighths - 1, 0, 0)), (*moved(tail(motif, eighths), step), Tone(2 * eighths - 1, 0, 0))], bars, eighths) if tone.length)
        case _:
            return _chain([motif, moved(cell, step), moved(tail(motif, eighths), step - 1), moved(motif, -step)], bars, eighths)


def _held(degree: int, eighths: int) -> Line:
    return (Tone(0, eighths, degree),)


def _chain(units: list[Line], bars: int, eighths: int) -> Line:
    """Unit after unit, each from the next bar on, until the bars are full; the register is kept."""
    tones: list[Tone] = []
    bar, index = 0, 0
    while bar < bars:
        unit = units[index % len(units)]
        high = max(tone.degree for tone in unit)
        low = min(tone.degree for tone in unit)
        shift = -7 * (high > 11) + 7 * (low < -7)
        tones += moved(unit, shift, bar * eighths)
        bar += max(1, -(-max(tone.end for tone in unit) // eighths))
        index += 1
    return tuple(tones)


def _near(degree: int, other: int) -> int:
    """The same degree in the octave nearest to another."""
    return degree + 7 * round((other - degree) / 7)


def _home(line: Line, bars: int, metre: Metre) -> Line:
    """Falls by step to the tonic in the last bar and stays there."""
    eighths = metre.eighths
    last = (bars - 1) * eighths
    half = eighths // 2
    kept = tuple(tone for tone in line if tone.start < last - half)
    kept = tuple(Tone(tone.start, min(tone.length, last - half - tone.start), tone.degree) for tone in kept)
    home = _near(0, kept[-1].degree - 1) if kept else 0
    if last < half:
        return (Tone(0, eighths, home),)
    return (*kept, Tone(last - half, half - 1, home + 1), Tone(last - 1, 1, home - 1), Tone(last, eighths, home))
