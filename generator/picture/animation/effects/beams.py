"""Light with a way: shafts of the sun, searchlights, headlights, flares in the lens."""

from __future__ import annotations

import math

import cv2
import numpy as np

from generator.film import Effect
from generator.picture.animation.brush import Bitmap, Canvas, dice, noise, paint, polygon, rgb
from generator.picture.animation.effects.halo import halo
from generator.picture.animation.stage import add


def shafts(width: int, height: int, x: float, y: float, colour: str, strength: float, seed: int) -> Bitmap:
    """Light that spreads from a point through uneven air, as pixels to be added."""
    yy, xx = np.mgrid[0 : height // 4, 0 : width // 4].astype(np.float32) * 4
    dx, dy = xx - x, yy - y
    angle, far = np.arctan2(dy, dx), np.sqrt(dx * dx + dy * dy)
    r = dice(seed, "rays")
    stripes = sum(weight * np.sin(angle * wave + r.uniform(0, 6)) for wave, weight in ((5, 1.0), (9, 0.8), (14, 0.7), (23, 0.5), (41, 0.3)))
    edge = 1 / (1 + np.exp(-(stripes * 0.8) * 2.2))  # shafts have sides, not a ripple
    air = 0.7 + 0.6 * (noise(width // 4, height // 4, 40 * height / 720, 3, seed % 811) - 0.5)
    power = (0.16 + 0.84 * edge) * air * np.exp(-far / (0.8 * height)) * np.clip(far / (0.09 * height), 0.25, 1) * strength * 74
    field = cv2.resize(cv2.GaussianBlur(power.astype(np.float32), (0, 0), 2), (width, height), interpolation=cv2.INTER_LINEAR)
    red, green, blue = rgb(colour)
    return np.dstack([field * blue / 255, field * green / 255, field * red / 255, field * 0]).clip(0, 255).astype(np.uint8)


def cone(
    picture: Bitmap, x: float, y: float, angle: float, spread: float, reach: float, colour: str, strength: float, drift: float
) -> None:
    """Add a beam of light with soft sides, falling off with distance, with the air moving in it. angle: 0 to the right, clockwise."""
    height, width = picture.shape[:2]
    step = 6
    ends = [(x + math.cos(angle + way * spread * 1.7) * reach, y + math.sin(angle + way * spread * 1.7) * reach) for way in (-1, 0, 1)]
    left, right = max(0, int(min(x, *(ex for ex, _ in ends)))), min(width, int(max(x, *(ex for ex, _ in ends))) + 1)
    top, bottom = max(0, int(min(y, *(ey for _, ey in ends)))), min(height, int(max(y, *(ey for _, ey in ends))) + 1)
    if right - left < step * 2 or bottom - top < step * 2 or strength < 0.02:
        return
    yy, xx = np.mgrid[top:bottom:step, left:right:step].astype(np.float32)
    dx, dy = xx - x, yy - y
    along = dx * math.cos(angle) + dy * math.sin(angle)
    across = -dx * math.sin(angle) + dy * math.cos(angle)
    side = across / (np.maximum(along, 1) * math.tan(spread) + 4)
    body = np.exp(-((side * 1.15) ** 4)) * 0.75 + np.exp(-((side * 2.6) ** 2)) * 0.4
    fall = np.clip(along / 14, 0, 1) * np.exp(-np.maximum(along, 0) / (0.55 * reach)) * np.clip(1 - along / reach, 0, 1)
    dust = noise(512, 512, 46, 3, 31)
    moving = cv2.remap(dust, (xx * 0.5 + drift * 14) % 511, (yy * 0.5 - drift * 5) % 511, cv2.INTER_LINEAR)
    power = np.clip(body * fall * (0.62 + 0.76 * moving) * strength, 0, 1) * 255
    power = cv2.resize(power.astype(np.uint8), (right - left, bottom - top), interpolation=cv2.INTER_LINEAR)
    red, green, blue = rgb(colour)
    light = cv2.merge([cv2.convertScaleAbs(power, alpha=value / 255) for value in (blue, green, red)] + [np.zeros_like(power)])
    add(picture, light, left, top)


def searchlight(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """Two beams that sweep, upwards from below the middle of the frame, downwards from above it."""
    down = effect.y <= 500
    for i in range(2):
        swing = math.sin(t * (0.5 + 0.17 * i) + i * 2.1) * 0.5 + (0.25 if i else -0.2)
        angle = math.pi / 2 + swing if down else -math.pi / 2 + swing
        cone(picture, x, y, angle, 0.085, 1150 * unit, "dce8ff", 0.62 * effect.strength / 500, t + 7 * i)
    halo(picture, x, y, 130 * unit, "e8f0ff", 0.55, fall=3)
    halo(picture, x, y, 34 * unit, "ffffff", 0.9, fall=1.4)


def headlights(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """A car comes towards the lens and past it."""
    past = min(1.0, t * 25 / max(1, effect.frames))
    near = 0.25 + 1.6 * past * past
    for way in (-1, 1):
        lx, ly = x + way * 70 * near * unit, y + 60 * (near - 0.25) * unit
        halo(picture, lx, ly, 420 * near * unit, "fff0d0", 0.34)
        halo(picture, lx, ly, 620 * near * unit, "ffe8c0", 0.5, flat=0.035)
        halo(picture, lx, ly, 46 * near * unit, "ffffff", 1.0, fall=1.2)
        cone(picture, lx, ly, math.pi / 2 - way * 0.5, 0.4, 380 * near * unit, "fff0d0", 0.2, t)


def sun_flare(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """The sun in the lens: a star, a streak and ghosts on the line through the middle."""
    height, width = picture.shape[:2]
    power = effect.strength / 600 * (0.92 + 0.08 * math.sin(t * 2.1))
    halo(picture, x, y, 520 * unit, "ffd9a0", 0.55 * power)
    halo(picture, x, y, 110 * unit, "fff8e8", 0.9 * power, fall=1.5)
    halo(picture, x, y, 900 * unit, "ffc88a", 0.4 * power, flat=0.02, fall=1.4)
    for spoke in range(6):
        a = spoke * math.pi / 6 + 0.2 + 0.02 * math.sin(t)
        for way in (0, math.pi):
            tip = x + math.cos(a + way) * 190 * unit, y + math.sin(a + way) * 190 * unit
            side = -math.sin(a) * 3 * unit, math.cos(a) * 3 * unit
            canvas.drawPath(
                polygon([(x + side[0], y + side[1]), tip, (x - side[0], y - side[1])]), paint("fff0d0", 0.16 * power, plus=True, blur=2)
            )
    for along, size, colour, alpha in (
        (0.45, 26, "8ad0ff", 0.16),
        (0.8, 14, "ffd08a", 0.22),
        (1.25, 52, "b08aff", 0.09),
        (1.6, 30, "8affc0", 0.12),
        (1.95, 92, "ffb08a", 0.07),
    ):
        gx, gy = x + (width / 2 - x) * along, y + (height / 2 - y) * along
        canvas.drawCircle(gx, gy, size * unit, paint(colour, alpha * power, plus=True, blur=2))
        canvas.drawCircle(gx, gy, size * unit, paint(colour, alpha * power, stroke=1.5 * unit, plus=True, blur=1))
