"""Dragons."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.creature import Creature
from generator.picture.animation.creatures.ink import line, tapered


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
