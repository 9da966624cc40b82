"""A season: what runs through all episodes, one piece in each, and what the pieces come to in the last."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from generator.film import Brief
from generator.writing.story.aftermath import aftermath
from generator.writing.story.chance import Chance
from generator.writing.story.consequences import lasting, long_ago
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
class Join:
    """What joins two episodes: the picture that asks, at the end of the one, and the exchange that answers, at the head of the other."""

    id: str
    sign: str
    hook: tuple[Turn, ...]
    answer: tuple[Turn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Woven:
    """What an episode has of its season: how it begins, what comes in its middle, how it ends."""

    answer: tuple[Turn, ...]
    """What the last picture of the episode before asked."""
    since: tuple[Turn, ...]
    """What the ending of the episode before has left behind."""
    recap: tuple[Turn, ...]
    come: tuple[Turn, ...]
    end: tuple[Turn, ...]


@cache
def joins() -> tuple[Join, ...]:
    raw = tomllib.loads((ROOT / "links.toml").read_text("utf-8"))
    return tuple(
        Join(id=name, sign=each["sign"], hook=parse(each["hook"], f"link {name}"), answer=parse(each["answer"], f"link {name}")) for name, each in raw.items()
    )


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

    if many == 1 and episode > 1 and not rule_of(story.brief):  # a film that goes on where another ended: nothing comes after it
        return Woven(answer=(), since=aftermath(story), recap=_remembered(story, season, episode), come=lasting(story), end=long_ago(story))
    answer, asked = _joined(story, thread, episode, many, season)
    return Woven(
        answer=answer,
        since=aftermath(story) if episode > 1 else (),
        recap=(_remembered(story, season, episode) or own("recap", thread.recap)) if episode > 1 else (),
        come=(*lasting(story), *(() if last and thread.id == "piece" else own("come", thread.come))),
        end=(*long_ago(story), *asked, *thread.last) if last and many > 1 else (*own("hook", thread.hook), *asked),
    )


def _joined(story: Story, thread: Thread, episode: int, many: int, season: Chance) -> tuple[tuple[Turn, ...], tuple[Turn, ...]]:
    """The answer to what the episode before asked, and what this one asks; the finale counts all that was asked together. A season of
    messages or of lies asks and answers by these."""
    if many < 2 or thread.id != "piece":
        return (), ()
    known = [each for each in joins() if each.sign]
    order = season.order("joins", known)
    used = [order[at % len(order)] for at in range(many - 1)]
    story.slots["today"] = story.slots.get("mytask", story.slots.get("quest", "do what we came for"))
    story.slots["signs"] = _listed(list(dict.fromkeys(each.sign for each in used)))
    finale = next(each for each in joins() if not each.sign)
    return used[episode - 2].answer if episode > 1 else (), finale.hook if episode >= many else used[episode - 1].hook


def _listed(names: list[str]) -> str:
    return names[0] if len(names) < 2 else f"{', '.join(names[:-1])} and {names[-1]}"


_REMEMBERED = (
    """
ally: What was it that {said_name} said, at the end?
hero[quiet]: "{said}"
ally: And is that the end of it?
hero: It's where I'd begin.
""",
    """
@write hero paper: {hero} has written it down, so as not to change it: "{said}"
ally: {Said_name} never meant us to keep that.
hero: No. That's why I wrote it down.
""",
    """
hero: "{said}" I woke up with it.
ally: {Said_name} has that effect.
hero[resolved]: I'd like to know what comes after it.
""",
)
"""How people speak of what was said in the episode before."""


def _remembered(story: Story, season: Chance, episode: int) -> tuple[Turn, ...]:
    """Previously: what was really said, if it was not said by either of those who remember it."""
    before = story.before
    if before is None or not before.line or (before.last and before.last[1] == before.line) or before.speaker in {story.roles[each].id for each in ("hero", "ally") if each in story.roles} or episode % 2:
        return ()
    story.slots |= {"said": before.line, "said_name": before.name.split()[0] if not before.name.lower().startswith("the ") else before.name}
    return parse(season.order("remembered", _REMEMBERED)[episode % len(_REMEMBERED)], "remembered")


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


__all__ = ["Join", "Thread", "Woven", "joins", "rule_of", "thread_of", "threads", "weave"]
