"""What a segment says about the people in it."""

from __future__ import annotations

import re

from generator.film import Gender, Species
from generator.writing.reading.ages import in_digits
from generator.writing.reading.company import Company, Draft
from generator.writing.reading.cues import AGAINST, EITHER, FROM, HOSTILE, OWN, PETS, PORTRAIT, PRONOUNS, TITLED
from generator.writing.reading.grammar import could_be_verb, verb
from generator.writing.reading.nouns import Noun, noun_kind
from generator.writing.reading.phrases import Phrase, Segment
from generator.writing.reading.pronouns import others_than
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.machines import BUILDS
from generator.writing.reading.tables.names import NAMES
from generator.writing.reading.tables.people import AGE_WORDS, MOSTLY_MEN, OCCUPATIONS, PEOPLE, ROLES, TRAITS
from generator.writing.reading.tables.things import LIVING
from generator.writing.reading.text import sanitised

_MACHINES = frozenset(("robot", "robotic", "mechanical", "android", "clockwork"))


def _ending(noun: str) -> Gender:
    """The gender that a trade's own word tells, where it is in no table: "postwoman"."""
    return Gender.FEMALE if noun.endswith("woman") else Gender.MALE if noun.endswith("man") and not noun.endswith("human") else Gender.NEUTRAL


