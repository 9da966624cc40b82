"""Names and owners: who is called what, and who is meant by "Kael's sister" and "my grandmother's garden"."""

from __future__ import annotations

import re

from generator.film import light_said
from generator.writing.reading.absent import LAST_THINGS
from generator.writing.reading.company import Draft
from generator.writing.reading.cues import AGAINST
from generator.writing.reading.grammar import common
from generator.writing.reading.groups import Groups
from generator.writing.reading.nouns import Noun, noun_kind
from generator.writing.reading.phrases import Phrase, Segment
from generator.writing.reading.tables.film import WORKS
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import GROUPS
from generator.writing.reading.tables.places import WORDS
from generator.writing.reading.text import sanitised


class Naming(Groups):
    """How the names of a segment become drafts, or are found to be none."""

    def _person(self, at: int, phrase: Phrase) -> None:
        raise NotImplementedError

    def _name(self, at: int, phrase: Phrase) -> None:
        name = sanitised(phrase.name)
        known = self.company.called(name)
        if known is not None:
            self._mention(at, known)
            return
        first = name.lower().split()[0] if name else ""
        if phrase.gap.endswith(("during", "since", "until")) and first not in NAMES:
            return  # "during Mardi Gras"
        if phrase.gap.endswith((" not", "but not", "never")):
            return  # "called Wednesday-ish but not Wednesday"
        if phrase.determiner in ("a", "an") and first not in NAMES:
            return  # "a UFO", "a Porsche"
        if no_name(name, at, self.segment):
            return
        if (
            not name
            or phrase.gap.endswith("into")
            or name.lower() in WORKS
            or re.search(r"(?:style of|like|inspired by|homage to|manner of|meets|vein of)$", phrase.gap)
        ):
            return
        if phrase.determiner == "the" or place_name(name):
            if phrase.determiner == "the" and name.lower().split()[-1] in GROUPS:
                self._add(
                    at,
                    Draft(
                        segment=self.number,
                        name=sanitised(f"The {name}"),
                        group=True,
                        hostile=bool(AGAINST.search(phrase.gap)),
                        said=[phrase.words],
                    ),
                )
            return
        placed = re.search(
            r"(?:\bin|\bat|\bnear|\bof|\bto|\bfrom|\bon|\bacross|\bcross(?:ing|es)|\bleaves?|\breach(?:es)?|\bvisits?|\bover"
            r"|\bcity|\btown)$",
            phrase.gap,
        )
        if placed and first not in NAMES and not re.search(r"(?:life|story|tale|death|adventures|diary|tragedy) of$", phrase.gap):
            return
        one = re.search(r"\bthe (youngest|eldest|oldest|older|younger|middle|other|first|second|third|last)\W*$", phrase.gap)
        unnamed = [who for who in self.company.counted if not self.company.drafts[who].name]
        if one and unnamed:
            who = unnamed[-1] if one[1] in ("youngest", "younger", "last", "third") else unnamed[0]
            self.company.drafts[who].name = name
            self.company.drafts[who].said.append(f"the {one[1]}")
            self._mention(at, who)
            return
        if not placed or first in NAMES:
            index = self._add(at, Draft(segment=self.number, name=name, said=[]))
            self._describe(index, phrase)
            self._beside(at, index)

    def _beside(self, at: int, index: int) -> None:
        """Remember whom a phrase joins to the one before it."""
        beside = self.company.at.get((self.number, at - 1))
        joined = self.segment.phrases[at].gap in ("and", ", and", ",", "&")
        if joined and beside is not None and beside != index and not self.company.drafts[beside].group:
            self.company.drafts[index].beside = beside

    def _owner(self, at: int, phrase: Phrase, kind: Noun) -> bool:
        """Whoever owns, as in "Kael's sister" and "my grandmother's garden"."""
        owner = phrase.owner
        if phrase.head in LAST_THINGS and self.company.called(owner.split()[-1]) is None:
            return False
        noun = owner.lower().split()[-1] if owner else ""
        if phrase.head in ("widow", "widower", "orphan", "heir", "heiress") and self.company.called(owner.split()[-1]) is None:
            return False  # whose widow somebody is, is no more
        known = self.company.called(owner.split()[-1]) if owner else None
        if known is None and noun_kind(noun) in (Noun.PERSON, Noun.CREATURE) and owner.lower() not in ("children", "today"):
            mods = tuple(owner.lower().split()[1:-1])
            known = self.company.of_noun(noun)
            if known is None:
                inner = Phrase(
                    words=owner,
                    start=phrase.start,
                    end=phrase.end,
                    determiner=owner.lower().split()[0],
                    mods=mods,
                    head=noun,
                    name="",
                    plural=False,
                    count=1,
                    gap=phrase.gap,
                    trade=" ".join((*mods[-1:], noun)) if mods else "",
                )
                before = len(self.company.drafts)
                self._person(at, inner)
                known = self.current
                if known is not None and known == before and kind in (Noun.PERSON, Noun.CREATURE):
                    self.company.drafts[known].owner = True
        elif known is None and owner[:1].isupper() and owner.lower() in NAMES:
            known = self._add(at, Draft(segment=self.number, name=sanitised(owner), said=[owner]))
        if known is None:
            return False
        if phrase.head == "wedding":
            self.company.drafts[known].nouns += ["bride", "groom"]
        if kind in (Noun.PERSON, Noun.CREATURE):
            self._person(at, phrase)
            self.draft.bonds.append((known, " ".join((*[word for word in phrase.mods if word == "best"], phrase.head))))
        else:
            self._mention(at, known)
        return True


def no_name(name: str, at: int, segment: Segment) -> bool:
    """Whether a lone word stands for itself: "Candlelight." is light, and nobody of that name."""
    alone = at == 0 and len(segment.phrases) == 1 and len([token for token in segment.doc if token.is_alpha]) == 1
    return alone and name.lower() not in NAMES and common(name) or light_said(name) is not None


def place_name(name: str) -> bool:
    lower = name.lower()
    return (
        any(word in CULTURES for word in (lower, *lower.split()))
        and lower.split()[0] not in NAMES
        or (lower.split()[-1] in WORDS and lower.split()[0] not in NAMES)
    )
