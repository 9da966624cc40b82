"""Effects: what happens in the air, to the light and to the lens. Everything is a function of the frame's number."""

from __future__ import annotations

from generator.film import Shot
from generator.picture.animation.brush import seed_of
from generator.picture.animation.effects.air import AIRS, Air
from generator.picture.animation.effects.bursts import BURSTS
from generator.picture.animation.effects.fields import FIELDS
from generator.picture.animation.effects.fire import FIRES
from generator.picture.animation.effects.force import FORCES
from generator.picture.animation.effects.foreground import NEAR, foreground
from generator.picture.animation.effects.lenses import LENSES
from generator.picture.animation.effects.placed import Placed
from generator.picture.animation.effects.uplift import Uplift

__all__ = ["EFFECTS", "Air", "Placed", "stage_effects"]


STAGED: dict[str, tuple[type[Placed], float]] = {**FIRES, **FORCES, **FIELDS, "uplift": (Uplift, 720.0)}
"""Effect kinds that stand among the people, with their distance in cm."""
EXPOSURES = ("flash", "fade-in", "fade-out", "whiteout")
EFFECTS: tuple[str, ...] = tuple(sorted({*STAGED, *AIRS, *BURSTS, *LENSES, *EXPOSURES}))
"""Every kind of effect that can be asked for."""


def stage_effects(shot: Shot) -> list[tuple[float, Placed]]:
    """(distance, effect) of everything that people can stand before or behind."""
    found: list[tuple[float, Placed]] = []
    if (near := foreground(shot)) is not None:
        found.append((NEAR, near))
    for index, effect in enumerate(shot.effects):
        if effect.kind in STAGED:
            maker, z = STAGED[effect.kind]
            found.append((z, maker(effect, seed_of("effect", effect.kind, index, effect.x, effect.y))))
    return found
