"""Shots that a note on light leaves as they are: "everything darker, except the candle shots"."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Grade, Scene, Screenplay
from generator.writing.notes import targets

_SIZES = re.compile(r"^\s*(?:in\s+|on\s+|for\s+)?(?:the|all|any|every)?\s*(?:close-?ups?|wide\s+shots?|wides|long\s+shots?|shots?|pictures?|inserts?|details?)$", re.IGNORECASE)
_SHOTS = re.compile(
    r"^\s*(?:in\s+|on\s+|for\s+)?(?:(?:the|all|any|every)\s+)*(?:(?P<one>[\w' -]+?)\s+(?:shots?|pictures?|images?|close-?ups?)|(?:shots?|pictures?|images?|close-?ups?)\s+(?:of|with|that\s+show|in\s+which\s+(?:we|one)\s+sees?)\s+(?:the\s+|an?\s+)?(?P<other>[\w' -]+?))$",
    re.IGNORECASE,
)
_AS_MANY = 4
"""Shots that one beat may be seen in; a retouch of one that is not there asks for nothing."""


def spared(note: str) -> tuple[str, str]:
    """(the note without its exception, what is seen in the shots that it leaves as they are); the noun is empty where it leaves out none."""
    found = targets.EXCEPT.search(note)
    shots = _SHOTS.match(note[found.end() :].strip(" .!")) if found and '"' not in note else None
    if found is None or shots is None or _SIZES.match(note[found.end() :].strip(" .!")):
        return note, ""
    return note[: found.start()].rstrip(" ,"), (shots["one"] or shots["other"]).lower()


def known(play: Screenplay, note: str) -> None:
    """Raises BadNote where a note leaves out shots that it does not say: they would be changed with the others."""
    found = targets.EXCEPT.search(note) if '"' not in note else None
    if found is not None and _SIZES.match(note[found.end() :].strip(" .!")):
        raise BadNote("Which shots are left out? Say what is seen in them, or a scene.", ("make everything darker except the candle shots", "make everything darker except scene 2"))


def kept(old: Screenplay, new: Screenplay, noun: str) -> Screenplay:
    """The revised screenplay with the light as it was in the shots in which a thing is handled or a person is named. Raises BadNote where
    none shows it, or where more than light was asked for."""
    word = re.escape(re.sub(r"(?<=\w)s$", "", noun.split()[-1]))
    shows = re.compile(rf"\b{word}(?:s|es)?\b", re.IGNORECASE)
    names = {each.id for each in targets.people(old, noun)}
    result, any_of_them = new, False
    for was in old.scenes:
        now = next((each for each in new.scenes if each.id == was.id), None)
        if now is None or replace(now, grade=was.grade, light=was.light, hour=was.hour) != was:
            raise BadNote("Single shots can only be left out of a note on light and colour.", ("make everything darker except the candle shots",))
        for beat in was.beats:
            there = shows.search(f"{beat.text} {beat.prop} {beat.target}") if isinstance(beat, Action) else None
            if there or (names and (beat.actor if isinstance(beat, Action) else beat.speaker) in names):
                any_of_them = True
                result = _held(result, was, beat.id, now) if (now.grade, now.light) != (was.grade, was.light) else result
    if not any_of_them:
        raise BadNote(f"No shot of this film is known to show {noun}.", ("make everything darker except scene 2",))
    return result


def _held(play: Screenplay, scene: Scene, beat: str, now: Scene) -> Screenplay:
    for number in range(_AS_MANY):
        id = f"{scene.id}/shot-{beat}-{number}"
        was = scene.retouch(id)
        if not was.locked:
            play = play.retouched(replace(was, grade=_less(was.grade, now.grade, scene.grade), light=was.light or (scene.light if now.light is not scene.light else None)))
    return play


def _less(own: Grade, new: Grade, old: Grade) -> Grade:
    """The shot's own grade, so that together with the scene's new one it is what it was."""
    fields = ("brightness", "contrast", "saturation", "warmth", "noir")
    return replace(own, **{name: getattr(own, name) - getattr(new, name) + getattr(old, name) for name in fields})
