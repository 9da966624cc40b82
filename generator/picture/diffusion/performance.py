"""A performance: how somebody moves and speaks in the animation, as a model that follows a performer is shown it.

Such a model takes a stick figure on black and a close view of the face, frame by frame, and gives them to the person of a picture. So a mouth
says what is said, since the drawn one does.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np

from generator.clock import FPS
from generator.cut import Filmed, Framing
from generator.errors import RenderFailed
from generator.film import Shot, Species
from generator.picture.animation import Animation
from generator.picture.check import face
from generator.picture.diffusion.printing import covered
from generator.picture.diffusion.stretches import Picture

FACE = 512
"""Pixels of a face's picture, square."""
LIMBS = (
    ("neck", "shoulder-0", (153, 0, 0)), ("shoulder-0", "elbow-0", (153, 51, 0)), ("elbow-0", "wrist-0", (153, 102, 0)),
    ("neck", "shoulder-1", (153, 153, 0)), ("shoulder-1", "elbow-1", (102, 153, 0)), ("elbow-1", "wrist-1", (51, 153, 0)),
    ("neck", "hip-0", (0, 153, 0)), ("hip-0", "knee-0", (0, 153, 51)), ("knee-0", "ankle-0", (0, 153, 102)),
    ("neck", "hip-1", (0, 153, 153)), ("hip-1", "knee-1", (0, 102, 153)), ("knee-1", "ankle-1", (0, 51, 153)), ("neck", "head", (0, 0, 153)),
)  # fmt: skip
"""(from, to, RGB) of the stick figure: a hue for each limb."""


def performer(shot: Shot, model: str) -> int:
    """Which mark performs. Raises RenderFailed where it is not one person before a camera that stands still."""
    seen = [index for index, mark in enumerate(shot.marks) if not mark.shoulder]
    if len(seen) != 1 or shot.marks[seen[0]].look.species is not Species.HUMAN:
        raise RenderFailed("", model, f"it follows one performer, and this shot shows {len(seen) or 'nobody'}", permanent=True)
    if shot.move.kind not in ("static", "drift"):
        raise RenderFailed("", model, "it follows a performer before a camera that stands still, and this one moves", permanent=True)
    return seen[0]


def performance(shot: Shot, model: str, animation: Animation, first: int, frames: int, fps: int, size: tuple[int, int]) -> tuple[list[Picture], list[Picture]]:
    """Stick figures of `size` and faces of FACE pixels, `frames` of each at `fps`, from frame `first` of the shot on. Raises RenderFailed."""
    mark = shot.marks[performer(shot, model)]
    width, height = size
    framing = Framing(width=max(2, 16 * round(height / 9)) // 2 * 2, height=height // 2 * 2, twos=False)
    joints = _joints(shot, framing)
    close = Framing(width=1280, height=720, twos=False)
    box = face(mark, close.width, close.height)
    middle, reach = ((box.left + box.right) // 2, (box.top + box.bottom) // 2), max(16, (box.bottom - box.top) * 3 // 4)
    figures, faces = [], []
    for each in range(frames):
        index = min(shot.frames - 1, first + each * FPS // fps)
        figures.append(covered(stick(joints(index), framing), width, height))
        drawn = next(animation.frames(Filmed(shot=shot, first=index, frames=1, framing=close), seed=0))
        whole = np.asarray(cv2.cvtColor(drawn, cv2.COLOR_YUV2RGB_I420), np.uint8)
        padded = cv2.copyMakeBorder(whole, reach, reach, reach, reach, cv2.BORDER_REPLICATE)
        left, top = (int(np.clip(at, 0, most - 1)) for at, most in zip(middle, (close.width, close.height), strict=True))
        faces.append(np.asarray(cv2.resize(padded[top : top + 2 * reach, left : left + 2 * reach], (FACE, FACE), interpolation=cv2.INTER_AREA), np.uint8))
    return figures, faces


def stick(joints: dict[str, tuple[float, float]], framing: Framing) -> Picture:
    """A stick figure on black: RGB uint8. joints: name -> pixels of the frame."""
    page = np.zeros((framing.height, framing.width, 3), np.uint8)
    thick = max(1, framing.height // 120)
    for start, end, hue in LIMBS:
        cv2.line(page, _pixel(joints[start]), _pixel(joints[end]), hue, thick, cv2.LINE_AA)
    for index, place in enumerate(joints.values()):
        cv2.circle(page, _pixel(place), thick, (255, 17 * index % 256, 0), -1, cv2.LINE_AA)
    return page


def _joints(shot: Shot, framing: Framing) -> Callable[[int], dict[str, tuple[float, float]]]:
    """What tells where the joints of the one person in a shot are at a frame: name -> pixels of the frame."""
    from generator.picture.animation.actors import default_figure
    from generator.picture.animation.filming import Filming
    from generator.picture.animation.people.person import Person
    from generator.picture.animation.people.skeleton import joints

    people = [each.figure for each in Filming(shot, framing, default_figure()).actors if isinstance(each.figure, Person) and not each.mark.shoulder]

    def at(index: int) -> dict[str, tuple[float, float]]:
        (person,) = people
        posture, _ = person.performance.at(index)
        bones = joints(person.frame, posture)
        spots = {"head": bones.head, "neck": bones.neck[:2]}
        for name, pair in (
            ("shoulder", bones.shoulders), ("elbow", bones.elbows), ("wrist", bones.wrists), ("hip", bones.hips), ("knee", bones.knees), ("ankle", bones.ankles),
        ):  # fmt: skip
            spots |= {f"{name}-{side}": place[:2] for side, place in enumerate(pair)}
        turn, (hx, hy), (dx, dy) = posture.roll, bones.head, posture.shift
        c, s = math.cos(turn), math.sin(turn)
        lying = {name: (hx + (x - hx) * c - (y - hy) * s, hy + (x - hx) * s + (y - hy) * c) for name, (x, y) in spots.items()}
        return {name: (person.x + (x + dx) * person.scale, person.y + (y + dy) * person.scale) for name, (x, y) in lying.items()}

    return at


def _pixel(place: tuple[float, float]) -> tuple[int, int]:
    return round(place[0]), round(place[1])
