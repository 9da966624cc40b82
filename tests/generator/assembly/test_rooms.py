"""The room that people speak in."""

import numpy as np
import pytest

from generator.assembly import rooms


@pytest.mark.parametrize(
    ("kind", "interior", "room"),
    [
        ("cathedral", True, "hall"), ("narrow alley", False, "alley"), ("pine forest", False, "forest"), ("cockpit", True, "cabin"),
        ("underwater base", True, "underwater"), ("bedroom", True, "room"), ("beach", False, ""), ("spaceship", True, "metal"),
        ("street cafe", True, "room"),
    ],
)  # fmt: skip
def test_a_place_has_its_room(kind, interior, room):
    assert rooms.room_of(kind, interior) == room


def click():
    voice = np.zeros((72_000, 2), np.float32)
    voice[100] = 0.5
    return voice


@pytest.mark.parametrize("name", rooms.ROOMS)
def test_a_room_answers_and_falls_silent_within_its_reach(name):
    heard = rooms.inside(name, click())
    after = np.square(heard[160:]).sum()
    assert after > 1e-4
    assert np.abs(heard[100 + rooms.LONGEST + 48 :]).max() < 1e-3
    assert np.array_equal(heard, rooms.inside(name, click()))


def test_a_hall_is_heard_more_than_a_forest_and_the_open_not_at_all():
    hall, forest = (np.square(rooms.inside(each, click())[2000:]).sum() for each in ("hall", "forest"))
    assert hall > 5 * forest
    assert np.array_equal(rooms.inside("", click()), click())


def test_voices_under_water_are_dull():
    rng = np.random.default_rng(1)
    noise = rng.standard_normal((48_000, 2)).astype(np.float32) * 0.1
    power = np.abs(np.fft.rfft(rooms.inside("underwater", noise)[:, 0])) ** 2
    assert power[6000:].sum() < 0.1 * power[:6000].sum()
