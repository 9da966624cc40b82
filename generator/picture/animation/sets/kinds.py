"""The table of places: from a word for a kind of place to the set that is built for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from generator.film import Place
from generator.picture.animation.scenery import Set, Setting
from generator.picture.animation.sets.coast import coast
from generator.picture.animation.sets.corridor import Corridor, corridor
from generator.picture.animation.sets.cosmos import planet, space
from generator.picture.animation.sets.interiors import ROOMS
from generator.picture.animation.sets.plaza import Plaza, plaza
from generator.picture.animation.sets.room import room
from generator.picture.animation.sets.street import Street, rooftop, street
from generator.picture.animation.sets.underwater import underwater
from generator.picture.animation.sets.wild import Country, cave, country
from generator.picture.animation.sets.words import SYNONYMS

Layout = Callable[[Setting], Set]


def _street(**fields: object) -> Layout:
    return partial(street, form=Street(**fields))  # type: ignore[arg-type]


def _plaza(**fields: object) -> Layout:
    return partial(plaza, form=Plaza(**fields))  # type: ignore[arg-type]


def _country(**fields: object) -> Layout:
    return partial(country, form=Country(**fields))  # type: ignore[arg-type]


def _corridor(**fields: object) -> Layout:
    return partial(corridor, form=Corridor(**fields))  # type: ignore[arg-type]


FAR_PEAKS = ((26000, 330, "8a94ac", 0.95), (12000, 190, "6a7a7a", 0.9), (6000, 80, "6a8a58", 0.4))
DUNES = ((20000, 130, "d8a878", 0.0), (9000, 100, "dcb484", 0.0), (4200, 60, "e0b880", 0.0))

EXTERIORS: dict[str, Layout] = {
    "market": _street(shops=0.9, lanterns=2, stalls=True),
    "street": _street(shops=0.5),
    "alley": _street(half=230, shops=0.25, tall=1.2, lamps=False, foreground="posts"),
    "city": _street(half=620, shops=0.6, tall=1.3),
    "square": _plaza(landmark="church", flank="houses", ground="cobbles", behind="town", foreground="posts"),
    "village": _country(houses="village", path="b89a70", trees=("round", "cypress"), near_trees=3, fence=True, foreground="leaves"),
    "rooftop": rooftop,
    "ruin": _plaza(landmark="ruin", flank="ruins", ground="dirt", behind="ruins", foreground="rubble", distance=3400, fires=1),
    "forum": _plaza(landmark="monument", flank="columns", ground="marble", foreground="pillars", fires=2),
    "temple": _plaza(
        landmark="temple", flank="trees", ground="flagstones", behind="mountains", foreground="pillars", distance=2300, fires=2
    ),
    "arena": _plaza(landmark="arena", flank="none", ground="sand", behind="hills", foreground="none", distance=1900),
    "church": _plaza(landmark="church", flank="trees", ground="cobbles", foreground="leaves"),
    "castle": _plaza(landmark="castle", flank="trees", ground="grass", behind="mountains", foreground="branches", distance=3200),
    "school": _plaza(landmark="school", flank="trees", ground="concrete", behind="town", foreground="leaves"),
    "hospital": _plaza(landmark="hospital", flank="trees", ground="concrete", behind="town", foreground="leaves"),
    "station": _plaza(landmark="station", flank="houses", ground="cobbles", behind="town", foreground="posts"),
    "shore": partial(coast, form="shore"),
    "sea": partial(coast, form="sea"),
    "ship": partial(coast, form="deck"),
    "harbour": partial(coast, form="harbour"),
    "lighthouse": partial(coast, form="lighthouse"),
    "underwater": underwater,
    "space": space,
    "planet": planet,
    "forest": _country(dense=True, trees=("pine", "round"), near_trees=9, path="8a7050", path_width=170, bushes=12, foreground="branches"),
    "garden": _country(
        trees=("round", "cypress"), near_trees=4, bushes=14, flowers=True, path="c8b894", path_width=180, foreground="leaves"
    ),
    "field": _country(ground="grass", near_trees=1, far_trees=12, bushes=3, houses="farm", fence=True, path="a8865a", path_width=200),
    "park": _country(trees=("round",), near_trees=5, benches=True, path="c0b090", path_width=260, flowers=True, foreground="leaves"),
    "road": _country(ground="grass", path="5a5458", path_width=420, near_trees=2, far_trees=16, foreground="grass"),
    "fair": _country(houses="fair", near_trees=1, bushes=2, rocks=0, ground="grass", path="b89a70", path_width=300, foreground="wires"),
    "camp": _country(houses="camp", near_trees=3, trees=("pine", "round"), foreground="branches"),
    "desert": _country(
        ground="sand", hills=DUNES, trees=("palm",), near_trees=2, far_trees=0, bushes=0, rocks=12, foreground="rocks", fireflies=False
    ),
    "canyon": _country(
        ground="dirt",
        hills=((18000, 320, "c87a50", 0.8), (8000, 230, "b86a44", 0.85), (4000, 120, "a85c3c", 0.8)),
        trees=("bare",),
        near_trees=1,
        far_trees=0,
        rocks=16,
        foreground="rocks",
        fireflies=False,
    ),
    "mountain": _country(
        ground="rock", hills=FAR_PEAKS, trees=("pine",), near_trees=4, far_trees=14, rocks=14, bushes=2, foreground="rocks"
    ),
    "cave": cave,
    "swamp": _country(dense=True, trees=("bare",), ground="dirt", near_trees=6, bushes=10, foreground="reeds"),
    "graveyard": _country(trees=("bare", "cypress"), near_trees=4, rocks=18, bushes=3, houses="farm", path="7a7468", foreground="branches"),
}

INTERIORS: dict[str, Layout] = {
    **{kind: partial(room, form=form) for kind, form in ROOMS.items()},
    "corridor": _corridor(),
    "spaceship corridor": _corridor(wall="8a94a6", ribs="a8b2c4", doors="4a5464", floor="metal", strips="60d8ff", light="c8ecff", half=210),
    "prison": _corridor(wall="8a8880", cells=True, floor="concrete", light="e8f0d8", doors="", end="window", half=270),
    "tunnel": _corridor(wall="6a6660", floor="concrete", doors="", ribs="5a5650", light="ffd090", end="dark", polish=0.6),
    "train": _corridor(half=160, high=240, wall="9a7a58", floor="carpet", doors="7a3a34", light="ffd898", polish=0.0),
    "church": _corridor(
        half=520,
        high=760,
        wall="cfc4b0",
        floor="flagstones",
        doors="",
        columns=True,
        fixture="chandelier",
        light="ffd090",
        end="window",
        polish=0.3,
        pieces=tuple((name, side * 230.0, z) for z in (1500.0, 1150.0, 860.0) for side in (-1, 1) for name in ("pew",)),
    ),
    "castle": _corridor(
        half=430,
        high=560,
        wall="8e867c",
        floor="flagstones",
        doors="",
        columns=True,
        fixture="torch",
        light="ff9a40",
        end="window",
        polish=0.2,
    ),
    "temple": _corridor(
        half=460, high=620, wall="d8c4a0", floor="marble", doors="", columns=True, fixture="torch", light="ff9a40", end="altar", polish=0.5
    ),
    "hall": _corridor(
        half=480,
        high=560,
        wall="c8b8a0",
        floor="marble",
        doors="7a5a3c",
        columns=True,
        fixture="chandelier",
        light="ffd898",
        end="window",
        polish=0.5,
    ),
    "station": _corridor(
        half=620,
        high=700,
        wall="c0b4a0",
        floor="marble",
        doors="5a5048",
        columns=True,
        fixture="pendant",
        light="ffe0b0",
        end="window",
        polish=0.55,
    ),
    "cave": cave,
    "underwater": underwater,
    "space": space,
}


def layout(place: Place) -> Layout:
    """What builds a place. A kind that has no row takes the nearest one; a word that nobody knows is a street outdoors, a home indoors."""
    first, second = (INTERIORS, EXTERIORS) if place.interior else (EXTERIORS, INTERIORS)
    kind = place.kind.lower().replace("_", " ").replace("-", " ").strip()
    for words in (kind, place.name.lower().replace("-", " ").replace("'s", "")):
        for table in (first, second):
            if found := _row(words, table, exact=True):
                return found
        for table in (first, second):
            if found := _row(words, table, exact=False):
                return found
    return INTERIORS["home"] if place.interior else EXTERIORS["street"]


def _row(words: str, table: dict[str, Layout], *, exact: bool) -> Layout | None:
    if words in table:
        return table[words]
    if exact and words in SYNONYMS:
        return table.get(SYNONYMS[words])
    parts = words.split()
    if "spaceship" in parts or "starship" in parts or "space" in parts and len(parts) > 1:
        for word in ("bridge", "corridor", "quarters"):
            if word in parts and f"spaceship {word}" in table:
                return table[f"spaceship {word}"]
    for name in sorted(table, key=len, reverse=True):
        if " " in name and name in words:
            return table[name]
    if exact:
        return None
    for word in reversed(parts):
        for stem in (word, word.removesuffix("s"), word.removesuffix("es")):
            if stem in table:
                return table[stem]
            if SYNONYMS.get(stem, "") in table:
                return table[SYNONYMS[stem]]
    return None
