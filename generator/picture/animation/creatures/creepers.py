"""What creeps on its belly: snakes, worms, caterpillars, snails."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.picture.animation.brush import mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.features import brows, feelers, mouth
from generator.picture.animation.creatures.floors import FLOORS
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig, Row
from generator.picture.animation.creatures.space import Frame, rounded


@dataclass(frozen=True, slots=True, kw_only=True)
class Creeper:
    head: float = 42
    thick: float = 30
    length: float = 380
    winding: float = 46
    eye: float = 14
    pupil: str = "round"
    marks: tuple[str, ...] = ()
    """snout, hood, tongue, pattern, beads, feet, feelers, stalks, shell, band, fins."""


CREEPERS: dict[str, Creeper] = {
    "snake": Creeper(marks=("snout", "tongue", "pattern"), pupil="slit", thick=28, head=40),
    "cobra": Creeper(marks=("snout", "tongue", "hood", "pattern"), pupil="slit", thick=26, head=38),
    "eel": Creeper(marks=("snout", "fins"), thick=30, winding=60),
    "worm": Creeper(marks=("band",), head=34, thick=27, length=300, winding=30, eye=13),
    "caterpillar": Creeper(marks=("beads", "feet", "feelers"), head=50, thick=42, length=300, winding=14, eye=18),
    "centipede": Creeper(marks=("beads", "feet", "feelers", "long"), head=42, thick=30, length=440, winding=40, eye=16),
    "snail": Creeper(marks=("stalks", "shell"), head=34, thick=36, length=230, winding=0, eye=14),
    "slug": Creeper(marks=("stalks",), head=34, thick=38, length=270, winding=8, eye=14),
}
CREEPER_KIN = {"serpent": "snake", "viper": "snake", "python": "snake", "rattlesnake": "snake", "adder": "snake", "anaconda": "snake", "boa": "snake", "earthworm": "worm", "grub": "caterpillar", "larva": "caterpillar", "maggot": "worm", "millipede": "centipede", "inchworm": "caterpillar", "bookworm": "caterpillar", "leech": "slug"}


def creeper_of(words: str) -> Creeper | None:
    for word in words.lower().replace("-", " ").split()[::-1]:
        for stem in (word, word.removesuffix("s")):
            found = CREEPERS.get(CREEPER_KIN.get(stem, stem))
            if found:
                return found
    return None


class Crawler(Rig):
    """The head rises from the ground as high as the species holds its eyes; the rest lies behind."""

    stride = 150.0

    def prepare(self) -> None:
        self.floor = FLOORS[self.look.species]
        self.kind = creeper_of(self.look.breed) or CREEPERS["snake"]
        self.belly = mix(self.second, "fff4e0", 0.35)

    def build(self, root: Frame, now: Acting) -> None:
        k = self.kind
        floor = self.floor
        down = min(1.0, now.down)
        sink = max(now.low, 0.6 * now.crouch, 0.55 * down) * max(0.0, floor - k.head * 1.05)
        rise = 14 * now.up + 30 * now.rear
        sway = 7 * math.sin(now.t * 1.3)
        head = root.moved(now.lunge * 60, sink - rise + 2 * now.breath, sway * 0.5, yaw=max(-0.6, min(0.6, now.gaze_x * root.left[0] * 0.5 + 0.5 * now.twist)), pitch=math.radians(now.nod) + 0.3 * down - 0.3 * now.up, roll=math.radians(now.tilt))
        rows = self._spine(root, head, now, sink - rise, sway)
        z = root.at(-k.length * 0.35, floor, 0)[2]
        if "shell" in k.marks:
            self.part(z + 2, lambda: self._shell(root, now))
        self.part(z, lambda: self._body(root, rows, now))
        self.part(max(head.origin[2], z) + 60 if root.forward[2] > -0.4 else z - 5, lambda: self._head(head, now))

    def _spine(self, root: Frame, head: Frame, now: Acting, sink: float, sway: float) -> list[Row]:
        k, floor = self.kind, self.floor
        t = k.thick
        ground = floor - t * 0.98
        start = (-k.head * 0.75, k.head * 0.5 + sink, sway * 0.4)
        high = max(0.0, ground - start[1])
        rows: list[Row] = [(*start, t * 0.84)]
        for i in range(1, 4):
            u = i / 4
            rows.append((start[0] - 18 - high * 0.22 * math.sin(math.pi * u) - 20 * u, start[1] + high * (u * u * (3 - 2 * u)), sway * (1 - u) * 0.5, t * (0.86 + 0.14 * u)))
        go = 2 * math.pi * now.walk if now.walk >= 0 else now.t * 0.7
        f0 = rows[-1][0] - 18 - high * 0.1
        count = max(5, round(k.length / 44))
        for i in range(count):
            u = (i + 1) / count
            hump = 0.0
            if "feet" in k.marks:
                hump = 9 * max(0.0, math.sin(go * 1.4 - i * 0.9)) * (now.walk >= 0)
            rows.append((f0 - (k.length - high * 0.3) * u, ground - hump + t * 0.4 * u * u * ("beads" not in k.marks), k.winding * math.sin(i * 1.05 - go) * min(1.0, u * 3), t * (1 - (0.86 if "beads" not in k.marks and "shell" not in k.marks else 0.35) * u**1.6)))
        return rows

    def _body(self, root: Frame, rows: list[Row], now: Acting) -> None:
        k = self.kind
        if "beads" in k.marks:
            self._beads(root, rows, now)
            return
        if "fins" in k.marks:
            fin = [root.flat(f, d - r - 16, s) for f, d, s, r in rows[1:]] + [root.flat(f, d, s) for f, d, s, r in rows[:0:-1]]
            self.canvas.drawPath(smooth(fin, tension=0.4), self.ink(mix(self.body, self.second, 0.5)))
        balls = rounded(root.balls(rows), 3)
        form = self.form([balls], self.body)
        front = root.forward[2]
        if front > -0.3 and "band" not in k.marks:
            throat = [(x + root.forward[0] * r * 0.42, y + r * 0.3 * (i > 5), z, r * 0.58) for i, (x, y, z, r) in enumerate(balls[: len(balls) - 4])]
            self.canvas.drawPath(Form(self.ink, [throat]).outline(), form.paint(self.belly))
            if self.detail and "snout" in k.marks:
                for i, (x, y, _, r) in enumerate(throat[1:14]):
                    line(self.canvas, [(x - r * 0.8, y), (x, y + r * 0.16), (x + r * 0.8, y)], self.ink(mix(self.belly, self.body, 0.6), 0.6, stroke=2.4))
                    del i
        if "band" in k.marks:
            for i, (x, y, _, r) in enumerate(balls[2:-2]):
                line(self.canvas, [(x - r * 0.8, y - r * 0.3), (x, y), (x + r * 0.7, y - r * 0.3)], self.ink(mix(self.body, "3a1010", 0.4), 0.35, stroke=2.2))
                if i in (9, 10, 11):
                    self.canvas.drawPath(Form(self.ink, [[(x, y, 0.0, r * 1.1)]]).outline(), form.paint(mix(self.body, self.second, 0.6)))
        if "pattern" in k.marks:
            for i, (f, d, s, r) in enumerate(rows[2:-1]):
                x, y, z = root.at(f, d - r * 0.72, s + (r * 0.5 if root.left[2] > 0 else -r * 0.5) * (i < 3))
                self.canvas.drawPath(smooth([(x - r * 0.52, y), (x, y - r * 0.32), (x + r * 0.52, y), (x, y + r * 0.34)], tension=0.16), form.paint(mix(self.second, "140a10", 0.35)))
        if "hood" in k.marks:
            f, d, s, r = rows[1]
            hood = [root.flat(f, d - 52, 0), root.flat(f, d - 26, r * 2.2), root.flat(f, d + 34, r * 2.0), root.flat(f, d + 84, r * 0.6), root.flat(f, d + 84, -r * 0.6), root.flat(f, d + 34, -r * 2.0), root.flat(f, d - 26, -r * 2.2)]
            shape = smooth(hood, tension=0.44)
            self.canvas.drawPath(shape, form.paint(self.body))
            if front > 0:
                mid = root.flat(f, d + 20, 0)
                self.canvas.drawPath(smooth([(mid[0] + (x - mid[0]) * 0.74, mid[1] + (y - mid[1]) * 0.8) for x, y in hood], tension=0.44), form.paint(self.belly))

    def _beads(self, root: Frame, rows: list[Row], now: Acting) -> None:
        k = self.kind
        beads = rows[1:]
        order = sorted(enumerate(beads), key=lambda each: root.at(each[1][0], 0, each[1][2])[2])
        go = 2 * math.pi * now.walk if now.walk >= 0 else 0.0
        for i, (f, d, s, r) in order:
            long = "long" in k.marks
            if i > 1:
                for side in (-1, 1):
                    step = 8 * math.sin(go * 2 - i * 1.2 + side)
                    top = root.flat(f, d + r * 0.5, s + side * r * 0.6)
                    foot = root.flat(f + step, self.floor - 3, s + side * r * (1.7 if long else 0.66))
                    line(self.canvas, [top, ((top[0] + foot[0]) / 2, (top[1] + foot[1]) / 2 - (10 if long else 0)), foot], self.ink(mix(self.second, "1a0c10", 0.4), stroke=7 if long else 15))
            tone = self.body if i % 2 == 0 else mix(self.body, self.second, 0.4)
            form = self.form([root.balls([(f, d, s, r)])], tone)
            if self.detail:
                for side in (-1, 1):
                    x, y, z = root.at(f, d - r * 0.35, s + side * r * 0.8)
                    if z > root.at(f, d, s)[2]:
                        self.canvas.drawCircle(x, y, r * 0.17, form.paint(mix(self.second, "fff0d0", 0.4)))

    def _shell(self, root: Frame, now: Acting) -> None:
        floor = self.floor
        r = min(108.0, max(84.0, floor * 0.4))
        x, y, _ = root.at(-self.kind.length * 0.74, floor - r - 22 + 2 * now.breath, 0)
        wide = 0.62 + 0.38 * abs(root.forward[0])
        form = Form(self.ink, [[(x, y, 0.0, r)]])
        tone = mix(self.second, self.body, 0.1)
        self.canvas.drawOval(rect(x - r * wide, y - r, r * wide * 2, r * 2), form.paint(tone))
        way = 1 if root.forward[0] >= 0 else -1
        if abs(root.forward[0]) > 0.3:
            points = []
            for i in range(22):
                a = i * 0.62
                reach = r * 0.93 * (1 - i / 24)
                points.append((x + way * wide * math.cos(a + 0.7) * reach - way * wide * r * 0.05, y + math.sin(a + 0.7) * reach))
            line(self.canvas, points, self.ink(mix(tone, "180808", 0.62), 0.85, stroke=7))
            line(self.canvas, [(px - 2, py - 4) for px, py in points[3:14]], self.ink("fff4dc", 0.35, stroke=5))
        else:
            for share in (0.72, 0.4):
                self.canvas.drawOval(rect(x - r * wide * share, y - r * 0.96, r * wide * share * 2, r * 1.8 * (0.5 + share * 0.5)), self.ink(mix(tone, "180808", 0.6), 0.7, stroke=5))
        self.canvas.drawOval(rect(x - r * 0.5 * wide, y - r * 0.84, r * 0.5 * wide, r * 0.34), self.ink("ffffff", 0.25))

    def _head(self, head: Frame, now: Acting) -> None:
        k, r = self.kind, self.kind.head
        marks = k.marks
        away = head.forward[2] < -0.35
        dark = mix(self.body, "140a10", 0.5)
        if "stalks" in marks:
            self.form([head.balls([(-r * 0.5, 34, 0, r)]), rounded(head.balls([(-r * 0.5, 36, 0, r * 0.9), (r * 0.1, 42, 0, r * 0.7)]), 2)], self.body)
            for side in (-1, 1):
                wave = 4 * math.sin(now.t * 1.9 + side) - 8 * now.ears
                self.tube(head, [(-r * 0.1, 20, side * 13, 8), (r * 0.1, 4 + wave * 0.3, side * 24, 7)], self.body, parts=2)
                self.form([head.balls([(r * 0.1, -2 + wave * 0.3, side * 26, k.eye * 1.1)])], self.body)
                self.eye(head, (r * 0.1 + k.eye * 0.86, -2 + wave * 0.3, side * 28), k.eye, now, middle=(r * 0.1 - 6, -2, side * 24), white="f8f4ea")
                if not away:
                    x, y = head.flat(r * 0.45, 50, side * 12)
                    ex, ey = head.flat(r * 0.75, 58, side * 18)
                    line(self.canvas, [(x, y), (ex, ey)], self.ink(self.body, stroke=7))
            brows(self, head, (r * 0.1 + k.eye * 0.9, -2, 28), k.eye, now, middle=(-10, 0, 0), tone=dark)
            mouth(self, head, (r * 0.42, 52), 17, now, round_=r * 0.9, lips=self.body)
            return
        middle = (-r * 0.3, 6.0, 0.0)
        if "feelers" in marks and away:
            feelers(self, head, (0, -r * 0.7, r * 0.34), 62, now, dark, tip=8)
        long = r * 1.5 if "snout" in marks else r * 0.7
        skull = self.form([head.balls([(middle[0], 5, 0, r)]), rounded(head.balls([(middle[0], 8, s, r * 0.86) for s in (-r * 0.16, r * 0.16)]), 2)], self.body)
        if not away and "snout" in marks:
            jaw = head.moved(0, 18, 0, pitch=0.55 * now.jaw)
            self.form([rounded(jaw.balls([(-4, 6, 0, r * 0.5), (long * 0.62, 4, 0, r * 0.32)]), 3)], self.belly)
            if now.jaw > 0.08:
                self.canvas.drawPath(Form(self.ink, [head.moved(0, 18, 0, pitch=0.28 * now.jaw).balls([(0, 0, 0, r * 0.4), (long * 0.6, -2, 0, r * 0.26 * (0.6 + now.jaw))])]).outline(), self.ink("5a101e"))
            flick = max(0.0, math.sin(now.t * 1.9)) ** 6 if now.jaw < 0.06 else 0.0
            if "tongue" in marks and flick > 0.05:
                tip = head.flat(long * 0.7 + 44 * flick, 24 + 6 * math.sin(now.t * 17), 0)
                line(self.canvas, [head.flat(long * 0.66, 22, 0), tip], self.ink("c82a3a", stroke=5))
                for s in (-7, 7):
                    line(self.canvas, [tip, head.flat(long * 0.7 + 44 * flick + 15, 22, s)], self.ink("c82a3a", stroke=3.4))
            self.form([rounded(head.balls([(0, 6, 0, r * 0.82), (long * 0.4, 9, 0, r * 0.62), (long * 0.72, 12, 0, r * 0.4)]), 3)], self.body)
            for side in (-1, 1):
                if side * head.left[2] > -0.5:
                    curl = -9 * now.smile
                    line(self.canvas, [head.flat(long * 0.88, 22, side * 6), head.flat(long * 0.5, 28, side * r * 0.5), head.flat(r * 0.1, 27 + curl, side * r * 0.78)], self.ink(mix(self.body, "0c060c", 0.65), stroke=3.4))
                    x, y = head.flat(long * 0.93, 4, side * r * 0.2)
                    self.canvas.drawCircle(x, y, 3.2, self.ink("14080c"))
        elif not away:
            if "beads" in marks:
                self.canvas.drawPath(Form(self.ink, [head.balls([(r * 0.36, 12, 0, r * 0.66)])]).outline(), skull.paint(mix(self.body, "fff4dc", 0.45)))
            mouth(self, head, (middle[0] + r * 0.94, 28), r * 0.4, now, round_=r * 0.95, lips=self.body)
            for side in (-1, 1):
                x, y, z = head.at(middle[0] + r * 0.72, 24, side * r * 0.64)
                if z > head.at(*middle)[2]:
                    self.canvas.drawCircle(x, y, r * 0.17, self.ink("e86a6a", 0.35))
        if away:
            return
        a = math.radians(52 if "snout" in marks else 34)
        sight = (middle[0] + r * 0.98 * math.cos(a), -8.0 if "snout" in marks else -3.0, r * 0.98 * math.sin(a))
        for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
            self.eye(head, (sight[0], sight[1], sight[2] * side), k.eye, now, middle=middle, pupil=k.pupil, white="f4ecc8" if "snout" in marks else "f8f4ea", iris=0.82)
        brows(self, head, sight, k.eye, now, middle=middle, tone=dark)
        if "feelers" in marks:
            feelers(self, head, (2, -r * 0.72, r * 0.34), 62, now, dark, tip=8)
