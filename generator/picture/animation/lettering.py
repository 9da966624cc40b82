"""Letters of titles: how each style is painted, and how its letters come and go."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from generator.picture.animation.brush import Canvas, dice, ease, paint, picture, surface
from generator.picture.animation.fonts import face
from generator.picture.animation.skia_library import skia
from generator.picture.animation.stage import LINEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One coat of paint on a letter. Lengths are shares of its size."""

    colour: str
    alpha: float = 1.0
    right: float = 0.0
    down: float = 0.0
    wide: float = 0.0
    """Of an outline; 0 fills the letter."""
    blur: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering:
    """A style of titles."""

    under: tuple[Stroke, ...]
    """Shadow or glow, beneath all letters."""
    ink: tuple[Stroke, ...]
    glows: bool = False
    """What lies beneath adds light."""
    capitals: bool = False
    tracking: float = 0.03
    """Space between letters, share of the size."""
    largest: float = 118.0
    """Size in design units."""
    entrance: str = "fade"
    """One of: fade, write, strike, type, pop, bounce, drift, gather, sweep."""
    rule: str = ""
    """Colour of the thin lines above and below; empty for none."""
    bright: bool = False
    """Dark letters on a light veil."""


def _glow(colour: str, near: float = 0.06, far: float = 0.2) -> tuple[Stroke, ...]:
    return Stroke(colour=colour, alpha=0.75, blur=far), Stroke(colour=colour, alpha=0.85, blur=near)


def _shadow(colour: str = "000000", alpha: float = 0.6) -> tuple[Stroke, ...]:
    return Stroke(colour=colour, alpha=alpha, blur=0.13), Stroke(colour=colour, alpha=alpha * 0.7, right=0.012, down=0.02, blur=0.03)


LETTERINGS: dict[str, Lettering] = {
    "condensed": Lettering(under=_shadow(), ink=(Stroke(colour="ffffff"),), capitals=True, tracking=0.13, entrance="gather"),
    "neon": Lettering(
        under=_glow("ff3fb0"),
        ink=(Stroke(colour="ff9ad8", wide=0.05), Stroke(colour="ffffff", alpha=0.97)),
        glows=True,
        capitals=True,
        tracking=0.1,
        entrance="strike",
    ),
    "eighties": Lettering(
        under=_glow("ff2a1a", 0.05, 0.17),
        ink=(Stroke(colour="ff5a44", alpha=0.95), Stroke(colour="ffd8b8", wide=0.024)),
        glows=True,
        capitals=True,
        tracking=0.05,
        entrance="sweep",
    ),
    "storybook": Lettering(
        under=(*_shadow("3a2208", 0.6), Stroke(colour="5a3612", right=0.02, down=0.03)),
        ink=(Stroke(colour="fff4d8"), Stroke(colour="ffd98a", alpha=0.5, wide=0.012)),
        tracking=0.05,
        largest=126.0,
        entrance="write",
        rule="ffe2a4",
    ),
    "noir": Lettering(
        under=_shadow("000000", 0.8), ink=(Stroke(colour="f4f4f0"),), capitals=True, tracking=0.08, entrance="sweep", rule="f4f4f0"
    ),
    "brush": Lettering(
        under=(Stroke(colour="ffffff", alpha=0.8, blur=0.16),), ink=(Stroke(colour="262038"),), largest=150.0, entrance="write", bright=True
    ),
    "western": Lettering(
        under=(Stroke(colour="3a1a0c", alpha=0.9, right=0.05, down=0.06), *_shadow("2a1208", 0.5)),
        ink=(Stroke(colour="5a2a14", wide=0.05), Stroke(colour="fff0cc")),
        capitals=True,
        entrance="drift",
        rule="fff0cc",
    ),
    "playful": Lettering(
        under=(Stroke(colour="4a3a6a", alpha=0.9, right=0.04, down=0.06, wide=0.13),),
        ink=(Stroke(colour="4a3a6a", wide=0.12), Stroke(colour="fffdf4")),
        entrance="bounce",
    ),
    "comic": Lettering(
        under=(Stroke(colour="0a0810", right=0.055, down=0.065, wide=0.12), Stroke(colour="0a0810", right=0.055, down=0.065)),
        ink=(Stroke(colour="0a0810", wide=0.12), Stroke(colour="ffe23a"), Stroke(colour="fff8c0", alpha=0.6, wide=0.012)),
        capitals=True,
        largest=132.0,
        entrance="pop",
    ),
    "horror": Lettering(
        under=(Stroke(colour="02100e", alpha=0.8, blur=0.12),),
        ink=(Stroke(colour="dff4ee", alpha=0.94),),
        capitals=True,
        tracking=0.2,
        largest=104.0,
        entrance="drift",
    ),
    "typewriter": Lettering(under=_shadow("2a1c10", 0.7), ink=(Stroke(colour="f6ead0"),), tracking=0.02, largest=96.0, entrance="type"),
    "future": Lettering(
        under=(Stroke(colour="0a1a30", alpha=0.6, blur=0.14),),
        ink=(Stroke(colour="3aa8ff", alpha=0.4, wide=0.05, blur=0.04), Stroke(colour="f4faff")),
        capitals=True,
        tracking=0.26,
        largest=96.0,
        entrance="gather",
        rule="8ad0ff",
    ),
}


