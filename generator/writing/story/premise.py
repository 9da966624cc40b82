"""The premise: what the viewer's own clauses say that somebody wants, of what, where to, and against whom."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from generator.film import Brief, Demand, DemandKind, Species
from generator.writing.story.errand import RELATIVE, Premise, inflected, lemma, mine, short, yours
from generator.writing.story.goals import GOALS
from generator.writing.story.library import quests
from generator.writing.story.objects import PREPOSITION, called, object_of, own_words, person_of
from generator.writing.story.occasions import by_noun
from generator.writing.story.undertakings import (
    AGAINST_OTHERS,
    ESTRANGED,
    PERFORMED,
    PREPARES,
    SO,
    TAKES_IN,
    deceiving,
    forgotten,
    homeward,
    lead_of,
    owned,
    performed,
    subject_of,
    taken_in,
)

_CLAUSE = re.compile(r",?\s+\b(?:while|because|until|unless|although|though|so that|before (?=\w+ \w+ (?:\w+ ){0,3}\w+s\b)|but|and then|and (?=(?:I|we|he|she|it|they) ))\b\s*", re.IGNORECASE)
_AIDED = re.compile(r"^(?:her|him|them|me|us|it|each other|one another|[A-Z][\w'-]+|(?:the|a|an|his|her|their|my) \w+) (?:to )?([a-z]+)\b(?! of\b)(.*)$")
"""What somebody helps somebody else to do."""
_ADVERB = re.compile(r"^(?:(?:all )?alone|together|patiently|quietly|secretly|again|silently|in vain|forever|all (?:day|night|summer|winter|year)|every \w+)\s+(?=\w)")
"""How something is done, before what it is done to: "waits alone for"."""
_LAST = re.compile(r"\b(?:her|his|the|their|my|a) last (?:day|night|shift|evening|round|lesson|voyage|watch|working day) (?:as|at|on|of|in)\b", re.IGNORECASE)
"""What is done for the last time, by somebody who has always done it."""
_OWED = re.compile(r"^((?:a|an|the|his|her|their|my)\b[\w' -]*?) (?:that |which )?(?:he|she|they|I|somebody|[A-Z]\w+) (?:forgot|failed|never|was meant|promised|refused|(?:should|ought) (?:to )?have|was supposed)(?: to)? ([a-z]+)\b")
"""A thing that was found, with which something was never done: "a letter he forgot to deliver"."""
_AGAIN = frozenset(["keep", "begin", "start", "go", "stop", "continue", "love", "hate", "enjoy", "practise", "practice", "leave"])
"""Verbs that only say how another is done: "keep missing each other"."""
_ORDINARY = frozenset(["talk", "control", "heal", "predict"])
"""Verbs of a gift only where it is said that somebody can."""
_CANNOT = re.compile(r"\b(?:cannot|can't|can’t|can not|could not|never)$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|gets?|being|been)$")
_PURPOSE = re.compile(r"\bto ([a-z]+) ((?:a|an|the|his|her|their|its|my|our)\b.+)$")
"""What a way is gone for: "walk across Iceland to return a horse"."""
_TRAVELS = frozenset(["drive", "walk", "ride", "sail", "travel", "go", "fly", "row", "hike", "journey", "march", "cycle", "run", "climb"])
_ASHES = re.compile(r"\b(?:ashes|urn|funeral|burial|grave)\b")
_OBJECT = re.compile(r"(?:a|an|the|his|her|their|its|my|our|some|two|three|every)\b")
_FORM = re.compile(r"^(?:a|an|the)?\s*(?:[\w-]+ ){0,3}(?:film|movie|comedy|drama|tragedy|romance|thriller|western|musical|series|story|tale|fable|mystery|adventure|farce|satire)\b", re.IGNORECASE)
"""What the message says that it is to be, and nothing that happens in it."""
_QUARREL = frozenset(["argue", "quarrel", "squabble", "bicker", "disagree"])
_COURT = re.compile(r"\b(?:court\w*|lawyer|trial|jury|judge|attorney|barrister|case|verdict)\b", re.IGNORECASE)


@cache
def _verbs() -> dict[str, str]:
    """Verb, with its particle where it has one -> goal."""
    return GOALS | {verb: each.goal for each in quests() for verb in each.verbs}


@cache
def _nouns() -> dict[str, str]:
    return {noun: each.goal for each in quests() for noun in each.nouns}


def premises(brief: Brief) -> tuple[Premise, ...]:
    """What the brief's people want, the most insisted on first. Empty where the brief says of nothing that it is done."""
    found: list[Premise] = [Premise(goal="leave", subject=lead_of(brief), weight=6)] if _LAST.search(brief.prompt) and lead_of(brief) else []
    against = {each.id for each in brief.cast if each.role == "antagonist"}
    for demand in brief.demands:
        if demand.kind in (DemandKind.EVENT, DemandKind.RULE, DemandKind.TONE, DemandKind.SETTING) and (demand.verbs or (demand.kind is DemandKind.EVENT and demand.who)):
            made = _read(brief, demand)
            if made and made.subject not in against and made.goal not in {each.goal for each in found}:
                found.append(made)
    if not found:
        noun = by_noun(brief, _nouns(), _verbs())
        found += [noun] if noun else []
    return tuple(sorted((_led(brief, _opposed_by(brief, _bare(brief, each))) for each in found), key=lambda each: -each.weight))


