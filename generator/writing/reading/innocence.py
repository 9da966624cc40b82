"""What of a brief is refused for the sake of the young, beyond the plain words: in which wordings desire hides, and which nakedness is harmless."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.film import Character
from generator.writing.decency import sexualises_the_young

_AGE = r"(?:[1-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_YOUNG = (
    rf"(?:{_AGE}[- ]?(?:years?|yrs?)[- ]?olds?|{_AGE} ?y/?o|children|child|kids?|toddlers?|minors?|under[- ]?age\w*|pre-?teens?|tweens?|teen(?:s|age|aged|ager|agers)?|pupils?"
    r"|school(?:girls?|boys?|kids?|children)|(?:middle|high|grade|primary|elementary)[- ]school\w*|(?:little|young|small) (?:girls?|boys?|sister|brother)|niñ[ao]s?|adolescentes?|filles?|garçons?)"
)
_IS_YOUNG = re.compile(rf"\b{_YOUNG}(?!\w)|\b(?:both|is|are|aged?|turning|girl|boy|,|\() ?(?:[1-9]|1[0-7])(?=[,.;:) ]|$)(?! ?(?:min|sec|hour|episode|o'clock|%|people|men|women))", re.IGNORECASE)
_DESIRE = re.compile(
    r"\b(?:(?:has|have|having|had) sex|sexually|virginity|deflower\w*|lust(?:s|ed|ing|ful)?(?! for (?:power|gold|revenge|blood|life|adventure|money|glory|fame))|orgy|orgies|threesome|skinny[- ]dip\w*|lovers? in bed|in bed together,? (?:naked|nothing)|strips(?= (?:on stage|in front of|slowly))"
    r"|strips? (?:at|for) (?:a|the) (?:party|club|camera)|one[- ]night stand|makes? out naked|er[óo]tic[ao]s?|desnud[ao]s?|sexuales?|nackte?[nrs]?|panty|panties|upskirt|hot and explicit)(?!\w)",
    re.IGNORECASE,
)
_AFFAIR = re.compile(
    rf"\b(?:affair|romance|romantic relationship|passionate night|night of passion)\b (?:with|between) (?:[\w'-]+ ){{0,2}}?(?:\w+ and (?:[\w'-]+ ){{0,2}}?)?{_YOUNG}(?!\w)",
    re.IGNORECASE,
)
_GROWN = re.compile(r"\b(?:teacher|coach|tutor|professor|priest|uncle|stepfather|stepmother|boss|man|woman|adult|neighbou?r|babysitter)\b", re.IGNORECASE)
_ABUSER = re.compile(r"\bp(?:a?e)do(?:phil\w*|s)?\b[^.!?]{0,40}\b(?:gets? (?:what|away)|hero|happy|romance|love story|in love|wins?|desire)", re.IGNORECASE)
_NOT_SHOWN = re.compile(rf"\b(?:no|without(?: any)?|never|nothing|not)\s+(?:\w+\s+)?(?:{_DESIRE.pattern[2:]})", re.IGNORECASE)
_HARMLESS = re.compile(
    r"\bundress\w*(?= (?:the|a|their|his|her) (?:snowm[ae]n|dolls?|scarecrow|mannequin|teddy|tree|bear|puppet|statue))|\bnaked(?= (?:emperor|king|statue|mannequin|cat|chicken|robot|tree|hill|rock|mannequins))"
    r"|(?<=runs )naked(?= [^.!?]{0,40}\b(?:bath|bathtub|nappy|diaper|sprinkler|towel)\b)|\bundress\w*(?=[^.!?]{0,20} wounds?\b)|\bnackte?[rnsm]? (?:baum|bäume|ast|äste|fels|felsen|erde|wand|boden|wahrheit|tree|trees|branch|branches|rock|earth|wall|floor|truth)\b",
    re.IGNORECASE,
)
"""Nakedness that nobody looks at: snowmen, emperors, toddlers after the bath."""


def refused(text: str, cast: Iterable[Character] = ()) -> bool:
    """Whether a brief shows somebody under eighteen in a sexual way, in whatever words."""
    people = tuple(cast)
    text = _HARMLESS.sub(" ", text)
    if sexualises_the_young(text, people):
        return True
    plain = _NOT_SHOWN.sub(" ", text)
    young = bool(_IS_YOUNG.search(plain)) or any(each.age < 18 and each.look.species.value == "human" and not each.group for each in people)
    loved = _AFFAIR.search(plain)
    return bool(_ABUSER.search(plain) or (young and _DESIRE.search(plain)) or (loved and _GROWN.search(loved.string[: loved.end()])))
