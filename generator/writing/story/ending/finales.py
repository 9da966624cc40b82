"""The library of endings: for each kind, how viewers ask for it and several ways of telling it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.writing.story.library import ROOT
from generator.writing.story.script import Turn, parse

AS_SAID, EVENTS, QUIET, LAST = "as-said", "events", "quiet", "last"
"""Of the library: what stands round an event in the viewer's own words, how it looks, what may come before any ending, and after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One way of telling an ending, as one scene."""

    id: str
    turns: tuple[Turn, ...]
    before: tuple[Turn, ...] = ()
    """What may lead up to it, in a film with room."""
    after: tuple[Turn, ...] = ()
    """What may follow; the last picture."""
    when: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    """Of events: what is done, as lemmas."""
    place: str = ""
    """Empty: where the film ended; "same": where the scene before was; "first": where it all began."""
    hour: str = ""
    tension: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Finale:
    """A kind of ending."""

    id: str
    says: tuple[str, ...]
    """How viewers ask for it."""
    verbs: tuple[str, ...]
    """Beginnings of the words that mean it in any wish."""
    tone: str
    tellings: tuple[Telling, ...]
    when: tuple[str, ...]
    """What must be true of the film."""
    subject: str
    """The role of who does what the viewer says."""
    abrupt: bool
    """Whether nothing may come between the climax and it."""
    spoken: bool
    """Whether the viewer's event is what somebody finds out, not what is done."""


@cache
def finales() -> tuple[Finale, ...]:
    return tuple(_finale(path.stem, tomllib.loads(path.read_text("utf-8"))) for path in sorted((ROOT / "endings").glob("*.toml")))


def _finale(id: str, raw: dict[str, Any]) -> Finale:
    return Finale(
        id=id, says=tuple(raw.get("says", ())), verbs=tuple(raw.get("verbs", ())), tone=raw.get("tone", ""), when=tuple(raw.get("when", ())),
        subject=raw.get("subject", "hero"), abrupt=raw.get("abrupt", False), spoken=raw.get("spoken", False), tellings=tuple(_telling(each, id) for each in raw["telling"]),
    )


def _telling(raw: dict[str, Any], where: str) -> Telling:
    name = f"ending-{where}-{raw['id']}"
    turns = {key: parse(raw.get(key, ""), name) for key in ("before", "turns", "after")}
    return Telling(id=name, when=tuple(raw.get("when", ())), verbs=tuple(raw.get("verbs", ())), place=raw.get("place", ""), hour=raw.get("hour", ""), tension=raw.get("tension", 200), **turns)
