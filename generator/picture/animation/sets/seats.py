"""A seat for somebody who sits where the set has none."""

from __future__ import annotations

from typing import Any

from generator.film import Place
from generator.picture.animation.brush import Canvas, dice, seed_of
from generator.picture.animation.sets.kinds import row_of
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.plan import CLOTHS, WOODS
from generator.picture.animation.sets.site import Site

HIGH: dict[str, float] = {
    "chair": 50, "stool": 82, "armchair": 50, "sofa": 58, "park-bench": 48, "crate": 74, "ledge": 52, "log": 46, "boulder": 50, "throne": 116, "ship-chair": 58, "trunk": 78,
}  # fmt: skip
"""Height of the seat above the ground, in cm."""

_BY_ROW: dict[str, tuple[str, ...]] = {
    "armchair": ("living room", "library", "hotel lobby", "theatre", "noir office"),
    "chair": ("home", "cottage", "kitchen", "cafe", "office", "police station", "school", "hospital", "courtroom", "bakery", "tea house", "laboratory", "bedroom", "nursery"),
    "stool": ("bar", "saloon", "diner", "prison cell", "bathroom", "spaceship galley", "forge"),
    "crate": ("workshop", "factory", "warehouse", "cargo bay", "harbour", "ship", "alley", "cellar", "tent", "command post", "mine", "western town", "market", "camp", "battlefield", "engine room", "barn"),
    "trunk": ("attic", "lighthouse", "lamp room", "platform", "station", "bell tower"),
    "ship-chair": ("spaceship bridge", "spaceship corridor", "spaceship quarters", "space station", "mars dome", "ship bridge", "cockpit"),
    "park-bench": ("park", "garden", "japanese garden", "square", "street", "city", "church", "school corridor", "hospital corridor", "corridor", "museum", "metro", "playground", "bridge", "graveyard", "fair"),
    "ledge": ("rooftop", "ruin", "forum", "temple", "arena", "castle", "stadium"),
    "log": ("forest", "winter forest", "jungle", "meadow", "field", "farm", "village", "swamp", "shore", "road"),
    "boulder": ("mountain", "canyon", "desert", "cave", "planet", "mars", "snow", "savannah", "lighthouse rock", "underwater"),
    "throne": ("throne room",),
}
_SEATS = {row: seat for seat, rows in _BY_ROW.items() for row in rows}


def seat(place: Place) -> str:
    """The kind of seat that fits a place: a name of HIGH."""
    inside, row = row_of(place)
    return _SEATS.get(row, "chair" if inside else "ledge")


def draw_seat(canvas: Canvas, place: Place, x: float, ground: float, height: float) -> None:
    """Draw the seat that fits a place: standing on `ground`, its middle at x, its seat `height` above the ground, all in pixels of the canvas.

    The colours are the seat's own: light it with whoever sits on it, and draw it before them.
    """
    kind = seat(place)
    r = dice(seed_of(place.seed, place.kind, "seat"))
    plain: Any = _Bare(canvas)
    site = Site(plain, r, WOODS.get(place.era, "7a5438"), r.choice(CLOTHS), "6a7684", [], [], [])
    k = height / HIGH[kind]
    plain.setting = _Lightless(place)
    canvas.save()
    canvas.translate(x, ground)
    canvas.scale(k, k)
    site.k = k
    PIECES[kind](site)
    canvas.restore()


class _Lightless:
    """What pieces ask of a setting, where there is only a place."""

    def __init__(self, place: Place) -> None:
        self.place, self.dark, self.tension = place, False, 0


class _Bare:
    """A flat that is only a canvas: what gives light is drawn as a colour."""

    def __init__(self, canvas: Canvas) -> None:
        self.c = self.e = canvas
        self.gives_light = False
        self.setting: Any = None
