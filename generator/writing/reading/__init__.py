"""Reading a brief: from the viewer's words to everything that they say about the film."""

from __future__ import annotations

from dataclasses import replace

from generator.errors import BadBrief
from generator.film import FLAMES, Brief, Hour, Kind
from generator.writing.decency import REFUSAL
from generator.writing.reading.cast import cast
from generator.writing.reading.clauses import title_said
from generator.writing.reading.company import Company
from generator.writing.reading.demands import read_demands, scene_segments
from generator.writing.reading.german import english, language
from generator.writing.reading.innocence import refused
from generator.writing.reading.looks import complete, dress
from generator.writing.reading.people import read_people
from generator.writing.reading.phrases import segment
from generator.writing.reading.places import place, read_places, where_it_happens
from generator.writing.reading.serial import MOST, serial
from generator.writing.reading.sheet import remarks, summary
from generator.writing.reading.text import clean, segments
from generator.writing.reading.whole import read_whole, seconds_said
from generator.writing.reading.wording import plain

__all__ = ["complete", "dress", "place", "read", "read_script", "remarks", "summary", "warm"]

SHORTEST, LONGEST = 30, 7_200
"""Seconds of a film or an episode."""
SHORT = 300
"""Seconds up to which a light that is spoken of once is that of the whole film."""


def warm() -> None:
    """Load the models and the tables' meanings now rather than at the first message."""
    read(Brief(prompt="A quillwright walks into the hollow. Something odd happens there.", seconds=60))


def read(brief: Brief) -> Brief:
    """The brief with everything that its prompt says filled in. The same brief gives the same answer.

    `seconds` of 0 takes the length that the message names, else 180. Raises BadBrief(field, message).
    """
    text = clean(brief.prompt)
    _check(brief)
    understood, foreign = english(text)
    wording = plain(understood, translated=foreign)
    understood = wording.text
    brief = serial(brief, understood)
    seconds = brief.seconds or seconds_said(understood) or 180
    if not SHORTEST <= seconds <= LONGEST:
        raise BadBrief(
            "seconds",
            f"The length is {seconds} seconds; a film or an episode can last from {SHORTEST} to {LONGEST} seconds "
            f"({LONGEST // 60} minutes).",
        )
    parts = [segment(each) for each in segments(understood)]
    scenes = scene_segments(parts)
    whole = read_whole(understood, parts, scenes, wording.audience)
    readable = not foreign or language(text) == "German"
    company = read_people(parts, whole.work, frozenset(scenes), wording) if readable else Company()
    setting = understood
    people = cast(company, parts, whole.era, whole.genre, setting, whole.audience, brief.variation)
    if refused(f"{text}\n{understood}", people.characters):
        raise BadBrief("prompt", REFUSAL)
    demands = read_demands(parts, company, people.ids) if readable else []
    places = [place(words, era=whole.era, seed=brief.variation, season=whole.season) for _, words in read_places(parts, set(company.at), company.named_things)]
    held = where_it_happens(understood) if all(each.kind in ("city", "space") for each in places) else ""
    places += [place(held, era=whole.era, seed=brief.variation, season=whole.season)] if held else []
    return replace(
        brief,
        seconds=seconds,
        genre=whole.genre,
        tone=whole.tone,
        look=whole.look,
        era=whole.era,
        hour=whole.hour or (Hour.NIGHT if whole.light and whole.lit_alone else None),
        weather=whole.weather,
        light=whole.light if whole.lit_alone or (seconds <= SHORT and whole.light in FLAMES) else None,
        season=whole.season,
        audience=whole.audience,
        dialogue=not whole.silence,
        language="en",
        cast=people.characters,
        places=tuple({each.id: each for each in places}.values()),
        bonds=people.bonds,
        demands=people.complete(demands, parts, title=title_said(text), silence=whole.silence, foreign=text if foreign else "", dedication=wording.dedication),
    )


def read_script(brief: Brief) -> Brief:
    """The brief of a viewer's own script: what its pages say of the whole. Its length is its own. Raises BadBrief."""
    from generator.writing import page

    script = page.read(brief.prompt)
    words = " ".join(each.text for each in script.elements)[:4_000]
    if refused(f"{script.title} {' '.join(each.text for each in script.elements)}"):
        raise BadBrief("prompt", REFUSAL)
    parts = [segment(each) for each in segments(clean(words))[:40]]
    whole = read_whole(words, parts, set())
    read_ = replace(brief, kind=Kind.FILM, episodes=1, genre=whole.genre, tone=whole.tone, look=whole.look, era=whole.era, audience=whole.audience, language="en")
    film = page.screenplay(read_)
    return replace(read_, seconds=max(1, film.seconds), cast=film.cast, places=film.places)


def _check(brief: Brief) -> None:
    if brief.seconds < 0 or (brief.seconds and not SHORTEST <= brief.seconds <= LONGEST):
        raise BadBrief(
            "seconds",
            f"The length is {brief.seconds} seconds; a film or an episode can last from {SHORTEST} to {LONGEST} seconds "
            f"({LONGEST // 60} minutes).",
        )
    if not 0 <= brief.episodes <= MOST:
        raise BadBrief("episodes", f"{brief.episodes} episodes were asked for; a series can have from 1 to {MOST}.")
    if brief.kind is Kind.FILM and brief.episodes > 1:
        raise BadBrief("episodes", f"A film has one part, and {brief.episodes} episodes were asked for. Ask for a series instead.")
    if brief.variation < 0:
        raise BadBrief("variation", f"The variation is {brief.variation}; it counts from 0.")
