"""Everything on four legs: trunk, legs and tail, posed by what the creature does."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from generator.film import Mark
from generator.picture.animation.brush import Canvas, mix, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.breeds import Breed, breed_of, standing
from generator.picture.animation.creatures.coat import Coat
from generator.picture.animation.creatures.head import BeastHead
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig, Row
from generator.picture.animation.creatures.space import Frame
from generator.picture.animation.creatures.tails import draw_tail
from generator.picture.animation.creatures.wings import ridge, wing
from generator.picture.animation.light import Light


@dataclass(slots=True)
class Stance:
    """Where the trunk and the head are: forward and down from the eye line of the standing creature."""

    chest: tuple[float, float]
    rump: tuple[float, float]
    head: tuple[float, float]
    pitch: float = 0.0
    """Radians that the nose points down."""


class Quadruped(Rig):
    floor, stride, kind = 275.0, 230.0, "dog"
    breed: Breed
    coat: Coat
    face: BeastHead

    def prepare(self) -> None:
        self.breed = standing(breed_of(self.look.breed, self.kind), self.floor)
        self.coat = Coat(self, self.breed)
        self.face = BeastHead(self, self.breed, self.coat)

    def stance(self, now: Acting) -> Stance:
        b, floor = self.breed, self.floor
        legs = floor - b.chest_y - b.chest * 0.6
        cx, cy = -b.back, b.chest_y - b.chest * 0.02 * now.breath
        rx, ry = -b.back - b.length, b.chest_y + (b.chest - b.rump) * 0.55
        hx = hy = pitch = 0.0
        sprawl = "sprawl" in b.extra
        if now.walk >= 0:
            wave = math.sin(now.walk * 4 * math.pi)
            if now.run:
                wave = math.sin(now.walk * 2 * math.pi)
                cy, ry, hy = cy - 16 * wave, ry + 14 * wave, hy - 9 * wave
                rx, hx = rx + 22 * math.sin(now.walk * 2 * math.pi + 1.6), hx + 12
            else:
                cy, ry, hy, pitch = cy + 3.5 * wave, ry - 3.5 * wave, hy + 3 * wave, pitch + 0.04 * wave
        sit = max(now.sit, 0.8 if "hare" in b.extra and now.walk < 0 else 0.0) * (0 if sprawl else 1)
        rx, ry = rx + sit * b.length * 0.3, ry + sit * max(0.0, floor - b.rump * 0.86 - ry)
        cy += sit * 6
        lower = now.crouch * legs * 0.55
        cy, ry, hy = cy + lower * 1.05, ry + lower * 0.8, hy + now.crouch * 44
        cy, ry = cy + now.low * (floor - b.chest * 0.8 - cy), ry + now.low * (floor - b.rump * 0.84 - ry)
        hy += now.low * (floor * 0.86 - hy)
        hx += now.low * 16
        cy, cx, hy, hx = cy - now.rear * 86, cx - now.rear * 20, hy - now.rear * 86, hx - now.rear * 26
        ry += max(0.0, now.rear) * 10
        hx, cx, rx = hx + now.lunge * 46, cx + now.lunge * 26, rx + now.lunge * 12
        down = min(1.0, now.down / 1.2) * (1 - now.low)
        hy, hx, cy = hy + down * (floor - 66 - hy), hx + down * 26, cy + down * 26
        pitch += 0.55 * down - 0.42 * now.up
        hy, hx = hy - 15 * now.up, hx - 8 * now.up
        pitch += math.radians(now.nod) + math.radians(b.bow)
        return Stance((cx, cy), (rx, ry), (hx, hy), pitch)

    def head_frame(self, root: Frame, now: Acting, stance: Stance) -> Frame:
        hx, hy = stance.head
        gaze = now.gaze_x * root.left[0] * 0.45 + 0.5 * now.twist
        gaze = max(-0.6, min(0.6, gaze)) * (1 - now.low * now.blink)
        return root.moved(hx, hy, 0, yaw=gaze, pitch=stance.pitch + 0.25 * now.gaze_y, roll=math.radians(now.tilt) * 1.1)

    def mouth(self, root: Frame, now: Acting) -> tuple[float, float]:
        return self.head_frame(root, now, self.stance(now)).flat(self.breed.muzzle * 0.9, self.breed.drop + self.breed.tip, 0)

    def build(self, root: Frame, now: Acting) -> None:
        b, stance = self.breed, self.stance(now)
        (cx, cy), (rx, ry) = stance.chest, stance.rump
        head = self.head_frame(root, now, stance)
        middle = root.at((cx + rx) / 2, (cy + ry) / 2, 0)[2]
        rows = self._rows(stance, now)
        self.part(middle, lambda: self.coat.trunk(root, rows), rigid=True)
        self.part(middle + (0.1 if "shell" not in b.extra else -0.1), lambda: self._neck(root, head, stance, now))
        rump_z = root.at(rx - b.rump, ry, 0)[2]
        tail = root.moved(rx - b.rump * 0.72, ry - b.rump * 0.5, 0)
        self.part(rump_z - 4 if root.forward[2] > -0.3 else rump_z + 40, lambda: draw_tail(self, self.breed, tail, now))
        for hind in (True, False):
            for side in (1, -1):
                self._leg(root, stance, now, hind, side)
        front = max(head.origin[2], middle - 30 if root.forward[2] > -0.4 else -999) + 6
        if "spines" in b.extra:
            front = max(front, middle + b.waist + 2)
            self.part(front - 1, lambda: self.coat.spines(root))
        if "ridge" in b.extra or "plates" in b.extra:
            nape = head.at(-b.skull * 0.9, -b.skull * 0.1, 0)
            self.part(middle - 8 if root.forward[2] > 0.25 else middle + b.waist, lambda: ridge(self, root, rows, nape, "plates" in b.extra))
        if "wings" in b.extra:
            shoulder = root.moved(cx - b.chest * 0.2, cy - b.chest * 0.62, 0)
            for side in (-1, 1):
                at = shoulder.moved(0, 0, side * b.chest * 0.5)
                self.part(middle + side * root.left[2] * 90 - 50 * root.forward[2], lambda at=at, side=side: wing(self, at, side, now, "feathers" in b.extra))  # type: ignore[misc]
        self.part(front, lambda: self.face.draw(head, now))

    def _neck(self, root: Frame, head: Frame, stance: Stance, now: Acting) -> None:
        b = self.breed
        cx, cy = stance.chest
        nape = head.at(-b.skull * 0.75, b.skull * 0.5, 0)
        throat = root.at(cx + b.chest * 0.25, cy - b.chest * 0.25, 0)
        mid = tuple((p + q) / 2 for p, q in zip(nape, throat, strict=True))
        self.coat.throat(root, [(*nape, b.neck * 0.82), (mid[0], mid[1], mid[2], b.neck * 0.98), (*throat, b.neck * 1.3)], now)

    def _rows(self, stance: Stance, now: Acting) -> list[Row]:
        """The trunk from the chest to the rump."""
        b = self.breed
        (cx, cy), (rx, ry) = stance.chest, stance.rump
        mx, my = (cx + rx) / 2, (cy + ry) / 2 + (b.chest - b.waist) * 0.1 - 10 * now.crouch
        rows: list[Row] = [(cx + b.chest * 0.18, cy + 3, 0, b.chest * 0.9), (cx - b.chest * 0.25, cy - 2, 0, b.chest), (mx, my, 0, b.waist), (rx + b.rump * 0.25, ry - 1, 0, b.rump), (rx - b.rump * 0.1, ry + 2, 0, b.rump * 0.92)]
        if "hump" in b.extra:
            rows[1] = (rows[1][0], cy - b.chest * 0.2, 0, b.chest * 1.06)
        return rows

    def _foot(self, now: Acting, hind: bool, side: int, x: float) -> tuple[float, float]:
        """Forward and up of a foot, from where it stands at rest."""
        if now.low > 0.3:
            return (30 * now.low if hind else 62 * now.low), 0.0
        if now.walk >= 0:
            if now.run:
                u = (now.walk + (0.5 if hind else 0.0) + (0.1 if side > 0 else 0.0)) % 1.0
                swing = 2 * math.pi * u
                return 92 * math.cos(swing), max(0.0, -math.sin(swing)) * 56
            u = (now.walk + (0.5 if side > 0 else 0.0) + (0.25 if hind else 0.0)) % 1.0
            reach = self.stride * 0.6
            if u < 0.62:
                return reach * (0.5 - u / 0.62), 0.0
            s = (u - 0.62) / 0.38
            return reach * (s * s * (3 - 2 * s) - 0.5), 28 * math.sin(math.pi * s)
        if not hind and side < 0 and now.lift > 0.02:
            return 58 * now.lift, 96 * now.lift
        if not hind and now.rear > 0.1:
            return 34 * now.rear, 110 * now.rear + side * 14
        if now.hop > 0.05:
            return (-30 if hind else 34) * now.hop, 26 * now.hop
        return 0.0, 0.0

    def _leg(self, root: Frame, stance: Stance, now: Acting, hind: bool, side: int) -> None:
        b = self.breed
        w = b.leg
        bx, by = stance.rump if hind else stance.chest
        spread = (b.rump if hind else b.chest) * (0.95 if "sprawl" in b.extra else 0.5) * side
        x, y = (bx + 2, by + b.rump * 0.05) if hind else (bx + b.chest * 0.1, by + b.chest * 0.2)
        if "biped" in b.extra and not hind:
            self._small_arm(root, (x + b.chest * 0.5, y, spread * 1.3), side, now)
            return
        foot_x, up = self._foot(now, hind, side, x)
        if "biped" in b.extra:
            x += b.length * 0.22
        sit = now.sit if hind else 0.0
        fx = x + foot_x + (b.rump * 0.55 * sit if hind else 6 + 8 * now.sit)
        fy = self.floor - up - w * 0.42
        short = max(0.0, 1 - (fy - y) / max(1.0, self.floor - b.chest_y - w))
        fold = 12 + 62 * short + 34 * sit
        rows: list[Row]
        if hind:
            thigh = b.rump * 0.74
            rows = [(x, y, spread * 0.8, thigh), (x + (fx - x) * 0.3 + fold * 0.55, y + (fy - y) * 0.36, spread, w * 1.55), (x + (fx - x) * 0.8 - fold * 0.9, y + (fy - y) * 0.7 + 8 * sit, spread, w * 0.86), (fx - 4, fy - w * 0.6, spread, w * 0.78), (fx, fy, spread, w * 0.8)]
        else:
            rows = [(x, y, spread * 0.8, b.chest * 0.44), (x + (fx - x) * 0.35 - fold * 0.45, y + (fy - y) * 0.4, spread, w * 1.2), (x + (fx - x) * 0.72 + fold * 0.5, y + (fy - y) * 0.72, spread, w * 0.84), (fx - 3, fy - w * 0.6, spread, w * 0.76), (fx, fy, spread, w * 0.8)]
        z = root.at(x, 0, spread * 1.6)[2] - (26 if now.low > 0.5 and hind else 0)
        self.part(z, lambda: self.coat.leg(root, rows, hind, z), rigid=True)

    def _small_arm(self, root: Frame, at: tuple[float, float, float], side: int, now: Acting) -> None:
        w, (f, d, s) = self.breed.leg, at
        lift = max(now.lift if side < 0 else 0.0, 0.7 * now.flap, now.rear)
        rows: list[Row] = [(f - 6, d, s, w * 0.8), (f + 8, d + 40, s * 1.1, w * 0.5), (f + 42, d + 52 - 50 * lift + 3 * math.sin(now.t * 2 + side), s * 1.05, w * 0.4)]
        z = root.at(f, d, s * 1.6)[2]
        tone = mix(self.body, "120a1c", 0.26) if side * root.left[2] < -0.2 else self.body

        def draw() -> None:
            self.tube(root, rows, tone, parts=2)
            hf, hd, hs, _ = rows[-1]
            for k in (-8, 8):
                line(self.canvas, [root.flat(hf, hd, hs + k * 0.5), root.flat(hf + 18, hd + 14, hs + k)], self.ink("ece2cc", stroke=5))

        self.part(z + 30 * root.forward[2], draw)

    def claw(self, canvas: Canvas, root: Frame, at: tuple[float, float, float], far: bool) -> None:
        """The paw or hoof at the end of a leg: `at` is its ankle."""
        b, (f, d, s) = self.breed, at
        w = b.leg
        if b.hoof:
            tone = mix("2c2622", self.body, 0.12)
            hoof = [root.flat(f + x * w, d + y * w, s) for x, y in ((-0.78, -0.3), (0.7, -0.4), (1.12, 0.42), (-0.9, 0.42))]
            canvas.drawPath(smooth(hoof, tension=0.12), self.ink(mix(tone, "08060c", 0.35 if far else 0)))
            return
        colour = self.coat.paw
        form = self.form([root.balls([(f - w * 0.1, d - w * 0.18, s, w * 0.62), (f + w * 0.75, d - w * 0.1, s, w * 0.54)])], mix(colour, "120a1c", 0.26) if far else colour)
        if self.detail:
            stroke = self.ink(mix(colour, "120a1c", 0.5), 0.8, stroke=2)
            for k in (-0.42, 0.1, 0.6):
                x, y = root.flat(f + w * (0.95 + 0.1 * k), d + w * 0.05, s + k * w * 0.5)
                line(canvas, [(x, y), (x + 1, y + w * 0.34)], stroke)
        del form


class Horse(Quadruped):
    floor, stride, kind = 390.0, 320.0, "horse"


class RobotDog(Quadruped):
    """A machine on four legs, as large as the machines that its species is measured by."""

    floor = 673.0

    def __init__(self, mark: Mark, width: int, height: int, seed: int, light: Light) -> None:
        grown = self.floor / Quadruped.floor
        super().__init__(replace(mark, head=max(1, round(mark.head * grown))), width, height, seed, light)

    def prepare(self) -> None:
        self.floor = Quadruped.floor
        super().prepare()
        self.breed = replace(self.breed, fur=0, ears="point", tail="stub", marks=("legs", "belly"), leg=self.breed.leg * 0.8)
        self.coat = Coat(self, self.breed)
        self.face = BeastHead(self, self.breed, self.coat)
