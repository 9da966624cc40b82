"""What sets one screenplay apart from another, as a viewer reads it: lines side by side, scenes, people, light."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
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
    if old.tempo and new.tempo and old.tempo != new.tempo:
        found.append(Change(where="Pace", what="film", before="as it was", after="faster" if new.tempo < old.tempo else "slower"))
    names = {each.id: each.name for each in (*new.cast, *new.places)}
    for id in sorted({*old.locked} ^ {*new.locked}):
        state = ("free", "locked") if id in new.locked else ("locked", "free")
        found.append(Change(where=names.get(id, id), what="lock", before=state[0], after=state[1]))
    found += _people({each.id: each for each in old.cast}, {each.id: each for each in new.cast})
    was, now = {each.id: each for each in old.scenes}, {each.id: each for each in new.scenes}
    for number, scene in enumerate(old.scenes, 1):
        if scene.id not in now:
            found.append(Change(where=f"Scene {number}", what="scene", before=old.slugline(scene)))
    found += _order(old, new)
    for number, scene in enumerate(new.scenes, 1):
        if scene.id in was:
            found += _scene(f"Scene {number}", old, was[scene.id], new, scene)
        else:
            found.append(Change(where=f"Scene {number}", what="scene", after=new.slugline(scene)))
            found += _beats(f"Scene {number}", (), new, scene.beats, old)
    return found


def _order(old: Screenplay, new: Screenplay) -> list[Change]:
    """Scenes that come earlier or later among those that both have."""
    both = {each.id for each in old.scenes} & {each.id for each in new.scenes}
    before, after = ([each.id for each in play.scenes if each.id in both] for play in (old, new))
    number = {each.id: at for at, each in enumerate(old.scenes, 1)}
    moved = [(was, now) for was, now in zip(before, after, strict=True) if was != now]
    if not moved:
        return []
    return [Change(where="Order", what="order", before=_numbers([number[was] for was, _ in moved]), after=_numbers([number[now] for _, now in moved]))]


def _numbers(scenes: list[int]) -> str:
    shown = [str(each) for each in scenes[:8]]
    return f"scene {', '.join(shown)}{', …' if len(scenes) > 8 else ''}"


def summed(found: list[Change]) -> str:
    """All changes in a sentence, the greatest first; empty where there are none."""
    scenes = {each.where.partition(",")[0] for each in found if each.where.startswith("Scene ") and each.what != "scene"}
    out = sum(each.what == "scene" and not each.after for each in found)
    new = sum(each.what == "scene" and not each.before for each in found)
    parts = [_counted(new, "scene is new", "scenes are new"), _counted(out, "scene goes", "scenes go")]
    parts += ["the order of the scenes"] if any(each.what == "order" for each in found) else []
    people = list(dict.fromkeys(each.where for each in found if each.what == "person"))
    parts += [", ".join(people[:4]) + (" and others" if len(people) > 4 else "")] if people else []
    parts += [
        _counted(sum(each.what == "line" and bool(each.before and each.after) for each in found), "line has other words", "lines have other words"),
        _counted(sum(each.what == "line" and not each.before for each in found), "line is new", "lines are new"),
        _counted(sum(each.what == "line" and not each.after for each in found), "line goes", "lines go"),
        _counted(sum(each.what == "action" for each in found), "thing happens otherwise", "things happen otherwise"),
        _counted(sum(each.what == "delivery" for each in found), "line is said otherwise", "lines are said otherwise"),
        _counted(sum(each.what == "silence" for each in found), "silence is longer or shorter", "silences are longer or shorter"),
        "what happens comes in another order" if any(each.what == "sequence" for each in found) else "",
    ]
    for what in ("place", "weather", "light", "music", "shot"):
        many = len({each.where for each in found if each.what == what})
        name = {"shot": "the picture of one shot", "place": "where or when"}.get(what, f"the {what}")
        parts += [name + (f" of {many} scenes" if many > 1 and what != "shot" else "")] if many else []
    parts += [each.where.lower() for each in found if each.what == "film"]
    said = [each for each in parts if each]
    if not said:
        return "What is locked changes, and nothing that is seen." if found else ""
    where = f"In {min(scenes, key=len)}: ".replace("Scene", "scene") if len(scenes) == 1 else f"In {len(scenes)} scenes: " if scenes else "This changes: "
    return where + ", ".join(said) + ". The rest stays as it is."


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""


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


def _called(play: Screenplay, value: Any) -> str:
    """A value of a scene as it is spoken of: people by their names, tension in percent."""
    if isinstance(value, tuple):
        names = {each.id: each.name for each in play.cast}
        return ", ".join(names.get(each, each) for each in value) or "nobody"
    return f"tension {value // 10} %" if isinstance(value, int) else _plain(value)


def _scene(where: str, old: Screenplay, before: Scene, new: Screenplay, after: Scene) -> list[Change]:
    if before == after and old.place(before.place) == new.place(after.place):
        return []
    found = []
    if old.slugline(before) != new.slugline(after):
        found.append(Change(where=where, what="place", before=old.slugline(before), after=new.slugline(after)))
    for name, what in WORDS.items():
        one, other = getattr(before, name), getattr(after, name)
        if one != other and name != "hour":  # the hour stands in the slugline
            told = _called(old, one), _called(new, other)
            found.append(Change(where=where, what=what, before=told[0], after=told[1]))
    if before.grade != after.grade:
        found.append(Change(where=where, what="light", before=light(before.grade), after=light(after.grade)))
    if before.music != after.music:
        one, other = music(before.music), music(after.music)
        found.append(Change(where=where, what="music", before=one, after=other if other != one else f"{other}, another piece"))
    for shot in dict.fromkeys(each.shot for each in (*before.retouches, *after.retouches)):
        one, other = before.retouch(shot), after.retouch(shot)
        if one != other:
            found.append(Change(where=f"{where}, one shot", what="shot", before=retouch(one), after=retouch(other)))
    return found + _beats(where, before.beats, new, after.beats, old)


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
    parts += [f"take {asked.amount // 1000 + 1}"] if asked.amount >= 1000 else []
    parts += [f"angle: {asked.angle}"] if asked.angle else []
    parts += ["locked"] if asked.locked else []
    return ", ".join(parts) or "as it was directed"


def _beats(where: str, before: tuple[Action | Line, ...], new: Screenplay, after: tuple[Action | Line, ...], old: Screenplay) -> list[Change]:
    was, now = {each.id: each for each in before}, {each.id: each for each in after}
    names = {each.id: each.name for each in (*old.cast, *new.cast)}
    found, line = _moved(where, before, after, names), 0
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
        if isinstance(beat, Line) and isinstance(earlier, Line) and abs(earlier.gap - beat.gap) >= 40 and earlier.delivery.pace == beat.delivery.pace:
            one, other = (f"{each.gap / 1000:.1f} s of silence before it" for each in (earlier, beat))
            found.append(Change(where=f"{at}: “{beat.text}”", what="silence", before=one, after=other))
        if isinstance(beat, Line) and isinstance(earlier, Line) and earlier.delivery != beat.delivery:
            one, other = manner(earlier.delivery), manner(beat.delivery)
            found.append(Change(where=f"{at}: “{beat.text}”", what="delivery", before=one, after=other if other != one else f"{other}, weighed otherwise"))
    return found


def _moved(where: str, before: tuple[Action | Line, ...], after: tuple[Action | Line, ...], names: dict[str, str]) -> list[Change]:
    """What comes at another place among the beats that both have: the first two that have changed places stand for all."""
    both = {each.id for each in before} & {each.id for each in after}
    was, now = ([each for each in beats if each.id in both] for beats in (before, after))
    other = [(one, two) for one, two in zip(was, now, strict=True) if one.id != two.id]
    return [Change(where=f"{where}, in this order", what="sequence", before=" · ".join(_text(one, names) for one, _ in other[:2]), after=" · ".join(_text(two, names) for _, two in other[:2]))] if other else []


def manner(delivery: Delivery) -> str:
    """How a line is said, in a few words."""
    said = [delivery.emotion if delivery.emotion != "neutral" else "plain"]
    if delivery.intensity >= 700 or delivery.intensity < 350:
        said.append("strongly" if delivery.intensity >= 700 else "slightly")
    if delivery.volume != "normal":
        said.append({"whisper": "whispered", "shout": "shouted"}.get(delivery.volume, delivery.volume))
    if abs(delivery.pace - 1000) >= 60:
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
    if grade.saturation <= -1000:
        rest = light(replace(grade, saturation=0)) if grade != Grade(saturation=grade.saturation) else ""
        return f"black and white{', ' if rest else ''}{rest}"
    parts = [f"{'much ' if abs(value) > 600 else ''}{words[value > 0]}" for name, words in LIGHT.items() if (value := getattr(grade, name))]
    return ", ".join(parts) or "as the look has it"


def _kind(beat: Action | Line) -> str:
    return "line" if isinstance(beat, Line) else "action"


def _text(beat: Action | Line, names: dict[str, str]) -> str:
    return f"{names.get(beat.speaker, beat.speaker)}: {beat.text}" if isinstance(beat, Line) else beat.text
