"""Notes on music, on people and in German; exceptions, locks and what cannot be done."""

from __future__ import annotations

import pytest

from generator.errors import BadNote
from generator.film import Delivery
from generator.writing.notes import revise
from generator.writing.notes.delivery import redelivered
from tests.generator.direction.stories import FILM


def test_an_exception_is_left_alone() -> None:
    new = revise(FILM, "make everything warmer except scene 2")
    assert [each.grade.warmth > 0 for each in new.scenes] == [number != 1 for number in range(len(FILM.scenes))]


def test_music_of_one_scene() -> None:
    new = revise(FILM, "no music under the last scene")
    assert new.scenes[-1].music.silent and new.scenes[:-1] == FILM.scenes[:-1]
    assert all(each.music.mood == "sad" for each in revise(FILM, "sadder music").scenes)


@pytest.mark.parametrize("note", ["shoot it in 3D", "make it win an Oscar", "purple monkey dishwasher"])
def test_what_cannot_be_done_is_said(note: str) -> None:
    with pytest.raises(BadNote) as caught:
        revise(FILM, note)
    assert caught.value.nearest


def test_a_locked_look_holds_until_it_is_lifted() -> None:
    name = next(each.name for each in FILM.cast if each.name)
    locked = revise(FILM, f"lock {name}")
    with pytest.raises(BadNote, match="locked"):
        revise(locked, f"{name} has short white hair")
    assert revise(revise(locked, f"unlock {name}"), f"{name} has short white hair") == revise(FILM, f"{name} has short white hair")


def test_german() -> None:
    assert revise(FILM, "mach Szene 2 dunkler") == revise(FILM, "make scene 2 darker")


def test_stronger_words_give_more() -> None:
    some, much = (redelivered(Delivery(), words) for words in ("sarcastic", "much more sarcastic"))
    assert some and much and 0 < some.irony < much.irony
    sighed = redelivered(Delivery(), "hesitant, with a sigh")
    assert sighed and sighed.sound == "sigh" and sighed.hesitation > 0
