"""Establishing: the city, the season and the weather of the brief, seen once under the open sky before the story goes on indoors."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import DemandKind, Hour, Place, Weather
from generator.writing.story.library import Card
from generator.writing.story.parts import Part
from generator.writing.story.period import out_of_time
from generator.writing.story.script import Turn
from generator.writing.story.sets import Sets
from generator.writing.story.story import Story

_LEAST = 60
"""A film of fewer seconds has no time to look at where it is."""
_PRESSED = 80
"""One of fewer seconds that has too much to tell already has none either."""
_ROOMY = 120
"""A shorter one that is out of doors anyway does not go to another place for its city's sake."""
_LANDS = ("city", "town", "country", "region")
_NO_STREET = frozenset(["planet", "space", "spaceship-bridge", "spaceship-corridor", "underwater", "sea", "submarine", "world", "ship", "cave", "void"])
"""Where nobody can step out of the door."""
_OVER = (
    "{Where} lies there as if nobody had told it anything, with one window open.", "Over {where} a bird goes round once, and finds nothing to add.",
    "{Where}, roof behind roof. Somewhere in it a door is shut that was open.", "{Where}, from so far off that no one in it can be in a hurry.",
)
_STREET = (
    "Outside, a cat crosses from one side to the other, and thinks better of it half-way.", "Outside, all is where it was left. One window has light in it.",
    "From outside one would say that nothing happens here.", "A walk's length of ground, a door, and a step that many feet have hollowed.",
)
_SEASONS = {
    "spring": ("A branch has come into blossom over night, and lets the first of it go.", "It is spring: everything drips, and one bird says so again and again.", "New green on everything, as if somebody had only just thought of it."),
    "summer": ("It is summer. The heat stands about with nothing to do, and a dog lies along the only strip of shade.", "Summer: dust, bees, and a shutter closed against the light.", "The grass has gone yellow, as it does in summer, and nobody walks who can sit."),
    "autumn": ("Leaves come down, one, and one, and then all those that were waiting.", "It is autumn. Somebody sweeps leaves into a heap, and the wind takes an interest.", "Autumn has got at the trees: red at the top, and yellow where one can reach."),
    "winter": ("It is winter. Breath smokes, and on every sill there is a thin white edge.", "Bare branches, and a winter sky with nothing to say to them.", "Ice has drawn a map of somewhere else on every window. It is winter."),
}
_SPEAKS = {
    "spring": r"spring|blossom\w*|buds?\b|new green", "summer": r"summer|heat\b|the hot\b", "autumn": r"autumn|fall(?:en)? leaves|leaves|leaf\b", "winter": r"winter|snow\w*|ice\b|frost\w*",
}
_WEATHERS = {
    Weather.RAIN: ("It rains. Every gutter has something to say.", "Rain falls on the just, and on the washing."),
    Weather.STORM: ("The storm has found a loose shutter, and is teaching it to clap.", "The storm comes over the roofs like furniture being moved."),
    Weather.SNOW: ("Snow falls, straight down, in no hurry.", "Snow falls on what was left out, and makes it all one thing."),
    Weather.FOG: ("Fog. What is ten steps away is a rumour.", "The fog has taken the far side, and is starting on this one."),
    Weather.WIND: ("The wind goes from door to door, and tries each of them.", "A wind that has come a long way goes through everybody's pockets."),
    Weather.DUST: ("Dust goes along the road like somebody with an appointment.", "Dust stands in the air where a cart went by an hour ago."),
    Weather.OVERCAST: ("A low sky, the colour of a slate that has been wiped.",),
}
_TELLS = {
    Weather.RAIN: r"rain\w*|drips|puddles?", Weather.STORM: r"storm\w*|thunder", Weather.SNOW: r"snow\w*", Weather.FOG: r"fog|mist", Weather.WIND: r"wind\b", Weather.DUST: r"dust\b", Weather.OVERCAST: r"clouds?|sky\b",
}


