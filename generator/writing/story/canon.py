"""Canon: what an earlier episode really contained, as the next one may speak of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from generator.film import Action, Beat, Character, DemandKind, Gender, Line, Place, Screenplay

_SHORTEST, _LONGEST = 4, 12
"""Words of a line that is worth quoting."""
_LATE = 8
"""Beats from the end that tell how it ended."""


class Outcome(StrEnum):
    """What an ending can leave behind, that first which weighs most."""

    DEAD = "dead"
    BROKEN = "broken"
    LEFT = "left"
    GAVE = "gave"
    FORGAVE = "forgave"
    KEPT = "kept"
    STAYED = "stayed"
    DID = "did"
    """What was wished for and is none of these: "sold the house"."""


_DIES = re.compile(r"\b(?:dies|died|is dead|lies dead|falls dead|is killed|is buried)\b", re.IGNORECASE)
_BREAKS = re.compile(r"\b(?:burns?|breaks?|smash(?:es)?|tears?|destroys?|shatters?|sinks?)\b", re.IGNORECASE)
_LEAVES = r"leaves(?! (?:her|his|their|its|an?|one|it|what|no|nothing|room|everything)\b)"
"""Goes away; whoever leaves a hand on something does not."""
_GOES = re.compile(rf"\b(?:{_LEAVES}|and goes|goes(?=[.,;])|goes (?:out|away|off)|walks? (?:out|away|off)|runs? away|rides? (?:away|off|out)|away from|is gone|never looks back)\b", re.IGNORECASE)
_STAYS = re.compile(r"\b(?:stays?|remains?)\b", re.IGNORECASE)
_NEAR = frozenset(["hug", "kiss", "shake hands", "comfort", "touch"])
_MOVES = frozenset(["walk", "run", "ride", "retreat", "climb", "swim", "fly", "exit", "vanish"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that is different since the episode ended."""

    outcome: Outcome
    who: Character
    whom: Character | None = None
    thing: str = ""
    how: str = ""
    """Of who left: "on the night train"; of who did what was wished for: "sold the house"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Canon:
    title: str
    speaker: str = ""
    """Character id of who said what is remembered."""
    name: str = ""
    line: str = ""
    """A line of the last scenes, as it was said; empty where nothing was said that can be quoted."""
    thing: str = ""
    """What somebody had in their hands at the climax."""
    facts: tuple[Fact, ...] = ()
    """How it ended, the weightiest first."""
    picture: str = ""
    """The last sentence of the page that says what somebody did."""
    last: tuple[Character, str] | None = None
    """Who said the last words that can be quoted, and these."""
    where: Place | None = None
    """Where it ended."""
    people: tuple[Character, ...] = ()
    shown: Action | None = None
    """The last that somebody did."""
    peak: Action | None = None
    """The last that somebody did at the climax."""

    @property
    def dead(self) -> frozenset[str]:
        """Ids of those who died in the end."""
        return frozenset(each.who.id for each in self.facts if each.outcome is Outcome.DEAD)


def canon(film: Screenplay) -> Canon | None:
    """What is remembered of an episode; nothing of one in which nothing happened."""
    people = {each.id: each for each in film.cast}
    if not film.scenes or not film.scenes[-1].beats:
        return None
    end = film.scenes[-1].beats[-_LATE:]
    late = [scene for scene in film.scenes if scene.purpose in ("climax", "ending")] or list(film.scenes[-2:])
    lines = [beat for scene in late for beat in scene.beats if isinstance(beat, Line) and not beat.off_screen and quotable(beat.text)]
    against = [each for each in lines if people[each.speaker].role == "antagonist"]
    said = next(iter((against or lines)[::-1]), None)
    things = [beat.prop for scene in late for beat in scene.beats if isinstance(beat, Action) and beat.prop]
    acts = _acts(end, people)
    peaks = [act for scene in film.scenes if scene.purpose == "climax" for act in _acts(scene.beats, people) if act not in acts]
    last = [each for each in lines if each in end]
    return Canon(
        title=film.title, speaker=said.speaker if said else "", name=people[said.speaker].name if said else "", line=said.text if said else "",
        thing=things[-1] if things else "", facts=_weighed(_wished(film, people), _facts(end, people)), picture=acts[-1].text if acts else "",
        last=(people[last[-1].speaker], last[-1].text) if last else None, where=film.place(film.scenes[-1].place), people=film.cast,
        shown=acts[-1] if acts else None, peak=peaks[-1] if peaks else None,
    )


def _acts(beats: tuple[Beat, ...], people: dict[str, Character]) -> list[Action]:
    """What somebody does that can be seen again in one picture."""
    return [beat for beat in beats if isinstance(beat, Action) and ":" not in beat.text and _whose(beat, people)]


_WISHED = (
    (Outcome.DEAD, re.compile(r"\b(?:dies?|is killed|drowns?)\b", re.IGNORECASE)),
    (Outcome.FORGAVE, re.compile(r"\b(?:forgives?|make up|makes? peace|reconciles?|are reconciled)\b", re.IGNORECASE)),
    (Outcome.LEFT, re.compile(r"\b(?:leaves?|goes (?:away|off)|walks? (?:away|out|off)|rides? (?:away|off)|moves? away|runs? away)\b(?! (?:her|his|their|its) )", re.IGNORECASE)),
    (Outcome.STAYED, re.compile(r"\bstays?\b", re.IGNORECASE)),
)
"""What a household may have wished for, and voted for: that is what they will look for in the next episode."""


def _wished(film: Screenplay, people: dict[str, Character]) -> Fact | None:
    """What the ending that was wished for leaves behind; None where it was not wished for, or says nothing of this kind."""
    met = {demand for demand, scene in film.met if scene == film.scenes[-1].id}
    words = next((each.words for each in film.demands if each.kind is DemandKind.ENDING and each.id in met and re.fullmatch(r"e\d+", each.id)), "")
    found = next(((outcome, match) for outcome, pattern in _WISHED if (match := pattern.search(words))), None)
    here = [people[id] for id in film.scenes[-1].present if id in people and not people[id].group]
    if re.search(r"\b(?:not|never|nobody)\b|n't\b", words):
        return None
    if found is None:
        return _done(words, here, people)
    outcome, verb = found
    who = _meant(words[: verb.start()], here, people)
    others = [each for each in here if each is not who]
    whom = _meant(words[verb.end() :], others, people) or (others[0] if others else None)
    if who is None or (outcome is Outcome.FORGAVE and whom is None):
        return None
    return Fact(outcome=outcome, who=who, whom=whom if outcome is Outcome.FORGAVE else None)


_DEED = re.compile(r"^(?:.*\b(?:where|in which)\s+)?(?P<who>(?:the\s+)?[\w'-]+)\s+(?P<verb>[a-z]+s)\s+(?P<rest>(?:an?|the|his|her|their|it|them)\b[^,;]{1,40}?)\s*\.?$", re.IGNORECASE)
"""Somebody does something to something: "Tilda sells the house"."""


def _done(words: str, here: list[Character], people: dict[str, Character]) -> Fact | None:
    """The deed that was wished for, where it is one that somebody did to something."""
    from generator.writing.story.errand import inflected, lemma

    found = _DEED.match(words)
    who = _meant(found["who"], here, people) if found else None
    if found is None or who is None or inflected(lemma(found["verb"]), "VBZ") != found["verb"] or _BREAKS.search(found["verb"]):
        return None
    return Fact(outcome=Outcome.DID, who=who, how=f"{inflected(lemma(found['verb']), 'VBD')} {found['rest'].strip()}")


def _meant(words: str, here: list[Character], people: dict[str, Character]) -> Character | None:
    """Whom a part of a wish names, or means by a pronoun among those who are there."""
    named = [(found.start(), each.id) for each in people.values() if not each.group and each.name for found in [re.search(rf"\b(?:{'|'.join(re.escape(part) for part in each.name.split() if len(part) > 2)})\b", words)] if found]
    if named:
        return people[max(named)[1]]
    pronoun = re.search(r"\b(?:(she|her)|(he|him)|(they|them))\b", words, re.IGNORECASE)
    if pronoun is None:
        return None
    gender = Gender.FEMALE if pronoun[1] else Gender.MALE if pronoun[2] else None
    return next((each for each in here if gender is None or each.gender is gender), None)


def _weighed(wished: Fact | None, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What was wished for before all else, without what would say the opposite of it."""
    if wished is None:
        return facts
    against = {Outcome.LEFT: (Outcome.FORGAVE, Outcome.STAYED), Outcome.FORGAVE: (Outcome.LEFT,), Outcome.STAYED: (Outcome.LEFT,)}.get(wished.outcome, ())
    return (wished, *(each for each in facts if each.outcome is not wished.outcome and each.outcome not in against))


