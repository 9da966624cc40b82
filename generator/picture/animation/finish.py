"""The laboratory: camera warp, glow of highlights, curve, vignette, grain and paper, from BGRA to I420."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.cut import Framing
from generator.film import Grade
from generator.picture.animation.brush import Bitmap, dice, noise, seed_of
from generator.picture.animation.looks import Style

Plane = NDArray[np.uint8]
SHADOWS = np.clip(96 - 0.55 * np.arange(256), 0, 255).astype(np.uint8)
"""How much a printer's screen takes from each luma."""
TOE = 0.12
"""Share of white under which contrast no longer takes all: the foot of a film's curve."""


class Finish:
    """What every frame of a shot goes through last. `frame` decides the grain, so any piece of a shot comes out the same."""

    def __init__(self, framing: Framing, style: Style, grade: Grade, tension: int, seed: int, gloom: float = 1.0) -> None:
        self.width, self.height = framing.width, framing.height
        self.style, self.seed = style, seed
        noir = max(0, grade.noir) / 1000
        self.saturation = max(0.0, style.saturation * (1 + grade.saturation / 1000) * (1 - 0.85 * noir))
        self.chroma = style.chroma[0] - 9 * grade.warmth / 1000, style.chroma[1] + 9 * grade.warmth / 1000
        self.toned = [_tones(*each) for each in zip(style.shadows, style.highlights, strict=True)] if any(style.shadows + style.highlights) else None
        if noir:
            self.toned = None
        self.bloom = style.bloom
        strain = (tension - 400) / 1000
        self.table = _curve(
            contrast=style.contrast * (1 + 0.5 * grade.contrast / 1000 + 0.14 * max(0.0, strain) + 0.35 * noir),
            gamma=style.gamma * 2 ** (-0.55 * grade.brightness / 1000 + 0.12 * strain + 0.25 * noir),
            lift=style.lift + max(0, grade.brightness) / 25000,
            white=style.white,
        )
        self.vignette = self._vignette(style.vignette * (1 + 0.5 * noir + 0.5 * max(0.0, strain)) * (0.7 if grade.brightness > 0 else 1) + max(0.0, gloom - 1))
        self.margin = self._margin(style.margin) if style.margin else None
        self.grain = self._grain(style.grain)
        self.dots = self._dots(style.dots) if style.dots else None
        self._out = np.empty((self.height, self.width, 4), np.uint8)
        self._frame = np.empty((self.height * 3 // 2, self.width), np.uint8)

    def _vignette(self, strength: float) -> Plane:
        """Multiplier of the luma, with the paper's own tooth in it."""
        yy, xx = np.mgrid[0 : self.height, 0 : self.width].astype(np.float32)
        distance = (xx / self.width - 0.5) ** 2 + 1.2 * (yy / self.height - 0.5) ** 2
        field = 1.02 - distance * strength * 0.95 if strength >= 0 else 1.0 - 0.0 * distance
        if self.style.paper:
            scale = self.height / 720
            tooth = noise(self.width, self.height, 3.2 * scale, 2, 11) * 0.6 + noise(self.width, self.height, 26 * scale, 4, 12, 1.4) * 0.4
            field = field * (1 - self.style.paper * 0.9 * np.clip(tooth - 0.36, 0, 1))
        return np.asarray(np.clip(field * 250, 0, 255), np.uint8)

    def _margin(self, strength: float) -> tuple[Plane, Plane, Plane]:
        """The unpainted edge of the sheet: what it adds to the luma, and for the chroma planes the share that is kept and the grey added."""
        scale = self.height / 720
        yy, xx = np.mgrid[0 : self.height, 0 : self.width].astype(np.float32)
        ragged = noise(self.width, self.height, 46 * scale, 4, 17, 1.6) * 46 + noise(self.width, self.height, 7 * scale, 2, 18) * 10
        inset = np.minimum(np.minimum(xx, self.width - 1 - xx), np.minimum(yy, self.height - 1 - yy) * 1.25) / scale
        bare = np.clip((ragged * strength + 4 * strength - inset) / 15 + 0.3, 0, 1) * 0.94
        small = cv2.resize(bare, (self.width // 2, self.height // 2), interpolation=cv2.INTER_AREA)
        # The luma is lifted to white by more than it can need, since what is below has not been taken away.
        return (bare * 215).astype(np.uint8), ((1 - small) * 255).astype(np.uint8), np.round(small * 128).astype(np.uint8)

    def _grain(self, strength: float) -> Plane:
        source = np.random.default_rng(self.seed % 2**32)
        field = cv2.GaussianBlur(source.normal(0, 1, (self.height + 96, self.width + 96)).astype(np.float32), (0, 0), 0.75)
        return np.asarray(np.clip(128 + field / field.std() * 1.25 * strength, 0, 255), np.uint8)

    def _dots(self, strength: float) -> Plane:
        """A printer's screen at 45 degrees: where it is dark, dots take light away."""
        yy, xx = np.mgrid[0 : self.height, 0 : self.width].astype(np.float32)
        pitch = 7.0 * self.height / 720
        u, v = (xx + yy) * 0.7071 * 2 * np.pi / pitch, (xx - yy) * 0.7071 * 2 * np.pi / pitch
        return np.asarray((0.5 + 0.25 * (np.cos(u) + np.cos(v))) * 255 * strength, np.uint8)

    def warp(self, canvas: Bitmap, matrix: NDArray[np.float32]) -> Bitmap:
        """The frame out of the overscanned canvas."""
        cv2.warpAffine(canvas, matrix, (self.width, self.height), dst=self._out, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return self._out

    def develop(self, picture: Bitmap, frame: int, exposure: int = 0) -> Plane:
        """BGRA to I420. `exposure` is added to the luma: flashes, flicker, fades."""
        height, width = self.height, self.width
        out: Any = cv2.cvtColor(picture, cv2.COLOR_BGRA2YUV_I420, dst=self._frame)
        luma = out[:height]
        half_h, half_w = height // 2, width // 2
        u = out[height : height + height // 4].reshape(half_h, half_w)
        v = out[height + height // 4 :].reshape(half_h, half_w)
        if self.bloom:
            self._glow(picture, luma, u, v)
        if self.dots is not None:
            cv2.subtract(luma, cv2.multiply(cv2.LUT(luma, SHADOWS), self.dots, scale=1 / 210), dst=luma)
        cv2.LUT(luma, self.table, dst=luma)
        cv2.multiply(luma, self.vignette, dst=luma, scale=1 / 250)
        # Light is added, but a fade takes a share of what is there, of the colours too: dark areas would else go garish.
        share = 1 + min(0, exposure) / 255
        if exposure > 0:
            cv2.add(luma, np.full(1, exposure, np.float64), dst=luma)
        elif exposure < 0:
            cv2.convertScaleAbs(luma, alpha=share, beta=16 * (1 - share), dst=luma)
        if self.margin is not None:
            cv2.add(luma, self.margin[0] if share >= 1 else cv2.convertScaleAbs(self.margin[0], alpha=share), dst=luma)
            cv2.min(luma, 236, dst=luma)
        if self.style.scratches:
            self._scratch(luma, frame)
        shift = seed_of(self.seed, frame)
        x, y = shift % 96, shift // 96 % 96
        cv2.addWeighted(luma, 1, self.grain[y : y + height, x : x + width], 1, -128, dst=luma)
        cv2.max(luma, 16, dst=luma)
        saturation = self.saturation * share
        small = cv2.resize(luma, (half_w, half_h), interpolation=cv2.INTER_AREA) if self.toned is not None else None
        for index, plane in enumerate((u, v)):
            offset = self.chroma[index] * share
            if small is not None and self.toned is not None:
                cv2.addWeighted(plane, saturation, cv2.LUT(small, self.toned[index]), share, 128 * (1 - saturation - share) + offset, dst=plane)
            elif abs(saturation - 1) > 0.01 or offset:
                cv2.addWeighted(plane, saturation, plane, 0, 128 * (1 - saturation) + offset, dst=plane)
            if self.margin is not None:
                cv2.add(cv2.multiply(plane, self.margin[1], scale=1 / 255), self.margin[2], dst=plane)
        return out  # type: ignore[no-any-return]

    def _scratch(self, luma: Plane, frame: int) -> None:
        """What a print has suffered: a scratch that stays for some frames, specks that are gone with the next."""
        strength, scale = self.style.scratches, self.height / 720
        lasting = dice(self.seed, "scratch", frame // 9)
        if lasting.random() < 0.6 * strength:
            x = round((lasting.random() + 0.002 * math.sin(frame)) * (self.width - 2)) % (self.width - 1)
            cv2.add(luma[:, x : x + 1], np.full(1, 26 * strength, np.float64), dst=luma[:, x : x + 1])
        fleeting = dice(self.seed, "dust", frame)
        for _ in range(round(3 * strength)):
            at = fleeting.randrange(self.width), fleeting.randrange(self.height)
            size = max(1, round(fleeting.uniform(0.8, 2.6) * scale))
            cv2.ellipse(luma, at, (size, max(1, size // 2)), fleeting.uniform(0, 180), 0, 360, fleeting.choice((36, 205)), -1, cv2.LINE_AA)

    def _glow(self, picture: Bitmap, luma: Plane, u: Plane, v: Plane) -> None:
        """Highlights spill: two blurs at a quarter and an eighth of the size, added in the planes."""
        width, height = self.width, self.height
        quarter, eighth = (width // 4, height // 4), (width // 8, height // 8)
        small = cv2.resize(
            cv2.resize(picture, (width // 2, height // 2), interpolation=cv2.INTER_AREA), quarter, interpolation=cv2.INTER_AREA
        )
        bright = cv2.subtract(small, np.array((128, 128, 128, 0), np.float64))
        near = cv2.blur(cv2.blur(bright, (7, 7)), (7, 7))
        wide = cv2.resize(bright, eighth, interpolation=cv2.INTER_AREA)
        wide = cv2.resize(cv2.blur(cv2.blur(wide, (17, 17)), (17, 17)), quarter, interpolation=cv2.INTER_LINEAR)
        light = cv2.addWeighted(near, self.bloom * 0.62, wide, self.bloom * 0.8, 0)[..., :3]
        y_light, v_light, u_light = cv2.split(cv2.cvtColor(light, cv2.COLOR_BGR2YCrCb))
        cv2.add(luma, cv2.resize(y_light, (width, height), interpolation=cv2.INTER_LINEAR), dst=luma)
        if self.style.halation:
            cv2.addWeighted(v_light, 1, y_light, 0.55 * self.style.halation, 0, dst=v_light)
            cv2.addWeighted(u_light, 1, y_light, -0.25 * self.style.halation, 0, dst=u_light)
        for plane, tint in ((u, u_light), (v, v_light)):
            cv2.addWeighted(
                plane, 1, cv2.resize(tint, (plane.shape[1], plane.shape[0]), interpolation=cv2.INTER_LINEAR), 1, -128, dst=plane
            )


def _tones(dark: int, light: int) -> NDArray[np.uint8]:
    """Chroma at each luma, 128 for none: one colour in the shadows, another in the light, little of either at the ends."""
    x = np.clip((np.arange(256) - 16) / 219.0, 0, 1)
    shift = dark * (1 - x) ** 1.4 * np.clip(0.2 + 6 * x, 0, 1) + light * x**1.3 * np.clip(0.3 + 6 * (1 - x), 0, 1)
    return np.round(128 + shift).astype(np.uint8)


def _curve(*, contrast: float, gamma: float, lift: float, white: float) -> NDArray[np.uint8]:
    """Luma in to luma out, limited range, with a soft shoulder."""
    x = np.clip((np.arange(256) - 16) / 219.0, 0, 1.1) ** gamma
    x = np.minimum((x - 0.42) * contrast + 0.42, 1.1)
    x = np.where(x < TOE, TOE * np.exp((x - TOE) / TOE), x)  # shadows sink slowly: black cloth keeps its folds
    x = np.where(x > 0.8, 0.8 + 0.2 * np.tanh((x - 0.8) / 0.2 * 0.9), x)  # highlights roll off instead of clipping
    smooth = x * x * (3 - 2 * np.clip(x, 0, 1))
    x = lift + (0.82 * x + 0.18 * smooth) * (white - lift)
    return np.clip(16 + x * 219, 16, 240).astype(np.uint8)
