"""Where and when each scene plays: the viewer's places first, then the genre's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.film import Action, Beat, Hour, Place, Species, Weather
from generator.writing.reading.places import finer, kind_of
from generator.writing.reading.tables.things import LIVING
from generator.writing.story.library import Card, settings, wholes, workplaces
from generator.writing.story.period import out_of_time
from generator.writing.story.story import Story
from generator.writing.story.wanted import Wanted

_OPEN_AIR = ("forest", "field", "garden", "park", "river", "mountain", "road", "sea", "beach", "harbour", "desert", "street", "jungle", "swamp")
"""Where somebody hides without a door to close."""
_KEPT = ("hold", "leave")
"""Stories about a place that their people are in from the beginning."""
_REGIONS = ("city", "town", "country", "world", "planet", "region", "space")
"""Kinds of place that are too large to be a set: they say where the sets are."""


def _slugline(name: str, city: str) -> str:
    bare = re.sub(r"^(?:an?|the) ", "", name)
    return f"{city}, {bare}".upper() if city else bare.upper()


_ROOFED = ("home", "hidden", "work")
"""What a story needs places for that have a roof more often than not."""
_INDOORS = re.compile(
    r"\b(?:cupboards?|ceilings?|stoves?|kitchens?|corridors?|shel(?:f|ves)|wardrobes?|drawers?|mantelpiece|sinks?|telephones?|fireplace|hearth|floorboards?|upstairs|attic|parlour|armchairs?|cabinets?|wallpaper|carpets?|bookcases?|sofas?|bathtub)\b",
    re.IGNORECASE,
)


def _furnished(card: Card) -> bool:
    return any(_INDOORS.search(text) for each in card.exchanges for turn in each.turns if not turn.spoken for text in turn.texts[:1])


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
        base = self._own(card) if card.set else self._under_roof(card, self._base(card.place or "main"))
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
        known = next((each for each in self.story.brief.places if each.kind == kind and each.id not in self.claimed), None)
        if known:
            return known
        city = next((each.name for each in self.story.brief.places if each.kind in _REGIONS), "")
        return Place(
            id=re.sub(r"\W+", "-", name.lower()), name=_slugline(name, city), kind=kind, interior=interior,
            era=self.story.brief.era or self.story.genre.era, season=self.story.brief.season,
        )

    def _under_roof(self, card: Card, base: Place) -> Place:
        """The place, or one with a roof where the scene speaks of what stands indoors: no kitchen cupboard on a cliff."""
        if base.interior or (card.name and card.interior is not None) or card.place.startswith("goal") or not _furnished(card):
            return base
        roofed = (self._base(role) for role in _ROOFED)
        return next((each for each in roofed if each.interior and each.id not in self.claimed), base)

    def _base(self, role: str) -> Place:
        if role not in self.by_role:
            self.by_role[role] = self._goal(role) if role.startswith("goal") else self._chosen(role)
        return self.by_role[role]

    def _goal(self, role: str) -> Place:
        """Where the quest leads: the viewer's place, or one that the quest brings along."""
        from generator.writing.reading import place

        said = self.story.slots.get(role, "") or self.story.slots.get("goal", "far door")
        known = next((each for each in self.story.brief.places if each.name.lower() == said.lower() or said.lower() in each.name.lower()), None)
        if known:
            known = replace(known, interior=True) if self.story.conceit.goal == "hide" and known.kind not in (*_REGIONS, *_OPEN_AIR) else known
            return known if known.kind in _REGIONS else replace(known, name=self._within(known.name))
        made = place(said, era=self.story.brief.era or self.story.genre.era, seed=0)
        return replace(made, id=re.sub(r"\W+", "-", said.lower()), name=self._within(_slugline(said, "")), season=self.story.brief.season)

    def _within(self, name: str) -> str:
        """A place's name with the setting that it lies in."""
        setting = self.setting()
        return f"{setting.name}, {name}" if setting and setting.kind in _REGIONS and setting.name != name else name

    def setting(self) -> Place | None:
        """The viewer's place that the whole film plays in: the largest that was named, else the first that no scene keeps for itself."""
        own = self._open()
        spots = [each for each in own if each.kind not in _REGIONS and _holds(each)]
        named = None if spots else next((each for each in own if each.kind in _REGIONS and _proper(self.story, each)), None)
        named = named or self._workplace(sure=True) or next(iter(spots), None)
        return named or (None if own or not self.story.conceit.goal else self._workplace(sure=False) or self._habitat())

    def _habitat(self) -> Place | None:
        """Where those live who are no people: small things at home, animals out of doors."""
        wild = [each.look for each in self.story.brief.cast if not each.group and each.look.species in _WILD]
        if not wild or any(each.look.species not in (*_WILD, Species.ROBOT) for each in self.story.brief.cast if not each.group):
            return None
        machines = any(each.look.species is Species.ROBOT for each in self.story.brief.cast)
        kind = "home" if machines or any(each.breed in LIVING for each in wild) else "sea" if all(each.species is Species.FISH for each in wild) else "garden" if any(each.species is Species.CRAWLER for each in wild) else "forest"
        return Place(id=kind, name="THE HOUSE" if kind == "home" else kind.upper(), kind=kind, interior=kind == "home", era=self.story.brief.era or self.story.genre.era, season=self.story.brief.season)

    def _open(self) -> list[Place]:
        """The viewer's places where the film may play: not where the quest leads to, nor what it is about, nor where something comes from."""
        goal, thing = ("-", "-") if self.story.conceit.goal in _KEPT else (self.story.slots.get("goal", "-").lower(), self.story.slots.get("thing", "-").lower())
        places = [_whole(each) for each in self.story.brief.places if each.id not in self.claimed and not _source(self.story, each)]
        return [each for each in places if each.name.lower() not in (goal, thing)] or [each for each in places if each.name.lower() == goal] or [_whole(each) for each in self.story.brief.places if each.id not in self.claimed and each.name.lower() != thing]

    def _workplace(self, *, sure: bool) -> Place | None:
        """Where the hero's trade is done; for sure, where the trade itself says it: a lighthouse keeper's."""
        hero = self.story.roles.get("hero")
        if hero and re.search(r"\b(?:retired|former|ex)\b", f"{hero.description} {' '.join(hero.traits)}", re.IGNORECASE):
            return None
        trade = hero.occupation.lower() if hero else ""
        found = workplaces().get(trade) if sure and " " in trade else None if sure else workplaces().get(trade) or workplaces().get(trade.split()[-1] if trade else "")
        if not found:
            return None
        era = self.story.brief.era or self.story.genre.era
        return Place(id=re.sub(r"\W+", "-", found[0]), name=_slugline(found[0], ""), kind=found[1], interior=found[1] not in ("harbour", "field", "garden", "castle"), era=era)

    def _chosen(self, role: str) -> Place:
        brief, genre, chance = self.story.brief, self.story.genre, self.story.chance
        used = {each.id for each in self.by_role.values()} | self.claimed
        goal = "-" if self.story.conceit.goal in _KEPT else self.story.slots.get("goal", "-").lower()
        own = [each for each in self._open() if each.kind not in _REGIONS and each.name.lower() != goal and _holds(each)]
        setting = self.setting()
        free = [each for each in own if each.id not in used and self._home(each) == role] or ([each for each in own if each.id not in used or each is setting] if role == "main" else [])
        if free:
            return free[0]
        if role == "main" and not free and (spot := self._spot()):
            return spot
        if role == "main" and setting and setting.kind not in _REGIONS and setting.id not in used:
            return setting
        if setting and setting.kind not in _REGIONS and setting.id not in used:
            return setting  # the viewer's place comes before all that lies around it
        kit = (settings().get(_water(setting)) or settings().get(finer(setting).kind) or settings().get(setting.kind)) if setting and setting.kind not in ("city", "town", "country", "world", "region") else None
        if setting and not kit and setting.kind not in _REGIONS:
            return setting  # nothing is known of what is around it: the film stays where the viewer wants it
        around = settings().get(_around(setting)) if setting and role in _OUTSIDE else None
        kit = around or kit
        era = brief.era or genre.era
        usual = genre.places if era == genre.era or genre.id != "history" else settings()["village" if era in ("medieval", "fairytale") else "city"]
        choices = dict(kit or ()).get(role) or dict(usual).get(role) or dict(settings()["city"]).get(role) or genre.places[0][1]
        options = [each for each in choices if not out_of_time(each[0], era)] or [each for each in dict(settings()["village"]).get(role, choices) if not out_of_time(each[0], era)] or list(choices)
        taken = {kept.name.split(", ")[-1] for kept in self.by_role.values()}
        fresh = [each for each in options if _slugline(each[0], "") not in taken] or list(options)
        name, kind, interior = chance.pick(f"place {role}", fresh)
        prefix = setting.name if setting and (kit or setting.kind in _REGIONS) and not around else ""
        if setting and interior and not setting.interior and setting.kind not in _REGIONS:
            prefix = ""  # nobody's shop is inside of a beach
        if setting and kind == "same":
            kind, interior = setting.kind, setting.interior
        return Place(
            id=re.sub(r"\W+", "-", name.lower()), name=_slugline(name, prefix), kind=kind, interior=interior, era=brief.era or genre.era, season=brief.season,
            seed=chance.number(f"set {role}", 1 << 20),
        )

    def _spot(self) -> Place | None:
        """Where the thing is that the story turns round: a seat is in a train, where the message speaks of one."""
        spot, said = self.story.slots.get("spot", ""), self.story.brief.prompt.lower()
        found = next((each for each in _SPOTS if "notes" in self.story.conditions and re.search(each[0], spot) and re.search(each[1], said)), None)
        if not found:
            return None
        return Place(id=f"spot-{found[3]}", name=found[2], kind=found[3], interior=found[4], era=self.story.brief.era or self.story.genre.era, season=self.story.brief.season)

    def _home(self, place: Place) -> str:
        """The place role that a place of the viewer's takes: where the genre has such a place and the story goes there, else the main one."""
        visited = {card.place for card in self.story.conceit.cards}
        like = (role for role, options in self.story.genre.places if role in visited and any(kind == place.kind for _, kind, _ in options))
        return next(like, "main" if "main" in visited else self.story.conceit.cards[0].place or "main")

    def kept(self, place: Place) -> Place:
        """A place that the film is to have, with its season and its seed."""
        return self._keep(place)

    def outdoors(self) -> Place | None:
        """What lies outside of where the film plays."""
        roles = (self._chosen(role) for role in ("public", "road", "edge", "high"))
        found = next((each for each in roles if not each.interior), None)
        return self._keep(found) if found else None

    def _keep(self, place: Place) -> Place:
        if place.id not in self.all:
            if place.kind == "street" and any(each.kind == "village" or re.search(r"\b(?:TOWN|VILLAGE)\b", each.name) and each.kind == "harbour" for each in self.story.brief.places):
                place = replace(place, kind="village")  # no skyscrapers where everybody knows everybody
            elif place.kind == "street" and (beyond := _beyond_town([each.name for each in self.story.brief.places])):
                place = replace(place, kind=beyond, name=re.sub(r"\b(?:SIDE STREET|STREET OUTSIDE|STREET)\b", "ROAD OUTSIDE", place.name), id=re.sub("street", "road", place.id))
            seeded = place if place.seed else replace(place, seed=1 + self.story.chance.number(f"seed {place.id}", 1 << 20))
            self.all[place.id] = finer(seeded if seeded.season else replace(seeded, season=self.story.brief.season))
        return self.all[place.id]


