"""Canon: what an earlier episode really contained, as the next one may speak of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.film import Action, Line, Screenplay

_SHORTEST, _LONGEST = 4, 12
"""Words of a line that is worth quoting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Canon:
    title: str
    speaker: str
    """Character id of who said what is remembered."""
    name: str
    line: str
    """A line of the last scenes, as it was said."""
    thing: str
    """What somebody had in their hands at the climax."""


def canon(film: Screenplay) -> Canon | None:
    """What is remembered of an episode; nothing of one in which nobody said anything."""
    people = {each.id: each for each in film.cast}
    late = [scene for scene in film.scenes if scene.purpose in ("climax", "ending")] or list(film.scenes[-2:])
    lines = [beat for scene in late for beat in scene.beats if isinstance(beat, Line) and not beat.off_screen and quotable(beat.text)]
    if not lines:
        return None
    against = [each for each in lines if people[each.speaker].role == "antagonist"]
    said = (against or lines)[-1]
    things = [beat.prop for scene in late for beat in scene.beats if isinstance(beat, Action) and beat.prop]
    return Canon(title=film.title, speaker=said.speaker, name=people[said.speaker].name, line=said.text, thing=things[-1] if things else "")


def quotable(text: str) -> bool:
    """Whether a line can be remembered in somebody else's mouth: a statement of some words, whole."""
    return _SHORTEST <= len(text.split()) <= _LONGEST and not re.search(r'[?"{}|…]|\.\.\.', text)
