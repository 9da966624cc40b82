"""Sizes: how large people are in centimetres, and on the frame in u (thousandths of its height; the frame is 1778 u wide)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from generator.film import Look, Size, Species

WIDTH = 1778
"""Width of the frame in u."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A shot size: the head of an adult and the height of its eyes in u, and how long it can be looked at, in frames."""

    step: int
    head: int
    eyes: int
    shortest: int
    longest: int


SCALES: dict[Size, Scale] = {
    Size.EWS: Scale(step=0, head=28, eyes=640, shortest=56, longest=248),
    Size.WS: Scale(step=1, head=65, eyes=495, shortest=40, longest=200),
    Size.LS: Scale(step=2, head=115, eyes=160, shortest=32, longest=176),
    Size.MLS: Scale(step=3, head=210, eyes=205, shortest=32, longest=176),
    Size.MS: Scale(step=4, head=288, eyes=232, shortest=32, longest=168),
    Size.MCU: Scale(step=5, head=415, eyes=295, shortest=24, longest=160),
    Size.CU: Scale(step=6, head=620, eyes=365, shortest=24, longest=144),
    Size.BCU: Scale(step=7, head=960, eyes=415, shortest=16, longest=96),
    Size.ECU: Scale(step=8, head=1800, eyes=475, shortest=16, longest=56),
    Size.INSERT: Scale(step=6, head=620, eyes=365, shortest=24, longest=48),
}

_HEADS: dict[Species, tuple[int, int]] = {
    Species.ROBOT: (72, 935),
    Species.QUADRUPED: (32, 860),
    Species.BIRD: (46, 920),
    Species.FISH: (25, 550),
    Species.HORSE: (42, 930),
    Species.DRAGON: (60, 940),
    Species.GHOST: (60, 930),
    Species.CRAWLER: (20, 750),
}
"""Tenths of heads in a body, and the height of the eyes in thousandths of it."""

_CREATURES: tuple[tuple[tuple[str, ...], int], ...] = (
    (("goose", "duck", "swan", "penguin", "turkey", "heron"), 80),
    (("crow", "raven", "owl", "parrot", "gull", "hen", "chicken", "pigeon"), 40),
    (("mouse", "rat", "squirrel", "hedgehog", "hamster", "spider", "beetle", "snail", "crab", "dragonfly", "butterfly", "moth"), 20),
    (("ant", "bee", "wasp", "fly", "ladybird", "ladybug", "worm", "slug", "caterpillar", "firefly", "cricket"), 16),
    (("cobra", "python", "serpent", "lobster", "teapot", "clock", "lamp", "puppet", "umbrella"), 50),
    (("cat", "rabbit", "hare", "fox", "badger", "raccoon", "otter", "cub"), 50),
    (("dog", "wolf", "goat", "sheep", "pig", "lynx"), 75),
    (("lion", "tiger", "panther", "bear", "boar"), 110),
    (("whale", "shark", "orca"), 300),
    (("elephant", "dinosaur", "mammoth", "t-rex", "tyrannosaurus", "triceratops", "stegosaurus", "brachiosaurus"), 300),
)
_UNSAID = 170
"""A height that nobody chose."""


_TALL, _LOW = 200, 40
_USUAL = {Species.BIRD: 60, Species.FISH: 60, Species.HORSE: 190, Species.DRAGON: 380, Species.CRAWLER: 24}
"""Heights of creatures that no table names."""


def stature(look: Look) -> int:
    """Centimetres from the floor to the crown. A creature whose height nobody chose has that of its kind."""
    if look.species in (Species.HUMAN, Species.GHOST) and look.height == _UNSAID and look.age < 15:
        return 76 + 6 * max(1, look.age)
    if look.species in (Species.HUMAN, Species.ROBOT, Species.GHOST):
        return max(12, look.height)
    if look.height != _UNSAID:
        return _beside(max(12, look.height))
    words = look.breed.lower().split()
    for names, height in _CREATURES:
        if words and words[-1] in names:
            return _beside(height)
    return _beside(_USUAL.get(look.species, 65))


def _beside(height: int) -> int:
    """A height at which giants and beetles still stand in a picture with a person: what is beyond the usual counts for a part only."""
    if height > _TALL:
        return _TALL + (height - _TALL) // 8
    return height if height >= _LOW else height + (_LOW - height) * 2 // 5


_AGES = ((0, 3.9), (2, 4.3), (6, 5.2), (12, 6.0), (16, 6.6), (20, 6.8), (65, 6.8), (85, 6.5))
"""Heads in a human body by age: drawn people have larger heads than real ones."""


def _between(table: tuple[tuple[int, float], ...], at: int) -> float:
    for (low, less), (high, more) in pairwise(table):
        if at <= high:
            return less + (more - less) * max(0, at - low) / (high - low)
    return table[-1][1]


def heads(look: Look) -> float:
    """How many heads tall a body is."""
    if look.species in _HEADS:
        return _HEADS[look.species][0] / 10
    return _between(_AGES, look.age)


def head_height(look: Look) -> float:
    """Centimetres from chin to crown."""
    return stature(look) / heads(look)


_POSES = {"sit": 0.715, "wheelchair": 0.715, "kneel": 0.68, "crouch": 0.58, "lie": 0.14, "lean": 0.95, "fly": 1.25, "swim": 0.1, "ride-horse": 1.19, "ride-bicycle": 1.05, "ride-motorcycle": 0.97, "ride-car": 0.71}


def eye_height(look: Look, pose: str = "stand") -> float:
    """Centimetres from the floor to the eyes."""
    share = _HEADS[look.species][1] / 1000 if look.species in _HEADS else 1 - 0.52 / heads(look)
    factor = _POSES.get(pose, 1.0) if look.species in (Species.HUMAN, Species.ROBOT) or pose in ("lie", "fly") else 1.0
    return stature(look) * share * factor


PERCH = 62
"""Centimetres: a bird that is not taller sits on a shoulder, or on whatever is as high as one."""


def perches(look: Look) -> bool:
    return look.species is Species.BIRD and stature(look) <= PERCH


def girth(look: Look) -> float:
    """Centimetres that a body takes across the frame."""
    height = eye_height(look)
    if look.species in (Species.QUADRUPED, Species.HORSE, Species.DRAGON, Species.FISH, Species.CRAWLER):
        return height * 1.3
    return max(30.0, height * 0.4)


ADULT_HEAD = 25.0
"""Centimetres: the head that the table of sizes is made for."""
