"""The time-line: what begins when, and how each action is to be shown."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from generator.clock import GRID
from generator.direction import direct
from generator.direction.pace import factor, target
from generator.direction.tempo import Tempo
from generator.direction.timing import Timeline, lay
from generator.direction.verbs import event, staging
from generator.film import Action, Angle, Scene
from tests.generator.direction.stories import FILM, HEIST, TALK, readings, say


def timeline(scene: Scene, **more: bool) -> Timeline:
    ends = {"first": False, "last": False, **more}
    return lay(FILM, scene, readings(FILM, scene), Tempo(), previous=None, **ends)


def test_every_voice_begins_at_the_same_frame_of_the_grid() -> None:
    assert {each.start % GRID for each in timeline(TALK).lines} == {3}


def test_lines_follow_one_another_in_order_and_without_long_holes() -> None:
    lines = timeline(TALK).lines
    assert [each.line.id for each in lines] == ["l1", "l2", "l3", "l4", "l5", "l6", "l7"]
    for one, other in zip(lines, lines[1:], strict=False):
        assert other.start >= one.end - 1


def test_an_interruption_begins_before_the_other_has_ended() -> None:
    scene = replace(TALK, beats=(say("p", "alice", "I only wanted to say that"), say("q", "bob", "Do not.", gap=-500)))
    one, other = timeline(scene).lines
    assert one.start < other.start < one.end


def test_a_strong_line_is_left_to_ring() -> None:
    quiet = replace(TALK, beats=(say("p", "alice", "He is dead."), say("q", "bob", "When?")))
    hard = replace(TALK, beats=(say("p", "alice", "He is dead.", emotion="grief", intensity=900), say("q", "bob", "When?")))
    assert timeline(hard).lines[1].start > timeline(quiet).lines[1].start


def test_how_far_down_the_ways_to_show_an_action_one_had_to_go() -> None:
    levels = {each.action.id: each.level for each in timeline(HEIST).actions}
    assert levels["c1"] == levels["c2"] == levels["c3"] == levels["c5"] == 0 and levels["c6"] == 1
    alone = replace(TALK, present=(), beats=(Action(id="z", text="A thing occurs.", verb="occur"),))
    assert timeline(alone).actions[0].level == 5
    thing = replace(TALK, beats=(Action(id="z", text="A thing occurs.", verb="occur", prop="letter"),))
    assert timeline(thing).actions[0].level == 3


@pytest.mark.parametrize(
    ("verb", "acted"),
    [("sprint", "run"), ("Pick up", "take"), ("levitate", "cast"), ("glance", "look"), ("hug", "hug"), ("shatter", "break")],
)
def test_verbs_find_their_staging(verb: str, acted: str) -> None:
    found = staging(verb)
    assert found is not None and found.verb == acted


@pytest.mark.parametrize(
    ("verb", "text", "effect"),
    [
        ("begin", "Rain begins on the roofs.", "rain"),
        ("fall", "Snow falls.", "snow"),
        ("explode", "A crate explodes.", "explosion"),
        ("burn", "The barn burns.", "fire"),
    ],
)
def test_the_world_acts_by_effects(verb: str, text: str, effect: str) -> None:
    found = event(verb, text)
    assert found is not None and found.effect == effect


def test_a_fall_of_nobody_breaks_nothing() -> None:
    assert event("fall", "Somebody little is seen to fall, far off.") is None


def test_pace_follows_genre_and_tension() -> None:
    assert target("action") < target("comedy") < target("drama") < target("horror")
    assert factor(900, "action") < factor(500, "action") < factor(100, "action")
    assert factor(900, "horror") >= 1 and factor(900, "drama", blows=False) > factor(900, "drama")


def test_who_commands_is_seen_from_below_and_who_pleads_from_above() -> None:
    beats = []
    for number in range(4):
        beats += [
            say(f"a{number}", "bob", "You will give me everything that you have, and you will do it now.", "alice", "cold", 900, ),
            say(f"b{number}", "alice", "Please, I have nothing left, you know that I have nothing left.", "bob", "pleading", 900),
        ]  # fmt: skip
    scene = replace(TALK, beats=tuple(beats))
    reel = direct(FILM, scene, readings(FILM, scene), number=1, first=False, last=False, previous=None)
    bob, alice = FILM.character("bob").look, FILM.character("alice").look
    angles = {
        (each.shot.marks[0].look == bob, each.shot.angle) for each in reel.shots if [m.look for m in each.shot.marks] in ([bob], [alice])
    }
    assert (True, Angle.LOW) in angles and (False, Angle.HIGH) in angles
    assert (True, Angle.HIGH) not in angles and (False, Angle.LOW) not in angles


def test_a_scene_is_directed_fast() -> None:
    given = readings(FILM, TALK)
    start = time.process_time()
    direct(FILM, TALK, given, number=1, first=False, last=False, previous=None)
    assert time.process_time() - start < 0.5
