"""Birds and dragons."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.creature import Creature
from generator.picture.animation.creatures.ink import line, tapered

LONG_NECKED = ("goose", "swan", "duck", "heron", "flamingo", "ostrich", "turkey")


class Bird(Creature):
    floor, stride = 423.0, 150.0

    def sketch(self, canvas: Canvas, now: Acting) -> None:
        breed, ink = self.look.breed.lower(), self.ink
        neck = any(word in breed for word in LONG_NECKED)
        owl, crow, parrot = "owl" in breed, any(w in breed for w in ("crow", "raven")), "parrot" in breed
        beak = "2a262c" if crow or parrot else "c89a3a" if owl else "e8862a"
        s, flying = self.sin, self.mark.pose == "fly"
        cx, cy, wide, tall = (-78 * s, 238.0, 128.0, 92.0) if neck else (-26 * s, 196.0, 84.0, 138.0)
        cy = cy + now.low * 50
        waddle = math.sin(now.walk * 2 * math.pi) * 5 if now.walk >= 0 else 0.0
        if not flying:
            self._feet(canvas, cx, cy + tall * 0.7, beak, now)
        canvas.save()
        canvas.rotate(waddle, cx, self.floor)
        tail = [(cx - wide * 0.7, cy - 10), (cx - wide * 1.5, cy - 30 if neck else cy + tall * 0.8), (cx - wide * 1.42, cy + 14 if neck else cy + tall * 1.2), (cx - wide * 0.5, cy + tall * 0.6)]
        canvas.drawPath(smooth(tail), ink(mix(self.second, "120a1c", 0.1)))
        if flying:
            self._wing(canvas, cx, cy, wide, tall, now, far=True)
        if neck:
            canvas.drawPath(tapered([(-2, 6), (-12, 74), (cx + wide * 0.52, cy - 52), (cx + wide * 0.35, cy)], (50, 42, 62, 100)), ink(self.body))
        body = [(cx + wide, cy - 4), (cx + wide * 0.55, cy - tall * 0.82), (cx - wide * 0.3, cy - tall * (0.75 if neck else 1.0)), (cx - wide, cy - tall * 0.2), (cx - wide * 0.7, cy + tall * 0.62), (cx + wide * 0.1, cy + tall), (cx + wide * 0.8, cy + tall * 0.6)]
        canvas.drawPath(smooth(body), ink(self.body))
        self.veil(canvas, [(cx + wide * 0.98, cy + 10), (cx + wide * 0.4, cy + tall * 0.45), (cx - wide * 0.5, cy + tall * 0.4), (cx - wide * 0.7, cy + tall * 0.62), (cx + wide * 0.1, cy + tall), (cx + wide * 0.8, cy + tall * 0.6)])
        if owl or parrot:
            canvas.drawPath(smooth([(cx + wide * 0.8, cy - tall * 0.4), (cx + wide * 0.9, cy + 10), (cx + wide * 0.3, cy + tall * 0.9), (cx, cy + 20), (cx + wide * 0.2, cy - tall * 0.6)]), ink(self.pale))
        self._wing(canvas, cx, cy, wide, tall, now, far=False)
        canvas.restore()
        canvas.save()
        canvas.translate(waddle * 1.5, 0)
        canvas.rotate(now.nod * 0.8 + now.tilt * 0.5, -8, 60)
        self._head(canvas, now, beak, neck, owl, parrot)
        canvas.restore()

    def _head(self, canvas: Canvas, now: Acting, beak: str, neck: bool, owl: bool, parrot: bool) -> None:
        ink, jaw = self.ink, now.jaw * 15
        front = abs(math.cos(math.radians(self.yaw)))
        long = (58 if neck else 34 if not owl else 18) * (0.5 + 0.5 * self.sin)
        if not self.away:
            canvas.drawPath(smooth([(18, 14), (22 + long * 0.6, 18 + jaw), (24 + long * 0.92, 16 + jaw), (20 + long * 0.5, 26 + jaw), (14, 28 + jaw * 0.3)], tension=0.25), ink(mix(beak, "3a1008", 0.25)))
            if jaw > 2:
                canvas.drawPath(smooth([(20, 14), (20 + long * 0.7, 15), (20 + long * 0.6, 18 + jaw * 0.8), (18, 24)], tension=0.2), ink("7a1c24"))
        skull = [(0, -48), (30, -38), (42, -8), (34, 26), (4, 46), (-30, 38), (-44, 4), (-34, -34)]
        if owl:
            for x in (-26, 22):
                canvas.drawPath(smooth([(x - 12, -34), (x - 8 + (x > 0) * 16, -68), (x + 12, -36)], tension=0.15), ink(self.dark))
        canvas.drawPath(smooth(skull), ink(self.body))
        if parrot or "crow" not in self.look.breed:
            canvas.drawPath(smooth([(0, -48), (30, -38), (22, -30), (-16, -30), (-40, 0), (-34, -34)]), ink(self.second if not neck else mix(self.body, self.second, 0.35)))
        if self.away:
            return
        self.veil(canvas, [(42, -8), (34, 26), (4, 46), (-20, 42), (4, 26), (22, 4)] if ink.side < 0 else [(-44, 4), (-34, -34), (-22, -20), (-18, 30), (-30, 38)], 0.7)
        if owl:
            canvas.drawCircle(2, -2, 23, ink(self.pale))
            canvas.drawCircle(30, -2, 17 * max(0.5, front + 0.3), ink(self.pale))
        droop = 16 if parrot or owl else 2
        canvas.drawPath(smooth([(20, -6), (24 + long * 0.55, 0), (28 + long, 10 + droop), (20 + long * 0.5, 17), (16, 19)], tension=0.22), ink(beak))
        line(canvas, [(18, 16), (22 + long * 0.5, 15 - now.smile * 3), (24 + long * 0.85, 12 + droop * 0.6)], ink(mix(beak, "2a0a08", 0.5), stroke=2.2))
        canvas.drawOval(rect(30, 1, 6, 3), ink(mix(beak, "2a0a08", 0.6)))
        size = 13.5 if owl else 10.0
        self.eye(canvas, 4, -8, size, now)
        if front > 0.35:
            canvas.save()
            canvas.translate(32, -9)
            canvas.scale(0.6, 1)
            self.eye(canvas, 0, 0, size * 0.95, now, inner=-1)
            canvas.restore()

    def _wing(self, canvas: Canvas, cx: float, cy: float, wide: float, tall: float, now: Acting, far: bool) -> None:
        flying = self.mark.pose == "fly"
        colour = mix(self.second, "120a1c", 0.3) if far else self.second
        beat = math.sin(now.t * 9) if flying else 0.0
        lift = -1.0 * beat if flying else -now.lift * 0.9
        canvas.save()
        canvas.rotate(lift * 42, cx + wide * 0.3, cy - tall * 0.3)
        if flying:
            points = [(cx + wide * 0.5, cy - tall * 0.3), (cx + wide * 0.2, cy - tall * 1.9), (cx - wide * 0.5, cy - tall * 2.5), (cx - wide * 0.9, cy - tall * 1.6), (cx - wide * 0.6, cy)]
        else:
            points = [(cx + wide * 0.5, cy - tall * 0.45), (cx - wide * 0.2, cy - tall * 0.62), (cx - wide * 1.2, cy + tall * 0.15), (cx - wide * 0.4, cy + tall * 0.42), (cx + wide * 0.3, cy + tall * 0.25)]
        canvas.drawPath(smooth(points), self.ink(colour))
        if self.detail:
            for i in range(3):
                k = i / 3
                (ax, ay), (bx, by) = points[0], points[2]
                line(canvas, [(ax + (bx - ax) * (0.2 + k * 0.2), ay + (by - ay) * (0.2 + k * 0.2) + 12), (ax + (bx - ax) * (0.6 + k * 0.12), ay + (by - ay) * (0.7 + k * 0.1) + 22 - 12 * k)], self.ink(mix(colour, "120a1c", 0.35), stroke=3))
        canvas.restore()

    def _feet(self, canvas: Canvas, x: float, y: float, beak: str, now: Acting) -> None:
        for side in (-1, 1):
            fx, up = x + side * 22 + 14, 0.0
            if now.walk >= 0:
                u = (now.walk + (0.5 if side > 0 else 0)) % 1.0
                if u < 0.6:
                    fx += self.stride * 0.6 * (0.5 - u / 0.6) * self.sin
                else:
                    s = (u - 0.6) / 0.4
                    fx += self.stride * 0.6 * (s * s * (3 - 2 * s) - 0.5) * self.sin
                    up = 20 * math.sin(math.pi * s)
            colour = self.ink(beak if side > 0 else mix(beak, "2a0a08", 0.3))
            line(canvas, [(x + side * 14, y), (fx - 4, self.floor - 10 - up)], self.ink(beak if side > 0 else mix(beak, "2a0a08", 0.3), stroke=10))
            canvas.drawPath(smooth([(fx - 12, self.floor - 9 - up), (fx + 4, self.floor - 13 - up), (fx + 30, self.floor - 3 - up), (fx + 26, self.floor - up), (fx - 12, self.floor - up)], tension=0.2), colour)


class Dragon(Creature):
    floor, stride = 564.0, 380.0

    def sketch(self, canvas: Canvas, now: Acting) -> None:
        ink, s = self.ink, self.sin
        beat = math.sin(now.t * (6 if self.mark.pose == "fly" else 1.3))
        cx, cy = -190 * s, 330 + now.low * 60
        belly = mix(self.second, "ffffff", 0.1)
        canvas.drawPath(tapered([(cx - 60, cy + 60), (cx - 220 * s, cy + 170), (cx - 380 * s, cy + 190), (cx - 480 * s, cy + 110 + 14 * beat)], (130, 84, 44, 6)), ink(self.body))
        canvas.drawPath(smooth([(cx - 460 * s, cy + 120 + 14 * beat), (cx - 520 * s, cy + 60 + 14 * beat), (cx - 470 * s, cy + 60 + 14 * beat)], tension=0.15), ink(self.second))
        self._wing(canvas, cx + 30, cy - 70, beat, True)
        for x, far in ((cx + 70, True), (cx - 40, True), (cx + 40, False), (cx - 80, False)):
            colour = self.dark if far else self.body
            step = 24 * math.sin(2 * math.pi * (now.walk + (0.5 if far else 0))) if now.walk >= 0 else 0.0
            canvas.drawPath(tapered([(x, cy + 50), (x - 22, cy + 140), (x + 6 + step, self.floor - 40), (x + 8 + step, self.floor - 10)], (86, 64, 36, 34)), ink(colour))
            canvas.drawPath(smooth([(x - 16 + step, self.floor - 22), (x + 34 + step, self.floor - 16), (x + 42 + step, self.floor), (x - 18 + step, self.floor)], tension=0.25), ink(colour))
            for k in (14, 28, 42):
                canvas.drawPath(smooth([(x + k - 8 + step, self.floor - 9), (x + k + 8 + step, self.floor + 2), (x + k - 8 + step, self.floor)], tension=0.1), ink("ece4d0"))
        canvas.drawPath(smooth([(cx + 130, cy), (cx + 50, cy - 96), (cx - 80, cy - 60), (cx - 150, cy + 60), (cx - 60, cy + 130), (cx + 90, cy + 110)]), ink(self.body))
        canvas.drawPath(tapered([(-14, 20), (-54, 110), (cx + 96, cy - 90), (cx + 60, cy + 10)], (60, 78, 112, 150)), ink(self.body))
        canvas.drawPath(tapered([(4, 44), (-22, 120), (cx + 132, cy - 60), (cx + 110, cy + 50), (cx + 30, cy + 112)], (20, 36, 48, 60, 30)), ink(belly))
        for i in range(7):
            along = i / 6
            x, y = -40 + (cx + 20 + 40) * along, -8 + (cy - 74 + 8) * along
            canvas.drawPath(smooth([(x + 8, y + 14), (x - 26, y - 22), (x - 22, y + 26)], tension=0.12), ink(self.second))
        self._wing(canvas, cx - 10, cy - 50, beat, False)
        canvas.save()
        canvas.rotate(now.nod + now.tilt * 0.4, -24, 30)
        jaw = now.jaw * 18
        for k, far in ((8, True), (-20, False)):
            canvas.drawPath(tapered([(k, -34), (k - 26, -70), (k - 20, -104)], (17, 12, 2)), ink(mix("e8dcc0", "120a1c", 0.25 if far else 0)))
        canvas.drawPath(smooth([(-6, 22), (60, 26 + jaw), (74, 20 + jaw), (50, 42 + jaw), (0, 46)]), ink(self.dark))
        if jaw > 2:
            canvas.drawPath(smooth([(8, 22), (66, 20), (60, 26 + jaw), (10, 34)]), ink("8a1c20"))
        canvas.drawPath(smooth([(-4, -46), (24, -34), (66, -8), (80, 8), (74, 24), (30, 26), (4, 44), (-34, 36), (-46, 4), (-34, -34)]), ink(self.body))
        for x in (36, 52, 66):
            canvas.drawPath(smooth([(x - 4, 22), (x, 33), (x + 4, 22)], tension=0.1), ink("f4ecd8"))
        canvas.drawOval(rect(66, 2, 8, 5), ink(self.dark))
        self.veil(canvas, [(74, 24), (30, 26), (4, 44), (-34, 36), (-20, 22), (30, 14), (70, 14)], 0.7)
        if not self.away:
            self.eye(canvas, 8, -8, 10, now, "f8e8a0")
        canvas.restore()

    def _wing(self, canvas: Canvas, x: float, y: float, beat: float, far: bool) -> None:
        colour = mix(self.second, "120a1c", 0.35) if far else self.second
        up = -150 - 70 * beat
        tips = [(x - 150, y + up - 60), (x - 290, y + up + 20), (x - 320, y + up + 140), (x - 230, y + 60)]
        points = [(x, y), (x - 50, y + up * 0.8), tips[0], (x - 190, y + up + 30), tips[1], (x - 240, y + up + 90), tips[2], (x - 200, y + 10), tips[3], (x - 60, y + 50)]
        canvas.drawPath(smooth(points, tension=0.18), self.ink(colour))
        for tip in tips:
            line(canvas, [(x - 50, y + up * 0.8), tip], self.ink(mix(self.body, "120a1c", 0.3), stroke=7))
        line(canvas, [(x, y), (x - 50, y + up * 0.8)], self.ink(self.body, stroke=18))
