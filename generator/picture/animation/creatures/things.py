"""Things that live: any thing that properties can draw, with eyes, a mouth, thin arms and feet. A teapot may be the hero."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from generator.film import Look
from generator.picture.animation.brush import Canvas, mix, paint, surface
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.features import brows, mouth
from generator.picture.animation.creatures.floors import FLOORS
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.creatures.space import Frame
from generator.picture.animation.skia_library import skia


def drawing_of(look: Look) -> Callable[[Canvas, str], None] | None:
    """The drawing of a living thing's body; properties are asked late, because they know creatures."""
    from generator.picture.animation.props.nouns import drawing

    return drawing(look.breed) if look.breed else None


_FACES = {"doll": (28, 17, "f4d8bc"), "bear": (28, 23, ""), "skull": (38, 24, "efe6d2")}
"""Drawings that have a face already: its height, its radius and what it is covered with, so that one that speaks takes its place."""


class Thing(Rig):
    stride = 140.0

    def prepare(self) -> None:
        self.floor = FLOORS[self.look.species]
        self.tall = min(310.0, 120 + self.floor * 0.4)
        self.floats = self.floor > 350
        """What would need stilts hangs in the air."""
        draw = drawing_of(self.look)
        own_face = _FACES.get(draw.__name__ if draw is not None else "")
        self.top = (-0.36 if own_face is None else -0.01 * own_face[0]) * self.tall
        recorder = skia.PictureRecorder()
        canvas = recorder.beginRecording(skia.Rect.MakeLTRB(-20, -20, 120, 120))
        if draw is not None:
            draw(canvas, self.body if self.look.skin else "")
        if own_face is not None:
            canvas.drawCircle(50, own_face[0], own_face[1], paint(own_face[2] or self.body))
        light = self.ink.light
        grey = mix("000000", mix("ffffff", light.key, 0.3), min(1.0, light.level))
        self.dimmed = skia.Paint(ColorFilter=skia.ColorFilters.Blend(0xFF000000 | int(grey, 16), skia.BlendMode.kModulate))
        self.picture: Any = recorder.finishRecordingAsPicture()
        self.half = self._half_width() * self.tall / 100

    def _half_width(self) -> float:
        """Half the width of the drawing about its eyes: a candle's face is narrow."""
        bitmap, held, canvas = surface(100, 100)
        canvas.drawPicture(self.picture)
        del held
        eyes = round(98 - 100 * (self.top + self.tall) / self.tall)
        solid = bitmap[eyes : eyes + 18, :, 3] > 200
        columns = solid.mean(axis=0) > 0.5
        return max(9.0, columns[:50].sum(), columns[50:].sum()) if columns.any() else 24.0

    def build(self, root: Frame, now: Acting) -> None:
        step = now.walk * 2 * math.pi
        hop = abs(math.sin(step)) * 22 if now.walk >= 0 and not self.floats else 12 * math.sin(now.t * 1.9) if self.floats else 0.0
        squash = 1 + 0.012 * now.breath - 0.1 * now.crouch + 0.05 * math.sin(2 * step) * (now.walk >= 0) + 0.05 * now.jaw
        base = self.top + self.tall
        sink = now.crouch * 30 + (now.low + 0.7 * now.sit) * max(0.0, self.floor - base)
        turn = root.moved(now.lunge * 30, sink - hop, 0, yaw=0.5 * now.twist)
        canvas, away = self.canvas, turn.forward[2] < -0.2
        leg = mix(self.body, "1a1218", 0.62)
        lean = math.radians(now.tilt) + 0.16 * now.lunge * (1 if root.forward[0] >= 0 else -1)
        bx, by, _ = turn.origin
        for side in () if self.floats else (-1, 1):
            swing = 34 * math.sin(step + (math.pi if side > 0 else 0)) if now.walk >= 0 else 0.0
            up = max(0.0, math.sin(step + (math.pi if side > 0 else 0) + 1.2)) * 16 if now.walk >= 0 else 0.0
            hip = turn.flat(0, base - 12, side * self.tall * 0.16)
            foot = root.flat(swing + 6, self.floor - 8 - up, side * self.tall * 0.17)
            line(canvas, [hip, ((hip[0] + foot[0]) / 2 + 8 * root.forward[0], (hip[1] + foot[1]) / 2), foot], self.ink(leg, stroke=10))
            self.form([root.balls([(swing, self.floor - 12 - up, side * self.tall * 0.17, 12), (swing + 22, self.floor - 11 - up, side * self.tall * 0.17, 11)])], leg)
        for side in (-1, 1):
            if side * turn.left[2] < -0.2:
                self._arm(turn, side, now, leg)
        half = self.tall * 0.62
        canvas.reach(bx - half, by + base - self.tall * 1.1 * squash - 12, bx + half, by + base + 6)
        canvas.save()
        canvas.translate(bx, by + base)
        canvas.rotate(math.degrees(lean))
        wide = 0.62 + 0.38 * abs(turn.forward[2])
        size = self.tall / 100
        mirror = -1 if (turn.forward[0] < -0.1) != away else 1
        canvas.scale(mirror * size * wide / math.sqrt(squash), size * squash)
        canvas.translate(-50, -98)
        canvas.saveLayer(None, self.dimmed) if self.ink.light.level != 1.0 or self.ink.light.key != "ffffff" else canvas.save()
        canvas.drawPicture(self.picture)
        canvas.restore()
        canvas.restore()
        head = Frame((bx + math.sin(lean) * self.tall * 0.6, by + (1 - squash) * self.tall * 0.6, 0.0), turn.forward, turn.down, turn.left)
        head = head.moved(0, 0, 0, yaw=max(-0.5, min(0.5, now.gaze_x * turn.left[0] * 0.3)), pitch=math.radians(now.nod) * 0.6 + 0.2 * min(1.0, now.down), roll=lean)
        if head.forward[2] > -0.2:
            half = min(self.tall * 0.25, self.half)
            size = max(9.0, min(17.0, half * 0.48))
            sight = (half * 0.6, 0.0, half * 0.5)
            for side in sorted((-1, 1), key=lambda each: each * head.left[2]):
                self.eye(head, (sight[0], 0, side * sight[2]), size, now, middle=(0, 0, 0), lid=self.body, white="fbf7ee", iris=0.76)
            brows(self, head, sight, size, now, middle=(0, 0, 0), tone=mix(self.body, "14080c", 0.7))
            mouth(self, head, (half * 0.66, size * 2.1), size * 1.3, now, round_=half * 1.3, lips=self.body)
        for side in (-1, 1):
            if side * turn.left[2] >= -0.2:
                self._arm(turn, side, now, leg)

    def _arm(self, body: Frame, side: int, now: Acting, tone: str) -> None:
        lift = max(now.lift if side < 0 else 0.0, 0.8 * now.flap, 0.8 * now.rear)
        wave = 16 * math.sin(now.t * 9) * (now.flap > 0.2)
        s = self.tall * 0.3
        y = self.tall * 0.26
        points = [body.flat(0, y, side * s), body.flat(14, y + 30 - 34 * lift, side * (s + 34)), body.flat(34 + 20 * max(0.0, now.lunge), y + 56 - 130 * lift + 3 * math.sin(now.t * 1.6 + side), side * (s + 44 + wave))]
        line(self.canvas, points, self.ink(tone, stroke=10))
        self.form([[(*points[-1], 0.0, 13.0)]], "f6f2ea")
