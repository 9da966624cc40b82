"""The errand: what somebody wants, of what, where to and against whom, and how it is spoken of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.writing.story.library import Conceit, quests
from generator.writing.story.words import definite

PREMISE_TAGS = frozenset(["main", "own thing", "own goal", "own hazard", "event", "secret", "deadline", "person", "own foe", "child hero"])
"""What is true of the main story's premise alone."""
RELATIVE = re.compile(r",?\s+\b(?:who|whom|which|that|whose|where|when)\b")


POSSESSIVE = re.compile(r"\b(?:his|her|their|its)\b(?: own)?", re.IGNORECASE)


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
    guise: str = ""
    """Whom, or what, somebody is to be taken for: "the dead duke", "a ghost"."""
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


_TO = re.compile(r"\s+(?:to|about|with|for|at|into|from|across|through|over|on|in)\b(?! (?:the|a|an|his|her|their|its|my) \w+ (?:who|which|that)\b)")
_WAY = re.compile(r"\s+(?:across|over|through|past|down|up|out of|back to|to) (?:the|a|an|his|her|their) (?:[\w'-]+ ?){1,3}$")
_APPOSITION = re.compile(r", (?:an?|the) [^,]+$")
"""What a message adds to say who somebody is: "the sheriff, a cruel man"."""
_PERCEIVED = ("hear", "see", "notice", "feel", "smell", "sense", "find", "discover", "receive", "witness", "overhear", "spot")
_LONG = 9
"""Words of a task that nobody says in one breath any more."""


def short(premise: Premise, otherwise: str) -> str:
    """The task in as many words as anybody would say aloud: the verb, the object, and where to."""
    verb = premise.verb
    if not verb or premise.goal in ("love", "grieve"):
        return otherwise  # nobody says of their love that it is what has to be done
    if premise.person and premise.goal == "survive":  # whoever is brought along says it too
        way = premise.hazard and f"across {'' if premise.hazard[0].isupper() else 'the '}{premise.hazard}" or premise.goal_place and f"to the {premise.goal_place}"
        return f"get {way}" if way else otherwise
    said = _APPOSITION.sub("", RELATIVE.split(premise.object)[0]).strip()
    if premise.goal == "learn" and verb in _PERCEIVED:  # it has happened: what is left to do is to know more
        return f"find out about {_the(said)}" if re.match(r"(?:an?|the|his|her|their|its|my) [\w' -]+$", said) and len(said.split()) < 5 and _one_thing(said) else otherwise
    if re.search(r"\b(?:she|he|they|it|I|we)\b", said or premise.task) or not _one_thing(said):
        return otherwise  # a clause of its own, which nobody would say as a task
    after = _APPOSITION.sub("", premise.task.removeprefix(verb)).strip()
    if not said or not after.startswith(said):
        whole = f"{verb} {RELATIVE.split(after)[0]}".strip(" ,.")
        return whole if 1 < len(whole.split()) < 7 and "," not in whole and _one_thing(_TO.sub(" ", f" {after}").strip()) else otherwise
    to = f" to the {premise.goal_place}" if premise.goal_place and premise.goal == "deliver" else (_WAY.search(after[len(said) :]) or [""])[0]
    made = f"{verb} {said}{to}"
    return made if len(made.split()) < _LONG else otherwise


def _the(said: str) -> str:
    return said if re.match(r"(?:his|her|their|its|my)\b", said) else definite(said)


def _one_thing(said: str) -> bool:
    """Whether words are a noun phrase, as after a verb, and not a doing of their own ("missing each other, and fall", "her evade the police")."""
    return not re.search(r",|\band \w+$|^(?:that|how|why|if|who|what|whose|which|where|when)\b|\b(?:over|about|with|for|to|at|by|of)$", said) and not re.match(r"(?:\w+ing (?:their|his|her|the|a|an|each)\b|(?:him|them|me|us) \w)", said)


def mine(task: str) -> str:
    """A task as the one who has it says it: "refuse his last fight" -> "refuse my last fight"."""
    return POSSESSIVE.sub(lambda found: "my own" if found[0].endswith("own") else "my", task)


def yours(task: str) -> str:
    return POSSESSIVE.sub(lambda found: "your own" if found[0].endswith("own") else "your", task)
