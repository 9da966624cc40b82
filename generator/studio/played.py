"""What a note leaves alone: a line that is said otherwise keeps its place in the edit, and the scene around it stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.direction.casting import speech
from generator.direction.spotting import respotted
from generator.film import Action, Line, Played, Reading, Scene, Screenplay, Speech


def played(old: Screenplay, new: Screenplay, read: Callable[[Speech], Reading]) -> Screenplay:
    """The revised screenplay with a memory, in each line that will sound otherwise, of how it was when its scene was cut. A scene in which
    something else happens is to be spotted anew."""
    was = {beat.id: beat for scene in old.scenes for beat in scene.beats if isinstance(beat, Line)}

    def remembering(beat: Action | Line) -> Action | Line:
        before = was.get(beat.id)
        return beat if isinstance(beat, Action) or before is None else _remembering(old, before, new, beat, read)

    scenes = {scene.id: scene for scene in old.scenes}
    return replace(
        new,
        scenes=tuple(
            _with(respotted(scenes.get(scene.id, scene), scene), tuple(remembering(beat) for beat in scene.beats)) for scene in new.scenes
        ),
    )


def _with(scene: Scene, beats: tuple[Action | Line, ...]) -> Scene:
    return scene if beats == scene.beats else replace(scene, beats=beats)


def _remembering(old: Screenplay, before: Line, new: Screenplay, line: Line, read: Callable[[Speech], Reading]) -> Line:
    said, now = speech(old, before), speech(new, line)
    if replace(now, fit=said.fit) == said:
        return line
    then = before.played or Played(text=before.text, delivery=before.delivery, reading=read(said))
    if line.delivery.pace != before.delivery.pace:
        then = replace(then, reading=None)
    free = replace(line, played=None)
    if then.reading and (line.text, line.delivery) == (then.text, then.delivery) and read(speech(new, free)) == then.reading:
        return free  # the note was taken back
    return _fitted(new, replace(line, played=then), read)


_SPILLED = 200
"""Milliseconds by which a line may run into the silence after it without moving anything."""
_HASTE = (1050, 1100, 1150, 1200)


def _fitted(new: Screenplay, line: Line, read: Callable[[Speech], Reading]) -> Line:
    """The line, a little faster where it would last longer than its place in the edit and the voice has not brought it there by itself."""
    then = line.played.reading if line.played else None
    if then is None or line.played is None or line.text != line.played.text:
        return line
    for pace in (1000, *_HASTE):
        hurried = replace(line, delivery=replace(line.delivery, pace=line.delivery.pace * pace // 1000))
        if read(speech(new, hurried)).milliseconds - then.milliseconds <= _SPILLED:
            return hurried
    return line
