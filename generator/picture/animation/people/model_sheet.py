"""The model sheet of a character: views, expressions and mouths on one page, for the eye to judge."""

from __future__ import annotations

import numpy as np

from generator.film import Act, Look, Mark, Viseme
from generator.picture.animation.brush import Bitmap, over, rgb
from generator.picture.animation.light import Light
from generator.picture.animation.people import figure
from generator.picture.animation.people.expression import MOODS, VISEMES

NEUTRAL = Light(key="ffffff", ambient="ffffff", level=1.0, ratio=1.0)


def still(mark: Mark, width: int, height: int, *, light: Light = NEUTRAL, frame: int = 8, seed: int = 1, ground: str = "") -> Bitmap:
    """One frame of one person: premultiplied BGRA, uint8 [height, width, 4]; transparent without a ground colour."""
    bitmap: Bitmap = np.zeros((height, width, 4), np.uint8)
    if ground:
        bitmap[:] = (*rgb(ground)[::-1], 255)
    held = over(bitmap)
    figure(mark, frames=240, width=width, height=height, seed=seed, light=light, look="").draw(held.getCanvas(), frame)
    return bitmap


POSES = ((80, "walk", ""), (80, "run", ""), (50, "sit", ""), (70, "kneel", ""), (40, "stand", "point"), (80, "stand", "punch"), (-40, "stand", "cast"), (20, "stand", "wave"))


def _posed(look: Look, facing: int, pose: str, verb: str) -> Mark:
    acts = (Act(verb=verb, start=0, frames=70, x=950 if facing > 0 else 50, y=200),) if verb else ()
    return Mark(look=look, x=470, y=250 if pose in ("sit", "kneel") else 190, head=115, facing=facing, pose=pose, acts=acts, gaze_x=950 if facing > 0 else 50)


def turnaround(look: Look, *, light: Light = NEUTRAL, cell: int = 240, ground: str = "6a7078") -> Bitmap:
    """Four views of the figure, four of the head, eight poses, every expression and every mouth shape: BGRA, uint8 [rows, columns, 4]."""
    views = (0, 45, 90, 180)
    cells = [still(Mark(look=look, x=500, y=150, head=115, facing=view), cell, cell, light=light, ground=ground) for view in views]
    cells += [still(Mark(look=look, x=500, y=470, head=600, facing=view), cell, cell, light=light, ground=ground) for view in views]
    cells += [still(_posed(look, facing, pose, verb), cell, cell, light=light, ground=ground, frame=26) for facing, pose, verb in POSES]
    cells += [still(Mark(look=look, x=500, y=470, head=640, facing=20, mood=mood), cell, cell, light=light, ground=ground) for mood in MOODS]
    cells += [
        still(Mark(look=look, x=500, y=300, head=760, lips=(Viseme(frame=0, shape=shape), Viseme(frame=60, shape="rest"))), cell, cell, light=light, ground=ground)
        for shape in VISEMES
    ]
    columns = 8
    while len(cells) % columns:
        cells.append(np.zeros_like(cells[0]))
    return np.vstack([np.hstack(cells[i : i + columns]) for i in range(0, len(cells), columns)])
