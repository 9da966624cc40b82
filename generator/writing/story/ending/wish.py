"""The wish for an ending: what the viewer wants to see last, bound to the people of the film."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from generator.film import Brief, Character, DemandKind, Gender, Hour, Screenplay, Weather
from generator.writing.story.verbs import VERBS

_LEAD = re.compile(
    r"^.*?\b(?:(?:ending|one|version|finale|end|story|film|scene)\s+(?:where|in which|that|when|with|so that|as)|where|in which|what if|(?:ends?|ending|finish(?:es)?|closes?)\s+(?:with|when|as|on)|"
    r"(?:in|at) the (?:very )?end,?|finally,?|i want|let)\s+",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all of them|all of us|everybody|everyone|they all|the whole (?:cast|family|crew|village|town|team|band)|all together)\b", re.IGNORECASE)
_BOTH = re.compile(r"^(?:they(?: both| two)?|the two(?: of them)?|both(?: of them)?|the (?:couple|pair|friends|lovers|brothers|sisters|siblings))$", re.IGNORECASE)
_FOE = re.compile(r"\b(?:villains?|antagonist|foe|enemy|bad (?:guy|one)s?|baddies?)\b", re.IGNORECASE)
_HERO = re.compile(r"\b(?:hero|heroine|protagonist|main character)\b", re.IGNORECASE)
_STAGED = {
    "leave": "exit", "depart": "exit", "go": "walk", "keep": "hold", "return": "enter", "come": "enter", "marry": "kiss", "embrace": "hug", "lose": "slump", "die": "lie down", "escape": "run", "flee": "run",
    "sail": "ride", "drive": "ride", "stay": "sit", "burn": "light", "bury": "dig", "rest": "sit", "forgive": "comfort", "win": "smile", "meet": "approach", "reunite": "hug", "destroy": "break", "smash": "break",
    "hand": "give", "offer": "give", "plant": "dig", "paint": "write", "sign": "write", "call": "phone", "wait": "sit", "watch": "look", "share": "give", "celebrate": "dance", "weep": "cry", "vanish": "vanish",
    "disappear": "vanish", "travel": "walk", "retire": "sit", "wake": "wake", "sail away": "ride", "jump": "jump", "start": "stand", "rain": "rain", "snow": "snow falls", "steal": "take", "find": "search", "free": "open", "release": "open",
}  # fmt: skip

_ABSTRACT = frozenset(
    ["truth", "secret", "love", "life", "hope", "story", "end", "way", "time", "peace", "war", "moment", "past", "future", "power",
     "everything", "nothing", "heart", "mind", "freedom", "justice", "silence", "name", "word", "words"]
)
"""Nouns that nobody can hold."""
_SKY = (("rain", Weather.RAIN), ("snow", Weather.SNOW), ("storm", Weather.STORM), ("fog", Weather.FOG))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    clause: str
    """The wish without what introduces it: "she forgives him"."""
    who: tuple[str, ...] = ()
    """Ids of those who do it."""
    whom: tuple[str, ...] = ()
    """Ids of the others whom it names."""
    deed: str = ""
    """The event as a sentence with the people in slots, {id}; empty where nothing is said to happen."""
    nouns: tuple[str, ...] = ()
    """What the event names beside its people and its verb: "train", "lamp"."""
    people: tuple[str, ...] = ()
    """What everybody in the film is called and is, in words."""
    verb: str = ""
    """Lemma of what is done."""
    staging: str = "stand"
    things: tuple[str, ...] = ()
    place: str = ""
    hour: Hour | None = None
    weather: Weather | None = None


def understood(words: str, film: Screenplay, people: Sequence[Character], hero: Character, other: Character | None, foe: Character | None) -> Wish:
    """`people` are those who can be in the ending, `hero`, `other` and `foe` those of them whom the film is about."""
    from generator.writing.reading import read

    said = re.sub(r"\s+", " ", re.sub(r"[{}|]", "", words)).strip(" .!?\"'“”")
    found = _LEAD.match(said)
    clause = said[found.end() :] if found else said
    clause = _gerund(clause)
    asked = next((each for each in read(Brief(prompt=f"The last scene: {clause}.", seconds=60)).demands if each.kind is DemandKind.ENDING), None)
    reader = _People(people=people, hero=hero, other=other, foe=foe)
    deed, who, whom, verb, nouns = _event(clause, reader)
    place = asked.place if asked else ""
    if re.search(rf"\b(?:for|from|towards?)\s+{re.escape(place)}", clause):
        place = ""
    sky = asked.weather if asked else None
    return Wish(
        clause=clause, who=who, whom=whom, deed=deed, nouns=nouns, people=tuple(f"{each.name} {each.occupation} {each.look.breed}" for each in film.cast), verb=verb, staging=verb if verb in VERBS else _STAGED.get(verb, "stand"),
        things=tuple(each for each in asked.things if each.split()[-1].lower() not in _ABSTRACT) if asked else (), place=place, hour=asked.hour if asked else None, weather=sky or next((kind for word, kind in _SKY if re.search(rf"\b{word}", clause, re.IGNORECASE)), None),
    )


def _gerund(clause: str) -> str:
    """ "her leaving on the train" -> "she leaves on the train"; "Bob keeping the lamp" -> "Bob keeps the lamp"."""
    from generator.writing.story.errand import inflected, lemma

    found = re.match(r"(?:(her|his|him|them|their)|([A-Z]\w+(?:'s)?|the \w+)|(all of them|everybody|everyone|both)) (\w{2,}ing)\b", clause)
    if not found or not lemma(found[4]):
        return clause
    subject = {"her": "she", "his": "he", "him": "he", "them": "they", "their": "they"}.get(found[1] or "", found[2] or found[3] or "").removesuffix("'s")
    many = subject in ("they", "all of them", "both")
    verb = lemma(found[4])
    return f"{subject} {verb if many else inflected(verb, 'VBZ')}{clause[found.end() :]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _People:
    people: Sequence[Character]
    hero: Character
    other: Character | None
    foe: Character | None

    def named(self, phrase: str) -> list[Character]:
        """Whom a phrase means, by name or by what they are; not by a pronoun."""
        if _ALL.search(phrase):
            return list(self.people)
        if _BOTH.match(phrase.strip()):
            return [self.hero, *([self.other] if self.other else [])]
        low = phrase.lower()
        found = [(low.find(name), each) for each in self.people for name in [_said(each, low)] if name]
        if not found and _FOE.search(phrase) and self.foe:
            return [self.foe]
        if not found and _HERO.search(phrase):
            return [self.hero]
        return [each for _, each in sorted(found, key=lambda pair: pair[0])]

    def pronoun(self, word: str, taken: Sequence[Character]) -> Character | None:
        gender = {"she": Gender.FEMALE, "her": Gender.FEMALE, "he": Gender.MALE, "him": Gender.MALE}.get(word.lower())
        order = [self.hero, *([self.other] if self.other else []), *([self.foe] if self.foe else []), *self.people]
        return next((each for each in order if each not in taken and (gender is None or each.gender is gender)), None)


def _said(person: Character, low: str) -> str:
    """The name or noun by which a text in small letters speaks of somebody; empty where it does not."""
    names = [person.name.lower(), *(each for each in person.name.lower().split() if len(each) > 2 and each not in ("the", "old", "miss", "mrs", "captain", "doctor"))]
    names += [f"the {each}" for each in (*person.occupation.lower().split()[-1:], person.look.breed.lower()) if each]
    return next((each for each in names if re.search(rf"\b{re.escape(each)}\b", low)), "")


def _event(clause: str, reader: _People) -> tuple[str, tuple[str, ...], tuple[str, ...], str, tuple[str, ...]]:
    """(sentence with slots, who, whom, verb, nouns of nobody)"""
    from generator.writing.reading.grammar import parse, verb

    document = parse(clause)
    root = next((each for each in document if each.dep_ == "ROOT"), None)
    if root is not None and root.pos_ not in ("VERB", "AUX"):
        root = next((each for each in document if each.pos_ == "VERB" and any(child.dep_.startswith("nsubj") for child in each.children)), root)
    subject = next((each for each in root.children if each.dep_.startswith("nsubj") and each.i < root.i), None) if root is not None else None
    if root is None or root.pos_ not in ("VERB", "AUX") or subject is None:
        return "", (), tuple(each.id for each in reader.named(clause)), "", ()
    first, last = subject.left_edge.i, subject.right_edge.i
    phrase = document[first : last + 1].text
    doers = reader.named(phrase)
    if not doers and phrase.lower() in ("she", "he"):
        one = reader.pronoun(phrase, ())
        doers = [one] if one else []
    rest = [each for each in document[root.i + 1 :]]
    lemma = verb(root)
    many = len(doers) > 1 or (not doers and root.tag_ != "VBZ" and (subject.tag_ == "NNS" or phrase.lower().startswith("they")))
    does = _does(root, lemma, many=many)
    whom: list[Character] = []
    tail, nouns = _tail(rest, reader, doers, whom)
    names = [f"{{{each.id}}}" for each in doers]
    start = (", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]) if names else phrase[:1].upper() + phrase[1:]
    return f"{start} {does}{tail}.", tuple(each.id for each in doers), tuple(each.id for each in whom), lemma, nouns


def _does(root: Any, lemma: str, *, many: bool) -> str:
    """The verb of the clause in the present, with what it is denied by: "does not leave", "never gets out", "is arrested"."""
    from generator.writing.story.errand import inflected

    denied = next((each.text.lower() for each in root.children if each.dep_ == "neg"), "")
    helper = next((each for each in root.children if each.dep_ == "auxpass"), None)
    if helper is not None or root.pos_ == "AUX":
        getting = helper is not None and helper.text.lower() in ("get", "gets", "got", "getting")
        now = ("get" if many else "gets") if getting else ("are" if many else "is") if helper is not None or lemma == "be" else inflected(lemma, "VBP" if many else "VBZ")
        return f"{now}{' never' if denied == 'never' else ' not' if denied else ''}{f' {root.text}' if helper is not None else ''}"
    now = lemma if many else inflected(lemma, "VBZ")
    return f"never {now}" if denied == "never" else f"{'do' if many else 'does'} not {lemma}" if denied else now


def _tail(rest: list[Any], reader: _People, doers: list[Character], whom: list[Character]) -> tuple[str, tuple[str, ...]]:
    """What follows the verb, with slots for the people in it; and its other nouns."""
    made, nouns = "", []
    for token in rest:
        low = token.text.lower()
        meant = None
        if token.tag_ == "PRP" and low in ("him", "her"):
            meant = next((each for each in whom if each.gender.value == {"him": "male", "her": "female"}[low]), None) or reader.pronoun(low, doers)
        elif token.pos_ == "PROPN" or (token.pos_ == "NOUN" and not (token.i and token.nbor(-1).tag_ == "PRP$")):
            found = reader.named(f"the {low}") if token.pos_ == "NOUN" else reader.named(token.text)
            meant = found[0] if len(found) == 1 else None
        if meant and meant not in doers:
            made = re.sub(r"\b[Tt]he $", "", f"{made} ").rstrip()
            made += f" {{{meant.id}}}"
            whom += [meant] if meant not in whom else []
        else:
            made += (" " if token.i and token.nbor(-1).whitespace_ else "") + token.text
            nouns += [low] if token.pos_ in ("NOUN", "PROPN", "NUM") else []
    return made, tuple(nouns)
