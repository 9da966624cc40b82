"""Creatures and machines of the cast: they stand, walk, look, blink and speak."""

from __future__ import annotations

from generator.film import Look, Mark, Species
from generator.picture.animation.creatures.birds import Fowl
from generator.picture.animation.creatures.creature import Creature
from generator.picture.animation.creatures.fliers import Dragon
from generator.picture.animation.creatures.others import Ghost, Robot
from generator.picture.animation.creatures.quadruped import Horse, Quadruped, RobotDog
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.creatures.snowman import Snowman
from generator.picture.animation.creatures.swimmers import Fish, Octopus
from generator.picture.animation.light import Light

Figure = Creature | Rig

_RIGS: dict[Species, type[Creature] | type[Rig]] = {
    Species.ROBOT: Robot, Species.QUADRUPED: Quadruped, Species.BIRD: Fowl, Species.FISH: Fish, Species.HORSE: Horse, Species.DRAGON: Dragon, Species.GHOST: Ghost,
}  # fmt: skip
_BREEDS: dict[tuple[Species, str], type[Rig]] = {
    (Species.ROBOT, "dog"): RobotDog, (Species.ROBOT, "hound"): RobotDog, (Species.ROBOT, "cat"): RobotDog,
    (Species.FISH, "octopus"): Octopus, (Species.FISH, "squid"): Octopus, (Species.GHOST, "snowman"): Snowman, (Species.GHOST, "snowwoman"): Snowman,
}  # fmt: skip


def rig(look: Look) -> type[Creature] | type[Rig]:
    """An unknown breed takes the nearest rig of its species."""
    words = look.breed.lower().split()
    return _BREEDS.get((look.species, words[-1] if words else "")) or _RIGS.get(look.species, Quadruped)


def floor(look: Look) -> float:
    """How far below its eyes a creature stands, in hundredths of its head."""
    return rig(look).floor


def creature(mark: Mark, *, frames: int, width: int, height: int, seed: int, light: Light) -> Figure:
    """The creature on a mark."""
    return rig(mark.look)(mark, width, height, seed, light)
