"""The table of places: from the words for a place to the set that is built for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from generator.film import Place
from generator.picture.animation.scenery import Set, Setting
from generator.picture.animation.sets.bridge import bridge
from generator.picture.animation.sets.cabin import Cabin, cabin
from generator.picture.animation.sets.cave import cave
from generator.picture.animation.sets.coast import coast
from generator.picture.animation.sets.corridor import corridor
from generator.picture.animation.sets.cosmos import planet, space
from generator.picture.animation.sets.countryside import COUNTRYSIDE
from generator.picture.animation.sets.culture import culture_of, planet_of, words_of
from generator.picture.animation.sets.districts import PLAZAS, STREETS
from generator.picture.animation.sets.glasshouse import glasshouse
from generator.picture.animation.sets.interiors import ROOMS
from generator.picture.animation.sets.moonscape import moonscape
from generator.picture.animation.sets.passages import PASSAGES
from generator.picture.animation.sets.platform import platform
from generator.picture.animation.sets.plaza import plaza
from generator.picture.animation.sets.rooftop import rooftop
from generator.picture.animation.sets.room import room
from generator.picture.animation.sets.street import street
from generator.picture.animation.sets.underwater import underwater
from generator.picture.animation.sets.wild import country
from generator.picture.animation.sets.words import SYNONYMS

Layout = Callable[[Setting], Set]

EXTERIORS: dict[str, Layout] = {
    **{kind: partial(street, form=form) for kind, form in STREETS.items()},
    **{kind: partial(plaza, form=form) for kind, form in PLAZAS.items()},
    **{kind: partial(country, form=form) for kind, form in COUNTRYSIDE.items()},
    "rooftop": rooftop,
    "shore": partial(coast, form="shore"),
    "sea": partial(coast, form="sea"),
    "ship": partial(coast, form="deck"),
    "harbour": partial(coast, form="harbour"),
    "lighthouse": partial(coast, form="lighthouse"),
    "bridge": bridge,
    "platform": platform,
    "metro": partial(platform, under=True),
    "greenhouse": glasshouse,
    "underwater": underwater,
    "space": space,
    "planet": planet,
    "moon": moonscape,
    "cave": cave,
}

INTERIORS: dict[str, Layout] = {
    **{kind: partial(room, form=form) for kind, form in ROOMS.items()},
    **{kind: partial(corridor, form=form) for kind, form in PASSAGES.items()},
    "car": partial(cabin, form=Cabin(kind="car")),
    "train": partial(cabin, form=Cabin(kind="carriage")),
    "plane": partial(cabin, form=Cabin(kind="plane")),
    "cockpit": partial(cabin, form=Cabin(kind="cockpit")),
    "metro": partial(platform, under=True),
    "greenhouse": glasshouse,
    "mars greenhouse": partial(glasshouse, mars=True),
    "cave": cave,
    "underwater": underwater,
    "space": space,
}

COARSE = frozenset(
    {
        "market", "street", "alley", "rooftop", "city", "ruin", "forum", "temple", "arena", "kitchen", "bakery", "shop", "bedroom",
        "bar", "saloon", "courtroom", "hall", "corridor", "laboratory", "office", "prison", "lighthouse", "shore", "sea", "ship",
        "harbour", "space", "planet", "forest", "garden", "field", "village", "fair", "desert", "station", "church", "castle", "school",
        "hospital", "cave", "mountain", "library", "underwater", "road", "home", "park", "living room", "spaceship bridge",
        "spaceship corridor",
    }
)
"""Kinds that stand for many: the name of a place may say more."""

ENCLOSED = frozenset({"circus", "sewer", "mine", "tunnel", "metro", "greenhouse", "bell tower"})
"""Places that have walls round them even where a scene is said to be outdoors."""

_BEYOND = re.compile(r"\s+(?:of|in|at|on|near|overlooking|behind|above|below|under|by|outside|with|from|beside|after|before)\s+", re.IGNORECASE)
MODERN = ("modern", "future", "1980s", "1940s", "1930s")


def layout(place: Place) -> Layout:
    """What builds a place. A kind that has no row takes the nearest one; a word that nobody knows is a street outdoors, a home indoors."""
    inside, kind = row_of(place)
    return (INTERIORS if inside else EXTERIORS)[kind]


def row_of(place: Place) -> tuple[bool, str]:
    """Whether the set is one of the table of interiors, and its row there."""
    tables = (True, False) if place.interior else (False, True)
    kind = place.kind.lower().replace("_", " ").replace("-", " ").strip()
    name = place.name.lower().replace("-", " ").replace("'s", "").replace("’s", "")
    head = _BEYOND.split(name, maxsplit=1)[0]
    found = next(((inside, row) for words in (kind, head, name) for inside in tables if (row := _row(words, inside))), None)
    if found is None:
        found = (True, "home") if place.interior else (False, "street")
    if found[1] in COARSE:  # the name may be finer than the kind
        for words in (head, name):
            if (finer := _row(words, found[0])) and finer not in COARSE:
                found = found[0], finer
                break
            if (finer := _row(words, True)) in ENCLOSED:
                found = True, finer
                break
    return _of_its_world(place, *found)


def _of_its_world(place: Place, inside: bool, kind: str) -> tuple[bool, str]:
    """The same kind as it is on that planet, in that culture, era and season."""
    era, culture, words = place.era, culture_of(place), set(words_of(place))
    match planet_of(place):
        case "mars" if kind == "greenhouse" or "greenhouse" in words:
            return True, "mars greenhouse"
        case "mars" if not inside:
            return False, "mars"
        case "mars" if kind in ("home", "living room", "hall", "space station", "laboratory"):
            return True, "mars dome"
        case "moon" if not inside and words & {"base", "surface", "crater", "moon", "lunar", "colony"} and kind in ("planet", "field", "desert", "street", "city"):
            return False, "planet" if words & {"base", "colony"} else "moon"
    early = era not in MODERN
    other = {
        (False, "arena"): "arena" if early or words & {"roman", "gladiator", "gladiators", "colosseum"} else "stadium",
        (False, "battlefield"): "ancient battlefield" if era in ("ancient", "medieval", "fairytale") else "battlefield",
        (False, "forest"): "winter forest" if place.season == "winter" or words & {"winter", "winterwald", "snowy", "frozen"} else "forest",
        (False, "village"): "african village" if culture == "african" else "western town" if era == "western" else "village",
        (False, "street"): "western town" if era == "western" else "street",
        (False, "city"): "western town" if era == "western" else "city",
        (False, "desert"): "canyon" if era == "western" else "desert",
        (False, "garden"): "japanese garden" if culture in ("japanese", "chinese") else "garden",
        (False, "field"): "savannah" if culture == "african" else "field",
        (False, "platform"): "metro" if words & {"subway", "metro", "underground"} else "platform",
        (False, "station"): "metro" if words & {"subway", "metro", "underground"} else "platform" if era == "western" or words & {"train", "platform", "railway", "station"} else "station",
        (True, "station"): "waiting room" if era == "western" or "waiting" in words else "station",
        (True, "office"): "noir office" if era in ("1930s", "1940s") or words & {"detective", "noir"} else "office",
        (True, "home"): "tea house" if culture == "japanese" and early else "cottage" if early and era != "victorian" else "home",
        (True, "castle"): "throne room" if "throne" in words else "castle",
        (True, "bar"): "saloon" if era == "western" else "bar",
    }.get((inside, kind), kind)
    return inside, other


def _row(words: str, inside: bool) -> str:
    """The row that words lead to: the whole of them, two of them, or the last of them that is known."""
    table = INTERIORS if inside else EXTERIORS
    if words in table:
        return words
    parts = [part for part in re.split(r"[^\w]+", words) if part]
    aboard = bool({"spaceship", "starship", "spacecraft", "freighter", "shuttle"} & set(parts)) or "space" in parts and len(parts) > 1
    if aboard and inside:
        for word in reversed(parts):
            if f"spaceship {word}" in table:
                return f"spaceship {word}"
    for i in range(len(parts) - 2, -1, -1):
        pair = f"{parts[i]} {parts[i + 1]}"
        for each in (pair, SYNONYMS.get(pair, "")):
            if each in table:
                return each
    for word in reversed(parts):
        for stem in (word, word.removesuffix("s"), word.removesuffix("es")):
            for each in (stem, SYNONYMS.get(stem, "")):
                if each in table:
                    return each
    return ""
