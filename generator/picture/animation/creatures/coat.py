"""Coats: fur and the markings that tell one breed from another."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import dice, mix, smooth
from generator.picture.animation.creatures.breeds import Breed
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.space import Ball, Frame, rounded
from generator.picture.animation.skia_library import skia

if TYPE_CHECKING:
    from generator.picture.animation.creatures.acting import Acting
    from generator.picture.animation.creatures.quadruped import Quadruped
    from generator.picture.animation.creatures.rig import Row

Spot = tuple[float, float, float]


class Coat:
    def __init__(self, beast: Quadruped, breed: Breed) -> None:
        self.beast, self.breed = beast, breed
        self._rows: list[Row] = []
        self.body, self.second = beast.body, beast.second
        marks = breed.marks
        dark_marks = {"stripes", "spots", "face"} & set(marks) or breed.tail == "ringed"
        self.under = mix(self.body, "fff6e8", 0.72) if dark_marks and "face" not in marks else self.second
        """Belly and muzzle, where the second colour is that of the markings."""
        self.legs = self.second if "legs" in marks else self.body
        self.paw = self.second if "socks" in marks or "legs" in marks else mix(self.body, "120a1c", 0.2)
        if "stockings" in marks and breed.ears == "point" and not breed.hoof:
            self.paw = mix(self.body, "140c12", 0.78)
        r = dice("coat", breed.chest, breed.length)
        count = {"spots": 30, "net": 34, "patches": 9}.get(next((m for m in marks if m in ("spots", "net", "patches")), ""), 0)
        self.spots: list[Spot] = [((i + r.random()) / max(1, count), r.uniform(-1.7, 1.7), r.uniform(0.7, 1.3)) for i in range(count)]
        self.strands: list[Spot] = [((i + r.random()) / 26, r.uniform(-1.6, 1.6), r.uniform(0.6, 1.2)) for i in range(26)] if breed.fur > 2 else []

    def trunk(self, root: Frame, rows: list[Row]) -> None:
        beast, b, marks = self.beast, self.breed, self.breed.marks
        if "shell" in b.extra:
            self._shell(root, rows)
            return
        chain = rounded(root.balls(rows), 3)
        extra: list[list[Ball]] = []
        if "humps" in b.extra:
            (ax, ay, _, ar), (bx, *_) = rows[1], rows[3]
            extra = [root.balls([(ax + (bx - ax) * t, ay - ar * 0.5, 0, ar * 0.72), (ax + (bx - ax) * t, ay - ar * 1.15, 0, ar * 0.34)]) for t in (0.28, 0.82)]
        if "wool" in b.extra:
            extra = [root.balls([(x + math.cos(k * 2.4) * r * 0.8, y + math.sin(k * 2.4) * r * 0.75, math.sin(k * 1.7) * r * 0.6, r * 0.42)]) for x, y, _, r in rows[1:4] for k in range(6)]
        form = beast.form([chain, *extra], self.body, b.fur, 3)
        self._rows = rows
        if "belly" in marks or "band" in marks:
            self._belly(root, rows, form, "band" in marks)
        if "saddle" in marks or "dorsal" in marks:
            top = root.balls([(f, d - r * 0.52, s, r * 0.5) for f, d, s, r in rows[1:]])
            beast.canvas.drawPath(Form(beast.ink, [rounded(top, 2)]).outline(b.fur if beast.detail else 0, 9), form.paint(mix(self.body, "140c14", 0.62 if "saddle" in marks else 0.36)))
        self._pattern(root, rows, form)
        self._fur(root, rows, form)
        if "udder" in b.extra:
            x, y, _, r = rows[3]
            beast.form([root.balls([(x + r * 0.5, y + r * 0.86, 0, r * 0.3)])], "e8b0a8")

    def throat(self, root: Frame, neck: list[Ball], now: Acting) -> None:
        beast, b, marks = self.beast, self.breed, self.breed.marks
        necks = rounded(neck, 3)
        throat = beast.form([necks], self.body, b.fur if "shell" not in b.extra else 0.0, 6)
        if ("chest" in marks or "cheeks" in marks) and now.down < 0.5:
            bib = [(x + root.forward[0] * r * 0.34, y + r * 0.26, z, r * 0.62) for x, y, z, r in necks[1:]]
            if root.forward[2] > -0.35:
                beast.canvas.drawPath(Form(beast.ink, [bib]).outline(b.fur * 1.3 if beast.detail else 0, 2), throat.paint(self.second))
        if "stripes" in marks:
            self._bands(necks, root)
        if "net" in marks:
            for i in range(1, len(necks) - 1):
                x, y, _, r = necks[i]
                for side in (-0.4, 0.35):
                    beast.canvas.drawCircle(x + side * r, y + (i % 2) * 4, r * 0.34, throat.paint(self.second))
        self._crest(root, necks, now)

    def _belly(self, root: Frame, rows: list[Row], form: Form, band: bool) -> None:
        beast = self.beast
        if band:
            x, y, s, r = rows[0]
            low = root.balls([(x, y - r * 0.1, s, r * 0.97)])
        else:
            low = root.balls([(f, d + r * (0.62 if 0 < i < 4 else 0.5), s, r * (0.37 if 0 < i < 4 else 0.1)) for i, (f, d, s, r) in enumerate(rows)])
        beast.canvas.drawPath(Form(beast.ink, [rounded(low, 2)]).outline(self.breed.fur if beast.detail else 0, 1), form.paint(self.under if not band else self.second))

    def _surface(self, root: Frame, rows: list[Row], along: float, around: float) -> tuple[float, float, float, float]:
        """A point of the trunk's skin on the frame, how much it faces the camera, and the radius there."""
        place = along * (len(rows) - 1)
        i = min(len(rows) - 2, int(place))
        t = place - i
        f, d, s, r = (p + (q - p) * t for p, q in zip(rows[i], rows[i + 1], strict=True))
        c, sn = -math.cos(around), math.sin(around)
        x, y, z = root.at(f, d + c * r, s + sn * r)
        return x, y, root.down[2] * c + root.left[2] * sn, r

    def _pattern(self, root: Frame, rows: list[Row], form: Form) -> None:
        beast, marks = self.beast, self.breed.marks
        if "stripes" in marks:
            wide = 11 if self.breed.hoof else 9
            for i in range(11):
                along = 0.06 + i * 0.085
                points = [self._surface(root, rows, along + 0.018 * math.sin(k * 1.3 + i), way * k * 0.36) for way in ((1,) if root.left[2] > 0 else (-1,)) for k in range(7 if i % 2 else 6)]
                seen = [(x, y) for x, y, facing, _ in points if facing > -0.2]
                if len(seen) > 2:
                    line(beast.canvas, seen, beast.ink(self.second, stroke=wide * (1 if i % 2 else 0.72)))
        if not self.spots:
            return
        size = {"spots": 0.16, "net": 0.27, "patches": 0.5}[next(m for m in marks if m in ("spots", "net", "patches"))]
        fill = form.paint(self.second if "patches" in marks or "net" in marks else mix(self.second, self.body, 0.25))
        for i, (along, around, grow) in enumerate(self.spots):
            x, y, facing, r = self._surface(root, rows, 0.04 + along * 0.92, around)
            if facing < (0.4 if "patches" in marks else 0.12):
                continue
            w = r * size * grow
            h = w * (0.35 + 0.65 * facing)
            beast.canvas.drawPath(smooth([(x + math.cos(a) * w * (0.8 + 0.2 * math.sin(a * 3 + i)), y + math.sin(a) * h * (0.8 + 0.25 * math.cos(a * 2 + i))) for a in (k * math.pi / 4 for k in range(8))]), fill)

    def _bands(self, necks: list[Ball], root: Frame) -> None:
        for i in range(1, len(necks)):
            x, y, _, r = necks[i]
            line(self.beast.canvas, [(x - r * 0.9, y - r * 0.2), (x - r * 0.3, y + r * 0.16), (x + r * 0.3, y + r * 0.1)], self.beast.ink(self.second, stroke=7))

    def _fur(self, root: Frame, rows: list[Row], form: Form) -> None:
        """Strands of the inner fur, some caught by the light."""
        beast = self.beast
        if beast.ink.least > 10 or not self.strands:
            return
        long = 0.02 + self.breed.fur * 0.004
        dark, light = skia.PathBuilder(), skia.PathBuilder()
        for i, (along, around, grow) in enumerate(self.strands):
            x, y, facing, _ = self._surface(root, rows, 0.05 + along * 0.85, around)
            if facing < 0.1:
                continue
            ex, ey, _, _ = self._surface(root, rows, min(1.0, 0.05 + along * 0.85 + long * grow), around * 1.03)
            path = dark if i % 3 else light
            path.moveTo(x, y)
            path.quadTo((x + ex) / 2, (y + ey) / 2 + 2, ex, ey + 3)
        beast.canvas.drawPath(dark.detach(), beast.ink(mix(self.body, "180c1c", 0.5), 0.4, stroke=2.2))
        beast.canvas.drawPath(light.detach(), beast.ink(mix(self.body, "fff0d4", 0.5), 0.5, stroke=2.2))

    def spines(self, root: Frame) -> None:
        """Over the trunk and the thighs, once these are drawn."""
        beast, rows = self.beast, self._rows
        path = skia.PathBuilder()
        light = skia.PathBuilder()
        for i in range(150):
            along, around = (i * 0.618) % 1.0, ((i * 0.7548777) % 1.0 - 0.5) * 3.6
            x, y, facing, r = self._surface(root, rows, along * 0.94 + 0.03, around)
            if facing < -0.45:
                continue
            cx, cy, _, _ = self._surface(root, rows, along * 0.94, 0)
            px, py = x - root.forward[0] * 16 + (x - cx) * 0.1, y - 13
            into = path if i % 3 else light
            into.moveTo(x, y)
            into.lineTo(px, py)
        beast.canvas.drawPath(path.detach(), beast.ink(mix(self.body, "120a10", 0.5), stroke=4))
        beast.canvas.drawPath(light.detach(), beast.ink(mix(self.second, "ffffff", 0.2), stroke=3))

    def _shell(self, root: Frame, rows: list[Row]) -> None:
        beast = self.beast
        f, d, s, r = rows[2]
        beast.form([root.balls([(f + r * 0.9, d + r * 0.4, s, r * 0.3), (f - r * 0.9, d + r * 0.4, s, r * 0.3)])], self.body)
        dome = smooth([root.flat(f + x * r, d + y * r, s) if abs(root.forward[0]) > 0.5 else (root.flat(f, d + y * r, s)[0] + x * r, root.flat(f, d + y * r, s)[1]) for x, y in ((-1.28, 0.34), (-1.02, -0.3), (-0.5, -0.72), (0, -0.84), (0.5, -0.72), (1.02, -0.3), (1.28, 0.34), (0, 0.5))])
        form = Form(beast.ink, [root.balls([(f, d - r * 0.2, s, r * 1.05)])])
        beast.canvas.drawPath(dome, form.paint(self.second))
        edge = beast.ink(mix(self.second, "120a10", 0.5), stroke=4)
        x, y = root.flat(f, d, s)
        for k in (-0.75, 0.0, 0.75):
            beast.canvas.drawPath(smooth([(x + (k + math.cos(a) * 0.36) * r, y + (-0.26 + abs(k) * 0.16 + math.sin(a) * 0.3) * r) for a in (j * math.pi / 3 for j in range(6))], tension=0.1), form.paint(mix(self.second, "fff0c0", 0.22)))
            beast.canvas.drawPath(smooth([(x + (k + math.cos(a) * 0.36) * r, y + (-0.26 + abs(k) * 0.16 + math.sin(a) * 0.3) * r) for a in (j * math.pi / 3 for j in range(6))], tension=0.1), edge)
        line(beast.canvas, [(x - 1.26 * r, y + 0.3 * r), (x, y + 0.42 * r), (x + 1.26 * r, y + 0.3 * r)], edge)

    def _crest(self, root: Frame, necks: list[Ball], now: Acting) -> None:
        """The mane along a neck."""
        beast, mane = self.beast, self.breed.mane
        if mane not in ("crest", "brush"):
            return
        back = -root.forward[0]
        sway = 4 * math.sin(now.t * 1.5)
        far = 0.78 if mane == "crest" else 0.9
        balls = [(x + back * r * far + sway * i / len(necks), y - r * 0.28 + (10 if mane == "crest" else -4), z, r * (0.5 if mane == "crest" else 0.3)) for i, (x, y, z, r) in enumerate(necks[:-2])]
        beast.form([balls], self.second, 12 if mane == "crest" else 7, 5)

    def leg(self, root: Frame, rows: list[Row], hind: bool, z: float) -> None:
        beast, b = self.beast, self.breed
        far = z < root.at(rows[0][0], 0, 0)[2] - 6
        colour = mix(self.legs, "120a1c", 0.26) if far else self.legs
        form = beast.tube(root, rows, colour, b.fur * 0.7, 11 if hind else 4)
        if "stockings" in b.marks:
            tone = self.paw if not b.hoof else self.second
            lower = rounded(root.balls(rows[2:] if not b.hoof else rows[3:]), 2)
            beast.canvas.drawPath(Form(beast.ink, [lower]).outline(), form.paint(mix(tone, "120a1c", 0.26) if far else tone))
        elif "socks" in b.marks:
            beast.canvas.drawPath(Form(beast.ink, [rounded(root.balls(rows[3:]), 2)]).outline(), form.paint(mix(self.paw, "120a1c", 0.26) if far else self.paw))
        if "stripes" in b.marks:
            for f, d, s, r in rows[1:4]:
                for k in (-0.7, 0.7):
                    x, y = root.flat(f, d + k * r * 1.2, s)
                    line(beast.canvas, [(x - r, y - 2), (x, y + 3), (x + r * 0.8, y)], beast.ink(self.second, stroke=6))
        f, d, s, _ = rows[-1]
        beast.claw(beast.canvas, root, (f, d, s), far)
