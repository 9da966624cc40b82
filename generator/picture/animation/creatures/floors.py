"""How far below its eyes a creature of a species stands, in hundredths of its head: as high as direction measures it."""

from __future__ import annotations

from generator.film import Species

FLOORS: dict[Species, float] = {
    Species.ROBOT: 673.0, Species.QUADRUPED: 275.0, Species.BIRD: 423.0, Species.FISH: 137.0, Species.HORSE: 390.0, Species.DRAGON: 564.0, Species.GHOST: 558.0, Species.CRAWLER: 150.0,
}  # fmt: skip
