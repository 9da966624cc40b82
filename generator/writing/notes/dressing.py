"""Notes that put a thing into a scene: "add a candle to scene 2"."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Line, Scene, Screenplay
from generator.writing.notes import cutting, targets
from generator.writing.notes.naming import called
from generator.writing.reading.nouns import Noun, noun_kind
from generator.writing.reading.tables.creatures import CREATURES

_PUT = re.compile(
    r"^(?:add|put|place|set|stand|have|include|show)\s+(?P<what>(?:an?|some|two|three)\s+[\w' -]+?)\s+(?:to|in|into|on\s+the\s+table\s+in|from)\s+(?P<where>(?:the\s+)?(?:\w+\s+)?scenes?(?:\s+[\w,]+(?:\s+and\s+\w+)?)?|act\s+\w+|the\s+(?:opening|ending|climax))$"
    r"|^(?:regenerate|redo|retell|rewrite)\s+(?P<there>(?:the\s+)?(?:\w+\s+)?scene(?:\s+\w+)?)\s+with\s+(?P<thing>an?\s+[\w' -]+?)(?:\s+in\s+it)?$",
    re.IGNORECASE,
)
_LIT = frozenset(["candle", "candles", "lantern", "lanterns", "lamp", "lamps", "torch", "torches"])
_FIRST = "{who} sets {a} down where there is room for {it}."
_LIGHTS = "{who} lights {a}, and sets {it} down where there is room for {it}."
_LATER = "{who} moves {the} a hand's breadth, so that {it} {stands} between them."
_LONG = 7
"""Beats of a scene in which a thing that stands there is touched once more."""


def furnished(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with a thing in the scenes that a note names: somebody sets it down there, and in a long scene minds it once more.
    None where a note speaks of something else; raises BadNote where nobody is there to do it."""
    found = _PUT.match(note.strip(" .!")) if '"' not in note and play.language == "en" else None
    if found is None:
        return None
    what = (found["what"] or found["thing"]).lower()
    noun = what.split()[-1]
    kind = noun_kind(noun if re.match(r"an?\b", what) else noun.removesuffix("s"))
    scenes = targets.scenes(play, found["where"] or found["there"])
    if kind not in (Noun.THING, Noun.VEHICLE) or noun in CREATURES or targets.people(play, what) or not scenes:
        return None
    if kind is Noun.VEHICLE:
        raise BadNote(f"Nobody can set {what} down. Say what is done with it.", (f"add a scene where they find {what}",))
    result = play
    for scene in scenes:
        result = cutting.changed(result, scene, _with(play, scene, what))
    return result


def _with(play: Screenplay, scene: Scene, what: str) -> Scene:
    who = next((each for id in scene.present if (each := play.character(id)).name and not each.group), None)
    if who is None:
        raise BadNote(f"Nobody is in scene {play.scenes.index(scene) + 1} who could do anything with {what}.", ())
    many, bare = not re.match(r"an?\b", what), what.split(" ", 1)[1]
    slots = {"who": called(who), "a": what, "the": f"the {bare}", "it": "them" if many else "it", "stands": "stand" if many else "stands"}
    lit = bare.split()[-1] in _LIT
    first = Action(id=_free(scene, 1), verb="light" if lit else "put", actor=who.id, prop=bare, text=(_LIGHTS if lit else _FIRST).format(**slots))
    at = next((index for index, beat in enumerate(scene.beats) if isinstance(beat, Line) or beat.actor == who.id), len(scene.beats))
    beats = (*scene.beats[:at], first, *scene.beats[at:])
    free = [index for index in range(at + 3, len(beats) - 1) if isinstance(beats[index], Action) and not beats[index - 1].text.rstrip().endswith("?")]
    others = [id for id in scene.present if id != who.id and not play.character(id).group]
    if len(scene.beats) >= _LONG and free and others:
        text = _LATER.format(**{**slots, "it": "they" if many else "it", "stands": "stand" if many else "stands"})
        beats = (*beats[: free[-1]], Action(id=_free(scene, 2), verb="put", actor=who.id, prop=bare, text=text), *beats[free[-1] :])
    return replace(scene, beats=beats)


def _free(scene: Scene, at: int) -> str:
    """An id that no beat of the scene has."""
    taken = {beat.id for beat in scene.beats}
    return next(id for number in range(at, 99) if (id := f"{scene.id}-set{number}") not in taken)
