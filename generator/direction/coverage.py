"""Coverage: every framing that a scene could be shot in, and what each would cost at each moment."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, permutations

import numpy as np
from numpy.typing import NDArray

from generator.clock import GRID
from generator.direction.scale import SCALES
from generator.direction.stage import Person, Stage, drama
from generator.direction.timing import Done, Said, Timeline
from generator.film import Scene, Size

Costs = NDArray[np.float64]

IMPOSSIBLE = 1e6
_MASTER = 88
"""Units after which the geography is shown again: 28 s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """A set-up: who is in frame, how large, from which side. `people` show their faces, `shoulder` is seen from behind."""

    kind: str
    """One of: place, title, wide, group, two, over, single, insert."""
    size: Size
    people: tuple[int, ...] = ()
    shoulder: int = -1
    view: str = "front"
    """One of: front, profile, back."""
    plate: str = "A"
    offset: int = 0
    thing: int = -1
    """Which action's prop fills the frame of an insert."""

    @property
    def step(self) -> int:
        return SCALES[self.size].step

    @property
    def mouths(self) -> bool:
        """Whether lips can be read at this size and view."""
        return self.step >= 3 and self.view == "front" and self.kind != "insert"


def framings(stage: Stage, timeline: Timeline, scene: Scene) -> tuple[Framing, ...]:
    """All set-ups of the scene. Each side of a talk has its own stretch of the set behind it."""
    people = [each for each in stage.people]
    found = [Framing(kind="place", size=Size.EWS, people=tuple(each.index for each in people), offset=120)]
    everybody = tuple(each.index for each in people)
    if not people:
        return (
            *found,
            Framing(kind="place", size=Size.WS),
            Framing(kind="place", size=Size.WS, plate="B", offset=400),
            Framing(kind="place", size=Size.EWS, plate="C", offset=700),
            Framing(kind="place", size=Size.MS, offset=800),
            *_inserts(timeline),
        )
    found.append(Framing(kind="wide", size=Size.WS, people=everybody))
    if len(people) > 1:
        found.append(Framing(kind="wide", size=Size.LS, people=everybody[:4], offset=60))
    if len(people) == 3:
        found.append(Framing(kind="group", size=Size.MLS, people=everybody, offset=80))
    for each in people:
        found += _singles(each, alone=len(people) == 1, tense=scene.tension >= 550)
    for one, other in combinations(people[:4], 2):
        near, far = (one, other) if one.place <= other.place else (other, one)
        pair = (near.index, far.index)
        found += [Framing(kind="two", size=size, people=pair, offset=40) for size in (Size.LS, Size.MLS, Size.MS)]
    for subject, back in permutations(people[:3], 2):
        if subject.side != back.side:
            plate, offset = _behind(subject)
            found += [
                Framing(kind="over", size=size, people=(subject.index,), shoulder=back.index, plate=plate, offset=offset)
                for size in (Size.MS, Size.MCU)
            ]
    return (*found[:56], *_inserts(timeline))


def _behind(person: Person) -> tuple[str, int]:
    """The plate and the stretch of it that lie behind somebody."""
    if person.side < 0:
        return "A", 250
    if person.side > 0:
        return "B", 640
    return "A", 480


def _singles(person: Person, *, alone: bool, tense: bool) -> list[Framing]:
    plate, offset = _behind(person)
    sizes = [Size.LS, Size.MLS, Size.MS, Size.MCU, Size.CU] + ([Size.BCU] if tense else [])
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


