"""Who is in the message: drafts of characters, gathered phrase by phrase."""

from __future__ import annotations

import re

from generator.film import Gender, Species
from generator.writing.reading.ages import in_digits
from generator.writing.reading.company import Company, Draft
from generator.writing.reading.cues import AGAINST, COPULA, NAMING, OWN, WITH
from generator.writing.reading.grammar import common
from generator.writing.reading.groups import Groups
from generator.writing.reading.nouns import TIME, Noun, noun_kind
from generator.writing.reading.phrases import Phrase, Segment
from generator.writing.reading.tables.creatures import AMBIGUOUS, CREATURES
from generator.writing.reading.tables.film import WORKS
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import ABILITIES, GROUPS, NATURE, NUMBERS, OCCUPATIONS, PEOPLE, ROLES
from generator.writing.reading.tables.places import WORDS
from generator.writing.reading.tables.things import ANIMATE, BELOVED, LIVING, acts
from generator.writing.reading.text import sanitised


def read_people(segments: list[Segment], work: str = "", scenes: frozenset[int] = frozenset()) -> Company:
    """`work` is a film that the message names as a model: nobody is called so.

    `scenes` are segments about one scene, whose crowds are extras.
    """
    company = Company()
    company.villain = any(
        ROLES.get(phrase.head) == "antagonist" and phrase.determiner != "no" for segment in segments for phrase in segment.phrases
    )
    company.work, company.scenes = work, scenes
    for number, segment in enumerate(segments):
        _Reader(company, number, segment).read()
        if number:
            _introduced(company, number, segment)
    _only_one(company, segments)
    if not any(not draft.group for draft in company.drafts):
        _things(company, segments)
    if not any(not draft.group for draft in company.drafts):
        _crowd(company, segments)
    return company


def _only_one(company: Company, segments: list[Segment]) -> None:
    """Where all pronouns are of one gender and one person could have it, that person has it: "steals one that belongs to her"."""
    genders = {_SURE[token.lower_] for segment in segments for token in segment.doc if token.lower_ in _SURE}
    open_ = [draft for draft in company.drafts if draft.gender is None and not draft.group and draft.species is Species.HUMAN]
    if len(genders) == 1 and len(open_) == 1:
        (gender,) = genders
        if not any(draft.gender is gender for draft in company.drafts):
            open_[0].gender = gender


_SURE = {
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
    "herself": Gender.FEMALE,
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "himself": Gender.MALE,
}


def _introduced(company: Company, number: int, segment: Segment) -> None:
    """Of "Three kids find a wreck: Danny, his sister Jo, and the new boy, Ravi" three are meant, not six."""
    if any(token.tag_ in ("VBZ", "VBP", "VBD", "MD") for token in segment.doc):
        return
    waiting = [index for index in company.counted if company.drafts[index].segment == number - 1 and not company.drafts[index].name]
    new = [index for index, draft in enumerate(company.drafts) if draft.segment == number and not draft.group]
    if waiting and len(new) >= len(waiting):
        company.replace(waiting, new)


def _things(company: Company, segments: list[Segment]) -> None:
    """Where no person and no animal is spoken of, the things that act are those whom the film is about: "A teapot falls in love with a kettle"."""
    for number, segment in enumerate(segments):
        for at, phrase in enumerate(segment.phrases):
            if phrase.head not in LIVING or phrase.name or phrase.determiner in OWN or phrase.determiner == "no":
                continue
            after = segment.doc[phrase.end :].text
            beside = bool(company.drafts) and (phrase.gap in ("and", "with") or bool(BELOVED.search(str(segment.doc[: phrase.start].text))))
            if beside or at == 0 and acts(after):
                reader = _Reader(company, number, segment)
                for _ in range(min(phrase.count, 3)):
                    reader._describe(reader._add(at, Draft(segment=number)), phrase)


def _crowd(company: Company, segments: list[Segment]) -> None:
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
                reader = _Reader(company, number, segment)
                for _ in range(2):
                    index = reader._add(at, Draft(segment=number))
                    reader._describe(index, phrase)
                return


_STAKE = re.compile(r"\b(?:money|bets?|wagers?|savings|everything|fortune|pension|salary|wages|cash|funds) on$", re.IGNORECASE)


