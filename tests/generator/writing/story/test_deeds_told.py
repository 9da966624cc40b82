"""What a brief says that somebody does is what the film tells: it is the premise, and its climax speaks of it."""

from __future__ import annotations

from functools import cache

import pytest

from generator.film import Brief, Screenplay
from generator.writing.embedded import Embedded
from generator.writing.story.premise import premises

DEEDS = {
    "Office comedy: the intern Priya replaces the boss with a cardboard cut-out and nobody notices.": ("deceive", "cut-out"),
    "Three pupils swap their strict headmaster with a snowman.": ("deceive", "snowman"),
    "Medieval comedy: Odo the baker pretends to be the dead duke so that the village keeps its mill.": ("deceive", "dead duke"),
    "Two kids fake a ghost to save their school.": ("deceive", "ghost"),
    "A con man poses as a priest in a dying village.": ("deceive", "priest"),
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
