"""Seated people sit on something; swimmers are in the water."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generator.film import Act, Look, Mark, Shot, Species
from generator.picture.animation import Animation
from generator.picture.animation.seats import DRAWINGS, kind_of, sits
from generator.picture.animation.water import swims
from tests.generator.picture.shots import shot
from tests.generator.picture.test_animation import apart, film


def with_bob(kind: str, *, inside: bool = False, pose: str = "stand", acts: tuple[Act, ...] = (), y: int = 420) -> Shot:
    mark = Mark(look=Look(), x=500, y=y, head=100, facing=15, pose=pose, acts=acts)
    return replace(shot(kind, inside=inside, size="LS"), marks=(mark,))


@pytest.mark.parametrize(
    ("kind", "inside", "seat"),
    [
        ("kitchen", True, "chair"),
        ("tavern", True, "stool"),
        ("park", False, "bench"),
        ("pine forest", False, "rock"),
        ("rooftop", False, "crate"),
        ("zeppelin", True, "chair"),
    ],
)
def test_a_place_has_its_seat(kind: str, inside: bool, seat: str) -> None:
    assert kind_of(with_bob(kind, inside=inside)) == seat and seat in DRAWINGS


def test_only_who_sits_gets_a_seat() -> None:
    assert sits(with_bob("park", pose="sit").marks[0])
    assert sits(with_bob("park", acts=(Act(verb="sit", start=0, frames=30),)).marks[0])
    assert not sits(with_bob("park").marks[0])


def test_a_seat_is_seen_beside_who_sits_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seated = film(with_bob("park", pose="sit"), 10, by=Animation())[0]
    monkeypatch.setattr("generator.picture.animation.presence.sits", lambda mark: False)
    assert apart(seated, film(with_bob("park", pose="sit"), 10, by=Animation())[0]) > 0.3


def test_swimmers_have_water_over_them() -> None:
    swimming = with_bob("lake", acts=(Act(verb="swim", start=-20, frames=200, x=800),))
    assert swims(swimming.marks[0], swimming)
    frame = film(swimming, 20, by=Animation())[0]
    body = frame[150:200, 195:230].astype(np.int16)
    water = frame[150:200, 20:55].astype(np.int16)
    assert abs(float(body.mean() - water.mean())) < 18


def test_a_whale_is_in_the_water_whatever_it_does() -> None:
    whale = Mark(look=Look(species=Species.FISH, breed="whale"), x=500, y=420, head=300)
    ashore = replace(shot("shore", size="LS"), marks=(whale,))
    assert swims(whale, ashore)
    assert not swims(whale, replace(shot("underwater", size="LS"), marks=(whale,)))


def test_nobody_swims_on_the_sea_bed() -> None:
    diver = with_bob("underwater", acts=(Act(verb="swim", start=0, frames=60),))
    assert not swims(diver.marks[0], diver)
