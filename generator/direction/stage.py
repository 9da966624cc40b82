"""The stage: who stands where in a scene, from when to when, in which pose, and which side of the line is theirs."""

from __future__ import annotations

from dataclasses import dataclass

from generator.clock import GRID
from generator.direction.continuity import State, after, before
from generator.direction.elsewhere import Elsewhere
from generator.direction.ground import suited
from generator.direction.poses import poses, rolls, wheeled
from generator.direction.scale import eye_height, head_height, stature
from generator.direction.timing import Done, Said, Timeline
from generator.film import Character, Look, Scene, Screenplay, Species

_FOREVER = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on the stage. The index is the order of appearance; ids stay out of every shot."""

    index: int
    id: str
    look: Look
    side: int
    """-1: keeps to the left and looks right in every framing; 1: the reverse; 0: between them."""
    place: int
    """Centimetres from the middle of the stage, to the right."""
    behind: int
    """Centimetres behind the front line."""
    comes: int
    """Frame from which they are there."""
    goes: int
    """Frame from which they are gone."""
    villain: bool
    poses: tuple[tuple[int, str], ...]
    states: tuple[tuple[int, State], ...] = ()
    """How they are from each frame on."""
    away: bool = False
    """Whether they are at the other place of a scene that is cut against another."""

    def state(self, frame: int) -> State:
        """How wet and wounded they are at a frame, and what they brought along into the scene."""
        found = State()
        for start, state in self.states:
            if start <= frame:
                found = state
        return found

    def pose(self, frame: int) -> str:
        """The pose that they have at a frame."""
        found = "stand"
        for start, pose in self.poses:
            if start <= frame:
                found = pose
        return found

    def there(self, start: int, end: int) -> bool:
        """Whether they can be seen during a stretch of frames."""
        return self.comes < end and self.goes > start

    def eyes(self, frame: int) -> float:
        """Centimetres from the floor."""
        return _level(self.look, self.pose(frame))

    def reach(self, start: int, end: int) -> tuple[float, float]:
        """The lowest and the highest that their eyes are during a stretch of frames: who sits down in a shot must stay in it."""
        seen = [self.pose(start), *(pose for frame, pose in self.poses if start < frame < end)]
        heights = [_level(self.look, pose) for pose in seen]
        return min(heights), max(heights)

    @property
    def head(self) -> float:
        return head_height(self.look)


def _level(look: Look, pose: str) -> float:
    """Height of the eyes in centimetres: who is in a wheelchair sits."""
    return eye_height(look, "sit" if pose == "wheelchair" else pose)


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """When the other of two places can be seen, and whether a telephone joins them."""

    start: int
    """Frame from which on."""
    glimpses: tuple[tuple[int, int], ...] = ()
    """Frames from and to which it has to be seen; if there are any, it is seen at no other time."""
    inside: bool = False
    call: str = ""
    """The kind of telephone in the hands of both ends."""

    def seen(self, start: int) -> bool:
        """Whether it may be seen from a frame on."""
        return self.glimpsed(start) if self.glimpses else start >= self.start

    def glimpsed(self, start: int) -> bool:
        return any(begin <= start < end for begin, end in self.glimpses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    people: tuple[Person, ...]
    inside: bool = False
    """Whether there are walls: then no camera is as far away as under the sky."""
    other: Other | None = None
    """The other place of a scene that is cut against another."""

    def find(self, id: str) -> Person | None:
        return next((each for each in self.people if each.id == id), None)

    def there(self, start: int, end: int) -> tuple[Person, ...]:
        return tuple(each for each in self.people if each.there(start, end))


_SPOTS = {
    1: ((0, 0),),
    2: ((-80, 0), (80, 0)),
    3: ((-130, 0), (130, 0), (10, 90)),
    4: ((-170, 0), (170, 0), (-50, 100), (70, 110)),
    5: ((-210, 0), (210, 0), (-100, 110), (110, 120), (0, 210)),
    6: ((-240, 0), (240, 0), (-140, 110), (145, 120), (-45, 210), (60, 220)),
}
"""Centimetres to the right and behind, for so many people: triangles, not rows."""
MOST = 6
"""More people than this are the crowd's affair."""


