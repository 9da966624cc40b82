from dataclasses import replace

import pytest

from catalog.changes import changes, summed
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
        ("Charlie", "person", "hair red", "hair black"),
    ]


@pytest.mark.parametrize(("kept", "expected"), [((1,), ("Scene 1", "scene", "INT. STAIRS - MORNING", ""))])
def test_a_scene_left_out(kept, expected):
    assert told(replace(PLAY, scenes=tuple(PLAY.scenes[at] for at in kept))) == [expected]


def test_a_scene_added_brings_its_lines():
    new = replace(PLAY.scenes[0], id="s9")
    found = told(replace(reworded(PLAY, "none", ""), scenes=(*PLAY.scenes, new)))
    assert found[0] == ("Scene 3", "scene", "", "INT. STAIRS - MORNING")
    assert ("Scene 3, line 1", "line", "", "Alice: You said that the lift works.") in found


def test_scenes_in_another_order():
    turned = replace(PLAY, scenes=PLAY.scenes[::-1])
    assert ("Order", "order", "scene 1, 2", "scene 2, 1") in told(turned)
    assert "the order of the scenes" in summed(changes(PLAY, turned))


def test_a_longer_silence_and_beats_in_another_order():
    beats = PLAY.scenes[0].beats
    held = tuple(replace(each, gap=each.gap + 800) if each.id == "s1-l2" else each for each in beats)
    assert [(each[1], each[3]) for each in told(with_scene(1, beats=held))] == [("silence", f"{next(each.gap for each in held if each.id == 's1-l2') / 1000:.1f} s of silence before it")]
    moved = told(with_scene(1, beats=(beats[1], beats[0], *beats[2:])))
    assert [each[1] for each in moved] == ["sequence"]


def test_all_of_it_in_a_sentence():
    assert summed([]) == ""
    assert summed(changes(PLAY, with_scene(2, grade=Grade(noir=400)))) == "In scene 2: the light. The rest stays as it is."
    many = replace(PLAY, scenes=tuple(replace(each, grade=Grade(saturation=-1000)) for each in PLAY.scenes))
    assert summed(changes(PLAY, many)).startswith("In 2 scenes: the light of 2 scenes")
    assert {each[3] for each in told(many)} == {"black and white"}


def test_a_change_too_small_for_words_is_told_all_the_same():
    beats = tuple(replace(each, delivery=replace(each.delivery, intensity=each.delivery.intensity + 40)) if isinstance(each, Line) and each.id == "s1-l2" else each for each in PLAY.scenes[0].beats)
    assert told(with_scene(1, beats=beats))[0][3] == "plain, weighed otherwise"


def test_a_season_is_told():
    places = tuple(replace(each, season="winter") for each in PLAY.places)
    found = told(replace(PLAY, places=places))
    assert {each[1] for each in found} == {"season"} and {each[3] for each in found} == {"Winter"}
    assert "the season" in summed(changes(PLAY, replace(PLAY, places=places)))


def test_nothing_that_differs_is_left_untold():
    other = replace(PLAY, scenes=tuple(replace(each, purpose="climax") for each in PLAY.scenes))
    assert changes(PLAY, other)


def test_in_german(settings):
    from django.utils import translation

    with translation.override("de"):
        assert told(with_scene(2, grade=Grade(noir=400)))[0][0] == "Szene 2"
        assert summed(changes(PLAY, with_scene(2, grade=Grade(noir=400)))) == "In Szene 2: das Licht. Der Rest bleibt, wie er ist."


def test_clothes_of_one_scene_are_said_with_the_scene_and_the_name():
    from generator.film import Clothes

    old = PLAY
    who = old.cast[0]
    new = replace(old, scenes=(replace(old.scenes[0], wardrobe=(Clothes(who=who.id, outfit="oilskin", outfit_colour="c0302a"),)), *old.scenes[1:]))
    found = changes(old, new)
    assert [(each.where, each.what, each.number) for each in found] == [(f"Scene 1, {who.name}", "clothes", 1)]
    assert "oilskin" in found[0].after and "what one person wears" in summed(found)
