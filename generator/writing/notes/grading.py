"""Words for light and colour."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Grade

_STEP = 250
_CHANGES: dict[str, tuple[str, int]] = {
    "brighter": ("brightness", 1),
    "bright": ("brightness", 1),
    "lighter": ("brightness", 1),
    "darker": ("brightness", -1),
    "dark": ("brightness", -1),
    "dimmer": ("brightness", -1),
    "contrast": ("contrast", 1),
    "contrasty": ("contrast", 1),
    "punchier": ("contrast", 1),
    "flatter": ("contrast", -1),
    "softer": ("contrast", -1),
    "colourful": ("saturation", 1),
    "colorful": ("saturation", 1),
    "saturated": ("saturation", 1),
    "vivid": ("saturation", 1),
    "saturation": ("saturation", 1),
    "colour": ("saturation", 1),
    "color": ("saturation", 1),
    "muted": ("saturation", -1),
    "desaturated": ("saturation", -1),
    "paler": ("saturation", -1),
    "faded": ("saturation", -1),
    "grey": ("saturation", -1),
    "greyer": ("saturation", -1),
    "gray": ("saturation", -1),
    "warmer": ("warmth", 1),
    "warm": ("warmth", 1),
    "golden": ("warmth", 1),
    "redder": ("warmth", 1),
    "orange": ("warmth", 1),
    "cooler": ("warmth", -1),
    "colder": ("warmth", -1),
    "cool": ("warmth", -1),
    "bluer": ("warmth", -1),
    "noir": ("noir", 1),
}


def regraded(grade: Grade, words: str) -> Grade | None:
    """The grade as the words want it, or None if they say nothing about light or colour."""
    text = re.sub(r'"[^"]*"', " ", words.lower())
    text = re.sub(r"\b(more|less)\s+(?:of\s+)?light\b", r"\1 bright", text)
    result = grade
    if re.search(r"\bblack[- ]and[- ]white\b|\bmonochrome\b", text):
        result = replace(result, saturation=-1000)
    if re.search(r"\bsepia\b", text):
        result = replace(result, saturation=max(-1000, result.saturation - 600), warmth=min(1000, result.warmth + 500))
    for part in re.split(r",|\band\b|\bbut\b", text):
        tokens = re.findall(r"[a-z]+", part)
        step = (
            _STEP
            * (2 if "much" in tokens or "very" in tokens or "lot" in tokens else 1)
            // (2 if {"slightly", "little", "bit"} & set(tokens) else 1)
        )
        for token in tokens:
            if token in _CHANGES:
                field, sign = _CHANGES[token]
                sign = -sign if {"less", "too", "not"} & set(tokens) else sign
                value = max(-1000, min(1000, getattr(result, field) + sign * step))
                result = replace(result, **{field: value})
    return result if result != grade else None
