"""A figure that is drawn once a frame into a recording, which then knows its own bounds."""

from __future__ import annotations

import math
from typing import Any

from generator.picture.animation.brush import Canvas
from generator.picture.animation.skia_library import skia

_FAR = 20_000.0


class Recorded:
    """Draws by `paint`; what is kept is the last frame's recording, nothing that another frame depends on."""

    def __init__(self) -> None:
        self._frame: int | None = None
        self._picture: Any = None

    def paint(self, canvas: Canvas, frame: int) -> None:
        raise NotImplementedError

    def _recorded(self, frame: int) -> Any:
        if self._frame != frame:
            recorder = skia.PictureRecorder()
            self.paint(recorder.beginRecording(skia.Rect.MakeLTRB(-_FAR, -_FAR, _FAR, _FAR), skia.RTreeFactory()()), frame)
            self._frame, self._picture = frame, recorder.finishRecordingAsPicture()
        return self._picture

    def bounds(self, frame: int) -> tuple[int, int, int, int]:
        """x, y, width, height in pixels of the frame."""
        box = self._recorded(frame).cullRect()
        x, y = math.floor(box.left()) - 1, math.floor(box.top()) - 1
        return x, y, math.ceil(box.right()) + 1 - x, math.ceil(box.bottom()) + 1 - y

    def draw(self, canvas: Canvas, frame: int) -> None:
        canvas.drawPicture(self._recorded(frame))
