"""One segment read from left to right: each noun phrase continues somebody, names somebody, or is nobody."""

from __future__ import annotations

import re

from generator.film import Gender, Species
from generator.writing.reading.absent import remembered
from generator.writing.reading.company import Draft
from generator.writing.reading.continuing import Continuing
from generator.writing.reading.cues import AGAINST, COPULA, NAMING, OWN, PRONOUNS
from generator.writing.reading.nouns import TIME, Noun, noun_kind
from generator.writing.reading.phrases import Phrase
from generator.writing.reading.tables.creatures import AMBIGUOUS, CREATURES
from generator.writing.reading.tables.machines import APPLIANCES, DEVICES
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import ABILITIES, FORCES, NATURE, OCCUPATIONS, PEOPLE, ROLES
from generator.writing.reading.tables.things import ANIMATE, BELOVED, LIVING
from generator.writing.reading.text import sanitised

_STAKE = re.compile(r"\b(?:money|bets?|wagers?|savings|everything|fortune|pension|salary|wages|cash|funds) on$", re.IGNORECASE)


_NOBODY_IS = re.compile(r"\b(?:nobody|no one|none of them|nothing|neither) is$")
_TURNED = re.compile(r"\b(?:w[ao]kes? up|awakens?|awoke|reborn|reincarnated|disguised|dressed(?: up)?|comes? back|returns?|pos(?:es?|ing)|pass(?:es|ing)?(?: (?:her|him|it|them)sel\w+)?(?: off)?|masquerad(?:es?|ing)|disguis(?:es?|ing)(?: (?:her|him|it|them)sel\w+)?|dress(?:es)?(?: up)?) as$|\b(?:pretend(?:s|ing)?|claim(?:s|ing)?) (?:to be|(?:that )?(?:she|he|it|they) (?:is|are))$|\b(?:impersonat(?:es?|ing)|fak(?:es?|ing))$")
_SAME = re.compile(r"^(?:.*[\s,:;])?(he|she) (?:is|was|becomes|became)$")
_LIKENESSES = frozenset(("statue", "painting", "portrait", "picture", "photo", "photograph", "drawing", "sculpture", "bust", "poster", "figurine", "mask", "tapestry"))


class Reader(Continuing):
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
        if self.current is not None and (self._continues(at, phrase) or self._becomes(at, phrase)):
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
        if head in ("spirit", "vein", "manner") and phrase.gap.endswith("in") and self.segment.after(at).strip().lower() == "of":
            return  # "in the spirit of Kurosawa"
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


def _bare_ability(phrase: Phrase) -> bool:
    return (
        phrase.head in ABILITIES
        and bool(phrase.mods)
        and phrase.gap.endswith(("has", "discovers", "have", "possesses", "with", "develops", "gains"))
    )
