"""Slips of the pen: a word that does not exist is read as the nearest one that does."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from generator.writing.reading.grammar import common
from generator.writing.reading.meaning import known_words
from generator.writing.reading.tables import film, listed
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import ABILITIES, OCCUPATIONS, PEOPLE, ROLES, TRAITS
from generator.writing.reading.tables.places import WORDS

_WORD = re.compile(r"(?<![\w'-])[a-z]{4,}(?![\w'-])")
_DEALERS = ("maker", "lighter", "light", "herd", "woman", "man", "keeper", "seller", "mender", "tuner", "smith", "monger", "catcher", "digger", "herder", "binder", "hunter", "painter", "carver")
_LATE = frozenset(listed("ramen sushi kimchi pho taco burrito falafel hummus tofu matcha bagel croissant manga anime emoji podcast podcaster vlog vlogger blogger influencer youtuber gamer streamer selfie hashtag smartphone wifi drone barista roomba karaoke bitcoin crypto hijab burkini parkour skatepark airbnb"))
"""Words younger than the dictionary, or borrowed."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NAMING = re.compile(r"\b(?:named|called|name is|known as|word|planet|city of|land of)\s*$", re.IGNORECASE)


@cache
def _own() -> frozenset[str]:
    """Words that a message is read by."""
    tables = (PEOPLE, OCCUPATIONS, ROLES, CREATURES, WORDS, ABILITIES, TRAITS)
    said = (words for table in (film.GENRES, film.TONES, film.HOURS, film.WEATHERS, film.SEASONS, film.ERAS) for words in table.values())
    return frozenset(word for table in tables for word in table) | frozenset(word for words in said for word in words.split()) | {"telekinetic", "telepathic"}


def known(word: str) -> bool:
    """Whether a word exists, in any form."""
    lower = word.lower()
    return lower in known_words() or lower in _LATE or lower.removesuffix("s") in _LATE or lower in _own() or lower in NAMES or lower in CULTURES or common(lower) or lower.removesuffix("s") in _own() or _made(lower.removesuffix("s"))


def _made(word: str) -> bool:
    """Whether a word is made of a thing and whoever deals with it: "wigmaker", "postwoman"."""
    return any(word.endswith(end) and len(word) > len(end) + 2 and (word.removesuffix(end) in known_words() or common(word.removesuffix(end))) for end in _DEALERS)


@lru_cache(maxsize=4_096)
def meant(word: str) -> str:
    """The word that a misspelt one stands for; the word itself if it exists or nothing is near."""
    if len(word) > 16 or known(word):
        return word
    near = _near(word)
    if not near and len(word) > 7:
        near = {twice for once in _slips(word) for twice in _turned(once) if twice in _own()}
    if not near:
        return word
    order = known_words()
    return min(near, key=lambda each: (each not in _own() and not (word.endswith("ie") and each == f"{word[:-2]}y"), each in _own() and word.endswith("ie") and f"{word[:-2]}y" in near and each != f"{word[:-2]}y", each[0] != word[0], order.get(each, len(order)), each))


def _near(word: str) -> set[str]:
    order, slips = known_words(), _slips(word)
    return {each for each in slips if each in order or each in _own()} or ({each for each in slips if common(each)} if len(word) > 6 else set())


def _slips(word: str) -> set[str]:
    """All that one slip makes of a word: a letter too many, too few, wrong, two changed about; and "puppie" for "puppy"."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {a + b[1:] for a, b in cuts if b} | _turned(word)
    found |= {a + letter + b[1:] for a, b in cuts if b for letter in _LETTERS} | {a + letter + b for a, b in cuts for letter in _LETTERS}
    if word.endswith("ie"):
        found.add(f"{word[:-2]}y")
    return {each for each in found if len(each) > 2 and each != word}


def _turned(word: str) -> set[str]:
    return {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}


def corrected(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The message as it is meant, and (written, read) for each word that was misspelt."""
    changes: list[tuple[str, str]] = []

    def read(found: re.Match[str]) -> str:
        if _NAMING.search(text[: found.start()]):
            return found[0]
        right = meant(found[0])
        if right != found[0]:
            changes.append((found[0], right))
        return right

    return _WORD.sub(read, text), tuple(dict.fromkeys(changes))


def unknown(text: str) -> tuple[str, ...]:
    """The words of a message that are none: neither names, with their capitals, nor near any word."""
    found = (each[0] for each in _WORD.finditer(text) if not _NAMING.search(text[: each.start()]))
    return tuple(dict.fromkeys(each for each in found if not known(meant(each))))
