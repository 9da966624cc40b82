"""Coloured light that turns, flickers or breathes beyond the sides of the frame."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Bitmap, Canvas, dice
from generator.picture.animation.effects.halo import halo, shine
from generator.picture.animation.effects.lens import Lens


class Lamps(Lens):
    """Coloured light that turns or flickers from beyond the frame's sides."""

    def lights(self, t: float) -> list[tuple[float, float, str, float]]:
        """(x, y, colour, power) of each, x and y in shares of the frame."""
        a = t * 5.2
        return [(-0.06, 0.4, "ff2434", max(0.0, math.sin(a)) ** 2), (1.06, 0.4, "2a5aff", max(0.0, math.sin(a + math.pi)) ** 2)]

    def draw(self, canvas: Canvas, picture: Bitmap, frame: int) -> None:
        power = self.power(frame)
        for x, y, colour, level in self.lights(frame / 25):
            at = x * self.width, y * self.height
            shine(picture, *at, 1150 * self.unit, colour, 0.8 * level * power)
            halo(picture, *at, 760 * self.unit, colour, 0.17 * level * power, fall=1.5)


class FireLight(Lamps):
    """The restless light of a fire nearby."""

    def lights(self, t: float) -> list[tuple[float, float, str, float]]:
        flame = 0.7 + 0.16 * math.sin(t * 11.3) + 0.1 * math.sin(t * 23.9 + 1) + 0.08 * math.sin(t * 5.1)
        return [
            (self.effect.x / 1000, 1.12 + 0.02 * math.sin(t * 7), "ff7a2a", flame * 0.7),
            (self.effect.x / 1000 + 0.02 * math.sin(t * 9), 1.0, "ffb45a", flame * 0.3),
        ]


class CandleLight(Lamps):
    """A small warm light that breathes and sometimes starts."""

    def lights(self, t: float) -> list[tuple[float, float, str, float]]:
        start = 0.28 * max(0.0, math.sin(t * 1.7) * math.sin(t * 4.3) - 0.4)
        flame = 0.8 + 0.06 * math.sin(t * 8.3) + 0.05 * math.sin(t * 13.7 + 2) - start
        return [
            (self.effect.x / 1000, self.effect.y / 1000, "ffb060", flame * 0.34),
            (self.effect.x / 1000, self.effect.y / 1000 + 0.3, "ff8a3a", flame * 0.16),
        ]


class NeonSpill(Lamps):
    """Signs beyond the frame: one steady, one that fails."""

    def lights(self, t: float) -> list[tuple[float, float, str, float]]:
        dead = math.sin(t * 17) + math.sin(t * 29 + 1) > 1.35
        return [(-0.1, 0.3, "ff3fb0", 0.62), (1.1, 0.45, "2ad8ff", 0.1 if dead else 0.6 + 0.05 * math.sin(t * 40))]


class ScreenLight(Lamps):
    """The changing light of a screen that is watched."""

    def lights(self, t: float) -> list[tuple[float, float, str, float]]:
        scene = dice(self.seed, int(t * 1.6))
        return [(self.effect.x / 1000, 1.1, scene.choice(("9ac8ff", "b8d8ff", "8aa8f0", "c8d0e8")), scene.uniform(0.35, 0.75))]


class Strobe(Lamps):
    """The lights of a dance floor."""

    def lights(self, t: float) -> list[tuple[float, float, str, float]]:
        beat = int(t * 4)
        r = dice(self.seed, beat)
        return [
            (r.random(), -0.05, r.choice(("ff2a9a", "2affd0", "7a4aff", "ffd02a")), max(0.0, 1 - (t * 4 - beat) * 1.3)) for _ in range(2)
        ]
