"""What somebody rides or drives: it goes where they go. Lengths are centimetres; y = 0 is the ground, the seat is above x = 0."""

from __future__ import annotations

import math
from collections.abc import Callable

from generator.film import Mark, Species
from generator.picture.animation.brush import Canvas, darker, lighter, mix, paint, polygon, rect, smooth
from generator.picture.animation.light import Light
from generator.picture.animation.people import seat
from generator.picture.animation.props.vehicles import bicycle_frame, wheel
from generator.picture.animation.walkers import beast

_SEATS = {"horse": 116.0, "bicycle": 94.0, "motorcycle": 80.0, "car": 46.0}
"""Height of the seat."""
_HEAD = 23.0
_FRONT = ("car",)
"""What hides the legs of whoever sits in it."""
_TURN = 26.0
"""Frames of a turn of a wheel, and of a stride."""


class Mount:
    """The mount under one person."""

    def __init__(self, mark: Mark, light: Light, size: tuple[int, int]) -> None:
        width, height = size
        act = next(each for each in mark.acts if each.verb == "ride")
        self.kind = act.prop if act.prop in _SEATS else "bicycle"
        self.k = mark.head / 1000 * height / _HEAD
        self.x, self.ground = mark.x / 1000 * width, seat(mark) / 1000 * height + _SEATS[self.kind] * self.k
        far = act.x - mark.x
        self.way = math.copysign(1.0, far if abs(far) > 20 else mark.facing or 1)
        self.goes = (act.start, act.start + act.frames) if abs(far) > 20 else (0, 0)
        own = {"horse": "6e4a30", "bicycle": "2a4a44", "motorcycle": "30343c", "car": "7a2e2a"}[self.kind]
        self.colour = mix("05060c", mix(own, light.key, 0.15), min(1.0, 0.8 * light.level))
        self.before = self.kind in _FRONT

    def phase(self, frame: int) -> float:
        """Strides, or turns of a wheel, at a frame."""
        start, end = self.goes
        return (min(max(frame, start), end) - start) / _TURN if end > start else 0.25

    def draw(self, canvas: Canvas, frame: int, travelled: float) -> None:
        """In pixels of the frame; `travelled`: how far whoever rides has come from their mark."""
        canvas.save()
        canvas.translate(self.x + travelled, self.ground)
        canvas.scale(self.k * self.way, self.k)
        canvas.save()
        canvas.scale(1, 0.1)
        canvas.drawCircle(0, 0, 130, paint("030308", 0.4, blur=22))
        canvas.restore()
        _DRAWINGS[self.kind](canvas, self.colour, self.phase(frame))
        canvas.restore()


def rides(mark: Mark) -> bool:
    """Whether somebody is on something, or in it."""
    return mark.look.species is Species.HUMAN and not mark.shoulder and mark.pose == "sit" and any(act.verb == "ride" and act.prop for act in mark.acts)


def _horse(c: Canvas, colour: str, phase: float) -> None:
    c.save()
    c.translate(6, 0)
    beast(c, phase, colour, 150, rider=False)
    c.restore()
    c.drawPath(smooth([(-22, -119), (0, -124), (24, -118), (20, -98), (-18, -98)]), paint(darker(colour, 0.55)))
    c.drawLine(66, -148, 8, -128, paint(darker(colour, 0.7), stroke=2.4))


def _motorcycle(c: Canvas, colour: str, phase: float) -> None:
    for x in (-66.0, 74.0):
        wheel(c, x, 33, phase, 12, 8)
    c.drawLine(74, -33, 50, -98, paint("8a8e96", stroke=6))
    c.drawLine(50, -98, 34, -108, paint("24262c", stroke=5))
    c.drawPath(smooth([(-30, -30), (-26, -56), (34, -58), (40, -30), (4, -22)]), paint("4a4e56"))
    c.drawPath(smooth([(-6, -72), (10, -90), (44, -88), (52, -72), (20, -64)]), paint(lighter(colour, 0.12)))
    c.drawPath(smooth([(-74, -80), (-40, -84), (4, -80), (0, -70), (-60, -68)]), paint(darker(colour, 0.4)))
    c.drawLine(-84, -30, 0, -26, paint("9a9ea6", stroke=7))
    c.drawCircle(60, -86, 9, paint("f4e8b0"))


def _car(c: Canvas, colour: str, phase: float) -> None:
    """Its door and its wheels before whoever drives, its roof on thin posts above them."""
    c.drawPath(smooth([(-214, -40), (-210, -84), (-110, -92), (112, -92), (206, -78), (216, -40), (212, -26), (-208, -26)], tension=0.12), paint(colour))
    c.drawRect(rect(-190, -30, 380, 34), paint("0a0a0e"))
    c.drawPath(polygon([(-210, -58), (212, -58), (214, -44), (-212, -44)]), paint(darker(colour, 0.25)))
    for a, b in (((-112, -90), (-84, -146)), ((58, -148), (116, -90)), ((-14, -90), (-12, -149))):
        c.drawLine(*a, *b, paint(darker(colour, 0.3), stroke=7))
    c.drawPath(smooth([(-90, -143), (-60, -154), (30, -155), (64, -146), (40, -143), (-60, -143)], tension=0.2), paint(colour))
    c.drawPath(polygon([(-4, -90), (108, -90), (58, -143), (-2, -143)]), paint("cfe4f4", 0.1))
    c.drawRect(rect(-40, -76, 20, 4), paint(lighter(colour, 0.4)))
    c.drawRect(rect(202, -72, 12, 12), paint("f4e8b0"))
    for x in (-132.0, 134.0):
        c.drawCircle(x, -34, 40, paint(darker(colour, 0.6)))
        wheel(c, x, 33, phase, 14, 6)


_DRAWINGS: dict[str, Callable[[Canvas, str, float], None]] = {"horse": _horse, "bicycle": bicycle_frame, "motorcycle": _motorcycle, "car": _car}
