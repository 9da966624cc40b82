"""Set-ups: every framing that a scene could be shot in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations, permutations

from generator.direction.breakdown import lettering
from generator.direction.nouns import stems
from generator.direction.scale import SCALES, eye_height, perches
from generator.direction.stage import Person, Stage
from generator.direction.things import HANDLES, familiar, gripped, head, stands
from generator.direction.timing import Timeline
from generator.film import Action, Scene, Size, Species


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """A set-up: who is in frame, how large, from which side. `people` show their faces, `shoulder` is seen from behind."""

    kind: str
    """One of: place, title, view, wide, group, two, over, single, insert."""
    size: Size
    people: tuple[int, ...] = ()
    shoulder: int = -1
    view: str = "front"
    """One of: front, profile, back; of a place also above."""
    plate: str = "A"
    offset: int = 0
    thing: int = -1
    """Which action's prop fills the frame of an insert."""
    away: bool = False
    """Whether it is of the other place of a scene that is cut against another."""

    @property
    def step(self) -> int:
        return SCALES[self.size].step

    @property
    def mouths(self) -> bool:
        """Whether lips can be read at this size and view."""
        return self.step >= 3 and self.view == "front" and self.kind != "insert"


def framings(stage: Stage, timeline: Timeline, scene: Scene, central: frozenset[str] = frozenset(), *, place: str = "") -> tuple[Framing, ...]:
    """All set-ups of the scene, which plays at a kind of place. Each side of a talk has its own stretch of the set behind it."""
    here = [each for each in stage.people if not each.away]
    calls = stage.other is not None and bool(stage.other.call)
    found = _covered(here, scene, faces=calls)
    if stage.other is not None:
        found += [replace(each, away=True) for each in _covered([each for each in stage.people if each.away], scene, faces=calls)]
    found = found if any(word in place for word in _UNDER) else _apart(found, stage, scene)
    looks = [*_views(), *([replace(each, away=True) for each in _views()] if stage.other is not None else [])] if here else []
    return (*found, *looks, *_inserts(timeline, stage, scene, central))


_UNDER = ("underwater", "seabed", "reef")
"""Where all swim, and nobody stands."""


def _apart(found: list[Framing], stage: Stage, scene: Scene) -> list[Framing]:
    """The set-ups without those in which somebody who lives in the water and somebody on deck would be in one frame, both at the same height:
    who is aboard is seen aboard, who swims is seen from the water."""
    wet = {each.index for each in stage.people if each.look.species is Species.FISH}
    swim = {beat.actor for beat in scene.beats if isinstance(beat, Action) and beat.verb == "swim"}
    dry = {each.index for each in stage.people if each.look.species not in (Species.FISH, Species.BIRD, Species.GHOST) and each.id not in swim}
    if not wet or not dry:
        return found

    def mixed(framing: Framing) -> bool:
        there = {*framing.people, framing.shoulder}
        return bool(there & wet) and bool(there & dry)

    kept = [replace(each, people=tuple(one for one in each.people if one in dry)) if each.kind in ("place", "wide") and mixed(each) else each for each in found]
    return [each for each in kept if not mixed(each)]


def _covered(people: list[Person], scene: Scene, *, faces: bool = False) -> list[Framing]:
    """The place and the people of it, alone and together; of who is on the telephone only the face, since a hand is before the other side."""
    found = [Framing(kind="place", size=Size.EWS, people=tuple(each.index for each in people), offset=120)]
    everybody = tuple(each.index for each in people)
    if not people:
        return [
            *found,
            Framing(kind="place", size=Size.WS),
            Framing(kind="place", size=Size.WS, plate="B", offset=400),
            Framing(kind="place", size=Size.EWS, plate="C", offset=700),
            Framing(kind="place", size=Size.MS, offset=800),
        ]
    found.append(Framing(kind="wide", size=Size.WS, people=everybody))
    if len(people) > 1:
        found.append(Framing(kind="wide", size=Size.LS, people=everybody[:4], offset=60))
    if len(people) == 3:
        found.append(Framing(kind="group", size=Size.MLS, people=everybody, offset=80))
    for each in people:
        found += _singles(each, alone=len(people) == 1 and not faces, tense=scene.tension >= 550)
    for one, other in combinations(people[:4], 2):
        near, far = (one, other) if one.place <= other.place else (other, one)
        pair = (near.index, far.index)
        sizes = (Size.LS, Size.MLS, Size.MS) if _over(one, other) or _shouldered(one, other) or _shouldered(other, one) else (Size.LS,)
        found += [Framing(kind="two", size=size, people=pair, offset=40) for size in sizes]
    for subject, back in permutations(people[:3], 2):
        if subject.side != back.side and _over(subject, back):
            plate, offset = _behind(subject)
            found += [
                Framing(kind="over", size=size, people=(subject.index,), shoulder=back.index, plate=plate, offset=offset)
                for size in (Size.MS, Size.MCU)
            ]
    return found[:56]


