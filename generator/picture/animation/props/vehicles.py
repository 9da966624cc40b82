"""What drives, from the side, for the moment in which it is lifted off its wheels."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, rect, smooth
from generator.picture.animation.props.materials import blob


def _wheel(c: Canvas, x: float, y: float, size: float) -> None:
    c.drawCircle(x, y, size, paint("16161a"))
    c.drawCircle(x, y, size * 0.55, paint("6a6e76"))
    c.drawCircle(x, y, size * 0.2, paint("24262a"))


def bus(c: Canvas, colour: str) -> None:
    tone = colour or "b8862e"
    blob(c, [(-4, 30), (100, 30), (105, 38), (105, 72), (-6, 72), (-6, 36)], tone, tension=0.05, shine=0.2)
    c.drawRect(rect(-4, 40, 100, 14), linear(0, 40, 0, 54, "26303c", "46586a"))
    for k in range(7):
        c.drawRect(rect(-4 + k * 15, 39, 2.4, 16), paint(darker(tone, 0.2)))
    for k in range(6):  # light on the panes
        c.drawPath(polygon([(2 + k * 15, 53), (6 + k * 15, 53), (11 + k * 15, 41), (7 + k * 15, 41)]), paint("c8dcec", 0.28))
    c.drawRect(rect(-6, 60, 111, 3), paint(darker(tone, 0.35)))
    c.drawRect(rect(97, 40, 6, 26), paint("1c2630"))
    c.drawLine(60, 41, 60, 72, paint(darker(tone, 0.3), stroke=1.2))
    c.drawRect(rect(101, 63, 4, 4), paint("f4e8b0"))
    c.drawRect(rect(-4, 31, 104, 2), paint(lighter(tone, 0.35)))
    for x in (14, 82):
        _wheel(c, x, 73, 9)


def car(c: Canvas, colour: str) -> None:
    tone = colour or "7a2e2a"
    blob(c, [(20, 36), (64, 36), (80, 52), (103, 55), (105, 68), (-4, 68), (-4, 56), (8, 52)], tone, tension=0.12, shine=0.4)
    c.drawPath(polygon([(23, 39), (41, 39), (41, 52), (14, 52)]), linear(0, 39, 0, 52, "2a3644", "50647a"))
    c.drawPath(polygon([(45, 39), (62, 39), (75, 52), (45, 52)]), linear(0, 39, 0, 52, "2a3644", "50647a"))
    c.drawPath(polygon([(52, 51), (55, 51), (60, 40), (57, 40)]), paint("c8dcec", 0.3))
    c.drawLine(43, 54, 43, 67, paint(darker(tone, 0.4), stroke=1.4))
    c.drawRect(rect(100, 58, 5, 4), paint("f4e8b0"))
    for x in (16, 84):
        _wheel(c, x, 69, 10)


def wheel(c: Canvas, x: float, radius: float, phase: float, tyre: float, spokes: int) -> None:
    """A wheel that stands on y = 0; phase: turns."""
    c.drawCircle(x, -radius, radius - tyre / 2, paint("15161a", stroke=tyre))
    for each in range(spokes):
        a = phase * math.tau + each * math.tau / spokes
        c.drawLine(x, -radius, x + (radius - tyre) * math.cos(a), -radius + (radius - tyre) * math.sin(a), paint("8a8e96", 0.7, stroke=0.9))
    c.drawCircle(x, -radius, 4, paint("5a5e66"))


def bicycle_frame(c: Canvas, colour: str, phase: float) -> None:
    """A bicycle in centimetres, on y = 0, its saddle above x = -10."""
    for x in (-50.0, 56.0):
        wheel(c, x, 34, phase, 4.5, 12)
    tube = paint(colour, stroke=4.2)
    for a, b in (((-50, -34), (0, -30)), ((-50, -34), (-10, -84)), ((0, -30), (-12, -88)), ((0, -30), (40, -82)), ((-10, -80), (40, -82)), ((40, -94), (56, -34))):
        c.drawLine(*a, *b, tube)
    c.drawLine(40, -94, 30, -102, paint("24262c", stroke=4))
    c.drawPath(smooth([(-26, -92), (-4, -94), (6, -90), (-6, -87), (-24, -88)]), paint("24262c"))
    for half in (0.0, 0.5):
        turned = (phase + half) * math.tau
        c.drawLine(0, -30, 17 * math.cos(turned), -30 + 17 * math.sin(turned), paint("6a6e76", stroke=3))
    c.drawCircle(0, -30, 9, paint("4a4e56", stroke=2.4))


def bicycle(c: Canvas, colour: str) -> None:
    c.save()
    c.translate(48, 92)
    c.scale(0.56, 0.56)
    bicycle_frame(c, colour or "8a4a34", 0.1)
    c.restore()