def established(story: Story, built: Sets, film: list[Part], where: list[Place], hours: list[Hour]) -> None:
    """Put the setting into the film: as a scene of its own, first of all, where no other shows it, else into the first one out of doors."""
    brief = story.brief
    if brief.seconds < _LEAST or story.conceit.language != "en" or not film:
        return
    land = next((each for each in brief.places if each.kind in _LANDS and _called(story, each)), None)
    outdoors = [at for at, place in enumerate(where) if not place.interior and not film[at].card.passage]
    seen = [at for at in outdoors if land and re.search(rf"\b{re.escape(land.name)}\b", where[at].name)] or ([] if land and brief.seconds >= _ROOMY else outdoors)
    said = bool(land or brief.season or brief.weather)
    if story.terse and brief.seconds < _PRESSED:
        land, said = None, bool(seen)  # no time for it
    if not seen and (said or (story.ample and len(film) == 1 and brief.seconds <= _ROOMY)):
        place = _outside(story, built, land, where)
        if place is None:
            return
        at = 1 if any(each.demand.kind is DemandKind.OPENING for each in ([film[0].demand] if film[0].demand else []) + film[0].also) else 0
        film.insert(at, Part(card=Card(id="setting", purpose="set-up", exchanges=(), tension=200, place="main", act=1), turns=[_look(story, land)]))
        where.insert(at, place)
        hours.insert(at, hours[min(at, len(hours) - 1)])
        seen = [at]
    if seen:
        home, airs = film[seen[0]], _airs(story, film, where)
        if home.card.id != "setting":
            home.turns[:0] = airs
        elif brief.seconds >= _ROOMY:
            home.turns.extend(airs)
        else:  # all of it in one picture
            first = [home.turns[0], *airs]
            home.turns = [replace(home.turns[0], texts=tuple(" ".join(each.texts[at % len(each.texts)] for each in first) for at in range(2)))]


def _called(story: Story, place: Place) -> bool:
    """Whether it has a name of its own: Lisbon, and not "the city"."""
    return bool(re.search(rf"(?<!^)(?<![.!?:] )\b{re.escape(place.name.title())}\b|^{re.escape(place.name.title())}\b(?=,|:| in\b)", story.brief.prompt))


def _outside(story: Story, built: Sets, land: Place | None, where: list[Place]) -> Place | None:
    if land:
        return built.kept(replace(land, interior=False))
    if {each.kind for each in (*story.brief.places, *where)} & _NO_STREET:
        return None
    return built.outdoors()


def _look(story: Story, land: Place | None) -> Turn:
    """The first picture."""
    if land:
        story.slots["where"] = land.name.title()
    texts = story.chance.order("establishing", _OVER if land else _STREET)
    return Turn(actor="", verb="show", texts=tuple(texts), must=True)


def _airs(story: Story, film: list[Part], where: list[Place]) -> list[Turn]:
    """What is to be seen of the season and of the weather that the viewer asked for, as far as no scene out of doors speaks of it."""
    brief = story.brief
    shown = [turn.texts for part, place in zip(film, where, strict=True) if not place.interior for turn in part.turns if not turn.spoken and not turn.soft]
    made = []
    for key, texts, known in (
        ("season", _SEASONS.get(brief.season, ()), _SPEAKS.get(brief.season, "-")),
        ("weather", _WEATHERS.get(brief.weather, ()) if brief.weather else (), _TELLS.get(brief.weather, "-") if brief.weather else "-"),
    ):
        fitting = [each for each in texts if not out_of_time(each, brief.era or story.genre.era)]
        if fitting and not any(all(re.search(rf"\b(?:{known})", text, re.IGNORECASE) for text in texts) for texts in shown):
            made.append(Turn(actor="", verb="wind", texts=tuple(story.chance.order(f"establishing {key}", fitting)), must=True))
            shown.append(tuple(fitting))
    return made
