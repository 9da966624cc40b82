"""Hair: a cap that follows the hairline, and locks that hang, curl and sway in space."""

from __future__ import annotations

import math

from generator.film import Look
from generator.picture.animation.brush import Canvas, Path, Point, dice, mix, paint, smooth
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.locks import Lock, Style, gleam, knotted, ribbon, strand, waved
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.scalp import Scalp
from generator.picture.animation.skia_library import skia


class Hair:
    """The hair of one person."""

    def __init__(self, look: Look, palette: Palette, head: Head, style: Style, full: bool, fine: bool = True) -> None:
        self.look, self.palette, self.head, self.style, self.full, self.fine = look, palette, head, style, full, fine
        tones = palette.hair
        self.colours = (tones.base, mix(tones.base, tones.dark, 0.55), tones.deep, mix(tones.base, tones.light, 0.3))
        self.shades = (tones.dark, mix(tones.dark, tones.deep, 0.45), tones.deep, mix(tones.base, tones.dark, 0.6))
        long = sorted(each.points[3][1] for each in style.locks if each.points[0][1] < -30 and each.points[3][1] > 30)
        self.mass = long[len(long) // 2] * 0.88 if len(long) > 14 else 0.0
        """How far down the hair hangs as one body, behind its locks."""
        self.fringed = any(each.points[0][1] < -40 and -18 < each.points[3][1] < 0 and each.points[3][2] > 20 for each in style.locks)
        """Whether hair falls over the brows."""
        self.covers_ears = style.volume * style.sides > 8 or style.texture == "curls" or any(
            each.points[3][1] > 0 and max(abs(each.points[1][0]), abs(each.points[2][0])) > 24 and each.points[2][2] > -34 and each.widths[1] > 3.5 for each in style.locks
        )
        self._shadows: dict[int, Path] = {}
        self.scalp = Scalp(head, style, palette, full, dice("scalp", look.skin, look.eyes, look.height))

    def _projected(self, lock: Lock, pose: Pose, t: float, wind: float) -> tuple[list[Point], float]:
        c, s = math.cos(pose.yaw), math.sin(pose.yaw)
        points, depth = [], 0.0
        for i, (x, y, z) in enumerate(lock.points):
            hang = (0.0, 0.12, 0.5, 1.0)[i] * lock.sway
            move = hang * (math.sin(t * 1.5 + lock.phase + y * 0.012) * 2.4 + wind * (5 + 2 * math.sin(t * 3.1 + lock.phase)))
            points.append((x * c + z * s + move, y + hang * 0.8 * math.sin(t * 1.9 + lock.phase * 2)))
            depth += z * c - x * s if i in (1, 2) else 0.0
        return points, depth / 2

    def _draw_lock(self, canvas: Canvas, lock: Lock, points: list[Point], shaded: bool, back: bool, shine: Path) -> None:
        tones = self.palette.hair
        colour = (self.shades if shaded else self.colours)[lock.tone]
        if lock.knots and self.full:
            shape, lines = knotted(points, lock.widths, lock.knots)
            canvas.drawPath(shape, paint(colour))
            canvas.drawPath(lines, paint(tones.deep, 0.75, stroke=1.2))
            return
        canvas.drawPath(waved(points, lock.widths, lock.ripple, lock.phase, 7 if self.fine else 5) if lock.ripple > 2.5 and self.full else ribbon(points, lock.widths), paint(colour))
        if not self.full or lock.widths[1] < 6 or back or shaded and not self.fine:
            return
        side = self.palette.lit.side
        way = 1 if points[3][1] > points[0][1] else -1  # which edge of the lock is away from the light
        line = skia.PathBuilder()
        strand(line, points, lock.widths, side * way * 0.95, 1.1)
        canvas.drawPath(line.detach(), paint(tones.deep, 0.55))
        if self.fine and not lock.ripple:
            line = skia.PathBuilder()
            strand(line, points, lock.widths, -side * way * 0.3 + 0.3 * math.sin(lock.phase * 3), 1.0)
            canvas.drawPath(line.detach(), paint(tones.light if not shaded else tones.base, 0.34))
        if lock.sheen and not shaded:
            shift = 0.05 * math.sin(lock.phase * 5)
            gleam(shine, points, lock.widths[1] * 0.3 * lock.sheen, 0.12 + shift, 0.42 + shift)

    def draw(self, canvas: Canvas, pose: Pose, t: float, wind: float, back: bool) -> None:
        """What lies behind the head and body (back), or before them."""
        layers: list[tuple[float, Lock, list[Point]]] = []
        away = math.cos(pose.yaw) < -0.3
        for lock in self.style.locks:
            points, depth = self._projected(lock, pose, t, wind)
            behind = depth < -7 if lock.layer == 0 else (lock.layer == 2) != away
            if back and not away and not lock.layer and max(abs(x) for x, _ in points) + lock.widths[1] / 2 < 15:
                continue  # nothing of it can be seen beside the head and the neck
            if behind == back:
                layers.append((depth, lock, points))
        if self.mass and back != away:
            self._draw_mass(canvas, pose, back)
        layers.sort(key=lambda each: each[0])
        over = layers
        if not back and self.style.cap:
            self._draw_locks(canvas, [each for each in layers if each[0] < 12], -20, False)
            self.scalp.draw(canvas, pose)
            over = [each for each in layers if each[0] >= 12]
        self._draw_locks(canvas, over, -24, back)

    def _draw_locks(self, canvas: Canvas, layers: list[tuple[float, Lock, list[Point]]], dark: float, back: bool) -> None:
        """Locks from far to near, then the light upon them; those beyond `dark` lie in shadow."""
        shine, side = skia.PathBuilder(), self.palette.lit.side
        for _, lock, points in layers:
            self._draw_lock(canvas, lock, points, back or points[2][0] * side < dark, back, shine)
        canvas.drawPath(shine.detach(), paint(self.palette.hair.light, 0.52))

    def shade_skin(self, canvas: Canvas, pose: Pose) -> None:
        """The shadow of hairline and fringe on the face, kept for every turn."""
        if not self.full or not self.style.cap or self.style.alpha < 1:
            return
        step = round(math.degrees(pose.yaw) / 3)
        if step not in self._shadows:
            side, still = self.palette.lit.side, Pose(yaw=math.radians(step * 3))
            path = self.scalp.cast(still)
            for lock in self.style.locks:
                if lock.points[0][1] < -44 and -34 < lock.points[3][1] < 0 and lock.points[3][2] > 10:
                    points, depth = self._projected(lock, still, 0.0, 0.0)
                    if depth > 12:
                        path = skia.Op(path, ribbon([(x - side * 2.5, y + 4.5) for x, y in points], lock.widths), skia.PathOp.kUnion_PathOp) or path
            self._shadows[step] = skia.Op(path, self.scalp.cap(still), skia.PathOp.kDifference_PathOp) or path  # hair covers the rest
        canvas.drawPath(self._shadows[step], paint(self.palette.skin.dark, 0.8))

    def _draw_mass(self, canvas: Canvas, pose: Pose, back: bool) -> None:
        """What is seen between the locks."""
        each = self.head.solid.at(-8)
        left, right = self.head.solid.extent(each, pose.yaw, -1, ridge=False), self.head.solid.extent(each, pose.yaw, 1, ridge=False)
        trail = math.sin(pose.yaw)  # hair hangs at the back of a head seen from the side
        left, right = left - 2 + max(0.0, -trail) * 46, right + 2 - max(0.0, trail) * 46
        path = smooth([(left + 3, -40), (right - 3, -40), (right, 0), (right - 1, self.mass * 0.7), ((left + right) / 2, self.mass), (left + 1, self.mass * 0.7), (left, 0)], tension=0.34)
        canvas.drawPath(path, paint(self.palette.hair.deep if back else self.palette.hair.base))