def lettering(kind: str) -> Lettering:
    return LETTERINGS.get(kind, LETTERINGS["condensed"])


def entered(kind: str, index: int, count: int, past: int) -> tuple[float, float, float, float, float]:
    """How far a letter of a title has come, `past` frames after the title began: alpha, right and down (shares of the size), scale, degrees."""
    middle = index - (count - 1) / 2
    match kind:
        case "write":
            share = ease((past - index * 1.1) / 16)
            return share, (1 - share) * -0.12, 0.0, 1.0, 0.0
        case "strike":  # a tube lights, fails, lights
            r = dice("strike", index)
            since = past - r.randrange(2, 22)
            lit = 0.0 if since < 0 else (1.0 if since > 9 or since % 5 in (0, 1) else 0.12)
            return lit, 0.0, 0.0, 1.0, 0.0
        case "type":
            return (1.0 if past >= index * 1.6 else 0.0), 0.0, 0.0, 1.0, 0.0
        case "pop":
            at = (past - index * 0.9) / 9
            return (
                min(1.0, max(0.0, at * 3)),
                0.0,
                0.0,
                1 + 0.9 * math.exp(-4 * max(0.0, at)) * math.cos(7 * max(0.0, at)),
                4 * math.sin(index * 2.3),
            )
        case "bounce":
            at = (past - index * 1.3) / 14
            fall = abs(math.cos(at * 5.2)) * math.exp(-3.2 * at) if at > 0 else 1.0
            return (
                min(1.0, max(0.0, at * 4)),
                0.0,
                -0.9 * fall + 0.025 * math.sin(past / 11 + index),
                1.0,
                2.5 * math.sin(past / 17 + index * 1.7),
            )
        case "drift":
            r = dice("drift", index)
            share = ease((past - r.uniform(0, 10)) / 26)
            return share, middle * 0.0006 * past, 0.05 * (1 - share) * r.uniform(-1, 1), 1.0, 0.0
        case "gather":
            share = ease((past - abs(middle) * 0.5) / 18)
            return share, middle * 0.14 * (1 - ease(past / 30)), 0.0, 1.0, 0.0
        case "sweep":
            return ease((past - index * 0.8) / 8), 0.0, 0.0, 1.0, 0.0
        case _:
            return ease(past / 14), 0.0, 0.0, 1.0, 0.0


ARRIVED = {"fade": (14, 0.0), "write": (16, 1.1), "strike": (32, 0.0), "type": (1, 1.6), "gather": (30, 0.25), "sweep": (8, 0.8)}
"""Entrances after which a letter stays as it is: frames until the first letter has come, and more for each that follows."""


