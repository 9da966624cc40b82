"""English on the level of the word: articles, plurals, agreement, numbers."""

from __future__ import annotations

import re

_AN = re.compile(r"^(?:[aeio]|u(?!ni|se|su|ti|ra|ke|ro)|hour|honest|heir|herb\b|11\b|18\b|8)", re.IGNORECASE)
_A = re.compile(r"^(?:one\b|once|eu|ewe|uni|use|us[u]|uku)", re.IGNORECASE)
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth", "goose": "geese",
    "mouse": "mice", "loaf": "loaves", "leaf": "leaves", "knife": "knives", "wolf": "wolves", "fish": "fish", "sheep": "sheep",
    "shelf": "shelves", "half": "halves", "scarf": "scarves", "wife": "wives", "life": "lives",
}
_SINGULAR_S = ("glass", "compass", "cross", "dress", "lens", "brass", "canvas", "moss", "pass", "abacus", "lotus", "cactus", "bus", "virus")
_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def article(noun: str) -> str:
    """ "a" or "an", or nothing before plurals and names that carry their own article."""
    if noun.lower().startswith(("the ", "a ", "an ")) or is_plural(noun):
        return ""
    if noun.lower().startswith(("last ", "first ", "only ", "same ", "next ")):
        return "the"
    return "an" if _AN.match(noun) and not _A.match(noun) else "a"


def with_article(noun: str) -> str:
    found = article(noun)
    return f"{found} {noun}" if found else noun


def definite(noun: str) -> str:
    if noun.lower().startswith(("the ", "my ", "your ")):
        return noun
    if noun[:1].isupper() and " " not in noun:
        return noun
    return "the " + re.sub(r"^an? ", "", noun)


def is_plural(noun: str) -> bool:
    """Whether a noun phrase is plural, judged by its head: the word before " of ", or the last word."""
    head = noun.split(" of ")[0].split(" for ")[0].split(" with ")[0].split()[-1].lower() if noun.split() else ""
    return (head in _IRREGULAR.values() and head not in _IRREGULAR) or (
        head.endswith("s") and not head.endswith(("ss", "us", "is")) and head not in _SINGULAR_S
    )


def plural(noun: str) -> str:
    stem, _, word = noun.rpartition(" ")
    if " of " in noun:
        head, _, rest = noun.partition(" of ")
        return f"{plural(head)} of {rest}"
    if is_plural(noun):
        return noun
    if word in _IRREGULAR:
        made = _IRREGULAR[word]
    elif re.search(r"(?:s|x|z|ch|sh)$", word):
        made = word + "es"
    elif re.search(r"[^aeiou]y$", word):
        made = word[:-1] + "ies"
    else:
        made = word + "s"
    return f"{stem} {made}".strip()


def singular_verb(verb: str, *, plural_subject: bool) -> str:
    """A verb given in the third person singular, agreeing with its subject."""
    if not plural_subject:
        return verb
    fixed = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't", "doesn't": "don't", "hasn't": "haven't", "wasn't": "weren't"}
    if verb in fixed:
        return fixed[verb]
    if re.search(r"[^aeiou]ies$", verb):
        return verb[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x|zz)es$", verb):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") else verb


def number(value: int) -> str:
    """A whole number in words, as it is said."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{_ONES[hundreds]} hundred" + (f" and {number(rest)}" if rest else "")
    thousands, rest = divmod(value, 1000)
    joined = f" and {number(rest)}" if 0 < rest < 100 else f" {number(rest)}"
    return f"{number(thousands)} thousand" + (joined if rest else "")


def ordinal(value: int) -> str:
    said = number(value)
    stem, dash, last = said.rpartition("-")
    made = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}.get(
        last, last[:-1] + "ieth" if last.endswith("y") else last + "th"
    )
    return stem + dash + made


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def tidy(text: str) -> str:
    """Spaces, and capitals at the start of each sentence."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\b[Aa]i\b", "AI", re.sub(r"\s+([,.!?;:])", r"\1", text))
    return re.sub(r"(^|(?<![.])[.!?]\s+)([a-z])", lambda found: found[1] + found[2].upper(), text)


_EXPANDED = (
    (r"\b([Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here)'s (?=(?:only |just |never |always |not |already |even |once )?(?:been|got|gone|had|come|become|taken|given|done)\b)", r"\1 has "),
    (r"\bI ain't\b", "I am not"), (r"\b(you|we|they|You|We|They) ain't\b", r"\1 are not"), (r"\bain't\b", "is not"),
    (r"\b([Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]his|[Nn]obody) don't\b", r"\1 does not"),
    (r"\bcan't\b", "cannot"), (r"\bwon't\b", "will not"), (r"\bI'm\b", "I am"), (r"n't\b", " not"), (r"(?<=\w)'re\b", " are"),
    (r"(?<=\w)'ve\b", " have"), (r"(?<=\w)'ll\b", " will"), (r"\b([Ii])t's (?=(?:a|an|the|not|my|your|only|still|all)\b)", r"\1t is "),
    (r"\b([Tt])hat's (?=(?:a|an|the|not|my|your|only|why|what|how)\b)", r"\1hat is "),
)


_ASKED = re.compile(r"\w+n't (?:I|you|he|she|it|we|they|the|this|that|there|any\w+|some\w+|[A-Z]\w+)\b")
"""A question whose "not" has no other place: "what can't he take"."""


def formal(text: str) -> str:
    """The same words without contractions, for those who do not use them."""
    for short, full in _EXPANDED:
        if "not" in full and _ASKED.search(text):
            continue
        text = re.sub(short, full, text)
    return text


_ANIMALS = (
    (r"old (?:wo)?m[ae]n\b", "old neighbour"), (r"(?:wo)?man\b", "neighbour"), (r"(?:wo)?men\b", "neighbours"), (r"people\b", "animals"),
    (r"person\b", "animal"), (r"widow\b(?= [A-Z])", "old"), (r"(?:widow|widower)\b", "neighbour"), (r"(?:boy|girl|child)\b", "little one"), (r"(?:boys|girls|children)\b", "little ones"),
)


def among_animals(text: str) -> str:
    """The text with nobody human in it, for films that have none."""
    for said, other in _ANIMALS:
        text = re.sub(rf"\b{said}", other, text)
        text = re.sub(rf"\b{said[:1].upper()}{said[1:]}" if said[0].isalpha() else rf"\b{said.replace('(?:wo)?m', '(?:Wom|M)', 1)}", capital(other), text)
    return re.sub(r"\b([Aa])n? (?=(?:old )?(?:neighbour|animal|little one)\b)", lambda found: found[1] + ("n " if re.match(r"[aeio]", text[found.end() : found.end() + 1]) else " "), text)