def _led(brief: Brief, made: Premise) -> Premise:
    """The premise without the animal that is taken along, where there is a human being to talk to on the way: a horse does not."""
    person = next((each for each in brief.cast if each.id == made.person), None)
    if made.goal != "survive" or person is None or person.look.species in (Species.HUMAN, Species.ROBOT, Species.GHOST):
        return made
    company = [each for each in brief.cast if each.look.species is Species.HUMAN and not each.group and each.role != "antagonist"]
    return replace(made, person="") if len(company) > 1 else made


_OF_THE_FILM = frozenset(["rain", "snow", "fog", "storm", "wind", "summer", "winter", "autumn", "spring", "night", "dawn", "dusk", "morning", "noon", "evening", "funny", "sad", "warm", "melancholy", "hopeful", "gritty"])


def _bare(brief: Brief, premise: Premise) -> Premise:
    """The premise without what the message says of the whole film after a comma: "feeds the birds, winter, Prague"."""
    whole = _OF_THE_FILM | {each.lower() for each in (brief.genre, brief.tone, brief.era, *(place.name for place in brief.places)) if each}
    head, *more = premise.task.split(", ")
    kept = [each for each in more if each.strip(" .").lower() not in whole]
    return replace(premise, task=", ".join((head, *kept))) if len(kept) < len(more) else premise


_GUARDS = re.compile(r"\b(?:guard|police\w*|officer|cop|detective|inspector|warden|warder|jailer|gaoler|sheriff|constable|keeper|watchman|searcher|curator|customs)\b", re.IGNORECASE)
"""By trade against whoever steals, hides or breaks out."""


def _opposed_by(brief: Brief, made: Premise) -> Premise:
    """The premise with the viewer's own guard in the way, where nobody else is."""
    if made.foe or made.goal not in ("steal", "hide", "escape") or _opposed(brief):
        return made
    others = [each for each in brief.cast if each.id not in (made.subject, made.person) and not each.group]
    guard = next((each for each in others if _GUARDS.search(f"{each.occupation} {each.description}")), None)
    return replace(made, foe=guard.id) if guard else made


