"""A room by candlelight: dark, warm, alive, and nobody's face lost in it."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from generator.film import FLAMES, Hour, LightSource, Mark, Shot, Size, Weather
from generator.picture.animation import Animation
from generator.picture.animation.model_sheet import STANDARD, still
from generator.picture.animation.sets.burning import room_by
from generator.picture.animation.sets.interiors import ROOMS
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sources import SOURCES
from tests.generator.picture.shots import SMALL
from tests.generator.picture.test_sets import place

WARD = Shot(frames=50, place=place("hospital", inside=True), hour=Hour.NIGHT, weather=Weather.CLEAR, look="gritty-realist", size=Size.WS)
FACE = Mark(look=STANDARD[0], x=500, y=400, head=420)


def seen(shot: Shot, frame: int | None = None) -> NDArray[np.float64]:
    return np.asarray(still(Animation(), shot, frame, SMALL), np.float64)


def luma(picture: NDArray[np.float64]) -> float:
    return float(cv2.cvtColor(picture.astype(np.uint8), cv2.COLOR_BGR2GRAY).mean())


@pytest.mark.parametrize("light", [each for each in LightSource if each in SOURCES])
def test_a_room_lit_by_one_source_is_darker_than_with_its_lamps(light: LightSource) -> None:
    assert luma(seen(replace(WARD, light=light))) < 0.75 * luma(seen(WARD))


@pytest.mark.parametrize("light", sorted(FLAMES))
def test_flames_are_warm_and_the_moon_is_cold(light: LightSource) -> None:
    def warmth(shot: Shot) -> float:
        picture = seen(shot)
        return float(picture[..., 2].mean() / picture[..., 0].mean())

    assert warmth(replace(WARD, light=light)) > 1.2 * warmth(WARD)
    assert warmth(replace(WARD, light=LightSource.MOON)) < warmth(WARD)


@pytest.mark.parametrize("light", sorted(SOURCES))
def test_a_face_can_be_read_in_any_light(light: LightSource) -> None:
    picture = seen(replace(WARD, size=Size.CU, marks=(FACE,), light=light))
    height, width = picture.shape[:2]
    assert luma(picture[round(0.36 * height) : round(0.52 * height), round(0.45 * width) : round(0.55 * width)]) > 60


def test_a_candle_flickers_and_a_lamp_does_not() -> None:
    def wandering(shot: Shot) -> float:
        return float(np.std([luma(seen(shot, frame)) for frame in range(0, 40, 5)]))

    assert wandering(replace(WARD, light=LightSource.CANDLE)) > wandering(WARD) + 0.3


def test_by_day_it_grows_dark_for_a_flame() -> None:
    noon = replace(WARD, hour=Hour.NOON)
    assert luma(seen(replace(noon, light=LightSource.CANDLE))) < 0.5 * luma(seen(noon))


def test_everything_electric_is_out_and_what_burns_is_known() -> None:
    for light in FLAMES:
        for form in ROOMS.values():
            left = room_by(form, light, "modern")
            names = {name for name, *_ in (*left.back, *left.hung, *left.middle, *left.lights)} | set(left.dress)
            assert not names & {"strip", "pendant", "neon", "screens", "monitor"} - ({"pendant"} if light is LightSource.LANTERN else set())
            assert names <= set(PIECES)


def test_a_fire_burns_under_the_sky_where_one_was_lit() -> None:
    wood = replace(WARD, place=place("forest"))
    lit, dark = seen(replace(wood, light=LightSource.FIRE)), seen(wood)
    assert (lit[..., 2] > 200).sum() > (dark[..., 2] > 200).sum() + 20
