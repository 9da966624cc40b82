"""The cap of hair that follows the skull: hairline, outline, strands that run over it, the shadow and the sheen."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from generator.picture.animation.brush import Canvas, Path, Point, paint, smooth
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.locks import Style
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.solid import Space, turned
from generator.picture.animation.skia_library import skia

# azimuth in degrees, y of the hairline there
_HAIRLINE = ((0, -34.5), (14, -35.0), (28, -34.0), (40, -30.5), (50, -24.0), (58, -15.0), (66, -4.0), (72, 5.0), (77, 9.0), (84, 5.0), (100, 1.0), (118, 10.0), (140, 18.5), (180, 21.5))
_STEP = 3


@dataclass(slots=True)
class _View:
    """The cap from one side."""

    cap: Path
    dark: Path
    """Lines between strands."""
    bright: Path
    """Lines of light."""
    sheen: Path
    clumps: Path
    cast: Path
    """What the hairline shades of the skin."""
    shadow: Path
    """The side away from the light."""


def _stroked(lines: Path) -> Path:
    """Lines as shapes: made once for a view, not for every frame."""
    shapes = skia.Path()
    return shapes if paint("000000", stroke=1.1).getFillPath(lines, shapes) else lines


def _moved(path: Path, x: float) -> Path:
    moved = skia.Path(path)
    moved.offset(x, 0)
    return moved


class Scalp:
    """The cap of one person, kept for every turn that it was seen at."""

    def __init__(self, head: Head, style: Style, palette: Palette, full: bool, r: random.Random) -> None:
        self.head, self.style, self.palette, self.full = head, style, palette, full
        self._views: dict[int, _View] = {}
        self._jitter = [r.uniform(-1, 1) for _ in range(64)]

    def draw(self, canvas: Canvas, pose: Pose) -> None:
        view = self._view(round(math.degrees(pose.yaw) / _STEP))
        palette, style = self.palette, self.style
        hair = palette.hair
        canvas.drawPath(view.cap, paint(hair.base, style.alpha))
        if style.alpha < 1:
            return
        canvas.save()
        if style.texture == "curls":  # coils stand out at the edge; what else is drawn lies within it
            canvas.clipPath(view.cap, True)
        canvas.drawPath(view.shadow, paint(hair.dark, 0.45 + 0.5 * palette.lit.contrast))
        if self.full:
            canvas.drawPath(view.clumps, paint(hair.deep, 0.5))
            if style.texture != "cropped":
                canvas.drawPath(view.dark, paint(hair.deep, 0.5))
                canvas.drawPath(view.bright, paint(hair.light, 0.45))
            canvas.drawPath(view.sheen, paint(hair.light, 0.55 if style.texture == "strands" else 0.3))
        canvas.restore()

    def cap(self, pose: Pose) -> Path:
        """The outline of the hair on the head."""
        return self._view(round(math.degrees(pose.yaw) / _STEP)).cap

    def cast(self, pose: Pose) -> Path:
        """The shadow that the hairline casts on the forehead."""
        return self._view(round(math.degrees(pose.yaw) / _STEP)).cast

    def _shadow(self, side: int, yaw: float) -> Path:
        """The side away from the light."""
        base = ((-14, -84), (-20, -66), (-26, -52), (-29, -40), (-28, -28), (-31, -14), (-33, 2), (-30, 18), (-28, 40))
        edge: list[Point] = [(side * (x + 2.5 * self._jitter[i]) - 5 * math.sin(yaw), y) for i, (x, y) in enumerate(base)]
        return smooth([*edge, (-side * 110, 44), (-side * 110, -90)], tension=0.36)

    def hairline(self, azimuth: float) -> float:
        """y of the hairline at an azimuth in degrees."""
        a = abs((azimuth + 180) % 360 - 180)
        for (a0, y0), (a1, y1) in zip(_HAIRLINE, _HAIRLINE[1:], strict=False):
            if a <= a1:
                y = y0 + (y1 - y0) * (a - a0) / (a1 - a0)
                break
        else:
            y = _HAIRLINE[-1][1]
        front = max(0.0, 1 - a / 60)
        temple = max(0.0, 1 - abs(a - 34) / 26)
        return y * (1 + 0.11 * self.head.young) + self.style.hairline * front - self.style.recede * (0.4 * front + temple) * 15

    def _over(self, azimuth: float, y: float) -> Space:
        """A point on top of the hair."""
        style = self.style
        top = min(1.0, max(0.0, (-6 - y) / 34))
        out = style.volume * (style.sides + (1 - style.sides) * top)
        x, py, z = self.head.solid.surface(math.radians(azimuth), y, out * 0.9)
        return x, py - out * top * 0.8 - style.lift * top * max(0.0, math.cos(math.radians(azimuth))), z

    def _flow(self, azimuth: float, count: int = 5) -> list[Space]:
        """A hair's way over the cap: from the crown down to the hairline, or from the hairline to the knot."""
        low = self.hairline(azimuth)
        if self.style.knot is None:
            return [self._over(azimuth, -51.5 + (low + 51.5) * (i / (count - 1)) ** 0.8) for i in range(count)]
        x, y, z = self.head.solid.surface(math.radians(azimuth), low, self.style.volume)
        kx, ky, kz = self.style.knot
        way = []
        for i in range(count):
            t = i / (count - 1)
            px, py, pz = x + (kx - x) * t, y + (ky - y) * t, z + (kz - z) * t
            around = math.degrees(math.atan2(px, pz or 0.1))
            way.append(self._over(around, max(-52.0, py - 12 * math.sin(math.pi * t))))
        return way

    def _view(self, step: int) -> _View:
        if step not in self._views:
            if len(self._views) > 130:
                self._views.clear()
            self._views[step] = self._build(step)
        return self._views[step]

    def _build(self, step: int) -> _View:
        yaw = math.radians(step * _STEP)
        dark, bright, sheen, clumps = (skia.PathBuilder() for _ in range(4))
        if self.full and self.style.texture in ("strands", "rows"):
            self._strands(yaw, dark, bright, sheen)
        elif self.full and self.style.texture == "curls":
            self._curls(yaw, dark, bright, sheen, clumps)
        elif self.full:
            self._cropped(yaw, sheen)
        cap, line = self._cap(step, yaw)
        side = self.palette.lit.side
        cast = smooth([*line, *((x - side * 2.5, y + 4.5) for x, y in line[::-1])], tension=0.36)
        shadow = self._shadow(side, yaw)
        return _View(cap, _stroked(dark.detach()), _stroked(bright.detach()), skia.Op(_moved(sheen.detach(), side * 5.0), cap, skia.PathOp.kIntersect_PathOp) or skia.Path(), clumps.detach(), cast, skia.Op(shadow, cap, skia.PathOp.kIntersect_PathOp) or shadow)

    def _strands(self, yaw: float, dark: object, bright: object, sheen: object) -> None:
        count = 26 if self.style.texture == "strands" else 30
        for i in range(count):
            azimuth = -180 + 360 * (i + 0.35 * self._jitter[i % 64]) / count
            way = [turned(each, yaw) for each in self._flow(azimuth)]
            seen = sum(each[2] for each in way[1:4]) / 3
            if seen < 2:
                continue
            self._line(dark if i % 2 or self.style.texture == "rows" else bright, way)
            (ax, ay, _), (bx, by, bz) = way[1], way[2]
            if self.style.texture == "strands" and bz > 6:  # the ring of light, broken by the strands
                wide = 2.1 + 1.3 * self._jitter[(i * 7) % 64]
                sheen.moveTo(ax + (bx - ax) * 0.35, ay + (by - ay) * 0.35)  # type: ignore[attr-defined]
                mx, my = ax + (bx - ax) * 0.95, ay + (by - ay) * 0.95
                ex, ey = bx + (way[3][0] - bx) * 0.3, by + (way[3][1] - by) * 0.3
                sheen.quadTo(mx + wide, my, ex, ey)  # type: ignore[attr-defined]
                sheen.quadTo(mx - wide, my, ax + (bx - ax) * 0.35, ay + (by - ay) * 0.35)  # type: ignore[attr-defined]

    def _line(self, path: object, way: list[Space]) -> None:
        (x0, y0, _), (x1, y1, _), (x2, y2, _), (x3, y3, _), (x4, y4, _) = way
        path.moveTo(x0, y0)  # type: ignore[attr-defined]
        path.quadTo(x1 * 1.5 - (x0 + x2) * 0.25, y1 * 1.5 - (y0 + y2) * 0.25, x2, y2)  # type: ignore[attr-defined]
        path.quadTo(x3 * 1.5 - (x2 + x4) * 0.25, y3 * 1.5 - (y2 + y4) * 0.25, x4, y4)  # type: ignore[attr-defined]

    def _curls(self, yaw: float, dark: object, bright: object, sheen: object, clumps: object) -> None:
        """Coils all over: small arcs, dark between them, light upon them."""
        side = self.palette.lit.side
        for i in range(150):
            azimuth, y = (i * 137.5) % 360 - 180, -54 + (i * 0.7549 % 1) * 80
            if y > self.hairline(azimuth) - 3:
                continue
            x, y, z = turned(self._over(azimuth, y), yaw)
            if z < -2:
                continue
            size = 4.2 + 1.4 * self._jitter[i % 64]
            lit = x * side - y * 0.4 > 4
            path = bright if lit and i % 3 == 0 else dark
            turn = 1 if i % 2 else -1
            path.moveTo(x - size * turn, y + size * 0.2)  # type: ignore[attr-defined]
            path.cubicTo(x - size * turn, y - size * 1.2, x + size * turn, y - size * 1.1, x + size * turn, y + size * 0.2)  # type: ignore[attr-defined]
            path.quadTo(x + size * 0.6 * turn, y + size * 1.1, x - size * 0.2 * turn, y + size * 0.5)  # type: ignore[attr-defined]
            if lit and i % 4 == 0:
                sheen.addCircle(x, y - size * 0.5, size * 0.55)  # type: ignore[attr-defined]

    def _cropped(self, yaw: float, sheen: object) -> None:
        x, y, _ = turned(self._over(0, -48), yaw)
        sheen.addOval(skia.Rect.MakeLTRB(x - 15, y - 1, x + 13, y + 4))  # type: ignore[attr-defined]

    def _cap(self, step: int, yaw: float) -> tuple[Path, list[Point]]:
        solid, bumps = self.head.solid, self.style.bumps
        c, s = math.cos(yaw), math.sin(yaw)
        line: list[Point] = []
        for i in range(15):
            azimuth = 84 - i * 12  # in the view, from the right to the left
            own = azimuth - step * _STEP
            y = self.hairline(own) + (1.2 * self._jitter[(i * 5) % 64] if self.style.texture == "strands" else 0)
            x, _, z = solid.surface(math.radians(own), y, 0.6)
            line.append((x * c + z * s, y))
        left_end, right_end = line[-1][1], line[0][1]
        over: list[Point] = []
        taper = 16.0 if self.style.sides >= 1 else 16 + 24 * abs(s)  # short hair thins out towards the nape
        for way, end in ((-1, left_end), (1, right_end)):
            part: list[Point] = []
            for each in solid.slices:
                if each.y < end:
                    reach = abs(solid.extent(each, yaw, way, ridge=False))
                    top = min(1.0, max(0.0, (-6 - each.y) / 34))
                    out = self.style.volume * (self.style.sides + (1 - self.style.sides) * top) * min(1.0, max(0.05, (end - each.y) / taper))
                    high = min(1.0, max(0.0, (-30 - each.y) / 22))
                    lift = self.style.lift * high * (0.5 + 0.5 * c if abs(s) < 0.3 else max(0.0, way * s + 0.3))
                    part.append((way * (reach + out * (1 - 0.4 * high)), each.y - self.style.volume * high * 1.05 - lift - 4.5 * max(0.0, 1 - (reach / 30) ** 2)))
            over += part[::-1] if way < 0 else part
        if bumps:
            dense: list[Point] = []
            for i, (x, y) in enumerate(over[:-1]):
                nx, ny = over[i + 1]
                mx, my = (x + nx) / 2, (y + ny) / 2
                size = math.hypot(mx, my + 10) or 1.0
                k = bumps * (0.75 + 0.35 * self._jitter[i % 64])
                dense += [(x, y), (mx + mx / size * k, my + (my + 10) / size * k)]
            over = [*dense, over[-1]]
        return smooth([*line, *over], tension=0.36), line
