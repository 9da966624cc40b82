"""Coverage: what each set-up of a scene would cost at each moment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.clock import GRID
from generator.direction.breakdown import lettering
from generator.direction.elsewhere import INTERCUT
from generator.direction.scale import SCALES, perches
from generator.direction.setups import Framing
from generator.direction.stage import Other, Person, Stage, drama
from generator.direction.things import HANDLES, familiar, stands
from generator.direction.timing import Done, Said, Timeline
from generator.film import Scene, Size, Species

Costs = NDArray[np.float64]

IMPOSSIBLE = 1e6
_MASTER = 88
"""Units after which the geography is shown again: 28 s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """The scene unit by unit (8 frames): who matters, and how closely they should be seen."""

    first: int
    """Frame at which unit 0 begins."""
    speaker: tuple[int, ...]
    """Index of who speaks and can be seen, or -1."""
    fresh: tuple[bool, ...]
    """The speaker has only just begun."""
    brief: tuple[bool, ...]
    """The line is too short to be shared."""
    listener: tuple[int, ...]
    reaction: tuple[int, ...]
    """Index of the person whose reaction is wanted, or -1."""
    doing: tuple[int, ...]
    """Number of the action that is going on, or -1."""
    size: NDArray[np.float64]
    """The wanted step of the ladder of sizes."""
    tension: NDArray[np.float64]


_WORLD = 1.6
"""What the world does is seen from as far off as it takes."""
_SHORT = 72
"""Frames of a line that is too short to be shared between who says it and who hears it."""


