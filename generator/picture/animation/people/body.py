"""The body in its clothes: trunk, neck, arms and legs, each drawn where it lies before or behind the others."""

from __future__ import annotations

import math
from functools import lru_cache

from generator.film import Look
from generator.picture.animation.brush import Canvas, Point, dice, paint, smooth
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.collars import draw_collar
from generator.picture.animation.people.costume import draw_costume
from generator.picture.animation.people.hands import draw_foot, draw_hand
from generator.picture.animation.people.holding import WRAPPED, draw_held
from generator.picture.animation.people.limb_trims import draw_leg_trims, draw_sleeve_trims
from generator.picture.animation.people.limbs import (
    ARM,
    BOOT,
    LEG,
    SLEEVE,
    TROUSERS,
    Contour,
    Limb,
    bent_creases,
    crease,
    draw_limb,
    fold,
    limb,
)
from generator.picture.animation.people.outfits import OUTFITS, Outfit, name_of
from generator.picture.animation.people.palette import Palette, Tone
from generator.picture.animation.people.posture import Posture
from generator.picture.animation.people.prints import pattern
from generator.picture.animation.people.shoulders import draw_shoulders
from generator.picture.animation.people.skeleton import Joints
from generator.picture.animation.people.trims import draw_trims
from generator.picture.animation.people.trunk import Surface, trunk, trunk_outline
from generator.picture.animation.people.wounds import Wounds
from generator.picture.animation.skia_library import skia


@lru_cache(maxsize=64)
def _sleeve(flare: float, puff: float) -> Contour:
    """A sleeve that opens towards the hand, or swells at the shoulder."""
    if not flare and not puff:
        return SLEEVE
    swell = {0.0: 0.3, 0.2: 1.0, 0.5: 0.75}
    return tuple((s, f + 13 * flare * max(0.0, s - 1) + 10 * puff * swell.get(s, 0.0), r + 17 * flare * max(0.0, s - 1) + 10 * puff * swell.get(s, 0.0)) for s, f, r in SLEEVE)


