"""The palettes, and how one is found by the words of an open genre name."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from generator.music.score.orchestra import INSTRUMENTS
from generator.music.score.palette import Palette


def read(text: str) -> dict[str, Palette]:
    """The palettes of a table, by name. Raises ValueError naming the entry that is wrong, and what it may be."""
    known = {each.name: each.type for each in fields(Palette)}
    made: dict[str, Palette] = {}
    for name, row in tomllib.loads(text).items():
        if strange := sorted(set(row) - set(known)):
            raise ValueError(f"palettes.toml: [{name}] has {strange[0]!r}; a palette may have {', '.join(known)}")
        if lacking := [each for each in ("words", "bright", "dark") if not row.get(each)]:
            raise ValueError(f"palettes.toml: [{name}] has no {lacking[0]!r}, without which it cannot be found or play a theme")
        values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
        made[name] = Palette(**values)
        players = (*made[name].bright, *made[name].dark, *made[name].pads, *made[name].figures, made[name].counter, made[name].pad, made[name].figure, made[name].bass)
        if unknown := next((each for each in players if each not in INSTRUMENTS), ""):
            raise ValueError(f"palettes.toml: [{name}] wants {unknown!r}, which nobody plays; orchestra.py lists the instruments")
    return made


PALETTES = read((Path(__file__).parent / "palettes.toml").read_text("utf-8"))


CULTURES = ("africa", "asia", "latin", "celtic", "india", "arabia")
"""Palettes that lend their colours to another where a story is set among them: a courtroom drama in Lagos."""


def palette_of(genre: str) -> Palette:
    """The palette whose words best cover a genre's name; unknown names get strings and piano.

    The first words of a name weigh most: a "noir comedy" is scored as noir.
    """
    found = re.findall(r"[a-z0-9-]+", genre.lower())
    words = [part for word in found for part in dict.fromkeys((word, *word.split("-")))]
    scores: dict[str, float] = {}
    for place, word in enumerate(words):
        for name, palette in PALETTES.items():
            close = (
                word in palette.words or difflib.get_close_matches(word, palette.words, 1, 0.88) if len(word) > 3 else word in palette.words
            )
            if close:
                scores[name] = scores.get(name, 0) + 1 / (place + 2)
    best = max(scores, key=lambda name: scores[name]) if scores else "drama"
    home = next((name for name in CULTURES if name in scores and best not in CULTURES), "")
    if home:
        colours = PALETTES[home]
        own = PALETTES[best]
        return replace(
            own,
            counter=colours.bright[0],
            figure=colours.figure,
            figures=(*colours.figures, *own.figures),
            manners=(*colours.manners, *own.manners),
            drums=colours.drums if own.drums in ("none", "light") else own.drums,
            bell=colours.bell,
            major=colours.major,
            minor=colours.minor,
            gapped=colours.gapped,
            metres=colours.metres,
        )
    return PALETTES[best]
