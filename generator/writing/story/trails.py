"""Trails: what the errands of a long film have to do with each other. Whoever is met hears what its own two have set out for, and sends them on to where the
next errand is; where they are not, they are spoken of; and no stretch of the film forgets what the viewer spoke of."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeVar

from generator.film import Character, Place
from generator.writing.story import sets
from generator.writing.story.causes import people
from generator.writing.story.concerns import cause, concerns
from generator.writing.story.errand import POSSESSIVE, mine, short, yours
from generator.writing.story.library import ROOT
from generator.writing.story.parts import Part
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story
from generator.writing.story.touchstones import matters

T = TypeVar("T")
_LONGER = 1200
LONG = 480
"""A film of so many seconds has errands enough to lose sight of what they are for."""
_ERRAND = re.compile(r"sequence-\d+-(?:[a-z]+-)?quest-")
_CALM, _STRAINED = 500, 640
"""In a scene of more tension nobody gossips, and of more than this nobody answers questions."""
_SPEAKS = re.compile(r"\{(?:the )?(?:quest|keepsake|aim|matter|mycause|yourcause|theircause|object)\w*\}", re.IGNORECASE)
_LEAVES = ("exit", "run", "leave", "fall", "die", "sleep", "walk")
_REMINDED = 70
"""Percent of the scenes that forget what the film is about that are reminded of it; all of them would be a manner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    when: tuple[str, ...]
    turns: tuple[Turn, ...]


@cache
def trails() -> dict[str, tuple[Trail, ...]]:
    raw = tomllib.loads((ROOT / "trails.toml").read_text("utf-8"))
    return {kind: tuple(Trail(when=tuple(each.get("when", ())), turns=parse(each["turns"], f"{kind}-{at}")) for at, each in enumerate(own)) for kind, own in raw.items()}


@dataclass(slots=True)
class _Told:
    """What is left to be said of each kind, and what can be said of this film."""

    story: Story
    left: dict[str, list[Trail]] = field(default_factory=dict)
    matters: list[str] = field(default_factory=list)
    true: set[str] = field(default_factory=set)
    said: int = 0

    def next(self, kind: str, also: set[str], roles: dict[str, str], place: str = "") -> list[Turn]:
        """The turns of the next piece of a kind that is true of the film and `also` of the scene; none where all were said."""
        found = next((each for each in self.left[kind] if set(each.when) <= self.true | also), None)
        if found is None:
            return []
        self.left[kind].remove(found)
        self.said += 1
        slots = {"next": place} if place else {}
        if any("{the matter}" in text.lower() for turn in found.turns for text in turn.texts):
            slots["matter"] = self.matters[0]
            self.matters = [*self.matters[1:], self.matters[0]]
        self.story.slots |= {f"{name}trail{self.said}": value for name, value in slots.items()}
        return [_played(turn, roles, slots, self.said) for turn in found.turns]


def trailed(story: Story, film: list[Part], where: Sequence[Place]) -> frozenset[int]:
    """Tie the errands together; the numbers of the scenes that so have their reason."""
    if story.brief.seconds < LONG or not story.brief.dialogue or story.conceit.silent or story.conceit.language != "en" or "human pair" not in story.conditions:
        return frozenset()
    told = _Told(story=story, left={kind: story.chance.order(f"trail {kind}", own) for kind, own in trails().items()}, matters=_spoken(story))
    told.true = _true(story, told.matters)
    for own in told.left.values():  # what was done before the film began is said before it is spoken about in general
        own.sort(key=lambda each: "cause" not in each.when)
    led = _errands(story, film, where, told)
    _strangers(story, film, told)
    _rumours(story, film, told)
    _between(story, film, told)
    _skies(story, film, where, told)
    return led


def _spoken(story: Story) -> list[str]:
    """What can be spoken about: the viewer's things, whoever is against them, and their weather."""
    places = {each.name.lower() for each in story.brief.places}
    first = [each for each in matters(story) if each.removeprefix("the ") not in places]  # nobody who lives there says that they have done with it
    weather = [f"the {story.brief.weather.value}"] if story.brief.weather and story.brief.weather.value in ("fog", "storm", "snow", "rain") else []
    foes = [story.first_name(each) for each in story.brief.cast if each.role == "antagonist" and story.first_name(each).startswith("the ") and re.search(rf"\b{re.escape(each.name.removeprefix('The '))}\b", story.brief.prompt, re.IGNORECASE)]
    more = [each for each in (*foes, *weather) if each not in first]
    return [said for at in range(max(len(first), len(more))) for said in (*first[at : at + 1], *more[at : at + 1])] if first else more


