"""Where and when each scene plays: the viewer's places first, then the genre's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import Hour, Place, Weather
from generator.writing.story.library import Card
from generator.writing.story.story import Story
from generator.writing.story.wanted import Wanted

_REGIONS = ("city", "town", "country", "world", "planet", "region")
"""Kinds of place that are too large to be a set: they say where the sets are."""


def _slugline(name: str, city: str) -> str:
    bare = re.sub(r"^(?:an?|the) ", "", name)
    return f"{city}, {bare}".upper() if city else bare.upper()


@dataclass(slots=True)
class Sets:
    story: Story
    claimed: frozenset[str]
    """Ids of the places that a demanded scene keeps for itself."""
    by_role: dict[str, Place] = field(default_factory=dict)
    all: dict[str, Place] = field(default_factory=dict)

    def place(self, card: Card, demand: Wanted | None, before: Place | None) -> Place:
        if demand and demand.place:
            return self._keep(demand.place)
        if card.place == "same" and before:
            return before
        base = self._own(card) if card.set else self._base(card.place or "main")
        if not card.name:
            return self._keep(base)
        spot = re.sub(r"^[Tt]he ", "", self.story.fill(card.name, action=False))
        if spot.upper() in base.name:
            return self._keep(base)
        named = replace(
            base,
            id=re.sub(r"\W+", "-", f"{base.id}-{spot.lower()}").strip("-"),
            name=f"{base.name}, {spot.upper()}",
            kind=card.kind or base.kind,
            interior=base.interior if card.interior is None else card.interior,
        )
        return self._keep(named)

    def _own(self, card: Card) -> Place:
        assert card.set
        name, kind, interior = card.set
        city = next((each.name for each in self.story.brief.places if each.kind in _REGIONS), "")
        return Place(
            id=re.sub(r"\W+", "-", name.lower()), name=_slugline(name, city), kind=kind, interior=interior,
            era=self.story.brief.era or self.story.genre.era, season=self.story.brief.season,
        )

    def _base(self, role: str) -> Place:
        if role not in self.by_role:
            brief, genre, chance = self.story.brief, self.story.genre, self.story.chance
            used = {each.id for each in self.by_role.values()} | self.claimed
            sets = [each for each in brief.places if each.kind not in _REGIONS]
            city = next((each.name for each in brief.places if each.kind in _REGIONS), "")
            free = [each for each in sets if each.id not in used and self._home(each) == role] or ([each for each in sets if role == "main"][:1])
            if free:
                self.by_role[role] = free[0]
            else:
                options = dict(genre.places).get(role) or genre.places[0][1]
                fresh = [each for each in options if each[0].upper() not in {kept.name for kept in self.by_role.values()}] or list(options)
                name, kind, interior = chance.pick(f"place {role}", fresh)
                self.by_role[role] = Place(
                    id=re.sub(r"\W+", "-", name.lower()),
                    name=_slugline(name, city if role == "main" else ""),
                    kind=kind,
                    interior=interior,
                    era=brief.era or genre.era,
                    season=brief.season,
                    seed=chance.number(f"set {role}", 1 << 20),
                )
        return self.by_role[role]

    def _home(self, place: Place) -> str:
        """The place role that a place of the viewer's takes: where the genre has such a place and the story goes there, else the main one."""
        visited = {card.place for card in self.story.conceit.cards}
        like = (role for role, options in self.story.genre.places if role in visited and any(kind == place.kind for _, kind, _ in options))
        return next(like, "main" if "main" in visited else self.story.conceit.cards[0].place or "main")

    def _keep(self, place: Place) -> Place:
        if place.id not in self.all:
            seeded = place if place.seed else replace(place, seed=1 + self.story.chance.number(f"seed {place.id}", 1 << 20))
            self.all[place.id] = seeded
        return self.all[place.id]


def noun(story: Story, place: Place) -> str:
    """The place as it is spoken of, "the Roman Forum", with the viewer's own capitals."""
    cities = {each.name.upper() for each in story.brief.places if each.kind in _REGIONS}
    pieces = [each.strip() for each in place.name.split(",")]
    name = pieces[1] if len(pieces) > 1 and pieces[0] in cities else pieces[0]
    found = re.search(rf"\b(the |my |your )?({re.escape(name)})\b", story.brief.prompt, re.IGNORECASE)
    own = next((each for _, options in story.genre.places for each, _, _ in options if re.sub(r"^(?:an?|the) ", "", each).upper() == name), "")
    said = found[2] if found else own or name.lower()
    said = re.sub(r"^(?:an?|the) ", "", said)
    said = re.sub(r"^(?:bustling|desolate|busy|crowded|abandoned|weathered|rainy|dark|quiet) ", "", said)
    proper = said[:1].isupper() and not (found and found[1]) and " " not in said
    return said if proper else f"the {said}"


def hours(story: Story, cards: list[Card], demands: list[Wanted | None]) -> list[Hour]:
    """One for each scene: what the viewer said, else what the card needs, else the genre's day."""
    day = [Hour(each) for each in story.genre.hours]
    made = []
    for index, (card, demand) in enumerate(zip(cards, demands, strict=True)):
        if demand and demand.hour:
            made.append(demand.hour)
        elif story.brief.hour:
            made.append(story.brief.hour)
        elif card.hour:
            made.append(Hour(card.hour))
        else:
            made.append(day[index * len(day) // len(cards)])
    return made


def weather(story: Story, card: Card) -> Weather:
    if story.brief.weather and not (card.purpose == "ending" and card.weather):
        return story.brief.weather
    return Weather(card.weather or story.genre.weather)
