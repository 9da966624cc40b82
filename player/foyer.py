"""Those who watch together: who is there and ready to begin, and what they say to each other meanwhile."""

from __future__ import annotations

import time
from typing import Any

from django.core.cache import cache

from catalog.models import Event, Vote
from catalog.order import tell

GONE = 5.0
"""Seconds after which somebody who said nothing any more is not there."""
LONGEST, LINES = 300, 100
"""Letters of what somebody says, and how many of the last lines are told to whoever comes."""


def arrive(vote: Vote, who: str, name: str, ready: bool) -> None:
    """Somebody is there; `ready`: the beginning has come through to them. `who`: what tells them from others of that name."""
    there = _there(vote)
    cache.set(f"foyer-{vote.pk}", {**there, who: (name, ready, time.time())}, timeout=3600)


def here(vote: Vote) -> list[dict[str, Any]]:
    """Everybody who is there, in the order in which they came."""
    return [{"name": name, "ready": ready} for name, ready, _ in _there(vote).values()]


def _there(vote: Vote) -> dict[str, tuple[str, bool, float]]:
    known: dict[str, tuple[str, bool, float]] = cache.get(f"foyer-{vote.pk}") or {}
    return {who: each for who, each in known.items() if time.time() - each[2] < GONE}


def say(vote: Vote, name: str, words: str) -> bool:
    """Tell something to everybody who watches along. False for what is no words."""
    plain = " ".join("".join(each for each in words if each.isprintable() or each.isspace()).split())[:LONGEST]
    if plain:
        tell(vote.default, "said", vote=vote.pk, who=name, words=plain)
    return bool(plain)


def said(vote: Vote, after: int = 0) -> list[dict[str, Any]]:
    """What was said since a line, the oldest first."""
    lines = Event.objects.filter(title=vote.episode.title, kind="said", payload__vote=vote.pk, pk__gt=after).order_by("-pk")[:LINES]
    return [{"line": each.pk, "who": each.payload["who"], "words": each.payload["words"]} for each in reversed(lines)]
