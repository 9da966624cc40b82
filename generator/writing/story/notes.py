"""Notes: where two people of the message leave each other words on paper."""

from __future__ import annotations

import re

from generator.film import Brief

_NOTES = re.compile(
    r"\b(?:leav\w*|left|exchang\w*|pass(?:es|ing)?|hid\w*|writ(?:es|ing|e)|swap\w*)\b[^.,;]{0,30}?\b(?:notes?|letters?|messages?|postcards?|poems?)\b"
    r"(?:[^.,;]{0,20}?\b(?:in|on|under|behind|inside|between|at) ((?:the |a |an |her |his |their |each other's )?[\w' -]+?)(?=[,.;]|$))?",
    re.IGNORECASE,
)


_BY_POST = re.compile(
    r"\b(?:love|lovers?|friends?|married|flirt\w*|court\w*|woo\w*)\b[^.,;]{0,24}?\b(?:through|by|via|only in|over)\b (?:the |their |each other's |old )?((?:\w+ )?(?:notes|letters|messages|postcards|poems|log ?books?|logs|ledgers?|library books?))\b",
    re.IGNORECASE,
)
"""Who come to love each other in writing: "fall in love through maintenance logs"."""


def notes_of(brief: Brief) -> str | None:
    """Where two people leave each other words on paper, as it is spoken of; empty where the message does not say where; None where nobody does."""
    found = _NOTES.search(brief.prompt)
    by = _BY_POST.search(brief.prompt)
    if not found and by:
        return f"the {by[1]}" if by[1].lower().split()[-1] not in ("notes", "letters", "messages", "postcards", "poems") else ""
    if not found:
        return None
    said = re.sub(r"^(?:an?|the|her|his|their|each other's) ", "", found[1] or "").strip()
    return said if not said or re.search(r"\d", said) else f"the {said}"
