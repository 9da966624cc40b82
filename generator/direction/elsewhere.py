"""Elsewhere: the other of two places whose events are cut against each other within one scene.

A script says so in one of three ways: INTERCUT WITH THE KITCHEN, after which both ends of a call or a chase are seen in turn;
MEANWHILE, AT THE HARBOUR, within a scene, for what is done there; or a whole scene that begins with MEANWHILE, which then goes back,
for a glimpse, to those whom the scene before has left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.direction.passage import Passage, named, passage
from generator.direction.verbs import staging
from generator.film import Action, Beat, Line, Place, Scene, Screenplay


class Manner(StrEnum):
    INTERCUT = "intercut"
    """Both places are seen as the words ask for it."""
    MEANWHILE = "meanwhile"
    """The other is seen while something is done there."""
    PARALLEL = "parallel"
    """The other is the one that was just left; it is glimpsed between the beats of this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    scene: Scene
    """The scene as if it were played there: its place, hour, weather and background; `present` are those who are there."""
    place: Place
    since: str
    """Id of the beat from which on it is seen; empty for always."""
    manner: Manner
    home: str = ""
    """Id of the place where the scene itself is, if its heading names both places: KITCHEN / STATION."""
    call: str = ""
    """The kind of telephone by which the two places are joined; empty where none joins them."""

    @property
    def glimpses(self) -> int:
        """How often the scene leaves time for a look at it."""
        return (2 if len(self.scene.beats) >= 4 else 1) if self.manner is Manner.PARALLEL else 0

    def told(self, screenplay: Screenplay) -> Screenplay:
        """The screenplay with its place in it."""
        return screenplay if any(each.id == self.place.id for each in screenplay.places) else replace(screenplay, places=(*screenplay.places, self.place))

    def seen(self, scene: Scene) -> Scene:
        """The scene as broken down, seen there."""
        there = self.scene
        return replace(scene, place=there.place, hour=there.hour, weather=there.weather, extras=there.extras, present=there.present)


INTERCUT = "intercut"
"""The verb of a marker: nobody's deed."""
_MARK = re.compile(r"^\W*(?:begin |start )?(?:inter-?cut|cross-?cut|we (?:inter-?cut|cross-?cut|cut back and forth)|cut(?:ting)? (?:back and forth )?between)\b", re.I)
_MEANWHILE = re.compile(r"^\W*(?:meanwhile|elsewhere|at (?:the|that) (?:same|very) (?:time|moment|instant))\b", re.I)
_WHERE = re.compile(r"\b(?:at|in|on|inside|outside|aboard|back at|over at) ((?:the |a |an |his |her |their )?[\w'’ -]{3,40}?)(?=\s*(?:[,.:;—-]|$| where | who | while ))", re.I)
_WITH = re.compile(r"\b(?:with|between|to|and)\b[: ]+(?:the |a |an )?([\w'’ /.-]{3,48})|[:/–—-]\s*(?:the )?([\w'’ .-]{3,48})$", re.I)
_CALL = re.compile(r"\b(?:tele)?phones?\b|\bdial|\bcalls?\b|\breceiver\b|\bhandset\b|\bring(?:s|ing)\b", re.I)
_WIRED = re.compile(r"\btelephone|\breceiver|\bhandset|\bdial", re.I)
_MOBILE = ("modern", "future")
"""Times in which everybody carries one."""
_INSIDE = frozenset(
    ["kitchen", "bedroom", "bathroom", "office", "room", "hall", "hallway", "corridor", "cellar", "attic", "car", "taxi", "bar", "cafe", "diner", "restaurant", "shop", "store", "bank", "hospital", "school", "church", "laboratory", "lab", "apartment", "flat", "house", "cockpit", "cabin", "bridge", "studio", "library", "museum", "prison", "cell", "court", "courtroom", "station", "theatre", "booth", "lobby", "elevator", "garage"]
)
"""Kinds of place with a roof, where only a word tells of it."""
_PLAIN = frozenset(["the", "a", "an", "of", "with", "and", "between", "int", "ext", "to", "at", "in", "on", "inter", "cut", "intercut", "crosscut", "call", "phone", "telephone", "conversation", "night", "day", "morning", "evening"])


