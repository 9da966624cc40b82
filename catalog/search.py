"""Finding titles: by words, forgiving typing errors, and by meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from catalog.models import Profile, Title
from generator.film import Screenplay

TYPED = 74
"""How alike two words must be, of 100, to be one mistyped."""
NEAR, ALIKE = 0.30, 0.30
"""The least nearness of meaning for a search and for "more like this"."""
NAMED = 0.5
"""What it adds that a word stands in the name."""


def describe(title: Title, screenplay: Screenplay) -> None:
    """Note what a title is found by. The caller saves it."""
    people = [f"{each.name} {each.occupation}" for each in screenplay.cast if each.name]
    places = [each.name for each in screenplay.places]
    title.genre = screenplay.genre[:40]
    title.words = "\n".join([title.name, title.logline, title.prompt, screenplay.genre, *people, *places, *seen_in(screenplay)])
    title.meaning = _meaning(f"{title.logline} {screenplay.genre}. {title.prompt}").astype(np.float16).tobytes()


WEATHERS = {"rain": "rain rainy Regen", "storm": "storm Sturm", "snow": "snow Schnee", "fog": "fog foggy Nebel", "wind": "wind Wind"}
HOURS = {"night": "night Nacht", "dawn": "dawn Morgengrauen", "morning": "morning Morgen", "dusk": "dusk evening Abend", "golden": "sunset Abendsonne"}


def seen_in(screenplay: Screenplay) -> list[str]:
    """What its scenes look like, in both languages of the house: "night", "rain", "forest". What every film has, noon and a clear sky, says
    nothing."""
    there = {scene.place for scene in screenplay.scenes}
    hours = {HOURS.get(scene.hour.value, "") for scene in screenplay.scenes}
    weathers = {WEATHERS.get(scene.weather.value, "") for scene in screenplay.scenes}
    kinds = {each.kind for each in screenplay.places if each.id in there}
    return sorted((hours | weathers | kinds) - {""})


def search(profile: Profile, query: str, most: int = 40) -> list[Title]:
    """What a profile may see, best match first."""
    wanted = re.findall(r"\w+", query.lower())
    if not wanted:
        return []
    titles = list(Title.objects.visible(profile).only("pk", "name", "words", "meaning", "prompt"))
    near = _nearness(_meaning(query), titles)
    scored = []
    for title, meant in zip(titles, near, strict=True):
        typed = _typed(wanted, title)
        if typed or meant >= NEAR:
            scored.append((typed + max(0.0, meant), title.pk))
    return _in_order([pk for _, pk in sorted(scored, key=lambda each: -each[0])[:most]])


def alike(profile: Profile, title: Title, most: int = 6) -> list[Title]:
    """Titles whose story is near to that of another."""
    others = list(Title.objects.visible(profile).exclude(pk=title.pk).only("pk", "meaning"))
    if not title.meaning:
        return []
    near = _nearness(np.frombuffer(title.meaning, np.float16).astype(np.float32), others)
    ranked = sorted(((value, each.pk) for value, each in zip(near, others, strict=True) if value >= ALIKE), reverse=True)
    return _in_order([pk for _, pk in ranked[:most]])


def _typed(wanted: Sequence[str], title: Title) -> float:
    """How well every word that was typed stands in a title, 0 to 1.5; 0 if one of them does not."""
    words = re.findall(r"\w+", f"{title.words or title.prompt}".lower())
    name = set(re.findall(r"\w+", title.name.lower()))
    found = []
    for word in wanted:
        if any(each.startswith(word) for each in words):
            value = 1.0
        else:
            near = process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=TYPED) if len(word) > 3 else None
            value = near[1] / 100 - 0.1 if near else 0.0
        if not value:
            return 0.0
        found.append(value + NAMED * any(each.startswith(word) for each in name))
    return sum(found) / len(found)


def _meaning(text: str) -> NDArray[np.float32]:
    from generator.writing.reading.meaning import embed

    return np.array(embed(text), np.float32)


def _nearness(meaning: NDArray[np.float32], titles: Sequence[Title]) -> list[float]:
    """Cosine of a meaning with that of each title; 0 for those that have none yet."""
    none = np.zeros(len(meaning), np.float32)
    table = [np.frombuffer(each.meaning, np.float16).astype(np.float32) if each.meaning else none for each in titles]
    return [float(value) for value in np.array(table).reshape(-1, len(meaning)) @ meaning]


def _in_order(keys: list[str]) -> list[Title]:
    from catalog.cards import cuts_of

    found = {each.pk: each for each in Title.objects.filter(pk__in=keys).prefetch_related(cuts_of("seasons__episodes"))}
    return [found[key] for key in keys]
