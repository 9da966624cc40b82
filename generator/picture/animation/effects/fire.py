"""Fire, smoke and explosions out of a few lumps of cloud that are drawn once."""

from __future__ import annotations

import math
from functools import cache

import numpy as np

from generator.cut import Framing
from generator.film import Effect
from generator.picture.animation.brush import Bitmap, Canvas, dice, noise, paint, picture, rgb, smooth
from generator.picture.animation.life import faded, glow
from generator.picture.animation.stage import LINEAR

LUMP = 160
HEAT = (("fff4d8", "ffb84a"), ("ffcf70", "f0701c"), ("f08a34", "8a2410"), ("6a4034", "241a1e"))
"""Lit and shaded colour of a cloud as it cools."""


@cache
def lump(heat: int, variant: int) -> object:
    """A puff of cloud: lit from above in four steps, ragged at the edge."""
    field = noise(LUMP, LUMP, 56, 4, 90 + heat * 5 + variant)
    yy, xx = np.mgrid[-1 : 1 : LUMP * 1j, -1 : 1 : LUMP * 1j].astype(np.float32)
    share = np.clip((0.86 - np.sqrt(xx * xx + yy * yy) + (field - 0.5) * 0.8) * 4.5, 0, 1)
    shade = np.clip(0.52 - 0.55 * yy - 0.3 * xx + (field - 0.5) * 1.5, 0, 1)[..., None]
    shade = np.floor(shade * 4) / 4 * 0.6 + shade * 0.4
    light, dark = (np.array(rgb(colour)[::-1], np.float32) for colour in HEAT[heat])
    colour = dark * (1 - shade) + light * shade
    return picture(np.dstack([colour * share[..., None], share * 255]).astype(np.uint8))


def puff(canvas: Canvas, x: float, y: float, radius: float, heat: int, variant: int, alpha: float, turn: float = 0.0) -> None:
    if alpha <= 0.03 or radius < 1:
        return
    canvas.save()
    canvas.translate(x, y)
    if turn:
        canvas.rotate(turn)
    canvas.scale(radius * 2 / LUMP, radius * 2 / LUMP)
    canvas.drawImage(lump(heat, variant), -LUMP / 2, -LUMP / 2, LINEAR, faded(round(alpha * 24)))
    canvas.restore()


class Explosion:
    """A ball of fire that grows, rolls upwards, cools and leaves smoke."""

    def __init__(self, effect: Effect, seed: int) -> None:
        self.effect = effect
        r = dice(seed)
        self.clouds = [(r.gauss(0, 1), r.gauss(0, 0.8), r.uniform(0.5, 1.1), r.randrange(3), r.uniform(0, 0.22)) for _ in range(44)]

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        effect = self.effect
        t = (frame - effect.start) / 25
        if t < 0:
            return
        unit = framing.height / 720 * (0.55 + 0.9 * effect.strength / 1000)
        x = effect.x / 1000 * framing.width + moved[0]
        y = effect.y / 1000 * framing.height + moved[1]
        light = math.exp(-t * 1.3)
        glow(buffer, x, y, 520 * unit, "ff7a28", min(1.0, light * 1.1))
        for gx, gy, size, variant, delay in self.clouds:
            u = t - delay
            if u < 0:
                continue
            grow = 1 - math.exp(-u * 3.2)
            age = u / (0.55 + 0.75 * size)
            heat = min(3, int(age * 2.1))
            radius = (24 + 110 * grow * size + 14 * u) * unit
            px = x + gx * (30 + (66 + 36 * size) * grow) * (1 + 0.1 * u) * unit
            py = y + gy * (26 + 60 * grow) * unit - (58 * u + 18 * u * u) * (1.15 * size - 0.4 + 0.25 * gx * gx) * unit
            alpha = 1.0 if u < 2.0 else max(0.0, 1 - (u - 2.0) / 2.4)
            blend = min(1.0, max(0.0, age * 2.1 - heat))
            puff(canvas, px, py, radius, heat, variant, alpha)
            if heat < 3 and blend > 0.3:  # cooling is a dissolve, not a step
                puff(canvas, px, py, radius, heat + 1, variant, alpha * (blend - 0.3) / 0.7)
        if light > 0.1:
            glow(buffer, x, y + 20 * unit, 300 * unit, "ffb050", 0.4 * light)


class Fire:
    """Flames that burn on the spot."""

    def __init__(self, effect: Effect, seed: int) -> None:
        self.effect = effect
        r = dice(seed)
        self.tongues = [(r.uniform(-1, 1), r.random(), r.uniform(0.6, 1.2), r.uniform(0, 6.3)) for _ in range(22)]

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        effect = self.effect
        t, past = frame / 25, (frame - effect.start) / max(1, effect.frames)
        if not 0 <= past <= 1:
            return
        unit = framing.height / 720 * (0.4 + 1.2 * effect.strength / 1000) * min(1.0, past * 8 + 0.2)
        x, y = effect.x / 1000 * framing.width + moved[0], effect.y / 1000 * framing.height + moved[1]
        flicker = 0.85 + 0.1 * math.sin(t * 13) + 0.08 * math.sin(t * 29)
        glow(buffer, x, y - 60 * unit, 420 * unit, "ff7a24", 0.5 * flicker)
        for i in range(3):
            life = (t * 0.35 + i / 3) % 1
            puff(
                canvas,
                x + math.sin(life * 5 + i) * 26 * unit,
                y - (150 + 300 * life) * unit,
                (46 + 70 * life) * unit,
                3,
                i,
                0.55 * math.sin(math.pi * life),
            )
        for colour, wide, high in (("b82a10", 1.0, 1.0), ("f0701c", 0.78, 0.82), ("ffb43a", 0.54, 0.62), ("fff0b0", 0.3, 0.4)):
            for at, phase, size, sway in self.tongues:
                rise = (t * 1.7 * size + phase) % 1
                base = at * 74 * wide * unit
                tall = 175 * size * high * (0.55 + 0.45 * math.sin(t * 9 * size + sway)) * (1 - 0.55 * abs(at)) * unit
                lean = math.sin(t * 4.3 + sway + at * 2) * 26 * unit
                width = (27 * (1 - 0.4 * rise)) * wide * unit
                px = x + base
                canvas.drawPath(
                    smooth(
                        [
                            (px - width, y),
                            (px - width * 0.7 + lean * 0.3, y - tall * 0.5),
                            (px + lean, y - tall),
                            (px + width * 0.7 + lean * 0.3, y - tall * 0.45),
                            (px + width, y),
                        ]
                    ),
                    paint(colour, 0.82),
                )


class Smoke:
    """A column of smoke."""

    def __init__(self, effect: Effect, seed: int) -> None:
        self.effect = effect
        r = dice(seed)
        self.puffs = [(r.random(), r.uniform(-1, 1), r.randrange(3), r.uniform(0.7, 1.3)) for _ in range(16)]

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        effect = self.effect
        past = (frame - effect.start) / max(1, effect.frames)
        if not 0 <= past <= 1:
            return
        unit, t = framing.height / 720 * (0.5 + effect.strength / 1000), frame / 25
        x, y = effect.x / 1000 * framing.width + moved[0], effect.y / 1000 * framing.height + moved[1]
        for phase, way, variant, size in self.puffs:
            life = (t * 0.12 * size + phase) % 1
            px = x + (way * (20 + 60 * life) + 50 * life * life) * unit
            puff(
                canvas,
                px,
                y - 400 * life * unit,
                (28 + 90 * life) * size * unit,
                3,
                variant,
                0.6 * math.sin(math.pi * life) ** 0.7,
                math.degrees(life + way),
            )
