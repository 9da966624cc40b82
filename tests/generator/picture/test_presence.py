"""People sit in the picture: faces can be read, feet stand on something, looks are drawn by their own hand."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from generator.film import Gender, Look, Mark, Shot
from generator.picture.animation import Animation
from generator.picture.animation.dressing import Dressing
from generator.picture.animation.looks import STYLES
from generator.picture.check import Box, face
from tests.generator.picture.shots import SMALL, shot
from tests.generator.picture.test_animation import Luma, film, luma

DARK = Look(age=30, gender=Gender.FEMALE, skin="3a2418", hair="140e0c", hair_style="buzz", outfit="suit")


def close(look: str, hour: str, skin: Look = DARK, weather: str = "clear", inside: bool = False) -> Shot:
    made = shot("kitchen" if inside else "street", hour=hour, weather=weather, look=look, inside=inside, size="MCU")
    return replace(made, marks=(Mark(look=skin, x=430, y=295, head=415, facing=20),))


def lit_side(of: Shot) -> float:
    """Luma of the better lit side of the face, its features left out."""
    frame = luma(film(of, 20, by=Animation())[0])
    box = face(of.marks[0], SMALL.width, SMALL.height)
    part = frame[box.top : box.bottom, box.left : box.right]
    half = part.shape[1] // 2
    return max(float(np.percentile(side, 65)) for side in (part[:, :half], part[:, half:]))


@pytest.mark.parametrize("look", sorted(STYLES))
def test_the_darkest_face_is_read_at_night(look: str) -> None:
    assert lit_side(close(look, "night", weather="rain")) >= 78
    assert lit_side(close(look, "night", replace(DARK, skin="5a3826"))) >= 84


def test_a_face_that_is_bright_enough_gets_no_lamp() -> None:
    fair = replace(DARK, skin="f0d0b8")
    assert lit_side(close("gritty-realist", "noon", fair)) < 225


def test_feet_stand_in_a_shadow() -> None:
    def below(of: Shot) -> Luma:
        frame = luma(film(of, 20, by=Animation())[0])
        return frame[150:200, 190:240]

    far = replace(shot("shore", hour="noon", size="WS"), marks=(Mark(look=DARK, x=500, y=495, head=65, depth=420),))
    empty = replace(far, marks=())
    assert (below(empty).astype(int) - below(far)).max() > 25


def test_looks_draw_people_by_their_own_hand() -> None:
    drawn = np.zeros((120, 120, 4), np.uint8)
    cv2.circle(drawn, (60, 60), 30, (120, 140, 190, 255), -1)
    plain = drawn.copy()
    Dressing(STYLES["gritty-realist"], 60, 1, -1)(plain)
    assert np.array_equal(plain, drawn)
    inked, cut = drawn.copy(), drawn.copy()
    Dressing(STYLES["comic-ink"], 60, 1, -1)(inked)
    Dressing(STYLES["paper-cut-out"], 60, 1, -1)(cut)
    assert inked[60, 28:30, :3].max() < 40 and inked[60, 29, 3] > 200
    assert cut[60, 29, :3].min() > 150
    assert (cut[..., :3] <= cut[..., 3:]).all() and (inked[..., :3] <= inked[..., 3:]).all()


def test_boxes() -> None:
    assert Box(-50, 0, 50, 100).inside(100, 100) == 0.5
    assert Box(10, 10, 20, 20).grown(0.5) == Box(5, 5, 25, 25)
