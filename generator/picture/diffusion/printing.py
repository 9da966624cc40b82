"""The print: a negative, graded, with its title, in the size and the colour space of the stream. Milliseconds a frame, and no model."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.cut import Framing
from generator.film import Effect, Grade, Shot
from generator.picture import Frame
from generator.picture.check import face
from generator.picture.diffusion.stretches import Picture

LUMA = np.array([0.299, 0.587, 0.114], np.float32)


class Print:
    """Strikes the frames of one shot."""

    def __init__(self, shot: Shot, framing: Framing) -> None:
        from generator.picture.animation.looks import style
        from generator.picture.animation.title import Type

        self.shot, self.framing = shot, framing
        self.table = curve(shot.grade)
        faces = [face(mark, framing.width, framing.height) for mark in shot.marks if not mark.shoulder]
        self.type = Type(shot.title, framing, style(shot.look), faces, plated=shot.take > 1) if shot.title else None

    def frame(self, picture: Picture, index: int) -> Frame:
        """I420 uint8 [height * 3 // 2, width] of a negative's picture. index: frame of the shot."""
        graded = grade(covered(picture, self.framing.width, self.framing.height), self.shot.grade, self.table)
        if self.type is not None:
            lettered = np.ascontiguousarray(cv2.cvtColor(graded, cv2.COLOR_RGB2BGRA))
            self.type.draw(lettered, index)
            graded = cv2.cvtColor(lettered, cv2.COLOR_BGRA2RGB)
        light, white = exposure(self.shot.effects, index)
        if light < 1 or white > 0:
            graded = np.clip(graded * np.float32(light * (1 - white)) + np.float32(255 * white), 0, 255).astype(np.uint8)
        return np.asarray(cv2.cvtColor(graded, cv2.COLOR_RGB2YUV_I420), np.uint8)


def covered(picture: Picture, width: int, height: int) -> Picture:
    """A picture scaled to fill width x height; what reaches beyond is cut off evenly."""
    high, wide = picture.shape[:2]
    scale = max(width / wide, height / high)
    size = max(width, round(wide * scale)), max(height, round(high * scale))
    big = picture if size == (wide, high) else cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    return np.ascontiguousarray(big[top : top + height, left : left + width])


def curve(note: Grade) -> NDArray[np.uint8]:
    """The tone curve of a grade: uint8 [256], identity for no grade."""
    noir = max(0, note.noir) / 1000
    bent = np.linspace(0, 1, 256) ** (2 ** (-0.8 * note.brightness / 1000 + 0.3 * noir))
    steep = 1 + 0.6 * note.contrast / 1000 + 0.5 * noir
    return np.asarray(np.clip(((bent - 0.45) * steep + 0.45) * 255 + 0.5, 0, 255), np.uint8)


def grade(picture: Picture, note: Grade, table: NDArray[np.uint8]) -> Picture:
    """A picture with a note on light and colour applied."""
    if note == Grade():
        return picture
    toned = cv2.LUT(picture, table)
    colour = max(0.0, (1 + note.saturation / 1000) * (1 - 0.85 * max(0, note.noir) / 1000))
    warm = 14 * note.warmth / 1000
    if colour == 1 and not warm:
        return np.asarray(toned, np.uint8)
    floating = toned.astype(np.float32)
    grey = (floating @ LUMA)[..., None]
    mixed = grey + (floating - grey) * np.float32(colour) + np.array([warm, 0.2 * warm, -warm], np.float32)
    return np.asarray(np.clip(mixed + 0.5, 0, 255), np.uint8)


def exposure(effects: tuple[Effect, ...], index: int) -> tuple[float, float]:
    """(light, white) at a frame: what fades leave of the picture, and how far a flash drowns it; both 0 to 1."""
    light, white = 1.0, 0.0
    for each in effects:
        share = (index - each.start) / max(1, each.frames)
        if each.kind == "fade-in":
            light = min(light, float(np.clip(share, 0, 1)))
        elif each.kind == "fade-out":
            light = min(light, float(1 - np.clip(share, 0, 1)))
        elif each.kind == "flash" and 0 <= share < 1:
            white = max(white, (1 - share) * each.strength / 1000)
    return light, white
