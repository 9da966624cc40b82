"""Percussion: patterns in sixteenths that fit any metre, drawn a little differently for every phrase."""

from __future__ import annotations

import random

from generator.music.score.metre import Metre
from generator.music.score.notes import Page

Pattern = dict[int, str]
"""Drum pitch → sixteen steps: x loud, o soft, . none."""

QUIET: dict[str, tuple[str, tuple[Pattern, ...]]] = {
    "brushes": ("brush kit", ({51: "x...o.o.x...o.o.", 42: "....x.......x...", 40: "....o.......o..."}, {51: "x...x.o.....x.o.", 42: "....x.......x..."})),
    "electronic": ("electronic kit", ({36: "x.......x.......", 42: "..o...o...o...o."}, {36: "x.........x.....", 42: "o.o.o.o.o.o.o.o."})),
    "hand": ("standard kit", ({63: "x.....o...x.....", 70: "o.o.o.o.o.o.o.o."}, {64: "x..o....x.......", 70: "..o...o...o...o."})),
    "light": ("standard kit", ({76: "x.......o.......", 81: "............o..."}, {81: "x...............", 75: "....o.......o..."})),
    "march": ("orchestra kit", ({36: "x...............", 38: "........o.oo...."}, {36: "x.......o.......", 38: "............oooo"})),
    "taiko": ("taiko", ({43: "x...............", 38: "..........o....."}, {43: "x.....o.........", 38: "............o.o."})),
    "orchestral": ("timpani", ({43: "x...............", 38: "..........o....."}, {43: "x.......o.......", 38: "............o..."})),
}
FULL: dict[str, tuple[str, tuple[Pattern, ...]]] = {
    "brushes": ("brush kit", ({51: "x..xo.oxx..xo.ox", 36: "x.........o.....", 38: "....x..o....x..o"}, {51: "x...x.oxx...x.ox", 36: "x.....o.........", 38: "......o...o.x..."})),
    "electronic": (
        "electronic kit",
        (
            {36: "x.....o.x.x.....", 38: "....x.......x...", 42: "x.o.x.o.x.o.x.o."},
            {36: "x..x..x...x.....", 38: "....x.......x..o", 42: "xoxoxoxoxoxoxoxo"},
            {36: "x...x...x...x...", 39: "....x.......x...", 42: "..x...x...x...xo"},
        ),
    ),
    "hand": (
        "standard kit",
        (
            {63: "x..o..x...x.o...", 60: "..o...o.x...o.x.", 70: "x.o.x.o.x.o.x.o.", 36: "x.........x....."},
            {64: "x...o.x.x...o.x.", 61: "..x..o....x..o..", 70: "..x...x...x...x.", 36: "x.......o......."},
            {63: "x.xo..x.x.xo..x.", 62: "....x.......x...", 82: "x...x...x...x..."},
        ),
    ),
    "light": ("standard kit", ({76: "x..o..x.x..o..o.", 81: "....o.......o...", 75: "..........x....."}, {75: "x.....x...x.....", 81: "....o.......o.o.", 77: "..o.....o......."})),
    "march": ("orchestra kit", ({36: "x.......x.......", 38: "x..ox.x.x..oxoxo"}, {36: "x.......x...x...", 38: "..xox...x.xox.oo"})),
    "taiko": ("taiko", ({43: "x..x..x.x..x..x.", 38: "x.......x.....o.", 50: "..o...o...o.o.oo"}, {43: "x.....x..x......", 38: "x.o.x.......x.xx", 50: "o.oo..oo..oo...."})),
    "orchestral": ("timpani", ({43: "x..x..x.x..x..x.", 38: "x.......x......."}, {43: "x.....x.x.......", 38: "x...........xoxo"})),
}


def pattern(style: str, metre: Metre, full: bool, rng: random.Random) -> tuple[str, Pattern]:
    """The kit and one bar of its pattern in a metre, a few of its strokes its own."""
    instrument, choices = (FULL if full else QUIET)[style]
    rows = {pitch: _fitted(row, metre) for pitch, row in rng.choice(choices).items()}
    return instrument, {pitch: _own(row, rng) for pitch, row in rows.items()}


def _fitted(row: str, metre: Metre) -> str:
    """A row of four beats as one of another metre: beats are left out or said again; in threes they swing."""
    beats = [row[index : index + 4] for index in range(0, 16, 4)]
    beats = (beats * 2)[: metre.beats]
    if metre.division == 2:
        return "".join(beats)
    return "".join(f"{beat[0]}.{beat[1]}.{beat[2] if beat[2] != '.' else beat[3]}." for beat in beats)


def _own(row: str, rng: random.Random) -> str:
    """A soft stroke more or less, never the first."""
    out = list(row)
    for index in range(1, len(out)):
        if out[index] == "o" and rng.random() < 0.2:
            out[index] = "."
        elif out[index] == "." and index % 2 == 0 and rng.random() < 0.04:
            out[index] = "o"
    return "".join(out)


def drum_bar(page: Page, instrument: str, rows: Pattern, start: float, end: float, loud: float, fill: bool) -> None:
    """One bar from `start` to `end` in seconds; `loud` 0…1. A fill leads into the next phrase."""
    for pitch, row in rows.items():
        step = (end - start) / len(row)
        for index, mark in enumerate(row):
            if fill and index >= len(row) - 4 and pitch not in (42, 51, 70):
                mark = "x" if (index + pitch) % 2 else "o"
            if mark != ".":
                page.add("drums", instrument, start + index * step, step * 2, pitch, (96 if mark == "x" else 56) * (0.45 + 0.55 * loud))


def roll(page: Page, instrument: str, pitch: int, start: float, end: float, loud: float) -> None:
    """A swelling roll that leads into a blow."""
    count = max(4, int((end - start) * 14))
    for index in range(count):
        share = index / count
        page.add("accent", instrument, start + share * (end - start), 0.12, pitch, (18 + 70 * share**1.6) * (0.4 + 0.6 * loud))
