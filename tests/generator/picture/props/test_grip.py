"""A thing that somebody holds goes where the hand goes, and from hand to hand."""

from __future__ import annotations

import math

from generator.film import Act, Look, Mark, Prop
from generator.picture.animation.light import Light
from generator.picture.animation.people.person import Person
from generator.picture.animation.props.grip import holders

SIZE = (1280, 720)
LIGHT = Light(key="ffe8c0", ambient="404060", side=-0.6, ratio=3.0)


def person(mark: Mark, seed: int = 1) -> Person:
    return Person(mark, frames=120, width=SIZE[0], height=SIZE[1], seed=seed, light=LIGHT, look="gritty-realist")


def marked(x: int, facing: int, *acts: Act) -> Mark:
    return Mark(look=Look(age=30), x=x, y=240, head=240, facing=facing, pose="stand", acts=acts, depth=370)


KEY = Prop(noun="key", x=420, y=590, size=100, depth=350)


def test_a_thing_is_where_the_hand_that_took_it_is_all_the_time() -> None:
    mark = marked(335, 45, Act(verb="take", start=-40, frames=200, x=420, y=590, prop="key"))
    (held,) = holders(KEY, [(mark, person(mark))], 120, SIZE)
    assert all(math.dist(held.at(frame), (0.42 * SIZE[0], 0.59 * SIZE[1])) < 110 for frame in range(0, 120, 10))


def test_nobody_holds_what_lies_far_away() -> None:
    mark = marked(335, 45)
    assert holders(Prop(noun="key", x=800, y=590, size=100, depth=350), [(mark, person(mark))], 120, SIZE) == []


def test_what_is_given_ends_in_the_other_hand() -> None:
    giver = marked(400, 45, Act(verb="give", start=20, frames=40, x=500, y=588, prop="key"))
    taker = marked(600, -45, Act(verb="take", start=26, frames=40, x=500, y=588, prop="key"))
    pairs = [(giver, person(giver)), (taker, person(taker, 2))]
    held = holders(Prop(noun="key", x=480, y=590, size=100, depth=350), pairs, 120, SIZE)
    assert [each.person for each in held] == [pairs[0][1], pairs[1][1]] and 20 <= held[1].start < 60
