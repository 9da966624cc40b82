"""What decorates a hem: strips of leather, fringe, blossoms, flounces, nets and rags."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import Canvas, Point, box, paint, polygon, smooth

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body


def draw_hems(canvas: Canvas, body: Body, edge: tuple[float, float], hip: Point, low: float, yaw: float) -> None:
    """On a skirt that is already drawn and clipped to. edge: its left and right at the hem; low: y of the hem."""
    trims, palette, tone = body.outfit.trims, body.palette, body.skirt
    left, right = edge
    wide, (hx, hy) = right - left, hip
    half = body.solid.extent(body.solid.at(body.frame.hip - 10), yaw, 1)
    if "strips" in trims:  # leather straps over the tunic
        leather, count = palette.leather, 9
        for j in range(count):
            u = (j + 0.5) / count
            x0, x1 = hx - half + 2 * half * u, left + wide * u
            k = wide / count * 0.36
            y = low - (low - hy) * 0.2
            lit = (u - 0.5) * palette.lit.side > -0.12
            canvas.drawPath(smooth([(x0 - k * 0.8, hy - 16), (x0 + k * 0.8, hy - 16), (x1 + k, y), (x1, y + 6), (x1 - k, y)], tension=0.1), paint(leather.base if lit else leather.dark))
            canvas.drawPath(smooth([(x0 + k * 0.8, hy - 16), (x1 + k, y)], closed=False), paint(leather.deep, 0.8, stroke=1.4))
            if body.full:
                canvas.drawCircle(x1, y - 3, 2.2, paint(palette.metal.light))
    if "fringe" in trims:
        for row in range(2):
            y = low - (low - hy) * (0.62 - 0.34 * row)
            for j in range(18):
                x = left + wide * (j + 0.5) / 18
                canvas.drawLine(x, y, x + 1.5 * math.sin(j), y + 20, paint((palette.accent.base, palette.accent.dark)[j % 2], stroke=1.8))
    if "low-sash" in trims:
        canvas.drawPath(smooth([(hx - half - 6, hy - 4), (hx, hy + 3), (hx + half + 6, hy - 4)], closed=False), paint(palette.accent.base, stroke=11))
    if "blossom-hem" in trims:
        for i in range(13):
            x, y = left + wide * ((i * 0.618) % 1), low - 12 - (low - hy) * 0.5 * ((i * 0.7549) % 1) ** 1.5
            for j in range(5):
                a = j * 1.257 + i
                canvas.drawCircle(x + 4.2 * math.cos(a), y + 4.2 * math.sin(a), 2.9, paint(palette.accent.light))
            canvas.drawCircle(x, y, 2.0, paint(palette.accent.deep))
        canvas.drawPath(smooth([(hx + 4, hy - 20), (hx + 14, (hy + low) / 2), (hx + 6, low + 6)], closed=False), paint(tone.deep, 0.8, stroke=2.0))
    if "wax-print" in trims:
        for i in range(26):
            x, y = left + wide * ((i * 0.618) % 1), hy + (low - hy) * ((i * 0.7549) % 1)
            canvas.drawCircle(x, y, 8, paint(palette.accent.base))
            canvas.drawCircle(x, y, 5, paint(tone.deep))
            canvas.drawCircle(x, y, 2.4, paint(palette.accent.light))
    if "flounce" in trims:
        y = low - (low - hy) * 0.26
        canvas.drawPath(smooth([(left - 4, y + 4), ((left + right) / 2, y - 6), (right + 4, y + 4)], closed=False), paint(tone.deep, 0.9, stroke=2.4))
        for j in range(7):
            x = left + wide * (j + 0.5) / 7
            canvas.drawPath(smooth([(x, y), (x - 3, low)], closed=False), paint(tone.deep, 0.6, stroke=1.8))
    if "net" in trims:
        for j in range(15):
            x = left + wide * (j + 0.5) / 15
            canvas.drawLine(hx + (x - hx) * 0.3, hy - 20, x, low, paint(tone.light, 0.6, stroke=2.0))
    if "ragged-hem" in trims or "ragged" in trims:
        points: list[Point] = [(left - 8, low + 8)]
        for j in range(13):
            points.append((left + wide * j / 12, low - (16, 4)[j % 2] + 3 * math.sin(j * 2.3)))
        canvas.drawPath(polygon([*points, (right + 8, low + 8)]), paint(tone.deep))
    if "lace" in trims:
        for j in range(14):
            canvas.drawCircle(left + wide * (j + 0.5) / 14, low - 14, 5, paint(palette.white.base, 0.85))
    if "stars" in trims:
        for i in range(12):
            x, y, size = left + wide * ((i * 0.618 + 0.2) % 1), hy + 8 + (low - hy) * ((i * 0.7549) % 1), 3.4 + 2 * (i % 3)
            canvas.drawPath(polygon([(x + (size if k % 2 == 0 else size * 0.4) * math.sin(k * math.pi / 5), y - (size if k % 2 == 0 else size * 0.4) * math.cos(k * math.pi / 5)) for k in range(10)]), paint(palette.accent.light, 0.9))
    if "tabard" in trims and math.cos(yaw) > -0.2:
        canvas.drawPath(smooth([(hx + 10 * math.sin(yaw), hy), (hx + 10 * math.sin(yaw), low)], closed=False), paint(tone.deep, 0.9, stroke=2.4))
    if "chef-apron" in trims:
        canvas.drawRect(box(left - 10, hy - 20, right + 10, low + 10), paint(palette.tone("2a2e38").base))
    if "pinafore" in trims:
        canvas.drawPath(smooth([(left - 4, low - 9), ((left + right) / 2, low - 4), (right + 4, low - 9)], closed=False), paint(palette.accent.base, stroke=3))
