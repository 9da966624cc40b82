"""Undertakings: what is read by a pattern of its own: who poses, who performs, who looks for the way home, who has forgotten who they are."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Brief, Demand
from generator.writing.story.errand import RELATIVE, Premise
from generator.writing.story.objects import called, person_of

ESTRANGED = re.compile(r"\b(?:not (?:spoken|talked|seen each other)|(?:do|did|does)(?: not|n['’]t) (?:speak|talk) (?:to|with) each other|no longer (?:speak|talk)|fallen out|estranged)\b", re.IGNORECASE)


def subject_of(brief: Brief, demand: Demand) -> str:
    people = {each.id for each in brief.cast}
    return next((each for each in (*demand.who, demand.subject) if each in people), "")


def lead_of(brief: Brief) -> str:
    people = [each for each in brief.cast if not each.group]
    return next((each.id for each in people if each.role == "lead"), people[0].id if people else "")


_HOMEWARD = re.compile(
    r"\b(?:follow(?:s|ing)?\b(?: [\w'-]+){1,5}?|(?:walk|swim|crawl|trek|wander|get|hitchhike|make|fl[yi]e?)(?:s|ing)?\b(?: (?:it|all the way|back|alone|safely|across|through|over|the|a|whole|\w+ (?:city|country|ocean|sea|desert|forest|island|continent))){0,6}?|(?:the|a|her|his|their|its) (?:own )?way(?: back)?) home\b",
    re.IGNORECASE,
)
_BEREFT = re.compile(r"\b(?:los(?:es?|t|ing)|separated from|parted from|left behind by|without|miss(?:es|ing)?) ((?:her|his|their|its|the)(?: own)? [\w'-]+)", re.IGNORECASE)


def homeward(brief: Brief, demand: Demand, said: str) -> Premise | None:
    """The premise of whoever looks for the way home; `person` is whom they have lost on it."""
    if not _HOMEWARD.search(said) or ESTRANGED.search(said):
        return None
    subject = subject_of(brief, demand) or lead_of(brief)
    gone = _BEREFT.search(said)
    who = person_of(brief, demand, gone[1]) if gone else None
    return Premise(goal="homecoming", demand=demand.id, subject=subject, verb="get home", task="get home", person=who.id if who and who.id != subject else "", weight=4 + demand.hard)


_FORGOTTEN = re.compile(
    r"\b(?:(?:has|have|had) forgotten|forgets?|forgot|(?:cannot|can['’]?t|can no longer|does not|doesn['’]t|no longer) remembers?|(?:has |have |had )?(?:lost|loses?) (?:all )?(?:his|her|their|its) (?:whole )?memory)\b"
    r"(?= (?:his|her|their|its|who (?:he|she|they)|where (?:he|she|they) (?:is|are|comes?)|everything|what (?:he|she|they) (?:is|are))|[.,;]|$)(?: (?:(?:his|her|their|its) (?:own )?(?:name|past|life|face|identity|family|wife|husband|home)|who|where|everything|what))?",
    re.IGNORECASE,
)
"""Who does not know who they are; what is merely left behind ("forgets his umbrella") is another matter."""
_MISLAID = re.compile(r"\b(?:forg[eo]t\w*)\b (?:his|her|their|its)\b(?! (?:own )?(?:name|past|life|face|identity|family|wife|husband|home)\b)", re.IGNORECASE)


def forgotten(brief: Brief, demand: Demand, said: str) -> Premise | None:
    """The premise of whoever has lost the memory of themselves: the last person spoken of before it is said."""
    found = _FORGOTTEN.search(said)
    if found is None or _MISLAID.search(said):
        return None
    before = said[: found.start()].lower()
    people = [each for each in brief.cast if not each.group and called(each) in before]
    who = max(people, key=lambda each: before.rfind(called(each)), default=None)
    subject = who.id if who else subject_of(brief, demand) or lead_of(brief)
    other = next((each.id for each in brief.cast if not each.group and each.id != subject and each.role != "antagonist"), "")
    return Premise(goal="remember", demand=demand.id, subject=subject, person=other, verb="remember", task="find out who one is", weight=4 + demand.hard) if subject else None


PREPARES = ("prepare", "train", "coach", "ready", "drill", "teach")
PERFORMED = re.compile(r"(?<!['’])\b((?:[\w-]+ )?(?:audition|concert|recital|opera|premiere|performance|musical|ballet|play|pantomime|show|first night|opening night|solo|debut|school play|wedding|funeral|festival|fair|gala|ball|party))\b")


AGAINST_OTHERS = re.compile(r"\b(?:contest|competition|championship|tournament|talent show|battle of|to win|against|rivals?|compet\w+|eurovision)\b", re.IGNORECASE)
"""A performance that somebody can lose."""


def performed(brief: Brief, demand: Demand, made: Premise, rest: str) -> Premise:
    """The premise of a performance: whoever is made ready for it performs, and whoever makes them ready stands by."""
    occasion = PERFORMED.search(rest) or PERFORMED.search(demand.words) or PERFORMED.search(brief.prompt)
    event = re.sub(r"^(?:a|an|the|his|her|their|only|own|first|last|big|great|for|at|in|on|of|to|one|with|whole|new|final) ", "", occasion[1]) if occasion else ""
    pupil = person_of(brief, demand, re.split(r"\b(?:for|to|at)\b", rest)[0].strip()) if rest and made.verb.split()[0] in PREPARES else None
    if pupil and pupil.id != made.subject and not pupil.group:
        return replace(made, subject=pupil.id, person=made.subject, event=event)
    return replace(made, event=event)


SO = re.compile(r",|\s+(?:and|so|but|in order|until|while|to (?!be\b))\b")
"""What follows is what it is done for, or what comes of it."""
_EXCHANGED = re.compile(r"^(.+?) (?:with|by|for) ((?:a|an|the|his|her|their|my|our|some) .+)$")
_TAKEN_FOR = re.compile(r"^(?:to be |to have become |that (?:she|he|they) (?:is|are) |as |to be the )?((?:a|an|the|his|her|their|my|our|one of the) [\w' -]+|[A-Z][\w' -]+)$")


def deceiving(verb: str, rest: str) -> tuple[str, str, str] | None:
    """(who is replaced, with what thing, as what somebody poses) of "replace the boss with a cut-out", "pretend to be the dead duke"."""
    said = SO.split(RELATIVE.split(rest)[0])[0].strip(" ,.")
    exchanged = _EXCHANGED.match(said)
    if exchanged:
        return exchanged[1].strip(), re.sub(r"^(?:a|an|the|his|her|their|my|our|some) ", "", exchanged[2]), ""
    posed = _TAKEN_FOR.match(re.sub(r"^(?:herself|himself|themselves|itself|myself|each other) ", "", said).removeprefix("up ").removeprefix("off "))
    if posed and verb.split()[0] not in ("replace", "swap", "fool", "dupe", "hoodwink"):
        return "", "", re.split(r" (?:in|at|on|from|for) (?=a |an |the |his |her |their )", posed[1])[0].strip()
    return (said, "", "") if said else None


TAKES_IN = frozenset(["meet", "befriend", "take in", "shelter", "find", "discover", "make friends", "become friends", "adopt", "look after", "hide", "help", "rescue", "encounter", "save", "tame", "nurse"])
_STRANGE = re.compile(r"\b(?:aliens?|extraterrestrials?|martians?|monsters?|creatures?|ghosts?|yetis?|bigfoot|giants?|trolls?|mermaids?|androids?|spirits?|visitor from)\b", re.IGNORECASE)


def taken_in(brief: Brief, demand: Demand, rest: str) -> str:
    """The id of the stranger of another kind whom somebody meets, finds or takes in; empty for anybody else."""
    said = SO.split(RELATIVE.split(rest)[0])[0]
    if not _STRANGE.search(said) or re.search(r"\b(?:from|against)\b", said.split()[0] if said.split() else ""):
        return ""
    who = person_of(brief, demand, said.strip(" ,."))
    return who.id if who and not who.group and who.role != "antagonist" and who.id != subject_of(brief, demand) else ""


_OWNED = re.compile(r"^(?:(?:the|an?|his|her|their|my|our) )?((?:[\w-]+ ){0,3}[\w-]+['’]s? [\w-]+)\b")


def owned(made: Premise, rest: str) -> Premise:
    """What is copied from somebody is theirs, and not them: "writes down the last speaker's words"."""
    found = _OWNED.match(rest) if made.goal == "copy" and not made.thing else None
    return replace(made, thing=found[1]) if found else made
