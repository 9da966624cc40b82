"""Voices: how each person of a film says what the library gives them to say, so that one could tell them apart with the names hidden."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from generator.film import Character, Species
from generator.writing.story import words
from generator.writing.story.chance import Chance
from generator.writing.story.library import ROOT

_EVERY = 13
"""A person's manner shows in one of so many of their lines at most."""
_ANSWERS = frozenset(
    "yes no oh ah well and but then so because or nor which that's right look listen now good mm hm one two three four five six seven eight nine ten".split()  # noqa: SIM905
)
"""First words before which nothing can be said."""
_SUBJECT = re.compile(r"(?:^|[.!?] )(?:I|You|He|She|It|They|We|There|That|This|Nobody|Somebody|Everybody)(?:'\w+)? [\w', -]+\.$")
"""A last sentence that says something of somebody, to which a turn of phrase can be added."""
_ORDER = re.compile(r"^(?:Give|Take|Tell|Show|Come|Go|Sit|Stand|Open|Close|Wait|Stay|Put|Hold|Bring|Lift|Read|Write|Turn|Leave|Move|Follow)\b[\w' -]{2,40}\.$")
_TURNED = re.compile(r"\w+n't (?:I|you|he|she|it|we|they|the|this|that|there|any\w+|some\w+|[A-Z]\w+)\b")
"""A question that has no other form: "what can't he take"."""
_SHORTENED = (
    (r"\b(do|does|did|is|are|was|were|has|have|could|would|should) not (?=[a-z])", r"\1n't "), (r"\b([Cc])annot (?=[a-z])", r"\1an't "),
    (r"\bI am (?=(?:not|a|an|the|\w+ing)\b)", "I'm "), (r"\bI will (?=[a-z])", "I'll "), (r"\b([Ii])t is (?=(?:a|an|the|not|my|your|only|still|all)\b)", r"\1t's "),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A manner of speaking, and whose it can be."""

    id: str
    habit: str
    contractions: bool = True
    ages: tuple[int, int] = (0, 999)
    role: tuple[str, ...] = ()
    species: tuple[str, ...] = ()
    """Only theirs; a voice that names none is for human beings, and, where it has no trade, for animals that talk."""
    eras: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    """Eras and genres in which nobody speaks so."""
    genres: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    begin: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    """What comes before a question."""
    end: tuple[str, ...] = ()
    oaths: tuple[str, ...] = ()
    please: str = ""
    never: tuple[tuple[str, str], ...] = ()
    """(what they never say, what they say instead)"""

    def suits(self, person: Character, era: str, genre: str) -> int:
        """Points; below zero nobody of the kind speaks so."""
        drawn = person.look.species
        if (drawn.value not in self.species) if self.species else drawn is not Species.HUMAN and (drawn in (Species.ROBOT, Species.GHOST) or self.trades or self.eras or self.role):
            return -1
        if not self.ages[0] <= person.age <= self.ages[1] or {era, genre} & set(self.absent):
            return -1
        if (self.role and person.role not in self.role) or (self.eras and not self.traits and era not in self.eras):
            return -1
        said = set(re.findall(r"[a-z]+", f"{' '.join(person.traits)} {person.description} {person.manner}".lower()))
        work = set(re.findall(r"[a-z]+", person.occupation.lower()))
        points = 3 * len(said & set(self.traits)) + 5 * bool(work & set(self.trades)) + 2 * (genre in self.genres) + 3 * (era in self.eras)
        return points + (4 if self.ages[1] - self.ages[0] < 30 or self.ages[0] > 59 else 0) + (8 if self.species else 2) * bool(self.role or self.species)


def _listed(raw: dict[str, Any]) -> dict[str, Any]:
    named = {key: tuple(raw.get(key, "").split()) for key in ("role", "species", "eras", "absent", "genres", "traits", "trades")}
    return named | {key: tuple(raw.get(key, ())) for key in ("begin", "ask", "end", "oaths")}


@cache
def voices() -> tuple[Voice, ...]:
    made = []
    for path in sorted((ROOT / "voices").glob("*.toml")):
        raw = tomllib.loads(path.read_text("utf-8"))
        raw["absent"] = raw.pop("not", "")
        made.append(
            Voice(
                id=path.stem,
                habit=raw["habit"],
                contractions=raw["contractions"],
                please=raw.get("please", ""),
                ages=(raw["ages"][0], raw["ages"][1]) if "ages" in raw else (0, 999),
                never=tuple(raw["never"].items()),
                **_listed(raw),
            )
        )
    return tuple(made)


def cast_voices(people: Iterable[Character], era: str, genre: str, chance: Chance) -> dict[str, Voice]:
    """A voice for everybody who speaks, those first whom the film is about: no two of the first have the same one."""
    made: dict[str, Voice] = {}
    counts: dict[str, int] = {}
    for each in people:
        if each.id in made or not each.speaks or each.group:
            continue
        fitting = [voice for voice in chance.order(f"voice {each.id}", voices()) if voice.suits(each, era, genre) >= 0]
        if not fitting:
            continue
        made[each.id] = max(fitting, key=lambda voice: voice.suits(each, era, genre) - 100 * counts.get(voice.id, 0))
        counts[made[each.id].id] = counts.get(made[each.id].id, 0) + 1
    return made


@dataclass(slots=True)
class Manners:
    """How the people of one film have spoken so far."""

    chance: Chance
    of: dict[str, Voice]
    mild: bool = False
    """Nobody swears: for films that children see."""
    lines: dict[str, int] = field(default_factory=dict)
    marked: dict[str, int] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)

    def say(self, person: Character, text: str, emotion: str, *, plain: bool = False) -> str:
        """The line as this person says it. Where it is to stay `plain`, or quotes somebody, nothing is added to it."""
        voice = self.of.get(person.id)
        if voice is None or '"' in text:
            return text
        text = _worded(voice, text)
        count = self.lines[person.id] = self.lines.get(person.id, 0) + 1
        if plain or len(text.split()) < 4 or text.endswith(("...", ":")) or count - self.marked.get(person.id, -_EVERY) < _EVERY:
            return text
        if self.chance.number(f"manner {person.id} {count}", 2):
            return text
        for kind in self.chance.order(f"kind {person.id} {count}", ("oath", "please", "end", "end", "begin", "ask")):
            made = self._marked(voice, person, kind, text, emotion)
            if made:
                self.marked[person.id] = count
                return made
        return text

    def _marked(self, voice: Voice, person: Character, kind: str, text: str, emotion: str) -> str:
        first = re.sub(r"\W", "", text.split()[0].lower())
        question, before = text.endswith("?"), first not in _ANSWERS and len(text.split()) < 16
        if kind == "please" and voice.please and _ORDER.match(text):
            return f"{text[:-1]}, {voice.please}."
        if kind == "oath" and not self.mild and emotion in ("surprised", "angry") and before:
            return self._next(voice.oaths, person, kind, "{said} {text}", text)
        if kind == "end" and _SUBJECT.search(text) and 4 < len(text.split()) < 16 and "," not in text.split(". ")[-1]:
            return self._next(voice.end, person, kind, "{text}, {said}.", text[:-1])
        if kind == "ask" and question and before:
            return self._next(voice.ask, person, kind, "{said} {text}", text)
        if kind == "begin" and not question and before and len(text.split()) > 5 and _SUBJECT.search(text):
            return self._next(voice.begin, person, kind, "{said} {text}", text)
        return ""

    def _next(self, options: tuple[str, ...], person: Character, kind: str, shape: str, text: str) -> str:
        """One phrase after the other, and none of them more than twice in a film of ordinary length."""
        if not options:
            return ""
        key = f"{person.id} {kind}"
        number = self.used.get(key, 0)
        if number >= 2 * len(options) and self.lines[person.id] < 40 * number:
            return ""
        self.used[key] = number + 1
        return shape.format(said=options[number % len(options)], text=text)


def _worded(voice: Voice, text: str) -> str:
    """The same line in the words that the person has."""
    for said, own in voice.never:
        for one, other in ((said, own), (words.capital(said), words.capital(own))):
            text = re.sub(rf"\b{re.escape(one)}\b(?!\?)", other, text)
    if not voice.contractions:
        return text if _TURNED.search(text) else words.formal(text)
    for full, short in _SHORTENED:
        text = re.sub(full, short, text)
    return text
