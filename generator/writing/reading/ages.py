"""Numbers and decades in words."""

from __future__ import annotations

import re

from generator.writing.reading.tables.people import DECADES, NUMBERS


def in_digits(word: str) -> int:
    """A number in digits or words up to ninety-nine; -1 if it is none."""
    if word.isdigit():
        return int(word)
    total = 0
    for part in word.split("-"):
        if part not in NUMBERS:
            return -1
        total += NUMBERS[part]
    return total


def decade(text: str) -> int | None:
    """The age that a decade of life stands for: "in her forties" is 44, "late sixties" 68."""
    found = re.search(
        r"\b(early|mid|late)?[- ]?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|\d0s)\b", text.lower()
    )
    if not found or (found[2][0].isdigit() and not re.search(r"\b(?:her|his|their)\b", text.lower())):
        return None
    base = DECADES.get(found[2]) or int(found[2][:-1])
    return base + {"early": 2, "mid": 5, "late": 8, "": 4}[found[1] or ""]
