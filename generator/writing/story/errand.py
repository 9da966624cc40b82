"""The errand: what somebody wants, of what, where to and against whom, and how it is spoken of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.writing.story.library import Conceit, quests

RELATIVE = re.compile(r",?\s+\b(?:who|which|that|whose|where|when)\b")


_POSSESSIVE = re.compile(r"\b(?:his|her|their|its)\b(?: own)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Premise:
    goal: str
    """The class of what is wanted: a quest of the library."""
    demand: str = ""
    """Id of the demand that says it."""
    subject: str = ""
    verb: str = ""
    """Lemma of the viewer's own verb."""
    task: str = ""
    """The whole of it, "carry the last apple seed through a dust storm to the greenhouse"."""
    object: str = ""
    """The object as it was said, "her own brother"."""
    thing: str = ""
    """The object where it is a thing, bare: "last apple seed"."""
    person: str = ""
    """Id of the character who is the object."""
    foe: str = ""
    goal_place: str = ""
    hazard: str = ""
    event: str = ""
    """The object where it is an occasion: "village fair"."""
    secret: str = ""
    """What is found out, as a clause: "room 9 is never empty"."""
    power: str = ""
    """What somebody can do that others cannot: "hear lies"."""
    deadline: str = ""
    skill: str = ""
    """What is taught, as a task: "repair bicycles"."""
    weight: int = 0

    @property
    def quest(self) -> Conceit | None:
        return next((each for each in quests() if each.goal == self.goal), None)


def lemma(word: str) -> str:
    """The dictionary form of a verb."""
    from lemminflect import getLemma

    found = getLemma(word.lower(), upos="VERB")
    return str(found[0]) if found else word.lower()


def inflected(verb: str, tag: str) -> str:
    """A form of a verb: VBZ "carries", VBG "carrying", VBD "carried", VBN."""
    from lemminflect import getInflection

    head, _, rest = verb.partition(" ")
    found = getInflection(head, tag=tag)
    return f"{found[0] if found else head} {rest}".strip()


def short(premise: Premise, otherwise: str) -> str:
    """The task in as many words as anybody would say aloud: the verb, the object, and where to."""
    verb = premise.verb
    if not verb:
        return otherwise
    said = RELATIVE.split(premise.object)[0].strip()
    if re.search(r"\b(?:she|he|they|it|I|we)\b", said or premise.task):
        return otherwise  # a clause of its own, which nobody would say as a task
    if not said:
        return premise.task if 1 < len(premise.task.split()) < 7 else otherwise
    to = f" to the {premise.goal_place}" if premise.goal_place and premise.goal == "deliver" else ""
    return f"{verb} {said}{to}"


def mine(task: str) -> str:
    """A task as the one who has it says it: "refuse his last fight" -> "refuse my last fight"."""
    return _POSSESSIVE.sub(lambda found: "my own" if found[0].endswith("own") else "my", task)


def yours(task: str) -> str:
    return _POSSESSIVE.sub(lambda found: "your own" if found[0].endswith("own") else "your", task)
