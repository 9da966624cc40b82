"""What the viewer insists on, clause by clause, in the viewer's own words."""

from __future__ import annotations

import re
from typing import Any

from generator.film import Demand, DemandKind, Gender, Hour, Weather, light_said, lit_alone
from generator.writing.reading.clauses import (
    CLAUSE_RULE,
    FILLER,
    LENGTH,
    META,
    OF_FILM,
    REFUSED,
    RELATIVE,
    RULE,
    SUBJECT_CHANGE,
    WHERE,
    WORLD,
    cue,
    deed,
    forbidden,
    is_refusal,
)
from generator.writing.reading.company import Company
from generator.writing.reading.features import looks_said
from generator.writing.reading.grammar import could_be_verb, verb
from generator.writing.reading.nouns import TIME, Noun, is_person, noun_kind
from generator.writing.reading.phrases import Phrase, Segment
from generator.writing.reading.places import is_place
from generator.writing.reading.pronouns import others_than
from generator.writing.reading.spans import resumed
from generator.writing.reading.tables import film, listed
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.people import NUMBERS
from generator.writing.reading.terms import first, terms

K = DemandKind
_NO_DEEDS = frozenset(listed("show make want include set generate call name know start begin open end finish give like be have wear"))
"""Verbs that speak of the film, or of nothing that can be staged."""
_STATES = frozenset(listed("live work run own manage reside"))
"""What goes on all the time."""
_VAGUE = frozenset(
    listed("hour minute second night morning evening moment episode noon dawn dusk midnight sense kind sort lot bit part way end pair")
)


def scene_segments(segments: list[Segment]) -> set[int]:
    """Segments that speak of one scene only."""
    return {number for number, each in enumerate(segments) if cue(each.text) is not None}


def read_demands(segments: list[Segment], company: Company, ids: list[str]) -> list[Demand]:
    """Every demand of the message, numbered d1, d2…, with who, where, verbs and things filled in from the grammar."""
    found: list[Demand] = []
    for number, segment in enumerate(segments):
        reader = _Reader(number, segment, company, ids, found)
        for part in SUBJECT_CHANGE.split(segment.text):
            reader.part(part)
    return found


_ANYTHING = re.compile(r"(?:please |just )?(?:surprise (?:me|us)|(?:anything|whatever)(?: you (?:like|want))?|i (?:don['’]t|do not) (?:care|mind)|you (?:choose|decide))(?: please)?[!. ]*$", re.IGNORECASE)
"""Whoever says so insists on nothing."""


_HEADING = re.compile(r"(?:the|meet the) (?:[A-Z][\w'-]+s|[A-Z][\w'-]+ family|crew|cast|characters|family|team|heroes)$", re.IGNORECASE)
"""What introduces people and says nothing itself: "the Okafors:"."""


