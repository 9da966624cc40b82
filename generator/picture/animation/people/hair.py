"""Hair: a cap that follows the hairline, and locks that hang, curl and sway in space."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.film import Look
from generator.picture.animation.brush import Canvas, Path, Point, paint, smooth
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.solid import Space
from generator.picture.animation.skia_library import skia

# azimuth in degrees, y of the hairline there
_HAIRLINE = ((0, -33.0), (26, -34.0), (44, -30.0), (58, -17.0), (68, -2.0), (76, 9.0), (84, 4.0), (100, 1.0), (118, 12.0), (140, 24.0), (180, 27.0))


@dataclass(frozen=True, slots=True)
class Lock:
    """A ribbon of hair: four points of a curve in space, three widths."""

    points: tuple[Space, Space, Space, Space]
    widths: tuple[float, float, float]
    tone: int
    """0 base, 1 dark, 2 deep, 3 light."""
    sway: float = 1.0
    phase: float = 0.0
    ripple: float = 0.0
    """How far it waves from side to side on its way."""
    layer: int = 0
    """0 finds its own place before or behind the head; 1 always before it, 2 always behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a hair style is drawn."""

    locks: tuple[Lock, ...] = ()
    volume: float = 3.0
    """Of the cap above the skull."""
    bumps: float = 0.0
    """How far the cap's outline curls."""
    hairline: float = 0.0
    """Moves the hairline, down is positive."""
    cap: bool = True
    alpha: float = 1.0
    recede: float = 0.0
    parting: float = 0.0
    """Azimuth of the parting in degrees; 0: none."""
    streaks: bool = True


def ribbon(points: list[Point], widths: tuple[float, float, float]) -> Path:
    """A tapered band along a cubic curve."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points

    def across(dx: float, dy: float, half: float) -> Point:
        length = math.hypot(dx, dy) or 1.0
        return -dy / length * half, dx / length * half

    ax, ay = across(x1 - x0, y1 - y0, widths[0] / 2)
    bx, by = across(x2 - x0, y2 - y0, widths[1] * 0.62)
    cx, cy = across(x3 - x1, y3 - y1, widths[1] * 0.62)
    dx, dy = across(x3 - x2, y3 - y2, widths[2] / 2)
    band = skia.PathBuilder()
    band.moveTo(x0 - ax, y0 - ay)
    band.cubicTo(x1 - bx, y1 - by, x2 - cx, y2 - cy, x3 - dx, y3 - dy)
    band.lineTo(x3 + dx, y3 + dy)
    band.cubicTo(x2 + cx, y2 + cy, x1 + bx, y1 + by, x0 + ax, y0 + ay)
    band.close()
    return band.detach()


def waved(points: list[Point], widths: tuple[float, float, float], ripple: float, phase: float) -> Path:
    """A tapered band that waves along a cubic curve."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
    one: list[Point] = []
    other: list[Point] = []
    px, py = x0, y0 - 1
    for i in range(8):
        u = i / 7
        v = 1 - u
        a, b, c, d = v * v * v, 3 * v * v * u, 3 * v * u * u, u * u * u
        x, y = a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3
        dx, dy = x - px, y - py
        size = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / size, dx / size
        px, py = x, y
        off = ripple * math.sin(phase + u * 9.0) * min(1.0, u * 2)
        half = (widths[0] + (widths[1] - widths[0]) * u * 2 if u < 0.5 else widths[1] + (widths[2] - widths[1]) * (u - 0.5) * 2) / 2
        one.append((x + nx * (off + half), y + ny * (off + half)))
        other.append((x + nx * (off - half), y + ny * (off - half)))
    return smooth(one + other[::-1], tension=0.34)


