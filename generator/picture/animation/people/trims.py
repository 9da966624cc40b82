"""Openings, collars, fastenings and trimmings: drawn on the surface of the trunk, so that they turn with it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from generator.picture.animation.brush import Canvas, Point, paint, polygon, smooth
from generator.picture.animation.people.palette import Tone

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body

Spots = Sequence[tuple[float, float]]
"""(azimuth in degrees, share of the way from the neck (0) to the hip (1))."""


class Surface:
    """The trunk's surface at one turn."""

    def __init__(self, canvas: Canvas, body: Body, yaw: float) -> None:
        self.canvas, self.solid, self.yaw = canvas, body.solid, yaw
        self.top, self.long = body.frame.neck, body.frame.hip - body.frame.neck

    def at(self, azimuth: float, share: float) -> tuple[float, float, bool]:
        """x, y on the frame, and whether it can be seen; what is turned away is held at the edge."""
        view = math.radians(azimuth) + self.yaw
        view = (view + math.pi) % (2 * math.pi) - math.pi
        seen = abs(view) < 1.57
        view = max(-1.57, min(1.57, view))
        y = self.top + self.long * share
        each = self.solid.at(y)
        own = view - self.yaw
        front = each.front if math.cos(own) >= 0 else each.back
        x, z = each.side * math.sin(own), front * math.cos(own)
        return x * math.cos(self.yaw) + z * math.sin(self.yaw), y, seen

    def patch(self, spots: Spots, colour: Any, *, curved: bool = False) -> None:
        points = [self.at(*each) for each in spots]
        if any(each[2] for each in points):
            outline: list[Point] = [(x, y) for x, y, _ in points]
            self.canvas.drawPath(smooth(outline, tension=0.26) if curved else polygon(outline), colour)

    def line(self, spots: Spots, colour: Any) -> None:
        points = [(x, y) for x, y, seen in (self.at(*each) for each in spots) if seen]
        if len(points) > 1:
            self.canvas.drawPath(smooth(points, closed=False), colour)

    def dot(self, azimuth: float, share: float, radius: float, colour: Any) -> None:
        x, y, seen = self.at(azimuth, share)
        if seen:
            self.canvas.drawCircle(x, y, radius, colour)

    def band(self, share: float, width: float, colour: str) -> None:
        """A belt all round."""
        y = self.top + self.long * share
        each = self.solid.at(y)
        left, right = self.solid.extent(each, self.yaw, -1), self.solid.extent(each, self.yaw, 1)
        self.canvas.drawPath(smooth([(left - 3, y - 2), ((left + right) / 2, y + 3 * math.cos(self.yaw)), (right + 3, y - 2)], closed=False), paint(colour, stroke=width, square=True))


