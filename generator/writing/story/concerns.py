"""Concerns: what the viewer spoke of beside people, so that the whole film can go on speaking of it, and not only its first minute."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.film import Brief

_NOT = frozenset(
    ["film", "movie", "story", "tale", "drama", "comedy", "mystery", "thriller", "romance", "western", "fantasy", "fable", "series", "episode", "adventure", "horror", "noir", "heist", "act", "scene", "end", "ending", "time", "way", "day", "night", "morning", "evening", "winter", "summer", "spring", "autumn", "year", "week", "month", "hour", "minute", "villain", "genre", "tone", "look", "style", "music-video", "hero", "heroine", "lead", "friend", "turn", "life", "thing", "lot", "piece", "kind", "part", "pair", "group", "love", "war", "peace", "child", "children", "family", "message", "something", "somebody", "everybody", "nothing", "one"]
)
"""What a message says of the film and not of what happens in it, or what is too wide to be spoken of."""
_LOOSE = frozenset(["own", "last", "old", "new", "same", "many", "other", "first", "second", "only"])
_LONGEST = 3
"""Words of a thing that can be spoken of again and again."""


@lru_cache(maxsize=64)
def _chunks(prompt: str) -> tuple[str, ...]:
    from generator.writing.reading.grammar import parse
    from generator.writing.reading.nouns import is_person

    found: list[str] = []
    for chunk in parse(prompt).noun_chunks:
        head = chunk.root
        if head.pos_ not in ("NOUN", "PROPN") or head.dep_ in ("appos", "npadvmod"):
            continue
        own = [token for token in chunk if token.i < head.i and token.dep_ in ("compound", "amod") and token.head == head and token.text.lower() not in _LOOSE]
        if is_person(head.lemma_.lower()):  # of an accordion player, the accordion
            found += [each.text for each in own if each.dep_ == "compound" and each.tag_ == "NN" and each.text.islower() and not is_person(each.text)]
            continue
        if own and own[0].i and own[0].nbor(-1).lower_ == "to":  # "has to tax music"
            own = own[1:]
        said = [*(each.text for each in own), head.text]
        whole = re.fullmatch(r"[a-z][a-z' -]*", " ".join(said)) and len(said) <= _LONGEST and head.pos_ == "NOUN"
        if whole and not {*said, head.lemma_} & _NOT and not any(is_person(each.lemma_.lower()) for each in own):
            found.append(" ".join(said))
    return tuple(dict.fromkeys(each for each in found if len(each) > 2))


def concerns(brief: Brief) -> tuple[str, ...]:
    """Bare nouns, in the order in which they were said: "bell", "sea fog"; none in a language other than English."""
    if brief.language != "en":
        return ()
    people = {word for each in brief.cast for word in f"{each.name} {each.occupation}".lower().split()}
    return tuple(each for each in _chunks(brief.prompt) if each.split()[-1].lower() not in people)


@lru_cache(maxsize=64)
def cause(prompt: str, thing: str) -> tuple[str, str]:
    """Whose doing the brief says that a thing's fate was, and what they did: ("their fathers", "sank it"); ("", "") where it says nothing."""
    from generator.writing.reading.grammar import parse

    head = thing.split()[-1].lower() if thing.split() else ""
    doc = parse(prompt)
    for noun in doc:
        if noun.lower_ != head or noun.i + 2 >= len(doc) or doc[noun.i + 1].lower_ not in ("that", "which"):
            continue
        token = next((each for each in doc[noun.i + 2 :] if each.tag_ in ("VBD", "VBZ", "VBP", "VBN") or each.is_punct), None)
        subject = next((each for each in token.children if each.dep_ == "nsubj" and each.pos_ in ("NOUN", "PROPN") and noun.i + 1 < each.i < token.i), None) if token and token.tag_ == "VBD" else None
        if token is None or subject is None or any(each.dep_ in ("aux", "auxpass", "neg", "dobj") and each.i > noun.i + 1 for each in token.children):
            continue
        after = [each.text for each in token.subtree if each.i > token.i and not each.is_punct]
        return " ".join(each.text for each in subject.subtree), " ".join([token.text, "them" if noun.tag_ == "NNS" else "it", *after])
    return "", ""