_SPOTS = (
    (r"\b(?:seat|berth|compartment|rack)\b", r"night[- ]train", "NIGHT TRAIN", "train", True), (r"\b(?:seat|berth|compartment|rack)\b", r"\btrain", "TRAIN", "train", True),
    (r"\bseat\b", r"cinema|pictures|film", "PICTURE HOUSE", "theatre", True), (r"\bseat\b", r"", "LATE BUS", "bus", True),
    (r"\b(?:book|shelf|atlas)\b", r"", "READING ROOM", "library", True), (r"\b(?:tree|oak|hollow)\b", r"", "OLD TREE", "forest", False),
    (r"\bbench\b", r"", "PARK BENCH", "park", False), (r"\blocker\b", r"", "STATION", "station", True),
)
"""(what is spoken of, what the message speaks of, name, kind and roof of the place)"""
_OUTSIDE = ("edge", "road", "high", "public", "hidden")
_WILD = (Species.QUADRUPED, Species.BIRD, Species.FISH, Species.HORSE, Species.CRAWLER)


_COUNTRY = (
    (r"\b(?:ROADSIDE|HIGHWAY|MOTORWAY|MOTEL|TRUCK STOP|GAS STATION|PETROL STATION|ROADHOUSE)\b", "road"), (r"\b(?:MOUNTAINS?|ALPINE|SKI)\b", "mountain"), (r"\b(?:FARM|FARMHOUSE|RANCH|COUNTRY)\b", "road"),
    (r"\bDESERT\b", "desert"), (r"\b(?:SEASIDE|BEACH|COASTAL|LIGHTHOUSE|ISLAND)\b", "shore"), (r"\b(?:FOREST|WOODLAND|JUNGLE)\b", "forest"),
)  # fmt: skip
"""What lies before the door of a place that is in no town, by its name."""


