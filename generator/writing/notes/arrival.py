"""Notes that bring somebody new into the film."""

from __future__ import annotations

import re

from generator.film import Screenplay
from generator.writing.notes import targets
from generator.writing.story.newcomers import introduced

_BRINGS = re.compile(
    r"(?:please\s+)?(?:add|integrate|introduce|bring\s+in|include|let\s+there\s+be)\s+(?P<who>(?:an?|some|the|two|three)\s+.+?)"
    r"(?:\s+(?:in(?:to)?|to|for|from)\s+(?P<where>(?:the\s+)?(?:\w+\s+act|act\s+\w+|film|movie|story|episode)))?[.!]?$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:scenes?|lines?|shots?|flashback|music|song|rain|snow|fog|light|sequence|montage|title|credits?|sound|effects?|hat|coat|hair|beard"
    r"|moment|pause|twist|ending|jokes?|more|explosion|chase|fight|battle|storm|action|colou?r|contrast)\b",
    re.IGNORECASE,
)


def brought(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with who a note wants in it, prepared in earlier scenes; None where it asks for something else."""
    found = _BRINGS.match(note.strip())
    if found is None or '"' in note or _NOBODY.search(found["who"].split(" with ")[0]):
        return None
    where = found["where"] or ""
    scenes = targets.scenes(play, where) if "act" in where.lower() else ()
    return introduced(play, found["who"], scenes[0].act if scenes else 0)
