"""The body: it stands on its feet, sits on its seat, lies on the ground, and its hands go on arcs."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from generator.film import Act, Gender, Look, Mark
from generator.picture.animation.people import feet, seat
from generator.picture.animation.people.beat import gait
from generator.picture.animation.people.build import frame
from generator.picture.animation.people.limbs import ARM, TROUSERS, limb
from generator.picture.animation.people.performance import Performance
from generator.picture.animation.people.posture import standing
from generator.picture.animation.people.skeleton import joints

LOOKS = [Look(age=age, gender=gender, build=build) for age in (5, 11, 25, 45, 78) for gender in (Gender.FEMALE, Gender.MALE) for build in (250, 600, 950)]
MARK = Mark(look=LOOKS[8], x=500, y=300, head=90, facing=30)


def performed(mark: Mark) -> Performance:
    return Performance(mark, frame(mark.look), seed=1, width=1280, height=720)


@pytest.mark.parametrize("look", LOOKS)
def test_feet_stand_on_the_ground(look: Look) -> None:
    built = frame(look)
    for pose in ("stand", "sit", "kneel", "crouch"):
        bones = joints(built, standing(pose, built))
        lowest = max(ankle[1] for ankle in bones.ankles)
        assert abs(lowest - (built.ground - built.ankle)) < 4, pose
        assert bones.head[1] < bones.neck[1] < bones.hip[1] < lowest


@pytest.mark.parametrize("look", LOOKS)
def test_a_seat_lies_under_the_hip_and_above_the_floor(look: Look) -> None:
    standing_there, sitting = replace(MARK, look=look), replace(MARK, look=look, pose="sit")
    floor = feet(standing_there)
    assert standing_there.y < seat(standing_there) < floor
    built = frame(look)
    drop = standing("sit", built).drop * MARK.head / 100
    assert abs(seat(standing_there) - drop - seat(sitting)) <= 1, "who sits has their eyes lower by the same"
    assert 0.1 < (floor - seat(standing_there)) / (floor - standing_there.y) < 0.3


def test_a_raised_hand_goes_round_the_shoulder_not_through_it() -> None:
    mark = replace(MARK, acts=(Act(verb="stretch", start=0, frames=50),))
    player, built = performed(mark), frame(mark.look)
    for at in range(60):
        bones = joints(built, player.at(at)[0])
        for shoulder, wrist in zip(bones.shoulders, bones.wrists, strict=True):
            assert math.dist(shoulder, wrist) > 0.4 * sum(built.arm)


@pytest.mark.parametrize("verb", ["reach", "point", "give", "throw", "punch", "cast", "fall", "lie", "sit", "swim"])
def test_nothing_leaps(verb: str) -> None:
    """No joint goes further in a frame than a fast blow does."""
    for facing in (20, 85, -60):
        mark = replace(MARK, facing=facing, acts=(Act(verb=verb, start=8, frames=50, x=900 if facing > 0 else 100, y=340),))
        player, built = performed(mark), frame(mark.look)
        before: list[tuple[float, float]] = []
        for at in range(80):
            posture, _ = player.at(at)
            bones = joints(built, posture)
            (hx, hy), c, s = bones.head, math.cos(posture.roll), math.sin(posture.roll)
            spots = [(hx + (x - hx) * c - (y - hy) * s + posture.shift[0], hy + (x - hx) * s + (y - hy) * c + posture.shift[1]) for x, y, *_ in (*bones.wrists, *bones.knees, bones.neck, bones.hip)]
            if before:
                assert max(math.dist(a, b) for a, b in zip(spots, before, strict=True)) < 150, at
            before = spots


def test_who_lies_lies_on_the_ground() -> None:
    for mark in (replace(MARK, acts=(Act(verb="lie", start=0, frames=40),)), replace(MARK, acts=(Act(verb="fall", start=0, frames=30),))):
        built, (posture, _) = frame(mark.look), performed(mark).at(70)
        head = joints(built, posture).head[1] + posture.shift[1]
        assert built.ground * 0.85 < head < built.ground and abs(abs(posture.roll) - math.pi / 2) < 0.05
        assert math.sin(posture.yaw) * -math.copysign(1, posture.roll) > 0.5, "the face is up"


def test_hips_and_shoulders_turn_against_each_other() -> None:
    built = frame(MARK.look)
    turns = []
    for step in range(8):
        posture = standing("walk", built)
        gait(posture, built, step / 8, 0.0)
        turns.append((posture.twist, posture.pelvis * posture.chest))
    assert max(t for t, _ in turns) > 0.1 > -0.1 > min(t for t, _ in turns)
    assert all(product <= 1e-9 for _, product in turns)


def test_weight_goes_from_leg_to_leg() -> None:
    player = performed(replace(MARK, facing=0))
    sways = [player.at(at)[0].sway for at in range(0, 600, 10)]
    assert max(sways) > 2 and min(sways) < -2


def test_limbs_have_an_outline_however_they_point() -> None:
    for contour in (ARM, TROUSERS):
        for bent in ((0, 60), (1, 1), (60, 0), (0, -59), (-40, 40)):
            held = limb((0, 0), (0, 60), (bent[0], 60 + bent[1]), contour, 1.0)
            assert all(math.isfinite(v) for point in (*held.ahead, *held.behind) for v in point)
            assert len(held.ahead) == len(held.behind) == len(contour)
