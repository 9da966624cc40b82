"""Arrivals: how people come into a scene and leave it, and what passes between two parts of one scene."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache

from generator.film import Character, Species
from generator.writing.story.library import ROOT
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story

_CHILD = 12


@cache
def arrivals() -> dict[str, dict[str, tuple[Turn, ...]]]:
    """Entrances, exits and pauses by circumstance; whom they are about is called X."""
    raw = tomllib.loads((ROOT / "arrivals.toml").read_text("utf-8"))
    return {kind: {name: tuple(parse("\n".join(own), name)) for name, own in each.items()} for kind, each in raw.items()}


def entrance(story: Story, name: str) -> Turn:
    """A first sight of whoever plays a role, as it fits them and the place; the film goes through all of them before one comes again."""
    known = arrivals()["entrances"]
    kinds = _circumstances(story, story.roles[name])
    options = [turn for kind in kinds for turn in story.chance.order(f"entrance {kind}", known[kind])]
    return _of(options[len(story.introduced) % len(options)], name)


def leaving(story: Story, name: str, number: int) -> Turn:
    own = story.chance.order("exits", arrivals()["exits"]["any"])
    return _of(own[number % len(own)], name)


def pause(story: Story, name: str, number: int) -> Turn:
    own = story.chance.order("pauses", arrivals()["pauses"]["any"])
    return _of(own[number % len(own)], name)


def _circumstances(story: Story, role: Character) -> tuple[str, ...]:
    if role.look.species is Species.ROBOT:
        return ("machine",)
    if role.look.species is not Species.HUMAN:
        return ("creature",)
    place = ("doorway", "seat") if story.place is None or story.place.interior else ("outside",)
    return (*(("child",) if role.age <= _CHILD else ()), *place, "any")


def _of(turn: Turn, name: str) -> Turn:
    return replace(turn, actor=name, texts=tuple(text.replace("{X", "{" + name) for text in turn.texts))
