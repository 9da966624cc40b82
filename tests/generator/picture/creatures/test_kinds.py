"""Kinds: crawlers, robots, winged beasts and living things are drawn, turn, speak, and differ from each other."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from generator.film import Look, Mark, Species, Viseme
from generator.picture.animation.brush import over
from generator.picture.animation.creatures import creature, floor, rig
from generator.picture.animation.creatures.bugs import BUG_KIN, BUGS
from generator.picture.animation.creatures.creepers import CREEPER_KIN, CREEPERS
from generator.picture.animation.creatures.floors import FLOORS
from generator.picture.animation.creatures.robot_builds import BUILDS, build_of
from generator.picture.animation.creatures.things import Thing
from generator.picture.animation.light import Light

NEUTRAL = Light(key="ffffff", ambient="ffffff", level=1.0, ratio=1.0)
WIDTH, HEIGHT = 480, 270
CRAWLERS = (*BUGS, *CREEPERS)
ROBOTS = ("toy", "butler", "tin", "android", "drone", "spider", "enforcer", "loader", "droid")
GRAND = (("dragon", Species.DRAGON), ("wyvern", Species.DRAGON), ("t-rex", Species.QUADRUPED), ("brachiosaurus", Species.QUADRUPED), ("griffin", Species.QUADRUPED), ("pegasus", Species.HORSE), ("ghost", Species.GHOST), ("whale", Species.FISH))
THINGS = ("teapot", "clock", "book", "lamp", "candle")


def look(breed: str, species: Species = Species.CRAWLER) -> Look:
    return Look(species=species, breed=breed, skin="b0642a", hair="e8d0a0", eyes="3a8ac8", height=170)


def mark(of: Look, **changes: object) -> Mark:
    return replace(Mark(look=of, x=500, y=260, head=170, facing=50), **changes)


def drawn(on: Mark, frame: int = 12) -> NDArray[np.uint8]:
    bitmap = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    creature(on, frames=100, width=WIDTH, height=HEIGHT, seed=5, light=NEUTRAL).draw(over(bitmap).getCanvas(), frame)
    return bitmap


def turns(of: Look) -> None:
    views = [drawn(mark(of, facing=facing))[..., 3] for facing in (0, 90, 175, -90)]
    for i, one in enumerate(views):
        for other in views[i + 1 :]:
            assert (cv2.absdiff(one, other) > 100).sum() > 30


def speaks(of: Look) -> None:
    near = {"x": 500, "y": 420, "head": 480, "facing": 20}
    shut, said = (drawn(mark(of, **near, lips=(Viseme(frame=0, shape=shape),))) for shape in ("M", "A"))
    assert (cv2.absdiff(shut, said).max(axis=2) > 24).sum() > 60


def acts(of: Look) -> None:
    near = {"x": 500, "y": 420, "head": 480, "facing": 15}
    glad, cross = (drawn(mark(of, **near, mood=mood)) for mood in ("joy", "angry"))
    assert (cv2.absdiff(glad, cross).max(axis=2) > 24).sum() > 60


@pytest.mark.parametrize("breed", CRAWLERS)
def test_a_crawler_turns_speaks_and_feels(breed: str) -> None:
    turns(look(breed))
    speaks(look(breed))
    acts(look(breed))


@pytest.mark.parametrize("breed", ROBOTS)
def test_a_robot_turns_speaks_and_feels(breed: str) -> None:
    of = look(breed, Species.ROBOT)
    turns(of)
    speaks(of)
    acts(of)


@pytest.mark.parametrize(("breed", "species"), GRAND)
def test_the_great_ones_turn_and_speak(breed: str, species: Species) -> None:
    turns(look(breed, species))
    speaks(look(breed, species))


@pytest.mark.parametrize("breed", THINGS)
def test_a_thing_may_live_and_speak(breed: str) -> None:
    for species in (Species.CRAWLER, Species.GHOST):
        assert rig(look(breed, species)) is Thing
    speaks(look(breed))
    acts(look(breed))


def test_what_lives_is_never_a_thing() -> None:
    for breed, species in (("ghost", Species.GHOST), ("mouse", Species.QUADRUPED), ("beetle", Species.CRAWLER), ("old dog", Species.QUADRUPED), ("unheard-of", Species.QUADRUPED)):
        assert rig(look(breed, species)) is not Thing


def test_robots_are_of_many_builds() -> None:
    assert len(BUILDS) >= 6
    assert len({id(build_of(breed, 170, "b0642a")) for breed in ROBOTS}) >= 8
    shapes = [drawn(mark(look(breed, Species.ROBOT), y=160, head=70))[..., 3] for breed in ROBOTS]
    for i, one in enumerate(shapes):
        for other in shapes[i + 1 :]:
            assert (cv2.absdiff(one, other) > 128).sum() > 100


def test_every_kin_is_known() -> None:
    assert set(BUG_KIN.values()) <= set(BUGS)
    assert set(CREEPER_KIN.values()) <= set(CREEPERS)


@pytest.mark.parametrize("breed", ("beetle", "spider", "snake", "snail", "ant"))
@pytest.mark.parametrize("species", (Species.CRAWLER, Species.QUADRUPED))
def test_a_crawler_stands_on_the_floor_of_its_species(breed: str, species: Species) -> None:
    of = look(breed, species)
    assert floor(of) == FLOORS[species]
    on = mark(of, facing=80, head=120)
    rows = np.flatnonzero((drawn(on)[..., 3] > 128).any(axis=1))
    ground = (on.y / 1000 + floor(of) * on.head / 100_000) * HEIGHT
    assert abs(rows.max() - ground) < 0.25 * on.head / 1000 * HEIGHT


@pytest.mark.parametrize(("breed", "species"), [*GRAND, ("beetle", Species.CRAWLER), ("tin robot", Species.ROBOT), ("teapot", Species.CRAWLER)])
def test_frames_depend_on_the_request_only(breed: str, species: Species) -> None:
    figure = creature(mark(look(breed, species)), frames=100, width=WIDTH, height=HEIGHT, seed=5, light=NEUTRAL)
    spare = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    for frame in (40, 3, 77):
        figure.draw(over(spare).getCanvas(), frame)
    last = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    figure.draw(over(last).getCanvas(), 12)
    assert np.array_equal(last, drawn(mark(look(breed, species))))


@pytest.mark.parametrize(("breed", "species"), [*GRAND, *((each, Species.CRAWLER) for each in CRAWLERS), ("drone", Species.ROBOT), ("teapot", Species.CRAWLER)])
def test_bounds_hold_all_that_is_drawn(breed: str, species: Species) -> None:
    on = mark(look(breed, species), head=90)
    x, y, width, height = creature(on, frames=100, width=WIDTH, height=HEIGHT, seed=5, light=NEUTRAL).bounds(12)
    rows, columns = np.nonzero(drawn(on)[..., 3])
    assert x <= columns.min() and columns.max() < x + width
    assert y <= rows.min() and rows.max() < y + height
