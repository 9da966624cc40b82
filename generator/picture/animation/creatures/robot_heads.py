"""The heads of robots and what their shapes are made of: plates, boxes, lamps; faces of light that speak."""

from __future__ import annotations

import math

from generator.picture.animation.brush import mix, polygon, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.features import mouth
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.creatures.robot_builds import Build
from generator.picture.animation.creatures.shading import Shaded
from generator.picture.animation.creatures.space import Frame, rounded


class RobotHead(Rig):
    build_: Build
    metal: str
    joint: str
    glow: str

    # -- shapes

    def panel(self, at: Frame, points: list[tuple[float, float]], colour: str, bulge: float = 0.0, tension: float = 0.12) -> Form:
        """A plate on the front: rows of side and down; `bulge` is the radius that it bends around."""
        flat = [at.flat(-(bulge - math.sqrt(max(0.0, bulge * bulge - s * s))) if bulge else 0.0, d, s) for s, d in points]
        xs, ys = [x for x, _ in flat], [y for _, y in flat]
        form = Form(self.ink, [[((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, 0.0, max(max(xs) - min(xs), max(ys) - min(ys)) / 2)]])
        self.canvas.drawPath(smooth(flat, tension=tension), form.paint(colour))
        return form

    def block(self, at: Frame, half: tuple[float, float, float], colour: str) -> None:
        """A box with its middle at the frame's origin: half its depth, height and width. Three sides are seen at most."""
        f, d, s = half
        sides = (
            ((f, 0, 0), ((f, -d, -s), (f, -d, s), (f, d, s), (f, d, -s)), at.forward),
            ((-f, 0, 0), ((-f, -d, -s), (-f, -d, s), (-f, d, s), (-f, d, -s)), tuple(-v for v in at.forward)),
            ((0, 0, s), ((-f, -d, s), (f, -d, s), (f, d, s), (-f, d, s)), at.left),
            ((0, 0, -s), ((-f, -d, -s), (f, -d, -s), (f, d, -s), (-f, d, -s)), tuple(-v for v in at.left)),
            ((0, -d, 0), ((-f, -d, -s), (-f, -d, s), (f, -d, s), (f, -d, -s)), tuple(-v for v in at.down)),
        )
        lx = self.ink.towards[0]
        for _, corners, normal in sides:
            seen = normal[2] + (0.3 if normal[1] < -0.5 else 0.0)
            if seen < 0.02:
                continue
            flat = [at.flat(*corner) for corner in corners]
            facing = normal[0] * lx * 0.9 - normal[1] * 0.5 + 0.2 * normal[2]
            light, base, _, shade, _ = self.ink.tones(colour)
            a, b = (light, base) if facing > 0.35 else (base, base) if facing > -0.1 else (base, shade) if facing > -0.4 else (shade, shade)
            self.canvas.drawPath(smooth(flat, tension=0.03), Shaded((a, b, b), flat[0], flat[2]))
            self.canvas.drawPath(polygon(flat), self.ink(mix(colour, "0a0c14", 0.6), 0.5, stroke=2.6))

    def bolt(self, at: Frame, f: float, d: float, s: float, r: float = 5.0) -> None:
        x, y, z = at.at(f, d, s)
        if self.detail and z >= at.origin[2] + (-4 if f >= 0 else 4):
            self.canvas.drawCircle(x, y, r, self.ink(mix(self.body, "0a0c14", 0.55)))
            self.canvas.drawCircle(x - r * 0.25, y - r * 0.3, r * 0.5, self.ink(mix(self.body, "ffffff", 0.5)))

    def _lamp(self, x: float, y: float, r: float, tone: str) -> None:
        ink = self.ink
        self.canvas.drawCircle(x, y, r * 1.3, ink(mix(self.body, "0a0c14", 0.65)))
        self.canvas.drawCircle(x, y, r, ink(tone))
        self.canvas.drawCircle(x, y, r * 0.6, ink(mix(tone, "ffffff", 0.4)))
        self.canvas.drawCircle(x - r * 0.3, y - r * 0.35, r * 0.24, ink("ffffff", 0.9))

    # -- heads

    def _head(self, head: Frame, now: Acting) -> None:
        b, w = self.build_, self.build_.wide
        away = head.forward[2] < -0.2
        match b.head:
            case "box":
                self.block(head.moved(-6, 4, 0), (w * 0.76, 52, w), self.body)
                for side in (-1, 1):
                    if side * head.left[2] > -0.2:
                        self.form([head.balls([(-6, 4, side * (w + 4), 13)])], self.second)
                depth = w * 0.76 - 5
            case "bell":
                self.form([rounded(head.balls([(-4, -26, 0, w * 0.74), (0, 6, 0, w * 0.82), (8, 34, 0, w * 0.5)]), 4)], self.body)
                depth = w * 0.78
            case "visor" | "android":
                self.form([rounded(head.balls([(-10, -12, 0, w), (-2, 12, 0, w * 0.84), (8, 34, 0, w * 0.5)]), 3)], self.body)
                depth = w * 0.84
                for side in (-1, 1):
                    if side * head.left[2] > -0.25:
                        self.form([head.balls([(-12, 2, side * w * 0.92, w * 0.27)])], self.metal)
            case "lens":
                self.form([head.balls([(0, 4, 0, w)])], self.body)
                depth = w
            case _:
                self.form([rounded(head.balls([(-2, -14, 0, w * 0.86), (0, 14, 0, w * 0.9)]), 2)], self.body)
                depth = w * 0.9
        if b.antenna:
            sway = now.tilt * 0.6 + 3 * math.sin(now.t * 3) - 10 * max(0.0, -now.ears)
            x, y = head.flat(-4, -50, 0)
            self.canvas.drawLine(x, y, x + sway, y - 32, self.ink(self.second, stroke=6))
            self._lamp(x + sway, y - 38, 9, self.look.accent)
        if b.head == "visor":
            self.form([rounded(head.balls([(-10 + w * 0.8, -12 - w * 0.5, 0, 5), (-10 + w * 0.4, -12 - w * 0.9, 0, 7), (-10 - w * 0.3, -12 - w * 0.96, 0, 7), (-10 - w * 0.86, -12 - w * 0.5, 0, 5)]), 3)], self.look.accent)
        if away:
            self.panel(head.moved(-w * 0.86, 0, 0), [(-w * 0.4, -16), (w * 0.4, -16), (w * 0.36, 18), (-w * 0.36, 18)], self.metal)
            return
        at = head.moved(depth, 0, 0)
        match b.face:
            case "screen":
                self._screen(at, w, now)
            case "eyes":
                self._lamps(at, head, w, now)
            case "slit":
                self._slit(at, w, now, lens=b.head == "lens")
            case "lens":
                self._lens(head, w, now)
            case _:
                self._skin(head, w, now)

    def _glow_line(self, points: list[tuple[float, float]], wide: float) -> None:
        line(self.canvas, points, self.ink(self.glow, 0.3, stroke=wide * 2.2))
        line(self.canvas, points, self.ink(self.glow, stroke=wide))
        line(self.canvas, points, self.ink("ffffff", 0.6, stroke=wide * 0.4))

    def _wrap(self, at: Frame, s: float, d: float, r: float) -> tuple[float, float]:
        return at.flat(-(r - math.sqrt(max(0.0, r * r - s * s))), d, s)

    def _screen(self, at: Frame, w: float, now: Acting) -> None:
        r = w * 0.98
        half = w * 0.74
        self.panel(at, [(-half, -22), (-half * 0.7, -33), (0, -36), (half * 0.7, -33), (half, -22), (half, 20), (half * 0.7, 34), (0, 38), (-half * 0.7, 34), (-half, 20)], "10141c", r, 0.36)
        gx = now.gaze_x * 4
        for side in (-1, 1):
            x, y = self._wrap(at, side * w * 0.34, -7 + now.gaze_y * 3, r)
            seen = max(0.35, abs(at.left[0])) * (1 if side * at.left[2] > -0.6 else 0.8)
            x += gx
            tall = 13 * (1 + 0.2 * max(0.0, now.brow)) * (1 - 0.92 * now.blink)
            if now.smile > 0.6 and now.jaw < 0.1 or now.blink > 0.85:
                self._glow_line([(x - 10 * seen, y + 4), (x, y - 5 if now.smile > 0.3 else y + 6), (x + 10 * seen, y + 4)], 5)
            else:
                slant = now.brow * 7 * (1 if side * at.left[0] > 0 else -1)
                self.canvas.drawOval(rect(x - 12 * seen, y - tall * 1.2, 24 * seen, tall * 2.4), self.ink(self.glow, 0.3))
                shape = [(x - 9.5 * seen, y - tall * 0.7 - min(0.0, -slant) * 0), (x, y - tall), (x + 9.5 * seen, y - tall * 0.7), (x + 9.5 * seen, y + tall * 0.7), (x, y + tall), (x - 9.5 * seen, y + tall * 0.7)]
                if now.brow < -0.2:
                    shape[0] = (shape[0][0], shape[0][1] + max(0.0, slant))
                    shape[2] = (shape[2][0], shape[2][1] + max(0.0, -slant))
                self.canvas.drawPath(smooth(shape, tension=0.45), self.ink(self.glow))
                self.canvas.drawCircle(x - 3 * seen, y - tall * 0.4, 3.2, self.ink("ffffff", 0.9))
            if abs(now.brow) > 0.45:
                tilt = now.brow * 5 * (1 if side * at.left[0] > 0 else -1)
                self._glow_line([(x - 10 * seen, y - tall - 7 - tilt), (x + 10 * seen, y - tall - 7 + tilt)], 3.4)
        self._light_mouth(at, w * 0.28, 20, now, r)

    def _light_mouth(self, at: Frame, half: float, d: float, now: Acting, r: float) -> None:
        """A mouth of light: a line that bends with the mood and opens with the words."""
        lift = 9 * now.smile
        if now.jaw > 0.06:
            half *= 1 - 0.2 * now.jaw
            top = [self._wrap(at, s * half, d - lift * abs(s) + lift * 0.3, r) for s in (-1, 0, 1)]
            low = [self._wrap(at, s * half * 0.7, d + 3 + 15 * now.jaw, r) for s in (0.8, 0, -0.8)]
            self.canvas.drawPath(smooth([*top, *low], tension=0.5), self.ink(self.glow))
            return
        self._glow_line([self._wrap(at, s * half, d - lift * s * s + lift * 0.4, r) for s in (-1, -0.5, 0, 0.5, 1)], 4.4)

    def _lamps(self, at: Frame, head: Frame, w: float, now: Acting) -> None:
        seen = max(0.35, abs(at.left[0]))
        for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
            if side * head.left[2] < -0.75:
                continue
            x, y = at.flat(-3 if self.build_.head == "box" else -w * 0.1, -9, side * w * 0.42)
            r = 17.0
            self.canvas.drawOval(rect(x - r * 1.25 * seen, y - r * 1.25, r * 2.5 * seen, r * 2.5), self.ink(self.metal))
            self.canvas.drawOval(rect(x - r * seen, y - r, r * 2 * seen, r * 2), self.ink("0e1218"))
            gx, gy = x + now.gaze_x * 4, y + now.gaze_y * 3
            self.canvas.drawOval(rect(gx - 12.5 * seen, gy - 12.5, 25 * seen, 25), self.ink(self.glow))
            self.canvas.drawOval(rect(gx - 6 * seen, gy - 6, 12 * seen, 12), self.ink(mix(self.glow, "ffffff", 0.7)))
            drop = now.blink * 2.2 - 0.45 * now.brow * (now.brow < 0)
            if drop > 0.05:
                self.canvas.save()
                self.canvas.clipRect(rect(x - r * 1.3 * seen, y - r * 1.3, r * 2.6 * seen, r * 1.15 * drop))
                self.canvas.drawOval(rect(x - r * 1.1 * seen, y - r * 1.1, r * 2.2 * seen, r * 2.2), self.ink(mix(self.body, "14161e", 0.2)))
                self.canvas.restore()
            slant = 6 * now.brow * (1 if side * head.left[0] > 0 else -1)
            line(self.canvas, [(x - 16 * seen, y - 25 - slant - 2 * now.brow), (x + 16 * seen, y - 25 + slant - 2 * now.brow)], self.ink(self.joint, stroke=7))
        half = w * 0.5
        gap = 5 + 15 * now.jaw
        if self.build_.head == "box":
            x, y = at.flat(-2, 33, 0)
            self.canvas.drawRoundRect(rect(x - half * seen - 3, y - gap * 0.5 - 4, half * 2 * seen + 6, gap + 8), 5, 5, self.ink(self.joint))
            lift = 6 * now.smile
            for k in range(-3, 4):
                px, py = at.flat(-2, 33 - lift * (k / 3) ** 2 + lift * 0.4, k * half * 0.29)
                self.canvas.drawLine(px, py - gap * 0.42, px, py + gap * 0.42, self.ink(self.glow if now.jaw > 0.05 else mix(self.body, "ffffff", 0.3), stroke=5))
            return
        lift = 7 * now.smile
        low = head.moved(8 + w * 0.4, 40 + 10 * now.jaw, 0)
        if now.jaw > 0.06:
            x, y = low.flat(2, -6, 0)
            self.canvas.drawOval(rect(x - 14 * seen - 3, y - gap * 0.5, 28 * seen + 6, gap), self.ink("0e1218"))
            self._glow_line([(x - 9 * seen, y), (x + 9 * seen, y)], 3 + 4 * now.jaw)
        else:
            line(self.canvas, [low.flat(0, -8 - lift, -15), low.flat(4, -5 + lift * 0.4, 0), low.flat(0, -8 - lift, 15)], self.ink(self.joint, stroke=4.4))

    def _slit(self, at: Frame, w: float, now: Acting, lens: bool) -> None:
        r = w * 0.95
        half = w * 0.82
        self.panel(at, [(-half, -20), (0, -24), (half, -20), (half * 0.94, 6), (0, 12), (-half * 0.94, 6)], "0c0e14", r, 0.2)
        slant = 6 * now.brow
        tall = max(1.4, 8 * (1 - 0.9 * now.blink) * (1 + 0.3 * max(0.0, now.brow)))
        g = now.gaze_x * 4
        points = [self._wrap(at, s * half * 0.74, -5 + slant * (0.5 - abs(s)) + now.gaze_y * 2, r) for s in (-1, -0.5, 0, 0.5, 1)]
        self._glow_line([(x + g, y) for x, y in points], tall)
        x, y = self._wrap(at, now.gaze_x * half * 0.36 * (1 if at.left[0] > 0 else -1), -5, r)
        self.canvas.drawCircle(x, y, tall * 0.8, self.ink("ffffff", 0.9))
        if lens:
            r2 = w
            for k in range(-2, 3):
                x, y = self._wrap(at, k * w * 0.2, 26, r2)
                self.canvas.drawLine(x, y - 3 - now.jaw * 8, x, y + 3 + now.jaw * 8, self.ink(self.glow if now.jaw > 0.05 else self.joint, stroke=5.4))
            return
        jaw = at.moved(-w * 0.14, 30 + 7 * now.jaw, 0)
        self.panel(jaw, [(-w * 0.46, -12), (w * 0.46, -12), (w * 0.3, 16), (-w * 0.3, 16)], self.metal, w * 0.9, 0.16)
        for k in range(-2, 3):
            x, y = self._wrap(jaw, k * w * 0.15, 1, w * 0.9)
            long = 4 + now.jaw * 8 * (1 - abs(k) / 4)
            self.canvas.drawLine(x, y - long, x, y + long, self.ink(self.glow if now.jaw > 0.05 else self.joint, stroke=4.4))

    def _lens(self, head: Frame, w: float, now: Acting) -> None:
        """One large eye whose shutters act, and a row of lamps that speaks."""
        x, y, _ = head.at(w * 0.8, -2, 0)
        seen = max(0.3, head.forward[2])
        r = w * 0.62
        ink, canvas = self.ink, self.canvas
        canvas.drawOval(rect(x - r * 1.16 * seen, y - r * 1.16, r * 2.32 * seen, r * 2.32), ink(self.joint))
        canvas.drawOval(rect(x - r * seen, y - r, r * 2 * seen, r * 2), ink("0c1018"))
        gx, gy = x + now.gaze_x * r * 0.3 * seen, y + now.gaze_y * r * 0.3
        k = 0.6 + 0.12 * max(0.0, now.brow)
        canvas.drawOval(rect(gx - r * k * seen, gy - r * k, r * k * 2 * seen, r * k * 2), ink(mix(self.glow, "0a1018", 0.4)))
        canvas.drawOval(rect(gx - r * 0.42 * seen, gy - r * 0.42, r * 0.84 * seen, r * 0.84), ink(self.glow))
        canvas.drawOval(rect(gx - r * 0.18 * seen, gy - r * 0.18, r * 0.36 * seen, r * 0.36), ink("06080c"))
        canvas.drawCircle(gx - r * 0.24 * seen, gy - r * 0.28, r * 0.14, ink("ffffff", 0.95))
        canvas.save()
        canvas.clipPath(smooth([(x - r * seen, y), (x, y - r), (x + r * seen, y), (x, y + r)], tension=0.55), doAntiAlias=True)
        top = -1 + 2.1 * now.blink + 0.35 * max(0.0, -now.brow) + 0.25 * max(0.0, -now.smile)
        slant = 0.22 * now.brow
        for way, reach in ((-1, top), (1, 1 - 0.35 * max(0.0, now.smile) - 0.9 * now.blink)):
            edge = y + reach * r
            far = y + way * r * 2
            canvas.drawPath(polygon([(x - r * 1.2, far), (x + r * 1.2, far), (x + r * 1.2, edge - slant * r * (way < 0)), (x - r * 1.2, edge + slant * r * (way < 0))]), ink(self.metal))
        canvas.restore()
        for k in range(-3, 4):
            px, py, pz = head.at(w * 0.72 - abs(k) * 3, w * 0.68, k * w * 0.14)
            if pz > head.origin[2]:
                on = now.jaw > 0.05 and abs(k) <= 1 + 2.4 * now.jaw
                canvas.drawCircle(px, py, 4.6, ink(self.glow if on else self.joint))

    def _skin(self, head: Frame, w: float, now: Acting) -> None:
        """A face like a person's, of plates."""
        tone = mix(self.body, "fff4ec", 0.5)
        plate = head.moved(w * 0.62, 0, 0)
        self.panel(plate, [(-w * 0.66, -26), (0, -36), (w * 0.66, -26), (w * 0.62, 8), (w * 0.4, 36), (0, 46), (-w * 0.4, 36), (-w * 0.62, 8)], tone, w * 0.86, 0.4)
        middle = (-10.0, 0.0, 0.0)
        for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
            self.eye(head, (w * 0.62, -4, side * w * 0.42), 9.5, now, middle=middle, lid=tone, white="eef4fa", iris=0.8)
            x, y, z = head.at(w * 0.66, -20 - 3 * now.brow, side * w * 0.42)
            if z > head.origin[2]:
                slant = 4 * now.brow * (1 if side * head.left[0] > 0 else -1)
                line(self.canvas, [(x - 9, y - slant), (x + 9, y + slant)], self.ink(self.second, stroke=4))
        x, y = head.flat(w * 0.94, 12, 0)
        line(self.canvas, [head.flat(w * 0.86, -2, 0), (x, y), head.flat(w * 0.84, 15, 0)], self.ink(mix(tone, "2a2030", 0.4), stroke=3))
        mouth(self, head, (w * 0.82, 27), 12, now, round_=w * 0.7, lips=tone)
        for side in (-1, 1):
            line(self.canvas, [head.flat(w * 0.64, 10, side * w * 0.5), head.flat(w * 0.56, 32, side * w * 0.38)], self.ink(self.glow, 0.8, stroke=3))

