"""A snowman: three balls of snow, a carrot, coal and twigs; warmer than any ghost."""

from __future__ import annotations

import math

from generator.picture.animation.brush import mix
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig


class Snowman(Rig):
    floor, stride = 558.0, 200.0

    def build(self, root: object, now: Acting) -> None:
        from generator.picture.animation.creatures.space import Frame

        assert isinstance(root, Frame)
        hop = abs(math.sin(now.walk * 2 * math.pi)) * 30 if now.walk >= 0 else 0.0
        squash = 1 - 0.05 * hop / 30 + 0.012 * now.breath - 0.2 * now.crouch
        base = root.moved(now.lunge * 40, -hop, 0, roll=math.radians(now.tilt) * 0.25)
        snow = mix(self.body, "f6f8fc", 0.75)
        floor = self.floor
        dip = now.crouch * 60 + now.low * 120 + now.sit * 40
        head = root.moved(now.lunge * 60 + now.down * 20, -hop + dip + now.down * 40 - 10 * now.up, 0, yaw=0.4 * now.gaze_x * root.left[0] + 0.5 * now.twist, pitch=math.radians(now.nod) + 0.3 * now.down, roll=math.radians(now.tilt))
        self.form([base.balls([(0, floor - 150, 0, 152)])], snow)
        self.form([base.balls([(0, floor - 356 * squash + dip * 0.4, 0, 112)])], snow)
        for side in (-1, 1):
            lift = max(now.lift if side < 0 else 0.0, now.flap * (0.6 + 0.4 * math.sin(now.t * 12)))
            y = floor - 390 * squash + dip * 0.4
            points = [base.flat(0, y, side * 98), base.flat(12, y - 20 - 40 * lift, side * 160), base.flat(26, y + 10 - 150 * lift, side * 216)]
            line(self.canvas, points, self.ink("4a3020", stroke=11))
            x, y2 = points[-1]
            for k in (-0.7, 0.0, 0.7):
                line(self.canvas, [(x, y2), (x + 26 * math.cos(k + (0 if x > 0 else math.pi)), y2 + 26 * math.sin(k) - 10)], self.ink("4a3020", stroke=6))
        if base.forward[2] > -0.2:
            for k in range(3):
                x, y = base.flat(100 - abs(k - 1) * 8, floor - 410 + k * 46 + dip * 0.4, 0)
                self.canvas.drawCircle(x, y, 10, self.ink("22202a"))
        self.form([head.balls([(-10, 6, 0, 66)])], snow)
        scarf = self.form([head.balls([(-20, 70, -44, 20), (16, 78, 0, 21), (-20, 70, 44, 20)])], self.look.accent)
        x, y = head.flat(30, 84, -30)
        self.canvas.drawPath(Form(self.ink, [[(x, y, 0, 17), (x - 6 + 4 * math.sin(now.t), y + 60, 0, 15), (x - 10 + 9 * math.sin(now.t - 0.5), y + 106, 0, 18)]]).outline(8, 2), scarf.paint(self.look.accent))
        hat = "26242e"
        x, y = head.flat(-12, -50, 0)
        self.canvas.drawOval(_box(x - 76, y - 12, 152, 30), self.ink(hat))
        self.form([[(x - 6, y - 64, 0.0, 36), (x - 2, y - 16, 0.0, 40)], [(x + 22, y - 70, 0.0, 24), (x + 22, y - 16, 0.0, 24)], [(x - 30, y - 70, 0.0, 24), (x - 26, y - 16, 0.0, 24)]], hat)
        self.canvas.drawRect(_box(x - 50, y - 30, 98, 15), self.ink(self.look.accent))
        if head.forward[2] < -0.3:
            return
        for side in (-1, 1):
            self.eye(head, (46, -8, side * 26), 11, now, middle=(-10, 6, 0), lid=snow, white="2a2832", iris=0.1)
        self.tube(head, [(52, 14, 0, 12), (124, 22, 0, 3)], "ec7c24", parts=2)
        for k in range(7):
            a = (k - 3) / 3
            x, y = head.flat(46 - 9 * a * a, 36 + (8 - 9 * a * a) * (0.4 + now.smile) * 0.9 + 13 * now.jaw * (1 - a * a), a * 30)
            self.canvas.drawCircle(x, y, 4.6, self.ink("22202a"))


def _box(x: float, y: float, width: float, height: float) -> object:
    from generator.picture.animation.brush import rect

    return rect(x, y, width, height)
