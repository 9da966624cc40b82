"""Who is seen, in what, and how their lines meet."""

from __future__ import annotations

from dataclasses import replace

from generator.direction import direct
from generator.direction.casting import everybody
from generator.film import Screenplay
from tests.generator.direction.stories import FILM, TALK, readings, say

ALONE = {"number": 2, "first": False, "last": False, "previous": None}


def test_who_speaks_is_seen_though_nobody_said_that_they_are_there() -> None:
    scene = replace(TALK, present=("alice",))
    assert "bob" in everybody(FILM, scene)
    reel = direct(FILM, scene, readings(FILM, scene), **ALONE)
    bob = FILM.character("bob").look
    assert any(mark.look == bob for each in reel.shots for mark in each.shot.marks)


def test_who_uses_a_wheelchair_stays_in_it() -> None:
    cast = tuple(replace(each, description="A chess player in a wheelchair") if each.id == "alice" else each for each in FILM.cast)
    film: Screenplay = replace(FILM, cast=cast)
    reel = direct(film, TALK, readings(film, TALK), **ALONE)
    alice = film.character("alice").look
    poses = {mark.pose for each in reel.shots for mark in each.shot.marks if mark.look == alice and each.shot.size != "INSERT"}
    assert poses == {"wheelchair"}


def test_a_line_that_breaks_off_is_spoken_into() -> None:
    scene = replace(TALK, beats=(say("a", "alice", "You never told me that the whole house would—"), say("b", "bob", "Nobody asked me.")))
    one, other = direct(FILM, scene, readings(FILM, scene), **ALONE).speeches
    assert other.start < one.start + one.milliseconds