def _read(brief: Brief, demand: Demand) -> Premise | None:
    said = re.sub(r",\s*(?:who|which|whose|whom)\b[^,]*,(?=\s*[a-z]+s\b)", "", re.sub(r"\s+", " ", demand.words))
    clause = _CLAUSE.split(said)[0]
    tail = said[len(clause) :]
    own = forgotten(brief, demand, demand.words) or homeward(brief, demand, said)
    if own:
        return own
    marvel = _phenomenon(brief, demand, clause)
    if marvel:
        return marvel
    words = [(each.group(), each.end()) for each in re.finditer(r"[\w'’-]+", clause)]
    from generator.writing.reading.grammar import could_be_verb

    table = _verbs()
    people = {each.lower() for person in brief.cast for each in person.name.split()}
    order = {verb: at for at, verb in enumerate(demand.verbs)}
    doers = {called(each) for each in brief.cast}
    first = next((called(each) for each in brief.cast if each.id == subject_of(brief, demand)), "")
    order |= {lemma(word): -1 for (doer, _), (word, _) in zip(words, words[1:], strict=False) if doer.lower() in doers and could_be_verb(word) and lemma(word) not in ("be", "have", "do") and (doer.lower() == first or lemma(word) not in order)}
    if any(each in table and each not in _STATES for each in demand.verbs):
        order |= dict.fromkeys(_STATES & set(order), len(order))  # "runs a van, and one night hears a signal"
    # What a relative clause tells of somebody ("a patient who cannot walk") is not what the story is about, if there is anything else.
    main = len(RELATIVE.split(clause)[0])
    main = main if any(_acts(demand, word) or order.get(lemma(word)) == -1 for word, end in words[int(not words or lemma(words[0][0]) not in demand.verbs) :] if end <= main and demand.verbs) else len(clause)
    later = _after_relative(demand, clause, words) if main == len(clause) else 0
    # What is done first comes first: "a train driver teaches" is about teaching, whatever other words could be verbs.
    for index, (word, end) in sorted(enumerate(words), key=lambda each: order.get(lemma(each[1][0]), len(order))):
        if index < later or word.lower() in people or (not demand.verbs and index and words[index - 1][0].lower() in ("a", "an", "the", "his", "her", "their", "my", "last", "first", "own")):
            continue
        if not ((_acts(demand, word) and (demand.verbs or demand.kind is not DemandKind.EVENT)) or (index and words[index - 1][0].lower() in doers and could_be_verb(word))) or end > main:
            continue
        base = lemma(word)
        after = words[index + 1][0].lower() if index + 1 < len(words) else ""
        verb, stop = (f"{base} {after}", words[index + 1][1]) if f"{base} {after}" in table else (base, end)
        if index + 2 < len(words) and (phrase := f"{base} {after} {words[index + 2][0].lower()}") in table:
            verb, stop = phrase, words[index + 2][1]
        if verb not in table:
            continue
        before = " ".join(each[0].lower() for each in words[max(0, index - 2) : index])
        if _undone(base, before):
            continue
        able = bool(re.search(r"\b(?:can|could)$", before))
        goal = "power" if able and "power" in {each.goal for each in quests()} else table[verb]
        weak = base in _AGAIN and verb == base
        if weak and (re.match(r"(?:on )?\w+ing\b", clause[stop:].strip()) or any(each != base and each in table for each in demand.verbs)):
            continue
        aided = _AIDED.match(clause[stop:].strip(" ,.")) if verb == "help" else None
        if aided and (inner := lemma(aided[1])) in table:
            rest = aided[2].strip(" ,.")
            foes = {each.id for each in brief.cast if each.role == "antagonist"}
            whom = next((each for each in demand.who if each != subject_of(brief, demand) and each not in foes), "") or lead_of(brief)
            made = Premise(goal=table[inner], demand=demand.id, subject=whom, verb=inner, task=f"{inner} {rest}".strip(), weight=1 + demand.hard)
            return object_of(brief, demand, made, rest)
        if verb == "help" and any(_acts(demand, each) and lemma(each) in table for each, _ in words[index + 1 :]):
            continue
        rest = _ADVERB.sub("", own_words(demand, clause[stop:]).strip(" ,."))
        rest = re.sub(r"^(?:is|are|was|were|has|had)\b.*$", "", rest)  # "who cannot say no is asked to dinner"
        if base == "lose" and goal == "find":
            verb, rest = "find", rest if re.match(r"(?:the|a|an|her|his|their|its|my|our|your|[A-Z])", rest) else f"the {rest}"
        if base == "find" and goal == "find" and (owed := _OWED.search(rest)) and (inner := lemma(owed[2])) in table and inner != "find":
            goal, verb, rest = table[inner], inner, owed[1]  # what was found is only where it begins
        if (goal == "survive" or base in _TRAVELS) and (errand := _PURPOSE.search(rest)) and table.get(lemma(errand[1]), goal) != goal and (way := rest[: errand.start()].strip(" ,.")):
            goal, verb, rest = table[lemma(errand[1])], lemma(errand[1]), f"{errand[2]} {way}"  # who walks to return a horse returns it
            goal = "grieve" if _ASHES.search(rest) else goal
        if verb.split()[0] == "return" and goal == "part" and _OBJECT.match(rest):
            goal = "deliver"
        if goal == "leave":
            rest = re.split(r"(?:^|\s+)(?:after|and|before|because|when|at|from)\b", rest)[0]
        if goal == "wait" and (awaited := re.search(r"\bfor ((?:the|a|an|his|her|their|my|our|some|[A-Z])\S* ?.*)$", rest)):
            rest = f"for {awaited[1]}"
        if base in ("defend", "protect", "save") and re.search(r"\b(?:court\w*|lawyer|trial|jury|attorney|barrister)\b", brief.prompt, re.IGNORECASE):
            goal = "plead"
        if ESTRANGED.search(demand.words) and verb in ("meet", "share", "speak", "return", "drive", "travel", "sit", "spend", "talk", "go", "come"):
            goal = "part"
        divided = _DIVIDED.match(clause[stop:].strip(" ,."))
        if (base in _QUARREL or (base == "fight" and after in ("over", "about") and not _opposed(brief))) and not _COURT.search(brief.prompt):
            goal = "part"
        if divided:
            rest, goal = divided[1], "part" if not _opposed(brief) else goal
        if base in _OWNED and goal == "build" and _is_place(rest):
            goal = "hold"
        if verb in ("find", "see", "tell", "show") and re.match(r"that\b|(?:out )?(?:why|how|who|what)\b", rest):
            goal = "learn"
        if goal == "learn" and re.search(r"\b(?:power|abilit|gift|magic)", rest):
            goal = "power"
        if goal == "power" and base in _ORDINARY and not able:
            continue  # everybody talks to a plant; who can talk to one has a gift
        if base in PREPARES and PERFORMED.search(rest):
            goal = "perform"
        if verb in TAKES_IN and (stranger := taken_in(brief, demand, rest)):
            return Premise(goal="meet", demand=demand.id, subject=_doer(brief, demand, before) or subject_of(brief, demand), verb=verb, task=f"{verb} {SO.split(rest)[0]}".strip(" ,."), object=SO.split(rest)[0].strip(), person=stranger, weight=4 + demand.hard)
        if goal == "perform" and AGAINST_OTHERS.search(f"{rest} {demand.words}"):
            goal = "win"
        if goal == "perform":
            return performed(brief, demand, Premise(goal=goal, demand=demand.id, subject=_doer(brief, demand, before) or subject_of(brief, demand), verb=verb, task=f"{verb} {rest}".strip(" ,."), weight=3 + demand.hard), rest)
        if goal == "deceive" and (shown := deceiving(verb, rest)):
            made = Premise(goal=goal, demand=demand.id, subject=_doer(brief, demand, before) or subject_of(brief, demand), verb=verb, task=f"{verb} {SO.split(rest)[0]}".strip(" ,."), weight=3 + demand.hard)
            whom, thing, guise = shown
            who = person_of(brief, demand, whom) if whom else None
            return replace(made, object=whom, person=who.id if who and who.id != made.subject else "", thing=thing, guise=guise)
        made = Premise(goal=goal, demand=demand.id, subject=_doer(brief, demand, before) or subject_of(brief, demand), verb=verb, task=f"{verb} {rest}".strip())
        weight = 4 * bool(re.search(r"\b(?:must|have to|has to|needs? to|tr(?:y|ies) to|wants? to)$", before)) + 2 * (demand.kind is DemandKind.EVENT) + demand.hard
        weight += (0 if goal in ("learn", "power") else 1) + 2 * (made.subject == lead_of(brief))
        return owned(object_of(brief, demand, replace(made, weight=weight, deadline=_deadline(tail), power=f"{verb} {rest}".strip() if able and goal == "power" else _gift(brief, demand) if goal == "power" else ""), rest), rest)
    return _meant(brief, demand, clause, words)


