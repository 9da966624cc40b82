"""The message in plain wording: shouting, labels, pronouns in brackets and whom the film is for, put so that grammar can read the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import Audience, Gender
from generator.writing.reading.ages import in_digits
from generator.writing.reading.rewording import figures, reworded
from generator.writing.reading.shorthand import capitals, headline, spelled_out
from generator.writing.reading.spelling import corrected
from generator.writing.reading.tables import listed
from generator.writing.reading.tables.names import CULTURES
from generator.writing.reading.tables.people import NUMBERS, OCCUPATIONS, ROLES
from generator.writing.reading.terms import between

_KIDS = (
    r"(?:daughters?|sons?|kids?|child(?:ren)?|nieces?|nephews?|grandsons?|granddaughters?|grandchild(?:ren)?|grandkids?|godson|goddaughter|girls?|boys?"
    r"|toddlers?|twins|pupils|class|students|little (?:girls?|boys?|ones?|brother|sister))"
)
_NUMBER = r"(\d{1,2}|" + between(each for each in NUMBERS if len(each) > 2) + ")"
_AGED = rf"(?:,?\s*\(?\s*(?:who (?:is|are|just turned)\s+|aged?\s+|ages\s+|of\s+|from\s+|turning\s+)?{_NUMBER}(?:\s*(?:-|to|and)\s*\d{{1,2}}|\s*\+)?(?:[- ]years?[- ]olds?|\s+years?)?\)?)"
_FOR = re.compile(
    rf"(?:^|(?<=[.;:!?,\n])|(?<=\s))\s*(?:[Tt]his (?:is|one is)\s+|[Ii]t is\s+|[Ii]t's\s+|suitable\s+)?[Ff]or\s+(?:(?:my|our|a|the|two|three|young|small)\s+)*"
    rf"(?:(?:{_NUMBER}[- ]years?[- ]old\s+{_KIDS})(?:\s+[A-Z][a-z]+)?|{_KIDS}(?:,?\s+[A-Z][a-z]+)?{_AGED}|{_NUMBER}[- ]years?[- ]olds?(?:\s+{_KIDS})?|[A-Z][a-z]+,?\s+(?:aged?|who (?:is|turns|just turned|is turning|will be)|turning)\s+{_NUMBER}(?:\s+years? old)?(?:\s+(?:today|tomorrow|soon|next week|this week|on \w+))?)(?!\s*(?:min|sec|hour|episode))"
    r"(?=\s*(?:[.,:;!?\n)]|$|\s(?:and|about|who|please|with|where|in which)\b))\s*[:,.]?"
)
"""For whom it is: "for my daughter, 7", "for kids aged 4 to 6", "For my son, 5:"."""
_TOLD = re.compile(
    rf"(?:^|(?<=[.!?\n]))\s*(?:[Mm]y|[Oo]ur)\s+(?:\w+\s+)?{_KIDS}(?:,?\s+[A-Z][a-z]+)?,?\s+(?:is|are|just turned|turns|turned)\s+{_NUMBER}\b(?!\s*(?:min|sec|cm))(?:\s+years? old)?"
    r"(?:\s+today|\s+tomorrow)?(?P<rest>,?\s+(?:and|who)\s+(?:\w+\s+)?(?:loves?|likes?|adores?|wants?|is (?:crazy|mad|obsessed)|hates?|can't|cannot)\b[^.!?\n]*)?[.!?\n]?"
)
"""Whom the viewer thinks of: "My daughter Nele is 6 and loves hedgehogs."."""
_VIEWER = re.compile(rf"\b(?:I'm|I am|[Mm]y age is)\s+{_NUMBER}\b(?!\s*(?:min|sec|cm|feet|percent|%))(?:\s+years? old)?", re.IGNORECASE)
_YOUNG = frozenset(listed("daughter son kid child children niece nephew grandson granddaughter girl boy toddler"))
_STATED = {"she": Gender.FEMALE, "he": Gender.MALE, "they": Gender.NEUTRAL}
_PRONOUNS = r"(she|he|they)(?:\s*/\s*(?:her|him|them|hers|his|they|she|he))*"
_BEHIND = re.compile(rf"\b([A-Z][\w'’-]+)\s*(?:\(\s*{_PRONOUNS}\s*\)|,\s*(?:pronouns?:?\s*)?(she|he|they)\s*/\s*(?:her|him|them)(?:\s*/\s*\w+)?)")
_LOOSE = re.compile(r"(?:,\s*)?\b(she/her|he/him|they/them)(?:/\w+)?\b(?:\s+pronouns)?,?\s*", re.IGNORECASE)
_LABELS = sorted({*ROLES, *OCCUPATIONS, "love interest", "main characters", "setting", "place", "location"} - {"count"}, key=lambda each: (-len(each), each))
_LABEL = re.compile(rf"(?:^|(?<=[.!?;\n]))(\s*(?:the\s+)?(?:{'|'.join(re.escape(each) for each in _LABELS)}))\s*:\s*(?=\S)", re.IGNORECASE)


_RANK = {"pvt": "Private", "cpl": "Corporal", "sgt": "Sergeant", "lt": "Lieutenant", "capt": "Captain", "col": "Colonel", "gen": "General", "gefreiter": "Private", "feldwebel": "Sergeant", "prof": "Professor", "insp": "Inspector", "det": "Detective"}
_RANKS = re.compile(rf"\b({'|'.join(_RANK)})\.?\s+(?=[A-Z])", re.IGNORECASE)
_IAM = re.compile(r"\b(?:I am|I'm) (?=[A-Z][a-z]+\b)")


_SELF = {
    **dict.fromkeys(("mum", "mom", "mummy", "mommy", "mother", "dad", "daddy", "father", "papa", "mama", "parents"), ("daughter", "son")),
    **dict.fromkeys(("grandma", "grandmother", "gran", "granny", "nan", "nana", "grandpa", "grandfather", "grandad", "granddad"), ("granddaughter", "grandson")),
    **dict.fromkeys(("sister", "brother", "best friend", "friend", "neighbour", "neighbor", "boss", "cousin", "roommate", "flatmate", "boyfriend", "girlfriend"), ("woman", "man")),
    **dict.fromkeys(("dog", "cat", "horse", "pony", "parrot"), ("girl", "boy")),
    "wife": ("man", "man"), "husband": ("woman", "woman"),
}
_DATED = re.compile(r"((?:\bin|\bto|\bfrom|\bnear) )?\b([A-Z][a-z]+) ((?:1\d|20)\d\d)\b")
"""A place with its year: "London 1888"."""
_AND_I = re.compile(rf"\b(?:[Mm]y |[Oo]ur )?((?:(?:old|late|little|big|elder|younger|older) )?({between(_SELF)})) and I\b", re.IGNORECASE)
"""Whoever writes, beside somebody of theirs: "Mum and I drive across Patagonia"."""


_APPOSED = re.compile(rf"^([A-Z][a-z]+) (an? (?:[a-z-]+ ){{0,3}}?(?:{between({*OCCUPATIONS, 'girl', 'boy', 'man', 'woman', 'kid', 'child', 'teenager', 'teen', 'widow', 'widower', 'dog', 'cat', 'robot'})}))\b", re.MULTILINE)
"""A comma forgotten: "Elara a telekinetic girl"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    text: str
    audience: Audience | None = None
    dedication: str = ""
    """The words that say whom the film is for."""
    pronouns: dict[str, Gender] = field(default_factory=dict)
    """Name in lower case to the gender that the viewer states."""
    viewer: int = -1
    """The age of whoever writes, where it is told."""
    corrected: tuple[tuple[str, str], ...] = ()
    """(written, read) for each word that was misspelt."""


