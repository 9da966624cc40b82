"""The wheelchair of somebody whose pose says so: far wheel and back behind the body, near wheel before it."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, box, paint, smooth
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.posture import Posture
from generator.picture.animation.people.skeleton import Joints
from generator.picture.animation.people.solid import turned


def radius(frame: Frame) -> float:
    """Of the large wheels, in head units."""
    return 0.185 * frame.ground


def draw_wheelchair(canvas: Canvas, frame: Frame, bones: Joints, posture: Posture, palette: Palette, near: bool) -> None:
    """The part before the body (near) or that behind it."""
    s, c, size = math.sin(posture.yaw), math.cos(posture.yaw), radius(frame)
    hx, hy = bones.hip[0], bones.hip[1]
    floor, side = frame.ground, frame.hips * 1.42 + 9
    metal, black = palette.metal, palette.black

    def at(x: float, y: float, z: float) -> tuple[float, float]:
        px, _, _ = turned((x, 0, z), posture.yaw)
        return hx + px, y

    def wheel(way: int, big: float, ahead: float, spokes: int, far: bool) -> None:
        x, y = at(way * side, floor - big, ahead)
        wide = max(5.0, big * abs(s))
        canvas.drawOval(box(x - wide, y - big, x + wide, y + big), paint(black.deep if far else black.base, stroke=7))
        canvas.drawOval(box(x - wide * 0.9, y - big * 0.9, x + wide * 0.9, y + big * 0.9), paint(metal.dark if far else metal.base, stroke=3))
        roll = posture.shift[0] / big
        for j in range(spokes if abs(s) > 0.15 else 0):
            a = roll + j * 2 * math.pi / spokes
            canvas.drawLine(x, y, x + wide * 0.88 * math.cos(a), y + big * 0.88 * math.sin(a), paint(metal.dark, 0.8, stroke=1.6))
        canvas.drawOval(box(x - max(3.0, wide * 0.12), y - 9, x + max(3.0, wide * 0.12), y + 9), paint(metal.deep))

    seat, long = hy + 24 * frame.thick, frame.leg[0] * 0.92
    for way in (-1, 1):
        nearer = way * s < -0.05 if abs(s) > 0.1 else False
        if nearer == near:
            wheel(way, size, -6, 12, not near)
            wheel(way, size * 0.3, long * 0.8, 5, not near)
            arm = [at(way * side, seat - 62, -30), at(way * side, seat - 64, long * 0.55), at(way * side, seat - 40, long * 0.66), at(way * side, seat + 4, long * 0.7)]
            canvas.drawPath(smooth(arm, closed=False, tension=0.2), paint(metal.base if near else metal.dark, stroke=5))
            canvas.drawPath(smooth(arm[:2], closed=False), paint(black.base, stroke=9))
            canvas.drawPath(smooth([at(way * side, seat + 6, -34), at(way * side, seat + 6, long * 0.7), at(way * side * 0.9, floor - 20, long * 1.02)], closed=False, tension=0.2), paint(metal.base if near else metal.dark, stroke=5))
    if near and c < -0.15 or not near and c >= -0.15:  # the back, its handles, seat and footrest
        top = frame.neck + (hy - frame.hip) + 78
        corners = [at(-side, top, -36), at(side, top, -36), at(side, seat + 6, -30), at(-side, seat + 6, -30)]
        canvas.drawPath(smooth(corners, tension=0.1), paint(black.base))
        for way in (-1, 1):
            (x, y), (ex, ey) = at(way * side, top - 4, -36), at(way * side, top - 8, -62)
            canvas.drawLine(x, y, ex, ey, paint(black.deep, stroke=7))
    if not near:
        canvas.drawPath(smooth([at(-side, seat + 3, -30), at(side, seat + 3, -30), at(side, seat + 8, long * 0.8), at(-side, seat + 8, long * 0.8)], tension=0.05), paint(black.light))
        canvas.drawPath(smooth([at(-side * 0.9, floor - 6, long * 0.9), at(side * 0.9, floor - 6, long * 0.9), at(side * 0.9, floor - 4, long * 1.4), at(-side * 0.9, floor - 4, long * 1.4)], tension=0.05), paint(metal.dark))
