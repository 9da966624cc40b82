"""Ink: a character's own colours as the light of the shot shows them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generator.picture.animation.brush import Canvas, Paint, Path, Point, mix, paint, rgb, smooth
from generator.picture.animation.light import Light

PLAIN = Light(key="ffffff", ambient="ffffff", level=1.0, ratio=1.0)


def multiply(a: str, b: str, level: float = 1.0) -> str:
    return "".join(f"{min(255, max(0, round(x * y * level / 255))):02x}" for x, y in zip(rgb(a), rgb(b), strict=True))


class Ink:
    """Paints by own colour. White light of level 1 leaves every colour as it is."""

    def __init__(self, light: Light, flip: bool = False) -> None:
        self.light = light
        self.least = 0.0
        """In units of the head: tufts and strands closer than this are not seen apart."""
        self.side = -light.side if flip else light.side
        self.tint = mix(light.key, "ffffff", 0.3)
        self.depth = min(0.62, max(0.0, 1 - max(1.0, light.ratio) ** -0.38))
        self.dark = multiply(mix(light.ambient, "20183a", 0.8), "ffffff", min(1.0, light.level))
        high = 0.75 + 0.5 * max(0.0, light.height)
        size = math.hypot(self.side, high)
        self.towards: Point = (self.side / size, -high / size)
        """From a body to the main light, on the frame."""
        self._known: dict[str, str] = {}
        self._tones: dict[str, tuple[int, int, int, int, int]] = {}

    def lit(self, colour: str) -> str:
        found = self._known.get(colour)
        if found is None:
            found = self._known[colour] = multiply(colour, self.tint, self.light.level)
        return found

    def tones(self, colour: str) -> tuple[int, int, int, int, int]:
        """RGB numbers of an own colour from the lit edge of a form to the far one."""
        return self.shades(self.lit(colour))

    def shades(self, base: str) -> tuple[int, int, int, int, int]:
        """The same of a colour that is lit already; the far edge catches a little light from around."""
        found = self._tones.get(base)
        if found is None:
            light = mix(base, self.lit("fff2d4"), 0.3)
            shade = mix(mix(base, self.lit("1c0c34"), 0.3), self.dark, self.depth * 0.5)
            bounce = mix(shade, self.lit(mix(base, self.light.ambient, 0.4)), 0.3)
            found = self._tones[base] = (int(light, 16), int(base, 16), int(base, 16), int(shade, 16), int(bounce, 16))
        return found

    def __call__(self, colour: str, alpha: float = 1.0, stroke: float = 0) -> Paint:
        return paint(self.lit(colour), alpha, stroke=stroke)

    def shade(self, share: float = 1.0) -> Paint | None:
        """The veil over what the key does not reach; None where the light is even."""
        return paint(self.dark, self.depth * share) if self.depth > 0.02 else None


def tapered(points: Sequence[Point], widths: Sequence[float]) -> Path:
    """A ribbon along a line of points, as wide at each as told."""

    left: list[Point] = []
    right: list[Point] = []
    last = len(points) - 1
    for i, (x, y) in enumerate(points):
        (ax, ay), (bx, by) = points[max(0, i - 1)], points[min(last, i + 1)]
        dx, dy = bx - ax, by - ay
        size = (dx * dx + dy * dy) ** 0.5 or 1.0
        half = widths[i] / 2
        left.append((x - dy / size * half, y + dx / size * half))
        right.append((x + dy / size * half, y - dx / size * half))
    return smooth(left + right[::-1])


def line(canvas: Canvas, points: Sequence[Point], stroke: Paint) -> None:

    canvas.drawPath(smooth(points, closed=False, tension=0.6), stroke)