def _shouldered(bird: Person, host: Person) -> bool:
    return perches(bird.look) and host.look.species is Species.HUMAN


def _over(subject: Person, back: Person) -> bool:
    """Whether a camera can look over one at the other: a goose has no shoulder, and a child looks at a coat."""
    upright = (Species.HUMAN, Species.ROBOT, Species.GHOST)
    heights = eye_height(subject.look), eye_height(back.look)
    return back.look.species in upright and subject.look.species in upright and abs(heights[0] - heights[1]) <= 42


def _behind(person: Person) -> tuple[str, int]:
    """The plate and the stretch of it that lie behind somebody."""
    if person.side < 0:
        return "A", 250
    if person.side > 0:
        return "B", 640
    return "A", 480


def _singles(person: Person, *, alone: bool, tense: bool) -> list[Framing]:
    plate, offset = _behind(person)
    human = person.look.species is Species.HUMAN
    sizes = [Size.LS, Size.MLS, Size.MS, Size.MCU, Size.CU] if human else [Size.LS, Size.MS, Size.CU]
    sizes += [Size.BCU] if tense and human else []
    who = (person.index,)
    shift = 90 * (person.index // 2)
    found = [Framing(kind="single", size=size, people=who, plate=plate, offset=offset + shift) for size in sizes]
    if alone:
        found += [
            Framing(kind="single", size=Size.MCU, people=who, view="profile", plate="B", offset=700),
            Framing(kind="single", size=Size.MS, people=who, view="profile", plate="C", offset=300),
            Framing(kind="single", size=Size.MLS, people=who, view="back", plate="B", offset=560),
            Framing(kind="single", size=Size.MS, people=who, view="back", plate="C", offset=200),
        ]
    return found


def _views() -> tuple[Framing, ...]:
    """What somebody looks at, and what is going on round them: the place without those whom the scene is about."""
    return (Framing(kind="view", size=Size.WS, plate="B", offset=520), Framing(kind="view", size=Size.EWS, plate="C", offset=760))


_SOUNDING = ("bell", "alarm", "tone")
"""What is looked at because it is heard."""


def _inserts(timeline: Timeline, stage: Stage, scene: Scene, central: frozenset[str]) -> list[Framing]:
    """A thing in the hands of whoever uses it, or by itself where nobody is seen to. What only stands in the sentence fills no frame,
    unless it is heard, or the film is about it."""
    found = []
    named = {beat.id: beat.prop for beat in scene.beats if isinstance(beat, Action)}
    for number, each in enumerate(timeline.actions):
        if familiar(each.action.prop) and not gripped(each.staging.verb, each.action.prop) and (named.get(each.action.id) == each.action.prop or each.staging.sound in _SOUNDING or head(each.action.prop) in central):
            actor = stage.find(each.action.actor)
            if actor is not None and (actor.look.species not in (Species.HUMAN, Species.ROBOT) or each.staging.verb not in HANDLES):
                continue
            if actor is None and not any(stem in each.action.text.lower() for stem in stems(head(each.action.prop))) and not lettering(each.action):
                continue  # nobody uses it and the sentence does not name it
            if stands(each.action.prop):
                actor = None  # too large for anybody's hands
            who = (actor.index,) if actor is not None else ()
            plate, offset = _behind(actor) if actor is not None else ("A" if number % 2 else "C", 300 + 170 * (number % 3))
            away = actor is not None and actor.away
            found.append(Framing(kind="insert", size=Size.INSERT, people=who, plate=plate, offset=offset, thing=number, away=away))
    return found
