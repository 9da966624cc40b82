"""Two places of one time are cut against each other, and nobody is where they are not."""

from __future__ import annotations

from dataclasses import replace

from generator.cut import Reel
from generator.direction import direct
from generator.direction.layout import faults
from generator.film import Action, Hour, Line, Scene, Screenplay
from tests.generator.direction.stories import ALICE, BOB, DINER, FIELD, MARKET, readings, say

HOME = Scene(
    id="home", place="diner", hour=Hour.NIGHT, present=("alice",),
    beats=(Action(id="h1", text="Alice picks up the phone and dials.", verb="take", actor="alice", prop="phone"),),
)  # fmt: skip
CALL = Scene(
    id="call", place="market", hour=Hour.NOON, present=("bob", "alice"),
    beats=(
        Action(id="c1", text="Bob sits among the stalls. His phone rings.", verb="sit", actor="bob"),
        Action(id="c2", text="INTERCUT WITH THE DINER", verb="cut", actor="bob"),
        say("l1", "alice", "There is somebody standing in the garden.", "bob"),
        say("l2", "bob", "It is the cat, Alice. It is always only the cat.", "alice"),
        say("l3", "alice", "The cat is sitting on my foot.", "bob"),
        say("l4", "bob", "Then lock the door and do not put down the telephone.", "alice"),
    ),
)  # fmt: skip
FILM = Screenplay(title="Calls", logline="", genre="thriller", look="gritty-realist", cast=(ALICE, BOB), places=(DINER, MARKET, FIELD), scenes=(HOME, CALL), seconds=60)


def reel(scene: Scene, previous: Scene = HOME) -> Reel:
    film = replace(FILM, scenes=(previous, scene))
    return direct(film, scene, readings(film, scene), number=2, first=False, last=False, previous=previous)


def seen(found: Reel) -> list[tuple[str, set[int]]]:
    """The kind of place of each shot, and the ages of those who are in it."""
    return [(each.shot.place.kind, {mark.look.age for mark in each.shot.marks}) for each in found.shots]


def test_a_call_is_seen_at_both_ends() -> None:
    found = reel(CALL)
    kinds = [kind for kind, _ in seen(found)]
    assert kinds[0] == MARKET.kind and kinds.count(DINER.kind) >= 2 and kinds.count(MARKET.kind) >= 3
    for kind, ages in seen(found):
        assert ages <= {ALICE.age if kind == DINER.kind else BOB.age}
    assert {each.shot.hour for each in found.shots if each.shot.place.kind == DINER.kind} == {Hour.NIGHT}
    assert {each.shot.hour for each in found.shots if each.shot.place.kind == MARKET.kind} == {Hour.NOON}


def test_who_calls_has_a_telephone_at_the_ear_and_is_seen_to_speak() -> None:
    found = reel(CALL)
    for each in found.shots:
        if each.lines and each.shot.size.value != "INSERT":
            assert all(any(act.verb == "phone" for act in mark.acts) for mark in each.shot.marks)
    heard = [each for each in found.shots if "l1" in each.lines and each.shot.place.kind == DINER.kind]
    assert any(mark.lips for each in heard for mark in each.shot.marks)


def test_a_voice_on_the_telephone_gets_its_face_where_the_script_cuts_to_and_fro() -> None:
    heard = replace(CALL, present=("bob",), beats=tuple(replace(beat, off_screen=True) if isinstance(beat, Line) and beat.speaker == "alice" else beat for beat in CALL.beats))
    assert any(kind == DINER.kind and ages == {ALICE.age} for kind, ages in seen(reel(heard)))


def test_the_two_ends_look_towards_each_other() -> None:
    singles = [(each.shot.place.kind, each.shot.marks[0]) for each in reel(CALL).shots if len(each.shot.marks) == 1 and each.lines]
    here = {mark.gaze_x > 500 for kind, mark in singles if kind == MARKET.kind}
    there = {mark.gaze_x > 500 for kind, mark in singles if kind == DINER.kind}
    assert len(here) == len(there) == 1 and here != there


def test_meanwhile_within_a_scene_shows_the_place_that_it_names() -> None:
    scene = Scene(
        id="s", place="field", hour=Hour.NIGHT, present=("alice", "bob"),
        beats=(
            Action(id="a", text="Alice walks through the wheat.", verb="walk", actor="alice"),
            say("x", "alice", "I should have told him before he went away.", ""),
            Action(id="b", text="MEANWHILE, AT THE HARBOUR, Bob runs along the quay.", verb="run", actor="bob"),
            Action(id="c", text="Alice stops and listens.", verb="stop", actor="alice"),
        ),
    )  # fmt: skip
    found = seen(reel(scene))
    assert any(kind == "harbour" and ages == {BOB.age} for kind, ages in found)
    assert not any(BOB.age in ages for kind, ages in found if kind == FIELD.kind)
    assert found[-1][0] == FIELD.kind


def test_a_scene_that_happens_meanwhile_goes_back_to_the_one_that_was_left() -> None:
    left = replace(HOME, beats=(Action(id="h", text="Alice waits.", verb="wait", actor="alice"),))
    scene = Scene(
        id="s", place="field", hour=Hour.NIGHT, present=("bob",),
        beats=(
            Action(id="a", text="MEANWHILE, Bob runs through the wheat.", verb="run", actor="bob"),
            say("x", "bob", "Only one more mile, only one more.", ""),
            Action(id="b", text="Bob stumbles.", verb="fall", actor="bob"),
            say("y", "bob", "Not now, not tonight, not here.", ""),
        ),
    )  # fmt: skip
    found = reel(scene, previous=left)
    kinds = [kind for kind, _ in seen(found)]
    back = [each.shot for each in found.shots if each.shot.place.kind == DINER.kind]
    assert len(back) == 2 and kinds[0] == kinds[-1] == FIELD.kind and back[0].frames > back[1].frames
    assert all({mark.look.age for mark in each.marks} == {ALICE.age} for each in back)
    assert not any(DINER.kind == kind for kind, _ in seen(reel(replace(scene, beats=(replace(scene.beats[0], text="Bob runs through the wheat."), *scene.beats[1:])), previous=left)))


def test_a_place_that_is_cut_against_keeps_the_layout() -> None:
    film = FILM
    assert not list(faults(film, CALL, reel(CALL)))


def test_a_heading_with_two_places_is_cut_between_them() -> None:
    both = replace(MARKET, id="both", name=f"{DINER.name} / INT. {MARKET.name} - INTERCUT")
    there = Scene(id="there", place="market", present=("bob",), beats=(Action(id="t", text="Bob waits by the telephone.", verb="wait", actor="bob"),))
    scene = replace(CALL, place="both", beats=CALL.beats[2:])
    film = replace(FILM, places=(DINER, MARKET, FIELD, both), scenes=(HOME, there, scene))
    found = direct(film, scene, readings(film, scene), number=3, first=False, last=False, previous=there)
    places = [(each.shot.place.kind, {mark.look.age for mark in each.shot.marks}) for each in found.shots]
    assert {kind for kind, _ in places} == {DINER.kind, MARKET.kind}
    assert all(ages <= {ALICE.age if kind == DINER.kind else BOB.age} for kind, ages in places)
