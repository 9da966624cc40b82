"""What lives in water: fish, whale, shark, dolphin, orca, octopus, crab."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from generator.picture.animation.brush import mix, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.creatures.space import Frame, rounded


@dataclass(frozen=True, slots=True, kw_only=True)
class Swimmer:
    length: float
    tall: float
    """Half of the height of the body."""
    thick: float
    snout: float = 60
    tail: str = "fork"
    """fork (upright), fluke (level), sickle (upright, its upper half longer)."""
    back: float = 0.5
    """Height of the fin on the back, in halves of the body."""
    fin: float = 70
    eye: float = 12
    marks: tuple[str, ...] = ("belly",)
    gape: float = 30


SWIMMERS: dict[str, Swimmer] = {
    "fish": Swimmer(length=230, tall=72, thick=34, snout=44, marks=("belly", "scales", "sail"), eye=16, gape=12),
    "whale": Swimmer(length=620, tall=128, thick=112, snout=128, tail="fluke", back=0.12, fin=150, eye=10, marks=("belly", "pleats", "barnacles"), gape=120),
    "orca": Swimmer(length=470, tall=92, thick=78, snout=72, tail="fluke", back=1.25, fin=110, eye=8, marks=("belly", "patch"), gape=58),
    "dolphin": Swimmer(length=330, tall=62, thick=50, snout=92, tail="fluke", back=0.9, fin=86, eye=10, marks=("belly", "bottle"), gape=64),
    "shark": Swimmer(length=430, tall=74, thick=58, snout=104, tail="sickle", back=1.1, fin=126, eye=9, marks=("belly", "gills", "teeth"), gape=46),
    "narwhal": Swimmer(length=420, tall=84, thick=72, snout=58, tail="fluke", back=0.05, fin=80, eye=9, marks=("belly", "tusk", "barnacles"), gape=34),
    "seal": Swimmer(length=270, tall=66, thick=60, snout=46, tail="fluke", back=0.0, fin=88, eye=16, marks=("belly", "barnacles"), gape=20),
}
SWIM_KIN = {"goldfish": "fish", "salmon": "fish", "trout": "fish", "clownfish": "fish", "carp": "fish", "cod": "fish", "tuna": "shark", "porpoise": "dolphin", "walrus": "seal", "beluga": "narwhal", "humpback": "whale", "otter": "seal"}


def swimmer_of(words: str) -> Swimmer:
    for word in words.lower().replace("-", " ").split()[::-1]:
        each = SWIM_KIN.get(word, word)
        if each in SWIMMERS:
            return SWIMMERS[each]
    return SWIMMERS["fish"]


class Fish(Rig):
    floor, stride = 137.0, 400.0

    def prepare(self) -> None:
        self.kind = swimmer_of(self.look.breed)
        self.belly = self.second if self.look.hair else self.pale
        self.fin = mix(self.body, self.second, 0.5) if "sail" in self.kind.marks else mix(self.body, "120a1c", 0.24)

    def mouth(self, root: Frame, now: Acting) -> tuple[float, float]:
        return root.flat(self.kind.snout, 24, 0)

    def build(self, root: Frame, now: Acting) -> None:
        k = self.kind
        speed = 1.7 if k.length > 300 else 4.5
        beat = now.t * speed * (1.8 if now.walk >= 0 else 1.0)
        pitch = 0.10 * math.sin(now.t * 0.8) + 0.4 * min(1.0, now.down) - 0.35 * now.up - 0.7 * now.hop - 0.6 * now.rear + math.radians(now.nod) * 0.4
        body = root.moved(now.lunge * 60, 6 * math.sin(now.t * 0.9) + now.low * 60 + now.crouch * 30, 0, pitch=pitch, roll=math.radians(now.tilt) * 0.6)
        level = k.tail == "fluke"

        def wave(f: float) -> tuple[float, float]:
            """How far the swimming moves a place of the body: down and to the left."""
            share = max(0.0, -f / k.length) ** 1.6
            swing = math.sin(beat + f / k.length * 2.4) * share * k.length * 0.13
            rise = (k.tall * 1.5 + 30) * share * max(0.0, abs(body.forward[2]) - 0.55) * 2.2
            return (swing - rise, 0.0) if level else (0.0, swing * 1.3)

        def row(f: float, d: float, r: float) -> tuple[float, float, float, float]:
            dd, ds = wave(f)
            return (f, d + dd, ds, r)

        shape = ((0.96, 0.10, 0.26), (0.55, 0.05, 0.62), (-0.02, 0.0, 0.9), (-0.3, 0.0, 1.0), (-0.56, 0.0, 0.8), (-0.82, 0.0, 0.4), (-1.0, 0.0, 0.15))
        spine = [(k.snout * s if s > 0 else k.length * s, 12 + k.tall * d, share) for s, d, share in shape]
        chains = []
        for way in (-1, 0, 1):
            chains.append(rounded(body.balls([row(f, d + way * (k.tall - k.thick) * share * 0.96, k.thick * share) for f, d, share in spine]), 3))
        behind = body.forward[2] < -0.3
        if not behind:
            self._tail(body, wave)
        if k.back > 0.01:
            f0 = -k.length * 0.36
            high = k.tall * k.back
            wide = k.length * (0.2 if "sail" in k.marks else 0.12)
            points = [(f0 + wide, -k.tall * 0.72), (f0 - wide * 0.2, -k.tall - high), (f0 - wide * (1.5 if "sail" in k.marks else 0.8), -k.tall - high * 0.75), (f0 - wide, -k.tall * 0.5)]
            self.leaf(body, [(f, 12 + d + wave(f)[0], wave(f)[1]) for f, d in points], self.fin, 0.3)
        form = self.form(chains, self.body)
        self._skin(body, spine, row, form)
        for side in sorted((-1, 1), key=lambda each: each * body.left[2]):
            if side * body.left[2] > -0.75:
                flap = 0.35 * math.sin(beat * 0.8 + side) + 0.7 * now.flap * math.sin(now.t * 12) - 1.0 * (now.lift if side < 0 else 0.0)
                at = body.moved(-k.length * 0.2, 12 + k.tall * 0.42, side * k.thick * 0.72, roll=side * (0.7 + flap))
                fin: list[tuple[float, float, float]] = [(k.fin * 0.3, 0, 0), (k.fin * 0.04, 6, side * k.fin * 0.7), (-k.fin * 0.5, 12, side * k.fin * 1.2), (-k.fin * 0.34, 10, side * k.fin * 0.5), (-k.fin * 0.16, 2, 0)]
                tone = mix(self.fin, "120a1c", 0.2 if side * body.left[2] < 0 else 0)
                x, y = at.flat(-k.fin * 0.2, 6, side * k.fin * 0.6)
                self.canvas.drawPath(smooth([at.flat(*each) for each in fin], tension=0.36), Form(self.ink, [[(x, y, 0.0, k.fin * 0.6)]]).paint(tone))
        if "tusk" in k.marks:
            self.tube(body, [(k.snout, 16, 0, 8), (k.snout + 190, 0, 0, 1.5)], "efe4c8", parts=2)
        if behind:
            self._tail(body, wave)
        if body.forward[2] > -0.45:
            self._face(body, now)

    def _skin(self, body: Frame, spine: list[tuple[float, float, float]], row: Callable[[float, float, float], tuple[float, float, float, float]], form: Form) -> None:
        k = self.kind
        low = rounded(body.balls([row(f, d + (k.tall - k.thick * 0.45) * share * 0.97, k.thick * share * 0.52) for f, d, share in spine[:6]]), 3)
        upper = rounded(body.balls([row(f, d + k.tall * share * (0.38 if f > -k.length * 0.5 else 0.6), k.thick * share * (0.58 if f > -k.length * 0.5 else 0.14)) for f, d, share in spine[:5]]), 3) if k.thick > 50 else []
        for chain in (upper, low):
            if chain:
                self.canvas.drawPath(Form(self.ink, [chain]).outline(), form.paint(self.belly))
        if not self.detail:
            return
        seen = 1 if body.left[2] >= 0 else -1
        if "pleats" in k.marks and abs(body.forward[2]) < 0.72:
            for i in range(6):
                groove = []
                for f in (k.snout * 0.7, 0.0, -k.length * 0.2, -k.length * 0.4):
                    ahead, deep, *_ = row(f, 12 + k.tall * (0.46 + 0.085 * i) * (1 - 0.2 * abs(f / k.length + 0.2)), 0)
                    groove.append(body.flat(ahead, deep, seen * k.thick * (0.8 - 0.1 * i)))
                line(self.canvas, groove, self.ink(mix(self.belly, self.dark, 0.4), 0.7, stroke=3))
        if "scales" in k.marks:
            for i in range(7):
                for j in (-1.2, -0.4, 0.4):
                    f, d = -k.length * (0.12 + 0.095 * i), k.tall * 0.42 * (j + 0.4 * (i % 2)) * (1 - 0.08 * i)
                    ahead, deep, aside, _ = row(f, 12 + d, 0)
                    x, y = body.flat(ahead, deep, aside)
                    line(self.canvas, [(x + 7, y - 9), (x - 3 * body.forward[0], y), (x + 7, y + 9)], self.ink(self.dark, 0.45, stroke=2.4))
        if "gills" in k.marks:
            for i in range(4):
                f = -k.length * 0.15 - i * 11
                line(self.canvas, [body.flat(f, -18, seen * k.thick * 0.95), body.flat(f - 7, 8, seen * k.thick), body.flat(f, 34, seen * k.thick * 0.95)], self.ink(self.dark, 0.8, stroke=3.4))
        if "patch" in k.marks:
            x, y = body.flat(-30, -24, seen * k.thick * 0.8)
            self.canvas.drawPath(smooth([(x - 26 * body.forward[0], y - 4), (x, y - 13), (x + 24 * body.forward[0], y), (x, y + 11)]), form.paint(self.belly))
        if "barnacles" in k.marks:
            for i in range(9):
                x, y = body.flat(k.snout * 0.6 - (i * 37) % int(k.length * 0.4), -k.tall * (0.1 + 0.5 * ((i * 5) % 7) / 7), seen * k.thick * 0.7)
                self.canvas.drawCircle(x, y, 3.5 + i % 3, form.paint(mix(self.body, "ffffff" if i % 2 else "0a0a1c", 0.3)))

    def _tail(self, body: Frame, wave: Callable[[float], tuple[float, float]]) -> None:
        k = self.kind
        f = -k.length
        dd, ds = wave(f)
        size = k.tall * (1.35 if k.tail == "fork" else 1.5)
        tone = self.fin
        for way in (-1, 1):
            reach = size * (1.35 if k.tail == "sickle" and way < 0 else 0.8 if k.tail == "sickle" else 1.0)
            if k.tail == "fluke":
                points: list[tuple[float, float, float]] = [(f + 26, 12 + dd, ds), (f - size * 0.25, 12 + dd * 1.15 - 6, ds + way * reach * 0.6), (f - size * 0.75, 12 + dd * 1.3 - reach * 0.22, ds + way * reach), (f - size * 0.32, 12 + dd * 1.2, ds + way * reach * 0.3), (f - 12, 12 + dd, ds)]
            else:
                points = [(f + 26, 12 + dd, ds), (f - size * 0.4, 12 + dd + way * reach * 0.55, ds * 1.3), (f - size * 0.85, 12 + dd + way * reach, ds * 1.6), (f - size * 0.42, 12 + dd + way * reach * 0.2, ds * 1.3), (f - 8, 12 + dd, ds)]
            self.leaf(body, points, mix(tone, "120a1c", 0.14 if way < 0 else 0.0), 0.36)

    def _face(self, body: Frame, now: Acting) -> None:
        k = self.kind
        gape = k.gape
        tip = body.at(k.snout * 0.98, 24, 0)
        for side in sorted((-1, 1), key=lambda each: each * body.left[2]):
            if side * body.left[2] < -0.45:
                continue
            corner = body.flat(k.snout * 0.9 - gape, 30 + k.tall * 0.14 - 8 * now.smile, side * k.thick * 0.72)
            middle = body.flat(k.snout * 0.9 - gape * 0.45, 32 + k.tall * 0.06, side * k.thick * 0.5)
            drop = now.jaw * (10 + gape * 0.24)
            if now.jaw > 0.06:
                low = [(middle[0], middle[1] + drop), (tip[0] - 8 * body.forward[0], tip[1] + drop * 1.1)]
                self.canvas.drawPath(smooth([(tip[0], tip[1]), middle, corner, *low], tension=0.25), self.ink("5a101e"))
            if "teeth" in k.marks:
                for i in range(5):
                    t = (i + 0.5) / 5
                    x, y = tip[0] + (corner[0] - tip[0]) * t, tip[1] + (corner[1] - tip[1]) * t
                    self.canvas.drawPath(smooth([(x - 4, y), (x, y + 9), (x + 4, y)], tension=0.1), self.ink("f8f4ea"))
            line(self.canvas, [(tip[0], tip[1]), middle, corner], self.ink(mix(self.dark, "0a0610", 0.4), stroke=3.4))
        for side in (-1, 1):
            self.eye(body, (2, 0, side * k.thick * 0.74), k.eye, now, middle=(-k.thick * 0.3, 6, 0), white="f4efe4" if k.length < 300 else "8a7a6a", iris=0.86)


class Octopus(Rig):
    """A mantle, two eyes and eight arms that never rest."""

    floor, stride = 137.0, 160.0

    def build(self, root: Frame, now: Acting) -> None:
        body = root.moved(now.lunge * 30, 5 * math.sin(now.t * 1.1) + now.crouch * 24 + now.low * 40, 0, pitch=-0.2 * now.up + 0.3 * min(1.0, now.down), roll=math.radians(now.tilt) * 1.2)
        puff = 1 + 0.04 * now.breath + 0.12 * max(0.0, now.walk >= 0) * math.sin(now.t * 6)
        for i in sorted(range(8), key=lambda each: math.sin(each * math.pi / 4 + 0.4) * body.left[2] + math.cos(each * math.pi / 4 + 0.4) * body.forward[2]):
            a = i * math.pi / 4 + 0.4
            raised = max(now.lift if i == 6 else 0.0, 0.8 * now.flap if i % 2 else 0.0)
            rows = []
            for j in range(6):
                t = j / 5
                reach = 30 + 112 * t
                sway = 22 * t * math.sin(now.t * 1.8 - j * 0.9 + i * 1.3)
                curl = 26 * max(0.0, t - 0.6) * 2.5
                rows.append((math.cos(a) * reach - 20, 48 + 84 * math.sin(t * 1.5) - curl - 170 * raised * t, math.sin(a) * reach + sway, 23 * (1 - t) ** 0.8 + 4))
            tone = mix(self.body, "180a1c", 0.24 if math.cos(a) * body.forward[2] + math.sin(a) * body.left[2] < -0.2 else 0.0)
            form = self.tube(body, rows, tone, parts=3)
            if self.detail:
                for f, d, s, r in rows[2:]:
                    x, y = body.flat(f, d + r * 0.4, s)
                    self.canvas.drawCircle(x, y, r * 0.3, form.paint(self.second))
        mantle = self.tube(body, [(-16, 40, 0, 44), (-18, 4, 0, 46 * puff), (-42, -52, 0, 62 * puff), (-66, -104, 0, 50 * puff)], self.body, parts=4)
        for i in range(9):
            x, y = body.flat(-40 + 30 * math.cos(i * 2.2), -20 - 11 * i, 44 * math.sin(i * 2.1))
            self.canvas.drawCircle(x, y, 4 + i % 4, mantle.paint(mix(self.body, self.second, 0.4)))
        for side in (-1, 1):
            self.form([body.balls([(4, -2, side * 30, 19)])], self.body)
            self.eye(body, (16, -3, side * 36), 14, now, middle=(-14, 4, 0), pupil="bar", white="f4ecd8")
        if body.forward[2] > -0.3:
            x, y = body.flat(34, 30, 0)
            wide, tall = 11 - 3 * now.jaw, 2 + 12 * now.jaw
            self.canvas.drawPath(smooth([(x - wide, y - 2 * now.smile), (x, y - 1 + 2 * now.smile), (x + wide, y - 2 * now.smile), (x, y + tall)]), self.ink("5a1020"))
