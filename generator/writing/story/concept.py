"""The idea of the film: its genre, its conceit, and what is true about the brief that a conceit may rely on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from generator.film import Audience, Brief, DemandKind, Gender, Kind, Species, duration
from generator.writing.story.chance import Chance
from generator.writing.story.fit import ESTABLISHING, turn_length
from generator.writing.story.kinds import thing_class
from generator.writing.story.library import Conceit, Genre, conceits, genres, quests
from generator.writing.story.misfit import misfits
from generator.writing.story.notes import notes_of
from generator.writing.story.period import strange
from generator.writing.story.premise import Premise, premises
from generator.writing.story.quest import MOMENTARY, momentary, told
from generator.writing.story.wanted import Wanted


def genre_of(brief: Brief) -> Genre:
    """The genre whose words the brief uses most; what was read as its genre counts more than the rest of the message."""
    read = f"{brief.genre} {brief.tone}".lower()
    prompt = f"{brief.prompt} {brief.look} {brief.era} {' '.join(each.kind for each in brief.places)}".lower()

    def score(genre: Genre) -> int:
        return sum((6 if re.search(rf"\b{re.escape(word)}", read) else 0) + (2 if re.search(rf"\b{re.escape(word)}\b", prompt) else 0) for word in genre.words)

    known = genres()
    best = max(known, key=score)
    if score(best) > 0:
        return best
    return next(each for each in known if each.id == ("children" if brief.audience is Audience.CHILDREN else "life"))


def conditions(brief: Brief, demands: tuple[Wanted, ...], genre: Genre) -> frozenset[str]:
    """What is true about the brief, as words that exchanges may ask for."""
    people = [each for each in brief.cast if not each.group]
    leads = [each for each in people if each.role == "lead"] or people[:1]
    text = brief.prompt.lower()
    true = {genre.id, f"era {brief.era or genre.era}"}
    checks = {
        "power": any(each.abilities for each in leads),
        "telekinesis": any(re.search(r"telekin|psychic|move things|mind", " ".join(each.abilities).lower()) for each in leads),
        "foe": any(each.role == "antagonist" for each in brief.cast),
        "group": any(each.group for each in brief.cast),
        "friend": len([each for each in people if each.role != "antagonist"]) > 1,
        "pair": len([each for each in people if each.role == "lead"]) > 1,
        "alone": len(people) <= 1,
        "children": brief.audience is Audience.CHILDREN,
        "robots": bool(re.search(r"\b(?:robot|enforcer|drone|android)", text)),
        "space": any(each.kind in ("space", "planet", "spaceship-bridge", "spaceship-corridor") for each in brief.places),
        "robot hero": any(each.look.species is Species.ROBOT for each in leads),
        "animal hero": any(each.look.species not in (Species.HUMAN, Species.ROBOT, Species.GHOST) for each in leads),
        "animal": any(each.look.species not in (Species.HUMAN, Species.ROBOT, Species.GHOST) for each in people),
        "fish": any(each.look.species is Species.FISH for each in people),
        "mute": bool(leads) and not leads[0].speaks,
        "modern war": bool(re.search(r"trench|world war|ww1|wwi|1914|1915|1916|1917|1918|194[0-5]|soldier", text)),
        "notes": notes_of(brief) is not None,
        "series": brief.kind is Kind.SERIES,
        **{f"{trait} hero": any(trait in each.traits for each in leads) for trait in ("deaf", "blind", "mute")},
        "silent": not brief.dialogue,
        "she": bool(leads) and leads[0].gender is Gender.FEMALE,
        "rule": any(each.demand.kind is DemandKind.RULE for each in demands),
        "no harm": forbids(brief, r"violen|fight|blood|weapon|harm"),
        "no malice": forbids(brief, r"villain|threat|enem|antagonist"),
    }
    return frozenset(true | {name for name, holds in checks.items() if holds})


def forbids(brief: Brief, pattern: str) -> bool:
    return any(each.kind is DemandKind.PROHIBITION and re.search(pattern, f"{each.words} {each.subject}".lower()) for each in brief.demands)


def _score(conceit: Conceit, brief: Brief, genre: Genre, true: frozenset[str], demands: tuple[Wanted, ...]) -> int:
    """How well a conceit suits the brief; below zero it does not."""
    if conceit.language != brief.language and not (conceit.language == "en" and brief.language not in {each.language for each in conceits()}):
        return -100
    if not conceit.silent and not brief.dialogue:
        return -100
    for need in conceit.requires:
        if (need[4:] in true) if need.startswith("not ") else (need not in true):
            return -100
    if (conceit.harm and "no harm" in true) or (conceit.malice and "no malice" in true):
        return -100
    if brief.audience is Audience.CHILDREN and (conceit.harm or conceit.death):
        return -100
    shortest = _shortest(conceit, brief.seconds)
    if conceit.silent and brief.dialogue and _shortest(conceit, brief.seconds, level=3) < brief.seconds * 800:
        return -100  # it would run out before the film does
    foes = any("antagonist" in each.take for each in conceit.roles)
    if "foe" in true and not foes:
        return -50
    points = 12 if genre.id in conceit.genres else 6 if "any" in conceit.genres else 3 if set(genre.kin) & set(conceit.genres) else -12
    points -= 6 * min(3, strange(conceit, brief.era or genre.era)) + 3 * min(5, misfits(conceit, true))
    text = f"{brief.prompt} {' '.join(each.demand.words for each in demands)}".lower()
    points += min(10, 4 * sum(bool(re.search(rf"\b{re.escape(word)}", text)) for word in conceit.words))
    kinds = {thing_class(thing, '') for each in demands for thing in each.things}
    points += 2 if kinds & {kind for _, kind, _ in conceit.things} else 0
    points += 2 * len([need for need in conceit.requires if not need.startswith("not ")])
    people = [each for each in brief.cast if not each.group]
    for role in conceit.roles:
        if role.needs_species not in ("", "human") and not any(each.look.species.value in role.needs_species.split() for each in people):
            if any(each.role in role.take for each in people):
                return -100  # somebody of the viewer's would have to play a creature that they are not
            points -= 6
    points -= 6 if conceit.silent and brief.dialogue and "mute" not in true else 0
    points -= 12 if not conceit.silent and "mute" in true else 0
    points -= max(0, (shortest - brief.seconds * 1080) // (brief.seconds * 10))
    points -= 20 if _elsewhere(conceit, brief) else 0
    takers = {wanted for role in conceit.roles for wanted in role.take}
    points -= 2 * sum(each.role not in takers for each in people)
    return points


_REGIONS = ("city", "town", "country", "world", "planet", "region", "space")


def _elsewhere(conceit: Conceit, brief: Brief) -> bool:
    """Whether a conceit plays in places of its own only, and the viewer's place is none of them."""
    asked = {each.kind for each in brief.places if each.kind not in _REGIONS}
    own = {card.set[1] for card in conceit.cards if card.set}
    return bool(asked) and not asked & own and sum(card.set is not None for card in conceit.cards) * 2 > len(conceit.cards)


