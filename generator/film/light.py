"""Light sources: what a scene is lit by, and the words that say so."""

from __future__ import annotations

import re
from enum import StrEnum


class LightSource(StrEnum):
    """What a scene is lit by, apart from every other light."""

    AVAILABLE = "available"
    """Whatever the hour and the place bring along."""
    CANDLE = "candle"
    LANTERN = "lantern"
    FIRE = "fire"
    TORCH = "torch"
    MOON = "moon"
    """No lamp burns; what there is comes through the windows, or from the sky."""
    NEON = "neon"
    SCREEN = "screen"


FLAMES = frozenset({LightSource.CANDLE, LightSource.LANTERN, LightSource.FIRE, LightSource.TORCH})
_LIT = r"(?:lit|lighted|illuminated|glowing)(?:\s+(?:only|solely|just|dimly|softly|faintly))*\s+(?:by|with)"
_BY = rf"(?:by|in|under|with|{_LIT}|(?:by|in)\s+the\s+(?:light|glow|shine|flicker)\s+of)"
_SOME = r"(?:\s+(?:only|just|the|a|an|one|two|three|some|few|dozens\s+of|hundreds\s+of|his|her|their|its|single|last|lone|small|little|old|warm|flickering|dying|burning|crackling|glowing|oil|paraffin|kerosene|storm|camp|paper))*"
_SPOKEN: tuple[tuple[LightSource, re.Pattern[str]], ...] = tuple(
    (source, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))
    for source, pattern in (
        (LightSource.CANDLE, rf"candle[- ]?(?:light|lit)|(?:{_LIT}|(?:by|in)\s+the\s+(?:light|glow|flicker)\s+of){_SOME}\s+(?:candles?|tapers?|tea[- ]?lights?)|(?:only|just)\s+(?:a\s+|one\s+|the\s+|two\s+)?(?:single\s+)?candles?(?:\s+for\s+light)?"),
        (LightSource.LANTERN, rf"lantern[- ]?(?:light|lit)|lamp-?light|lamp-?lit|gas-?light|gas-?lit|(?:{_LIT}|(?:by|in)\s+the\s+(?:light|glow)\s+of){_SOME}\s+(?:lanterns?|(?<=oil )lamps?|(?<=paraffin )lamps?|(?<=kerosene )lamps?)"),
        (LightSource.TORCH, rf"torch[- ]?(?:light|lit)|(?:{_LIT}|(?:by|in)\s+the\s+(?:light|glow)\s+of){_SOME}\s+torches"),
        (LightSource.FIRE, rf"fire[- ]?(?:light|lit)|(?:round|around|beside|by|at)\s+(?:a|the|their)\s+(?:camp-?fire|bonfire|hearth)|(?:{_LIT}|(?:by|in)\s+the\s+(?:light|glow)\s+of){_SOME}\s+(?:fire|flames|embers|camp-?fire|bonfire|hearth|fireplace|stove)"),
        (LightSource.NEON, rf"neon[- ]?(?:light|lights|lit)|(?:{_LIT}|(?:by|in)\s+the\s+(?:light|glow)\s+of){_SOME}\s+neon"),
        (LightSource.SCREEN, rf"screen[- ]?light|(?:{_LIT}|(?:by|in)\s+the\s+(?:light|glow|flicker)\s+of){_SOME}\s+(?:screens?|monitors?|laptops?|phones?|televisions?|tv|computer)"),
        (LightSource.MOON, rf"by\s+(?:the\s+)?moonlight(?:\s+alone)?|only\s+(?:the\s+)?moon(?:light)?|moonlight\s+only|{_LIT}{_SOME}\s+moon(?:light)?|in\s+the\s+dark(?:ness)?|(?:power|lights?|electricity)\s+(?:is|are|has|have|goes?|went)\s+(?:gone\s+)?(?:out|off|cut)|power\s+cut|black-?out"),
    )
)
_ALONE = re.compile(r"\b(?:only|solely|nothing but|entirely|all|everything|every scene|whole|throughout|exclusively)\b", re.IGNORECASE)
_NOTHING_ELSE = re.compile(r"\b(?:only|just|lit|lighted|shot|filmed|played|all|everything|entirely|is|it|the|whole|film|movie|by|in|with|of|under|nothing|but|no|other|light|lights|lighting|please|and|a|an|one|single|throughout|every|scene|scenes)\b", re.IGNORECASE)


_HEADED = {
    LightSource.CANDLE: "CANDLELIGHT", LightSource.LANTERN: "LANTERN LIGHT", LightSource.FIRE: "FIRELIGHT", LightSource.TORCH: "TORCHLIGHT", LightSource.MOON: "MOONLIGHT",
    LightSource.NEON: "NEON LIGHT", LightSource.SCREEN: "SCREEN LIGHT",
}  # fmt: skip


def lit_by(source: LightSource) -> str:
    """What a slugline adds to its hour: ", BY CANDLELIGHT"; nothing where the light is what the hour and the place bring along."""
    return f", BY {_HEADED[source]}" if source in _HEADED else ""


def light_said(words: str) -> LightSource | None:
    """The source that the words say something is lit by: "reads by candlelight", "lit only by torches"; None where they say nothing of it."""
    found = [(source is LightSource.MOON, match.start(), source) for source, pattern in _SPOKEN if (match := pattern.search(words))]
    return min(found)[2] if found else None  # it is dark where nothing else is said to burn


def without_light(words: str) -> str:
    """The words without those that `light_said` goes by."""
    for _, pattern in _SPOKEN:
        words = pattern.sub(" ", words)
    return words


def lit_alone(words: str) -> bool:
    """Whether the words want a whole film in that light: "candlelight only", or a sentence that speaks of nothing else."""
    if light_said(words) is None:
        return False
    rest = without_light(_NOTHING_ELSE.sub(" ", words))
    return not re.search(r"\w", re.sub(r"\b(?:candle|lantern|torch|fire|moon|neon|screen)s?(?:[- ]?li(?:gh)?t)?\b", " ", rest, flags=re.IGNORECASE)) and (bool(_ALONE.search(words)) or len(words.split()) <= 7)
