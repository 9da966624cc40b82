"""Notes on scenes: cutting them, and where, when, in what weather and light they play."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Grade, Scene, Screenplay
from generator.writing.lighting import burning
from generator.writing.notes import cutting, targets
from generator.writing.notes.grading import regraded, relit, unlit
from generator.writing.notes.setting import hour_said, is_place, moved, weather_said

_STORY = re.compile(r"\b(?:regenerate|rewrite|retell|twist|plot|integrate|introduce|new character|happen|instead of)\w*\b", re.IGNORECASE)
"""What asks for another story: not a note on light or hour, whatever else it says."""
_FILLER = re.compile(
    r"\b(?:make|making|it|the|this|film|movie|episode|whole|entire|everything|all|a|an|bit|little|lot|much|far|slightly|way|more|less|too|not|so|very|be|should|is|are|looks?|in|of|with|set|at|by|let|have|add"
    r"|and|but|some|want|i|me|us|give|need|needs|picture|pictures|image|images|colou?rs?|light|lighting|there|no|without|everywhere|throughout|outside|weather|mach|es|alles|change|turn|tint|tinted|sepia|from|to|into|spring|autumn|fall|heavy|heavily|pouring|thick|thicker|dense|deep|strong|lots)\b|[^\w\s]",
    re.IGNORECASE,
)


def cut(play: Screenplay, note: str) -> Screenplay | None:
    if not re.match(r"(?:please\s+)?(?:cut(?!\s+(?:it\s+)?(?:faster|slower|quicker))|remove|delete|drop|lose|take out|leave out|skip)\b", note, re.IGNORECASE):
        return None
    if re.search(r"\blines?\b", re.sub(r'"[^"]*"', " ", note.lower())):
        there = targets.lines(play, note)
        if not there:
            raise BadNote("Which line should be cut?", ("cut scene 2 line 3",))
        for scene, line in there:
            play = cutting.without_line(play, next(each for each in play.scenes if each.id == scene.id), line)
        return play
    scenes = targets.scenes(play, note)
    if not scenes:
        raise BadNote("Which scene should be cut?", ("cut scene 4",))
    return cutting.without_scenes(play, scenes)


def placed(play: Screenplay, note: str) -> Screenplay | None:
    """Where, when, in what weather and in what light scenes play."""
    if (at := _AT.search(note)) and (lit := _at_hour(play, note, at)) is not None:
        return lit
    scenes = targets.scenes(play, note) or _everywhere(play, note)
    if not scenes:
        return None
    result, touched = play, False
    if _STORY.search(note):
        return None
    words = _wanted(play, note)
    light = relit(words)
    words = unlit(words) if light else words
    words = re.sub(r"\b(?:the\s+)?(?:last|first|final|opening)\s+scene\b|\bscenes?\s+\d+\b|\bthe\s+\w+\s+scene\b", " ", words, count=1)
    if _SOMEWHERE.search(words) and not place_said(words):
        raise BadNote("Where should it play? Say the place.", ("move scene 2 to a harbour in fog", "move this scene to a rooftop at night"))
    place = re.search(r"\b(?:move|set|put|shift)\b.*?\b(?:to|in|on|at|into)\s+((?:an?|the)\s+[^,.]+)", words, re.IGNORECASE) or _plays(words)
    for scene in scenes:
        new: Scene = next(each for each in result.scenes if each.id == scene.id)
        hour, weather = hour_said(words), weather_said(words)
        grade = regraded(new.grade, words)
        new = replace(new, hour=hour or new.hour, weather=weather or new.weather, grade=grade or new.grade)
        if light is not None:
            new = burning(new, play.place(new.place), light, keep=hour is not None)
        result = cutting.changed(result, scene, new)
        touched = touched or bool(hour or weather or grade or light)
        where = re.sub(r"\s+(?:at|by|in the|in)\s+(?:dawn|dusk|noon|night|midnight|sunset|sunrise|morning|evening|afternoon)\b.*$", "", place[1]) if place else ""
        if where and not hour_said(where):
            result, touched = moved(result, new, where), True
    if touched:
        return result
    return None


def _wanted(play: Screenplay, note: str) -> str:
    """The note without what it leaves out: "darker, except the morning scenes" says nothing of a morning."""
    found = targets.EXCEPT.search(note)
    if found is None or not (targets.scenes(play, note[found.end() :]) or targets.scenes(play, f"the {note[found.end() :]} scene")):
        return note
    return note[: found.start()] or note.partition(",")[2]


def _plays(words: str) -> re.Match[str] | None:
    """Where a scene should play: "the last scene should play on the beach", "should be at a fish market"; a warm light is no place."""
    found = re.search(r"\b(?:plays?|takes?\s+place|should\s+be|is\s+to\s+be|happens?)\b[^,.]*?\b(?:to|in|on|at|into)\s+((?:an?|the)\s+[^,.]+)", words, re.IGNORECASE)
    head = re.split(r"\s+(?:at|by|in|during)\s+", found[1])[0] if found else ""
    there = found is not None and re.search(r"\b(?:plays?|takes?\s+place|happens?)\b", found[0], re.IGNORECASE) is not None and not hour_said(head) and not weather_said(head) and regraded(Grade(), head) is None
    return found if found and (there or is_place(found[1])) else None


_SOMEWHERE = re.compile(r"\b(?:move|set|put|shift)\b[^,.;]*?\b(?:outside|outdoors|indoors|inside|elsewhere|somewhere\s+else)\b(?!\s+(?:the|an?)\b)", re.IGNORECASE)


def place_said(words: str) -> bool:
    """Whether a note on where a scene plays names the place."""
    found = re.search(r"\b(?:to|in|on|at|into|outside|inside)\s+((?:an?|the)\s+[^,.]+)", words, re.IGNORECASE)
    return found is not None and not hour_said(found[1]) and not weather_said(found[1])


_AT = re.compile(r"\b(?:the|all|every)\s+(?:the\s+)?(sunset|sunrise|dawn|dusk|night|morning|noon|afternoon|evening)s?(?:\s+(?:scenes?|sky|light))?\b", re.IGNORECASE)


def _at_hour(play: Screenplay, note: str, at: re.Match[str]) -> Screenplay | None:
    """The scenes of an hour in another light: "make the sunset redder"; None where no light is asked for, or a scene is named besides."""
    rest = note[: at.start()] + note[at.end() :]
    if targets.scenes(play, rest) or hour_said(rest) or regraded(play.scenes[0].grade, rest) is None:
        return None
    hour = hour_said(at[1])
    result = play
    for scene in play.scenes:
        if scene.hour is hour:
            result = cutting.changed(result, scene, replace(scene, grade=regraded(scene.grade, rest) or scene.grade))
    if result == play:
        raise BadNote(f"No scene of this film plays then: {at[1].lower()}.", ("scene 2: at dusk",))
    return result


def _everywhere(play: Screenplay, note: str) -> tuple[Scene, ...]:
    """All scenes, where a note speaks of light, hour or weather alone and names nothing else."""
    said = unlit(note.lower()) if relit(note) else note.lower()
    rest = [each for each in _FILLER.sub(" ", re.sub(r"\b(?:only|just|please|now|again|lit|use|shoot|film|play|turn|instead)\b", " ", said) if relit(note) else said).split() if not (hour_said(each) or weather_said(each) or regraded(play.scenes[0].grade, each))]
    known = re.sub(r"\bblack[- ]and[- ]white\b|\bmonochrome\b", "", " ".join(rest)).replace("black", "").replace("white", "").strip()
    return () if known or '"' in note else play.scenes