def _undone(verb: str, before: str) -> bool:
    """Whether nobody does it: "who cannot lie is made ambassador"."""
    return bool(_CANNOT.search(before) or verb == "make" and _PASSIVE.search(before))


def _after_relative(demand: Demand, clause: str, words: list[tuple[str, int]]) -> int:
    """The number of the word with which a sentence goes on that began with somebody "who repairs accordions": "finds"."""
    told = RELATIVE.search(clause)
    acts = [at for at, (word, end) in enumerate(words) if told and end > told.end() and lemma(word) in demand.verbs]
    several = bool(told and re.search(r"\band\b", clause[: told.start()]))  # "a samurai and a girl who sells noodles hide"
    return next((at for at in acts[1:] if (several or words[at][0] != lemma(words[at][0])) and words[at - 1][0].lower() not in ("and", "or", "to", "not", "never", "is", "was", "has", "had")), 0)


_WANTS = {
    "somebody copies out a book or forges a document by hand": "copy",
    "somebody has lost their memory and does not know who they are": "remember",
    "a lost child or animal finds the way home": "homecoming",
    "somebody sings, dances or acts before an audience, and is afraid to": "perform",
    "somebody pretends to be somebody else, or puts a dummy in somebody's place, and fools everybody": "deceive",
    "somebody builds, repairs or makes a thing with their own hands": "build",
    "somebody carries something to a far place": "deliver",
    "prisoners break out and run away from those who hold them": "escape",
    "enemies fight each other": "fight",
    "somebody looks for a lost thing or a missing person": "find",
    "somebody has died and is mourned": "grieve",
    "somebody hides, pretends, or keeps something secret from others": "hide",
    "people hold out and protect a place against others": "hold",
    "somebody discovers a mystery and finds out the truth": "learn",
    "two people fall in love": "love",
    "a family quarrels, separates, and is reconciled": "part",
    "somebody confesses or argues before a judge": "plead",
    "somebody has a magical power": "power",
    "somebody refuses an order and says no": "refuse",
    "somebody saves another from danger": "rescue",
    "thieves steal something": "steal",
    "somebody stays alive on a hard journey": "survive",
    "an old one teaches a young one, and they become friends": "teach",
    "somebody leaves a place for ever on their last day there": "leave",
    "somebody waits for somebody or something that does not come": "wait",
    "somebody competes to win a contest": "win",
}
"""What each quest is about, in plain words: a deed that no table lists is the quest that it is nearest to."""
_NEAR = 0.25


