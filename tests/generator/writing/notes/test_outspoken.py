"""What a household wishes an ending to be is done in it, and said in it."""

from functools import cache

import pytest

from generator.film import Action, Brief, Line, Screenplay
from generator.writing.embedded import Embedded

WRITER = Embedded()


@cache
def brief() -> Brief:
    return WRITER.read(Brief(prompt="A drama: Alice, a bell founder, and her estranged son Bob cast one last bell before the foundry closes.", seconds=180))


@cache
def film() -> Screenplay:
    return WRITER.write(brief())


def ended(wish: str) -> list[Action | Line]:
    """The beats that only the other ending has."""
    had = {beat.id for scene in film().scenes for beat in scene.beats}
    return [beat for scene in WRITER.end(brief(), film(), wish, 2).scenes for beat in scene.beats if beat.id not in had]


@pytest.mark.parametrize(("wish", "said"), [("Bob breaks the bell", "you've broken the bell"), ("Alice sells the foundry", "you've sold the foundry"), ("Alice forgives Bob", "you've forgiven me"), ("Alice leaves", "I'm leaving")])
def test_it_is_said(wish: str, said: str) -> None:
    new = ended(wish)
    assert any(isinstance(beat, Line) and said in beat.text for beat in new)


def test_it_is_said_after_it_is_done() -> None:
    new = ended("Bob breaks the bell")
    done = next(at for at, beat in enumerate(new) if isinstance(beat, Action) and "breaks the bell" in beat.text)
    said = next(at for at, beat in enumerate(new) if isinstance(beat, Line) and "broken the bell" in beat.text)
    assert done < said < len(new) - 1  # something is seen, or said, after it


@pytest.mark.parametrize("wish", ["Bob breaks the bell", "Alice forgives Bob", "Alice leaves", "they make up"])
def test_an_ending_that_was_asked_for_is_more_than_a_gesture(wish: str) -> None:
    assert len(ended(wish)) >= 7


def test_nobody_speaks_where_nobody_spoke_before() -> None:
    silent = Brief(prompt="Alice and Bob cast a bell. No dialogue.", seconds=90)
    play = WRITER.write(WRITER.read(silent))
    if not any(isinstance(beat, Line) for scene in play.scenes for beat in scene.beats):
        new = WRITER.end(WRITER.read(silent), play, "Alice breaks the bell", 2)
        assert not any(isinstance(beat, Line) for scene in new.scenes for beat in scene.beats)