def plain(text: str, *, translated: bool = False) -> Wording:
    """The message as it is read, and what was taken out of it; a translated one has no slips of the pen."""
    slips: tuple[tuple[str, str], ...] = ()
    text = _calm(text)
    text, taken = figures(text)
    if not translated:
        text, slips = corrected(capitals(headline(spelled_out(text))))
        text = _APPOSED.sub(lambda said: f"{said[1]}, {said[2]}", text)
    text = reworded(text)
    found = Wording(text=_RANKS.sub(lambda rank: f"{_RANK[rank[1].lower()]} ", text), corrected=(*taken, *slips))
    found = replace(found, text=_DATED.sub(_when_and_where, found.text))
    found = replace(found, text=_AND_I.sub(_and_whoever_writes, found.text))
    found = _dedicated(found)
    found = _stated(found)
    told = _VIEWER.search(found.text)
    if told and (age := in_digits(told[1].lower())) > 3:
        found = replace(found, viewer=age, audience=found.audience or (audience_of(age) if age < 18 else None))
    said = _LABEL.sub(lambda label: f"{label[1]}, ", found.text)
    said = re.sub(r"\b(in (?:the )?(?:winter|spring|summer|autumn)) (?=(?:fall|falls|fell) )", r"\1, ", said)  # nobody falls in a winter fall
    said = re.sub(r"\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)[ -]years?[ -]old\b(?=\s+[a-z])", _aged, said)
    return replace(found, text=said)


