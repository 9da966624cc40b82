"""What somebody wears in one scene is seen in that scene's pictures, and in no other."""

from dataclasses import replace

import pytest

from generator.direction import direct
from generator.film import Action, Character, Clothes, Gender, Look, Place, Scene, Screenplay

ALICE = Character(id="alice", name="Alice", role="lead", gender=Gender.FEMALE, look=Look(gender=Gender.FEMALE, hat="cap"))
BOB = Character(id="bob", name="Bob", role="friend", gender=Gender.MALE, look=Look(gender=Gender.MALE, hair="101010"))


def scene(id: str) -> Scene:
    return Scene(id=id, place="pier", present=("alice", "bob"), beats=tuple(Action(id=f"{id}-{who}", text=f"{who} waits.", actor=who) for who in ("alice", "bob")))


@pytest.fixture
def film() -> Screenplay:
    return Screenplay(title="The Pier", logline="", genre="drama", look="gritty-realist", cast=(ALICE, BOB), places=(Place(id="pier", name="Pier", kind="harbour", interior=False),), scenes=(scene("one"), scene("two")))


def shots(play: Screenplay, at: int):
    return [each.shot for each in direct(play, play.scenes[at], {}, number=at + 1, first=at == 0, last=at == 1, previous=play.scenes[at - 1] if at else None).shots]


def test_only_that_scene_and_only_that_person(film: Screenplay) -> None:
    coat = replace(film.scenes[1], wardrobe=(Clothes(who="alice", outfit="oilskin", outfit_colour="c0302a"),))
    new = replace(film, scenes=(film.scenes[0], coat))
    assert shots(new, 0) == shots(film, 0)
    was, now = shots(film, 1), shots(new, 1)
    assert was != now and len(was) == len(now)
    worn = {mark.look.outfit for shot in now for mark in shot.marks if mark.look.hat == "cap"}
    assert worn == {"oilskin"}
    assert [mark for shot in now for mark in shot.marks if mark.look == BOB.look] == [mark for shot in was for mark in shot.marks if mark.look == BOB.look]
