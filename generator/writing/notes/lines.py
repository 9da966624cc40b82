"""Notes on single lines: other words, another way of saying them, a line more."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NoReturn

from generator.errors import BadNote
from generator.film import Delivery, Line, Scene, Screenplay
from generator.writing.notes import cutting, rewording, targets
from generator.writing.notes.delivery import redelivered, said_feeling
from generator.writing.notes.unclear import impossible

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
    beats = tuple(replace(each, text=cutting.sentence(new)) if each.id == line.id else each for each in scene.beats)
    return cutting.changed(play, scene, replace(scene, beats=beats))


def inserted(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(r'(?:please\s+)?(?:add|insert)\s+(.*?)\s*:?\s*"([^"]+)"\s*(.*)$', note, re.IGNORECASE)
    says = re.match(r'(.+?)\s+(?:says?|should\s+say)\s*:?\s*("[^"]+")\s+((?:in|at)\s+.+)$', note, re.IGNORECASE)
    if not found and says:
        found = re.match(r'(.*?)\s*"([^"]+)"\s*(.*)$', f"{says[1]} {says[2]} {says[3]}")
    if not found:
        return None
    where = f"{found[1]} {found[3]}"
    scenes, who = targets.scenes(play, where), targets.people(play, where)
    if len(scenes) != 1 or len(who) != 1:
        raise BadNote("Say who speaks the new line, and in which scene.", ('add a line for Elara in scene 2 after line 3: "new words"',))
    after = targets.lines(play, where)[-1][1] if re.search(r"\bafter\s+line\b", where.lower()) else None
    return cutting.with_line(play, scenes[0], after, who[0].id, cutting.sentence(found[2]))


def said(play: Screenplay, note: str) -> Screenplay | None:
    """How lines are said."""
    there = targets.lines(play, note)
    if not there:
        return None
    manner = re.sub(r"\b(?:scenes?|lines?)(?:\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)?", " ", re.sub(r"\b(?:first|last|every|all)\b", " ", note))
    result = play
    for scene, line in there:
        delivery = redelivered(line.delivery, manner)
        if delivery is None and (_AGAIN.match(note) and _nothing_else(manner) or _OTHERWISE.search(note)):
            result = _in_other_words(result, scene, line)
            continue
        if delivery is None and (changed := _paused(result, scene, line, note)) is not None:
            result = changed
            continue
        delivery = delivery or _stressed(line, note)
        if delivery is None and len(there) > 1 and said_feeling(manner):
            continue  # it is said that way already
        if delivery is None:
            _refuse(line, note)
        now = next(each for each in result.scenes if each.id == scene.id)
        new = replace(line, delivery=delivery)
        result = cutting.changed(result, now, replace(now, beats=tuple(new if each.id == line.id else each for each in now.beats)))
    return result


_OTHERWISE = re.compile(r"\b(?:other|different|new|better|fresh)\s+(?:words|wording|version|phrasing)\b|\b(?:re-?(?:word|phrase)|paraphrase)\b|\b(?:differently|another\s+way|in\s+another\s+way|otherwise)\b|\bon\s+the\s+nose\b|\b(?:don't|do\s+not)\s+(?:believe|buy)\b|\b(?:clumsy|wooden|stilted|flat-?footed|clich[eé]d?)\b", re.IGNORECASE)
"""What asks for other words that mean the same."""


def _in_other_words(play: Screenplay, scene: Scene, line: Line) -> Screenplay:
    new = rewording.reworded(play, line)
    if not new:
        raise BadNote(f'"{line.text}" has no other words that mean the same. Say which it should have.', ('this line: "new words"', "this line: whispered"))
    return _with(play, scene, replace(line, text=new))


def _with(play: Screenplay, scene: Scene, line: Line) -> Screenplay:
    now = next(each for each in play.scenes if each.id == scene.id)
    return cutting.changed(play, now, replace(now, beats=tuple(line if each.id == line.id else each for each in now.beats)))


_PAUSE = re.compile(r"\b(?:pause|beat|silence|wait|hesitate)\b", re.IGNORECASE)
_LONG_PAUSE = 700
"""Milliseconds."""


def _paused(play: Screenplay, scene: Scene, line: Line, note: str) -> Screenplay | None:
    """With more, or less, silence before or after a line."""
    if not _PAUSE.search(note):
        return None
    now = next(each for each in play.scenes if each.id == scene.id)
    at = next(index for index, each in enumerate(now.beats) if each.id == line.id)
    if re.search(r"\bafter\b", note, re.IGNORECASE):
        after = next((each for each in now.beats[at + 1 :] if isinstance(each, Line)), None)
        if after is None:
            raise BadNote("Nothing more is said after it in this scene.", ("hold this shot longer",))
        line = after
    step = -_LONG_PAUSE if re.search(r"\b(?:no|less|shorter|without|smaller)\b", note, re.IGNORECASE) else _LONG_PAUSE
    return _with(play, scene, replace(line, gap=max(40, min(4000, line.gap + step))))


def _stressed(line: Line, note: str) -> Delivery | None:
    """With weight on a word that the note names in quotation marks."""
    found = re.search(r'\b(?:stress|emphasi[sz]e|emphasis|weight)\b[^"]*"([^"]+)"', note, re.IGNORECASE)
    if found is None:
        return None
    words = tuple(word for word in re.findall(r"[\w']+", line.text) if word.lower() in re.findall(r"[\w']+", found[1].lower()))
    if not words:
        raise BadNote(f'"{found[1]}" is not said in "{line.text}".', ('stress the word "never" in this line', 'this line: "new words"'))
    return replace(line.delivery, emphasis=words)


def _refuse(line: Line, note: str) -> NoReturn:
    """Raises BadNote for a note on a line that says nothing that can be done."""
    impossible(note)
    if re.search(r"\b(?:about|longer)\b", note, re.IGNORECASE):
        raise BadNote(f'What should be said instead of "{line.text}"?', ('this line: "new words"',))
    if found := said_feeling(note):
        raise BadNote(f'"{line.text}" is not said that way now: nothing of it is {found}.', ("scene 2 line 3: more sarcasm", "scene 2 line 3: whispered, slower"))
    raise BadNote(f'How should "{line.text}" be said?', ("scene 2 line 3: more sarcasm", "scene 2 line 3: whispered, slower"))


def _nothing_else(manner: str) -> bool:
    """Whether a note asks for a line again and says nothing of how."""
    return not re.sub(r"\b(?:re-?(?:generate|do|take|record|make)|redo|another|take|version|of|try|say|again|please|once|more|differently|that|this|the)\b|[^\w]", "", manner, flags=re.IGNORECASE)