class _Reader(Groups):
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
        if self.current is not None and self._continues(at, phrase):
            return
        if NAMING.search(gap) and at:
            self.company.named_things[(self.number, at - 1)] = phrase.words
            return
        if phrase.name and not phrase.head:
            self._name(at, phrase)
            return
        kind = noun_kind(phrase.head) if phrase.head else Noun.THING
        if phrase.owner and self._owner(at, phrase, kind):
            return
        beloved = bool(BELOVED.search(str(self.segment.doc[: phrase.start].text))) and self.current is not None and self.draft.species is not Species.HUMAN
        alive = phrase.head in LIVING and (beloved or bool(ANIMATE & set(phrase.mods)))
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
        if near and NAMING.search(gap):
            self._rename(at, phrase.words)
            return True
        bare_number = phrase.determiner if not phrase.head and not phrase.name else ""
        if bare_number and near and gap in ("", ",", "of", ", aged", "aged", "age", ", age"):
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
        if self.pending is not None and phrase.name and not phrase.head and gap in (",", "and", ", and", "", "-", "("):
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
        if near and gap in ("", ",", "(") and phrase.name and not phrase.head and not draft.name and not _place_name(phrase.name):
            self._rename(at, phrase.name)
            return True
        if near and phrase.head and not phrase.name:
            kind = noun_kind(phrase.head)
            if (
                kind in (Noun.PERSON, Noun.CREATURE, Noun.GROUP)
                and not phrase.plural
                and (COPULA.match(gap) or (gap == "," and phrase.determiner in ("a", "an", "the", "") and _agrees(draft, phrase, kind)))
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

    def _name(self, at: int, phrase: Phrase) -> None:
        name = sanitised(phrase.name)
        known = self.company.called(name)
        if known is not None:
            self._mention(at, known)
            return
        first = name.lower().split()[0] if name else ""
        if phrase.determiner in ("a", "an") and first not in NAMES:
            return  # "a UFO", "a Porsche"
        if _no_name(name, at, self.segment):
            return
        if (
            not name
            or phrase.gap.endswith("into")
            or name.lower() in WORKS
            or re.search(r"(?:style of|like|inspired by|homage to|manner of|meets|vein of)$", phrase.gap)
        ):
            return
        if phrase.determiner == "the" or _place_name(name):
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

    def _owner(self, at: int, phrase: Phrase, kind: Noun) -> bool:
        """Whoever owns, as in "Kael's sister" and "my grandmother's garden"."""
        owner = phrase.owner
        noun = owner.lower().split()[-1] if owner else ""
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
                )
                self._person(at, inner)
                known = self.current
        elif known is None and owner[:1].isupper() and owner.lower() in NAMES:
            known = self._add(at, Draft(segment=self.number, name=sanitised(owner), said=[owner]))
        if known is None:
            return False
        if kind in (Noun.PERSON, Noun.CREATURE):
            self._person(at, phrase)
            self.draft.bonds.append((known, " ".join((*[word for word in phrase.mods if word == "best"], phrase.head))))
        else:
            self._mention(at, known)
        return True

    def _person(self, at: int, phrase: Phrase) -> None:
        head = phrase.head
        if {"late", "dead", "deceased"} & set(phrase.mods) and phrase.determiner in OWN:
            return  # remembered, not seen
        if COPULA.match(phrase.gap) and head in ROLES and phrase.determiner == "the" and self.company.of_noun(head) is None:
            return  # "the water is the enemy"
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
        if phrase.plural and not phrase.name:
            self._plural(at, phrase)
            return
        if re.search(r"(?:\bfor|\bof|\bas)$", phrase.gap) and head in ("child", "kid", "adult") and at == 0:
            return  # the audience
        draft = Draft(segment=self.number)
        index = self._add(at, draft)
        if phrase.name:
            draft.name = sanitised(phrase.name)
        self._describe(index, phrase)
        self._bond(at, index, phrase)
        beside = self.company.at.get((self.number, at - 1))
        if (
            phrase.gap in ("and", ", and", ",")
            and beside is not None
            and beside != index
            and not self.company.drafts[beside].group
            and phrase.determiner not in OWN
        ):
            draft.beside = beside

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


def _no_name(name: str, at: int, segment: Segment) -> bool:
    """Whether a lone word stands for itself: "Candlelight." is light, and nobody of that name."""
    alone = at == 0 and len(segment.phrases) == 1 and len([token for token in segment.doc if token.is_alpha]) == 1
    return alone and name.lower() not in NAMES and common(name)


def _agrees(draft: Draft, phrase: Phrase, kind: Noun) -> bool:
    """May ", an old gladiator" be the same person? Not if both have a name, or one is a creature and the other is not."""
    if phrase.name and draft.name:
        return False
    if phrase.determiner in OWN:
        return False
    if kind is Noun.CREATURE and draft.noun and draft.breed != phrase.head:
        return False
    if draft.noun in OCCUPATIONS and not draft.name and phrase.head in OCCUPATIONS and draft.noun != phrase.head:
        return False  # "a conductor, a nun and a smuggler" are three
    return not (draft.group and kind is Noun.PERSON)


def _place_name(name: str) -> bool:
    lower = name.lower()
    return (
        any(word in CULTURES for word in (lower, *lower.split()))
        and lower.split()[0] not in NAMES
        or (lower.split()[-1] in WORDS and lower.split()[0] not in NAMES)
    )


def _bare_ability(phrase: Phrase) -> bool:
    return (
        phrase.head in ABILITIES
        and bool(phrase.mods)
        and phrase.gap.endswith(("has", "discovers", "have", "possesses", "with", "develops", "gains"))
    )
