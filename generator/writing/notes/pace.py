"""Notes about pace and length: faster, slower, longer; and words that leave a line or a scene."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Line, Scene, Screenplay
from generator.writing.notes import cutting, targets

_FASTER = re.compile(
    r"\b(?:faster|quicker|brisker|snappier|speed(?:ed)?\s+(?:\w+\s+)?up|more\s+pace|pick\s+up\s+the\s+pace|too\s+slow|drags?|is\s+slow|(?<!make it )(?<!be )boring|schneller)\b", re.IGNORECASE
)
_SLOWER = re.compile(r"\b(?:slower|slow(?:ed)?\s+(?:\w+\s+)*down|too\s+fast|too\s+quick|rushed|more\s+time|breathe|more\s+(?:pauses|silences?|room|air)|langsamer|(?:make\s+it|be)\s+boring)\b", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:music|score|lines?|says?|shot|camera|push|pan|zoom|motion|musik|speak\w*|talk\w*)\b", re.IGNORECASE)
_BOUNDS = (600, 1600)
"""Thousandths of the written length that a film's scenes can be brought to."""


def repaced(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with less or more time between and in its lines; None where a note speaks of something else."""
    faster, slower = _FASTER.search(note), _SLOWER.search(note)
    if not (faster or slower) or (_OTHER.search(note) and not re.search(r"\bscenes?\b|\bact\b", note, re.IGNORECASE)) or '"' in note or targets.people(play, note):
        return None
    if targets.lines(play, note):
        return None
    much = 2 if re.search(r"\b(?:much|a\s+lot|far|way|viel)\b", note, re.IGNORECASE) else 1
    chosen = targets.scenes(play, note)
    result = play
    for scene in chosen or play.scenes:
        result = cutting.changed(result, scene, _quicker(scene, much) if faster else _slower(scene, much))
    if not chosen and play.tempo:
        tempo = play.tempo * (100 - 12 * much) // 100 if faster else play.tempo * (100 + 14 * much) // 100
        result = replace(result, tempo=max(_BOUNDS[0], min(_BOUNDS[1], tempo)))
    if result == play:
        raise BadNote("That is as fast, or as slow, as it goes.", ("make scene 2 shorter", "cut scene 2"))
    return result


def _quicker(scene: Scene, much: int) -> Scene:
    return _timed(scene, pace=100 + 7 * much, gap=lambda now: now // (1 + much) if now > 0 else now)


def _slower(scene: Scene, much: int) -> Scene:
    return _timed(scene, pace=100 - 6 * much, gap=lambda now: now + 320 * much)


def _timed(scene: Scene, *, pace: int, gap: object) -> Scene:
    assert callable(gap)
    return replace(
        scene,
        beats=tuple(
            replace(beat, gap=gap(beat.gap), delivery=replace(beat.delivery, pace=max(700, min(1400, beat.delivery.pace * pace // 100)))) if isinstance(beat, Line) else beat
            for beat in scene.beats
        ),
    )


_SHORTER = re.compile(
    r"\b(?:shorter|shorten|trim|tighten|tighter|too\s+long|half\s+(?:as\s+long|(?:the|its)\s+length)|cut\s+(?:it\s+)?down|less\s+(?:talk(?:ing)?|dialogue)|too\s+much\s+(?:talk(?:ing)?|dialogue)|kürzer|kürze)\b", re.IGNORECASE
)


def shortened(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with fewer words in a line, or fewer lines in the scenes that a note names."""
    if not _SHORTER.search(note) or re.search(r"\bhair\b", note, re.IGNORECASE):
        return None
    there = targets.lines(play, note)
    if there and re.search(r"\blines?\b|\bspeech\b", note, re.IGNORECASE):
        return _fewer_words(play, there)
    whole = re.search(r"\b(?:it'?s?|film|movie|episode|thing|story)\b|^(?:\w+\s+){0,2}(?:shorter|shorten|too\s+long|less\s+\w+|too\s+much\s+\w+)\.?$", note.lower())
    scenes = targets.scenes(play, note) or (play.scenes if whole else ())
    if not scenes:
        raise BadNote("What should be shorter?", ("make scene 2 shorter", "make the whole film shorter"))
    result = play
    for scene in scenes:
        result = cutting.changed(result, scene, _halved(scene) if _HALF.search(note) else cutting.shorter(scene))
    if result == play:
        raise BadNote("There are too few lines to leave any out.", ("cut scene 2",))
    return result


_HALF = re.compile(r"\bhalf\b|\b(?:much|a\s+lot|far)\s+shorter\b|\bby\s+half\b", re.IGNORECASE)


def _halved(scene: Scene) -> Scene:
    """The scene with about half of its lines."""
    said = sum(isinstance(each, Line) for each in scene.beats)
    for _ in range(3):
        new = cutting.shorter(scene)
        if new == scene or sum(isinstance(each, Line) for each in new.beats) < said * 2 // 5:
            break
        scene = new
    return scene


def _fewer_words(play: Screenplay, there: tuple[tuple[Scene, Line], ...]) -> Screenplay:
    """The lines without their weaker half: of several sentences the longest stays, of one its main clause."""
    result = play
    for scene, line in there:
        sentences = re.findall(r"[^.!?…]+(?:[.!?…]+[\"'”]?|$)", line.text)
        clauses = re.split(r",\s+(?=(?:and|but|or|because|if|when|so)\b)", line.text)
        short = max(sentences, key=len).strip() if len(sentences) > 1 else clauses[0].rstrip(" ,.!?") + line.text.rstrip()[-1:] if len(clauses) > 1 else ""
        if (not short or short == line.text) and (len(there) > 1 and line is not there[-1][1] or result != play):
            continue
        if not short or short == line.text:
            raise BadNote(f'"{line.text}" cannot be said shorter without other words. Say which.', ('this line: "new words"', "cut this line"))
        now = next(each for each in result.scenes if each.id == scene.id)
        result = cutting.changed(result, now, replace(now, beats=tuple(replace(each, text=short) if each.id == line.id else each for each in now.beats)))
    return result
