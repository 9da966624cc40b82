"""Bass lines: a voice that leads from chord to chord."""

from __future__ import annotations

import random

from generator.music.score.harmony import Chord
from generator.music.score.metre import Metre

Stroke = tuple[float, float, int, int]
"""Eighth of the bar, length in eighths, pitch, weight."""


def bottom(chord: Chord, before: int, firm: bool, rng: random.Random) -> int:
    """The bass note of a chord, 28…50: its root where the harmony has to stand firm, else whichever of root and third leads best."""
    choices = [(chord.root, 0.0)]
    if not firm and chord.intervals[1] in (3, 4):
        choices.append(((chord.root + chord.intervals[1]) % 12, 2.5 + rng.random()))
    if before < 0:
        return 36 + chord.root if chord.root < 8 else 24 + chord.root
    return min(
        (pitch for pitch in range(28, 51)),
        key=lambda pitch: next((cost for tone, cost in choices if pitch % 12 == tone), 99.0) + abs(pitch - before) + abs(pitch - 38) / 4 + 2 * (pitch == before),
    )


def bass_bar(style: str, metre: Metre, chord: Chord, pitch: int, following: int, tonic: int, rng: random.Random) -> list[Stroke]:
    """One bar on the bass note `pitch`, on its way to the bar after it, whose note is `following`. tonic: pitch class of a pedal."""
    eighths, division, heavy = metre.eighths, metre.division, metre.accents
    fifth = pitch + chord.fifth - 12 * (pitch + chord.fifth > 48)
    way = following - pitch
    passing = following - (1 if way > 0 else -1) * (1 if rng.random() < 0.5 else 2)
    match style:
        case "held":
            return [(0, eighths, pitch, 0)]
        case "pedal":
            return [(0, eighths, 36 + tonic if tonic < 8 else 24 + tonic, 0)]
        case "moving":
            middle = heavy[len(heavy) // 2] if len(heavy) > 1 else eighths // 2
            if 0 < abs(way) <= 7 and rng.random() < 0.7:
                last = eighths - division
                return [(0, last, pitch, 0), (last, division, passing if abs(way) > 1 else fifth, -6)]
            return [(0, middle, pitch, 0), (middle, eighths - middle, fifth, -8)]
        case "walking":
            steps = [pitch, pitch + chord.intervals[1], pitch + chord.fifth, pitch + 12 - chord.intervals[1]]
            if rng.random() < 0.4:
                steps[1:3] = [pitch + 2, pitch + chord.intervals[1]]
            line = [steps[beat % 4] for beat in range(metre.beats)]
            line[-1] = following + rng.choice((-1, 1))
            strokes: list[Stroke] = [(beat * division, division * 0.95, each, -5 * (beat % 2)) for beat, each in enumerate(line)]
            if rng.random() < 0.2:
                strokes.append((eighths - 1, 0.6, line[-1], -10))
            return strokes
        case "oompah":
            other = fifth if rng.random() < 0.7 else pitch
            return [(at, 1.4, pitch if number % 2 == 0 else other, 0) for number, at in enumerate(heavy if division == 3 or metre.beats != 3 else (0,))]
        case "grouped":
            spots, at = [], 0
            groups = {4: (3, 1), 6: (3, 3), 8: (3, 3, 2), 10: (3, 3, 2, 2), 12: (3, 3, 3, 3)}[eighths]
            for group in groups:
                spots.append((at, group))
                at += group
            return [(at, group * 0.8, pitch + (12 if number == 1 and rng.random() < 0.3 else 0) if number < len(groups) - 1 else fifth, -4 * number) for number, (at, group) in enumerate(spots)]
        case "driving":
            skipped = rng.randrange(1, eighths)
            return [
                (index, 0.85, pitch + 12 * (index % 4 == 3 and rng.random() < 0.3), -8 * (index % 2)) for index in range(eighths) if index != skipped
            ]
    return []
