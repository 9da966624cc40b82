"""Voices: the manners of speaking that the library knows, and who of a film has which."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.film import Character, Species
from generator.writing.story.chance import Chance
from generator.writing.story.library import ROOT


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A manner of speaking, and whose it can be."""

    id: str
    habit: str
    contractions: bool = True
    broad: bool = False
    """Comic at length: whom a film is about speaks so only if the viewer says so."""
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
    speech: tuple[str, ...] = ()
    """Habits of grammar; see HABITS."""
    hedge: tuple[str, ...] = ()
    """What comes before a statement so that it is not quite one: "I think"."""
    replies: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(a short reply that everybody gives, their own ways of giving it)"""
    address: tuple[str, ...] = ()
    """What they call people; "sir/ma'am" by gender."""
    younger: tuple[str, ...] = ()
    """What they call those who are much younger."""
    trails: tuple[str, ...] = ()
    """What they go on to say, and are not let say."""

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
        points = 6 * len(said & set(self.traits)) + 5 * bool(work & set(self.trades)) + 2 * (genre in self.genres) + 3 * (era in self.eras)
        points -= 4 * (not self.contractions and points < 5 and not self.species)  # nobody is stiff for no reason
        points -= 4 * (self.broad and person.role == "lead" and points < 5)
        return max(0, points) + (4 if self.ages[1] - self.ages[0] < 30 or self.ages[0] > 59 else 0) + (8 if self.species else 2) * bool(self.role or self.species)


def _listed(raw: dict[str, Any]) -> dict[str, Any]:
    named = {key: tuple(raw.get(key, "").split()) for key in ("role", "species", "eras", "absent", "genres", "traits", "trades", "speech")}
    return named | {key: tuple(raw.get(key, ())) for key in ("begin", "ask", "end", "oaths", "hedge", "address", "younger", "trails")}


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
                broad=raw.get("broad", False),
                please=raw.get("please", ""),
                ages=(raw["ages"][0], raw["ages"][1]) if "ages" in raw else (0, 999),
                never=tuple(raw["never"].items()),
                replies=tuple((said, tuple(own)) for said, own in raw.get("replies", {}).items()),
                **_listed(raw),
            )
        )
    return tuple(made)


def cast_voices(people: Iterable[Character], era: str, genre: str, chance: Chance) -> dict[str, Voice]:
    """A voice for everybody who speaks, those first whom the film is about: no two of the first have the same one, nor the same grammar if
    it can be helped."""
    made: dict[str, Voice] = {}
    counts: dict[str, int] = {}
    habits: dict[str, int] = {}
    for each in people:
        if each.id in made or not each.speaks or each.group:
            continue
        fitting = [voice for voice in chance.order(f"voice {each.id}", voices()) if voice.suits(each, era, genre) >= 0]
        if not fitting:
            continue
        own = max(fitting, key=lambda voice: voice.suits(each, era, genre) - 100 * counts.get(voice.id, 0) - 2 * habits.get(" ".join(voice.speech), 0))
        made[each.id] = own
        counts[own.id] = counts.get(own.id, 0) + 1
        habits[" ".join(own.speech)] = habits.get(" ".join(own.speech), 0) + 1
    return made
