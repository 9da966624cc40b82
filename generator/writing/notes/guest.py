"""Somebody who is in one scene only: the policeman whom a viewer's sentence has somebody meet."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Brief, Screenplay
from generator.writing.notes import targets
from generator.writing.reading.nouns import is_person
from generator.writing.reading.text import identifier

_ANYBODY = re.compile(r"(?<!\bis )(?<!\bas )(?<!\blike )\b(?:an?|another)\s+(?P<who>(?:[a-z-]+\s+){0,2}?(?P<noun>[a-z-]{3,}))\b(?!\s*(?:'s|of)\b)")


def with_guest(play: Screenplay, words: str) -> tuple[Screenplay, str]:
    """The screenplay with whom the words bring in ("a policeman") in its cast, and the words with their name ("the Policeman"); both as
    they are where the words speak of nobody new."""
    from generator.writing.reading import read

    found = next((each for each in _ANYBODY.finditer(words) if is_person(each["noun"])), None)
    if found is None or targets.people(play, found["noun"]):
        return play, words
    read_as = [each for each in read(Brief(prompt=f"{found[0]}.", genre=play.genre, era=play.places[0].era if play.places else "")).cast if not each.group]
    if len(read_as) != 1:
        return play, words
    name = f"The {found['noun'].title()}"
    who = replace(read_as[0], id=identifier(name, {each.id for each in play.cast}), name=name, role="support")
    return replace(play, cast=(*play.cast, who)), f"{words[: found.start()]}the {found['noun'].title()}{words[found.end() :]}"
