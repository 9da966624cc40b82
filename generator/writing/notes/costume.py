"""Notes on what somebody wears in some scenes and not in the others: "in this scene she wears a red raincoat"."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import BARE, Character, Clothes, Gender, Scene, Screenplay, Species
from generator.writing.notes import targets
from generator.writing.notes.wardrobe import clad
from generator.writing.reading.features import features

_WEARS = re.compile(
    r"\b(?:wears?|wearing|(?:is|are|be|gets?)\s+(?:dressed|clothed|clad)|dressed|^(?:please\s+)?dress|want|puts?(?=\s+(?:on|[A-Z][\w' ]*?\bin|her\s+in|him\s+in|them\s+in|every\w+\s+in)\b)|has\s+(?=[^.]*\bon\b)|is(?=\s+(?:all\s+)?in\s)|are(?=\s+(?:all\s+)?in\s)|takes?\s+off|has\s+no|without|with\s+no)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\b(?:no|without|takes?\s+off|loses?|removes?)\b(?:\s+\w+){0,2}?\s+(?:hat|cap|hood|helmet|crown|fedora|bonnet|headscarf|turban|beret|veil)s?\b", re.IGNORECASE)
_EVERYBODY = re.compile(r"\b(?:every(?:one|body)|they\s+all|all\s+of\s+them|them\s+all|the\s+whole\s+cast|all(?=\s+wear))\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:(?P<she>she|her)|(?P<he>he|him|his))\b", re.IGNORECASE)
_AGAIN = re.compile(r"\b(?:what\s+(?:she|he|they)\s+(?:usually|always|normally)\s+wears?|the\s+usual\s+clothes|(?:her|his|their)\s+(?:usual|own|old|normal)\s+(?:clothes|outfit|dress|coat))\b", re.IGNORECASE)
_WHERE = re.compile(rf"(?:,\s*)?\b(?:in|for|during|at|from)\s+(?:(?:this|that|the|all)\s+)?(?:(?!(?:an?|in|all|her|his)\b)[\w'-]+\s+){0,4}?(?:scenes?|acts?)\b(?:\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)?(?:\s*(?:-|to|and|,)\s*(?:scene\s+)?\d+)*|(?:{targets.EXCEPT.pattern}).*$|\b(?:at|in)\s+the\s+(?:end|ending|opening|beginning|climax)\b", re.IGNORECASE)
_COLOUR = re.compile(r"\bin\s+(?=\w+\s*[.,!]?$)", re.IGNORECASE)


def dressed_there(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay in which people wear in some of its scenes what a note says; None where it speaks of something else, or of all scenes."""
    if '"' in note or not _WEARS.search(note):
        return None
    scenes = targets.scenes(play, note)
    if not scenes or len(scenes) == len(play.scenes):
        return None
    said = re.sub(r"\s+", " ", _WHERE.sub(" ", note)).strip(" ,.!")
    worn = _worn(said)
    usual = bool(_AGAIN.search(said))
    if worn is None and not usual:
        return None
    result, found = play, False
    for scene in scenes:
        who = _who(play, scene, note, said, alone=len(scenes) == 1)
        found = found or bool(who)
        rest = tuple(each for each in scene.wardrobe if each.who not in {one.id for one in who})
        here = () if usual or worn is None else tuple(_kept(scene, replace(worn, who=each.id)) for each in who)
        new = replace(scene, wardrobe=(*rest, *(each for each in here if each != Clothes(who=each.who))))
        if all(scene.look(each) == new.look(each) for each in play.cast):
            continue
        result = replace(result, scenes=tuple(new if each.id == scene.id else each for each in result.scenes))
    if not found:
        _nobody(play, scenes, said)
    return result


def _worn(said: str) -> Clothes | None:
    """What the words say that is worn, by nobody yet; None where they name no clothes."""
    said = re.sub(r"\brain\s+coat", "raincoat", said)
    said = re.sub(r"\bdressed\s+as\s+(an?\s+[\w' -]+)$", _uniform, said)
    told = _WEARS.sub(" wears ", re.sub(r"\bputs?\s+on\b", "wears", _COLOUR.sub("all in ", said), flags=re.IGNORECASE))
    if _BARE.search(said):
        return Clothes(who="", hat=BARE)
    seen = {name: value for name, value in features(clad(told)).items() if name in ("outfit", "outfit_colour", "hat", "accent") and value}
    return Clothes(who="", **seen) if seen else None


def _uniform(found: re.Match[str]) -> str:
    """ "Dressed as a police officer": a police uniform."""
    trade = next((word for word in re.findall(r"[a-z]{3,}", found[1].lower()) if features(f"a {word} uniform").get("outfit", "uniform") != "uniform"), "")
    return f"wears a {trade} uniform" if trade else f"wears {found[1]}"


def _kept(scene: Scene, worn: Clothes) -> Clothes:
    """What somebody wears in a scene now and what a note adds to it: a hat leaves the coat on."""
    before = next((each for each in scene.wardrobe if each.who == worn.who), Clothes(who=worn.who))
    return Clothes(**{name: getattr(worn, name) or getattr(before, name) for name in ("who", "outfit", "outfit_colour", "accent", "hat")})


def _who(play: Screenplay, scene: Scene, note: str, said: str, *, alone: bool) -> tuple[Character, ...]:
    """Those of a scene whose clothes a note is about. Raises BadNote where a pronoun may mean several."""
    here = tuple(each for each in play.cast if each.id in scene.present and not each.group)
    clothed = tuple(each for each in here if each.look.species in (Species.HUMAN, Species.ROBOT, Species.GHOST))
    if _EVERYBODY.search(said):
        apart = targets.EXCEPT.search(note)
        spared = targets.people(play, note[apart.end() :]) if apart else ()
        return tuple(each for each in clothed if each not in spared)
    named = targets.people(play, said)
    if named:
        if bare := next((each for each in named if each in here and each not in clothed), None):
            raise BadNote(f"{bare.name} wears nothing: animals are drawn as they are.", (f"{bare.name} is smaller",))
        return tuple(each for each in named if each in clothed)
    pronoun = _PRONOUN.search(said)
    if pronoun is None:
        return ()
    gender = Gender.FEMALE if pronoun["she"] else Gender.MALE
    meant = tuple(each for each in clothed if each.gender is gender)
    if len(meant) > 1:
        leads = tuple(each for each in meant if each.role == "lead")
        if len(leads) != 1 and alone:
            raise BadNote(f"Who is meant by {pronoun[0].lower()}: {' or '.join(each.name for each in meant)}?", ("everyone wears black",))
        return leads
    return meant


def _nobody(play: Screenplay, scenes: tuple[Scene, ...], said: str) -> None:
    """Raises BadNote: nobody of a note is in its scenes."""
    number = play.scenes.index(scenes[0]) + 1
    if named := targets.people(play, said):
        raise BadNote(f"{named[0].name} is not in scene {number}.", ())
    names = ", ".join(each.name for each in play.cast if each.name)
    raise BadNote(f'Nobody in "{said.strip()[:80]}" is in the film. The cast: {names}.', ())