def build(screenplay: Screenplay, scene: Scene, timeline: Timeline, other: Elsewhere | None = None) -> Stage:
    """Marks for everybody who is seen, those who speak and act most at the front; `other` says who is not here but at another place."""
    inside = screenplay.place(scene.place).interior
    away = other.scene.present if other is not None else ()
    here = [id for id in scene.present if id not in away]
    seen = [id for id in (*here, *away) if _fits(screenplay.character(id), inside=other.place.interior if other is not None and id in away else inside)]
    weight = dict.fromkeys(seen, 0)
    for each in timeline.events:
        who = each.line.speaker if isinstance(each, Said) else each.action.actor
        if who in weight and not (isinstance(each, Said) and each.line.off_screen):
            weight[who] += 2 if isinstance(each, Said) else 1
    chosen = sorted(seen, key=lambda id: (-weight[id], seen.index(id)))[:MOST]
    front = sorted(chosen[:2], key=seen.index)
    order = front + [id for id in chosen if id not in front]
    spots = _SPOTS.get(len(order), _SPOTS[MOST])
    people = []
    states = _states(screenplay, scene, timeline, other)
    for index, id in enumerate(order):
        character = screenplay.character(id)
        comes, goes = _presence(id, timeline)
        place, behind = spots[index]
        held = poses(character, timeline, screenplay.place(scene.place))
        people.append(
            Person(
                index=index,
                id=id,
                look=suited((other.scene if other is not None and id in away else scene).look(character), other.place if other is not None and id in away else screenplay.place(scene.place)),
                side=(-1 if place < 0 else 1) if len(order) > 1 else 0,
                place=place,
                behind=behind,
                comes=comes,
                goes=goes,
                villain=character.role == "antagonist",
                poses=wheeled(held) if rolls(character) else held,
                states=states.get(id, ()),
                away=id in away,
            )
        )
    return Stage(people=tuple(people), inside=inside, other=_other(other, timeline) if other is not None else None)


def _other(other: Elsewhere, timeline: Timeline) -> Other:
    since = next((each.start for each in timeline.actions if each.action.id == other.since), 0)
    return Other(start=since - GRID // 2, glimpses=timeline.glimpses, inside=other.place.interior, call=other.call)


def _states(screenplay: Screenplay, scene: Scene, timeline: Timeline, other: Elsewhere | None) -> dict[str, tuple[tuple[int, State], ...]]:
    """By character id: how they are when the scene begins, then each change at its frame. Who is elsewhere gets no wetter from the rain here."""
    now = before(screenplay, scene)
    if other is not None:
        there = before(screenplay, other.scene)
        now = now | {id: there[id] for id in other.scene.present}
    found: dict[str, list[tuple[int, State]]] = {id: [(-_FOREVER, state)] for id, state in now.items()}
    for done in timeline.actions:
        now = after(screenplay, scene, done.action, now)
        for id, state in now.items():
            if id in found and found[id][-1][1] != state:
                found[id].append((done.contact, state))
    return {id: tuple(states) for id, states in found.items()}


def _fits(character: Character, *, inside: bool) -> bool:
    """Whether somebody can be seen there: a whale does not come into the kitchen."""
    large = stature(character.look) > 260 or character.look.species is Species.FISH
    return not character.group and character.role != "narrator" and not (inside and large)


def _presence(id: str, timeline: Timeline) -> tuple[int, int]:
    """From when to when somebody is there: entrances and exits are believed only if nothing said or done contradicts them."""
    comes, goes = 0, _FOREVER
    acted = False
    for each in timeline.events:
        if isinstance(each, Done) and each.action.actor == id:
            if each.staging.verb in ("enter", "appear") and not acted and goes == _FOREVER:
                comes = each.start
            elif each.staging.verb in ("exit", "vanish"):
                goes = each.start + each.frames
                continue
            acted = True
            goes = _FOREVER
        elif isinstance(each, Said) and each.line.speaker == id and not each.line.off_screen:
            acted = True
            goes = _FOREVER
    return comes, goes


def drama(timeline: Timeline, scene: Scene, frame: int) -> int:
    """Tension at a frame, thousandths: the scene's own, risen towards four fifths of it, with the heat of what is being said."""
    share = timeline.share(frame)
    room = min(1.0, (1050 - scene.tension) / 600)
    curve = room * (-60 + 160 * min(1.0, share / 0.8)) - (120 if share > 0.92 else 0)
    heat = 0
    for each in timeline.events:
        if each.start - 6 <= frame < each.end + 12 and isinstance(each, Said):
            heat = max(heat, (each.line.cutting.intensity - 500) // 3)
        elif each.start <= frame < each.end and isinstance(each, Done) and each.staging.sound in ("impact", "explosion", "gunshot"):
            heat = max(heat, 150)
    return int(min(1000, max(0, scene.tension + curve + heat)))
