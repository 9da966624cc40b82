"""Shooting a shot: keyframes from the animation, one call a stretch, joints matched."""

from __future__ import annotations

import cv2
import numpy as np

from generator.cut import Filmed, Framing
from generator.film import Shot
from generator.picture.animation import Animation
from generator.picture.diffusion.camera import Camera, Setup
from generator.picture.diffusion.continuity import RETAKES, breaks
from generator.picture.diffusion.printing import covered
from generator.picture.diffusion.prompt import prompt
from generator.picture.diffusion.stretches import Picture, Stretch, at_rate, matched, stretches


class Shooting:
    """Shoots whole shots with one camera. `animation` draws the keyframes."""

    def __init__(self, camera: Camera, animation: Animation) -> None:
        self.camera, self.animation = camera, animation

    def held(self, shot: Shot, *, seed: int) -> tuple[list[Picture], list[str]]:
        """The negative of a bare shot that holds continuity, the nearest one after two retakes; and why it was taken again."""
        takes: list[tuple[int, list[Picture]]] = []
        told: list[str] = []
        for number in range(RETAKES + 1):
            made = self.pictures(shot, seed=seed + 1_000 * number)
            broken = breaks(made, shot, self._key(shot, 0, self.camera.size)) if self.camera.family.keyframes else ()
            if not broken:
                return made, told
            takes.append((sum(each.found for each in broken), made))
            told.append(f"take {number + 1}: {'; '.join(map(str, broken))}")
        return min(takes, key=lambda each: each[0])[1], told

    def pictures(self, shot: Shot, *, seed: int) -> list[Picture]:
        """One negative of a bare shot: RGB uint8 [shot.frames][height, width, 3]."""
        family = self.camera.family
        text = prompt(shot)
        made: list[Picture] = []
        for number, stretch in enumerate(stretches(shot.frames, family)):
            before = made[-1] if made else None

            def setup(size: tuple[int, int], stretch: Stretch = stretch, before: Picture | None = before, number: int = number) -> Setup:
                first = self._key(shot, stretch.first, size) if before is None else covered(before, *size)
                last = self._key(shot, stretch.last, size) if family.keyframes in ("ends", "conditions", "video") else None
                return Setup(
                    prompt=text,
                    frames=stretch.asked,
                    first=first if family.keyframes else None,
                    last=last,
                    references=self._references(shot, size) if family.references else (),
                    seed=(seed + number) % 2**31,
                )

            shots = at_rate(self.camera.shoot(setup), stretch.frames, family.fps)
            if before is not None:
                shots = matched(shots, covered(before, shots[0].shape[1], shots[0].shape[0]))[1:]
            made += shots
        size = made[-1].shape[1] // 2 * 2, made[-1].shape[0] // 2 * 2
        return [covered(each, *size) for each in made]

    def _key(self, shot: Shot, index: int, size: tuple[int, int]) -> Picture:
        """A frame of the animation at a size, without grade and type."""
        width, height = size
        framing = Framing(width=max(2, 16 * round(height / 9)) // 2 * 2, height=height // 2 * 2, twos=False)
        frame = next(self.animation.frames(Filmed(shot=shot, first=index, frames=1, framing=framing), seed=0))
        return covered(np.asarray(cv2.cvtColor(frame, cv2.COLOR_YUV2RGB_I420), np.uint8), width, height)

    def _references(self, shot: Shot, size: tuple[int, int]) -> tuple[Picture, ...]:
        """A reference sheet of everybody seen, at most three: the animation's model sheets."""
        from generator.picture.diffusion.references import reference

        looks = dict.fromkeys(mark.look for mark in shot.marks if not mark.shoulder)
        return tuple(reference(look, size) for look in list(looks)[:3])
