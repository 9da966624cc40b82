"""What sets one screenplay apart from another, as a viewer reads it: lines side by side, scenes, people, light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from catalog.telling import differing, light, manner, music, retouch
from generator.film import Action, Character, Line, Place, Scene, Screenplay

WORDS = {
    "hour": "hour",
    "weather": "weather",
    "tension": "tension",
    "extras": "people in the background",
    "present": "who is there",
}
"""Fields of a scene that a viewer sees change, as they are called."""
FILM = {"title": gettext_noop("Title"), "look": gettext_noop("Look"), "genre": gettext_noop("Genre")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is not as it was. `before` is empty for what is new, `after` for what is left out."""

    where: str
    """"Scene 2, line 3", "Kael", "Title", in the viewer's language."""
    what: str
    """One of: line, delivery, action, scene, place, light, shot, music, lock, person, film, silence, sequence, order, season, clothes, or a field of WORDS."""
    before: str = ""
    after: str = ""
    number: int = 0
    """Of the scene it is in, or 0."""

    def shown(self) -> dict[str, str]:
        return {"where": self.where, "what": self.what, "before": self.before, "after": self.after}


def changes(old: Screenplay, new: Screenplay) -> list[Change]:
    """Everything that differs, in the order of the film."""
    found = [
        Change(where=_(called), what="film", before=_named(name, before), after=_named(name, after))
        for name, called in FILM.items()
        if (before := getattr(old, name)) != (after := getattr(new, name))
    ]
    if old.tempo and new.tempo and old.tempo != new.tempo:
        found.append(Change(where=_("Pace"), what="film", before=_("as it was"), after=_("faster") if new.tempo < old.tempo else _("slower")))
    names = {each.id: each.name for each in (*new.cast, *new.places)}
    for id in sorted({*old.locked} ^ {*new.locked}):
        state = (_("free"), _("locked")) if id in new.locked else (_("locked"), _("free"))
        found.append(Change(where=names.get(id, id), what="lock", before=state[0], after=state[1]))
    found += _people({each.id: each for each in old.cast}, {each.id: each for each in new.cast})
    was, now = {each.id: each for each in old.scenes}, {each.id: each for each in new.scenes}
    for number, scene in enumerate(old.scenes, 1):
        if scene.id not in now:
            found.append(Change(where=_scene_name(number), what="scene", before=old.slugline(scene)))
    found += _order(old, new)
    for number, scene in enumerate(new.scenes, 1):
        if scene.id in was:
            found += _scene(number, old, was[scene.id], new, scene)
        else:
            found.append(Change(where=_scene_name(number), what="scene", after=new.slugline(scene)))
            found += _beats(number, (), new, scene.beats, old)
    if not found and old != new:
        found.append(Change(where=_("Film"), what="film", before=_("as it was"), after=_("a little otherwise")))
    return found


def _scene_name(number: int) -> str:
    return _("Scene %(number)s") % {"number": number}


def _named(name: str, value: object) -> str:
    """A value of the whole film; looks and genres are called as on the other pages."""
    said = str(value)
    return said if name == "title" else _(said.replace("-", " ").capitalize())


def _order(old: Screenplay, new: Screenplay) -> list[Change]:
    """Scenes that come earlier or later among those that both have."""
    both = {each.id for each in old.scenes} & {each.id for each in new.scenes}
    before, after = ([each.id for each in play.scenes if each.id in both] for play in (old, new))
    number = {each.id: at for at, each in enumerate(old.scenes, 1)}
    moved = [(was, now) for was, now in zip(before, after, strict=True) if was != now]
    if not moved:
        return []
    return [Change(where=_("Order"), what="order", before=_numbers([number[one] for one, _other in moved]), after=_numbers([number[other] for _one, other in moved]))]


def _numbers(scenes: list[int]) -> str:
    shown = [str(each) for each in scenes[:8]]
    return _("scene %(numbers)s") % {"numbers": f"{', '.join(shown)}{', …' if len(scenes) > 8 else ''}"}


