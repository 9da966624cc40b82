"""Deeds: what somebody does, or has done to them, as acts of a shot: where it goes, and the steps before it."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.editor import Piece
from generator.direction.props import hand
from generator.direction.scale import WIDTH
from generator.direction.spot import Composition, Spot, thousandths
from generator.direction.stage import Person, Stage
from generator.direction.things import gripped
from generator.direction.timing import Done
from generator.film import Act


def toward(spot: Spot, other: Person, composition: Composition) -> tuple[float, float]:
    """The eyes of somebody, in the frame or outside it. Outside, their side of the line decides."""
    found = composition.find(other.index)
    if found is not None:
        return found.x, found.y
    side = 1 if other.place > spot.person.place else -1
    if other.place == spot.person.place:
        side = 1 if spot.facing >= 0 else -1
    drop = (spot.person.eyes(0) - other.eyes(0)) * composition.scale
    return WIDTH / 2 + side * (WIDTH * 0.75), spot.y + max(-900.0, min(900.0, drop))


def beside(done: Done, target: Person, stage: Stage) -> bool:
    """Whether who does it is where it is suffered."""
    actor = stage.find(done.action.actor)
    return actor is None or actor.away == target.away


_NEAR = {"hug": 0.62, "kiss": 0.84, "grapple": 1.0, "whisper": 1.2, "comfort": 1.3}
"""Deeds for which one goes up to the other, and how many heads are between them then."""
_STEPS = 20
"""Frames of those steps."""


def deed(done: Done, spot: Spot, piece: Piece, composition: Composition, stage: Stage) -> list[Act]:
    """The act, and before it the steps to whom it is done to, where it is done at arm's length or less."""
    act = _act(done, spot, piece, composition, stage)
    target = stage.find(done.action.target)
    other = composition.find(target.index) if target is not None and target != spot.person else None
    if other is None or done.staging.verb not in _NEAR or {spot.pose, other.pose} - {"stand", "walk"}:
        return [act]
    way = 1 if other.x > spot.x else -1
    x = other.x - way * _NEAR[done.staging.verb] * (spot.head + other.head) / 2
    if way * (x - spot.x) < 0.15 * spot.head:
        return [act]
    return [Act(verb="approach", start=act.start - 4, frames=_STEPS + 4, x=thousandths(x), y=round(spot.y)), replace(act, start=act.start + _STEPS - 8)]


_EMPTY = 16
"""Frames for which nobody looks at a frame that somebody has left."""
_EDGE = 230.0
"""u from the edge of the frame at which who stays in it comes to a stop."""


def _act(done: Done, spot: Spot, piece: Piece, composition: Composition, stage: Stage) -> Act:
    x, y = _aim(done, spot, composition, stage)
    verb = done.staging.verb
    if done.staging.moves and verb != "exit" and done.start + done.frames < piece.end - _EMPTY:
        x = min(WIDTH - _EDGE, max(_EDGE, x))  # nobody runs out of a shot that goes on about them
    if verb == "stand" and spot.person.pose(done.start - 1) == "stand":
        verb = "turn"  # who is on their feet already does not get up again
    prop = "" if gripped(verb, done.action.prop) else done.action.prop
    return Act(
        verb=verb,
        start=done.start - piece.start,
        frames=done.frames,
        x=thousandths(x),
        y=round(y),
        prop=prop,
    )


def _aim(done: Done, spot: Spot, composition: Composition, stage: Stage) -> tuple[float, float]:
    """Where an act goes: to the other person, to the edge for who leaves, to the mark for who comes, else to the hand."""
    verb = done.staging.verb
    ahead = 1 if spot.facing >= 0 else -1
    if verb == "enter":
        return spot.x, spot.y
    if verb == "exit":
        return (-260.0 if spot.x < WIDTH / 2 else WIDTH + 260.0), spot.y
    target = stage.find(done.action.target)
    if target is not None and target != spot.person:
        x, y = toward(spot, target, composition)
        if verb in _MEETING:
            return _between(spot, target, composition)
        if done.staging.moves:
            x -= ahead * 2.2 * spot.head
            return (x if verb != "retreat" else 2 * spot.x - x), spot.y
        return x, y
    if done.staging.moves:
        way = 5.0 * spot.head if verb in ("run", "ride", "fly", "swim") else 3.0 * spot.head
        ahead = -ahead if verb == "retreat" else ahead
        return _free(spot.x + ahead * way, ahead, spot, composition), spot.y
    if verb in ("look", "point", "shoot", "throw", "cast", "show"):
        return spot.x + ahead * 3.0 * spot.head, spot.y + 0.4 * spot.head
    return hand(spot)


def _free(x: float, ahead: int, spot: Spot, composition: Composition) -> float:
    """Where a walk ends: not in front of, nor behind, anybody else; before them, or past them where they stand too near."""
    for other in sorted((each for each in composition.spots if each.person != spot.person), key=lambda each: ahead * each.x):
        room = 0.75 * (spot.head + other.head)
        if abs(x - other.x) < room:
            short = other.x - ahead * room
            x = short if ahead * (short - spot.x) > 0.6 * spot.head else other.x + ahead * room
    return x


_MEETING = ("give", "take", "hold", "shake-hands", "touch", "pull")
"""Deeds in which a hand goes to the hand or the arm of another, and not to the face."""


def _between(spot: Spot, other: Person, composition: Composition) -> tuple[float, float]:
    """Where the hands of two meet: half-way, at the height of the lower one's chest."""
    found = composition.find(other.index)
    if found is None:
        x, _ = toward(spot, other, composition)
        return (spot.x + x) / 2, spot.y + 1.5 * spot.head
    low = max(spot, found, key=lambda each: each.y)
    return (spot.x + found.x) / 2, low.y + (1.45 if low.pose in ("stand", "walk") else 1.2) * low.head


_STRIKES = {"punch": "fall", "kick": "fall", "push": "block", "slap": "turn", "stab": "fall", "shoot": "fall", "slash": "block"}
_MIRRORED = ("hug", "kiss", "shake-hands", "grapple")


def received(done: Done, piece: Piece, composition: Composition, stage: Stage, spot: Spot) -> list[Act]:
    """The other half of an act between two: both share the frame of contact."""
    verb = done.staging.verb
    actor = stage.find(done.action.actor)
    x, y = toward(spot, actor, composition) if actor is not None else (spot.x, spot.y)
    if actor is not None and verb in ("give", "shake-hands"):
        x, y = _between(spot, actor, composition)
    if verb in _STRIKES:
        answer = Act(verb=_STRIKES[verb], start=done.contact - 3, frames=31)
    elif verb in _MIRRORED:
        near = _STEPS - 8 if verb in _NEAR and composition.find(actor.index if actor is not None else -1) is not None else 0
        answer = Act(verb=verb, start=done.start + 3 + near, frames=done.frames)
    elif verb == "give":
        answer = Act(verb="take", start=done.contact - 8, frames=24, prop=done.action.prop)
    else:
        answer = Act(verb="look", start=max(done.start, done.contact - 6), frames=28)
    return [replace(answer, start=answer.start - piece.start, x=thousandths(x), y=round(y))]
