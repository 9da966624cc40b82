"""The body in its clothes: trunk, arms and legs, each drawn where it lies before or behind the others."""

from __future__ import annotations

import math

from generator.film import Look
from generator.picture.animation.brush import Canvas, Path, Point, paint, smooth
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.holding import WRAPPED, draw_held
from generator.picture.animation.people.limbs import draw_foot, draw_hand, limb
from generator.picture.animation.people.outfits import Outfit, outfit
from generator.picture.animation.people.palette import Palette, Tone
from generator.picture.animation.people.skeleton import Joints, Posture
from generator.picture.animation.people.solid import Slice, Solid
from generator.picture.animation.people.trims import draw_trims


def trunk(frame: Frame, grow: float) -> Solid:
    """Neck base to crotch, in standing coordinates, with cloth of a thickness upon it."""
    n, s, h, w = frame.neck, frame.shoulder, frame.hip, frame.wide
    long = h - s
    thick = (0.72 + 0.28 * frame.thick) * 1.28
    rows = (
        (n - 2, frame.neck_width * 1.2, 13, 14), (n + 4, frame.neck_width * 1.85, 15, 17), (s + 3, w * 0.68, 17, 19), (s + 10, w * 0.86, 20, 21),
        (s + long * 0.16, w * 0.94, 23 + frame.bust * 0.4, 23), (s + long * 0.34, w * 0.86, 25 + frame.bust, 22), (s + long * 0.56, w * 0.67 + frame.belly * 0.8, 21 + frame.belly, 18),
        (s + long * 0.78, max(frame.hips * 0.96, w * 0.62) + frame.belly * 0.75, 22 + frame.belly * 1.2, 20), (h, frame.hips * 1.06 + frame.belly * 0.3, 22 + frame.belly * 0.6, 25), (h + 10, frame.hips * 1.02, 20, 23),
    )  # fmt: skip
    full = 1 + 0.3 * max(0.0, frame.thick - 1.1)
    return Solid([Slice(y, (side * full + grow), (front + grow * 0.8) * thick, (back + grow * 0.8) * thick) for y, side, front, back in rows])


