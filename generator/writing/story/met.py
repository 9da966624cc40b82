"""Which demands the finished pages meet, and why the others are not met."""

from __future__ import annotations

import re

from generator.film import Brief, DemandKind, Line
from generator.writing.story import fit
from generator.writing.story.draft import Draft
from generator.writing.story.library import Conceit, Genre
from generator.writing.story.wanted import Wanted

_MINOR = frozenset(["with", "that", "from", "this", "they", "them", "their", "have", "been", "were", "will", "would", "which", "while", "what", "when", "where", "into", "onto", "your", "there", "very"])


def met_and_refused(
    brief: Brief, film: Draft, demands: tuple[Wanted, ...], conceit: Conceit, genre: Genre, *, exhausted: bool
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """(demand id, scene id) pairs and (demand id, reason) pairs."""
    pinned = dict(film.pinned)
    met: list[tuple[str, str]] = []
    refused: list[tuple[str, str]] = []
    for each in demands:
        where = pinned.get(each.demand.id) or _found(brief, film, conceit, each)
        if where:
            met.append((each.demand.id, where))
        else:
            refused.append((each.demand.id, f"“{each.demand.words}” did not find a place in this story."))
    if brief.language != conceit.language:
        refused.append(("language", f"This writer has no stories in “{brief.language}” yet; the film is in “{conceit.language}”."))
    found = fit.length(film.scenes, genre.pace) // 1000
    if exhausted and found < brief.seconds * 9 // 10:
        refused.append(("seconds", f"The film runs {found} seconds instead of {brief.seconds}: the library holds no more for it without repeating itself."))
    return tuple(met), tuple(refused)


def _found(brief: Brief, film: Draft, conceit: Conceit, wanted: Wanted) -> str:
    demand, first, last = wanted.demand, film.scenes[0].id, film.scenes[-1].id
    if demand.kind in (DemandKind.TONE, DemandKind.LOOK, DemandKind.SETTING, DemandKind.PROHIBITION):
        return first
    if demand.kind is DemandKind.OPENING:
        return first
    if demand.kind is DemandKind.ENDING:
        return last
    if demand.kind is DemandKind.CHARACTER:
        who = {*wanted.who, demand.subject}
        groups = {each.id for each in brief.cast if each.group} & who
        return next(
            (
                scene.id
                for scene in film.scenes
                if who & set(scene.present) or any(isinstance(beat, Line) and beat.speaker in who for beat in scene.beats)
                or any(each.name.lower() == scene.extras.lower() for each in brief.cast if each.id in groups)
                or any(_says(" ".join(beat.text for beat in scene.beats), each.name) for each in brief.cast if each.id in groups)
            ),
            "",
        )
    if demand.kind is DemandKind.EVENT and set(wanted.who) & {id for scene in film.scenes for id in scene.present}:
        return next((scene.id for scene in film.scenes if scene.purpose == "climax"), last)
    if demand.kind is DemandKind.PLACE and wanted.place:
        named = wanted.place.name.split(",")[0]
        return next((scene.id for scene in film.scenes for place in film.places if place.id == scene.place and named in place.name), "")
    if demand.kind in (DemandKind.EVENT, DemandKind.RULE) and (
        any(re.search(rf"\b{re.escape(word)}", demand.words.lower()) for word in conceit.words) or (demand.kind is DemandKind.EVENT and demand.hard)
    ):
        return first
    for scene in film.scenes:
        text = " ".join(beat.text for beat in scene.beats)
        if any(_says(text, thing) for thing in wanted.things):
            return scene.id
        if not wanted.things and _shares(text, demand.words):
            return scene.id
    told = any(re.search(rf"\b{re.escape(word)}", demand.words.lower()) for word in conceit.words)
    return first if told else ""


def _says(text: str, thing: str) -> bool:
    return bool(re.search(rf"\b{re.escape(re.sub(r'^(?:the|a|an) ', '', thing.lower()))}", text.lower()))


def _shares(text: str, words: str) -> bool:
    """Whether the text has at least half of the words that matter."""
    telling = [each for each in re.findall(r"[a-z]{4,}", words.lower()) if each not in _MINOR]
    hit = sum(each[:6] in text.lower() for each in telling)
    return bool(telling) and hit * 2 >= len(telling)
