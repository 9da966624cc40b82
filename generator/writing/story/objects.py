"""The object: what somebody's deed is done to, read from the rest of its clause: a thing, a person, a place, an occasion."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Brief, Character, Demand, Gender
from generator.writing.story.errand import RELATIVE, Premise, lemma

PREPOSITION = re.compile(
    r"\b(to|into|from|against|through|across|over|on|in|inside|at|aboard|under|behind|with|for|about|around|past|along|near|of (?=the\b)|before|after|during|by|out of|back to)\b",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"^(?:the|a|an|her|his|their|its|my|our|your|some|this|that|own)\s+(?:own\s+)?", re.IGNORECASE)
_OWNER = re.compile(r"^(?:(?:the|a|an|her|his|their|its|my|our) )?[\w-]+['’]s? (?=[a-z])")
"""Whose it is: what their mother's bus line is, is no mother."""
_HAZARD = re.compile(r"\b((?:[\w-]+ )?(?:storm|flood|fire|blizzard|desert|war|night|fog|siege|plague|earthquake|hurricane|avalanche|forest|minefield|border|snow|rain|dark|darkness))\b", re.IGNORECASE)
_WITH_ANOTHER = frozenset(["return", "carry", "bring", "take", "lead", "guide", "escort", "accompany", "ferry", "drive", "walk", "row", "smuggle", "see"])
"""To do this to a person over a distance is to go the whole way together."""
EVENTS = frozenset(
    ["fair", "fight", "match", "race", "tournament", "contest", "competition", "trial", "war", "wedding", "game", "battle", "duel", "election", "prize", "cup", "bout", "show", "festival", "bet", "case", "verdict", "championship", "medal", "funeral", "burial", "wake", "party", "birthday", "reunion", "christening", "anniversary", "holiday", "call", "meeting", "interview", "exam", "audition", "concert"]
)
CONTESTS = frozenset(["match", "race", "tournament", "contest", "competition", "game", "bout", "championship", "final", "shoot-out", "shootout", "marathon", "derby", "quiz", "audition", "olympics"])
"""What somebody wants to win, whatever else is said of it."""
EVENTS |= CONTESTS
_WITHIN = frozenset(["in", "inside", "under", "behind", "at", "aboard", "on", "among"])
_PLAYED = frozenset(["football", "tennis", "golf", "cricket", "baseball", "basketball", "poker", "bridge", "violin", "piano", "guitar", "cello", "flute", "trumpet", "accordion", "drums", "harmonica"])
_GAMES = frozenset(["football", "tennis", "golf", "cricket", "baseball", "basketball", "poker", "bridge"])


def object_of(brief: Brief, demand: Demand, made: Premise, rest: str) -> Premise:
    """The premise with what the rest of its clause says."""
    from generator.writing.reading.nouns import Noun, noun_kind

    if made.goal == "learn" and (found := re.match(r"(?:that |how |why )?((?:the|a|an|his|her|their|she|he|they|it|[a-z]+ \d+|[A-Z]\w+)\b.* (?:is|are|was|were|has|have|can|never|will)\b.+)", rest)):
        made = replace(made, secret=found[1].removeprefix("that ").strip(" ."))
    if made.goal == "learn" and not made.secret and (found := re.match(r"that ((?:the|a|an|his|her|their|somebody|someone|nobody|everybody|every|no|all|[A-Z]\w+)\b.+)", rest)):
        return replace(made, secret=_sayable(found[1]))
    pieces = PREPOSITION.split(rest)
    first = pieces[0].strip(" ,")
    prepositions = [(pieces[at].lower(), pieces[at + 1].strip(" ,")) for at in range(1, len(pieces) - 1, 2)]
    doing = ""
    if not first and made.goal == "love" and prepositions and prepositions[0][0] != "with":
        return made  # where they fall in love is nothing that they love
    if not first and made.goal == "hide" and prepositions and {word for word, _ in prepositions} & {*_WITHIN, "from"}:  # it is themselves that they hide
        after = {word: RELATIVE.split(each)[0].strip() for word, each in reversed(prepositions)}
        where = next((_DETERMINER.sub("", after[word]) for word, _ in prepositions if word in _WITHIN and not _HAZARD.fullmatch(_DETERMINER.sub("", after[word]))), "")
        foe = person_of(brief, demand, after["from"]) if "from" in after else None
        return replace(made, goal_place=where or next((each.name.lower() for each in brief.places if each.interior), "cellar"), foe=foe.id if foe and foe.id != made.subject else "")
    if not first and prepositions and made.verb.split()[0] not in ("run", "escape"):
        doing = prepositions[0][0]
        first = prepositions.pop(0)[1]
    inner = re.match(r"([a-z]+) ((?:the|a|an|his|her|their|its|my|no)\b.+)", first) if doing == "to" else re.match(r"([a-z]+ing) ((?:the|a|an|his|her|their|its|my)\b.+)", first)
    if inner and made.goal != "teach":  # "argue about selling the boat", "refuse to sell the house": it is about the boat, and the house
        first = inner[2]
        if inner[1].endswith("ing") and not made.secret:
            made = replace(made, verb=lemma(inner[1]), task=f"{lemma(inner[1])} {inner[2]}")
    noun = re.sub(r"^(?:out|up|off|down|away|on)\s+(?=(?:the|a|an|his|her|their|its|my)\b)|\s+so\s+.*|\s+and$", "", RELATIVE.split(first)[0].strip(" ,"))
    made = replace(made, skill=_skill(made, rest)) if made.goal == "teach" else made
    for word, said in prepositions:
        said = RELATIVE.split(said)[0].strip()
        who = person_of(brief, demand, said)
        if word in ("against", "from", "past") and who:
            made = replace(made, foe=who.id)
        elif _HAZARD.search(said) and word in ("through", "across", "against", "in", "during", "over", "from", "into"):
            found = _HAZARD.search(said)
            assert found
            made = replace(made, hazard=_DETERMINER.sub("", found[1].lower()))
        elif word in ("across", "over", "through") and said and not who:
            made = replace(made, hazard=made.hazard or _DETERMINER.sub("", said))
        elif word in ("to", "into", "back to") and said and not who and not (made.skill and said in made.skill) and not (word == "to" and lemma(said.split()[0]) in demand.verbs):
            made = replace(made, goal_place=_DETERMINER.sub("", said))
    if made.goal == "grieve" and made.subject and not noun:
        return replace(made, person=made.subject, subject="")
    who = person_of(brief, demand, noun) or _meant_by(brief, demand, made, noun) if noun else None
    bare = _DETERMINER.sub("", noun)
    if who and who.id != made.subject:
        what = re.search(rf"\b{re.escape(called(who))}\s+(\w[\w ]*)$", noun.lower())
        together = made.verb in _WITH_ANOTHER and not what and bool(made.goal_place or made.hazard or made.goal == "deliver")
        return replace(made, goal="survive" if together else made.goal, person=who.id, object=noun, thing=what[1] if what else "")
    if bare and made.verb in _WITH_ANOTHER and (noun_kind(bare.split(" of ")[0].split()[-1].lower()) is Noun.PERSON or re.search(r"(?:woman|man|men|women)$", bare)):
        # Somebody whom nobody counted among the people: it is still a way that is gone together, and nothing to be wrapped in a sock.
        return replace(made, goal="survive" if made.goal == "deliver" else made.goal, object=noun, person=made.person)
    if not bare or made.secret or len(bare.split()) > 5 or re.search(r"\b(?:she|he|they|it|I|we)\b", bare):
        return made
    if bare.split()[-1].lower() in EVENTS:
        return replace(made, event=bare, object=noun)
    if made.goal in ("part", "steal", "deliver") and noun_kind(bare.split(" of ")[0].split()[-1].lower()) is Noun.PLACE:
        return replace(made, object=noun)  # a house is divided, and not carried down the stairs
    places = [each for each in brief.places if each.name.lower() == bare.lower() or each.name.lower() in bare.lower()]
    if places:
        return replace(made, object=noun, thing=bare, goal_place=made.goal_place or bare)
    return replace(made, thing=bare, object=noun)


