"""Casting: every line as the voice that is to speak it."""

from __future__ import annotations

import re

from generator.film import Action, Line, Scene, Screenplay, Speech, VoiceChoice


def speeches(screenplay: Screenplay, scene: Scene) -> tuple[tuple[str, Speech], ...]:
    """(line id, speech) for each line of the scene, in order."""
    return tuple((beat.id, speech(screenplay, beat)) for beat in scene.beats if isinstance(beat, Line))


def speech(screenplay: Screenplay, line: Line) -> Speech:
    """What a voice is asked to say. Only names that occur in the line bring their pronunciation, so that no other can matter."""
    speaker = next((each for each in screenplay.cast if each.id == line.speaker), None)
    names = {each.name: each.pronunciation for each in screenplay.cast if each.pronunciation}
    spoken = set(re.findall(r"\w+", line.text.lower()))
    return Speech(
        text=line.text,
        voice=speaker.voice if speaker is not None else VoiceChoice(),
        delivery=line.delivery,
        language=screenplay.language,
        fit=line.played.reading.milliseconds if line.played and line.played.reading else 0,
        pronunciations=tuple(sorted((name, said) for name, said in names.items() if spoken & set(re.findall(r"\w+", name.lower())))),
    )


def everybody(screenplay: Screenplay, scene: Scene) -> tuple[str, ...]:
    """Character ids of all who are seen: those who are said to be there, then who speaks or acts there all the same."""
    found = dict.fromkeys(scene.present)
    seen = {each.id for each in screenplay.cast if not each.group and each.role != "narrator" and not each.voice.effect}
    for beat in scene.beats:
        who = beat.actor if isinstance(beat, Action) else "" if beat.off_screen else beat.speaker
        if who in seen:
            found.setdefault(who)
    return tuple(found)
