"""What a cut was mixed from, alone: a line of everybody's voice, the music and the air of each scene; and voices that may be chosen."""

from __future__ import annotations

from dataclasses import replace

from generator.cut import Cut, Part
from generator.direction.casting import speech
from generator.film import Character, Line, Screenplay, Speech, VoiceChoice
from generator.voice.casting import auditions

TELLING = 125
"""Frames of a line that is long enough to know a voice by."""
TELLING_LETTERS = 70


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


def airs(cut: Cut) -> dict[str, str]:
    """Scene id -> key of its ambience and effects."""
    return {clip.slate.scene: clip.key for clip in cut.stems if clip.slate.part is Part.SOUND}


def others(screenplay: Screenplay, character: str, count: int = 4) -> tuple[VoiceChoice, ...]:
    """Voices that would suit a character as well as the one that they have, which is the first."""
    who = screenplay.character(character)
    found = [each for each in auditions(who, screenplay.cast, count + 1) if each.blend != who.voice.blend]
    return (*((who.voice,) if who.voice.blend else ()), *found[:count])


def audition(screenplay: Screenplay, character: str, choice: VoiceChoice) -> Speech:
    """A line of the character's own in another voice, said plainly."""
    who = replace(screenplay.character(character), voice=choice)
    said = [beat for scene in screenplay.scenes for beat in scene.beats if isinstance(beat, Line) and beat.speaker == character]
    line = min(said, key=lambda each: abs(len(each.text) - TELLING_LETTERS), default=None)
    return _said(screenplay, who, line.text if line else f"My name is {who.name}.")


def named(screenplay: Screenplay, character: str) -> Speech:
    """The character's name in their own voice."""
    who = screenplay.character(character)
    return _said(screenplay, who, f"{who.name}. My name is {who.name}.")


def _said(screenplay: Screenplay, who: Character, text: str) -> Speech:
    cast = tuple(who if each.id == who.id else each for each in screenplay.cast)
    return speech(replace(screenplay, cast=cast), Line(id="", speaker=who.id, text=text))
