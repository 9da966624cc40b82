"""Notes on what people wear: everybody, or some kind of people, in other clothes."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Character, Gender, Screenplay, Species
from generator.writing.notes import targets
from generator.writing.reading.features import features
from generator.writing.reading.tables import colours, wardrobe
from generator.writing.story.looks import look_words

_WHO = re.compile(
    r"\b(?:every(?:one|body)(?:\s+else)?|they\s+all|all\s+of\s+them|all\s+(?:the\s+)?(?P<kind>people|characters|actors|men|women|boys|girls|children|kids)|(?P<of>men|women|children|people)(?=\s+(?:should\s+)?wear)|the\s+(?:whole\s+)?cast|them\s+all|nobody|no\s+one)\b",
    re.IGNORECASE,
)
_WEARS = re.compile(r"\b(?:wears?|wearing|dress(?:ed|es)?|clothed|clothes|outfits?|costumes?|put|in|with|give|have|has|should|without|no|hats?|off)\b", re.IGNORECASE)
_BARE = re.compile(r"\b(?:no(?:body)?|without|take\s+off|lose|remove)\b(?:\s+\w+){0,3}?\s+(?:hats?|caps?|hoods?|helmets?)\b", re.IGNORECASE)
_ANY_COLOUR = "|".join(sorted((re.escape(each) for each in colours.CLOTH), key=len, reverse=True))
_CLAD = re.compile(rf"\b(?:wears?|wearing|dress(?:ed)?|clad|put\s+on)\s+(?:only\s+|all\s+|in\s+|all\s+in\s+)?(?P<colour>{_ANY_COLOUR})(?=$|[,.!]|\s+(?:clothes|and|in|throughout|except|but|only|from)\b)", re.IGNORECASE)

_ALL_WORN = {*wardrobe.OUTFITS, *wardrobe.HATS, *wardrobe.ACCENTS}
_PLURAL = re.compile(rf"\b({'|'.join(sorted((re.escape(each.replace('-', ' ')) for each in _ALL_WORN if not each.endswith('s')), key=len, reverse=True))})e?s\b", re.IGNORECASE)
_DRESS = re.compile(r"^(?:please\s+)?dress\s+", re.IGNORECASE)
"""Which is done here, and not worn."""


def clad(words: str) -> str:
    """The words with "wears black" as "all in black"."""
    return _CLAD.sub(r"all in \g<colour>", words)


def dressed(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay in which everybody, or all of a kind, wears what a note says; None where it speaks of something else."""
    who = _WHO.search(note)
    if who is None or '"' in note or not _WEARS.search(note):
        return None
    wanted, _, apart = re.sub(r"\b(?:except(?:\s+for)?|but\s+(?:not|for)|apart\s+from|aside\s+from|other\s+than|but)\b", "|", note, count=1, flags=re.IGNORECASE).partition("|")
    spared = targets.people(play, apart) if apart else ()
    if apart and not spared and re.search(r"(?<!^)\b[A-Z]\w+", apart) and not _WHO.search(apart):
        raise BadNote(f"Who is meant by {' '.join(re.findall(r'[A-Z][a-z]+', apart))}? The cast: {', '.join(each.name for each in play.cast if each.name)}.", ("everyone wears black",))
    if apart and not _WHO.search(wanted):  # "everyone except Ruth wears black"
        wanted = apart
    said = _DRESS.sub("", _PLURAL.sub(lambda found: found[1], f"{wanted} {apart}".strip()))
    worn = {name: value for name, value in features(clad(said)).items() if name in ("outfit", "outfit_colour", "hat", "accent")}
    if _BARE.search(note):
        worn = {"hat": ""}
    if re.search(r"\bglasses\b", note, re.IGNORECASE):
        worn["marks"] = ("glasses",)
    if not worn:
        return None
    chosen = [each for each in play.cast if not each.group and each not in spared and _is(each, (who["kind"] or who["of"] or "").lower())]
    people = [each for each in chosen if each.look.species in (Species.HUMAN, Species.ROBOT, Species.GHOST)]
    if not people:
        raise BadNote("Nobody of that kind, who wears anything, is in this film.", ("everyone wears black",))
    result = play
    for each in people:
        look = replace(each.look, **{**worn, **({"marks": tuple(sorted({*each.look.marks, *worn["marks"]}))} if "marks" in worn else {})})
        if each.id not in play.locked and look != each.look:
            new = replace(each, look=look)
            result = _described(replace(result, cast=tuple(new if one.id == each.id else one for one in result.cast)), each, new)
    return result


def _described(play: Screenplay, was: Character, new: Character) -> Screenplay:
    """The page that introduces somebody speaks of what they wear now."""
    other = [(one, two) for one, two in zip(look_words(was), look_words(new), strict=False) if one != two]

    def said(text: str) -> str:
        for one, two in other if f"{was.name.split()[0].upper()}" in text else ():
            text = text.replace(one, two)
        return text

    return replace(play, scenes=tuple(replace(scene, beats=tuple(replace(beat, text=said(beat.text)) for beat in scene.beats)) if other else scene for scene in play.scenes))


def _is(who: Character, kind: str) -> bool:
    match kind:
        case "men" | "boys":
            return who.gender is Gender.MALE and (who.age < 16) is (kind == "boys")
        case "women" | "girls":
            return who.gender is Gender.FEMALE and (who.age < 16) is (kind == "girls")
        case "children" | "kids":
            return who.age < 16
        case _:
            return True
