"""What a viewer points at: the beat of the screenplay that plays at a place in a cut."""

from __future__ import annotations

from generator.cut import Cut
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
