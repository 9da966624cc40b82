"""What moves in a set by itself: lamps that flicker, birds, traffic, steam, motes, waves. Each is a function of time alone."""

from __future__ import annotations

import math

import numpy as np

from generator.picture.animation import passing
from generator.picture.animation.brush import Bitmap, Canvas, box, dice, noise, paint, picture, polygon, radial, rgb
from generator.picture.animation.glow import glow as glow
from generator.picture.animation.scenery import Life, Practical
from generator.picture.animation.skia_library import skia
from generator.picture.animation.stage import LINEAR, Stage


def burning(lamp: Practical, t: float) -> float:
    """How bright a practical is at an instant, around 1."""
    phase = lamp.x * 0.013 + lamp.y * 0.007
    match lamp.flicker:
        case "flame":
            return 0.84 + 0.12 * math.sin(t * 11.3 + phase) + 0.09 * math.sin(t * 23.9 + phase * 2) + 0.06 * math.sin(t * 5.1 + phase * 3)
        case "neon":
            dead = math.sin(t * 17 + phase * 7) + math.sin(t * 29 + phase * 3) > 1.55
            return 0.12 if dead else 1.0 + 0.08 * math.sin(t * 40 + phase)
        case "blink":
            return 1.0 if (t * 0.8 + phase) % 1 < 0.4 else 0.1
        case "breath":
            return 0.9 + 0.1 * math.sin(t * 1.7 + phase)
        case _:
            return 1.0


