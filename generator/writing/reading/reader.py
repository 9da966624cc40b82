"""One segment read from left to right: each noun phrase continues somebody, names somebody, or is nobody."""

from __future__ import annotations

import re

from generator.film import Gender, Species
from generator.writing.reading.absent import remembered
from generator.writing.reading.ages import in_digits
from generator.writing.reading.company import Draft
from generator.writing.reading.cues import AGAINST, COPULA, NAMING, OWN, PRONOUNS, WITH
from generator.writing.reading.naming import Naming, place_name
from generator.writing.reading.nouns import TIME, Noun, noun_kind
from generator.writing.reading.phrases import Phrase
from generator.writing.reading.tables.creatures import AMBIGUOUS, CREATURES, KINDS_OF
from generator.writing.reading.tables.machines import APPLIANCES, DEVICES
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import ABILITIES, FORCES, GROUPS, NATURE, NUMBERS, OCCUPATIONS, PEOPLE, ROLES
from generator.writing.reading.tables.things import ANIMATE, BELOVED, LIVING
from generator.writing.reading.text import sanitised

_STAKE = re.compile(r"\b(?:money|bets?|wagers?|savings|everything|fortune|pension|salary|wages|cash|funds) on$", re.IGNORECASE)


_NOBODY_IS = re.compile(r"\b(?:nobody|no one|none of them|nothing|neither) is$")
_COPULA_NEXT = re.compile(r"\s*(?:is|was)\b")
"""Who has a copula of their own is somebody else: "the defendant is a wolf, the judge is a sheep"."""
_TURNED = re.compile(r"\b(?:w[ao]kes? up|awakens?|awoke|reborn|reincarnated|disguised|dressed(?: up)?|comes? back|returns?|pos(?:es?|ing)|pass(?:es|ing)?(?: (?:her|him|it|them)sel\w+)?(?: off)?|masquerad(?:es?|ing)|disguis(?:es?|ing)(?: (?:her|him|it|them)sel\w+)?|dress(?:es)?(?: up)?) as$|\b(?:pretend(?:s|ing)?|claim(?:s|ing)?) (?:to be|(?:that )?(?:she|he|it|they) (?:is|are))$|\b(?:impersonat(?:es?|ing)|fak(?:es?|ing))$")
_TOLD_OF = re.compile(r"^,?\s*(?:who|whose)\b.*\band$")
"""Between two names of a counted plural: "Enzo, who cannot lie, and Dario"."""
_SAME = re.compile(r"^(?:.*[\s,:;])?(he|she) (?:is|was|becomes|became)$")
_IS = re.compile(r"(?:^|[\s,;])(he|she) is(?: only| just| already| now)?$")
_ONE = re.compile(r"[,(:] *(?:one|the (?:other|first|second|third|elder|younger|older|eldest|youngest)|another)(?: is)?$|\band (?:one|the (?:other|second|third|younger|youngest)|another)(?: is)?$")
"""Before what one of several is."""
_AT = ("in", "at", "of", "from", "on")
_LIKENESSES = frozenset(("statue", "painting", "portrait", "picture", "photo", "photograph", "drawing", "sculpture", "bust", "poster", "figurine", "mask", "tapestry"))


