"""Places from above, crowds as tall as the cast, gestures of the seated, hands over a table, shadows that follow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generator.cut import Filmed, Framing
from generator.film import Act, Angle, Effect, Look, Mark, Prop, Shot
from generator.picture.animation.extras import _towering
from generator.picture.animation.filming import Filming
from generator.picture.animation.finish import _curve
from generator.picture.animation.light import Light
from generator.picture.animation.people import figure
from generator.picture.animation.people.person import Person
from generator.picture.animation.props.nouns import drawing, upright
from tests.generator.picture.shots import camera, shot

SMALL = Framing(width=426, height=240)


def film(scene: Shot, first: int, frames: int = 1) -> list[np.ndarray]:
    return [each.copy() for each in camera().frames(Filmed(shot=scene, first=first, frames=frames, framing=SMALL), seed=0)]


@pytest.mark.parametrize("kind", ["city", "village", "forest", "field", "desert", "ruin", "square"])
def test_a_large_place_is_seen_from_above(kind: str) -> None:
    level = film(shot(kind, size="EWS", people=False, horizon=560), 4)[0]
    above = film(shot(kind, size="EWS", people=False, horizon=560, angle=Angle.TOP), 4)[0]
    assert np.abs(level.astype(np.int16) - above.astype(np.int16)).mean() > 4
    assert np.array_equal(above, film(shot(kind, size="EWS", people=False, horizon=560, angle=Angle.TOP), 4)[0])


def test_a_room_has_no_bird_in_it() -> None:
    level = film(shot("office", size="EWS", people=False, inside=True), 4)[0]
    assert np.array_equal(level, film(shot("office", size="EWS", people=False, inside=True, angle=Angle.TOP), 4)[0])


def test_a_low_camera_makes_giants_of_the_crowd_as_of_the_cast() -> None:
    cast = (Mark(look=Look(height=170), x=400, y=240, head=110),)
    low, level = (replace(shot("street", people=False, horizon=horizon), marks=cast) for horizon in (640, 290))
    assert _towering(low) > 1.6 > 1.2 > _towering(level) > 0.8
    assert _towering(shot("street", people=False)) == 1.0


def person(**fields: object) -> Person:
    mark = Mark(look=Look(), x=500, y=210, head=210, **fields)  # type: ignore[arg-type]
    found = figure(mark, frames=60, width=640, height=360, seed=1, light=Light(), look="gritty-realist")
    assert isinstance(found, Person)
    return found


@pytest.mark.parametrize("pose", ["stand", "sit"])
def test_a_gesture_stays_below_the_face(pose: str) -> None:
    who = person(pose=pose, acts=(Act(verb="gesture", start=0, frames=30, x=470, y=560),))
    for frame in (8, 14, 20):
        _, _, bones = who._now(frame)
        assert min(wrist[1] for wrist in bones.wrists) > bones.head[1] + 20


def test_the_shadow_comes_in_with_whoever_enters() -> None:
    who = person(facing=60, acts=(Act(verb="enter", start=0, frames=40, x=500, y=500),))
    assert abs(who.travelled(4)) > 60 > 12 > abs(who.travelled(58))


def test_hands_reach_over_the_table_and_the_thing_is_before_them() -> None:
    taking = Mark(look=Look(), x=430, y=-400, head=700, facing=36, depth=330, acts=(Act(verb="take", start=0, frames=30, x=514, y=500, prop="coin"),))
    still = shot("office", inside=True, size="INSERT", people=False, horizon=300, props=(Prop(noun="coin", x=514, y=500, size=190, depth=200),))
    insert = replace(still, marks=(taking,))
    kinds = [kind for kind, _ in Filming(insert, SMALL, figure)._plan]
    assert kinds.index("actor") < kinds.index("table") < kinds.index("reach") < kinds.index("prop")
    assert "reach" not in [kind for kind, _ in Filming(still, SMALL, figure)._plan]


def test_what_drives_is_drawn_only_where_it_is_lifted_or_stands() -> None:
    assert drawing("overturned bus") is None and upright("overturned bus") is not None and upright("feather") is None


def test_stones_rise_and_fall_again() -> None:
    plain = film(shot("ruin", people=False, frames=96), 40)[0].astype(np.int16)
    busy = shot("ruin", people=False, frames=96, effects=(Effect(kind="uplift", start=0, frames=80, x=500, y=840, strength=800),))
    assert np.abs(film(busy, 40)[0].astype(np.int16) - plain).mean() > 0.4
    assert np.array_equal(film(busy, 30, 3)[2], film(busy, 32)[0])


def test_shadows_sink_slowly_and_never_turn_round() -> None:
    curve = _curve(contrast=1.3, gamma=1.0, lift=0.0, white=1.0).astype(int)
    assert (np.diff(curve) >= 0).all() and curve[44] > curve[30] > 16


def test_two_parties_share_a_street_and_stay_between_its_walls() -> None:
    alone, both = (Filming(shot("street", people=False, extras=words), SMALL, figure).extras for words in ("Robots", "Robots and passers-by"))
    assert [each.kind for each in both] == ["robots", "people"] and len(both[0].walkers) < len(alone[0].walkers)
    assert all(0 < each.lane < 420 for each in both)
