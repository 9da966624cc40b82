"""What somebody has been through: cuts and bruises, bandages, soot, mud, and water that runs down."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.film import Look
from generator.picture.animation.brush import Canvas, Point, box, dice, mix, paint, smooth
from generator.picture.animation.people.hat_shapes import Fit
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.limbs import Limb
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.skeleton import Joints
from generator.picture.animation.people.trunk import Surface

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body

BLOOD = "8a1a18"


class Wounds:
    """The traces on one person. `wet` is 0..1."""

    def __init__(self, look: Look, palette: Palette, head: Head, wounds: tuple[str, ...], wet: float, full: bool) -> None:
        self.palette, self.head, self.wounds, self.wet, self.full = palette, head, frozenset(wounds), wet, full
        r = dice("wounds", look.skin, look.eyes, look.height)
        self.side = r.choice((-1, 1))
        self.smears = [(r.uniform(-30, 30), r.uniform(-34, 40), r.uniform(4, 11), r.uniform(-0.6, 0.6)) for _ in range(9)]
        self.splashes = [(r.uniform(-170, 170), r.random() ** 0.6, r.uniform(2.0, 7.5)) for _ in range(26)]
        self.streams = [(r.uniform(-27, 27), r.uniform(-30, 6), r.uniform(0, 1), r.uniform(0.5, 1.0)) for _ in range(11)]
        self.blood = palette.lit.lit(BLOOD)

    def _at(self, x: float, y: float, pose: Pose) -> tuple[float, float, float]:
        each = self.head.solid.at(y)
        sine = max(-0.98, min(0.98, x / max(1.0, each.side)))
        return self.head.place(x, y, each.front * math.sqrt(1 - sine * sine), pose)

    def _line(self, canvas: Canvas, pose: Pose, spots: list[Point], colour: object) -> None:
        points = [self._at(x, y, pose) for x, y in spots]
        if all(z > 2 for *_, z in points):
            canvas.drawPath(smooth([(x, y) for x, y, _ in points], closed=False), colour)

    def _patch(self, canvas: Canvas, pose: Pose, x: float, y: float, wide: float, tall: float, colour: object) -> None:
        px, py, z = self._at(x, y, pose)
        if z > 5:
            wide *= max(0.3, min(1.0, z / 36))
            canvas.drawPath(smooth([(px - wide, py), (px - wide * 0.4, py - tall), (px + wide * 0.7, py - tall * 0.7), (px + wide, py + tall * 0.2), (px + wide * 0.2, py + tall)], tension=0.42), colour)

    def draw_skin(self, canvas: Canvas, pose: Pose, t: float) -> None:
        """Upon the face, below the features."""
        wounds, skin, s = self.wounds, self.palette.skin, self.side
        if "soot" in wounds or "mud" in wounds:
            tone = self.palette.lit.lit("1c1a1c") if "soot" in wounds else self.palette.lit.lit("5a4026")
            for x, y, size, lean in self.smears:
                self._patch(canvas, pose, x, y, size * (1.2 if "soot" in wounds else 0.6), size * (0.45 + 0.2 * lean), paint(tone, 0.34, blur=2.2) if "soot" in wounds else paint(tone, 0.8))
            for way in (-1, 1):
                self._patch(canvas, pose, way * 20, 17, 10, 7, paint(tone, 0.32, blur=2.2) if "soot" in wounds else paint(tone, 0.5))
        if "cheek" in wounds:
            self._patch(canvas, pose, s * 20, 14, 10, 8, paint(mix(skin.dark, "5a2450", 0.5), 0.5))
            self._patch(canvas, pose, s * 20, 13, 6, 5, paint(mix(skin.dark, "7a1c30", 0.6), 0.5))
            self._line(canvas, pose, [(s * 14, 10), (s * 20, 13), (s * 25, 17.5)], paint(self.blood, stroke=1.9))
            if self.full:
                self._line(canvas, pose, [(s * 21, 14.5), (s * 21.6, 20), (s * 21, 25)], paint(self.blood, 0.7, stroke=1.2))
        if "brow" in wounds:
            self._line(canvas, pose, [(-s * 11, -19.5), (-s * 17, -16.5), (-s * 23, -17.5)], paint(self.blood, stroke=2.3))
            self._line(canvas, pose, [(-s * 18, -16), (-s * 23.5, -9), (-s * 25.5, 3), (-s * 25, 14)], paint(self.blood, 0.85, stroke=1.7))
            self._patch(canvas, pose, -s * 18, -8, 11, 7, paint(mix(skin.dark, "4a2450", 0.5), 0.45))
        if self.wet > 0.2 and self.full:
            for x, y, phase, pace in self.streams[: round(4 + 7 * self.wet)]:
                down = ((t * 0.35 * pace + phase) % 1.0) * 44
                self._line(canvas, pose, [(x, max(y, y + down - 13)), (x + 0.8, max(y, y + down - 7)), (x + 0.4, min(43.0, y + down))], paint("e4f0ff", 0.28 * self.wet, stroke=1.1))
                px, py, z = self._at(x + 0.4, min(43.0, y + down), pose)
                if z > 4:
                    canvas.drawOval(box(px - 1.2, py - 1.6, px + 1.2, py + 1.9), paint("eef6ff", 0.75 * self.wet))
            lit = self.palette.lit.side
            self._patch(canvas, pose, lit * 12, -24, 10, 3.6, paint("f4f8ff", 0.3 * self.wet))
            self._patch(canvas, pose, lit * 23, 8, 5, 4, paint("f4f8ff", 0.3 * self.wet))
            self._patch(canvas, pose, lit * 2, 13, 2.4, 3.4, paint("f4f8ff", 0.45 * self.wet))

    def draw_over(self, canvas: Canvas, pose: Pose) -> None:
        """Over the features."""
        if "lip" in self.wounds and math.cos(pose.yaw) > -0.1:
            x, y, z = self.head.place(self.side * 4.4, self.head.mouth_y + 1.2, 41, pose)
            if z > 4:
                canvas.drawOval(box(x - 3.2, y - 1.6, x + 3.2, y + 2.4), paint(self.blood, 0.9))
                canvas.drawPath(smooth([(x, y + 1), (x + 0.8, y + 6), (x + 0.2, y + 10)], closed=False), paint(self.blood, 0.85, stroke=1.5))

    def draw_bandage(self, canvas: Canvas, pose: Pose, volume: float) -> None:
        """Round the head, over the hair."""
        if "head" not in self.wounds:
            return
        fit = Fit(self.head, pose, min(volume, 6.0) + 1.0)
        left, right = fit.edges(-30)
        middle, tone, c = (left + right) / 2, self.palette.white, max(0.0, fit.c)
        path = smooth([(left, -36), (middle, -42 + 3 * c), (right, -36), (right, -21), (middle + 8 * fit.s, -26 + 3 * c), (left, -21)], tension=0.24)
        canvas.drawPath(path, paint(tone.base))
        fit.shade(canvas, path, tone, self.palette.lit.side, left, right)
        for k in (0, 1):
            canvas.drawPath(smooth([(left, -31 + 5 * k), (middle, -35 + 6 * k), (right, -32 + 4 * k)], closed=False), paint(tone.deep, 0.6, stroke=1.2))
        x = middle + self.side * 17 * abs(fit.c) + 22 * fit.s
        if fit.c > -0.3:
            canvas.drawPath(smooth([(x - 7, -32), (x - 1, -38), (x + 6, -34), (x + 5, -27), (x - 3, -26)], tension=0.4), paint(self.blood, 0.75))

    def draw_cloth(self, on: Surface, body: Body) -> None:
        """Upon the trunk: mud, soot, and the sheen of water."""
        if "mud" in self.wounds or "soot" in self.wounds:
            tone = self.palette.lit.lit("4a3420" if "mud" in self.wounds else "1c1a1c")
            for azimuth, share, size in self.splashes:
                on.dot(azimuth, 0.1 + 0.95 * share, size, paint(tone, 0.85 if "mud" in self.wounds else 0.3))
        if self.wet > 0.15:
            n, side = body.frame.neck, self.palette.lit.side
            shine = paint("dce8f8", 0.34 * self.wet)
            for rows in (((0.04, 0.36), (0.07, 0.76), (0.2, 0.9), (0.13, 0.7)), ((0.3, 0.74), (0.36, 0.9), (0.54, 0.84), (0.46, 0.76)), ((0.7, 0.78), (0.8, 0.92), (0.96, 0.86), (0.84, 0.8))):
                on.free([(on.edge(share, side) * reach, n + on.long * share) for share, reach in rows], shine)
            on.free([(-side * on.edge(0.06, 1) * 0.4, n + on.long * 0.07), (-side * on.edge(0.06, 1) * 0.7, n + on.long * 0.1)], paint("dce8f8", 0.3 * self.wet, stroke=2.2), closed=False)
            for j in range(7 if self.full else 0):  # cloth that clings
                x = -0.7 + 1.4 * ((j * 0.618) % 1)
                on.free([(x * on.edge(0.5, 1), n + on.long * 0.3), (x * on.edge(0.5, 1) * 0.92, n + on.long * 0.6), (x * on.edge(0.5, 1), n + on.long * 0.95)], paint(body.cloth.deep, 0.35 * self.wet, stroke=1.6), closed=False)

    def draw_arm(self, canvas: Canvas, arm: Limb, i: int) -> None:
        """The bandage on an arm."""
        if "arm" not in self.wounds or i != (1 if self.side > 0 else 0):
            return
        white = self.palette.white
        points = max(2, len(arm.ahead) // 2)
        rows = [k for k in range(1, min(points + 1, len(arm.ahead)))]
        canvas.drawPath(smooth([*(arm.ahead[k] for k in rows), *(arm.behind[k] for k in rows[::-1])], tension=0.3), paint(white.base))
        for k in rows:
            canvas.drawLine(*arm.ahead[k], *arm.behind[k], paint(white.deep, 0.6, stroke=1.3))
        x, y = arm.middle[rows[len(rows) // 2]]
        canvas.drawOval(box(x - 6, y - 5, x + 6, y + 6), paint(self.blood, 0.75))

    def draw_bonds(self, canvas: Canvas, bones: Joints, thick: float) -> None:
        """The rope round tied wrists."""
        if "bound" not in self.wounds:
            return
        (ax, ay, _), (bx, by, _) = bones.wrists
        x, y, half = (ax + bx) / 2, (ay + by) / 2, max(15.0, abs(ax - bx) / 2 + 11) * thick
        rope = self.palette.tone("b8935a")
        for j in range(4):
            drop = -7 + 4.4 * j
            canvas.drawPath(smooth([(x - half, y + drop), (x, y + drop + 4), (x + half, y + drop)], closed=False), paint(rope.deep, stroke=4.6))
            canvas.drawPath(smooth([(x - half, y + drop - 0.6), (x, y + drop + 3.4), (x + half, y + drop - 0.6)], closed=False), paint(rope.base, stroke=3.2))
        canvas.drawPath(smooth([(x + 3, y + 6), (x + 8, y + 20), (x + 4, y + 30)], closed=False), paint(rope.base, stroke=3.0))
