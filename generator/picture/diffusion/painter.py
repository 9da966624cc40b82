"""The painter: keyframes and reference sheets, painted from what the animation draws. Each is painted once and kept."""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path

import cv2
import numpy as np

from generator.film import Look, Shot
from generator.picture.diffusion.camera import Camera, Setup
from generator.picture.diffusion.printing import covered
from generator.picture.diffusion.prompt import person, prompt
from generator.picture.diffusion.stretches import Picture


class Painter:
    """Paints with one picture model. folder: where paintings are kept, by what was asked for."""

    def __init__(self, camera: Camera, folder: Path) -> None:
        self.camera, self.folder = camera, folder

    def keyframe(self, drawn: Picture, shot: Shot, sheets: tuple[Picture, ...], before: Picture | None = None) -> Picture:
        """A drawn keyframe as the film looks: RGB uint8 of the same size. before: a keyframe of the same shot that is painted already."""
        return covered(self._painted((drawn, *sheets, *(() if before is None else (before,))), asked(shot, len(sheets), before is not None)), *_size(drawn))

    def sheet(self, drawn: Picture, look: Look) -> Picture:
        """A drawn reference sheet, painted: the same figures in the same places, RGB uint8 of the same size."""
        text = (
            f"A character reference sheet on a white background, photographed: front, three-quarter view, profile and expressions of the same person, "
            f"{person(look)}. Keep every view in the place that it has in the first picture. No text."
        )
        return covered(self._painted((drawn,), text), *_size(drawn))

    def _painted(self, pictures: tuple[Picture, ...], text: str) -> Picture:
        key = blake2b(f"{self.camera.family.name} {self.camera.weights.revision} {self.camera.steps}\n{text}".encode(), digest_size=20)
        for each in pictures:
            key.update(repr(each.shape).encode() + np.ascontiguousarray(each).tobytes())
        path = self.folder / key.hexdigest()[:2] / f"{key.hexdigest()}.png"
        found = cv2.imread(str(path)) if path.exists() else None
        if found is None:
            seed = int(key.hexdigest()[:7], 16)

            def setup(size: tuple[int, int]) -> Setup:
                return Setup(prompt=text, frames=1, references=tuple(covered(each, *size) for each in pictures), seed=seed)

            (made,) = self.camera.shoot(setup)
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_suffix(f".{os.getpid()}.png")
            cv2.imwrite(str(beside), cv2.cvtColor(made, cv2.COLOR_RGB2BGR))
            beside.replace(path)
            return made
        return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB), np.uint8)


def asked(shot: Shot, sheets: int, before: bool) -> str:
    """What is asked of a picture model for a keyframe. sheets: how many reference sheets come with it. before: whether a painted keyframe does."""
    parts = [
        "Paint the first picture anew as what it is a sketch of. Keep its framing, its light, and everybody's place, pose and size.",
        *(["The pictures after it show who is seen: keep their faces, hair and clothes."] if sheets else []),
        *(["The last picture is another moment of the same shot: keep its place, light and look."] if before else []),
        prompt(shot),
    ]
    return " ".join(parts)


def _size(picture: Picture) -> tuple[int, int]:
    return picture.shape[1], picture.shape[0]