def _beyond_town(names: Sequence[str]) -> str:
    """The kind of ground outside, where no place of the brief lies in a town; else empty."""
    if any(re.search(r"\b(?:CITY|TOWN|STREET|METROPOLIS)\b", each) for each in names):
        return ""
    return next((kind for pattern, kind in _COUNTRY for each in names if re.search(pattern, each)), "")


def _around(place: Place) -> str:
    """The kind of place that a house lies in, by its name: "HOUSE BY THE SEA"."""
    beyond = re.search(r" (?:BY|NEAR|BESIDE|OVERLOOKING|AT|IN|ON) (?:THE |AN? )?([\w' -]+)$", place.name)
    return kind_of(beyond[1].lower()) if beyond else ""


def _water(place: Place) -> str:
    found = re.search(r"\b(?:RIVER|STREAM|CREEK|FORD|CANAL|RAPIDS)\b", place.name)
    return "river" if found else ""


_BARE = frozenset(["wall", "floor", "door", "window", "stairs", "stair", "gate", "fence", "ceiling", "step", "shelf", "tunnel", "well", "grave", "border", "roof", "ground"])


def _holds(place: Place) -> bool:
    """Whether a story can live there: not in a wall, and not on a floor."""
    return place.name.lower().split()[-1] not in _BARE


