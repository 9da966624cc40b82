"""Notes about how a scene is told."""

from functools import cache

import pytest

from generator.direction.passage import passage
from generator.errors import BadNote
from generator.film import Brief, Screenplay
from generator.writing.embedded import Embedded

WRITER = Embedded()


@cache
def film() -> Screenplay:
    return WRITER.write(WRITER.read(Brief(prompt="Alice, a baker, and Bob, a postman, find a lost letter in a harbour town.", seconds=240)))


@pytest.mark.parametrize(
    ("note", "number"),
    [("shoot scene 2 in one take", 2), ("make scene 2 a montage, tell it as a montage", 2), ("tell the last scene as a dream", 0), ("show scene 3 as a flashback", 3)],
)
def test_only_the_scene_that_is_named_is_told_so(note: str, number: int) -> None:
    new = WRITER.revise(film(), note)
    told = [at for at, scene in enumerate(new.scenes) if passage(new, scene) != passage(film(), film().scenes[at])]
    assert told == [number - 1 if number else len(new.scenes) - 1]
    assert [each.beats for each in new.scenes] == [each.beats for each in film().scenes]


def test_and_plainly_again() -> None:
    new = WRITER.revise(WRITER.revise(film(), "tell scene 2 as a dream"), "scene 2 not as a dream")
    assert [passage(new, each) for each in new.scenes] == [passage(film(), each) for each in film().scenes]


def test_cut_back_and_forth_cuts_nothing_out() -> None:
    assert len(WRITER.revise(film(), "Cut back and forth between the harbour and the bakery in scene 2").scenes) == len(film().scenes)


@pytest.mark.parametrize("note", ["let Bob, 15, and Alice be lovers in bed", "show the teenagers skinny dipping"])
def test_what_no_brief_may_ask_for_no_note_may_either(note: str) -> None:
    with pytest.raises(BadNote, match="under eighteen"):
        WRITER.revise(film(), note)
