"""What has six legs or eight: beetles, ants, bees, butterflies, spiders, scorpions, crabs."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.picture.animation.brush import mix, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.features import brows, feelers, mouth
from generator.picture.animation.creatures.floors import FLOORS
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig, Row
from generator.picture.animation.creatures.space import Frame, rounded


@dataclass(frozen=True, slots=True, kw_only=True)
class Bug:
    """Lengths in hundredths of the head."""

    head: float = 46
    thorax: float = 42
    abdomen: float = 62
    length: float = 120
    """From the thorax to the end."""
    legs: int = 3
    """Pairs."""
    leg: float = 8
    knee: float = 30
    """How high the knees rise over the hips."""
    reach: float = 96
    eye: float = 17
    apart: float = 40
    feeler: float = 70
    wings: str = ""
    """clear, fan or shell."""
    marks: tuple[str, ...] = ()
    """stripes, dots, fur, jaws, claws, sting, horn, wide, many-eyes, stalks, neck, glow."""


BUGS: dict[str, Bug] = {
    "beetle": Bug(wings="shell", marks=("horn",), abdomen=78, length=110, feeler=46),
    "ladybird": Bug(wings="shell", marks=("dots",), abdomen=88, length=84, head=42, feeler=44),
    "ant": Bug(thorax=30, abdomen=56, length=124, leg=7, knee=42, marks=("jaws", "waist"), feeler=86),
    "bee": Bug(wings="clear", marks=("stripes", "fur", "sting"), thorax=50, abdomen=64, length=108, leg=6, reach=58, knee=6, eye=19),
    "wasp": Bug(wings="clear", marks=("stripes", "sting", "waist"), thorax=38, abdomen=50, length=140, leg=6, reach=64, knee=10),
    "fly": Bug(wings="clear", eye=27, thorax=46, abdomen=56, length=88, leg=6, reach=60, feeler=24),
    "butterfly": Bug(wings="fan", thorax=26, abdomen=24, length=120, leg=5, reach=46, knee=4, head=38, eye=16, feeler=96, marks=("fur",)),
    "moth": Bug(wings="fan", thorax=34, abdomen=34, length=104, leg=5, reach=46, knee=4, feeler=60, marks=("fur",)),
    "dragonfly": Bug(wings="clear", thorax=34, abdomen=20, length=250, leg=5, reach=52, knee=8, eye=26, feeler=0),
    "firefly": Bug(wings="clear", marks=("glow",), thorax=38, abdomen=54, length=112, leg=6, reach=60, knee=10),
    "cricket": Bug(wings="shell", abdomen=48, length=150, leg=8, knee=80, marks=("neck",), feeler=120),
    "spider": Bug(legs=4, leg=8, knee=96, reach=150, thorax=50, abdomen=86, length=112, feeler=0, marks=("many-eyes", "fangs", "fur"), eye=17, apart=27),
    "scorpion": Bug(legs=4, leg=9, knee=40, reach=104, thorax=58, abdomen=54, length=120, feeler=0, marks=("claws", "tail")),
    "crab": Bug(legs=3, leg=10, knee=42, reach=128, thorax=64, abdomen=60, length=40, head=10, feeler=0, marks=("wide", "claws", "stalks"), eye=17),
    "lobster": Bug(legs=4, leg=8, knee=26, reach=84, thorax=52, abdomen=44, length=190, feeler=130, marks=("claws", "segments")),
}
BUG_KIN = {
    "ladybug": "ladybird", "bug": "beetle", "scarab": "beetle", "cockroach": "beetle", "roach": "beetle", "weevil": "beetle", "termite": "ant", "bumblebee": "bee", "honeybee": "bee", "hornet": "wasp", "mosquito": "fly", "gnat": "fly",
    "grasshopper": "cricket", "locust": "cricket", "mantis": "cricket", "tarantula": "spider", "widow": "spider", "shrimp": "lobster", "prawn": "lobster", "crayfish": "lobster", "tick": "spider", "insect": "beetle", "glowworm": "firefly",
}  # fmt: skip


def bug_of(words: str) -> Bug | None:
    for word in words.lower().replace("-", " ").split()[::-1]:
        for stem in (word, word.removesuffix("s"), word.removesuffix("es")):
            found = BUGS.get(BUG_KIN.get(stem, stem))
            if found:
                return found
    return None


class Insect(Rig):
    stride = 150.0

    def prepare(self) -> None:
        self.floor = FLOORS[self.look.species]
        self.bug = bug_of(self.look.breed) or BUGS["beetle"]
        self.flies = bool(self.bug.wings) and self.bug.wings != "shell"
        self.shell = self.body if self.bug.wings == "shell" else mix(self.body, "140a14", 0.2)
        self.limb = mix(self.second if self.flies or self.bug.wings == "shell" else self.body, "140a14", 0.45)
        self.face = mix(self.body, "1a1018", 0.55) if self.bug.wings == "shell" else self.body

    def build(self, root: Frame, now: Acting) -> None:
        b = self.bug
        air = self.flies and self.mark.pose not in ("sit", "lie") and now.low < 0.3
        hover = 7 * math.sin(now.t * 3.1) if air else 0.0
        raise_ = max(0.0, min(150.0, self.floor - 150))
        sink = now.crouch * 30 + now.low * max(0.0, self.floor - 110)
        td, ad = 34 + raise_ * 0.58 + sink, 44 + raise_ * 0.66 + sink * 0.9
        if air:
            td, ad = 44, 84
        back = -(b.head + b.thorax) * 0.82
        body = root.moved(now.lunge * 30, hover - 20 * now.rear + now.breath, 0, pitch=0.16 * min(1.0, now.down) - 0.2 * now.up - 0.3 * now.rear, roll=math.radians(now.tilt) * 0.3)
        head = body.moved(now.lunge * 12, sink * 0.9 + 24 * min(1.0, now.down), 0, yaw=max(-0.5, min(0.5, now.gaze_x * root.left[0] * 0.4 + 0.5 * now.twist)), pitch=math.radians(now.nod) + 0.35 * min(1.0, now.down) - 0.3 * now.up, roll=math.radians(now.tilt))
        facing = body.forward[2]
        middle = body.at(back, td, 0)[2]
        end = body.at(back - b.length, ad, 0)[2]
        self.part(end if "wide" not in b.marks else middle - 9, lambda: self._abdomen(body, back, td, ad, now))
        self.part(middle, lambda: self._thorax(body, head, back, td))
        if b.wings in ("clear", "fan"):
            for side in (-1, 1):
                self.part(middle + (8 if abs(body.left[2]) < 0.3 and facing < 0 else side * body.left[2] * 30), lambda side=side: self._wing(body, back, td, side, now, air))  # type: ignore[misc]
        for side in (-1, 1):
            for i in range(b.legs):
                self._leg(body, root, back, td, side, i, now, air)
            if "claws" in b.marks:
                self._claw(body, back, td, side, now)
        if "tail" in b.marks:
            self.part(end + 20 * (facing > 0) - 40 * (facing > 0), lambda: self._sting_tail(body, back - b.length, ad, now))
        self.part(max(head.origin[2], middle + 1) + 6 if facing > -0.4 else middle - 60, lambda: self._head(head, now))

    # -- parts from back to front

    def _thorax(self, body: Frame, head: Frame, back: float, td: float) -> None:
        b = self.bug
        if "wide" in b.marks:
            chains = [rounded(body.balls([(back + 20, td - 4, -b.thorax * 1.2, b.thorax * 0.62), (back + 26, td - 12, 0, b.thorax * 0.95), (back + 20, td - 4, b.thorax * 1.2, b.thorax * 0.62)]), 4)]
            form = self.form(chains, self.body)
            low = rounded(body.balls([(back + 34, td + 18, -b.thorax * 0.9, b.thorax * 0.4), (back + 44, td + 22, 0, b.thorax * 0.55), (back + 34, td + 18, b.thorax * 0.9, b.thorax * 0.4)]), 3)
            if body.forward[2] > -0.2:
                self.canvas.drawPath(Form(self.ink, [low]).outline(), form.paint(mix(self.body, self.second, 0.7)))
            for i in range(7):
                x, y, z = body.at(back - 10 + 8 * (i % 3), td - b.thorax * (0.7 - 0.1 * (i % 2)), (i - 3) * b.thorax * 0.36)
                self.canvas.drawCircle(x, y, 4 + i % 3, form.paint(mix(self.body, "fff0e0", 0.3)))
            return
        neck = head.at(-b.head * 0.7, b.head * 0.4, 0)
        joint = body.at(back + b.thorax * 0.3, td - b.thorax * 0.2, 0)
        self.form([rounded([(*neck, b.head * 0.36), (*joint, b.thorax * 0.5)], 2)], self.limb)
        self.form([rounded(body.balls([(back + b.thorax * 0.3, td - 4, 0, b.thorax * 0.86), (back - b.thorax * 0.3, td + 4, 0, b.thorax)]), 2)], self.face if b.wings == "shell" else self.body, 9 if "fur" in b.marks else 0, 2)

    def _abdomen(self, body: Frame, back: float, td: float, ad: float, now: Acting) -> None:
        b = self.bug
        f0, f1 = back - b.thorax * (1.3 if "waist" in b.marks else 0.7), back - b.length
        r = b.abdomen * (1 + 0.02 * now.breath)
        if "waist" in b.marks:
            self.tube(body, [(back, td, 0, 12), (f0, (td + ad) / 2, 0, 10)], self.limb, parts=2)
        count = 5 if {"stripes", "segments"} & set(b.marks) else 3
        rows: list[Row] = []
        for i in range(count):
            t = i / (count - 1)
            rows.append((f0 + (f1 - f0) * t, td + (ad - td) * t, 0.0, r * (0.72 + 0.28 * math.sin(math.pi * min(1.0, t * 0.9 + 0.15))) * (1 - 0.42 * t * t)))
        if b.wings == "shell":
            self._wing_case(body, rows, now)
            return
        if "sting" in b.marks:
            self.tube(body, [(f1, ad + 6, 0, 10), (f1 - r * 0.8, ad + 22, 0, 2)], "2a2018", parts=2)
        order = rows if body.forward[2] < 0 else rows[::-1]
        if count == 5:
            for i, (f, d, s, w) in enumerate(order):
                place = rows.index((f, d, s, w))
                tone = self.second if place % 2 and "stripes" in b.marks else self.body
                if "segments" in b.marks:
                    tone = mix(self.body, "140a14", 0.12 * (place % 2))
                self.form([body.balls([(f, d, s, w)])], tone, 6 if "fur" in b.marks else 0, i)
            return
        form = self.form([rounded(body.balls(rows), 4)], self.body if "fur" not in b.marks else mix(self.body, self.second, 0.12), 8 if "fur" in b.marks else 0, 4)
        if "glow" in b.marks:
            x, y, _ = body.at(f1, ad, 0)
            for size, alpha in ((r * 1.9, 0.16), (r * 1.3, 0.3), (r * 0.7, 0.95)):
                self.canvas.drawCircle(x, y, size, self.ink("e8ff6a", alpha))
        if "many-eyes" in b.marks and self.detail:
            for k in range(3):
                x, y, z = body.at(back - b.length * (0.3 + 0.24 * k), ad - r * 0.86, 0)
                self.canvas.drawPath(smooth([(x - 9, y), (x, y - 8), (x + 9, y), (x, y + 9)], tension=0.2), form.paint(self.second))

    def _wing_case(self, body: Frame, rows: list[Row], now: Acting) -> None:
        b = self.bug
        self.form([rounded(body.balls([(f, d + 10, s, r * 0.9) for f, d, s, r in rows]), 3)], self.limb)
        open_ = 0.5 * min(1.0, now.flap)
        for side in sorted((-1, 1), key=lambda each: each * body.left[2]):
            at = body.moved(rows[0][0], rows[0][1] - 8, 0, yaw=-side * open_)
            case = [(f - rows[0][0], d - rows[0][1], side * r * 0.3, r * 0.78) for f, d, s, r in rows]
            form = self.form([rounded(at.balls(case), 4)], self.shell)
            if "dots" in b.marks:
                for place, turn in ((0, 0.75), (1, 0.55), (1, 1.2), (2, 0.9)):
                    f, d, s, r = case[place]
                    x, y, z = at.at(f, d - r * 0.9 * math.cos(turn), s + side * r * 0.9 * math.sin(turn))
                    seen = (z - at.at(f, d, s)[2]) / r + 0.5 * math.cos(turn)
                    if seen > 0.1:
                        self.canvas.drawOval(_round(x, y, 14 * min(1.0, 0.5 + seen), 13), self.ink(self.second))
            elif self.detail:
                groove = [at.flat(f, d - r * 0.35, s + side * r * 0.8) for f, d, s, r in case]
                line(self.canvas, groove, self.ink(mix(self.shell, "0a0610", 0.5), 0.5, stroke=3))
            shine = [at.flat(f, d - r * 0.82, side * r * 0.42) for f, d, s, r in case[:2]]
            line(self.canvas, shine, self.ink("ffffff", 0.45, stroke=9))
            del form
        ridge = [body.flat(f, d - r * 0.8 - 4, 0) for f, d, s, r in rows]
        line(self.canvas, ridge, self.ink(mix(self.shell, "0a0610", 0.7), 0.8, stroke=3.4))

    def _wing(self, body: Frame, back: float, td: float, side: int, now: Acting, air: bool) -> None:
        b = self.bug
        top = td - b.thorax * 0.7
        if b.wings == "clear":
            beat = math.sin(now.t * 43) if air else 0.15 * math.sin(now.t * 2)
            for k, (long, wide, sweep) in enumerate(((150, 44, -46), (110, 36, -96))):
                at = body.moved(back - 10 - 18 * k, top, side * 16, roll=-side * (0.5 + 0.42 * beat - (0 if air else 0.5)), yaw=side * (0.1 if air else -0.9))
                points: list[tuple[float, float, float]] = [(0, 0, 0), (wide * 0.5, -4, side * long * 0.5), (sweep * 0.3, -6, side * long), (sweep * 0.6 - wide, 0, side * long * 0.8), (sweep * 0.3 - wide * 0.4, 0, side * long * 0.3)]
                flat = [at.flat(*p) for p in points]
                self.canvas.drawPath(smooth(flat, tension=0.5), self.ink("e4f4fc", 0.5))
                line(self.canvas, [flat[0], flat[1], flat[2]], self.ink(mix(self.limb, "8090a0", 0.4), 0.8, stroke=3))
                if self.detail:
                    line(self.canvas, [flat[0], flat[3]], self.ink("8098a8", 0.5, stroke=2))
            return
        beat = math.sin(now.t * (9 if air else 1.6)) * (0.75 if air else 0.3)
        lift = 0.5 + beat * 0.8
        at = body.moved(back, top, side * b.thorax * 0.4, roll=-side * lift)
        upper: list[tuple[float, float, float]] = [(10, 0, 0), (92, -4, side * 66), (128, 0, side * 158), (70, 4, side * 186), (-4, 2, side * 118)]
        lower: list[tuple[float, float, float]] = [(-2, 2, 0), (-6, 4, side * 112), (-66, 6, side * 138), (-132, 4, side * 88), (-74, 2, side * 26)]
        rim = mix(self.second, "0c0810", 0.4)
        for points, inner in ((lower, 0.72), (upper, 0.78)):
            flat = [at.flat(*p) for p in points]
            cx, cy = sum(x for x, _ in flat) / 5, sum(y for _, y in flat) / 5
            form = Form(self.ink, [[(cx, cy, 0.0, 80)]])
            self.canvas.drawPath(smooth(flat, tension=0.44), form.paint(rim))
            self.canvas.drawPath(smooth([(cx + (x - cx) * inner, cy + (y - cy) * inner) for x, y in flat], tension=0.44), form.paint(self.body))
            if self.detail:
                for x, y in flat[1:4]:
                    line(self.canvas, [flat[0], (flat[0][0] + (x - flat[0][0]) * 0.8, flat[0][1] + (y - flat[0][1]) * 0.8)], self.ink(rim, 0.6, stroke=2.4))
                    self.canvas.drawCircle(cx + (x - cx) * 0.8, cy + (y - cy) * 0.8, 5, self.ink("fff4e0"))
            ex, ey = (flat[2][0] + cx) / 2, (flat[2][1] + cy) / 2
            self.canvas.drawCircle(ex, ey, 17, form.paint(mix(self.body, "fff0b0", 0.6)))
            self.canvas.drawCircle(ex, ey, 9, self.ink(rim))

    def _leg(self, body: Frame, root: Frame, back: float, td: float, side: int, i: int, now: Acting, air: bool) -> None:
        b = self.bug
        spread = (i - (b.legs - 1) / 2) / max(1, b.legs - 1) * 2
        f = back - b.thorax * 0.4 * spread - 6
        fan = -spread * (62 if b.legs == 4 else 50)
        hip = (f, td + b.thorax * 0.4, side * b.thorax * (1.3 if "wide" in b.marks else 0.6))
        up = 0.0
        if now.walk >= 0 and not air:
            u = (now.walk * 1.6 + (0.5 if (i + (side > 0)) % 2 else 0.0)) % 1.0
            fan += 26 * (1 - 2 * u / 0.6 if u < 0.6 else -1 + 2 * (u - 0.6) / 0.4)
            up = 22 * math.sin(math.pi * (u - 0.6) / 0.4) if u > 0.6 else 0.0
        lift = now.lift if side < 0 and i == 0 else 0.9 * now.rear if i == 0 else 0.0
        reach = b.reach + 0.36 * max(0.0, self.floor - 150)
        sole = td + 64 + 8 * math.sin(now.t * 3 + i) if air else self.floor - 4 - up
        foot = (f + fan * 1.5, sole - 120 * lift, side * (reach if not air else b.reach * 0.8) * (1 - 0.12 * abs(spread)))
        knee = (f + fan * 0.9, min(hip[1], sole) - b.knee - 40 * lift, side * (reach * 0.66))
        rows: list[Row] = [(*hip, b.leg * 1.2), (*knee, b.leg), ((knee[0] + foot[0]) / 2, knee[1] + (foot[1] - knee[1]) * 0.42, side * (abs(knee[2]) * 0.35 + abs(foot[2]) * 0.65), b.leg * 0.8), (*foot, b.leg * 0.5)]
        z = body.at(f, td, side * b.reach * 0.5)[2]
        tone = mix(self.limb, "140a18", 0.25 if side * body.left[2] < -0.2 else 0.0)
        self.part(z, lambda: self._limb(body, root, rows, tone, air))

    def _limb(self, body: Frame, root: Frame, rows: list[Row], tone: str, air: bool) -> None:
        frame = body if air else Frame((body.origin[0], root.origin[1], body.origin[2]), root.forward, root.down, root.left)
        self.form([rounded(frame.balls(rows), 2)], tone)

    def _claw(self, body: Frame, back: float, td: float, side: int, now: Acting) -> None:
        b = self.bug
        raise_ = max(now.lift if side < 0 else 0.0, 0.7 * now.flap, now.rear)
        wide = b.thorax * (1.5 if "wide" in b.marks else 0.8)
        snap = 0.25 + 0.35 * max(0.0, math.sin(now.t * 2.2 + side)) * (0.3 + raise_) + 0.4 * now.jaw * 0.5
        elbow = (back + b.thorax * 0.6, td + 44 - 70 * raise_, side * (wide + 60))
        hand = (back + b.thorax + 66, td + 46 - 150 * raise_ + 4 * math.sin(now.t * 1.7 + side), side * (wide + 46))

        def draw() -> None:
            self.tube(body, [(back + 20, td, side * wide * 0.8, 16), (*elbow, 15), (*hand, 13)], self.body, parts=3)
            at = body.moved(*hand, pitch=-0.5 - 0.6 * raise_)
            self.tube(at, [(4, 0, 0, 20), (36, 2, side * 6, 32), (70, 6 + 18 * snap, 0, 15), (96, 10 + 30 * snap, -side * 6, 3)], self.body, parts=3)
            self.tube(at, [(28, -14, 0, 17), (62, -24 - 24 * snap, 0, 12), (92, -14 - 30 * snap, -side * 6, 2.5)], mix(self.body, self.second, 0.3), parts=3)

        near = max(body.at(*hand)[2], body.at(*elbow)[2]) + 12
        behind = body.at(back, td, 0)[2] - 4
        self.part(near if side * body.left[2] > -0.1 and body.forward[2] > 0 else behind, draw)

    def _sting_tail(self, body: Frame, f: float, d: float, now: Acting) -> None:
        sway = 10 * math.sin(now.t * 1.6)
        places = [(f, d, 0, 36), (f - 60, d - 10, sway * 0.2, 30), (f - 92, d - 76, sway * 0.5, 26), (f - 70, d - 150, sway * 0.8, 23), (f - 10, d - 190 - 20 * now.rear, sway, 24)]
        balls = rounded(body.balls(places), 2)
        order = balls if balls[-1][2] > balls[0][2] else balls[::-1]
        for i, ball in enumerate(order):
            self.form([[ball]], mix(self.body, "140a14", 0.14 * (i % 2)))
        self.tube(body, [(f - 4, d - 196 - 20 * now.rear, sway, 17), (f + 42, d - 176 - 20 * now.rear, sway, 3)], mix(self.second, "140a14", 0.3), parts=2)

    def _head(self, head: Frame, now: Acting) -> None:
        b, r = self.bug, self.bug.head
        marks = b.marks
        a = math.radians(b.apart)
        if "stalks" in marks:
            for side in (-1, 1):
                self.tube(head, [(-16, 36, side * 26, 9), (-6, 14, side * 30, 8)], self.body, parts=2)
                self.form([head.balls([(-4, 0, side * 31, b.eye * 1.15)])], self.body)
                self.eye(head, (b.eye * 0.9 - 4, 0, side * 33), b.eye, now, middle=(-14, 0, side * 28), white="f8f2e4")
            brows(self, head, (b.eye, 0, 33), b.eye, now, middle=(-8, 0, 0), tone=mix(self.body, "140a10", 0.6))
            mouth(self, head, (30, 62), 24, now, round_=70, lips=self.body)
            return
        middle = (-r * 0.3, 6.0, 0.0)
        away = head.forward[2] < -0.35
        if b.feeler and away:
            feelers(self, head, (4, -r * 0.66, r * 0.34), b.feeler, now, self.limb)
        skin = self.face
        form = self.form([head.balls([(middle[0], 6, 0, r)]), rounded(head.balls([(middle[0], 8, 0, r * 0.94), (r * 0.2, 20, 0, r * 0.6)]), 2)], skin, 7 if "fur" in marks else 0, 1)
        if "horn" in marks:
            self.tube(head, [(r * 0.2, -r * 0.7, 0, 13), (r * 0.9, -r * 1.2, 0, 9), (r * 1.1, -r * 1.9, 0, 2)], mix(self.face, "0a0608", 0.3), parts=3)
        if away:
            return
        if "jaws" in marks:
            for side in (-1, 1):
                nip = 6 * math.sin(now.t * 3) * 0.4 + 10 * now.jaw
                self.tube(head, [(r * 0.5, 34, side * 20, 8), (r * 0.95, 44, side * (24 + nip), 6), (r * 1.15, 48, side * (8 + nip), 2)], mix(skin, "140808", 0.5), parts=3)
        size = b.eye
        sight = (middle[0] + r * 0.98 * math.cos(a), -4.0, r * 0.98 * math.sin(a))
        lid = skin
        if "many-eyes" in marks:
            for f, d, s, small in ((0.62, -0.78, 0.24, 6.5), (0.5, -0.5, 0.78, 5.5)):
                for side in (-1, 1):
                    x, y, z = head.at(middle[0] + r * f, d * r, side * s * r)
                    if z > head.at(*middle)[2]:
                        self.canvas.drawCircle(x, y, small, self.ink("0c080e"))
                        self.canvas.drawCircle(x - 1.5, y - 2, small * 0.34, self.ink("ffffff", 0.9))
        mouth(self, head, (middle[0] + r * 0.9, 32), r * 0.42, now, round_=r * 0.9, lips=skin)
        if "fangs" in marks:
            for side in (-1, 1):
                self.tube(head, [(middle[0] + r * 0.9, 34, side * 15, 8), (middle[0] + r * 1.05, 52 + 5 * now.jaw, side * 10, 2)], mix(self.second, "f4ead0", 0.55), parts=2)
        for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
            self.eye(head, (sight[0], sight[1], sight[2] * side), size, now, middle=middle, lid=lid, white="f8f4ea" if size < 25 else mix(self.second, "d83a2a", 0.5), iris=0.74)
        brows(self, head, sight, size, now, middle=middle, tone=mix(skin, "f0e0d0" if _dark(skin) else "0c060c", 0.55))
        if b.feeler:
            feelers(self, head, (8, -r * 0.66, r * 0.34), b.feeler, now, mix(skin, "140a10", 0.3))
        del form


def _dark(colour: str) -> bool:
    return sum(int(colour[i : i + 2], 16) for i in (0, 2, 4)) < 200


def _round(x: float, y: float, wide: float, tall: float) -> object:
    from generator.picture.animation.brush import rect

    return rect(x - wide, y - tall, wide * 2, tall * 2)