def elsewhere(screenplay: Screenplay, scene: Scene, previous: Scene | None) -> Elsewhere | None:
    """The other place of a scene, if it has one that somebody or something can be seen in."""
    both = _both(screenplay, scene)
    if both is not None:
        return both
    mark = marker(scene)
    if mark is not None:
        return _intercut(screenplay, scene, mark)
    for number, beat in enumerate(scene.beats):
        if number and isinstance(beat, Action) and _MEANWHILE.match(beat.text):
            return _meanwhile(screenplay, scene, beat)
    wished = any(named(each.words) is Passage.PARALLEL for each in screenplay.demands)
    if previous is not None and (wished or passage(screenplay, scene) is Passage.PARALLEL):
        return _parallel(screenplay, scene, previous)
    return None


def marker(scene: Scene) -> Action | None:
    """The sentence of a script that tells the editor to go to and fro; nothing that anybody does."""
    return next((beat for beat in scene.beats if isinstance(beat, Action) and _MARK.match(beat.text)), None)


def cut_against(scene: Scene, other: Elsewhere) -> Scene:
    """The scene with those who are elsewhere among the people who are seen. Its marker takes the time in which the other place is shown, and
    who is heard from there is seen to speak."""
    mark = marker(scene)
    at = scene.beats.index(mark) if mark is not None else -1 if other.home else len(scene.beats)
    beats: list[Beat] = []
    for number, beat in enumerate(scene.beats):
        if beat is mark:
            beat = replace(mark, verb=INTERCUT, actor="", target="", prop="")
        elif isinstance(beat, Line) and number > at and beat.speaker in (*scene.present, *other.scene.present):
            beat = replace(beat, off_screen=False)
        beats.append(beat)
    return replace(scene, place=other.home or scene.place, beats=tuple(beats), present=tuple(dict.fromkeys((*scene.present, *other.scene.present))))


def _intercut(screenplay: Screenplay, scene: Scene, mark: Action) -> Elsewhere | None:
    at = scene.beats.index(mark)
    here = {id for beat in scene.beats[:at] if (id := _who(beat))}
    after = [id for beat in scene.beats[at:] if (id := _speaker(beat)) and id not in here]
    before = {id: last for id in dict.fromkeys(after) if (last := _last(screenplay, scene, id)) is not None and last.place != scene.place}
    own = screenplay.place(scene.place)
    place = _named(screenplay, mark.text, own) or next((screenplay.place(each.place) for each in before.values()), None) or _made(mark.text, own, screenplay)
    if place is None:
        return None
    there = tuple(id for id in dict.fromkeys(after) if id not in before or before[id].place == place.id)
    call = _telephone(screenplay, scene, own) if there else ""
    return _at(screenplay, scene, place, there, since=mark.id, manner=Manner.INTERCUT, call=call)


def _both(screenplay: Screenplay, scene: Scene) -> Elsewhere | None:
    """The second of two places that one heading names, if the film knows both."""
    own = screenplay.place(scene.place)
    parts = [part for part in own.name.split("/") if _words(part)]
    found = [place for part in parts if (place := _named(screenplay, part, own)) is not None]
    if len(parts) < 2 or len(found) < 2 or found[0].id == found[1].id:
        return None
    who = [id for id in dict.fromkeys(_who(beat) for beat in scene.beats) if id and any(each.id == id for each in screenplay.cast)]
    there = tuple(id for id in who if (last := _last(screenplay, scene, id)) is not None and last.place == found[1].id)
    call = _telephone(screenplay, scene, own) if there else ""
    return replace(_at(screenplay, scene, found[1], there, since="", manner=Manner.INTERCUT, call=call), home=found[0].id)


def _telephone(screenplay: Screenplay, scene: Scene, own: Place) -> str:
    """The kind of telephone that this scene and the one before it tell of."""
    told = " ".join(beat.text for each in _until(screenplay, scene)[-2:] for beat in each.beats if isinstance(beat, Action))
    return "" if not _CALL.search(told) else "telephone" if _WIRED.search(told) or own.era not in _MOBILE else "phone"


