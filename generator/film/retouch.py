"""The retouch: what notes ask of one shot, and of no other."""

from __future__ import annotations

from dataclasses import dataclass

from generator.film.grade import Grade
from generator.film.light import LightSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Retouch:
    """It belongs to the shot by the id of its slate, which stays the same from cut to cut, so it survives every later note."""

    shot: str
    """`Slate.id` of the shot: "scene-2/shot-line-4-0"."""
    grade: Grade = Grade()
    """On top of the grade that the scene gives to all its shots."""
    light: LightSource | None = None
    """Instead of what the scene is lit by."""
    closer: int = 0
    """Steps of size nearer; negative farther. The nearest size that the framing allows is taken."""
    move: str = ""
    """A kind of Move instead of the director's; "static" for none; empty leaves it."""
    amount: int = 0
    """Of that move, as in Move."""
    angle: str = ""
    """A value of Angle instead of the director's; empty leaves it."""
    locked: bool = False
    """Holds against every later note until it is lifted."""
    held: Grade = Grade()
    """Of a locked shot: what its scene asked of the light when it was locked, and what it keeps."""
    held_light: LightSource | None = None
    """Of a locked shot: what its scene was lit by then."""