def moments(stage: Stage, timeline: Timeline, scene: Scene, genre: str) -> Moments:
    """Read the scene on the grid."""
    first, last = timeline.body
    count = (last - first) // GRID
    speaker, listener, reaction, doing = ([-1] * count for _ in range(4))
    fresh, brief = [False] * count, [False] * count
    tension = np.array([drama(timeline, scene, first + GRID * unit) for unit in range(count)], dtype=np.float64)
    size = _stage_of_scene(np.array([timeline.share(first + GRID * unit) for unit in range(count)]), tension, genre)
    actions = timeline.actions
    for number, each in enumerate(actions):
        for unit in _units(each.start, each.start + max(min(each.frames, each.slot), 32), first, count):
            doing[unit] = number
            size[unit] = SCALES[each.staging.wants].step if each.action.actor or familiar(each.action.prop) else min(_WORLD, SCALES[each.staging.wants].step)
    spoken = timeline.lines
    for number, said in enumerate(spoken):
        who = stage.find(said.line.speaker)
        to = _partner(stage, timeline, said)
        visible = who is not None and not said.line.off_screen
        for unit in _units(said.start, said.end, first, count):
            speaker[unit] = who.index if who is not None and visible else -1
            listener[unit] = to.index if to is not None else -1
            late = min(36, max(GRID, said.frames - 60)) if said.frames >= _SHORT else GRID
            brief[unit] = said.frames < _SHORT
            fresh[unit] = first + GRID * unit < said.start + late and number > 0
            size[unit] += 0.8 * (said.line.cutting.intensity >= 700) + 0.5 * (said.line.cutting.intensity >= 850)
        if to is not None and visible and (said.line.cutting.intensity >= 600 or number % 3 == 2):
            following = spoken[number + 1].start if number + 1 < len(spoken) else said.end + 24
            since = max(said.end - 24, said.start + said.frames * 3 // 4) if said.frames >= _SHORT else said.end
            for unit in _units(since, min(said.end + 24, max(following, said.end + 8)), first, count):
                reaction[unit] = to.index
    return Moments(
        first=first,
        speaker=tuple(speaker),
        fresh=tuple(fresh),
        brief=tuple(brief),
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
    if stage.other is not None and (apart := _apart(option, start, stage.other, done)) is not None:
        return apart
    if option.kind == "insert":
        return _insert(option, start, timeline, stage)
    if option.kind == "view":
        return _view(done, speaker, start)
    if option.kind not in ("place", "wide") and not all(stage.people[each].there(start, start + GRID) for each in seen):
        return IMPOSSIBLE
    cost = 140.0 if option.size == Size.BCU and now.tension[unit] < 940 else 0.0
    cost += _level(option, start, stage)
    if speaker >= 0:
        if not (speaker in option.people and option.mouths):
            unheard = 16.0 if now.fresh[unit] else 900.0 if now.brief[unit] else 800.0
            small = speaker in option.people and option.view != "back" and option.step == 2
            cost += 4.0 if reaction >= 0 else min(unheard, 90.0) if small else unheard
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


def _apart(option: Framing, start: int, other: Other, done: Done | None) -> float | None:
    """What settles by itself whether the other of two places is seen: not before its time; a glimpse while there is one; its first look."""
    if option.away and not other.seen(start):
        return IMPOSSIBLE
    if other.glimpsed(start):
        near = option.kind == "single" and option.size in (Size.LS, Size.MS, Size.MCU) or option.kind == "two"
        return (-500.0 if near else -300.0) if option.away else IMPOSSIBLE
    if done is not None and done.action.verb == INTERCUT:
        return -400.0 if option.away and option.kind in ("place", "wide") else 300.0
    return None


_SPARSE = 500
"""Frames: two things looked at within so few are one too many, unless the story comes back to them."""
_FACES = 32
"""Frames of a scene in which somebody is seen before a thing is."""
_HEARD = ("bell", "alarm")
"""Sounds whose source is looked at while it sounds."""
_TELLING = ("give", "break", "cast", "drop", "transform", "throw", "show", "open", "light", "steal")
"""Deeds for which a thing is looked at again."""


def _insert(option: Framing, start: int, timeline: Timeline, stage: Stage) -> float:
    """A thing may fill the frame once somebody has reached for it, for as long as it takes to recognise it.

    The first time that it is handled the story is about to depend on it, so it should.
    """
    done = timeline.actions[option.thing]
    if option.people and not stage.people[option.people[0]].there(start, start + GRID):
        return IMPOSSIBLE
    if any(said.start < start + GRID and said.end > start for said in timeline.lines) and not done.start <= start < done.end:
        return 400.0
    if (done.staging.sound in _HEARD or lettering(done.action)) and not option.people:
        heard = any(said.start < start + GRID and said.end > start for said in timeline.lines)
        return -700.0 if done.start <= start < done.start + 56 and not heard else 500.0
    if start < timeline.body[0] + _FACES:
        return 500.0  # first who, then what
    if not done.contact - 8 <= start <= done.contact + 56 and not (done.level == 3 and done.start <= start < done.end):
        return 500.0
    before = [each for each in timeline.actions[: option.thing] if each.action.prop == done.action.prop and each.staging.verb in HANDLES]
    again = sum(each.action.prop == done.action.prop for each in timeline.actions) > 1
    early = any(each.action.prop and each.staging.verb in HANDLES and 0 < done.start - each.start < _SPARSE for each in timeline.actions)
    first = -460.0 if again or not early else -200.0
    wish = first if not before and done.level in (0, 3) else -240.0 if done.staging.verb in _TELLING and not early else -60.0
    return wish if done.staging.verb in HANDLES or done.level == 3 else -60.0


_LOOKING = ("look", "peek", "search", "think", "point", "hide")


def _view(done: Done | None, speaker: int, start: int) -> float:
    """What somebody sees, once they have been seen to look; or what the world does while nobody else does anything."""
    if done is None or speaker >= 0:
        return 320.0
    if not done.action.actor or done.level >= 4:
        return -70.0
    looks = done.staging.verb in _LOOKING and not done.action.prop
    return -60.0 if looks and start >= done.start + 20 else 320.0


_LOW = (Species.BIRD, Species.QUADRUPED, Species.CRAWLER)
_FAST = ("run", "ride", "fly", "sneak", "carry", "walk", "approach", "pace")
"""Deeds that cross a frame."""
_TALL = ("climb", "sleep", "jump", "fly", "dance", "fall", "run", "swim", "lie", "crawl", "ride")
"""Deeds of the whole body, which leave any frame that is tighter than the body."""


def _level(option: Framing, start: int, stage: Stage) -> float:
    """What it costs to frame closely who just sits down or gets up, or two of whom one sits and one stands."""
    if option.step < 3 or option.kind not in ("single", "over", "two", "group"):
        return 0.0
    reaches = [stage.people[each].reach(start - GRID, start + 2 * GRID) for each in option.people]
    cost = 180.0 if any(high - low > 30 for low, high in reaches) else 0.0
    if len(reaches) == 2 and not any(perches(stage.people[each].look) for each in option.people):
        cost += 90.0 if max(low for low, _ in reaches) - min(low for low, _ in reaches) > 38 else 0.0
    return cost


def _settles(done: Done, stage: Stage) -> bool:
    """Whether somebody sits down, kneels or gets up: a body that falls half its height through a tighter frame ends at the foot of it."""
    actor = stage.find(done.action.actor)
    if actor is None:
        return False
    low, high = actor.reach(done.start, done.end)
    return high - low > 30


def _action(option: Framing, done: Done, stage: Stage) -> float:
    """The deed must be in the frame: who does it, whom it is done to."""
    actor, target = stage.find(done.action.actor), stage.find(done.action.target)
    if actor is None:
        return 30.0 * max(0, option.step - 2)
    cost = 0.0 if actor.index in option.people else 320.0
    if target is not None and target.index not in (*option.people, option.shoulder):
        cost += 50.0
    if SCALES[done.staging.wants].step <= 3 and option.step >= 5:
        cost += 45.0
    if actor.look.species in _LOW and done.staging.verb in ("eat", "drink", "take", "put", "search", "sleep") and option.step >= 3:
        cost += 200.0  # its head is on the ground
    if done.staging.verb in ("enter", "exit") and option.step >= 4:
        cost += 150.0  # a frame into which somebody has still to come
    if done.staging.verb == "cast" and stands(done.action.prop) and not 2 <= option.step <= 3:
        cost += 260.0  # what is lifted is as large as a house
    if done.staging.verb in _TALL and option.step >= 3:
        cost += 200.0
    if _settles(done, stage) and option.step >= 3:
        cost += 180.0
    if done.staging.verb in _FAST and target is None and option.people and option.kind in ("two", "wide") and len(option.people) == 2 and option.step >= 2:
        cost += 120.0  # who runs through a picture of two ends behind the other
    if option.view == "back" and done.staging.wants not in (Size.LS, Size.WS):
        cost += 40.0
    return cost
