"""What stands close to the lens: dark, out of focus, at an edge of the frame, never before a face. It makes a room deep."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np

from generator.cut import Framing
from generator.film import Effect, Mark, Shot, Size
from generator.picture.animation.brush import Bitmap, Canvas, dice, mix, over, paint, polygon, rect, shared, smooth, surface
from generator.picture.animation.camera import view
from generator.picture.animation.edges import edge_light
from generator.picture.animation.effects.placed import Placed
from generator.picture.animation.looks import style
from generator.picture.animation.paintwork import content
from generator.picture.animation.sheet import PLAIN
from generator.picture.animation.sources import air_of
from generator.picture.animation.stage import OVERSCAN

NEAR = 100.0
"""Distance in cm: nearer than anybody."""
TRAVEL = 1.1
"""How much more than the people it moves, for a travel of 1 of the camera."""
COARSE = 4
"""It is painted at a quarter of the size, since it is out of focus."""
HEIGHT = 720.0
BLEED = 110.0
"""How far it reaches beyond the frame, in design units."""
FOCUS = {Size.EWS: 7.0, Size.WS: 8.0, Size.LS: 10.0, Size.MLS: 13.0, Size.MS: 17.0}
"""How far out of focus it is: radius in design units."""


@dataclass(frozen=True, slots=True)
class Pencil:
    """With what a piece is drawn: in design units of the frame, from its upper left corner."""

    c: Canvas
    r: Random
    width: float
    side: int
    """The edge of the frame at which it stands: -1 left, 1 right."""
    room: float
    """How far it may come in from that edge."""
    dark: str
    lit: str
    lamp: str
    bokeh: list[tuple[float, float, float, str]]
    """Points of light: x, y, radius, colour."""

    def x(self, inwards: float) -> float:
        """The column so far from the edge."""
        return self.width - inwards if self.side > 0 else inwards

    def band(self, left: float, right: float, top: float, bottom: float, colour: str) -> None:
        """Upright, from `left` to `right` counted inwards from the edge."""
        a, b = sorted((self.x(left), self.x(right)))
        self.c.drawRect(rect(a, top, b - a, bottom - top), paint(colour))


def branch(p: Pencil) -> None:
    reach = min(p.room, 520.0)
    for top, long in ((60.0, reach), (170.0, reach * 0.62)):
        points = [(p.x(long * t), top + 70 * math.sin(t * 2.2) + p.r.uniform(-14, 14)) for t in (-0.3, 0.0, 0.25, 0.5, 0.75, 1.0)]
        p.c.drawPath(smooth(points, closed=False), paint(p.dark, stroke=13))
        for x, y in points[1:]:
            for _ in range(9):
                a, size = p.r.uniform(0, math.tau), p.r.uniform(20, 46)
                lx, ly = x + p.r.uniform(-60, 60), y + p.r.uniform(-46, 70)
                tip = lx + math.cos(a) * size, ly + math.sin(a) * size
                bow = math.cos(a + 1.2) * size * 0.4, math.sin(a + 1.2) * size * 0.4
                colour = mix(p.dark, p.lit, p.r.uniform(0, 0.4))
                p.c.drawPath(smooth([(lx, ly), (lx + bow[0], ly + bow[1]), tip, (tip[0] - bow[0], tip[1] - bow[1])]), paint(colour))


def pillar(p: Pencil) -> None:
    wide = min(p.room, 210.0)
    p.band(-BLEED, wide, -BLEED, HEIGHT + BLEED, p.dark)
    p.band(wide * 0.62, wide * 0.86, -BLEED, HEIGHT + BLEED, mix(p.dark, p.lit, 0.5))
    p.band(-BLEED, min(p.room, wide + 34), 26, 74, mix(p.dark, p.lit, 0.3))


def curtain(p: Pencil) -> None:
    wide = min(p.room, 250.0)
    folds = 6
    for i in range(folds + 2):
        inner = wide * (1 - i / folds)
        bulge = 26 * math.sin(i * 1.7) + p.r.uniform(-8, 8)
        edge = [(p.x(inner), -BLEED), (p.x(inner + bulge * 0.4), 260.0), (p.x(inner * 0.94 + bulge), 520.0), (p.x(inner + 14), HEIGHT + BLEED)]
        shape = [*edge, (p.x(-BLEED), HEIGHT + BLEED), (p.x(-BLEED), -BLEED)]
        p.c.drawPath(polygon(shape), paint(mix(p.dark, p.lit, 0.5 if i % 2 else 0.08)))


def railing(p: Pencil) -> None:
    p.c.drawRect(rect(-BLEED, 612, p.width + 2 * BLEED, 30), paint(p.dark))
    p.c.drawRect(rect(-BLEED, 612, p.width + 2 * BLEED, 7), paint(mix(p.dark, p.lit, 0.8)))
    x = -BLEED + p.r.uniform(0, 60)
    while x < p.width + BLEED:
        p.c.drawRect(rect(x, 630, 19, 260), paint(p.dark))
        x += 128


def crowd(p: Pencil) -> None:
    """Heads and shoulders of those who stand before us, from behind."""
    reach, x = min(p.room, 430.0), -60.0
    while x < reach - 40:
        size = p.r.uniform(46, 66)
        y = HEIGHT - p.r.uniform(60, 170) * (1 - 0.45 * max(0.0, x) / max(1.0, reach))
        px = p.x(x)
        tone = mix(p.dark, p.lit, p.r.uniform(0, 0.22))
        p.c.drawOval(rect(px - size * 0.8, y - size, size * 1.6, size * 2.05), paint(tone))
        p.c.drawPath(smooth([(px - size * 1.8, HEIGHT + BLEED), (px - size * 1.6, y + size * 1.5), (px, y + size * 0.8), (px + size * 1.6, y + size * 1.5), (px + size * 1.8, HEIGHT + BLEED)]), paint(tone))
        x += size * 2.1


def lamp(p: Pencil) -> None:
    x = p.x(min(p.room - 40, 120.0))
    p.c.drawLine(x, -BLEED, x, 96, paint(p.dark, stroke=9))
    p.c.drawPath(polygon([(x - 26, 84), (x + 26, 84), (x + 74, 150), (x - 74, 150)]), paint(mix(p.dark, p.lit, 0.25)))
    p.c.drawOval(rect(x - 40, 132, 80, 40), paint(p.lamp))
    p.bokeh.append((x, 152, 64, p.lamp))


def candle(p: Pencil) -> None:
    """Two or three candles of different heights that somebody has put down near the lens."""
    for inwards, top, wide in ((34.0, 520.0, 40.0), (98.0, 590.0, 34.0), (150.0, 486.0, 36.0)):
        if inwards + wide > p.room:
            continue
        p.band(inwards - wide / 2, inwards + wide / 2, top, HEIGHT + BLEED, mix("c8a878", p.dark, 0.45))
        p.band(inwards - wide / 2, inwards + wide / 2, top, top + 46, mix("ffe0a0", p.dark, 0.15))
        x = p.x(inwards)
        p.c.drawPath(smooth([(x, top - 84), (x + 15, top - 36), (x, top - 8), (x - 15, top - 36)]), paint("fff0c0"))
        p.bokeh.append((x, top - 40, 24, "ffb050"))


def window(p: Pencil) -> None:
    """We look in, or out: a jamb, a bar, a sill."""
    wide = min(p.room, 150.0)
    p.band(-BLEED, wide, -BLEED, HEIGHT + BLEED, p.dark)
    p.band(wide - 18, wide, -BLEED, HEIGHT + BLEED, mix(p.dark, p.lit, 0.7))
    p.c.drawRect(rect(-BLEED, -BLEED, p.width + 2 * BLEED, BLEED + 34), paint(p.dark))
    p.c.drawRect(rect(-BLEED, 664, p.width + 2 * BLEED, BLEED + 60), paint(p.dark))
    p.c.drawRect(rect(-BLEED, 664, p.width + 2 * BLEED, 10), paint(mix(p.dark, p.lit, 0.7)))
    for x in (wide + 60, wide + 96):  # what the pane mirrors
        if x + 30 < p.room:
            slope = p.x(x), p.x(x + 22), p.x(x + 22 + 150), p.x(x + 150)
            p.c.drawPath(polygon([(slope[0], HEIGHT), (slope[1], HEIGHT), (slope[2], 0), (slope[3], 0)]), paint(p.lit, 0.08))


def grass(p: Pencil) -> None:
    reach = min(p.room, 470.0)
    for _ in range(46):
        x = -40 + reach * p.r.random() ** 1.5
        high = p.r.uniform(0.35, 1.0) * (330 - 250 * max(0.0, x) / reach)
        lean = p.r.uniform(-0.2, 0.45) * high * -p.side
        px = p.x(x)
        colour = mix(p.dark, p.lit, p.r.uniform(0, 0.35))
        p.c.drawPath(smooth([(px - 11, HEIGHT + BLEED), (px - 8 + lean * 0.3, HEIGHT - high * 0.5), (px + lean, HEIGHT - high), (px + 9 + lean * 0.3, HEIGHT - high * 0.46), (px + 12, HEIGHT + BLEED)], tension=0.2), paint(colour))


def machine(p: Pencil) -> None:
    wide = min(p.room, 260.0)
    p.c.drawPath(polygon([(p.x(-BLEED), 250), (p.x(wide * 0.5), 250), (p.x(wide * 0.62), 420), (p.x(wide), 470), (p.x(wide), HEIGHT + BLEED), (p.x(-BLEED), HEIGHT + BLEED)]), paint(p.dark))
    p.c.drawPath(smooth([(p.x(-BLEED), 90), (p.x(wide * 0.4), 120), (p.x(wide * 0.34), 270), (p.x(wide * 0.2), 270), (p.x(wide * 0.24), 170), (p.x(-BLEED), 150)]), paint(mix(p.dark, p.lit, 0.15)))
    p.band(wide * 0.1, wide * 0.9, 486, 500, mix(p.dark, p.lit, 0.45))
    for _ in range(5):
        p.bokeh.append((p.x(p.r.uniform(10, max(20.0, wide - 40))), p.r.uniform(530, 690), p.r.uniform(9, 17), p.r.choice((p.lamp, "ff6a50", "60ffb0"))))


@dataclass(frozen=True, slots=True)
class Kind:
    draw: Callable[[Pencil], None]
    sides: int = 1
    """2: at both edges."""
    low: bool = False
    """It lies along the lower edge and moves down when the lens comes nearer."""
    across: float = 0.0
    """It spans the frame below this row: only where all chins are above it."""
    sway: float = 0.0
    """How far the air moves it, in design units."""


KINDS: dict[str, Kind] = {
    "branch": Kind(branch, sway=5),
    "pillar": Kind(pillar),
    "curtain": Kind(curtain, sway=3),
    "railing": Kind(railing, low=True, across=600),
    "crowd": Kind(crowd, sides=2, low=True, sway=2),
    "lamp": Kind(lamp, sway=2),
    "candle": Kind(candle),
    "window": Kind(window),
    "grass": Kind(grass, sides=2, low=True, sway=6),
    "machine": Kind(machine),
}


@dataclass(frozen=True, slots=True)
class Piece:
    bitmap: Bitmap
    x: int
    y: int
    outwards: tuple[int, int]


class Foreground(Placed):
    """The pieces of a shot's foreground, painted when they are first seen."""

    def __init__(self, shot: Shot) -> None:
        super().__init__(Effect(kind=shot.foreground), 0)
        self.shot, self.kind = shot, KINDS[shot.foreground]
        self._pieces: list[Piece] | None = None

    def draw(self, canvas: Canvas, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        if self._pieces is None:
            self._pieces = pieces(self.shot, framing)
        unit, seen, t = framing.height / 720, view(self.shot, frame), frame / 25
        left, top = (round(side * OVERSCAN / 2) * 2 - side >> 1 for side in (framing.width, framing.height))
        sway = self.kind.sway * math.sin(t * 0.9)
        for piece in self._pieces:
            grown = TRAVEL * seen.dolly
            dx = -TRAVEL * seen.x + piece.outwards[0] * 640 * grown + sway
            dy = -TRAVEL * seen.y + piece.outwards[1] * 360 * grown + sway * 0.3
            canvas.drawImage(shared(piece.bitmap), left + piece.x + round(dx * unit), top + piece.y + round(dy * unit), PLAIN)

    def spill(self, buffer: Bitmap, frame: int, moved: tuple[float, float], framing: Framing) -> None:
        """It stands in its own shadow and throws no light."""


def foreground(shot: Shot) -> Foreground | None:
    """What stands before this shot's people, if anything does."""
    return Foreground(shot) if shot.foreground in KINDS else None


def pieces(shot: Shot, framing: Framing) -> list[Piece]:
    kind = KINDS[shot.foreground]
    unit = framing.height / HEIGHT
    width = framing.width / unit
    if kind.across and any((mark.y + 0.5 * mark.head) / 1000 * HEIGHT > kind.across for mark in shot.marks):
        return []
    r = dice("foreground", shot.foreground, shot.place.seed, shot.place.kind, shot.take)
    travel = TRAVEL * max(abs(view(shot, frame).x) for frame in (0, shot.frames - 1))
    wide = {side: room(shot.marks, side, width, low=kind.low) - travel for side in (-1, 1)}
    if kind.across:
        sides = [-1]
    else:
        first = max((-1, 1), key=lambda side: (round(wide[side] / 60), r.random()))
        sides = [first, -first][: kind.sides]
    out = []
    for side in sides:
        if kind.across or wide[side] > 70:
            painted = _painted(shot, kind, framing, side, wide[side], r)
            if painted is not None:
                out.append(painted)
    return out


def room(marks: Sequence[Mark], side: int, width: float, *, low: bool = False) -> float:
    """How far something may come in from an edge before it meets a face, in design units."""
    free = 0.46 * width
    for mark in marks:
        if mark.shoulder or low and (mark.y + 0.6 * mark.head) / 1000 * HEIGHT < 360:
            continue
        head = 0.75 * mark.head / 1000 * HEIGHT
        for x in _columns(mark, width):
            free = min(free, (x if side < 0 else width - x) - head - 12)
    return free


_WALKS = ("walk", "run", "approach", "retreat", "sneak", "crawl", "swim", "ride", "fly", "carry")
"""Deeds that take a face elsewhere: they end where they are aimed at."""


def _columns(mark: Mark, width: float) -> list[float]:
    """Where a face is in the shot, from the left: where it stands, and where it walks to."""
    return [x / 1000 * width for x in (mark.x, *(act.x for act in mark.acts if act.verb in _WALKS and 0 < act.x < 1000))]


def _painted(shot: Shot, kind: Kind, framing: Framing, side: int, wide: float, r: Random) -> Piece | None:
    look = style(shot.look)
    air = air_of(shot)
    unit = framing.height / HEIGHT
    k = unit / COARSE
    width = framing.width / unit
    rows, columns = round((HEIGHT + 2 * BLEED) * k), round((width + 2 * BLEED) * k)
    bitmap, held, canvas = surface(columns, rows)
    canvas.scale(k, k)
    canvas.translate(BLEED, BLEED)
    soft = 0.25 * (1 - look.gamma) + look.lift  # a light look has light shadows
    dark = mix("08080e", air.ambient, min(0.5, 0.1 + 0.14 * air.ambient_level + 1.6 * max(0.0, soft)))
    lit = mix(dark, mix(air.key, air.rim, 0.5), 0.2 + 0.25 * air.key_level)
    lamp_colour = mix("ffc070", air.rim, 0.35)
    bokeh: list[tuple[float, float, float, str]] = []
    kind.draw(Pencil(canvas, r, width, side, wide, dark, lit, lamp_colour, bokeh))
    del held
    radius = FOCUS.get(shot.size, 22.0) * k * (0.4 + 0.6 * look.focus)
    edge_light(bitmap, 2 if air.sun_at[0] > 0 else -2, 1, air.rim, 0.5 * air.rim_strength)
    bitmap = np.asarray(cv2.GaussianBlur(bitmap, (0, 0), max(0.6, radius * 0.6)))
    _spare(bitmap, shot.marks, k, width)
    found = content(bitmap)
    if found is None:
        return None
    top, bottom, left, right = found
    whole = cv2.resize(bitmap[top:bottom, left:right], ((right - left) * COARSE, (bottom - top) * COARSE), interpolation=cv2.INTER_LINEAR)
    whole = np.ascontiguousarray(whole)
    if bokeh:
        held = over(whole)
        points = held.getCanvas()
        for x, y, size, colour in bokeh:
            cx, cy = (x + BLEED) * unit - left * COARSE, (y + BLEED) * unit - top * COARSE
            points.drawCircle(cx, cy, size * unit, paint(colour, 0.62))
            points.drawCircle(cx, cy, size * unit, paint(mix(colour, "ffffff", 0.4), 0.5, stroke=2 * unit))
        del held
    return Piece(whole, left * COARSE - round(BLEED * unit), top * COARSE - round(BLEED * unit), (0 if kind.across else side, 1 if kind.low else 0))


def _spare(bitmap: Bitmap, marks: Sequence[Mark], k: float, width: float) -> None:
    """Take away whatever would still lie before a face, be it at the end of a move."""
    height, columns = bitmap.shape[:2]
    keep = np.full((height, columns), 255, np.uint8)
    for mark in marks:
        if mark.shoulder:
            continue
        head = mark.head / 1000 * HEIGHT
        for column in _columns(mark, width):
            x, y = (column + BLEED) * k, (mark.y / 1000 * HEIGHT + 0.12 * head + BLEED) * k
            cv2.ellipse(keep, (round(x), round(y)), (max(1, round(0.52 * head * k)), max(1, round(0.66 * head * k))), 0, 0, 360, 0, -1)
    if keep.all():
        return
    keep = np.asarray(cv2.GaussianBlur(keep, (0, 0), 3))
    cv2.multiply(bitmap, cv2.merge([keep] * 4), dst=bitmap, scale=1 / 255)
