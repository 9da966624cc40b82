"""Dragons and all that is like them: beasts with wings, with the head, legs and tail of everything on four legs."""

from __future__ import annotations

from generator.picture.animation.creatures.quadruped import Quadruped


class Dragon(Quadruped):
    floor, stride, kind = 564.0, 380.0, "dragon"
