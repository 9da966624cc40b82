"""What a period does not have yet, and what stands there instead."""

from __future__ import annotations

from dataclasses import replace

from generator.picture.animation.sets.plan import Placed, Room

PERIODS: dict[str, int] = {"ancient": 0, "medieval": 0, "fairytale": 0, "victorian": 1, "western": 1, "1930s": 2, "1940s": 2}
"""Column of the table for an era; later ones have everything."""

INSTEAD: dict[str, tuple[str, str, str]] = {
    "strip": ("torch", "pendant", "pendant"),
    "pendant": ("chandelier", "pendant", "pendant"),
    "spotlight": ("candles", "lamp", "spotlight"),
    "grow-lamp": ("", "", ""),
    "lamp": ("candles", "lamp", "lamp"),
    "neon": ("shield", "", "neon"),
    "stove": ("fireplace", "stove", "stove"),
    "sink": ("barrel", "basin", "sink"),
    "bath": ("barrel", "bath", "bath"),
    "fridge": ("cupboard", "cupboard", "fridge"),
    "washer": ("barrel", "barrel", "barrel"),
    "sofa": ("pew", "sofa", "sofa"),
    "armchair": ("chair", "armchair", "armchair"),
    "hospital-bed": ("cot", "cot", "hospital-bed"),
    "piano": ("table", "piano", "piano"),
    "jukebox": ("barrel", "piano", "jukebox"),
    "booth": ("table", "booth", "booth"),
    "locker": ("trunk", "cupboard", "locker"),
    "filing": ("trunk", "cabinet", "filing"),
    "vitrine": ("trunk", "vitrine", "vitrine"),
    "servers": ("shelf", "shelf", "shelf"),
    "console": ("table", "desk", "desk"),
    "screens": ("tapestry", "painting", "map"),
    "monitor": ("shield", "painting", "clock"),
    "lightbox": ("herbs", "notices", "notices"),
    "optic": ("candles", "lamp", "optic"),
    "machine": ("barrel", "machine", "machine"),
    "conveyor": ("table", "conveyor", "conveyor"),
    "cogs": ("barrel", "cogs", "cogs"),
    "vat": ("barrel", "vat", "vat"),
    "pipes": ("torch", "pipes", "pipes"),
    "cables": ("", "", "cables"),
    "vent": ("", "", "vent"),
    "gauges": ("shield", "gauges", "gauges"),
    "extinguisher": ("torch", "sconce", "extinguisher"),
    "notices": ("tapestry", "notices", "notices"),
    "poster": ("tapestry", "poster", "poster"),
    "photos": ("shield", "photos", "photos"),
    "clock": ("", "clock", "clock"),
    "menu": ("herbs", "menu", "menu"),
    "blinds": ("tapestry", "", "blinds"),
    "board": ("map", "board", "board"),
    "lifebuoy": ("", "lifebuoy", "lifebuoy"),
    "bunk": ("cot", "bunk", "bunk"),
    "desk": ("table", "bureau", "bureau"),
    "bureau": ("table", "bureau", "bureau"),
    "coats": ("tools", "coats", "coats"),
    "car": ("cart", "cart", "car"),
    "road-sign": ("log", "log", "road-sign"),
}
"""Piece: what stands there in antiquity and the middle ages, in the age of steam, before the second half of the last century."""


def of_period(name: str, era: str) -> str:
    """The piece of that time; empty where there was nothing like it."""
    column = PERIODS.get(era)
    return name if column is None or name not in INSTEAD else INSTEAD[name][column]


def placed_in(things: tuple[Placed, ...], era: str) -> tuple[Placed, ...]:
    return tuple((found, x, z) for name, x, z in things if (found := of_period(name, era)))


def dress_in(names: tuple[str, ...], era: str) -> tuple[str, ...]:
    return tuple(found for name in names if (found := of_period(name, era)))


def furnished(form: Room, era: str) -> Room:
    """A room with the things of its time."""
    if era not in PERIODS:
        return form
    lights = tuple(("chandelier" if name == "torch" else name, x, z) for name, x, z in placed_in(form.lights, era))
    return replace(
        form,
        back=placed_in(form.back, era),
        hung=placed_in(form.hung, era),
        middle=placed_in(form.middle, era),
        lights=lights,
        dress=dress_in(form.dress, era),
        tint=form.tint if PERIODS[era] == 2 else "",
    )