class Letters:
    """The letters of a line at one size, painted once and drawn often: blurs are far too dear for every frame."""

    def __init__(self, style: Lettering, kind: str, text: str, size: float) -> None:
        self.style, self.size = style, size
        self.text = text.upper() if style.capitals else text
        self.font = skia.Font(face(kind), size)
        self.font.setEdging(skia.Font.Edging.kAntiAlias)
        self.font.setSubpixel(True)
        self.pad = round(size * (0.5 if style.glows else 0.3))
        self.widths = [float(self.font.measureText(letter)) for letter in self.text]
        self.width = sum(self.widths) + style.tracking * size * (len(self.text) - 1)
        self._painted: dict[str, tuple[Any, Any]] = {}
        self._whole: tuple[Any, Any] | None = None

    def _paint(self, letter: str, width: float) -> tuple[Any, Any]:
        if letter not in self._painted:
            images = []
            for strokes in (self.style.under, self.style.ink):
                bitmap, held, canvas = surface(round(width) + 2 * self.pad, round(self.size * 1.2) + 2 * self.pad)
                for stroke in strokes:
                    x, y = self.pad + stroke.right * self.size, self.pad + self.size + stroke.down * self.size
                    canvas.drawString(
                        letter,
                        x,
                        y,
                        self.font,
                        paint(stroke.colour, stroke.alpha, stroke=stroke.wide * self.size, blur=stroke.blur * self.size),
                    )
                del held
                images.append(picture(bitmap))
            self._painted[letter] = images[0], images[1]
        return self._painted[letter]

    def _line(self) -> tuple[Any, Any]:
        """The whole line, arrived, in two layers: far fewer pixels than its letters one by one."""
        if self._whole is None:
            layers = []
            for layer in (0, 1):
                bitmap, held, canvas = surface(round(self.width) + 2 * self.pad, round(self.size * 1.2) + 2 * self.pad)
                left = 0.0
                painter = skia.Paint()
                if layer == 0 and self.style.glows:
                    painter.setBlendMode(skia.BlendMode.kPlus)
                for letter, width in zip(self.text, self.widths, strict=True):
                    if letter != " ":
                        canvas.drawImage(self._paint(letter, width)[layer], left, 0, LINEAR, painter)
                    left += width + self.style.tracking * self.size
                del held
                layers.append(picture(bitmap))
            self._whole = layers[0], layers[1]
        return self._whole

    def _arrived(self, past: int) -> bool:
        if self.style.entrance not in ARRIVED:
            return False
        first, each = ARRIVED[self.style.entrance]
        return past > first + each * len(self.text)

    def _draw_line(self, layers: tuple[Canvas, Canvas], x: float, y: float, scale: float) -> None:
        for canvas, image in zip(layers, self._line(), strict=True):
            canvas.save()
            canvas.translate(x, y)
            canvas.scale(scale, scale)
            canvas.drawImage(image, -self.width / 2 - self.pad, -self.pad - self.size, LINEAR)
            canvas.restore()

    def draw(self, layers: tuple[Canvas, Canvas], x: float, y: float, past: int, scale: float = 1.0) -> None:
        """The line centred on x, its baseline at y, in pixels: what lies under its letters, or glows around them, on one canvas, its ink
        on another."""
        if self._arrived(past):
            self._draw_line(layers, x, y, scale)
            return
        left = -self.width / 2
        placed = []
        for index, (letter, width) in enumerate(zip(self.text, self.widths, strict=True)):
            alpha, right, down, size, turn = entered(self.style.entrance, index, len(self.text), past)
            if letter != " " and alpha > 0.02:
                placed.append((letter, width, left + right * self.size, down * self.size, alpha, size, turn))
            left += width + self.style.tracking * self.size
        for layer, canvas in enumerate(layers):
            for letter, width, px, py, alpha, size, turn in placed:
                canvas.save()
                canvas.translate(x, y)
                canvas.scale(scale, scale)
                canvas.translate(px + width / 2, py - self.size * 0.36)
                canvas.rotate(turn)
                canvas.scale(size, size)
                painter = skia.Paint(Alphaf=alpha)
                if layer == 0 and self.style.glows:
                    painter.setBlendMode(skia.BlendMode.kPlus)
                canvas.drawImage(
                    self._paint(letter, width)[layer], -width / 2 - self.pad, self.size * 0.36 - self.pad - self.size, LINEAR, painter
                )
                canvas.restore()
