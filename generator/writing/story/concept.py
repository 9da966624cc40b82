"""The idea of the film: its genre, its conceit, and what is true about the brief that a conceit may rely on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.film import Audience, Brief, DemandKind, Gender, Kind, Species
from generator.writing.story.chance import Chance
from generator.writing.story.fit import ESTABLISHING, turn_length
from generator.writing.story.library import Conceit, Genre, conceits, genres
from generator.writing.story.wanted import Wanted

_CLASSES = {
    "message": "chip letter note map card telegram photograph photo book diary page ticket tape postcard message disk drive list key scroll poem recording",
    "garment": "umbrella hat coat scarf glove gloves shoe shoes dress mitten ring necklace shawl boot boots locket brooch",
    "vessel": "cup bowl jar kettle bottle vase bucket lantern lamp teapot basket box",
    "food": "cake pie tart bread loaf apple soup pumpkin egg cookie biscuit jam honey",
    "sign": "bell flag clock watch drum whistle compass star candle mirror",
    "treasure": "painting picture statue diamond crown jewel mask sword treasure chest violin",
    "toy": "ball kite doll bear balloon robot train top",
}


def thing_class(noun: str, otherwise: str = "small") -> str:
    """The class that a thing belongs to."""
    head = noun.lower().split(" of ")[0].split()[-1] if noun.split() else ""
    return next((name for name, members in _CLASSES.items() if head in members.split()), otherwise)


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
        "robot hero": any(each.look.species is Species.ROBOT for each in leads),
        "animal hero": any(each.look.species not in (Species.HUMAN, Species.ROBOT, Species.GHOST) for each in leads),
        "animal": any(each.look.species not in (Species.HUMAN, Species.ROBOT, Species.GHOST) for each in people),
        "fish": any(each.look.species is Species.FISH for each in people),
        "mute": bool(leads) and not leads[0].speaks,
        "modern war": bool(re.search(r"trench|world war|ww1|wwi|1914|1915|1916|1917|1918|194[0-5]|soldier", text)),
        "series": brief.kind is Kind.SERIES,
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
    shortest = _shortest(conceit, genre)
    foes = any("antagonist" in each.take for each in conceit.roles)
    if "foe" in true and not foes:
        return -50
    points = 12 if genre.id in conceit.genres else 6 if "any" in conceit.genres else 3 if set(genre.kin) & set(conceit.genres) else -12
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
    takers = {wanted for role in conceit.roles for wanted in role.take}
    points -= 2 * sum(each.role not in takers for each in people)
    return points


def _shortest(conceit: Conceit, genre: Genre) -> int:
    """Milliseconds of a film that has only what the conceit cannot do without."""
    cards = [[each for each in card.exchanges if each.level == 1] for card in conceit.cards]
    return sum(ESTABLISHING + sum(turn_length(turn, genre.pace) for each in card for turn in each.turns if not turn.soft) for card in cards if card)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The conceits for a brief: `first` those that suit it about as well as the best, in the order of the variations; `more` that would do."""

    first: tuple[Conceit, ...]
    more: tuple[Conceit, ...]


def conceits_for(brief: Brief, genre: Genre, true: frozenset[str], demands: tuple[Wanted, ...], chance: Chance) -> Choice:
    scored = [(each, _score(each, brief, genre, true, demands)) for each in conceits()]
    best = max(points for _, points in scored)
    pool = [each for each, points in scored if points >= best - 8 and points > 0] or [each for each, points in scored if points == best]
    top = [each for each, points in scored if points == best]
    first = chance.order("first concept", top) + chance.order("concept", [each for each in pool if each not in top])
    more = [each for each, points in scored if points >= 4 and each not in pool and each.silent == first[0].silent]
    return Choice(first=tuple(first), more=tuple(chance.order("more", more)))
