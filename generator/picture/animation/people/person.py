"""One person in a shot."""

from __future__ import annotations

import math

from generator.film import Mark
from generator.picture.animation.brush import Bitmap, Canvas, shared, surface
from generator.picture.animation.light import Light
from generator.picture.animation.people.body import Body
from generator.picture.animation.people.build import frame as frame_of
from generator.picture.animation.people.hair import Hair
from generator.picture.animation.people.hair_styles import style_of, under_hat, wetted
from generator.picture.animation.people.hats import OPEN, draw_hat, extent, hat_of
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.marks import Marks
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.people.performance import Performance
from generator.picture.animation.people.posture import Posture
from generator.picture.animation.people.skeleton import Joints, joints
from generator.picture.animation.people.skirts import draw_cloak, draw_skirt
from generator.picture.animation.people.wheelchair import draw_wheelchair, radius
from generator.picture.animation.people.wounds import Wounds

RESTING = 200
"""Height of a head, in thousandths of the frame's, from which it pays to keep the picture of a resting body."""

PALM = 15
"""From the wrist to the middle of the palm, in head units (a head is 100)."""


class Person:
    """Draws a mark: what it wears and how it is built are settled here, what it does is asked of its performance for every frame."""

    def __init__(self, mark: Mark, *, frames: int, width: int, height: int, seed: int, light: Light, look: str) -> None:
        self.mark = mark
        self.scale = mark.head / 1000 * height / 100
        self.x, self.y = mark.x / 1000 * width, mark.y / 1000 * height
        wet = mark.wet / 1000
        self.palette = Palette(mark.look, light, wet)
        full = mark.head >= 130
        self.frame = frame_of(mark.look)
        self.head = Head(mark.look, self.palette, full)
        self.hat = hat_of(mark.look.hat)
        self.marks = Marks(mark.look, self.palette, self.head, full)
        style = wetted(under_hat(style_of(mark.look, self.head), self.hat), wet, self.head)
        self.hair = Hair(mark.look, self.palette, self.head, style, full, mark.head >= 360)
        self.wounds = Wounds(mark.look, self.palette, self.head, mark.wounds, wet, full)
        self.body = Body(mark.look, self.palette, self.frame, full, self.wounds, mark.head)
        self.performance = Performance(mark, self.frame, seed=seed, width=width, height=height)
        self.size = width, height
        self._held: dict[int, tuple[Posture, Pose, Joints]] = {}
        self._resting: tuple[int, Bitmap, int, int] | None = None
        """The body at rest: its frame, its picture, and where that lies."""
        self.hair_length = max([64.0, *(each.points[3][1] + 16 for each in self.hair.style.locks)], default=64.0) + (60 if mark.look.facial_hair == "long-beard" else 0)
        self.depth = (height - self.y) / self.scale if self.scale else 0.0
        """How far down the frame reaches, in head units from the eyes."""

    def bounds(self, frame: int) -> tuple[int, int, int, int]:
        posture, pose, bones = self._now(frame)
        hx, hy = bones.head
        reach, top = extent(self.hat)
        points = [(hx - reach, hy - top), (hx + reach, hy - top), (hx - reach, hy + self.hair_length), (hx + reach, hy + self.hair_length)]
        trunk = self.frame.wide + 16
        points += [(x + way * trunk, y) for x, y, _ in (bones.hip, bones.neck) for way in (-1, 1)]
        for spots, around in ((bones.elbows, 34.0), (bones.wrists, 58 + self.body.outfit.hang), (bones.shoulders, 34), (bones.knees, 46), (bones.hips, 46)):
            points += [(x + way * around, y + down * around) for x, y, _ in spots for way in (-1, 1) for down in (-1, 1)]
        blade = 150 if "sword" in posture.held else 72 if any(posture.held) else 0
        points += [(x + way * blade, y + down * blade) for x, y, _ in bones.wrists if blade for way in (-1, 1) for down in (-1, 1)]
        cloak = bool({"cloak", "mantle"} & set(self.body.outfit.trims))
        wide = 58 + self.body.outfit.swing * 2.1 + max(0.0, self.body.outfit.bell) * 1.4 + (100 if cloak else 0)
        points += [(x + way * wide, y + down) for x, y, _ in bones.ankles for way in (-1, 1) for down in (-14, 32 if cloak else 28 + 22 * (self.body.outfit.hem > 0.6) + 24 * any(abs(toe) > 0.4 for toe in posture.toes))]
        if self.mark.pose == "wheelchair":
            wheel = radius(self.frame) + 60
            points += [(bones.hip[0] + way * wheel, self.frame.ground + 8) for way in (-1, 1)]
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
        if frame not in self._held:
            if len(self._held) > 3:
                self._held.clear()
            posture, pose = self.performance.at(frame)
            self._held[frame] = posture, pose, joints(self.frame, posture)
        return self._held[frame]

    def travelled(self, frame: int) -> float:
        """How far to the right of the mark the feet are, in pixels of the frame."""
        posture, _, bones = self._now(frame)
        return (posture.shift[0] + (0.0 if posture.roll else bones.hip[0])) * self.scale

    def hands(self, frame: int) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where the palms of both hands are at a frame, in pixels of the frame."""
        posture, _, bones = self._now(frame)
        found = []
        for elbow, wrist in zip(bones.elbows, bones.wrists, strict=True):
            way = math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])
            x, y = wrist[0] + PALM * math.cos(way), wrist[1] + PALM * math.sin(way)
            if posture.roll:
                c, s, hx, hy = math.cos(posture.roll), math.sin(posture.roll), bones.head[0], bones.head[1]
                x, y = hx + (x - hx) * c - (y - hy) * s, hy + (x - hx) * s + (y - hy) * c
            found.append((self.x + (x + posture.shift[0]) * self.scale, self.y + (y + posture.shift[1]) * self.scale))
        return found[0], found[1]

    def draw_thumb(self, canvas: Canvas, frame: int, i: int) -> None:
        """The thumb of a hand over what it holds."""
        posture, _, bones = self._now(frame)
        canvas.save()
        self._enter(canvas, posture, bones)
        self.body.draw_thumb(canvas, i, bones)
        canvas.restore()

    def draw(self, canvas: Canvas, frame: int) -> None:
        t = frame / 25
        posture, pose, bones = self._now(frame)
        body, head, hair = self.body, self.head, self.hair
        wind = self._wind(frame)
        canvas.save()
        self._enter(canvas, posture, bones)
        tilt = math.degrees(posture.head_tilt + bones.spine.angle * 0.4)

        def at_head() -> None:
            canvas.save()
            canvas.translate(*bones.head)
            canvas.rotate(tilt, 0, 34)

        at_head()
        draw_hat(canvas, self.hat, head, pose, self.palette, hair.style.volume, True)
        hair.draw(canvas, pose, t, wind, True)
        canvas.restore()
        draw_cloak(canvas, body, bones, posture, t, wind, True)
        raised = self._raised(bones)
        if self.mark.head >= RESTING and not raised and self.performance.rests(frame):
            canvas.restore()
            self._draw_resting(canvas, frame - frame % 4)
            canvas.save()
            self._enter(canvas, posture, bones)
        else:
            self._draw_body(canvas, frame, raised)
        draw_cloak(canvas, body, bones, posture, t, wind, False)
        at_head()
        head.draw(canvas, pose, lambda on, turned: self._on_skin(on, turned, t))
        self.marks.draw_over(canvas, pose)
        self.wounds.draw_over(canvas, pose)
        hair.draw(canvas, pose, t, wind, False)
        if not hair.covers_ears and hair.style.cap:
            head.draw_ears(canvas, pose)
        if hair.fringed and (not self.hat or self.hat in OPEN):
            head.draw_brows(canvas, pose, 0.6)
        self.wounds.draw_bandage(canvas, pose, hair.style.volume)
        draw_hat(canvas, self.hat, head, pose, self.palette, hair.style.volume, False)
        canvas.restore()
        for i in raised:
            body.draw_arm(canvas, i, bones, posture, self._shaded(bones.shoulders[i]))
        canvas.restore()

    def draw_reach(self, canvas: Canvas, frame: int) -> None:
        """Only the arms that reach for something: over what lies before the body."""
        posture, _, bones = self._now(frame)
        canvas.save()
        self._enter(canvas, posture, bones)
        for i in (0, 1):
            aim = posture.aims[i]
            if aim is not None and aim[1] > 0.15:
                self.body.draw_arm(canvas, i, bones, posture, self._shaded(bones.shoulders[i]))
        canvas.restore()

    def _enter(self, canvas: Canvas, posture: Posture, bones: Joints) -> None:
        """From pixels of the frame to head units of the body."""
        canvas.translate(self.x, self.y)
        canvas.scale(self.scale, self.scale)
        canvas.translate(*posture.shift)
        if posture.roll:
            canvas.rotate(math.degrees(posture.roll), bones.head[0], bones.head[1])

    def _wind(self, frame: int) -> float:
        return 0.25 * math.sin(frame / 25 * 0.6) + self.performance.drag(frame)

    def _order(self, bones: Joints) -> list[tuple[float, int]]:
        """How near each arm is, and which."""
        return [(max(bones.elbows[i][2] * 0.5 + bones.wrists[i][2] * 0.5, bones.wrists[i][2] - 20), i) for i in (0, 1)]

    def _raised(self, bones: Joints) -> list[int]:
        """The arms that lie before the face."""
        return [i for depth, i in self._order(bones) if (depth > 2 or bones.shoulders[i][2] > -34) and bones.wrists[i][1] < bones.neck[1] + 4]

    def _draw_resting(self, canvas: Canvas, frame: int) -> None:
        """The body of somebody who only breathes: drawn on fours, and kept until it moves."""
        if self._resting is None or self._resting[0] != frame:
            posture, _, bones = self._now(frame)
            x, y, width, height = self.bounds(frame)
            high = min(bones.head[1], *(each[1] - 40 for each in (*bones.shoulders, *bones.elbows, *bones.wrists))) - 10 + posture.shift[1]  # nothing of the body is above the mouth
            left, top = max(x, round(-0.1 * self.size[0])), max(y, math.floor(self.y + high * self.scale), round(-0.1 * self.size[1]))
            right, bottom = min(x + width, round(1.1 * self.size[0])), min(y + height, round(1.1 * self.size[1]))
            bitmap, held, own = surface(max(1, right - left), max(1, bottom - top))
            own.translate(-left, -top)
            self._enter(own, posture, bones)
            self._draw_body(own, frame, self._raised(bones))
            del own, held
            self._resting = frame, bitmap, left, top
        _, bitmap, left, top = self._resting
        canvas.drawImage(shared(bitmap), left, top)

    def _draw_body(self, canvas: Canvas, frame: int, raised: list[int]) -> None:
        """Arms, legs, trunk, neck and what they wear, but for arms that are raised before the face."""
        t, wind, body = frame / 25, self._wind(frame), self.body
        posture, _, bones = self._now(frame)
        body.low = math.inf if posture.roll else self.depth - posture.shift[1] + 20 + 0.06 * self.size[1] / self.scale
        order = sorted(self._order(bones))
        if posture.over >= 0:
            order.sort(key=lambda each: each[1] == posture.over)
        for depth, i in order:
            if depth <= 2 and i not in raised:
                body.draw_arm(canvas, i, bones, posture, self._shaded(bones.shoulders[i]))
        chair = self.mark.pose == "wheelchair"
        if chair:
            draw_wheelchair(canvas, self.frame, bones, posture, self.palette, False)
        if self.depth > self.frame.hip - 60 or posture.roll:
            for _, i in sorted((bones.knees[i][2] + bones.ankles[i][2], i) for i in (0, 1)):
                body.draw_leg(canvas, i, bones, posture, bones.hips[i][2] < -4)
            if not body.outfit.waist:
                draw_skirt(canvas, body, bones, posture, t, wind)
        away = math.cos(posture.yaw) < -0.15
        if away:
            body.draw_neck(canvas, bones, bones.head)
        body.draw_trunk(canvas, bones)
        if body.outfit.waist:
            draw_skirt(canvas, body, bones, posture, t, wind)
        if not away:
            body.draw_neck(canvas, bones, bones.head)
        body.draw_collar(canvas, bones)
        if chair:
            draw_wheelchair(canvas, self.frame, bones, posture, self.palette, True)
        for depth, i in order:
            if depth > 2 and i not in raised:
                body.draw_arm(canvas, i, bones, posture, self._shaded(bones.shoulders[i]))
        if not away:
            self.wounds.draw_bonds(canvas, bones, self.frame.thick)

    def _on_skin(self, canvas: Canvas, pose: Pose, t: float) -> None:
        if not self.hat or self.hat in OPEN or self.hat == "wig":
            self.hair.shade_skin(canvas, pose)
        self.marks.draw_skin(canvas, pose)
        self.wounds.draw_skin(canvas, pose, t)

    def _shaded(self, shoulder: tuple[float, float, float]) -> bool:
        return shoulder[2] < -18
