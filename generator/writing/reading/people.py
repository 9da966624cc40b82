"""Who is in the message: drafts of characters, gathered phrase by phrase."""

from __future__ import annotations

from generator.writing.reading.clauses import REFUSED
from generator.writing.reading.company import Company
from generator.writing.reading.conditions import read_conditions
from generator.writing.reading.kinship import relate
from generator.writing.reading.phrases import Segment
from generator.writing.reading.reader import Reader
from generator.writing.reading.roster import crowd, introduced, members, only_one, things
from generator.writing.reading.tables.people import ROLES
from generator.writing.reading.temper import read_traits
from generator.writing.reading.wording import Wording


def read_people(
    segments: list[Segment], work: str = "", scenes: frozenset[int] = frozenset(), wording: Wording | None = None
) -> Company:
    """`work` is a film that the message names as a model: nobody is called so.

    `scenes` are segments about one scene, whose crowds are extras; `wording` is what was taken out of the message before.
    """
    company, wording = Company(), wording or Wording(text="")
    company.villain = any(
        ROLES.get(phrase.head) == "antagonist" and phrase.determiner != "no" for segment in segments for phrase in segment.phrases
    )
    company.work, company.scenes = work, scenes
    company.refusing = frozenset(number for number, segment in enumerate(segments) if REFUSED.match(segment.text))
    for number, segment in enumerate(segments):
        Reader(company, number, segment).read()
        read_traits(company, number, segment)
        read_conditions(company, number, segment)
        if number:
            introduced(company, number, segment)
    for draft in company.drafts:
        draft.gender = next((gender for name, gender in wording.pronouns.items() if name in draft.name.lower().split()), draft.gender)
    only_one(company, segments)
    members(company, segments)
    relate(company, segments, wording)
    if not any(not draft.group for draft in company.drafts):
        things(company, segments)
    if not any(not draft.group and draft.role != "narrator" for draft in company.drafts):
        crowd(company, segments)
    return company
