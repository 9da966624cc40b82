"""What makes a face this person's: drawn by the dice of the look, within its age and gender. What a note may change (hair, clothes,
years) throws no dice here: a character with dyed hair keeps their face."""

from __future__ import annotations

from dataclasses import dataclass

from generator.film import Gender, Look
from generator.picture.animation.brush import dice
from generator.picture.animation.people.build import years, youth


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """Factors are 1 for the average face; shifts are in head units."""

    eye: float
    """Size of the eyes."""
    apart: float
    """Distance of an eye from the middle, in head units."""
    slant: float
    """Degrees: above 0 the outer corner is higher."""
    hood: float
    """How far the upper lid hangs at rest, 0..0.5."""
    crease: float
    """How far above the lid it folds; 0 has no fold."""
    lashes: float
    bags: float
    brow: float
    """Weight of the brows."""
    brow_arch: float
    brow_height: float
    nose_wide: float
    nose_long: float
    """Shift of the tip, down."""
    lips: float
    """Fullness."""
    upper: float
    """How full the upper lip is against the lower one."""
    mouth: float
    """Width."""
    cheek: float
    """How full the cheeks are."""


def features(look: Look) -> Features:
    r = dice("features", look.skin, look.eyes, look.face, look.nose, look.build, look.height, look.gender.value)
    young, old = youth(look.age), years(look.age)
    female, male = look.gender is Gender.FEMALE, look.gender is Gender.MALE
    grown = 1 - 0.8 * young
    return Features(
        eye=(1.0 if female else 0.84 if male and young < 0.4 else 0.94) * (1 + 0.27 * young) * (1 - 0.14 * old) * (1 - 0.05 * min(1.0, max(0.0, (look.age - 22) / 12))) * r.uniform(0.93, 1.07),
        apart=15.6 + 2.0 * young + r.uniform(-0.9, 0.9),
        slant=(3.0 if female else 1.0) + r.uniform(-4.0, 4.0) * grown - 3.0 * old,
        hood=0.03 + r.uniform(0.0, 0.12) * grown + 0.16 * old + (0.1 * grown if male else 0.0),
        crease=r.choice((0.5, 1.0, 1.0, 1.3)),
        lashes=0.9 if female and look.age >= 10 and old < 0.8 else 0.35 if young > 0.4 else 0.2,
        bags=max(0.0, old * 1.3 - 0.1) + (0.3 * r.random() if look.age > 30 else 0.0),
        brow=(0.74 if female else 1.25) * (1 - 0.55 * young) * r.uniform(0.8, 1.3) * (1 + 0.25 * old * male),
        brow_arch=r.uniform(-1.2, 1.6) * grown, brow_height=r.uniform(-1.2, 1.2) * grown - 0.8 * male * grown + 2.6 * young,
        nose_wide=r.uniform(0.82, 1.3) * (1.0 if female else 1.1) * (1 - 0.24 * young), nose_long=r.uniform(-1.2, 1.4) * grown + 1.2 * old - 2.4 * young,
        lips=(1.0 if female else 0.74) * r.uniform(0.8, 1.35) * (1 - 0.42 * min(1.0, old)) * (1 - 0.15 * young), upper=r.uniform(0.75, 1.2),
        mouth=r.uniform(0.92, 1.1) * (0.95 if female else 1.06) * (1 - 0.16 * young), cheek=1.0 * young + r.uniform(0.0, 0.5) + max(0.0, (look.build - 500) / 700),
    )  # fmt: skip
