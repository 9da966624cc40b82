"""Hands and feet."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, Point, paint, smooth
from generator.picture.animation.people.palette import Tone

# fingers: (root x, root y, angle in degrees from straight ahead, length, curl) with the hand pointing along +x, thumb at -y
_FINGERS = {
    "relaxed": ((13, -5.0, -2, 9.5, 30), (14, -1.8, 3, 10.5, 34), (13.4, 1.5, 7, 10, 40), (12, 4.4, 13, 8, 46)),
    "open": ((13, -5.2, -16, 11.5, 4), (14.2, -1.9, -4, 12.5, 3), (13.6, 1.6, 7, 11.7, 4), (12, 4.8, 20, 9.5, 6)),
    "fist": ((11.5, -4.8, 0, 4.6, 130), (12, -1.6, 0, 4.8, 130), (11.6, 1.6, 0, 4.6, 130), (10.8, 4.6, 0, 4.0, 130)),
    "point": ((13, -5.0, -1, 14, 0), (12, -1.6, 4, 4.8, 125), (11.6, 1.6, 4, 4.6, 125), (10.8, 4.5, 4, 4.0, 125)),
    "grip": ((12, -5.0, 6, 7.4, 95), (12.6, -1.7, 6, 7.8, 95), (12, 1.6, 8, 7.4, 95), (11, 4.5, 10, 6.4, 95)),
    "palm": ((13, -5.4, -8, 12.5, 0), (14.4, -1.9, -2, 13.5, 0), (13.8, 1.8, 4, 12.5, 0), (12, 5.1, 12, 10, 0)),
}
_THUMBS = {"relaxed": (4, -6, -26, 10), "open": (3.5, -6.4, -60, 11), "fist": (6, -6.0, 26, 9.5), "point": (5, -6.2, 16, 9.5), "grip": (5, -6, -12, 10), "palm": (3.5, -6.8, -54, 11.5)}


def draw_hand(canvas: Canvas, wrist: Point, angle: float, grip: str, mirrored: bool, size: float, skin: Tone, full: bool, thumb_only: bool = False) -> None:
    """A hand at a wrist, pointing along an angle (radians on the frame); or only the thumb, which lies over what is held."""
    canvas.save()
    canvas.translate(*wrist)
    canvas.rotate(math.degrees(angle))
    canvas.scale(size, -size if mirrored else size)
    fingers = _FINGERS.get(grip, _FINGERS["relaxed"])
    closed = grip in ("fist", "grip")
    if thumb_only:
        x, y, turn, length = _THUMBS.get(grip, _THUMBS["relaxed"])
        a = math.radians(turn + 24)
        canvas.drawPath(smooth([(x - 4, y + 3), (x + math.cos(a) * length * 0.5, y + math.sin(a) * length * 0.5), (x + math.cos(a) * length, y + math.sin(a) * length)], closed=False), paint(skin.base, stroke=6.0))
        canvas.drawPath(smooth([(x - 1, y + 5), (x + math.cos(a) * length * 0.5, y + 3 + math.sin(a) * length * 0.5), (x + math.cos(a) * length + 1, y + 2 + math.sin(a) * length)], closed=False), paint(skin.deep, 0.6, stroke=0.75))
        canvas.restore()
        return
    if not full:
        reach = 15 if closed else 23
        canvas.drawPath(smooth([(-3, -5), (7, -7), (15, -6), (reach, -1), (reach - 2, 4), (12, 6.4), (4, 6), (-3, 4.6)]), paint(skin.base))
        x, y, turn, length = _THUMBS.get(grip, _THUMBS["relaxed"])
        canvas.drawLine(x, y + 1, x + math.cos(math.radians(turn)) * length, y + math.sin(math.radians(turn)) * length, paint(skin.base, stroke=5.4))
        if grip == "point":
            canvas.drawLine(13, -5, 26, -5, paint(skin.base, stroke=5))
        canvas.drawPath(smooth([(-3, 4.6), (5, 6.4), (12, 6.2), (reach - 2, 3), (9, 2.8), (2, 2.6)]), paint(skin.dark, 0.8))
        canvas.restore()
        return
    bent: list[tuple[Point, Point, Point]] = []
    for x, y, turn, length, curl in fingers:
        a = math.radians(turn)
        knuckle = (x + math.cos(a) * length * 0.5, y + math.sin(a) * length * 0.5)
        b = a + math.radians(curl)
        bent.append(((x - 2, y), knuckle, (knuckle[0] + math.cos(b) * length * 0.6, knuckle[1] + math.sin(b) * length * 0.6)))
    ink = paint(skin.deep, 0.6, stroke=0.75)
    widths = (5.4, 5.5, 5.2, 4.6)
    for i in range(3, -1, -1):
        path = smooth(list(bent[i]), closed=False)
        canvas.drawPath(path, paint(skin.base if i < 3 else skin.dark, stroke=widths[i]))
    canvas.drawPath(smooth([(-4, -5), (2, -6.2), (9, -7.4), (14, -6.6), (15.6, -3), (15, 2), (13, 6.4), (6, 7), (-4, 5)], tension=0.34), paint(skin.base))
    for (_, k0, t0), (_, k1, t1) in zip(bent, bent[1:], strict=False):
        canvas.drawLine((k0[0] + k1[0]) / 2 - 3, (k0[1] + k1[1]) / 2, (t0[0] + t1[0]) / 2, (t0[1] + t1[1]) / 2, ink)
    canvas.drawPath(smooth([(-4, 5), (6, 7), (13, 6.2), (14, 4), (9, 3.2), (2, 2.4), (-4, 1.8)]), paint(skin.dark, 0.85))
    if closed:
        canvas.drawPath(smooth([(15.4, -5), (16.4, -1), (15.6, 4)], closed=False), ink)
    x, y, turn, length = _THUMBS.get(grip, _THUMBS["relaxed"])
    a = math.radians(turn)
    end = (x + math.cos(a) * length, y + math.sin(a) * length)
    middle = (x + math.cos(a + 0.16) * length * 0.5, y + math.sin(a + 0.16) * length * 0.5)
    canvas.drawPath(smooth([(x - 5, y + 3), middle, end], closed=False), paint(skin.base, stroke=5.9))
    canvas.drawPath(smooth([(x - 1, y + 4.2), (middle[0] + 1, middle[1] + 3.0), (end[0] + 1.2, end[1] + 2.6)], closed=False), ink)
    canvas.restore()


# a shoe from its side, toes along +x, the ground at 0: ankle's back, heel, sole, tip, instep, ankle's front
_SIDE = ((-11, -19), (-13.5, -9), (-14, -2), (-13, 0), (30, 0), (36, -3), (34, -8.5), (24, -12.5), (13, -17.5), (10.5, -21))
_FRONT = ((-10.5, -20), (-12, -10), (-13.5, -2), (-13, 3.5), (-6, 6.5), (6, 6.5), (13, 3.5), (13.5, -2), (12, -10), (10.5, -20))


def draw_foot(canvas: Canvas, ankle: Point, yaw: float, heel: float, shoe: Tone, sole: Tone, size: float, side: int, full: bool) -> None:
    """A shoe below an ankle that is 15 above the ground; the heel's lift in radians."""
    s, c = math.sin(yaw), math.cos(yaw)
    canvas.save()
    canvas.translate(*ankle)
    canvas.rotate(math.degrees(heel) * s)
    canvas.scale(size, size)
    canvas.translate(0, 15)
    way = 1 if s >= 0 else -1
    if abs(s) > 0.38:
        wide = 5.5 * abs(c)
        long = abs(s) ** 0.7
        points = [((x * long + (wide if x > 4 else -wide)) * way, y + max(0.0, c) * 0.14 * x) for x, y in _SIDE]
        path = smooth(points, tension=0.3)
        canvas.drawPath(path, paint(shoe.base))
        canvas.drawPath(smooth([points[2], points[3], points[4], points[5], (points[5][0] - way * 2, points[5][1] - 2), (points[3][0], points[3][1] - 3)], tension=0.3), paint(sole.deep))
        if side * way < 0:
            canvas.drawPath(smooth([points[5], points[6], points[7], (points[7][0] - 9 * way, points[7][1] + 4), (points[4][0] - 8 * way, points[4][1] - 4)], tension=0.3), paint(shoe.dark, 0.9))
        if full:
            x, y = points[8]
            canvas.drawPath(smooth([(x - 3 * way, y - 2), (x + 3 * way, y + 6), (x + 1 * way, y + 13)], closed=False), paint(shoe.deep, 0.7, stroke=1.2))
            for j in range(3):
                canvas.drawLine(x - (1 - 3.4 * j) * way, y + 0.5 + 1.6 * j, x + (5 + 3.4 * j) * way, y + 2.6 + 1.2 * j, paint(shoe.light, 0.75, stroke=1.2))
    else:
        down = 1.0 if c > 0 else 0.45
        points = [(x * (1 + 0.1 * max(0.0, heel)) + (y + 20) * 0.9 * s, y * (1 if y < 0 else down) - 6 * max(0.0, heel) * (y > 0)) for x, y in _FRONT]
        canvas.drawPath(smooth(points, tension=0.3), paint(shoe.base))
        canvas.drawPath(smooth([points[2], points[3], points[4], points[5], points[6], points[7], (points[6][0] - 1, points[6][1] - 3), (points[4][0], points[4][1] - 3), (points[3][0] + 1, points[3][1] - 3)], tension=0.3), paint(sole.deep))
        dark = [points[9], points[8], points[7], (points[6][0] - 6, points[6][1] - 3), (points[8][0] - 6, points[8][1])] if side < 0 else [points[0], points[1], points[2], (points[3][0] + 6, points[3][1] - 3), (points[1][0] + 6, points[1][1])]
        canvas.drawPath(smooth(dark, tension=0.3), paint(shoe.dark, 0.9))
        if full and c > 0:
            for j in range(3):
                canvas.drawLine(-5 + s * 6, -13 + 3.6 * j, 5 + s * 6, -13 + 3.6 * j, paint(shoe.light, 0.75, stroke=1.2))
    canvas.restore()
