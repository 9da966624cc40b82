import re
from dataclasses import replace
from itertools import takewhile

import av
import pytest

from generator.cut import Cut, Framing
from generator.direction.tempo import settled
from generator.film import Action, Scene
from generator.studio import Finished, Here, Published, Studio, TakeMade
from tests.generator.dummy_crew import ALICE, BOB, Crew, reworded, screenplay

SMALL = Framing(width=320, height=180)


@pytest.fixture
def crew():
    return Crew()


@pytest.fixture
def studio(tmp_path, crew):
    return Studio(tmp_path / "vault", framing=SMALL, crew=crew, floor=Here(crew))


def made(events):
    """(slate id, part, reason) of everything that was really made."""
    return [(event.slate.id, event.part.value, event.reason) for event in events if isinstance(event, TakeMade) and not event.reused]


def shoot(studio, written, parent=None):
    events = list(studio.shoot(written, number=(parent.number if parent else 0) + 1, parent=parent))
    assert isinstance(events[-1], Finished)
    return events, events[-1].cut


def test_a_film_has_no_gap_and_pictures_end_with_sound(studio):
    _, cut = shoot(studio, screenplay())
    for clips in (cut.picture, cut.sound):
        assert clips[0].span.start == 0
        assert all(a.span.end == b.span.start for a, b in zip(clips, clips[1:], strict=False))
    assert cut.picture[-1].span.end == cut.sound[-1].span.end == cut.frames
    assert [caption.speaker for caption in cut.captions if not caption.sound] == ["Alice", "Bob", "Bob", "Alice"]


def test_what_is_published_only_grows(studio):
    events, _ = shoot(studio, screenplay())
    cuts = [event.cut for event in events if isinstance(event, Published)]
    assert len(cuts) > 3
    for before, after in zip(cuts, cuts[1:], strict=False):
        assert after.picture[: len(before.picture)] == before.picture
        assert after.sound[: len(before.sound)] == before.sound


def test_the_same_film_again_makes_nothing(studio, crew):
    _, first = shoot(studio, screenplay())
    asked = crew.asked()
    events, second = shoot(studio, screenplay(), first)
    assert made(events) == [] and crew.asked() == asked
    assert (second.picture, second.sound) == (first.picture, first.sound)


def test_a_changed_line_of_the_same_length(studio):
    _, first = shoot(studio, screenplay())
    events, second = shoot(studio, reworded(screenplay(), "s2-l2", "It was my father's lamp."), first)
    again = made(events)
    assert {id.partition("/")[0] for id, _, _ in again} == {"s2"}
    assert ("s2/line-s2-l2", "voice", "changed: text") in [(id, part, reason) for id, part, reason in again if part == "voice"]
    assert all(reason.startswith("changed:") for _, _, reason in again)
    kept = [clip for clip in first.picture if clip.slate.scene == "s1"]
    assert [clip for clip in second.picture if clip.slate.scene == "s1"] == kept


def test_a_longer_line_moves_what_follows_and_changes_only_its_scene(studio):
    _, first = shoot(studio, screenplay())
    events, second = shoot(studio, reworded(screenplay(), "s1-l1", "You said on the telephone, twice, that the lift works."), first)
    assert {id.partition("/")[0] for id, _, _ in made(events)} == {"s1"}
    assert second.frames > first.frames
    assert [clip.key for clip in second.picture if clip.slate.scene == "s2"] == [
        clip.key for clip in first.picture if clip.slate.scene == "s2"
    ]


def test_an_inserted_scene_renames_slates_and_makes_only_itself(studio):
    before = settled(screenplay())
    _, first = shoot(studio, before)
    extra = Scene(id="s9", place="roof", present=("alice",), beats=(Action(id="s9-b1", text="Alice waits.", verb="wait", actor="alice"),))
    events, second = shoot(studio, replace(before, scenes=(before.scenes[0], extra, before.scenes[1])), first)
    assert {id.partition("/")[0] for id, _, _ in made(events)} == {"s9"}
    assert {clip.slate.name[0] for clip in second.picture if clip.slate.scene == "s2"} == {"3"}


