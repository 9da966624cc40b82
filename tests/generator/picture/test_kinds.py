"""The words for places lead to sets."""

from __future__ import annotations

import pytest

from generator.film import Place
from generator.picture.animation.sets.kinds import EXTERIORS, INTERIORS, layout
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
        ("train station", False, "station"),
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
        ("throne room", "castle"),
        ("prison cell", "prison cell"),
    ],
)
def test_interiors(kind: str, row: str) -> None:
    assert layout(place(kind, inside=True)) is INTERIORS[row]


def test_the_name_helps_where_the_kind_does_not() -> None:
    assert layout(place("somewhere", name="THE OLD HARBOUR")) is EXTERIORS["harbour"]


def test_unknown_words_fall_back() -> None:
    assert layout(place("zxqv")) is EXTERIORS["street"]
    assert layout(place("zxqv", inside=True)) is INTERIORS["home"]


def test_every_synonym_leads_somewhere() -> None:
    assert not [word for word, row in SYNONYMS.items() if row not in EXTERIORS and row not in INTERIORS]
