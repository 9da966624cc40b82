"""The stage: who stands where in a scene, from when to when, in which pose, and which side of the line is theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.direction.continuity import State, after, before
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
class Stage:
    people: tuple[Person, ...]
    inside: bool = False
    """Whether there are walls: then no camera is as far away as under the sky."""

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


def build(screenplay: Screenplay, scene: Scene, timeline: Timeline) -> Stage:
    """Marks for everybody who is seen, those who speak and act most at the front."""
    inside = screenplay.place(scene.place).interior
    seen = [id for id in scene.present if _fits(screenplay.character(id), inside=inside)]
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
    states = _states(screenplay, scene, timeline)
    for index, id in enumerate(order):
        character = screenplay.character(id)
        comes, goes = _presence(id, timeline)
        place, behind = spots[index]
        poses = _poses(character, timeline)
        people.append(
            Person(
                index=index,
                id=id,
                look=character.look,
                side=(-1 if place < 0 else 1) if len(order) > 1 else 0,
                place=place,
                behind=behind,
                comes=comes,
                goes=goes,
                villain=character.role == "antagonist",
                poses=_wheeled(poses) if _rolls(character) else poses,
                states=states.get(id, ()),
            )
        )
    return Stage(people=tuple(people), inside=inside)


def _states(screenplay: Screenplay, scene: Scene, timeline: Timeline) -> dict[str, tuple[tuple[int, State], ...]]:
    """By character id: how they are when the scene begins, then each change at its frame."""
    now = before(screenplay, scene)
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


_SEAT = re.compile(r"\b(?:bench|chair|armchair|sofa|stool|desk|table|pew|seat|couch|throne)\b", re.I)
_SOON = 6
"""Words after a name within which it is still told of that person."""
_INVERTED = {"sits": "sit", "lies": "lie", "kneels": "kneel", "crouches": "crouch", "sleeps": "lie"}
"""In the corner sits Rita."""
_OTHERS = frozenset(("as", "like", "than", "from", "someone", "somebody", "who", "whom", "whose", "of", "at", "sees", "finds", "watches"))
"""What turns a sentence to somebody else."""
_FOUND: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("lie", re.compile(r"\b(?:asleep|sleeping|sleeps|is lying|lies on|lies in)\b", re.I)),
    ("sit", re.compile(r"\b(?:is|are|still|already) (?:sitting|seated)\b|\bsits? (?:alone|bolt|upright|in|on|at|by|behind|under|among|beside|there)\b", re.I)),
    ("kneel", re.compile(r"\bis (?:kneeling|on (?:her|his|their) knees)\b", re.I)),
    ("crouch", re.compile(r"\bis crouching\b|\bcrouched\b", re.I)),
)
"""How somebody is found, by what the sentence that first tells of them says; "sits down" is a deed, and is seen."""


def _found(character: Character, first: Done | None) -> str:
    """The pose in which somebody is found when the scene first shows them, or empty. A sentence may tell of two: the words after their name count."""
    if first is None:
        return ""
    name = character.name.split()[0] if character.name else ""
    subject = re.search(rf"\b{re.escape(name)}\b(?!['’]s)", first.action.text, re.I) if name else None
    told = re.split(r"[.;!?]", first.action.text[subject.end() if subject else 0 :])[0]
    if subject and (before := first.action.text[: subject.start()].split()) and before[-1] in _INVERTED:
        return _INVERTED[before[-1]]
    for pose, sign in _FOUND:
        said = sign.search(told)
        before = told[: said.start()].split() if said else []
        if said and len(before) <= _SOON and not {each.strip(",").lower() for each in before} & _OTHERS:
            return "sit" if pose == "lie" and _SEAT.search(told) else pose
    return ""


def _poses(character: Character, timeline: Timeline) -> tuple[tuple[int, str], ...]:
    """Changes of pose, each from the middle of the action that brings it about. Who falls sits up to speak, and gets up before they next act on their feet."""
    id = character.id
    first = next((each for each in timeline.actions if each.action.actor == id), None)
    begins = _found(character, first)
    found: list[tuple[int, str]] = [(-_FOREVER, begins)] if begins else []
    fallen = False
    for each in timeline.events:
        if isinstance(each, Said):
            if each.line.speaker == id and not each.line.off_screen and fallen and found[-1][1] == "lie":
                found.append((max(found[-1][0] + 24, each.start - 24), "sit"))
            continue
        if each.action.actor != id:
            continue
        how = each.staging
        fallen = how.verb == "fall"
        if each is first and begins:
            continue  # this is how they are found
        if how.pose:
            found.append((each.start + how.before + how.action // 2, how.pose))
        elif (
            found
            and found[-1][1] != "stand"
            and (how.moves or (found[-1][1] in ("lie", "fly", "crouch") and how.wants.value in ("MS", "MLS")))
        ):
            found.append((each.start, "stand"))
    return tuple(found)


def _rolls(character: Character) -> bool:
    """Whether they use a wheelchair: their description or their traits say so."""
    told = f"{character.description} {' '.join(character.traits)} {character.manner}".lower()
    return character.look.species is Species.HUMAN and ("wheelchair" in told or "paraplegic" in told)


def _wheeled(poses: tuple[tuple[int, str], ...]) -> tuple[tuple[int, str], ...]:
    """They stay in it, unless they lie or fly."""
    return ((-_FOREVER, "wheelchair"), *((frame, pose if pose in ("lie", "fly") else "wheelchair") for frame, pose in poses))


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
