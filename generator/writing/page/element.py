"""Elements: what stands on the page of a screenplay, in order, whatever format it was written in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from generator.film import Action, Line, Screenplay


class Kind(StrEnum):
    HEADING = "Scene Heading"
    ACTION = "Action"
    CUE = "Character"
    MANNER = "Parenthetical"
    SPEECH = "Dialogue"
    TRANSITION = "Transition"


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    kind: Kind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A screenplay as it was typed."""

    title: str = ""
    author: str = ""
    elements: tuple[Element, ...] = ()


MANNERS = {
    "joy": "delighted", "warm": "warmly", "amused": "amused", "ironic": "dry", "sad": "sadly", "grief": "broken", "angry": "angry", "cold": "coldly",
    "afraid": "afraid", "surprised": "surprised", "disgusted": "with distaste", "tired": "tired", "resolved": "firmly", "pleading": "pleading",
}
"""Emotion -> how a line is said, in the brackets above it."""
VOLUMES = {"whisper": "whispering", "quiet": "quietly", "loud": "loud", "shout": "shouting"}


SOUNDS = {
    "laugh": "laughs", "chuckle": "chuckles", "sob": "sobs", "groan": "groans", "sigh": "sighs", "gasp": "gasps", "breath": "draws breath", "sniff": "sniffs",
    "scoff": "scoffs", "cough": "coughs",
}
"""What is heard before a line."""
FALTERING, SARCASTIC = "faltering", "with irony"
_MARKED = 400
"""Thousandths of irony or hesitation from which the page says so."""


def manner(line: Line) -> str:
    """The brackets above a line, without the brackets; empty where the line says it by itself."""
    how = line.delivery
    dry = SARCASTIC if how.irony >= _MARKED and how.emotion != "ironic" else ""
    halting = FALTERING if how.hesitation >= _MARKED and "..." not in line.text else ""
    said = (SOUNDS.get(how.sound, ""), MANNERS.get(how.emotion, ""), VOLUMES.get(how.volume, ""), dry, halting)
    return ", ".join(each for each in said if each)


def elements(film: Screenplay) -> tuple[Element, ...]:
    """The screenplay as it stands on the page."""
    found: list[Element] = []
    for scene in film.scenes:
        found.append(Element(kind=Kind.HEADING, text=film.slugline(scene)))
        for beat in scene.beats:
            if isinstance(beat, Action):
                found.append(Element(kind=Kind.ACTION, text=beat.text))
                continue
            name = film.character(beat.speaker).name.upper()
            found.append(Element(kind=Kind.CUE, text=f"{name} (O.S.)" if beat.off_screen else name))
            if said := manner(beat):
                found.append(Element(kind=Kind.MANNER, text=f"({said})"))
            found.append(Element(kind=Kind.SPEECH, text=beat.text))
    return tuple(found)


HEADING = re.compile(r"^(?:INT|EXT|EST|I/E|INT\.?/EXT|EXT\.?/INT)[. ]", re.IGNORECASE)