class Body:
    """The body of one person below the head."""

    def __init__(self, look: Look, palette: Palette, frame: Frame, full: bool, wounds: Wounds, head: int = 1000) -> None:
        """head: its height in thousandths of the frame's."""
        self.wounds = wounds
        self.fine = full and head >= 180
        """Whether folds and creases are large enough to be seen."""
        self.low = math.inf
        """y below which nothing of the body can be seen, in this frame."""
        self.look, self.palette, self.frame, self.full = look, palette, frame, full
        self.kind = name_of(look.outfit)
        self.outfit: Outfit = OUTFITS[self.kind]
        self.solid = trunk(frame, self.outfit.grow, self.outfit.hem >= 0.12)
        self.pattern = pattern(look)
        r = dice("wardrobe", look.outfit_colour, look.accent, look.skin, look.height)
        self.materials = {
            "outfit": palette.outfit, "accent": palette.accent, "white": palette.fabric("f4eee8"), "black": palette.black, "leather": palette.leather,
            "metal": palette.metal, "cloth": palette.fabric("e8e0d2"), "skin": palette.skin, "denim": palette.fabric(r.choice(("38465e", "2c3040", "62584a", "4c3c38", "5a6a80"))), "shirt": palette.fabric(r.choice(("f4eee8", "f4eee8", "c8ccd0", "3a3c46", "d8b878", "a8bcc8"))),
            "sneaker": palette.tone(r.choice(("e8e4dc", "b03a34", "3a5a8a", "2a2a30", "4a7a5a"))),
        }  # fmt: skip

    def tone(self, name: str) -> Tone:
        return self.materials.get(name, self.palette.outfit)

    @property
    def cloth(self) -> Tone:
        """What the trunk is dressed in."""
        return self.tone(self.outfit.body)

    @property
    def skirt(self) -> Tone:
        """What hangs below the hip."""
        return self.tone(self.outfit.skirt or self.outfit.body)

    def _limb(self, canvas: Canvas, held: Limb, tone: Tone, far: bool, *, root: bool = True, end: bool = False) -> None:
        draw_limb(canvas, held, tone, self.palette.lit.side, self.palette.lit.contrast, far=far, root=root, end=end)

    # -- arms

    def draw_arm(self, canvas: Canvas, i: int, joints: Joints, posture: Posture, far: bool) -> None:
        cut, k = self.outfit, self.frame.thick
        if min(joints.shoulders[i][1], joints.elbows[i][1], joints.wrists[i][1]) - 60 > self.low:
            return
        a, b, c = ((each[0], each[1]) for each in (joints.shoulders[i], joints.elbows[i], joints.wrists[i]))
        angle = math.atan2(c[1] - b[1] + 0.2 * (c[1] - a[1]), c[0] - b[0] + 0.2 * (c[0] - a[0]))
        mirrored = (i == 1) == (joints.wrists[i][2] >= joints.shoulders[i][2] - 30)
        near = joints.wrists[i][2] > joints.elbows[i][2] + 60  # the forearm points at the camera: the hand hides its cuff
        skin = self.tone(cut.gloves)
        held = (angle, posture.held[i], posture.grips[i], mirrored, 1.72 * self.frame.hand, skin)
        ahead = -math.cos(joints.spine.yaw) * (1 if i else -1) * 0.8 + 0.5 * math.sin(joints.spine.yaw)
        pocketed = posture.grips[i] == "pocket" and not posture.held[i] or c[1] - 110 > self.low
        if not near and not pocketed:
            self._hand(canvas, c, *held)
        if cut.sleeve < 0.97:
            self._limb(canvas, limb(a, b, c, ARM, k, ahead), self.palette.skin, far, end=True)
        tone, until = self.tone(cut.arms), 2 * cut.sleeve * 0.985 if cut.sleeve > 0.6 else cut.sleeve * 2
        if until > 0.2:
            wide = k * (0.45 + 0.55 * cut.loose)
            contour = _sleeve(cut.flare, cut.puff)
            if cut.hang:
                self._hanging(canvas, a, b, c, tone, far)
            sleeve = limb(a, b, c, contour, wide, ahead, until)
            self._limb(canvas, sleeve, tone, far)
            self._hem(canvas, sleeve, tone)
            if self.fine and until > 1.5 and b[1] - 40 < self.low:
                bent_creases(canvas, sleeve, 1.0, contour, tone)
            if "cuffs" in cut.trims:
                self._cuff(canvas, sleeve, tone if self.kind in ("hoodie", "leather-jacket", "denim-jacket", "parka") else self.palette.accent)
            elif "neck-band" in cut.trims or "piping" in cut.trims:
                self._cuff(canvas, sleeve, self.palette.accent, 3)
            if self.fine and not far:
                self._armhole(canvas, sleeve, tone, i, joints)
            draw_sleeve_trims(canvas, self, sleeve, i, far)
            self.wounds.draw_arm(canvas, sleeve, i)
        else:
            bare = limb(a, b, c, ARM, k, ahead)
            draw_sleeve_trims(canvas, self, bare, i, far)
            self.wounds.draw_arm(canvas, bare, i)
        if near and not pocketed:
            self._hand(canvas, c, *held)

    def draw_thumb(self, canvas: Canvas, i: int, joints: Joints) -> None:
        """The thumb of a closed hand: it lies over what the hand holds."""
        a, b, c = ((each[0], each[1]) for each in (joints.shoulders[i], joints.elbows[i], joints.wrists[i]))
        angle = math.atan2(c[1] - b[1] + 0.2 * (c[1] - a[1]), c[0] - b[0] + 0.2 * (c[0] - a[0]))
        mirrored = (i == 1) == (joints.wrists[i][2] >= joints.shoulders[i][2] - 30)
        draw_hand(canvas, c, angle, "grip", mirrored, 1.72 * self.frame.hand, self.tone(self.outfit.gloves), self.full, thumb_only=True)

    def _hanging(self, canvas: Canvas, a: Point, b: Point, c: Point, tone: Tone, far: bool) -> None:
        """The bag of a wide sleeve below the forearm."""
        long = self.outfit.hang * (0.7 + 0.3 * self.frame.thick) * min(1.0, 0.35 + 0.65 * math.hypot(c[0] - b[0], c[1] - b[1]) / max(1.0, self.frame.arm[1]))
        (ax, ay), (bx, by), (cx, cy) = (a[0] * 0.45 + b[0] * 0.55, a[1] * 0.45 + b[1] * 0.55), b, c
        wide = 0.36 * long * max(0.0, 1 - abs(cx - ax) / 70)  # an arm that hangs still shows the cloth
        path = smooth([(ax, ay), (bx, by), (cx + (cx - bx) * 0.1, cy), (cx + wide, cy + long * 0.5), (cx + wide * 1.4, cy + long), ((bx + cx) / 2, max(by, cy) + long * 1.02), (bx - wide * 1.1, by + long * 0.9), (bx - wide * 0.9, by)], tension=0.2)
        canvas.drawPath(path, paint(tone.deep if far else tone.dark))
        canvas.drawLine(cx + wide * 1.4, cy + long, (bx + cx) / 2, max(by, cy) + long * 1.02, paint(self.palette.accent.base if "hem-band" in self.outfit.trims or "cuffs" in self.outfit.trims else tone.deep, stroke=2.6))

    def _armhole(self, canvas: Canvas, sleeve: Limb, tone: Tone, i: int, joints: Joints) -> None:
        """The seam where a sleeve is set in: from the armpit half-way up."""
        way = (1 if i else -1) * (1 if math.cos(joints.spine.yaw) >= 0 else -1)
        inner = min((sleeve.ahead, sleeve.behind), key=lambda edge: edge[1][0] * way)
        (x0, y0), (x1, y1), (mx, my) = inner[0], inner[2], sleeve.middle[0]
        crease(canvas, (x1, y1 + 3), (x0 + (x1 - x0) * 0.4, y0 + (y1 - y0) * 0.6), (mx + (x0 - mx) * 0.8, my - 4), 1.3, paint(tone.deep, 0.75))

    def _cuff(self, canvas: Canvas, held: Limb, tone: Tone, width: float = 8.0) -> None:
        (ax, ay), (bx, by), way = held.ahead[-1], held.behind[-1], held.turns[-1]
        dx, dy = -math.cos(way) * width / 2, -math.sin(way) * width / 2
        canvas.drawLine(ax + dx, ay + dy, bx + dx, by + dy, paint(tone.base, stroke=width, square=True))
        canvas.drawLine(ax + dx * 2, ay + dy * 2, bx + dx * 2, by + dy * 2, paint(tone.deep, 0.6, stroke=1.2))

    def _hem(self, canvas: Canvas, held: Limb, tone: Tone) -> None:
        """The dark inside of a sleeve or trouser leg, and the shadow at its edge."""
        (ax, ay), (bx, by) = held.ahead[-1], held.behind[-1]
        canvas.drawLine(ax, ay, bx, by, paint(tone.deep, 0.8, stroke=2.0))

    def _hand(self, canvas: Canvas, wrist: Point, angle: float, thing: str, grip: str, mirrored: bool, size: float, tone: Tone) -> None:
        if thing not in WRAPPED:
            draw_hand(canvas, wrist, angle, grip, mirrored, size, tone, self.full)
        if thing:
            canvas.save()
            canvas.translate(*wrist)
            canvas.rotate(math.degrees(angle))
            draw_held(canvas, thing, self.palette, size * 0.8)
            canvas.restore()
        if thing in WRAPPED:
            draw_hand(canvas, wrist, angle, "grip", mirrored, size, tone, self.full)
        elif thing:
            draw_hand(canvas, wrist, angle, "grip", mirrored, size, tone, self.full, thumb_only=True)

    # -- legs

    def draw_leg(self, canvas: Canvas, i: int, joints: Joints, posture: Posture, far: bool) -> None:
        cut, frame = self.outfit, self.frame
        k = frame.thick * (0.5 + 0.5 * frame.hips / 42)
        a, b, c = ((each[0], each[1]) for each in (joints.hips[i], joints.knees[i], joints.ankles[i]))
        shoe = self.tone(cut.shoes)
        if far:
            shoe = Tone(shoe.dark, shoe.deep, shoe.deep, shoe.base)
        shin = shoe if not cut.shin else self.tone(cut.shin)
        yaw = posture.yaw + (0.34 if i else -0.34) * max(0.0, math.cos(posture.yaw))
        ahead = -math.sin(posture.yaw)  # the front of a leg that hangs is to the left of its way down when it looks left
        covered = cut.legs_to > 0 and cut.legs != "skin"
        if not covered or cut.legs_to < 0.99:
            self._limb(canvas, limb(a, b, c, LEG, k, -ahead), self.palette.skin, far)
        draw_foot(canvas, c, yaw, posture.toes[i], shoe, self._sole(shoe), frame.ankle / 15 * (0.9 + 0.2 * frame.hand), self.palette.lit.side, self.full)
        if cut.boot:
            boot = limb(a, b, c, TROUSERS, k * 1.02, -ahead, start=2.0 - cut.boot / 34)
            if not covered:
                self._limb(canvas, boot, shin, far, root=False)
                if cut.shin:
                    self._hem(canvas, limb(a, b, c, TROUSERS, k * 1.02, -ahead, 2.0 - cut.boot / 34), shin)
        if covered:
            tone, w = self.tone(cut.legs), cut.leg_width
            held = limb(a, b, c, TROUSERS, k * (0.4 + 0.6 * w), -ahead, min(2.0, cut.legs_to * 2) * 0.985)
            self._limb(canvas, held, tone, far)
            if self.fine:
                bent_creases(canvas, held, 1.0, TROUSERS, tone)
                if cut.legs == "denim" and not far:
                    seam = held.ahead if (held.ahead[0][0] - held.middle[0][0]) * (1 if i else -1) * math.cos(posture.yaw) >= 0 else held.behind
                    canvas.drawPath(smooth([(x * 0.82 + mx * 0.18, y * 0.82 + my * 0.18) for (x, y), (mx, my) in zip(seam[1:], held.middle[1:], strict=True)], closed=False), paint(tone.light, 0.4, stroke=1.2))
            draw_leg_trims(canvas, self, held, i, far)
            if cut.shin and cut.legs_to < 0.9:
                self._limb(canvas, limb(a, b, c, LEG, k * 1.1, -ahead, start=2.0 - cut.boot / 34), shin, far, root=False)
                self._hem(canvas, held, tone)
            elif cut.boot > 10:
                self._limb(canvas, limb(a, b, c, BOOT, k * 1.12, -ahead, start=2.0 - cut.boot / 26), shin, far, root=False)
            else:
                self._hem(canvas, held, tone)
                (ax, ay), (bx, by), (mx, my) = held.ahead[-1], held.behind[-1], held.middle[-2]
                if self.fine and not far:
                    crease(canvas, (ax, ay - 9), ((mx + ax) / 2, my + 2), (bx + (ax - bx) * 0.3, by - 14), 1.4, paint(tone.deep, 0.6))

    def _sole(self, shoe: Tone) -> Tone:
        match self.outfit.shoes:
            case "skin":
                return shoe
            case "sneaker":
                white = self.palette.white
                return Tone(white.base, white.dark, white.base, white.light)
        return self.palette.black

    # -- trunk

    def draw_neck(self, canvas: Canvas, joints: Joints, head: Point) -> None:
        """From the chest to below the head, wherever that is; with the shadow of the chin."""
        frame, skin, side = self.frame, self.palette.skin, -self.palette.lit.side
        w = frame.neck_width
        nx, ny = joints.neck[0], joints.neck[1]
        hx, hy = head[0], head[1] + 22
        back = math.sin(joints.spine.yaw) * 7  # a neck leans forwards, and the jaw lies before it
        bx = hx * 0.85 + nx * 0.15 - back
        hx -= back
        flare = 1.55 if self.outfit.collar in ("scoop", "none", "crew") else 1.06
        low = {"turtle": 4, "ring": 4, "crew": 11}.get(self.outfit.collar, 20 - 22 * max(0.0, abs(math.sin(joints.spine.yaw)) - 0.35))  # a closed collar lets nothing be seen below it
        canvas.drawPath(smooth([(hx - w, hy - 10), (hx + w, hy - 10), (bx + w * 0.97, hy + 22), (nx + w * flare, ny + 5), (nx + w * 0.7, ny + low), (nx - w * 0.7, ny + low), (nx - w * flare, ny + 5), (bx - w * 0.97, hy + 22)], tension=0.36), paint(skin.base))
        canvas.drawPath(smooth([(hx - w - 1, hy), (hx + w + 1, hy), (bx + w * 0.97, hy + 25), (bx + side * w * 0.97, hy + 25), (nx + side * w * (flare - 0.05), ny + 5), (nx + side * w * 0.5, ny + 4), (bx + side * w * 0.25, hy + 34), (bx - side * w * 0.5, hy + 30), (bx - side * w * 0.96, hy + 21)], tension=0.24), paint(skin.dark, 0.92))
        if self.full and self.look.age > 13:
            for way in (-1, 1):
                canvas.drawPath(smooth([(nx + way * w * 0.74, hy + 18), (nx + way * w * 0.42, ny + 2), (nx + way * w * 0.14, ny + 8)], closed=False), paint(skin.deep, 0.35, stroke=1.2))

    def draw_trunk(self, canvas: Canvas, joints: Joints) -> None:
        cloth = self.cloth
        path = trunk_outline(self.solid, joints.spine)
        on = Surface(canvas, self.solid, joints.spine, self.low)
        if self.outfit.hem < 0.12 and self.outfit.legs != "outfit":
            h = self.frame.hip
            left, right = on.edge(1.0, -1) * 0.84, on.edge(1.0, 1) * 0.84
            on.free([(left, h - 4), (right, h - 4), (right, h + 14), ((left + right) / 2, h + 19), (left, h + 14)], paint(self.tone(self.outfit.legs).deep, 0.7))
        canvas.drawPath(path, paint(cloth.base))
        canvas.save()
        canvas.clipPath(path, True)
        draw_trims(on, self, cloth)
        draw_costume(on, self, cloth)
        self.wounds.draw_cloth(on, self)
        self._shade(on, joints, cloth)
        canvas.restore()
        turn = math.sin(joints.spine.yaw)
        if self.outfit.collar in ("wide", "hood", "stand") and abs(turn) > 0.5:  # the inside of a collar that stands off the neck
            q, n = math.copysign(self.frame.neck_width, turn), self.frame.neck
            on.free([(-q * 0.9, n - 7), (q * 0.95, n - 5), (q * 1.3, n + 6), (q * 1.1, n + 24), (-q, n + 20)], paint(cloth.deep))

    def draw_collar(self, canvas: Canvas, joints: Joints) -> None:
        on = Surface(canvas, self.solid, joints.spine, self.low)
        draw_collar(on, self)
        draw_shoulders(on, self)

    def _shade(self, on: Surface, joints: Joints, cloth: Tone) -> None:
        """The trunk's side away from the light, the shadow of the head, and creases."""
        way, n = -self.palette.lit.side, self.frame.neck
        rows = ((-0.06, 0.56), (0.1, 0.62), (0.26, 0.58), (0.44, 0.44), (0.6, 0.42), (0.78, 0.52), (1.06, 0.5))
        edge = [(on.edge(share, way) * reach, n + on.long * share) for share, reach in rows]
        on.free([*edge, (way * 240, n + on.long * 1.15), (way * 240, n - 20)], paint(cloth.dark, 0.3 + 0.6 * self.palette.lit.contrast), tension=0.3)
        s = math.sin(joints.spine.yaw)
        x = way * 9 + s * 16
        w = self.frame.neck_width
        on.free([(x - w * 1.3, n - 12), (x + w * 1.3, n - 12), (x + w * 1.15, n + 8), (x, n + 17), (x - w * 1.15, n + 8)], paint(cloth.dark, 0.8))
        if not self.fine:
            return
        lit, light = -way, paint(cloth.light, 0.22)  # where the cloth turns to the light
        for rows_lit in (((0.02, 0.3), (0.04, 0.72), (0.16, 0.86), (0.2, 0.6), (0.12, 0.36)), ((0.24, 0.62), (0.3, 0.86), (0.46, 0.88), (0.5, 0.7)), ((0.72, 0.66), (0.76, 0.88), (0.9, 0.9), (0.86, 0.72))):
            on.free([(on.edge(share, lit) * reach, n + on.long * share) for share, reach in rows_lit], light)
        folds = skia.PathBuilder()
        for side in (-1, 1):
            pit, waist, hip = on.edge(0.24, side), on.edge(0.62, side), on.edge(0.95, side)
            raised = joints.shoulders[(side + 1) // 2][1] - joints.elbows[(side + 1) // 2][1] > -30
            spots = [((pit * 0.95, n + on.long * 0.25), (pit * 0.66, n + on.long * (0.22 if raised else 0.33)), (pit * 0.3, n + on.long * (0.14 if raised else 0.36))),
                     ((waist * 1.02, n + on.long * 0.6), (waist * 0.7, n + on.long * 0.645), (waist * 0.36, n + on.long * 0.63)),
                     ((waist * 1.0, n + on.long * 0.7), (waist * 0.78, n + on.long * 0.73), (waist * 0.5, n + on.long * 0.72)),
                     ((hip * 0.96, n + on.long * 0.86), (hip * 0.66, n + on.long * 0.93), (hip * 0.4, n + on.long * 0.92))]
            for j, (p, q, r) in enumerate(spots):
                if (j < 2 or side == way) and p[1] < self.low:
                    fold(folds, on.spine.at(*p), on.spine.at(*q), on.spine.at(*r), 1.4)
        on.canvas.drawPath(folds.detach(), paint(cloth.deep, 0.55))
