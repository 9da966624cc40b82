"""Where the noun phrases of a parsed stretch begin and end."""

from __future__ import annotations

from typing import Any

from generator.writing.reading.grammar import common, could_be_verb
from generator.writing.reading.nouns import TIME, Noun, is_person, noun_kind
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import NUMBERS
from generator.writing.reading.tables.places import WORDS
from generator.writing.reading.tables.things import LIVING


def spans(doc: Any) -> list[tuple[int, int]]:
    """Tokens of each noun phrase, half-open, in order."""
    found: list[tuple[int, int]] = []
    start = -1
    for token in doc:
        starts = token.tag_ in ("DT", "PRP$", "PDT", "WP$") or (token.pos_ == "DET" and token.tag_ not in ("WDT",))
        if _belongs(doc, token, start >= 0) or starts:
            dated = bool(token.ent_type_) and start >= 0 and (doc[token.i - 1].dep_ == "npadvmod" or doc[token.i - 1].lower_ in TIME)  # "one night | Dorn and Tavik rob a bank"
            counted = start >= 0 and token.tag_ == "CD" and token.lower_ in NUMBERS and token.lower_ not in ("one", "a") and doc[token.i - 1].tag_ == "NN" and _counts(doc, token.i)  # "deep in the jungle | two rival botanists"
            if (starts or dated or counted) and start >= 0:
                found.append((start, token.i))
                start = token.i
            elif start < 0:
                start = token.i
        elif start >= 0:
            found.append((start, token.i))
            start = -1
    if start >= 0:
        found.append((start, len(doc)))
    return [_without_verb(doc, *part) for span in found for part in _cut(doc, *span)]


def _counts(doc: Any, at: int) -> bool:
    """Whether a number counts somebody: a plural follows it."""
    return any(_somebody(each.lower_) and each.tag_ == "NNS" for each in doc[at + 1 : at + 4])


def _cut(doc: Any, begin: int, end: int) -> list[tuple[int, int]]:
    """A span as one phrase, or as two where grammar sees two: "after the divorce | Paula gets the house"."""
    for at in range(begin, end - 1):
        token, after = doc[at], doc[at + 1]
        last = at + 2 == end and end < len(doc) and doc[end].tag_ in ("VBZ", "VBD", "VBP", "MD")
        if last and after.lower_ in NAMES and after.text[0].isupper() and token.text.islower() and noun_kind(token.lower_) is Noun.IDEA and doc[begin].tag_ == "DT":
            return [(begin, at + 1), (at + 1, end)]
        pair = begin > 1 and doc[begin - 1].lower_ == "and" and _somebody(token.lower_) and token.tag_ == "NN"
        if pair and at + 2 < end and after.text.islower() and after.tag_ == "NN" and could_be_verb(after.lower_) and not _somebody(after.lower_) and (doc[end - 1].tag_ in ("NNS", "NNP") or doc[end - 1].lower_ in ("home", "together", "away")):
            return [(begin, at + 1), (at + 2, end)]  # "Kofi and her mother repair clocks"
        if after.tag_ == "NN" and at + 2 < end and doc[at + 2].text[0].isupper() and doc[at + 2].lower_ in CULTURES and token.tag_ in ("NN", "NNS") and could_be_verb(after.lower_) and not _told(doc, begin, end):
            return [(begin, at + 1), (at + 2, end)]  # "two nuns on a motorbike cross Spain"
        whole = token.dep_ in ("pobj", "dobj", "nsubj", "attr") and not begin <= token.head.i < end and after.tag_ not in ("HYPH", "POS", "CD")
        alone = after.head.i != at and not (begin <= after.head.i <= at) and after.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "ROOT")
        if whole and alone and token.pos_ == "NOUN" and token.text[0].islower() and not _somebody(token.lower_):
            return [(begin, at + 1), *_cut(doc, at + 1, end)]
    return [(begin, end)]


def _without_verb(doc: Any, begin: int, end: int) -> tuple[int, int]:
    """What the tagger took for a compound is sometimes somebody and a verb: "an owl share a burrow"."""
    last = doc[end - 1]
    word = last.text.lower()
    if end - begin < 2 or last.text[0].isupper() or last.tag_ not in ("NN", "NNS", "VBP", "VB", "VBZ") or not could_be_verb(word):
        return begin, end
    known = is_person(word) or word in CREATURES or word in WORDS or word.removesuffix("s") in WORDS
    if not known and any(each.dep_ in ("nsubj", "nsubjpass") and each.head.i == end - 1 for each in doc[begin : end - 1]):
        return begin, end - 1  # "two brothers quarrel about the farm"
    before = doc[end - 2]
    after = doc[end].tag_ if end < len(doc) else "."
    beside = begin > 1 and doc[begin - 1].lower_ == "and" and any(_somebody(each.lower_) or each.tag_ == "NN" and noun_kind(each.lower_) is Noun.PERSON for each in doc[: begin - 1])
    if beside and _somebody(before.lower_) and end < len(doc) and (after in ("DT", "PRP$", "TO") or doc[end].lower_ == "to") and before.tag_ in ("NN", "JJ") and not any(each.tag_ in ("VBZ", "VBP", "VBD") for each in doc[:begin]):
        return begin, end - 1  # "a shepherd and a deserter guard a flock", "a girl and her stepfather move to Cornwall"
    if beside and not known and _somebody(before.lower_) and before.tag_ == "NN" and doc[begin].tag_ in ("DT", "PRP$") and after in ("IN", "RP", "RB") and not _told(doc, begin, end):
        return begin, end - 1  # "a fox and a badger watch over a bear"
    if known:
        return begin, end
    if resumed(last):
        return begin, end - 1
    somebody = _somebody(before.lower_)
    joined = begin > 1 and doc[begin - 1].lower_ == "and" and last.tag_ == "NN" and _somebody(doc[begin - 2].lower_)
    if somebody and joined and not _somebody(word):
        return begin, end - 1  # "an ant and a snail race across the garden"
    if somebody and (after in ("DT", "PRP$", "PRP") or (doc[begin].lower_ in ("a", "an") and last.tag_ == "NNS")):
        return begin, end - 1
    if before.text[0].isupper() and before.i > 0 and word.endswith("s") and after in (".", "DT", "PRP$", "PRP", "IN", "TO", "RB", ","):
        return begin, end - 1
    return begin, end


