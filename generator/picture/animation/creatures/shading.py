"""Shading: a colour that runs from the lit side of a form to the far one, laid in flat bands.

Skia's gradients cost ten times a flat colour on the processor; bands of two or three levels each look the same at a quarter of the price.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise
from typing import Any

from generator.picture.animation.brush import Canvas, Paint, Path, Point, rgb
from generator.picture.animation.skia_library import skia

Tones = tuple[int, ...]
"""RGB numbers at even distances from the lit side to the far one."""
_FAR = 30_000.0
_LINE = 6.0
"""Half the width of the widest lines, in units."""
_SMALL = 7.0
"""Pixels: what is smaller is flat."""
_BAND = 6.0
"""Pixels that a band is wide at least."""
_STEP = 4
"""Levels that neighbouring bands may differ: less is not seen."""


class Shaded:
    """A paint for `Shading`: opaque tones along a line from the lit end to the far one."""

    __slots__ = ("tones", "lit", "unlit")

    def __init__(self, tones: Tones, lit: Point, unlit: Point) -> None:
        self.tones, self.lit, self.unlit = tones, lit, unlit

    def gradient(self, alpha: float = 1.0) -> Paint:
        """The same as a paint of Skia: for strokes and what is half clear."""
        colours = [each | round(alpha * 255) << 24 for each in self.tones]
        return skia.Paint(AntiAlias=True, Shader=skia.GradientShader.MakeLinear([skia.Point(*self.lit), skia.Point(*self.unlit)], colours))


class Shading:
    """A canvas that also draws with `Shaded`, and knows how far all that was drawn reaches. `unit` is the size of its units in pixels."""

    def __init__(self, canvas: Canvas, unit: float) -> None:
        self.canvas, self.unit = canvas, unit
        self.left = self.top = _FAR
        self.right = self.bottom = -_FAR

    def __getattr__(self, name: str) -> Any:
        return getattr(self.canvas, name)

    def reach(self, left: float, top: float, right: float, bottom: float) -> None:
        """Something was drawn there; what is turned or moved on the way must say so itself."""
        if left < self.left:
            self.left = left
        if top < self.top:
            self.top = top
        if right > self.right:
            self.right = right
        if bottom > self.bottom:
            self.bottom = bottom

    def extent(self) -> Any:
        """A rectangle around all of it, with room for the width of lines."""
        room = _LINE
        return skia.Rect.MakeLTRB(self.left - room, self.top - room, self.right + room, self.bottom + room) if self.right >= self.left else skia.Rect.MakeEmpty()

    def drawPath(self, path: Path, paint: Paint | Shaded) -> None:
        box = path.getBounds()
        self.reach(box.left(), box.top(), box.right(), box.bottom())
        if isinstance(paint, Shaded):
            self._bands(path, paint)
        else:
            self.canvas.drawPath(path, paint)

    def drawCircle(self, x: float, y: float, radius: float, paint: Paint | Shaded) -> None:
        if isinstance(paint, Shaded):
            self.drawOval(skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius), paint)
            return
        self.reach(x - radius, y - radius, x + radius, y + radius)
        self.canvas.drawCircle(x, y, radius, paint)

    def drawOval(self, box: Any, paint: Paint | Shaded) -> None:
        if isinstance(paint, Shaded):
            self.drawPath(skia.Path.Oval(box), paint)
            return
        self.reach(box.left(), box.top(), box.right(), box.bottom())
        self.canvas.drawOval(box, paint)

    def drawLine(self, x0: float, y0: float, x1: float, y1: float, paint: Paint) -> None:
        self.reach(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        self.canvas.drawLine(x0, y0, x1, y1, paint)

    def drawRect(self, box: Any, paint: Paint) -> None:
        self.reach(box.left(), box.top(), box.right(), box.bottom())
        self.canvas.drawRect(box, paint)

    def drawRoundRect(self, box: Any, rx: float, ry: float, paint: Paint) -> None:
        self.reach(box.left(), box.top(), box.right(), box.bottom())
        self.canvas.drawRoundRect(box, rx, ry, paint)

    def _bands(self, path: Path, paint: Shaded) -> None:
        box = path.getBounds()
        (ax, ay), (bx, by) = paint.lit, paint.unlit
        long = math.hypot(bx - ax, by - ay)
        if long < 0.01 or max(box.width(), box.height()) * self.unit < _SMALL:
            self.canvas.drawPath(path, _flat(paint.tones[1]))
            return
        ux, uy = (bx - ax) / long, (by - ay) / long
        middle = (box.centerX() - ax) * ux + (box.centerY() - ay) * uy
        reach = (abs(ux) * box.width() + abs(uy) * box.height()) / 2
        bands = min(_most(paint.tones), max(6, int(long * self.unit / _BAND)))
        colours = _tones(paint.tones, bands)
        first = min(bands - 1, max(0, int((middle - reach) / long * bands)))
        last = min(bands - 1, max(0, int((middle + reach) / long * bands)))
        if first == last or colours[first] == colours[last] and len(set(colours[first : last + 1])) == 1:
            self.canvas.drawPath(path, _flat(colours[first]))
            return
        canvas = self.canvas
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        canvas.concat(skia.Matrix.MakeAll(ux, -uy, ax, uy, ux, ay, 0, 0, 1))
        start = -_FAR
        for i in range(first, last + 1):
            if i < last and colours[i] == colours[i + 1]:
                continue
            end = _FAR if i == last else (i + 1) * long / bands
            canvas.drawRect(skia.Rect.MakeLTRB(start, -_FAR, end, _FAR), _hard(colours[i]))
            start = end
        canvas.restore()


@lru_cache(maxsize=4096)
def _most(tones: Tones) -> int:
    """Bands enough for these tones."""
    parts = [rgb(f"{each:06x}") for each in tones]
    steepest = max(abs(p - q) for a, b in pairwise(parts) for p, q in zip(a, b, strict=True))
    return max(8, min(28, steepest * (len(parts) - 1) // _STEP))


@lru_cache(maxsize=4096)
def _tones(tones: Tones, bands: int) -> tuple[int, ...]:
    out = []
    parts = [rgb(f"{each:06x}") for each in tones]
    for i in range(bands):
        at = (i + 0.5) / bands * (len(parts) - 1)
        k = min(len(parts) - 2, int(at))
        a, b, t = parts[k], parts[k + 1], at - k
        red, green, blue = (round(p + (q - p) * t) for p, q in zip(a, b, strict=True))
        out.append(red << 16 | green << 8 | blue)
    return tuple(out)


@lru_cache(maxsize=4096)
def _flat(colour: int) -> Paint:
    return skia.Paint(AntiAlias=True, Color=colour | 0xFF000000)


@lru_cache(maxsize=4096)
def _hard(colour: int) -> Paint:
    return skia.Paint(AntiAlias=False, Color=colour | 0xFF000000)
