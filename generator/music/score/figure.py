"""Accompaniment figures: strokes on the notes of a chord, drawn anew for every phrase."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generator.music.score.metre import Metre


@dataclass(frozen=True, slots=True)
class Stroke:
    at: float
    """Eighths from the start of the bar."""
    voice: int
    """Which note of the chord, from 0 upwards; 3 is the lowest an octave higher, -1 the highest an octave lower."""
    weight: int = 0
    """Of 127, beside the others."""
    length: float = 1.0
    """Eighths."""


Pattern = tuple[Stroke, ...]
WAVES = (
    (0, 1, 2, 3, 4, 3, 2, 1), (0, 2, 1, 3, 2, 4, 3, 1), (0, 3, 1, 2, 4, 2, 3, 1), (3, 2, 1, 0, 1, 2, 3, 4), (0, 1, 3, 2, 5, 3, 1, 2),
    (0, 2, 4, 1, 3, 5, 4, 2), (0, 1, 2, 1, 3, 1, 2, 1),
)  # fmt: skip
"""Ways up and down a chord."""
COMPING = ((0, 3), (1, 4), (3, 6), (2,), (0, 5), (3,), (1, 3, 6))
FREE = ("broken", "bells", "comping", "walking", "stabs", "scamper", "tremolo")
"""Figures whose next bar owes nothing to the one before."""
STABS = ((0, 3), (0, 3, 6), (0,), (1, 4), (0, 5), (2, 5))


def bars_of(kind: str, metre: Metre, heat: float, rng: random.Random) -> tuple[Pattern, ...]:
    """Four bars of a figure: the second answers the first, the fourth leads on."""
    state = rng.randrange(1 << 30)
    first = pattern(kind, metre, heat, random.Random(state))
    second = pattern(kind, metre, heat, random.Random(state + 1)) if kind in FREE else _varied(first, rng)
    return first, second, _varied(first, rng), _leading(second, metre, rng)


def pattern(kind: str, metre: Metre, heat: float, rng: random.Random) -> Pattern:
    """One bar."""
    eighths, division = metre.eighths, metre.division
    heavy, beats = metre.accents, [beat * division for beat in range(metre.beats)]
    dense = heat >= 0.4
    match kind:
        case "arpeggio":
            wave, offset = rng.choice(WAVES), rng.choice((0, 0, 3))
            skipped = () if dense else tuple(rng.sample(range(1, eighths), eighths // 2))
            return tuple(
                Stroke(index, wave[index % 8] + offset, 8 if index in heavy else 0, 1.6) for index in range(eighths) if index not in skipped
            )
        case "broken":
            # never the whole bar: the gap is where the line of dialogue goes
            spots = sorted(rng.sample(range(2, eighths), min(3 if dense else 2, eighths - 2)))
            return (Stroke(0, -3, 6, 3), *(Stroke(spot, rng.choice((0, 1, 2, 3)), -4, 3) for spot in spots))
        case "alberti":
            low = rng.choice((0, -1))
            return tuple(Stroke(index, (low, 2, 1, 2, 3, 2)[index % (4 if division == 2 else 3)], 8 if index in heavy else -2, 1.2) for index in range(eighths))
        case "rocking":
            inner = rng.choice(((1, 2), (2, 3), (1, 3)))
            strokes = [Stroke(at, rng.choice((0, -3)), 6, 2) for at in heavy]
            for at in beats:
                late = at + division - 1 if division == 3 else at + 1
                if dense or rng.random() < 0.7:
                    strokes += [Stroke(late, voice, -6, 1.6) for voice in inner]
            return tuple(strokes)
        case "pulse":
            voice = rng.choice((-3, 0, 0))
            accents = _grouped(eighths, rng)
            return tuple(
                Stroke(index, voice, 12 if index == 0 else 7 if index in accents else -10, 0.6) for index in range(eighths) if dense or index in accents or rng.random() < 0.4
            )
        case "ostinato":
            cell = [rng.choice((0, 0, 1, 2, 3)) for _ in range(rng.choice((3, 4, 5)))]
            cell[0] = 0
            accents = _grouped(eighths, rng)
            strokes = [Stroke(index, cell[index % len(cell)], 14 if index in accents else 0, 0.7) for index in range(eighths)]
            if heat >= 0.7:
                strokes += [Stroke(index + 0.5, cell[index % len(cell)], -10, 0.45) for index in range(eighths) if rng.random() < 0.6]
            return tuple(strokes)
        case "gallop":
            voice = rng.choice((0, -3))
            strokes = []
            for number, at in enumerate(beats):
                if division == 3:
                    strokes += [Stroke(at, voice, 10, 1.6), Stroke(at + 2, voice + (number % 2), -4, 0.8)]
                elif number % 4 == 3 and rng.random() < 0.5:
                    strokes += [Stroke(at, voice + 2, 6, 0.9), Stroke(at + 1, voice + 1, 2, 0.9)]
                else:
                    strokes += [Stroke(at, voice, 10, 0.9), Stroke(at + 1, voice, -6, 0.45), Stroke(at + 1.5, voice + rng.choice((0, 0, 1)), -4, 0.45)]
            return tuple(strokes)
        case "stabs":
            return tuple(Stroke(at % eighths, voice, 14, 0.8) for at in rng.choice(STABS) for voice in (0, 1, 2))
        case "oompah":
            return tuple(Stroke(at + division - 1, voice, -4, 0.5) for at in beats for voice in (0, 1, 2) if dense or at in heavy)
        case "waltz":
            length = rng.choice((0.6, 1.4))
            places = [at for group in heavy for at in ((group + 1, group + 2) if division == 3 else ())] or [2, 4]
            return tuple(Stroke(at, voice, -4, length) for at in places if at < eighths for voice in (0, 1, 2))
        case "offbeat":
            return tuple(Stroke(at + (1 if division == 2 else 2), voice, 2 if at in heavy else -4, 0.6) for at in beats for voice in (0, 1, 2))
        case "montuno":
            spots = [0, 2, 3, 5, 6, 7] if rng.random() < 0.5 else [1, 3, 4, 6, 7]
            return tuple(Stroke(at, voice, 8 if at in (0, 3) else 0, 0.8) for at in spots if at < eighths for voice in (rng.choice((0, 1)), rng.choice((2, 3))))
        case "travis":
            strokes = [Stroke(at, (-3, -1, -2, -1)[number % 4], 4, 1.6) for number, at in enumerate(beats)]
            strokes += [Stroke(at + division - 1, rng.choice((1, 2, 3, 3)), 0, 1.4) for at in beats if rng.random() < (0.8 if dense else 0.5)]
            return tuple(strokes)
        case "interlock":
            spots = sorted({0, *rng.sample(range(1, eighths), round(eighths * (0.6 if dense else 0.4)))})
            cell = [rng.choice((0, 1, 2, 3, 4)) for _ in range(4)]
            return tuple(Stroke(at, cell[number % 4], 10 if at in heavy else 0, 0.9) for number, at in enumerate(spots))
        case "scamper":
            begin, way = rng.choice((0, 2, 3) if eighths > 5 else (0, 1)), rng.choice((1, -1))
            run = [Stroke(begin + index / 2, 1 + way * index, 4 if index == 0 else -4, 0.4) for index in range(rng.choice((4, 5)))]
            return (*run, Stroke(eighths - 2, 0, 6, 0.6), *((Stroke(eighths - 1, 3, 0, 0.5),) if dense else ()))
        case "comping" | "walking":
            length = rng.choice((0.6, 1.6))
            return tuple(Stroke(at, voice, 0, length) for at in rng.choice(COMPING) if at < eighths for voice in (0, 1, 2))
        case "chords":
            return tuple(Stroke(at, voice, 4 if at == 0 else -4, (eighths - at) * 0.6) for at in heavy[: 1 + dense] for voice in (0, 1, 2))
        case "bells":
            spots = sorted(rng.sample(range(eighths), 2 if dense else 1))
            return tuple(Stroke(at, rng.choice((2, 3, 4, 5)), -2, 4) for at in spots)
        case "heart":
            return (Stroke(0, -3, 10, 0.8), Stroke(1, -3, -6, 0.8))
        case "tremolo":
            voice, swell = rng.choice((0, -3)), rng.choice((1, -1))
            if heat < 0.6:
                return (Stroke(0, voice, -8, eighths), Stroke(rng.randrange(2, eighths), voice + 1, -14, eighths / 2))
            rest = rng.randrange(eighths, 2 * eighths)
            return tuple(
                Stroke(index / 2, voice + (index % 2), -6 + swell * (index - eighths) * 12 // eighths, 0.5) for index in range(2 * eighths) if index != rest
            )
    return ()


def _grouped(eighths: int, rng: random.Random) -> tuple[int, ...]:
    """Accents in threes and twos, in an order of their own."""
    groups = {4: (2, 2), 6: (3, 3), 8: (3, 3, 2), 10: (3, 3, 2, 2), 12: (3, 3, 2, 2, 2)}[eighths]
    shuffled = rng.sample(groups, len(groups))
    return tuple(sum(shuffled[:index]) for index in range(len(shuffled)))


def _varied(strokes: Pattern, rng: random.Random) -> Pattern:
    """A stroke less, another one elsewhere on the chord."""
    out = [stroke for stroke in strokes if stroke.at == 0 or rng.random() > 0.12]
    for index, stroke in enumerate(out):
        if stroke.at and rng.random() < 0.2:
            out[index] = Stroke(stroke.at, stroke.voice + rng.choice((1, -1)), stroke.weight, stroke.length)
    return tuple(out) or strokes


def _leading(strokes: Pattern, metre: Metre, rng: random.Random) -> Pattern:
    """The end of the bar climbs, or stops to let the next phrase begin."""
    half = metre.eighths // 2
    if rng.random() < 0.4:
        return tuple(stroke for stroke in strokes if stroke.at < half) or strokes
    return tuple(Stroke(stroke.at, stroke.voice + (stroke.at >= half), stroke.weight + 2 * (stroke.at >= half), stroke.length) for stroke in strokes)
