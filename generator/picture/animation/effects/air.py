"""Everything that fills the frame in front of the scene: weather, rays, bursts, what is done to the lens, flashes and fades."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.cut import Framing
from generator.film import Effect, Shot, Size
from generator.picture.animation.brush import Bitmap, Canvas, mix, over, seed_of
from generator.picture.animation.effects import storm
from generator.picture.animation.effects.beams import shafts
from generator.picture.animation.effects.bursts import BURSTS, SKYWARD
from generator.picture.animation.effects.lenses import LENSES
from generator.picture.animation.effects.particles import DRIFTS, Drifting, drift
from generator.picture.animation.scenery import Setting
from generator.picture.animation.sets.sky import sun_at
from generator.picture.animation.sources import SOURCES
from generator.picture.animation.stage import Stage, add
from generator.picture.animation.weather import FALLS, Bank, Falling, kinds_of

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Rolling:
    """A bank of something: share of it at its thickest, how low it lies (0 everywhere, 1 only on the ground), colour, speed."""

    share: float
    low: float = 0.5
    colour: str = ""
    """Empty: that of the haze."""
    speed: float = 11.0
    highest: float = 0.85
    even: float = 0.0
    """How much of it is everywhere; the rest comes in clouds."""


BANKS: dict[str, Rolling] = {
    "fog": Rolling(0.5, even=0.15),
    "mist": Rolling(0.62, 1.0, speed=7),
    "haze": Rolling(0.3, 0.2, highest=0.6),
    "dust": Rolling(0.4, highest=0.75),
    "dust-storm": Rolling(0.55, 0.2, "c89a60", 60, even=0.3),
    "sandstorm": Rolling(0.62, 0.1, "cc9c5c", 140, even=0.5),
    "rain": Rolling(0.2),
    "downpour": Rolling(0.34, 0.3, speed=24),
    "drizzle": Rolling(0.24, 0.3),
    "blizzard": Rolling(0.42, 0.1, "dce6f0", 130, even=0.3),
    "sleet": Rolling(0.24, 0.3),
    "ash": Rolling(0.22, 0.3, "4a4448"),
    "smog": Rolling(0.42, 0.1, "8a8458", 6, even=0.45),
    "toxic": Rolling(0.6, 0.9, "7ac83a", 8),
}
DRIFTING: dict[str, tuple[str, ...]] = {
    **{kind: (kind,) for kind in DRIFTS},
    "sandstorm": ("sand", "dust"),
    "dust-storm": ("sand",),
    "toxic": ("spores",),
}
"""Kinds whose pieces drift, with the rows they are made of."""
AIRS = frozenset({*FALLS, *BANKS, *DRIFTING, "god-rays", "lightning"})
FLOORED = (Size.EWS, Size.WS, Size.LS, Size.MLS)
"""Sizes in which the floor is seen."""


class Air:
    """Weather and effects of a shot, drawn onto the finished frame before it is developed."""

    def __init__(self, shot: Shot, setting: Setting, stage: Stage, framing: Framing, seed: int, *, inside: bool) -> None:
        self.shot, self.framing, self.setting, self.seed = shot, framing, setting, seed
        self.width, self.height, self.unit = framing.width, framing.height, framing.height / 720
        self.margin = stage.margin
        self.ground = stage.horizon - stage.margin[1] + 60 * self.unit if shot.size in FLOORED else math.inf
        self.falling: list[tuple[Falling, Effect | None]] = []
        self.drifting: list[tuple[Drifting, Effect | None]] = []
        self.banks: list[tuple[Bank, Effect | None]] = []
        self.rays: list[tuple[Bitmap, Effect | None]] = []
        self.struck: list[tuple[int, int]] = []
        """(frame, strength) of each stroke of lightning."""
        for kind in kinds_of(shot.weather):
            if not inside or kind == "lightning":
                self._raise(kind, None, 0.8)
        for effect in shot.effects:
            self._raise(effect.kind, effect, effect.strength / 500)
        if setting.air.rays and not inside and "god-rays" not in {effect.kind for effect in shot.effects}:
            x, y = stage.place(*sun_at(setting))
            self._shine(x - stage.margin[0], y - stage.margin[1], setting.air.rays * 0.5, None)
        self.bursts = [effect for effect in shot.effects if effect.kind in BURSTS and effect.kind not in SKYWARD]
        self.skyward = [effect for effect in shot.effects if effect.kind in SKYWARD]
        self.lenses = [
            (LENSES[effect.kind](effect, framing, seed_of(seed, effect.kind)), effect) for effect in shot.effects if effect.kind in LENSES
        ]
        if (source := SOURCES.get(shot.light)) is not None and source.lens:
            carried = Effect(kind=source.lens, start=-20, frames=shot.frames + 40, x=round(500 + 420 * setting.side), y=900)
            self.lenses.append((LENSES[source.lens](carried, framing, seed_of(seed, source.lens)), carried))
        self._held: Bitmap | None = None

    def _raise(self, kind: str, effect: Effect | None, strength: float) -> None:
        width, height, seed, air = self.width, self.height, seed_of(self.seed, kind), self.setting.air
        if kind in BANKS:
            row = BANKS[kind]
            self.banks.append(
                (
                    Bank(
                        width,
                        height,
                        row.colour or mix(air.haze, "e8d8bc" if kind == "dust" else "ffffff", 0.5 if kind == "dust" and effect else 0.15),
                        min(row.highest, row.share * strength),
                        seed,
                        low=row.low,
                        even=row.even,
                        speed=row.speed,
                    ),
                    effect,
                )
            )
        if kind in FALLS:
            wet = FALLS[kind].streaks
            colour = mix("cfe4f8", air.ambient, 0.3) if wet else mix("ffffff", air.haze, 0.2)
            self.falling.append((Falling(FALLS[kind], width, height, strength, colour, seed), effect))
        for name in DRIFTING.get(kind, ()):
            pieces = drift(
                name, self.setting.place.season, mix(air.haze, "ffffff", 0.3), mix(air.ambient, "000000", 0.3) if self.setting.dark else ""
            )
            self.drifting.append((Drifting(pieces, width, height, strength, seed), effect))
        if kind == "god-rays" and effect is not None:
            self._shine(effect.x / 1000 * width, effect.y / 1000 * height, min(1.3, strength), effect)
        if kind == "lightning":
            self.struck += storm.strokes(effect, self.shot.frames, seed)

    def _shine(self, x: float, y: float, strength: float, effect: Effect | None) -> None:
        self.rays.append((shafts(self.width, self.height, x, y, self.setting.air.sun, strength, self.seed), effect))

    def draw(self, picture: Bitmap, frame: int, matrix: Matrix) -> None:
        canvas = self._canvas(picture)
        for rays, effect in self.rays:
            if (power := _power(effect, frame)) > 0:
                add(picture, rays, 0, 0, power * (0.84 + 0.16 * math.sin(frame / 25 * 0.9)))
        for bank, effect in self.banks:
            if (power := _power(effect, frame)) > 0:
                bank.draw(picture, frame, power)
        for drifting, effect in self.drifting:
            if (power := _power(effect, frame)) > 0:
                drifting.draw(canvas, frame, power)
        for falling, effect in self.falling:
            if (power := _power(effect, frame)) > 0:
                falling.draw(canvas, picture, frame, power, self.ground)
        for effect in self.bursts:
            self._burst(canvas, picture, effect, frame, matrix)
        for lens, effect in self.lenses:
            if 0 <= frame - effect.start < effect.frames:
                lens.draw(canvas, picture, frame)

    def strike(self, canvas: Canvas, buffer: Bitmap, frame: int) -> None:
        """Bolts, rockets and shooting stars of a frame, in the sky of the set: houses and people stand before them."""
        for effect in self.skyward:
            t = (frame - effect.start) / 25
            if 0 <= t < effect.frames / 25:
                x, y = effect.x / 1000 * self.width + self.margin[0], effect.y / 1000 * self.height + self.margin[1]
                BURSTS[effect.kind](canvas, buffer, effect, t, x, y, self.unit)
        for at, strength in self.struck:
            if 0 <= frame - at < len(storm.FLASH):
                storm.bolt(canvas, buffer, seed_of(self.seed, at), frame - at, strength)

    def _canvas(self, picture: Bitmap) -> Canvas:
        if self._held is not picture:
            self._held = picture
            self._surface = over(picture)
        return self._surface.getCanvas()

    def _burst(self, canvas: Canvas, picture: Bitmap, effect: Effect, frame: int, matrix: Matrix) -> None:
        t = (frame - effect.start) / 25
        if t < 0 or frame >= effect.start + effect.frames:
            return
        cx, cy = effect.x / 1000 * self.width + self.margin[0], effect.y / 1000 * self.height + self.margin[1]
        x, y = float(matrix[0] @ (cx, cy, 1)), float(matrix[1] @ (cx, cy, 1))
        BURSTS[effect.kind](canvas, picture, effect, t, x, y, self.unit)

    def exposure(self, frame: int) -> int:
        """What flashes, lightning and fades add to or take from the luma of a frame."""
        total = storm.exposure(self.struck, frame)
        for effect in self.shot.effects:
            t = frame - effect.start
            if effect.kind == "flash" and 0 <= t < 9:
                total += 230 * effect.strength / 1000 * (1 - t / 9) ** 1.6
            elif effect.kind == "explosion" and 0 <= t < 7:
                total += 120 * effect.strength / 1000 * (1 - t / 7) ** 1.5
            elif effect.kind == "fade-in" and t < effect.frames:
                total -= 255 * (1 - max(0.0, t / max(1, effect.frames))) ** 1.2
            elif effect.kind == "fade-out" and t >= 0:
                total -= 255 * min(1.0, (t + 1) / max(1, min(effect.frames, self.shot.frames - effect.start))) ** 1.2
            elif effect.kind == "whiteout" and t >= 0:
                total += 255 * min(1.0, (t + 1) / max(1, min(effect.frames, self.shot.frames - effect.start))) ** 1.4
        return round(max(-255.0, min(255.0, total)))


def _power(effect: Effect | None, frame: int) -> float:
    if effect is None:
        return 1.0
    past = frame - effect.start
    return min(1.0, past / 10 + 0.1) * min(1.0, (effect.start + effect.frames - frame) / 10) if 0 <= past < effect.frames else 0.0
