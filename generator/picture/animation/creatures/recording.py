"""A figure that is drawn once a frame into a recording, and then says how far it reaches."""

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
        self._extent: Any = None

    def paint(self, canvas: Canvas, frame: int) -> Any:
        """Draw a frame; returns the rectangle that holds it, in pixels."""
        raise NotImplementedError

    def _record(self, frame: int) -> None:
        if self._frame != frame:
            recorder = skia.PictureRecorder()
            self._extent = self.paint(recorder.beginRecording(skia.Rect.MakeLTRB(-_FAR, -_FAR, _FAR, _FAR)), frame)
            self._frame, self._picture = frame, recorder.finishRecordingAsPicture()

    def bounds(self, frame: int) -> tuple[int, int, int, int]:
        """x, y, width, height in pixels of the frame."""
        self._record(frame)
        box = self._extent
        x, y = math.floor(box.left()) - 1, math.floor(box.top()) - 1
        return x, y, math.ceil(box.right()) + 1 - x, math.ceil(box.bottom()) + 1 - y

    def travelled(self, frame: int) -> float:
        """0: a creature casts its shadow where its drawing is."""
        del frame
        return 0.0

    def draw(self, canvas: Canvas, frame: int) -> None:
        self._record(frame)
        canvas.drawPicture(self._picture)
