"""The head: its shape from every side, ears, nose, shading, and the features set upon it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from generator.film import Gender, Look
from generator.picture.animation.brush import Canvas, Paint, Path, Point, box, mix, paint, smooth
from generator.picture.animation.people.build import skull, years, youth
from generator.picture.animation.people.expression import VISEMES, Expression, Shape
from generator.picture.animation.people.eyes import EyeDesign, Gaze, blush, draw_brow, draw_eye, draw_patch, draw_tear
from generator.picture.animation.people.features import features
from generator.picture.animation.people.mouth import draw_mouth, half_width, opening
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.solid import turned


@dataclass(slots=True)
class Pose:
    """A head at one instant. Angles in radians."""

    yaw: float = 0.0
    pitch: float = 0.0
    face: Expression = field(default_factory=Expression)
    shape: Shape = VISEMES["rest"]
    gaze: tuple[float, float] = (0.0, 0.0)
    """Where the eyes turn, as (right of the frame, down), radians, from straight into the camera."""
    blink: float = 0.0
    tears: float = -1.0


_TERMINATOR = ((-53, 0.5), (-30, 0.6), (-12, 0.7), (-3, 0.56), (3, 0.5), (10, 0.66), (18, 0.7), (26, 0.56), (34, 0.42), (41, 0.4), (48, 0.2))
_JAW_FROM, _JAW_TO = 22.0, 40.0


class Head:
    """The face of one person, without hair."""

    def __init__(self, look: Look, palette: Palette, full: bool) -> None:
        self.look, self.palette, self.full = look, palette, full
        self.solid = skull(look)
        self.young, self.old = youth(look.age), years(look.age)
        female = look.gender is Gender.FEMALE
        self.female = female
        self.features = own = features(look)
        self.eye_size = own.eye
        self.design = EyeDesign(size=own.eye, lashes=own.lashes, slant=own.slant, narrow=own.hood, bags=own.bags, crease=own.crease)
        self.fullness = own.lips
        self.brow = mix(palette.hair.base, palette.hair.deep, 0.5) if self.old < 0.8 else palette.hair.dark
        self.brow = mix(self.brow, palette.skin.dark, 0.34 * self.young)  # a child's brows are fine
        self.eye_x = own.apart
        self.mouth_y = 29.6 - 4.4 * self.young
        self._outlines: dict[tuple[int, int], Path] = {}
        strength = 0.24 + (0.12 if female or self.young > 0.3 else 0.0)
        self._blush: Paint = blush(0, 0, 12, palette.blush, strength)

    def outline(self, yaw: float, jaw: float) -> Path:
        key = (round(math.degrees(yaw)), round(jaw * 2))
        if key not in self._outlines:
            if len(self._outlines) > 400:
                self._outlines.clear()
            drop = key[1] / 2
            points = self.solid.outline(math.radians(key[0]), shift=lambda y: y + drop * min(1.0, max(0.0, (y - _JAW_FROM) / (_JAW_TO - _JAW_FROM))))
            self._outlines[key] = smooth(points, tension=0.36)
        return self._outlines[key]

    def place(self, x: float, y: float, z: float, pose: Pose) -> tuple[float, float, float]:
        """Where a point of the face lies: nodding moves what is in front."""
        px, py, pz = turned((x, y, z), pose.yaw)
        return px, py - math.sin(pose.pitch) * z * 0.8, pz

    def draw_ear(self, canvas: Canvas, way: int, pose: Pose, front: bool) -> None:
        """The ear on one side (in the head's own terms), where it belongs before or behind the head."""
        x, y, z = self.place(way * (self.solid.at(4).side - 0.5), 6, -7, pose)
        edge = -way * math.sin(pose.yaw)  # 1 where the ear looks into the camera
        if (edge > 0.32) != front or edge < -0.55:
            return
        open_ = max(0.0, edge)
        wide = 5.2 + 5.6 * open_
        outer = -1 if math.sin(pose.yaw) > 0 else 1
        if abs(edge) < 0.32:
            outer, x = (1 if x > 0 else -1), x + (1.4 if x > 0 else -1.4)
        tall = 11.5 + 2.2 * self.old + 1.0 * self.young + 0.8 * open_
        skin = self.palette.skin
        lean = -1.6 * open_ * outer  # an ear leans back
        shape = smooth([(x - outer * 2 + lean * 0.2, y - tall * 0.5), (x + outer * wide * 0.4 - lean, y - tall * 0.9), (x + outer * wide * 0.92 - lean, y - tall * 0.62), (x + outer * wide - lean * 0.6, y - tall * 0.1),
                        (x + outer * wide * 0.66, y + tall * 0.42), (x + outer * wide * 0.28 + lean * 0.6, y + tall * 0.88), (x - outer * 1.6 + lean * 0.6, y + tall * 0.66)], tension=0.4)
        lit = outer == self.palette.lit.side or front
        canvas.drawPath(shape, paint(skin.base if lit else skin.dark))
        if self.full:
            if open_ > 0.5:  # the shell, and its edge against the head
                canvas.drawPath(smooth([(x + outer * wide * 0.2, y - tall * 0.42), (x + outer * wide * 0.62 - lean, y - tall * 0.5), (x + outer * wide * 0.62, y - tall * 0.02), (x + outer * wide * 0.3, y + tall * 0.34), (x, y + tall * 0.1)], tension=0.4), paint(skin.dark, 0.8))
                canvas.drawPath(smooth([(x - outer * 1.6, y + tall * 0.66), (x + outer * wide * 0.28 + lean * 0.6, y + tall * 0.88), (x + outer * wide * 0.66, y + tall * 0.42), (x + outer * wide - lean * 0.6, y - tall * 0.1), (x + outer * wide * 0.92 - lean, y - tall * 0.62), (x + outer * wide * 0.4 - lean, y - tall * 0.9)], closed=False, tension=0.4), paint(skin.deep, 0.55, stroke=1.0))
                canvas.drawPath(smooth([(x - outer * 0.4, y - tall * 0.3), (x + outer * wide * 0.16, y - tall * 0.02), (x + outer * wide * 0.05, y + tall * 0.28)], closed=False), paint(skin.deep, 0.7, stroke=1.2))
            canvas.drawPath(smooth([(x + outer * wide * 0.2, y - tall * 0.45), (x + outer * wide * 0.65 - lean, y - tall * 0.45), (x + outer * wide * 0.6, y + tall * 0.1),
                                    (x + outer * wide * 0.24, y + tall * 0.32)], closed=False), paint(skin.deep, 0.6, stroke=1.1))
        if "earrings" in self.look.marks:
            canvas.drawCircle(x + outer * wide * 0.2, y + tall + 0.8, 1.9, paint(self.palette.accent.base))
            canvas.drawCircle(x + outer * wide * 0.2 - 0.5, y + tall + 0.2, 0.6, paint("ffffff", 0.8))

    def draw_ears(self, canvas: Canvas, pose: Pose) -> None:
        """The ears that look into the camera: over hair that is cut round them."""
        for way in (-1, 1):
            self.draw_ear(canvas, way, pose, True)

    def draw(self, canvas: Canvas, pose: Pose, on_skin: Callable[[Canvas, Pose], None] | None = None) -> None:
        """Ears, head and face; `on_skin` draws upon it below the features."""
        for way in (-1, 1):
            self.draw_ear(canvas, way, pose, False)
        jaw = opening(pose.shape, pose.face) * 5.2
        path = self.outline(pose.yaw, jaw)
        skin = self.palette.skin
        canvas.drawPath(path, paint(skin.base))
        canvas.save()
        canvas.clipPath(path, True)
        self._shade(canvas, pose)
        if math.cos(pose.yaw) > -0.45:
            if on_skin is not None:
                on_skin(canvas, pose)
            self._features(canvas, pose, jaw)
        canvas.restore()
        for way in (-1, 1):
            self.draw_ear(canvas, way, pose, True)

    def _shade(self, canvas: Canvas, pose: Pose) -> None:
        """The side away from the light, with a warm edge where the light ends."""
        lit, skin = self.palette.lit, self.palette.skin
        way = -lit.side
        edge: list[Point] = []
        for y, share in _TERMINATOR:
            each = self.solid.at(y)
            reach = self.solid.extent(each, pose.yaw, way, ridge=False)
            turn = -0.16 * math.sin(pose.yaw) * way
            cheek = 0.05 * self.features.cheek if 8 < y < 30 else 0.0
            edge.append((reach * (share + turn + cheek), y))
        canvas.drawPath(smooth([*edge, (way * 90, 60), (way * 90, -60)], tension=0.36), paint(skin.dark, 0.4 + 0.6 * lit.contrast))
        if self.full:
            canvas.drawPath(smooth(edge[2:], closed=False, tension=0.36), paint(self.palette.blush, 0.34, stroke=2.6))
            reach = self.solid.extent(self.solid.at(0), pose.yaw, lit.side, ridge=False)
            x, brow, z = self.place(lit.side * 14, -22, 34, pose)
            if z > 8:  # forehead and cheekbone catch the light
                canvas.drawOval(box(x - 13, brow - 6, x + 11, brow + 5), paint(skin.light, 0.2))
            if abs(reach) > 20 and math.cos(pose.yaw) > -0.2:
                canvas.drawPath(smooth([(reach * 0.5, 8), (reach * 0.8, 3), (reach * 0.86, 8), (reach * 0.68, 14)]), paint(skin.light, 0.22))

    def _sockets(self, canvas: Canvas, pose: Pose) -> None:
        """The hollows of the eyes, deepest at the root of the nose."""
        skin = self.palette.skin
        for way in (-1, 1):
            x, y, z = self.place(way * self.eye_x * 0.86, -3.0, 35, pose)
            if z < 6:
                continue
            wide = 13.5 * self.eye_size * max(0.25, z / 38)
            canvas.drawOval(box(x - wide, y - 9.5 * self.eye_size, x + wide, y + 8 * self.eye_size), paint(skin.dark, 0.16 + 0.1 * self.old))

    def _features(self, canvas: Canvas, pose: Pose, jaw: float) -> None:
        face, palette = pose.face, self.palette
        if self.full:
            self._sockets(canvas, pose)
            for way in (-1, 1):
                x, y, z = self.place(way * 21, 15.5 - 2 * max(0.0, face.cheek) - 2 * self.young, 30, pose)
                if z > 12:
                    canvas.save()
                    canvas.translate(x, y)
                    canvas.scale(max(0.3, z / 34), 0.85)
                    canvas.drawCircle(0, 0, 12, self._blush)
                    canvas.restore()
            self._strain(canvas, pose)
            for way in (-1, 1) if self.old > 0.75 else ():  # cheeks that have fallen in
                x, y, z = self.place(way * 23, 23, 27, pose)
                if z > 10:
                    canvas.drawPath(smooth([(x - way * 5, y - 12), (x + way * 8, y - 9), (x + way * 5, y + 8), (x - way * 9, y + 10)], tension=0.4), paint(self.palette.skin.dark, 0.28 * (self.old - 0.5)))
        self._nose(canvas, pose)
        for way in (-1, 1):
            self._eye(canvas, way, pose)
        self.draw_brows(canvas, pose)
        half = half_width(pose.shape, face, self.features.mouth)
        y = self.mouth_y + jaw * 0.18
        middle, my, _ = self.place(0, y, self.solid.at(y).front + 7.5, pose)
        left, _, _ = self.place(-half, y, 37.5 - half * half * 0.036, pose)
        right, _, _ = self.place(half, y, 37.5 - half * half * 0.036, pose)
        if math.cos(pose.yaw) > -0.1:
            middle = max(left + 0.4, min(right - 0.4, middle)) if abs(pose.yaw) < 1.25 else middle
            draw_mouth(canvas, min(left, middle), middle, max(right, middle), my, pose.shape, face, palette, fullness=self.fullness, upper=self.features.upper, full=self.full)

    def _strain(self, canvas: Canvas, pose: Pose) -> None:
        """What a strong feeling folds: between the brows, on the nose, beside it, round the eyes."""
        face, skin, smooth_skin = pose.face, self.palette.skin, 1 - 0.8 * self.young - 0.25 * self.female * (1 - min(1.0, self.old))

        def fold(spots: list[Point], z: float, share: float) -> None:
            share *= smooth_skin
            if share <= 0.08:
                return
            points = [self.place(x, y, z - x * x * 0.012, pose) for x, y in spots]
            if all(each[2] > 8 for each in points):
                canvas.drawPath(smooth([(x, y) for x, y, _ in points], closed=False), paint(skin.deep, min(0.8, share), stroke=1.0))

        for way in (-1, 1):
            fold([(way * 3.4, -17.5), (way * 2.6, -13.5), (way * 3.6, -10)], 42, face.knit * 1.1 - 0.35)
            fold([(way * 1.2, -3.5), (way * 5.2, -5.6)], 41, face.sneer - 0.3)
            fold([(way * 1.6, 0.2), (way * 6.2, -1.4)], 41, face.sneer - 0.4)
            fold([(way * 8.2, 15.5), (way * 12.6, 20.5), (way * 14.4, 27)], 37, 0.7 * max(face.sneer, face.cheek * 0.8, -face.corner * 0.5) - 0.12)
            fold([(way * 9, 9.6), (way * 17, 11.6), (way * 24.5, 7.6)], 36, 0.9 * max(face.cheek, face.low) - 0.35)
            if self.look.age > 24:
                fold([(way * 26.4, 0.5), (way * 30, -1.6)], 36, face.cheek - 0.35)
                fold([(way * 26.4, 3), (way * 30, 4.2)], 36, face.cheek - 0.35)

    def _nose(self, canvas: Canvas, pose: Pose) -> None:
        at, skin, lit = self.solid.at, self.palette.skin, self.palette.lit
        grow = (0.8 + 0.4 * self.look.nose / 1000) * self.features.nose_wide
        low = self.features.nose_long
        top = self.place(0, -1, at(-1).ridge, pose)
        tip = self.place(0, 16.4 + low, at(16).ridge, pose)
        base = self.place(0, 20.6 + low * 0.8, at(20.6).ridge, pose)
        wings = {way: self.place(way * 6.4 * grow, 18.6 + low * 0.8, 39.5, pose) for way in (-1, 1)}
        shadow = -lit.side
        wing = wings[shadow]
        if (wing[0] - tip[0]) * shadow > 0.6:
            rise = self.young * (tip[1] - top[1]) * 0.62  # a child's nose has hardly a bridge
            path = smooth([(top[0] + shadow * 1.5, top[1] + 2 + rise), (tip[0] + shadow * 1.2, tip[1] - 3), (tip[0] + shadow * 2.2, tip[1] + 1), (base[0], base[1] + 1.4),
                           (wing[0] + shadow * 0.6, wing[1] + 1.6), (wing[0] + shadow * 0.2, wing[1] - 3.6), ((top[0] + wing[0]) / 2 + shadow * 1.2, 8 + rise * 0.6)], tension=0.3)
            canvas.drawPath(path, paint(skin.dark, 0.75 - 0.2 * self.young))
        if not self.full:
            canvas.drawLine(tip[0] - 2, base[1], tip[0] + 2, base[1], paint(skin.deep, 0.8, stroke=1.6))
            return
        turn = math.sin(pose.yaw)
        if 0.3 < abs(turn) < 0.93:
            far = 1 if turn > 0 else -1
            canvas.drawPath(smooth([(top[0] + far * 0.6, top[1] + 3), (tip[0] + far * 1.2, tip[1] - 2.4), (tip[0] + far * 1.5, tip[1] + 0.6), (base[0] + far * 0.4, base[1])], closed=False),
                            paint(skin.deep, min(0.8, abs(turn)) * (1 - 0.6 * self.young), stroke=1.0))
        for way in (-1, 1):
            wx, wy, _ = wings[way]
            if way * turn > 0.55:
                continue
            nx = base[0] * 0.45 + wx * 0.55
            canvas.drawPath(smooth([(nx - 1.7, wy + 1.4), (nx, wy + 0.4), (nx + 1.7, wy + 1.4), (nx, wy + 2.2)]), paint(skin.deep, 0.9))
            canvas.drawPath(smooth([(wx - way * 0.4, wy - 4.2), (wx + way * 1.0, wy - 1.2), (wx - way * 0.6, wy + 1.8)], closed=False), paint(skin.deep, 0.5 + 0.4 * max(0.0, pose.face.sneer), stroke=0.9))
        shine = tip[0] + lit.side * 1.4 * (1 - abs(turn)) - 3.4 * turn
        canvas.drawOval(box(shine - 1.8, tip[1] - 3.6, shine + 1.8, tip[1] - 0.2), paint(skin.light, 0.6))

    def _eye(self, canvas: Canvas, way: int, pose: Pose) -> None:
        face = pose.face
        x, y, _ = self.place(way * self.eye_x, 0.4, 33.5, pose)
        azimuth = math.atan2(way * self.eye_x, 33.5)
        narrow = math.cos(azimuth + pose.yaw) / math.cos(azimuth)
        if narrow < 0.1:
            return
        narrow = min(1.04, 0.16 + 0.86 * narrow)
        size = self.eye_size
        side = min(1.0, max(0.0, -way * math.sin(pose.yaw) - 0.72) / 0.24)
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(way * narrow * size * (1 - 0.16 * side), size)
        canvas.rotate(-self.design.slant)
        if way > 0 and "eye-patch" in self.look.marks:
            draw_patch(canvas, self.palette)
        else:
            opened = (1 + 0.28 * max(0.0, face.lid) + 0.55 * min(0.0, face.lid) - 0.18 * max(0.0, face.cheek)) * (1 - pose.blink)
            toward = pose.gaze[0] - pose.yaw
            gaze = Gaze(opened=opened, low=min(1.0, max(0.0, face.low * 0.6 + face.cheek * 0.5)), x=way * max(-1.0, min(1.0, math.sin(toward) * 1.5)),
                        y=max(-0.8, min(0.9, (pose.gaze[1] + pose.pitch) * 2.0)),
                        side=side)
            draw_eye(canvas, gaze, self.design, self.palette, self.full, way * self.palette.lit.side)
        if pose.tears >= 0:
            draw_tear(canvas, (pose.tears + 0.3 * (way > 0)) % 1.0)
        canvas.restore()

    def draw_brows(self, canvas: Canvas, pose: Pose, alpha: float = 1.0) -> None:
        """The brows; drawn once more, faintly, over a fringe, since feelings are read from them."""
        face, own = pose.face, self.features
        for way in (-1, 1):
            x, y, _ = self.place(way * self.eye_x, 0.4, 33.5, pose)
            azimuth = math.atan2(way * self.eye_x, 33.5)
            narrow = math.cos(azimuth + pose.yaw) / math.cos(azimuth)
            if narrow < 0.1 or math.cos(pose.yaw) < -0.3:
                continue
            canvas.save()
            canvas.translate(x, y)
            canvas.scale(way * min(1.04, 0.16 + 0.86 * narrow) * self.eye_size, self.eye_size)
            canvas.rotate(-self.design.slant)
            canvas.translate(0.6, -14.6 - 1.2 * face.inner - own.brow_height)
            uneven = face.lopsided * way
            draw_brow(canvas, face.inner + 0.35 * max(0.0, uneven), face.outer + uneven * (0.8 if uneven > 0 else 0.45), max(0.0, face.knit), own.brow, self.brow, own.brow_arch, alpha, (self.eye_x - 3.6 + 1.6 * max(0.0, face.knit)) / self.eye_size)
            canvas.restore()
