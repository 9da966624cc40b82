"""Extras: people, machines and animals that fill the background, as walking silhouettes with light on their edges."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np

from generator.film import Shot, Size, Species
from generator.picture.animation.brush import Bitmap, Canvas, dice, mix, paint, picture, surface, vary
from generator.picture.animation.parties import kind_of
from generator.picture.animation.scenery import CAMERA, FOCAL, HORIZON, Setting, edge_light
from generator.picture.animation.skia_library import skia
from generator.picture.animation.stage import BLUR, LINEAR, Stage
from generator.picture.animation.walkers import draw

PHASES = 16
STILL = -1
"""Step of who stands about."""
TALL = 200
"""Units of a drawing to a walker's height."""
FOOT = 8
"""Units of a drawing that are kept free under the feet."""
HALVINGS = 4
"""How often a drawing is halved at most, for those who are far away."""

NIGHTLY = ("7a2a30", "2a4a6a", "6a5a2a", "3a5a4a", "5a3a6a", "8a6a4a")
DAILY = ("a8564a", "4a7298", "c8a45a", "5e8a68", "86688e", "cfc4b0")
"""What crowds wear, by night and by day."""


@dataclass(frozen=True, slots=True)
class Walker:
    x: float
    z: float
    way: int
    pace: float
    costume: int
    phase: float
    tall: float