class Hair:
    """The hair of one person."""

    def __init__(self, look: Look, palette: Palette, head: Head, style: Style, full: bool) -> None:
        self.look, self.palette, self.head, self.style, self.full = look, palette, head, style, full
        tones = palette.hair
        self.colours = (tones.base, tones.dark, tones.deep, tones.light)
        long = sorted(each.points[3][1] for each in style.locks if each.points[0][1] < -30 and each.points[3][1] > 36)
        self.mass = long[len(long) // 2] * 0.86 if len(long) > 14 else 0.0
        """How far down the hair hangs as one body, behind its locks."""
        self._caps: dict[int, tuple[Path, list[Path]]] = {}

    def _projected(self, lock: Lock, pose: Pose, t: float, wind: float) -> tuple[list[Point], float]:
        c, s = math.cos(pose.yaw), math.sin(pose.yaw)
        points, depth = [], 0.0
        for i, (x, y, z) in enumerate(lock.points):
            hang = (0.0, 0.12, 0.5, 1.0)[i] * lock.sway
            move = hang * (math.sin(t * 1.5 + lock.phase + y * 0.012) * 2.4 + wind * (5 + 2 * math.sin(t * 3.1 + lock.phase)))
            points.append((x * c + z * s + move, y + hang * 0.8 * math.sin(t * 1.9 + lock.phase * 2)))
            depth += z * c - x * s if i in (1, 2) else 0.0
        return points, depth / 2

    def _draw_lock(self, canvas: Canvas, lock: Lock, points: list[Point], shaded: bool, shine: bool = True) -> None:
        tone = lock.tone
        if shaded and tone in (0, 3):
            tone = 1 if tone == 0 else 0
        shape = waved(points, lock.widths, lock.ripple, lock.phase) if lock.ripple and self.full else ribbon(points, lock.widths)
        canvas.drawPath(shape, paint(self.colours[tone]))
        if shine and self.full and lock.widths[1] > 8 and tone != 2:
            inner = [(x - 0.16 * lock.widths[1], y - 0.8) for x, y in points]
            thin = (lock.widths[0] * 0.1, lock.widths[1] * 0.16, 0.3)
            gleam = waved(inner, thin, lock.ripple, lock.phase) if lock.ripple else ribbon(inner, thin)
            canvas.drawPath(gleam, paint(self.colours[3 if tone == 0 else 0], 0.55))

    def draw(self, canvas: Canvas, pose: Pose, t: float, wind: float, back: bool) -> None:
        """What lies behind the head and body (back), or before them."""
        layers: list[tuple[float, Lock, list[Point]]] = []
        for lock in self.style.locks:
            points, depth = self._projected(lock, pose, t, wind)
            behind = depth < -7 if lock.layer == 0 else (lock.layer == 2) != (math.cos(pose.yaw) < -0.3)
            if behind == back:
                layers.append((depth, lock, points))
        if self.mass and back == (math.cos(pose.yaw) > -0.3):
            self._draw_mass(canvas, pose, back)
        layers.sort(key=lambda each: each[0])
        side = self.palette.lit.side
        if not back and self.style.cap:
            hanging = [each for each in layers if each[0] < 12]
            for _, lock, points in hanging:
                self._draw_lock(canvas, lock, points, points[2][0] * side < -14)
            self.draw_cap(canvas, pose)
            layers = [each for each in layers if each[0] >= 12]
        for _, lock, points in layers:
            self._draw_lock(canvas, lock, points, back or points[2][0] * side < -14, not back)

    def _draw_mass(self, canvas: Canvas, pose: Pose, back: bool) -> None:
        """What is seen between the locks."""
        each = self.head.solid.at(-8)
        left, right = self.head.solid.extent(each, pose.yaw, -1, ridge=False), self.head.solid.extent(each, pose.yaw, 1, ridge=False)
        trail = math.sin(pose.yaw)  # hair hangs at the back of a head seen from the side
        left, right = left - 2 + max(0.0, -trail) * 46, right + 2 - max(0.0, trail) * 46
        path = smooth([(left + 3, -40), (right - 3, -40), (right, 0), (right - 1, self.mass * 0.7), ((left + right) / 2, self.mass), (left + 1, self.mass * 0.7), (left, 0)], tension=0.34)
        canvas.drawPath(path, paint(self.colours[2 if back else 1]))

    def draw_cap(self, canvas: Canvas, pose: Pose) -> None:
        cap, streaks = self._cap(round(math.degrees(pose.yaw) / 3))
        palette, side = self.palette, self.palette.lit.side
        canvas.drawPath(cap, paint(palette.hair.base, self.style.alpha))
        if self.style.alpha < 1:
            return
        canvas.save()
        canvas.clipPath(cap, True)
        canvas.drawPath(smooth([(-side * 14, -80), (-side * 25, -45), (-side * 24, -20), (-side * 30, 10), (-side * 28, 40), (-side * 90, 40), (-side * 90, -90)]), paint(palette.hair.dark, 0.9))
        if self.full and self.style.streaks:
            for i, streak in enumerate(streaks):
                canvas.drawPath(streak, paint(palette.hair.light if i % 3 == 0 else palette.hair.deep, 0.5 if i % 3 == 0 else 0.4))
        if self.full:
            y = -42 - self.style.volume
            canvas.drawPath(smooth([(side * 24, y + 12), (side * 12, y + 2), (-side * 6, y + 1), (-side * 14, y + 6), (-side * 4, y + 6), (side * 12, y + 8)]), paint(palette.hair.light, 0.4))
        canvas.restore()

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
        return y * (1 + 0.07 * self.head.young) + self.style.hairline * front - self.style.recede * (0.4 * front + temple) * 13

    def _cap(self, step: int) -> tuple[Path, list[Path]]:
        if step in self._caps:
            return self._caps[step]
        yaw = math.radians(step * 3)
        solid, volume, bumps = self.head.solid, self.style.volume, self.style.bumps
        line: list[Point] = []
        for i in range(15):
            azimuth = 84 - i * 12  # in the view, from the right to the left
            y = self.hairline(azimuth - step * 3)
            x, _, _ = solid.surface(math.radians(azimuth - step * 3), y, 0.6)
            c, s = math.cos(yaw), math.sin(yaw)
            x, _, z = solid.surface(math.radians(azimuth - step * 3), y, 0.6)
            line.append((x * c + z * s, y))
        left_end, right_end = line[-1][1], line[0][1]
        over: list[Point] = []
        for way, end in ((-1, left_end), (1, right_end)):
            part = []
            for each in solid.slices:
                if each.y < end:
                    reach = abs(solid.extent(each, yaw, way, ridge=False))
                    out = volume * min(1.0, max(0.1, (end - each.y) / 16))
                    high = min(1.0, max(0.0, (-30 - each.y) / 22))
                    part.append((way * (reach + out * (1 - 0.4 * high)), each.y - volume * high * 1.05))
            over += part[::-1] if way < 0 else part
        if bumps:
            dense: list[Point] = []
            for i, (x, y) in enumerate(over[:-1]):
                nx, ny = over[i + 1]
                dense += [(x, y), ((x + nx) / 2 * (1 + bumps * 0.012) + math.sin(i * 2.3) * bumps * 0.3, (y + ny) / 2 - bumps * 0.45)]
            over = [*dense, over[-1]]
        path = smooth([*line, *over], tension=0.36)
        streaks = []
        top = (math.sin(math.radians(self.style.parting - step * -3)) * 20 if self.style.parting else 4 * math.sin(yaw), -50 - volume)
        for i in range(7):
            a, b = line[2 * i if 2 * i < 15 else 14], line[min(14, 2 * i + 1)]
            middle = (a[0] * 0.85 + top[0] * 0.15, (a[1] + top[1]) * 0.5 - 4)
            streaks.append(ribbon([(top[0], top[1] + 2), ((top[0] + middle[0]) / 2, top[1] + 3), middle, ((a[0] + b[0]) / 2, a[1] - 1)], (0.4, 2.6, 0.5)))
        self._caps[step] = (path, streaks)
        return path, streaks