def _meant(brief: Brief, demand: Demand, clause: str, words: list[tuple[str, int]]) -> Premise | None:
    """The quest that a clause is nearest to in meaning, where none of its verbs is listed."""
    from generator.writing.reading.meaning import ranked

    at = next(
        ((word, end) for number, (word, end) in enumerate(words) if lemma(word) in demand.verbs and not _undone(lemma(word), words[number - 1][0].lower() if number else "")), None
    )
    subject = subject_of(brief, demand)
    if at is None or not subject or not demand.who or lemma(at[0]) in _ORDINARY:
        return None
    near, about = ranked(f"somebody {clause[at[1] - len(at[0]) :]}", tuple(_WANTS))[0]
    if near < _NEAR or _WANTS[about] == "power":
        return None
    verb = lemma(at[0])
    rest = clause[at[1] :].strip(" ,.")
    made = Premise(goal=_WANTS[about], demand=demand.id, subject=subject, verb=verb, task=f"{verb} {rest}".strip(), weight=demand.hard)
    if made.goal == "perform" or (verb in PREPARES and PERFORMED.search(rest)):
        return performed(brief, demand, replace(made, goal="perform", weight=3 + demand.hard), rest)
    return object_of(brief, demand, made, rest)


_MARVEL = re.compile(r"^(?:the|a|an|my|our|his|her|their|some|every|all|no|one|two|three|[A-Z]\w+|\w+s)\b", re.IGNORECASE)