def draw_trims(canvas: Canvas, body: Body, yaw: float, cloth: Tone, t: float) -> None:
    """Everything on the trunk itself."""
    on, cut, palette, full = Surface(canvas, body, yaw), body.outfit, body.palette, body.full
    trims, accent = set(cut.trims), palette.accent
    if cut.open[0]:
        a, b = cut.open
        shirt = body.tone(cut.under)
        on.patch([(-a - 14, -0.03), (-a, 0.2), (-b, 1.1), (b, 1.1), (a, 0.2), (a + 14, -0.03)], paint(shirt.base))
        if full and cut.under == "white":
            on.line([(0, 0.05), (0, 1.1)], paint(shirt.dark, stroke=1.2))
        for way in (-1, 1):
            on.line([(way * (a + 13), -0.03), (way * a, 0.2), (way * b, 1.1)], paint(cloth.deep, stroke=2.4))
            if "zip" in trims:
                on.line([(way * (a + 14), 0.0), (way * (a + 1), 0.2), (way * (b + 1), 1.1)], paint(accent.base, stroke=2.2))
    if "tie" in trims:
        on.patch([(-4, 0.05), (4, 0.05), (3, 0.12), (6, 0.5), (0, 0.6), (-6, 0.5), (-3, 0.12)], paint(accent.base))
        on.patch([(1, 0.12), (6, 0.5), (0, 0.6)], paint(accent.dark))
        if cut.open[1] < 3:
            on.patch([(-12, 0.46), (0, 0.5), (12, 0.46), (14, 1.1), (-14, 1.1)], paint(cloth.base))
            on.line([(0, 0.5), (1, 1.1)], paint(cloth.deep, stroke=1.6))
    if "vest" in trims:
        for way in (-1, 1):
            on.patch([(way * 52, -0.02), (way * 26, 0.0), (way * 13, 0.34), (way * 16, 0.96), (way * 30, 1.02), (way * 88, 0.98), (way * 100, 0.3), (way * 78, 0.1)], paint(palette.leather.base))
            on.line([(way * 26, 0.0), (way * 13, 0.34), (way * 16, 0.96)], paint(palette.leather.deep, stroke=1.6))
        on.patch([(150, 0.0), (-150, 0.0), (-110, 0.5), (-120, 1.0), (120, 1.0), (110, 0.5)], paint(palette.leather.base))
    if "bib" in trims:
        on.patch([(-36, 0.36), (36, 0.36), (42, 0.62), (60, 0.7), (60, 1.2), (-60, 1.2), (-60, 0.7), (-42, 0.62)], paint(palette.outfit.base))
        on.patch([(-16, 0.46), (16, 0.46), (15, 0.6), (-15, 0.6)], paint(palette.outfit.dark))
        for way in (-1, 1):
            on.line([(way * 40, -0.02), (way * 34, 0.2), (way * 30, 0.42)], paint(palette.outfit.base, stroke=8, square=True))
            on.dot(way * 30, 0.41, 2.6, paint(palette.metal.light))
    if "apron" in trims:
        on.patch([(-30, 0.24), (30, 0.24), (44, 0.62), (58, 0.7), (58, 1.1), (-58, 1.1), (-58, 0.7), (-44, 0.62)], paint(accent.base), curved=False)
        for way in (-1, 1):
            on.line([(way * 34, -0.02), (way * 29, 0.26)], paint(accent.base, stroke=5))
    if "drape" in trims:
        on.patch([(70, -0.05), (34, -0.05), (-20, 0.5), (-80, 0.95), (-80, 1.1), (80, 1.1), (90, 0.4)], paint(cloth.light, 0.5))
        for j in range(4):
            on.line([(36 + 10 * j, 0.0), (-16 + 18 * j, 0.5), (-70 + 26 * j, 1.0)], paint(cloth.deep, 0.5, stroke=1.8))
        on.line([(32, -0.04), (-22, 0.5), (-84, 0.95)], paint(accent.base, stroke=4.6))
    if "plates" in trims:
        on.patch([(-60, 0.08), (60, 0.08), (66, 0.4), (40, 0.62), (0, 0.68), (-40, 0.62), (-66, 0.4)], paint(palette.metal.base), curved=True)
        on.patch([(0, 0.1), (58, 0.1), (64, 0.4), (38, 0.6), (0, 0.66)], paint(palette.metal.dark, 0.7), curved=True)
        on.line([(0, 0.1), (0, 0.66)], paint(palette.metal.deep, stroke=1.4))
        on.line([(-50, 0.14), (-30, 0.2), (-20, 0.3)], paint(palette.metal.light, 0.9, stroke=2.4))
        on.patch([(-9, 0.24), (0, 0.18), (9, 0.24), (0, 0.42)], paint(accent.base))
    if "chest-box" in trims:
        on.patch([(-26, 0.34), (26, 0.34), (26, 0.6), (-26, 0.6)], paint(palette.white.dark))
        for j, colour in enumerate((accent.base, palette.metal.base, palette.eye.base)):
            on.dot(-15 + 15 * j, 0.42, 3, paint(colour))
        on.line([(-18, 0.53), (18, 0.53)], paint(palette.metal.deep, stroke=2))
    if "stripes" in trims:
        for share in (0.3, 0.42) if body.look.outfit == "sweater" else (0.2,):
            on.band(share, 7, accent.base)
    if "knit" in trims and full:
        for j in range(-4, 5):
            on.line([(j * 18, 0.5), (j * 17, 0.95)], paint(cloth.deep, 0.25, stroke=1.2))
        on.band(0.97, 6, cloth.dark)
    if "pinstripes" in trims:
        for j in range(-6, 7):
            on.line([(j * 14, 0.0), (j * 13, 1.1)], paint(accent.base, 0.5, stroke=1.3))
    if "print" in trims and full:
        on.patch([(-20, 0.3), (0, 0.24), (20, 0.3), (12, 0.36), (0, 0.46), (-12, 0.36)], paint(accent.base, 0.9))
    if "bodice" in trims:
        on.patch([(-20, 0.02), (0, 0.16), (20, 0.02), (15, 0.62), (0, 0.74), (-15, 0.62)], paint(accent.base, 0.95))
        for j in range(4):
            on.line([(-8, 0.24 + 0.1 * j), (8, 0.29 + 0.1 * j)], paint(cloth.deep, stroke=1.4))
    if "patches" in trims:
        on.patch([(18, 0.3), (36, 0.33), (34, 0.5), (16, 0.46)], paint(accent.dark))
        on.patch([(-50, 0.62), (-30, 0.58), (-32, 0.78), (-48, 0.8)], paint(cloth.deep))
        on.line([(16, 0.28), (20, 0.48)], paint(cloth.light, 0.7, stroke=1))
    if "yoke" in trims:
        for way in (-1, 1):
            for j in range(3):
                on.line([(way * (30 + 11 * j), 0.05), (way * (26 + 10 * j), 0.55), (way * (28 + 12 * j), 1.1)], paint(cloth.deep, 0.7, stroke=2))
            on.line([(way * 24, -0.03), (way * 19, 0.3), (way * 14, 1.1)], paint(cloth.light, 0.35, stroke=2.2))
    if "seams" in trims and full:
        for way in (-1, 1):
            on.line([(way * 62, 0.06), (way * 46, 0.5), (way * 48, 1.0)], paint(cloth.deep, 0.6, stroke=1.5))
    if "pocket" in trims or "pockets" in trims:
        for way in (-1, 1) if "pockets" in trims or body.look.outfit == "hoodie" else (1,):
            share = 0.72 if body.look.outfit in ("hoodie", "coat") else 0.3
            on.line([(way * 24, share), (way * 48, share + 0.02)], paint(cloth.deep, 0.8, stroke=2))
            if share < 0.5:
                on.line([(way * 26, share), (way * 26, share + 0.14), (way * 46, share + 0.15), (way * 47, share)], paint(cloth.deep, 0.5, stroke=1.3))
    if "buttons" in trims or "double" in trims:
        for j in range(5):
            for azimuth in (-13, 13) if "double" in trims or body.look.outfit == "coat" else (1.5,):
                share = 0.2 + 0.17 * j
                if body.look.outfit in ("suit", "trench-coat") and share < 0.5:
                    continue
                on.dot(azimuth, share, 2.3, paint(accent.base if body.look.outfit != "suit" else cloth.deep))
        if body.look.outfit not in ("suit", "trench-coat"):
            on.line([(-3, 0.03), (-3, 1.1)], paint(cloth.deep, 0.7, stroke=1.4))
    if "pens" in trims:
        for j in range(2):
            on.line([(32 + 5 * j, 0.24), (32 + 5 * j, 0.31)], paint((accent.base, palette.black.base)[j], stroke=2))
    if "kerchief" in trims:
        on.patch([(30, 0.26), (36, 0.2), (42, 0.25), (42, 0.28), (30, 0.29)], paint(accent.light))
    if "badge" in trims:
        x, y, seen = on.at(36, 0.26)
        if seen:
            canvas.drawPath(polygon([(x + (6 if k % 2 else 3) * math.sin(k * math.pi / 5), y - (6 if k % 2 else 3) * math.cos(k * math.pi / 5)) for k in range(10)]), paint(accent.light))
    if "sash" in trims:
        on.band(0.66, 12, accent.base)
        on.line([(8, 0.68), (12, 0.9), (10, 1.1)], paint(accent.dark, stroke=5))
    if "rope" in trims:
        on.band(0.7, 4, palette.leather.light)
    if "belt" in trims:
        strap = palette.leather if body.look.outfit != "trench-coat" else cloth
        share = 0.93 if body.look.outfit in ("western", "uniform") else 0.68
        on.band(share, 10, strap.dark if strap is cloth else strap.base)
        on.patch([(-8, share - 0.035), (8, share - 0.035), (8, share + 0.05), (-8, share + 0.05)], paint(accent.base))
        on.patch([(-4, share - 0.015), (4, share - 0.015), (4, share + 0.03), (-4, share + 0.03)], paint(strap.deep))


