"""Notes on how one shot is cut: how long it is held, where in its scene it stands, another take of it."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Gender, Line, Scene, Screenplay
from generator.writing.notes import cutting

_LONGER = re.compile(r"\b(?:longer|hold|linger|länger)\b", re.IGNORECASE)
_SHORTER = re.compile(r"\b(?:shorter|trim|tighten|less\s+time|kürzer)\b", re.IGNORECASE)
_TAKE = re.compile(r"\b(?:re-?take|re-?shoot|another\s+take|(?:shoot|film|do|draw|make|regenerate|re-?do)\b.*\bagain|regenerate|redo|another\s+version)\b", re.IGNORECASE)
_EARLIER, _LATER = re.compile(r"\b(?:earlier|forward|sooner|früher)\b", re.IGNORECASE), re.compile(r"\b(?:later|back(?:wards?)?\s+one|später)\b", re.IGNORECASE)
_HOLD, _TRIM = 800, 480
"""Milliseconds that a touch gives to the silence after what a shot shows, or takes from it."""
_USUAL, _WRITTEN = 320, 200
"""A silence that the writer left as it was lasts about so long, and stands as so much on the page."""
TAKE = 1000
"""Retouch.amount counts the takes that were sent back in thousands, above the amount of its move."""


def recut(play: Screenplay, scene: Scene, shot: str, words: str) -> Screenplay | None:
    """The screenplay with one shot longer, shorter, earlier, later, or taken again; None where the words ask for something else.
    Raises BadNote where that shot cannot be."""
    if _TAKE.search(words):
        now = scene.retouch(shot)
        return play.retouched(replace(now, amount=now.amount + TAKE))
    if _LONGER.search(words) or _SHORTER.search(words):
        return _held(play, scene, shot, longer=_LONGER.search(words) is not None)
    if _EARLIER.search(words) or _LATER.search(words):
        return _shifted(play, scene, shot, -1 if _EARLIER.search(words) else 1)
    return None


def _place(scene: Scene, shot: str) -> int:
    """Which beat of its scene a shot shows; an id holds the beat that fills most of it."""
    own = re.search(r"/shot-(.+)-\d+$", shot)
    at = next((index for index, beat in enumerate(scene.beats) if own and beat.id == own[1]), -1)
    if at < 0:
        raise BadNote("This shot only shows the place; it opens or closes the scene, and is as long as that needs.", ("this shot closer", "another take of this shot"))
    return at


def _held(play: Screenplay, scene: Scene, shot: str, *, longer: bool) -> Screenplay:
    """More or less silence between what the shot shows and the next line."""
    at = _place(scene, shot)
    if not longer and any(each.id == f"{scene.beats[at].id}-held" for each in scene.beats):
        return _lingering(play, scene, at, longer=False)
    after = scene.beats[at + 1] if at + 1 < len(scene.beats) else None
    if not isinstance(after, Line):
        return _lingering(play, scene, at, longer=longer)
    now = _USUAL if after.gap == _WRITTEN else after.gap
    if not longer and now <= 40:
        raise BadNote("This shot is as short as what is said in it.", ("make this line shorter",))
    gap = now + _HOLD if longer else max(40, now - _TRIM)
    beats = tuple(replace(beat, gap=gap) if beat is after else beat for beat in scene.beats)
    return cutting.changed(play, scene, replace(scene, beats=beats))


def _lingering(play: Screenplay, scene: Scene, at: int, *, longer: bool) -> Screenplay:
    """What is done lasts as long as it takes; held longer, a moment follows in which nothing more is done."""
    done = scene.beats[at]
    id = f"{done.id}-held"
    there = any(each.id == id for each in scene.beats)
    if longer == there:
        raise BadNote("It is held already." if longer else "It lasts exactly as long as what is done in it.", ("hold this shot longer", "faster pace in this scene"))
    if not longer:
        return cutting.changed(play, scene, replace(scene, beats=tuple(each for each in scene.beats if each.id != id)))
    who = done.speaker if isinstance(done, Line) else done.actor
    name = next((each.name for each in play.cast if each.id == who), "")
    moment = Action(id=id, verb="stop", actor=who, text=f"{name} stays as {_THEY[play.character(who).gender]} for a moment." if name else "For a moment nothing else happens.")
    return cutting.changed(play, scene, replace(scene, beats=(*scene.beats[: at + 1], moment, *scene.beats[at + 1 :])))


_THEY = {Gender.MALE: "he is", Gender.FEMALE: "she is", Gender.NEUTRAL: "they are"}


def _shifted(play: Screenplay, scene: Scene, shot: str, by: int) -> Screenplay:
    """What the shot shows happens before what came before it, or after what came after it."""
    at = _place(scene, shot)
    other = at + by
    if not 0 <= other < len(scene.beats):
        raise BadNote(f"Nothing comes {'before' if by < 0 else 'after'} it in this scene.", ("swap scene 1 and scene 2",))
    beats = list(scene.beats)
    beats[at], beats[other] = beats[other], beats[at]
    return cutting.changed(play, scene, replace(scene, beats=tuple(beats)))
