"""Whom a pronoun cannot mean: in "Kael helps her" she is not Kael, and in "her friend Kael" neither."""

from __future__ import annotations

from typing import Any

from generator.writing.reading.company import Company
from generator.writing.reading.nouns import Noun, noun_kind
from generator.writing.reading.phrases import Segment

_OBJECTS = frozenset(("him", "her", "them"))
_AROUND = frozenset(("behind", "around", "before", "after", "above", "below", "beneath", "under", "over", "near", "beside", "about", "on", "in", "toward", "towards"))
"""After these the subject may be meant: "she shuts the door behind her"."""
_SUBJECT = ("nsubj", "nsubjpass")
_ABOVE = ("xcomp", "ccomp", "conj", "advcl", "pcomp", "prep", "aux", "dep", "agent", "dative")
"""How a clause without a subject of its own hangs on the one that has it."""


def others_than(company: Company, number: int, segment: Segment, token: Any) -> frozenset[int]:
    """The drafts whom a pronoun cannot mean by grammar alone; empty where it is free."""
    if token.tag_ == "PRP$" and token.dep_ == "poss":
        return _whose(company, number, segment, token)
    if token.lower_ not in _OBJECTS or (token.dep_ == "pobj" and token.head.lower_ in _AROUND):
        return frozenset()
    return frozenset(who for noun in _subjects(token) for who in _meant(company, number, segment, noun))


def _whose(company: Company, number: int, segment: Segment, token: Any) -> frozenset[int]:
    """Nobody is their own friend, mother or dog."""
    for at, phrase in enumerate(segment.phrases):
        if phrase.start <= token.i < phrase.end and phrase.head and noun_kind(phrase.head) in (Noun.PERSON, Noun.CREATURE):
            return frozenset({company.at[(number, at)]} if (number, at) in company.at else ())
    return frozenset()


def _subjects(token: Any) -> list[Any]:
    """The nouns that are the subject of the clause in which an object stands."""
    node = token.head
    if token.dep_ in _SUBJECT:  # "helps her evade": the object of the verb above
        node = node.head
    while True:
        found = [child for child in node.children if child.dep_ in _SUBJECT and child.i != token.i]
        if found:
            break
        if node.dep_ in ("relcl", "acl"):
            return _joined(node.head)
        if node.head.i == node.i or node.dep_ not in _ABOVE:
            return []
        told = [child for child in node.head.children if child.dep_ in ("dobj", "dative") and node.dep_ in ("xcomp", "ccomp") and child.i < node.i]
        if told and told[0].i != token.i:  # "Mira asks Tom to help her": it is Tom who helps
            return _joined(told[0])
        node = node.head
    noun = found[0]
    if noun.tag_ in ("WP", "WDT") or (noun.lower_ == "that" and node.dep_ == "relcl"):
        return _joined(node.head) if node.dep_ in ("relcl", "acl", "appos") else []
    return _joined(noun)


def _joined(noun: Any) -> list[Any]:
    """A noun with those that "and" and commas join to it."""
    found = [noun]
    for child in noun.children:
        if child.dep_ in ("conj", "appos"):
            found += _joined(child)
    return found


def _meant(company: Company, number: int, segment: Segment, noun: Any) -> list[int]:
    return [
        who
        for at, phrase in enumerate(segment.phrases)
        if phrase.start <= noun.i < phrase.end
        for who in company.together.get((number, at), (company.at[(number, at)],) if (number, at) in company.at else ())
    ]
