"""Chords from roman numerals, and how one leads to the next."""

from __future__ import annotations

import itertools
import random
import re
from dataclasses import dataclass

from generator.music.score.key import Key

DEGREES = {"I": 0, "II": 2, "III": 4, "IV": 5, "V": 7, "VI": 9, "VII": 11}
COLOURS: dict[str, tuple[int, ...]] = {
    "add9": (14,),
    "maj7": (11,),
    "7": (10,),
    "6": (9,),
    "9": (10, 14),
    "m6": (9,),
    "7b9": (10, 13),
    "b9": (13,),
}
NUMERAL = re.compile(r"([b#]?)([IViv]+)(.*)")


@dataclass(frozen=True, slots=True)
class Chord:
    numeral: str
    root: int
    """Pitch class."""
    intervals: tuple[int, ...]
    """Semitones above the root, the root first."""

    @property
    def classes(self) -> tuple[int, ...]:
        return tuple((self.root + interval) % 12 for interval in self.intervals)

    @property
    def fifth(self) -> int:
        """Semitones above the root of the chord's fifth, whatever its kind."""
        return min(self.intervals, key=lambda interval: abs(interval - 7))


def chord_of(numeral: str, key: Key) -> Chord:
    """A chord by its numeral: case gives the third, a prefix b or # shifts the root, the rest is its colour.

    The degrees are those of the major scale, so bVI is the same chord in every mode.
    """
    match = NUMERAL.fullmatch(numeral)
    if match is None:
        raise ValueError(f"{numeral!r} is not a roman numeral")
    accidental, letters, colour = match.groups()
    root = (key.tonic + DEGREES[letters.upper()] + {"": 0, "b": -1, "#": 1}[accidental]) % 12
    third = 3 if letters.islower() else 4
    fixed = {"5": (0, 7), "o7": (0, 3, 6, 10 if letters == "ii" else 9), "sus": (0, 5, 7), "sus2": (0, 2, 7), "+": (0, 4, 8)}
    if colour in fixed:
        return Chord(numeral, root, fixed[colour])
    return Chord(numeral, root, (0, third, 7, *COLOURS.get(colour, ())))


def dressed(numeral: str, colour: str) -> str:
    """A plain triad in the manner of a genre: with a seventh, with a ninth, or open, without its third; any other chord as it is."""
    match = NUMERAL.fullmatch(numeral)
    if not colour or match is None or match.group(3):
        return numeral
    minor, dominant = match.group(2).islower(), match.group(2) == "V" and not match.group(1)
    match colour:
        case "seventh":
            return numeral + ("7" if minor or dominant else "maj7")
        case "ninth":
            return numeral + ("" if dominant else "add9")
        case _:
            return numeral + ("" if minor or dominant else "sus2")


REPLACEMENTS = {
    "I": ("vi", "iii", "IV"), "IV": ("ii7", "vi", "iv"), "V": ("Vsus", "iii", "bVII"), "vi": ("IV", "I", "bVI"), "iii": ("I", "V"), "ii7": ("IV", "bII"),
    "i": ("bVI", "bIII", "iv"), "iv": ("iio7", "bVI", "bII"), "bVI": ("iv", "i", "bVImaj7"), "bVII": ("V", "v", "bIII"), "bIII": ("i", "bVII"),
    "v": ("bVII", "bIII"), "bII": ("iv", "V7b9"), "II": ("IV", "ii7"), "bvi": ("bVI", "io7"),
}  # fmt: skip
"""What can stand for a chord where a phrase has been heard before."""


def reharmonised(numerals: list[str], rng: random.Random) -> list[str]:
    """Other chords under the same melody: two of the inner ones are replaced by relatives."""
    out = list(numerals)
    for index in rng.sample(range(1, len(out)), min(2, len(out) - 1)) if len(out) > 1 else ():
        out[index] = rng.choice(REPLACEMENTS.get(out[index], (out[index],)))
    return out


def voicing(chord: Chord, before: tuple[int, ...], low: int, high: int, voices: int) -> tuple[int, ...]:
    """Pitches for a chord, lowest first, within a range: each voice goes to the nearest tone that keeps all of it heard.

    Parallel fifths and octaves, wide gaps and doubled colour tones cost; a common tone that stays costs nothing.
    """
    wanted = chord.classes if len(chord.classes) <= voices else (chord.classes[1], *chord.classes[2:], chord.root)[:voices]
    pitches = [pitch for pitch in range(low, high + 1) if pitch % 12 in chord.classes]
    centre = (low + high) / 2
    best: tuple[float, tuple[int, ...]] = (float("inf"), (low,))
    for choice in itertools.combinations(pitches, voices):
        gaps = [upper - lower for lower, upper in itertools.pairwise(choice)]
        cost = 6.0 * len(set(wanted) - {pitch % 12 for pitch in choice}) + sum(max(0, gap - 9) + 3 * (gap < 3) for gap in gaps)
        cost += 0.2 * abs(sum(choice) / voices - centre)
        if len(before) == voices:
            leaps = [abs(new - old) for new, old in zip(choice, before, strict=True)]
            cost += sum(leap + 3 * max(0, leap - 4) for leap in leaps) + 4.0 * _parallels(before, choice)
        best = min(best, (cost, choice))
    return best[1]


def _parallels(before: tuple[int, ...], after: tuple[int, ...]) -> int:
    return sum(
        (before[b] - before[a]) % 12 in (0, 7) and before[b] - before[a] == after[b] - after[a] and before[a] != after[a]
        for a, b in itertools.combinations(range(len(after)), 2)
    )


def nearest(pitch: int, classes: tuple[int, ...]) -> int:
    """The pitch of one of the classes that lies closest, the lower of two equally close."""
    return min(range(pitch - 6, pitch + 7), key=lambda other: (other % 12 not in classes, abs(other - pitch), other))
