"""Typefaces: the project's own copies of open fonts, by the part they play."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

from generator.picture.animation.skia_library import skia

FACES: dict[str, str] = {
    "condensed": "bebas-neue-latin-400-normal",
    "neon": "orbitron-latin-700-normal",
    "eighties": "righteous-latin-400-normal",
    "storybook": "cormorant-garamond-latin-600-normal",
    "noir": "limelight-latin-400-normal",
    "brush": "amatic-sc-latin-700-normal",
    "western": "rye-latin-400-normal",
    "playful": "baloo-2-latin-700-normal",
    "comic": "bangers-latin-400-normal",
    "horror": "cinzel-latin-600-normal",
    "typewriter": "special-elite-latin-400-normal",
    "future": "exo-2-latin-500-normal",
    "sign": "oswald-latin-600-normal",
    "text": "oswald-latin-400-normal",
}


def folder() -> Path:
    """Where the fonts are: MATINEE_FONTS, or beside the player's other files."""
    named = os.environ.get("MATINEE_FONTS")
    return Path(named) if named else Path(__file__).parents[3] / "player" / "static" / "fonts"


@cache
def face(kind: str) -> Any:
    """The typeface for a part; the system's default one where the file is not there."""
    path = folder() / f"{FACES.get(kind, FACES['text'])}.woff"
    typeface = skia.Typeface.MakeFromFile(str(path)) if path.is_file() else None
    return typeface or skia.Typeface.MakeDefault()
