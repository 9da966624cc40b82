"""Beasts on four legs: dog, fox, wolf, cat, lion, bear, horse and their kin, by a table of breeds."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.picture.animation.brush import Canvas, Point, mix, rect, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.creature import Creature
from generator.picture.animation.creatures.ink import line, tapered


@dataclass(frozen=True, slots=True, kw_only=True)
class Breed:
    snout: float = 46
    """Length of the muzzle beyond the eye, in hundredths of the head."""
    thick: float = 22
    ears: str = "point"
    """point, flop, round, long or none."""
    tail: str = "bush"
    """bush, thin, stub, tuft or hair."""
    mane: bool = False
    bulk: float = 1.0
    length: float = 230
    markings: bool = True
    """Muzzle, chest and paws in the second colour."""
    hoof: bool = False
    horns: bool = False
    stripes: bool = False


BREEDS: dict[str, Breed] = {
    "fox": Breed(tail="bush", snout=50, thick=17), "wolf": Breed(snout=52, thick=22, bulk=1.12), "dog": Breed(ears="flop", tail="thin", snout=46),
    "cat": Breed(snout=24, thick=18, tail="thin", bulk=0.85), "lion": Breed(mane=True, markings=False, snout=38, thick=27, ears="round", tail="tuft", bulk=1.2), "tiger": Breed(snout=34, thick=27, ears="round", tail="thin", bulk=1.2, stripes=True),
    "bear": Breed(snout=38, thick=26, ears="round", tail="stub", bulk=1.5, markings=False), "horse": Breed(snout=62, thick=25, ears="point", tail="hair", mane=True, bulk=1.1, length=300, hoof=True, markings=False),
    "cow": Breed(snout=52, thick=30, ears="flop", tail="tuft", bulk=1.35, length=270, hoof=True, horns=True), "goat": Breed(snout=46, thick=20, ears="flop", tail="stub", hoof=True, horns=True, bulk=0.9),
    "deer": Breed(snout=48, thick=18, tail="stub", hoof=True, horns=True, bulk=0.85, length=240), "mouse": Breed(snout=36, thick=14, ears="round", tail="thin", bulk=1.15, length=150),
    "rabbit": Breed(snout=26, thick=20, ears="long", tail="stub", bulk=1.1, length=160), "pig": Breed(snout=36, thick=27, ears="flop", tail="thin", bulk=1.4, markings=False, hoof=True),
    "elephant": Breed(snout=40, thick=30, ears="flop", tail="tuft", bulk=1.7, length=280, markings=False),
}
KIN = {
    "puppy": "dog", "hound": "dog", "terrier": "dog", "jackal": "wolf", "coyote": "wolf", "kitten": "cat", "panther": "cat", "lynx": "cat", "lioness": "tiger", "leopard": "tiger", "cub": "bear", "panda": "bear",
    "badger": "bear", "raccoon": "fox", "pony": "horse", "unicorn": "horse", "donkey": "horse", "mule": "horse", "zebra": "horse", "bull": "cow", "ox": "cow", "buffalo": "cow", "sheep": "goat", "lamb": "goat",
    "ram": "goat", "stag": "deer", "elk": "deer", "reindeer": "deer", "moose": "deer", "rat": "mouse", "hamster": "mouse", "squirrel": "mouse", "hedgehog": "mouse", "hare": "rabbit", "boar": "pig", "mammoth": "elephant",
}


def breed_of(word: str, otherwise: str) -> Breed:
    for each in word.lower().split()[::-1]:
        each = KIN.get(each, each)
        if each in BREEDS:
            return BREEDS[each]
    return BREEDS[otherwise]


class Beast(Creature):
    floor, stride = 275.0, 240.0
    kind = "dog"

    def sketch(self, canvas: Canvas, now: Acting) -> None:
        breed = breed_of(self.look.breed, self.kind)
        ink = self.ink
        long = breed.length * self.sin
        thick = 62 * breed.bulk * (1 + 0.02 * now.breath)
        chest: Point = (-38.0, 78 + now.low * 20)
        rump: Point = (-38 - long, 92 + now.low * 62)
        belly = chest[1] + thick
        self._tail(canvas, rump, breed, now, thick)
        self._legs(canvas, chest, rump, thick, breed, now, far=True)
        back = [(chest[0] + thick * 0.72, chest[1] + 6), (chest[0] + 8, chest[1] - thick * 0.62), ((chest[0] + rump[0]) / 2, (chest[1] + rump[1]) / 2 - thick * 0.52), (rump[0] + 12, rump[1] - thick * 0.6), (rump[0] - thick * 0.55, rump[1] + 4), (rump[0], rump[1] + thick * 0.7), ((chest[0] + rump[0]) / 2, belly - 8 + now.low * 26), (chest[0] + thick * 0.2, belly)]
        neck = [(-42, -18), (18, 12), (chest[0] + thick * 0.75, chest[1] + 24), (chest[0] - thick * 0.3, chest[1] + 14), (chest[0] - thick * 0.5, chest[1] - thick * 0.45)]
        canvas.drawPath(smooth(back), ink(self.body))
        self.veil(canvas, [(chest[0] + thick * 0.6, chest[1] + 26), ((chest[0] + rump[0]) / 2, belly - thick * 0.52), (rump[0] - thick * 0.4, rump[1] + thick * 0.3), (rump[0], rump[1] + thick * 0.7), ((chest[0] + rump[0]) / 2, belly - 8), (chest[0] + thick * 0.2, belly)])
        canvas.drawPath(smooth(neck), ink(self.body))
        if breed.markings:
            canvas.drawPath(smooth([(16, 22), (chest[0] + thick * 0.72, chest[1] + 8), (chest[0] + thick * 0.55, belly - 22), (chest[0] + thick * 0.1, belly - 6), (-8, 62)]), ink(self.second))
        if breed.stripes or "zebra" in self.look.breed:
            for i in range(6):
                x = chest[0] - 10 - i * long / 6
                line(canvas, [(x, chest[1] - thick * 0.5), (x - 6, chest[1]), (x + 4, chest[1] + thick * 0.3)], ink(self.second, stroke=9))
        self._legs(canvas, chest, rump, thick, breed, now, far=False)
        canvas.save()
        canvas.rotate(now.nod + now.tilt * 0.4, -30, 30)
        self._head(canvas, breed, now)
        canvas.restore()

    def _legs(self, canvas: Canvas, chest: Point, rump: Point, thick: float, breed: Breed, now: Acting, far: bool) -> None:
        colour = mix(self.body, "120a1c", 0.3) if far else self.body
        paw = self.second if breed.markings or breed.hoof else self.dark
        if breed.hoof:
            paw = "2a2220"
        for hind in (True, False):
            x, y = (rump[0] + 4, rump[1] + 10) if hind else (chest[0] + thick * 0.22, chest[1] + thick * 0.35)
            foot_x, up = x + (14 if far else -6) * self.sin, 0.0
            if now.walk >= 0:
                u = (now.walk + (0.5 if far else 0.0) + (0.25 if hind else 0.0)) % 1.0
                if u < 0.62:
                    foot_x += self.stride * 0.62 * (0.5 - u / 0.62) * self.sin
                else:
                    s = (u - 0.62) / 0.38
                    foot_x += self.stride * 0.62 * (s * s * (3 - 2 * s) - 0.5) * self.sin
                    up = 26 * math.sin(math.pi * s)
            elif not hind and not far and now.lift > 0.05:
                foot_x, up = foot_x + 46 * now.lift, 80 * now.lift
            floor = self.floor - up
            if now.low > 0.3 and hind:
                foot_x += 52 * now.low * self.sin
            knee = ((x + foot_x) / 2 + (-16 if hind else 10), (y + floor) / 2 + (4 if hind else 0))
            hock = (foot_x - (13 if hind else 1), floor - 34)
            w = 0.62 + 0.38 * breed.bulk
            canvas.drawPath(tapered([(x, y), knee, hock, (foot_x, floor - 8)], ((52 if hind else 42) * w, 33 * w, 20 * w, 17 * w)), self.ink(colour))
            canvas.drawPath(smooth([(foot_x - 10 * w, floor - 15), (foot_x + 11 * w, floor - 14), (foot_x + 18 * w, floor - 3), (foot_x + 14 * w, floor), (foot_x - 11 * w, floor)], tension=0.3), self.ink(mix(paw, "120a1c", 0.3) if far else paw))

    def _tail(self, canvas: Canvas, rump: Point, breed: Breed, now: Acting, thick: float) -> None:
        wag = math.sin(now.t * (7 if now.smile > 0.4 else 1.6)) * 12
        x, y = rump[0] - thick * 0.45, rump[1] - 12
        colour, tip = self.ink(self.body), self.ink(self.second)
        if breed.tail == "bush":
            canvas.drawPath(tapered([(x, y), (x - 42, y + 22 + wag * 0.3), (x - 88, y + 34 + wag), (x - 122, y + 8 + wag)], (16, 44, 52, 5)), colour)
            canvas.drawPath(tapered([(x - 84, y + 32 + wag), (x - 104, y + 24 + wag), (x - 124, y + 6 + wag)], (44, 34, 3)), tip)
        elif breed.tail in ("thin", "tuft"):
            line(canvas, [(x + 8, y), (x - 34, y + 16 + wag * 0.4), (x - 62, y - 16 + wag), (x - 84, y - 34 + wag)], self.ink(self.body, stroke=11))
            if breed.tail == "tuft":
                canvas.drawPath(smooth([(x - 76, y - 22 + wag), (x - 98, y - 26 + wag), (x - 104, y - 56 + wag), (x - 80, y - 46 + wag)]), tip)
        elif breed.tail == "hair":
            canvas.drawPath(tapered([(x + 8, y - 4), (x - 26, y + 20), (x - 36 + wag, y + 84), (x - 30 + wag * 1.5, y + 140)], (14, 34, 36, 4)), tip)
        else:
            canvas.drawCircle(x, y, 15, tip)

    def _head(self, canvas: Canvas, breed: Breed, now: Acting) -> None:
        ink = self.ink
        front = abs(math.cos(math.radians(self.yaw)))
        reach = breed.snout * (0.45 + 0.55 * self.sin)
        thick, jaw = breed.thick, now.jaw * 13
        if breed.mane:
            sway = math.sin(now.t * 1.4) * 3
            if breed.hoof:
                canvas.drawPath(smooth([(2, -62), (-22, -50), (-48, -10), (-66, 50), (-86 + sway, 96), (-56 + sway, 92), (-40, 40), (-18, -22)]), ink(self.second))
            else:
                canvas.drawPath(smooth([(math.cos(a) * (72 + 9 * (i % 2)) - 14, math.sin(a) * (74 + 9 * (i % 2)) + 8 + sway * 0.3) for i, a in enumerate(2 * math.pi * k / 18 for k in range(18))], tension=0.5), ink(self.second))
        self._ears(canvas, breed, now, back=True)
        if not self.away:
            if breed.hoof:
                jaw += 9
            canvas.drawPath(smooth([(-6, 18), (reach * 0.7, 27 + jaw), (reach + 2, 28 + jaw), (reach * 0.6, 38 + jaw), (0, 42 + jaw * 0.4)]), ink(self.second if breed.markings else self.dark))
            if now.jaw > 0.08:
                canvas.drawPath(smooth([(8, 23), (reach * 0.9, 25), (reach * 0.85, 28 + jaw * 0.85), (12, 30 + jaw * 0.4)]), ink("5a1420"))
                canvas.drawOval(rect(12, 24 + jaw * 0.45, reach * 0.6, jaw * 0.5), ink("d86a70"))
        canvas.drawPath(smooth([(0, -48), (24, -36), (34, -8), (26, 24), (2, 42), (-30, 38), (-46, 14), (-44, -20), (-26, -42)]), ink(self.body))
        if self.away:
            self._ears(canvas, breed, now, back=False)
            return
        nose_y = 12.0
        muzzle = [(4, -4), (reach * 0.75, nose_y - thick * 0.55), (reach + 8, nose_y - 3), (reach + 6, nose_y + thick * 0.45), (reach * 0.5, 27), (2, 30)]
        if breed.hoof:
            muzzle = [(0, -18), (reach * 0.62, -2), (reach + 4, 14), (reach + 9, 28), (reach, 40), (reach * 0.6, 36), (-6, 38)]
        canvas.drawPath(smooth(muzzle), ink(self.body))
        if breed.markings:
            canvas.drawPath(smooth([(-12, 14), (reach * 0.5, nose_y + 1), (reach + 6, nose_y + 2), (reach + 5, nose_y + thick * 0.45), (reach * 0.5, 27), (0, 36), (-22, 34)]), ink(self.second))
        self._nose(canvas, breed, reach, nose_y, now)
        self.veil(canvas, [(34, -8), (26, 24), (2, 42), (-30, 38), (-20, 26), (8, 22), (22, 2)] if self.ink.side < 0 else [(-46, 14), (-44, -20), (-26, -42), (-24, 0), (-24, 36)], 0.7)
        self.eye(canvas, 2, -2, 8.6, now)
        if front > 0.35:
            canvas.save()
            canvas.translate(28, -3)
            canvas.scale(0.62, 1)
            self.eye(canvas, 0, 0, 8.2, now, inner=-1)
            canvas.restore()
        self._ears(canvas, breed, now, back=False)

    def _nose(self, canvas: Canvas, breed: Breed, reach: float, y: float, now: Acting) -> None:
        curl = -now.smile * 5
        if breed.hoof:
            canvas.drawPath(smooth([(reach - 6, 14), (reach + 4, 15), (reach + 9, 28), (reach, 40), (reach - 12, 37)]), self.ink(mix(self.body, self.second, 0.45)))
            canvas.drawOval(rect(reach - 2, 20, 6, 8), self.ink(self.dark))
            line(canvas, [(reach + 4, 35), (reach - 14, 33), (reach - 24, 31 + curl)], self.ink(self.dark, stroke=2.4))
            return
        line(canvas, [(reach + 3, y + breed.thick * 0.42), (reach * 0.55, 26), (4, 27 + curl)], self.ink(self.dark, stroke=2.4))
        canvas.drawOval(rect(reach - 1, y - 9, 15, 12), self.ink("1c1418"))
        canvas.drawCircle(reach + 4, y - 6, 2.2, self.ink("ffffff", 0.5))

    def _ears(self, canvas: Canvas, breed: Breed, now: Acting, back: bool) -> None:
        x = 14 if back else -24
        flick = 4 * math.sin(now.t * 2.3) * (math.sin(now.t * 0.7) > 0.6) - 10 * min(0.0, now.smile)
        colour = self.ink(self.dark if back else self.body)
        inner = self.ink(mix(self.body, "e08a8a", 0.45))
        if breed.ears == "point":
            tall = 34 if breed.hoof or breed.snout < 30 else 48
            canvas.drawPath(smooth([(x - 14, -32), (x - 6 - flick, -44 - tall), (x + 3, -42 - tall * 0.6), (x + 13, -38)], tension=0.16), colour)
            if not back:
                canvas.drawPath(smooth([(x - 7, -38), (x - 4 - flick, -36 - tall), (x + 7, -41)], tension=0.16), inner)
        elif breed.ears == "long":
            canvas.drawPath(smooth([(x - 10, -36), (x - 16 - flick, -94), (x - 6, -126), (x + 6, -94), (x + 9, -40)]), colour)
            if not back:
                canvas.drawPath(smooth([(x - 5, -44), (x - 9, -92), (x - 5, -114), (x + 1, -92), (x + 4, -46)]), inner)
        elif breed.ears == "round":
            size = 24 if breed.bulk < 1.18 and breed.snout == 36 else 16
            canvas.drawCircle(x - 4, -42, size, colour)
            if not back:
                canvas.drawCircle(x - 4, -41, size * 0.6, inner)
        elif breed.ears == "flop":
            canvas.drawPath(smooth([(x - 10, -40), (x + 8, -42), (x + 6, -8), (x - 8 - flick, 26), (x - 24 - flick, 8), (x - 20, -24)]), self.ink(self.dark))
        if breed.horns and not back:
            line(canvas, [(-6, -44), (4, -76), (26, -96)], self.ink("e4d8c0", stroke=8))
            line(canvas, [(4, -76), (-16, -100)], self.ink("e4d8c0", stroke=6))
        if "unicorn" in self.look.breed and not back:
            canvas.drawPath(smooth([(14, -46), (44, -116), (26, -40)], tension=0.1), self.ink("f4e8b8"))


class Horse(Beast):
    floor, stride, kind = 390.0, 320.0, "horse"