def _meanwhile(screenplay: Screenplay, scene: Scene, beat: Action) -> Elsewhere | None:
    at = scene.beats.index(beat)
    here = {id for each in scene.beats[:at] if (id := _who(each))}
    own = screenplay.place(scene.place)
    there = () if beat.actor in here or not beat.actor else (beat.actor,)
    last = _last(screenplay, scene, beat.actor) if there else None
    found = _WHERE.search(beat.text)
    place = _named(screenplay, found[1], own) or _made(found[1], own, screenplay) if found else None
    place = place or (screenplay.place(last.place) if last is not None and last.place != scene.place else None)
    if place is None or beat.actor in here:
        return None
    return _at(screenplay, scene, place, there, since=beat.id, manner=Manner.MEANWHILE)


def _parallel(screenplay: Screenplay, scene: Scene, previous: Scene) -> Elsewhere | None:
    if previous.place == scene.place:
        return None
    left = {beat.actor for beat in previous.beats if isinstance(beat, Action) and (how := staging(beat.verb)) and how.verb in ("exit", "vanish")}
    there = tuple(id for id in previous.present if id not in scene.present and id not in left and not screenplay.character(id).group)
    return _at(screenplay, scene, screenplay.place(previous.place), there, since="", manner=Manner.PARALLEL, like=previous) if there else None


def _at(screenplay: Screenplay, scene: Scene, place: Place, there: tuple[str, ...], *, since: str, manner: Manner, call: str = "", like: Scene | None = None) -> Elsewhere:
    like = like or next((each for each in reversed(_until(screenplay, scene)) if each.place == place.id), scene)
    seen = replace(scene, place=place.id, hour=like.hour, weather=like.weather, extras=like.extras if like is not scene else "", present=there)
    return Elsewhere(scene=seen, place=place, since=since, manner=manner, call=call)


def _until(screenplay: Screenplay, scene: Scene) -> tuple[Scene, ...]:
    """The scenes up to this one, with it."""
    at = next((number for number, each in enumerate(screenplay.scenes) if each.id == scene.id), len(screenplay.scenes) - 1)
    return (*screenplay.scenes[:at], scene)


def _last(screenplay: Screenplay, scene: Scene, id: str) -> Scene | None:
    """The scene before this one in which somebody was last seen where it says that it is."""
    return next((each for each in reversed(_until(screenplay, scene)[:-1]) if id in each.present and marker(each) is None), None)


def _who(beat: Beat) -> str:
    return beat.actor if isinstance(beat, Action) else _speaker(beat)


def _speaker(beat: Beat) -> str:
    """Who says or does something; at the other end of a line, a voice on the telephone is somebody who can be seen."""
    return beat.speaker if isinstance(beat, Line) else beat.actor


def _named(screenplay: Screenplay, told: str, own: Place) -> Place | None:
    """The place of the film whose name shares most words with what is said."""
    words = _words(told)
    scored = [(len(words & _words(f"{each.name} {each.kind}")), -number) for number, each in enumerate(screenplay.places) if each.id != own.id]
    best, number = max(scored, default=(0, 0))
    return screenplay.places[-number] if best else None


def _made(told: str, own: Place, screenplay: Screenplay) -> Place | None:
    """A place of which there is only a word, in the time of the scene's own."""
    found = _WITH.search(told)
    phrase = (found[1] or found[2]) if found else told
    words = [each for each in re.findall(r"[a-z]+", re.sub(r"['’]s\b", "", phrase.lower())) if each not in _PLAIN]
    names = {part.lower() for each in screenplay.cast for part in each.name.split()}
    words = [each for each in words if each not in names]
    if not words:
        return None
    name = " ".join(words[-2:])
    return Place(id=f"{own.id}/{'-'.join(words[-2:])}", name=name.upper(), kind=name, interior=words[-1] in _INSIDE, era=own.era, season=own.season, seed=own.seed + 1)


def _words(told: str) -> set[str]:
    return {each for each in re.findall(r"[a-z]{3,}", re.sub(r"['’]s\b", "", told.lower())) if each not in _PLAIN}
