"""Words and short terms of a text, looked up in the tables of the film."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


def terms(text: str) -> list[str]:
    """Words in lower case, with two- and three-word terms added as one hyphenated word."""
    plain = re.findall(r"[^\W_]+(?:[-'][^\W_]+)*", text.lower())
    pairs = [f"{a}-{b}" for a, b in zip(plain, plain[1:], strict=False)]
    triples = [f"{a}-{b}-{c}" for a, b, c in zip(plain, plain[1:], plain[2:], strict=False)]
    parts = [part for word in plain if "-" in word for part in word.split("-")]
    return [*plain, *pairs, *triples, *parts]


def between(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(each) for each in sorted(words, key=lambda each: (-len(each), each)))


def scores_of(tokens: list[str], table: Mapping[str, str]) -> dict[str, int]:
    there = set(tokens)
    return {name: len(there & set(words.split())) for name, words in table.items()}


def first(tokens: list[str], table: Mapping[str, str]) -> str | None:
    """The entry whose word comes first in the text."""
    best: tuple[int, str] | None = None
    for name, words in table.items():
        for word in words.split():
            if word in tokens and (best is None or tokens.index(word) < best[0]):
                best = (tokens.index(word), name)
    return best[1] if best else None
