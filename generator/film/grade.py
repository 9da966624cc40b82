"""The grade: a note on light and colour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A note on light and colour; thousandths, 0 leaves the look as it is."""

    brightness: int = 0
    contrast: int = 0
    saturation: int = 0
    warmth: int = 0
    noir: int = 0
