"""Arms, legs, hands and feet as shapes."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, Path, Point, paint, smooth
from generator.picture.animation.people.palette import Tone
from generator.picture.animation.skia_library import skia


def limb(a: Point, b: Point, c: Point, widths: tuple[float, float, float, float], flat: bool = False) -> Path:
    """A tapered, bent limb through three joints; widths at the root, before the joint, after it and at the end.

    `flat` ends it straight: a sleeve's or trouser leg's hem."""
    path = skia.PathBuilder()
    w0, w1, w2, w3 = (each / 2 for each in widths)
    for p, q, wide, narrow in ((a, b, w0, w1), (b, c, w2, w3)):
        dx, dy = q[0] - p[0], q[1] - p[1]
        size = math.hypot(dx, dy)
        if size < 1.0:
            continue
        nx, ny = -dy / size, dx / size
        mx, my, full = p[0] + dx * 0.42, p[1] + dy * 0.42, (wide * 0.56 + narrow * 0.44) * 1.09
        path.moveTo(p[0] + nx * wide, p[1] + ny * wide)
        path.quadTo(mx + nx * full, my + ny * full, q[0] + nx * narrow, q[1] + ny * narrow)
        path.lineTo(q[0] - nx * narrow, q[1] - ny * narrow)
        path.quadTo(mx - nx * full, my - ny * full, p[0] - nx * wide, p[1] - ny * wide)
        path.close()
    # Every part runs the same way round, so that together they are one shape.
    path.addCircle(a[0], a[1], w0, skia.PathDirection.kCCW)
    path.addCircle(b[0], b[1], (w1 + w2) / 2, skia.PathDirection.kCCW)
    if not flat:
        path.addCircle(c[0], c[1], w3, skia.PathDirection.kCCW)
    return path.detach()


# fingers: (root x, root y, angle in degrees from straight ahead, length, curl) with the hand pointing along +x, thumb at -y
_FINGERS = {
    "relaxed": ((13, -4.6, -4, 9, 30), (14, -1.6, 2, 10, 34), (13.4, 1.5, 6, 9.4, 40), (12, 4.4, 12, 7.6, 46)),
    "open": ((13, -4.8, -16, 11, 4), (14.2, -1.7, -4, 12, 3), (13.6, 1.6, 7, 11.2, 4), (12, 4.6, 20, 9, 6)),
    "fist": ((11.5, -4.4, 0, 4.4, 130), (12, -1.5, 0, 4.6, 130), (11.6, 1.5, 0, 4.4, 130), (10.8, 4.2, 0, 3.8, 130)),
    "point": ((13, -4.6, -1, 13, 0), (12, -1.5, 4, 4.6, 125), (11.6, 1.5, 4, 4.4, 125), (10.8, 4.2, 4, 3.8, 125)),
    "grip": ((12, -4.6, 6, 7, 95), (12.6, -1.5, 6, 7.4, 95), (12, 1.5, 8, 7, 95), (11, 4.2, 10, 6, 95)),
    "palm": ((13, -5.2, -8, 12, 0), (14.4, -1.8, -2, 13, 0), (13.8, 1.7, 4, 12, 0), (12, 4.9, 12, 9.6, 0)),
}
_THUMBS = {"relaxed": (4, -6, -34, 9), "open": (3.5, -6.4, -66, 10), "fist": (7, -5.4, 24, 8), "point": (6, -5.8, 14, 8), "grip": (5, -6, -16, 9), "palm": (3.5, -6.8, -58, 10.5)}


def draw_hand(canvas: Canvas, wrist: Point, angle: float, grip: str, mirrored: bool, size: float, skin: Tone, full: bool) -> None:
    """A hand at a wrist, pointing along an angle (radians on the frame)."""
    canvas.save()
    canvas.translate(*wrist)
    canvas.rotate(math.degrees(angle))
    canvas.scale(size, -size if mirrored else size)
    if not full:
        canvas.drawPath(smooth([(-3, -4.4), (7, -6), (16, -4), (20, 0), (15, 5), (5, 5.4), (-3, 4)]), paint(skin.base))
        canvas.drawLine(5, -5, 11, -8, paint(skin.base, stroke=4))
        canvas.restore()
        return
    fingers = _FINGERS.get(grip, _FINGERS["relaxed"])
    outline, ink = paint(skin.base, stroke=5.0), paint(skin.deep, 0.55, stroke=0.8)
    bent: list[tuple[Point, Point, Point]] = []
    for x, y, turn, length, curl in fingers:
        a = math.radians(turn)
        knuckle = (x + math.cos(a) * length * 0.5, y + math.sin(a) * length * 0.5)
        b = a + math.radians(curl)
        tip = (knuckle[0] + math.cos(b) * length * 0.55, knuckle[1] + math.sin(b) * length * 0.55)
        bent.append(((x - 2, y), knuckle, tip))
    canvas.drawPath(smooth([(-4, -4.4), (2, -5.6), (9, -6.8), (14, -5.6), (15, 0), (13, 6), (6, 6.6), (-4, 4.4)], tension=0.34), paint(skin.base))
    for root, knuckle, tip in reversed(bent):
        canvas.drawPath(smooth([root, knuckle, tip], closed=False), outline)
    for (_, k0, t0), (_, k1, t1) in zip(bent, bent[1:], strict=False):
        canvas.drawLine((k0[0] + k1[0]) / 2 - 3, (k0[1] + k1[1]) / 2, (t0[0] + t1[0]) / 2, (t0[1] + t1[1]) / 2, ink)
    x, y, turn, length = _THUMBS.get(grip, _THUMBS["relaxed"])
    a = math.radians(turn)
    end = (x + math.cos(a) * length, y + math.sin(a) * length)
    canvas.drawPath(smooth([(x - 4, y + 2.5), (x + math.cos(a) * length * 0.5, y + math.sin(a) * length * 0.45), end], closed=False), paint(skin.base, stroke=5.4))
    canvas.drawPath(smooth([(x - 1, y + 3.4), (x + math.cos(a) * length * 0.5 + 1.4, y + math.sin(a) * length * 0.4 + 2.4), (end[0] + 0.8, end[1] + 2.2)], closed=False), ink)
    canvas.drawPath(smooth([(-3, 4.2), (5, 5.8), (12, 4.8), (9, 2.8), (2, 2.6)]), paint(skin.dark, 0.7))
    canvas.restore()


def draw_foot(canvas: Canvas, ankle: Point, yaw: float, heel: float, shoe: Tone, size: float, boot: float, full: bool) -> None:
    """A shoe; `boot` is how high its shaft rises."""
    s, c = math.sin(yaw), math.cos(yaw)
    x, y = ankle
    ahead = 19 * s
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(math.degrees(heel) * s)
    canvas.scale(size, size)
    toe_x, toe_y = ahead, 7.6 + 2.8 * max(0.0, c) - 3 * max(0.0, heel) * max(0.0, c)
    wide = 6.4 + 1.6 * abs(c)
    way = 1 if s >= 0 else -1
    if abs(s) > 0.3:
        points = [(-5.6 * way, -4 - boot), (5.4 * way, -4 - boot), (6.6 * way, 0), (toe_x - 2 * way, 2), (toe_x + 3 * way, 6), (toe_x + 2 * way, 8.6), (-7 * way, 8.6), (-7.6 * way, 2)]
    else:
        points = [(-5.4, -4 - boot), (5.4, -4 - boot), (6.2, 1), (wide + ahead * 0.6, toe_y - 2), (wide - 2 + ahead, toe_y + 2.6), (-wide + 2 + ahead, toe_y + 2.6), (-wide + ahead * 0.6, toe_y - 2), (-6.2, 1)]
    canvas.drawPath(smooth(points, tension=0.3), paint(shoe.base))
    if full:
        low = toe_y + 2.6 if abs(s) <= 0.3 else 8.4
        canvas.drawLine(points[-2][0], low, points[4][0] if abs(s) > 0.3 else points[3][0], low, paint(shoe.deep, stroke=1.8))
        canvas.drawPath(smooth([(ahead * 0.3, 0), (ahead * 0.7, 2.4), (ahead * 0.9, 4.4)], closed=False), paint(shoe.light, 0.5, stroke=1.6))
    canvas.restore()
