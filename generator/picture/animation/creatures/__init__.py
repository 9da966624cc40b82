"""Creatures and machines of the cast: they stand, walk, look, blink and speak."""

from __future__ import annotations

from generator.film import Look, Mark, Species
from generator.picture.animation.creatures.beasts import Beast, Horse
from generator.picture.animation.creatures.creature import Creature
from generator.picture.animation.creatures.fliers import Bird, Dragon
from generator.picture.animation.creatures.others import Ghost, Robot, Swimmer
from generator.picture.animation.light import Light

_RIGS: dict[Species, type[Creature]] = {
    Species.ROBOT: Robot, Species.QUADRUPED: Beast, Species.HORSE: Horse, Species.BIRD: Bird, Species.FISH: Swimmer, Species.DRAGON: Dragon, Species.GHOST: Ghost,
}  # fmt: skip


def floor(look: Look) -> float:
    """How far below its eyes a creature stands, in hundredths of its head."""
    return _RIGS.get(look.species, Beast).floor


def creature(mark: Mark, *, frames: int, width: int, height: int, seed: int, light: Light) -> Creature:
    """The creature on a mark. An unknown breed takes the nearest rig of its species."""
    return _RIGS.get(mark.look.species, Beast)(mark, width, height, seed, light)
