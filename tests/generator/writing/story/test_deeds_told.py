"""What a brief says that somebody does is what the film tells: it is the premise, and its climax speaks of it."""

from __future__ import annotations

from functools import cache

import pytest

from generator.film import Brief, Screenplay, Species
from generator.writing.embedded import Embedded
from generator.writing.story.premise import premises

DEEDS = {
    "Office comedy: the intern Priya replaces the boss with a cardboard cut-out and nobody notices.": ("deceive", "cut-out"),
    "Three pupils swap their strict headmaster with a snowman.": ("deceive", "snowman"),
    "Medieval comedy: Odo the baker pretends to be the dead duke so that the village keeps its mill.": ("deceive", "dead duke"),
    "Two kids fake a ghost to save their school.": ("deceive", "ghost"),
    "A con man poses as a priest in a dying village.": ("deceive", "priest"),
    "A one-legged ballet teacher prepares a shy boy for his only audition in Paris in winter.": ("perform", "audition"),
    "Nia, 12, must sing at her father's wedding and has stage fright.": ("perform", "wedding"),
    "A village of farmers puts on an opera with only one singer.": ("perform", "opera"),
    "Nature film for kids: a young humpback whale loses her mother near the ice and follows a lighthouse ship home.": ("homecoming", "left"),
    "A lost robot dog walks home across a ruined city.": ("homecoming", "left"),
    "1950s America: a waitress in a roadside diner and a truck driver who has forgotten his own name, during a thunderstorm.": ("remember", "turned round"),
    "An old clockmaker no longer remembers his wife.": ("remember", "turned round"),
    "Two monks copy a forbidden book. Candlelight only.": ("copy", "forbidden book"),
    "A clerk must copy an old map in one night before it is burned.": ("copy", "map"),
    "Japan, 1600. A blind samurai and a girl who sells noodles hide from a bandit army in a mill during the first snow.": ("hide", "there you are"),
    "A lighthouse keeper takes in a stranded alien.": ("meet", "please don't"),
    "A lonely boy befriends a ghost in a school attic.": ("meet", "please don't"),
    "A translator writes down the last speaker's words before she dies.": ("copy", "words"),
}
"""Brief -> the goal it is told by, and a word that its climax cannot do without."""


@cache
def read(prompt: str) -> Brief:
    return Embedded().read(Brief(prompt=prompt, seconds=150))


@cache
def film(prompt: str) -> Screenplay:
    return Embedded().write(read(prompt))


@pytest.mark.parametrize("prompt", DEEDS)
def test_the_deed_is_the_premise(prompt: str) -> None:
    assert premises(read(prompt))[0].goal == DEEDS[prompt][0]
    assert film(prompt).used[0].startswith(f"quest-{DEEDS[prompt][0]}")


@pytest.mark.parametrize("prompt", DEEDS)
def test_the_climax_is_about_it(prompt: str) -> None:
    climax = next(each for each in film(prompt).scenes if each.purpose == "climax")
    assert DEEDS[prompt][1] in " ".join(each.text for each in climax.beats).lower()


def test_who_is_only_played_is_nobody_of_the_cast() -> None:
    cast = {each.occupation for each in film("A con man poses as a priest in a dying village.").cast}
    assert "priest" not in cast
    assert "Odo" in {each.name for each in film("Medieval comedy: Odo the baker pretends to be the dead duke so that the village keeps its mill.").cast}


def test_a_whales_mother_is_a_whale_and_is_found() -> None:
    play = film("Nature film for kids: a young humpback whale loses her mother near the ice and follows a lighthouse ship home.")
    whales = {each.id for each in play.cast if each.look.species is Species.FISH}
    assert len(whales) == 2 and not play.refused
    assert whales <= set(next(each for each in play.scenes if each.purpose == "climax").present)


def test_a_ruined_city_is_a_ruin() -> None:
    assert {each.kind for each in read("A lost robot dog walks home across a ruined city.").places} == {"ruin"}


def test_a_performance_that_can_be_lost_is_a_contest() -> None:
    assert premises(read("Two sisters sing against each other in a talent show in Leeds."))[0].goal == "win"