class Description:
    """One segment, and what its words add to the drafts."""

    def __init__(self, company: Company, number: int, segment: Segment) -> None:
        self.company, self.number, self.segment = company, number, segment
        self.current: int | None = None
        self.pending: tuple[int, list[int]] | None = None
        """A counted plural ("two sisters") and the phrase it stands at, waiting for names."""
        self.members: list[int] = []
        self.told: list[int] = []
        """Members of whom it was said what they are."""

    @property
    def draft(self) -> Draft:
        assert self.current is not None
        return self.company.drafts[self.current]

    def _add(self, at: int, draft: Draft) -> int:
        self.company.drafts.append(draft)
        index = len(self.company.drafts) - 1
        self._mention(at, index)
        if draft.name and not draft.group and draft.gender is None:
            pass  # by pronoun first; the name's usual gender is asked last
        return index

    def _mention(self, at: int, index: int) -> None:
        self.company.at[(self.number, at)] = index
        self.current = index

    def _describe(self, index: int, phrase: Phrase) -> None:
        draft = self.company.drafts[index]
        head = phrase.head
        draft.said.append(phrase.words)
        if phrase.name and not draft.name:
            draft.name = sanitised(phrase.name)
        if head and head not in draft.nouns:
            draft.nouns.append(head)
        draft.title = draft.title or phrase.determiner == "the"
        kind = noun_kind(head) if head else Noun.PERSON
        if head in ROLES:
            draft.role = draft.role or ROLES[head]
        if kind is Noun.GROUP:
            draft.group = True
            draft.noun = head
        if kind is Noun.CREATURE and (head in CREATURES or not draft.breed):
            draft.species, draft.breed, draft.noun = CREATURES[head][0] if head in CREATURES else Species.QUADRUPED, head, head
        elif head in OCCUPATIONS or (kind is Noun.PERSON and head not in ROLES and (not draft.noun or draft.noun in PEOPLE)):
            draft.noun = head
            draft.trade = phrase.trade or draft.trade
        if head in LIVING and kind not in (Noun.PERSON, Noun.CREATURE, Noun.GROUP):
            draft.species, draft.breed, draft.noun = Species.CRAWLER, head, head
            draft.traits.append("talking")
        made = any(word in _MACHINES for word in phrase.mods)
        if (made and (draft.species is Species.HUMAN or head in ("dog", "hound", "cat"))) or draft.species is Species.ROBOT and head:
            kept = [word for word in phrase.mods if word in BUILDS or word in _MACHINES]
            draft.species, draft.breed = Species.ROBOT, " ".join((*kept, head if head not in ("hero", "person") else "robot"))
        elif kind is Noun.CREATURE and made:
            draft.looks.append("steel")
            draft.traits.append("mechanical")
        if "ghost" in phrase.mods or "ghostly" in phrase.mods:
            draft.species, draft.breed = Species.GHOST, "ghost"
        gender = PEOPLE.get(head, OCCUPATIONS.get(head, (_ending(head), 0)))[0]
        if gender is not Gender.NEUTRAL and draft.gender is None:
            draft.gender, draft.guessed = gender, head in MOSTLY_MEN
        title = draft.name.lower().split()[0] if draft.name else ""
        if title in TITLED:
            draft.gender = TITLED[title]
        elif draft.gender is None and title in NAMES and title not in EITHER and kind is not Noun.CREATURE:
            draft.gender, draft.guessed = Gender(NAMES[title][0]), True
        for word in phrase.mods:
            if word in ("female", "woman", "pregnant"):
                draft.gender = Gender.FEMALE
            elif word in ("nonbinary", "non-binary", "genderfluid", "agender"):
                draft.gender = Gender.NEUTRAL
            elif word in ("male",):
                draft.gender = Gender.MALE
        if head in PEOPLE and not draft.group:  # "a shepherd boy"
            draft.nouns += [word for word in phrase.mods if word in OCCUPATIONS and word not in draft.nouns and word != "count"]
        self._age(draft, phrase)
        draft.traits.extend(word for word in phrase.mods if word in TRAITS and word not in draft.traits)
        draft.looks.append(" ".join(phrase.mods))
        if (
            re.search(r"(?:\bagainst|\bversus|\bvs\.?)$", phrase.gap)
            or (FROM.search(f"{self.segment.doc[: phrase.start].text}".lower()))
            or (AGAINST.search(phrase.gap) and index > 0)
        ):
            draft.hostile = True

    def _age(self, draft: Draft, phrase: Phrase) -> None:
        owner = phrase.owner if phrase.gap == "," else ""  # "Lucia, a 12-year-old beekeeper's daughter"
        text = " ".join((owner.lower(), phrase.determiner, *phrase.mods))
        found = re.search(r"(\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ]year[- ]old", text)
        if found:
            age = in_digits(found[1])
            if 0 <= age < 200:
                draft.age = age
                return
        for word in phrase.mods:
            if (
                word in AGE_WORDS
                and draft.age is None
                and not (word in ("small", "little", "ancient") and draft.species is not Species.HUMAN)
                and not (phrase.start and phrase.name and word in ("little", "small", "young") and word.title() in phrase.words)  # "Little Sal, who is huge": a nickname
            ):
                base = PEOPLE.get(phrase.head, OCCUPATIONS.get(phrase.head, (None, 0)))[1]
                if word in ("small", "little", "young") and 0 < base < 16:
                    draft.age = max(4, base - 4)
                elif word != "small":
                    draft.age = AGE_WORDS[word]

    def _rename(self, at: int, words: str) -> None:
        capitals = re.match(r"(?:[^\W\d_a-z][\w'.-]*\s?)+", words)  # "Bob sings": the tagger took a verb for a name
        name = sanitised(capitals[0] if capitals else words)
        if name and name.islower():
            name = name.title()
        if self.draft.name and self.draft.name.lower() != name.lower():
            return
        other = self.company.called(name)
        self.draft.name = name
        self.draft.said.append(words)
        first = name.lower().split()[0] if name else ""
        if first in TITLED:
            self.draft.gender = TITLED[first]
        elif self.draft.gender is None and first in NAMES and first not in EITHER and self.draft.species is Species.HUMAN:
            self.draft.gender, self.draft.guessed = Gender(NAMES[first][0]), True
        if other is not None and other != self.current:
            self._merge(other, self.current or 0)
        self._mention(at, self.current or 0)

    def _merge(self, keep: int, gone: int) -> None:
        a, b = self.company.drafts[keep], self.company.drafts[gone]
        a.said += b.said
        a.looks += b.looks
        a.traits += b.traits
        a.nouns += b.nouns
        a.noun, a.age, a.gender, a.role = a.noun or b.noun, a.age if a.age is not None else b.age, a.gender or b.gender, a.role or b.role
        if gone == len(self.company.drafts) - 1:
            self.company.drafts.pop()
            self.company.at = {place: (keep if who == gone else who) for place, who in self.company.at.items()}
            self.current = keep

    def _bond(self, at: int, index: int, phrase: Phrase) -> None:
        if phrase.determiner in ("my", "our"):
            self.company.drafts[index].speaker = True
        if phrase.determiner not in OWN and phrase.head not in ("friend", "sidekick", "partner", "rival"):
            return
        other = self.company.before(self.number, at, OWN.get(phrase.determiner), skip=(index,))
        if other is None:
            return
        draft, antecedent = self.company.drafts[index], self.company.drafts[other]
        what = " ".join(
            (
                *[
                    word
                    for word in phrase.mods
                    if word in ("best", "old", "older", "younger", "long-lost", "little", "twin", "estranged", "ex", "former", "own")
                ],
                phrase.head,
            )
        )
        draft.bonds.append((other, what.removeprefix("own ")))
        if phrase.head in PETS and not draft.role:
            draft.role = "friend"
        gender = OWN.get(phrase.determiner)
        if gender in (Gender.FEMALE, Gender.MALE) and (antecedent.gender is None or antecedent.guessed):
            antecedent.gender, antecedent.guessed = gender, False

    def _pronouns(self) -> None:
        starts = [phrase.start for phrase in self.segment.phrases]
        for token in self.segment.doc:
            word = token.text.lower()
            gender = PRONOUNS.get(word)
            if gender is None or gender is Gender.NEUTRAL:
                continue
            at = sum(1 for start in starts if start < token.i)
            who = self.company.before(self.number, at, gender, skip=others_than(self.company, self.number, self.segment, token))
            if who is None:
                continue
            if self.company.drafts[who].gender is None or self.company.drafts[who].guessed:
                self.company.drafts[who].gender, self.company.drafts[who].guessed = gender, False
            subject = token.dep_ in ("nsubj", "nsubjpass") and word in ("she", "he")
            if subject or (token.tag_ == "PRP$" and self._owns_look(token.i)):
                self._portrait(who, token.i + 1)

    def _verbs(self) -> None:
        """Who hunts whom, and what each person wants."""
        for (number, at), who in sorted(self.company.at.items()):
            if number != self.number:
                continue
            phrase, draft = self.segment.phrases[at], self.company.drafts[who]
            if not phrase.owner:
                self._portrait(who, phrase.end)
            after = self.segment.text[self._offset(phrase) :]
            wants = re.match(
                r"[^.;]{0,40}?\b(?:wants?|tr(?:y|ies|ying)|hopes?|dreams?|longs?|needs?|wish(?:es)?|plans?|decides?|sets? out|must"
                r"|has|have|sworn|determined|search(?:es|ing)?|look(?:s|ing)?)\s+(to|for|of)\s+([^,.;]+)",
                after,
            )
            if wants and re.search(r"\b(?:not|never)\b|n't\b", wants[0].split(wants[2])[0]):
                wants = None  # "a princess who did not want to be rescued"
            if wants and not draft.wants and (not draft.group or wants[1] == "to" and not draft.plural):
                what = re.split(r"\s+(?:but|because|while|until)\b", wants[2].strip())[0]
                draft.wants = what if wants[1] == "to" else f"find {what}" if wants[1] == "for" else what
            for token in self.segment.doc[phrase.start : phrase.end]:
                main = token.head if token.dep_ in ("nsubj", "appos", "conj") else None
                relative = [child for child in token.children if child.dep_ in ("relcl", "acl")]
                verbs = [each for each in (main, *relative) if each is not None]
                if any(verb(each) in HOSTILE and not any(child.dep_ == "auxpass" for child in each.children) for each in verbs) and who > 0:
                    draft.hostile = True

    def _owns_look(self, at: int) -> bool:
        """True for "her hair is short": a possessive and a word for looks in one phrase."""
        return any(phrase.start == at and phrase.head and noun_kind(phrase.head) is Noun.LOOK for phrase in self.segment.phrases)

    def _portrait(self, who: int, begin: int) -> None:
        """The words after somebody that may describe them: up to the first verb that moves the story, or the next person."""
        other = [
            phrase.start
            for at, phrase in enumerate(self.segment.phrases)
            if phrase.start >= begin and self.company.at.get((self.number, at), who) != who
        ]
        end = min(other, default=len(self.segment.doc))
        for token in self.segment.doc[begin:end]:
            if token.pos_ == "VERB" and token.dep_ not in ("amod", "compound", "acl") and verb(token) not in PORTRAIT and could_be_verb(token.lower_):
                end = token.i
                break
        text = str(self.segment.doc[begin:end].text)
        if re.search(r"[^\W\d_]", text):
            self.company.drafts[who].looks.append(text)

    def _offset(self, phrase: Phrase) -> int:
        last = self.segment.doc[phrase.end - 1]
        return int(last.idx) + len(last.text)
