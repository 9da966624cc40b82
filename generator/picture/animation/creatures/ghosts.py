"""Ghosts: a sheet of light with a face that turns, and a hem that never rests."""

from __future__ import annotations

import math

from generator.picture.animation.brush import mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.ink import line, tapered
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.creatures.space import Frame


class Ghost(Rig):
    floor, stride = 558.0, 300.0

    def build(self, root: Frame, now: Acting) -> None:
        drift = math.sin(now.t * 1.3) * 9
        sink = now.crouch * 70 + now.low * 330 + now.sit * 60
        body = root.moved(now.lunge * 50, drift + sink, 0, roll=math.radians(now.tilt) * 0.4)
        head = body.moved(now.lunge * 14, 6 * now.down, 0, yaw=max(-0.7, min(0.7, now.gaze_x * root.left[0] * 0.5 + 0.6 * now.twist)), pitch=math.radians(now.nod) + 0.35 * min(1.0, now.down) - 0.3 * now.up, roll=math.radians(now.tilt))
        self._sheet(body, head, now)
        near = sorted((-1, 1), key=lambda each: each * root.left[2])
        self._face(head, now)
        for side in near:
            self._arm(body, side, now)

    def _sheet(self, body: Frame, head: Frame, now: Acting) -> None:
        ink, canvas, t = self.ink, self.canvas, now.t
        bx, by, _ = body.origin
        trail = -body.forward[0] * (26 + 40 * (now.walk >= 0))
        hem = []
        for i in range(11):
            u = i / 10
            x = -136 + 272 * u
            hem.append((bx + x * (1 + 0.05 * math.sin(t + i)) + trail * 1.5, by + 446 + (34 if i % 2 else -30) + 16 * math.sin(t * 1.9 + i * 1.3)))
        hx, hy, _ = head.origin
        left, right = 1 - 0.1 * body.forward[0], 1 + 0.1 * body.forward[0]
        top = [(hx - 48, hy - 4), (hx - 38, hy - 44), (hx, hy - 60), (hx + 38, hy - 44), (hx + 48, hy - 4)]
        outline = [*top, (bx + 62 * right, by + 64), (bx + 98 * right + trail * 0.2, by + 120), (bx + 124 * right + trail * 0.7, by + 270), *hem[::-1], (bx - 124 * left + trail * 0.7, by + 270), (bx - 98 * left + trail * 0.2, by + 120), (bx - 62 * left, by + 64)]
        shape = smooth(outline)
        canvas.drawPath(smooth([(bx + (x - bx) * 1.1, by + 150 + (y - by - 150) * 1.05) for x, y in outline]), ink(self.pale, 0.12))
        canvas.drawPath(shape, ink(self.body, 0.44))
        core = [(hx - 38, hy), (hx - 28, hy - 40), (hx, hy - 52), (hx + 28, hy - 40), (hx + 38, hy), (bx + 50, by + 80), (bx + 74 + trail * 0.3, by + 160), (bx + 62 + trail * 0.8, by + 310), (bx + trail, by + 390), (bx - 62 + trail * 0.8, by + 310), (bx - 74 + trail * 0.3, by + 160), (bx - 50, by + 80)]
        canvas.drawPath(smooth(core), ink(self.body, 0.78))
        lit = self.ink.towards[0]
        canvas.save()
        canvas.clipPath(shape, doAntiAlias=True)
        for k in (-0.62, -0.2, 0.3, 0.68):
            line(canvas, [(bx + 84 * k, by + 110), (bx + 116 * k + 10 + trail * 0.5, by + 240), (bx + 132 * k + 12 * math.sin(t + k * 5) + trail, by + 440)], ink(self.second if k * lit < 0 else self.pale, 0.4, stroke=9))
        canvas.restore()
        canvas.drawPath(smooth([(hx - 37, hy), (hx - 29, hy - 38), (hx, hy - 51), (hx + 29, hy - 38), (hx + 37, hy), (hx + 26, hy + 38), (hx, hy + 51), (hx - 26, hy + 38)]), ink(self.pale, 0.92))

    def _arm(self, body: Frame, side: int, now: Acting) -> None:
        reach = max(now.lift if side < 0 else 0.0, 0.8 * now.flap, 0.8 * now.rear)
        wave = 12 * math.sin(now.t * 7) * (reach > 0.3)
        points = [body.flat(10, 112, side * 66), body.flat(26 + 40 * reach, 176 - 64 * reach, side * 112), body.flat(46 + 50 * reach, 236 - 170 * reach + 10 * math.sin(now.t * 1.5 + side), side * (116 + 34 * reach + wave))]
        self.canvas.drawPath(tapered(points, (52, 44, 12)), self.ink(self.pale, 0.72))

    def _face(self, head: Frame, now: Acting) -> None:
        if head.forward[2] < -0.25:
            return
        ink, canvas, r = self.ink, self.canvas, 40.0
        deep = mix(self.second, "0c0c1e", 0.72)

        def place(s: float, d: float) -> tuple[float, float, float]:
            f = math.sqrt(max(0.0, r * r - s * s))
            x, y, z = head.at(f - 4, d, s)
            return x, y, z - head.origin[2]

        for side in (-1, 1):
            x, y, z = place(side * 16, -5)
            if z < 2:
                continue
            seen = max(0.35, min(1.0, z / r + 0.25))
            tall = 13 * (1 - 0.85 * now.blink) * (1 + 0.2 * max(0.0, now.brow))
            canvas.drawOval(rect(x - 10.5 * seen, y - tall * 1.15, 21 * seen, tall * 2.3), ink(deep, 0.9))
            gx, gy = x + now.gaze_x * 4 * seen, y + now.gaze_y * 4
            if now.blink < 0.7:
                canvas.drawCircle(gx, gy, 5.6 * seen, ink(mix(self.look.eyes, "ffffff", 0.35)))
                canvas.drawCircle(gx - 1.6, gy - 2, 2.2, ink("ffffff"))
            slant = 6 * now.brow * (1 if side * head.left[0] > 0 else -1)
            line(canvas, [(x - 11 * seen, y - 20 - slant), (x, y - 23), (x + 11 * seen, y - 20 + slant)], ink(deep, 0.85, stroke=4))
        lift = 7 * now.smile
        x, y, z = place(0, 24)
        if now.jaw > 0.06:
            seen = max(0.4, z / r)
            w, h = (10 - now.jaw * 2) * seen, 3 + now.jaw * 15
            canvas.drawPath(smooth([(x - w, y - lift * 0.5), (x, y - 2), (x + w, y - lift * 0.5), (x + w * 0.7, y + h * 0.7), (x, y + h), (x - w * 0.7, y + h * 0.7)], tension=0.45), ink(deep, 0.95))
        else:
            line(canvas, [place(-11, 24 - lift)[:2], (x, y + lift * 0.3), place(11, 24 - lift)[:2]], ink(deep, 0.9, stroke=4.4))
