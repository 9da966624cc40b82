"""Type over the living picture: titles, place cards, credits, signs."""

from __future__ import annotations

import math
from typing import Any

from generator.cut import Framing
from generator.film import Title
from generator.picture.animation.brush import Bitmap, Canvas, ease, over, paint, rect
from generator.picture.animation.fonts import face
from generator.picture.animation.looks import Style
from generator.picture.animation.skia_library import skia

INK: dict[str, tuple[str, str]] = {
    "neon": ("ffffff", "ff3fb0"),
    "eighties": ("ff4a3a", "ff2a1a"),
    "storybook": ("fff4d8", "a8702a"),
    "noir": ("f4f4f0", "000000"),
    "brush": ("262038", "ffffff"),
    "western": ("fff0cc", "5a2a14"),
    "playful": ("fffdf4", "4a3a6a"),
    "comic": ("ffe23a", "0a0810"),
    "horror": ("dff4ee", "0a2a28"),
    "typewriter": ("f6ead0", "2a1c10"),
    "future": ("f4faff", "3aa8ff"),
    "condensed": ("ffffff", "000000"),
}
"""Colour of the letters and of what surrounds them, by typeface."""
WIDE = {"future": 0.24, "condensed": 0.12, "horror": 0.16, "neon": 0.1, "storybook": 0.05, "noir": 0.06}
"""Tracking as a share of the size."""
CAPITALS = frozenset({"condensed", "neon", "eighties", "horror", "future", "comic", "noir", "western"})


