"""Continuity: how far a model's take has drifted from what the shot is to look like, and why it is taken again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.film import Shot
from generator.picture.check import counts, face
from generator.picture.diffusion.stretches import Picture

RETAKES = 2
PALETTE, IDENTITY, DRIFT = 0.62, 0.72, 0.55
"""Distances, 0 to 1, above which a take is not used: from the keyframe's colours, from a face's colours there, between its own two ends."""
SMALL = 160, 90


@dataclass(frozen=True, slots=True)
class Break:
    """A break of continuity."""

    kind: str
    """palette, identity or drift."""
    found: int
    allowed: int
    """Thousandths."""

    def __str__(self) -> str:
        said = {
            "palette": "the colours are not those of the scene",
            "identity": "a face is not that of the cast",
            "drift": "it does not end as it began",
        }
        return f"{said[self.kind]} ({self.found} of {self.allowed} thousandths)"


def breaks(pictures: Sequence[Picture], shot: Shot, key: Picture) -> tuple[Break, ...]:
    """What breaks continuity in a take. key: the keyframe at its beginning, RGB uint8 of any size."""
    found = []
    first = pictures[0]
    if (distance := palette_distance(first, key)) > PALETTE:
        found.append(_break("palette", distance, PALETTE))
    faces = [(_part(first, shot, index), _part(key, shot, index)) for index in range(len(counts(shot)))]
    worst = max((palette_distance(one, other) for one, other in faces if one.size and other.size), default=0.0)
    if worst > IDENTITY:
        found.append(_break("identity", worst, IDENTITY))
    if shot.move.kind in ("static", "drift") and not shot.effects and (distance := palette_distance(first, pictures[-1])) > DRIFT:
        found.append(_break("drift", distance, DRIFT))
    return tuple(found)


def palette_distance(one: Picture, other: Picture) -> float:
    """How different two pictures are in colour: 0 for the same, 1 for nothing in common. Bhattacharyya over a Lab histogram, softened so that a
    shade beside the right one counts for most of it."""
    return float(np.sqrt(max(0.0, 1 - float(np.sqrt(_histogram(one) * _histogram(other)).sum()))))


def _histogram(picture: Picture) -> NDArray[np.float64]:
    small = cv2.resize(picture, SMALL, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).reshape(-1, 3)
    counted, _ = np.histogramdd(lab, bins=(8, 12, 12), range=((0, 256), (60, 196), (60, 196)))
    for axis in range(3):
        padded = np.pad(counted, [(1, 1) if each == axis else (0, 0) for each in range(3)], mode="edge")
        near = [np.take(padded, range(start, start + counted.shape[axis]), axis=axis) for start in range(3)]
        counted = 0.25 * near[0] + 0.5 * near[1] + 0.25 * near[2]
    return np.asarray(counted / counted.sum())


def _part(picture: Picture, shot: Shot, index: int) -> Picture:
    height, width = picture.shape[:2]
    box = face(counts(shot)[index], width, height)
    return picture[max(0, box.top) : max(0, box.bottom), max(0, box.left) : max(0, box.right)]


def _break(kind: str, found: float, allowed: float) -> Break:
    return Break(kind, round(found * 1000), round(allowed * 1000))
