"""What goes on about somebody just spoken of: a name, an age, an occupation, a feature."""

from __future__ import annotations

import re

from generator.film import Species
from generator.writing.reading.ages import in_digits
from generator.writing.reading.company import Draft
from generator.writing.reading.cues import COPULA, NAMING, OWN, PRONOUNS, WITH
from generator.writing.reading.naming import Naming, place_name
from generator.writing.reading.nouns import Noun, noun_kind
from generator.writing.reading.phrases import Phrase
from generator.writing.reading.tables.creatures import CREATURES, KINDS_OF
from generator.writing.reading.tables.people import ABILITIES, FORCES, GROUPS, NUMBERS, OCCUPATIONS, PEOPLE, ROLES
from generator.writing.reading.tables.things import LIVING
from generator.writing.reading.text import sanitised

_COPULA_NEXT = re.compile(r"\s*(?:is|was)\b")
"""Who has a copula of their own is somebody else: "the defendant is a wolf, the judge is a sheep"."""
_TOLD_OF = re.compile(r"^,?\s*(?:who|whose)\b.*\band$")
"""Between two names of a counted plural: "Enzo, who cannot lie, and Dario"."""
_IS = re.compile(r"(?:^|[\s,;])(he|she) is(?: only| just| already| now)?$")
_ONE = re.compile(r"[,(:] *(?:one|the (?:other|first|second|third|elder|younger|older|eldest|youngest)|another)(?: is)?$|\band (?:one|the (?:other|second|third|younger|youngest)|another)(?: is)?$")
"""Before what one of several is."""
_AT = ("in", "at", "of", "from", "on")


