"""Type fits the frame, keeps clear of faces and can be read."""

from __future__ import annotations

import pytest

from generator.cut import Framing
from generator.film import Title
from generator.picture.animation.lettering import LETTERINGS, entered
from generator.picture.animation.looks import STYLES
from generator.picture.animation.title import WIDEST, Type
from generator.picture.check import Box
from tests.generator.picture.shots import shot
from tests.generator.picture.test_animation import film, luma

FRAMING = Framing(width=640, height=360)
LONG = "The Extraordinarily Incomprehensible Counterrevolutionaries of Llanfairpwllgwyngyllgogerychwyrndrobwll"


@pytest.mark.parametrize("look", sorted(STYLES))
@pytest.mark.parametrize("text", ["Io", "A Small Trade", LONG])
def test_titles_fit_the_width(look: str, text: str) -> None:
    box = Type(Title(text=text), FRAMING, STYLES[look]).box
    assert box is not None and box.right - box.left <= WIDEST * FRAMING.width + 1
    assert box.inside(FRAMING.width, FRAMING.height) == 1


def test_titles_keep_clear_of_faces() -> None:
    face = Box(260, 130, 380, 230)
    box = Type(Title(text="A Small Trade"), FRAMING, STYLES["gritty-realist"], [face]).box
    assert box is not None and (box.top >= face.bottom or box.bottom <= face.top)


@pytest.mark.parametrize("kind", sorted(LETTERINGS))
def test_letters_arrive_and_stay(kind: str) -> None:
    entrance = LETTERINGS[kind].entrance
    assert all(entered(entrance, index, 12, 70)[0] > 0.3 for index in range(12))
    assert sum(entered(entrance, index, 12, 0)[0] for index in range(12)) < 4


@pytest.mark.parametrize("look", sorted(STYLES))
def test_titles_can_be_read(look: str) -> None:
    plain = luma(film(shot("shore", look=look, frames=96), 50)[0])
    titled = luma(film(shot("shore", look=look, frames=96, title=Title(text="Keeper", frames=90)), 50)[0])
    part = titled[90:150, 110:316]
    assert part.max().astype(int) - part.min() > 95
    assert abs(titled.astype(int) - plain).mean() > 2
