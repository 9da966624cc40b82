"""What a cut was mixed from, alone: a line of everybody's voice, and the music of each scene."""

from __future__ import annotations

from generator.cut import Cut, Part
from generator.film import Line, Screenplay

TELLING = 125
"""Frames of a line that is long enough to know a voice by."""


def voices(cut: Cut, screenplay: Screenplay) -> dict[str, str]:
    """Character id -> key of the line that tells most of the voice: as near to five seconds as there is one."""
    speakers = {beat.id: beat.speaker for scene in screenplay.scenes for beat in scene.beats if isinstance(beat, Line)}
    found: dict[str, tuple[int, str]] = {}
    for clip in cut.stems:
        who = speakers.get(clip.slate.id.partition("/line-")[2]) if clip.slate.part is Part.VOICE else None
        if who:
            best = (abs(clip.span.frames - TELLING), clip.key)
            found[who] = min(found.get(who, best), best)
    return {who: key for who, (_, key) in found.items()}


def music(cut: Cut) -> dict[str, str]:
    """Scene id -> key of its music."""
    return {clip.slate.scene: clip.key for clip in cut.stems if clip.slate.part is Part.MUSIC}