class Body:
    """The body of one person below the head."""

    def __init__(self, look: Look, palette: Palette, frame: Frame, full: bool) -> None:
        self.look, self.palette, self.frame, self.full = look, palette, frame, full
        self.outfit: Outfit = outfit(look.outfit)
        self.solid = trunk(frame, self.outfit.grow)
        self.bare = trunk(frame, 0)
        self.materials = {
            "outfit": palette.outfit, "accent": palette.accent, "white": palette.white, "black": palette.black, "leather": palette.leather,
            "metal": palette.metal, "skin": palette.skin, "denim": palette.tone("38465e"),
        }  # fmt: skip
        self._outlines: dict[int, Path] = {}

    def tone(self, name: str) -> Tone:
        return self.materials.get(name, self.palette.outfit)

    # -- limbs

    def _limb(self, canvas: Canvas, points: tuple[Point, Point, Point], widths: tuple[float, float, float, float], tone: Tone, shaded: bool, flat: bool) -> None:
        """A rounded limb: its own shadow below, the lit part shifted towards the light."""
        a, b, c = points
        canvas.drawPath(limb(a, b, c, widths, flat), paint(tone.dark))
        if shaded:
            return
        off = widths[0] * 0.1 * self.palette.lit.side
        inner = (widths[0] * 0.8, widths[1] * 0.8, widths[2] * 0.8, widths[3] * 0.82)
        moved = [(x + off, y) for x, y in (a, b, c)]
        canvas.drawPath(limb(moved[0], moved[1], moved[2], inner, flat), paint(tone.base))

    def draw_arm(self, canvas: Canvas, i: int, joints: Joints, posture: Posture, shaded: bool) -> None:
        cut, frame = self.outfit, self.frame
        a, b, c = ((each[0], each[1]) for each in (joints.shoulders[i], joints.elbows[i], joints.wrists[i]))
        k = frame.thick
        angle = math.atan2(c[1] - b[1] + 0.25 * (c[1] - a[1]), c[0] - b[0] + 0.25 * (c[0] - a[0]))
        depth = joints.wrists[i][2]
        mirrored = (i == 1) == (depth >= joints.shoulders[i][2] - 30)
        widths = (29 * k, 23 * k, 22.5 * k, 14.5 * k)
        skin = self.palette.skin
        gloved = self.look.outfit in ("spacesuit", "armour")
        hand = self.palette.white if self.look.outfit == "spacesuit" else self.palette.metal if gloved else skin
        size = (0.92 if frame.thick > 0.9 else 0.86) * (0.72 + 0.25 * frame.thick) * (frame.ground / 647) ** 0.5 * 1.08
        near = joints.wrists[i][2] > joints.elbows[i][2] + 22  # the forearm points at the camera: the hand hides its cuff
        held = (angle, posture.held[i], posture.grips[i], mirrored, size, hand)
        if not near:
            self._hand(canvas, c, *held)
        if cut.sleeve < 0.97:
            self._limb(canvas, (a, b, c), widths, skin, shaded, False)
        tone = self.tone(cut.arms)
        wide = cut.loose
        if cut.sleeve > 0.6:
            t = min(1.0, (cut.sleeve - 0.5) * 2)
            end = (b[0] + (c[0] - b[0]) * t * 0.98, b[1] + (c[1] - b[1]) * t * 0.98)
            sleeve = (31 * k * (0.75 + 0.25 * wide), 26 * k * wide, 25.5 * k * wide, (19 + 14 * cut.flare) * k * wide)
            self._limb(canvas, (a, b, end), sleeve, tone, shaded, True)
            if self.full:
                self._folds(canvas, a, b, end, k * wide, tone)
            if "cuffs" in cut.trims:
                cuff = self.palette.accent if self.look.outfit != "hoodie" else tone
                back = (end[0] - math.cos(angle) * 7, end[1] - math.sin(angle) * 7)
                canvas.drawLine(*back, *end, paint(cuff.dark if self.look.outfit == "hoodie" else cuff.base, stroke=(16.5 + 14 * cut.flare) * k * wide, square=True))
        else:
            t = cut.sleeve * 2 if cut.sleeve <= 0.5 else 1.0
            end = (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
            middle = ((a[0] + end[0]) / 2, (a[1] + end[1]) / 2)
            self._limb(canvas, (a, middle, end), (32 * k, 30 * k, 29 * k, 29 * k), tone, shaded, True)
            if self.full and "neck-band" in cut.trims or "piping" in cut.trims:
                canvas.drawLine(end[0] - 12 * k, end[1], end[0] + 12 * k, end[1], paint(self.palette.accent.base, stroke=3))
        if near:
            self._hand(canvas, c, *held)

    def _hand(self, canvas: Canvas, wrist: Point, angle: float, thing: str, grip: str, mirrored: bool, size: float, tone: Tone) -> None:
        if thing not in WRAPPED:
            draw_hand(canvas, wrist, angle, grip, mirrored, size, tone, self.full)
        if thing:
            canvas.save()
            canvas.translate(*wrist)
            canvas.rotate(math.degrees(angle))
            draw_held(canvas, thing, self.palette, size)
            canvas.restore()
        if thing in WRAPPED:
            draw_hand(canvas, wrist, angle, grip, mirrored, size, tone, self.full)

    def _folds(self, canvas: Canvas, a: Point, b: Point, c: Point, k: float, tone: Tone) -> None:
        """Creases where the sleeve bends."""
        if math.hypot(c[0] - b[0], c[1] - b[1]) < 26 or math.hypot(b[0] - a[0], b[1] - a[1]) < 26:
            return
        turn = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
        way = 1 if turn > 0 else -1
        ux, uy = c[0] - a[0], c[1] - a[1]
        size = math.hypot(ux, uy) or 1.0
        nx, ny = -uy / size * way, ux / size * way
        for j, t in enumerate((-0.14, 0.02, 0.2)):
            x, y = b[0] + ux * t * 0.5, b[1] + uy * t * 0.5
            long = (7, 5, 6)[j] * k
            canvas.drawPath(smooth([(x + nx * long, y + ny * long), (x + ux / size * 2, y + uy / size * 2), (x - nx * long * 0.2, y - ny * long * 0.2 + 2)], closed=False), paint(tone.deep, 0.5, stroke=1.3))

    def draw_leg(self, canvas: Canvas, i: int, joints: Joints, posture: Posture, shaded: bool) -> None:
        cut, frame, k = self.outfit, self.frame, self.frame.thick
        a, b, c = ((each[0], each[1]) for each in (joints.hips[i], joints.knees[i], joints.ankles[i]))
        shoe = self.tone(cut.shoes)
        yaw = posture.yaw + (0.3 if i else -0.3) * max(0.0, math.cos(posture.yaw))
        big = frame.hips / 40
        if cut.legs_to < 0.99 or cut.legs == "skin":
            self._limb(canvas, (a, b, c), (46 * k, 32 * k, 31 * k, 16 * k), self.palette.skin, shaded, False)
        draw_foot(canvas, c, yaw, posture.toes[i], shoe, (0.9 + 0.2 * k) * big, 0, self.full)
        if cut.legs_to > 0 and cut.legs != "skin":
            t = cut.legs_to
            end = (b[0] + (c[0] - b[0]) * (2 * t - 1), b[1] + (c[1] - b[1]) * (2 * t - 1))
            w = cut.leg_width
            self._limb(canvas, (a, b, end), (49 * k, 36 * k * w, 34 * k * w, 25 * k * w), self.tone(cut.legs), shaded, True)
        if cut.boot:
            top = (c[0] + (b[0] - c[0]) * cut.boot / 44, c[1] + (b[1] - c[1]) * cut.boot / 44)
            middle = ((top[0] + c[0]) / 2, (top[1] + c[1]) / 2)
            self._limb(canvas, (top, middle, c), (29 * k, 27 * k, 24 * k, 19 * k), shoe, shaded, False)

    # -- trunk

    def draw_cloak(self, canvas: Canvas, joints: Joints, posture: Posture, t: float, far: bool) -> None:
        """A cloak hangs behind the body; seen from behind it covers it."""
        if "cloak" not in self.outfit.trims or far != (math.cos(posture.yaw) > -0.3):
            return
        frame, tone = self.frame, self.palette.accent if self.look.hat == "" else self.palette.outfit
        nx, ny = joints.neck[0], joints.neck[1]
        s, wide = math.sin(posture.yaw), frame.wide * (0.55 + 0.45 * abs(math.cos(posture.yaw)))
        foot = min(max(each[1] for each in joints.ankles) - 8, frame.ground)
        sway = 10 * math.sin(t * 1.3) - 26 * s
        points = [(nx - frame.neck_width * 1.3, ny - 6), (nx + frame.neck_width * 1.3, ny - 6), (nx + wide * 1.02 - 8 * s, ny + 18), (nx + wide * 1.22 - 16 * s + sway * 0.4, ny + 150), (nx + wide * 1.5 + sway, foot),
                  (nx + sway, foot + 5), (nx - wide * 1.5 + sway, foot), (nx - wide * 1.22 - 16 * s + sway * 0.4, ny + 150), (nx - wide * 1.02 - 8 * s, ny + 18)]
        path = smooth(points, tension=0.34)
        canvas.drawPath(path, paint(tone.deep if far else tone.base))
        for j in range(5):
            u = (j - 2) / 2
            canvas.drawPath(smooth([(nx + u * wide * 0.8, ny + 26), (nx + u * wide * 1.1 + sway * 0.5, ny + 160), (nx + u * wide * 1.35 + sway, foot)], closed=False), paint(tone.dark if far else tone.deep, 0.6, stroke=2.4))
        if not far:
            canvas.drawPath(smooth([(nx - wide * 0.9, ny + 14), (nx, ny + 2), (nx + wide * 0.9, ny + 14)], closed=False), paint(self.palette.white.base, stroke=16))

    def _outline(self, yaw: float) -> Path:
        key = round(math.degrees(yaw) / 2)
        if key not in self._outlines:
            self._outlines[key] = smooth(self.solid.outline(math.radians(key * 2)), tension=0.36)
        return self._outlines[key]

    def into_trunk(self, canvas: Canvas, joints: Joints) -> None:
        """Turn the canvas so that standing coordinates of the trunk can be drawn leaning."""
        canvas.translate(joints.hip[0], joints.hip[1])
        canvas.rotate(math.degrees(joints.spine))
        canvas.scale(1, joints.squash)
        canvas.translate(0, -self.frame.hip)

    def draw_neck(self, canvas: Canvas, joints: Joints, head: Point) -> None:
        """From the chest to below the head, wherever that is; with the shadow of the chin."""
        frame, skin = self.frame, self.palette.skin
        w = frame.neck_width
        nx, ny = joints.neck[0], joints.neck[1]
        hx, hy = head[0], head[1] + 22
        bx = hx * 0.85 + nx * 0.15
        low = 4 if self.outfit.collar in ("turtle", "ring", "crew") else 20  # a closed collar lets nothing be seen below it
        canvas.drawPath(smooth([(hx - w, hy - 10), (hx + w, hy - 10), (bx + w * 0.98, hy + 22), (nx + w * 1.5, ny + 5), (nx + w * 0.7, ny + low), (nx - w * 0.7, ny + low), (nx - w * 1.5, ny + 5), (bx - w * 0.98, hy + 22)], tension=0.36), paint(skin.base))
        side = -self.palette.lit.side
        canvas.drawPath(smooth([(hx - w - 1, hy), (hx + w + 1, hy), (bx + w * 0.95, hy + 27), (bx + side * w * 0.4, hy + 37), (bx - side * w * 0.9, hy + 26)], tension=0.3), paint(skin.dark))
        if self.full and self.look.age > 13:
            for way in (-1, 1):
                canvas.drawPath(smooth([(nx + way * w * 0.72, hy + 16), (nx + way * w * 0.4, ny + 2), (nx + way * w * 0.14, ny + 8)], closed=False), paint(skin.deep, 0.35, stroke=1.2))

    def draw_trunk(self, canvas: Canvas, joints: Joints, posture: Posture, t: float) -> None:
        canvas.save()
        self.into_trunk(canvas, joints)
        cloth = self.tone("accent") if self.look.outfit == "overalls" else self.palette.outfit
        path = self._outline(posture.yaw)
        canvas.drawPath(path, paint(cloth.base))
        canvas.save()
        canvas.clipPath(path, True)
        draw_trims(canvas, self, posture.yaw, cloth, t)
        self._shade(canvas, posture.yaw, cloth)
        canvas.restore()
        canvas.restore()

    def _shade(self, canvas: Canvas, yaw: float, cloth: Tone) -> None:
        """The trunk's side away from the light, and creases."""
        frame = self.frame
        way = -self.palette.lit.side
        s, h = frame.shoulder, frame.hip
        reach = abs(self.solid.extent(self.solid.at(s + (h - s) * 0.3), yaw, way))
        waist = abs(self.solid.extent(self.solid.at(s + (h - s) * 0.6), yaw, way))
        edge = [(way * reach * 0.62, s - 8), (way * reach * 0.7, s + 12), (way * reach * 0.6, s + (h - s) * 0.36), (way * waist * 0.52, s + (h - s) * 0.6), (way * waist * 0.62, h), (way * waist * 0.6, h + 20)]
        canvas.drawPath(smooth([*edge, (way * 200, h + 20), (way * 200, s - 20)], tension=0.3), paint(cloth.dark, 0.8 * self.palette.lit.contrast))
        if self.full:
            for side in (-1, 1):
                x = abs(self.solid.extent(self.solid.at(s + 20), yaw, side)) * side
                canvas.drawPath(smooth([(x * 0.84, s + 26), (x * 0.7, s + 36), (x * 0.46, s + 40)], closed=False), paint(cloth.deep, 0.5, stroke=1.5))
                canvas.drawPath(smooth([(x * 0.8, h - 26), (x * 0.5, h - 18), (x * 0.24, h - 22)], closed=False), paint(cloth.deep, 0.4, stroke=1.5))

    def draw_skirt(self, canvas: Canvas, joints: Joints, posture: Posture, t: float) -> None:
        """What hangs below the hip: shirt tails, coats, skirts and robes, over the legs as they stand."""
        cut, frame = self.outfit, self.frame
        if cut.hem < 0.09:
            return
        tone = self.palette.outfit
        hip = self.solid.at(frame.hip)
        left, right = self.solid.extent(hip, posture.yaw, -1), self.solid.extent(hip, posture.yaw, 1)
        hx, hy = joints.hip[0], joints.hip[1]
        spots = []
        for i in (0, 1):
            a, b, c = joints.hips[i], joints.knees[i], joints.ankles[i]
            share = cut.hem * 2
            spots.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) if share <= 1 else (b[0] + (c[0] - b[0]) * (share - 1), b[1] + (c[1] - b[1]) * (share - 1)))
        pad = 17 * frame.thick * (1 + 0.25 * cut.hem) + cut.swing
        sway = math.sin(t * 1.6) * cut.swing * 0.12
        low_left = min(min(x for x, _ in spots) - pad, left * 0.9 + hx) + sway
        low_right = max(max(x for x, _ in spots) + pad, right * 0.9 + hx) + sway
        seated = max(0.0, 1 - (min(each[1] for each in joints.knees) - hy) / frame.leg[0])
        low = max(y for _, y in spots) + 3 + 20 * seated
        knees = [(joints.knees[i][0], joints.knees[i][1]) for i in (0, 1)]
        near_left = min((low_left + left + hx) / 2, min(x for x, y in knees if True) - pad * 0.8 if cut.hem > 0.5 else 9e9)
        near_right = max((low_right + right + hx) / 2, max(x for x, _ in knees) + pad * 0.8 if cut.hem > 0.5 else -9e9)
        top = hy - 8
        middle = (hy + low) / 2
        shape = [(hx + left, top), (hx + right, top), (near_right, middle), (low_right, low - 2), ((low_left + low_right) / 2, low + 3), (low_left, low - 2), (near_left, middle)]
        path = smooth(shape, tension=0.3)
        canvas.drawPath(path, paint(tone.base))
        canvas.save()
        canvas.clipPath(path, True)
        side = -self.palette.lit.side
        middle_x = (low_left + low_right) / 2
        canvas.drawPath(smooth([(hx + side * 14, top), (middle_x + side * (low_right - low_left) * 0.2, low + 8), (middle_x + side * 200, low + 10), (hx + side * 200, top)], tension=0.2), paint(tone.dark, 0.75))
        folds = 5 if cut.hem > 0.3 else 0
        for j in range(folds):
            u = (j + 0.5) / folds
            x1 = low_left + (low_right - low_left) * u
            x0 = hx + left + (right - left) * u
            canvas.drawPath(smooth([(x0, hy + 14), ((x0 + x1) / 2 + 1.5, (hy + low) / 2), (x1, low + 4)], closed=False), paint(tone.deep, 0.4, stroke=2.0))
        if "hem-band" in cut.trims:
            canvas.drawPath(smooth([(low_left - 6, low - 6), (middle_x, low - 1), (low_right + 6, low - 6)], closed=False), paint(self.palette.accent.base, stroke=6))
        if "apron" in cut.trims and math.cos(posture.yaw) > -0.2:
            ax = hx + 20 * math.sin(posture.yaw)
            w = (right - left) * 0.36
            canvas.drawPath(smooth([(ax - w, top - 4), (ax + w, top - 4), (ax + w * 1.12, low - 12), (ax, low - 6), (ax - w * 1.12, low - 12)], tension=0.2), paint(self.palette.accent.base))
            canvas.drawPath(smooth([(ax - w * 0.4, hy + 16), (ax, hy + 20), (ax + w * 0.4, hy + 16)], closed=False), paint(self.palette.accent.deep, 0.6, stroke=1.6))
        if cut.open[1] >= 5 and math.cos(posture.yaw) > 0 and cut.hem > 0.2:
            ax = hx + 22 * math.sin(posture.yaw)
            canvas.drawPath(smooth([(ax - 5, top - 6), (ax + 5, top - 6), (ax + 13, low + 6), (ax - 13, low + 6)], tension=0.1), paint(self.tone(cut.legs).dark))
        elif cut.hem > 0.08 and ({"buttons", "double"} & set(cut.trims)) and math.cos(posture.yaw) > 0:
            ax = hx + 22 * math.sin(posture.yaw)
            canvas.drawLine(ax, top, ax - 2, low + 4, paint(tone.deep, 0.8, stroke=1.6))
        canvas.restore()