class Continuing(Naming):
    """One segment, and which of its phrases go on about the person before."""

    def _continues(self, at: int, phrase: Phrase) -> bool:
        """A further word about the person just spoken of: a name, an age, an occupation, a feature."""
        gap, draft = phrase.gap, self.draft
        near = (self.number, at - 1) in self.company.at
        if near and self._labelled(at, phrase):
            return True
        if near and self.pending is not None and phrase.name and NAMING.search(gap):
            self._member(at, phrase)
            return True  # "three brothers named Ivan, Pavel and Alyosha"
        if near and NAMING.search(gap):
            self._rename(at, phrase.words)
            return True
        bare_number = phrase.determiner if not phrase.head and not phrase.name else ""
        alike = bare_number if gap.endswith("both") and in_digits(bare_number) > 2 else phrase.head if phrase.determiner in ("both", "all") and in_digits(phrase.head) > 2 else ""
        if alike and self.members:
            for other in self.members:
                self.company.drafts[other].age = in_digits(alike)
            self._mention(at, self.members[0])
            return True
        if bare_number and near and gap in ("", ",", "of", ", aged", "aged", "age", ", age", "is", "is aged"):
            if gap == "of" and draft.group:
                self._expand(at, phrase, NUMBERS.get(bare_number, 0) or in_digits(bare_number))
                return True
            age = in_digits(bare_number)
            if 2 < age < 120:
                draft.age = age
                draft.said.append(phrase.words)
                for other in self.members:
                    if "twin" in draft.nouns and other != self.current:
                        self.company.drafts[other].age = age
                self.company.at[(self.number, at)] = self.current or 0
                return True
        if self.pending is not None and phrase.name and (not phrase.head or phrase.head in OCCUPATIONS) and (gap in (",", "and", ", and", "", "-", "(") and (near or gap != "and") or _TOLD_OF.match(gap)):
            self._member(at, phrase)
            return True
        if (
            near
            and gap == ","
            and phrase.name
            and phrase.head
            and not draft.name
            and not phrase.determiner
            and noun_kind(phrase.head) in (Noun.PERSON, Noun.THING, Noun.IDEA)
            and not draft.group
        ):
            self._describe(self.current or 0, phrase)  # "her teacher, Professor Quill"
            self._mention(at, self.current or 0)
            return True
        if near and gap in ("", ",", "(") and phrase.name and not phrase.head and not draft.name and not place_name(phrase.name):
            self._rename(at, phrase.name)
            return True
        if self._behind_a_place(at, phrase):
            return True
        if self.pending is not None and phrase.head in PEOPLE and not phrase.determiner and not phrase.name and not phrase.plural and gap in (",", "and"):
            self._member_by_noun(at, phrase)
            return True
        if near and phrase.head and not phrase.name:
            kind = noun_kind(phrase.head)
            if (
                kind in (Noun.PERSON, Noun.CREATURE, Noun.GROUP)
                and not phrase.plural
                and (
                    COPULA.match(gap)
                    or (gap == "," and phrase.determiner in ("a", "an", "the", "") and _agrees(draft, phrase, kind) and not _COPULA_NEXT.match(self.segment.after(at)))
                    or (gap == "" and phrase.determiner == "the" and draft.name and kind in (Noun.PERSON, Noun.CREATURE))  # "Vik the driver"
                )
            ):
                self._describe(self.current or 0, phrase)
                self.company.at[(self.number, at)] = self.current or 0
                return True
            if kind is Noun.LOOK and WITH.match(gap):
                draft.looks.append(phrase.words)
                draft.said.append(phrase.words)
                self.company.at[(self.number, at)] = self.current or 0
                return True
            if WITH.match(gap) and gap not in (",", "", "in", "of"):
                return self._attribute(at, phrase, kind)
        return False

    def _aged(self, at: int, phrase: Phrase) -> bool:
        """Of "He is 82" whoever he is."""
        age = in_digits(phrase.determiner) if not phrase.head and not phrase.name else -1
        said = _IS.search(phrase.gap) if 2 < age < 120 else None
        who = self.company.before(self.number, at, PRONOUNS[said[1]]) if said else None
        if who is None:
            return False
        self.company.drafts[who].age = age
        self._mention(at, who)
        return True

    def _becomes(self, at: int, phrase: Phrase) -> bool:
        """Of "a dancer from Detroit becomes a nun" the nun is the dancer."""
        behind = at > 1 and (self.number, at - 1) not in self.company.at and (self.number, at - 2) in self.company.at and self.segment.phrases[at - 1].gap in _AT
        if not behind or phrase.gap not in ("becomes", "became", "is", "was") or phrase.determiner not in ("a", "an") or phrase.head not in OCCUPATIONS:
            return False
        if not (phrase.gap.startswith("became") or phrase.gap == "becomes"):
            self._describe(self.current or 0, phrase)
        self._mention(at, self.current or 0)
        return True

    def _told_apart(self, at: int, phrase: Phrase) -> bool:
        """Of "two sisters, one a nun and one a boxer" neither is somebody else."""
        if not self.members or not phrase.head or phrase.determiner not in ("a", "an", "the") or noun_kind(phrase.head) is not Noun.PERSON:
            return False
        said = _ONE.search(str(self.segment.doc[: phrase.start].text).lower())
        waiting = [index for index in self.members if index not in self.told]
        if said is None or not waiting:
            return False
        self.told.append(waiting[0])
        self._describe(waiting[0], phrase)
        self._mention(at, waiting[0])
        return True

    def _behind_a_place(self, at: int, phrase: Phrase) -> bool:
        """Of "the last repairman in Istanbul, Orhan, 72" Orhan is the repairman."""
        back = 2
        while (self.number, at - back) not in self.company.at and at > back and self.segment.phrases[at - back].gap in _AT:
            back += 1  # "a nurse in a hospital in Lagos, Folake"
        who = self.company.at.get((self.number, at - back))
        if who is None or who != self.current or (self.number, at - 1) in self.company.at or not phrase.name or phrase.head or phrase.gap != ",":
            return False
        place = self.segment.phrases[at - 1]
        if self.draft.name or self.draft.group or place.gap not in _AT or place_name(phrase.name):
            return False
        self._rename(at, phrase.name)
        return True

    def _labelled(self, at: int, phrase: Phrase) -> bool:
        """After a part ("villain:", "the hero is") whoever plays it: a name, a creature, nature, a thing."""
        draft = self.draft
        before = self.segment.phrases[at - 1]
        part = before.head in ROLES or before.head in OCCUPATIONS and before.start == 0 and not before.determiner
        if not part or before.plural or before.name or draft.name or draft.species is not Species.HUMAN or not (phrase.gap == "," or COPULA.match(phrase.gap)):
            return False
        if phrase.name and not phrase.head:
            draft.name = sanitised(phrase.name)
            draft.said.append(phrase.words)
            draft.group = draft.name.lower().split()[-1] in GROUPS
        elif phrase.head in FORCES and before.head in ROLES:
            draft.group, draft.noun, draft.nouns = True, phrase.head, [phrase.head]
            draft.said.append(phrase.words)
        elif phrase.head in CREATURES or phrase.head in LIVING or (noun_kind(phrase.head) is Noun.GROUP and before.head in ROLES):
            self._describe(self.current or 0, phrase)
        else:
            return False
        self.company.at[(self.number, at)] = self.current or 0
        return True

    def _attribute(self, at: int, phrase: Phrase, kind: Noun) -> bool:
        draft = self.draft
        if phrase.head in ABILITIES or any(word in ("psychic", "telekinetic", "magical", "telepathic", "super") for word in phrase.mods):
            draft.abilities.append(" ".join((*phrase.mods, phrase.head)))
        elif kind in (Noun.IDEA, Noun.FILM) or phrase.head in (
            "spirit",
            "heart",
            "temper",
            "mind",
            "past",
            "soul",
            "attitude",
            "tongue",
            "smile",
            "voice",
        ):
            draft.traits.extend(word for word in phrase.mods if word not in ("own", "very"))
        elif kind in (Noun.THING, Noun.VEHICLE):
            draft.carries.append(" ".join((*phrase.mods, phrase.head)))
        else:
            return False
        draft.said.append(phrase.words)
        self.company.at[(self.number, at)] = self.current or 0
        return True


def _agrees(draft: Draft, phrase: Phrase, kind: Noun) -> bool:
    """May ", an old gladiator" be the same person? Not if both have a name, or one is a creature and the other is not."""
    if phrase.name and draft.name:
        return False
    if phrase.determiner in OWN:
        return False
    if kind is Noun.CREATURE and draft.noun and draft.breed != phrase.head:
        return draft.breed in KINDS_OF and bool(draft.name) and CREATURES.get(phrase.head, (draft.species,))[0] is draft.species
    if draft.noun in OCCUPATIONS and not draft.name and phrase.head in OCCUPATIONS and draft.noun != phrase.head:
        return False  # "a conductor, a nun and a smuggler" are three
    return not (draft.group and kind is Noun.PERSON)
