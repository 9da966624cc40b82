"""How a person is built: the head's slices and the lengths of the body, by age, gender, build and face shape."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from generator.film import Gender, Look, Mark
from generator.picture.animation.people.solid import Slice, Solid

_HEADS = ((0, 3.9), (2, 4.3), (6, 5.2), (12, 6.0), (16, 6.6), (20, 6.8), (65, 6.8), (85, 6.5))
"""Drawn people have larger heads than real ones; the old have become shorter."""


def heads(age: int) -> float:
    """How many heads tall somebody is."""
    for (low, less), (high, more) in pairwise(_HEADS):
        if age <= high:
            return less + (more - less) * max(0, age - low) / (high - low)
    return _HEADS[-1][1]


def feet(mark: Mark) -> int:
    """y of the standing feet, in thousandths of the frame's height."""
    return round(mark.y + mark.head * (heads(mark.look.age) - crown(mark.look.age) / 100))


def youth(age: int) -> float:
    """1 for a small child, about 0.3 at sixteen, 0 from 21 on."""
    return float(min(1.0, max(0.0, (21 - age) / 15)) ** 0.9)


def years(age: int) -> float:
    """0 up to 36, 1 at 75, 1.25 for the very old."""
    return min(1.25, max(0.0, (age - 36) / 39))


def crown(age: int) -> float:
    """Height of the crown above the eyes."""
    return 53 + 6 * youth(age)


_SHAPES = {
    # side factors at: temple, cheekbone, jaw corner, chin; shift of the chin
    "oval": (1.0, 1.0, 1.0, 1.0, 0.0),
    "round": (1.02, 1.08, 1.13, 1.25, -2.0),
    "square": (1.0, 1.01, 1.17, 1.42, 0.0),
    "long": (0.95, 0.93, 0.95, 1.0, 3.0),
    "heart": (1.05, 1.04, 0.9, 0.78, 0.0),
}

_ZONES = (-26.0, 6.0, 29.0, 43.0)


def _between(y: float, values: list[float]) -> float:
    """The factor at a height, from those at the four zones."""
    for (y0, a), (y1, b) in pairwise(zip(_ZONES, values, strict=True)):
        if y <= y1:
            t = max(0.0, (y - y0) / (y1 - y0))
            return a + (b - a) * t
    return values[-1]


# y, side, front, back, ridge (the profile)
_HEAD = (
    (-53.4, 2.5, 0.0, 6.0, -99.0), (-52.0, 12.5, 9.0, 18.0, -99.0), (-48.0, 22.5, 20.0, 31.0, -99.0), (-39.5, 31.6, 31.0, 42.5, 33.4),
    (-27.0, 36.8, 37.6, 48.6, 39.2), (-12.0, 38.6, 39.2, 50.6, 42.4), (-7.5, 38.4, 38.6, 50.2, 43.4), (-2.0, 38.0, 37.0, 49.0, 39.6),
    (6.0, 37.6, 36.8, 46.0, 43.8), (11.5, 36.8, 36.8, 42.5, 48.6), (14.6, 36.3, 36.8, 40.5, 51.8), (16.6, 35.9, 36.8, 38.6, 52.6), (18.4, 35.4, 36.7, 36.4, 51.4),
    (20.8, 34.6, 36.5, 31.0, 45.2), (24.2, 32.8, 36.2, 17.0, 44.2), (26.6, 31.4, 36.0, 10.6, 46.8), (28.8, 30.0, 35.6, 9.4, 44.2),
    (31.2, 28.0, 35.2, 7.0, 46.2), (34.8, 25.0, 34.4, 0.0, 41.8), (39.5, 20.0, 33.0, -9.0, 43.6), (43.6, 13.6, 30.0, -17.0, 42.6),
    (46.2, 7.4, 26.0, -22.0, 38.8), (47.0, 2.4, 24.0, -24.0, 34.0),
)  # fmt: skip


