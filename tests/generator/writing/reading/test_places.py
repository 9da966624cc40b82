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


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("two nuns on a motorbike cross Spain in August", ["city"]),
        ("Monday morning, a bus, eleven strangers, one missing wallet.", ["bus"]),
        ("A couple dance in their kitchen. Never show the street.", ["kitchen"]),
        ("Snowed-in at a mountain lodge, two strangers wait.", ["home"]),
        ("A war film: a cook at the front waits for letters.", ["battlefield"]),
        ("courtroom comedy in space", ["space", "courtroom"]),
        ("The house has one more room than it should.", ["home"]),
    ],
)
def test_where_it_is_and_where_nobody_goes(prompt: str, kinds: list[str]) -> None:
    assert [each.kind for each in read(Brief(prompt=prompt, seconds=60)).places] == kinds


def test_months_are_seasons() -> None:
    assert read(Brief(prompt="two nuns cross Spain in August", seconds=60)).season == "summer"
    assert read(Brief(prompt="A girl named April, 9, and a boy named August.", seconds=60)).season == ""