def _whole(place: Place) -> Place:
    """The church, for a film that is to play at the altar."""
    if place.name.lower() not in wholes():
        return place
    name, kind, interior = wholes()[place.name.lower()]
    return replace(place, id=name, name=name.upper(), kind=kind, interior=interior)


def _source(story: Story, place: Place) -> bool:
    """Whether something only comes from there: "messages from a ship"."""
    said = story.brief.prompt.lower()
    found = re.search(rf"\bfrom (?:a|an|the|his|her|their) (?:\w+ )?{re.escape(place.name.lower())}\b", said)
    return found is not None and not re.search(r"\b(?:away|escap\w+|fle\w+|out|break\w*|free)\s*$", said[: found.start()])


def _proper(story: Story, place: Place) -> bool:
    """Whether a region has a name: "Lagos", and not "the city"."""
    return place.kind in ("planet", "space") or bool(re.search(rf"(?<!the )\b{re.escape(place.name.split()[-1].title())}\b", story.brief.prompt))


def noun(story: Story, place: Place) -> str:
    """The place as it is spoken of, "the Roman Forum", with the viewer's own capitals."""
    cities = {each.name.upper() for each in story.brief.places}
    pieces = [each.strip() for each in place.name.split(",")]
    name = pieces[1] if len(pieces) > 1 and pieces[0] in cities else pieces[0]
    found = re.search(rf"\b(the |my |your )?({re.escape(name)})\b", story.brief.prompt, re.IGNORECASE)
    kits = [options for kit in settings().values() for _, options in kit]
    own = next((each for options in (*(own for _, own in story.genre.places), *kits) for each, _, _ in options if re.sub(r"^(?:an?|the) ", "", each).upper() == name), "")
    said = found[2] if found else own or name.lower()
    said = re.sub(r"^(?:an?|the) ", "", said)
    said = re.sub(r"^(?:bustling|desolate|busy|crowded|abandoned|weathered|rainy|dark|quiet) ", "", said)
    if found and re.search(r"(?:^|[.!?]\s+|\n)$", story.brief.prompt[: found.start()]) and said.lower().startswith(place.kind[:5]):
        said = said.lower()  # "Courtroom drama in Lagos": a capital of the sentence's, and not of the place's
    proper = said[:1].isupper() and not (found and found[1]) and " " not in said
    return said if proper else f"the {said}"


