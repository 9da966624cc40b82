"""A note on one shot changes that shot and nothing beside it."""

from __future__ import annotations

from dataclasses import replace

from generator.direction import direct
from generator.film import Grade, Retouch, Screenplay
from generator.writing.notes import revise
from tests.generator.direction.stories import FILM, readings

SCENE = FILM.scenes[0]


def shots(play: Screenplay):
    reel = direct(play, play.scenes[0], readings(play, play.scenes[0]), number=1, first=True, last=False, previous=None)
    return {each.slate.id: each.shot for each in reel.shots}, replace(reel, shots=())


BEFORE, REST = shots(FILM)
IDS = list(BEFORE)


def differing(play: Screenplay) -> list[str]:
    after, rest = shots(play)
    assert rest == REST and list(after) == IDS
    return [id for id in IDS if after[id] != BEFORE[id]]


def test_every_kind_of_retouch_changes_its_shot_alone() -> None:
    for id in IDS:
        for words in ("this shot: brighter, more noir", "pan left here", "this shot from below and much darker"):
            assert differing(revise(FILM, words, f"{SCENE.beats[0].id} {id}")) == [id]


def test_closer_is_closer() -> None:
    single = next(id for id in IDS if len(BEFORE[id].marks) == 1 and BEFORE[id].marks[0].head < 500)
    play = revise(FILM, "this shot closer", single)
    assert differing(play) == [single]
    assert shots(play)[0][single].marks[0].head > BEFORE[single].marks[0].head


def test_a_locked_shot_keeps_its_light_when_the_scene_gets_another() -> None:
    locked = revise(FILM, "lock this shot", IDS[2])
    darker = locked.retouched(locked.scenes[0].retouch(IDS[2]))
    darker = replace(darker, scenes=(replace(darker.scenes[0], grade=Grade(brightness=-500)), *darker.scenes[1:]))
    assert differing(darker) == [id for id in IDS if id != IDS[2]]


def test_what_asks_for_nothing_leaves_nothing() -> None:
    asked = FILM.retouched(Retouch(shot=IDS[0], closer=1))
    assert asked.retouched(Retouch(shot=IDS[0])) == FILM


def test_another_take_is_of_its_shot_alone_and_keeps_its_move() -> None:
    moved = revise(FILM, "slow push in here", IDS[2])
    taken = revise(moved, "another take of this shot", IDS[2])
    now, before = shots(taken)[0][IDS[2]], shots(moved)[0][IDS[2]]
    assert now.take == before.take + 1 and now.move == before.move
    assert differing(revise(FILM, "another take of this shot", IDS[2])) == [IDS[2]]


def test_only_that_shots_pictures_are_requested_anew() -> None:
    """By what decides the bytes of a segment: sound, music and every other picture stay."""
    from generator.cut import Framing, Part
    from generator.slate import requests

    def wanted(play: Screenplay) -> dict[str, tuple[Part, str]]:
        reel = direct(play, play.scenes[0], readings(play, play.scenes[0]), number=1, first=True, last=False, previous=None)
        return {slate.id: (slate.part, repr(request)) for slate, request in requests(reel, Framing())}

    old, new = wanted(FILM), wanted(revise(FILM, "Make this shot brighter, more noir.", IDS[2]))
    assert set(old) == set(new)
    changed = [id for id in new if new[id] != old[id]]
    assert changed and all(id.startswith(f"{IDS[2]}/") and new[id][0] is Part.PICTURE for id in changed)
