"""Robots: builds of plates, balls and pipes, on legs, wheels, tracks or rotors."""

from __future__ import annotations

import math

from generator.picture.animation.brush import mix, rect
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.robot_builds import build_of
from generator.picture.animation.creatures.robot_heads import RobotHead
from generator.picture.animation.creatures.space import Frame, rounded


class Robot(RobotHead):
    floor, stride = 673.0, 300.0

    def prepare(self) -> None:
        self.build_ = build_of(self.look.breed, self.look.height, self.look.skin)
        self.metal = mix(self.second, "20242e", 0.25)
        self.joint = mix(self.second, "14161e", 0.6)
        self.glow = self.look.eyes if max(int(self.look.eyes[i : i + 2], 16) for i in (0, 2, 4)) > 150 else mix(self.look.eyes, "60e8ff", 0.7)

    # -- the body

    def build(self, root: Frame, now: Acting) -> None:
        b = self.build_
        hover = b.legs == "hover"
        bob = 14 * math.sin(now.t * 1.7) if hover else abs(math.sin(now.walk * 2 * math.pi)) * 8 if now.walk >= 0 and b.legs == "two" else now.breath * 1.5
        sink = now.low * 330 + now.crouch * 110 + now.sit * 170 if not hover else now.crouch * 60
        lean = 0.16 * min(1.0, now.down) + 0.12 * now.run - 0.1 * now.rear + 0.2 * now.lunge
        body = root.moved(now.lunge * 40, sink - bob - 60 * now.hop * 0, 0, pitch=lean * 0.6, roll=math.radians(now.tilt) * 0.12, yaw=0.3 * now.twist)
        head = body.moved(lean * 60, 0, 0, yaw=max(-0.6, min(0.6, now.gaze_x * root.left[0] * 0.45 + 0.4 * now.twist)), pitch=math.radians(now.nod) + 0.3 * min(1.0, now.down) - 0.3 * now.up, roll=math.radians(now.tilt))
        middle = body.at(0, (b.top + b.hip) / 2, 0)[2]
        if hover:
            self.part(middle - 60, lambda: self._rotors(body, now))
        else:
            self._legs(root, body, now, sink)
        self.part(middle, lambda: self._trunk(body, head, now))
        if b.hand:
            for side in (-1, 1):
                self._arm(body, now, side, middle)
        self.part(max(head.origin[2], middle) + (70 if body.forward[2] > -0.3 else -5), lambda: self._head(head, now))

    def grip(self, frame: int) -> tuple[float, float]:
        now, root = self._posed(frame)
        f, d, s = self._hand(now, -1)
        x, y = root.flat(f + 20, d + now.crouch * 110 + now.sit * 170, s)
        return self.x + (now.dx + x) * self.unit, self.y + (now.dy + y) * self.unit

    def _trunk(self, body: Frame, head: Frame, now: Acting) -> None:
        b, c = self.build_, self.build_.chest
        top, hip, w = b.top, b.hip, b.shoulder
        front = body.forward[2] > 0.05
        if b.trunk != "pod":
            neck = head.at(-4, b.wide * 0.7, 0)
            base = body.at(-4, top + 14, 0)
            self.form([[(*neck, b.wide * 0.4), (*base, b.wide * 0.5)]], self.joint)
            if self.detail:
                for k in (0.3, 0.6, 0.9):
                    x, y = neck[0] + (base[0] - neck[0]) * k, neck[1] + (base[1] - neck[1]) * k
                    line(self.canvas, [(x - b.wide * 0.36, y - 2), (x, y + 3), (x + b.wide * 0.36, y - 2)], self.ink(mix(self.joint, "8a94a4", 0.5), stroke=4))
        match b.trunk:
            case "egg":
                form = self.form([rounded(body.balls([(0, top + c * 0.72, 0, c * 0.72), (0, (top + hip) / 2, 0, c), (0, hip - c * 0.7, 0, c * 0.76)]), 4)], self.body)
                x, y = body.flat(0, (top + hip) / 2 + c * 0.2, 0)
                self.canvas.save()
                self.canvas.clipPath(form.outline(), doAntiAlias=True)
                line(self.canvas, [(x - c * 1.1, y), (x, y + 16), (x + c * 1.1, y)], self.ink(self.second, stroke=17))
                self.canvas.restore()
                if front:
                    self._lights(body, c * 0.96, (top + hip) / 2 - c * 0.34, c)
            case "barrel":
                form = self.form([rounded(body.balls([(0, top + c * 0.8, 0, c * 0.86), (0, hip - c * 0.5, 0, c * 0.98)]), 2)], self.body)
                for d in (top + c * 0.9, hip - c * 0.5):
                    x, y = body.flat(0, d, 0)
                    line(self.canvas, [(x - c * 0.92, y - 3), (x, y + 12), (x + c * 0.92, y - 3)], self.ink(self.second, stroke=12))
                if front:
                    self._lights(body, c * 0.94, (top + hip) / 2 - 4, c)
            case "slim":
                form = self.form([rounded(body.balls([(0, top + 34, -w * 0.5, 34), (4, top + 44, 0, 42), (0, top + 34, w * 0.5, 34)]), 3), rounded(body.balls([(0, top + 40, 0, 44), (0, top + 120, 0, 24), (0, hip - 34, 0, 30)]), 4)], self.body)
                for k in range(4):
                    x, y = body.flat(16, top + 106 + 26 * k, 0)
                    line(self.canvas, [(x - 20, y - 2), (x, y + 5), (x + 20, y - 2)], self.ink(self.joint, 0.8, stroke=5))
                if front:
                    x, y = body.flat(46, top + 44, 0)
                    self._lamp(x, y, 11, self.glow)
            case "box":
                half = (hip - top) / 2
                self.block(body.moved(0, top + half, 0), (c * 0.8, half, w * 0.86), self.body)
                if front:
                    self._dials(body, c * 0.82, top, hip, w)
                for s in (-0.76, 0.76):
                    for d in (top + 18, hip - 18):
                        self.bolt(body, c * 0.82, d, s * w)
            case "plates":
                waist = top + (hip - top) * 0.62
                self.tube(body, [(-4, waist - 20, 0, c * 0.6), (-4, hip, 0, c * 0.62)], self.joint, parts=2)
                if self.detail:
                    for k in range(3):
                        x, y = body.flat(c * 0.5, waist + 14 + 22 * k, 0)
                        line(self.canvas, [(x - c * 0.5, y - 4), (x, y + 4), (x + c * 0.5, y - 4)], self.ink(mix(self.joint, "9aa4b4", 0.4), stroke=5))
                self.form([rounded(body.balls([(0, hip - 4, -w * 0.3, c * 0.46), (8, hip + 8, 0, c * 0.5), (0, hip - 4, w * 0.3, c * 0.46)]), 2)], self.metal)
                form = self.form([rounded(body.balls([(0, top + c * 0.6, -w * 0.46, c * 0.62), (6, top + c * 0.66, 0, c * 0.8), (0, top + c * 0.6, w * 0.46, c * 0.62)]), 3), rounded(body.balls([(4, top + c * 0.7, 0, c * 0.84), (2, waist - 6, 0, c * 0.62)]), 3)], self.body)
                if front:
                    r = c * 1.5
                    at = body.moved(c * 0.86, 0, 0)
                    for side in (-1, 1):
                        self.panel(at, [(side * 6, top + c * 0.2), (side * w * 0.6, top + c * 0.3), (side * w * 0.52, top + c * 0.98), (side * 6, top + c * 1.16)], mix(self.body, "ffffff", 0.22), r)
                    x, y = at.flat(4, top + c * 0.46, 0)
                    self._lamp(x, y, c * 0.2 + now.breath, self.glow)
                else:
                    at = body.moved(-c * 0.8, 0, 0)
                    self.panel(at, [(-w * 0.36, top + c * 0.3), (w * 0.36, top + c * 0.3), (w * 0.28, waist - 30), (-w * 0.28, waist - 30)], self.metal)

    def _lights(self, body: Frame, f: float, d: float, c: float) -> None:
        at = body.moved(f * 0.985, 0, 0)
        self.panel(at, [(-c * 0.52, d - c * 0.24), (c * 0.52, d - c * 0.24), (c * 0.5, d + c * 0.26), (-c * 0.5, d + c * 0.26)], mix(self.body, "ffffff", 0.45), c * 1.05, 0.24)
        for s, tone in ((-0.3, self.look.accent), (0.0, self.glow), (0.3, self.second)):
            x, y = at.flat(-c * (1.05 - math.sqrt(1.05**2 - s * s)), d, s * c)
            self._lamp(x, y, c * 0.105, tone)

    def _dials(self, body: Frame, f: float, top: float, hip: float, w: float) -> None:
        at = body.moved(f, 0, 0)
        y0, y1 = top + (hip - top) * 0.18, top + (hip - top) * 0.6
        self.panel(at, [(-w * 0.6, y0), (w * 0.6, y0), (w * 0.6, y1), (-w * 0.6, y1)], mix(self.body, "141822", 0.55), 0, 0.08)
        seen = abs(at.left[0])
        for s, r, tone in ((-0.32, 0.2, "f2e8cc"), (0.3, 0.13, self.glow)):
            x, y = at.flat(0, (y0 + y1) / 2, s * w)
            self.canvas.drawOval(rect(x - r * w * seen, y - r * w, r * w * 2 * seen, r * w * 2), self.ink(tone))
            if tone == "f2e8cc":
                self.canvas.drawLine(x, y, x + r * w * 0.6 * seen, y - r * w * 0.6, self.ink("b0281c", stroke=4))
        for k in range(4):
            x, y = at.flat(0, y1 + (hip - y1) * 0.22 + k * 13, -w * 0.4)
            ex, ey = at.flat(0, y1 + (hip - y1) * 0.22 + k * 13, w * 0.4)
            self.canvas.drawLine(x, y, ex, ey, self.ink(mix(self.body, "0c0e16", 0.6), stroke=5))

    # -- limbs

    def _hand(self, now: Acting, side: int) -> tuple[float, float, float]:
        b = self.build_
        w = b.shoulder
        swing = 0.0
        if now.walk >= 0 and b.legs == "two":
            swing = 46 * math.sin(2 * math.pi * now.walk) * side
        lift = max(now.lift if side < 0 else 0.0, 0.8 * now.flap, 0.7 * now.rear)
        wave = 26 * math.sin(now.t * 9) * (now.flap > 0.2)
        rest = b.hip - 20 if b.trunk != "pod" else 120
        return 18 + swing + 96 * min(1.0, lift * 1.2) + 60 * max(0.0, now.lunge), rest - (rest - b.top + 40) * lift + 3 * math.sin(now.t * 1.3 + side), side * (w + 24 + 30 * lift + wave)

    def _arm(self, body: Frame, now: Acting, side: int, middle: float) -> None:
        b = self.build_
        w, limb = b.shoulder, b.limb
        shoulder = (0.0, b.top + (34 if b.trunk != "pod" else 40), side * w)
        hand = self._hand(now, side)
        dx, dy = hand[0] - shoulder[0], hand[1] - shoulder[1]
        bend = max(0.0, 150 - math.hypot(dx, dy)) * 0.5 + 16
        elbow = ((shoulder[0] + hand[0]) / 2 - bend * 0.8, (shoulder[1] + hand[1]) / 2 + bend * 0.5, side * (w + 26))
        z = middle + side * body.left[2] * 90 + 10 * body.forward[2]
        far = side * body.left[2] < -0.3
        tone = mix(self.body, "0c0e1c", 0.22) if far else self.body
        metal = mix(self.metal, "0c0e1c", 0.22) if far else self.metal

        def draw() -> None:
            thin = b.trunk in ("slim", "pod", "barrel", "egg")
            if thin:
                self.tube(body, [(*shoulder, limb * 0.6), (*elbow, limb * 0.55), (*hand, limb * 0.55)], metal, parts=4)
            else:
                self.form([[(*body.at(*shoulder), limb * 0.8), (*body.at(*elbow), limb * 0.6)]], metal)
                self.form([[(*body.at(*elbow), limb * 0.7), (*body.at(hand[0], hand[1] - 8, hand[2]), limb * 0.95)]], tone)
                self.form([body.balls([(*elbow, limb * 0.66)])], self.joint)
            cap = limb * (1.7 if b.trunk == "plates" else 1.25 if not thin else 0.95)
            self.form([body.balls([(*shoulder, cap)])], tone)
            self._palm(body, hand, side, now, tone)

        self.part(z, draw)

    def _palm(self, body: Frame, hand: tuple[float, float, float], side: int, now: Acting, tone: str) -> None:
        b, limb = self.build_, self.build_.limb
        f, d, s = hand
        x, y = body.flat(f, d, s)
        way = 1 if d > b.top + 60 else -1
        if b.hand == "fingers":
            self.form([body.balls([(f, d + 8 * way, s, limb * 0.8)])], self.joint)
            for k in (-0.75, -0.25, 0.25, 0.75):
                self.form([body.balls([(f + 6, d + 12 * way, s + k * limb * 0.9, limb * 0.26), (f + 12, d + way * (limb * 1.3 + 8), s + k * limb * 1.2, limb * 0.22)])], self.metal)
            return
        self.form([body.balls([(f, d, s, limb * 0.95)])], tone)
        grip = 0.5 + 0.5 * (1 - min(1.0, now.lift))
        for k in ((-1, 1) if b.hand == "pincer" else (-1, 0, 1)):
            r = max(10.0, limb * 0.9)
            points = [(x + k * r * 0.5, y + way * r * 0.5), (x + k * r * (0.7 + 0.7 * grip), y + way * r * 1.2), (x + k * r * 0.35, y + way * r * 2.0)]
            line(self.canvas, points, self.ink(self.joint, stroke=max(6.0, limb * 0.36)))

    def _legs(self, root: Frame, body: Frame, now: Acting, sink: float) -> None:
        b, floor = self.build_, self.floor
        z = body.at(0, b.hip, 0)[2]
        if b.legs == "wheel":
            self.part(z - 20, lambda: self._wheel(root, body, now))
            return
        if b.legs == "tracks":
            self.part(z - 8, lambda: self.block(root.moved(0, (b.hip + self.floor - 60) / 2, 0), (60, (self.floor - 60 - b.hip) / 2 + 20, b.shoulder * 0.5), self.joint))
            for side in (-1, 1):
                self.part(z + side * root.left[2] * 120 - 6, lambda side=side: self._track(root, now, side))  # type: ignore[misc]
            return
        if b.legs == "spider":
            for side in (-1, 1):
                for i in range(3):
                    self._spider_leg(root, body, now, side, i)
            return
        for side in (-1, 1):
            reach, up = self._step(now, side)
            w = b.shoulder * 0.42
            hip = (0.0, b.hip + sink * 0.94 if sink else b.hip, side * w)
            foot = (reach + 60 * min(1.0, now.sit), floor - up - 22, side * (w + 8))
            bend = 18 + 0.34 * sink
            knee = ((hip[0] + foot[0]) / 2 + bend, (hip[1] + foot[1]) / 2 - 0.1 * sink, side * (w + 6))
            far = side * root.left[2] < -0.3
            tone = mix(self.body, "0c0e1c", 0.24) if far else self.body
            rows: tuple[tuple[float, float, float], ...] = (hip, knee, foot)
            self.part(z - 4 + side * root.left[2] * 50, lambda rows=rows, tone=tone: self._leg(root, rows, tone))  # type: ignore[misc]

    def _leg(self, root: Frame, rows: tuple[tuple[float, float, float], ...], tone: str) -> None:
        b, limb = self.build_, self.build_.limb
        hip, knee, foot = rows
        slim = b.trunk in ("slim", "egg")
        upper = self.metal if not slim else self.second
        self.form([[(*root.at(*hip), limb * 0.9), (*root.at(*knee), limb * 0.64)]], upper)
        self.form([[(*root.at(*knee), limb * 0.7), (*root.at(foot[0], foot[1] - 10, foot[2]), limb * (1.0 if not slim else 0.64))]], tone if not slim else self.second)
        self.form([root.balls([(*knee, limb * 0.74)])], self.joint)
        f, d, s = foot
        if b.trunk == "box":
            self.block(root.moved(f + 14, self.floor - (self.floor - 22 - d) - 15, s), (44, 16, 30), self.joint)
            return
        self.form([rounded(root.balls([(f - 18, d + 4, s, 18), (f + 18, d + 4, s, 19), (f + 46, d + 10, s, 12)]), 2)], tone if b.trunk == "plates" else self.joint)

    def _step(self, now: Acting, side: int) -> tuple[float, float]:
        if now.walk < 0:
            return 0.0, 0.0
        u = (now.walk + (0.5 if side > 0 else 0.0)) % 1.0
        if u < 0.6:
            return self.stride * 0.6 * (0.5 - u / 0.6), 0.0
        s = (u - 0.6) / 0.4
        return self.stride * 0.6 * (s * s * (3 - 2 * s) - 0.5), 34 * math.sin(math.pi * s)

    def _spider_leg(self, root: Frame, body: Frame, now: Acting, side: int, i: int) -> None:
        b, floor = self.build_, self.floor
        spread = i - 1
        u = (now.walk * 1.5 + (0.5 if (i + (side > 0)) % 2 else 0.0)) % 1.0 if now.walk >= 0 else 0.0
        go = 40 * (1 - 2 * u / 0.6 if u < 0.6 else -1 + 2 * (u - 0.6) / 0.4) if now.walk >= 0 else 0.0
        up = 40 * math.sin(math.pi * (u - 0.6) / 0.4) if u > 0.6 else 0.0
        hip = (spread * -50.0, b.hip - 30 + now.low * 200, side * b.chest * 0.7)
        knee = (spread * -130.0 + go * 0.5, b.hip - 70 - up * 0.4 + now.low * 160, side * (b.chest + 110))
        foot = (spread * -190.0 + go, floor - 6 - up, side * (b.chest + 190))
        tone = mix(self.metal, "0c0e1c", 0.25 if side * root.left[2] < -0.2 else 0.0)

        def draw() -> None:
            self.form([[(*body.at(*hip), 24), (*root.at(*knee), 17)]], tone)
            self.form([[(*root.at(*knee), 20), (*root.at(*foot), 4)]], mix(self.body, "0c0e1c", 0.2))
            self.form([root.balls([(*knee, 19)])], self.joint)

        self.part(root.at(*knee)[2] * 0.7, draw)

    def _wheel(self, root: Frame, body: Frame, now: Acting) -> None:
        r = 96.0
        hub = root.at(0, self.floor - r, 0)
        self.form([[(*body.at(0, self.build_.hip - 40, 0), 40), (hub[0], hub[1], hub[2], 26)]], self.metal)
        wide = r * max(0.42, abs(root.forward[0]))
        x, y = hub[0], hub[1]
        form = Form(self.ink, [[(x, y, 0.0, r)]])
        self.canvas.drawOval(rect(x - wide, y - r, wide * 2, r * 2), form.paint("2a2c34"))
        self.canvas.drawOval(rect(x - wide * 0.64, y - r * 0.64, wide * 1.28, r * 1.28), form.paint(self.body))
        turn = (now.walk if now.walk >= 0 else 0.0) * 6.2
        for k in range(5):
            a = turn + k * 1.2566
            self.canvas.drawLine(x, y, x + math.cos(a) * wide * 0.56, y + math.sin(a) * r * 0.56, self.ink(self.joint, stroke=8))
        self.canvas.drawOval(rect(x - wide * 0.2, y - r * 0.2, wide * 0.4, r * 0.4), form.paint(self.second))

    def _track(self, root: Frame, now: Acting, side: int) -> None:
        s = side * self.build_.shoulder * 0.72
        r = 78.0
        balls = root.balls([(-130, self.floor - r, s, r), (130, self.floor - r, s, r)])
        form = self.form([balls], "2c2e36")
        self.canvas.drawPath(Form(self.ink, [root.balls([(-130, self.floor - r, s, r * 0.72), (130, self.floor - r, s, r * 0.72)])]).outline(), form.paint(mix(self.body, "14161e", 0.3)))
        for f in (-130, -44, 44, 130):
            x, y = root.flat(f, self.floor - r, s + side * 8)
            wide = max(0.3, abs(root.forward[0]))
            self.canvas.drawOval(rect(x - 34 * wide, y - 34, 68 * wide, 68), form.paint(self.metal))
            self.canvas.drawOval(rect(x - 13 * wide, y - 13, 26 * wide, 26), self.ink(self.joint))
        del now

    def _rotors(self, body: Frame, now: Acting) -> None:
        for side in (-1, 1):
            at = body.at(-6, 6, side * 96)
            self.form([[(*body.at(0, 14, side * 40), 13), at + (11.0,)]], self.metal)
            x, y = at[0], at[1] - 22
            blur = 62 + 8 * math.sin(now.t * 50)
            self.canvas.drawOval(rect(x - blur, y - 8, blur * 2, 16), self.ink("dce6ee", 0.35))
            spin = math.cos(now.t * 31)
            self.canvas.drawLine(x - 60 * spin, y, x + 60 * spin, y, self.ink(self.joint, 0.8, stroke=6))
            self.canvas.drawLine(x, y + 18, x, y - 4, self.ink(self.joint, stroke=7))