def _shortest(conceit: Conceit, seconds: int, level: int = 1) -> int:
    """Milliseconds of a film that has only what the conceit cannot do without, or everything up to a level."""
    cards = [[each for each in card.exchanges if each.level <= level] for card in conceit.cards]
    return duration.frame(seconds) + sum(ESTABLISHING + sum(turn_length(turn) for each in card for turn in each.turns if not turn.soft) for card in cards if card)


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """A conceit or a quest, and the premise that it tells."""

    conceit: Conceit
    premise: Premise | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The ideas for a brief: `first` those that tell what it says, in the order of the variations; `more` that may stand beside them."""

    first: tuple[Idea, ...]
    more: tuple[Idea, ...]
    premises: tuple[Premise, ...]


_MEANT = 4
"""So many words of the brief make a story the one that was meant: it is told even where it has to be told briskly."""
_MOMENT = 45
"""A film of so many seconds has room for a moment, and not for anything that somebody sets out to do."""


_ENSEMBLE = 900
"""A film of so many seconds has room for people whom the main story is not about."""
_BESIDE = 480
"""A film of so many seconds whose story is one of the library's own has another of its kind beside it."""
_LONG = 2400
"""A film of so many seconds draws on other genres as well."""


def choose(brief: Brief, genre: Genre, true: frozenset[str], demands: tuple[Wanted, ...], chance: Chance, *, wide: bool = False) -> Choice:
    scored = [(each, _score(each, brief, genre, true, demands)) for each in conceits()]
    wants = premises(brief)
    quiet_enough = not brief.dialogue or brief.seconds <= 90
    telling = [each for each, points in scored if points > 0 and _tells(each, brief, wants) and (quiet_enough or not each.silent or not wants)]
    # The opening, the climax and the ending that a viewer asks for are scenes that every story has.
    room = brief.seconds * 1000 - sum(each.demand.kind is DemandKind.SHOW for each in demands) * 9000
    telling = [each for each in telling if _shortest(each, brief.seconds) <= room * (130 if _hits(each, brief) >= _MEANT else 110) // 100 or not wants]
    most = max((_hits(each, brief) for each in telling), default=0)
    first = [Idea(conceit=each) for each in chance.order("telling", [each for each in telling if _hits(each, brief) * 2 > most])]
    first.sort(key=lambda each: -_hits(each.conceit, brief))
    speaking = brief.dialogue and brief.seconds > _MOMENT
    if wants and speaking:
        main = next((each for each in wants if each.quest and _possible(each.quest, true)), None)
        first += _tellings(main, brief, true, chance) if main else []
    if not first:
        first = [Idea(conceit=each) for each in _best(scored, chance, brief.known)]
    own = {each.conceit.id for each in first}
    beside = [
        Idea(conceit=each.quest, premise=each) for each in wants if each.quest and each.quest.id not in own and speaking and _possible(each.quest, true)
    ]
    own |= {each.conceit.id for each in beside}
    heard = brief.known.count
    quiet = [Idea(conceit=each) for each in chance.order("quests", quests()) if each.id not in own and speaking and (each.goal != "power" or "power" in true) and _possible(each, true) and (wide and each.chapters or _beside(each, genre, brief))]
    enough = -10 if wide or brief.seconds >= _LONG else 4
    others = [Idea(conceit=each) for each, points in scored if (points >= enough or wide and _harmless(each, brief, true)) and (each.silent or brief.seconds >= (_ENSEMBLE if first[0].conceit.goal else _BESIDE)) and _of_its_world(each, genre) and each.id not in own and each.silent == first[0].conceit.silent]
    more = [*beside, *sorted(quiet, key=lambda each: (heard(each.conceit.id), -_near(each.conceit, first[0].conceit, brief, genre, true))), *sorted(chance.order("more", others), key=lambda each: heard(each.conceit.id))]
    return Choice(first=tuple(first), more=tuple(more), premises=wants)


_WORLDS = ("western", "fantasy", "fairytale", "history", "space", "sea", "war")
"""Genres that are a place and a time: their stories happen nowhere else."""


def _of_its_world(conceit: Conceit, genre: Genre) -> bool:
    """Whether a story can happen in the same film as one of the genre: no stage coach in Lisbon, and no wizard in space."""
    worlds = set(conceit.genres) & set(_WORLDS)
    near = {genre.id, *(genre.kin if genre.id in _WORLDS else ())}
    return not worlds or bool(worlds & near) or "any" in conceit.genres


def _harmless(conceit: Conceit, brief: Brief, true: frozenset[str]) -> bool:
    """Whether a story of other people may stand beside the main one, whatever it is about."""
    barred = (conceit.harm and "no harm" in true) or (conceit.malice and "no malice" in true)
    creatures = any(role.needs_species not in ("", "human") or role.species for role in conceit.roles) or any("animal" in need or need == "fish" for need in conceit.requires)
    animals = bool({"animal", "fish", "animal hero"} & true)
    return conceit.language == "en" and not barred and (animals or not creatures) and not (brief.audience is Audience.CHILDREN and (conceit.harm or conceit.death))


_TOO_STRANGE = 6
"""A story of which so many exchanges cannot be where the film plays is told there only if there is no other."""


def _tellings(main: Premise, brief: Brief, true: frozenset[str], chance: Chance) -> list[Idea]:
    """The premise as its own quest, and as what another kind of quest puts in its way: each variation takes the next."""
    assert main.quest
    goal = main.quest.goal
    true |= {"hides self"} if goal == "hide" and main.goal_place and not (main.thing or main.person) else set()
    true |= {"guise"} if goal == "deceive" and not main.thing else set()
    ways = chance.order(f"tellings of {goal}", [each for each in quests() if each.goal == goal and _possible(each, true)])
    ways = [each for each in ways if {"hides self", "guise"} & {*each.requires}] or ways
    ways = [each for each in ways if misfits(each, true) < _TOO_STRANGE] or ways
    ways.sort(key=lambda each: ("notes" not in each.requires, _over(each, brief.seconds) > 5, misfits(each, true) // 3, _over(each, brief.seconds) // 2, brief.known.count(each.id), -_says_secret(each) if main.secret else 0))  # what the household has not heard comes first
    if brief.seconds <= MOMENTARY:
        if main.secret:  # the one that says in so many words what is found out
            ways.sort(key=lambda each: not any("secret" in exchange.when for card in each.moment for exchange in card.exchanges if set(exchange.when) <= true | {"secret"}))
        return [Idea(conceit=told(momentary(each), main, brief), premise=main) for each in ways]
    own = [Idea(conceit=told(each, main, brief), premise=main) for each in ways]
    kin = [each for kind in main.quest.kin for each in quests() if each.goal == kind and _possible(each, true) and each.chapters]
    others = [Idea(conceit=replace(each, tags=(*each.tags, "chapter")), premise=main) for each in kin]
    # A household that has seen all of these gets the premise as what another errand puts in its way. Of the errands that it has not
    # heard, most are left to stand beside the story; what it has heard does not, but in a long film: its own people are to fill most of it.
    kinds = {goal, *main.quest.kin}
    rest = [each for each in chance.order("tellings", quests()) if each.goal not in kinds and each.goal != "power" and _possible(each, true) and each.chapters] if brief.known else []
    fresh, heard = ([each for each in rest if (each.id in brief.known) is known] for known in (False, True))
    others += [Idea(conceit=replace(each, tags=(*each.tags, "chapter")), premise=main) for each in (*fresh[:2], *(heard if brief.seconds < _LONG else ()))]
    if len(own) > 1 or not others:
        return [*own, *others]
    return [*own, *others[:1], *own, *others[1:]]


def _over(quest: Conceit, seconds: int) -> int:
    """By how many tenths of its time a short film would be too long with what the quest cannot do without."""
    return max(0, _shortest(quest, seconds) * 10 // (seconds * 1000) - 10) if seconds < _BRIEF else 0


_BRIEF = 180
"""A film of fewer seconds is told by what there is time for."""


def _says_secret(quest: Conceit) -> int:
    """How often a telling says in the viewer's words what is found out."""
    return sum(any("{secret}" in text.lower() for turn in each.turns for text in turn.texts) for card in quest.cards for each in card.exchanges)


def _near(quest: Conceit, main: Conceit, brief: Brief, genre: Genre, true: frozenset[str]) -> int:
    """How much an errand has to do with the film: by what it is about, its genre, what cannot be where the film plays, its own places, and how near
    its words are to the viewer's."""
    points = 3 * (quest.goal in main.kin) + 2 * (genre.id in quest.genres) + 2 * min(2, _hits(quest, brief))
    return points - min(3, misfits(quest, true)) - 3 * _elsewhere(quest, brief) - min(4, 2 * _away(quest, brief)) + _likeness(quest, brief)


_NEAREST = 20
"""Points for an errand that says the same as the viewer; most are worth two to six."""


def _likeness(quest: Conceit, brief: Brief) -> int:
    """How near what an errand is about is to what the viewer said."""
    if brief.seconds < _ENSEMBLE or brief.language != "en":
        return 0
    from generator.writing.reading.meaning import embed

    said = re.sub(r"\{[^}]*\}", "", f"{quest.logline} {' '.join(quest.nouns)} {' '.join(quest.words)}")
    return round(_NEAREST * sum(one * other for one, other in zip(embed(brief.prompt), embed(said), strict=True)))


def _away(quest: Conceit, brief: Brief) -> int:
    """How many places an errand brings along that are none of the viewer's."""
    asked = {each.kind for each in brief.places}
    return len({card.set for card in quest.cards if card.set is not None and card.set[1] not in asked})


def _beside(quest: Conceit, genre: Genre, brief: Brief) -> bool:
    """Whether a quest can be a part of another story of the genre. A long film may turn to anything."""
    return quest.chapters and (brief.seconds >= _LONG or bool({"any", genre.id, *genre.kin} & set(quest.genres)))


def _best(scored: list[tuple[Conceit, int]], chance: Chance, known: tuple[str, ...]) -> list[Conceit]:
    """The conceits that suit the brief about as well as the best one of those that the household has not seen."""
    fresh = [(each, points) for each, points in scored if each.id not in known and points > 0] or scored
    best = max(points for _, points in fresh)
    pool = [each for each, points in fresh if points >= best - 8 and points > 0] or [each for each, points in fresh if points == best]
    top = [each for each, points in fresh if points == best]
    return chance.order("first concept", top) + chance.order("concept", [each for each in pool if each not in top])


def _possible(quest: Conceit, true: frozenset[str]) -> bool:
    needs = all((each[4:] not in true) if each.startswith("not ") else each in true for each in quest.requires)
    return needs and not (quest.harm and "no harm" in true) and not (quest.malice and "no malice" in true) and not (quest.death and "children" in true)


def _hits(conceit: Conceit, brief: Brief) -> int:
    text = brief.prompt.lower()
    return sum(bool(re.search(rf"\b{re.escape(word)}", text)) for word in conceit.words)


@cache
def _common() -> frozenset[str]:
    """Words that hundreds of stories share: of genres, and of what people want."""
    return frozenset(word for each in genres() for word in each.words) | frozenset(word for each in quests() for word in (*each.verbs, *each.nouns))


def _tells(conceit: Conceit, brief: Brief, wants: tuple[Premise, ...]) -> bool:
    """Whether the conceit was written for what the brief says, so that the viewer's event is the conceit's own."""
    hits = _hits(conceit, brief)
    if hits < 2:
        return False
    text = brief.prompt.lower()
    own = [word for word in conceit.words if word not in _common() and re.search(rf"\b{re.escape(word)}", text)]
    if hits < _MEANT and wants and wants[0].quest and len(own) < 2:
        return False  # what it shares with the message is that it is a love story
    heads = {said.split()[-1].lower() for each in wants[:1] for said in (each.event, each.thing) if said}
    if hits < _MEANT and heads and not any(re.search(rf"\b{re.escape(word)}", head) or head in word for word in conceit.words for head in heads):
        return False  # it tells of another contest, another letter, another house
    if hits >= (3 if len(brief.prompt.split()) < 40 else 4) or not wants:
        return True
    verbs = {word for each in wants for word in each.verb.split() if len(word) > 2} or set(brief.prompt.lower().split())
    return any(word.split()[0].startswith(verb) or verb.startswith(word.split()[0]) for word in conceit.words for verb in verbs)