def _inserts(timeline: Timeline) -> list[Framing]:
    return [
        Framing(kind="insert", size=Size.INSERT, plate="A" if number % 2 else "C", offset=300 + 170 * (number % 3), thing=number)
        for number, each in enumerate(timeline.actions)
        if each.action.prop
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """The scene unit by unit (8 frames): who matters, and how closely they should be seen."""

    first: int
    """Frame at which unit 0 begins."""
    speaker: tuple[int, ...]
    """Index of who speaks and can be seen, or -1."""
    fresh: tuple[bool, ...]
    """The speaker has only just begun."""
    listener: tuple[int, ...]
    reaction: tuple[int, ...]
    """Index of the person whose reaction is wanted, or -1."""
    doing: tuple[int, ...]
    """Number of the action that is going on, or -1."""
    size: NDArray[np.float64]
    """The wanted step of the ladder of sizes."""
    tension: NDArray[np.float64]


def moments(stage: Stage, timeline: Timeline, scene: Scene, genre: str) -> Moments:
    """Read the scene on the grid."""
    first, last = timeline.body
    count = (last - first) // GRID
    speaker, listener, reaction, doing = ([-1] * count for _ in range(4))
    fresh = [False] * count
    tension = np.array([drama(timeline, scene, first + GRID * unit) for unit in range(count)], dtype=np.float64)
    size = _stage_of_scene(np.array([timeline.share(first + GRID * unit) for unit in range(count)]), tension, genre)
    actions = timeline.actions
    for number, each in enumerate(actions):
        for unit in _units(each.start, each.start + max(min(each.frames, each.slot), 32), first, count):
            doing[unit] = number
            size[unit] = SCALES[each.staging.wants].step
    spoken = timeline.lines
    for number, said in enumerate(spoken):
        who = stage.find(said.line.speaker)
        to = _partner(stage, timeline, said)
        visible = who is not None and not said.line.off_screen
        for unit in _units(said.start, said.end, first, count):
            speaker[unit] = who.index if who is not None and visible else -1
            listener[unit] = to.index if to is not None else -1
            fresh[unit] = first + GRID * unit < said.start + min(36, said.frames * 2 // 5) and number > 0
            size[unit] += 0.8 * (said.line.delivery.intensity >= 700) + 0.5 * (said.line.delivery.intensity >= 850)
        if to is not None and visible and (said.line.delivery.intensity >= 600 or number % 3 == 2):
            following = spoken[number + 1].start if number + 1 < len(spoken) else said.end + 24
            for unit in _units(
                max(said.end - 24, said.start + said.frames * 3 // 5), min(said.end + 24, max(following, said.end + 8)), first, count
            ):
                reaction[unit] = to.index
    return Moments(
        first=first,
        speaker=tuple(speaker),
        fresh=tuple(fresh),
        listener=tuple(listener),
        reaction=tuple(reaction),
        doing=tuple(doing),
        size=np.clip(size, 0.5, 7.2),
        tension=tension,
    )


def _stage_of_scene(share: Costs, tension: Costs, genre: str) -> Costs:
    """The size that the idiom asks for: wider at the start, tighter towards the turn, wide again to let go."""
    size = np.interp(share, [0.0, 0.12, 0.45, 0.8, 0.93, 1.0], [3.4, 4.2, 4.6, 5.4, 4.6, 3.0])
    size = size + 0.5 * (tension > 450) + 0.8 * (tension > 720)
    return np.asarray(size - (0.6 if "comedy" in genre.lower() else 0.0), dtype=np.float64)


def _units(start: int, end: int, first: int, count: int) -> range:
    """Units of which the better half lies from `start` to `end`."""
    return range(max(0, (start - first + 3) // GRID), max(0, min(count, (end - first + 4) // GRID)))


def _partner(stage: Stage, timeline: Timeline, said: Said) -> Person | None:
    """Who a line is said to: as written, else who spoke before, else whoever is there."""
    named = stage.find(said.line.to) if said.line.to else None
    if named is not None:
        return named
    others = [each.line.speaker for each in timeline.lines if each.start < said.start and each.line.speaker != said.line.speaker]
    for id in reversed(others):
        person = stage.find(id)
        if person is not None:
            return person
    return next((each for each in stage.people if each.id != said.line.speaker and each.there(said.start, said.end)), None)


def costs(options: tuple[Framing, ...], stage: Stage, timeline: Timeline, now: Moments) -> Costs:
    """What each framing costs at each unit: [framing, unit]."""
    count = len(now.size)
    table = np.zeros((len(options), count))
    steps = np.array([each.step for each in options], dtype=np.float64)
    table += 12.0 * (now.size[None, :] - steps[:, None]) ** 2
    for row, option in enumerate(options):
        seen = {*option.people, option.shoulder} - {-1}
        for unit in range(count):
            table[row, unit] += _cost(option, seen, unit, stage, timeline, now)
    return table


def _cost(option: Framing, seen: set[int], unit: int, stage: Stage, timeline: Timeline, now: Moments) -> float:
    start = now.first + GRID * unit
    number = now.doing[unit]
    done = timeline.actions[number] if number >= 0 else None
    speaker, reaction = now.speaker[unit], now.reaction[unit]
    if option.kind == "insert":
        return _insert(option, start, timeline)
    if option.kind not in ("place", "wide") and not all(stage.people[each].there(start, start + GRID) for each in seen):
        return IMPOSSIBLE
    cost = 140.0 if option.size == Size.BCU and now.tension[unit] < 940 else 0.0
    if speaker >= 0:
        faces = speaker in option.people and option.mouths
        if not faces:
            cost += 4.0 if reaction >= 0 else 16.0 if now.fresh[unit] else 240.0
        if reaction >= 0:
            cost += -24.0 if reaction in option.people and option.kind in ("single", "over") else 60.0
        if option.kind in ("single", "over") and option.people[0] not in (speaker, now.listener[unit]):
            cost += 60.0
        if option.size == Size.EWS:
            cost += 80.0
    elif reaction >= 0 and reaction not in option.people:
        cost += 30.0
    if unit >= _MASTER and unit % _MASTER < 12 and option.kind in ("two", "group", "wide") and option.step <= 3:
        cost -= 60.0
    if done is not None:
        cost += _action(option, done, stage)
    elif speaker < 0 and option.kind == "place" and option.people:
        cost += 60.0
    return cost


def _insert(option: Framing, start: int, timeline: Timeline) -> float:
    """A thing may fill the frame once somebody has reached for it, for as long as it takes to recognise it."""
    done = timeline.actions[option.thing]
    if any(said.start < start + GRID and said.end > start for said in timeline.lines) and not done.start <= start < done.end:
        return 400.0
    return -30.0 if done.contact - 4 <= start <= done.contact + 40 or (done.level == 3 and done.start <= start < done.end) else 500.0


def _action(option: Framing, done: Done, stage: Stage) -> float:
    """The deed must be in the frame: who does it, whom it is done to."""
    actor, target = stage.find(done.action.actor), stage.find(done.action.target)
    if actor is None:
        return 30.0 * max(0, option.step - 2)
    cost = 0.0 if actor.index in option.people else 120.0
    if target is not None and target.index not in (*option.people, option.shoulder):
        cost += 50.0
    if SCALES[done.staging.wants].step <= 3 and option.step >= 5:
        cost += 45.0
    if option.view == "back" and done.staging.wants not in (Size.LS, Size.WS):
        cost += 40.0
    return cost
