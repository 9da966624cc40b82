"""Accompaniment figures and bass lines, a bar at a time."""

from __future__ import annotations

import random

from generator.music.score.harmony import Chord
from generator.music.score.mood import Mood
from generator.music.score.notes import Page


def figure_bar(
    page: Page,
    player: str,
    mood: Mood,
    chord: Chord,
    tones: tuple[int, ...],
    times: list[float],
    loud: float,
    bar: int,
    intensity: int,
    rng: random.Random,
) -> None:
    """One bar of the mood's figure on a chord. `times` are the instants of the eighths and of the bar's end."""
    eighths = len(times) - 1
    soft = 38 + 46 * loud

    def play(index: float, pitch: int, velocity: float, eighths_long: float = 1.0) -> None:
        whole = int(index)
        begin = times[whole] + (index - whole) * (times[whole + 1] - times[whole])
        unit = (times[-1] - times[0]) / eighths
        page.add("figure", player, begin, unit * eighths_long, pitch, velocity + rng.uniform(-5, 5))

    low, middle, high = tones[0], tones[1], tones[2]
    match mood.figure:
        case "arpeggio":
            order = (
                (low, middle, high, low + 12, high, middle, low, middle)
                if bar % 2 == 0
                else (low, high, middle, low + 12, middle, high, low + 12, high)
            )
            dense = intensity >= 400
            for index in range(eighths):
                if dense or index % 2 == 0 or (index == eighths - 1 and bar % 2):
                    play(index, order[index % 8], soft + (8 if index == 0 else 0), 1.6)
        case "broken":
            # never the whole bar: the gap is where the line of dialogue goes
            for index, pitch in (
                ((0, low - 12), (2, middle), (3, high), (5, middle)) if bar % 2 == 0 else ((0, low - 12), (3, high), (4, middle))
            ):
                if index < eighths and (intensity >= 350 or index != 5):
                    play(index, pitch, soft - (0 if index == 0 else 6), 3)
        case "ostinato":
            cell = (low, low, high, low, middle, low, high, middle)
            for index in range(eighths):
                accent = 14 if index % 3 == 0 and index < 7 else 0
                play(index, cell[index % 8] - 12 * mood.dark, soft + accent, 0.7)
                if intensity >= 650:
                    play(index + 0.5, cell[index % 8] - 12 * mood.dark, soft - 10, 0.45)
        case "pulse":
            marks = {0: 12, 3: 6, 6: 8} if bar % 4 != 3 else {0: 12, 3: 6}
            for index in range(eighths):
                if index in marks or intensity >= 450:
                    play(index, low - 12 + (index == eighths - 1 and bar % 4 == 1), soft + marks.get(index, -12), 0.6)
        case "oompah":
            for index in range(1, eighths, 2) if intensity < 600 else range(2, eighths, 4):
                for pitch in (low, middle, high):
                    play(index, pitch, soft - 6, 0.5)
            if bar % 4 == 3:
                play(eighths - 1, high + 12, soft, 0.5)
        case "walking":
            for index in (1, 4) if bar % 2 == 0 else (3,):
                if index < eighths:
                    for pitch in (low, middle, high):
                        play(index, pitch, soft - 4, 1.2)
        case "tremolo":
            if bar % 2 == 0:
                play(0, low - 12, soft - 8, eighths)
                play(rng.choice((2, 3, 4)) % eighths, low - 11, soft - 16, eighths / 2)
        case _:
            return


def bass_line(
    page: Page,
    player: str,
    mood: Mood,
    chord: Chord,
    following: Chord,
    times: list[float],
    loud: float,
    final: bool,
    walking: bool,
    intensity: int,
    rng: random.Random,
) -> None:
    """Roots on the strong beats; quarters that walk to the next root in jazz; eighths that drive in action."""
    root = 36 + chord.root if chord.root < 8 else 24 + chord.root
    bar = times[-1] - times[0]
    velocity = 58 + 40 * loud
    if final:
        page.add("bass", player, times[0], bar * 1.2, root, velocity)
    elif walking and intensity >= 260:
        target = 36 + following.root if following.root < 8 else 24 + following.root
        steps = [root, root + chord.intervals[1], root + chord.fifth, target + rng.choice((-1, 1))]
        for index in range((len(times) - 1) // 2):
            page.add(
                "bass", player, times[2 * index], bar / len(times) * 1.9, steps[index % 4], velocity + rng.uniform(-6, 6) - 5 * (index % 2)
            )
    elif mood.figure == "oompah":
        for index, pitch in ((0, root), (4, root + chord.fifth - 12)):
            if index < len(times) - 1:
                page.add("bass", player, times[index], bar / 5, pitch, velocity)
    elif mood.figure == "ostinato" and intensity >= 500:
        for index in range(len(times) - 1):
            if index % 4 != 1:
                page.add("bass", player, times[index], bar / len(times) * 0.9, root, velocity - 8 * (index % 2))
    else:
        split = len(times) // 2 if intensity >= 400 and len(times) > 5 else len(times) - 1
        page.add("bass", player, times[0], times[split] - times[0], root, velocity)
        if split < len(times) - 1:
            page.add("bass", player, times[split], times[-1] - times[split], root + chord.fifth - 12 * (root > 40), velocity - 8)
