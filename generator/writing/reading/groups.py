"""People spoken of in number: "two sisters", "five riders", "a crew of three", "the Kurogane Corporation"."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Gender
from generator.writing.reading.company import Draft
from generator.writing.reading.cues import AGAINST, FROM, KIN, MADE_OF
from generator.writing.reading.description import Description
from generator.writing.reading.phrases import Phrase
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.people import GROUPS, NUMBERS, ROLES, TRAITS
from generator.writing.reading.text import sanitised

_PAIRS = {"grandparent": ("grandfather", "grandmother"), "parent": ("father", "mother"), "spouse": ("husband", "wife"), "newlywed": ("husband", "wife")}
"""Plurals that are usually one of each."""
_MARRIED = frozenset(["grandparent", "parent", "spouse", "newlywed", "couple"])
_BORN_TOGETHER = frozenset(("twin", "triplet", "quadruplet", "sibling"))


_LURKS = re.compile(r"\s*(?:circle|close in|attack|prowl|howl|hunt|lurk|gather|draw near|are (?:circling|closing in|hunting|prowling))\b", re.IGNORECASE)
"""What beasts do that are against somebody."""


def among(noun: str) -> str:
    """What those whom a plural names are to each other."""
    return "husband" if noun in _MARRIED else noun if noun in KIN or noun in _BORN_TOGETHER else f"fellow {noun}"


class Groups(Description):
    """How plurals and groups of a segment become drafts."""

    def _plural(self, at: int, phrase: Phrase) -> None:
        before = f"{self.segment.doc[: phrase.start].text}".lower()
        hostile = bool(AGAINST.search(phrase.gap) or FROM.search(before)) or ROLES.get(phrase.head) == "antagonist" or (phrase.head in CREATURES and bool(_LURKS.match(self.segment.after(at))))
        previous = self.segment.phrases[at - 1] if at else None
        number = NUMBERS.get(previous.head, 0) if previous is not None and phrase.gap == "of" else 0
        generations = previous.count if previous is not None and phrase.gap == "of" and previous.head == "generation" else 0
        number = number or generations
        count = number or phrase.count
        counted = (
            number > 0
            or phrase.determiner in NUMBERS
            or phrase.determiner.isdigit()
            or any(word in NUMBERS for word in phrase.mods)
            or phrase.count > 1
        )
        names = self._names(at)
        if phrase.head == "couple" and not number:
            count, counted = 2, True
        if not counted and len(names) > 1 and phrase.head not in GROUPS:
            count, counted = len(names), True  # "the twins Ana and Leo"
        if (not counted and not hostile) or (hostile and (self.company.villain or self.number in self.company.scenes)):
            return
        if hostile or count > 4:
            draft = Draft(
                segment=self.number, noun=phrase.head, nouns=[phrase.head], group=True, hostile=hostile, plural=True, said=[phrase.words]
            )
            self._add(at, draft)
            return
        if count < 2:
            return
        pair = _PAIRS.get(phrase.head, (phrase.head,) * count)
        indices: list[int] = []
        for _ in range(count):
            draft = Draft(segment=self.number)
            indices.append(self._add(at, draft))
            self._describe(indices[-1], replace(phrase, name=""))
            self._bond(at, indices[-1], phrase)
        if len(pair) == count and phrase.head in _PAIRS:
            for index, noun in zip(indices, pair, strict=True):
                self.company.drafts[index].noun, self.company.drafts[index].nouns = noun, [noun]
        between = among(phrase.head)
        former = next((word for word in phrase.mods if word == "former" or word.startswith("ex")), "")
        for other in indices[1:]:
            self.company.drafts[other].bonds.append((indices[0], f"{'former ' if former else ''}{between}"))
        if generations:
            child = {Gender.FEMALE: "daughter", Gender.MALE: "son"}
            for place, other in enumerate(indices):
                draft = self.company.drafts[other]
                draft.age = 18 + 27 * (count - 1 - place)
                draft.bonds = [(indices[place - 1], child.get(draft.gender or Gender.NEUTRAL, "child"))] if place else []
        if phrase.name:
            self.company.drafts[indices[0]].name = sanitised(phrase.name)
        self.members = list(indices)
        self.company.counted += indices
        self.pending = (at, list(indices[1:] if phrase.name else indices))
        self._mention(at, indices[0])
        self.company.together[(self.number, at)] = tuple(indices)

    def _names(self, at: int) -> list[str]:
        """The names that a plural is followed by: "my two cats | Miso | and | Ramen"."""
        phrases = self.segment.phrases
        found = [phrases[at].name] if phrases[at].name else []
        for after in phrases[at + 1 :]:
            if found and after.determiner.isdigit() and not after.head and not after.name and after.gap in (",", ""):
                continue  # "their kids Luz, 12, and Pablo, 6"
            if not after.name or after.head or after.gap not in ("", ",", "and", ", and", "(", "-"):
                break
            found.append(after.name)
        return found

    def _member_by_noun(self, at: int, phrase: Phrase) -> None:
        """Of "two chefs, mother and daughter" each is one."""
        assert self.pending is not None
        index = self.pending[1].pop(0)
        first = self.members[0]
        self._describe(index, phrase)
        if index != first:
            self.company.drafts[index].bonds = [(other, phrase.head if other == first else what) for other, what in self.company.drafts[index].bonds]
        self._mention(at, index)
        if not self.pending[1]:
            self.pending = None

    def _member(self, at: int, phrase: Phrase) -> None:
        assert self.pending is not None
        _, waiting = self.pending
        index = waiting.pop(0)
        self.company.drafts[index].name = sanitised(phrase.name)
        if phrase.head:
            self._describe(index, phrase)
        self._mention(at, index)
        if not waiting:
            self.pending = None

    def _group(self, at: int, phrase: Phrase) -> None:
        hostile = bool(AGAINST.search(phrase.gap) or FROM.search(f"{self.segment.doc[: phrase.start].text}".lower()))
        if phrase.name:
            known = self.company.called(phrase.name)
            if known is not None:
                self._mention(at, known)
                return
        subject = any(token.dep_ in ("nsubj", "nsubjpass") for token in self.segment.doc[phrase.start : phrase.end])
        if phrase.head in MADE_OF and self.segment.after(at).strip().lower() == "of":
            self._add(at, Draft(segment=self.number, noun=phrase.head, nouns=[phrase.head], group=True, said=[phrase.words]))
            return
        if (
            phrase.name
            or (hostile and not self.company.villain and self.number not in self.company.scenes)
            or (subject and not phrase.plural and phrase.determiner in ("a", "an"))
        ):
            name = sanitised(phrase.name)
            self._add(
                at,
                Draft(
                    segment=self.number,
                    name=name,
                    noun=phrase.head,
                    nouns=[phrase.head],
                    group=True,
                    hostile=hostile,
                    said=[phrase.words],
                    traits=[each for each in phrase.mods if each in TRAITS],
                ),
            )

    def _expand(self, at: int, phrase: Phrase, count: int) -> None:
        """Of "a crew of three" the group becomes its members."""
        index = self.current or 0
        group = self.company.drafts[index]
        if not 1 < count <= 5:
            group.said.append(phrase.words)
            return
        noun = f"{group.noun} member"
        members = [index]
        self.company.drafts[index] = Draft(
            segment=self.number, noun=noun, nouns=[noun, group.noun], said=[f"{group.said[0]} of {phrase.words}"]
        )
        for _ in range(count - 1):
            members.append(self._add(at, Draft(segment=self.number, noun=noun, nouns=[noun], said=[f"{group.said[0]} of {phrase.words}"])))
        for other in members[1:]:
            self.company.drafts[other].bonds.append((index, "crewmate" if group.noun == "crew" else group.noun))
        self.pending = (at, members)
        self.current = index
