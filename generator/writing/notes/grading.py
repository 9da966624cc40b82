"""Words for light and colour."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Grade, LightSource, light_said, without_light

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


_AGAIN = re.compile(r"\b(?:normal|usual|ordinary|available|electric|natural)\s+light(?:s|ing)?\b|\b(?:turn|switch|put)\s+(?:all\s+)?(?:the\s+)?(?:light|lamp)s?\s+(?:back\s+)?on\b|\blights?\s+(?:back\s+)?on\b", re.IGNORECASE)
_OUT = re.compile(r"\b(?:turn|switch|put)\s+(?:all\s+)?(?:the\s+)?(?:light|lamp)s?\s+(?:off|out)\b|\blights?\s+(?:off|out)\b|\bunlit\b|\bmoonlight\b", re.IGNORECASE)
_BURNS: tuple[tuple[LightSource, str], ...] = (
    (LightSource.CANDLE, r"(?:\w+\s+)?candles?"), (LightSource.LANTERN, r"(?:lanterns?|oil lamps?)"), (LightSource.TORCH, r"(?:torches|torch)"), (LightSource.FIRE, r"(?:an?\s+|the\s+)?(?:open\s+)?(?:camp-?)?fire"), (LightSource.NEON, r"neon(?:\s+lights?)?"),
)
_WITH = r"(?:light\s+(?:it|this|them|everything|the\s+\w+|scenes?\s+[\d, and-]+)\s+with|only|just)(?:\s+by|\s+with)?(?:\s+(?:the|an?|one|some))?"


def relit(words: str) -> LightSource | None:
    """What the words want something to be lit by: "candlelight only", "lights off", "normal light again"; None where they want nothing of it."""
    text = re.sub(r'"[^"]*"', " ", words)
    if _AGAIN.search(text):
        return LightSource.AVAILABLE
    with_it = next((source for source, burns in _BURNS if re.search(rf"\b{_WITH}\s+{burns}\b", text, re.IGNORECASE)), None)
    return light_said(text) or with_it or (LightSource.MOON if _OUT.search(text) else None)


def unlit(words: str) -> str:
    """The words without those that `relit` goes by."""
    text = _OUT.sub(" ", _AGAIN.sub(" ", without_light(words)))
    for _, burns in _BURNS:
        text = re.sub(rf"\b{_WITH}\s+{burns}\b", " ", text, flags=re.IGNORECASE)
    return text
