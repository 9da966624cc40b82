"""What drives, from the side, for the moment in which it is lifted off its wheels."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, rect
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
    for k in (1, 4):  # broken panes
        c.drawPath(polygon([(-1 + k * 15, 40), (8 + k * 15, 40), (4 + k * 15, 47), (9 + k * 15, 53), (0 + k * 15, 53)]), paint("0c0e12"))
    c.drawRect(rect(-6, 60, 111, 3), paint(darker(tone, 0.35)))
    c.drawRect(rect(97, 40, 6, 26), paint("1c2630"))
    c.drawPath(polygon([(30, 63), (52, 60), (60, 72), (36, 72)]), paint("6a3418", 0.55))
    c.drawRect(rect(101, 63, 4, 4), paint("f4e8b0"))
    c.drawRect(rect(-4, 31, 104, 2), paint(lighter(tone, 0.35)))
    for x in (14, 82):
        _wheel(c, x, 73, 9)


def car(c: Canvas, colour: str) -> None:
    tone = colour or "7a2e2a"
    blob(c, [(20, 36), (64, 36), (80, 52), (103, 55), (105, 68), (-4, 68), (-4, 56), (8, 52)], tone, tension=0.12, shine=0.4)
    c.drawPath(polygon([(23, 39), (41, 39), (41, 52), (14, 52)]), linear(0, 39, 0, 52, "2a3644", "50647a"))
    c.drawPath(polygon([(45, 39), (62, 39), (75, 52), (45, 52)]), linear(0, 39, 0, 52, "2a3644", "50647a"))
    c.drawPath(polygon([(48, 40), (56, 40), (52, 51), (46, 51)]), paint("0c0e12"))
    c.drawLine(43, 54, 43, 67, paint(darker(tone, 0.4), stroke=1.4))
    c.drawRect(rect(100, 58, 5, 4), paint("f4e8b0"))
    for x in (16, 84):
        _wheel(c, x, 69, 10)
