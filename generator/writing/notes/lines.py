"""Notes on single lines: other words, another way of saying them, a line more."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Delivery, Screenplay
from generator.writing.notes import cutting, targets
from generator.writing.notes.delivery import redelivered

_AGAIN = re.compile(r"^(?:re-?(?:generate|do|take|record|make)|redo|another\s+(?:take|version)\s+of|try|say)\b", re.IGNORECASE)


def reworded(play: Screenplay, note: str) -> Screenplay | None:
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


def inserted(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(r'(?:please\s+)?(?:add|insert)\s+(.*?)\s*:?\s*"([^"]+)"\s*(.*)$', note, re.IGNORECASE)
    if not found:
        return None
    where = f"{found[1]} {found[3]}"
    scenes, who = targets.scenes(play, where), targets.people(play, where)
    if len(scenes) != 1 or len(who) != 1:
        raise BadNote("Say who speaks the new line, and in which scene.", ('add a line for Elara in scene 2 after line 3: "new words"',))
    after = targets.lines(play, where)[-1][1] if re.search(r"\bafter\s+line\b", where.lower()) else None
    return cutting.with_line(play, scenes[0], after, who[0].id, found[2].strip())


def said(play: Screenplay, note: str) -> Screenplay | None:
    """How lines are said."""
    there = targets.lines(play, note)
    if not there:
        return None
    manner = re.sub(r"\b(?:scenes?|lines?)(?:\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)?", " ", re.sub(r"\b(?:first|last|every|all)\b", " ", note))
    result = play
    for scene, line in there:
        delivery = redelivered(line.delivery, manner) or (_otherwise(line.delivery) if _AGAIN.match(note) and _nothing_else(manner) else None)
        if delivery is None and re.search(r"\babout\b|\bother\s+words\b", note, re.IGNORECASE):
            raise BadNote(f'What should be said instead of "{line.text}"?', ('this line: "new words"',))
        if delivery is None:
            raise BadNote(f'How should "{line.text}" be said?', ("scene 2 line 3: more sarcasm", "scene 2 line 3: whispered, slower"))
        now = next(each for each in result.scenes if each.id == scene.id)
        new = replace(line, delivery=delivery)
        result = cutting.changed(result, now, replace(now, beats=tuple(new if each.id == line.id else each for each in now.beats)))
    return result


def _nothing_else(manner: str) -> bool:
    """Whether a note asks for a line again and says nothing of how."""
    return not re.sub(r"\b(?:re-?(?:generate|do|take|record|make)|redo|another|take|version|of|try|say|again|please|once|more|differently|that|this|the)\b|[^\w]", "", manner, flags=re.IGNORECASE)


def _otherwise(now: Delivery) -> Delivery:
    """Another take of the same line: weighed otherwise, a little slower or faster, as it was not the last time."""
    return replace(now, intensity=now.intensity - 150 if now.intensity >= 650 else now.intensity + 150, pace=960 if now.pace >= 1000 else 1040)
