"""Grip: whose hand a thing of the shot lies in, so that it goes where the hand goes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from generator.film import Act, Mark, Prop, Species
from generator.picture.animation.people.person import Person

_HANDED = ("give",)
"""Deeds by which a thing passes from hand to hand."""
_REACHED = 1.5
"""Heads between two hands that touch the same thing."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A hand of somebody in the shot, from a frame on."""

    person: Person
    hand: int
    start: int = 0

    def at(self, frame: int) -> tuple[float, float]:
        return self.person.hands(frame)[self.hand]


def in_hand(prop: Prop, mark: Mark) -> bool:
    """Near enough to somebody's hand that they hold it: hands reach about three heads far."""
    dx, dy = (prop.x - mark.x) * 16 / 9, prop.y - mark.y
    return not mark.shoulder and abs(dx) < 1.5 * mark.head and 0.2 * mark.head < dy < 3.2 * mark.head and abs(prop.depth - mark.depth) < 45


def holders(prop: Prop, people: Sequence[tuple[Mark, Person]], frames: int, size: tuple[int, int]) -> list[Holder]:
    """Who holds a thing, first to last: one hand, and after a hand-over another's."""
    near = [(abs(prop.x - mark.x) / mark.head, mark, person) for mark, person in people if mark.look.species is Species.HUMAN and in_hand(prop, mark)]
    if not near:
        return []
    _, mark, person = min(near, key=lambda each: each[0])
    acts = [act for act in mark.acts if act.prop == prop.noun]
    wanted = prop.x / 1000 * size[0], prop.y / 1000 * size[1]
    moments = sorted({min(frames - 1, max(0, at)) for act in acts for at in range(act.start, act.start + act.frames + 1, 6)}) or [frames // 2]
    given = next((act for act in acts if act.verb in _HANDED), None)
    far = [[math.dist(person.hands(each)[i], wanted) for each in moments] for i in (0, 1)]
    hand = min((0, 1), key=lambda i: min(far[i]) if given is not None else sum(far[i]))  # the other may gesture past it
    found = [Holder(person, hand)]
    if given is not None:
        others = [(one, other) for one, other in people if other is not person and one.look.species is Species.HUMAN]
        found += _taken(found[0], given, others, frames)
    return found


def _taken(giver: Holder, given: Act, others: Sequence[tuple[Mark, Person]], frames: int) -> list[Holder]:
    """The hand into which a thing is given, from the frame on which the two are nearest; nobody's where none comes near."""
    best: tuple[float, int, Person, int] | None = None
    for frame in range(max(0, given.start), min(frames, given.start + given.frames), 2):
        spot = giver.at(frame)
        for mark, other in others:
            for i, hand in enumerate(other.hands(frame)):
                far = math.dist(spot, hand) / (100 * other.scale)
                if not mark.shoulder and (best is None or far < best[0]):
                    best = far, frame, other, i
    return [Holder(best[2], best[3], best[1])] if best is not None and best[0] < _REACHED else []
