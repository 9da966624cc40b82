"""Properties: the things of the story, drawn by noun."""

from __future__ import annotations

import math

from generator.film import Prop, Shot
from generator.picture.animation.atmosphere import Atmosphere
from generator.picture.animation.brush import Bitmap, Canvas, box, mix, paint, picture, radial, surface
from generator.picture.animation.life import glow
from generator.picture.animation.light import Light
from generator.picture.animation.props.drawings import drawing
from generator.picture.animation.props.icons import icon, name_of
from generator.picture.animation.scenery import edge_light
from generator.picture.animation.skia_library import skia
from generator.picture.animation.stage import LINEAR, distance

DRAWN = 320
"""Pixels that a thing is drawn at before it is sized."""
BRIGHT = frozenset({"lantern", "lamp", "candle", "chip", "screen", "torch", "phone", "crystal", "orb"})


def _known(noun: str) -> bool:
    return drawing(noun) is not None or bool(name_of(noun))


class Properties:
    """The things of one shot."""

    def __init__(self, shot: Shot, size: tuple[int, int], light: Light, air: Atmosphere) -> None:
        self.width, self.height = size
        self.unit = self.height / 720
        self.light, self.air = light, air
        self.items = [(distance(prop.depth), prop) for prop in shot.props if prop.float_from >= 0 or _known(prop.noun)]
        self._images: dict[Prop, object] = {}

    def distance(self, prop: Prop) -> float:
        return distance(prop.depth)

    def _image(self, prop: Prop) -> object:
        if prop not in self._images:
            bitmap, held, canvas = surface(DRAWN, DRAWN)
            canvas.save()
            canvas.scale(DRAWN / 100, DRAWN / 100)
            own = drawing(prop.noun)
            if own is not None:
                own(canvas, prop.colour)
            else:
                icon(canvas, prop.noun)
            canvas.restore()
            level = 1.0 if _noun(prop) in BRIGHT else min(1.1, self.light.level * 1.05)
            _tint(canvas, level, self.light)
            del held
            edge_light(bitmap, 7 if self.light.side > 0 else -7, 4, self.light.rim, 0.8 * self.light.rim_strength, 2)
            self._images[prop] = picture(bitmap)
        return self._images[prop]

    def draw(self, canvas: Canvas, buffer: Bitmap, prop: Prop, frame: int, dx: float, dy: float) -> None:
        size = prop.size / 1000 * self.height
        x, y = prop.x / 1000 * self.width + dx, prop.y / 1000 * self.height + dy
        t = frame / 25
        hanging = frame - prop.float_from if prop.float_from >= 0 else -1
        angle = 0.0
        if hanging >= 0:
            rise = 1 - math.exp(-hanging / 11)
            y -= rise * size * 0.55 - math.sin(t * 2.3 + prop.x) * size * 0.06 * rise
            angle = math.sin(t * 1.7 + prop.y) * 11 * rise
            power = rise * (0.8 + 0.2 * math.sin(t * 5))
            glow(buffer, x, y, size * 1.25, "a070ff", 0.6 * power)
            for ring in range(2):
                age = (t * 0.8 + ring / 2) % 1
                radius = size * (0.5 + 0.5 * age)
                canvas.drawOval(
                    box(x - radius, y - radius * 0.8, x + radius, y + radius * 0.8),
                    paint("c8a8ff", 0.45 * (1 - age) * power, stroke=2.2 * self.unit, plus=True),
                )
        elif y < self.height * 0.97:
            canvas.save()
            canvas.translate(x, y + size * 0.47)
            canvas.scale(1, 0.2)
            canvas.drawCircle(0, 0, size * 0.5, radial(0, 0, size * 0.5, ("04040a", 0.5), ("04040a", 0)))
            canvas.restore()
        if _noun(prop) in BRIGHT:
            glow(
                buffer,
                x,
                y,
                size * 1.3,
                "ffb860" if _noun(prop) in ("lantern", "lamp", "candle", "torch") else "50d8ff",
                0.34 + 0.06 * math.sin(t * 9),
            )
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(angle)
        canvas.scale(size / DRAWN, size / DRAWN)
        canvas.drawImage(self._image(prop), -DRAWN / 2, -DRAWN / 2, LINEAR)
        canvas.restore()


def _noun(prop: Prop) -> str:
    return prop.noun.lower().split()[-1] if prop.noun else ""


def _tint(canvas: Canvas, level: float, light: Light) -> None:
    """The light of the shot on a finished drawing: dimmer, warmer or colder, and darker on the far side."""
    shade = mix("ffffff", light.key, 0.35)
    grey = mix("000000", shade, min(1.0, level))
    dim = skia.Paint(BlendMode=skia.BlendMode.kModulate, Color=0xFF000000 | int(grey, 16))
    canvas.drawPaint(dim)
    far = DRAWN if light.side < 0 else 0
    shadow = skia.Paint(
        BlendMode=skia.BlendMode.kSrcATop,
        Shader=skia.GradientShader.MakeLinear([skia.Point(DRAWN - far, 0), skia.Point(far, DRAWN)], [0x00000010, 0x66000010]),
    )
    canvas.drawPaint(shadow)
