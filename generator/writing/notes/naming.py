"""Who a viewer's sentence speaks of, said so that every word of it names one person."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.film import Character, Gender

_OBJECT = re.compile(r"\b(?P<word>him|her|them)\b(?!\s+(?!(?:down|up|out|off|away|back|home|in|on|over|there|alone|again|free|and|but|at|to|from|into|with|for)\b)[a-z])", re.IGNORECASE)
"""A pronoun that somebody is the object by; "her hand" is none."""
TITLES = frozenset(["the", "old", "miss", "mrs", "mr", "dr", "captain", "doctor", "sir", "lady", "uncle", "aunt", "ms", "don", "judge", "king", "queen", "madame", "herr", "frau"])


def called(who: Character) -> str:
    """How somebody is spoken of: "Edith", "Mr. Hale", "The Ghost"."""
    first = who.name.split()[0] if who.name else ""
    return who.name if first.rstrip(".").lower() in TITLES else first




def named(words: str, cast: Sequence[Character]) -> str:
    """The words with people called by their first names, and with a name for "him" or "her" where only one who was named before can be meant."""
    people = [each for each in cast if each.name and not each.group]
    for each in people:
        first = each.name.split()[0]
        alone = sum(other.name.split()[0] == first for other in people) == 1
        if first != each.name and alone and first.rstrip(".").lower() not in TITLES:
            words = re.sub(rf"\b{re.escape(each.name)}\b", first, words, flags=re.IGNORECASE)
    return _OBJECT.sub(lambda found: _meant(found, words[: found.start()], people) or found[0], words)


def _meant(found: re.Match[str], before: str, people: Sequence[Character]) -> str:
    """The name of whom a pronoun means: somebody of that gender, named before whoever does it."""
    gender = {"him": Gender.MALE, "her": Gender.FEMALE}.get(found["word"].lower())
    at = sorted(((_last(before, each), each) for each in people if _last(before, each) >= 0), key=lambda pair: pair[0]) if gender else []
    fitting = [each for _, each in at[:-1] if each.gender is gender]  # whoever was named last does it
    if len(fitting) != 1:
        return ""
    return called(fitting[0])


def _last(words: str, who: Character) -> int:
    """Where somebody is named last; -1 where they are not."""
    names = [who.name, *(each for each in who.name.split() if len(each) > 2 and each.rstrip(".").lower() not in TITLES)]
    return max((found.start() for name in names for found in re.finditer(rf"\b{re.escape(name)}\b", words, re.IGNORECASE)), default=-1)
