"""Notes: where two people of the message leave each other words on paper."""

from __future__ import annotations

import re

from generator.film import Brief

_NOTES = re.compile(
    r"\b(?:leav\w*|left|exchang\w*|pass(?:es|ing)?|hid\w*|writ(?:es|ing|e)|swap\w*)\b[^.,;]{0,30}?\b(?:notes?|letters?|messages?|postcards?|poems?)\b"
    r"(?:[^.,;]{0,20}?\b(?:in|on|under|behind|inside|between|at) ((?:the |a |an |her |his |their |each other's )?[\w' -]+?)(?=[,.;]|$))?",
    re.IGNORECASE,
)


def notes_of(brief: Brief) -> str | None:
    """Where two people leave each other words on paper, as it is spoken of; empty where the message does not say where; None where nobody does."""
    found = _NOTES.search(brief.prompt)
    if not found:
        return None
    said = re.sub(r"^(?:an?|the|her|his|their|each other's) ", "", found[1] or "").strip()
    return said if not said or re.search(r"\d", said) else f"the {said}"