def _when_and_where(said: re.Match[str]) -> str:
    return f"{said[1] or 'in '}{said[2]}, {said[3]}" if said[2].lower() in CULTURES else said[0]


def _and_whoever_writes(said: re.Match[str]) -> str:
    """As somebody else would tell it: "a son and his dad". Whether it is a son or a daughter nobody knows; the length of the message decides."""
    woman, man = _SELF[said[2].lower()]
    her = len(said.string) % 2 == 0
    one, his = (woman, "her") if her and woman != "man" or man == "woman" else (man, "his")
    told = _VIEWER.search(said.string)
    age = in_digits(told[1].lower()) if told else -1
    one = f"{age}-year-old {one}" if age > 3 else one
    an = "an" if age in (8, 11, 18) or 80 <= age < 90 else "a"
    return f"{an.title() if not said.start() or said.string[: said.start()].rstrip()[-1:] in '.!?' else an} {one} and {his} {said[1].lower()}"


def audience_of(age: int) -> Audience:
    """Whom a film for somebody so old is for."""
    return Audience.CHILDREN if age <= 9 else Audience.FAMILY if age <= 12 else Audience.TEEN if age < 18 else Audience.ADULT


def _calm(text: str) -> str:
    """What is written in capitals throughout, in small letters: names would be everywhere."""
    letters = [each for each in text if each.isalpha()]
    if len(letters) < 16 or sum(each.isupper() for each in letters) < 0.7 * len(letters):
        return text
    lower = re.sub(r"\bi\b", "I", text.lower())
    return re.sub(r"(^|[.!?\n]\s+)([a-z])", lambda found: found[1] + found[2].upper(), lower)


def _dedicated(found: Wording) -> Wording:
    """Without the words that say for whom it is: nobody in them is in the film."""
    for pattern in (_FOR, _TOLD):
        said = pattern.search(found.text)
        if said is None:
            continue
        ages = [in_digits(each.lower()) for each in said.groups() if each and (each.isdigit() or each.lower() in NUMBERS)]
        if not ages or not 0 < ages[0] < 100:
            continue
        rest = found.text[: said.start()].rstrip(" ,") + ("" if said.start() == 0 else ". ") + found.text[said.end() :].lstrip(" ,.:")
        if any(letter.isalnum() for letter in rest):
            audience = audience_of(ages[0])
            return replace(found, text=re.sub(r"([.!?])\s*\.", r"\1", rest), audience=audience, dedication=said[0].strip(" ,.:"))
        return replace(found, audience=audience_of(ages[0]))
    return found


def _stated(found: Wording) -> Wording:
    """Without pronouns in brackets, which say how a name is spoken of."""
    pronouns: dict[str, Gender] = {}

    def behind(said: re.Match[str]) -> str:
        pronouns[said[1].lower()] = _STATED[(said[2] or said[3]).lower()]
        return said[1]

    text = _BEHIND.sub(behind, found.text)
    loose = _LOOSE.search(text)
    if loose:
        gender = _STATED[loose[1].split("/")[0].lower()]
        names = re.findall(r"\b[A-Z][\w'’-]+", text[: loose.start()])
        later = re.search(r"(?<!^)(?<![.!?] )\b[A-Z][a-z'’-]+", text[loose.end() :])
        name = names[-1] if names and loose.start() > 0 else later[0] if later else ""
        if name:
            pronouns[name.lower()] = gender
        text = text[: loose.start()] + (", " if loose[0].startswith(",") else "") + text[loose.end() :]
    return replace(found, text=text, pronouns=pronouns)


def _aged(said: re.Match[str]) -> str:
    return f"{said[1]}-year-old" if in_digits(said[1].lower()) > 0 else said[0]
