"""Locks: what a viewer has settled holds against every later note until they lift it."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Clothes, Line, Scene, Screenplay
from generator.writing.notes import targets

_LOCK = re.compile(r"(?:please\s+)?(?P<off>un)?lock\s+(?P<what>.+?)(?:'s?\s+(?:look|face|clothes|appearance))?\.?$", re.IGNORECASE)


def locked(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with the look of a person or a place locked, or free again; None where the note says nothing about it."""
    found = _LOCK.match(note.strip())
    if found is None:
        return None
    ids = {each.id for each in targets.people(play, found["what"])}
    ids |= {each.id for each in play.places if each.name and each.name.lower() in found["what"].lower()}
    if not ids:
        names = [each.name for each in play.cast if each.name][:2]
        raise BadNote("Whose look should be locked? A person, a place or this shot.", (*(f"lock {name}" for name in names), "lock this shot"))
    return replace(play, locked=tuple(sorted(set(play.locked) - ids if found["off"] else {*play.locked, *ids})))


def guarded(old: Screenplay, new: Screenplay) -> Screenplay:
    """The new screenplay, if it leaves alone what was locked and still is. Raises BadNote with what is locked, and how to lift it."""
    for id in set(old.locked) & set(new.locked):
        one = next((each for each in old.cast if each.id == id), None)
        other = next((each for each in new.cast if each.id == id), None)
        if one is not None and (other is None or one.look != other.look or one.age != other.age or _worn(old, id) != _worn(new, id)):
            raise BadNote(f"The look of {one.name} is locked.", (f"unlock {one.name}",))
        place, now = (next((each for each in play.places if each.id == id), None) for play in (old, new))
        if place is not None and place != now:
            raise BadNote(f"The look of {place.name} is locked.", (f"unlock {place.name}",))
    after = {each.id: each for each in new.scenes}
    for number, scene in enumerate(old.scenes, 1):
        held = [each for each in scene.retouches if each.locked]
        if held and _retold(scene, after.get(scene.id), {each.shot for each in held}):
            raise BadNote(f"A shot of scene {number} is locked, and this would change it.", ("unlock this shot",))
        said = next((each for shot in held if (each := _said(scene, after[scene.id], shot.shot)) is not None), None)
        if said is not None:
            raise BadNote(f'"{said.text[:60]}" is said in a shot of scene {number} that is locked.', ("unlock this shot",))
    return new


def _worn(play: Screenplay, who: str) -> dict[str, Clothes]:
    """Scene id -> what somebody wears in that scene alone."""
    return {scene.id: each for scene in play.scenes for each in scene.wardrobe if each.who == who}


def _said(scene: Scene, now: Scene, shot: str) -> Line | None:
    """The line of a locked shot that is another now. A shot's id holds the beat that fills most of it."""
    own = re.search(r"/shot-(.+)-\d+$", shot)
    was = next((each for each in scene.beats if own and each.id == own[1] and isinstance(each, Line)), None)
    new = next((each for each in now.beats if was and each.id == was.id and isinstance(each, Line)), None)
    same = new is None or was is None or (new.text, new.delivery, new.speaker) == (was.text, was.delivery, was.speaker)
    return None if same else was


def _retold(scene: Scene, now: Scene | None, shots: set[str]) -> bool:
    """Whether more than light, music and what is said elsewhere is another in a scene, where a shot of it is locked."""
    if now is None:
        return True
    if any(each not in now.retouches for each in scene.retouches if each.shot in shots and now.retouch(each.shot).locked):
        return True
    same = (now.place, now.hour, now.weather, now.present, now.extras, now.wardrobe) == (scene.place, scene.hour, scene.weather, scene.present, scene.extras, scene.wardrobe)
    return not same or [each.id for each in now.beats] != [each.id for each in scene.beats]
