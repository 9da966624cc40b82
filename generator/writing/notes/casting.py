"""Notes about people: another name, another look, another person."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Character, Gender, Look, Scene, Screenplay, Species, VoiceChoice
from generator.writing.notes.agreement import regendered
from generator.writing.reading import dress
from generator.writing.reading.ages import decade, in_digits
from generator.writing.reading.company import Draft
from generator.writing.reading.features import features
from generator.writing.reading.looks import culture_there
from generator.writing.reading.people import read_people
from generator.writing.reading.phrases import segment
from generator.writing.reading.tables.people import OCCUPATIONS, PEOPLE
from generator.writing.reading.text import sanitised
from generator.writing.story.looks import look_words


def rename(play: Screenplay, who: Character, name: str) -> Screenplay:
    """The screenplay with a character called otherwise, wherever the name is said or written."""
    new = sanitised(name)
    if not new:
        raise BadNote("A name needs letters.", (f"rename {who.name} to Mara",))
    if new.islower():
        new = new.title()
    if any(each.name.lower() == new.lower() for each in play.cast if each.id != who.id):
        raise BadNote(f"Somebody else is called {new} already.", (f"rename {who.name} to another name",))
    old = who.name
    swaps = [(old, new)] if old else []
    if old and len(old.split()) > 1 and old.split()[0].lower() not in ("the", "mr", "mrs", "ms", "miss", "dr"):
        swaps += [(old.split()[0], new.split()[0]), (old.split()[-1], new.split()[-1])]

    def said(text: str) -> str:
        for before, after in swaps:
            text = re.sub(rf"(?<!\w){re.escape(before)}(?!\w)", after, text)
            text = re.sub(rf"(?<!\w){re.escape(before.upper())}(?!\w)", after.upper(), text)
        return text

    cast = tuple(
        replace(each, name=new, pronunciation="")
        if each.id == who.id
        else replace(each, description=said(each.description), wants=said(each.wants))
        for each in play.cast
    )
    return replace(
        play, cast=cast, logline=said(play.logline), title=said(play.title), scenes=tuple(_texts(scene, said) for scene in play.scenes)
    )


def _texts(scene: Scene, said: object) -> Scene:
    assert callable(said)
    beats = tuple(replace(each, text=said(each.text)) for each in scene.beats)
    return scene if beats == scene.beats else replace(scene, beats=beats)


_WITHOUT = re.compile(r"\b(?:no|without(?:\s+an?)?|loses?|takes?\s+off|removes?|never\s+wears?)\s+(?:\w+\s+|\w+'s\s+)?(?:glasses|spectacles|earrings|freckles|scar|tattoo|eye[- ]patch|wrinkles)\b", re.IGNORECASE)
_TAKEN = {"glasses": "glasses", "spectacles": "glasses", "earrings": "earrings", "freckles": "freckles", "scar": "scar", "tattoo": "tattoo", "patch": "eye-patch", "wrinkles": "wrinkles"}
"""What can be taken off a face, and how it is called there."""


_CLOTHES = re.compile(r"\b(?:scar(?:f|ves)|hat|cap|coat|jacket|dress|shirt|trousers|boots?|shoes?|gloves?|glasses|crown|cape|cloak|suit|jumper|sweater|tie|wears?|clothes)\b", re.IGNORECASE)


def relook(play: Screenplay, who: Character, words: str) -> Screenplay | None:
    """The screenplay with what the words say about a character's look; None if they say nothing."""
    if who.look.species not in (Species.HUMAN, Species.ROBOT, Species.GHOST) and _CLOTHES.search(words):
        raise BadNote(f"{who.name} wears nothing: animals are drawn as they are.", (f"{who.name} is smaller",))
    shown = features(words, who.look.species)
    age = _age(words, who.age)
    grown = re.search(r"\b(?:(bigger|larger|taller|huge)|(smaller|tiny|tinier))\b", words.lower())
    if not shown and age == who.age and not grown and not _WITHOUT.search(words):
        return None
    taken, human = _WITHOUT.search(words), who.look.species is Species.HUMAN
    taller = shown.pop("taller", 0) or (who.look.height * ((8 if human else 25) if grown[1] else (-7 if human else -20)) // 100 if grown else 0)
    if taken and (gone := next((mark for word, mark in _TAKEN.items() if word in taken[0].lower()), "")):
        shown["marks"] = tuple(each for each in who.look.marks if not each.startswith(gone))
    elif "marks" in shown:
        shown["marks"] = tuple(sorted({*who.look.marks, *shown["marks"]}))
    if re.search(
        r"\b(?:no|without(?: a| an| any)?|loses?|takes? off|removes?)\s+(?:\w+\s+)?(?:hat|cap|hood|helmet|crown|fedora)\b", words.lower()
    ):
        shown["hat"] = ""
    if re.search(r"\b(?:no|without(?: a| any)?|clean)[- ](?:\w+\s+)?(?:beard|moustache|shaven|stubble)\b", words.lower()):
        shown["facial_hair"] = ""
    look = replace(who.look, **shown, age=age, height=who.look.height + taller)
    if look == who.look and age == who.age:
        raise BadNote(f"{who.name} looks like that already.", (f"{who.name} has short black hair",))
    return _recast(play, replace(who, look=look, age=age, description=f"{who.description}; {words.strip()}".strip("; ")))


def _age(words: str, now: int) -> int:
    found = re.search(r"\b(?:is|be|aged?|turns?|made|make\s+(?:[A-Z]\w*|her|him|them)(?:\s+[A-Z]\w*)?)\s+(\d{1,3})\b(?!\s*(?:cm|cent|met))|\b(\d{1,3})[- ]years?[- ]old\b", words, re.IGNORECASE)
    if found:
        return min(120, int(found[1] or found[2]))
    if re.search(r"\b(?:her|his|their)\s+(?:early |mid |late |mid-)?\w+(?:ties|teens)\b", words.lower()):
        return decade(words) or now
    if (by := re.search(r"\b([a-z-]+|\d{1,2})\s+years?\s+(older|younger)\b", words.lower())) and (years := in_digits(by[1])) > 0:
        return max(6, min(95, now - years if by[2] == "younger" else now + years))
    if (spelt := re.search(r"\b(?:is|be|turns?|aged?)\s+(?:only\s+|just\s+|now\s+)?([a-z-]+)(?:\s+years?(?:\s+old)?)?$", words.lower().strip(" ."))) and (years := in_digits(spelt[1])) > 2:
        return min(120, years)
    if re.search(r"\bolder\b|\btoo\s+young\b", words.lower()):
        return min(95, now + 15)
    if re.search(r"\byounger\b|\btoo\s+old\b", words.lower()):
        return max(6, now - 15)
    return now


_BLACK = re.compile(r"\b(?:Black|black)\s+(?=(?:wo)?man\b|girl\b|boy\b|person\b|lady\b|guy\b|teenager\b)")
"""Of people: the colour of their skin."""


def swap(play: Screenplay, who: Character, words: str) -> Screenplay:
    """Another person in the same part: age, gender, kind and look from the words, voice to be cast anew, ties and lines kept.

    The name stays unless the words give one. Pronouns follow where only this person can be meant.
    """
    words = _BLACK.sub("dark-skinned ", words)
    part = segment(words)
    drafts = read_people([part]).drafts
    if not drafts or drafts[0].group:
        raise BadNote(
            f'"{words.strip()}" does not say who should play that part.',
            (f"swap {who.name} for a woman in her forties with short silver hair",),
        )
    draft = drafts[0]
    gender = draft.gender or _by_word(words) or who.gender
    age = draft.age if draft.age is not None else decade(words) or _compared(words, who.age) or _usual(draft) or who.age
    look = Look(species=draft.species, breed=draft.breed, age=age, gender=gender)
    occupation = draft.noun if draft.noun in OCCUPATIONS else who.occupation if draft.species is Species.HUMAN else ""
    new = replace(
        who,
        age=age,
        gender=gender,
        occupation=occupation,
        look=look,
        voice=VoiceChoice(),
        pronunciation="",
        description=words.strip(),
        manner="",
        traits=tuple(dict.fromkeys((*draft.traits, *(each for each in who.traits if each not in ("young", "old"))))),
    )
    era = play.places[0].era if play.places else "modern"
    taken = tuple(each.look for each in play.cast if each.id != who.id and not each.group)
    said = culture_there(words)  # "a Korean woman" looks it whatever the part is called
    new = replace(new, look=dress(replace(new, name="") if said else new, words, era=era, genre=play.genre, taken=taken, seed=play.variation, setting=words if said else ""))
    if _as_tall(who.look, new.look, words):  # those who look at them then look where they did, and their pictures stay
        new = replace(new, look=replace(new.look, height=who.look.height))
    if tall := re.search(r"\b(?:(very\s+)?tall|(petite|tiny|short(?!\s+(?:[\w-]+\s+)*hair|-haired)))\b", words.lower()):
        usual = new.look.height + ((16 if tall[1] else 11) if not tall[2] else -11)
        new = replace(new, look=replace(new.look, height=max(140, min(205, usual)) if age >= 16 else usual))
    result = _introduced(regendered(_recast(play, new), who, gender), who, new)
    return rename(result, new, draft.name) if draft.name and draft.name.lower() != who.name.lower() else result


def _as_tall(was: Look, now: Look, words: str) -> bool:
    """Whether somebody may be as tall as who played the part before: two grown-ups, and no word on how tall."""
    grown = min(was.age, now.age) >= 16 and was.species is now.species is Species.HUMAN
    return grown and abs(was.height - now.height) <= _TALL and not re.search(r"\b(?:tall|short(?!\s+(?:\w+\s+)?hair)|small|tiny|huge|giant|big|little|dwarf|petite)\b", words.lower())


_TALL = 30
"""Centimetres."""


def _introduced(play: Screenplay, was: Character, new: Character) -> Screenplay:
    """The page that introduces somebody says how they look now: "TUNDE (22, black hair)"."""
    pattern = re.compile(rf"\b({'|'.join(re.escape(each.upper()) for each in sorted({was.name, was.name.split()[0]}, key=len, reverse=True) if each)})\s*\(((?=\d)[^)]*)\)")
    looked = {word for each in look_words(was) for word in each.split()} - {"a", "an", "the", "in"}

    def described(found: re.Match[str]) -> str:
        told = [each for each in found[2].split(", ")[1:] if not looked & set(each.split())]
        return f"{found[1]} ({', '.join((str(new.age), *told, *look_words(new)))})"

    def said(text: str) -> str:
        return pattern.sub(described, text) if "(" in text else text

    return replace(play, scenes=tuple(_texts(scene, said) for scene in play.scenes))


def _by_word(words: str) -> Gender | None:
    found = re.search(r"\b(she|her|he|his|him)\b", words.lower())
    return None if not found else Gender.FEMALE if found[1] in ("she", "her") else Gender.MALE


def _compared(words: str, now: int) -> int:
    """The age of "an older woman", who is older than whoever played the part; 0 where nothing is compared."""
    found = re.search(r"\b(much\s+)?(older|elderly|younger)\b", words.lower())
    if found is None:
        return 0
    step = 30 if found[1] else 20
    return max(min(95, now + step), 58) if found[2] != "younger" else min(max(8, now - step), 30)


def _usual(draft: Draft) -> int:
    return PEOPLE.get(draft.noun, (None, 0))[1] or (OCCUPATIONS[draft.noun][1] if draft.noun in OCCUPATIONS else 0)


def _recast(play: Screenplay, new: Character) -> Screenplay:
    return replace(play, cast=tuple(new if each.id == new.id else each for each in play.cast))


def same_person(play: Screenplay, was: Character) -> Screenplay:
    """The screenplay in which somebody is only of another gender: as old as before, with the same skin, eyes and hair."""
    now = play.character(was.id)
    look = replace(now.look, age=was.look.age, height=was.look.height, skin=was.look.skin, eyes=was.look.eyes, hair=was.look.hair, outfit_colour=was.look.outfit_colour)
    cast = tuple(replace(now, age=was.age, look=look) if each.id == was.id else each for each in play.cast)
    return _introduced(replace(play, cast=cast), now, replace(now, age=was.age, look=look))