def test_a_changed_look_makes_only_that_persons_pictures(studio):
    before = screenplay()
    _, first = shoot(studio, before)
    dyed = replace(ALICE, look=replace(ALICE.look, hair="202020"))
    events, _ = shoot(studio, replace(before, cast=(dyed, BOB)), first)
    again = made(events)
    assert again and {part for _, part, _ in again} == {"picture"}
    # A camera that lost the face in the dark is asked once more, for more light.
    assert all(re.fullmatch(r"changed: (shot\.grade\.\w+, )*shot\.marks\.look\.hair", reason) for _, _, reason in again)
    assert len(again) < len(first.picture)


def test_a_changed_title_makes_only_shots_that_show_it(studio):
    before = screenplay()
    _, first = shoot(studio, before)
    events, _ = shoot(studio, replace(before, title="The Tenth Floor"), first)
    again = made(events)
    assert again and {reason for _, _, reason in again} == {"changed: shot.title.text"}


def test_undo_makes_nothing(studio):
    _, first = shoot(studio, screenplay())
    _, second = shoot(studio, reworded(screenplay(), "s2-l2", "It was my father's lamp."), first)
    events, third = shoot(studio, screenplay(), second)
    assert made(events) == []
    assert third.picture == first.picture and third.sound == first.sound


def test_a_raised_version_makes_all_of_that_part(studio, crew):
    _, first = shoot(studio, screenplay())
    crew.members["picture"].version = 2
    events, _ = shoot(studio, screenplay(), first)
    again = made(events)
    assert {part for _, part, _ in again} == {"picture"} and len(again) == len(first.picture)
    assert {reason for _, _, reason in again} == {"backend dummy picture 1 is now dummy picture 2"}


def test_after_a_crash_in_the_middle_only_the_rest_is_made(studio, crew):
    half = takewhile(lambda event: not (isinstance(event, Published) and event.cut.frames > 200), studio.shoot(screenplay()))
    before = made(list(half))
    assert before
    rest = made(shoot(studio, screenplay())[0])
    assert rest and not set(before) & set(rest)
    keys = [dump for member in ("picture", "voice") for dump in crew.members[member].asked]
    assert len(keys) == len(set(map(repr, keys)))


def test_a_failed_take_is_never_a_hole(studio, crew):
    crew.members["picture"].broken = "climb"
    events, cut = shoot(studio, screenplay())
    stand_ins = [event for event in events if isinstance(event, TakeMade) and event.reason.startswith("stands in")]
    assert stand_ins and "cannot draw climb" in stand_ins[0].reason
    assert cut.frames == cut.picture[-1].span.end


def test_the_export_is_the_film(studio, tmp_path):
    written = screenplay()
    events, cut = shoot(studio, written)
    studio.export(written, cut, tmp_path / "out", events[-1].report)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "film.mp4",
        "film.srt",
        "film.vtt",
        "screenplay.fountain",
        "report.json",
    }
    with av.open(str(tmp_path / "out" / "film.mp4")) as file:
        assert sum(1 for _ in file.decode(video=0)) == cut.frames
        assert len(file.streams.subtitles) == 1
    with av.open(str(tmp_path / "out" / "film.mp4")) as file:
        samples = sum(frame.samples for frame in file.decode(audio=0))
    assert abs(samples - cut.frames * 1920) <= 1024


def test_a_film_in_which_nobody_speaks_is_exported_without_subtitles(studio, tmp_path):
    written = screenplay()
    silent = tuple(replace(scene, beats=tuple(each for each in scene.beats if isinstance(each, Action))) for scene in written.scenes)
    events, cut = shoot(studio, replace(written, scenes=silent))
    assert cut.captions and all(each.sound for each in cut.captions)
    studio.export(written, cut, tmp_path / "out", events[-1].report)
    with av.open(str(tmp_path / "out" / "film.mp4")) as file:
        assert not file.streams.subtitles and file.streams.video


def test_an_empty_cut_has_no_frames():
    assert Cut(number=1, parent=0).frames == 0
