"""What a sentence says of somebody's hands is seen in them; what is large is seen large; what a film is about fills a frame."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cut import Reel
from generator.direction import direct
from generator.direction.breakdown import broken_down, central, things
from generator.direction.things import familiar, head, monumental, size, stands
from generator.film import Action, Hour, Scene, Screenplay, Size
from tests.generator.direction.stories import ALICE, BOB, DINER, FIELD, MARKET, TALK, readings, say

FILM = Screenplay(title="The Tenth Second", logline="Alice has to wind the watch of her village.", genre="drama", look="gritty-realist", cast=(ALICE, BOB), places=(DINER, MARKET, FIELD), scenes=(TALK,), seconds=120)


def scene(*beats: object) -> Scene:
    return Scene(id="s", place="field", hour=Hour.DUSK, present=("alice", "bob"), beats=beats)  # type: ignore[arg-type]


def reel(told: Scene) -> Reel:
    film = replace(FILM, scenes=(TALK, told))
    return direct(film, told, readings(film, told), number=2, first=False, last=False, previous=TALK)


@pytest.mark.parametrize(("noun", "found"), [("bell of her village church", "bell"), ("cup of tea", "cup"), ("last page of the book", "page"), ("key", "key"), ("", "")])
def test_what_a_thing_is_stands_before_its_of(noun: str, found: str) -> None:
    assert head(noun) == found


def test_the_bell_of_a_church_stands_and_that_of_a_shop_does_not() -> None:
    assert monumental("bell of her village church") and stands("bell of her village church") and size("church bell") > 100
    assert not monumental("small bell") and not stands("bell") and familiar("bell")


def test_a_bell_that_is_shown_stands_in_the_scene() -> None:
    told = scene(Action(id="a", text="Alice pulls off a sheet.", verb="show", actor="alice", prop="bell of her church"), Action(id="b", text="Alice walks round it.", verb="walk", actor="alice"))
    assert any(prop.noun == "bell of her church" and prop.size > 100 for each in reel(told).shots for prop in each.shot.props)


def test_a_bus_ticket_is_no_bus() -> None:
    assert things("She has the bus ticket in one hand") == ("bus ticket",)


@pytest.mark.parametrize(("text", "verb", "found"), [
    ("Alice puts the watch down on the table, and waits.", "put", "watch"),
    ("Alice stops. She has a letter in one hand.", "hold", "letter"),
    ("Alice stops, as one who has a train to catch.", "stop", ""),
    ("Alice stops where Bob has a letter.", "stop", ""),
])  # fmt: skip
def test_what_is_said_of_the_hands_of_somebody_still_is_done(text: str, verb: str, found: str) -> None:
    (beat,) = broken_down(scene(Action(id="a", text=text, verb="stop", actor="alice"))).beats
    assert isinstance(beat, Action) and (beat.verb, beat.prop) == (verb, found)


def test_what_the_film_is_about_fills_a_frame() -> None:
    told = scene(
        Action(id="a", text="Bob comes.", verb="walk", actor="bob"),
        Action(id="b", text="Alice waits. She holds the watch to her ear.", verb="stop", actor="alice"),
        Action(id="c", text="Bob nods.", verb="nod", actor="bob"),
    )
    assert "watch" in central(replace(FILM, scenes=(TALK, told)))
    assert any(each.shot.size is Size.INSERT for each in reel(told).shots)


def test_nobody_comes_in_twice() -> None:
    told = broken_down(scene(say("l", "alice", "bob", "One!"), Action(id="a", text="Alice goes down to count.", verb="enter", actor="alice"), Action(id="b", text="Bob comes in.", verb="enter", actor="bob")))
    assert [beat.verb for beat in told.beats if isinstance(beat, Action)] == ["walk", "enter"]


def test_nobody_runs_out_of_a_shot_that_goes_on() -> None:
    told = scene(Action(id="a", text="Alice runs.", verb="run", actor="alice"), Action(id="b", text="The wind blows.", verb="wind"), Action(id="c", text="The wind goes on.", verb="wind"))
    for each in reel(told).shots:
        for mark in each.shot.marks:
            assert all(0 < act.x < 1000 for act in mark.acts if act.verb == "run" and act.start + act.frames < each.shot.frames - 16)


def test_nobody_walks_into_anybody_else() -> None:
    told = scene(Action(id="a", text="Bob waits.", verb="stop", actor="bob"), Action(id="b", text="Alice crosses over.", verb="walk", actor="alice"), say("l", "bob", "alice", "Go on, say it, all of it."))
    for each in reel(told).shots:
        walks = [(mark, act) for mark in each.shot.marks for act in mark.acts if act.verb == "walk" and 0 < act.x < 1000]
        assert all(abs(act.x - other.x) * 16 / 9 > 0.6 * (mark.head + other.head) for mark, act in walks for other in each.shot.marks if other is not mark)
