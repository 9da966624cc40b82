"""Beetles, teapots and robot butlers: those who are no people, and are somebody."""

from __future__ import annotations

import pytest

from generator.film import Brief, Character, Species
from generator.writing.reading import read
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.things import LIVING


def cast(prompt: str) -> tuple[Character, ...]:
    return read(Brief(prompt=prompt, seconds=60)).cast


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("An ant and a snail race across a garden, for children.", [("crawler", "ant"), ("crawler", "snail")]),
        ("A spider and a fly fall in love", [("crawler", "spider"), ("crawler", "fly")]),
        ("A T-rex opens a bakery", [("quadruped", "t-rex")]),
        ("A robot butler and a fox run a hotel", [("robot", "robot butler"), ("quadruped", "fox")]),
        ("A rusty old robot and a robot dog cross the desert", [("robot", "rusty old robot"), ("robot", "robot dog")]),
        ("A griffin teaches a pegasus to land", [("quadruped", "griffin"), ("horse", "pegasus")]),
        ("A teapot falls in love with a kettle", [("crawler", "teapot"), ("crawler", "kettle")]),
        ("A moth falls in love with a lantern", [("crawler", "moth"), ("crawler", "lantern")]),
        ("A lonely lamp meets a moth", [("crawler", "lamp"), ("crawler", "moth")]),
        ("A snowman and a scarecrow argue about spring", [("ghost", "snowman"), ("human", "")]),
    ],
)
def test_who_is_drawn_as_what(prompt: str, expected: list[tuple[str, str]]) -> None:
    assert [(each.look.species.value, each.look.breed) for each in cast(prompt)] == expected


def test_what_talks_speaks() -> None:
    teapot, scarecrow = cast("A talking teapot and a scarecrow run away from a farm.")
    assert teapot.speaks and teapot.look.species is Species.CRAWLER
    assert (scarecrow.look.outfit, scarecrow.look.hat) == ("rags", "straw")


@pytest.mark.parametrize(
    "prompt",
    ["A horse race in the desert", "They play cricket in India", "A girl finds a teapot in the attic", "A clock runs out in an empty house", "A boy swings a baseball bat"],
)
def test_things_and_games_are_nobody(prompt: str) -> None:
    assert all(each.look.species is Species.HUMAN for each in cast(prompt))


def test_a_lone_word_is_no_name() -> None:
    names = [each.name for each in cast("A horror film: three students in an abandoned hospital; something counts them. Candlelight.")]
    assert len(names) == 3 and "Candlelight" not in names
    assert [each.name for each in cast("Bella. A film about a girl in Rome.")][0] == "Bella"


def test_every_living_thing_can_be_drawn_and_every_creature_has_its_rig() -> None:
    from generator.film import Look
    from generator.picture.animation.creatures import rig
    from generator.picture.animation.creatures.bugs import Insect, bug_of
    from generator.picture.animation.creatures.things import Thing

    for name in LIVING:
        assert rig(Look(species=Species.CRAWLER, breed=name)) is Thing, name
    for name, (species, *_) in CREATURES.items():
        found = rig(Look(species=species, breed=name))
        assert found is not Thing, name
        assert species is not Species.CRAWLER or found is not Insect or bug_of(name), name
