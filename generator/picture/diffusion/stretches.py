"""A shot in stretches that a model can make in one call, each beginning with the last frame of the one before."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.clock import FPS
from generator.picture.diffusion.families import Family

Picture = NDArray[np.uint8]
"""RGB uint8 [height, width, 3]."""


@dataclass(frozen=True, slots=True)
class Stretch:
    first: int
    """Frames at FPS, of the shot."""
    frames: int
    asked: int
    """Frames that the model is asked for, at its own rate."""

    @property
    def last(self) -> int:
        return self.first + self.frames - 1


def stretches(frames: int, family: Family) -> tuple[Stretch, ...]:
    """The fewest stretches of about the same length that cover a shot. Neighbours share one frame."""
    longest = max(2, (family.count(family.longest) - 1) * FPS // family.fps + 1)
    count = max(1, -(-(frames - 1) // (longest - 1)))
    edges = [round(index * (frames - 1) / count) for index in range(count + 1)]
    return tuple(
        Stretch(start, end - start + 1, family.count(-(-(end - start) * family.fps // FPS) + 1))
        for start, end in zip(edges[:-1], edges[1:], strict=True)
    )


def at_rate(pictures: list[Picture], frames: int, fps: int) -> list[Picture]:
    """Pictures at a model's rate, as so many frames at FPS: between two pictures they are mixed only where neither is near."""
    made = []
    for index in range(frames):
        place = min(index * fps / FPS, len(pictures) - 1)
        before = int(place)
        share = place - before
        if share < 0.25 or before + 1 >= len(pictures):
            made.append(pictures[before])
        elif share > 0.75:
            made.append(pictures[before + 1])
        else:
            mixed = pictures[before].astype(np.float32) * (1 - share) + pictures[before + 1].astype(np.float32) * share
            made.append((mixed + 0.5).astype(np.uint8))
    return made


def matched(pictures: list[Picture], to: Picture, over: int = 24) -> list[Picture]:
    """Pictures whose colour begins as that of `to` and eases to their own within `over` frames: a joint that is not seen."""
    if not pictures:
        return pictures
    wanted = to.reshape(-1, 3).astype(np.float32)
    found = pictures[0].reshape(-1, 3).astype(np.float32)
    gain = np.clip(wanted.std(0) / np.maximum(found.std(0), 1.0), 0.7, 1.4)
    shift = wanted.mean(0) - found.mean(0) * gain
    done = []
    for index, picture in enumerate(pictures):
        share = max(0.0, 1 - index / over)
        if not share:
            done.append(picture)
            continue
        bent = picture.astype(np.float32) * (1 + share * (gain - 1)) + share * shift
        done.append(np.clip(bent + 0.5, 0, 255).astype(np.uint8))
    return done
