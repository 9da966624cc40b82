"""Direction: from a screenplay and the exact times of its words to shots, cues and air."""

from __future__ import annotations

from generator.direction.casting import speeches
from generator.direction.directing import direct

__all__ = ["direct", "speeches"]
