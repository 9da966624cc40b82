"""Lips: what a model that hears nothing may show of somebody who speaks, decided shot by shot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.errors import RenderFailed
from generator.film import Look, Mark, Shot, Viseme
from generator.picture.diffusion.lips import Lips, policy, staged
from generator.picture.diffusion.prompt import prompt
from tests.generator.picture.shots import shot

SAID = (Viseme(frame=0, shape="A"),)


def speaking(head: int, facing: int = 20, lips: tuple[Viseme, ...] = SAID, **fields) -> Shot:
    mark = Mark(look=Look(), x=450, y=400, head=head, facing=facing, lips=lips, **fields)
    return replace(shot(people=False, frames=16), marks=(mark,))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (speaking(380), Lips.FREE),
        (speaking(620), Lips.HIDDEN),
        (speaking(1000), Lips.DRAWN),
        (speaking(1800), Lips.DRAWN),
        (speaking(620, lips=()), Lips.FREE),
        (speaking(620, facing=150), Lips.FREE),
        (speaking(620, shoulder=True), Lips.FREE),
    ],
)
def test_a_mouth_that_could_be_read_is_hidden_or_stays_drawn(asked: Shot, found: Lips):
    assert policy(asked) is found
    assert policy(asked, driven=True) is (Lips.FREE if found is Lips.FREE else Lips.DRIVEN)


def test_the_speaker_is_turned_from_the_lens_and_nobody_else_is():
    close = speaking(620, facing=-20)
    listener = Mark(look=Look(hair="101010"), x=800, y=400, head=620, facing=10)
    told: list[str] = []
    turned = staged(replace(close, marks=(*close.marks, listener)), "wan", tell=told.append)
    assert turned.marks[0].facing < -100 and turned.marks[1] == listener and len(told) == 1
    assert "seen from behind" in prompt(turned) and policy(turned) is Lips.FREE


def test_a_mouth_that_fills_the_picture_stays_drawn_and_it_is_said_why():
    with pytest.raises(RenderFailed, match="does not hear") as failed:
        staged(speaking(1000), "wan")
    assert failed.value.permanent


def test_whoever_does_not_mind_has_all_of_it_from_the_model(monkeypatch):
    monkeypatch.setenv("MATINEE_LIPS", "loose")
    assert policy(speaking(1000)) is Lips.FREE
