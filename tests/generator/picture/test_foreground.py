"""What stands close to the lens."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generator.cut import Framing
from generator.film import Hour, Look, Mark, Move, Place, Shot, Size, Weather
from generator.picture.animation.brush import surface
from generator.picture.animation.effects import stage_effects
from generator.picture.animation.effects.foreground import KINDS, foreground, pieces, room

FRAMING = Framing(width=640, height=360)
ALICE = Mark(look=Look(), x=360, y=300, head=280)
SHOT = Shot(
    frames=48,
    place=Place(id="", name="park", kind="park", seed=4),
    hour=Hour.GOLDEN,
    weather=Weather.CLEAR,
    look="golden-storybook",
    size=Size.MS,
    marks=(ALICE,),
)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_seen_and_spares_the_face(kind: str) -> None:
    mark = replace(ALICE, y=220, head=200)
    found = pieces(replace(SHOT, foreground=kind, marks=(mark,)), FRAMING)
    assert found
    cover = np.zeros((360, 640), np.uint8)
    for piece in found:
        for y, row in enumerate(piece.bitmap[..., 3], piece.y):
            if 0 <= y < 360:
                left, right = max(0, piece.x), min(640, piece.x + row.size)
                cover[y, left:right] = np.maximum(cover[y, left:right], row[left - piece.x : right - piece.x])
    assert cover.max() > 120
    assert (cover > 60).mean() > 0.01
    x, y, half = round(0.36 * 640), round(0.22 * 360) + 8, round(0.28 * 0.2 * 360)
    assert cover[y - half : y + half, x - half : x + half].max() <= 8


def test_the_same_shot_has_the_same_foreground() -> None:
    first, second = (pieces(replace(SHOT, foreground="branch"), FRAMING) for _ in range(2))
    assert [(each.x, each.y, each.bitmap.tobytes()) for each in first] == [(each.x, each.y, each.bitmap.tobytes()) for each in second]


def test_it_stands_on_the_side_where_there_is_room() -> None:
    right = pieces(replace(SHOT, foreground="pillar", marks=(replace(ALICE, x=250),)), FRAMING)
    left = pieces(replace(SHOT, foreground="pillar", marks=(replace(ALICE, x=750),)), FRAMING)
    assert right[0].outwards[0] == 1
    assert left[0].outwards[0] == -1
    assert room((replace(ALICE, x=250),), -1, 1280) < room((replace(ALICE, x=250),), 1, 1280)


def test_no_railing_before_a_face() -> None:
    assert not pieces(replace(SHOT, foreground="railing", marks=(replace(ALICE, y=500, head=700),)), FRAMING)


def test_none_unless_asked_for() -> None:
    assert foreground(SHOT) is None
    assert foreground(replace(SHOT, foreground="something")) is None
    assert not stage_effects(SHOT)


def test_it_moves_more_than_the_people() -> None:
    shot = replace(SHOT, foreground="pillar", move=Move(kind="truck-right", amount=100))
    near = foreground(shot)
    assert near is not None
    seen = []
    for frame in (0, 47):
        bitmap, held, canvas = surface(704, 396)
        near.draw(canvas, bitmap, frame, (0.0, 0.0), FRAMING)
        del held
        seen.append(bitmap[..., 3].astype(np.float64).sum(axis=0) @ np.arange(704) / max(1.0, bitmap[..., 3].sum()))
    assert abs(seen[0] - seen[1]) > 8


def test_a_travelling_camera_brings_nothing_before_a_face() -> None:
    still, moving = (
        pieces(replace(SHOT, foreground="curtain", marks=(replace(ALICE, x=500, y=420, head=600),), move=Move(kind=kind, amount=120)), FRAMING)
        for kind in ("static", "truck-left")
    )
    assert sum((piece.bitmap[..., 3] > 60).sum() for piece in moving) < sum((piece.bitmap[..., 3] > 60).sum() for piece in still)
