"""The ground: what people have under their feet, whatever the place is called."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.casting import everybody
from generator.film import Action, Place, Scene, Screenplay, Species

_AFLOAT = (Species.FISH, Species.BIRD, Species.GHOST)
"""Who needs none on the open sea."""
_SWIMS = ("swim", "dive", "drown", "float")


def ground(screenplay: Screenplay, scene: Scene) -> Place:
    """The place of a scene as it is drawn, by value. Nobody stands on the sea: who does not swim there is on a deck."""
    place = replace(screenplay.place(scene.place), id="", name="")
    if place.kind != "sea" or place.interior:
        return place
    swims = any(isinstance(beat, Action) and beat.verb in _SWIMS for beat in scene.beats)
    dry = any(screenplay.character(id).look.species not in _AFLOAT for id in everybody(screenplay, scene))
    return replace(place, kind="ship") if dry and not swims else place
