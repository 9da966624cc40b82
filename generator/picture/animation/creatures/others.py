"""Robots and ghosts."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.creature import Creature
from generator.picture.animation.creatures.ink import line, tapered
from generator.picture.animation.skia_library import skia


def _box(canvas: Canvas, x: float, y: float, w: float, h: float, r: float, paint: object) -> None:
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y, w, h), r, r, paint)


class Robot(Creature):
    """A tall enforcer of plates and pistons, or a small round machine like a toy, by its height and breed."""

    floor, stride, least = 673.0, 300.0, 0.0

    def sketch(self, canvas: Canvas, now: Acting) -> None:
        small = self.look.height < 125 or any(word in self.look.breed.lower() for word in ("toy", "small", "drone", "helper", "round"))
        small = small or self.look.breed.lower() in ("robot", "droid") and self.look.height <= 160
        turn = math.sin(math.radians(self.yaw)) * 13
        (self._toy if small else self._enforcer)(canvas, now, turn)

    def _limb(self, canvas: Canvas, points: list[tuple[float, float]], widths: tuple[float, ...], far: bool) -> None:
        colour = mix(self.body, "0c0c1c", 0.32) if far else self.body
        canvas.drawPath(tapered(points, widths), self.ink(colour))
        canvas.drawCircle(*points[len(points) // 2], widths[len(points) // 2] * 0.5, self.ink(self.second))

    def _step(self, now: Acting, side: int) -> tuple[float, float]:
        if now.walk < 0:
            return 0.0, 0.0
        u = (now.walk + (0.5 if side > 0 else 0.0)) % 1.0
        if u < 0.6:
            return self.stride * 0.6 * (0.5 - u / 0.6) * self.sin, 0.0
        s = (u - 0.6) / 0.4
        return self.stride * 0.6 * (s * s * (3 - 2 * s) - 0.5) * self.sin, 34 * math.sin(math.pi * s)

    def _enforcer(self, canvas: Canvas, now: Acting, turn: float) -> None:
        ink, floor = self.ink, self.floor
        light, dark, glow = self.pale, self.dark, self.look.eyes
        sit = now.low * 150
        for side in (-1, 1):
            dx, up = self._step(now, side)
            x = side * 40 * (1 - self.sin * 0.4)
            foot = (x + side * 10 + dx, floor - up)
            knee = ((x + foot[0]) / 2 + 16 * self.sin + sit * 0.5, (330 + sit + foot[1]) / 2)
            self._limb(canvas, [(x, 318 + sit), ((x + knee[0]) / 2, (318 + sit + knee[1]) / 2), knee, ((knee[0] + foot[0]) / 2, (knee[1] + foot[1]) / 2), (foot[0], foot[1] - 26)], (62, 60, 44, 56, 46), side * (1 if self.sin > 0.5 else 0) > 0)
            canvas.drawPath(smooth([(foot[0] - 30, foot[1] - 34), (foot[0] + 20, foot[1] - 34), (foot[0] + 30 + turn * 2, foot[1] - 10), (foot[0] + 30 + turn * 2, foot[1]), (foot[0] - 34, foot[1])], tension=0.12), ink(dark))
        canvas.save()
        canvas.translate(0, sit)
        for side in (1, -1):
            swing = 26 * math.sin(2 * math.pi * now.walk) * side if now.walk >= 0 else 0.0
            lift = now.lift if side < 0 else 0.0
            x = side * 112 * (1 - self.sin * 0.35)
            if side > 0:
                self._limb(canvas, [(x, 112), (x + 8, 170), (x + 10, 222), (x + 8 + swing * 0.6, 270), (x + swing, 326)], (56, 52, 38, 52, 40), True)
                _box(canvas, x - 20 + swing, 322, 40, 42, 12, ink(mix(self.second, "0c0c1c", 0.3)))
                canvas.drawPath(smooth([(82 * (1 - self.sin * 0.3), 78), (150 * (1 - self.sin * 0.3), 88), (152 * (1 - self.sin * 0.3), 132), (86 * (1 - self.sin * 0.3), 138)], tension=0.25), ink(self.body))
                canvas.drawPath(smooth([(-98, 84), (0, 66), (98, 84), (92, 178), (58, 250), (-58, 250), (-92, 178)], tension=0.16), ink(self.body))
                canvas.drawPath(smooth([(-60 + turn, 100), (60 + turn, 100), (50 + turn, 160), (-50 + turn, 160)], tension=0.12), ink(light))
                if not self.away:
                    canvas.drawCircle(turn, 128, 17, ink(dark))
                    canvas.drawCircle(turn, 128, 12 + now.breath, ink(glow))
                for y in (182, 204, 226):
                    line(canvas, [(-66 + (y - 182) * 0.3, y), (turn, y + 8), (66 - (y - 182) * 0.3, y)], ink(dark, stroke=5))
                _box(canvas, -58, 246, 116, 84, 20, ink(self.second))
                line(canvas, [(-50, 262), (50, 262)], ink(self.look.accent, stroke=9))
                edge = 1 if ink.side < 0 else -1
                self.veil(canvas, [(edge * 98, 84), (edge * 92, 178), (edge * 58, 328), (edge * 20, 328), (edge * 34, 170), (edge * 44, 80)])
                continue
            reach = lift
            hand = (x + swing + 120 * reach * (1 if self.sin > 0.5 else -0.2), 326 - 190 * reach)
            self._limb(canvas, [(x, 112), (x - 6, 168), (x - 8 + 30 * reach, 222 - 30 * reach), ((x - 8 + hand[0]) / 2, (222 + hand[1]) / 2), hand], (60, 54, 40, 56, 42), False)
            _box(canvas, hand[0] - 20, hand[1] - 4, 40, 42, 12, ink(self.second))
            for k in (-12, 0, 12):
                line(canvas, [(hand[0] + k, hand[1] + 28), (hand[0] + k, hand[1] + 48)], ink(self.dark, stroke=8))
            canvas.drawPath(smooth([(x - 42, 84), (x + 36, 78), (x + 40, 128), (x - 38, 140)], tension=0.25), ink(light))
        canvas.drawPath(smooth([(-24, 40), (24, 40), (30, 80), (-30, 80)], tension=0.15), ink(dark))
        canvas.rotate(now.tilt * 0.6)
        canvas.translate(turn * 0.3, now.nod * 0.4)
        canvas.drawPath(smooth([(-40, -16), (-34, -48), (0, -56), (34, -48), (40, -16), (36, 26), (20, 48), (-20, 48), (-36, 26)], tension=0.2), ink(self.body))
        canvas.drawPath(smooth([(-6 + turn, -58), (6 + turn, -58), (8 + turn, -22), (-8 + turn, -22)], tension=0.15), ink(self.look.accent))
        if not self.away:
            canvas.drawPath(smooth([(-34 + turn, -18), (34 + turn * 0.6, -18), (30 + turn * 0.6, 8), (-30 + turn, 8)], tension=0.18), ink("0e1018"))
            tall = max(1.5, 7 * (1 - now.blink))
            line(canvas, [(-22 + turn + now.gaze_x * 4, -5 - now.brow * 2), (turn + now.gaze_x * 5, -5), (24 + turn * 0.6 + now.gaze_x * 4, -5 - now.brow * 2)], ink(glow, stroke=tall))
            line(canvas, [(-18 + turn + now.gaze_x * 4, -6), (18 + turn * 0.6 + now.gaze_x * 4, -6)], ink("ffffff", 0.7, stroke=tall * 0.35))
            for k in range(5):
                x = -16 + k * 8 + turn
                line(canvas, [(x, 27 - now.jaw * 7 * (1 - abs(k - 2) / 4)), (x, 30 + now.jaw * 7 * (1 - abs(k - 2) / 4))], ink(glow if now.jaw > 0.05 else dark, stroke=4))
        edge = 1 if ink.side < 0 else -1
        self.veil(canvas, [(edge * 40, -16), (edge * 30, -50), (edge * 14, -54), (edge * 20, 0), (edge * 10, 48), (edge * 20, 48), (edge * 36, 26)], 0.7)
        canvas.restore()

    def _toy(self, canvas: Canvas, now: Acting, turn: float) -> None:
        ink, floor = self.ink, self.floor
        canvas.save()
        bob = abs(math.sin(now.walk * 2 * math.pi)) * 8 if now.walk >= 0 else now.breath * 2
        low = now.low * 120
        for side in (-1, 1):
            dx, up = self._step(now, side)
            x = side * 54
            line(canvas, [(x, 420 + low), (x + dx * 0.4 + side * 4, 520 + low * 0.6), (x + dx * 0.7, floor - 46 - up)], ink(self.second, stroke=30))
            canvas.drawPath(smooth([(x + dx * 0.7 - 46, floor - up), (x + dx * 0.7 - 40, floor - 44 - up), (x + dx * 0.7 + 6, floor - 58 - up), (x + dx * 0.7 + 48 + turn, floor - 36 - up), (x + dx * 0.7 + 54 + turn, floor - up)], tension=0.25), ink(self.dark))
        canvas.translate(0, low - bob)
        for side in (1, -1):
            lift = now.lift if side < 0 else 0.0
            hand = (side * (172 + 20 * lift), 380 - 260 * lift)
            line(canvas, [(side * 116, 190), (side * 168, 270 - 100 * lift), hand], ink(self.second, stroke=28))
            canvas.drawCircle(*hand, 30, ink(self.body))
            line(canvas, [(hand[0] - 14, hand[1] + 26), (hand[0] - 18, hand[1] + 44)], ink(self.dark, stroke=12))
            line(canvas, [(hand[0] + 14, hand[1] + 26), (hand[0] + 18, hand[1] + 44)], ink(self.dark, stroke=12))
        canvas.drawPath(smooth([(0, 78), (104, 116), (142, 262), (104, 400), (0, 442), (-104, 400), (-142, 262), (-104, 116)], tension=0.34), ink(self.body))
        canvas.drawPath(smooth([(-70 + turn * 2, 190), (70 + turn * 2, 190), (78 + turn * 2, 300), (-78 + turn * 2, 300)], tension=0.2), ink(self.pale))
        for k, colour in ((-40, self.look.accent), (0, self.look.eyes), (40, self.second)):
            canvas.drawCircle(k + turn * 2, 246, 15, ink(colour))
            canvas.drawCircle(k - 4 + turn * 2, 241, 4, ink("ffffff", 0.7))
        for x, y in ((-96, 180), (96, 180), (-104, 340), (104, 340)):
            canvas.drawCircle(x, y, 6, ink(self.dark))
        edge = 1 if ink.side < 0 else -1
        self.veil(canvas, [(edge * 104, 116), (edge * 142, 262), (edge * 104, 400), (edge * 10, 440), (edge * 74, 340), (edge * 84, 230)])
        canvas.drawPath(smooth([(-26, 44), (26, 44), (36, 92), (-36, 92)], tension=0.2), ink(self.second))
        canvas.rotate(now.tilt)
        canvas.translate(turn * 0.3, now.nod * 0.6)
        line(canvas, [(0, -50), (now.tilt * 1.4, -78)], ink(self.second, stroke=6))
        canvas.drawCircle(now.tilt * 1.4, -84, 10, ink(self.look.accent))
        canvas.drawPath(smooth([(-52, -2), (-44, -44), (0, -56), (44, -44), (52, -2), (42, 40), (0, 50), (-42, 40)], tension=0.32), ink(self.body))
        if not self.away:
            canvas.drawPath(smooth([(-40 + turn, -6), (-32 + turn, -32), (turn, -36), (34 + turn, -32), (40 + turn * 0.7, -6), (32 + turn, 22), (turn, 28), (-32 + turn, 22)], tension=0.3), ink("12161e"))
            for x in (-17, 17):
                tall = 12 * (1 - 0.9 * now.blink) * (1 + 0.15 * now.brow)
                canvas.drawOval(rect(x + turn - 10 + now.gaze_x * 5, -9 - tall + now.gaze_y * 4, 20, tall * 2), ink(self.look.eyes))
                canvas.drawCircle(x + turn - 3 + now.gaze_x * 5, -13 + now.gaze_y * 4, 3.4, ink("ffffff"))
            w = 9 + now.jaw * 3
            canvas.drawPath(smooth([(turn - w, 15 - now.smile * 3), (turn, 15 + now.smile * 3), (turn + w, 15 - now.smile * 3), (turn, 18 + now.smile * 3 + now.jaw * 9)]), ink(self.look.eyes))
        canvas.restore()


class Ghost(Creature):
    floor, stride, least = 558.0, 300.0, 0.0

    def sketch(self, canvas: Canvas, now: Acting) -> None:
        ink = self.ink
        t, turn = now.t, math.sin(math.radians(self.yaw)) * 14
        canvas.translate(0, math.sin(t * 1.3) * 9)
        hem = []
        for i in range(9):
            x = -130 + i * 32.5
            hem.append((x * (1 + 0.05 * math.sin(t + i)) - turn * 3, 430 + (34 if i % 2 else -26) + 16 * math.sin(t * 1.9 + i * 1.3)))
        outline = [(-46, -6), (-36, -44), (0, -58), (36, -44), (46, -6), (58, 60), (92, 110), (122, 260)]
        shape = smooth([*outline, *hem[::-1], (-122 - turn, 260), (-92, 110), (-58, 60)])
        canvas.drawPath(shape, ink(self.body, 0.42))
        canvas.drawPath(smooth([(-38, 0), (-28, -40), (0, -52), (28, -40), (38, 0), (46, 70), (70, 140), (60, 300), (0, 380), (-60, 300), (-70, 140), (-46, 70)]), ink(self.body, 0.8))
        for side in (-1, 1):
            reach = now.lift if side < 0 else 0.0
            x, y = side * (120 + 40 * reach), 240 - 150 * reach + 10 * math.sin(t * 1.5 + side)
            canvas.drawPath(tapered([(side * 66, 110), (side * 110, 170 - 60 * reach), (x, y)], (50, 44, 12)), ink(self.pale, 0.7))
        for k in (-0.5, 0.1, 0.55):
            line(canvas, [(90 * k, 130), (120 * k + 8, 240), (130 * k + 10 * math.sin(t + k * 5), 380)], ink(self.second, 0.35, stroke=5))
        canvas.drawPath(smooth([(-36, 0), (-28, -38), (0, -50), (28, -38), (36, 0), (24, 36), (0, 48), (-24, 36)]), ink(self.pale, 0.9))
        if self.away:
            return
        for x in (-14, 14):
            tall = 11 * (1 - 0.85 * now.blink)
            canvas.drawOval(rect(x + turn - 8, -4 - tall, 16, tall * 2), ink(self.look.eyes))
            canvas.drawCircle(x + turn + now.gaze_x * 3 - 2, -7 + now.gaze_y * 3, 2.6, ink("ffffff"))
            line(canvas, [(x + turn - 9, -20 - (now.brow if x > 0 else -now.brow) * 3), (x + turn + 9, -20 - (-now.brow if x > 0 else now.brow) * 3)], ink(self.second, 0.8, stroke=3))
        w, h = 8 - now.jaw * 1.5, 2 + now.jaw * 11
        canvas.drawOval(rect(turn - w, 24 - h * 0.4, w * 2, h + 1), ink(mix(self.second, "101024", 0.6)))
