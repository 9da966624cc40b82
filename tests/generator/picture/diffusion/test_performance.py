"""A performance as a model that follows a performer is shown it: the drawn body as a stick figure, and the drawn face."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generator.errors import RenderFailed
from generator.film import Look, Mark, Move, Viseme
from generator.picture.animation import Animation
from generator.picture.diffusion.negative import bare
from generator.picture.diffusion.performance import performance, performer
from tests.generator.picture.shots import shot

SAID = (Viseme(frame=0, shape="A"), Viseme(frame=8, shape="rest"))
ALONE = replace(shot(people=False, frames=16), marks=(Mark(look=Look(), x=300, y=300, head=120, lips=SAID),))


def test_the_stick_figure_stands_where_the_person_does_and_the_mouth_moves():
    figures, faces = performance(ALONE, "wan", Animation(), 0, 2, 2, (320, 176))
    assert [each.shape for each in figures] == [(176, 320, 3)] * 2 and [each.shape for each in faces] == [(512, 512, 3)] * 2
    columns = np.flatnonzero(figures[0].any(axis=(0, 2)))
    assert abs(columns.mean() / 320 - 0.3) < 0.06 and not figures[0][:30].any()
    mouth = slice(300, 480), slice(128, 384)
    assert np.abs(faces[0][mouth].astype(int) - faces[1][mouth]).mean() > 2, "open at first, shut later"


def test_lips_reach_the_model_that_follows_them_and_no_other():
    assert bare(ALONE, performed=True).marks[0].lips == SAID and bare(ALONE).marks[0].lips != SAID


def test_it_follows_one_performer_before_a_camera_that_stands_still():
    assert performer(ALONE, "wan") == 0
    for other, said in ((replace(ALONE, marks=ALONE.marks * 2), "shows 2"), (replace(ALONE, marks=()), "nobody"), (replace(ALONE, move=Move(kind="push", amount=80)), "moves")):
        with pytest.raises(RenderFailed, match=said):
            performer(other, "wan")
