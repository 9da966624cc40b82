"""Places as they are said: what has a roof, what lies by what, and the season of each."""

from __future__ import annotations

import pytest

from generator.film import Brief, Place
from generator.writing.reading import place, read
from generator.writing.reading.places import finer


def places(prompt: str) -> list[tuple[str, str, bool, str]]:
    return [(each.name, each.kind, each.interior, each.season) for each in read(Brief(prompt=prompt, seconds=60)).places]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("Two lovers in a house by the sea", [("HOUSE BY THE SEA", "home", True, "")]),
        ("Two sisters fight over a bakery in a small town by the sea", [("BAKERY", "bakery", True, ""), ("TOWN BY THE SEA", "harbour", False, "")]),
        ("A nurse by the sea hears her dead mother sing", [("SEAFRONT", "harbour", False, "")]),
        ("A pirate captain sails the sea", [("SEA", "sea", False, "")]),
        ("A policeman in a sleepy town loses his hat", [("SLEEPY TOWN", "village", False, "")]),
        ("A detective at a candle factory, London 1888", [("CANDLE FACTORY", "factory", True, ""), ("LONDON", "city", False, "")]),
        ("Two spies in Paris 1943", [("PARIS", "city", False, "")]),
        ("A girl named London moves to Paris", [("PARIS", "city", False, "")]),
        ("A boy who loves trains counts sheep in his room", [("ROOM", "bedroom", True, "")]),
        ("Two strangers stuck in a lift", [("LIFT", "elevator", True, "")]),
        ("A confession in the back of a taxi", [("TAXI", "car", True, "")]),
        ("A spy waits in a phone box in the rain", [("PHONE BOX", "street", False, "")]),
        ("A fight on the roof of a train", [("ROOF OF A TRAIN", "platform", False, "")]),
        ("An autumn fair where two rivals meet", [("AUTUMN FAIR", "fair", False, "autumn")]),
        ("A gardener walks through a spring forest", [("SPRING FOREST", "forest", False, "spring")]),
        ("A love story in a greenhouse in winter", [("GREENHOUSE", "greenhouse", True, "winter")]),
        ("A woman lifts a car", []),
        ("A taxi driver in Lagos finds a ring", [("LAGOS", "city", False, "")]),
    ],
)
def test_places_are_read(prompt: str, expected: list[tuple[str, str, bool, str]]) -> None:
    assert places(prompt) == expected


def test_a_compartment_is_the_place_and_the_forest_goes_by() -> None:
    first, *_ = places("A dragon and a knight share a train compartment through an autumn forest.")
    assert first == ("TRAIN COMPARTMENT", "train", True, "autumn")


def test_the_season_of_its_own_words_counts_more() -> None:
    assert place("a spring meadow", season="winter").season == "spring"
    assert place("a meadow", season="winter").season == "winter"


@pytest.mark.parametrize(
    ("name", "kind", "interior", "expected"),
    [
        ("HOTEL", "hall", True, ("hotel lobby", True)),
        ("HOTEL, KITCHEN", "kitchen", True, ("kitchen", True)),
        ("FARM", "field", False, ("farm", False)),
        ("OLD MINE", "cave", False, ("mine", True)),
        ("CIRCUS", "arena", False, ("circus", True)),
        ("CITY, FOOTBRIDGE", "road", False, ("bridge", False)),
        ("ARENA", "arena", False, ("arena", False)),
    ],
)
def test_a_name_says_more_than_a_kind(name: str, kind: str, interior: bool, expected: tuple[str, bool]) -> None:
    found = finer(Place(id="p", name=name, kind=kind, interior=interior))
    assert (found.kind, found.interior) == expected


def test_pictures_know_every_kind() -> None:
    from generator.picture.animation.sets.kinds import EXTERIORS, INTERIORS
    from generator.picture.animation.sets.words import SYNONYMS
    from generator.writing.reading.tables.finer import FINER
    from generator.writing.reading.tables.places import KINDS

    for kind, inside in [*((kind, inside) for kind, (inside, _) in KINDS.items()), *FINER.values()]:
        plain = kind.replace("-", " ")
        table = INTERIORS if inside else EXTERIORS
        assert plain in table or SYNONYMS.get(plain) in table, kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A boxing match in Detroit between Lou and Sal.", "arena"),
        ("A courtroom farce: a mole sues a heron.", "courtroom"),
        ("Two mayors quarrel at a football match.", "arena"),
    ],
)
def test_an_occasion_is_held_where_it_is_held(prompt: str, kind: str) -> None:
    assert kind in [each.kind for each in read(Brief(prompt=prompt, seconds=60)).places]


def test_what_a_place_is_to_become_is_no_place_yet() -> None:
    places = read(Brief(prompt="Ada keeps a bakery. Her cousin wants to turn it into a garage.", seconds=60)).places
    assert [each.kind for each in places] == ["bakery"]


def test_where_nobody_stays_is_no_place_but_a_city_in_small_letters_is() -> None:
    assert [each.name for each in read(Brief(prompt="two strangers, one umbrella, tokyo", seconds=60)).places] == ["TOKYO"]