def _skill(made: Premise, rest: str) -> str:
    """What is taught, as a task: after "to" ("to repair bicycles"), or the thing itself with the verb that goes with it."""
    found = re.search(r"\b(?:how )?to ([a-z]+\b[^,.;]*)$", rest)
    if found and not _DETERMINER.match(found[1]):
        return RELATIVE.split(found[1])[0].strip()
    last = _DETERMINER.sub("", rest.split()[-1]) if rest.split() else ""
    return f"speak {last}" if last[:1].isupper() and len(rest.split()) > 1 else f"play the {last}" if last in _PLAYED and last not in _GAMES else f"play {last}" if last in _GAMES else ""


def person_of(brief: Brief, demand: Demand, said: str) -> Character | None:
    """The character whom a noun phrase means."""
    text = _OWNER.sub("", said.lower())
    named = [each for each in brief.cast if each.name and re.search(rf"\b{re.escape(each.name.split()[-1].lower())}\b", text)]
    if named:
        return named[0]
    bonded = {a: what for a, _, what in brief.bonds}
    for each in brief.cast:
        told = [part.strip().lower() for part in each.description.split(";")]
        if any(part and (part in text or text in part) for part in told) or bonded.get(each.id, "-").lower() in text.split():
            return each
    return next((each for each in brief.cast if each.id in demand.who and called(each) in text.split()), None)


def _meant_by(brief: Brief, demand: Demand, made: Premise, said: str) -> Character | None:
    """Whom a pronoun means: the last before it in the message, of those that it can mean."""
    fits = {"him": (Gender.MALE, Gender.NEUTRAL), "her": (Gender.FEMALE, Gender.NEUTRAL), "them": (Gender.NEUTRAL,)}.get(said.lower())
    if not fits:
        return None
    text = brief.prompt.lower()
    end = text.find(demand.words.lower()[:30])
    before = text[: end + len(demand.words)] if end >= 0 else text
    others = [each for each in brief.cast if not each.group and each.id != made.subject and each.gender in fits and before.rfind(called(each)) >= 0]
    return max(others, key=lambda each: before.rfind(called(each)), default=None)


def called(character: Character) -> str:
    """The word that a character is spoken of by: the last of the name, else of the id."""
    return character.name.split()[-1].lower() if character.name else character.id.split("-")[-1]


def _sayable(secret: str) -> str:
    """What was noticed, in as many words as somebody says at once: without what follows it."""
    said = secret.strip(" .")
    return said if len(said.split()) < 16 else RELATIVE.split(said)[0].strip(" ,")


def own_words(demand: Demand, rest: str) -> str:
    """What follows a verb, without another doing that is told in the same breath ("the race and her friend coaches her")."""
    for found in re.finditer(r",?\s+and\s+", rest):
        if any(lemma(word) in demand.verbs for word in re.findall(r"[\w'-]+", rest[found.end() :])):
            return rest[: found.start()]
    return rest


__all__ = ["CONTESTS", "EVENTS", "PREPOSITION", "called", "object_of", "own_words", "person_of"]
