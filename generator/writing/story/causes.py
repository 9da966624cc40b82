"""Causes: why a scene follows from the one before it, said or shown where it begins, so that nothing happens merely next."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache

from generator.film import Place
from generator.writing.story import sets
from generator.writing.story.library import ROOT
from generator.writing.story.parts import Part
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story

_LEAST = 300
"""A film of fewer seconds tells one story without a stop: there every scene is caused by the one before."""
_BUSY = 560
"""Nobody explains anything in a scene of more tension."""


_HUNTED = frozenset(["dystopia", "thriller", "war", "western", "noir"])
"""Genres in which somebody is always after somebody."""
_THROUGH = "-through-"
"""Marks the scenes of what runs through the whole film, which nothing has to bring about; see throughline."""
_SPARING = 240
"""A film has one quiet scene explained in so many seconds: more would be a manner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    goals: tuple[str, ...]
    when: str
    turns: tuple[Turn, ...]


@cache
def causes() -> dict[str, tuple[Cause, ...]]:
    """What joins two scenes, by what the second one is: another errand, the film's own story, a quiet hour, the climax."""
    raw = tomllib.loads((ROOT / "causes.toml").read_text("utf-8"))
    return {
        kind: tuple(Cause(goals=tuple(each.get("goals", "any").split()), when=each.get("when", ""), turns=parse(each["turns"], f"{kind}-{at}")) for at, each in enumerate(own))
        for kind, own in raw.items()
    }


def caused(story: Story, film: list[Part], where: list[Place], led: frozenset[int] = frozenset()) -> None:
    """Give every scene of the film's own two that begins something its reason, where it has none of its own and is none of those to which they were `led`."""
    if not _told_aloud(story):
        return
    told: set[int] = set()
    quiet = 0
    climax = next((at for at, part in enumerate(film) if part.card.purpose == "climax"), len(film))
    for at in range(1, len(film)):
        last = next((back for back in range(at - 1, -1, -1) if not film[back].card.passage and _THROUGH not in film[back].source and "hero" in people(story, film[back])), None)
        if last is None or at in led or where[last].id == where[at].id or not _both(story, film[at]) or film[at].asked:
            continue
        kind = _kind(film, at, climax)
        quiet += kind == "quiet"
        if kind and (kind != "quiet" or quiet <= 1 + story.brief.seconds // _SPARING):
            _joined(story, kind, film[at], where[last], where[at], told, met=_met(story, film[:at]))
    _to_the_climax(story, film, where, climax, told)


def _told_aloud(story: Story) -> bool:
    pair = all(name in story.roles and story.roles[name].look.species.value == "human" and story.roles[name].speaks for name in ("hero", "ally"))
    return story.brief.seconds >= _LEAST and story.brief.dialogue and not story.conceit.silent and story.conceit.language == "en" and pair


def _kind(film: list[Part], at: int, climax: int) -> str:
    """What a scene begins: "" for one that goes on, and for what is shown of somebody else."""
    part, before = film[at], film[at - 1]
    if part.card.passage or part.source == before.source or at >= climax or _THROUGH in part.source:
        return ""
    if part.source.startswith("sequence-"):
        return "begins" if all(each.source != part.source for each in film[:at]) else ""
    if part.source.startswith("scene-"):
        return "quiet" if part.card.tension <= _BUSY and not before.card.passage and not part.source.startswith(("scene-crossings-", "scene-grudge-")) else ""
    return "returns" if part.source and before.source.startswith("sequence-") and part.card.tension <= _BUSY else ""


def _joined(story: Story, kind: str, part: Part, last: Place, here: Place, told: set[int], *, met: bool) -> None:
    goal = next((each.goal for each in story.sequences if each.id == part.source), "")
    found = _next(story, kind, goal, told, met=met)
    if found:
        part.turns[0:0] = _placed(story, found, f"{part.card.id} {kind}", last=last, next=here)


def _to_the_climax(story: Story, film: list[Part], where: list[Place], climax: int, told: set[int]) -> None:
    """The last scene before the climax that has its lead in it says where it is to be, if that is somewhere else."""
    before = next((at for at in range(climax - 1, 0, -1) if not film[at].card.passage and "hero" in people(story, film[at])), None)
    if before is None or climax >= len(film) or where[before].id == where[climax].id or story.brief.seconds < 2 * _LEAST:
        return
    alone = not all("ally" in people(story, film[at]) for at in (before, climax))  # whoever is not at the climax may be past speaking
    found = _next(story, "there", "", told, met=_met(story, film[:climax]), alone=alone)
    if found:
        film[before].turns.extend(_placed(story, found, "there", last=where[before], next=where[climax]))


def _next(story: Story, kind: str, goal: str, told: set[int], *, met: bool, alone: bool = False) -> Cause | None:
    """The first that was not said in this film, those for the goal before those for any. Nobody speaks of an opponent whom they have not met."""
    hunted = story.conceit.malice or story.genre.id in _HUNTED or (story.conceit.goal or goal) in ("escape", "hide", "steal")
    true = {"", *(["foe"] if met else []), *(["hunted"] if hunted else [])}
    options = [each for each in story.chance.order(f"causes {kind}", causes()[kind]) if id(each) not in told and ((each.when == "alone") is alone) and (alone or each.when in true)]
    options = [each for each in options if goal in each.goals] + [each for each in options if "any" in each.goals]
    if not options:
        return None
    told.add(id(options[0]))
    return options[0]


def _placed(story: Story, found: Cause, key: str, *, last: Place, next: Place) -> list[Turn]:
    """The turns with the names of their places in slots that no other scene has."""
    own = "".join(each for each in key if each.isalnum()).lower()
    story.slots |= {f"last{own}": _called(story, last), f"next{own}": _called(story, next)}

    def named(text: str) -> str:
        for word in ("last", "next"):
            text = text.replace(f"{{the {word}}}", f"{{{word}{own}}}").replace(f"{{The {word}}}", f"{{{word.capitalize()}{own}}}")
        return text

    return [replace(turn, texts=tuple(named(text) for text in turn.texts), must=True) for turn in found.turns]


def _called(story: Story, place: Place) -> str:
    """The place as it is spoken of later: of the street outside a bank one says "the bank"."""
    whole = next((each for each in story.brief.places if place.name.upper().startswith(f"{each.name.upper()},")), None)
    return sets.noun(story, replace(place, name=whole.name) if whole and whole.interior else place)


def _met(story: Story, film: list[Part]) -> bool:
    """Whether the lead and the opponent have been seen together."""
    return any({"hero", "foe"} <= people(story, part) for part in film)


def people(story: Story, part: Part) -> set[str]:
    """The film's own people in a part, whatever the parts are called that they play there."""
    ids = {story.roles[turn.actor].id for turn in part.turns if turn.actor in story.roles and not turn.off_screen}
    return {name for name in ("hero", "ally", "foe") if name in story.roles and story.roles[name].id in ids}


def _both(story: Story, part: Part) -> bool:
    return {"hero", "ally"} <= people(story, part)