def _true(story: Story, own: list[str]) -> set[str]:
    """What can be said of this film; its task as others say it, and what was done before it began, in slots of their own."""
    true = {"matter"} if own else set()
    main = next(iter(story.premises), None)
    task = short(main, "") if main and "own quest" in story.conditions else ""
    if task:
        story.slots["aim"] = task
        true.add("own quest")
    who, did = next((found for thing in (*([main.thing] if main else []), *concerns(story.brief)) if (found := cause(story.brief.prompt, thing))[0]), ("", ""))
    if did:
        lone = sum(each.role in ("lead", "friend") for each in story.brief.cast) < 2
        ours = mine(who) if lone else POSSESSIVE.sub("our", who)
        story.slots |= {"mycause": f"{ours} {POSSESSIVE.sub('my' if lone else 'our', did)}", "yourcause": f"{yours(who)} {yours(did)}", "theircause": f"{who} {did}"}
        true.add("cause")
    return true


def _errands(story: Story, film: list[Part], where: Sequence[Place], told: _Told) -> frozenset[int]:
    sources = list(dict.fromkeys(part.source for part in film if _ERRAND.match(part.source) and {"hero", "ally"} <= people(story, part)))
    scenes = {source: [at for at, part in enumerate(film) if part.source == source and not part.card.passage and part.card.purpose != "climax"] for source in sources}
    begins = {source: next(at for at in scenes[source] if {"hero", "ally"} <= people(story, film[at])) for source in sources if any({"hero", "ally"} <= people(story, film[at]) for at in scenes[source])}
    led: set[int] = set()
    for number, source in enumerate(sources):
        witness = _stranger(story, [film[at] for at in scenes[source]])
        met = [at for at in scenes[source] if witness and _ends_with(story, film[at], {witness, "hero"}) and film[at].card.tension <= _STRAINED]
        if not met:
            continue
        roles = {"witness": witness}
        if len(met) > 1:
            film[met[0]].turns.extend(told.next("asked", set(), roles))
        onward = next((begins[each] for each in sources[number + 1 :] if each in begins and begins[each] > met[-1]), None)
        other = onward is not None and where[onward].id != where[met[-1]].id
        place = sets.noun(story, where[onward]) if onward is not None and other else ""
        turns = told.next("sent", {"next"} if place else set(), roles, place)
        film[met[-1]].turns.extend(turns)
        if place and onward is not None and any("{the nexttrail" in text.lower() for turn in turns for text in turn.texts) and (reason := told.next("followed", set(), {"saidby": witness}, place)):
            film[onward].turns[0:0] = reason
            led.add(onward)
    return frozenset(led)


def _strangers(story: Story, film: list[Part], told: _Told) -> None:
    """Whoever else is met hears of it, too."""
    open_scenes = []
    for part in film[1:]:
        witness = _stranger(story, [part])
        if witness and part.card.tension <= _CALM and not part.card.passage and not part.demand and part.card.purpose not in ("climax", "aftermath", "ending") and not _reminds(part) and _ends_with(story, part, {witness, "hero", "ally"}):
            open_scenes.append((part, witness))
    for part, witness in _spread(open_scenes, len(told.left["asked"]), _often(story)):
        part.turns.extend(told.next("asked", set(), {"witness": witness}))


def _rumours(story: Story, film: list[Part], told: _Told) -> None:
    """Others speak of what the film's own people are about."""
    open_scenes = []
    for at, part in enumerate(film):
        speakers = _speakers(story, [part])
        if part.card.tension <= _CALM and not part.card.passage and not part.demand and "hero" not in people(story, part) and len(speakers) > 1 and not _reminds(part) and not _left(part, speakers[:2]):
            open_scenes.append((at, speakers))
    for at, speakers in _spread(open_scenes, len(told.left["rumour"]), 100):
        film[at].turns.extend(told.next("rumour", set(), {"one": speakers[0], "other": speakers[1]}))


