"""The embedded renderer: every shot drawn by program, on any machine."""

from __future__ import annotations

import importlib.util
from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.cut import Filmed
from generator.errors import BackendUnavailable
from generator.picture import Frame
from generator.picture.check import Box, face

if TYPE_CHECKING:
    from generator.picture.animation.actors import FigureMaker
    from generator.picture.animation.filming import Filming


class Animation:
    """Illustrated animation in two and a half dimensions. `figure` draws the cast; its default is the cast's own rigs."""

    name = "animation"
    version = 9

    def __init__(self, figure: FigureMaker | None = None) -> None:
        self._figure = figure
        self._kept: OrderedDict[tuple[object, ...], Filming] = OrderedDict()

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot work here. Loads nothing."""
        for module, package in (("skia", "skia-python"), ("cv2", "opencv-python-headless"), ("numpy", "numpy")):
            if importlib.util.find_spec(module) is None:
                raise BackendUnavailable(f"The Python package {package} is not installed.", f"Install it: pip install {package}.")

    def identity(self) -> tuple[str, ...]:
        return ()

    def frames(self, request: Filmed, *, seed: int) -> Iterator[Frame]:
        """The request's frames, I420 uint8 [height * 3 // 2, width]. Each depends on the shot and its own number alone, so pieces of a shot
        join. `seed` is not used: pieces have different keys, and grain, crowd and weather must go on across their joint."""
        from generator.picture.animation.filming import Filming

        key = request.shot, request.framing
        if key not in self._kept:
            self._kept[key] = Filming(request.shot, request.framing, self._figure or _cast())
            while len(self._kept) > 2:
                self._kept.popitem(last=False)
        filming = self._kept[key]
        for index in range(request.first, request.first + request.frames):
            yield filming.frame(index)

    def words(self, request: Filmed) -> Box | None:
        """Where the title of a shot lies, for whoever checks that it can be read; None where there is none."""
        from generator.picture.animation.looks import style
        from generator.picture.animation.title import Type

        shot, framing = request.shot, request.framing
        if shot.title is None:
            return None
        faces = [face(mark, framing.width, framing.height) for mark in shot.marks if not mark.shoulder]
        return Type(shot.title, framing, style(shot.look), faces).box


def _cast() -> FigureMaker:
    from generator.picture.animation.actors import default_figure

    return default_figure()
