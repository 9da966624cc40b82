from dataclasses import replace

import pytest

from catalog.changes import changes
from generator.film import Delivery, Grade, Hour, Line
from tests.generator.dummy_crew import reworded, screenplay

PLAY = screenplay()


def told(new, old=PLAY):
    return [(each.where, each.what, each.before, each.after) for each in changes(old, new)]


def with_scene(number, **fields):
    return replace(PLAY, scenes=tuple(replace(scene, **fields) if at == number else scene for at, scene in enumerate(PLAY.scenes, 1)))


def test_what_is_the_same_has_no_changes():
    assert told(screenplay()) == []


def test_another_hour_and_another_light():
    assert told(with_scene(2, hour=Hour.NIGHT)) == [("Scene 2", "place", "EXT. ROOF - DUSK", "EXT. ROOF - NIGHT")]
    assert told(with_scene(2, grade=Grade(noir=400))) == [("Scene 2", "light", "as the look has it", "noir")]


def test_a_line_left_out_and_one_added():
    beats = tuple(each for each in PLAY.scenes[0].beats if each.id != "s1-l2")
    assert told(with_scene(1, beats=beats)) == [("Scene 1", "line", "Bob: It works. It is just not here.", "")]
    assert told(PLAY, with_scene(1, beats=beats)) == [("Scene 1, line 2", "line", "", "Bob: It works. It is just not here.")]


def test_how_a_line_is_said():
    beats = tuple(
        replace(each, delivery=Delivery(emotion="ironic")) if isinstance(each, Line) and each.id == "s1-l2" else each
        for each in PLAY.scenes[0].beats
    )
    assert told(with_scene(1, beats=beats)) == [
        ("Scene 1, line 2: “It works. It is just not here.”", "delivery", "plain", "ironic")
    ]


def test_another_look_and_another_name():
    alice = replace(PLAY.cast[0], name="Charlie", look=replace(PLAY.cast[0].look, hair="101010"))
    assert told(replace(PLAY, cast=(alice, PLAY.cast[1]))) == [
        ("Charlie", "person", "Alice", "Charlie"),
        ("Charlie", "person", "hair a03020", "hair 101010"),
    ]


@pytest.mark.parametrize(("kept", "expected"), [((1,), ("Scene 1", "scene", "INT. STAIRS - MORNING", ""))])
def test_a_scene_left_out(kept, expected):
    assert told(replace(PLAY, scenes=tuple(PLAY.scenes[at] for at in kept))) == [expected]


def test_a_scene_added_brings_its_lines():
    new = replace(PLAY.scenes[0], id="s9")
    found = told(replace(reworded(PLAY, "none", ""), scenes=(*PLAY.scenes, new)))
    assert found[0] == ("Scene 3", "scene", "", "INT. STAIRS - MORNING")
    assert ("Scene 3, line 1", "line", "", "Alice: You said that the lift works.") in found