def _between(story: Story, film: list[Part], told: _Told) -> None:
    """And they themselves, in scenes that would otherwise have forgotten it."""
    open_scenes = [
        (at, part)
        for at, part in enumerate(film)
        if at and part.card.tension <= _CALM and not part.card.passage and not part.demand and part.card.purpose not in ("climax", "aftermath", "ending")
        and _ends_with(story, part, {"hero", "ally"}) and not _reminds(part) and len(_speakers(story, [part])) == 0
    ]
    for _, part in _spread(open_scenes, len(told.left["between"]), _often(story)):
        part.turns.extend(told.next("between", set(), {}))


def _skies(story: Story, film: list[Part], where: Sequence[Place], told: _Told) -> None:
    """The weather and the season that were asked for, wherever a scene stands under them."""
    told.true |= {story.brief.season, story.brief.weather.value if story.brief.weather else ""}
    most = sum(set(each.when) <= told.true for each in told.left["sky"])
    outside = [part for part, place in list(zip(film, where, strict=True))[1:] if not place.interior and not part.card.passage and not part.demand and part.card.purpose != "climax"]
    for part in _spread(outside, most, 50):
        part.turns[0:0] = told.next("sky", set(), {})


def _often(story: Story) -> int:
    """Percent of the forgetful scenes that are reminded: a film of ten minutes has few scenes, and its own story in most of them."""
    return _REMINDED if story.brief.seconds >= _LONGER else _REMINDED // 2


def _spread(scenes: list[T], most: int, percent: int) -> list[T]:
    """As many of the scenes as may be, at most so many percent of them, as far from each other as can be."""
    count = min(most, -(-len(scenes) * percent // 100))
    return [scenes[(2 * at + 1) * len(scenes) // (2 * count)] for at in range(count)]


def _reminds(part: Part) -> bool:
    return any(_SPEAKS.search(text) for turn in part.turns for text in turn.texts[:1])


def _left(part: Part, roles: Iterable[str]) -> bool:
    """Whether somebody of these has gone by the end."""
    return any(turn.verb in _LEAVES and turn.actor in roles for turn in part.turns[-3:])


def _ends_with(story: Story, part: Part, roles: set[str]) -> bool:
    """Whether all of these speak in the scene, and are there at its end."""
    ids = {story.roles[turn.actor].id for turn in part.turns if turn.spoken and not turn.off_screen and turn.actor in story.roles}
    names = {turn.actor for turn in part.turns if turn.actor in story.roles and story.roles[turn.actor].id in {story.roles[each].id for each in roles}}
    return all(story.roles[each].id in ids for each in roles) and not _left(part, names)


def _stranger(story: Story, parts: list[Part]) -> str:
    """The role of whom an errand is most about, beside the film's own."""
    return next(iter(_speakers(story, parts)), "")


def _speakers(story: Story, parts: list[Part]) -> list[str]:
    """Roles of others who speak, those with most to say first."""
    own = {story.roles[each].id for each in ("hero", "ally", "foe") if each in story.roles}
    count: dict[str, int] = {}
    for turn in (turn for part in parts for turn in part.turns):
        role = story.roles.get(turn.actor)
        if turn.spoken and not turn.off_screen and role and _answers(role) and role.id not in own:
            count[turn.actor] = count.get(turn.actor, 0) + 1
    return sorted(count, key=lambda name: -count[name])


def _answers(role: Character) -> bool:
    return not role.group and role.speaks and role.age > 12 and role.look.species.value == "human"


def _played(turn: Turn, roles: dict[str, str], slots: Iterable[str], number: int) -> Turn:
    """A turn with the roles and slots of the scene that it is played in."""

    def named(text: str) -> str:
        for name, role in roles.items():
            text = re.sub(rf"\{{{name}(?=[.}}])", f"{{{role}", text, flags=re.IGNORECASE)
        for slot in slots:
            text = re.sub(rf"\{{([Tt]he )?({slot})\}}", lambda found: f"{{{found[1] or ''}{found[2]}trail{number}}}", text, flags=re.IGNORECASE)
        return text

    return replace(turn, texts=tuple(named(text) for text in turn.texts), actor=roles.get(turn.actor, turn.actor), target=roles.get(turn.target, turn.target), must=True)
