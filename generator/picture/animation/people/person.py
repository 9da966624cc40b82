"""One person in a shot."""

from __future__ import annotations

import math

from generator.film import Mark
from generator.picture.animation.brush import Canvas
from generator.picture.animation.light import Light
from generator.picture.animation.people.body import Body
from generator.picture.animation.people.build import frame as frame_of
from generator.picture.animation.people.hair import Hair
from generator.picture.animation.people.hair_styles import style_of, under_hat
from generator.picture.animation.people.hats import draw_hat
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.marks import Marks
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.performance import Performance
from generator.picture.animation.people.posture import Posture
from generator.picture.animation.people.skeleton import Joints, joints
from generator.picture.animation.people.skirts import draw_cloak, draw_skirt


class Person:
    """Draws a mark: what it wears and how it is built are settled here, what it does is asked of its performance for every frame."""

    def __init__(self, mark: Mark, *, frames: int, width: int, height: int, seed: int, light: Light, look: str) -> None:
        self.mark = mark
        self.scale = mark.head / 1000 * height / 100
        self.x, self.y = mark.x / 1000 * width, mark.y / 1000 * height
        self.palette = Palette(mark.look, light)
        full = mark.head >= 130
        self.frame = frame_of(mark.look)
        self.head = Head(mark.look, self.palette, full)
        self.hat = mark.look.hat
        self.marks = Marks(mark.look, self.palette, self.head, full)
        self.hair = Hair(mark.look, self.palette, self.head, under_hat(style_of(mark.look, self.head), self.hat), full, mark.head >= 360)
        self.body = Body(mark.look, self.palette, self.frame, full)
        self.performance = Performance(mark, self.frame, seed=seed, width=width, height=height)
        self._held: tuple[int, tuple[Posture, Pose, Joints]] | None = None
        self.hair_length = max([64.0, *(each.points[3][1] + 16 for each in self.hair.style.locks)], default=64.0) + (60 if mark.look.facial_hair == "long-beard" else 0)
        self.depth = (height - self.y) / self.scale if self.scale else 0.0
        """How far down the frame reaches, in head units from the eyes."""

    def bounds(self, frame: int) -> tuple[int, int, int, int]:
        posture, pose, bones = self._now(frame)
        hx, hy = bones.head
        reach = 92 if self.hat in ("cowboy", "straw") else 66
        top = 112 if self.hat in ("top-hat", "helmet") else 92
        points = [(hx - reach, hy - top), (hx + reach, hy - top), (hx - reach, hy + self.hair_length), (hx + reach, hy + self.hair_length)]
        trunk = self.frame.wide + 16
        points += [(x + way * trunk, y) for x, y, _ in (bones.hip, bones.neck) for way in (-1, 1)]
        for spots, reach in ((bones.elbows, 34), (bones.wrists, 58), (bones.shoulders, 34), (bones.knees, 46), (bones.hips, 46)):
            points += [(x + way * reach, y + down * reach) for x, y, _ in spots for way in (-1, 1) for down in (-1, 1)]
        blade = 150 if "sword" in posture.held else 72 if any(posture.held) else 0
        points += [(x + way * blade, y + down * blade) for x, y, _ in bones.wrists if blade for way in (-1, 1) for down in (-1, 1)]
        cloak = "cloak" in self.body.outfit.trims
        wide = 58 + self.body.outfit.swing * 2.1 + (100 if cloak else 0)
        points += [(x + way * wide, y + down) for x, y, _ in bones.ankles for way in (-1, 1) for down in (-14, 32 if cloak else 28 + 22 * (self.body.outfit.hem > 0.6) + 24 * any(abs(toe) > 0.4 for toe in posture.toes))]
        if posture.roll:
            c, s = math.cos(posture.roll), math.sin(posture.roll)
            points = [(hx + (x - hx) * c - (y - hy) * s, hy + (x - hx) * s + (y - hy) * c) for x, y in points]
        dx, dy = posture.shift
        left, right = min(x for x, _ in points) + dx, max(x for x, _ in points) + dx
        up, low = min(y for _, y in points) + dy, max(y for _, y in points) + dy
        x0, y0 = math.floor(self.x + left * self.scale) - 1, math.floor(self.y + up * self.scale) - 1
        return x0, y0, math.ceil(self.x + right * self.scale) + 1 - x0, math.ceil(self.y + low * self.scale) + 1 - y0

    def _now(self, frame: int) -> tuple[Posture, Pose, Joints]:
        """The body at a frame; bounds and drawing ask for the same one."""
        if self._held is None or self._held[0] != frame:
            posture, pose = self.performance.at(frame)
            self._held = frame, (posture, pose, joints(self.frame, posture))
        return self._held[1]

    def draw(self, canvas: Canvas, frame: int) -> None:
        t = frame / 25
        posture, pose, bones = self._now(frame)
        body, head, hair = self.body, self.head, self.hair
        canvas.save()
        canvas.translate(self.x, self.y)
        canvas.scale(self.scale, self.scale)
        canvas.translate(*posture.shift)
        if posture.roll:
            canvas.rotate(math.degrees(posture.roll), bones.head[0], bones.head[1])
        tilt = math.degrees(posture.head_tilt + bones.spine.angle * 0.4)
        wind = 0.25 * math.sin(t * 0.6) + self.performance.drag(frame)

        def at_head() -> None:
            canvas.save()
            canvas.translate(*bones.head)
            canvas.rotate(tilt, 0, 34)

        at_head()
        draw_hat(canvas, self.hat, head, pose, self.palette, hair.style.volume, True)
        hair.draw(canvas, pose, t, wind, True)
        canvas.restore()
        draw_cloak(canvas, body, bones, posture, t, wind, True)
        order = [(max(bones.elbows[i][2] * 0.5 + bones.wrists[i][2] * 0.5, bones.wrists[i][2] - 20), i) for i in (0, 1)]
        raised = [i for depth, i in order if (depth > 2 or bones.shoulders[i][2] > -8) and bones.wrists[i][1] < bones.neck[1] + 4]
        for depth, i in sorted(order):
            if depth <= 2 and i not in raised:
                body.draw_arm(canvas, i, bones, posture, self._shaded(bones.shoulders[i]))
        if self.depth > self.frame.hip - 60 or posture.roll:
            for _, i in sorted((bones.knees[i][2] + bones.ankles[i][2], i) for i in (0, 1)):
                body.draw_leg(canvas, i, bones, posture, bones.hips[i][2] < -4)
            draw_skirt(canvas, body, bones, posture, t, wind)
        away = math.cos(posture.yaw) < -0.15
        if away:
            body.draw_neck(canvas, bones, bones.head)
        body.draw_trunk(canvas, bones)
        if not away:
            body.draw_neck(canvas, bones, bones.head)
        body.draw_collar(canvas, bones)
        for depth, i in sorted(order):
            if depth > 2 and i not in raised:
                body.draw_arm(canvas, i, bones, posture, self._shaded(bones.shoulders[i]))
        draw_cloak(canvas, body, bones, posture, t, wind, False)
        at_head()
        head.draw(canvas, pose, self._on_skin)
        self.marks.draw_over(canvas, pose)
        hair.draw(canvas, pose, t, wind, False)
        if hair.fringed and not self.hat:
            head.draw_brows(canvas, pose, 0.6)
        draw_hat(canvas, self.hat, head, pose, self.palette, hair.style.volume, False)
        canvas.restore()
        for i in raised:
            body.draw_arm(canvas, i, bones, posture, self._shaded(bones.shoulders[i]))
        canvas.restore()

    def _on_skin(self, canvas: Canvas, pose: Pose) -> None:
        if not self.hat or self.hat in ("crown", "wig"):
            self.hair.shade_skin(canvas, pose)
        self.marks.draw_skin(canvas, pose)

    def _shaded(self, shoulder: tuple[float, float, float]) -> bool:
        return shoulder[2] < -18
