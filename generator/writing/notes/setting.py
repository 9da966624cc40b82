"""Notes about where and when a scene plays."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Hour, Scene, Screenplay, Weather
from generator.writing.reading import place
from generator.writing.reading.tables.film import HOURS, WEATHERS
from generator.writing.reading.tables.places import KINDS, WORDS
from generator.writing.reading.text import identifier


def hour_said(words: str) -> Hour | None:
    """The hour that the words name after "at", "in the", "by" or alone between commas."""
    found = _said(words, HOURS)
    return Hour(found) if found else None


def weather_said(words: str) -> Weather | None:
    if re.search(r"\b(?:no|without|less|stop the)\s+(?:more\s+)?(?:rain|snow|fog|storm|wind|dust|clouds?)\b", words.lower()):
        return Weather.CLEAR
    found = _said(words, WEATHERS) or _said(words, _SEASONS)
    return Weather(found) if found else None


_SEASONS = {"snow": "winter wintry", "clear": "summer summery"}
"""A season as the sky shows it."""


def _said(words: str, table: dict[str, str]) -> str | None:
    tokens = re.findall(r"[a-z]+(?:-[a-z]+)*", re.sub(r'"[^"]*"', " ", words.lower()))
    terms = [*tokens, *(f"{a}-{b}" for a, b in zip(tokens, tokens[1:], strict=False))]
    return next((name for term in terms for name, forms in table.items() if term in forms.split()), None)


def is_place(words: str) -> bool:
    """Whether a noun phrase ends with something that is a place."""
    head = re.split(r"\s+(?:at|by|in|during|with|of)\s+", words.lower().strip(" .!"))[0]
    return not hour_said(head) and not weather_said(head) and any(each in WORDS or each in KINDS for each in re.findall(r"[a-z]+", head)[-1:])


def moved(play: Screenplay, scene: Scene, words: str) -> Screenplay:
    """The scene in another place: one of the film's if it has that name, else a new one."""
    era = play.place(scene.place).era
    new = place(words, era=era, seed=play.variation)
    known = next((each for each in play.places if each.name.lower() == new.name.lower()), None)
    if known is None:
        known = replace(new, id=identifier(new.name, {each.id for each in play.places}))
        play = replace(play, places=(*play.places, known))
    return replace(play, scenes=tuple(replace(each, place=known.id) if each.id == scene.id else each for each in play.scenes))
