"""Whether a message asks for a film or for a series, and of how many episodes."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Brief, Kind
from generator.writing.reading.tables.people import NUMBERS

USUAL = 3
"""Episodes of a series when nobody says how many."""
MOST = 24
_NUMBER = r"(\d{1,3}|" + "|".join(sorted((each for each in NUMBERS if len(each) > 2), key=len, reverse=True)) + ")"
_EPISODES = re.compile(rf"\b{_NUMBER}[- ]episodes?\b")
_SERIES = re.compile(
    r"\b(?:(?:mini[- ]?|tv |web )series|(?:an?|this|the|my|short|new|limited|whole|animated|weekly)\s+(?:[a-z-]+\s+){0,3}series"
    r"|(?:each|every|an?|one [a-z]+ (?:an?|per|each|every)) episode|season (?:of|one|1)|sitcom|soap opera)\b"
)
_NOT = re.compile(r"\bseries of (?!(?:\d|episodes?|" + "|".join(NUMBERS) + r")\b)")
"""A series of murders is no series."""


def serial(brief: Brief, text: str) -> Brief:
    """The brief with kind and number of episodes settled; `episodes` of 0 means "as the message says"."""
    if brief.episodes:
        return brief
    count, series = said(text)
    if brief.kind is Kind.SERIES or series:
        return replace(brief, kind=Kind.SERIES, episodes=count or USUAL)
    return replace(brief, episodes=1)


def said(text: str) -> tuple[int, bool]:
    """How many episodes a message names (0: none), and whether it wants a series at all."""
    words = text.lower()
    found = _EPISODES.search(words)
    count = 0 if not found else int(found[1]) if found[1].isdigit() else int(NUMBERS[found[1]])
    series = count > 1 or bool(_SERIES.search(_NOT.sub(" ", words)))
    return min(count, MOST), series
