"""How a person sits in the picture: light on the face, light of the set round the edges, the shadow in which the feet stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.film import Mark, Shot, Species
from generator.picture.animation.actors import Actor, Box, FigureMaker
from generator.picture.animation.atmosphere import Atmosphere
from generator.picture.animation.brush import Bitmap, Canvas, linear, smooth
from generator.picture.animation.dressing import Dressing
from generator.picture.animation.light import Light, face_gain
from generator.picture.animation.looks import Style
from generator.picture.animation.mounts import Mount, rides
from generator.picture.animation.seats import Seat, sits
from generator.picture.animation.stage import Stage
from generator.picture.animation.water import Waterline, swims

if TYPE_CHECKING:
    from generator.picture.animation.people.person import Person

WRAP = 0.5
"""Share of the set's light that reaches round an edge."""

QUARTER = 4
"""Part of the size at which that light is worked out."""
SHADE = "140e2a"
BODY = ((-0.62, -0.1), (-0.5, 1.6), (-0.52, 3.2), (-0.86, 3.5), (-0.82, 5.2), (-0.62, 5.75), (-0.2, 5.9), (-0.36, 6.3), (-0.28, 6.85))
"""Half of a figure that stands, from the feet to the crown: across and up, in heads."""


class Reach:
    """The arms of somebody who reaches over a table for what lies on it."""

    def __init__(self, person: Person) -> None:
        self.person = person

    def bounds(self, frame: int) -> Box:
        return self.person.bounds(frame)

    def travelled(self, frame: int) -> float:
        return self.person.travelled(frame)

    def draw(self, canvas: Canvas, frame: int) -> None:
        self.person.draw_reach(canvas, frame)