def _told(doc: Any, begin: int, end: int) -> bool:
    """Whether a finite verb stands beside a phrase, before another clause begins."""
    until = next((each.i for each in doc[end:] if each.lower_ in ("while", "until", "when", "as", "because", "that", "who", "where", ",", ";")), len(doc))
    return any(each.tag_ in ("VBZ", "VBP", "VBD", "MD") for each in (*doc[:begin], *doc[end:until]))


def resumed(token: Any) -> bool:
    """Whether what the tagger took for a plural takes a sentence up again after a relative clause: "who is afraid of the dark | investigates a murder"."""
    doc = token.doc
    after = doc[token.i + 1].tag_ if token.i + 1 < len(doc) else ""
    begun = next((each.i for each in doc[: token.i] if each.tag_ in ("WP", "WDT") and each.i and doc[each.i - 1].tag_ in ("NN", "NNP", "NNS", ",")), -1)
    clauses = sum(each.tag_ in ("VBZ", "VBP", "VBD") for each in doc[begun:])
    return bool(token.tag_ == "NNS" and begun > 0 and clauses == 1 and after in ("DT", "PRP$", "IN") and could_be_verb(token.text) and not _somebody(token.lower_))


def _somebody(word: str) -> bool:
    return any(form in CREATURES or is_person(form) or form in LIVING for form in (word, word.removesuffix("s")))


def _belongs(doc: Any, token: Any, inside: bool) -> bool:
    before = doc[token.i - 1] if token.i else None
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if token.tag_ == "HYPH" or (token.text == "-" and not token.whitespace_):
        return inside and after is not None and not (before is not None and before.whitespace_)
    if mistaken_name(token) or _mistaken_plural(token, before):
        return True
    if token.tag_ in ("NN", "NNS", "NNP", "NNPS", "CD", "FW", "ADD", "NFP") or token.pos_ in ("NOUN", "PROPN", "NUM", "X"):
        imperative = token.i == 0 and token.dep_ in ("compound", "ROOT") and token.pos_ == "VERB"
        return not imperative and token.text.lower() not in ("i", "i'd") and any(each.isalnum() for each in str(token.text))
    if token.pos_ == "ADJ" or token.tag_ in ("JJ", "JJR", "JJS"):
        if inside and (token.text.lower() in WORDS or token.text.lower() in CREATURES or token.lower_ in ("musical", "noir", "thriller", "western", "comic")):
            return True  # "the village fair", "a zombie musical"
        return bool(after is not None and (after.pos_ in ("NOUN", "PROPN", "ADJ", "NUM", "X") or after.tag_ in ("HYPH", "VBG", "VBN"))) or (
            token.text[0].isupper() and token.i > 0
        )
    if token.tag_ == "RB" and inside and before is not None and before.tag_ in ("DT", "PRP$") and after is not None and after.tag_ == "JJ":
        return True  # "a very tired toad"
    if token.tag_ == "POS":
        return inside and after is not None and after.pos_ in ("NOUN", "PROPN", "ADJ", "VERB")
    if token.tag_ in ("VBN", "VBG", "VBD") and token.pos_ in ("VERB", "ADJ") and after is not None:
        attributive = token.dep_ in ("amod", "compound") or (
            inside and before is not None and before.tag_ in ("DT", "PRP$", "JJ", "CD", "POS", "HYPH")
        )
        return attributive and (after.pos_ in ("NOUN", "PROPN", "ADJ", "X") or after.tag_ == "HYPH")
    if (
        token.tag_ in ("RB", "VB")
        and inside
        and before is not None
        and (before.tag_ == "HYPH" or (after is not None and after.tag_ == "HYPH"))
    ):
        return True
    if token.tag_ == "VBZ" and token.text[0].isupper() and inside:
        return True
    return bool(
        token.text[0].isupper()
        and token.i > 0
        and token.pos_ in ("VERB", "ADV", "INTJ", "ADP")
        and inside
        and before is not None
        and before.text[0].isupper()
        and before.pos_ == "PROPN"
    )


def mistaken_name(token: Any) -> bool:
    """Whether the first word is a name that the tagger takes for something else: "Vik the driver", "Hans and his sister"."""
    word = token.lower_
    following = token.doc[1].lower_ if len(token.doc) > 1 else ""
    known = word in NAMES or (following == "the" and token.pos_ in ("VERB", "INTJ", "ADV", "X") and not could_be_verb(word))
    return bool(token.i == 0 and token.text[0].isupper() and not token.text.isupper() and known and token.pos_ != "PROPN" and not common(word) and not word.endswith("'s"))


def _mistaken_plural(token: Any, before: Any) -> bool:
    """Whether what the tagger takes for a verb is whom a number counts: "my two cats Miso and Ramen"."""
    return bool(token.tag_ == "VBZ" and before is not None and before.lower_ in NUMBERS and before.lower_ not in ("a", "an", "one") and _somebody(token.lower_))
