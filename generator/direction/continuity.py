"""Continuity: what people bring along and have suffered, from scene to scene and from shot to shot.

Nothing here is drawn from chance: it follows from what is written in this scene and in those before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.direction.things import HANDLES, KEEPS, LOSES, bodily, built, stands
from generator.direction.verbs import Staging, staging
from generator.film import Action, Place, Scene, Screenplay, Weather

_RAIN = {Weather.RAIN: 450, Weather.STORM: 700}
"""How wet it makes those who are out in it."""
_DRYING = 2
"""From one scene to the next half of the water is gone, and after another hour of the day all of it."""
_SOAKED = 900
_STRUCK = {"punch": ("lip", "cheek", "brow"), "kick": ("cheek", "brow"), "stab": ("arm",), "slash": ("arm",), "shoot": ("arm",)}
"""What a deed leaves on who it is done to: the first that is not there yet."""
_WATER = ("water", "river", "sea", "lake", "pond", "harbour", "waves")
_EARTH = ("forest", "field", "swamp", "garden", "jungle", "farm", "trench", "battlefield", "mountain", "cave", "mine", "park", "graveyard")
_BINDING, _FREEING = ("bind", "tie", "handcuff", "shackle", "chain"), ("untie", "free", "unbind", "release", "unchain")
_WASHED = ("soot", "mud", "bound")
"""What does not outlast the hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How somebody is."""

    wet: int = 0
    """Thousandths."""
    wounds: tuple[str, ...] = ()
    holds: str = ""
    """The thing in their hand."""

    def marked(self, wound: str) -> State:
        return self if wound in self.wounds else replace(self, wounds=(*self.wounds, wound))


States = dict[str, State]
"""By character id."""


def before(screenplay: Screenplay, scene: Scene) -> States:
    """How everybody is when a scene begins, by all that was written before it."""
    states: States = {}
    previous: Scene | None = None
    for each in screenplay.scenes:
        if previous is not None:
            states = _between(states, previous, each)
        states = arrived(screenplay, each, states)
        if each.id == scene.id:
            return states
        for beat in each.beats:
            if isinstance(beat, Action):
                states = after(screenplay, each, beat, states)
        previous = each
    return arrived(screenplay, scene, {})


def _between(states: States, previous: Scene, scene: Scene) -> States:
    """Time dries and washes; a thing stays in the hand while the hour lasts, where the next scene still speaks of it, and while nobody sees
    its holder."""
    told = " ".join(beat.text for beat in scene.beats).lower()
    found = {}
    for id, state in states.items():
        on = previous.hour == scene.hour
        carried = id not in scene.present or re.search(rf"\b{re.escape(state.holds.lower())}\b", told) is not None or (on and previous.place == scene.place)
        kept = state.holds if carried else ""
        wounds = state.wounds if on else tuple(each for each in state.wounds if each not in _WASHED)
        found[id] = State(wet=state.wet // _DRYING if on else 0, wounds=wounds, holds=kept)
    return found


def arrived(screenplay: Screenplay, scene: Scene, states: States) -> States:
    """Who is out in the rain is wet, unless they hold an umbrella."""
    place = screenplay.place(scene.place)
    found = {id: states.get(id, State()) for id in (*states, *scene.present)}
    if place.interior:
        return found
    for id in scene.present:
        if "umbrella" not in found[id].holds:
            found[id] = replace(found[id], wet=max(found[id].wet, _RAIN.get(scene.weather, 0)))
    return found


def after(screenplay: Screenplay, scene: Scene, action: Action, states: States) -> States:
    """How everybody is once something has been done."""
    found = dict(states)
    how = staging(action.verb)
    verb = how.verb if how is not None else action.verb
    place = screenplay.place(scene.place)
    if action.actor in found:
        found[action.actor] = _doer(found[action.actor], action, verb, place)
    if action.target in found and action.target != action.actor:
        found[action.target] = _suffered(found[action.target], action, verb)
    if how is not None and how.effect == "explosion":
        for id in scene.present:
            found[id] = found.get(id, State()).marked("soot")
    return _handed(found, action, how)


def _doer(state: State, action: Action, verb: str, place: Place) -> State:
    words = action.text.lower()
    if verb == "swim" or (verb in ("fall", "jump") and any(each in words.split() for each in _WATER)):
        state = replace(state, wet=_SOAKED)
    elif verb in ("fall", "crawl") and not place.interior and (state.wet or any(each in place.kind for each in _EARTH)):
        state = state.marked("mud")
    if "bound" in state.wounds and verb in HANDLES:
        state = replace(state, wounds=tuple(each for each in state.wounds if each != "bound"))
    return state


def _suffered(state: State, action: Action, verb: str) -> State:
    if action.verb in _BINDING:
        return state.marked("bound")
    if action.verb in _FREEING:
        return replace(state, wounds=tuple(each for each in state.wounds if each != "bound"))
    left = next((each for each in _STRUCK.get(verb, ()) if each not in state.wounds), "")
    return state.marked(left) if left else state


def _handed(states: States, action: Action, how: Staging | None) -> States:
    """Who holds what afterwards."""
    noun = action.prop
    if how is None or not noun or stands(noun) or built(noun) or bodily(noun) or action.actor not in states:
        return states
    found = dict(states)
    if how.verb in KEEPS:
        found = {id: replace(each, holds="") if each.holds == noun else each for id, each in found.items()}
        found[action.actor] = replace(found[action.actor], holds=noun)
    elif how.verb in LOSES and found[action.actor].holds == noun:
        found[action.actor] = replace(found[action.actor], holds="")
    if how.verb == "give" and action.target in found:
        found[action.target] = replace(found[action.target], holds=noun)
    return found
