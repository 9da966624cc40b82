"""The stage: a set seen at a shot's size, height and stretch, as sheets that the camera can move against each other."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import cv2
import numpy as np

from generator.cut import Framing
from generator.film import Shot, Size
from generator.picture.animation.brush import Bitmap, over, shared
from generator.picture.animation.looks import style
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, REFERENCE, WIDTH, Layer, Practical, Set
from generator.picture.animation.sheet import LINEAR, PLAIN, Sheet

__all__ = ["BLUR", "LINEAR", "PLAIN", "SCALE", "Sheet", "Stage", "add", "distance", "merge", "set_stage"]
OVERSCAN = 1.1
"""The canvas is larger than the frame, so that the camera can move over it."""

SCALE = {
    Size.EWS: 1.0,
    Size.WS: 1.0,
    Size.LS: 1.16,
    Size.MLS: 1.42,
    Size.MS: 1.7,
    Size.MCU: 2.05,
    Size.CU: 2.45,
    Size.BCU: 2.8,
    Size.ECU: 3.2,
    Size.INSERT: 2.6,
}
"""How much larger the set stands behind the people than in a wide shot."""

BLUR = {
    Size.EWS: 0.0,
    Size.WS: 0.0,
    Size.LS: 0.0,
    Size.MLS: 1.3,
    Size.MS: 2.8,
    Size.MCU: 6.0,
    Size.CU: 8.5,
    Size.BCU: 11.0,
    Size.ECU: 13.0,
    Size.INSERT: 9.0,
}
"""How far it is out of focus: radius in design units."""


def distance(depth: int) -> float:
    """Distance in cm of a mark's depth: 400 stands at the reference, 0 almost touches the lens."""
    return REFERENCE * math.exp((depth - 400) / 300)


