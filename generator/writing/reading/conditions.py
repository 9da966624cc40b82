"""Conditions: how somebody's body or speech differs from what a story takes for granted, in one word for each."""

from __future__ import annotations

import re

from generator.writing.reading.company import Company
from generator.writing.reading.phrases import Segment

_SAID: tuple[tuple[str, str], ...] = (
    ("deaf", r"\bdeaf\b|\b(?:can(?:not|['’]t| not)|could(?:n['’]t| not)) hear\b(?! (?:the|her|his|a|any)\b)|\bhard[- ]of[- ]hearing\b"),
    ("blind", r"(?<!colour[- ])(?<!color[- ])(?<!snow[- ])\bblind\b(?! (?:alley|date|spot|bend|faith|luck))|\b(?:can(?:not|['’]t| not)|could(?:n['’]t| not)) see\b(?! \w)"),
    ("mute", r"\bmute\b|\b(?:can(?:not|['’]t| not)|could(?:n['’]t| not)|(?:do|does|did)(?:n['’]t| not)|never) (?:speak|speaks|talk|talks)\b(?! (?:to|with|about|of|for)\b)|\bwho (?:has|had) not spoken\b|\blost (?:his|her|their) voice\b"),
    ("one-armed", r"\bone[- ](?:armed|handed)\b|\b(?:with|has|had|only) (?:only )?one (?:arm|hand)\b|\b(?:lost|missing) (?:an|his|her|their|one) (?:left |right )?arm\b"),
    ("one-legged", r"\bone[- ]legged\b|\b(?:with|has|had|only) (?:only )?one leg\b|\bwooden leg\b"),
    ("in a wheelchair", r"\bwheelchair\b"),
    ("stuttering", r"\bstutter\w*|\bstammer\w*"),
    ("short-sighted", r"\b(?:short|near)[- ]sighted\b"),
)


def read_conditions(company: Company, number: int, segment: Segment) -> None:
    """Add to the drafts of a segment what is said of their bodies and their speech, between them and whoever is spoken of next."""
    places = sorted((place, who) for (seg, place), who in company.at.items() if seg == number)
    for index, (place, who) in enumerate(places):
        begun = segment.doc[segment.phrases[place].start].idx
        after = next((other for other, someone in places[index + 1 :] if someone != who), None)
        ended = segment.doc[segment.phrases[after].start].idx if after is not None else len(segment.text)
        said, draft = segment.text[begun:ended].lower(), company.drafts[who]
        if draft.group:
            continue
        for name, pattern in _SAID:
            if re.search(pattern, said):
                draft.traits = [each for each in draft.traits if not re.search(pattern, each) and each not in ("leg", "arm", "hand")]
                draft.traits.append(name)
