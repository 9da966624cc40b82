"""Turns of phrase put as the grammar reads them best; what they say stays the same."""

from __future__ import annotations

import re

from generator.writing.reading.tables.figures import FIGURES, SHARED
from generator.writing.reading.terms import between

_FIGURE = re.compile(rf"(?<![\w-])({between(set(FIGURES) - SHARED)})(?![\w-])", re.IGNORECASE)
_MODELLED = re.compile(
    r"(?:\bstyle of|\bvein of|\binspired by|\bmanner of|\bhomage to|\blike|\bà la|\ba la|\bmeets|\bcross between|\bspirit of|\bworld of|\bfan of|\bfans of|\bthink)\s+(?:an?\s+|the\s+|old\s+|classic\s+)?$",
    re.IGNORECASE,
)
"""Before a work that is named as a model: it gives the style, and nobody is called so anyway."""
_STYLED = re.compile(r"[- ]?(?:style|esque|like|inspired|vibes?|film|movie|story|mystery)\b|'s style|\s+meets\b", re.IGNORECASE)
_WHO_IS = re.compile(r"\b([Aa]n?|[Tt]he) ((?:[a-z-]+ ){0,2}[a-z]+) who is (?:only |just |already )?(\d{1,3}) years? old\b")
_DECADE = re.compile(r"(?<=[a-z]), (?:in )?(early |mid |late |mid-)?(2|3|4|5|6|7|8|9)0s(?=[,.;)]|$)")
_TENS = {"2": "twenties", "3": "thirties", "4": "forties", "5": "fifties", "6": "sixties", "7": "seventies", "8": "eighties", "9": "nineties"}
_THE_TENS = re.compile(r"\b(the (?:early |mid |late )?)'?([3-9])0s\b")
_NEITHER = re.compile(r"\b([A-Z][\w'-]+),? (?:who is |is )?\(?(?:non-?binary|genderfluid|agender|enby)\)?(?=[,.;]| and\b|$)")


def figures(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The message without protected and living figures, and (written, read) for each: the kind of person stands for the name."""
    taken: list[tuple[str, str]] = []

    def read(found: re.Match[str]) -> str:
        before, after = text[: found.start()], text[found.end() :]
        if _MODELLED.search(before) or _STYLED.match(after) or (found[0].islower() and " " not in found[0] and "-" not in found[0]):
            return found[0]
        kind = FIGURES[found[1].lower()]
        if taken and any(name.lower() == found[1].lower() for name, _ in taken):
            kind = re.sub(r"^an? ", "the ", kind)
        elif not any(name.lower() == found[1].lower() for name, _ in taken):
            taken.append((found[0], kind))
        return kind[0].upper() + kind[1:] if not before.strip() or before.rstrip()[-1] in ".!?\n" else kind

    return _FIGURE.sub(read, text), tuple(taken)


def reworded(text: str) -> str:
    """The message with ages, decades and pronouns put in the common way."""
    text = _WHO_IS.sub(lambda said: f"{said[1]} {said[3]}-year-old {said[2]}", text)
    text = _DECADE.sub(lambda said: f", in their {(said[1] or '').strip(' -')} {_TENS[said[2]]}".replace("  ", " "), text)
    text = _THE_TENS.sub(lambda said: f"{said[1]}19{said[2]}0s", text)
    return _NEITHER.sub(lambda said: f"{said[1]} (they)", text)