@dataclass
class Stage:
    """What a shot stands in front of, in pixels of the overscanned canvas."""

    width: int
    height: int
    margin: tuple[int, int]
    """Pixels of the canvas beyond the frame, left and above."""
    unit: float
    """Pixels to a design unit of the frame."""
    zoom: float
    horizon: float
    sheets: list[Sheet]
    glows: list[tuple[Bitmap, int, int, float]] = field(default_factory=list)
    """Light that sheets add: bitmap, x, y, distance."""
    lamps: list[Practical] = field(default_factory=list)
    """Practicals in pixels of the canvas."""
    origin: tuple[float, float] = (0, 0)
    """Where the set's design point (0, 0) lies."""
    blur: float = 0.0
    near: list[Sheet] = field(default_factory=list)
    """Sheets in front of the people."""

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Canvas pixel of a design point of the set."""
        return self.origin[0] + x * self.unit * self.zoom, self.origin[1] + y * self.unit * self.zoom

    def parallax(self, z: float) -> float:
        """How much a thing at distance z moves for a travel of 1 of the camera."""
        return REFERENCE / max(z, 120.0) / math.sqrt(self.zoom) if z > REFERENCE * 1.2 else REFERENCE / max(z, 170.0)


def merge(layers: list[Layer], width: int, height: int) -> Bitmap:
    """Layers from far to near as one bitmap, as they stand in the set."""
    buffer = np.zeros((height, width, 4), np.uint8)
    held = over(buffer)
    canvas = held.getCanvas()
    for layer in layers:
        canvas.drawImage(shared(layer.bitmap, layer.opaque), layer.x, layer.y, PLAIN)
        if layer.glow is not None:
            add(buffer, layer.glow, *layer.glow_at)
    return buffer


def add(buffer: Bitmap, light: Bitmap, x: int, y: int, amount: float = 1.0) -> None:
    """Add light to a bitmap, clipped to it."""
    height, width = light.shape[:2]
    x0, y0, x1, y1 = max(0, x), max(0, y), min(buffer.shape[1], x + width), min(buffer.shape[0], y + height)
    if x1 <= x0 or y1 <= y0 or amount <= 0.01:
        return
    target, source = buffer[y0:y1, x0:x1], light[y0 - y : y1 - y, x0 - x : x1 - x]
    if amount >= 0.995:
        cv2.add(target, source, dst=target)
    else:
        cv2.addWeighted(target, 1, source, amount, 0, dst=target)


def set_stage(built: Set, shot: Shot, framing: Framing, scale: float, *, parallax: bool) -> Stage:
    """Stand a built set behind a shot. `scale` is what the set was built with."""
    width, height = round(framing.width * OVERSCAN / 2) * 2, round(framing.height * OVERSCAN / 2) * 2
    margin = (width - framing.width) // 2, (height - framing.height) // 2
    horizon = shot.horizon / 1000 * framing.height + margin[1]
    above, below = HORIZON * scale, (HEIGHT - HORIZON) * scale
    zoom = max(SCALE[shot.size], horizon / above, (height - horizon) / below)
    zoom = min(zoom, 4.0)
    horizon = min(max(horizon, height - below * zoom), above * zoom)
    reserve = 60 * scale if parallax else 0
    free = max(0.0, WIDTH * scale - width / zoom - 2 * reserve) / 2
    share = ((shot.offset / 1000 + 0.5) % 1.0 - 0.5) * 2
    middle = CENTRE * scale + share * free
    origin = width / 2 - middle * zoom, horizon - HORIZON * scale * zoom
    blur = BLUR[shot.size] * scale * style(shot.look).focus
    stage = Stage(width, height, margin, scale, zoom, horizon, [], origin=origin, blur=blur)
    slack = round(70 * scale) if parallax else 2
    behind = [layer for layer in built.layers if layer.z >= 300]
    front = [layer for layer in built.layers if layer.z < 300]
    if blur > 4 * scale:
        _out_of_focus(stage, behind, slack)
    else:
        for layer in behind:
            _stand(stage, stage.sheets, layer, slack, blur)
    if shot.size in (Size.EWS, Size.WS, Size.LS, Size.MLS, Size.MS):
        soft = {Size.EWS: 1.2, Size.WS: 2.2, Size.LS: 4.0}.get(shot.size, 9.0) * scale
        # A lens nearer to the scene sees the frame's own edge pieces, not an enlargement of them.
        near = Stage(
            width,
            height,
            margin,
            scale,
            max(1.0, zoom * 0.8),
            horizon,
            [],
            origin=(width / 2 - CENTRE * scale * max(1.0, zoom * 0.8), height / 2 - HEIGHT * 0.46 * scale * max(1.0, zoom * 0.8)),
        )
        near.zoom = max(1.0, min(zoom, 1.12))
        near.origin = width / 2 - CENTRE * scale * near.zoom, height - 905 * scale * near.zoom
        for layer in front:
            _stand(near, stage.near, layer, slack, soft)
        stage.glows += near.glows
    for lamp in built.practicals:
        x, y = stage.place(lamp.x, lamp.y)
        if -lamp.radius * scale < x < width + lamp.radius * scale and -lamp.radius * scale < y < height + lamp.radius * scale:
            stage.lamps.append(Practical(x, y, lamp.radius * scale * zoom, lamp.colour, lamp.strength, lamp.flicker, lamp.z))
    return stage


def _window(stage: Stage, slack: int) -> tuple[float, float, float, float]:
    """What of the set the camera can come to see, in pixels of the set: left, top, right, bottom."""
    k = stage.zoom
    return (
        (-slack - stage.origin[0]) / k,
        (-slack - stage.origin[1]) / k,
        (stage.width + slack - stage.origin[0]) / k,
        (stage.height + slack - stage.origin[1]) / k,
    )


def _fit(stage: Stage, bitmap: Bitmap, x: int, y: int, slack: int) -> tuple[Bitmap, int, int] | None:
    """The visible part of a bitmap of the set at the stage's size, and where it lies on the canvas."""
    left, top, right, bottom = _window(stage, slack)
    x0, y0 = max(0, math.floor(left - x)), max(0, math.floor(top - y))
    x1, y1 = min(bitmap.shape[1], math.ceil(right - x)), min(bitmap.shape[0], math.ceil(bottom - y))
    if x1 <= x0 or y1 <= y0:
        return None
    part, k = bitmap[y0:y1, x0:x1], stage.zoom
    px, py = stage.origin[0] + (x + x0) * k, stage.origin[1] + (y + y0) * k
    at = math.floor(px), math.floor(py)
    if abs(k - 1) < 1e-3:
        return np.ascontiguousarray(part), *at
    size = math.ceil(part.shape[1] * k + 1), math.ceil(part.shape[0] * k + 1)
    matrix = np.array([[k, 0, px - at[0] + (k - 1) / 2], [0, k, py - at[1] + (k - 1) / 2]], np.float32)
    return cv2.warpAffine(part, matrix, size, flags=cv2.INTER_CUBIC if k > 1.3 else cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), *at


