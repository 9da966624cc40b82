"""The people of a whole message, looked at once more when every segment has been read."""

from __future__ import annotations

import re

from generator.film import Gender, Species
from generator.writing.reading.company import Company, Draft
from generator.writing.reading.cues import MADE_OF, OWN
from generator.writing.reading.groups import among
from generator.writing.reading.nouns import VEHICLES, Noun, noun_kind
from generator.writing.reading.phrases import Segment
from generator.writing.reading.pronouns import others_than
from generator.writing.reading.reader import Reader
from generator.writing.reading.tables.machines import HOUSEHOLD
from generator.writing.reading.tables.things import ANIMATE, BELOVED, LIVING, acts
from generator.writing.reading.text import sanitised


def only_one(company: Company, segments: list[Segment]) -> None:
    """Where all pronouns are of one gender and one person could have it, that person has it: "steals one that belongs to her"."""
    open_ = [index for index, draft in enumerate(company.drafts) if draft.gender is None and not draft.group and draft.species is Species.HUMAN]
    if len(open_) != 1:
        return
    genders = {
        _SURE[token.lower_]
        for number, segment in enumerate(segments)
        for token in segment.doc
        if token.lower_ in _SURE and open_[0] not in others_than(company, number, segment, token)
    }
    if len(genders) == 1:
        (gender,) = genders
        if not any(draft.gender is gender for draft in company.drafts):
            company.drafts[open_[0]].gender = gender


_SURE = {
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
    "herself": Gender.FEMALE,
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "himself": Gender.MALE,
}


def introduced(company: Company, number: int, segment: Segment) -> None:
    """Of "Three kids find a wreck: Danny, his sister Jo, and the new boy, Ravi" three are meant, not six."""
    whole = next((index for index, draft in enumerate(company.drafts) if draft.group and draft.noun in MADE_OF and draft.segment == number - 1 and not draft.name), None)
    named = [index for index, draft in enumerate(company.drafts) if draft.segment == number and draft.name and not draft.group]
    if whole is not None and len(named) > 1:
        company.merge(named[0], whole)  # "a family of acrobats: Sven, Maja and Olle" is those, and nobody else
    waiting = [index for index in company.counted if company.drafts[index].segment == number - 1 and not company.drafts[index].name]
    new = [index for index, draft in enumerate(company.drafts) if draft.segment == number and not draft.group]
    told = any(token.tag_ in ("VBZ", "VBP", "VBD", "MD") for token in segment.doc)
    if told and not (len(new) == len(waiting) and all(company.drafts[index].name for index in new)):
        return
    if waiting and len(new) >= len(waiting):
        company.replace(waiting, new)


_FEELS = re.compile(r"(?:that|who|which)?\s*(?:is|was|wants|hates|loves|dreams|believes|cannot|can't|doesn't|thinks|wishes|tries|has never|never)\b")
"""After the name of a thing, what only somebody is or does: "a tractor called Rolf that is afraid of mud"."""


def things(company: Company, segments: list[Segment]) -> None:
    """Where no person and no animal is spoken of, the things that act are those whom the film is about: "A teapot falls in love with a kettle"."""
    for number, segment in enumerate(segments):
        for at, phrase in enumerate(segment.phrases):
            if (phrase.head not in LIVING and phrase.head not in VEHICLES and phrase.head not in HOUSEHOLD) or phrase.name or phrase.determiner in OWN or phrase.determiner == "no":
                continue
            after = segment.doc[phrase.end :].text
            beside = bool(company.drafts) and (phrase.gap in ("and", "with") or bool(BELOVED.search(str(segment.doc[: phrase.start].text))))
            called = company.named_things.get((number, at), "")
            feels = bool(called) and bool(_FEELS.match(after.split(called, 1)[-1].strip(" ,")))
            driven = phrase.head in VEHICLES
            made = driven or phrase.head in HOUSEHOLD and phrase.head not in LIVING
            feels = feels or driven and bool(ANIMATE & set(phrase.mods))
            if feels or not driven and (beside or at == 0 and acts(after)):
                reader = Reader(company, number, segment)
                for _ in range(min(phrase.count, 3)):
                    reader._describe(reader._add(at, Draft(segment=number, name=sanitised(called) if feels else "", species=Species.ROBOT if made else Species.HUMAN, noun=phrase.head if made else "")), phrase)


_ONE_OF_THEM = re.compile(r"\bone of (?:them|whom|us|the \w+),?(?: of whom)?(?: who)? (?:is|was|turns out to be|works as|has become|became)\b", re.IGNORECASE)


def members(company: Company, segments: list[Segment]) -> None:
    """Who is said to be one of several is not one more: "four friends steal from a museum where one of them is the night guard"."""
    for number, segment in enumerate(segments):
        for found in _ONE_OF_THEM.finditer(segment.text):
            said = next((at for at, phrase in enumerate(segment.phrases) if segment.doc[phrase.start].idx >= found.end()), None)
            who = company.at.get((number, said)) if said is not None else None
            if who is None or who in company.counted or company.drafts[who].group or company.drafts[who].name:
                continue
            several = [index for index in company.counted if not company.drafts[index].name and company.drafts[index].species is company.drafts[who].species]
            fitting = [index for index in several if company.drafts[who].gender in (None, company.drafts[index].gender) or company.drafts[index].gender is None]
            if len(several) < 2 or not fitting:
                continue
            keep, one = fitting[-1], company.drafts[who]
            member = company.drafts[keep]
            member.noun, member.nouns, member.trade = one.noun, [*one.nouns, *member.nouns], one.trade or member.trade
            member.said, member.looks = [*one.said, *member.said], [*one.looks, *member.looks]
            member.gender, member.age = one.gender or member.gender, one.age or member.age
            company.merge(keep, who)


def crowd(company: Company, segments: list[Segment]) -> None:
    """Where only a plural is spoken of ("Cats."), two of them carry the film."""
    for number, segment in enumerate(segments):
        for at, phrase in enumerate(segment.phrases):
            if (
                phrase.plural
                and phrase.head
                and phrase.determiner != "no"
                and not phrase.gap.endswith("for")
                and noun_kind(phrase.head) in (Noun.PERSON, Noun.CREATURE)
            ):
                reader = Reader(company, number, segment)
                for _ in range(2):
                    index = reader._add(at, Draft(segment=number))
                    reader._describe(index, phrase)
                company.drafts[index].bonds.append((index - 1, among(phrase.head)))
                return
