"""What the viewer puts right in what was understood, before anything is written."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadBrief
from generator.film import Audience, Brief, Character, Correction, DemandKind, Gender, Hour, Weather
from generator.writing.reading.looks import dress
from generator.writing.reading.tables.film import ERAS, GENRES, LOOKS
from generator.writing.reading.text import sanitised

OLDEST = 120
CHOICES: dict[str, tuple[str, ...]] = {
    "genre": tuple(GENRES),
    "look": tuple(LOOKS),
    "era": tuple(ERAS),
    "season": ("", "spring", "summer", "autumn", "winter"),
    "hour": ("", *(each.value for each in Hour)),
    "weather": ("", *(each.value for each in Weather)),
    "audience": tuple(each.value for each in Audience),
    "dialogue": ("yes", "no"),
    "gender": tuple(each.value for each in Gender),
}
"""What may stand in the fields that are no free text. Empty: the writer decides."""
_SOMEBODY = (DemandKind.CHARACTER, DemandKind.LOOK)


def corrected(brief: Brief) -> Brief:
    """The brief as it was read with its corrections made. Raises BadBrief("corrections", …)."""
    for each in brief.corrections:
        brief = _left_out(brief, each.subject) if each.field == "out" else _person(brief, each) if each.subject else _whole(brief, each)
    return brief


def _whole(brief: Brief, said: Correction) -> Brief:
    value = _chosen(said)
    match said.field:
        case "hour":
            return replace(brief, hour=Hour(value) if value else None)
        case "weather":
            return replace(brief, weather=Weather(value) if value else None)
        case "audience":
            return replace(brief, audience=Audience(value))
        case "dialogue":
            return replace(brief, dialogue=value == "yes")
        case "era":
            return replace(brief, era=value, places=tuple(replace(each, era=value) for each in brief.places))
        case "season":
            return replace(brief, season=value, places=tuple(replace(each, season=value) for each in brief.places))
        case "genre":
            return replace(brief, genre=value)
        case "look":
            return replace(brief, look=value)
    raise BadBrief("corrections", f"{said.field!r} of a film cannot be corrected; its genre, look, era, season, hour, weather, audience and dialogue can.")


def _chosen(said: Correction) -> str:
    allowed = CHOICES.get(said.field)
    if allowed is not None and said.value not in allowed:
        raise BadBrief("corrections", f"Found {said.value!r} for {said.field}; choose one of: {', '.join(each for each in allowed if each)}.")
    return said.value


def _person(brief: Brief, said: Correction) -> Brief:
    who = next((each for each in brief.cast if each.id == said.subject), None)
    if who is None:
        return brief  # whom a changed message does not name any more needs no correction
    match said.field:
        case "name":
            return _renamed(brief, who, said.value)
        case "age":
            if not said.value.isdigit() or not 0 < int(said.value) <= OLDEST:
                raise BadBrief("corrections", f"Found {said.value!r} for the age of {who.name}; use a number of years from 1 to {OLDEST}.")
            return _recast(brief, replace(who, age=int(said.value), look=replace(who.look, age=int(said.value))))
        case "gender":
            gender = Gender(_chosen(said))
            return _recast(brief, replace(who, gender=gender, look=replace(who.look, gender=gender)))
        case "occupation":
            return _recast(brief, replace(who, occupation=sanitised(said.value)))
    raise BadBrief("corrections", f"{said.field!r} of a character cannot be corrected; name, age, gender and occupation can.")


def _recast(brief: Brief, who: Character) -> Brief:
    """With a character who looks as somebody of that age, gender and trade does."""
    taken = tuple(each.look for each in brief.cast if each.id != who.id)
    look = dress(who, who.description, era=brief.era, genre=brief.genre, taken=taken, seed=brief.variation, setting=brief.prompt)
    return replace(brief, cast=tuple(replace(who, look=look) if each.id == who.id else each for each in brief.cast))


def _renamed(brief: Brief, who: Character, value: str) -> Brief:
    name = sanitised(value)
    if not name:
        raise BadBrief("corrections", f"Found {value!r} for the name of {who.name}; a name needs letters.")

    def said(text: str) -> str:
        return re.sub(rf"(?<!\w){re.escape(who.name)}(?!\w)", name, text) if who.name else text

    cast = tuple(replace(each, name=name if each.id == who.id else each.name, description=said(each.description)) for each in brief.cast)
    demands = tuple(replace(each, words=said(each.words), deed=said(each.deed)) for each in brief.demands)
    return replace(brief, cast=cast, demands=demands)


def _left_out(brief: Brief, id: str) -> Brief:
    """Without a character, a place or a demand; nobody insists any more on who is not there."""
    return replace(
        brief,
        cast=tuple(each for each in brief.cast if each.id != id),
        places=tuple(each for each in brief.places if each.id != id),
        bonds=tuple(each for each in brief.bonds if id not in each[:2]),
        demands=tuple(
            replace(each, who=tuple(who for who in each.who if who != id), subject="" if each.subject == id else each.subject)
            for each in brief.demands
            if each.id != id and not (each.subject == id and each.kind in _SOMEBODY)
        ),
    )
