"""Where it happens, where the message says so only by the way."""

from __future__ import annotations

import pytest

from generator.film import Brief
from generator.writing.reading import read


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("A dog waits for a bus.", "BUS STOP"),
        ("Alice is waiting for the last ferry.", "JETTY"),
        ("A submarine crew hears knocking from outside. Horror.", "SUBMARINE"),
        ("A prison guard befriends a mouse.", "PRISON"),
        ("A train driver sees the same girl every morning.", "TRAIN"),
        ("A circus clown retires.", "CIRCUS"),
        ("Alice and Bob are stuck in the same shop.", "SHOP"),
    ],
)
def test_where_people_are_who_are_called_by_it_or_wait_for_something(prompt: str, place: str) -> None:
    assert place in [each.name for each in read(Brief(prompt=prompt, seconds=90)).places]


@pytest.mark.parametrize("prompt", ["An old shipwright builds one last boat.", "Two thieves steal a bus.", "Alice paints a ship."])
def test_a_vehicle_that_is_made_or_stolen_is_no_place(prompt: str) -> None:
    assert read(Brief(prompt=prompt, seconds=90)).places == ()


def test_nobody_is_nobody() -> None:
    assert not any("nobody" in (each.id, each.name.lower()) for each in read(Brief(prompt="A ship's cook poisons nobody.", seconds=90)).cast)