def draw_collar(canvas: Canvas, body: Body, yaw: float) -> None:
    """What lies round the neck, over the trunk's outline."""
    on, palette, cut = Surface(canvas, body, yaw), body.palette, body.outfit
    cloth = palette.accent if body.look.outfit == "overalls" else palette.outfit
    frame = body.frame
    w, n = frame.neck_width, frame.neck
    front = math.cos(yaw) > -0.15
    s = math.sin(yaw)
    kind = cut.collar
    if kind in ("crew", "turtle", "ring", "stand"):
        high = {"crew": 4.0, "turtle": 13.0, "ring": 9.0, "stand": 12.0}[kind]
        tone = palette.metal if kind == "ring" else cloth
        wide = w * (1.55 if kind != "ring" else 2.1)
        dip = 9 if front else -2
        x = 3 * s
        if kind == "stand" and front and cut.open[0]:
            for way in (-1, 1):
                canvas.drawPath(smooth([(x + way * wide, n - high + 2), (x + way * wide * 1.12, n + 3), (x + way * w * 0.6 + 8 * s, n + 20), (x + way * w * 0.5 + 8 * s, n + 8)], tension=0.2), paint(tone.base if way == palette.lit.side else tone.dark))
            return
        canvas.drawPath(smooth([(x - wide, n - high), (x + 6 * s, n - high + dip), (x + wide, n - high), (x + wide * 1.08, n + 4), (x + 8 * s, n + 6 + dip * 1.1), (x - wide * 1.08, n + 4)], tension=0.34), paint(tone.dark if kind != "turtle" else tone.base))
        if kind == "crew" and "neck-band" in cut.trims:
            canvas.drawPath(smooth([(x - wide, n + 2), (x + 8 * s, n + 6 + dip), (x + wide, n + 2)], closed=False), paint(palette.accent.base, stroke=3.4))
    if kind == "scoop" and front:
        on.patch([(-52, -0.03), (-36, 0.1), (-18, 0.17), (0, 0.19), (18, 0.17), (36, 0.1), (52, -0.03)], paint(palette.skin.base), curved=True)
        on.line([(-52, -0.03), (-36, 0.1), (-18, 0.17), (0, 0.19), (18, 0.17), (36, 0.1), (52, -0.03)], paint(cloth.deep, stroke=1.8))
    if kind in ("shirt", "lapel", "bands") and front:
        shirt = cloth if kind == "shirt" else palette.white
        for way in (-1, 1):
            side = shirt.base if way == palette.lit.side else shirt.dark
            on.patch([(way * 62, -0.05), (way * 34, -0.035), (way * 2, 0.05), (way * 15, 0.15), (way * 36, 0.06)], paint(side))
            on.line([(way * 2, 0.04), (way * 15, 0.15), (way * 36, 0.06)], paint(shirt.deep, 0.7, stroke=1.2))
    if kind == "bands" and front:
        for way in (-1, 1):
            on.patch([(way * 1, 0.06), (way * 6, 0.07), (way * 10, 0.34), (way * 2, 0.35)], paint(palette.white.base if way == palette.lit.side else palette.white.dark))
    if kind in ("lapel", "wide") and front:
        for way in (-1, 1):
            lit = way == palette.lit.side
            on.patch([(way * 66, -0.06), (way * 40, -0.02), (way * 22, 0.12), (way * 2, 0.52), (way * 22, 0.3), (way * 40, 0.24), (way * 36, 0.17), (way * 50, 0.12)], paint(cloth.light if lit and kind == "wide" else cloth.base if lit else cloth.dark))
            on.line([(way * 22, 0.12), (way * 2, 0.52), (way * 22, 0.3), (way * 40, 0.24), (way * 36, 0.17), (way * 50, 0.12)], paint(cloth.deep, 0.9, stroke=1.5))
    if "collar-up" in cut.trims or kind == "lapel" and not front:
        for way in (-1, 1):
            x = way * w * 1.5
            canvas.drawPath(smooth([(x - way * 4, n - 13), (x + way * 7, n - 9), (x + way * 15, n + 10), (x - way * 2, n + 12)], tension=0.2), paint(cloth.base if way == palette.lit.side else cloth.dark))
    if kind == "hood":
        for way in (-1, 1):
            lit = way == palette.lit.side
            x = way * w
            ahead = 10 * s
            canvas.drawPath(smooth([(x * 1.25, n - 14), (x * 2.2, n - 7), (x * 2.7, n + 6), (x * 2.0 + ahead * 0.4, n + 20), (x * 0.75 + ahead, n + 42), (x * 0.45 + ahead, n + 30), (x * 0.95 + ahead * 0.5, n + 8)], tension=0.34), paint(cloth.base if lit else cloth.dark))
            canvas.drawPath(smooth([(x * 1.2, n - 10), (x * 1.2 + ahead * 0.4, n + 8), (x * 0.5 + ahead, n + 32)], closed=False), paint(palette.accent.base if "zip" in cut.trims else cloth.deep, stroke=2.2))
        if front and "cords" in cut.trims:
            for way in (-1, 1):
                on.line([(way * 15, 0.16), (way * 14, 0.3), (way * 16, 0.42)], paint(palette.white.base, stroke=2.2))
        if not front:
            canvas.drawPath(smooth([(-w * 2.2, n - 4), (0, n - 12), (w * 2.2, n - 4), (w * 1.6, n + 34), (0, n + 48), (-w * 1.6, n + 34)]), paint(cloth.dark))
            canvas.drawPath(smooth([(-w * 1.5, n), (0, n + 22), (w * 1.5, n)], closed=False), paint(cloth.deep, stroke=2.4))
    if "cloak" in cut.trims and front:
        for way in (-1, 1):
            x = way * frame.wide
            canvas.drawPath(smooth([(way * w * 0.9 + 8 * s, n - 8), (x * 0.9, n + 6), (x * 1.02, n + 26), (x * 0.6 + 6 * s, n + 30), (way * 5 + 14 * s, n + 22)], tension=0.3), paint(palette.white.base if way == palette.lit.side else palette.white.dark))
        canvas.drawCircle(15 * s, n + 22, 5.5, paint(palette.accent.base))
        canvas.drawCircle(15 * s - 1.4, n + 20.6, 1.6, paint(palette.accent.light))
    if "pauldrons" in cut.trims:
        for way in (-1, 1):
            x = way * frame.wide * 0.86 * max(0.3, abs(math.cos(yaw)))
            lit = way == palette.lit.side
            canvas.drawPath(smooth([(x - way * 18, n + 2), (x + way * 8, n + 2), (x + way * 22, n + 22), (x + way * 18, n + 36), (x - way * 12, n + 26)]), paint(palette.metal.base if lit else palette.metal.dark))
            canvas.drawPath(smooth([(x - way * 14, n + 12), (x + way * 6, n + 12), (x + way * 19, n + 30)], closed=False), paint(palette.metal.deep, stroke=1.8))
    if "epaulettes" in cut.trims:
        for way in (-1, 1):
            x = way * frame.wide * 0.6 * max(0.3, abs(math.cos(yaw)))
            canvas.drawPath(smooth([(x, n + 4), (x + way * 18, n + 10), (x + way * 17, n + 15), (x - way * 1, n + 9)], tension=0.2), paint(palette.accent.base if body.look.outfit == "uniform" else cloth.dark))
    if "neckerchief" in cut.trims:
        x = 6 * s
        canvas.drawPath(smooth([(-w * 1.3 + x, n - 8), (w * 1.3 + x, n - 8), (w * 1.4 + x, n + 4), (x * 2.4, n + 24 if front else n + 6), (-w * 1.4 + x, n + 4)], tension=0.24), paint(palette.accent.base))
        canvas.drawPath(smooth([(-w * 1.2 + x, n - 2), (x, n + 5), (w * 1.2 + x, n - 2)], closed=False), paint(palette.accent.deep, 0.7, stroke=1.6))
