"""People in the water: below the line they are seen through it, on it there is foam, around it rings."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np

from generator.film import Mark, Shot, Species
from generator.picture.animation.brush import Bitmap, Canvas, box, dice, lighter, linear, mix, paint, rect, smooth, surface
from generator.picture.animation.scenery import Setting
from generator.picture.animation.stage import Sheet, Stage

DRY = frozenset({"underwater", "seabed", "sea bed", "reef", "space", "sky"})
"""Kinds of place without a surface to swim at."""
SEEN_THROUGH = 0.2
"""How much of a body is seen below the line."""
WATER = 900.0
"""Distance of the water in cm, as it moves under the camera."""
FLOATS = 0.42
"""From the eyes down to the line, in heads."""


def swims(mark: Mark, shot: Shot) -> bool:
    """Whether somebody is in the water up to the neck, as whatever lives in it is wherever it is not dry."""
    return (mark.look.species is Species.FISH or any(act.verb == "swim" for act in mark.acts)) and shot.place.kind.lower() not in DRY


def open_water(stage: Stage, setting: Setting) -> Sheet:
    """Water from the horizon to the lens, as who swims in it sees it."""
    air, unit = setting.air, stage.unit
    top = round(stage.horizon + 2 * unit)
    width, height = stage.width + 4, max(8, stage.height - top + 4)
    bitmap, held, canvas = surface(width, height)
    light = 0.35 + 0.65 * min(1.0, air.key_level + 0.3 * air.ambient_level)
    far, near = mix(air.sky[-1], air.haze, 0.4), mix("000000", mix("1f6a80", air.key, 0.18), light * 0.9)
    canvas.drawRect(
        rect(0, 0, width, height), linear(0, 0, 0, height, mix(far, near, 0.3), mix(far, near, 0.75), near, mix(near, "04101c", 0.35))
    )
    r = dice(setting.seed, "water")
    for _ in range(420):
        share = r.random() ** 1.7
        y, long = share * height, (12 + 150 * share) * unit * r.uniform(0.5, 1.4)
        x, thick = r.uniform(-long, width), (0.8 + 7 * share) * unit * r.uniform(0.6, 1.3)
        colour, alpha = (lighter(far, 0.35), 0.1 + 0.12 * r.random()) if r.random() < 0.55 else ("021018", 0.08 + 0.1 * share)
        canvas.drawPath(
            smooth([(x, y), (x + long * 0.5, y - thick), (x + long, y), (x + long * 0.5, y + thick * 0.6)]), paint(colour, alpha)
        )
    del held
    return Sheet(bitmap, -2, top, WATER, opaque=True)


class Waterline:
    """The water round one swimmer: what lay there before they were drawn is laid over them again, from a line on that moves."""

    def __init__(self, head: float) -> None:
        self.head = head
        self._kept: Bitmap | None = None
        self._at = (0, 0)
        self._line = 0.0

    def before(self, ground: Bitmap, x: float, y: float, left: float, right: float, bottom: float) -> None:
        """Keep the water as it is. x, y: where the eyes are; left, right, bottom: of the figure; pixels of the canvas."""
        self._line = y + FLOATS * self.head
        top = max(0, round(self._line - 0.2 * self.head))
        x0, x1 = max(0, round(left)), min(ground.shape[1], round(right))
        y1 = min(ground.shape[0], round(bottom))
        self._kept = ground[top:y1, x0:x1].copy() if y1 - top > 4 and x1 - x0 > 4 else None
        self._at = x0, top

    def after(self, canvas: Canvas, ground: Bitmap, x: float, t: float) -> None:
        """Lay the water over the swimmer."""
        if self._kept is None:
            return
        x0, top = self._at
        height, width = self._kept.shape[:2]
        columns = np.arange(width, dtype=np.float32) + x0
        wave = np.sin(columns / (0.16 * self.head) + t * 2.7) + 0.6 * np.sin(columns / (0.07 * self.head) - t * 3.9)
        line = self._line - top + wave * 0.022 * self.head
        depth = np.arange(height, dtype=np.float32)[:, None] - line[None, :]
        share = np.clip(depth / 2 + 0.5, 0, 1) * (1 - SEEN_THROUGH * np.exp(-np.maximum(depth, 0) / (0.8 * self.head)))
        mask = cv2.merge([(share * 255).astype(np.uint8)] * 4)
        part: Any = ground[top : top + height, x0 : x0 + width]
        cv2.add(cv2.multiply(part, cv2.bitwise_not(mask), scale=1 / 255), cv2.multiply(self._kept, mask, scale=1 / 255), dst=part)
        self._rings(canvas, x, t)

    def _rings(self, canvas: Canvas, x: float, t: float) -> None:
        head, y = self.head, self._line
        for ring in range(3):
            life = (t * 0.5 + ring / 3) % 1
            wide = (0.5 + 1.5 * life) * head
            canvas.drawArc(
                box(x - wide, y - 0.14 * wide, x + wide, y + 0.2 * wide),
                -10,
                200,
                False,
                paint("f0faff", 0.5 * (1 - life), stroke=max(1.0, 0.022 * head)),
            )
        for k in range(7):
            way = (k - 3) / 3
            size = (0.05 + 0.025 * math.sin(t * 5 + k * 2)) * head
            canvas.drawOval(
                box(x + way * 0.52 * head - size * 1.6, y - size * 0.5, x + way * 0.52 * head + size * 1.6, y + size * 0.5),
                paint("ffffff", 0.55 * (1 - 0.4 * abs(way))),
            )
