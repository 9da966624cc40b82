"""Notes about the ending: the last scenes are told otherwise, everything before them stays."""

import pytest

from generator.film import Brief
from generator.writing.embedded import Embedded


@pytest.fixture(scope="module")
def writer():
    return Embedded()


@pytest.fixture(scope="module")
def play(writer):
    return writer.write(writer.read(Brief(prompt="Alice, a lighthouse keeper, and her brother Bob look for a lost dog in the fog.", seconds=120)))


@pytest.mark.parametrize(
    "note",
    [
        "make the ending more hopeful",
        "rewrite the last scene so that Bob leaves on the night train",
        "the ending should be sad",
        "regenerate the ending",
        "If I don't like the third act, regenerate it with a more hopeful twist",
        "give me a happy ending",
    ],
)
def test_another_ending_leaves_the_beginning_as_it_is(writer, play, note):
    new = writer.revise(play, note)
    kept = [scene for scene in new.scenes if scene in play.scenes]
    assert kept == list(new.scenes[: len(kept)]) and 0 < len(kept) < len(play.scenes) + 1
    assert new.scenes[-1] not in play.scenes and new.cast[:2] == play.cast[:2]


def test_what_was_asked_is_in_it(writer, play):
    new = writer.revise(play, "change the ending: Bob burns the map")
    assert any("burn" in beat.text.lower() for beat in new.scenes[-1].beats)


def test_an_ending_can_be_changed_again(writer, play):
    once = writer.revise(play, "make the ending more hopeful")
    twice = writer.revise(once, "the ending should be sad")
    assert twice.scenes[-1].id != once.scenes[-1].id and twice.scenes[-1].beats != once.scenes[-1].beats


def test_light_and_length_of_the_last_scene_are_other_notes(writer, play):
    assert writer.revise(play, "the last scene: at night, rain").scenes[-1].beats == play.scenes[-1].beats
    assert len(writer.revise(play, "cut the last scene").scenes) == len(play.scenes) - 1


def test_who_was_never_there_is_prepared_and_comes_in(writer, play):
    new = writer.revise(play, "give the third act a more hopeful twist, and integrate a secret society of benevolent psychics")
    comer = new.cast[-1]
    assert comer not in play.cast and len(new.cast) == len(play.cast) + 1
    there = [number for number, scene in enumerate(new.scenes) if comer.id in scene.present]
    assert there[0] < len(new.scenes) - 1 and there[-1] >= len(new.scenes) - 2
    assert any(comer.id == getattr(beat, "speaker", "") for scene in new.scenes for beat in scene.beats)


def test_the_rest_of_a_scene_stays_when_somebody_comes_in(writer, play):
    new = writer.revise(play, "add a dog")
    for old, scene in zip(play.scenes, new.scenes, strict=True):
        assert [each for each in scene.beats if "-come" not in each.id] == list(old.beats)