class _Reader:
    """One segment and the demands found so far."""

    def __init__(self, number: int, segment: Segment, company: Company, ids: list[str], found: list[Demand]) -> None:
        self.number, self.segment, self.company, self.ids, self.found = number, segment, company, ids, found

    def put(self, kind: DemandKind, words: str, *, hard: bool = True, subject: str = "") -> None:
        words = re.sub(r" (?:with|and|but|or)$", "", words.strip(" ,.;:"))
        kind = K.TONE if kind is K.EVENT and " " not in words else kind  # "romcom": one word tells of nothing that happens
        if words and not _ANYTHING.match(words) and not _HEADING.match(words) and not any(each.words == words and each.kind is kind for each in self.found):
            self.found.append(self._detailed(f"d{len(self.found) + 1}", kind, words, hard=hard, subject=subject))

    def part(self, part: str) -> None:
        rest = part
        if lit_alone(part):
            self.put(K.SETTING, part)
            return
        told = META.search(part) and re.search(r",?\s*\bwhere\s+([^.;]+)\.?$", part, re.IGNORECASE)
        if told and not _is_rule(told[1]):  # "a film set in a hospital, where a nurse hears a baby"
            self.part(told[1])
            rest = part[: told.start()]
        for found in REFUSED.finditer(part):
            refusal = found[1]
            if not is_refusal(refusal) or (found[0].lower().startswith("with ") and not OF_FILM.search(refusal)):
                continue
            self.put(K.PROHIBITION, refusal, subject=forbidden(refusal))
            rest = rest.replace(refusal, " ")
        if not re.search(r"\w", rest):
            return
        kind = cue(rest)
        if kind is not None:
            self.put(kind, rest)
            return
        for clause in CLAUSE_RULE.findall(rest):
            if _is_rule(clause):
                self.put(K.RULE, clause)
        if RULE.search(rest) and not CLAUSE_RULE.search(rest):
            if _has_deed(self.segment, rest) and not re.search(r",\s+(?:one|each|every)\b", rest):
                self.put(K.RULE, rest)
                return
            for clause in re.split(r",\s+(?=\w)", rest):
                if RULE.search(clause):
                    self.put(K.RULE, clause)
        if WORLD.match(rest) and not CLAUSE_RULE.search(rest) and _has_deed(self.segment, rest):
            self.put(K.RULE, rest)
            return
        if META.search(rest):
            self._description(rest)
            return
        if _has_deed(self.segment, rest):
            toned = _TONED.search(rest)
            if toned and all(first(terms(word), film.TONES) for word in re.split(r",? (?:and|but|yet) |, ", toned[1])):
                self.put(K.TONE, toned[1], hard=False)
                rest = rest[: toned.start()]
            self.put(K.EVENT, rest, hard=self.number < 4)
            return
        self._fragments(rest)

    def _description(self, rest: str) -> None:
        """Of "I want a villain that hunts psychics", what somebody does is an event; the rest is read word by word."""
        for clause in RELATIVE.findall(re.sub(r"\bwhere\b.*", "", rest)):
            self.put(K.EVENT, clause, hard=self.number < 4, subject=self._actor(clause))
            rest = rest.replace(clause, " ")
        self._fragments(rest)

    def _fragments(self, rest: str) -> None:
        for item in re.split(r",\s*|\s+and\s+(?=\w+$)", rest):
            item = re.sub(r"\s+(?:who|that|which)\s*$", "", item.strip(" ,."))
            bare = re.sub(r"^(?:but|and)\s+", "", item)
            if (
                not re.search(r"\w", item)
                or FILLER.match(item)
                or LENGTH.match(bare)
                or (CLAUSE_RULE.search(item) and not WHERE.search(item))
            ):
                continue
            kind, hard = _fragment(bare)
            if not (RULE.search(item) and kind is K.TONE):
                self.put(kind, bare, hard=hard)

    def _detailed(self, id: str, kind: DemandKind, words: str, *, hard: bool, subject: str) -> Demand:
        begin = max(0, self.segment.text.find(words[:24]))
        end = begin + len(words)
        who, places, things = self._phrases(begin, end, kind)
        if subject in self.ids and subject not in who:
            who.insert(0, subject)
        if kind is K.TONE:
            kind = self._fragment_kind(words, who, places)
        who += self._by_pronoun(begin, end)
        verbs = [
            verb(token)
            for token in self.segment.doc
            if begin <= token.idx < end and ((token.pos_ == "VERB" and token.dep_ not in ("amod", "compound")) or _mistaken(token))
        ]
        verbs = [each for each in verbs if each not in _NO_DEEDS]
        if any(each not in _STATES for each in verbs):  # "runs a van, and one night hears a signal": the film is about what happens
            verbs.sort(key=_STATES.__contains__)
        if kind is K.EVENT and who and not verbs and looks_said(words):
            kind = K.LOOK  # "she has a shaved head"
        said = terms(words)
        hour, weather = first(said, film.HOURS), first(said, film.WEATHERS)
        return Demand(
            id=id,
            kind=kind,
            words=words,
            subject=subject or (who[0] if who else ""),
            hard=hard or kind is K.LOOK,
            place=places[0] if places else "",
            hour=Hour(hour) if hour else None,
            weather=Weather(weather) if weather else None,
            light=light_said(words),
            who=tuple(dict.fromkeys(who)),
            deed=deed(words) if verbs else "",
            verbs=tuple(dict.fromkeys(verbs)),
            things=tuple(dict.fromkeys(things)),
        )

    def _phrases(self, begin: int, end: int, kind: DemandKind) -> tuple[list[str], list[str], list[str]]:
        """Who, where and what the noun phrases between two letters of the segment name."""
        who: list[str] = []
        places: list[str] = []
        things: list[str] = []
        for at, phrase in enumerate(self.segment.phrases):
            if not begin <= self.segment.doc[phrase.start].idx or not self.segment.doc[phrase.end - 1].idx < end:
                continue
            person = self.company.at.get((self.number, at))
            if person is not None:
                who += [self.ids[each] for each in self.company.together.get((self.number, at), (person,))]
            if is_place(phrase) and (person is None or phrase.owner):
                if not places and kind is not K.PROHIBITION:
                    places.append(phrase.words)
                elif phrase.words not in places and (phrase.head or not phrase.name):  # "in the park in Budapest": a city is no thing
                    things.append(_bare(phrase.words))
            elif person is None and _visible(phrase):
                things.append(_bare(phrase.words))
        return who, places, things

    def _fragment_kind(self, words: str, who: list[str], places: list[str]) -> DemandKind:
        """What a stretch without a verb is about."""
        if who:
            return K.EVENT if places else K.LOOK if looks_said(words) else K.CHARACTER
        return K.PLACE if places and not first(terms(words), film.GENRES) else K.TONE

    def _actor(self, clause: str) -> str:
        """Whom a relative clause tells about: the last person named before it."""
        begin = self.segment.text.find(clause[:24])
        before = [
            self.company.at.get((self.number, at))
            for at, phrase in enumerate(self.segment.phrases)
            if self.segment.doc[phrase.start].idx < begin
        ]
        people = [each for each in before if each is not None]
        return self.ids[people[-1]] if people else ""

    def _by_pronoun(self, begin: int, end: int) -> list[str]:
        found = []
        for token in self.segment.doc:
            gender = _PRONOUNS.get(token.text.lower())
            if gender is not None and begin <= token.idx < end:
                at = sum(1 for phrase in self.segment.phrases if phrase.start < token.i)
                other = self.company.before(self.number, at, gender, skip=others_than(self.company, self.number, self.segment, token))
                if other is not None and self.company.drafts[other].gender in (None, gender):
                    found.append(self.ids[other])
        return found


