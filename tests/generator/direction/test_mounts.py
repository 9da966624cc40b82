"""Who rides sits on something, or in it, and stays there until they get off."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cut import Reel
from generator.direction import direct
from generator.direction.layout import faults
from generator.direction.mounts import mount
from generator.film import Action, Hour, Scene, Screenplay
from tests.generator.direction.stories import ALICE, BOB, DINER, FIELD, readings, say


@pytest.mark.parametrize(
    ("text", "verb", "era", "found"),
    [
        ("Alice rides through the wheat.", "ride", "western", "horse"),
        ("Alice rides through the wheat.", "ride", "modern", "bicycle"),
        ("Alice rides her motorbike.", "ride", "1980s", "motorcycle"),
        ("Alice drives up.", "drive", "modern", "car"),
        ("Alice drives the wagon.", "drive", "western", "horse"),
        ("Alice gallops away on a grey mare.", "ride", "modern", "horse"),
    ],
)
def test_the_mount_is_what_is_written_or_what_the_time_has(text: str, verb: str, era: str, found: str) -> None:
    assert mount(Action(id="a", text=text, verb=verb, actor="alice"), era) == found


def reel(place: str = "field") -> tuple[Screenplay, Scene, Reel]:
    beats = (
        Action(id="a", text="Alice rides through the wheat.", verb="ride", actor="alice"),
        say("x", "alice", "We shall never be there before the dark.", "bob"),
        Action(id="b", text="Alice runs to the house.", verb="run", actor="alice"),
    )
    scene = Scene(id="s", place=place, hour=Hour.NOON, present=("alice",), beats=beats)
    film = Screenplay(title="", logline="", genre="western", look="gritty-realist", cast=(ALICE, BOB), places=(replace(FIELD, era="western"), DINER), scenes=(scene,), seconds=60)
    return film, scene, direct(film, scene, readings(film, scene), number=2, first=False, last=False, previous=None)


def test_who_rides_is_on_a_horse_in_every_shot_until_they_run() -> None:
    film, scene, found = reel()
    for each in found.shots:
        for mark in each.shot.marks:
            on = any(act.verb == "ride" and act.prop == "horse" for act in mark.acts)
            assert on == (mark.pose == "sit")
            assert on or not ({"x"} & {*each.lines})
    assert any(mark.pose == "sit" for each in found.shots for mark in each.shot.marks)
    assert any(mark.pose == "stand" and any(act.verb == "run" for act in mark.acts) for each in found.shots for mark in each.shot.marks)
    assert faults(film, scene, found) == ()


def test_nobody_rides_indoors() -> None:
    _, _, found = reel("diner")
    assert not any(mark.pose == "sit" for each in found.shots for mark in each.shot.marks)
