"""The head of a beast: skull, muzzle, jaw, ears, horns and the face that speaks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.breeds import Breed
from generator.picture.animation.creatures.coat import Coat
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line, tapered
from generator.picture.animation.creatures.space import Frame, rounded

if TYPE_CHECKING:
    from generator.picture.animation.creatures.quadruped import Quadruped


class BeastHead:
    def __init__(self, beast: Quadruped, breed: Breed, coat: Coat) -> None:
        self.beast, self.breed, self.coat = beast, breed, coat
        marks = breed.marks
        self.fur = beast.second if "darkface" in marks else beast.body
        self.muzzle = coat.under if any(m in marks for m in ("muzzle", "face", "darkface")) else self.fur
        self.nose = "c87a78" if "pink" in breed.extra or "snout" in breed.extra else mix(beast.dark, "140c12", 0.8)
        if breed.pupil == "slit" and breed.eye > 13:
            self.nose = "b86a68"
        r, apart = breed.skull, math.radians(breed.apart)
        self.middle = (-breed.skull * 0.3, 6.0, 0.0)
        self.sight = (self.middle[0] + r * 0.98 * math.cos(apart), -4.0 if breed.eye < 15 else -r * 0.55, r * 0.98 * math.sin(apart))

    def draw(self, head: Frame, now: Acting) -> None:
        b, beast = self.breed, self.beast
        away = head.forward[2] < -0.35
        if b.mane == "ruff":
            self._ruff(head, now)
        for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
            if side * head.left[2] < -0.25 or away:
                self._ear(head, now, side, True)
                self._horn(head, side)
        if away:
            self._muzzle(head, now)
        skull = beast.form([head.balls([(self.middle[0], 4, 0, b.skull)]), rounded(head.balls([(self.middle[0], 6, 0, b.skull * 0.96), (4, 18, 0, b.skull * 0.62)]), 2), rounded(head.balls([(self.middle[0] + 4, 20, -b.skull * 0.42, b.skull * 0.52), (self.middle[0] + 4, 20, b.skull * 0.42, b.skull * 0.52)]), 2)], self.fur, b.fur * 0.8, 5)
        if not away:
            self._marked(head, skull)
            for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
                if side * head.left[2] < 0.1:
                    self._eye(head, now, side)
            self._muzzle(head, now)
            for side in (-1, 1):
                if side * head.left[2] >= 0.1:
                    self._eye(head, now, side)
        for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
            if not (side * head.left[2] < -0.25 or away):
                self._ear(head, now, side, False)
                self._horn(head, side)
        if "topknot" in b.extra or "wool" in b.extra:
            beast.form([head.balls([(-16, -b.skull * 0.7, s, b.skull * 0.42)]) for s in (-b.skull * 0.36, b.skull * 0.36)] + [head.balls([(4, -b.skull * 0.78, 0, b.skull * 0.4)])], beast.body, 5 if "topknot" in b.extra else 0)
        if b.mane == "crest" and not away:
            x, y = head.flat(6, -b.skull * 0.9, 0)
            sway = 3 * math.sin(now.t * 1.7)
            beast.canvas.drawPath(smooth([(x - 14, y - 6), (x + 8, y - 8), (x + 12 + sway, y + 26), (x + 2, y + 16), (x - 4 + sway, y + 34), (x - 12, y + 14)]), beast.ink(beast.second))

    def _eye(self, head: Frame, now: Acting, side: int) -> None:
        b, beast = self.breed, self.beast
        f, d, s = self.sight
        lid = self.fur
        if "mask" in b.marks and b.tail in ("ringed",) or "patch" in b.marks:
            x, y, _ = head.at(f, d + 3, s * side)
            seen = max(0.3, 1 - max(0.0, -side * head.left[2]))
            beast.canvas.drawOval(rect(x - b.eye * 1.9 * seen, y - b.eye * 1.4, b.eye * 3.8 * seen, b.eye * 3.3), beast.ink(beast.second))
            lid = beast.second
        elif "face" in b.marks:
            lid = mix(self.fur, beast.second, 0.8)
        if b.eye >= 16:
            beast.form([head.balls([(f - 7, d, s * side * 0.86, b.eye * 1.3)])], self.fur)
        beast.eye(head, (f, d, s * side), b.eye, now, middle=self.middle, pupil=b.pupil, lid=lid, white="f4efe6" if b.apart < 50 else "6a4a34", iris=0.9)
        x, y, z = head.at(f, d - b.eye * 1.75 - 3 * now.brow, s * side * 0.9)
        if z > head.at(*self.middle)[2] and beast.detail and now.blink < 0.9:
            seen = min(1.0, 0.45 + 0.6 * max(0.0, (z - head.at(*self.middle)[2]) / b.skull))
            slant = 6 * now.brow * (1 if side * head.left[0] > 0 else -1)
            tone = beast.second if "brows" in b.marks else mix(lid, "140a14", 0.4)
            line(beast.canvas, [(x - 9 * seen, y - slant * 0.5), (x, y - 3), (x + 9 * seen, y + slant * 0.5)], beast.ink(tone, 0.75, stroke=4.2))

    def _marked(self, head: Frame, skull: Form) -> None:
        b, beast, r = self.breed, self.beast, self.breed.skull
        if "face" in b.marks:
            beast.canvas.drawPath(Form(beast.ink, [head.balls([(r * 0.18, -2, s, r * 0.44)]) for s in (-r * 0.32, r * 0.32)] + [head.balls([(r * 0.3, 18, 0, r * 0.56)])]).outline(), skull.paint(beast.second))
        if "cheeks" in b.marks:
            for side in (-1, 1):
                beast.canvas.drawPath(Form(beast.ink, [head.balls([(0, 17, side * r * 0.56, r * 0.42), (-r * 0.5, 30, side * r * 0.76, r * 0.22)])]).outline(b.fur if beast.detail else 0, 3), skull.paint(beast.second))
        if "mask" in b.marks and b.tail not in ("ringed",):
            for side in (-1, 1):
                beast.canvas.drawPath(Form(beast.ink, [rounded(head.balls([(r * 0.5, 6, side * r * 0.45, r * 0.26), (r * 0.1, 16, side * r * 0.68, r * 0.34)]), 2)]).outline(), skull.paint(beast.second))
        if "stripe" in b.marks or "blaze" in b.marks:
            wide = r * (0.24 if "stripe" in b.marks else 0.17)
            beast.canvas.drawPath(Form(beast.ink, [rounded(head.balls([(-r * 0.2, -r * 0.8, 0, wide), (r * 0.45, -r * 0.42, 0, wide), (r * 0.78, 0, 0, wide * 0.8)]), 3)]).outline(), skull.paint(beast.second))
        if "stripes" in b.marks and not b.hoof:
            for s in (-0.4, 0.0, 0.4):
                x, y = head.flat(r * 0.4, -r * 0.62, s * r)
                line(beast.canvas, [(x, y - 8), (x + s * 6, y + 7)], beast.ink(beast.second, stroke=5))

    def _muzzle(self, head: Frame, now: Acting) -> None:
        b, beast = self.breed, self.beast
        long, tip = b.muzzle, b.tip
        start = b.skull * 0.42
        drop = b.drop
        open_ = now.jaw * 0.5
        jaw = head.moved(start * 0.5, drop + b.thick * 0.35, 0, pitch=open_ + 0.03)
        under = self.muzzle if "muzzle" in b.marks or "face" in b.marks else mix(self.fur, "1a0c18", 0.14)
        wide = 0.62 if "wide" in b.extra else 0.0
        pair = (-1, 1) if wide or b.muzzle < 30 else (0,)
        lower = [rounded(jaw.balls([(0, 4, s * b.thick * 0.4, b.thick * 0.55), (long * 0.5 - start * 0.5, 4, s * tip * 0.5, tip * 0.72), (long * 0.92 - start * 0.5, 3, s * tip * 0.2, tip * 0.5)]), 2) for s in pair]
        beast.form(lower, under, b.fur * 0.5 if "beard" not in b.extra else 9, 8)
        if "beak" in b.extra:
            self._beak(head, jaw, now)
            return
        if "beard" in b.extra:
            x, y = jaw.flat(long * 0.5, 6, 0)
            beast.canvas.drawPath(tapered([(x, y), (x - 3, y + 20), (x + 2 * math.sin(now.t), y + 40)], (22, 17, 3)), beast.ink(self.muzzle))
        if now.jaw > 0.06:
            mid = head.moved(start * 0.5, drop + b.thick * 0.3, 0, pitch=open_ * 0.5)
            gape = tip * 0.34 + now.jaw * long * 0.16 + 2
            inner = [rounded(mid.balls([(0, 0, s * b.thick * 0.3, gape * 0.7), (long * 0.8 - start * 0.5, 2, s * tip * 0.2, gape * 0.8)]), 2) for s in pair]
            beast.canvas.drawPath(Form(beast.ink, inner).outline(), beast.ink("4a0e1a"))
            beast.canvas.drawPath(Form(beast.ink, [jaw.balls([(6, -2, 0, tip * 0.36), (long * 0.7 - start * 0.5, -3 - 2 * now.jaw, 0, tip * 0.38)])]).outline(), beast.ink("d8707a"))
            if beast.detail and b.pupil != "bar" and not b.hoof and (b.muzzle > 30 or "fangs" in b.extra):
                for side in (-1, 1):
                    for f in (0.86, 0.7, 0.56) if "fangs" in b.extra else (0.86,):
                        x, y = jaw.flat(long * f - start * 0.5, -1, side * tip * 0.42)
                        beast.canvas.drawPath(smooth([(x - 3, y + 2), (x + 1, y - 8), (x + 4, y + 2)], tension=0.1), beast.ink("f6f0dc"))
        rows = [(start * 0.3, drop * 0.42, b.thick), (start + (long - start) * 0.55, drop * 0.8, (b.thick + tip) / 2), (long - tip * 0.7, drop, tip)]
        if b.muzzle < 30 or "wide" in b.extra:
            spread = max(wide, 0.45)
            chains = [rounded(head.balls([(f, d, side * r * spread, r * 0.86) for f, d, r in rows]), 2) for side in (-1, 1)]
        else:
            chains = [rounded(head.balls([(f, d, 0.0, r) for f, d, r in rows]), 3)]
        if "muzzle" in b.marks and b.muzzle > 40 and not b.hoof:
            top = beast.form(chains, self.fur, b.fur * 0.4, 1)
            low = [rounded(head.balls([(f, d + r * 0.42, s, r * 0.72) for f, d, r in rows for s in (0.0,)]), 2)]
            beast.canvas.drawPath(Form(beast.ink, low).outline(), top.paint(self.muzzle))
        else:
            form = beast.form(chains, self.muzzle if not b.hoof else self.fur, b.fur * 0.4, 1)
            if b.hoof and ("muzzle" in b.marks or "darkface" in b.marks):
                beast.canvas.drawPath(Form(beast.ink, [head.balls([(f, d, 0.0, r * 0.97) for f, d, r in rows[-2:]][1:])]).outline(), form.paint(self.muzzle))
            if "blaze" in b.marks:
                beast.canvas.drawPath(Form(beast.ink, [rounded(head.balls([(f + r * 0.3, d - r * 0.72, 0, r * 0.3) for f, d, r in rows]), 3)]).outline(), form.paint(beast.second))
            if b.hoof and b.tip > 15:
                beast.canvas.drawPath(Form(beast.ink, [head.balls([(long - tip * 0.55, drop + 2, 0, tip * 0.86)])]).outline(), form.paint(mix(self.fur if "snout" not in b.extra else "e89a98", "2a1a1c" if "snout" not in b.extra else "e89a98", 0.3)))
        if "trunk" in b.extra:
            self._trunk(head, now)
            return
        self._nose(head, now, long, drop, tip)
        if "tusks" in b.extra:
            for side in (-1, 1):
                x, y = head.flat(long * 0.7, drop + tip * 0.6, side * tip * 0.9)
                beast.canvas.drawPath(tapered([(x, y), (x + 10 * head.forward[0], y - 2), (x + 14 * head.forward[0], y - 16)], (8, 6, 1)), beast.ink("f0e6cc"))
        if "whiskers" in b.extra and beast.detail:
            stroke = beast.ink(mix(beast.second, "ffffff", 0.4), 0.7, stroke=1.4)
            for side in (-1, 1):
                for k in (-0.5, 0.2, 0.9):
                    x, y = head.flat(long * 0.75, drop + 3, side * tip * 0.8)
                    ex, ey = head.flat(long * 0.6, drop + 3 + k * 13, side * (tip + 34))
                    line(beast.canvas, [(x, y), ((x + ex) / 2, (y + ey) / 2 - 4), (ex, ey)], stroke)

    def _nose(self, head: Frame, now: Acting, long: float, drop: float, tip: float) -> None:
        b, beast = self.breed, self.beast
        dark = beast.ink(mix(self.muzzle, "140810", 0.75), stroke=2.6)
        seen = max(0.3, head.forward[2])
        curl = -6 * now.smile
        for side in (-1, 1):
            if side * head.left[2] > -0.55:
                corner = head.flat(b.skull * 0.34 + 3, drop + b.thick * 0.5 + curl, side * b.thick * 0.85)
                middle = head.flat(long * 0.72, drop + tip * 0.84, side * tip * 0.66)
                end = head.flat(long - tip * 0.12, drop + tip * 0.62, 0)
                line(beast.canvas, [end, middle, corner], dark)
        x, y = head.flat(long + tip * 0.12, drop - tip * 0.36, 0)
        if "snout" in b.extra:
            beast.canvas.drawOval(rect(x - tip * (0.35 + 0.6 * seen), y - tip * 0.6, tip * (0.7 + 1.2 * seen), tip * 1.6), beast.ink(mix(self.fur, "d86a70", 0.4)))
            for side in (-1, 1):
                nx, ny = head.flat(long + tip * 0.3, drop, side * tip * 0.34)
                beast.canvas.drawOval(rect(nx - 2.8, ny - 5, 5.6, 9), beast.ink("6a2a30"))
            return
        if b.hoof or b.fur == 0:
            for side in (-1, 1):
                if side * head.left[2] > -0.3:
                    nx, ny = head.flat(long - tip * 0.2, drop - tip * 0.2, side * tip * 0.72)
                    beast.canvas.drawOval(rect(nx - 3.4, ny - 4, 6.8, 8), beast.ink(mix(self.muzzle, "100608", 0.82)))
            return
        w = max(5.0, tip * 0.62)
        tall = w * 0.74
        wide = w * (0.62 + 0.4 * seen)
        line(beast.canvas, [(x, y + tall * 0.6), head.flat(long - tip * 0.1, drop + tip * 0.62, 0)], dark)
        beast.canvas.drawPath(smooth([(x - wide, y - tall * 0.5), (x, y - tall * 0.85), (x + wide, y - tall * 0.5), (x + wide * 0.5, y + tall * 0.5), (x, y + tall * 0.85), (x - wide * 0.5, y + tall * 0.5)]), beast.ink(self.nose))
        beast.canvas.drawOval(rect(x - wide * 0.5, y - tall * 0.66, wide * 0.8, tall * 0.5), beast.ink("ffffff", 0.4))

    def _beak(self, head: Frame, jaw: Frame, now: Acting) -> None:
        """An eagle's, on a beast."""
        b, beast = self.breed, self.beast
        tone = "e0a83a"
        long, t = b.muzzle * 1.2, b.thick
        beast.form([rounded(jaw.balls([(-6, 0, 0, t * 0.5), (long * 0.62, 2, 0, t * 0.26)]), 2)], mix(tone, "3a1a08", 0.3))
        if now.jaw > 0.06:
            beast.canvas.drawPath(Form(beast.ink, [jaw.balls([(0, -6, 0, t * 0.34), (long * 0.5, -6, 0, t * 0.24)])]).outline(), beast.ink("7a1c24"))
        form = beast.form([rounded(head.balls([(4, b.drop * 0.5, 0, t * 0.86), (long * 0.55, b.drop * 0.6, 0, t * 0.66), (long * 0.92, b.drop * 0.95, 0, t * 0.4), (long * 0.98, b.drop * 1.9, 0, t * 0.12)]), 3)], tone)
        for side in (-1, 1):
            if side * head.left[2] > -0.3:
                x, y = head.flat(long * 0.5, b.drop * 0.2, side * t * 0.5)
                beast.canvas.drawOval(rect(x - 4, y - 2, 8, 4), form.paint("5a3410"))

    def _trunk(self, head: Frame, now: Acting) -> None:
        beast = self.beast
        sway, raised = 8 * math.sin(now.t * 1.1), max(now.lift, now.jaw * 0.5, now.up * 0.8)
        rows = [(20, 14, 0, 26), (48 + 10 * raised, 48 - 18 * raised, 0, 22), (56 + 34 * raised, 100 - 70 * raised, sway * 0.4, 17), (52 + 52 * raised, 150 - 150 * raised, sway, 13), (66 + 30 * raised, 178 - 230 * raised, sway, 10)]
        for side in (-1, 1):
            x, y = head.flat(34, 40, side * 22)
            ex, ey = head.flat(92, 62, side * 26)
            beast.canvas.drawPath(tapered([(x, y), ((x + ex) / 2, (y + ey) / 2 + 12), (ex, ey)], (14, 11, 2)), beast.ink("f4ecd6"))
        balls = rounded(head.balls(rows), 4)
        beast.form([balls], beast.body)
        if beast.detail:
            for x, y, _, r in balls[2:-1:2]:
                line(beast.canvas, [(x - r * 0.8, y), (x, y + r * 0.2), (x + r * 0.7, y - 1)], beast.ink(beast.dark, 0.4, stroke=2.2))

    def _ruff(self, head: Frame, now: Acting) -> None:
        beast, r = self.beast, self.breed.skull
        sway = 3 * math.sin(now.t * 1.3)
        for size, tone, seed in ((2.02, mix(beast.second, "120810", 0.3), 0), (1.66, beast.second, 4)):
            chain = head.balls([(-26 - (size - 1.6) * 40, 22 + sway, 0, r * size)])
            beast.form([chain], tone)
            x, y, _, _ = chain[0]
            points = []
            for i in range(40):
                a = i * math.pi / 20 + 0.1 * seed
                reach = r * size * (1.12 + 0.08 * math.sin(i * 2.3 + seed) if i % 2 else 0.94)
                points.append((x + math.cos(a) * reach, y + math.sin(a) * reach + 6 * math.sin(a)))
            beast.canvas.drawPath(smooth(points, tension=0.3), Form(beast.ink, [chain]).paint(tone))

    def _ear(self, head: Frame, now: Acting, side: int, behind: bool) -> None:
        b, beast, r, e = self.breed, self.beast, self.breed.skull, self.breed.ear
        if b.ears == "none":
            return
        flick = 0.16 * math.sin(now.t * 9) * (math.sin(now.t * 0.7 + side) > 0.93)
        mood = 0.5 * now.ears - 0.3 * max(0.0, -now.ears) + flick
        outer = beast.second if "patch" in b.marks else mix(self.fur, "120a1c", 0.25 if behind else 0.0)
        if "ears" in b.marks and behind:
            outer = mix(beast.body, "120a12", 0.7)
        inner = mix(self.fur, "e89a94", 0.5)
        base = head.moved(self.middle[0] - 4, -r * 0.62, side * r * 0.55, pitch=-mood * 0.5 + max(0.0, -now.ears) * -0.5, roll=-side * (0.12 - 0.5 * min(0.0, now.ears)))
        out = side
        points: list[tuple[float, float, float]]
        match b.ears:
            case "point" | "tufted":
                points = [(10, 8, -8 * out), (2, -e * 0.5, -6 * out), (-4, -e, 6 * out), (-6, -e * 0.45, 20 * out), (-6, 12, 22 * out)]
                beast.leaf(base, points, outer, 0.22)
                if not behind:
                    beast.leaf(base, [(12, 4, -2 * out), (4, -e * 0.46, 0), (-2, -e * 0.8, 6 * out), (0, -e * 0.4, 14 * out), (2, 6, 14 * out)], inner, 0.22)
                if b.ears == "tufted":
                    x, y = base.flat(-4, -e, 6 * out)
                    beast.canvas.drawPath(tapered([(x, y + 8), (x, y - 6), (x + 3, y - 20)], (12, 7, 1)), beast.ink(outer))
            case "long":
                bend = 12 * math.sin(now.t * 0.8 + side) * 0.3
                points = [(6, 10, -6 * out), (0, -e * 0.5, -10 * out), (-4 + bend, -e, 4 * out), (-8, -e * 0.5, 18 * out), (-6, 12, 12 * out)]
                beast.leaf(base, points, outer, 0.36)
                if not behind:
                    beast.leaf(base, [(9, 2, -1 * out), (3, -e * 0.5, -4 * out), (bend, -e * 0.84, 4 * out), (-2, -e * 0.5, 11 * out), (2, 4, 7 * out)], inner, 0.36)
            case "round" | "disc":
                x, y, _ = base.at(0, -e * 0.42, e * 0.35 * out)
                seen = 0.55 + 0.45 * abs(head.forward[2])
                form = Form(beast.ink, [[(x, y, 0.0, e)]])
                beast.canvas.drawOval(rect(x - e * seen, y - e, e * 2 * seen, e * 2), form.paint(outer))
                if not behind:
                    beast.canvas.drawOval(rect(x - e * 0.62 * seen + 2 * head.forward[0], y - e * 0.6, e * 1.3 * seen, e * 1.34), form.paint(inner))
            case "flop" | "fold" | "flap":
                swing = 5 * math.sin(now.t * 1.4 + side) + 10 * now.shake * math.sin(now.t * 40)
                long = e * (1.25 if b.ears == "flop" else 0.62 if b.ears == "fold" else 0.9)
                rise = 16 if b.ears != "flop" else 4
                perk = 14 * max(0.0, now.ears)
                points = [(10, -2, -6 * out), (0, -rise, 6 * out), (-8, -rise * 0.5, 20 * out), (-8 + swing * 0.3, long * 0.6 - perk, 26 * out), (4 + swing * 0.5, long - perk, 20 * out), (14 + swing * 0.3, long * 0.55 - perk, 14 * out)]
                flat = [base.flat(*point) for point in points]
                x, y = base.flat(0, long * 0.4, 16 * out)
                form = Form(beast.ink, [[(x, y, 0.0, long * 0.6)]])
                beast.canvas.drawPath(smooth(flat, tension=0.36), form.paint(mix(outer, "140a12", 0.28)))
            case "leaf":
                sway = 6 * math.sin(now.t * 1.9 + side) * (now.ears > 0)
                points = [(6, 2, -2 * out), (2, -12 + sway, e * 0.5 * out), (-2, -8 + sway, e * out), (-2, 10 + sway, e * 0.6 * out), (0, 14, 4 * out)]
                beast.leaf(base, points, outer, 0.34)
                if not behind:
                    beast.leaf(base, [(9, 4, 4 * out), (6, -4 + sway, e * 0.5 * out), (2, -3 + sway, e * 0.84 * out), (3, 7 + sway, e * 0.5 * out)], inner, 0.34)
            case "fan":
                wave = 0.3 * math.sin(now.t * 1.2 + side)
                fan = base.moved(0, 12, 0, yaw=-side * (0.5 + wave))
                points = [(6, -26, 0), (-14, -48, e * 0.45 * out), (-18, -34, e * 0.95 * out), (-14, 20, e * 1.06 * out), (-6, 62, e * 0.62 * out), (4, 40, 6 * out)]
                flat = [fan.flat(*point) for point in points]
                x, y = fan.flat(-10, 5, e * 0.5 * out)
                form = Form(beast.ink, [[(x, y, 0.0, e * 0.7)]])
                beast.canvas.drawPath(smooth(flat, tension=0.36), form.paint(mix(outer, "140a1c", 0.12)))
                beast.canvas.drawPath(smooth([(x + (px - x) * 0.72, y + (py - y) * 0.74) for px, py in flat], tension=0.36), form.paint(mix(self.fur, "d8948c", 0.35)))

    def _horn(self, head: Frame, side: int) -> None:
        b, beast, r = self.breed, self.beast, self.breed.skull
        if not b.horns or b.horns == "spiral" and side < 0:
            return
        bone = "e6dac0"
        rows: dict[str, list[tuple[float, float, float, float]]] = {
            "short": [(-14, -r * 0.8, 12, 8), (-10, -r * 1.1, 32, 7), (-4, -r * 1.5, 34, 2)],
            "wide": [(-14, -r * 0.7, 14, 10), (-12, -r * 0.95, 52, 9), (-2, -r * 1.5, 70, 2)],
            "curved": [(-8, -r * 0.9, 10, 8), (-26, -r * 1.6, 16, 8), (-58, -r * 1.6, 24, 5), (-70, -r * 1.1, 28, 2)],
            "knobs": [(-8, -r * 0.8, 7, 4), (-12, -r * 1.7, 9, 4), (-12, -r * 1.8, 9, 6)],
            "spiral": [(r * 0.4, -r * 0.7, 0, 7), (r * 1.0, -r * 2.6, 0, 1)],
            "antlers": [(-12, -r * 0.85, 10, 6), (-26, -r * 1.7, 26, 5), (-14, -r * 2.6, 42, 4), (6, -r * 3.2, 40, 2)],
        }
        main = [(f, d, s * side, w) for f, d, s, w in rows[b.horns]]
        if b.horns == "spiral":
            bone = "f8eec0"
        chains = [rounded(head.balls(main), 3)]
        if b.horns == "antlers":
            for i, (f, d) in ((1, (30, -26)), (2, (-26, -34))):
                _, y, s, w = main[i]
                chains.append(head.balls([(main[i][0], y, s, w * 0.8), (main[i][0] + f, y + d, s + 4 * side, 1.5)]))
        beast.form(chains, bone)
        if b.horns == "spiral" and beast.detail:
            for k in range(5):
                t = 0.1 + k * 0.17
                ahead, deep = main[0][0] + (main[1][0] - main[0][0]) * t, main[0][1] + (main[1][1] - main[0][1]) * t
                x, y = head.flat(ahead, deep, 0)
                wide = 7 - 6 * t
                line(beast.canvas, [(x - wide, y + 3), (x + wide, y - 3)], beast.ink("b89a60", stroke=1.8))
