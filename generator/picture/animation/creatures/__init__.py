"""Creatures and machines of the cast: they stand, walk, look, blink and speak."""

from __future__ import annotations

from generator.film import Look, Mark, Species
from generator.picture.animation.creatures.birds import Fowl
from generator.picture.animation.creatures.breeds import known
from generator.picture.animation.creatures.bugs import Insect, bug_of
from generator.picture.animation.creatures.creepers import Crawler, creeper_of
from generator.picture.animation.creatures.fliers import Dragon
from generator.picture.animation.creatures.floors import FLOORS
from generator.picture.animation.creatures.ghosts import Ghost
from generator.picture.animation.creatures.quadruped import Horse, Quadruped, RobotDog
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.creatures.robots import Robot
from generator.picture.animation.creatures.snowman import Snowman
from generator.picture.animation.creatures.swimmers import Fish, Octopus
from generator.picture.animation.creatures.things import Thing, drawing_of
from generator.picture.animation.light import Light

Figure = Rig

_RIGS: dict[Species, type[Rig]] = {
    Species.ROBOT: Robot, Species.QUADRUPED: Quadruped, Species.BIRD: Fowl, Species.FISH: Fish, Species.HORSE: Horse, Species.DRAGON: Dragon, Species.GHOST: Ghost, Species.CRAWLER: Insect,
}  # fmt: skip
_BREEDS: dict[tuple[Species, str], type[Rig]] = {
    (Species.ROBOT, "dog"): RobotDog, (Species.ROBOT, "hound"): RobotDog, (Species.ROBOT, "cat"): RobotDog,
    (Species.FISH, "octopus"): Octopus, (Species.FISH, "squid"): Octopus, (Species.GHOST, "snowman"): Snowman, (Species.GHOST, "snowwoman"): Snowman,
}  # fmt: skip
_THINGS = frozenset((Species.QUADRUPED, Species.GHOST, Species.CRAWLER))
_LIVING = frozenset(_RIGS) - {Species.ROBOT, Species.GHOST}


def rig(look: Look) -> type[Rig]:
    """An unknown breed takes the nearest rig of its species."""
    if look.species in _LIVING:
        if creeper_of(look.breed):
            return Crawler
        if bug_of(look.breed):
            return Insect
    words = look.breed.lower().split()
    if look.species in _THINGS and (look.species is Species.CRAWLER or not known(look.breed)) and drawing_of(look) is not None:
        return Thing
    return _BREEDS.get((look.species, words[-1] if words else "")) or _RIGS.get(look.species, Quadruped)


def floor(look: Look) -> float:
    """How far below its eyes a creature stands, in hundredths of its head."""
    return FLOORS.get(look.species, rig(look).floor)


def creature(mark: Mark, *, frames: int, width: int, height: int, seed: int, light: Light) -> Figure:
    """The creature on a mark."""
    return rig(mark.look)(mark, width, height, seed, light)
