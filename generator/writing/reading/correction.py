"""What the viewer puts right in what was understood, before anything is written."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadBrief
from generator.film import Audience, Brief, Character, Correction, DemandKind, Gender, Hour, Place, Weather
from generator.writing.decency import REFUSAL
from generator.writing.reading import innocence
from generator.writing.reading.looks import dress
from generator.writing.reading.places import place
from generator.writing.reading.tables import film
from generator.writing.reading.tables.film import ERAS, GENRES, LOOKS
from generator.writing.reading.terms import first, terms
from generator.writing.reading.text import sanitised

OLDEST = 120
LONGEST = 200
"""Characters of a wish or a demand."""
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
    "role": ("lead", "friend", "antagonist", "support", "narrator"),
}
"""What may stand in the fields that are no free text. Empty: the writer decides."""
_SOMEBODY = (DemandKind.CHARACTER, DemandKind.LOOK)


def corrected(brief: Brief) -> Brief:
    """The brief as it was read with its corrections made. Raises BadBrief("corrections", …)."""
    for each in brief.corrections:
        if each.field == "out":
            brief = _left_out(brief, each.subject)
        elif ":" in each.subject:
            brief = _related(brief, each)
        elif any(spot.id == each.subject for spot in brief.places) and each.field == "name":
            brief = _moved(brief, each)
        elif any(demand.id == each.subject for demand in brief.demands):
            brief = _reworded(brief, each)
        else:
            brief = _person(brief, each) if each.subject else _whole(brief, each)
    if brief.corrections and innocence.refused(f"{brief.prompt}\n{' '.join(each.value for each in brief.corrections)}", brief.cast):
        raise BadBrief("corrections", REFUSAL)
    return brief


def _whole(brief: Brief, said: Correction) -> Brief:
    value = _chosen(said)
    match said.field:
        case "hour":
            return replace(_unset(brief, film.HOURS), hour=Hour(value) if value else None)
        case "weather":
            return replace(_unset(brief, film.WEATHERS), weather=Weather(value) if value else None)
        case "audience":
            return replace(brief, audience=Audience(value))
        case "dialogue":
            return replace(brief, dialogue=value == "yes")
        case "era":
            return _dressed(replace(_unset(brief, film.ERAS), era=value), places=tuple(replace(each, era=value) for each in brief.places))
        case "season":
            return replace(_unset(brief, film.SEASONS), season=value, places=tuple(replace(each, season=value) for each in brief.places))
        case "genre":
            return _dressed(replace(brief, genre=value), places=brief.places)
        case "tone":
            return replace(brief, tone=", ".join(sanitised(each) for each in value.split(",") if sanitised(each)))
        case "look":
            return replace(brief, look=value)
    raise BadBrief("corrections", f"{said.field!r} of a film cannot be corrected; its genre, tone, look, era, season, hour, weather, audience and dialogue can.")


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
        case "traits":
            traits = tuple(sanitised(each) for each in said.value.split(",") if sanitised(each))
            gone = [each for each in who.traits if each not in traits]
            kept = "; ".join(_without(each, gone) for each in who.description.split("; "))
            return _recast(brief, replace(who, traits=traits, description=kept))
        case "wants":
            return _recast(brief, replace(who, wants=re.sub(r"^to\s+", "", said.value.strip(" ."))[:LONGEST]))
        case "role":
            _chosen(said)
            lead = said.value == "lead"
            cast = tuple(replace(each, role="friend") if lead and each.role == "lead" else each for each in brief.cast)
            return replace(brief, cast=tuple(replace(each, role=said.value) if each.id == who.id else each for each in cast))
    raise BadBrief("corrections", f"{said.field!r} of a character cannot be corrected; name, age, gender, occupation, traits, wants and role can.")


def _without(text: str, gone: list[str]) -> str:
    """A description without traits that somebody is not to have."""
    for each in gone:
        text = re.sub(rf"(?<!\w){re.escape(each)}\s*(?!\w)", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s+", " ", text).strip()


def _unset(brief: Brief, table: dict[str, str]) -> Brief:
    """Without the few words of a setting that say what is now corrected: "rain", "autumn", "1936"."""

    def old(words: str) -> bool:
        return len(words.split()) < 3 and (first(terms(words), table) is not None or (table is film.ERAS and bool(re.search(r"\b\d{4}s?\b", words))))

    return replace(brief, demands=tuple(each for each in brief.demands if each.kind is not DemandKind.SETTING or not old(each.words)))


def _dressed(brief: Brief, *, places: tuple[Place, ...]) -> Brief:
    """With looks drawn again to fit another era or genre; what was said of them stays."""
    cast: list[Character] = []
    for each in brief.cast:
        worn = tuple(other.look for other in cast if not other.group)
        cast.append(replace(each, look=dress(each, each.description, era=brief.era, genre=brief.genre, taken=worn, seed=brief.variation, setting=brief.prompt)))
    return replace(brief, cast=tuple(cast), places=places)


def _related(brief: Brief, said: Correction) -> Brief:
    """What one is to another: "uncle"; nothing takes the relation away."""
    one, _, other = said.subject.partition(":")
    if said.field != "relation":
        raise BadBrief("corrections", f"{said.field!r} of two characters cannot be corrected; their relation can.")
    if not {one, other} <= {each.id for each in brief.cast}:
        return brief
    left = tuple(each for each in brief.bonds if {each[0], each[1]} != {one, other})
    what = sanitised(said.value).lower()
    return replace(brief, bonds=(*left, (one, other, what)) if what else left)


def _moved(brief: Brief, said: Correction) -> Brief:
    """With a place that is another one: its id stays, so that whoever names it still finds it."""
    if not sanitised(said.value):
        raise BadBrief("corrections", f"Found {said.value!r} for a place; it needs letters.")
    old = next(each for each in brief.places if each.id == said.subject)
    new = replace(place(said.value, era=brief.era or old.era, seed=brief.variation, season=brief.season), id=old.id)
    demands = tuple(replace(each, place=said.value) if each.place and old.name.lower() in each.place.lower() else each for each in brief.demands)
    return replace(brief, places=tuple(new if each.id == old.id else each for each in brief.places), demands=demands)


def _reworded(brief: Brief, said: Correction) -> Brief:
    """With a demand in other words, read as a message of its own in which the same people are known by their names."""
    from generator.writing.reading import read

    if said.field != "words" or not any(letter.isalnum() for letter in said.value):
        raise BadBrief("corrections", f"{said.field!r} of a demand cannot be corrected; its words can, and it can be left out.")
    words = re.sub(r"\s+", " ", said.value).strip()[:LONGEST]
    old = next(each for each in brief.demands if each.id == said.subject)
    prompt = brief.prompt.replace(old.words, words, 1) if old.words in brief.prompt else f"{brief.prompt}\n{words}"
    whole = read(replace(brief, prompt=prompt, corrections=()))
    new = next((each for each in whole.demands if each.words.strip(" .") in words or words.strip(" .") in each.words), None)
    people = {each.id for each in brief.cast}
    made = replace(new, id=old.id, kind=old.kind, who=tuple(each for each in new.who if each in people)) if new else replace(old, words=words, deed="", verbs=(), things=())
    return replace(brief, demands=tuple(made if each.id == old.id else each for each in brief.demands))


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
    """Without a character, a place, a demand or a relation; nobody insists any more on who is not there."""
    if ":" in id:
        return replace(brief, bonds=tuple(each for each in brief.bonds if {each[0], each[1]} != set(id.split(":"))))
    left = [each for each in brief.cast if each.id != id]
    if left and len(left) < len(brief.cast) and not any(each.role == "lead" for each in left):
        leads = [each for each in left if not each.group and each.role not in ("antagonist", "narrator")] or left
        brief = replace(brief, cast=tuple(replace(each, role="lead") if each is leads[0] else each for each in brief.cast))
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
