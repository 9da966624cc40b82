"""The plan of a passage: what a row of the table of passages says, and how its time built it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.picture.animation.brush import mix
from generator.picture.animation.sets.period import PERIODS, dress_in, of_period, placed_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Corridor:
    half: float = 240
    high: float = 300
    wall: str = "b8b0a4"
    floor: str = "tiles"
    ribs: str = ""
    """Colour of frames at each bay; empty for none."""
    wall_of: str = "concrete"
    """concrete (early ages lay stones instead) or stone."""
    doors: str = "6a4a34"
    light: str = "ffe8c0"
    fixture: str = "strip"
    """strip, pendant, torch, chandelier; empty for none."""
    cells: bool = False
    columns: bool = False
    strips: str = ""
    pieces: tuple[tuple[str, float, float], ...] = ()
    end: str = "door"
    """door, window, altar, light, dark."""
    dress: tuple[str, ...] = ()
    """What hangs on the walls between the doors."""
    glass: bool = False
    """Tall windows in the walls, with light that falls from them."""
    runner: str = ""
    """Colour of a long carpet down the middle; empty for none."""
    polish: float = 0.45
    front: str = "none"


OLD_STONE = {"ancient": "9c8a70", "medieval": "84786a", "fairytale": "94866e"}
"""Walls of passages that later ages pour from concrete."""


def of_its_time(form: Corridor, era: str) -> Corridor:
    """The passage as that time built it."""
    if era not in PERIODS:
        return form
    early = PERIODS[era] == 0
    fixture = "torch" if early and form.fixture in ("strip", "pendant") else of_period(form.fixture, era)
    return replace(
        form,
        fixture=fixture,
        light="ff9a40" if fixture == "torch" else form.light if PERIODS[era] == 2 else mix(form.light, "ffc070", 0.6),
        pieces=placed_in(form.pieces, era),
        dress=dress_in(form.dress, era),
        strips="" if PERIODS[era] < 2 else form.strips,
        wall=mix(form.wall, OLD_STONE[era], 0.7) if early and form.wall_of == "concrete" else form.wall,
        floor="flagstones" if early and form.floor in ("concrete", "tiles", "metal") else form.floor,
    )
