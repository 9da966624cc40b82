"""Touchstones: between two errands of a long film its own two come back to what all of it is for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from generator.film import DemandKind, Place
from generator.writing.reading.tables.things import ANIMATE
from generator.writing.story.casting import dumb
from generator.writing.story.causes import people
from generator.writing.story.concerns import concerns
from generator.writing.story.errand import RELATIVE
from generator.writing.story.library import ROOT
from generator.writing.story.parts import Part
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story, holds

LONG = 1200
"""A film of so many seconds has errands enough to lose sight of what they are for."""
_WHOSE = re.compile(r"^(?:(?:a|an|the|his|her|their|my|our|its)\s+)?(?:own\s+)?(?:[\w-]+['’]s?\s+)?", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:an?|the|his|her|their|my|our|its)\b|[A-Z]", re.IGNORECASE)
_SHORT = 4
"""Words of a thing that can be spoken of again and again."""
_CALM, _SEEN = 620, 120
"""In a scene of more tension nobody has an eye for an animal; it is seen once in so many seconds."""
_ERRAND = re.compile(r"sequence-\d+-(?:[a-z]+-)?quest-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchstone:
    when: tuple[str, ...]
    outside: bool
    turns: tuple[Turn, ...]


@cache
def touchstones() -> tuple[Touchstone, ...]:
    raw = tomllib.loads((ROOT / "touchstones.toml").read_text("utf-8"))["touchstone"]
    return tuple(Touchstone(when=tuple(each["when"]), outside=each.get("outside", False), turns=parse(each["turns"], f"touchstone {at}")) for at, each in enumerate(raw))


def recalled(story: Story, film: list[Part], where: Sequence[Place]) -> None:
    """End each errand of the film's own two, where they are by themselves with it, with a word about what the film is about; none is said twice."""
    if story.brief.seconds < LONG:
        return
    true = story.conditions | {f"weather {story.brief.weather.value}" if story.brief.weather else ""}
    own = story.chance.order("matters", matters(story))
    left = story.chance.order("touchstones", touchstones())
    last = {part.source: at for at, part in enumerate(film) if _ERRAND.match(part.source) and {"hero", "ally"} <= people(story, part)}
    for number, at in enumerate(sorted(last.values())):
        part = film[at]
        if part.card.passage or part.demand or part.card.purpose == "climax":
            continue
        also = {"matter"} if own else set()
        found = next((each for each in left if holds(each.when, true | also) and not (each.outside and where[at].interior)), None)
        if found is None:
            return
        left.remove(found)
        matter = own[0] if "matter" in found.when else ""
        own = [*own[1:], *own[:1]] if matter else own
        part.turns.extend(_about(story, turn, matter, number) for turn in found.turns)


@cache
def _beasts() -> tuple[tuple[Turn, ...], ...]:
    raw = tomllib.loads((ROOT / "touchstones.toml").read_text("utf-8"))["beast"]
    return tuple(parse(each["turns"], f"beast {at}") for at, each in enumerate(raw))


def accompanied(story: Story, film: list[Part]) -> None:
    """Let an animal that comes along be seen between the first scene and the last, a little of it in every few minutes."""
    beast = next((name for name in sorted(story.roles) if name.startswith("guest") and dumb(story.brief, story.roles[name])), "")
    there = [part for part in film[1:-1] if not (part.card.passage or part.demand or part.card.tension > _CALM) and {"hero", "ally"} <= people(story, part)] if beast else []
    ways = story.chance.order("beasts", _beasts())[: 1 + story.brief.seconds // _SEEN]
    for at, turns in enumerate(ways[: len(there)]):
        there[at * len(there) // len(ways[: len(there)])].turns.extend(_named(turn, beast) for turn in turns)


def _named(turn: Turn, beast: str) -> Turn:
    texts = tuple(text.replace("{beast", f"{{{beast}").replace("{Beast", f"{{{beast}") for text in turn.texts)
    return replace(turn, texts=texts, actor=beast if turn.actor == "beast" else turn.actor, prop=beast if turn.prop == "beast" else turn.prop, must=True)


def matters(story: Story) -> list[str]:
    """What the viewer spoke of beside people and places, as its own people would say it: "the bell", "the songs", "the bus line"."""
    said = [each.object.removeprefix("back ") for each in story.premises if each.object and not each.person and _ARTICLE.match(each.object.removeprefix("back "))]
    for demand in story.brief.demands:
        if demand.kind in (DemandKind.RULE, DemandKind.PROP):
            said += [thing for thing in demand.things if not set(thing.lower().split()) & ANIMATE and not re.search(rf"\bto {re.escape(thing)}\b", story.brief.prompt, re.IGNORECASE)]
    found = dict.fromkeys(f"the {bare}" for each in (*said, *concerns(story.brief)) if (bare := _WHOSE.sub("", RELATIVE.split(each.strip(" .,"))[0])) and len(bare.split()) <= _SHORT and not re.search(r"[\d,;:]", bare))
    people = {word for each in story.brief.cast for word in f"{each.name} {each.occupation}".lower().split()}
    own = [each for each in found if each.split()[-1].lower() not in people]
    return [each for each in own if not any(one != each and one.endswith(f" {each.split()[-1]}") for one in own)]


def _about(story: Story, turn: Turn, matter: str, number: int) -> Turn:
    """The turn with its matter in a slot of its own."""
    own = f"matter{number}"
    if matter:
        story.slots[own] = matter
    return replace(turn, texts=tuple(text.replace("{the matter}", f"{{{own}}}") for text in turn.texts), must=True)
