"""Acting: every verb that direction stages moves a creature; sizes agree with direction's."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from generator.direction import scale
from generator.direction.verbs import _DEEDS
from generator.film import Act, Look, Mark, Species
from generator.picture.animation.brush import over
from generator.picture.animation.creatures import creature, floor
from generator.picture.animation.creatures.breeds import BREEDS
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.light import Light

NEUTRAL = Light(key="ffffff", ambient="ffffff", level=1.0, ratio=1.0)
DOG = Look(species=Species.QUADRUPED, breed="dog", skin="a8743e", hair="f0e4d0")
GOOSE = Look(species=Species.BIRD, breed="goose", skin="f4f1ea", hair="e8913a")
WIDTH, HEIGHT = 320, 180


def drawn(on: Mark, frame: int = 14) -> NDArray[np.uint8]:
    bitmap = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    creature(on, frames=100, width=WIDTH, height=HEIGHT, seed=5, light=NEUTRAL).draw(over(bitmap).getCanvas(), frame)
    return bitmap


def mark(look: Look, **changes: object) -> Mark:
    return replace(Mark(look=look, x=520, y=260, head=170, facing=60, gaze_x=700), **changes)


@pytest.mark.parametrize("look", [DOG, GOOSE], ids=["dog", "goose"])
def test_every_staged_verb_moves_the_body(look: Look) -> None:
    still = [drawn(mark(look), frame) for frame in (12, 18, 24)]
    idle = []
    for verb in _DEEDS:
        on = mark(look, acts=(Act(verb=verb, start=0, frames=40, x=700),))
        moved = max((cv2.absdiff(drawn(on, frame), rest).max(axis=2) > 24).sum() for frame, rest in zip((12, 18, 24), still, strict=True))
        if moved < 40:
            idle.append(verb)
    assert not idle


@pytest.mark.parametrize("species", [each for each in Species if each in scale._HEADS])
def test_eyes_are_as_high_over_the_floor_as_direction_measures(species: Species) -> None:
    look = Look(species=species, breed="", height=100)
    assert floor(look) == pytest.approx(scale.eye_height(look) / scale.head_height(look) * 100, abs=1.5)


@pytest.mark.parametrize("breed", BREEDS)
def test_every_breed_stands_on_its_floor(breed: str) -> None:
    species = Species.HORSE if BREEDS[breed].floor == 390 else Species.DRAGON if BREEDS[breed].floor == 564 else Species.QUADRUPED
    on = mark(Look(species=species, breed=breed, skin="a8743e", hair="f0e4d0"), facing=88, head=120)
    rows = np.flatnonzero((drawn(on)[..., 3] > 128).any(axis=1))
    ground = (on.y / 1000 + floor(on.look) * on.head / 100_000) * HEIGHT
    assert abs(rows.max() - ground) < 0.07 * on.head / 1000 * HEIGHT * 3.2


def test_a_thing_is_held_in_the_mouth_and_follows_it() -> None:
    figure = creature(mark(DOG, acts=(Act(verb="eat", start=0, frames=40),)), frames=100, width=WIDTH, height=HEIGHT, seed=5, light=NEUTRAL)
    assert isinstance(figure, Rig)
    (_, high), (_, low) = figure.grip(0), figure.grip(20)
    assert low > high + 10


def test_front_profile_and_back_differ() -> None:
    views = [drawn(mark(DOG, facing=facing))[..., 3] for facing in (0, 45, 90, 165, -90)]
    for i, one in enumerate(views):
        for other in views[i + 1 :]:
            assert (cv2.absdiff(one, other) > 128).sum() > 60
