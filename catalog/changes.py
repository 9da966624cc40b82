"""What sets one screenplay apart from another, as a viewer reads it: lines side by side, scenes, people, light."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from generator.film import Action, Character, Delivery, Grade, Line, Music, Retouch, Scene, Screenplay

WORDS = {
    "hour": "hour",
    "weather": "weather",
    "tension": "tension",
    "extras": "people in the background",
    "present": "who is there",
}
"""Fields of a scene that a viewer sees change, as they are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is not as it was. `before` is empty for what is new, `after` for what is left out."""

    where: str
    """"Scene 2, line 3", "Kael", "Title"."""
    what: str
    """One of: line, delivery, action, scene, place, light, shot, music, lock, person, film, or a field of WORDS."""
    before: str = ""
    after: str = ""


def changes(old: Screenplay, new: Screenplay) -> list[Change]:
    """Everything that differs, in the order of the film."""
    found = [
        Change(where=name.capitalize(), what="film", before=str(before), after=str(after))
        for name in ("title", "look", "genre")
        if (before := getattr(old, name)) != (after := getattr(new, name))
    ]
    names = {each.id: each.name for each in (*new.cast, *new.places)}
    for id in sorted({*old.locked} ^ {*new.locked}):
        state = ("free", "locked") if id in new.locked else ("locked", "free")
        found.append(Change(where=names.get(id, id), what="lock", before=state[0], after=state[1]))
    found += _people({each.id: each for each in old.cast}, {each.id: each for each in new.cast})
    was, now = {each.id: each for each in old.scenes}, {each.id: each for each in new.scenes}
    for number, scene in enumerate(old.scenes, 1):
        if scene.id not in now:
            found.append(Change(where=f"Scene {number}", what="scene", before=old.slugline(scene)))
    for number, scene in enumerate(new.scenes, 1):
        if scene.id in was:
            found += _scene(f"Scene {number}", old, was[scene.id], new, scene)
        else:
            found.append(Change(where=f"Scene {number}", what="scene", after=new.slugline(scene)))
            found += _beats(f"Scene {number}", (), new, scene.beats)
    return found


def _people(old: dict[str, Character], new: dict[str, Character]) -> list[Change]:
    found = []
    for id in [*old, *(id for id in new if id not in old)]:
        before, after = old.get(id), new.get(id)
        name = (after or before).name  # type: ignore[union-attr]
        if before is None or after is None:
            found.append(Change(where=name, what="person", before=_described(before), after=_described(after)))
            continue
        if before.name != after.name:
            found.append(Change(where=name, what="person", before=before.name, after=after.name))
        one, other = _differing(before.look, after.look)
        if one or other:
            found.append(Change(where=name, what="person", before=one, after=other))
        if before.pronunciation != after.pronunciation:
            one, other = (f"said “{each.pronunciation}”" if each.pronunciation else "said as it is written" for each in (before, after))
            found.append(Change(where=name, what="person", before=one, after=other))
        if before.voice.blend != after.voice.blend:
            found.append(Change(where=name, what="person", before="the voice as it was", after="another voice"))
        elif before.voice != after.voice:
            one, other = _differing(before.voice, after.voice)
            found.append(Change(where=name, what="person", before=f"voice: {one}", after=f"voice: {other}"))
    return found


def _described(who: Character | None) -> str:
    return "" if who is None else f"{who.name}, {who.age}" if who.look.species == "human" else who.name


def _differing(one: Any, other: Any) -> tuple[str, str]:
    """The fields in which two values differ, with what each of them has there."""
    names = [each.name for each in fields(one) if getattr(one, each.name) != getattr(other, each.name)]
    return tuple(", ".join(f"{name.replace('_', ' ')} {_plain(getattr(value, name))}" for name in names) for value in (one, other))  # type: ignore[return-value]


def _plain(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value) or "none"


def _scene(where: str, old: Screenplay, before: Scene, new: Screenplay, after: Scene) -> list[Change]:
    if before == after and old.place(before.place) == new.place(after.place):
        return []
    found = []
    if old.slugline(before) != new.slugline(after):
        found.append(Change(where=where, what="place", before=old.slugline(before), after=new.slugline(after)))
    for name, what in WORDS.items():
        one, other = getattr(before, name), getattr(after, name)
        if one != other and name != "hour":  # the hour stands in the slugline
            found.append(Change(where=where, what=what, before=_plain(one), after=_plain(other)))
    if before.grade != after.grade:
        found.append(Change(where=where, what="light", before=light(before.grade), after=light(after.grade)))
    if before.music != after.music:
        found.append(Change(where=where, what="music", before=music(before.music), after=music(after.music)))
    for shot in dict.fromkeys(each.shot for each in (*before.retouches, *after.retouches)):
        one, other = before.retouch(shot), after.retouch(shot)
        if one != other:
            found.append(Change(where=f"{where}, one shot", what="shot", before=retouch(one), after=retouch(other)))
    return found + _beats(where, before.beats, new, after.beats)


def music(asked: Music) -> str:
    """What the music of a scene is to be, in a few words."""
    if asked.silent:
        return "none"
    parts = [asked.mood] if asked.mood else []
    parts += [f"{asked.intensity // 10} % of it"] if asked.intensity else []
    parts += ["faster" if asked.tempo > 0 else "slower"] if asked.tempo else []
    parts += ["louder" if asked.presence > 0 else "softer"] if asked.presence else []
    return ", ".join(parts) or "as the scene asks for it"


def retouch(asked: Retouch) -> str:
    """What a note has asked of a shot, in a few words."""
    parts = [light(asked.grade)] if asked.grade != Grade() else []
    parts += ["closer" if asked.closer > 0 else "farther"] if asked.closer else []
    parts += ["a camera that stands still" if asked.move == "static" else f"camera: {asked.move.replace('-', ' ')}"] if asked.move else []
    parts += [f"angle: {asked.angle}"] if asked.angle else []
    parts += ["locked"] if asked.locked else []
    return ", ".join(parts) or "as it was directed"


def _beats(where: str, before: tuple[Action | Line, ...], new: Screenplay, after: tuple[Action | Line, ...]) -> list[Change]:
    was, now = {each.id: each for each in before}, {each.id: each for each in after}
    names = {each.id: each.name for each in new.cast}
    found, line = [], 0
    for beat in before:
        if beat.id not in now:
            found.append(Change(where=where, what=_kind(beat), before=_text(beat, names)))
    for beat in after:
        line += isinstance(beat, Line)
        at = f"{where}, line {line}" if isinstance(beat, Line) else where
        earlier = was.get(beat.id)
        if earlier is None:
            found.append(Change(where=at, what=_kind(beat), after=_text(beat, names)))
        elif earlier.text != beat.text:
            found.append(Change(where=at, what=_kind(beat), before=_text(earlier, names), after=_text(beat, names)))
        if isinstance(beat, Line) and isinstance(earlier, Line) and earlier.delivery != beat.delivery:
            one, other = manner(earlier.delivery), manner(beat.delivery)
            found.append(Change(where=f"{at}: “{beat.text}”", what="delivery", before=one, after=other))
    return found


def manner(delivery: Delivery) -> str:
    """How a line is said, in a few words."""
    said = [delivery.emotion if delivery.emotion != "neutral" else "plain"]
    if delivery.intensity >= 700 or delivery.intensity < 350:
        said.append("strongly" if delivery.intensity >= 700 else "slightly")
    if delivery.volume != "normal":
        said.append({"whisper": "whispered", "shout": "shouted"}.get(delivery.volume, delivery.volume))
    if delivery.pace != 1000:
        said.append("faster" if delivery.pace > 1000 else "slower")
    said += ["with heavy sarcasm" if delivery.irony >= 700 else "with sarcasm"] if delivery.irony else []
    said += ["very hesitant" if delivery.hesitation >= 700 else "hesitant"] if delivery.hesitation else []
    said += [f"after a {delivery.sound}"] if delivery.sound else []
    if delivery.emphasis:
        said.append(f"stress on {' and '.join(delivery.emphasis)}")
    return ", ".join(said)


LIGHT = {
    "brightness": ("darker", "brighter"),
    "contrast": ("softer", "harder"),
    "saturation": ("paler", "more colourful"),
    "warmth": ("colder", "warmer"),
    "noir": ("less noir", "noir"),
}


def light(grade: Grade) -> str:
    """What a grade does to the picture, in a few words."""
    parts = [f"{'much ' if abs(value) > 600 else ''}{words[value > 0]}" for name, words in LIGHT.items() if (value := getattr(grade, name))]
    return ", ".join(parts) or "as the look has it"


def _kind(beat: Action | Line) -> str:
    return "line" if isinstance(beat, Line) else "action"


def _text(beat: Action | Line, names: dict[str, str]) -> str:
    return f"{names.get(beat.speaker, beat.speaker)}: {beat.text}" if isinstance(beat, Line) else beat.text
