"""Who is spoken of and is not there: the dead, and whom nobody ever met."""

from __future__ import annotations

import re

from generator.writing.reading.cues import OWN
from generator.writing.reading.grammar import verb
from generator.writing.reading.phrases import Phrase, Segment

LAST_THINGS = frozenset(["funeral", "burial", "wake", "grave", "tomb", "ashes", "ash", "coffin", "obituary", "cremation", "headstone", "tombstone", "gravestone", "murder", "killer", "murderer", "corpse", "skeleton"])
"""Whose they are is dead: "their mother's funeral"."""


def remembered(segment: Segment, phrase: Phrase) -> bool:
    """Whether somebody is only spoken of: "her late husband", "a dead jockey", "after dad dies", "a man she never met"."""
    subject = any(token.dep_ == "nsubj" for token in segment.doc[phrase.start : phrase.end])
    if {"late", "dead", "deceased", "murdered", "drowned"} & set(phrase.mods) and (phrase.determiner in OWN or not subject):
        return True
    for token in segment.doc[phrase.start : phrase.end]:
        dies = token.dep_ == "nsubj" and token.head.lower_ in ("dies", "died", "dead", "passed", "passes")
        if dies and any(child.dep_ in ("mark", "advmod") and child.lower_ in ("after", "when", "since", "because", "once") for child in token.head.children):
            return True
        for child in token.children:
            if child.dep_ == "relcl" and any(word.dep_ == "neg" and word.lower_ == "never" for word in child.children) and verb(child) in ("meet", "know", "see"):
                return True
    after = str(segment.doc[phrase.end :].text)
    if re.match(r"(?:that |whom |who )?(?:she|he|they|I|we|nobody|no one|\w+) (?:had |has |have )?never (?:met|knew|known|saw|seen)\b", after):
        return True
    return bool(re.search(r"\b(?:after|when|since|because|once)(?: the)?$", phrase.gap)) and bool(re.match(r"(?:dies|died|is dead|has died|passed away)\b", after))