def summed(found: list[Change]) -> str:
    """All changes in a sentence, the greatest first; empty where there are none."""
    if not found:
        return ""

    def many(what: str, *, new: bool = True, gone: bool = True) -> int:
        """Changes of a kind: those that only are new, those that only are gone, or those that are neither."""
        return sum(each.what == what and bool(each.before) is gone and bool(each.after) is new for each in found)

    people = list(dict.fromkeys(each.where for each in found if each.what == "person"))
    lights, musics, weathers = (len({each.where for each in found if each.what == what}) for what in ("light", "music", "weather"))
    seasons = sum(each.what == "season" for each in found)
    parts = [
        _counted(many("scene", gone=False), ngettext("%(n)s scene is new", "%(n)s scenes are new", many("scene", gone=False))),
        _counted(many("scene", new=False), ngettext("%(n)s scene goes", "%(n)s scenes go", many("scene", new=False))),
        _("the order of the scenes") if any(each.what == "order" for each in found) else "",
        ", ".join(people[:4]) + (f" {_('and others')}" if len(people) > 4 else ""),
        _counted(many("line"), ngettext("%(n)s line has other words", "%(n)s lines have other words", many("line"))),
        _counted(many("line", gone=False), ngettext("%(n)s line is new", "%(n)s lines are new", many("line", gone=False))),
        _counted(many("line", new=False), ngettext("%(n)s line goes", "%(n)s lines go", many("line", new=False))),
        _counted(n := sum(each.what == "action" for each in found), ngettext("%(n)s thing happens otherwise", "%(n)s things happen otherwise", n)),
        _counted(n := sum(each.what == "delivery" for each in found), ngettext("%(n)s line is said otherwise", "%(n)s lines are said otherwise", n)),
        _counted(n := sum(each.what == "silence" for each in found), ngettext("%(n)s silence is longer or shorter", "%(n)s silences are longer or shorter", n)),
        _("what happens comes in another order") if any(each.what == "sequence" for each in found) else "",
        _("where or when") if any(each.what == "place" for each in found) else "",
        _("the season") if seasons else "",
        _counted(weathers, ngettext("the weather", "the weather of %(n)s scenes", weathers)),
        _counted(lights, ngettext("the light", "the light of %(n)s scenes", lights)),
        _counted(musics, ngettext("the music", "the music of %(n)s scenes", musics)),
        _counted(n := sum(each.what == "clothes" for each in found), ngettext("what one person wears", "what is worn, %(n)s times", n)),
        _("the picture of one shot") if any(each.what == "shot" for each in found) else "",
        *(each.where.lower() if each.where[:1].isupper() else each.where for each in found if each.what == "film"),
    ]
    said = ", ".join(each for each in parts if each)
    if not said and all(each.what == "lock" for each in found):
        return _("What is locked changes, and nothing that is seen.")
    scenes = sorted({each.number for each in found if each.number})
    if len(scenes) == 1:
        return _("In scene %(number)s: %(changes)s. The rest stays as it is.") % {"number": scenes[0], "changes": said or _("something small")}
    if scenes:
        return _("In %(number)s scenes: %(changes)s. The rest stays as it is.") % {"number": len(scenes), "changes": said or _("something small")}
    return _("This changes: %(changes)s. The rest stays as it is.") % {"changes": said}


def _counted(count: int, words: str) -> str:
    return words % {"n": count} if count else ""


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
        one, other = differing(before.look, after.look)
        if one or other:
            found.append(Change(where=name, what="person", before=one, after=other))
        if before.pronunciation != after.pronunciation:
            one, other = (_("said “%(name)s”") % {"name": each.pronunciation} if each.pronunciation else _("said as it is written") for each in (before, after))
            found.append(Change(where=name, what="person", before=one, after=other))
        if before.voice.blend != after.voice.blend:
            found.append(Change(where=name, what="person", before=_("the voice as it was"), after=_("another voice")))
        elif before.voice != after.voice:
            one, other = (_("voice: %(voice)s") % {"voice": each} for each in differing(before.voice, after.voice))
            found.append(Change(where=name, what="person", before=one, after=other))
    return found


def _described(who: Character | None) -> str:
    return "" if who is None else f"{who.name}, {who.age}" if who.look.species == "human" else who.name