def skull(look: Look) -> Solid:
    """The head without hair."""
    young, old = youth(look.age), years(look.age)
    heavy = (look.build - 500) / 500
    factors = _SHAPES.get(look.face, _SHAPES["oval"])
    male = look.gender is Gender.MALE and look.age >= 15
    nose = 0.55 + 0.9 * look.nose / 1000 - 0.32 * young + 0.14 * old
    own = (0.03 * young, 0.08 * heavy * (1 - 0.4 * young) + 0.09 * young, 0.17 * heavy * (1 - 0.4 * young) + (0.06 if male else -0.03) + 0.21 * young + 0.07 * old, 0.1 * heavy + (0.16 if male else 0.0) + 0.24 * young + 0.05 * old)
    widest = (1.08, 1.14, 1.26, 1.7)
    zones = [min(most, (1 + (factor - 1) * (1 - 0.75 * young)) * (1 + more)) for factor, more, most in zip(factors, own, widest, strict=False)]
    slices = []
    for y, side, front, back, ridge in _HEAD:
        factor = _between(y, zones)
        if 2 <= y <= 20 and ridge > 0:  # the nose
            ridge = front + 2.0 + (ridge - front - 2.0) * nose
        if -14 < y < -5 and male:
            ridge += 1.4  # the brows of men stand out
        if 21 < y <= 34 and ridge > 0:
            ridge -= 2.6 * young + 1.6 * old * (y > 25)  # lips become thin
        if y > 34:
            ridge -= 4.5 * young - (1.8 if male else 0.0) - 1.2 * old
        low = (y + (factors[4] * (1 - 0.7 * young) if y > 30 else 0.0) - 7.0 * young * max(0.0, y) / 47) if y > 0 else y * (1 + 0.115 * young)
        slices.append(Slice(low, side * factor, front, back, ridge))
    return Solid(slices)


@dataclass(frozen=True, slots=True)
class Frame:
    """Lengths of the body below the head. All y are from the eyes, standing."""

    neck: float
    """y where the neck meets the chest."""
    shoulder: float
    hip: float
    ground: float
    wide: float
    """Half of the shoulders' width."""
    hips: float
    arm: tuple[float, float]
    leg: tuple[float, float]
    thick: float
    """Factor of the limbs' thickness."""
    belly: float
    bust: float
    neck_width: float
    hand: float
    """Factor of the hands and feet, 1 for a man's."""
    ankle: float
    """Height of the ankle above the ground."""


ANKLE = 15.0


def frame(look: Look) -> Frame:
    young, old = youth(look.age), years(look.age)
    heavy = (look.build - 500) / 500
    male = look.gender is Gender.MALE and look.age >= 14
    female = look.gender is Gender.FEMALE and look.age >= 13
    total = heads(look.age) * 100 - crown(look.age)
    muscular = male and 540 < look.build < 720
    neck = 57 - 4 * young + 1 * old
    shoulder = neck + 11 - 3 * young
    torso = (total - shoulder) * (0.4 + 0.035 * young)
    hip = shoulder + torso
    length = total - hip - ANKLE * (1 - 0.3 * young)
    wide = (76 if male else 60) * (1 - 0.3 * young) * (1 + 0.15 * heavy + 0.08 * muscular) * (1 - 0.05 * old)
    reach = (hip - shoulder) * 1.06
    return Frame(
        neck=neck, shoulder=shoulder, hip=hip, ground=total, wide=wide,
        hips=(42 if male else 45) * (1 - 0.2 * young) * (1 + 0.26 * heavy),
        arm=(reach * 0.53, reach * 0.47), leg=(length * 0.5, length * 0.5),
        thick=(1.16 if male else 0.98) * (1 - 0.16 * young) * (1 + 0.3 * heavy + 0.08 * muscular) * (1 - 0.07 * old),
        belly=max(0.0, heavy - 0.2 * muscular) * 36 + 5 * old, bust=(8 + 5 * max(0.0, heavy)) if female else 0.0,
        neck_width=(25 if male else 18.5) * (1 - 0.14 * young) * (1 + 0.14 * heavy + 0.08 * muscular),
        hand=(1.0 if male else 0.86) * (1 - 0.22 * young), ankle=ANKLE * (1 - 0.3 * young),
    )  # fmt: skip