class Extras:
    """Everybody who walks about behind the cast of a shot."""

    def __init__(self, shot: Shot, setting: Setting, stage: Stage, walkable: tuple[float, float], seed: int, words: str = "", share: float = 1.0, lane: float = 0.0) -> None:
        """words: which of the shot's extras, all of them where empty; share: of as many as there would be if they were alone;
        lane: how far to each side they go, see Set."""
        words = words or shot.extras
        self.kind = kind_of(words)
        if self.kind == "riders" and setting.place.interior:
            self.kind = "people"  # horses stay outside
        self.stage = stage
        r = dice(seed, "extras", words)
        many = 24 if self.kind in ("people", "robed", "soldiers", "robots", "fish") else 9
        if setting.place.interior or "crowd" not in words.lower():
            many = many * 3 // 5
        if shot.size in (Size.MCU, Size.CU, Size.BCU, Size.ECU, Size.INSERT):
            many = many // 2
        many = max(3, round(many * share))
        near, far = walkable
        towering = _towering(shot)
        near = max(near, 640.0 * min(1.5, max(1.0, towering)))  # nobody stands before a camera that is close to the ground
        self.walkers = sorted(
            (
                Walker(
                    r.uniform(-1, 1),
                    near * (max(far, near + 50) / near) ** r.random(),
                    r.choice((-1, 1)),
                    r.uniform(55, 105),
                    (index * 5 + r.randrange(2)) % 6,  # all six are worn
                    r.random(),
                    r.uniform(0.88, 1.08),
                )
                for index in range(many)
            ),
            key=lambda each: -each.z,
        )
        if setting.place.interior:  # indoors most people stand about
            self.walkers = [
                Walker(w.x, w.z, w.way, w.pace if i % 4 == 0 else 0.0, w.costume, 0.06 + 0.02 * (i % 3), w.tall)
                for i, w in enumerate(self.walkers)
            ]
        if self.kind == "robots" or self.kind == "soldiers":
            builds = 5 if self.kind == "robots" else 2
            self.walkers = [
                Walker(w.x, w.z, 1 if r.random() < 0.75 else -1, 0.0 if i % 4 == 1 else 74.0, w.costume % builds, w.phase, 1.1 * (w.tall if builds > 2 else 1.0))
                for i, w in enumerate(self.walkers)  # some of them keep watch
            ]
        self.setting, self.r = setting, r
        self.lane = lane
        self.measure = 172 * towering
        """Centimetres of a walker of the usual height, as the shot's camera sees them on the ground of the set."""
        self.wet = setting.air.wet and not setting.place.interior
        self.blur = BLUR[shot.size]
        self._drawings: dict[tuple[int, int, int], object] = {}
        self._masters: dict[tuple[int, int], Bitmap] = {}
        self._seed = seed
        self._tallest = {
            costume: max(12.0, *(self._tall(walker) for walker in self.walkers if walker.costume == costume))
            for costume in {walker.costume for walker in self.walkers}
        }

    def _tall(self, walker: Walker) -> float:
        """Height in pixels; 0 for who is too near or too far to be drawn."""
        tall = FOCAL * self.measure * walker.tall / walker.z * self.stage.unit * self.stage.zoom
        return tall if 8 <= tall <= self.stage.height * 1.2 else 0.0

    def _drawing(self, costume: int, step: int, halvings: int) -> object:
        """One drawing of a walk, halved as often as its distance allows, in focus as the set is."""
        key = costume, step, halvings
        if key not in self._drawings:
            bitmap = self._master(costume, step)
            for _ in range(halvings):
                bitmap = np.asarray(cv2.resize(bitmap, (bitmap.shape[1] // 2, bitmap.shape[0] // 2), interpolation=cv2.INTER_AREA))
            if self.blur > 1:
                bitmap = np.asarray(cv2.GaussianBlur(bitmap, (0, 0), max(0.8, self.blur * 0.47 * self.stage.unit)))
            self._drawings[key] = picture(bitmap)
        return self._drawings[key]

    def _master(self, costume: int, step: int) -> Bitmap:
        """The drawing at the height of the nearest who wears the costume: those farther away get it smaller."""
        if (costume, step) in self._masters:
            return self._masters[costume, step]
        air = self.setting.air
        body = vary(mix("1a1620", mix(air.ambient, air.haze, 0.5), 0.16), dice(self._seed, costume), 0.16)
        tints = NIGHTLY if self.setting.dark else DAILY
        tint = tints[(costume + self._seed) % len(tints)]  # no two costumes of one crowd alike
        body = mix(body, mix(tint, "000000", 0.45 if self.setting.dark else 0.1), 0.42 if self.setting.dark else 0.7)
        k = self._tallest[costume] / TALL
        whole = 2**HALVINGS  # a side that can be halved so often
        width, height = (-(-round(each * k) // whole) * whole for each in (248 if self.kind in ("riders", "beasts") else 158, TALL * 1.45))
        bitmap, held, canvas = surface(width, height)
        canvas.translate(width / 2, height - FOOT * k)
        canvas.scale(k, k)
        draw(canvas, self.kind, step / PHASES, body, dice(self._seed, costume), self.wet, self.setting.place.era, 0.0 if self.setting.dark else 1.0)
        del held
        reach = max(1, round(3 * k))
        edge_light(bitmap, reach if self.setting.side < 0 else -reach, max(1, reach // 2), air.rim, 0.7 * min(1.0, air.rim_strength + 0.2))
        edge_light(bitmap, -reach if self.setting.side < 0 else reach, 1, air.key, 0.35)
        self._masters[costume, step] = bitmap
        return bitmap

    def draw(self, canvas: Canvas, frame: int, near: float, far: float, view_x: float, moved: tuple[float, float]) -> None:
        """Those between two distances, drawn where they are at a frame; `view_x` is the travel of the camera in pixels."""
        t, stage = frame / 25, self.stage
        for walker in self.walkers:
            if not near <= walker.z < far:
                continue
            half = 820 * walker.z / FOCAL + 200
            half = min(half, self.lane) if self.lane else half
            pace = walker.pace * (0 if self.kind == "ghosts" else 1) * walker.way
            x = (walker.x * half + pace * t + half) % (2 * half) - half
            foot = HORIZON + FOCAL * CAMERA / walker.z
            px, py = stage.place(900 + FOCAL * x / walker.z, foot)
            tall = self._tall(walker)
            if not tall:
                continue
            share = tall / self._tallest[walker.costume]
            soft = 1 if self.blur > 1 else 0  # what is out of focus needs half the pixels
            halvings = min(HALVINGS - soft, int(-math.log2(share))) + soft
            stride = walker.pace / 78
            steps = (
                (t * 1.02 * stride / max(0.7, walker.tall) + walker.phase) % 1 * PHASES
                if walker.pace
                else (walker.phase + 0.02 * math.sin(t * 1.3 + walker.x * 9)) * PHASES
            )
            standing = not walker.pace and self.kind in ("people", "children", "soldiers", "robed", "robots")
            image = self._drawing(walker.costume, STILL if standing else int(steps) % PHASES, halvings)
            parallax = stage.parallax(walker.z)
            sx = px + moved[0] - view_x * parallax
            width, height = image.width() * 2**halvings, image.height() * 2**halvings  # type: ignore[attr-defined]
            if sx < -width or sx > stage.width + width:
                continue
            lift = (14 * math.sin(t * 1.3 + walker.phase * 6) - 70) * tall / 200 if self.kind in ("ghosts", "drones", "fish") else 0
            if lift == 0:
                canvas.save()
                canvas.translate(sx, py + moved[1])
                canvas.scale(tall / TALL, 0.2 * tall / TALL)
                shade = _shade()
                canvas.drawImage(shade, -shade.width() / 2, -shade.height() / 2, LINEAR)
                canvas.restore()
            haze = 1 - math.exp(-walker.z / 100 / self.setting.air.sight)
            gone = min(1.0, (half - abs(x)) / 50) if half == self.lane else 1.0  # through a door
            painter = _faded(round((1 - 0.62 * haze * haze) * gone * 20))  # near ones hide what is behind them
            canvas.save()
            canvas.translate(sx, py + moved[1] + lift)
            if walker.way < 0:
                canvas.scale(-1, 1)
            canvas.scale(share, share)
            canvas.translate(-width / 2, -height + FOOT * self._tallest[walker.costume] / TALL)
            canvas.scale(2**halvings, 2**halvings)
            canvas.drawImage(image, 0, 0, LINEAR, painter)
            canvas.restore()


def _towering(shot: Shot) -> float:
    """How much higher than in the set everybody stands, for a camera that is lower, or higher, than the one it was painted for:
    whoever stands on one line with the cast is as tall as the cast."""
    found = [
        CAMERA / max(30.0, 0.92 * mark.look.height - (shot.horizon - mark.y) * mark.look.height / (6.8 * mark.head))
        for mark in shot.marks
        if mark.look.species is Species.HUMAN and mark.look.age >= 12 and not mark.shoulder and mark.pose in ("stand", "walk", "run") and mark.head < 200
    ]
    return min(2.2, max(0.7, max(found))) if found else 1.0


@cache
def _shade() -> Any:
    """The soft shadow under the feet of somebody `TALL` pixels high, before the ground foreshortens it."""
    side = round(TALL * 0.5)
    bitmap, held, canvas = surface(side, side)
    canvas.drawCircle(side / 2, side / 2, TALL * 0.15, paint("04040a", 0.3, blur=TALL * 0.03))
    del held
    return picture(bitmap)


_FADES: dict[int, object] = {}


def _faded(twentieths: int) -> object:
    if twentieths not in _FADES:
        faded = skia.Paint()
        faded.setAlphaf(min(1.0, twentieths / 20))
        _FADES[twentieths] = faded
    return _FADES[twentieths]
