"""What one knows a face by: freckles, scars, lines of age, glasses, moles, tattoos, and hair that grows on it."""

from __future__ import annotations

import math

from generator.film import Look
from generator.picture.animation.brush import Canvas, Point, box, dice, mix, paint, smooth
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.locks import ribbon, strand
from generator.picture.animation.people.mouth import opening
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.skia_library import skia


class Marks:
    """Drawn upon the head, over its features."""

    def __init__(self, look: Look, palette: Palette, head: Head, full: bool) -> None:
        self.look, self.palette, self.head, self.full = look, palette, head, full
        r = dice("marks", look.skin, look.eyes, look.height)
        self.freckles = [(max(-30.0, min(30.0, r.gauss(0, 13))), r.uniform(9, 17), r.uniform(0.45, 0.95)) for _ in range(24)]
        self.beard = palette.tone(mix(mix(look.skin, look.hair, 0.55), "3a3440", 0.45)) if look.facial_hair == "stubble" else palette.hair if head.old < 0.6 else palette.tone(mix(look.hair, "d8d4d0", 0.3))
        self.strands = [(r.uniform(-1, 1), r.random()) for _ in range(30)]

    def _at(self, x: float, y: float, pose: Pose, out: float = 0.0) -> tuple[float, float, float]:
        """A point of the face's front by its sideways place, on the skin."""
        each = self.head.solid.at(y)
        sine = max(-0.98, min(0.98, x / max(1.0, each.side)))
        return self.head.place(x, y, each.front * math.sqrt(1 - sine * sine) + out, pose)

    def _line(self, canvas: Canvas, pose: Pose, spots: list[Point], colour: object) -> None:
        points = [self._at(x, y, pose) for x, y in spots]
        if all(z > 2 for _, _, z in points):
            canvas.drawPath(smooth([(x, y) for x, y, _ in points], closed=False), colour)

    def draw_skin(self, canvas: Canvas, pose: Pose) -> None:
        """Before the features."""
        marks, skin = self.look.marks, self.palette.skin
        if self.look.facial_hair == "stubble":
            self._beard_shape(canvas, pose, 0.11, 0.0)
        if not self.full:
            return
        if "freckles" in marks:
            colour = paint(mix(skin.base, "8a3a18", 0.55), 0.6)
            for x, y, size in self.freckles:
                px, py, pz = self._at(x, y, pose)
                if pz > 6:
                    canvas.drawCircle(px, py, size, colour)
        old = max(self.head.old, 0.55 if "wrinkles" in marks else 0.0)
        if old > 0.15:
            ink = paint(skin.deep, min(0.75, 0.25 + 0.5 * old), stroke=0.9)
            for way in (-1, 1):
                self._line(canvas, pose, [(way * 7.6, 17), (way * 11.4, 23), (way * 13.0, 29)], ink)
                self._line(canvas, pose, [(way * 27.2, -1), (way * 30.6, -3)], ink)
                self._line(canvas, pose, [(way * 27.2, 2), (way * 30.8, 3.4)], ink)
                self._line(canvas, pose, [(way * 12.6, 34), (way * 13.8, 38)], ink)
            for j in range(1 + round(2 * old)):
                y = -22 - 4.5 * j
                self._line(canvas, pose, [(-17, y + 1.2), (-6, y), (6, y), (17, y + 1.2)], ink)
        if "scar-cheek" in marks:
            self._line(canvas, pose, [(15, 9), (19.5, 15.5), (20.5, 25)], paint(mix(skin.light, self.palette.lip, 0.5), stroke=2.2))
            self._line(canvas, pose, [(16, 9), (20.5, 15.5), (21.4, 25)], paint(skin.deep, 0.7, stroke=0.8))
            for x, y in ((17.4, 12), (20, 18.5)):
                self._line(canvas, pose, [(x - 2, y + 0.8), (x + 2.6, y - 0.8)], paint(skin.deep, 0.6, stroke=0.7))
        if "scar-brow" in marks:
            self._line(canvas, pose, [(-18, -22), (-20, -12), (-18, -6)], paint(mix(skin.light, self.palette.lip, 0.35), stroke=2.0))
        if "mole" in marks:
            x, y, z = self._at(14, 23, pose)
            if z > 5:
                canvas.drawCircle(x, y, 1.2, paint(mix(skin.deep, "1a0806", 0.5)))
        if "tattoo" in marks:
            for j in range(3):
                self._line(canvas, pose, [(24 + 2.2 * j, -6 + 3 * j), (29 + j, 1 + 2 * j), (26 + 1.5 * j, 8 + j), (29, 14 + 2 * j)], paint(mix(skin.deep, "20405a", 0.6), 0.85, stroke=1.4))

    def draw_over(self, canvas: Canvas, pose: Pose) -> None:
        """Over the features: beards, glasses."""
        kind = self.look.facial_hair
        if math.cos(pose.yaw) > -0.4:
            if kind in ("beard", "long-beard"):
                if kind == "long-beard":
                    self._long(canvas, pose)
                self._beard_shape(canvas, pose, 1.0, 4.5 if kind == "beard" else 7.0)
            if kind == "goatee":
                self._goatee(canvas, pose)
            if kind in ("moustache", "goatee", "beard", "long-beard"):
                self._moustache(canvas, pose, 1.15 if kind == "moustache" else 0.95)
            if "glasses" in self.look.marks:
                self._glasses(canvas, pose)
            if "eye-patch" in self.look.marks:
                self._line(canvas, pose, [(8, -9), (-10, -24), (-24, -30)], paint(self.palette.black.base, stroke=2))
                self._line(canvas, pose, [(26, -7), (33, -16)], paint(self.palette.black.base, stroke=2))

    def _beard_shape(self, canvas: Canvas, pose: Pose, alpha: float, thick: float) -> None:
        jaw = opening(pose.shape, pose.face) * 5.2
        head, yaw = self.head, pose.yaw
        ear = 5.0
        edges: dict[int, list[Point]] = {}
        for way in (-1, 1):
            points = []
            for each in head.solid.slices:
                if each.y < ear:
                    continue
                reach_x = abs(head.solid.extent(each, yaw, way, ridge=each.y > 31))
                grow = thick * min(1.0, (each.y - ear) / 26)
                turned_here = min(1.0, max(0.0, -way * math.sin(yaw) / 0.3))
                if turned_here:  # the side turned to the camera: along the jaw, from its corner to the chin
                    x, _, _ = head.place(way * each.side, each.y, max(-8.0, -each.back - 9), pose)
                    reach_x += (x * way - reach_x) * turned_here
                reach_x *= 0.91 + 0.09 * min(1.0, (each.y - ear) / 24)  # sideburns lie within the cheek's outline
                ragged = 1.1 * math.sin(each.y * 2.7 + way) * (thick > 1)
                points.append((way * (reach_x + grow + ragged), each.y + jaw * min(1.0, max(0.0, (each.y - 22) / 18)) + thick * (0.9 - 0.5 * turned_here) * max(0.0, (each.y - 34) / 13)))
            edges[way] = points
        inner: list[Point] = []
        for x, y in ((-35.5, 5), (-34.6, 14), (-31, 22), (-22, 26.5), (-14.5, 26.5), (-11.5, 31), (-7, 34.6), (0, 36 + 0.4 * jaw), (7, 34.6), (11.5, 31), (14.5, 26.5), (22, 26.5), (31, 22), (34.6, 14), (35.5, 5)):
            px, py, pz = self._at(x, y, pose, 0.4)
            if pz > -6:
                inner.append((px, py + (jaw * 0.5 if y > 28 else 0)))
        if len(inner) < 3:
            return
        path = smooth([*edges[1], *edges[-1][::-1], *inner], tension=0.3)
        tone = self.beard
        canvas.drawPath(path, paint(tone.base, alpha))
        if alpha > 0.5:
            canvas.save()
            canvas.clipPath(path, True)
            side = -self.palette.lit.side
            canvas.drawPath(smooth([(side * 8, 0), (side * 14, 30), (side * 6, 70), (side * 90, 70), (side * 90, 0)]), paint(tone.dark, 0.85))
            if self.full:
                dark, light = skia.PathBuilder(), skia.PathBuilder()
                for u, v in self.strands:
                    px, py, pz = self._at(u * 30, 20 + 16 * v + 6 * (1 - abs(u)), pose, 2)
                    if pz > -8:
                        fall = 7 + 5 * v
                        strand(dark if v > 0.5 else light, [(px, py), (px * 0.99, py + fall * 0.4), (px * 0.95, py + fall * 0.8), (px * 0.9, py + fall * 1.3)], (0.4, 2.0, 0.3), 0.0, 1.4)
                canvas.drawPath(dark.detach(), paint(tone.deep, 0.55))
                canvas.drawPath(light.detach(), paint(tone.light, 0.55))
            canvas.restore()

    def _long(self, canvas: Canvas, pose: Pose) -> None:
        x, y, _ = self.head.place(0, 40, 34, pose)
        for i in range(7):
            u = (i - 3) / 3
            tone = (self.beard.base, self.beard.dark, self.beard.base, self.beard.light)[i % 4]
            canvas.drawPath(ribbon([(x + u * 19, y - 2), (x + u * 24, y + 22), (x + u * 15, y + 44), (x + u * 5 + 2 * math.sin(i), y + 72 - abs(u) * 26)], (10, 14, 1.5)), paint(tone))

    def _goatee(self, canvas: Canvas, pose: Pose) -> None:
        jaw = opening(pose.shape, pose.face) * 5.2
        points = [self._at(x, y, pose, 1.5) for x, y in ((-9, 36), (0, 37.5), (9, 36), (9.5, 42), (4, 48), (-4, 48), (-9.5, 42))]
        canvas.drawPath(smooth([(px, py + jaw * 0.8 + (3 if py > 44 else 0)) for px, py, _ in points]), paint(self.beard.base))

    def _moustache(self, canvas: Canvas, pose: Pose, size: float) -> None:
        for way in (-1, 1):
            spots = [(0.0, 24.0), (way * 8.0, 23.6), (way * 14.0 * size, 28.6)]
            (x0, y0, z0), (x1, y1, z1), (x2, y2, z2) = (self._at(x, y, pose, 5.5 - abs(x) * 0.3) for x, y in spots)
            if z1 < -4:
                continue
            tone = self.beard.base if way == self.palette.lit.side else self.beard.dark
            canvas.drawPath(ribbon([(x0, y0 + 1), (x1 * 0.7 + x0 * 0.3, y1 - 0.5), (x1, y1 + 1.6), (x2, y2 + 1.5 - pose.face.corner * 1.5)], (4.6 * size, 6.0 * size, 0.8)), paint(tone))

    def _glasses(self, canvas: Canvas, pose: Pose) -> None:
        ink = paint(self.palette.black.base, stroke=1.7)
        rims = []
        for way in (-1, 1):
            x, y, z = self.head.place(way * (self.head.eye_x + 0.6), 1.2, 40, pose)
            half = 12.6 * max(0.2, min(1.0, math.cos(pose.yaw + way * 0.36) * 1.06))
            rims.append((x, y, half, z))
            if z < 2:
                continue
            canvas.drawRoundRect(box(x - half, y - 9.6, x + half, y + 10.6), half * 0.8, 8, paint("e8f4ff", 0.12))
            canvas.drawRoundRect(box(x - half, y - 9.6, x + half, y + 10.6), half * 0.8, 8, ink)
            canvas.drawLine(x - half * 0.3, y - 6, x - half * 0.7, y + 1, paint("ffffff", 0.5, stroke=1.6))
            ex, ey, _ = self.head.place(way * 38, 2, -2, pose)
            if -way * math.sin(pose.yaw) > 0.12:
                canvas.drawLine(x + way * half * (1 if math.cos(pose.yaw) > 0 else -1), y - 2, ex, ey, ink)
        (xa, ya, ha, za), (xb, _, hb, zb) = rims
        if za > 2 and zb > 2:
            canvas.drawPath(smooth([(xa + ha, ya - 1), ((xa + ha + xb - hb) / 2, ya - 3.6), (xb - hb, ya - 1)], closed=False), ink)
