"""Messages in other languages. German is put into rough English word by word, enough to read it like any message."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.writing.reading.tables import german

_ENDINGS = ("", "e", "n", "en", "er", "es", "em", "s", "ern", "innen")
_VERB_ENDINGS = ("t", "et", "en", "e", "st", "n", "")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+|\s+|[^\w\s]")


def language(text: str) -> str:
    """The language that most of the small words are of; English where nothing tells."""
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    counts = {
        "English": sum(word in german.ENGLISH for word in tokens),
        "German": sum(word in german.SMALL and word not in ("in", "an", "war", "will", "also", "die") for word in tokens),
    }
    counts |= {name: sum(word in words for word in tokens) for name, words in german.OTHERS.items()}
    best = max(counts, key=lambda name: (counts[name], name == "English", name))
    needed = max(1, len(tokens) // 8)
    return best if counts[best] > counts["English"] and counts[best] >= needed else "English"


def english(text: str) -> tuple[str, bool]:
    """The message in English, and whether it was in another language. Only German is translated; of others names stay."""
    spoken = language(text)
    if spoken != "German":
        return text, spoken != "English"
    return "\n".join(_line(line) for line in text.split("\n")), True


def _line(line: str) -> str:
    clauses = re.split(r"(?<=[,.;:!?])\s+", line)
    return " ".join(_clause(clause, index > 0 and clauses[index - 1].endswith(",")) for index, clause in enumerate(clauses))


def _clause(clause: str, after_comma: bool) -> str:
    tokens = [token for token in _WORD.findall(clause) if not token.isspace()]
    if after_comma and len(tokens) > 2 and tokens[0].lower() in ("der", "die", "das", "den"):
        words = [token for token in tokens if token.isalpha()]
        verb = _verb(words[-1]) if words and not words[-1][0].isupper() else ""
        if verb:  # a relative clause has its verb at the end
            at = max(index for index, token in enumerate(tokens) if token == words[-1])
            rest = [*tokens[1:at], *tokens[at + 1 :]]
            return _join(["who", verb, *_words(rest)])
    return _join(_words(tokens))


def _words(tokens: list[str]) -> list[str]:
    return [each for index, token in enumerate(tokens) for each in [_word(token, first=index == 0)] if each]


def _join(words: list[str]) -> str:
    text = " ".join(words)
    text = re.sub(r"(\d+) year-old", r"\1-year-old", re.sub(r"\s+([,.;:!?])", r"\1", text))
    return re.sub(r"\ba (?=[aeiou])", "an ", re.sub(r"(\d+) - year-old", r"\1-year-old", text))


def _word(token: str, *, first: bool) -> str:
    if not token[0].isalpha():
        return token
    lower = token.lower()
    if lower in german.SMALL:
        return german.SMALL[lower]
    if token[0].isupper():
        return _noun(lower) or (_describing(lower) if first else "") or token
    return _describing(lower) or _verb(lower) or _noun(lower) or token


@lru_cache(maxsize=4_096)
def _noun(lower: str) -> str:
    """A noun in any form: plain, inflected, feminine in -in, or compound."""
    plain = _known(lower)
    if plain:
        return plain
    for ending in ("innen", "in"):
        male = lower.removesuffix(ending)
        if male != lower and len(male) > 2:
            root = next(
                (
                    german.NOUNS[form]
                    for form in (male, male + "e", _without_umlaut(male), _without_umlaut(male) + "e")
                    if form in german.NOUNS
                ),
                "",
            )
            if root:
                return f"female {root}"
    for cut in range(len(lower) - 3, 2, -1):
        first, last = lower[:cut], lower[cut:]
        front = _known(first) or (_known(first[:-1]) if first[-1] in "sn" else "")
        back = _known(last) or _feminine(last)
        if front and back:
            return f"{front} {back}"
    return ""


def _known(lower: str) -> str:
    for ending in _ENDINGS:
        stem = lower.removesuffix(ending) if ending else lower
        if (ending == "" or stem != lower) and len(stem) > 2:
            for form in (stem, _without_umlaut(stem)):
                if form in german.NOUNS:
                    return german.NOUNS[form]
    return ""


def _feminine(lower: str) -> str:
    male = lower.removesuffix("in")
    return german.NOUNS.get(male, "") if male != lower else ""


def _without_umlaut(word: str) -> str:
    return word.replace("äu", "au").replace("ä", "a").replace("ö", "o").replace("ü", "u")


def _describing(lower: str) -> str:
    for ending in ("", "e", "er", "es", "en", "em", "ere", "eren", "erer"):
        stem = lower.removesuffix(ending) if ending else lower
        if (ending == "" or stem != lower) and stem in german.DESCRIBING:
            return german.DESCRIBING[stem]
    return ""


def _verb(word: str) -> str:
    lower = word.lower()
    for ending in _VERB_ENDINGS:
        stem = lower.removesuffix(ending) if ending else lower
        if (ending == "" or stem != lower) and stem in german.VERBS:
            found = german.VERBS[stem]
            return found if ending in ("en", "n") else _third(found)
    return ""


def _third(verb: str) -> str:
    """The third person: "searches for" of "search for"."""
    head, _, rest = verb.partition(" ")
    if head.endswith(("s", "sh", "ch", "x", "o")):
        head += "es"
    elif head.endswith("y") and head[-2] not in "aeiou":
        head = head[:-1] + "ies"
    else:
        head += "s"
    return f"{head} {rest}".strip()