_DAY = 14
"""So many scenes at most are one day."""


def _time(index: int, scenes: int, hours: int) -> int:
    """Which hour of the day it is in a scene: a long film has several days, the last of which ends as a day ends."""
    days = max(1, round(scenes / _DAY))
    return min(hours - 1, index * days % scenes * hours // scenes) if index < scenes - 1 else hours - 1


def hours(story: Story, cards: list[Card], demands: list[Wanted | None]) -> list[Hour]:
    """One for each scene: what the viewer said, else what the card needs, else the genre's day."""
    day = [Hour(each) for each in story.genre.hours]
    made = []
    for index, (card, demand) in enumerate(zip(cards, demands, strict=True)):
        if demand and demand.hour:
            made.append(demand.hour)
        elif story.brief.light or demand and demand.demand.light:
            made.append(story.brief.hour if story.brief.hour in (Hour.DUSK, Hour.NIGHT, Hour.DAWN) else Hour.NIGHT)  # by day no flame is all the light there is
        elif story.brief.hour and not (card.hour and story.brief.seconds >= 100) and not (_compound(story) and story.brief.seconds >= 900):
            made.append(story.brief.hour)
        elif card.hour:
            made.append(Hour(card.hour))
        else:
            made.append(day[_time(index, len(cards), len(day))])
    return made


def _compound(story: Story) -> bool:
    """Whether the hour is only a part of what something is called: "a night train"."""
    assert story.brief.hour
    said = story.brief.hour.value
    free = re.search(rf"\b{said}\b(?![- ](?:train|nurse|watch\w*|shift|porter|bus|school|ferry|club|market|guard|clerk|owl|sky|light|gown|paper|editor|driver|baker)\b)", story.brief.prompt, re.IGNORECASE)
    return free is None


_FALLS = (
    (Weather.RAIN, re.compile(r"\b(?:in the rain|it (?:rains|is raining)|begun to rain|rain (?:falls|runs|drums|comes down|begins|streams))\b", re.IGNORECASE)),
    (Weather.SNOW, re.compile(r"\b(?:it (?:snows|is snowing)|begun to snow|snow (?:falls|begins|comes down))\b", re.IGNORECASE)),
)
"""What falls while an action says that it does."""


def weather(story: Story, card: Card, beats: Sequence[Beat] = ()) -> Weather:
    """What the viewer asked for, else what the scene's own actions tell of, else the genre's."""
    if story.brief.weather and not (card.purpose == "ending" and card.weather):
        return story.brief.weather
    told = " ".join(beat.text for beat in beats if isinstance(beat, Action))
    return next((falls for falls, words in _FALLS if words.search(told)), Weather(card.weather or story.genre.weather))
