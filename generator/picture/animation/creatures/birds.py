"""Birds: goose and swan, owl, crow, eagle, songbird, hen, penguin, parrot; and what else has wings."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from generator.picture.animation.brush import mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.creatures.space import Frame, rounded


@dataclass(frozen=True, slots=True, kw_only=True)
class Bird:
    body_y: float = 190
    """Middle of the body below the eyes."""
    breast: float = 84
    rump: float = 66
    lean: float = 74
    """How far the rump lies behind the breast; the smaller, the more upright."""
    sink: float = 40
    neck: float = 40
    skull: float = 44
    beak: str = "cone"
    """cone, flat, hook, dagger, curved."""
    bill: float = 34
    tint: str = "e0932e"
    leg: float = 9
    legs: str = "e0932e"
    tail: float = 80
    eye: float = 13
    marks: tuple[str, ...] = ()
    webbed: bool = False


BIRDS: dict[str, Bird] = {
    "bird": Bird(marks=("breast",)),
    "goose": Bird(body_y=238, breast=88, rump=62, lean=150, sink=6, neck=25, skull=40, beak="flat", bill=46, tint="ea8426", legs="ea8426", tail=44, eye=10.5, webbed=True, leg=11),
    "swan": Bird(body_y=252, breast=86, rump=66, lean=156, sink=0, neck=21, skull=36, beak="flat", bill=44, tint="e8742a", legs="2c2c30", tail=54, eye=9.5, webbed=True, leg=11, marks=("lores",)),
    "duck": Bird(body_y=216, breast=100, rump=72, lean=140, sink=6, neck=34, skull=50, beak="flat", bill=50, legs="ea8426", tail=48, eye=12.5, webbed=True, leg=11, marks=("collar",)),
    "owl": Bird(body_y=172, breast=104, rump=86, lean=20, sink=110, neck=74, skull=66, beak="hook", bill=18, tint="caa24a", legs="caa24a", tail=66, eye=21, leg=12, marks=("disc", "breast", "barred", "tufts")),
    "crow": Bird(body_y=188, breast=80, rump=58, lean=92, sink=58, neck=44, skull=44, beak="dagger", bill=46, tint="26262c", legs="2a2a30", tail=116, eye=10.5),
    "magpie": Bird(body_y=188, breast=80, rump=58, lean=92, sink=58, neck=44, skull=44, beak="dagger", bill=38, tint="1c1c22", legs="26262c", tail=150, eye=11, marks=("breast",)),
    "pigeon": Bird(body_y=190, breast=88, rump=58, lean=92, sink=46, neck=40, skull=40, bill=24, tint="5a5a62", legs="d0606a", tail=92, eye=11, marks=("collar",)),
    "gull": Bird(body_y=190, breast=80, rump=56, lean=104, sink=36, neck=42, skull=46, beak="hook", bill=38, tint="ecb428", legs="ecb428", tail=84, eye=11, webbed=True),
    "eagle": Bird(body_y=186, breast=96, rump=66, lean=60, sink=84, neck=52, skull=48, beak="hook", bill=44, tint="ecb428", legs="ecb428", tail=108, eye=11.5, leg=15, marks=("white-head", "brow", "trousers")),
    "hawk": Bird(body_y=186, breast=92, rump=62, lean=56, sink=84, neck=50, skull=46, beak="hook", bill=32, tint="4a4e58", legs="ecc040", tail=108, eye=12, leg=13, marks=("breast", "barred", "brow")),
    "parrot": Bird(body_y=182, breast=82, rump=58, lean=40, sink=90, neck=52, skull=52, beak="hook", bill=38, tint="3a3438", legs="6a6468", tail=170, eye=12, marks=("face",)),
    "songbird": Bird(body_y=168, breast=112, rump=82, lean=66, sink=40, neck=70, skull=60, bill=24, tint="6a5440", legs="7a5a44", tail=96, eye=15, leg=6, marks=("breast",)),
    "hen": Bird(body_y=206, breast=104, rump=86, lean=110, sink=-10, neck=46, skull=40, bill=24, legs="e8b03a", tail=78, eye=11, marks=("comb", "upright-tail")),
    "penguin": Bird(body_y=186, breast=108, rump=104, lean=4, sink=86, neck=72, skull=54, beak="dagger", bill=36, tint="e8942e", legs="e8942e", tail=24, eye=12, leg=10, webbed=True, marks=("belly", "flippers")),
    "heron": Bird(body_y=226, breast=58, rump=46, lean=92, sink=20, neck=18, skull=34, beak="dagger", bill=74, tint="e4b040", legs="6a5a44", tail=58, eye=9.5, leg=7),
    "flamingo": Bird(body_y=208, breast=64, rump=46, lean=88, sink=4, neck=16, skull=33, beak="curved", bill=44, tint="2a2226", legs="f08aa0", tail=44, eye=9, leg=6),
    "peacock": Bird(body_y=216, breast=72, rump=58, lean=96, sink=8, neck=26, skull=34, bill=24, tint="9a9a90", legs="8a7a62", tail=210, eye=9.5, marks=("train", "crest")),
}  # fmt: skip
BIRD_KIN = {
    "geese": "goose", "gander": "goose", "gosling": "duck", "duckling": "duck", "mallard": "duck", "raven": "crow", "rook": "crow", "jackdaw": "crow", "blackbird": "songbird", "robin": "songbird", "sparrow": "songbird", "finch": "songbird", "canary": "songbird",
    "wren": "songbird", "nightingale": "songbird", "lark": "songbird", "swallow": "songbird", "dove": "pigeon", "seagull": "gull", "albatross": "gull", "falcon": "hawk", "kite": "hawk", "vulture": "eagle", "phoenix": "eagle", "griffin": "eagle", "chicken": "hen",
    "rooster": "hen", "cock": "hen", "turkey": "hen", "chick": "songbird", "stork": "heron", "crane": "heron", "pelican": "heron", "ostrich": "heron", "macaw": "parrot", "cockatoo": "parrot", "hummingbird": "songbird",
}  # fmt: skip


def bird_of(words: str) -> Bird:
    for word in words.lower().replace("-", " ").split()[::-1]:
        each = BIRD_KIN.get(word, word)
        if each in BIRDS:
            return BIRDS[each]
    return BIRDS["bird"]


class Fowl(Rig):
    floor, stride, lying = 423.0, 130.0, 0.35
    bird: Bird

    def prepare(self) -> None:
        self.bird = bird_of(self.look.breed)
        if self.bird.skull < 55:
            self.bird = replace(self.bird, skull=self.bird.skull * 1.16, eye=self.bird.eye * 1.1)
        self.wing = self.second if self.bird.beak != "flat" and not set(self.bird.marks) & {"breast", "belly", "white-head"} else mix(self.body, "140e1c", 0.16)
        if self.bird.beak == "flat" or "comb" in self.bird.marks:
            self.wing = mix(self.body, "5a5a6a", 0.16)

    def head_frame(self, root: Frame, now: Acting) -> Frame:
        b = self.bird
        drop = min(1.0, now.down / 1.2) * (self.floor - 70) + now.low * 110 + now.crouch * 60
        bob = 14 * math.sin(now.walk * 4 * math.pi) if now.walk >= 0 and not self._flying(now) else 0.0
        gaze = max(-1.0, min(1.0, now.gaze_x * root.left[0] * 0.6 + 0.7 * now.twist))
        pitch = math.radians(now.nod) + 0.8 * min(1.0, now.down) - 0.4 * now.up
        return root.moved(now.lunge * 60 + bob + now.down * 50, drop - 16 * now.up, 0, yaw=gaze, pitch=pitch, roll=math.radians(now.tilt) * (1.6 if b.eye > 18 else 1.1))

    def _flying(self, now: Acting) -> bool:
        return self.mark.pose == "fly" or any(act.verb == "fly" and act.start <= round((now.t - (self.seed % 911) / 70) * 25) < act.start + act.frames for act in self.mark.acts)

    def mouth(self, root: Frame, now: Acting) -> tuple[float, float]:
        return self.head_frame(root, now).flat(self.bird.skull + self.bird.bill * 0.7, 16, 0)

    def build(self, root: Frame, now: Acting) -> None:
        b, flying = self.bird, self._flying(now)
        sink = now.low * 120 + now.crouch * 50 + now.sit * 90
        waddle = math.sin(now.walk * 2 * math.pi) * 0.07 if now.walk >= 0 and not flying else 0.0
        lean = 0.25 * min(1.0, now.down) - 0.25 * now.rear + (0.2 if flying and b.sink > 30 else 0.0)
        trunk = root.moved(-36 - b.lean * 0.2, b.body_y + sink * 0.8 + 2 * now.breath, 0, pitch=lean, roll=waddle)
        head = self.head_frame(root, now)
        middle = trunk.origin[2]
        facing = root.forward[2]
        if not flying:
            for side in (-1, 1):
                self._foot(root, now, side, trunk, sink)
        self.part(middle - 30 * (1 if facing > -0.3 else -1) - 60 * facing, lambda: self._tail(trunk, now, flying))
        self.part(middle, lambda: self._body(trunk, head, now))
        for side in (-1, 1):
            z = middle + side * root.left[2] * 80 + (6 if flying else 0)
            self.part(z if abs(root.left[2]) > 0.15 else middle + 2, lambda side=side: self._wing(trunk, now, side, flying))  # type: ignore[misc]
        self.part(max(head.origin[2] + 40 * facing, middle - 1 if facing > -0.5 else -999) + 8, lambda: self._head(head, now))

    def _body(self, trunk: Frame, head: Frame, now: Acting) -> None:
        b = self.bird
        rows = [(22, -10, 0, b.breast * 0.86), (6, 8, 0, b.breast), (-b.lean * 0.5, 10 + b.sink * 0.4, 0, (b.breast + b.rump) / 2), (-b.lean, b.sink * 0.7, 0, b.rump), (-b.lean - b.rump * 0.6, b.sink, 0, b.rump * 0.42)]
        form = self.tube(trunk, rows, self.body, 7 if b.beak != "flat" else 4, 3)
        if self.detail and b.beak != "flat" and "flippers" not in b.marks:
            stroke = self.ink(mix(self.body, "140a1c", 0.4), 0.45, stroke=2.6)
            for i in range(18):
                around = -1.3 + 2.6 * ((i * 5) % 18) / 17
                f, d = b.breast * 0.86 * math.cos(around) - 8, -b.breast * 0.5 + b.breast * 1.2 * (i / 18)
                x, y, z = trunk.at(f - b.lean * 0.2, d, b.breast * 0.86 * math.sin(around))
                if z > trunk.origin[2] + 6:
                    line(self.canvas, [(x - 8, y - 3), (x, y + 6), (x + 8, y - 3)], stroke)
        nape = head.at(-b.skull * 0.35, b.skull * 0.3, 0)
        base = trunk.at(18, -b.breast * 0.45, 0)
        long = math.hypot(nape[0] - base[0], nape[1] - base[1])
        arch = 0.24 * long * (b.neck < 30)
        one, two = trunk.forward[0], trunk.forward[2]
        points = [(*nape, b.neck * 0.92), (nape[0] * 0.68 + base[0] * 0.32 - arch * one * 0.8, nape[1] * 0.68 + base[1] * 0.32, nape[2] - arch * two * 0.3, b.neck), (nape[0] * 0.3 + base[0] * 0.7 + arch * one * 0.25, nape[1] * 0.3 + base[1] * 0.7, base[2], b.neck * 1.35), (*base, b.neck * 1.9)]
        colour = self.second if "white-head" in b.marks else self.body
        neck = self.form([rounded(points[:3] if "white-head" in b.marks else points, 4)], colour, 6 if b.neck > 36 else 3, 5)
        if "collar" in b.marks:
            ring = rounded(points, 4)[5:7]
            self.canvas.drawPath(Form(self.ink, [ring]).outline(), neck.paint(self.second))
        if {"breast", "belly"} & set(b.marks):
            low = rounded(trunk.balls([(34, -b.breast * 0.34, 0, b.breast * 0.46), (b.breast * 0.34, 14, 0, b.breast * 0.66), (-b.lean * 0.3 + b.rump * 0.3, 30 + b.sink * 0.4, 0, b.rump * 0.68)]), 3)
            self.canvas.drawPath(Form(self.ink, [low]).outline(6 if self.detail else 0, 2), form.paint(self.second if "belly" not in b.marks else mix(self.second, "ffffff", 0.3)))
        if "barred" in b.marks and self.detail:
            for i in range(14):
                x, y, z = trunk.at(26 + 40 * math.cos(i * 1.1), 10 + (i // 4) * 24 + 6 * (i % 2), -b.breast * 0.5 + (i % 4) * b.breast * 0.33)
                if trunk.forward[2] > -0.2:
                    line(self.canvas, [(x - 8, y), (x, y + 7), (x + 8, y)], self.ink(self.dark, 0.6, stroke=4))

    def _tail(self, trunk: Frame, now: Acting, flying: bool) -> None:
        b = self.bird
        wag = 8 * math.sin(now.t * (8 if now.wag > 0.6 else 1.3)) + 4 * now.flap
        f, d = -b.lean - b.rump * 0.5, b.sink * 0.9
        up = -0.9 if "upright-tail" in b.marks else 0.1 if flying or b.beak == "flat" else min(0.9, 0.2 + b.sink / 110)
        train = "train" in b.marks
        count = 9 if train else 5
        for i in range(count):
            k = (i - (count - 1) / 2) / (count - 1) * 2
            end_f, end_d = f - math.cos(up) * b.tail, d + math.sin(up) * b.tail + wag
            if train:
                end_f, end_d = f - math.cos(k * 1.5 + 0.3) * b.tail, d + math.sin(k * 1.5 - 0.4) * b.tail
            spread = k * (b.tail * 0.22 + 10)
            rows = [(f + 20, d - 6, k * 14, 13.0), ((f + end_f) / 2, (d + end_d) / 2, spread * 0.7, 15.0), (end_f, end_d + abs(k) * 6 * (not train), spread, 11.0)]
            tone = mix(self.wing if not train else self.second, "140e1c", 0.1 + 0.14 * (i % 2))
            form = self.tube(trunk, rows, tone, 0, i, 2)
            if train:
                x, y = trunk.flat(end_f, end_d, spread)
                self.canvas.drawCircle(x, y, 11, form.paint("e0b040"))
                self.canvas.drawCircle(x, y, 7, form.paint(self.body))

    def _wing(self, trunk: Frame, now: Acting, side: int, flying: bool) -> None:
        b = self.bird
        r = b.breast
        beat = math.sin(now.t * 8.5) if flying else 0.0
        open_ = 1.0 if flying else min(1.0, max(now.flap, now.lift if side < 0 else 0.0) * 1.1)
        far = side * trunk.left[2] < -0.3
        shade = 0.22 if far else 0.0
        if open_ < 0.12:
            at = trunk.moved(0, 0, side * r * 0.66)
            long = b.lean + b.rump * 0.9 if "flippers" not in b.marks else 46.0
            fall = b.sink * 1.05 if "flippers" not in b.marks else 110.0
            rows = [(18, -r * 0.2, side * 10, r * 0.44), (-long * 0.35, fall * 0.3 - 2, side * 12, r * 0.5), (-long * 0.75, fall * 0.7, side * 2, r * 0.36), (-long * 1.08, fall + 6, -side * 10, r * 0.13)]
            form = self.tube(at, rows, mix(self.wing, "140e1c", shade), 0, 2)
            if self.detail and side * trunk.left[2] > -0.1 and "flippers" not in b.marks:
                stroke = self.ink(mix(self.wing, "140e1c", 0.42), 0.7, stroke=2.6)
                for k in range(3):
                    for j in range(3 - (k == 2)):
                        f, d = -long * (0.1 + 0.24 * k), fall * (0.1 + 0.24 * k) + (j - 1) * r * 0.28
                        x, y = at.flat(f, d, side * r * 0.4)
                        ex, ey = at.flat(f - r * 0.3, d + r * 0.1 + fall * 0.1, side * r * 0.4)
                        line(self.canvas, [(x, y - 5), ((x + ex) / 2, (y + ey) / 2 + 7), (ex, ey)], stroke)
            del form
            return
        raise_ = (0.55 * beat if flying else 0.5 + 0.55 * math.sin(now.t * 16)) * (0.4 + 0.6 * open_)
        span = (3.3 * r if b.neck < 60 else 2.7 * r) * (0.35 + 0.65 * open_) * (0.55 if "flippers" in b.marks else 1)
        at = trunk.moved(14, -r * 0.35, side * r * 0.55, roll=-side * (raise_ + 0.2), yaw=side * 0.12, pitch=-0.95 if flying else -0.5)
        fold = 0.35 * max(0.0, -beat)
        feathers: list[tuple[float, float, float]] = [(12, 0, 0), (34, -6, side * span * 0.34), (16, -4 + fold * 30, side * span * 0.72), (-6, 0 + fold * 60, side * span)]
        for i in range(6):
            t = 1 - i / 6
            feathers += [(-46 - 26 * (1 - t) - 18 * math.sin(math.pi * t), 6 + fold * 60 * t, side * span * (t * 0.96 + 0.02)), (-28 - 22 * (1 - t), 4 + fold * 50 * t, side * span * (t * 0.9))]
        feathers.append((-64, 8, side * 6))
        flat = [at.flat(*each) for each in feathers]
        x, y = at.flat(-10, 0, side * span * 0.5)
        form = Form(self.ink, [[(x, y, 0.0, span * 0.32)]])
        tone = mix(self.wing, "140e1c", shade)
        self.canvas.drawPath(smooth(flat, tension=0.22), form.paint(mix(tone, "140e1c", 0.16)))
        inner = [at.flat(*each) for each in ((14, -2, 0), (32, -8, side * span * 0.34), (14, -5 + fold * 30, side * span * 0.7), (-14, 0 + fold * 30, side * span * 0.66), (-24, 0, side * span * 0.34), (-36, 4, side * 6))]
        self.canvas.drawPath(smooth(inner, tension=0.3), form.paint(tone))
        if self.detail:
            stroke = self.ink(mix(tone, "140e1c", 0.5), 0.5, stroke=2)
            for i in range(1, 6):
                t = i / 6
                line(self.canvas, [at.flat(4, 0, side * span * t * 0.86), at.flat(-40, 5 + fold * 40 * t, side * span * t * 0.93)], stroke)

    def _foot(self, root: Frame, now: Acting, side: int, trunk: Frame, sink: float) -> None:
        b = self.bird
        f0 = -36 - b.lean * 0.45
        x, up = f0 + 8, 0.0
        if now.walk >= 0:
            u = (now.walk + (0.5 if side > 0 else 0)) % 1.0
            if u < 0.6:
                x += self.stride * 0.6 * (0.5 - u / 0.6)
            else:
                s = (u - 0.6) / 0.4
                x += self.stride * 0.6 * (s * s * (3 - 2 * s) - 0.5)
                up = 30 * math.sin(math.pi * s)
        elif side < 0 and now.lift > 0.3:
            x, up = x + 20, 40 * now.lift
        s = side * b.breast * 0.34
        colour = mix(b.legs, "1a0c10", 0.26 if side * root.left[2] < -0.2 else 0)
        z = trunk.origin[2] - 12 + side * root.left[2]

        def draw() -> None:
            top = b.body_y + b.breast * 0.55 + sink * 0.6
            foot = self.floor - b.leg * 0.4 - up
            rows = [(f0 - 4, top, s, b.leg * 0.9), ((f0 + x) / 2 - 12, (top + foot) / 2, s, b.leg * 0.6), (x - 6, foot - 4, s, b.leg * 0.6)]
            if "trousers" in b.marks:
                self.tube(root, [(f0, top - 20, s, 36), (f0 - 2, top + 26, s, 22)], self.body, 9, 2, 2)
            self.tube(root, rows, colour, 0, 0, 2)
            if b.webbed:
                self.leaf(root, [(x - 14, foot + 3, s), (x + 40, foot + 5, s - 24), (x + 46, foot + 6, s), (x + 40, foot + 5, s + 24)], colour, 0.12)
            for toe in (-22, 0, 22):
                self.canvas.drawLine(*root.flat(x - 4, foot, s), *root.flat(x + 38, foot + 4, s + toe), self.ink(colour, stroke=b.leg * 0.8))
            self.canvas.drawLine(*root.flat(x - 4, foot, s), *root.flat(x - 24, foot + 3, s), self.ink(colour, stroke=b.leg * 0.7))

        self.part(z, draw)

    def _head(self, head: Frame, now: Acting) -> None:
        b, r = self.bird, self.bird.skull
        away = head.forward[2] < -0.4
        colour = self.second if "white-head" in b.marks else self.body
        if away:
            self._beak(head, now)
        if "comb" in b.marks:
            self.form([head.balls([(f, -r * 0.95 - (i == 1) * 8, 0, 11)]) for i, f in enumerate((14, -4, -22))], "d8322a")
        if "tufts" in b.marks:
            for side in (-1, 1):
                self.leaf(head, [(-6, -r * 0.72, side * r * 0.36), (-10, -r * 1.3 - 8 * now.ears, side * r * 0.86), (-14, -r * 0.5, side * r * 0.84)], mix(self.body, "140e1c", 0.35), 0.14)
        skull = self.form([head.balls([(-r * 0.2, 2, 0, r)]), rounded(head.balls([(-r * 0.2, 8, 0, r * 0.9), (r * 0.2, 10, 0, r * 0.6)]), 2)], colour, 5 if b.neck > 36 else 2, 4)
        if "crest" in b.marks:
            for k in (-1, 0, 1):
                x, y = head.flat(-r * 0.3 - 8 * k, -r * 1.6, k * 8)
                line(self.canvas, [head.flat(-r * 0.2, -r * 0.8, 0), (x, y)], self.ink(self.second, stroke=3))
                self.canvas.drawCircle(x, y, 6, self.ink(self.second))
        if away:
            return
        if "disc" in b.marks:
            for side in (-1, 1):
                self.canvas.drawPath(Form(self.ink, [head.balls([(r * 0.3, 2, side * r * 0.42, r * 0.5)])]).outline(5 if self.detail else 0, 3), skull.paint(self.second))
        if "face" in b.marks:
            self.canvas.drawPath(Form(self.ink, [head.balls([(r * 0.42, 4, s * r * 0.5, r * 0.36)]) for s in (-1, 1)]).outline(), skull.paint("f4ece0"))
        apart = math.radians(34 if b.eye > 18 else 58)
        sight = (-r * 0.2 + r * math.cos(apart) * 0.99, -4.0, r * math.sin(apart) * 0.99)
        lid = colour if "disc" not in b.marks else self.second
        for side in (-1, 1):
            if side * head.left[2] < 0.1:
                self.eye(head, (sight[0], sight[1], sight[2] * side), b.eye, now, middle=(-r * 0.2, 2, 0), lid=lid, white=self.look.eyes if b.eye < 18 else "f4ecd8", iris=0.9)
        self._beak(head, now)
        for side in (-1, 1):
            if side * head.left[2] >= 0.1:
                self.eye(head, (sight[0], sight[1], sight[2] * side), b.eye, now, middle=(-r * 0.2, 2, 0), lid=lid, white=self.look.eyes if b.eye < 18 else "f4ecd8", iris=0.9)
            x, y, z = head.at(sight[0], -4 - b.eye * 1.35 - 2.5 * now.brow, sight[2] * side)
            if z > head.origin[2] - r * 0.1 and ("brow" in b.marks or abs(now.brow) > 0.4):
                slant = (6 * now.brow - (7 if "brow" in b.marks else 0)) * (1 if side * head.left[0] > 0 else -1)
                line(self.canvas, [(x - 10, y - slant * 0.6), (x, y - 2), (x + 10, y + slant * 0.6)], self.ink(mix(colour, "140a10", 0.5), stroke=4.5))

    def _beak(self, head: Frame, now: Acting) -> None:
        b, r = self.bird, self.bird.skull
        long, start, low = b.bill, r * 0.66, 10.0
        thick = {"flat": 13.0, "hook": 15.0, "cone": 13.0, "dagger": 12.0, "curved": 13.0}[b.beak] * r / 44
        jaw = head.moved(start, low + thick * 0.5, 0, pitch=0.5 * now.jaw)
        wide = 10.0 if b.beak == "flat" else 0.0
        pair = (-1, 1) if wide else (0,)
        self.form([jaw.balls([(0, 0, s * wide * 0.6, thick * 0.5), (long * 0.82, 0, s * wide, thick * 0.26)]) for s in pair], mix(b.tint, "3a1008", 0.28))
        if now.jaw > 0.08:
            mid = head.moved(start, low + thick * 0.4, 0, pitch=0.25 * now.jaw)
            self.canvas.drawPath(Form(self.ink, [mid.balls([(0, 0, 0, thick * 0.4), (long * 0.6, 0, 0, thick * 0.3 * (0.5 + now.jaw))])]).outline(), self.ink("7a1c24"))
        droop = {"hook": 13.0, "curved": 30.0}.get(b.beak, 5.0) * r / 44
        rows = [(start - 4, low - 2, thick), (start + long * 0.55, low + 1 - (3 if b.beak == "hook" else 0), thick * (0.82 if b.beak != "flat" else 0.55)), (start + long, low + droop, thick * (0.2 if b.beak != "flat" else 0.48))]
        form = self.form([rounded(head.balls([(f, d, s * wide * (0.4 + 0.5 * i), t) for i, (f, d, t) in enumerate(rows)]), 3) for s in pair], b.tint)
        for side in (-1, 1):
            if side * head.left[2] > -0.3:
                x, y = head.flat(start + long * 0.42, low - thick * 0.3, side * (thick * 0.5 + wide * 0.4))
                self.canvas.drawOval(rect(x - 3.4, y - 1.6, 6.8, 3.2), form.paint(mix(b.tint, "200806", 0.7)))
        if "lores" in b.marks:
            self.canvas.drawPath(Form(self.ink, [head.balls([(start - 4, 2, 0, thick * 0.9)])]).outline(), form.paint("1c1a20"))
        if "comb" in b.marks:
            self.form([head.balls([(start - 2, low + thick + 8, s * 6, 7), (start - 4, low + thick + 18 + 2 * math.sin(now.t * 3), s * 6, 8)]) for s in (-1, 1)], "d8322a")
