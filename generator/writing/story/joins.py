"""Joins: in a film of some length, what follows in one place and at one time is one scene."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.film import Hour, Place, duration
from generator.writing.story.arrivals import leaving, pause
from generator.writing.story.fit import turn_length
from generator.writing.story.parts import Part
from generator.writing.story.story import Story

LONG = 720
"""A film of so many seconds has scenes that may take their time."""
_LONGEST = 175_000
"""Milliseconds of a scene that nothing is joined to any more."""
_ELSEWHERE = re.compile(
    r"\{(?:\w+ )?(?:place|goal)\w*[.}]|\b(?:stairs?|roofs?|sky|roads?|streets?|fields?|bridges?|rivers?|hills?|towers?|tunnels?|cellars?|kitchens?|gates?|squares?|woods?|"
    r"corridors?|shore|beach|harbour|boats?|trains?|cells?|beds?|stage|ring|cliffs?|ridge|yards?|gardens?|shops?|church|station|carts?|home|sink|telephone|counter|pillar|across|first light|cross(?:es|ing)|ladders?|outside|inside)\b",
    re.IGNORECASE,
)
"""What an action speaks of that is not in every place."""
_OUT_OR_IN = re.compile(r"\b(?:windows?|doors?|doorway|wind|rain|snow|sun|walls?|floor|ceiling|tables?|ground|grass|trees?|stove|fire|lamp|clouds?|birds?|moon|stars?|dust|mud|curtains?)\b", re.IGNORECASE)
_TIMES = re.compile(r"\b(?:morning|noon|afternoon|evening|night|midnight|dawn|dusk|sun\w*|daylight|dark\w*|moon|stars?|tonight|lamps?|candles?)\b", re.IGNORECASE)


@dataclass(slots=True)
class Joined:
    parts: list[Part]
    where: list[Place]
    hours: list[Hour]


def joined(story: Story, film: list[Part], where: list[Place], hours: list[Hour]) -> Joined:
    """The parts as scenes: each is joined to the one before where the same story goes on in a place and at an hour that can be the same."""
    made = Joined(parts=[], where=[], hours=[])
    gaps = 0
    for part, place, hour in zip(film, where, hours, strict=True):
        if made.parts and story.brief.seconds >= LONG and _goes_on(made.parts[-1], made.where[-1], made.hours[-1], part, place, hour):
            before = made.parts[-1]
            number, gaps = gaps, gaps + 2
            gone = [each for each in _people(story, before) if each not in _people(story, part)]
            stays = next((each for each in _people(story, part) if each in _people(story, before)), "")
            ways = [leaving(story, each, number + at) for at, each in enumerate(gone)] or ([pause(story, stays, number)] if stays else [])
            before.turns = [*before.turns, *(replace(each, soft=True) if not gone else each for each in ways), *part.turns]
            if part.card.purpose in ("climax", "ending"):
                before.card = replace(before.card, purpose=part.card.purpose)
            before.card = replace(before.card, tension=max(before.card.tension, part.card.tension), hour=before.card.hour or part.card.hour)
            made.hours[-1] = hour if part.card.hour else made.hours[-1]
            continue
        made.parts.append(part)
        made.where.append(place)
        made.hours.append(hour)
    return made


def _goes_on(before: Part, there: Place, then: Hour, part: Part, place: Place, hour: Hour) -> bool:
    if part.source != before.source or not part.source or part.demand or part.also:
        return False
    if "climax" in (part.card.purpose, before.card.purpose) and part.card.purpose != before.card.purpose:
        return False
    if hour is not then and part.card.hour and (before.card.hour or before.demand or _speaks(before, _TIMES)):
        return False
    if len(_leavers(before, part)) > 2 or _milliseconds(before) + _milliseconds(part) > _LONGEST:
        return False
    if place.id == there.id:
        return True
    free = part.card.set is None and not part.card.name and not _speaks(part, _ELSEWHERE)
    return free and (place.interior == there.interior or not _speaks(part, _OUT_OR_IN))


def _speaks(part: Part, of: re.Pattern[str]) -> bool:
    return any(of.search(text) for turn in part.turns if not turn.spoken for text in turn.texts)


def _roles(part: Part) -> dict[str, None]:
    return dict.fromkeys(turn.actor for turn in part.turns if turn.actor and not turn.off_screen)


def _leavers(before: Part, part: Part) -> list[str]:
    return [each for each in _roles(before) if each not in _roles(part)]


def _people(story: Story, part: Part) -> list[str]:
    return [each for each in _roles(part) if each in story.roles and not story.roles[each].group]


def _milliseconds(part: Part) -> int:
    return duration.ESTABLISHING + sum(turn_length(turn) for turn in part.turns)
