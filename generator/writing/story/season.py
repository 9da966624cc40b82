"""A season: what runs through all episodes, one piece in each, and what the pieces come to in the last."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from generator.film import Brief
from generator.writing.story.chance import Chance
from generator.writing.story.library import ROOT
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story

_EACH = re.compile(r"\b(?:an|a|per|each|every|in every|in each)\s+episode\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    id: str
    match: str
    """What a viewer's rule for every episode says where this thread is meant."""
    recap: tuple[tuple[Turn, ...], ...]
    come: tuple[tuple[Turn, ...], ...]
    hook: tuple[tuple[Turn, ...], ...]
    last: tuple[Turn, ...]
    stock: tuple[str, ...]
    """Sentences to be told in parts, lies, or what the pieces show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Woven:
    """What an episode has of its season: how it begins, what comes in its middle, how it ends."""

    recap: tuple[Turn, ...]
    come: tuple[Turn, ...]
    end: tuple[Turn, ...]


@cache
def threads() -> tuple[Thread, ...]:
    raw = tomllib.loads((ROOT / "seasons.toml").read_text("utf-8"))
    return tuple(
        Thread(
            id=name,
            match=each["match"],
            recap=tuple(parse(one, f"season {name}") for one in each["recap"]),
            come=tuple(parse(one, f"season {name}") for one in each["come"]),
            hook=tuple(parse(one, f"season {name}") for one in each["hook"]),
            last=parse(each["last"], f"season {name}"),
            stock=tuple(each.get("sentences", each.get("lies", each.get("shown", ())))),
        )
        for name, each in raw.items()
    )


def rule_of(brief: Brief) -> str:
    """The words of the viewer's rule for every episode, or nothing."""
    return next((each.words for each in brief.demands if _EACH.search(each.words)), "")


def thread_of(brief: Brief) -> Thread:
    rule = rule_of(brief)
    return next((each for each in threads() if each.match and rule and re.search(each.match, rule, re.IGNORECASE)), threads()[-1])


def weave(story: Story, episode: int, season: Chance) -> Woven:
    """The season's part of an episode. `season` gives the same answers in all episodes."""
    thread, many = thread_of(story.brief), max(1, story.brief.episodes)
    last = episode >= many
    _cast(story, thread)
    if thread.id == "message":
        _sentence(story, thread, episode, many, season)
    else:
        stock = season.order(thread.id, thread.stock)
        picked = [stock[at % len(stock)] for at in range(episode)]
        name = "lie" if thread.id == "lie" else "shown"
        story.slots |= {name: picked[-1], "sofar": " ".join(f"“{each}”" for each in picked[:-1]), "letters": "COME AND SEE WHAT WE KEPT FOR YOU"[: episode * 2].strip()}
    story.numbers |= {"sofar_count": episode - 1, "left": many - episode}
    def own(what: str, options: tuple[tuple[Turn, ...], ...]) -> tuple[Turn, ...]:
        return season.order(what, options)[(episode - 1) % len(options)]

    return Woven(
        recap=own("recap", thread.recap) if episode > 1 else (),
        come=() if last and thread.id == "piece" else own("come", thread.come),
        end=thread.last if last and many > 1 else own("hook", thread.hook),
    )


def _cast(story: Story, thread: Thread) -> None:
    """Who lies to whom, as the rule says; else the foe to the hero."""
    if thread.id != "lie":
        return
    rule = next((each for each in story.brief.demands if _EACH.search(each.words)), None)
    people = {each.id: each for each in (*story.brief.cast, *story.roles.values())}
    said = [people[id] for id in (rule.who if rule else ()) if id in people]
    story.roles["liar"] = said[0] if said else story.roles.get("foe", story.roles["ally"])
    left = [each for each in (*said[1:], story.roles["hero"], story.roles.get("ally", story.roles["hero"])) if each.id != story.roles["liar"].id]
    story.roles["victim"] = left[0]


def _sentence(story: Story, thread: Thread, episode: int, many: int, season: Chance) -> None:
    """The season's message and how much of it has come."""
    told = season.order("sentence", thread.stock)
    spoken: list[str] = []
    for each in told:
        spoken += each.split()
        if len(spoken) >= many:
            break
    ends = [len(spoken) * at // many for at in range(many + 1)]
    story.slots |= {
        "fragment": " ".join(spoken[ends[episode - 1] : ends[episode]]), "sofar": " ".join(spoken[: ends[episode - 1]]), "whole": " ".join(spoken),
    }


__all__ = ["Thread", "Woven", "rule_of", "thread_of", "threads", "weave"]
