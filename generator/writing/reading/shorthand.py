"""Messages typed in a hurry: chat words, headlines, names without capitals."""

from __future__ import annotations

import re

from generator.writing.reading.grammar import common
from generator.writing.reading.spelling import known, meant
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import OCCUPATIONS, PEOPLE, ROLES

_CHAT = {
    "u": "you", "ur": "your", "r": "are", "w": "with", "w/": "with", "w/o": "without", "smth": "something", "sth": "something", "smthg": "something", "sumthing": "something",
    "pls": "please", "plz": "please", "thx": "", "thnx": "", "tx": "", "ty": "", "lol": "", "lmao": "", "rofl": "", "haha": "", "omg": "", "btw": "", "imo": "", "tbh": "", "xd": "",
    "n": "and", "nd": "and", "bc": "because", "cuz": "because", "coz": "because", "ppl": "people", "gf": "girlfriend", "bf": "boyfriend", "bff": "best friend", "bestie": "best friend", "besties": "best friends", "xmas": "christmas", "bday": "birthday",
    "wanna": "want to", "gonna": "going to", "gotta": "have to", "abt": "about", "tho": "though", "thru": "through", "nite": "night", "2nite": "tonight", "tmrw": "tomorrow", "2day": "today",
    "dont": "don't", "doesnt": "doesn't", "cant": "can't", "wont": "won't", "isnt": "isn't", "didnt": "didn't", "im": "I'm", "ive": "I've", "thats": "that's", "shes": "she's", "hes": "he's", "theyre": "they're", "youre": "you're", "al": "all", "2": "to", "theres": "there's",
    "luv": "love", "b4": "before", "gr8": "great", "l8": "late", "sis": "sister", "bro": "brother", "fam": "family", "vid": "film", "min": "minutes", "mins": "minutes", "hrs": "hours", "yrs": "years",
}  # fmt: skip
_SAFE = frozenset(("w/", "w/o", "smth", "sth", "smthg", "sumthing", "pls", "plz", "thx", "thnx", "lol", "lmao", "rofl", "omg", "btw", "imo", "tbh", "xd", "bc", "cuz", "coz", "ppl", "gf", "bf", "bff", "bestie", "besties", "xmas", "bday", "wanna", "gonna", "gotta", "abt", "thru", "2nite", "tmrw", "2day", "dont", "doesnt", "cant", "wont", "isnt", "didnt", "ive", "thats", "shes", "hes", "theyre", "youre", "theres", "luv", "b4", "gr8"))  # fmt: skip
"""Read so everywhere; the others only in a message that has some of these, or none of whose sentences begins with a capital."""
_WORD = re.compile(r"(?<![\w'/.-])(w/o?|[A-Za-z]?\d?[A-Za-z]+\d?)(?![\w'/-])")
_NOT = re.compile(r"\b(was|were|has|had|could|should|would|are|does|did|have)nt\b", re.IGNORECASE)
_DRAWN = re.compile(r"(?<=[a-z])([a-z])\1{2,}", re.IGNORECASE)
"""Letters that are drawn out: "heyyy"."""
_FOUR = re.compile(r"\b4 (?=(?:my|our|your|the|kids|me|us|you)\b)", re.IGNORECASE)
"""A number that is a word: "a story 4 my kids"."""
_BEGINNING = re.compile(r"^(?:hey|hi|hello|yo|ok|okay|so|well)\b[,!]?\s+(?=\w)", re.IGNORECASE)
_ASKED = re.compile(r"^(?:(?:can|could|would|will) you|please|pls|i want you to|i would like you to)\s+(?:please\s+)?(?=make|do|create|generate|give|film|shoot|write|produce|show)", re.IGNORECASE)


def spelled_out(text: str) -> str:
    """The message with chat words written out."""
    text = _NOT.sub(r"\1n't", _DRAWN.sub(r"\1", text))
    words = {each.lower() for each in _WORD.findall(text)}
    hurried = bool(words & _SAFE) or not re.search(r"(?:^|[.!?\n]\s*)[A-Z]", text)

    def out(found: re.Match[str]) -> str:
        word = found[1].lower()
        meant = _CHAT.get(word)
        if meant is None or (word not in _SAFE and not hurried) or (found[1][0].isupper() and found.start() and not found[1].isupper()):
            return found[0]
        if word in ("min", "mins", "hrs", "yrs") and not re.search(r"\d\s*$", text[: found.start()]):
            return found[0]
        return meant

    said = _WORD.sub(out, _FOUR.sub("for ", text) if hurried else text)
    if said == text:
        return text
    said = re.sub(r"\s+(?=[,.;:!?])", "", re.sub(r" {2,}", " ", said)).strip(" ,")
    said = _BEGINNING.sub("", said, count=1)
    return _ASKED.sub("", said)


