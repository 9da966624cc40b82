"""What somebody is like: adjectives before them, after "is", and between commas."""

from __future__ import annotations

from typing import Any

from generator.writing.reading.company import Company
from generator.writing.reading.grammar import verb
from generator.writing.reading.nouns import VEHICLES
from generator.writing.reading.phrases import Segment
from generator.writing.reading.spans import resumed
from generator.writing.reading.tables import colours, film, listed, wardrobe
from generator.writing.reading.tables.names import CULTURES
from generator.writing.reading.tables.people import AGE_WORDS, NUMBERS, TRAITS
from generator.writing.reading.tables.places import WORDS

_BEING = frozenset(listed("be become feel seem look get turn remain stay act"))
_OF = frozenset(listed("afraid scared terrified proud jealous tired fond allergic addicted obsessed bad good hopeless unable frightened ashamed sick"))
"""Adjectives that say little without what they are about: "afraid of mud"."""
_NONE = (
    frozenset(AGE_WORDS) | frozenset(NUMBERS) | frozenset(CULTURES) | frozenset(colours.HAIR) | frozenset(colours.CLOTH) | frozenset(colours.SKIN) | frozenset(colours.EYES)
    | frozenset(wardrobe.HEIGHTS) | frozenset(wardrobe.BUILDS) | frozenset(wardrobe.HAIR_STYLES) | frozenset(WORDS)
    | frozenset(wardrobe.MARKS) | frozenset(listed("scarred freckled wrinkled bearded weathered tattooed bald"))
    | frozenset(word for table in (film.GENRES, film.ERAS, film.HOURS, film.WEATHERS, film.SEASONS) for words in table.values() for word in words.split())
    | frozenset(listed(
        "own other same main only first second third last next final another dead late full whole entire real true new former many few several such little big small large huge best good better "
        "main central young old older younger elder eldest youngest middle female male nonbinary married divorced single year-old local certain various different equal opposite "
        "single human long short more most less much very possible sure ready able available present right left wrong due able like unlike worth impossible possible supposed"
    ))
) - TRAITS - frozenset(listed("deaf blind mute poor rich"))
"""Adjectives that say no trait: looks, ages, peoples, order."""


def read_traits(company: Company, number: int, segment: Segment) -> None:
    """Add to the drafts of a segment what its adjectives say of them."""
    at = {place: who for (seg, place), who in company.at.items() if seg == number}
    for place, who in at.items():
        phrase = segment.phrases[place]
        for token in segment.doc[phrase.start : phrase.end]:
            if token.tag_ == "JJ" and token.dep_ == "amod" and token.lower_ in phrase.mods:
                _add(company, who, token)
    for token in segment.doc:
        if token.dep_ in ("acomp", "oprd") or (token.dep_ == "conj" and token.tag_ == "JJ" and token.head.dep_ == "acomp"):
            _predicate(company, at, segment, token)
        elif token.tag_ in ("JJ", "VBN") and _alone(segment, token):
            someone = _before(at, segment, token)
            if someone is not None:
                _add(company, someone, token)


def _predicate(company: Company, at: dict[int, int], segment: Segment, token: Any) -> None:
    head = token.head.head if token.dep_ == "conj" else token.head
    if verb(head) not in _BEING or any(child.dep_ == "neg" for child in head.children) or any(child.tag_ == "MD" for child in head.children):
        return
    subject = next((child for child in head.children if child.dep_ == "nsubj"), None)
    if subject is None:
        return
    meant = head.head if subject.tag_ in ("WP", "WDT") and head.dep_ == "relcl" else subject
    who = next((who for place, who in at.items() if segment.phrases[place].start <= meant.i < segment.phrases[place].end), None)
    if who is not None:
        _add(company, who, token)


def _alone(segment: Segment, token: Any) -> bool:
    """Whether an adjective stands by itself between commas: "Beatrix, 11, strict, red beret"."""
    before = segment.doc[token.i - 1].text if token.i else ""
    after = segment.doc[token.i + 1].text if token.i + 1 < len(segment.doc) else "."
    return before == "," and after in (",", ".", ";", "and", "!")


def _before(at: dict[int, int], segment: Segment, token: Any) -> int | None:
    """Whom a list of adjectives describes: the first phrase of the stretch, if it is somebody and nothing has been done yet."""
    if any(each.pos_ in ("VERB", "AUX") and each.tag_ in ("VBZ", "VBP", "VBD", "MD") for each in segment.doc[: token.i]):
        return None
    people = [(place, who) for place, who in sorted(at.items()) if segment.phrases[place].end <= token.i]
    if not people:
        return None
    place, who = people[-1]
    phrase = segment.phrases[place]
    return who if phrase.head not in VEHICLES else None


def _add(company: Company, who: int, token: Any) -> None:
    word = token.lower_
    draft = company.drafts[who]
    if word in _NONE or not word.isalpha() or draft.group or len(word) < 3 or any(child.dep_ == "neg" for child in token.children):
        return
    about = next((child for child in token.children if child.dep_ == "prep" and child.lower_ in ("of", "to", "with", "at", "for")), None)
    if word in _OF and about is not None:
        said = token.doc[token.i : max(each.i for each in about.subtree) + 1].text
        said = said.split(",")[0]
        going_on = next((each for each in about.subtree if resumed(each)), None)
        if going_on is not None:
            said = token.doc[token.i : going_on.i].text
        if len(said.split()) <= 6:
            word = said
    if word in _OF:
        return
    if word not in draft.traits:
        draft.traits.append(word)