_TONED = re.compile(r",\s+((?:[\w-]+,? (?:and|but|yet) )?[\w-]+)[\s.!]*$")
"""How it is to be told: "…, funny and sad"."""
_PRONOUNS = {"she": Gender.FEMALE, "her": Gender.FEMALE, "he": Gender.MALE, "him": Gender.MALE, "his": Gender.MALE}


def _has_deed(segment: Segment, part: str) -> bool:
    """True if a finite verb, or a clause, is in this part; the names of fragments are none."""
    begin = segment.text.find(part.strip(" ,.")[:24])
    for token in segment.doc:
        if begin >= 0 and not begin <= token.idx < begin + len(part):
            continue
        before = segment.doc[token.i - 1].text.lower() if token.i else ""
        after = segment.doc[token.i + 1].tag_ if token.i + 1 < len(segment.doc) else ""
        if (
            token.tag_ in ("NN", "NNS")
            and (before in CREATURES or is_person(before))
            and (after in ("DT", "PRP$") or (after in ("IN", "TO", "RB") and any(each.lower_ == "and" for each in segment.doc[max(0, token.i - 4) : token.i])))
            and could_be_verb(token.text)
        ):
            return True
        if _mistaken(token):
            return True
        if (
            token.pos_ in ("VERB", "AUX")
            and token.tag_ in ("VBZ", "VBP", "VBD", "VB", "MD", "VBG")
            and token.dep_ not in ("amod", "compound")
        ):
            return True
    return False


def _mistaken(token: Any) -> bool:
    """Whether what the model takes for a plural is what somebody does: "Piet searches for"; in a clause without a verb of its own, after any
    noun: "a sheriff with a white beard waits alone"."""
    doc = token.doc
    before = doc[token.i - 1].tag_ if token.i else ""
    after = doc[token.i + 1].tag_ if token.i + 1 < len(doc) else ""
    verbless = token.sent.root.pos_ not in ("VERB", "AUX")
    begun = before == "NNP" and after in ("IN", "DT", "PRP$", "TO", "RP") or verbless and before in ("NN", "CD") and after in ("IN", "RB", "JJ", "TO")
    return bool(token.tag_ == "NNS" and begun and could_be_verb(token.text)) or resumed(token)


def _fragment(item: str) -> tuple[DemandKind, bool]:
    said = terms(item)
    if WHERE.search(item) or re.match(r"in\s+[A-Z]", item):
        return K.SETTING, True
    if re.fullmatch(r"\W*(?:in\s+)?\d{4}s?\W*", item) or first(said, film.ERAS):
        return K.SETTING, True
    if first(said, film.HOURS) or first(said, film.WEATHERS) or first(said, film.SEASONS):
        return K.SETTING, True
    if first(said, film.TONES) or first(said, film.GENRES):
        return K.TONE, False
    return K.TONE, False


def _is_rule(clause: str) -> bool:
    """True for what always holds ("laughter is taxed"), not for what happens once or is only asked ("where it is")."""
    if re.match(r"(?:it|he|she|they|this|that|i|we)\b", clause, re.IGNORECASE) or len(clause.split()) < 3:
        return False
    return bool(
        RULE.search(clause)
        or re.search(
            r"\b(?:is|are|has|have)\s+(?:been\s+)?\w+(?:ed|en|ld|de|ght|wn)\b|\b(?:must|can|cannot|can't|have to|has to|every|all|no "
            r"one|nobody)\b",
            clause,
        )
    )


def _visible(phrase: Phrase) -> bool:
    """True for a phrase that a picture can show, or at least a scene can be about."""
    if not phrase.head or phrase.determiner == "no" or phrase.head in _VAGUE or phrase.head in TIME or phrase.head in NUMBERS:
        return False
    if light_said(phrase.words) and phrase.head.endswith("light"):
        return False  # "by candlelight" is how a scene is lit, and nothing that stands in it
    return noun_kind(phrase.head) not in (Noun.FILM, Noun.LOOK) and not (could_be_verb(phrase.head) and phrase.words == phrase.head)


def _bare(words: str) -> str:
    return re.sub(r"^(?:the|a|an|her|his|their|its|my|our|some|this|that)\s+", "", words, flags=re.IGNORECASE)
