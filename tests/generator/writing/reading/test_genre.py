"""Genre, tone, year and the rules of a world."""

from __future__ import annotations

import pytest

from generator.film import Brief, DemandKind
from generator.writing.reading import read


def understood(prompt: str) -> Brief:
    return read(Brief(prompt=prompt, seconds=0, episodes=0))


@pytest.mark.parametrize(
    ("prompt", "genre"),
    [
        ("Romcom: a divorce lawyer and a wedding planner", "romance"),
        ("a satire about a bank that lends dreams", "comedy"),
        ("ghost story with a maid and two children", "horror"),
        ("Once upon a time there was a goat", "fairy tale"),
        ("a courtroom comedy about a stolen cake", "comedy"),
        ("Nothing scary. A bedtime film about a hedgehog, for my son, 4", "children"),
    ],
)
def test_the_genre_is_what_the_viewer_calls_it(prompt: str, genre: str) -> None:
    assert understood(prompt).genre == genre


def test_what_it_is_not_to_be_it_is_not() -> None:
    brief = understood("A hedgehog cannot sleep. Nothing scary!")
    assert "eerie" not in brief.tone and brief.genre != "horror"
    assert any(each.kind is DemandKind.PROHIBITION and "scary" in each.words for each in brief.demands)


@pytest.mark.parametrize(
    ("prompt", "era"),
    [
        ("A thriller on a night train from Lyon to Turin, 1936. A courier hides a key.", "1930s"),
        ("My grandparents, who met on a ferry in 1957, quarrel about a chair.", "1940s"),
        ("A keeper hears a ship that sank in 1931.", "modern"),
        ("In the near future a baker sells memories.", "future"),
    ],
)
def test_the_year_in_which_it_plays(prompt: str, era: str) -> None:
    assert understood(prompt).era == era


@pytest.mark.parametrize(
    ("prompt", "kind", "words"),
    [
        ("In the year 2170 shadows are property of a bank. Ivo, a thief, steals his own.", DemandKind.RULE, "shadows are property"),
        ("A goat counts stars. A moral at the end.", DemandKind.ENDING, "moral"),
        ("A war film without a single explosion: a cook waits.", DemandKind.PROHIBITION, "explosion"),
    ],
)
def test_demands(prompt: str, kind: DemandKind, words: str) -> None:
    assert any(each.kind is kind and words in each.words for each in understood(prompt).demands)


def test_nothing_but_a_title_is_the_title() -> None:
    assert [each.words for each in understood("The Glass Orchard").demands if each.subject == "title"] == ["The Glass Orchard"]


def test_peoples_are_no_places_and_counts_no_part_of_a_thing() -> None:
    brief = understood("A widow, Greek, all in black, finds one radio in a stable.")
    assert not any("GREEK" in each.name for each in brief.places)
    assert "radio" in [each.words for each in brief.demands if each.kind is DemandKind.PROP]
    assert int(brief.cast[0].look.outfit_colour[:2], 16) < 0x40


def test_what_somebody_is_afraid_of_is_no_genre() -> None:
    assert read(Brief(prompt="A secret agent is afraid of everything.", seconds=60)).genre != "horror"
