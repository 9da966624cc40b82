"""The pieces that the library is made of: conceits with their cards and exchanges, genres, deeds."""

from __future__ import annotations

from dataclasses import dataclass

from generator.writing.story.script import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A few turns written as one piece. It is played only where what it `needs` has happened; it brings about what it `gives`."""

    id: str
    turns: tuple[Turn, ...]
    level: int = 2
    """1: without it there is no story; 2: wanted; 3: where there is room."""
    needs: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    """Conditions of the film: "power", "friend", "not children"…"""
    at: str = ""
    """For strands: opening, early, middle, late, ending."""
    harm: bool = False
    step: str = ""
    """Exchanges of one step are ways of telling the same: a film has one of them, the most particular that fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A scene to be: where, how tense, and the exchanges that it may play, in order."""

    id: str
    purpose: str
    exchanges: tuple[Exchange, ...]
    place: str = ""
    """A place role of the genre (home, public, work, edge, high, hidden, road, arena), or "same"."""
    set: tuple[str, str, bool] | None = None
    """Name, kind and whether it is inside, where the conceit cannot play anywhere else."""
    name: str = ""
    """A slugline's own name, where the conceit needs one."""
    kind: str = ""
    interior: bool | None = None
    hour: str = ""
    weather: str = ""
    tension: int = 400
    extras: str = ""
    act: int = 1
    passage: str = ""
    """What it is told as, where it is not what happens now: flashback, dream, montage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    name: str
    take: tuple[str, ...] = ()
    """Roles of the brief's cast that it may be played by, best first."""
    occupation: tuple[str, ...] = ()
    age: tuple[int, int] = (30, 50)
    gender: str = ""
    words: tuple[str, ...] = ()
    """How an invented one looks."""
    species: str = ""
    needs_species: str = ""
    """The brief's character must be drawn with one of these rigs."""
    wants: str = ""
    speaks: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceit:
    id: str
    titles: tuple[str, ...]
    logline: str
    genres: tuple[str, ...]
    cards: tuple[Card, ...]
    roles: tuple[Role, ...]
    words: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    things: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    """(slot, class, what to choose from)"""
    picks: tuple[tuple[str, tuple[str, ...]], ...] = ()
    numbers: tuple[tuple[str, int, int], ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    theme: str = ""
    silent: bool = False
    harm: bool = False
    malice: bool = False
    death: bool = False
    language: str = "en"
    strands: tuple[str, ...] | None = None
    tags: tuple[str, ...] = ()
    """What is true in its films, as conditions: "isolated" where nobody can go anywhere else."""
    goal: str = ""
    """For quests: the class of what is wanted, "deliver"."""
    verbs: tuple[str, ...] = ()
    """For quests: how viewers say it, as verbs and as nouns."""
    nouns: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    """For quests: goals whose stories may stand in the way of this one, so that it can be told otherwise."""
    moment: tuple[Card, ...] = ()
    """For quests: the whole of it in one scene."""
    plain: str = ""
    """For quests: the task, where the viewer's own words do not give it."""

    @property
    def chapters(self) -> bool:
        """Whether a quest can be a part of another story."""
        return any("chapter" in exchange.when for card in self.cards for exchange in card.exchanges)


@dataclass(frozen=True, slots=True, kw_only=True)
class Genre:
    id: str
    words: tuple[str, ...]
    kin: tuple[str, ...]
    look: str
    theme: str
    era: str
    hours: tuple[str, ...]
    weather: str
    culture: str
    group: str
    agent: str
    extras: str
    crowd: str
    places: tuple[tuple[str, tuple[tuple[str, str, bool], ...]], ...]
    things: tuple[tuple[str, tuple[str, ...]], ...]
    air: tuple[Turn, ...]
    """Actions of the world: the first picture of a scene."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """How something that a viewer asked to see is staged."""

    id: str
    verbs: tuple[str, ...]
    when: tuple[str, ...]
    turns: tuple[Turn, ...]
    harm: bool
    purpose: tuple[str, ...]
