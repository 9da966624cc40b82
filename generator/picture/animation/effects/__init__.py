"""Effects: what happens in the air and to the light. Everything is a function of the frame's number."""

from __future__ import annotations

from typing import Any, Protocol

from generator.cut import Framing
from generator.film import Effect, Shot
from generator.picture.animation.brush import Bitmap, Canvas, seed_of
from generator.picture.animation.effects.air import Air
from generator.picture.animation.effects.fire import Explosion, Fire, Smoke
from generator.picture.animation.effects.force import Glow, Hologram, Telekinesis

__all__ = ["Air", "StageEffect", "stage_effects"]


class StageEffect(Protocol):
    """An effect with a place among the people."""

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None: ...


KINDS: dict[str, tuple[Any, float]] = {
    "explosion": (Explosion, 1100.0),
    "fire": (Fire, 620.0),
    "smoke": (Smoke, 700.0),
    "hologram": (Hologram, 520.0),
    "glow": (Glow, 700.0),
    "telekinesis": (Telekinesis, 380.0),
}
"""Effect kinds that stand among the people, with their distance in cm."""


def stage_effects(shot: Shot, actors: object) -> list[tuple[float, StageEffect]]:
    """(distance, effect) of everything that people can stand before or behind."""
    found: list[tuple[float, StageEffect]] = []
    for index, effect in enumerate(shot.effects):
        if effect.kind in KINDS:
            maker, z = KINDS[effect.kind]
            found.append((z, maker(effect, seed_of("effect", effect.kind, index, effect.x, effect.y))))
    return found


def alive(effect: Effect, frame: int) -> float:
    """Share of an effect's span that has passed; negative before it, above 1 after it."""
    return (frame - effect.start) / max(1, effect.frames)
