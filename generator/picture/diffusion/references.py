"""Reference pictures of the cast, for models that take pictures of who is to be seen: what the viewer gave, or else the model sheets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

import cv2
import numpy as np

from generator.film import Look
from generator.picture.diffusion.painter import Painter
from generator.picture.diffusion.stretches import Picture


class Wardrobe:
    """Who looks like which picture. Somebody's own picture counts whatever they wear; who has none is on their model sheet, painted where
    there is a painter. A sheet is made once, and so locked: the same look has the same sheet in every shot of the film."""

    def __init__(self, own: Mapping[Look, Path] | None = None, painter: Painter | None = None) -> None:
        self.own = {_face(look): path for look, path in (own or {}).items() if path.is_file()}
        self.painter = painter

    @property
    def revision(self) -> str:
        """Which own pictures there are: 8 hex digits; empty where there are none."""
        if not self.own:
            return ""
        return blake2b(b"".join(sorted(blake2b(path.read_bytes()).digest() for path in self.own.values())), digest_size=4).hexdigest()

    def picture(self, look: Look, size: tuple[int, int]) -> Picture:
        """The reference of a look on white, within (width, height) pixels: RGB uint8."""
        path = self.own.get(_face(look))
        if path is not None and (found := cv2.imread(str(path))) is not None:
            return fitted(np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB), np.uint8), size)
        drawn = reference(look, size)
        return self.painter.sheet(drawn, look) if self.painter is not None else drawn


def _face(look: Look) -> Look:
    """A look without what is worn."""
    plain = Look()
    return replace(look, outfit=plain.outfit, outfit_colour=plain.outfit_colour, accent=plain.accent, hat=plain.hat)


@lru_cache(maxsize=16)
def reference(look: Look, size: tuple[int, int]) -> Picture:
    """The model sheet of a look on white, within (width, height) pixels: RGB uint8."""
    from generator.picture.animation.model_sheet import character

    return fitted(np.asarray(cv2.cvtColor(character(look), cv2.COLOR_BGR2RGB), np.uint8), size)


def fitted(page: Picture, size: tuple[int, int]) -> Picture:
    """A picture as large as it fits on a white page of (width, height) pixels."""
    width, height = size
    scale = min(width / page.shape[1], height / page.shape[0])
    small = cv2.resize(page, (max(1, int(page.shape[1] * scale)), max(1, int(page.shape[0] * scale))), interpolation=cv2.INTER_AREA)
    sheet = np.full((height, width, 3), 255, np.uint8)
    left, top = (width - small.shape[1]) // 2, (height - small.shape[0]) // 2
    sheet[top : top + small.shape[0], left : left + small.shape[1]] = small
    return sheet
