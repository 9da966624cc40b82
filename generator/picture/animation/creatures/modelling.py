"""Modelling: flat shapes drawn with light and shade, for the rigs that are drawn shape by shape."""

from __future__ import annotations

from typing import Any

from generator.picture.animation.brush import Canvas, Paint, Path
from generator.picture.animation.creatures.ink import Ink
from generator.picture.animation.skia_library import skia

_LEAST = 22.0
"""Shapes smaller than this, in units of the head, stay flat."""


class Modelled:
    """A canvas whose opaque shapes take the light of the shot."""

    def __init__(self, canvas: Canvas, ink: Ink) -> None:
        self.canvas, self.ink = canvas, ink

    def __getattr__(self, name: str) -> Any:
        return getattr(self.canvas, name)

    def drawPath(self, path: Path, paint: Paint) -> None:
        self.canvas.drawPath(path, self._modelled(path.getBounds(), paint))

    def drawRoundRect(self, box: Any, rx: float, ry: float, paint: Paint) -> None:
        self.canvas.drawRoundRect(box, rx, ry, self._modelled(box, paint))

    def drawCircle(self, x: float, y: float, radius: float, paint: Paint) -> None:
        self.canvas.drawCircle(x, y, radius, self._modelled(skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius), paint))

    def _modelled(self, box: Any, paint: Paint) -> Paint:
        if paint.getStyle() != skia.Paint.kFill_Style or paint.getAlpha() != 255 or min(box.width(), box.height()) < _LEAST:
            return paint
        x, y = (box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2
        lx = -self.ink.side if self.ink.side else 0.5
        dx, dy = (0.5 if lx < 0 else -0.5) * box.width(), -0.5 * box.height()
        if box.height() > box.width() * 2.2:
            dy *= 0.15
        ends = [skia.Point(x + dx, y + dy), skia.Point(x - dx, y - dy)]
        colours = [each | 0xFF000000 for each in self.ink.shades(f"{paint.getColor() & 0xFFFFFF:06x}")]
        return skia.Paint(AntiAlias=True, Shader=skia.GradientShader.MakeLinear(ends, colours))
