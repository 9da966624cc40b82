"""Everything that fills the frame in front of the scene: weather, rays, sparks, flashes, fades."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.cut import Framing
from generator.film import Effect, Shot
from generator.picture.animation.brush import Bitmap, Canvas, dice, mix, over, paint, polygon, radial, rgb, seed_of
from generator.picture.animation.life import glow
from generator.picture.animation.scenery import Setting
from generator.picture.animation.sets.sky import sun_at
from generator.picture.animation.stage import Stage, add
from generator.picture.animation.weather import Bank, Drifting, Falling, kinds_of, leaf_colours

Matrix = NDArray[np.float32]


class Air:
    """Weather and effects of a shot, drawn onto the finished frame before it is developed."""

    def __init__(self, shot: Shot, setting: Setting, stage: Stage, framing: Framing, seed: int, *, inside: bool) -> None:
        self.shot, self.framing, self.setting = shot, framing, setting
        self.width, self.height, self.unit = framing.width, framing.height, framing.height / 720
        self.margin = stage.margin
        self.falling: list[tuple[Falling, Effect | None]] = []
        self.drifting: list[tuple[Drifting, Effect | None]] = []
        self.banks: list[tuple[Bank, Effect | None]] = []
        self.rays: list[tuple[Bitmap, Effect | None]] = []
        self.lightning: list[tuple[int, int]] = []
        """(frame, strength) of each stroke."""
        self.seed = seed
        for kind in kinds_of(shot.weather) if not inside else (("lightning",) if "lightning" in kinds_of(shot.weather) else ()):
            self._raise(kind, None, 0.8)
        for effect in shot.effects:
            self._raise(effect.kind, effect, effect.strength / 500)
        if setting.air.rays and not inside and "god-rays" not in {effect.kind for effect in shot.effects}:
            x, y = stage.place(*sun_at(setting))
            self.rays.append(
                (
                    _rays(self.width, self.height, x - stage.margin[0], y - stage.margin[1], setting.air.sun, setting.air.rays * 0.5, seed),
                    None,
                )
            )
        self.events = [effect for effect in shot.effects if effect.kind in EVENTS]
        self._held: Bitmap | None = None

    def _raise(self, kind: str, effect: Effect | None, strength: float) -> None:
        width, height, seed = self.width, self.height, seed_of(self.seed, kind)
        air = self.setting.air
        match kind:
            case "rain" | "snow":
                colour = mix("cfe4f8", air.ambient, 0.3) if kind == "rain" else mix("ffffff", air.haze, 0.2)
                self.falling.append((Falling(kind, width, height, strength, colour, seed), effect))
                if kind == "rain":
                    self.banks.append((Bank(width, height, air.haze, 0.2 * strength, seed), effect))
            case "fog" | "dust-storm":
                self.banks.append((Bank(width, height, air.haze, min(0.85, 0.5 * strength), seed), effect))
            case "leaves":
                self.drifting.append((Drifting(kind, width, height, strength, leaf_colours(self.setting.place.season), seed), effect))
            case "dust":
                self.banks.append((Bank(width, height, air.haze, min(0.7, 0.3 * strength), seed, low=True), effect))
                self.drifting.append((Drifting(kind, width, height, strength, (mix(air.haze, "ffffff", 0.4), air.haze), seed), effect))
            case "embers":
                self.drifting.append((Drifting(kind, width, height, strength, ("ff9a40", "ff6a24", "ffd080"), seed), effect))
            case "bubbles":
                self.drifting.append((Drifting(kind, width, height, strength, ("c8f0ff",), seed), effect))
            case "confetti":
                self.drifting.append(
                    (Drifting(kind, width, height, strength, ("e84a5a", "f0b83a", "4aa8d8", "6ac070", "c870c8"), seed), effect)
                )
            case "stars":
                self.drifting.append((Drifting("motes", width, height, strength * 1.6, ("ffffff", "ffe8b0", "c8dcff"), seed), effect))
            case "god-rays":
                assert effect is not None
                self.rays.append(
                    (_rays(width, height, effect.x / 1000 * width, effect.y / 1000 * height, air.sun, min(1.3, strength), seed), effect)
                )
            case "lightning":
                r = dice(seed, "stroke")
                start, frames = (effect.start, effect.frames) if effect else (0, self.shot.frames)
                at = start + (0 if effect else r.randrange(8, 60))
                while at < start + frames:
                    self.lightning.append((at, effect.strength if effect else 520))
                    at += r.randrange(70, 150)

    def draw(self, picture: Bitmap, frame: int, matrix: Matrix) -> None:
        canvas = self._canvas(picture)
        for rays, effect in self.rays:
            if (power := _power(effect, frame)) > 0:
                add(picture, rays, 0, 0, power * (0.84 + 0.16 * math.sin(frame / 25 * 0.9)))
        for bank, effect in self.banks:
            if _power(effect, frame) > 0:
                bank.draw(picture, frame)
        for drift, effect in self.drifting:
            if _power(effect, frame) > 0:
                drift.draw(canvas, picture, frame)
        for falling, effect in self.falling:
            if _power(effect, frame) > 0:
                falling.draw(picture, frame)
        for at, strength in self.lightning:
            if 0 <= frame - at < 7:
                _bolt(canvas, picture, self.width, self.height, seed_of(self.seed, at), frame - at, strength)
        for effect in self.events:
            self._event(canvas, picture, effect, frame, matrix)

    def _canvas(self, picture: Bitmap) -> Canvas:
        if self._held is not picture:
            self._held = picture
            self._surface = over(picture)
        return self._surface.getCanvas()

    def _event(self, canvas: Canvas, picture: Bitmap, effect: Effect, frame: int, matrix: Matrix) -> None:
        t = (frame - effect.start) / 25
        if t < 0 or frame >= effect.start + effect.frames:
            return
        cx, cy = effect.x / 1000 * self.width + self.margin[0], effect.y / 1000 * self.height + self.margin[1]
        x, y = float(matrix[0] @ (cx, cy, 1)), float(matrix[1] @ (cx, cy, 1))
        EVENTS[effect.kind](canvas, picture, effect, t, x, y, self.unit)

    def exposure(self, frame: int) -> int:
        """What flashes, lightning and fades add to or take from the luma of a frame."""
        total = 0.0
        for at, strength in self.lightning:
            total += (0.0, 90, 130, 20, 80, 46, 24, 10, 0)[frame - at + 1] * strength / 520 if 0 <= frame - at < 7 else 0
        for effect in self.shot.effects:
            t = frame - effect.start
            if effect.kind == "flash" and 0 <= t < 9:
                total += 230 * effect.strength / 1000 * (1 - t / 9) ** 1.6
            elif effect.kind == "explosion" and 0 <= t < 7:
                total += 150 * effect.strength / 1000 * (1 - t / 7) ** 1.5
            elif effect.kind == "fade-in" and t < effect.frames:
                total -= 255 * (1 - max(0.0, t / max(1, effect.frames))) ** 1.2
            elif effect.kind == "fade-out" and t >= 0:
                total -= 255 * min(1.0, (t + 1) / max(1, min(effect.frames, self.shot.frames - effect.start))) ** 1.2
        return round(max(-255.0, min(255.0, total)))


def _power(effect: Effect | None, frame: int) -> float:
    if effect is None:
        return 1.0
    past = frame - effect.start
    return min(1.0, past / 10 + 0.1) * min(1.0, (effect.start + effect.frames - frame) / 10) if 0 <= past < effect.frames else 0.0


def _rays(width: int, height: int, x: float, y: float, colour: str, strength: float, seed: int) -> Bitmap:
    """Shafts of light that spread from a point."""
    yy, xx = np.mgrid[0 : height // 4, 0 : width // 4].astype(np.float32) * 4
    dx, dy = xx - x, yy - y
    angle, far = np.arctan2(dy, dx), np.sqrt(dx * dx + dy * dy)
    r = dice(seed, "rays")
    stripes = sum(np.sin(angle * wave + r.uniform(0, 6)) for wave in (5, 9, 14, 23))
    power = np.clip(0.32 + stripes * 0.24, 0, 1) * np.exp(-far / (0.75 * height)) * strength * 70
    field = cv2.resize(cv2.blur(power.astype(np.float32), (5, 5)), (width, height), interpolation=cv2.INTER_LINEAR)
    red, green, blue = rgb(colour)
    return np.dstack([field * blue / 255, field * green / 255, field * red / 255, field * 0]).clip(0, 255).astype(np.uint8)


def _bolt(canvas: Canvas, picture: Bitmap, width: int, height: int, seed: int, age: int, strength: int) -> None:
    if age in (3,) or age > 5:
        return
    r = dice(seed)
    x, y = r.uniform(0.15, 0.85) * width, -10.0
    points = [(x, y)]
    while y < height * r.uniform(0.5, 0.62):
        x += r.uniform(-0.045, 0.045) * width
        y += r.uniform(0.03, 0.07) * height
        points.append((x, y))
        if r.random() < 0.3:
            bx, by = x, y
            branch = [(bx, by)]
            for _ in range(4):
                bx += r.uniform(-0.03, 0.04) * width
                by += r.uniform(0.02, 0.05) * height
                branch.append((bx, by))
            canvas.drawPath(polygon(branch, closed=False), paint("c8d8ff", 0.8 - 0.1 * age, stroke=2))
    alpha = 1 - age * 0.13
    canvas.drawPath(polygon(points, closed=False), paint("a8c0ff", 0.5 * alpha, stroke=11, plus=True, blur=6))
    canvas.drawPath(polygon(points, closed=False), paint("ffffff", alpha, stroke=3.4))
    glow(picture, points[len(points) // 3][0], points[len(points) // 3][1], 500, "a0b8ff", 0.5 * alpha * strength / 520)


def _sparks(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    r = dice("sparks", effect.x, effect.y)
    strength = effect.strength / 500
    for burst in range(1 + int(effect.frames / 20)):
        u = t - burst * 0.8
        if not 0 <= u < 1.4:
            continue
        for _ in range(round(70 * strength)):
            angle, speed, life = r.uniform(-math.pi, 0.4), r.uniform(90, 620), r.uniform(0.35, 1.3)
            if u > life:
                continue
            drag = (1 - math.exp(-2.2 * u)) / 2.2
            vx, vy = math.cos(angle) * speed * unit, math.sin(angle) * speed * unit
            px, py = x + vx * drag, y + vy * drag + 330 * u * u * unit
            k = math.exp(-2.2 * u) * 0.03
            canvas.drawLine(
                px,
                py,
                px - vx * k,
                py - (vy * math.exp(-2.2 * u) + 660 * u * unit) * 0.03,
                paint("ffd890" if u < life / 2 else "ff8a34", 1 - u / life, stroke=2.0 * unit, plus=True),
            )
        glow(picture, x, y, 150 * unit, "ffb060", max(0.0, 0.8 - u))


def _debris(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    r = dice("debris", effect.x, effect.y)
    for _ in range(round(90 * effect.strength / 500)):
        angle, speed, size, turn, hot = (
            -r.uniform(0.1, math.pi - 0.1),
            r.uniform(120, 820),
            r.uniform(3, 15),
            r.uniform(-9, 9),
            r.random() < 0.35,
        )
        shape = [(r.uniform(0.5, 1.2), a) for a in (0, 1.1, 2.3, 3.6, 4.9)]
        drag = (1 - math.exp(-1.1 * t)) / 1.1
        px, py = x + math.cos(angle) * speed * drag * unit, y + (math.sin(angle) * speed * drag + 330 * t * t) * unit
        if py > 2000:
            continue
        grown = size * (1 + 0.5 * t) * unit
        points = [(px + grown * k * math.cos(a + turn * t), py + grown * k * math.sin(a + turn * t)) for k, a in shape]
        if hot and t < 1.2:
            canvas.drawLine(
                px,
                py,
                px - math.cos(angle) * speed * 0.05 * unit,
                py - math.sin(angle) * speed * 0.05 * unit,
                paint("ff9440", 0.5 * (1 - t / 1.2), stroke=size * 0.6 * unit, plus=True),
            )
        canvas.drawPath(polygon(points), paint("1a1012"))
        canvas.drawLine(*points[3], *points[4], paint("ffb868", max(0.0, 0.8 - t * 0.6), stroke=1.8 * unit))


def _shockwave(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """A ring that bends what lies behind it."""
    if t > 0.7:
        return
    height, width = picture.shape[:2]
    radius, band = t * 1450 * unit, (60 + 120 * t) * unit
    yy, xx = np.mgrid[0:height:4, 0:width:4].astype(np.float32)
    rx, ry = xx - x, yy - y
    far = np.sqrt(rx * rx + ry * ry * 1.4) + 1e-3
    wave = np.exp(-(((far - radius) / band) ** 2))
    push = wave * (-40 * unit * (1 - t / 0.7) * effect.strength / 500) / far
    map_x = cv2.resize(xx + rx * push, (width, height), interpolation=cv2.INTER_LINEAR)
    map_y = cv2.resize(yy + ry * push, (width, height), interpolation=cv2.INTER_LINEAR)
    picture[:] = cv2.remap(picture, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = cv2.resize(np.clip(wave * 60 * (1 - t / 0.7), 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
    cv2.add(picture, cv2.cvtColor(light, cv2.COLOR_GRAY2BGRA), dst=picture)


def _searchlight(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    for i in range(2):
        angle = math.sin(t * (0.5 + 0.17 * i) + i * 2.1) * 0.55 + (0.25 if i else -0.2)
        tip = (
            (x + math.sin(angle) * 1200 * unit, y - math.cos(angle) * 1200 * unit)
            if effect.y > 500
            else (x + math.sin(angle) * 1100 * unit, y + math.cos(angle) * 1100 * unit)
        )
        side = (math.cos(angle) * 130 * unit, math.sin(angle) * 130 * unit * (1 if effect.y > 500 else -1))
        canvas.drawPath(
            polygon([(x - 5, y), (x + 5, y), (tip[0] + side[0], tip[1] + side[1]), (tip[0] - side[0], tip[1] - side[1])]),
            radial(
                x,
                y,
                1150 * unit,
                ("eef4ff", 0.42 * effect.strength / 500),
                ("d8e8ff", 0.14 * effect.strength / 500),
                ("c8dcff", 0),
                plus=True,
            ),
        )
    glow(picture, x, y, 70 * unit, "ffffff", 0.8)


EVENTS = {"sparks": _sparks, "debris": _debris, "shockwave": _shockwave, "searchlight": _searchlight}
"""Short happenings at a point of the frame; they go on ones, in front of everybody."""
