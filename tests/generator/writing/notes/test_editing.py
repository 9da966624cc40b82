"""Notes on how one shot is cut."""

from __future__ import annotations

import pytest

from generator.errors import BadNote
from generator.film import Action, Line, Screenplay
from generator.writing.notes import revise
from tests.generator.writing.notes.test_viewers import film


def followed_by(play: Screenplay, kind: type) -> tuple[str, str, str]:
    """(pointer, id of a beat, id of the next) where a line or an action follows."""
    scene = play.scenes[0]
    for beat, after in zip(scene.beats, scene.beats[1:], strict=False):
        if isinstance(after, kind):
            return f"{scene.id} {scene.id}/shot-{beat.id}-0", beat.id, after.id
    raise AssertionError("the film has none")


def test_a_shot_before_a_line_is_held_by_silence_and_trimmed_again() -> None:
    at, _, after = followed_by(film(), Line)
    gap = {beat.id: beat.gap for beat in film().scenes[0].beats if isinstance(beat, Line)}
    longer = revise(film(), "hold this shot longer", at)
    assert next(beat.gap for beat in longer.scenes[0].beats if beat.id == after and isinstance(beat, Line)) >= gap[after] + 700
    shorter = revise(longer, "trim this shot", at)
    assert next(beat.gap for beat in shorter.scenes[0].beats if beat.id == after and isinstance(beat, Line)) < gap[after] + 700
    assert [each for each in longer.scenes[1:]] == list(film().scenes[1:])


def test_a_shot_before_an_action_is_held_by_a_moment_and_trimmed_again() -> None:
    at, beat, _ = followed_by(film(), Action)
    longer = revise(film(), "let this shot last longer", at)
    assert [each.id for each in longer.scenes[0].beats if each.id not in {one.id for one in film().scenes[0].beats}] == [f"{beat}-held"]
    assert revise(longer, "trim this shot", at) == film()
    with pytest.raises(BadNote, match="held already"):
        revise(longer, "hold this shot longer", at)


def test_a_shot_moves_within_its_scene() -> None:
    scene = film().scenes[0]
    second = f"{scene.id} {scene.id}/shot-{scene.beats[1].id}-0"
    earlier = revise(film(), "move this shot earlier", second)
    assert [each.id for each in earlier.scenes[0].beats[:2]] == [scene.beats[1].id, scene.beats[0].id]
    first = f"{scene.id} {scene.id}/shot-{scene.beats[0].id}-0"
    assert revise(film(), "this shot later", first) == earlier
    with pytest.raises(BadNote, match="before"):
        revise(film(), "move this shot earlier", first)
    with pytest.raises(BadNote, match="opens or closes"):
        revise(film(), "trim this shot", f"{scene.id} {scene.id}/shot-opening-0")


def test_a_locked_shot_is_not_cut() -> None:
    at, _, _ = followed_by(film(), Line)
    with pytest.raises(BadNote, match="locked"):
        revise(revise(film(), "lock this shot", at), "trim this shot", at)