def _stand(stage: Stage, sheets: list[Sheet], layer: Layer, slack: int, blur: float) -> None:
    fitted = _fit(stage, layer.bitmap, layer.x, layer.y, slack)
    if fitted is not None:
        bitmap, x, y = fitted
        if stage.zoom > 1.3:
            alpha = cv2.extractChannel(bitmap, 3)
            cv2.min(bitmap, cv2.merge([alpha] * 4), dst=bitmap)  # cubic overshoot would leave colours above their alpha
        if blur > 0.5:
            if not layer.opaque:
                pad = math.ceil(blur * 2)
                bitmap = cv2.copyMakeBorder(bitmap, pad, pad, pad, pad, cv2.BORDER_CONSTANT)
                x, y = x - pad, y - pad
            bitmap = _soften(bitmap, blur)
        sheets.append(Sheet(bitmap, x, y, layer.z, floor=layer.floor, opaque=bool((bitmap[..., 3] == 255).all())))
    if layer.glow is not None and (lit := _fit(stage, layer.glow, *layer.glow_at, slack)) is not None:
        bitmap, x, y = lit
        if blur > 0.5:
            bitmap = _soften(bitmap, blur)
        left, top, width, height = cv2.boundingRect(bitmap.max(axis=2))
        if width:  # only where there is light
            stage.glows.append((np.ascontiguousarray(bitmap[top : top + height, left : left + width]), x + left, y + top, layer.z))


def _soften(bitmap: Bitmap, radius: float) -> Bitmap:
    if radius < 5:
        return np.asarray(cv2.GaussianBlur(bitmap, (0, 0), radius * 0.6))
    height, width = bitmap.shape[:2]
    small = cv2.resize(bitmap, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cv2.GaussianBlur(small, (0, 0), radius * 0.16), (width, height), interpolation=cv2.INTER_LINEAR))


def _out_of_focus(stage: Stage, layers: list[Layer], slack: int) -> None:
    """Everything behind the people as one sheet through an open aperture: highlights become discs."""
    bitmap = merge(layers, round(WIDTH * stage.unit), round(HEIGHT * stage.unit))
    fitted = _fit(stage, bitmap, 0, 0, slack)
    if fitted is None:
        return
    sharp, x, y = fitted
    height, width = sharp.shape[:2]
    small = cv2.resize(sharp, (width // 3, height // 3), interpolation=cv2.INTER_AREA)[..., :3]
    radius = max(2, round(stage.blur * 1.35 / 3))
    yy, xx = np.mgrid[-radius : radius + 1, -radius : radius + 1].astype(np.float32)
    disc = np.clip(radius + 0.5 - np.sqrt(xx * xx + yy * yy), 0, 1)
    disc = (disc * (0.75 + 0.25 * (xx * xx + yy * yy) / radius**2)).astype(np.float32)
    disc /= disc.sum()
    power = (small.astype(np.float32) / 255) ** 3.2  # light adds before it is seen: bright points win
    lens = cv2.filter2D(power, -1, disc, borderType=cv2.BORDER_REPLICATE)
    soft = cv2.GaussianBlur(small, (0, 0), radius * 0.5)
    lens = np.clip(lens, 0, 1) ** (1 / 3.2) * 255
    blurred = np.clip(lens * 0.8 + soft.astype(np.float32) * 0.2, 0, 255)
    blurred = blurred + (blurred.mean(axis=(0, 1)) - blurred) * 0.1  # the background steps back
    out = np.empty_like(sharp)
    out[..., :3] = cv2.resize(blurred.astype(np.uint8), (width, height), interpolation=cv2.INTER_CUBIC)
    out[..., 3] = 255
    stage.sheets.append(Sheet(out, x, y, 1500, opaque=True))
