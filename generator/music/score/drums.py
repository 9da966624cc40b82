"""Percussion: one-bar patterns in sixteenths, with a fill at the end of a phrase."""

from __future__ import annotations

import random

from generator.music.score.notes import Page

Pattern = dict[int, str]
"""Drum pitch → sixteen steps: x loud, o soft, . none."""

QUIET: dict[str, tuple[str, Pattern]] = {
    "brushes": ("brush kit", {51: "x...o.o.x...o.o.", 42: "....x.......x...", 40: "....o.......o..."}),
    "electronic": ("electronic kit", {36: "x.......x.......", 42: "..o...o...o...o."}),
    "hand": ("standard kit", {63: "x.....o...x.....", 70: "o.o.o.o.o.o.o.o."}),
    "light": ("standard kit", {76: "x.......o.......", 81: "............o..."}),
    "march": ("orchestra kit", {36: "x...............", 38: "........o.oo...."}),
    "taiko": ("taiko", {43: "x...............", 38: "..........o....."}),
    "orchestral": ("timpani", {43: "x...............", 38: "..........o....."}),
}
FULL: dict[str, tuple[str, Pattern]] = {
    "brushes": ("brush kit", {51: "x..xo.oxx..xo.ox", 36: "x.........o.....", 38: "....x..o....x..o"}),
    "electronic": ("electronic kit", {36: "x.....o.x.x.....", 38: "....x.......x...", 42: "x.o.x.o.x.o.x.o."}),
    "hand": ("standard kit", {63: "x..o..x...x.o...", 60: "..o...o.x...o.x.", 70: "x.o.x.o.x.o.x.o.", 36: "x.........x....."}),
    "light": ("standard kit", {76: "x..o..x.x..o..o.", 81: "....o.......o...", 75: "..........x....."}),
    "march": ("orchestra kit", {36: "x.......x.......", 38: "x..ox.x.x..oxoxo"}),
    "taiko": ("taiko", {43: "x..x..x.x..x..x.", 38: "x.......x.....o.", 50: "..o...o...o.o.oo"}),
    "orchestral": ("timpani", {43: "x..x..x.x..x..x.", 38: "x.......x......."}),
}


def drum_bar(
    page: Page, style: str, start: float, step: float, steps: int, loud: float, full: bool, fill: bool, rng: random.Random
) -> None:
    """One bar. `step` is a sixteenth in seconds, `loud` 0…1. A little of each stroke is the hand's own."""
    patterns = FULL if full else QUIET
    if style not in patterns:
        return
    instrument, pattern = patterns[style]
    for pitch, row in pattern.items():
        for index in range(steps):
            mark = row[index % 16]
            if fill and index >= steps - 4 and pitch not in (42, 51, 70):
                mark = "x" if (index + pitch) % 2 else "o"
            if mark == ".":
                continue
            velocity = (96 if mark == "x" else 56) * (0.45 + 0.55 * loud) + rng.uniform(-6, 6)
            page.add("drums", instrument, start + index * step + rng.uniform(-0.004, 0.004), step * 2, pitch, velocity)


def roll(page: Page, instrument: str, pitch: int, start: float, end: float, loud: float) -> None:
    """A swelling roll that leads into a blow."""
    count = max(4, int((end - start) * 14))
    for index in range(count):
        share = index / count
        page.add("accent", instrument, start + share * (end - start), 0.12, pitch, (18 + 70 * share**1.6) * (0.4 + 0.6 * loud))
