"""Poses: how somebody stands, sits, lies or rides from when to when, by how they are found and by what they do."""

from __future__ import annotations

import re

from generator.direction.mounts import RIDING, mount
from generator.direction.timing import Done, Said, Timeline
from generator.film import Character, Place, Species

_FOREVER = 1 << 30


_SUBMERGED = ("underwater", "seabed", "sea bed", "reef")
"""Places in which people float."""
_SEAT = re.compile(r"\b(?:bench|chair|armchair|sofa|stool|desk|table|pew|seat|couch|throne)\b", re.I)
_SOON = 6
"""Words after a name within which it is still told of that person."""
_INVERTED = {"sits": "sit", "lies": "lie", "kneels": "kneel", "crouches": "crouch", "sleeps": "lie"}
"""In the corner sits Rita."""
_OTHERS = frozenset(("as", "like", "than", "from", "someone", "somebody", "who", "whom", "whose", "of", "at", "sees", "finds", "watches"))
"""What turns a sentence to somebody else."""
_FOUND: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("lie", re.compile(r"\b(?:asleep|sleeping|sleeps|is lying|lies on|lies in)\b", re.I)),
    ("sit", re.compile(r"\b(?:is|are|still|already) (?:sitting|seated)\b|\bsits? (?:alone|bolt|upright|in|on|at|by|behind|under|among|beside|there)\b", re.I)),
    ("kneel", re.compile(r"\bis (?:kneeling|on (?:her|his|their) knees)\b", re.I)),
    ("crouch", re.compile(r"\bis crouching\b|\bcrouched\b", re.I)),
)
"""How somebody is found, by what the sentence that first tells of them says; "sits down" is a deed, and is seen."""


def _found(character: Character, first: Done | None) -> str:
    """The pose in which somebody is found when the scene first shows them, or empty. A sentence may tell of two: the words after their name count."""
    if first is None:
        return ""
    name = character.name.split()[0] if character.name else ""
    subject = re.search(rf"\b{re.escape(name)}\b(?!['’]s)", first.action.text, re.I) if name else None
    told = re.split(r"[.;!?]", first.action.text[subject.end() if subject else 0 :])[0]
    if subject and (before := first.action.text[: subject.start()].split()) and before[-1] in _INVERTED:
        return _INVERTED[before[-1]]
    for pose, sign in _FOUND:
        said = sign.search(told)
        before = told[: said.start()].split() if said else []
        if said and len(before) <= _SOON and not {each.strip(",").lower() for each in before} & _OTHERS:
            return "sit" if pose == "lie" and _SEAT.search(told) else pose
    return ""


def poses(character: Character, timeline: Timeline, place: Place) -> tuple[tuple[int, str], ...]:
    """Changes of pose, each from the middle of the action that brings it about. Who falls sits up to speak, and gets up before they next act on their feet."""
    id = character.id
    era, inside, submerged = place.era, place.interior, any(word in place.kind for word in _SUBMERGED)
    first = next((each for each in timeline.actions if each.action.actor == id), None)
    begins = _found(character, first) or ("fly" if submerged and character.look.species is Species.HUMAN else "")
    found: list[tuple[int, str]] = [(-_FOREVER, begins)] if begins else []
    fallen = False
    for each in timeline.events:
        if isinstance(each, Said):
            if each.line.speaker == id and not each.line.off_screen and fallen and found[-1][1] == "lie":
                found.append((max(found[-1][0] + 24, each.start - 24), "sit"))
            continue
        if each.action.actor != id:
            continue
        how = each.staging
        fallen = how.verb == "fall"
        if each is first and begins:
            continue  # this is how they are found
        if how.verb == "ride" and not inside and character.look.species is Species.HUMAN:
            found.append((each.start - 4, RIDING + mount(each.action, era)))
        elif how.verb == "swim" and not submerged and not inside and character.look.species is Species.HUMAN:
            found.append((each.start - 4, "swim"))
        elif how.pose:
            found.append((each.start - 4 if how.verb in ("sleep", "fly") else each.start + how.before + how.action // 2, how.pose))  # nobody falls asleep, or rises into the air, in mid-shot
        elif (
            found
            and found[-1][1] != "stand"
            and (how.moves or (found[-1][1] in ("lie", "fly", "crouch") and how.wants.value in ("MS", "MLS")))
        ):
            found.append((each.start, "stand"))
    return tuple(found)


def rolls(character: Character) -> bool:
    """Whether they use a wheelchair: their description or their traits say so."""
    told = f"{character.description} {' '.join(character.traits)} {character.manner}".lower()
    return character.look.species is Species.HUMAN and ("wheelchair" in told or "paraplegic" in told)


def wheeled(poses: tuple[tuple[int, str], ...]) -> tuple[tuple[int, str], ...]:
    """They stay in it, unless they lie or fly."""
    return ((-_FOREVER, "wheelchair"), *((frame, pose if pose in ("lie", "fly") else "wheelchair") for frame, pose in poses))
