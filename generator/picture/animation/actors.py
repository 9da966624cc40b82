"""People on the stage: shadow, rim light, air and focus around the figures that the cast's rigs draw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.film import Mark, Shot, Species
from generator.picture.animation.atmosphere import Atmosphere
from generator.picture.animation.brush import Bitmap, Canvas, over, picture, radial, rgb, seed_of
from generator.picture.animation.light import Light
from generator.picture.animation.scenery import edge_light
from generator.picture.animation.stage import LINEAR, PLAIN, Stage, distance

Box = tuple[int, int, int, int]


class Figure(Protocol):
    """Somebody drawn: in pixels of the frame, before the camera moves."""

    def bounds(self, frame: int) -> Box: ...

    def travelled(self, frame: int) -> float: ...

    def draw(self, canvas: Canvas, frame: int) -> None: ...


FigureMaker = Callable[..., Figure]


class Actor:
    """One mark of a shot."""

    def __init__(
        self, mark: Mark, index: int, shot: Shot, size: tuple[int, int], light: Light, air: Atmosphere, seed: int, figure: FigureMaker
    ) -> None:
        width, height = size
        self.mark, self.light, self.air = mark, light, air
        self.z = distance(mark.depth)
        self.figure = figure(mark, frames=shot.frames, width=width, height=height, seed=seed_of(seed, index), light=light, look=shot.look)
        self.unit = height / 720
        self._scratch: NDArray[np.uint8] | None = None

    def draw(
        self, canvas: Canvas, frame: int, stage: Stage, dx: float, dy: float, scale: float, about: tuple[float, float], blur: float = 0.0
    ) -> None:
        """Draw onto the overscanned canvas, moved by what the camera does to this distance."""
        x, y, width, height = self.figure.bounds(frame)
        pad = round(14 * self.unit)
        left, top = max(-stage.margin[0], x - pad), max(-stage.margin[1], y - pad)
        right, bottom = min(stage.width - stage.margin[0], x + width + pad), min(stage.height - stage.margin[1], y + height + pad)
        if right - left < 2 or bottom - top < 2:
            return
        bitmap = self._cleared(right - left, bottom - top)
        held = over(bitmap)
        own = held.getCanvas()
        own.translate(-left, -top)
        self.figure.draw(own, frame)
        self._light_up(bitmap)
        soften(bitmap, blur)
        px, py = left + stage.margin[0], top + stage.margin[1]
        canvas.save()
        if abs(scale - 1) > 4e-4:
            canvas.translate(about[0] + dx, about[1] + dy)
            canvas.scale(scale, scale)
            canvas.translate(-about[0], -about[1])
        else:
            canvas.translate(round(dx), round(dy))
        if y + height < (stage.height - stage.margin[1] * 2) * 1.03 and not self.mark.shoulder and self.mark.pose not in ("fly",):
            head = self.mark.head / 1000 * 720 * self.unit
            middle = self.mark.x / 1000 * (stage.width - 2 * stage.margin[0]) + self.figure.travelled(frame) if self.mark.look.species == Species.HUMAN else x + width / 2
            spread = head * 2.6 if self.mark.look.species == Species.HUMAN and self.mark.pose != "lie" else width
            self._shadow(canvas, middle + stage.margin[0], y + height + stage.margin[1] - 0.3 * head, spread)
        canvas.drawImage(picture(bitmap), px, py, LINEAR if abs(scale - 1) > 4e-4 else PLAIN)
        canvas.restore()

    def _cleared(self, width: int, height: int) -> Bitmap:
        """An empty bitmap; its memory is kept from frame to frame."""
        size = height * width * 4
        if self._scratch is None or self._scratch.size < size:
            self._scratch = np.empty(size + size // 8, np.uint8)
        bitmap = self._scratch[:size].reshape(height, width, 4)
        bitmap.fill(0)
        return bitmap

    def _light_up(self, bitmap: Bitmap) -> None:
        """Rim on the side away from the key, a thinner one towards it; air with distance; a blurred shadow of a shoulder."""
        head = self.mark.head / 1000 * 720 * self.unit
        reach = max(1.0, min(7.0 * self.unit, head * 0.035))
        away = 1 if self.light.side < 0 else -1
        strength = self.light.rim_strength
        if self.mark.shoulder:
            strength *= 0.5
        edge_light(
            bitmap, round(-away * reach) or -away, max(1, round(reach * 0.35)), self.light.rim, strength, soft=max(1, round(reach * 0.4))
        )
        edge_light(bitmap, round(away * reach * 0.6) or away, max(1, round(reach * 0.25)), self.light.key, strength * 0.4, soft=1)
        if self.mark.depth > 520:
            share = min(0.5, (self.mark.depth - 520) / 900) * min(1.0, 40 / self.air.sight)
            alpha = cv2.extractChannel(bitmap, 3)
            red, green, blue = rgb(self.air.haze)
            veil = cv2.merge([cv2.convertScaleAbs(alpha, alpha=value / 255) for value in (blue, green, red)] + [alpha])
            cv2.addWeighted(bitmap, 1 - share, veil, share, 0, dst=bitmap)
        if self.mark.shoulder:
            dark = cv2.convertScaleAbs(bitmap, alpha=0.62)
            dark[..., 3] = bitmap[..., 3]
            bitmap[:] = dark
            soften(bitmap, 6.5 * self.unit)

    def _shadow(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        """A wide soft shadow away from the light, and a tight dark one right under the feet: they touch the ground."""
        hard = 0.5 + 0.5 * min(1.0, max(0.0, (self.light.ratio - 1) / 3))
        canvas.save()
        canvas.translate(x - self.light.side * width * 0.22 * hard, y)
        canvas.skew(-self.light.side * 0.9 * hard, 0)
        canvas.scale(1, 0.17)
        canvas.drawCircle(0, 0, width * 0.62, radial(0, 0, width * 0.62, ("04040c", 0.42), ("04040c", 0.24), ("04040c", 0)))
        canvas.restore()
        canvas.save()
        canvas.translate(x, y + width * 0.006)
        canvas.scale(1, 0.13)
        canvas.drawCircle(0, 0, width * 0.3, radial(0, 0, width * 0.3, ("020208", 0.72), ("020208", 0.5), ("020208", 0)))
        canvas.restore()


def soften(bitmap: Bitmap, radius: float) -> None:
    """Blur a bitmap in place; cheap, because what is blurred needs no pixels."""
    height, width = bitmap.shape[:2]
    if radius < 0.5 or height < 8 or width < 8:
        return
    small = cv2.resize(bitmap, (max(1, width // 3), max(1, height // 3)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), max(0.6, radius / 3 * 0.6), borderType=cv2.BORDER_REPLICATE)
    cv2.resize(small, (width, height), dst=bitmap, interpolation=cv2.INTER_LINEAR)


def default_figure() -> FigureMaker:
    """The cast's own rigs."""
    from generator.picture.animation.people import figure

    made: Any = figure
    return made  # type: ignore[no-any-return]
