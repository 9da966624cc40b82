"""What somebody of whom nothing is said wears: by trade, people, era and age; among what fits, chance chooses."""

from __future__ import annotations

from generator.film import Gender
from generator.writing.reading.chance import chance
from generator.writing.reading.features import Features
from generator.writing.reading.tables import costume, wardrobe
from generator.writing.reading.tables.people import OCCUPATIONS
from generator.writing.reading.tables.places import KINDS, WORDS
from generator.writing.reading.text import words as words_of

_FREE = ("hoodie", "sweater", "jacket", "casual")
"""Of a trade whose clothes are nothing special, half wear something else."""
_HATS_ON = 18
"""Of a hundred heads without a trade, those with a hat."""


def clothes(*, age: int, gender: Gender, occupation: str, era: str, genre: str, people: str, setting: str, seed: int) -> Features:
    """Outfit, hat and their colours. `people` are those who live where the film plays; empty if nothing says it."""
    luck = chance("clothes", seed)
    dyes = wardrobe.DYES.get(genre, wardrobe.DYES[""]).split()
    colours = {"outfit_colour": luck.choice(dyes), "accent": luck.choice(wardrobe.ACCENT_DYES.split())}
    choices, hats = _own(age, gender, era), (*costume.ERA_HATS.get(era, ()), *(costume.WOMEN_HATS.get(era, ()) * 2 if gender is Gender.FEMALE else ()))
    time = "old" if era in costume.OLD or (era == "victorian" and people not in costume.VANISHED) else era if era == "western" else "modern"
    who = _who(age, gender, era)
    local = costume.PEOPLE_OUTFITS.get((people, time, who))
    if local:
        choices, hats = local, (costume.PEOPLE_HATS[(people, time, who)],) if (people, time, who) in costume.PEOPLE_HATS else ()
    outfit = luck.choice(choices)
    hat = luck.choice(hats) if hats and luck.randrange(100) < (_HATS_ON if not local or outfit in ("casual", "suit", "jacket", "coat") else 45) else ""
    trade = occupation if occupation in OCCUPATIONS else _trade(occupation)
    if trade in OCCUPATIONS and age >= 14 or trade in ("prince", "princess", "king", "queen", "pupil", "schoolgirl", "schoolboy", "ballerina"):
        _, _, worn, head = OCCUPATIONS[trade]
        then = costume.THEN.get(worn, {}).get(era, (worn, head))
        free = local and then[0] in costume.EVERYDAY and luck.random() < 0.7 or then[0] in _FREE and luck.random() < 0.5
        if not free:
            outfit, hat = then
    if gender is Gender.MALE:
        outfit = costume.THEN["suit"].get(era, ("suit", ""))[0] if outfit in ("gown", "dress") else costume.WOMENS.get(outfit, outfit)
    return {"outfit": outfit, "hat": _kept(hat, setting, genre), **colours}


def _trade(occupation: str) -> str:
    """The word of a trade's name that says what is worn: the guard in "guard captain", else the last: "chief engineer"."""
    words = occupation.split(" ")
    return next((word for word in words if word in OCCUPATIONS and OCCUPATIONS[word][2] in ("police", "uniform", "legionary")), words[-1])


def _who(age: int, gender: Gender, era: str) -> str:
    if age < 13:
        return "child"
    if age < 20 and (era, "youth") in costume.ERA_OUTFITS:
        return "youth"
    return "woman" if gender is Gender.FEMALE else "man"


def _own(age: int, gender: Gender, era: str) -> tuple[str, ...]:
    """What an era's people of that age and gender wear."""
    who = _who(age, gender, era)
    choices = costume.ERA_OUTFITS.get((era, who)) or costume.ERA_OUTFITS[("modern", who)]
    if who == "child" and gender is Gender.MALE:
        choices = tuple(each for each in choices if each not in costume.GIRLS)
    if who in ("child", "youth") and gender is Gender.FEMALE and era not in ("future",):
        choices = (*choices, *costume.GIRLS[: 1 if who == "youth" or era in costume.OLD else 2])
    return choices


def _kept(hat: str, setting: str, genre: str) -> str:
    """The hat, unless the film plays under a roof, where that hat is taken off."""
    if not hat or hat in costume.INDOORS:
        return hat
    inside = any(KINDS[WORDS[word]][0] for word in words_of(setting) if word in WORDS)
    return "" if inside or genre == "courtroom drama" else hat