class Alive:
    """The life of a stage."""

    def __init__(self, items: list[Life], stage: Stage, seed: int) -> None:
        self.items, self.stage, self.seed = items, stage, seed
        self._puff: object | None = None

    def draw(self, canvas: Canvas, buffer: Bitmap, item: Life, frame: int, moved: tuple[float, float], travel: float) -> None:
        stage, t = self.stage, frame / 25
        unit = stage.unit * stage.zoom
        x, y = stage.place(item.x, item.y)
        x += moved[0] - travel * stage.parallax(item.z)
        y += moved[1]
        r = dice(self.seed, item.kind, round(item.z))
        width, height = item.width * unit, item.height * unit
        match item.kind:
            case kind if kind in passing.KINDS:
                passing.draw(passing.Passing(canvas, buffer, stage, item, t, moved), r)
            case "birds":
                for _ in range(item.count):
                    bx, by, speed, phase, size = (
                        r.uniform(-0.6, 0.6),
                        r.uniform(-0.5, 0.5),
                        r.uniform(0.8, 1.2),
                        r.random() * 6,
                        r.uniform(4, 9) * unit,
                    )
                    px = x + ((bx + 0.6 + t * 0.022 * speed) % 1.2 - 0.6) * width
                    py = y + by * height + math.sin(t * 0.8 + phase) * 6 * unit
                    flap = math.sin(t * 9 * speed + phase) * (0.6 if (t * 0.3 + phase) % 1 < 0.7 else 0.1)
                    for way in (-1, 1):
                        canvas.drawLine(
                            px,
                            py,
                            px + way * size * 0.55,
                            py - size * (0.35 * flap + 0.25),
                            paint(item.colour, 0.85, stroke=1.7 * stage.unit),
                        )
                        canvas.drawLine(
                            px + way * size * 0.55,
                            py - size * (0.35 * flap + 0.25),
                            px + way * size,
                            py - size * (0.1 + 0.5 * flap),
                            paint(item.colour, 0.85, stroke=1.4 * stage.unit),
                        )
            case "traffic":
                for i in range(item.count):
                    lane, speed, phase, way = r.uniform(-0.5, 0.5), r.uniform(0.05, 0.13), r.random(), r.choice((-1, 1))
                    px = x + ((phase + t * speed * way) % 1.3 - 0.65) * width
                    py = y + lane * height
                    canvas.drawRect(box(px - 5 * unit, py - 1.6 * unit, px + 5 * unit, py + 1.2 * unit), paint("12101c", 0.9))
                    colour = "ffd8a0" if way > 0 else "ff4a4a"
                    canvas.drawLine(px + way * 4 * unit, py, px + way * (4 + 9 * (i % 2)) * unit, py, paint(colour, 0.8, stroke=1.8 * unit))
                    glow(buffer, px + way * 6 * unit, py, 14 * unit, colour, 0.4)
            case "steam":
                if self._puff is None:
                    self._puff = _steam(item.colour)
                for i in range(item.count):
                    phase = r.random()
                    life = (t * 0.16 + phase + i / item.count) % 1
                    size = (0.5 + 1.3 * life) * 120 * unit
                    px = x + (r.uniform(-0.5, 0.5) + 0.4 * math.sin(life * 4 + phase * 6)) * item.width * unit
                    py = y - life * height
                    painter = faded(round(24 * 0.42 * math.sin(math.pi * life)))
                    canvas.save()
                    canvas.translate(px, py)
                    canvas.scale(size / 128, size / 128)
                    canvas.drawImage(self._puff, -128, -128, LINEAR, painter)
                    canvas.restore()
            case "motes":
                for _ in range(item.count):
                    mx, my, phase, size = r.uniform(-0.5, 0.5), r.uniform(-0.5, 0.5), r.random() * 6, r.uniform(0.7, 1.8)
                    px = x + mx * width + math.sin(t * 0.35 + phase) * 30 * unit
                    py = y + my * height + math.cos(t * 0.28 + phase * 1.3) * 22 * unit
                    canvas.drawCircle(
                        px, py, size * stage.unit, paint(item.colour, 0.12 + 0.4 * max(0.0, math.sin(t * 0.9 + phase)), plus=True)
                    )
            case "fireflies":
                for _ in range(item.count):
                    mx, my, phase = r.uniform(-0.5, 0.5), r.uniform(-0.5, 0.5), r.random() * 6
                    px = x + mx * width + math.sin(t * 0.6 + phase) * 60 * unit
                    py = y + my * height + math.sin(t * 0.8 + phase * 1.7) * 34 * unit
                    power = max(0.0, math.sin(t * 1.4 + phase)) ** 2
                    canvas.drawCircle(px, py, 1.6 * stage.unit, paint(item.colour, power))
                    glow(buffer, px, py, 20 * unit, item.colour, 0.55 * power)
            case "glints":
                for _ in range(item.count):
                    gx, gy, phase, length = r.uniform(-0.5, 0.5), r.random(), r.random() * 6, r.uniform(8, 46)
                    power = max(0.0, math.sin(t * (1.2 + 1.6 * gy) + phase)) ** 3
                    if power < 0.05:
                        continue
                    px = x + gx * width + math.sin(t * 0.4 + phase) * 14 * unit
                    py = y + gy**1.6 * height
                    long = length * (0.3 + gy) * unit
                    canvas.drawLine(
                        px - long / 2,
                        py,
                        px + long / 2,
                        py,
                        paint(item.colour, 0.75 * power, stroke=(0.7 + 2.2 * gy) * stage.unit, plus=True),
                    )
            case "waves":
                for i in range(item.count):
                    k = (i + 0.5) / item.count
                    py = y + (k**1.7) * height + math.sin(t * 0.9 + i * 1.9) * 3.5 * k * unit
                    phase = r.random() * 400
                    points = [
                        (x - width / 2 + j * width / 28, py + math.sin(j * 1.1 + t * (0.7 + 0.4 * k) + phase) * 7 * k * unit)
                        for j in range(29)
                    ]
                    canvas.drawPath(
                        polygon([*points, *[(px, qy + (1.2 + 3.4 * k) * unit) for px, qy in reversed(points)]]),
                        paint(item.colour, 0.11 + 0.14 * k),
                    )
            case "beam":
                angle = t * 0.55 + 0.6
                reach = 1500 * unit
                for behind in (0.0, math.pi):
                    spread = 0.05
                    depth = math.cos(angle + behind)
                    ax = math.sin(angle + behind)
                    length = reach * abs(ax)
                    if length < 20 * unit:
                        continue
                    sign = 1 if ax > 0 else -1
                    far = [(x + sign * length, y - (spread * length + 8 * unit)), (x + sign * length, y + (spread * length + 8 * unit))]
                    canvas.drawPath(
                        polygon([(x, y - 5 * unit), *far, (x, y + 5 * unit)]),
                        radial(x, y, max(30.0, length), (item.colour, 0.5 + 0.2 * depth), (item.colour, 0.16), (item.colour, 0), plus=True),
                    )
                glow(buffer, x, y, 90 * unit, item.colour, 0.6 + 0.4 * max(0.0, math.cos(angle)))
            case "screens":
                for i in range(item.count):
                    sx, sy = x + r.uniform(-0.5, 0.5) * width, y + r.uniform(-0.5, 0.5) * height
                    power = 0.14 + 0.1 * math.sin(t * 3.1 + i * 2) + 0.08 * math.sin(t * 7.7 + i)
                    glow(buffer, sx, sy, 70 * unit, item.colour, max(0.0, power))
            case "stars":
                for _ in range(item.count):
                    sx, sy, phase = x + r.uniform(-0.5, 0.5) * width, y + r.uniform(-0.5, 0.5) * height, r.random() * 6
                    canvas.drawCircle(
                        sx, sy, (0.7 + r.random()) * stage.unit, paint(item.colour, 0.2 + 0.7 * abs(math.sin(t * 1.1 + phase)), plus=True)
                    )


_FADED: dict[int, object] = {}


def faded(twentyfourths: int) -> object:
    if twentyfourths not in _FADED:
        faded = skia.Paint()
        faded.setAlphaf(max(0.0, min(1.0, twentyfourths / 24)))
        _FADED[twentyfourths] = faded
    return _FADED[twentyfourths]


def _steam(colour: str) -> object:
    size = 256
    yy, xx = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)
    share = np.clip(1 - np.sqrt(xx * xx + yy * yy), 0, 1) ** 1.2 * np.clip((noise(size, size, 80, 4, 4) - 0.22) * 1.9, 0, 1)
    red, green, blue = rgb(colour)
    return picture(np.dstack([share * blue, share * green, share * red, share * 255]).astype(np.uint8))