def _called(play: Screenplay, value: Any) -> str:
    """A value of a scene as it is spoken of: people by their names, tension in percent."""
    if isinstance(value, tuple):
        names = {each.id: each.name for each in play.cast}
        return ", ".join(names.get(each, each) for each in value) or _("nobody")
    return _("tension %(share)s %%") % {"share": value // 10} if isinstance(value, int) else _(str(value)) if value else _("none")


def _scene(number: int, old: Screenplay, before: Scene, new: Screenplay, after: Scene) -> list[Change]:
    there, here = old.place(before.place), new.place(after.place)
    if before == after and there == here:
        return []
    where = _scene_name(number)
    found = []

    def add(what: str, one: str, other: str, where: str = where) -> None:
        found.append(Change(where=where, what=what, before=one, after=other, number=number))

    if old.slugline(before) != new.slugline(after):
        add("place", old.slugline(before), new.slugline(after))
    elif there != here:
        add(*_set(there, here))
    for name in WORDS:
        one, other = getattr(before, name), getattr(after, name)
        if one != other and name != "hour":  # the hour stands in the slugline
            add(WORDS[name], _called(old, one), _called(new, other))
    for who in new.cast if before.wardrobe != after.wardrobe else ():
        one, other = differing(before.look(who), after.look(who))
        if one or other:
            add("clothes", one, other, _("Scene %(number)s, %(name)s") % {"number": number, "name": who.name})
    if before.grade != after.grade:
        add("light", light(before.grade), light(after.grade))
    if before.music != after.music:
        one, other = music(before.music), music(after.music)
        add("music", one, other if other != one else _("%(music)s, another piece") % {"music": other})
    for shot in dict.fromkeys(each.shot for each in (*before.retouches, *after.retouches)):
        one, other = before.retouch(shot), after.retouch(shot)
        if one != other:
            add("shot", retouch(one), retouch(other), _("Scene %(number)s, one shot") % {"number": number})
    return found + _beats(number, before.beats, new, after.beats, old)


def _set(there: Place, here: Place) -> tuple[str, str, str]:
    """What is another about a place of the same name."""
    if there.season != here.season:
        return "season", _(there.season.capitalize()) if there.season else _("no season of its own"), _(here.season.capitalize()) if here.season else _("no season of its own")
    return "place", _("the set as it was"), _("another set")


def _beats(number: int, before: tuple[Action | Line, ...], new: Screenplay, after: tuple[Action | Line, ...], old: Screenplay) -> list[Change]:
    was, now = {each.id: each for each in before}, {each.id: each for each in after}
    names = {each.id: each.name for each in (*old.cast, *new.cast)}
    where, line = _scene_name(number), 0
    found = _moved(number, before, after, names)

    def add(what: str, where: str, one: str, other: str) -> None:
        found.append(Change(where=where, what=what, before=one, after=other, number=number if was else 0))

    for beat in before:
        if beat.id not in now:
            add(_kind(beat), where, _text(beat, names), "")
    for beat in after:
        line += isinstance(beat, Line)
        at = _("Scene %(number)s, line %(line)s") % {"number": number, "line": line} if isinstance(beat, Line) else where
        earlier = was.get(beat.id)
        if earlier is None:
            add(_kind(beat), at, "", _text(beat, names))
        elif earlier.text != beat.text:
            add(_kind(beat), at, _text(earlier, names), _text(beat, names))
        if not isinstance(beat, Line) or not isinstance(earlier, Line):
            continue
        if abs(earlier.gap - beat.gap) >= 40 and earlier.delivery.pace == beat.delivery.pace:
            one, other = (_("%(seconds)s s of silence before it") % {"seconds": f"{each.gap / 1000:.1f}"} for each in (earlier, beat))
            add("silence", f"{at}: “{beat.text}”", one, other)
        if earlier.delivery != beat.delivery:
            one, other = manner(earlier.delivery), manner(beat.delivery)
            add("delivery", f"{at}: “{beat.text}”", one, other if other != one else _("%(manner)s, weighed otherwise") % {"manner": other})
    return found


def _moved(number: int, before: tuple[Action | Line, ...], after: tuple[Action | Line, ...], names: dict[str, str]) -> list[Change]:
    """What comes at another place among the beats that both have: the first two that have changed places stand for all."""
    both = {each.id for each in before} & {each.id for each in after}
    was, now = ([each for each in beats if each.id in both] for beats in (before, after))
    other = [(one, two) for one, two in zip(was, now, strict=True) if one.id != two.id]
    if not other:
        return []
    one, two = (" · ".join(_text(pair[side], names) for pair in other[:2]) for side in (0, 1))
    return [Change(where=_("Scene %(number)s, in this order") % {"number": number}, what="sequence", before=one, after=two, number=number)]


def _kind(beat: Action | Line) -> str:
    return "line" if isinstance(beat, Line) else "action"


def _text(beat: Action | Line, names: dict[str, str]) -> str:
    return f"{names.get(beat.speaker, beat.speaker)}: {beat.text}" if isinstance(beat, Line) else beat.text
