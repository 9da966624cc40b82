"""A line that is said otherwise keeps its place in the edit: nothing else of its scene is made again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cut import Framing
from generator.film import Delivery, Line
from generator.studio import Finished, Here, Studio, TakeMade
from generator.voice.casting import cast_voices
from tests.generator.dummy_crew import Crew, Voice, reworded
from tests.generator.dummy_crew import screenplay as uncast

SMALL = Framing(width=320, height=180)
SARCASM = Delivery(emotion="ironic", intensity=900, irony=900)


def screenplay():
    return replace(uncast(), cast=cast_voices(uncast().cast))


class Actor(Voice):
    """Takes a third longer for sarcasm, unless it is to fit."""

    def read(self, request):
        plain = super().read(request)
        natural = plain.milliseconds * 4 // 3 if request.delivery.irony else plain.milliseconds
        close = request.fit and abs(natural - request.fit) * 3 <= request.fit
        return replace(plain, milliseconds=request.fit if close else natural)


@pytest.fixture
def studio(tmp_path):
    crew = Crew()
    crew.members["voice"] = Actor()
    return Studio(tmp_path / "vault", framing=SMALL, crew=crew, floor=Here(crew))


def shoot(studio, written, parent=None):
    events = list(studio.shoot(written, number=(parent.number if parent else 0) + 1, parent=parent))
    assert isinstance(events[-1], Finished)
    return events, events[-1].cut


def line(written, id):
    return next(beat for scene in written.scenes for beat in scene.beats if beat.id == id)


def said(written, id, **changes):
    """The screenplay with a line changed, as a note changes it."""
    scenes = tuple(
        replace(scene, beats=tuple(replace(beat, **changes) if isinstance(beat, Line) and beat.id == id else beat for beat in scene.beats))
        for scene in written.scenes
    )
    return replace(written, scenes=scenes)


def test_another_delivery_leaves_the_edit_as_it_was(studio):
    before = screenplay()
    _, first = shoot(studio, before)
    after = studio.kept(before, said(before, "s1-l1", delivery=SARCASM))
    events, second = shoot(studio, after, first)
    assert second.frames == first.frames
    assert [each.span for each in second.picture] == [each.span for each in first.picture]
    again = [event.slate.id for event in events if isinstance(event, TakeMade) and not event.reused]
    assert "s1/line-s1-l1" in again
    assert [id for id in again if id.startswith("s2/") or id in ("s1/music", "s1/sound")] == []
    old = {each.key for each in (*first.picture, *first.sound)}
    new = [each for each in (*second.picture, *second.sound) if each.key not in old]
    spoken = next(each.span for each in second.stems if each.slate.id == "s1/line-s1-l1")
    assert new and all(each.span.start < spoken.end + 60 and each.span.end > spoken.start - 60 for each in new)


def test_without_that_memory_the_scene_would_move(studio):
    before = screenplay()
    _, first = shoot(studio, before)
    _, second = shoot(studio, said(before, "s1-l1", delivery=SARCASM), first)
    assert [each.span for each in second.picture] != [each.span for each in first.picture]


def test_a_pace_that_was_asked_for_is_not_undone(studio):
    before = screenplay()
    shoot(studio, before)
    after = studio.kept(before, said(before, "s1-l1", delivery=Delivery(pace=700)))
    assert line(after, "s1-l1").played.reading is None
    assert line(after, "s1-l1").played.text == line(before, "s1-l1").text


def test_a_second_note_remembers_the_first_edit(studio):
    before = screenplay()
    once = studio.kept(before, said(before, "s1-l1", delivery=SARCASM))
    twice = studio.kept(once, reworded(once, "s1-l1", "The piano stays where it is now."))
    assert line(twice, "s1-l1").played == line(once, "s1-l1").played
    assert line(twice, "s1-l2").played is None