class Reader(Naming):
    """One segment, left to right."""

    def read(self) -> None:
        for at, phrase in enumerate(self.segment.phrases):
            self._phrase(at, phrase)
        self._pronouns()
        self._verbs()

    def _phrase(self, at: int, phrase: Phrase) -> None:
        gap = phrase.gap
        if self.company.work and self.company.work in phrase.words:
            return
        if self.current is not None and phrase.head in TIME and phrase.determiner in OWN:
            self.company.at[(self.number, at)] = self.current  # "in her late fifties"
            self.draft.said.append(phrase.words)
            return
        if at and phrase.name and not phrase.head and phrase.name.lower() in CULTURES and phrase.name.lower() not in NAMES:
            return  # "two sisters, one umbrella, Tokyo"
        if self._aged(at, phrase) or self._told_apart(at, phrase):
            return
        if self.current is not None and self._continues(at, phrase):
            return
        if NAMING.search(gap) and at:
            self.company.named_things[(self.number, at - 1)] = phrase.words
            return
        if phrase.name and not phrase.head:
            self._name(at, phrase)
            return
        kind = noun_kind(phrase.head) if phrase.head else Noun.THING
        kind = Noun.PERSON if phrase.head == "couple" and self.segment.after(at).strip().lower() != "of" else kind
        if phrase.owner and self._owner(at, phrase, kind):
            return
        beloved = bool(BELOVED.search(str(self.segment.doc[: phrase.start].text))) and self.current is not None and self.draft.species is not Species.HUMAN
        alive = phrase.head in LIVING and (beloved or bool(ANIMATE & set(phrase.mods)))
        alive = alive or (bool({"robot", "robotic"} & set(phrase.mods)) and phrase.head in APPLIANCES)
        if kind in (Noun.PERSON, Noun.CREATURE) or alive:
            self._person(at, phrase)
        elif kind is Noun.GROUP:
            self._group(at, phrase)
        elif phrase.head in NATURE and AGAINST.search(gap):
            self._add(at, Draft(segment=self.number, noun=phrase.head, nouns=[phrase.head], group=True, hostile=True, said=[phrase.words]))
        elif phrase.name and phrase.head and kind is Noun.THING and phrase.name.lower() in NAMES:
            self._person(at, phrase)
        else:
            if self._follows_who(at):
                self._person(at, phrase)
                return
            if phrase.head and _bare_ability(phrase) and self.current is not None:
                self.draft.abilities.append(" ".join((*phrase.mods, phrase.head)))

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
                    or (gap == "" and phrase.determiner == "the" and draft.name and kind is Noun.PERSON)  # "Vik the driver"
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

    def _person(self, at: int, phrase: Phrase) -> None:
        head = phrase.head
        if remembered(self.segment, phrase):
            return
        if head in ROLES and phrase.determiner == "the" and _NOBODY_IS.search(phrase.gap):
            return  # "nobody is the villain"
        if COPULA.match(phrase.gap.removeprefix("itself ")) and head in ROLES and phrase.determiner == "the" and self.company.of_noun(head) is None:
            self._force(at)
            return  # "the water is the enemy"
        if _TURNED.search(str(self.segment.doc[: phrase.start].text).lower()):
            return  # "wakes up as a pigeon"
        if head == "machine" and set(phrase.mods) & DEVICES:
            return  # "a time machine"
        if phrase.gap == "of" and at and self.segment.phrases[at - 1].head in _LIKENESSES:
            return  # "a statue of a pigeon"
        if head == "one" and COPULA.match(phrase.gap) and self.current is not None:
            self._mention(at, self.current)  # "Rosalind is the one who saves everyone"
            return
        spoken = _SAME.search(phrase.gap) if head in OCCUPATIONS and phrase.determiner in ("a", "an") else None
        who = self.company.before(self.number, at, PRONOUNS[spoken[1]]) if spoken else None
        if who is not None and not any(noun in OCCUPATIONS for noun in self.company.drafts[who].nouns):
            self._describe(who, phrase)  # "My grandfather: he was a radio operator"
            self._mention(at, who)
            return
        if not phrase.determiner and not phrase.name and not phrase.owner and phrase.gap.endswith((" for", " as")) and phrase.gap:
            return  # "runs for mayor"
        if head in ("shadow", "ghost", "reflection") and phrase.determiner in OWN:
            return  # somebody's own, not somebody
        if head in CREATURES and not phrase.name and _STAKE.search(str(self.segment.doc[: phrase.start].text)):
            return  # what money was lost on
        if head in AMBIGUOUS and not (phrase.determiner or phrase.mods or phrase.plural) or head == "bat" and {"baseball", "cricket", "wooden"} & set(phrase.mods):
            return  # "they play cricket"
        if phrase.determiner == "no" or phrase.gap.endswith("into") or (phrase.gap.endswith("for") and phrase.start <= 1):
            return
        if (
            head not in PEOPLE
            and head not in OCCUPATIONS
            and head not in ROLES
            and head not in CREATURES
            and not (phrase.determiner or phrase.name or phrase.owner)
        ):
            return
        if phrase.name:
            known = self.company.called(phrase.name)
            if known is not None:
                self._describe(known, phrase)
                self._mention(at, known)
                return
        elif phrase.determiner in ("the", "this", "that") or COPULA.match(phrase.gap):
            known = self.company.of_noun(head)
            if known is None and head in ("man", "woman", "girl", "boy", "hero", "heroine", "protagonist") and not self._follows_who(at):
                known = self._by_gender(head)
            if known is not None:
                self._describe(known, phrase)
                self._mention(at, known)
                return
        elif phrase.determiner in ("a", "an") and (known := self.company.of_noun(head)) is not None:
            told = self.company.drafts[known]
            if told.title and not told.name and told.segment in self.company.refusing - {self.number}:
                self._describe(known, phrase)  # "Don't let the dog die. A soldier finds a stray dog"
                self._mention(at, known)
                return
        if phrase.plural or (phrase.head == "couple" and not phrase.name and not phrase.gap.endswith("of")):
            self._plural(at, phrase)
            return
        if re.search(r"(?:\bfor|\bof|\bas)$", phrase.gap) and head in ("child", "kid", "adult") and at == 0:
            return  # the audience
        draft = Draft(segment=self.number)
        if re.search(r"\b(?:narrated|told|spoken|voiced) by$", phrase.gap):
            draft.role = "narrator"
        index = self._add(at, draft)
        if phrase.name:
            draft.name = sanitised(phrase.name)
        self._describe(index, phrase)
        self._bond(at, index, phrase)
        if phrase.determiner not in OWN:
            self._beside(at, index)

    def _force(self, at: int) -> None:
        """Nature or time that is called the enemy."""
        before = self.segment.phrases[at - 1] if at else None
        if before is not None and before.head in FORCES and (self.number, at - 1) not in self.company.at:
            self._add(at - 1, Draft(segment=self.number, noun=before.head, nouns=[before.head], group=True, hostile=True, role="antagonist", said=[before.words]))

    def _by_gender(self, head: str) -> int | None:
        wanted = PEOPLE.get(head, (Gender.NEUTRAL, 0))[0]
        fits = [
            index
            for index, draft in enumerate(self.company.drafts)
            if not draft.group and (wanted is Gender.NEUTRAL or draft.gender in (None, wanted))
        ]
        return fits[0] if len(fits) == 1 else None

    def _follows_who(self, at: int) -> bool:
        phrase = self.segment.phrases[at]
        after = self.segment.after(at).strip().lower()
        return bool(re.match(r",?\s*who\b", after)) and not phrase.plural and phrase.determiner in ("a", "an", "the", "his", "her", "one")


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


def _bare_ability(phrase: Phrase) -> bool:
    return (
        phrase.head in ABILITIES
        and bool(phrase.mods)
        and phrase.gap.endswith(("has", "discovers", "have", "possesses", "with", "develops", "gains"))
    )