def _phenomenon(brief: Brief, demand: Demand, clause: str) -> Premise | None:
    """What is done by nobody ("the piano plays", "the lift stops at a floor that does not exist") is there to be found out."""
    people = {each.id for each in brief.cast if not each.group}
    said = clause.strip(" ,.")
    if (demand.kind is not DemandKind.EVENT and (people or demand.kind is not DemandKind.RULE)) or set(demand.who) & people or not demand.verbs or not _MARVEL.match(said) or not 3 < len(said.split()) < 17:
        return None
    if lemma(said.split()[0]) in demand.verbs or _FORM.match(said):
        return None
    return Premise(goal="learn", demand=demand.id, subject=lead_of(brief), secret=said[0].lower() + said[1:] if said.split()[0].lower() in _OPENERS else said, weight=1)


_OPENERS = frozenset(["the", "a", "an", "my", "our", "his", "her", "their", "some", "every", "all", "no", "one", "two", "three"])


def _gift(brief: Brief, demand: Demand) -> str:
    """What somebody with a power can do, as a task."""
    text = f"{demand.words} {' '.join(power for each in brief.cast for power in each.abilities)}".lower()
    known = (
        (r"telekin|psychic|move", "move things without touching them"), (r"telepath|mind|thought", "hear what people don't say"),
        (r"future|proph|clairvoy|foresee", "tell what happens next"), (r"fly|flight|wings", "lift off the ground"),
        (r"invisib", "not be seen"), (r"dead|ghost|spirit", "see who isn't there"), (r"time", "stop a clock by looking at it"),
    )
    return next((said for pattern, said in known if re.search(pattern, text)), "")


def _acts(demand: Demand, word: str) -> bool:
    """Whether a word of the clause is one of its verbs; where none was found, any may be."""
    return not demand.verbs or lemma(word) in demand.verbs


def _doer(brief: Brief, demand: Demand, before: str) -> str:
    """Whoever does it, where the words before the verb say so last: "an officer who taxes music, and the old player who" is about the player."""
    found = re.search(r"\b([\w'-]+),? who$", before.strip(), re.IGNORECASE)
    if not found or len(re.findall(r"\bwho\b", before)) < 2:
        return ""
    word = found[1].lower()
    return next((each.id for each in brief.cast if not each.group and word in (each.id.lower(), *each.occupation.lower().split()[-1:], *each.name.lower().split())), "")


def _deadline(tail: str) -> str:
    found = re.match(r",?\s*before\s+(.+)", tail, re.IGNORECASE)
    return found[1].strip(" .,") if found else ""


_DIVIDED = re.compile(r"^(?:over|about|for|on) who (?:gets to|may|will|is to|should|gets|has to) ?(?:keep|have|own|run|inherit|take over)? ?((?:the|a|an|his|her|their|its|my)\b.+)", re.IGNORECASE)
"""What two people fight about who is to have it."""
_STATES = frozenset(["run", "own", "manage", "live", "work"])
"""What goes on all the time, and is only where a story begins if anything else happens."""
_OWNED = frozenset(["run", "own", "manage", "keep"])
"""Whoever does this to a place has it, and can only lose it."""


def _opposed(brief: Brief) -> bool:
    return any(each.role == "antagonist" for each in brief.cast)


def _is_place(rest: str) -> bool:
    from generator.writing.reading.nouns import Noun, noun_kind

    head = PREPOSITION.split(RELATIVE.split(rest)[0])[0].strip(" ,.").split(" of ")[0].split()
    return bool(head) and noun_kind(head[-1].lower()) is Noun.PLACE


__all__ = ["Premise", "inflected", "lemma", "mine", "premises", "short", "yours"]
