"""The tempo: a film lasts as long as it was asked to, and no scene pays for another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.direction import direct
from generator.direction.tempo import Tempo, settled, share
from generator.direction.timing import tempo
from generator.film import Action, Scene, Screenplay, duration
from tests.generator.direction.stories import ALONE, FILM, HEIST, TALK, THREE, readings, say

SCENES = (THREE, TALK, replace(THREE, id="more", place="diner"), HEIST, replace(TALK, id="talk-2", place="market"), ALONE)
SECONDS = round(duration.film(SCENES, 180) / 1000)
FULL = replace(FILM, scenes=SCENES, seconds=SECONDS)


def frames(screenplay: Screenplay) -> dict[str, int]:
    found: dict[str, int] = {}
    previous: Scene | None = None
    last = len(screenplay.scenes) - 1
    for number, scene in enumerate(screenplay.scenes):
        reel = direct(
            screenplay, scene, readings(screenplay, scene), number=number + 1, first=number == 0, last=number == last, previous=previous
        )
        found[scene.id], previous = reel.frames, scene
    return found


def test_a_film_that_is_written_for_its_length_has_it() -> None:
    assert sum(frames(FULL).values()) / 25 == pytest.approx(SECONDS, rel=0.05)


def test_a_film_that_is_written_too_long_is_played_faster() -> None:
    brisk = sum(frames(replace(FULL, seconds=SECONDS * 4 // 5)).values()) / 25
    assert brisk == pytest.approx(SECONDS * 4 // 5, rel=0.06)


def test_no_word_is_lost_however_fast_it_is_played() -> None:
    brisk = replace(FULL, seconds=SECONDS // 3)
    for scene in brisk.scenes:
        reel = direct(brisk, scene, readings(brisk, scene), number=2, first=False, last=False, previous=None)
        assert len(reel.speeches) == sum(hasattr(beat, "speaker") for beat in scene.beats)
        for one, other in zip(reel.speeches, reel.speeches[1:], strict=False):
            assert other.start >= one.start + one.milliseconds - 80


def test_a_changed_scene_leaves_the_length_of_the_others_alone() -> None:
    before = frames(FULL)
    longer = replace(TALK, beats=(*TALK.beats, Action(id="z", text="Alice turns the key over in her hand.", verb="hold", actor="alice", prop="key")))
    after = frames(replace(FULL, scenes=tuple(longer if each is TALK else each for each in SCENES)))
    assert after["talk"] != before["talk"]
    assert {id: length for id, length in after.items() if id != "talk"} == {id: length for id, length in before.items() if id != "talk"}


def test_another_wording_keeps_the_tempo_of_its_scene() -> None:
    beats = tuple(replace(each, text="No, never, not for all of that.") if each.id == "l7" else each for each in TALK.beats)
    ends = {"first": False, "last": False, "previous": None}
    assert tempo(FULL, replace(TALK, beats=beats), **ends) == tempo(FULL, TALK, **ends)


def test_more_is_due_to_a_scene_that_says_more() -> None:
    more = replace(TALK, beats=(*TALK.beats, say("z", "alice", "And one more thing.")))
    assert share(FULL, more, first=False, last=False) > share(FULL, TALK, first=False, last=False)


def test_a_broader_tempo_is_longer_in_everything_but_words() -> None:
    slow, fast = Tempo(level=4), Tempo(level=-4)
    assert slow.act(4.0, 20) > Tempo().act(4.0, 20) > fast.act(4.0, 20)
    assert slow.silence(8) > fast.silence(8) >= 2 and slow.silence(-5) == -5
    assert slow.hold(72) > fast.hold(72) and slow.ring(24) > fast.ring(24)


def test_what_is_changed_later_moves_no_other_scene() -> None:
    play = settled(replace(FULL, seconds=SECONDS * 4 // 5))
    assert play.tempo < 1000, "it is written too long for its film"
    ending = play.scenes[-1]
    changed = replace(play, scenes=(*play.scenes[:-1], replace(ending, beats=ending.beats * 3)))
    before, after = frames(play), frames(changed)
    assert {id: before[id] for id in list(before)[:-1]} == {id: after[id] for id in list(before)[:-1]}
