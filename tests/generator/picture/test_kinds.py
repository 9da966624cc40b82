"""The words for places lead to sets."""

from __future__ import annotations

import pytest

from generator.film import Place
from generator.picture.animation.sets.kinds import EXTERIORS, INTERIORS, layout, row_of
from generator.picture.animation.sets.words import SYNONYMS


def place(kind: str, *, inside: bool = False, name: str = "") -> Place:
    return Place(id="", name=name, kind=kind, interior=inside)


@pytest.mark.parametrize(
    ("kind", "inside", "row"),
    [
        ("market", False, "market"),
        ("CYBERPUNK MARKET", False, "market"),
        ("night bazaar", False, "market"),
        ("lighthouse", False, "lighthouse"),
        ("beaches", False, "shore"),
        ("roman forum", False, "forum"),
        ("ruins", False, "ruin"),
        ("train station", False, "platform"),
        ("the bus terminal", False, "station"),
        ("suspension bridge", False, "bridge"),
        ("football stadium", False, "stadium"),
        ("fairground tent", False, "fair"),
    ],
)
def test_exteriors(kind: str, inside: bool, row: str) -> None:
    assert layout(place(kind, inside=inside)) is EXTERIORS[row]


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("lighthouse", "lighthouse"),
        ("lamp room", "lamp room"),
        ("spaceship bridge", "spaceship bridge"),
        ("bridge of the starship", "spaceship bridge"),
        ("starship corridor", "spaceship corridor"),
        ("patisserie", "bakery"),
        ("tavern", "bar"),
        ("courthouse courtroom", "courtroom"),
        ("throne room", "throne room"),
        ("wine cellar", "cellar"),
        ("hotel lobby", "hotel lobby"),
        ("detective office", "noir office"),
        ("engine room", "engine room"),
        ("the old cannery", "factory"),
        ("prison cell", "prison cell"),
    ],
)
def test_interiors(kind: str, row: str) -> None:
    assert layout(place(kind, inside=True)) is INTERIORS[row]


@pytest.mark.parametrize(
    ("kind", "name", "inside", "fields", "row"),
    [
        ("garden", "HER GRANDMOTHER'S GARDEN", False, {}, (False, "garden")),
        ("garden", "THE LAST GREENHOUSE ON MARS", False, {}, (True, "mars greenhouse")),
        ("garden", "KYOTO GARDEN", False, {}, (False, "japanese garden")),
        ("desert", "RED DESERT OF MARS", False, {}, (False, "mars")),
        ("bedroom", "DUSTY ATTIC", True, {}, (True, "attic")),
        ("hall", "THRONE ROOM", True, {}, (True, "throne room")),
        ("office", "POLICE STATION", True, {}, (True, "police station")),
        ("office", "VALE'S OFFICE", True, {"era": "1940s"}, (True, "noir office")),
        ("station", "SUBWAY PLATFORM", False, {}, (False, "metro")),
        ("station", "DRY CREEK STATION", False, {"era": "western"}, (False, "platform")),
        ("cave", "SEWER", False, {}, (True, "sewer")),
        ("forest", "WINTERWALD", False, {}, (False, "winter forest")),
        ("forest", "DEEP WOOD", False, {"season": "winter"}, (False, "winter forest")),
        ("village", "VILLAGE NEAR KUMASI", False, {}, (False, "african village")),
        ("arena", "ARENA", False, {"era": "ancient"}, (False, "arena")),
        ("alley", "ALLEY BEHIND THE DINER", False, {}, (False, "alley")),
        ("spaceship-corridor", "CARGO BAY OF THE MARIGOLD", True, {"era": "future"}, (True, "cargo bay")),
    ],
)
def test_the_name_is_finer_than_the_kind(kind: str, name: str, inside: bool, fields: dict[str, str], row: tuple[bool, str]) -> None:
    assert row_of(Place(id="", name=name, kind=kind, interior=inside, **fields)) == row  # type: ignore[arg-type]


def test_there_are_enough_kinds() -> None:
    assert len(set(EXTERIORS) | set(INTERIORS)) >= 100


def test_the_name_helps_where_the_kind_does_not() -> None:
    assert layout(place("somewhere", name="THE OLD HARBOUR")) is EXTERIORS["harbour"]


def test_unknown_words_fall_back() -> None:
    assert layout(place("zxqv")) is EXTERIORS["street"]
    assert layout(place("zxqv", inside=True)) is INTERIORS["home"]


def test_every_synonym_leads_somewhere() -> None:
    assert not [word for word, row in SYNONYMS.items() if row not in EXTERIORS and row not in INTERIORS]
