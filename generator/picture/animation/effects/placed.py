"""Effects with a place among the people: where they are, how far they have come, what light they throw."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from generator.cut import Framing
from generator.film import Effect
from generator.picture.animation.brush import Bitmap, Canvas, dice
from generator.picture.animation.effects.halo import shine


@dataclass(frozen=True, slots=True)
class Spot:
    """An effect at one frame."""

    x: float
    y: float
    unit: float
    """Pixels to a design unit, larger for a stronger effect."""
    t: float
    """Seconds since it began."""
    past: float
    """Share of its span, 0..1."""
    clock: float
    """Seconds of the shot."""


class Placed:
    """Base of the effects that stand in the set. `paint` draws one frame of it."""

    light = ""
    """Colour that it throws on people and set; empty for none."""
    reach = 700.0
    """How far its light falls, in design units."""
    size = (0.5, 1.0)
    """Its scale at no strength, and what full strength adds."""
    lingers = False
    """True where it goes on after its span."""

    def __init__(self, effect: Effect, seed: int) -> None:
        self.effect = effect
        self.prepare(dice(seed))

    def prepare(self, r: Random) -> None:
        """Throw the dice that one such effect has of its own."""

    def paint(self, canvas: Canvas, buffer: Bitmap, at: Spot) -> None:
        raise NotImplementedError

    def power(self, at: Spot) -> float:
        """How brightly it lights what is around it, 0..1."""
        return min(1.0, at.past * 8) * min(1.0, (1 - at.past) * 10 + 0.1)

    def spot(self, frame: int, moved: tuple[float, float], framing: Framing) -> Spot | None:
        """Where it is at a frame; None while it is not there."""
        effect = self.effect
        past = (frame - effect.start) / max(1, effect.frames)
        if past < 0 or past > 1 and not self.lingers:
            return None
        return Spot(
            x=effect.x / 1000 * framing.width + moved[0],
            y=effect.y / 1000 * framing.height + moved[1],
            unit=framing.height / 720 * (self.size[0] + self.size[1] * effect.strength / 1000),
            t=(frame - effect.start) / 25,
            past=min(1.0, past),
            clock=frame / 25,
        )

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        at = self.spot(frame, moved, framing)
        if at is not None:
            self.paint(canvas, buffer, at)

    def spill(self, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        """Its light on everybody and everything, after all have been drawn."""
        at = self.spot(frame, moved, framing)
        if at is not None and self.light:
            shine(buffer, at.x, at.y, self.reach * at.unit, self.light, self.power(at))
