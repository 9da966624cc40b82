"""The plan of a room: what a row of the table of interiors says, and where its windows are."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generator.picture.animation.scenery import CENTRE, HORIZON

Placed = tuple[str, float, float]
"""A piece, x and z in cm; pieces on the wall have z as their height."""


Opening = tuple[str, float, float, float, float]
"""Shape, and x, y, width, height in design units."""


WOODS = {
    "ancient": "9a6a42",
    "medieval": "6a4630",
    "fairytale": "8a5a3a",
    "victorian": "5a3424",
    "western": "8a5c3a",
    "1930s": "6a4430",
    "1940s": "6a4430",
    "1980s": "8a6444",
    "modern": "a8845c",
    "future": "5a6474",
}


CLOTHS = ("7a3a3a", "3a5a6a", "6a6a3a", "5a3a5a", "8a5a34", "3a5a4a", "6a7a8a")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A row of the table of interiors. Lengths in cm."""

    half: float = 440
    deep: float = 760
    high: float = 330
    wall: str = "c8b49a"
    wainscot: str = ""
    """Colour of panelling up to the height of a chair; empty for none."""
    floor: str = "parquet"
    ceiling: str = "d8ccb8"
    beams: bool = False
    windows: int = 1
    window: str = "sash"
    """sash, tall, wide, high, round, porthole, bars, panorama."""
    outside: str = "town"
    """town, hills, sea, space, earth, mars, sky."""
    back: tuple[Placed, ...] = ()
    hung: tuple[Placed, ...] = ()
    """On the back wall: piece, x, height."""
    middle: tuple[Placed, ...] = ()
    lights: tuple[Placed, ...] = ()
    """From the ceiling: piece, x, z."""
    front: str = "shelves"
    polish: float = 0.0
    dim: float = 1.0
    """How much of the outer light comes in."""
    stone: bool = False
    stripes: str = ""
    """Colour of broad bands on the walls; empty for none."""
    sloped: bool = False
    """Under a roof or canvas: the ceiling comes down at both sides."""
    tint: str = ""
    """Colour of strips of light along the walls."""
    extras: bool = False
    dress: tuple[str, ...] = ("painting", "wall-shelf", "photos", "sconce")
    """What hangs in the gaps of the walls at the height of a head."""


def openings_of(form: Room, r: random.Random) -> list[Opening]:
    if not form.windows:
        return []
    k = 912 / form.deep
    out: list[Opening] = []
    match form.window:
        case "panorama":
            out.append(("panorama", CENTRE - form.half * 0.84 * k, HORIZON - 150 * k, form.half * 1.68 * k, 190 * k))
        case "tall":
            for i in range(form.windows):
                x = CENTRE + ((i + 0.5) / form.windows - 0.5) * form.half * 1.8 * k
                out.append(("arch", x - 48 * k, HORIZON - (form.high - 200) * k, 96 * k, (form.high - 150) * k))
        case "wide":
            for i in range(form.windows):
                x = CENTRE + ((i + 0.5) / form.windows - 0.5) * form.half * 1.8 * k
                width = form.half * 1.4 / form.windows * k
                out.append(("wide", x - width / 2, HORIZON - 95 * k, width, 150 * k))
        case "high":
            for i in range(form.windows):
                x = CENTRE + ((i + 0.5) / form.windows - 0.5) * form.half * 1.8 * k
                width = form.half * 1.3 / form.windows * k
                out.append(("wide", x - width / 2, HORIZON - (form.high - 185) * k, width, 90 * k))
        case "round":
            out.append(("round", CENTRE + form.half * 0.16 * k, HORIZON - 122 * k, 130 * k, 130 * k))
        case "porthole":
            for i in range(form.windows):
                x = CENTRE + ((i + 0.5) / form.windows - 0.5) * form.half * 1.7 * k
                out.append(("round", x - 52 * k, HORIZON - 82 * k, 104 * k, 104 * k))
        case "bars":
            out.append(("bars", CENTRE + form.half * 0.2 * k, HORIZON - 120 * k, 90 * k, 70 * k))
        case _:
            for i in range(form.windows):
                x = CENTRE + ((i + 0.5) / form.windows - 0.5 + r.uniform(-0.03, 0.03)) * form.half * 1.75 * k
                out.append((form.window, x - 66 * k, HORIZON - 108 * k, 132 * k, 162 * k))
    return out
