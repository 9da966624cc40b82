"""The brief: what the viewer asked for, and what was understood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.film.light import LightSource
from generator.film.person import Character
from generator.film.place import Hour, Place, Weather


class Kind(StrEnum):
    FILM = "film"
    SERIES = "series"


class Audience(StrEnum):
    CHILDREN = "children"
    FAMILY = "family"
    TEEN = "teen"
    ADULT = "adult"


class DemandKind(StrEnum):
    """What a viewer can insist on. Each kind is something that can be checked on the finished screenplay."""

    CHARACTER = "character"
    LOOK = "look"
    PLACE = "place"
    SETTING = "setting"
    OPENING = "opening"
    CLIMAX = "climax"
    ENDING = "ending"
    SHOW = "show"
    PROP = "prop"
    RULE = "rule"
    PROHIBITION = "prohibition"
    EVENT = "event"
    TONE = "tone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One thing that the viewer insists on."""

    id: str
    kind: DemandKind
    words: str
    """The viewer's own words."""
    subject: str = ""
    """Character id, place id or the bare thing that the demand is about."""
    hard: bool = True
    place: str = ""
    """Words for where it happens, as the viewer said them: "a bustling cyberpunk market"."""
    hour: Hour | None = None
    weather: Weather | None = None
    light: LightSource | None = None
    who: tuple[str, ...] = ()
    """Ids of the characters who take part, those who act first."""
    deed: str = ""
    """What happens, as a clause: "subtly uses her powers to grab a stolen data chip"."""
    verbs: tuple[str, ...] = ()
    """Lemmas of what is done, in order: ("use", "grab", "avoid")."""
    things: tuple[str, ...] = ()
    """What must be seen there: ("stolen data chip", "robotic enforcers")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One thing that the viewer puts right in what was understood."""

    field: str
    """Of the film, where `subject` is empty, one of: genre, tone, look, era, season, hour, weather, audience, dialogue; of a character: name,
    age, gender, occupation, traits, wants, role, or a relation; of a place: name; of a demand: words; "out" for a character, place, demand or
    relation that is not wanted."""
    value: str = ""
    subject: str = ""
    """Id of the character, place or demand; for a relation those of both, "bernd:ilse"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What to make. Everything that was not said is left at its default and invented by the writer."""

    prompt: str
    kind: Kind = Kind.FILM
    seconds: int = 180
    """Wanted length of the film, or of one episode."""
    episodes: int = 1
    """1 for a film. In a brief that has not been read yet, 0 leaves this and `kind` to the prompt, as `seconds` of 0 does."""
    genre: str = ""
    tone: str = ""
    look: str = ""
    """Whole-film look, for example "neon noir"; see Screenplay.look."""
    era: str = ""
    hour: Hour | None = None
    weather: Weather | None = None
    light: LightSource | None = None
    season: str = ""
    language: str = "en"
    audience: Audience = Audience.TEEN
    dialogue: bool = True
    """False where the viewer wants a film without words."""
    cast: tuple[Character, ...] = ()
    places: tuple[Place, ...] = ()
    bonds: tuple[tuple[str, str, str], ...] = ()
    """(character id, other character id, what the first is to the second): ("kael", "elara", "best friend")."""
    demands: tuple[Demand, ...] = ()
    variation: int = 0
    """Another number asks for another film on the same brief."""
    known: tuple[str, ...] = ()
    """What the household's former films were made of (Screenplay.used of each, one after the other): it is told again last."""
    corrections: tuple[Correction, ...] = ()
    """What the viewer puts right in what is read from the prompt; a later one counts more."""
    schema: int = 1
