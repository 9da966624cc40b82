"""Takes are checked: what a viewer would mind is found, and what is as it should be is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from generator.cut import Filmed, Framing
from generator.film import Effect, Look, Mark, Shot, Title
from generator.picture.animation import Animation
from generator.picture.check import check
from tests.generator.picture.shots import SMALL, shot

TALL = SMALL.height * 3 // 2


def kinds(frames: list[NDArray[np.uint8]], of: Shot) -> set[str]:
    return {finding.kind for finding in check(iter(frames), Filmed(shot=of, first=0, frames=len(frames), framing=SMALL))}


def grey(level: float) -> NDArray[np.uint8]:
    return np.full((TALL, SMALL.width), level, np.uint8)


def noisy(level: int) -> NDArray[np.uint8]:
    return np.random.default_rng(level).integers(max(16, level - 40), min(235, level + 40), (TALL, SMALL.width)).astype(np.uint8)


def close(facing: int = 20, x: int = 450) -> Shot:
    return replace(shot(size="CU"), marks=(Mark(look=Look(), x=x, y=365, head=620, facing=facing),))


def filmed(of: Shot) -> Iterator[NDArray[np.uint8]]:
    return Animation().frames(Filmed(shot=of, first=0, frames=8, framing=SMALL), seed=0)


def test_black_is_found_unless_it_is_meant() -> None:
    assert "black" in kinds([grey(16)] * 24, shot(people=False))
    assert "black" not in kinds([grey(16)] * 24, shot(people=False, effects=(Effect(kind="fade-out"),)))


def test_a_picture_that_stands_still_is_found() -> None:
    assert "frozen" in kinds([noisy(120)] * 24, shot(people=False))
    assert "frozen" not in kinds([np.roll(noisy(120), i, axis=1) for i in range(24)], shot(people=False))


def test_burnt_out_is_found_unless_something_explodes() -> None:
    white = [np.clip(noisy(i + 200).astype(int) + 60, 16, 250).astype(np.uint8) for i in range(16)]
    assert "burnt-out" in kinds(white, shot(people=False))
    assert "burnt-out" not in kinds(white, shot(people=False, effects=(Effect(kind="explosion"),)))


def test_flicker_is_found_and_a_fade_is_not() -> None:
    flickering = [np.clip(noisy(100).astype(int) + (10 if i % 2 else 0), 0, 255).astype(np.uint8) for i in range(16)]
    fading = [np.clip(noisy(100).astype(int) + 3 * i, 0, 255).astype(np.uint8) for i in range(16)]
    assert "flicker" in kinds(flickering, shot(people=False))
    assert "flicker" not in kinds(fading, shot(people=False))


def test_a_face_out_of_the_frame_is_found() -> None:
    assert "face-outside" in kinds([noisy(100 + i) for i in range(8)], close(x=960))
    assert "face-outside" not in kinds([noisy(100 + i) for i in range(8)], close())


def test_a_face_in_the_dark_is_found() -> None:
    assert "face-dark" in kinds([noisy(20 + i) for i in range(8)], close())


def test_a_back_has_no_face() -> None:
    assert not kinds([noisy(20 + i) for i in range(8)], close(facing=170)) & {"face-dark", "face-lost"}


def test_what_the_renderer_delivers_passes() -> None:
    for hour in ("noon", "night"):
        for skin in ("f0d0b8", "4a2c1c"):
            of = replace(close(), hour=type(close().hour)(hour), marks=(Mark(look=Look(skin=skin), x=450, y=365, head=620, facing=20),))
            found = check(filmed(of), Filmed(shot=of, first=0, frames=8, framing=SMALL))
            assert not found, found


def test_findings_name_where() -> None:
    of = shot(people=False)
    found = check(iter([grey(16)] * 16), Filmed(shot=of, first=40, frames=16, framing=Framing(width=426, height=240)))
    assert found[0].frame == 40 and found[0].grave and found[0].found < found[0].expected


@pytest.mark.parametrize("look", ["gritty-realist", "watercolour", "pastel-children", "cold-horror"])
def test_a_title_can_be_read_and_an_unreadable_one_is_found(look: str) -> None:
    of = shot("shore", look=look, people=False, frames=96, title=Title(text="A Small Trade", frames=90))
    request = Filmed(shot=of, first=48, frames=8, framing=SMALL)
    renderer = Animation()
    words = renderer.words(request)
    assert not check(renderer.frames(request, seed=0), request, words)
    blank = [np.clip(noisy(150).astype(int) // 40 + 150 + i, 16, 235).astype(np.uint8) for i in range(8)]
    assert "type-lost" in {finding.kind for finding in check(iter(blank), request, words)}
