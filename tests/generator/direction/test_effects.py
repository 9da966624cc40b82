"""What is called burning burns in every shot, and before nobody's face."""

from __future__ import annotations

from dataclasses import replace

from generator.direction import direct
from generator.film import Place, Shot
from tests.generator.direction.stories import FILM, TALK, readings


def shots(name: str) -> list[Shot]:
    place = Place(id=TALK.place, name=name, kind="forest")
    film = replace(FILM, places=tuple(place if each.id == TALK.place else each for each in FILM.places))
    return [each.shot for each in direct(film, TALK, readings(film, TALK), number=1, first=False, last=False, previous=None).shots]


def test_a_burning_forest_burns() -> None:
    for shot in shots("BURNING FOREST"):
        kinds = {each.kind for each in shot.effects}
        assert {"firelight", "embers"} <= kinds or shot.size.value == "INSERT"
        for fire in (each for each in shot.effects if each.kind == "fire"):
            assert all(abs(fire.x - mark.x) > 100 for mark in shot.marks)
    assert any(each.kind == "fire" for shot in shots("BURNING FOREST") for each in shot.effects)
    assert not any(each.kind == "fire" for shot in shots("QUIET FOREST") for each in shot.effects)
