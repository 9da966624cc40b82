"""The cast: everybody who stands on a mark."""

from __future__ import annotations

from typing import Any, Protocol

from generator.film import Mark, Species
from generator.picture.animation.light import Light

__all__ = ["Figure", "feet", "figure", "seat"]


class Figure(Protocol):
    """Somebody drawn, in pixels of the frame, before the camera moves."""

    def bounds(self, frame: int) -> tuple[int, int, int, int]:
        """x, y, width and height of all that `draw` touches; may lie partly outside the frame."""

    def travelled(self, frame: int) -> float:
        """How far to the right of the mark the feet are, in pixels."""

    def draw(self, canvas: Any, frame: int) -> None:
        """Draw what is seen at a frame of the shot, lit but without rim light."""


def feet(mark: Mark) -> int:
    """y of the floor under somebody standing on a mark, in thousandths of the frame's height."""
    if mark.look.species is not Species.HUMAN:
        from generator.picture.animation.creatures import floor

        return round(mark.y + floor(mark.look) * mark.head / 100)
    from generator.picture.animation.people.build import frame

    return round(mark.y + frame(mark.look).ground * mark.head / 100)


def seat(mark: Mark) -> int:
    """y of the seat under somebody who sits on a mark, in thousandths of the frame's height; the feet stand flat on its floor."""
    from generator.picture.animation.people.build import frame
    from generator.picture.animation.people.posture import seated

    if mark.look.species is not Species.HUMAN:
        return feet(mark)
    own = frame(mark.look)
    return round(mark.y + (own.hip + 27 * own.thick) * mark.head / 100) if mark.pose in ("sit", "wheelchair") else round(mark.y + (own.hip + seated(own) + 27 * own.thick) * mark.head / 100)


def figure(mark: Mark, *, frames: int, width: int, height: int, seed: int, light: Light, look: str) -> Figure:
    """Whoever stands on a mark. The same arguments give the same drawing at every frame, in any order."""
    if mark.look.species is not Species.HUMAN:
        from generator.picture.animation.creatures import creature

        return creature(mark, frames=frames, width=width, height=height, seed=seed, light=light)
    from generator.picture.animation.people.person import Person

    return Person(mark, frames=frames, width=width, height=height, seed=seed, light=light, look=look)
