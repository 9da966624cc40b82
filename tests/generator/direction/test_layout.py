"""The layout checker finds what it is meant to find, and nothing in what is directed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cut import Reel
from generator.direction import direct
from generator.direction.layout import faults
from generator.film import Mark, Prop, Scene, Shot, Size, Title
from tests.generator.direction.stories import ALONE, FILM, HEIST, TALK, THREE, readings, say


def reel(scene: Scene) -> Reel:
    return direct(FILM, scene, readings(FILM, scene), number=2, first=False, last=False, previous=None)


@pytest.mark.parametrize("scene", [THREE, TALK, HEIST, ALONE], ids=lambda scene: scene.id)
def test_what_is_directed_has_no_fault(scene: Scene) -> None:
    assert faults(FILM, scene, reel(scene)) == ()


def spoilt(**change: object) -> set[str]:
    """Kinds of fault of a talk whose every medium shot is changed so."""
    made = reel(TALK)
    shots = tuple(
        replace(each, shot=replace(each.shot, **change)) if each.shot.size in (Size.MS, Size.MCU, Size.CU) else each for each in made.shots
    )
    return {each.kind for each in faults(FILM, TALK, replace(made, shots=shots))}


ALICE, BOB = FILM.character("alice").look, FILM.character("bob").look


def mark(look: object, x: int, y: int = 260, head: int = 290, **more: object) -> Mark:
    return Mark(look=look, x=x, y=y, head=head, **more)  # type: ignore[arg-type]


def test_two_people_in_one_spot() -> None:
    assert "one-spot" in spoilt(size=Size.MS, marks=(mark(ALICE, 480), mark(BOB, 510)), props=())


def test_a_face_that_is_covered() -> None:
    assert "covered-face" in spoilt(size=Size.MS, marks=(mark(ALICE, 500, depth=400), mark(BOB, 510, depth=200)), props=())
    cake = Prop(noun="cake", x=500, y=260, size=300, depth=200)
    assert "covered-face" in spoilt(size=Size.MS, marks=(mark(ALICE, 500),), props=(cake,))


def test_a_face_at_the_edge_of_the_frame() -> None:
    assert "cut-face" in spoilt(size=Size.MS, marks=(mark(ALICE, 20),), props=())
    assert "cut-face" in spoilt(size=Size.MS, marks=(mark(ALICE, 400, y=940),), props=())


def test_a_head_too_small_for_its_size() -> None:
    assert "wrong-scale" in spoilt(size=Size.CU, marks=(mark(ALICE, 400, head=120),), props=())


def test_a_line_of_action_that_is_crossed() -> None:
    assert "crossed-line" in spoilt(size=Size.MS, marks=(mark(ALICE, 700), mark(BOB, 300)), props=())


def test_a_face_under_type() -> None:
    shot = Shot(frames=80, place=FILM.places[0], hour=TALK.hour, weather=TALK.weather, look=FILM.look, size=Size.MS)
    titled = replace(shot, marks=(mark(ALICE, 500, y=480),), title=Title(text="The Key"))
    made = reel(TALK)
    shots = (replace(made.shots[0], shot=titled), *made.shots[1:])
    assert "face-under-type" in {each.kind for each in faults(FILM, TALK, replace(made, shots=shots))}


def test_a_speaker_who_is_never_seen() -> None:
    made = reel(replace(TALK, beats=(say("l", "bob", "You kept the place open. I did not think that anybody would."),)))
    shots = tuple(replace(each, shot=replace(each.shot, marks=())) for each in made.shots)
    scene = replace(TALK, beats=(say("l", "bob", "You kept the place open. I did not think that anybody would."),))
    assert "unseen-speaker" in {each.kind for each in faults(FILM, scene, replace(made, shots=shots))}
    assert faults(FILM, scene, made) == ()
