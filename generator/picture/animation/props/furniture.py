"""What stands by itself where a story turns on it: an empty chair, a table, a barrel."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, rect
from generator.picture.animation.props.materials import blob

_OAK = "8a5c38"


def _post(c: Canvas, x: float, y: float, wide: float, tall: float, tone: str) -> None:
    c.drawRect(rect(x, y, wide, tall), linear(x, 0, x + wide, 0, lighter(tone, 0.1), tone, darker(tone, 0.3)))


def chair(c: Canvas, colour: str) -> None:
    tone = colour or _OAK
    for x in (34.0, 74.0):
        _post(c, x, 60, 5, 34, darker(tone, 0.35))
    for x in (30.0, 70.0):
        _post(c, x, 4, 5, 58, darker(tone, 0.08))
    for y in (8.0, 22.0, 36.0):
        blob(c, [(33, y), (72, y), (72, y + 7), (33, y + 7)], tone, tension=0.06, line=1.2)
    c.drawPath(polygon([(28, 60), (74, 60), (82, 70), (20, 70)]), linear(0, 60, 0, 70, lighter(tone, 0.18), tone))
    c.drawRect(rect(20, 70, 62, 4), paint(darker(tone, 0.25)))
    for x in (21.0, 76.0):
        _post(c, x, 74, 5.5, 26, tone)
    c.drawRect(rect(25, 86, 52, 3), paint(darker(tone, 0.2)))


def table(c: Canvas, colour: str) -> None:
    tone = colour or _OAK
    for x in (16.0, 79.0):
        _post(c, x, 52, 5, 40, darker(tone, 0.35))
    c.drawPath(polygon([(10, 42), (90, 42), (99, 53), (1, 53)]), linear(0, 42, 0, 53, lighter(tone, 0.2), tone))
    c.drawRect(rect(1, 53, 98, 5), paint(darker(tone, 0.2)))
    c.drawRect(rect(8, 58, 84, 6), paint(darker(tone, 0.35)))
    for x in (5.0, 89.0):
        _post(c, x, 58, 6, 40, tone)


def barrel(c: Canvas, colour: str) -> None:
    tone = colour or "7a5434"
    blob(c, [(26, 12), (74, 12), (82, 54), (74, 98), (26, 98), (18, 54)], tone, tension=0.3, shine=0.2)
    for k in range(1, 6):
        c.drawLine(22 + k * 9.4, 14, 22 + k * 9.4, 97, paint(darker(tone, 0.25), 0.7, stroke=1.2))
    for y in (24.0, 84.0):
        c.drawRect(rect(21, y, 58, 5), linear(21, 0, 79, 0, "5a5e66", "8a9098", "3a3e46"))
    c.drawOval(rect(26, 7, 48, 11), paint(lighter(tone, 0.12)))
