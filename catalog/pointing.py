"""What a viewer points at: the beat of the screenplay that plays at a place in a cut."""

from __future__ import annotations

from generator.cut import Clip, Cut
from generator.film import Line, Screenplay

LATE = 400
"""Milliseconds: somebody who answers a line does so a little after it began."""


def pointed_at(cut: Cut, screenplay: Screenplay, seconds: float) -> str:
    """The id of the line that is being said, or was said last in the scene that plays; before its first line, the scene's own id.

    Empty where nothing of the cut plays at that place.
    """
    frame, now = int(seconds * 25), int(seconds * 1000)
    clip = next((each for each in cut.picture if each.span.start <= frame < each.span.end), None)
    scene = next((each for each in screenplay.scenes if clip and each.id == clip.slate.scene), None)
    if scene is None:
        return ""
    begins = min(each.span.start for each in cut.picture if each.slate.scene == scene.id) * 40
    said = sum(not each.sound and begins <= each.start <= now + LATE for each in cut.captions)
    lines = [each for each in scene.beats if isinstance(each, Line)]
    return lines[min(said, len(lines)) - 1].id if said and lines else scene.id


def shot_at(cut: Cut, seconds: float) -> str:
    """The id of the slate of the shot that is seen at a place in a cut; empty where nothing of the cut plays there."""
    frame = int(seconds * 25)
    clip = next((each for each in cut.picture if each.span.start <= frame < each.span.end), None)
    return clip.slate.id.rpartition("/")[0] if clip else ""


def same_place(old: Cut, new: Cut, seconds: float) -> tuple[float, bool] | None:
    """Where in another cut a viewer of this one goes on, in seconds, and whether what is seen there is what they see now.

    The same shot at the same moment of it; where that shot is gone, the beginning of the next one that is still there. None while
    the other cut is not made that far.
    """
    frame = int(seconds * 25)
    there = {clip.slate.id: clip for clip in new.picture}
    for clip in old.picture:
        if clip.span.end > frame and (found := there.get(clip.slate.id)):
            into = min(max(0, frame - clip.span.start), found.span.frames - 1)
            return (found.span.start + into) / 25, clip.span.start <= frame and found.key == clip.key
    return (max(0.0, min(seconds, new.frames / 25 - 1)), False) if new.complete else None


def differences(old: Cut, new: Cut) -> list[Clip]:
    """The pictures of the new cut that the old one does not have, in order."""
    kept = {clip.key for clip in old.picture}
    return [clip for clip in new.picture if clip.key not in kept]


def alignment(one: Cut, other: Cut) -> list[tuple[int, int, int, bool]]:
    """The pictures of two cuts beside each other: where each clip of the one begins, how long it is, where the other shows the same
    shot (-1: nowhere), all in frames, and whether it is the same picture there."""
    there = {clip.slate.id: clip for clip in other.picture}
    rows = []
    for clip in one.picture:
        found = there.get(clip.slate.id)
        rows.append((clip.span.start, clip.span.frames, found.span.start if found else -1, bool(found and found.key == clip.key)))
    return rows