class Type:
    """One title of a shot."""

    def __init__(self, title: Title, framing: Framing, style: Style) -> None:
        self.title, self.framing, self.style = title, framing, style
        self.unit = framing.height / 720
        self.kind = style.title
        self._held: Bitmap | None = None
        self._canvas: Canvas = None
        self._surface: Any = None

    def draw(self, picture: Bitmap, frame: int) -> None:
        title = self.title
        past = frame - title.start
        if not 0 <= past < title.frames:
            return
        if self._held is not picture:
            self._held, self._surface = picture, over(picture)
            self._canvas = self._surface.getCanvas()
        shown = ease(past / 14) * ease((title.frames - past) / 12)
        match title.kind:
            case "card":
                self._card(past, shown)
            case "credits":
                self._credits(past, shown)
            case "sign":
                self._words(title.text, 500, 200, 46, shown, past, weight=0.6)
            case _:
                self._title(picture, past, shown)

    def _title(self, picture: Bitmap, past: int, shown: float) -> None:
        """The film's name, large, in the middle, over a picture that steps back."""
        lines = _broken(self.title.text, 18)
        size = min(150.0 if self.kind == "brush" else 118.0, *(1000 / max(0.1, self._width(line)) for line in lines)) * (
            0.86 if len(lines) > 2 else 1
        )
        bright = self.kind == "brush"
        veil = paint("ffffff" if bright else "000000", 0.3 * shown)
        self._canvas.drawRect(rect(0, 0, self.framing.width, self.framing.height), veil)
        top = 500 - (len(lines) - 1) * size * 0.72
        for index, line in enumerate(lines):
            self._words(line, 500, top + index * size * 1.44, size, shown, past)

    def _cased(self, text: str) -> str:
        return text.upper() if self.kind in CAPITALS else text

    def _width(self, line: str) -> float:
        """Width of a line as a multiple of its size."""
        return float(skia.Font(face(self.kind), 100).measureText(self._cased(line)) / 100 + WIDE.get(self.kind, 0.03) * len(line))

    def _words(self, text: str, x: float, y: float, size: float, shown: float, past: int, *, weight: float = 1.0) -> None:
        """A centred line: x, y in thousandths of the frame, size in design units."""
        unit = self.unit
        words = self._cased(text)
        size_px = size * unit * (1 + 0.035 * past / max(1, self.title.frames))
        font = skia.Font(face(self.kind), size_px)
        font.setEdging(skia.Font.Edging.kAntiAlias)
        font.setSubpixel(True)
        gap = WIDE.get(self.kind, 0.03) * size_px * (0.8 + 0.2 * shown)
        widths = [font.measureText(each) for each in words]
        total = sum(widths) + gap * (len(words) - 1)
        px, py = x / 1000 * self.framing.width - total / 2, y / 1000 * self.framing.height + size_px * 0.34
        ink, round_it = INK.get(self.kind, INK["condensed"])
        for index, (letter, width) in enumerate(zip(words, widths, strict=True)):
            part = shown * ease(
                min(1.0, max(0.0, (past - index * 0.7) / 10)) if self.kind not in ("typewriter",) else (1.0 if past >= index * 1.6 else 0.0)
            )
            lift = (1 - part) * 16 * unit if self.kind in ("playful", "comic", "western") else 0
            self._letter(letter, px, py + lift, font, size_px, ink, round_it, part * weight, past + index)
            px += width + gap

    def _letter(self, letter: str, x: float, y: float, font: object, size: float, ink: str, surround: str, part: float, phase: int) -> None:
        canvas = self._canvas
        if part < 0.02 or letter == " ":
            return
        match self.kind:
            case "neon":
                power = part * (0.3 if math.sin(phase * 1.9) > 0.985 else 1)
                canvas.drawString(letter, x, y, font, paint(surround, 0.75 * power, blur=size * 0.22, plus=True))
                canvas.drawString(letter, x, y, font, paint(surround, 0.9 * power, blur=size * 0.06, plus=True))
                canvas.drawString(letter, x, y, font, paint(ink, 0.96 * power))
            case "eighties":
                canvas.drawString(letter, x, y, font, paint(surround, 0.7 * part, blur=size * 0.16, plus=True))
                canvas.drawString(letter, x, y, font, paint("ff6a50", 0.92 * part))
                canvas.drawString(letter, x, y, font, paint("ffd8b8", part, stroke=max(1.2, size * 0.022)))
            case "comic" | "playful":
                canvas.drawString(letter, x + size * 0.05, y + size * 0.06, font, paint(surround, 0.85 * part))
                canvas.drawString(letter, x, y, font, paint(surround, part, stroke=size * 0.12))
                canvas.drawString(letter, x, y, font, paint(ink, part))
            case "brush":
                canvas.drawString(letter, x, y, font, paint(surround, 0.7 * part, blur=size * 0.2))
                canvas.drawString(letter, x, y, font, paint(ink, part))
            case "western":
                canvas.drawString(letter, x + size * 0.035, y + size * 0.045, font, paint(surround, 0.9 * part))
                canvas.drawString(letter, x, y, font, paint(ink, part))
            case _:
                canvas.drawString(letter, x, y, font, paint(surround if self.kind != "future" else "0a1a30", 0.55 * part, blur=size * 0.12))
                if self.kind == "future":
                    canvas.drawString(letter, x, y, font, paint(surround, 0.5 * part, blur=size * 0.1, plus=True))
                canvas.drawString(letter, x, y, font, paint(ink, part))

    def _card(self, past: int, shown: float) -> None:
        """Where and when, at the lower left."""
        canvas, unit = self._canvas, self.unit
        x, y = 0.062 * self.framing.width, 0.8 * self.framing.height
        for index, line in enumerate(self.title.text.split("\n")[:3]):
            size = (33 if index == 0 else 23) * unit
            font = skia.Font(face("sign" if index == 0 else "text"), size)
            font.setSubpixel(True)
            px = x + 18 * unit - (1 - shown) * 12 * unit
            for letter in line.upper():
                canvas.drawString(letter, px, y, font, paint("000000", 0.75 * shown, blur=5 * unit))
                canvas.drawString(letter, px, y, font, paint("fffdf4", shown))
                px += font.measureText(letter) + size * 0.09
            y += 38 * unit
        top = 0.8 * self.framing.height - 30 * unit
        tall = 40 * unit + 38 * unit * min(2, self.title.text.count("\n"))
        accent = INK.get(self.kind, INK["condensed"])[1]
        bar = accent if accent not in ("000000", "0a0810", "ffffff") else "ffb84a"
        canvas.drawRect(rect(x, top, 4 * unit, tall * ease(past / 10) * shown), paint(bar, 1.0))

    def _credits(self, past: int, shown: float) -> None:
        """Names: few stand still, many roll. A line in capitals is a heading, "role: name" is set on both sides of the axis."""
        canvas, unit = self._canvas, self.unit
        canvas.drawRect(rect(0, 0, self.framing.width, self.framing.height), paint("000000", 0.46 * shown))
        lines = [line.strip() for line in self.title.text.split("\n")]
        pitch = 46 * unit
        rolling = len(lines) > 9
        y = (
            self.framing.height * 0.98 - past * 72 * unit / 25
            if rolling
            else self.framing.height / 2 - (len(lines) - 1) * pitch / 2 + 12 * unit
        )
        for line in lines:
            if -pitch < y < self.framing.height + pitch:
                self._credit(line, y, shown)
            y += pitch

    def _credit(self, line: str, y: float, shown: float) -> None:
        canvas, unit, middle = self._canvas, self.unit, self.framing.width / 2
        if ":" in line:
            role, name = (part.strip() for part in line.split(":", 1))
            small, large = skia.Font(face("text"), 21 * unit), skia.Font(face("sign"), 27 * unit)
            canvas.drawString(role.upper(), middle - 18 * unit - small.measureText(role.upper()), y, small, paint("d8d0c4", 0.85 * shown))
            canvas.drawString(name, middle + 18 * unit, y, large, paint("ffffff", shown))
            return
        heading = line.isupper()
        font = skia.Font(face(self.kind if heading else "sign"), (36 if heading else 27) * unit)
        canvas.drawString(line, middle - font.measureText(line) / 2, y, font, paint("ffffff", shown))


def _broken(text: str, longest: int) -> list[str]:
    """Break a title into lines of even length."""
    words = text.split()
    if len(text) <= longest or len(words) < 2:
        return [text]
    count = math.ceil(len(text) / longest)
    lines: list[str] = []
    line = ""
    goal = len(text) / count
    for word in words:
        if line and len(line) + len(word) / 2 > goal and len(lines) < count - 1:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]
