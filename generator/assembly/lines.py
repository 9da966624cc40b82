"""Where a caption breaks: at the ends of clauses, else before small words, into two lines of about one length."""

from __future__ import annotations

import re
from functools import cache

WIDTH = 42
"""Characters in a line; two lines at most on screen."""
BEFORE = frozenset(
    re.findall(
        r"\w+",
        "and or but nor so because that which who whom whose when while where if unless until though although than as to of in on at by for "
        "from with without into over under after before through between is are was were",
    )
)
CLAUSE, PHRASE, WORD, TORN = 0, 4, 12, 30
"""What a break costs after punctuation, before a word that begins a phrase, between any two words, and after an article."""
ARTICLES = frozenset(re.findall(r"\w+", "a an the my your his her its our their this that these those no mr mrs ms dr"))


def screens(text: str) -> list[str]:
    """A line of dialogue as what is on screen at one time: each one or two lines of at most WIDTH characters."""
    words = [piece for word in text.split() for piece in _pieces(word)]
    return ["\n".join(lines) for lines in _screens(tuple(words))]


def _pieces(word: str) -> list[str]:
    """A word that no line can hold is cut."""
    return [word[at : at + WIDTH] for at in range(0, len(word), WIDTH)]


@cache
def _screens(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    best: list[tuple[float, list[tuple[str, ...]]]] = [(0.0, [])]
    for end in range(1, len(words) + 1):
        found: tuple[float, list[tuple[str, ...]]] | None = None
        for begin in range(end - 1, -1, -1):
            shown = _two(words[begin:end])
            if shown is None:
                break
            cost, lines = shown
            # Fewer screens are better, and one that ends with a clause; a screen of two words alone flickers past.
            total = best[begin][0] + cost + 40 + (_cost(words, end) * 2 if end < len(words) else 0) + (25 if end - begin < 3 else 0)
            if found is None or total < found[0]:
                found = (total, [*best[begin][1], lines])
        assert found is not None
        best.append(found)
    return best[-1][1]


def _two(words: tuple[str, ...]) -> tuple[float, tuple[str, ...]] | None:
    """The best way to show words at one time; None if they do not fit."""
    whole = " ".join(words)
    if len(whole) <= WIDTH:
        return 0.0, (whole,)
    found: tuple[float, tuple[str, ...]] | None = None
    for at in range(1, len(words)):
        first, second = " ".join(words[:at]), " ".join(words[at:])
        if len(first) <= WIDTH and len(second) <= WIDTH:
            cost = _cost(words, at) + abs(len(first) - len(second)) / 4
            if found is None or cost < found[0]:
                found = (cost, (first, second))
    return found


def _cost(words: tuple[str, ...], at: int) -> float:
    before, after = words[at - 1], words[at].lower().strip(".,;:!?…'\"")
    if before[-1] in ".,;:!?…—–":
        return CLAUSE
    if before.lower() in ARTICLES:
        return TORN
    return PHRASE if after in BEFORE else WORD
