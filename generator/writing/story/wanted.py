"""What the viewer insists on, in the form in which a scene can be built for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.film import Brief, Demand, DemandKind, Hour, Place

_HOURS = (
    (Hour.DAWN, r"\b(?:dawn|sunrise|daybreak)\b"), (Hour.MORNING, r"\bmorning\b"), (Hour.NOON, r"\b(?:noon|midday)\b"), (Hour.AFTERNOON, r"\bafternoon\b"),
    (Hour.GOLDEN, r"\bgolden hour\b"), (Hour.DUSK, r"\b(?:dusk|sunset|twilight|evening)\b"), (Hour.NIGHT, r"\b(?:night|midnight)\b"),
    # Words of places that are only themselves after dark.
    (Hour.NIGHT, r"\b(?:cyberpunk|neon|nightclub|moonlit|starlit|lamplit|lantern-lit)\b"),
)
_PLACES = (
    "market|bazaar|rooftop|roof|ruins|ruin|wasteland|alley|street|bridge|tower|forest|beach|harbour|harbor|kitchen|garden|lighthouse|station|courtroom|"
    "church|castle|cave|desert|mountain|river|lake|school|library|hospital|laboratory|lab|office|bar|diner|cafe|café|ship|boat|spaceship|arena|forum|fair|"
    "village|bakery|shop|house|attic|cellar|basement|field|meadow|park|square|theatre|stage|train|prison|palace|temple|farm|cabin|tunnel|subway|warehouse"
)
_PLACE = re.compile(rf"\b(?:in|at|on|inside|across|over|through|under|near) (?:a|an|the) ((?:[\w-]+ ){{0,3}}?(?:{_PLACES}))\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:avoiding|evading|escaping|fighting|against|from|past|while|by)\s+((?:[\w-]+ ){0,2}(?:enforcers|guards|robots|drones|soldiers|police|riders|agents|wolves|bandits|monsters|hunters))\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"\b(?:enforcers?|guards?|robots?|drones?|soldiers?|police|riders?|agents?|crowds?|people|powers?|moment|victory|city|dawn|hope|dread|despair|destruction|fight|battle)$", re.IGNORECASE)
_PLACE_NOUN = re.compile(rf"\b(?:{_PLACES})s?$", re.IGNORECASE)
_INSIDE = frozenset(["kitchen", "library", "hospital", "laboratory", "lab", "office", "bar", "diner", "cafe", "courtroom", "church", "shop", "bakery", "attic", "cellar", "basement", "prison", "theatre", "tunnel", "warehouse", "cave", "train", "spaceship", "house", "cabin"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A demand, understood."""

    demand: Demand
    place: Place | None = None
    hour: Hour | None = None
    who: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    others: str = ""
    """A crowd that takes part: "robotic enforcers"."""

    @property
    def scenic(self) -> bool:
        """Whether it is a scene to be staged. An event that is the whole story's premise is told by the story itself."""
        return self.demand.kind in (DemandKind.OPENING, DemandKind.CLIMAX, DemandKind.ENDING, DemandKind.SHOW)


def wanted(brief: Brief) -> tuple[Wanted, ...]:
    return tuple(_understand(brief, each) for each in brief.demands)


def _understand(brief: Brief, demand: Demand) -> Wanted:
    words = demand.words
    given = demand.who
    who = tuple(each.id for each in brief.cast if each.id in given or (not given and each.name and re.search(rf"\b{re.escape(each.name.split()[0])}\b", words)))
    hour = demand.hour or next((hour for hour, pattern in _HOURS if re.search(pattern, words, re.IGNORECASE)), None)
    found = _OTHERS.search(words)
    if demand.kind is DemandKind.SETTING:
        hour = None
    return Wanted(
        demand=demand,
        place=_place(brief, demand),
        hour=hour,
        who=who,
        things=_things(brief, demand),
        others=found[1].lower() if found else "",
    )


def _things(brief: Brief, demand: Demand) -> tuple[str, ...]:
    if demand.kind in (DemandKind.SETTING, DemandKind.LOOK, DemandKind.TONE, DemandKind.PLACE, DemandKind.CHARACTER):
        return ()
    given = getattr(demand, "things", ()) or ()
    props = [each.subject or each.words for each in brief.demands if each.kind is DemandKind.PROP]
    if demand.kind is DemandKind.PROP:
        props = [demand.subject or demand.words]
    names = {each.name.lower() for each in brief.cast}
    found = [each for each in (*given, *(prop for prop in props if prop.lower() in demand.words.lower())) if each.lower() not in names]
    bare = [re.sub(r"^(?:a|an|the|some|her|his|their|its|my) ", "", each) for each in found]
    return tuple(dict.fromkeys(each for each in bare if not _PEOPLE.search(each) and not _PLACE_NOUN.search(each)))


def _place(brief: Brief, demand: Demand) -> Place | None:
    given = getattr(demand, "place", None)
    by_id = {each.id: each for each in brief.places}
    if isinstance(given, Place):
        return given
    if given and given in by_id:
        return by_id[given]
    if demand.subject in by_id:
        return by_id[demand.subject]
    words = demand.words.lower()
    inside = [each for each in brief.places if each.name.lower() in words]
    if inside:
        return max(inside, key=lambda each: len(each.name))
    found = _PLACE.search(demand.words)
    name = given if isinstance(given, str) and given else found[1].lower() if found else ""
    if not name:
        return None
    kind = name.split()[-1]
    return Place(id=re.sub(r"\W+", "-", name), name=name.upper(), kind=kind, interior=kind in _INSIDE, era=brief.era or "modern")
