"""Titles as they are written in a catalogue. Lettering, capitals included, is the title card's affair."""

from __future__ import annotations

import re

SMALL = {"a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "from", "with", "as", "into", "over"}


def in_title_case(words: str) -> str:
    """ "WHAT COMES AFTER THE LULLABY" -> "What Comes After the Lullaby"; numbers and Roman numerals keep their form."""
    found = words.split()
    return " ".join(_cased(word, inner=0 < index < len(found) - 1) for index, word in enumerate(found))


def _cased(word: str, *, inner: bool) -> str:
    low = word.lower()
    if inner and low in SMALL:
        return low
    if re.fullmatch(r"[IVX]{2,}\W*", word):
        return word
    return re.sub(r"[^\W\d_]", lambda letter: letter[0].upper(), low, count=1)
