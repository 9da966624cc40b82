"""Notes: a viewer's wish about a finished screenplay, applied to exactly what it names."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Character, Gender, Scene, Screenplay
from generator.writing.decency import REFUSAL, rated, sexualises_the_young
from generator.writing.notes import casting, cutting, targets
from generator.writing.notes.arrival import brought
from generator.writing.notes.delivery import redelivered
from generator.writing.notes.finale import retold
from generator.writing.notes.german import in_english
from generator.writing.notes.grading import regraded
from generator.writing.notes.locks import guarded, locked
from generator.writing.notes.music import rescored
from generator.writing.notes.setting import hour_said, moved, weather_said
from generator.writing.notes.shots import on_shot
from generator.writing.reading.meaning import ranked
from generator.writing.reading.text import LONGEST, clean, sanitised

__all__ = ["PHRASINGS", "revise"]

PHRASINGS = (
    "scene 2 line 3: more sarcasm",
    'scene 2 line 3: "new words"',
    'line "old words": "new words"',
    "the last scene: at night, rain",
    "scene 3: darker, more noir",
    "make everything warmer",
    "rename Kael to Mara",
    "swap Kael for a woman in her forties with short silver hair",
    "Elara has short black hair",
    "change the title to The Long Night",
    "cut scene 4",
    "cut scene 2 line 3",
    "make scene 2 shorter",
    'add a line for Elara in scene 2 after line 3: "new words"',
    "move scene 2 to a library",
    "add a dog",
    "make the ending more hopeful",
    "rewrite the ending so that they make up",
)
"""One phrasing of each kind of note that is understood."""

POINTED = ("this shot: brighter, more noir", "this shot closer", "slow push in here", "no camera move here", "lock this shot", "lock Elara's look")
"""Of those that need a shot to point at, or somebody of that name."""


_STORY = re.compile(r"\b(?:regenerate|rewrite|retell|twist|plot|integrate|introduce|new character|happen|instead of)\w*\b", re.IGNORECASE)
"""What asks for another story: not a note on light or hour, whatever else it says."""


def revise(screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
    """The screenplay with a note applied; ids stay, and what the note does not name stays as it is.

    `at` is what the viewer points at: the id of a scene or beat, of the shot that is seen, or both with a blank between them;
    "this scene", "that line" and "this shot" then mean it.
    A note can hold several wishes, each on its own line or after a semicolon. Raises BadNote if one of them names nothing
    that is there or is not understood; nothing is changed then.
    """
    if not isinstance(note, str) or not any(each.isalnum() for each in note):
        raise BadNote("The note has no words in it.", PHRASINGS[:3])
    if len(note) > LONGEST:
        raise BadNote(f"The note has {len(note):,} characters; at most {LONGEST:,} can be read.", PHRASINGS[:3])
    if sexualises_the_young(note, screenplay.cast):
        raise BadNote(REFUSAL)
    for wish in re.split(r"\n|;\s+", clean(note, "note")):
        if any(each.isalnum() for each in wish):
            screenplay = guarded(screenplay, _pointed(screenplay, in_english(wish.strip()), at))
    return rated(screenplay) if screenplay.rating else screenplay


def _pointed(play: Screenplay, note: str, at: str) -> Screenplay:
    """A wish about the shot that is seen is that shot's alone; any other is about the scene or the line."""
    ids = at.split()
    shot = next((each for each in ids if "/shot-" in each), "")
    place = next((each for each in ids if each != shot), shot.partition("/")[0])
    result = on_shot(play, note, shot) if shot else None
    return result if result is not None else _wish(play, targets.pointed(play, note, place))


_CANNOT = (
    (r"\b(?:3-?d|imax|vr|8k|smell-?o-?vision)\b", "Films are made flat, in one size; the pictures themselves can be changed."),
    (r"\b(?:oscar|award|famous|box[- ]office|viral)\b", "That is for others to decide; the film itself can be changed."),
    (r"\b(?:add|insert)\b.*\b(?:scene|flashback|sequence|montage)\b", "A whole scene cannot be added yet; somebody new, a line, or another ending can."),
    (r"\b(?:longer|lengthen|extend)\b", "Scenes cannot be made longer yet; they can be made shorter, and lines can be added."),
    (r"\b(?:funnier|pace|tone|scarier)\b", "Tone and pace cannot be changed as a whole yet; light, music, the way of saying lines, and the ending can."),
)
"""What is asked for and cannot be done, and why."""


def _wish(play: Screenplay, note: str) -> Screenplay:
    for kind in _KINDS:
        result = kind(play, note)
        if result is not None:
            return result
    _ask_who(play, note)
    near = tuple(phrase for _, phrase in ranked(note[:400], PHRASINGS + POINTED)[:3])
    for pattern, reason in _CANNOT:
        if re.search(pattern, note, re.IGNORECASE):
            raise BadNote(reason, near)
    if re.search(r"\b(?:this|that|these|those|it)\b", note.lower()) and not targets.scenes(play, note):
        raise BadNote(f'Which scene or line does "{note[:80]}" speak of? Say it by its number.', near)
    raise BadNote(f'"{note[:80]}" was not understood as a change.', near)