class Presence(Actor):
    """An actor, lit by where they stand. `ground` is the canvas of the shot, as far as it is drawn behind them."""

    def __init__(
        self,
        mark: Mark,
        index: int,
        shot: Shot,
        size: tuple[int, int],
        light: Light,
        air: Atmosphere,
        seed: int,
        figure: FigureMaker,
        *,
        style: Style,
        curve: NDArray[np.uint8],
        ground: Bitmap,
    ) -> None:
        super().__init__(mark, index, shot, size, light, air, seed, figure)
        self.ground = ground
        self.indoors = shot.place.interior
        self.frame_size = size
        self.dress = Dressing(style, mark.head / 1000 * size[1], self.unit, light.side)
        self.water = Waterline(mark.head / 1000 * size[1]) if swims(mark, shot) else None
        self.seat: Seat | None = None
        self.mount = Mount(mark, light, size) if rides(mark) else None
        if sits(mark) and self.mount is None:
            _, y, _, height = self.figure.bounds(shot.frames - 1)
            self.seat = Seat(mark, shot, light, size, y + height - 0.16 * mark.head / 1000 * size[1])
        human = mark.look.species == Species.HUMAN
        self.gain = (
            1.0 if mark.shoulder or not human or mark.pose == "back" or abs(mark.facing) > 110 else face_gain(mark.look.skin, light, curve)
        )
        values = np.arange(256)
        self.lamp = np.clip((self.gain - 1) * values * np.exp(-values / 80), 0, 255).astype(np.uint8)
        """What the lamp for the face adds to a value: skin is lifted, the whites of the eyes do not glow."""
        self._corner = self._on_canvas = (0, 0)
        """Where the bitmap of this frame lies, in pixels of the frame and of the canvas."""

    def draw(
        self, canvas: Canvas, frame: int, stage: Stage, dx: float, dy: float, scale: float, about: tuple[float, float], blur: float = 0.0
    ) -> None:
        """Draw onto the overscanned canvas, moved by what the camera does to this distance."""
        x, y, width, height = self.figure.bounds(frame)
        pad = round(14 * self.unit)
        self._corner = max(-stage.margin[0], x - pad), max(-stage.margin[1], y - pad)
        self._on_canvas = self._corner[0] + stage.margin[0] + round(dx), self._corner[1] + stage.margin[1] + round(dy)
        if self.seat is not None:
            self._put_seat(canvas, self.seat, stage, dx, dy, scale, about)
        if self.mount is not None:
            if not self.mount.before:
                self._put_mount(canvas, self.mount, frame, stage, dx, dy, scale, about)
            super().draw(canvas, frame, stage, dx, dy, scale, about, blur)
            if self.mount.before:
                self._put_mount(canvas, self.mount, frame, stage, dx, dy, scale, about)
            return
        if self.water is None:
            super().draw(canvas, frame, stage, dx, dy, scale, about, blur)
            return
        head_x, head_y = (
            self.mark.x / 1000 * self.frame_size[0] + stage.margin[0] + dx,
            self.mark.y / 1000 * self.frame_size[1] + stage.margin[1] + dy,
        )
        left, top = x + stage.margin[0] + dx, y + stage.margin[1] + dy
        self.water.before(self.ground, head_x, head_y, left, left + width, top + height)
        super().draw(canvas, frame, stage, dx, dy, scale, about, blur)
        self.water.after(canvas, self.ground, head_x, frame / 25)

    def reach(self, canvas: Canvas, frame: int, stage: Stage, dx: float, dy: float, scale: float, about: tuple[float, float]) -> None:
        """Draw the hands once more, over the thing that they are about to take."""
        from generator.picture.animation.people.person import Person

        whole = self.figure
        if isinstance(whole, Person):
            self.figure = Reach(whole)
            self.draw(canvas, frame, stage, dx, dy, scale, about)
            self.figure = whole

    def _put_seat(self, canvas: Canvas, seat: Seat, stage: Stage, dx: float, dy: float, scale: float, about: tuple[float, float]) -> None:
        """The seat moves with whoever sits on it."""
        canvas.save()
        canvas.translate(about[0] + dx, about[1] + dy)
        canvas.scale(scale, scale)
        canvas.translate(stage.margin[0] - about[0], stage.margin[1] - about[1])
        seat.draw(canvas)
        canvas.restore()

    def _put_mount(self, canvas: Canvas, mount: Mount, frame: int, stage: Stage, dx: float, dy: float, scale: float, about: tuple[float, float]) -> None:
        """The mount goes where whoever is on it goes."""
        canvas.save()
        canvas.translate(about[0] + dx, about[1] + dy)
        canvas.scale(scale, scale)
        canvas.translate(stage.margin[0] - about[0], stage.margin[1] - about[1])
        mount.draw(canvas, frame, self.figure.travelled(frame))
        canvas.restore()

    def _light_up(self, bitmap: Bitmap) -> None:
        if self.gain > 1.04:
            self._light_face(bitmap)
        if not self.mark.shoulder:
            self._wrap(bitmap)
        super()._light_up(bitmap)
        self.dress(bitmap)

    def _shadow(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        """Under an open sky the sun lays the whole figure on the ground, the longer the lower it stands."""
        if self.water is not None:
            return  # there is nothing under them that it could fall on
        super()._shadow(canvas, x, y, width)
        air = self.air
        upright = self.mark.look.species == Species.HUMAN and self.mark.pose in ("stand", "walk", "run", "lean", "back")
        if self.indoors or not upright or air.lamps > 0.4 or air.ratio < 2.2 or air.key_level < 0.55 or self.water is not None:
            return
        head = width / 2.6
        long = min(1.5, 0.42 / (0.12 + air.sun_at[1])) * head
        across, down = -self.light.side * long, (0.24 if air.sun_at[1] < 0.3 else 0.12) * long  # a low sun stands before us
        outline = [(x + u * head + v * across, y + v * down) for u, v in (*BODY, *((-u, v) for u, v in reversed(BODY)))]
        tip = x + 7 * across, y + 7 * down
        canvas.drawPath(smooth(outline, tension=0.2), linear(x, y, *tip, (SHADE, 0.42), (SHADE, 0.26), (SHADE, 0.05)))

    def _light_face(self, bitmap: Bitmap) -> None:
        """A lamp for the face alone, from the side of the key: soft at its rim, and the darker the skin the stronger."""
        head = self.mark.head / 1000 * self.frame_size[1]
        x = self.mark.x / 1000 * self.frame_size[0] - self._corner[0] + self.light.side * 0.08 * head
        y = self.mark.y / 1000 * self.frame_size[1] - self._corner[1] + 0.08 * head
        height, width = bitmap.shape[:2]
        rx, ry = 0.6 * head, 0.66 * head
        left, right, top, bottom = max(0, round(x - rx)), min(width, round(x + rx)), max(0, round(y - ry)), min(height, round(y + ry))
        if right - left < 2 or bottom - top < 2:
            return
        yy, xx = np.mgrid[top:bottom:32j, left:right:32j].astype(np.float32)
        away = np.sqrt(((xx - x) / rx) ** 2 + ((yy - y) / ry) ** 2)
        share = np.clip((1 - away) / 0.4, 0, 1)
        lamp = share * share * (3 - 2 * share) * 255
        plane = cv2.resize(lamp.astype(np.uint8), (right - left, bottom - top), interpolation=cv2.INTER_LINEAR)
        part: Any = bitmap[top:bottom, left:right]
        alpha = cv2.extractChannel(part, 3)
        warmth = cv2.convertScaleAbs(cv2.subtract(cv2.extractChannel(part, 2), cv2.extractChannel(part, 0)), alpha=5, beta=70)
        plane = cv2.multiply(plane, warmth, scale=1 / 255)  # skin is warm; eyes, teeth and spectacles are not
        gained = cv2.multiply(cv2.LUT(part, self.lamp), cv2.merge([plane] * 4), scale=1 / 255)
        cv2.add(part, gained, dst=part)
        cv2.min(part, cv2.merge([alpha] * 4), dst=part)
        cv2.insertChannel(alpha, part, 3)

    def _wrap(self, bitmap: Bitmap) -> None:
        """What is bright behind somebody creeps round their edges."""
        height, width = bitmap.shape[:2]
        x, y = self._on_canvas
        left, top = max(0, x), max(0, y)
        right, bottom = min(self.ground.shape[1], x + width), min(self.ground.shape[0], y + height)
        if right - left < 24 or bottom - top < 24:
            return
        part: Any = bitmap[top - y : bottom - y, left - x : right - x]
        size = (right - left, bottom - top)
        reach = max(1, round(0.05 * self.mark.head / 1000 * self.frame_size[1] / QUARTER))
        alpha = cv2.extractChannel(part, 3)
        inside = _quarter(alpha)
        rim = cv2.subtract(inside, cv2.blur(inside, (2 * reach + 1, 2 * reach + 1)))
        behind = _quarter(self.ground[top:bottom, left:right])
        behind = cv2.subtract(cv2.blur(behind, (6 * reach + 1, 6 * reach + 1)), np.array((40, 40, 40, 0), np.float64))
        light = cv2.multiply(behind, cv2.cvtColor(rim, cv2.COLOR_GRAY2BGRA), scale=2 * WRAP / 255)
        light[..., 3] = 0
        cv2.add(part, cv2.resize(light, size, interpolation=cv2.INTER_LINEAR), dst=part)
        cv2.min(part, cv2.merge([alpha] * 4), dst=part)


def _quarter(plane: Any) -> Any:
    """A quarter of the size. Halving twice is ten times faster than any other mean over areas."""
    for _ in range(2):
        height, width = plane.shape[:2]
        plane = cv2.resize(plane[: height // 2 * 2, : width // 2 * 2], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    return plane
