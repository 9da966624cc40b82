"""Crowds: dressed by the era, the same whatever was drawn before, and cheap."""

import random
from dataclasses import replace

import numpy as np

from generator.cut import Filmed, Framing
from generator.film import Hour, Place, Shot, Size, Weather
from generator.picture.animation import Animation
from generator.picture.animation.brush import dice, surface
from generator.picture.animation.costumes import HATS, WARDROBE, costume
from generator.picture.animation.people.outfits import OUTFITS
from generator.picture.animation.walkers import draw

CROWD = Shot(
    frames=48,
    place=Place(id="", name="market", kind="market", interior=False, era="medieval", seed=5),
    hour=Hour.NOON,
    weather=Weather.CLEAR,
    look="golden-storybook",
    size=Size.WS,
    extras="crowd",
)


def drawn(era: str, number: int) -> np.ndarray:
    bitmap, held, canvas = surface(200, 280)
    canvas.translate(100, 265)
    draw(canvas, "people", 0.2, "3a5a4a", dice("crowd", number), False, era)
    del held
    return bitmap


def test_every_era_has_outfits_that_the_cast_could_wear_too() -> None:
    assert set(HATS) == set(WARDROBE)
    assert all(name in OUTFITS for outfits in WARDROBE.values() for name in outfits)


def test_eras_look_different() -> None:
    crowds = {era: np.concatenate([drawn(era, number) for number in range(6)]) for era in ("ancient", "victorian", "1980s", "future")}
    for era, crowd in crowds.items():
        for other, its in crowds.items():
            if era != other:
                assert ((crowd[..., 3] > 0) != (its[..., 3] > 0)).mean() > 0.01


def test_an_unknown_era_wears_what_is_worn_today() -> None:
    assert costume("people", "no such era", random.Random(3)) == costume("people", "modern", random.Random(3))


def test_nobody_in_a_gown_wears_a_top_hat() -> None:
    worn = [costume("people", "victorian", random.Random(seed)) for seed in range(60)]
    assert any(each.hat == "top-hat" for each in worn)
    assert not any(each.hat == "top-hat" and each.outfit is OUTFITS["victorian"] for each in worn)


def test_a_frame_of_a_crowd_does_not_depend_on_what_was_drawn_before() -> None:
    framing = Framing(width=640, height=360)
    alone = [frame.copy() for frame in Animation().frames(Filmed(shot=CROWD, first=30, frames=1, framing=framing), seed=1)]
    after = [frame.copy() for frame in Animation().frames(Filmed(shot=CROWD, first=0, frames=31, framing=framing), seed=1)]
    assert (alone[0] == after[30]).all()
    empty = replace(CROWD, extras="")
    bare = [frame.copy() for frame in Animation().frames(Filmed(shot=empty, first=30, frames=1, framing=framing), seed=1)]
    assert (alone[0] != bare[0]).mean() > 0.002
