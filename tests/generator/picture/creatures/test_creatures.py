"""Creatures: every species is drawn, moves, speaks and keeps its colours."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from generator.film import Act, Look, Mark, Species, Viseme
from generator.picture.animation.brush import over
from generator.picture.animation.creatures import creature, floor
from generator.picture.animation.light import Light

NEUTRAL = Light(key="ffffff", ambient="ffffff", level=1.0, ratio=1.0)
WIDTH, HEIGHT = 640, 360
LOOKS = {
    "goose": Look(species=Species.BIRD, breed="goose", skin="f0ece2", hair="b8b4ac"),
    "owl": Look(species=Species.BIRD, breed="owl", skin="8a6a4a", hair="5a402a"),
    "fox": Look(species=Species.QUADRUPED, breed="fox", skin="d8702a", hair="f4ece0"),
    "lion": Look(species=Species.QUADRUPED, breed="lion", skin="d8a058", hair="8a4a22"),
    "horse": Look(species=Species.HORSE, breed="horse", skin="7a4a2a", hair="2a1a14"),
    "enforcer": Look(species=Species.ROBOT, breed="enforcer", height=210, skin="4a5468", hair="2a2e3a", eyes="ff3a3a"),
    "toy": Look(species=Species.ROBOT, breed="robot", height=80, skin="d8a040", hair="6a6a74", eyes="5ad0e0"),
    "dragon": Look(species=Species.DRAGON, skin="3a7a4a", hair="c86a2a"),
    "whale": Look(species=Species.FISH, breed="whale", skin="4a6a8a", hair="2a4a6a"),
    "ghost": Look(species=Species.GHOST, skin="c8d8f0", hair="5a6a9a"),
}


def mark(look: Look, **changes: object) -> Mark:
    return replace(Mark(look=look, x=500, y=260, head=110, facing=60), **changes)


def drawn(on: Mark, frame: int = 10, light: Light = NEUTRAL) -> NDArray[np.uint8]:
    bitmap = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    creature(on, frames=100, width=WIDTH, height=HEIGHT, seed=5, light=light).draw(over(bitmap).getCanvas(), frame)
    return bitmap


@pytest.mark.parametrize("name", LOOKS)
def test_is_seen_and_the_same_again(name: str) -> None:
    first = drawn(mark(LOOKS[name]))
    assert (first[..., 3] > 0).sum() > 400
    assert np.array_equal(first, drawn(mark(LOOKS[name])))


@pytest.mark.parametrize("name", LOOKS)
def test_frames_do_not_depend_on_each_other(name: str) -> None:
    figure = creature(mark(LOOKS[name]), frames=100, width=WIDTH, height=HEIGHT, seed=5, light=NEUTRAL)
    spare = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    for frame in (3, 40, 77):
        figure.draw(over(spare).getCanvas(), frame)
    last = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    figure.draw(over(last).getCanvas(), 10)
    assert np.array_equal(last, drawn(mark(LOOKS[name])))


@pytest.mark.parametrize("name", LOOKS)
def test_bounds_hold_all_that_is_drawn(name: str) -> None:
    on = mark(LOOKS[name])
    x, y, width, height = creature(on, frames=100, width=WIDTH, height=HEIGHT, seed=5, light=NEUTRAL).bounds(10)
    rows, columns = np.nonzero(drawn(on)[..., 3])
    assert x <= columns.min() and columns.max() < x + width
    assert y <= rows.min() and rows.max() < y + height
    assert width < 4 * WIDTH and height < 4 * HEIGHT


@pytest.mark.parametrize("name", LOOKS)
def test_the_mouth_follows_the_lips(name: str) -> None:
    near = {"x": 500, "y": 420, "head": 600}
    shut = drawn(mark(LOOKS[name], **near, lips=(Viseme(frame=0, shape="M"),)))
    said = drawn(mark(LOOKS[name], **near, lips=(Viseme(frame=0, shape="A"),)))
    assert (cv2.absdiff(shut, said).max(axis=2) > 24).sum() > 60


@pytest.mark.parametrize("name", LOOKS)
def test_turning_to_the_left_mirrors(name: str) -> None:
    right, left = drawn(mark(LOOKS[name])), drawn(mark(LOOKS[name], facing=-60))
    assert (cv2.absdiff(right, left).max(axis=2) > 24).sum() > 100


@pytest.mark.parametrize("name", [each for each in LOOKS if each != "ghost"])
def test_its_own_colour_is_its_largest_part(name: str) -> None:
    bitmap = drawn(mark(LOOKS[name]))
    opaque = bitmap[bitmap[..., 3] == 255][:, 2::-1]
    colours, counts = np.unique(opaque, axis=0, return_counts=True)
    largest = {"".join(f"{value:02x}" for value in colours[i]) for i in np.argsort(counts)[-2:]}
    assert LOOKS[name].skin in largest


def test_breeds_of_one_species_differ() -> None:
    shapes = [drawn(mark(replace(LOOKS["fox"], breed=breed)))[..., 3] for breed in ("fox", "cat", "dog", "bear", "rabbit", "cow")]
    for i, one in enumerate(shapes):
        for other in shapes[i + 1 :]:
            assert (cv2.absdiff(one, other) > 128).sum() > 80


def test_an_unknown_breed_takes_the_nearest_rig() -> None:
    assert (drawn(mark(replace(LOOKS["fox"], breed="quagga")))[..., 3] > 0).any()


def test_feet_stay_where_they_are_put_in_the_walk() -> None:
    """Of a robot crossing the frame, some foot's sole stands still between neighbouring frames."""
    look = LOOKS["enforcer"]
    on = mark(look, x=300, y=200, head=80, facing=90, acts=(Act(verb="walk", start=0, frames=80, x=700, y=200),))
    sole = round((on.y / 1000 + floor(look) * on.head / 100_000) * HEIGHT) - 5
    left_edges = []
    for frame in range(30, 48):
        columns = np.flatnonzero(drawn(on, frame)[sole, :, 3] > 128)
        left_edges.append(set(columns.tolist()))
    kept = [len(a & b) / max(1, min(len(a), len(b))) for a, b in zip(left_edges, left_edges[1:], strict=False)]
    assert min(kept) > 0.6


def test_an_act_moves_a_limb() -> None:
    still = drawn(mark(LOOKS["toy"]), 15)
    acting = drawn(mark(LOOKS["toy"], acts=(Act(verb="wave", start=0, frames=30),)), 15)
    assert (cv2.absdiff(still, acting).max(axis=2) > 24).sum() > 60


def test_light_from_the_other_side_shades_the_other_side() -> None:
    light = Light(key="ffffff", ambient="404060", side=-0.8, ratio=6.0)
    on = mark(LOOKS["toy"], facing=0)
    left, right = drawn(on, light=light), drawn(on, light=replace(light, side=0.8))
    assert (cv2.absdiff(left, right).max(axis=2) > 16).sum() > 100
