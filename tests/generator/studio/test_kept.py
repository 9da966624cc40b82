"""A note on one line makes that line again and nothing else."""

from dataclasses import replace

import pytest

from generator.cut import Framing
from generator.film import Delivery, Grade, Line
from generator.studio import Finished, Here, Studio, TakeMade
from generator.studio.estimate import estimate
from tests.generator.dummy_crew import Crew, reworded

SMALL = Framing(width=320, height=180)
BITTER = Delivery(emotion="ironic", intensity=1000, irony=900, volume="loud")


@pytest.fixture
def studio(tmp_path):
    crew = Crew()
    return Studio(tmp_path / "vault", framing=SMALL, crew=crew, floor=Here(crew))


@pytest.fixture
def written(studio):
    return studio.write(studio.read("Alice carries a lamp."))


def changed(play, id, **changes):
    def noted(beat):
        return replace(beat, **changes) if isinstance(beat, Line) and beat.id == id else beat

    return replace(play, scenes=tuple(replace(scene, beats=tuple(map(noted, scene.beats))) for scene in play.scenes))


def line(play, id):
    return next(beat for scene in play.scenes for beat in scene.beats if beat.id == id)


def shoot(studio, play, parent=None):
    events = list(studio.shoot(play, number=(parent.number if parent else 0) + 1, parent=parent))
    assert isinstance(events[-1], Finished)
    return [event.slate for event in events if isinstance(event, TakeMade) and not event.reused], events[-1].cut


def test_a_line_said_otherwise_leaves_music_air_and_every_other_line_alone(studio, written):
    _, first = shoot(studio, written)
    again, second = shoot(studio, studio.kept(written, changed(written, "s1-l2", delivery=BITTER)), first)
    assert [slate.id for slate in again if slate.part.value in ("voice", "music", "sound")] == ["s1/line-s1-l2"]
    assert second.frames == first.frames
    assert [clip.span for clip in second.picture] == [clip.span for clip in first.picture]
    assert {slate.scene for slate in again} == {"s1"}


def test_other_words_are_said_in_the_time_of_the_first(studio, written):
    revised = studio.kept(written, reworded(written, "s1-l2", "It works. It just is not there."))
    assert line(revised, "s1-l2").played.text == line(written, "s1-l2").text
    assert line(revised, "s1-l2").played.reading.milliseconds > 0
    again = studio.kept(revised, reworded(revised, "s1-l2", "It works. It is merely not here."))
    assert line(again, "s1-l2").played == line(revised, "s1-l2").played


def test_a_wish_for_another_pace_is_not_undone(studio, written):
    revised = studio.kept(written, changed(written, "s1-l2", delivery=Delivery(pace=800)))
    assert line(revised, "s1-l2").played.reading is None


def test_a_note_that_is_taken_back_leaves_nothing_behind(studio, written):
    bitter = studio.kept(written, changed(written, "s1-l2", delivery=BITTER))
    assert studio.kept(bitter, changed(bitter, "s1-l2", delivery=Delivery())) == written


def test_louder_music_mixes_anew_and_plays_nothing_again(studio, written):
    _, first = shoot(studio, written)
    loud = replace(written, scenes=tuple(replace(each, music=replace(each.music, presence=300)) for each in written.scenes))
    again, _ = shoot(studio, loud, first)
    assert {slate.part.value for slate in again} == {"mix"} and len(again) == len(first.sound)


def test_what_a_studio_writes_has_its_music_settled(studio, written):
    assert all(scene.music.mood and scene.music.intensity and scene.music.seed for scene in written.scenes)
    ended = studio.end(studio.read("Alice carries a lamp."), written, "They fly away", 1)
    assert ended.scenes[0] == written.scenes[0] and all(scene.music.mood for scene in ended.scenes)


@pytest.mark.parametrize("what", ["line", "light", "scene cut", "look", "nothing"])
def test_what_is_alike_need_not_be_directed_to_know_what_a_note_costs(studio, written, what):
    cut = shoot(studio, written)[1]
    said = line(written, next(beat.id for beat in written.scenes[-1].beats if isinstance(beat, Line)))
    revised = {
        "line": lambda: studio.kept(written, changed(written, said.id, delivery=Delivery(emotion="angry", intensity=900))),
        "light": lambda: replace(written, scenes=(*written.scenes[:-1], replace(written.scenes[-1], grade=Grade(noir=500)))),
        "scene cut": lambda: replace(written, scenes=written.scenes[:-1]),
        "look": lambda: replace(written, cast=(replace(written.cast[0], look=replace(written.cast[0].look, hair="112233")), *written.cast[1:])),
        "nothing": lambda: written,
    }[what]()
    whole = {"vault": studio.vault, "crew": studio.crew, "framing": studio.framing, "parent": cut}
    assert estimate(revised, **whole, before=written) == estimate(revised, **whole)