def _ask_who(play: Screenplay, note: str) -> None:
    """Raises BadNote with the choices where a note says only "him" or "her"."""
    found = re.match(r"(?:please\s+)?make\s+(him|her)\s+(.+?)\.?$", note, re.IGNORECASE)
    if found:
        wanted = Gender.MALE if found[1].lower() == "him" else Gender.FEMALE
        people = [each.name for each in play.cast if each.gender is wanted and each.name and each.speaks and not each.group]
        if people:
            raise BadNote(f"Who is meant by {found[1]}: {' or '.join(people)}?", tuple(f"all of {name}'s lines: {found[2]}" for name in people[:4]))


def _title(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(
        r'(?:please\s+)?(?:change|set|make|rename)?\s*(?:the\s+)?(?:film\'?s?\s+)?title\s*(?:to|be|should be|is|:)\s*"?(.+?)"?\.?$',
        note,
        re.IGNORECASE,
    ) or re.match(r'(?:call|rename)\s+(?:it|the\s+(?:film|movie|series|episode))\s+(?:to\s+)?"?(.+?)"?\.?$', note, re.IGNORECASE)
    if not found:
        return None
    title = sanitised(found[1])
    if not title:
        raise BadNote("A title needs letters.", ("change the title to The Long Night",))
    return replace(play, title=title)


def _rename(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(r'(?:please\s+)?(?:rename|call)\s+(?:the\s+)?(.+?)\s+(?:to|into|as)\s+"?(.+?)"?\.?$', note, re.IGNORECASE) or re.match(
        r"change\s+(.+?)'s\s+name\s+to\s+\"?(.+?)\"?\.?$", note, re.IGNORECASE
    )
    if not found:
        return None
    return casting.rename(play, _one(play, found[1], note), found[2])


def _swap(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(
        r"(?:please\s+)?(?:swap|replace|exchange|recast|change|turn|make)\s+(.+?)\s+(?:for|with|by|as|into)\s+((?:an?|the|somebody"
        r"|someone)\s+.+)$",
        note,
        re.IGNORECASE,
    )
    found = found or re.match(
        r"(?:please\s+)?(?:make|turn)\s+(.+?)\s+(?:into\s+)?(an?\s+(?:(?:young|old|older|little|tall)\s+)?(?:boy|girl|man|woman|robot|child))\.?$", note, re.IGNORECASE
    )
    found = found or re.match(r"(?:please\s+)?(?:swap|replace|recast)\s+(.+?)\s*[:,-]\s*(an?\s+.+?)(?:\s+instead)?\.?$", note, re.IGNORECASE)
    found = found or re.match(r"(.+?)\s+(?:should be|is now|becomes)\s+(an?\s+.+)$", note, re.IGNORECASE)
    if not found or '"' in note or not targets.people(play, found[1]) or re.search(r"\b(?:hair|eyes|coat|title)\b", found[1].lower()):
        return None
    who = _one(play, found[1], note)
    swapped = casting.swap(play, who, found[2])
    return casting.same_person(swapped, who) if re.fullmatch(r"an?\s+(?:boy|girl|man|woman)", found[2].strip(" ."), re.IGNORECASE) else swapped


def _words(play: Screenplay, note: str) -> Screenplay | None:
    """New words for a line."""
    found = re.match(
        r'(?:please\s+)?(?:change|replace)?\s*(?:the\s+)?(?:line\s*)?"([^"]+)"\s*(?::|to|with|by|becomes|should be|->)\s*"([^"]+)"',
        note,
        re.IGNORECASE,
    )
    if found:
        scene, line = targets.quoted_line(play, found[1])
        new = found[2]
    else:
        quoted = re.search(r'(?::|\bto|\bsays?|\bsaying|\bwith|\bbe|\bread)\s*"([^"]+)"\s*\.?$', note)
        if not quoted or re.match(r"\s*(?:please\s+)?(?:add|insert)\b", note, re.IGNORECASE):
            return None
        there = targets.lines(play, note[: quoted.start()])
        if len(there) != 1:
            raise BadNote("Which line should say that?", ('scene 2 line 3: "new words"',))
        (scene, line), new = there[0], quoted[1]
    beats = tuple(replace(each, text=new.strip()) if each.id == line.id else each for each in scene.beats)
    return cutting.changed(play, scene, replace(scene, beats=beats))


def _insert(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(r'(?:please\s+)?(?:add|insert)\s+(.*?)\s*:?\s*"([^"]+)"\s*(.*)$', note, re.IGNORECASE)
    if not found:
        return None
    where = f"{found[1]} {found[3]}"
    scenes, who = targets.scenes(play, where), targets.people(play, where)
    if len(scenes) != 1 or len(who) != 1:
        raise BadNote("Say who speaks the new line, and in which scene.", ('add a line for Elara in scene 2 after line 3: "new words"',))
    after = targets.lines(play, where)[-1][1] if re.search(r"\bafter\s+line\b", where.lower()) else None
    return cutting.with_line(play, scenes[0], after, who[0].id, found[2].strip())


def _cut(play: Screenplay, note: str) -> Screenplay | None:
    if not re.match(r"(?:please\s+)?(?:cut|remove|delete|drop|lose|take out|leave out|skip)\b", note, re.IGNORECASE):
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


def _shorter(play: Screenplay, note: str) -> Screenplay | None:
    if not re.search(r"\b(?:shorter|shorten|trim|tighten|tighter)\b", note.lower()):
        return None
    scenes = targets.scenes(play, note) or (play.scenes if re.search(r"\b(?:it|film|movie|episode)\b|^shorter\.?$", note.lower()) else ())
    if not scenes:
        raise BadNote("What should be shorter?", ("make scene 2 shorter", "make the whole film shorter"))
    result = play
    for scene in scenes:
        result = cutting.changed(result, scene, cutting.shorter(scene))
    if result == play:
        raise BadNote("There are too few lines to leave any out.", ("cut scene 2",))
    return result


def _say(play: Screenplay, note: str) -> Screenplay | None:
    """How lines are said."""
    there = targets.lines(play, note)
    if not there:
        return None
    manner = re.sub(r"\b(?:scenes?|lines?)\s+\w+\b", " ", re.sub(r"\b(?:first|last|every|all)\b", " ", note))
    result = play
    for scene, line in there:
        delivery = redelivered(line.delivery, manner)
        if delivery is None:
            raise BadNote(f'How should "{line.text}" be said?', ("scene 2 line 3: more sarcasm", "scene 2 line 3: whispered, slower"))
        now = next(each for each in result.scenes if each.id == scene.id)
        said = replace(line, delivery=delivery)
        result = cutting.changed(result, now, replace(now, beats=tuple(said if each.id == line.id else each for each in now.beats)))
    return result


def _scene(play: Screenplay, note: str) -> Screenplay | None:
    """Where, when, in what weather and in what light scenes play."""
    scenes = targets.scenes(play, note)
    if not scenes:
        return None
    result, touched = play, False
    if _STORY.search(note):
        return None
    words = re.sub(r"\b(?:the\s+)?(?:last|first|final|opening)\s+scene\b|\bscenes?\s+\d+\b|\bthe\s+\w+\s+scene\b", " ", note, count=1)
    place = re.search(r"\b(?:move|set|put|shift)\b.*?\b(?:to|in|on|at|into)\s+((?:an?|the)\s+[^,.]+)", words, re.IGNORECASE)
    for scene in scenes:
        new: Scene = next(each for each in result.scenes if each.id == scene.id)
        hour, weather = hour_said(words), weather_said(words)
        grade = regraded(new.grade, words)
        new = replace(new, hour=hour or new.hour, weather=weather or new.weather, grade=grade or new.grade)
        result = cutting.changed(result, scene, new)
        touched = touched or bool(hour or weather or grade)
        where = re.sub(r"\s+(?:at|by|in the|in)\s+(?:dawn|dusk|noon|night|midnight|sunset|sunrise|morning|evening|afternoon)\b.*$", "", place[1]) if place else ""
        if where and not hour_said(where):
            result, touched = moved(result, new, where), True
    if touched:
        return result
    return None


def _look(play: Screenplay, note: str) -> Screenplay | None:
    who = targets.people(play, note)
    if not who or re.search(r"\b(?:scene|line)s?\b", note.lower()):
        return None
    return casting.relook(play, _one(play, note, note), note)


def _one(play: Screenplay, words: str, note: str) -> Character:
    found = targets.people(play, words)
    if len(found) == 1:
        return found[0]
    names = tuple(each.name for each in play.cast if each.name)
    if not found:
        raise BadNote(
            f'Nobody in "{note[:80]}" is in the film. The cast: {", ".join(names)}.', (f"rename {names[0] if names else 'Kael'} to Mara",)
        )
    raise BadNote(f"One person at a time: {', '.join(each.name for each in found)} are named.", (f"{found[0].name} has short black hair",))


_KINDS: tuple[Callable[[Screenplay, str], Screenplay | None], ...] = (
    _title,
    locked,
    retold,
    brought,
    rescored,
    _insert,
    _words,
    _rename,
    _swap,
    _cut,
    _shorter,
    _say,
    _scene,
    _look,
)
