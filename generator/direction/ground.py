"""The ground: what people have under their feet, whatever the place is called, and what they wear where there is no air."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.direction.casting import everybody
from generator.film import Action, DemandKind, Look, Place, Scene, Screenplay, Species, Weather
from generator.film.culture import culture_named

_AFLOAT = (Species.FISH, Species.BIRD, Species.GHOST)
"""Who needs none on the open sea."""
_WORLDS = re.compile(r"\b(?:(moon|lunar)(?!light)|(mars|martian)|(asteroid|comet|outer space|orbit))\b", re.I)
_FALLS = (Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG, Weather.WIND)


def airless(place: Place) -> str:
    """The kind of an open place with no air to breathe, to rain from or to blow: moon, mars, space; else empty."""
    found = _WORLDS.search(f"{place.kind} {place.name}".replace("-", " "))
    if found is None or place.interior or not {*place.kind.replace("-", " ").split()} & {"planet", "moon", "mars", "space", "desert", "field", "crater", "cave"}:
        return ""
    return "moon" if found[1] else "mars" if found[2] else "space"


def weather(screenplay: Screenplay, scene: Scene) -> Weather:
    """What falls on a scene: nothing where there is no air; on Mars there is dust."""
    world = airless(screenplay.place(scene.place))
    if not world or scene.weather not in _FALLS:
        return scene.weather
    return Weather.DUST if world == "mars" and scene.weather in (Weather.STORM, Weather.WIND) else Weather.CLEAR


def suited(look: Look, place: Place) -> Look:
    """Somebody as they go out there: nobody lives long without a suit."""
    if look.species is not Species.HUMAN or not airless(place):
        return look
    return replace(look, outfit=look.outfit if look.outfit in _SUITS else "spacesuit", outfit_colour=look.outfit_colour if look.outfit in _SUITS else "d8dce2", hat="space-helmet")


_WORD = re.compile(r"[a-z]+")


def culture(screenplay: Screenplay, place: Place) -> str:
    """How they build at a place: by its own name, else by those of the film's cities and countries, wherever its viewer or its writer names one."""
    own = place.culture or culture_named(_WORD.findall(f"{place.kind} {place.name}".lower()))
    if own or (known := next((found for each in screenplay.places if (found := each.culture or culture_named(_WORD.findall(each.name.lower()), lands=True))), "")):
        return own or known
    told = [each.words for each in screenplay.demands if each.kind in (DemandKind.PLACE, DemandKind.SETTING, DemandKind.OPENING, DemandKind.EVENT)]
    return next((found for each in told if (found := culture_named(_WORD.findall(each.lower()), lands=True))), "")


_SUITS = ("spacesuit", "astronaut")
_SWIMS = ("swim", "dive", "drown", "float")


def ground(screenplay: Screenplay, scene: Scene) -> Place:
    """The place of a scene as it is drawn, by value. Nobody stands on the sea: who does not swim there is on a deck."""
    place = replace(screenplay.place(scene.place), id="", name="", culture=culture(screenplay, screenplay.place(scene.place)))
    if (world := airless(screenplay.place(scene.place))) and not place.interior:
        return replace(place, kind=world) if place.kind == "planet" else place
    if place.kind != "sea" or place.interior:
        return place
    swims = any(isinstance(beat, Action) and beat.verb in _SWIMS for beat in scene.beats)
    dry = any(screenplay.character(id).look.species not in _AFLOAT for id in everybody(screenplay, scene))
    return replace(place, kind="ship") if dry and not swims else place
