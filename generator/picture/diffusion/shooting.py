"""Shooting a shot: keyframes from the animation, one call a stretch, joints matched."""

from __future__ import annotations

import cv2
import numpy as np

from generator.cut import Filmed, Framing
from generator.film import Shot
from generator.picture.animation import Animation
from generator.picture.diffusion.camera import Camera, Setup
from generator.picture.diffusion.continuity import RETAKES, breaks
from generator.picture.diffusion.lips import staged
from generator.picture.diffusion.painter import Painter
from generator.picture.diffusion.performance import performance
from generator.picture.diffusion.printing import covered
from generator.picture.diffusion.prompt import prompt
from generator.picture.diffusion.references import Wardrobe
from generator.picture.diffusion.stretches import Picture, Stretch, at_rate, matched, stretches


class Shooting:
    """Shoots whole shots with one camera. `animation` draws the keyframes, `painter` paints them over where there is one, and `wardrobe` knows
    who looks how."""

    def __init__(self, camera: Camera, animation: Animation, *, painter: Painter | None = None, wardrobe: Wardrobe | None = None) -> None:
        self.camera, self.animation, self.painter = camera, animation, painter
        self.wardrobe = wardrobe or Wardrobe(painter=painter)

    def held(self, shot: Shot, *, seed: int) -> tuple[list[Picture], list[str]]:
        """The negative of a bare shot that holds continuity, the nearest one after two retakes; and why it was taken again."""
        takes: list[tuple[int, list[Picture]]] = []
        told: list[str] = []
        shot = staged(shot, self.camera.family.name, driven=self.camera.family.keyframes == "performance", tell=told.append)
        for number in range(RETAKES + 1):
            made = self.pictures(shot, seed=seed + 1_000 * number)
            broken = breaks(made, shot, self.key(shot, 0, self.camera.size)) if self.camera.family.keyframes else ()
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
                opening = self.key(shot, 0, size) if family.keyframes else None
                first = opening if before is None else covered(before, *size)
                last = self.key(shot, stretch.last, size, opening) if family.keyframes in ("ends", "conditions", "video") else None
                figures, faces = self._performed(shot, stretch, size) if family.keyframes == "performance" else ((), ())
                return Setup(
                    prompt=text,
                    frames=stretch.asked,
                    first=first if family.keyframes else None,
                    last=last,
                    references=self._references(shot, size) if family.references else (),
                    figures=figures,
                    faces=faces,
                    seed=(seed + number) % 2**31,
                )

            shots = at_rate(self.camera.shoot(setup), stretch.frames, family.fps)
            if before is not None:
                shots = matched(shots, covered(before, shots[0].shape[1], shots[0].shape[0]))[1:]
            made += shots
        size = made[-1].shape[1] // 2 * 2, made[-1].shape[0] // 2 * 2
        return [covered(each, *size) for each in made]

    def key(self, shot: Shot, index: int, size: tuple[int, int], before: Picture | None = None) -> Picture:
        """A keyframe: a frame of the animation at a size, without grade and type, painted over where there is a painter. before: the shot's
        first one, which a later one is to look like."""
        width, height = size
        framing = Framing(width=max(2, 16 * round(height / 9)) // 2 * 2, height=height // 2 * 2, twos=False)
        frame = next(self.animation.frames(Filmed(shot=shot, first=index, frames=1, framing=framing), seed=0))
        drawn = covered(np.asarray(cv2.cvtColor(frame, cv2.COLOR_YUV2RGB_I420), np.uint8), width, height)
        return drawn if self.painter is None else self.painter.keyframe(drawn, shot, self._references(shot, size), before)

    def _performed(self, shot: Shot, stretch: Stretch, size: tuple[int, int]) -> tuple[tuple[Picture, ...], tuple[Picture, ...]]:
        family = self.camera.family
        figures, faces = performance(shot, family.name, self.animation, stretch.first, stretch.asked, family.fps, size)
        return tuple(figures), tuple(faces)

    def _references(self, shot: Shot, size: tuple[int, int]) -> tuple[Picture, ...]:
        """A reference picture of everybody seen, at most three."""
        looks = dict.fromkeys(mark.look for mark in shot.marks if not mark.shoulder)
        return tuple(self.wardrobe.picture(look, size) for look in list(looks)[:3])