_LOWER = frozenset(["a", "an", "the", "of", "and", "or", "but", "nor", "for", "to", "in", "on", "at", "by", "with", "from", "as", "who", "that", "which", "is", "are", "was", "were", "be", "into", "onto", "over", "under", "must", "before", "after", "when", "while", "where", "his", "her", "their", "its", "my", "our", "your", "not", "no"])


def headline(text: str) -> str:
    """A message in which every word has a capital, in small letters but for its names."""
    words = re.findall(r"[A-Za-z][\w'-]*", text)
    big = [word for word in words if len(word) > 3]
    raised = sum(word[0].isupper() for word in big)
    if len(words) < 6 or raised < 0.85 * len(big) or sum(word.isupper() for word in words) > 0.5 * len(words):
        return text
    small = [word for word in words if word[0].isupper() and (word.lower() in _LOWER or common(word.lower()))]
    if len(small) < 0.5 * len(words):
        return text

    def lower(found: re.Match[str]) -> str:
        word = found[0].lower()
        begins = not found.start() or text[: found.start()].rstrip()[-1:] in ".!?:"
        name = (word in NAMES or word in CULTURES) and word not in _LOWER and not _usual(word)
        return found[0] if begins or name or not (word in _LOWER or common(word)) else word

    return re.sub(r"[A-Z][\w'-]*", lower, text)


def _usual(word: str) -> bool:
    """Whether a word that is also a name is more often none."""
    return common(word) and (word in PEOPLE or word in OCCUPATIONS or word in CREATURES or word not in ("tom", "jack", "bob", "mark", "rob", "pat", "sue", "nick", "jimmy"))


_SOMEBODY = "|".join(sorted({*PEOPLE, *OCCUPATIONS, *ROLES, "dog", "cat", "horse", "pony", "parrot", "rabbit", "hamster", "puppy", "kitten"}, key=lambda each: (-len(each), each)))
_CALLED = re.compile(r"\b(named|called|name is|names are) ([a-z][\w'-]+)(?: and ([a-z][\w'-]+))?")
_BESIDE = re.compile(rf"\b((?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?) (?:[a-z-]+ ){{0,2}}?(?:{_SOMEBODY}),? )([a-z][a-z'-]+)(?=[\s,.!?]|$)")
_LONE = re.compile(r"(?<![\w'-])[a-z][a-z'-]{2,}(?![\w'-])")


_WHERE = re.compile(r"\b(?:in|at|across|to|from|near|through|over|of|around)\s+$", re.IGNORECASE)


def capitals(text: str) -> str:
    """A message without any capitals inside, with those that its names have."""
    if re.search(r"(?<=[a-z,] )[A-Z][a-z]", text):
        return text
    said = _CALLED.sub(lambda found: f"{found[1]} {_name(found[2])}" + (f" and {_name(found[3])}" if found[3] else ""), text)
    said = _BESIDE.sub(_behind_somebody, said)
    return _LONE.sub(lambda found: found[0].capitalize() if _only_a_name(found[0]) or (found[0] in CULTURES and not common(found[0]) and _WHERE.search(said[: found.start()])) else found[0], said)


def _name(word: str) -> str:
    return word if word in _LOWER else word.capitalize()


def _only_a_name(word: str) -> bool:
    return word in NAMES and not common(word) and word not in PEOPLE and word not in CREATURES and word not in _LOWER


def _behind_somebody(found: re.Match[str]) -> str:
    """A name behind whose it is: "her brother tom", "my dog bello"."""
    before, word = found[1], found[2]
    named = word in NAMES and word not in _SELDOM and not before.endswith(", ") and word not in _LOWER
    strange = before.split()[0].lower() in ("my", "our", "his", "her", "their") and not known(word) and not meant(word).endswith(("s", "ing", "ed"))
    return before + (word.capitalize() if _only_a_name(word) or named or strange else word)


_SELDOM = frozenset(["will", "may", "can", "rob", "mark", "grant", "chase", "bill", "sue", "pat", "wade", "rose", "dawn", "hope", "grace", "drew", "has", "are"])
"""Names that are mostly verbs, and only read as names where they have a capital."""
