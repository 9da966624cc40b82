"""What the reading department knows about words: small tables, one subject each."""

from __future__ import annotations


def listed(words: str) -> list[str]:
    """The words of a line; tables are easier to read and to extend as lines of words."""
    return words.split()