def _facts(end: tuple[Beat, ...], people: dict[str, Character]) -> tuple[Fact, ...]:
    """How it ended. Of each outcome the latest counts: who comes back has not left."""
    found: dict[Outcome, Fact] = {}
    for beat in end:
        who = _whose(beat, people) if isinstance(beat, Action) else None
        fact = _fact(beat, who, people.get(beat.target)) if isinstance(beat, Action) and who else None
        if fact:
            found[fact.outcome] = fact
    return tuple(found[each] for each in Outcome if each in found)


def _fact(beat: Action, who: Character, whom: Character | None) -> Fact | None:
    text, thing = beat.text, beat.prop if re.fullmatch(r"[a-z-]+(?: [a-z-]+){0,2}", beat.prop) else ""
    if re.search(r"\b(?:not|never|nobody|n't)\b", text) and not _DIES.search(text):
        return None
    if _DIES.search(text):
        return Fact(outcome=Outcome.DEAD, who=who)
    if thing and (beat.verb in ("break", "explode") or _BREAKS.search(text)):
        return Fact(outcome=Outcome.BROKEN, who=who, thing=thing)
    if _GOES.search(text) and (beat.verb in _MOVES or re.search(rf"\b{_LEAVES}|\band goes\b", text)) or beat.verb in ("exit", "vanish"):
        way = re.search(r"\bleaves ((?:on|by|for|with|through)\b[^.,;“”]{3,40})", text)
        return Fact(outcome=Outcome.LEFT, who=who, how=way[1].strip() if way else "")
    if thing and whom and whom is not who and beat.verb in ("give", "push", "throw", "put"):
        return Fact(outcome=Outcome.GAVE, who=who, whom=whom, thing=thing)
    if whom and whom is not who and (beat.verb in _NEAR or "forgive" in text):
        return Fact(outcome=Outcome.FORGAVE, who=who, whom=whom)
    if thing and (beat.verb in ("take", "hold", "carry") or "keeps" in text):
        return Fact(outcome=Outcome.KEPT, who=who, thing=thing)
    if beat.verb in ("sit", "lie down", "sleep", "lean") or _STAYS.search(text):
        return Fact(outcome=Outcome.STAYED, who=who)
    return None


def _whose(beat: Action, people: dict[str, Character]) -> Character | None:
    """Who does it; where the page's sentence has no actor, whom it names first."""
    if beat.actor in people:
        return people[beat.actor]
    named = [(at, each.id) for each in people.values() if not each.group and (at := beat.text.find(each.name.split()[0])) >= 0]
    return people[min(named)[1]] if named else None


def quotable(text: str) -> bool:
    """Whether a line can be remembered in somebody else's mouth: a statement of some words, whole."""
    return _SHORTEST <= len(text.split()) <= _LONGEST and not re.search(r'[?"{}|…]|\.\.\.', text)
