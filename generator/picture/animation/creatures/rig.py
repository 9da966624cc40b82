"""The root of the rigs that are built in space: placing, turning, parts from far to near, eyes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from generator.film import Mark
from generator.picture.animation.brush import Canvas, Point, mix, picture, polygon, rect, smooth, surface
from generator.picture.animation.creatures.acting import Acting, acting
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import Ink, line
from generator.picture.animation.creatures.recording import Recorded
from generator.picture.animation.creatures.shading import Shading
from generator.picture.animation.creatures.space import Ball, Frame, rounded
from generator.picture.animation.light import Light
from generator.picture.animation.skia_library import skia

_FAR = 20_000.0
Row = tuple[float, float, float, float]


class Rig(Recorded):
    """Eye line at 0, floor at `floor`, in units of the head."""

    floor = 275.0
    stride = 220.0
    lying = 0.14
    """Share of its height at which the eyes of a lying creature are."""

    def __init__(self, mark: Mark, width: int, height: int, seed: int, light: Light) -> None:
        super().__init__()
        self.mark, self.look, self.seed, self.light = mark, mark.look, seed, light
        self.unit = mark.head / 1000 * height / 100
        self.x, self.y = mark.x / 1000 * width, mark.y / 1000 * height
        self.units = (width / 1000 / self.unit, height / 1000 / self.unit)
        facing = 165 if mark.pose == "back" else (mark.facing + 180) % 360 - 180
        least = 16 if facing >= 0 else -16
        self.yaw = math.radians(facing if abs(facing) > 16 else least)
        self.ink = Ink(light)
        self.ink.least = 9 / self.unit
        self.body, self.second = self.look.skin, self.look.hair
        self.dark = mix(self.body, "120a1c", 0.45)
        self.pale = mix(self.body, "fff4e4", 0.5)
        self.detail = self.unit > 0.4
        self.canvas: Canvas = None
        self._parts: list[tuple[float, Callable[[], None], bool]] = []
        self._kept: dict[object, tuple[Any, int, int, Any]] = {}
        self.frame_size = (width, height)
        self.prepare()

    def prepare(self) -> None:
        """What stays the same over the shot."""

    def build(self, root: Frame, now: Acting) -> None:
        """Draw, or give parts that are to be drawn from far to near."""
        raise NotImplementedError

    def grip(self, frame: int) -> tuple[float, float]:
        """Where it holds a thing at a frame, in pixels of the frame: in its mouth, beak or hand."""
        now, root = self._posed(frame)
        x, y = self.mouth(root, now)
        return self.x + (now.dx + x) * self.unit, self.y + (now.dy + y) * self.unit

    def mouth(self, root: Frame, now: Acting) -> Point:
        return root.flat(60, 30, 0)

    def _posed(self, frame: int) -> tuple[Acting, Frame]:
        now = acting(self.mark, frame, self.seed, self.stride, self.units)
        yaw = self.yaw
        if now.heading:
            turn = (math.copysign(1.4, now.heading) - yaw + math.pi) % (2 * math.pi) - math.pi
            yaw += turn * abs(now.heading)
        if self.mark.pose == "lie":
            now.dy -= self.floor * (1 - self.lying)
        return now, Frame.facing(yaw + 0.5 * now.twist)

    def paint(self, canvas: Canvas, frame: int) -> Any:
        now, root = self._posed(frame)
        steady = self.steady(now)
        if steady is not None:
            now.breath = round(now.breath * 3) / 3
        self.canvas = shading = Shading(canvas, self.unit)
        self._parts = []
        canvas.save()
        self._place(canvas, now, root)
        self.build(root, now)
        extents = [canvas.getTotalMatrix().mapRect(shading.extent())]
        canvas.restore()
        self.canvas = shading = Shading(canvas, self.unit)
        parts = sorted(self._parts, key=lambda part: part[0])
        for number, (rigid, run) in enumerate(groupby(parts, key=lambda part: part[2] and steady is not None)):
            if rigid:
                image, x, y, extent = self._image((number, steady, now.breath), list(run), now, root)
                if image is not None:
                    canvas.drawImage(image, x, y)
                extents.append(extent)
                continue
            canvas.save()
            self._place(canvas, now, root)
            for _, draw, _ in run:
                draw()
            extents.append(canvas.getTotalMatrix().mapRect(shading.extent()))
            canvas.restore()
            self.canvas = shading = Shading(canvas, self.unit)
        whole = skia.Rect.MakeEmpty()
        for each in extents:
            whole.join(each)
        return whole

    def _place(self, canvas: Canvas, now: Acting, root: Frame) -> None:
        canvas.translate(self.x + now.dx * self.unit, self.y + now.dy * self.unit)
        canvas.scale(self.unit, self.unit)
        if now.roll > 0.02:
            way = 1 if root.forward[0] >= 0 else -1
            canvas.rotate(way * 78 * now.roll, 0, self.floor)

    def steady(self, now: Acting) -> tuple[float, ...] | None:
        """What the body's rigid parts depend on besides the breath, while it stands, sits or lies still; None while it moves."""
        if now.walk >= 0 or now.dx or max(abs(each) for each in (now.hop, now.roll, now.shake, now.lift, now.rear, now.lunge, now.down, now.up, now.twist, now.heading, now.flap)) > 0.004:
            return None
        return round(now.low, 2), round(now.sit, 2), round(now.crouch, 2), round(now.dy, 1)

    def _image(self, key: object, run: list[tuple[float, Callable[[], None], bool]], now: Acting, root: Frame) -> tuple[Any, int, int, Any]:
        """Rigid parts as a picture of pixels, and how far they reach: the same for all frames in which the body stands like this."""
        if key not in self._kept:
            before, recorder = self.canvas, skia.PictureRecorder()
            canvas = recorder.beginRecording(skia.Rect.MakeLTRB(-_FAR, -_FAR, _FAR, _FAR))
            self.canvas = shading = Shading(canvas, self.unit)
            self._place(canvas, now, root)
            for _, draw, _ in run:
                draw()
            extent = canvas.getTotalMatrix().mapRect(shading.extent())
            self.canvas = before
            width, height = self.frame_size
            left, top = max(math.floor(extent.left()), -width // 6), max(math.floor(extent.top()), -height // 6)
            right, bottom = min(math.ceil(extent.right()), width + width // 6), min(math.ceil(extent.bottom()), height + height // 6)
            image = None
            if right > left and bottom > top:
                bitmap, held, own = surface(right - left, bottom - top)
                own.translate(-left, -top)
                own.drawPicture(recorder.finishRecordingAsPicture())
                del held
                image = picture(bitmap)
            self._kept[key] = (image, left, top, extent)
        return self._kept[key]

    # -- parts

    def part(self, z: float, draw: Callable[[], None], rigid: bool = False) -> None:
        """Something to draw, at a distance towards the camera; what is rigid stays as it is while the body is steady."""
        self._parts.append((z, draw, rigid))

    def form(self, chains: Sequence[Sequence[Ball]], colour: str, fur: float = 0.0, seed: int = 0, lay: float = 1.0) -> Form:
        """Draw chains of balls now; the form is for the markings on it."""
        form = Form(self.ink, chains)
        self.canvas.drawPath(form.outline(fur if self.detail else 0.0, seed, lay), form.paint(colour))
        return form

    def tube(self, frame: Frame, rows: Sequence[Row], colour: str, fur: float = 0.0, seed: int = 0, parts: int = 3, lay: float = 1.0) -> Form:
        return self.form([rounded(frame.balls(rows), parts)], colour, fur, seed, lay)

    def leaf(self, frame: Frame, points: Sequence[tuple[float, float, float]], colour: str, tension: float = 0.3) -> None:
        """A flat piece: ear, fin, feather."""
        flat = [frame.flat(*point) for point in points]
        self.canvas.drawPath(smooth(flat, tension=tension) if tension else polygon(flat), self.ink(colour))

    # -- the eye

    def eye(self, head: Frame, at: tuple[float, float, float], size: float, now: Acting, *, middle: tuple[float, float, float] = (-8.0, 4.0, 0.0), white: str = "f6f0e4", pupil: str = "round", lid: str = "", iris: float = 0.78) -> None:
        """An eye on the head with lids, gaze and highlight; hidden where the head turns it away. `middle` is the centre of the skull."""
        x, y, z = head.at(*at)
        mx, my, mz = head.at(*middle)
        reach = math.sqrt((x - mx) ** 2 + (y - my) ** 2 + (z - mz) ** 2) or 1.0
        turned = (z - mz) / reach
        if turned < -0.12:
            return
        ink, canvas = self.ink, self.canvas
        wide = size * min(1.0, 0.36 + 0.75 * max(0.0, turned))
        lid = lid or self.body
        side = 1 if at[2] * head.left[0] > 0 else -1
        inner = -side
        if not self.detail and self.unit < 0.3:
            canvas.drawOval(rect(x - wide, y - size, wide * 2, size * 2), ink("0c0a10"))
            return
        rim = ink(mix(lid, "0c060c", 0.8))
        if now.blink > 0.8:
            line(canvas, [(x - wide * 1.1, y), (x, y + size * 0.45), (x + wide * 1.1, y)], ink(mix(lid, "0c060c", 0.8), stroke=size * 0.3))
            return
        canvas.drawOval(rect(x - wide * 1.12, y - size * 1.13, wide * 2.24, size * 2.24), rim)
        canvas.save()
        ball = smooth([(x - wide, y), (x, y - size), (x + wide, y), (x, y + size)], tension=0.55)
        canvas.clipPath(ball, doAntiAlias=True)
        canvas.drawPath(ball, ink(white))
        gx, gy = now.gaze_x * wide * 0.34, now.gaze_y * size * 0.3
        px, py = x + gx, y + gy
        canvas.drawOval(rect(px - wide * iris, py - size * iris, wide * 2 * iris, size * 2 * iris), ink(mix(self.look.eyes, "0a0608", 0.45)))
        canvas.drawOval(rect(px - wide * iris * 0.86, py - size * iris * 0.7, wide * iris * 1.72, size * iris * 1.56), ink(self.look.eyes))
        if pupil == "slit":
            canvas.drawOval(rect(px - wide * 0.15, py - size * 0.66, wide * 0.3, size * 1.32), ink("08060a"))
        elif pupil == "bar":
            canvas.drawRoundRect(rect(px - wide * 0.5, py - size * 0.18, wide, size * 0.36), size * 0.15, size * 0.15, ink("08060a"))
        else:
            canvas.drawOval(rect(px - wide * 0.44, py - size * 0.46, wide * 0.88, size * 0.92), ink("08060a"))
        drop = now.blink * 2.1 - 0.18 - 0.2 * max(0.0, now.brow)
        slant = now.brow * -0.55 * inner
        cover = y - size + size * drop
        if drop > -0.1 or now.brow < -0.1 or now.brow > 0.55:
            canvas.drawPath(polygon([(x - wide * 1.3, y - size * 1.4), (x + wide * 1.3, y - size * 1.4), (x + wide * 1.3, cover - slant * size * 0.8), (x - wide * 1.3, cover + slant * size * 0.8)]), ink(mix(lid, "180c18", 0.22)))
        if now.smile > 0.3:
            canvas.drawOval(rect(x - wide * 1.6, y + size * (1.15 - 0.5 * now.smile), wide * 3.2, size * 2), ink(mix(lid, "180c18", 0.1)))
        canvas.restore()
        side_x = self.ink.towards[0]
        canvas.drawCircle(px + wide * 0.3 * (1 if side_x >= 0 else -1), py - size * 0.34, size * 0.24, ink("ffffff", 0.95))
        canvas.drawCircle(px - wide * 0.26 * (1 if side_x >= 0 else -1), py + size * 0.34, size * 0.11, ink("ffffff", 0.6))
