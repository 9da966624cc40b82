"""Type over the living picture: titles, place cards, credits, signs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from generator.cut import Framing
from generator.film import Title
from generator.picture.animation.brush import Bitmap, Canvas, ease, over, paint, rect, shared, surface
from generator.picture.animation.fonts import face
from generator.picture.animation.lettering import Letters, lettering
from generator.picture.animation.looks import Style
from generator.picture.animation.skia_library import skia
from generator.picture.animation.stage import add
from generator.picture.check import Box

WIDEST = 0.84
"""Share of the frame's width that type may fill."""
LEADING = 1.12
"""From line to line, as a multiple of the size."""


class Type:
    """One title of a shot. `faces` are where people's faces are: type keeps clear of them where it can. `plated`: a retake, in which the
    picture steps back far enough for any type."""

    def __init__(self, title: Title, framing: Framing, style: Style, faces: Sequence[Box] = (), *, plated: bool = False) -> None:
        self.title, self.framing, self.faces = title, framing, faces
        self.unit, self.plate = framing.height / 720, 0.85 if plated else 0.36
        self.kind = style.title
        self.style = lettering(self.kind)
        self._held: Bitmap | None = None
        self._canvas: Canvas = None
        self._surface: Any = None
        self._layers: list[tuple[Bitmap, Any, Canvas]] = []
        """What lies under the letters, and their ink."""
        self._lettered, self._first = -1000, 0
        self.lines = self._set(title.text, self.style.largest) if title.kind in ("title", "sign") else []
        self.top = self._place() if self.lines else 0.0

    def _set(self, text: str, largest: float) -> list[Letters]:
        """The text in lines of even length, as large as the width allows."""
        words = _broken(text, 18)
        size = largest * self.unit * (0.5 if self.title.kind == "sign" else 0.86 if len(words) > 2 else 1.0)
        lines = [Letters(self.style, self.kind, line, size) for line in words]
        widest = max(line.width for line in lines) * 1.04
        if widest > (limit := WIDEST * self.framing.width):
            lines = [Letters(self.style, self.kind, line, size * limit / widest) for line in words]
        return lines

    def _place(self) -> float:
        """Baseline of the first line: in the middle, or wherever fewer faces are covered."""
        size, height = self.lines[0].size, self.framing.height
        tall = size * (0.8 + LEADING * (len(self.lines) - 1))
        wide = max(line.width for line in self.lines) / 2
        middle = self.framing.width / 2

        def covered(top: float) -> float:
            return sum(
                max(0.0, min(face.right, middle + wide) - max(face.left, middle - wide))
                * max(0.0, min(face.bottom, top + tall) - max(face.top, top))
                for face in self.faces
            )

        wishes = (0.3 if self.title.kind == "sign" else 0.5, 0.24, 0.76, 0.16, 0.85)
        tops = [min(max(share * height - tall / 2, 0.06 * height), 0.94 * height - tall) for share in wishes]
        return min(tops, key=lambda top: (covered(top), tops.index(top))) + size * 0.8

    @property
    def box(self) -> Box | None:
        """Where the words of a title lie; None for other kinds."""
        if not self.lines:
            return None
        wide, size = max(line.width for line in self.lines) / 2, self.lines[0].size
        middle = self.framing.width / 2
        return Box(
            round(middle - wide),
            round(self.top - size * 0.8),
            round(middle + wide),
            round(self.top + size * LEADING * (len(self.lines) - 1) + 0.1 * size),
        )

    def draw(self, picture: Bitmap, frame: int) -> None:
        title = self.title
        past = frame - title.start
        if not 0 <= past < title.frames:
            return
        if self._held is not picture:
            self._held, self._surface = picture, over(picture)
            self._canvas = self._surface.getCanvas()
        shown = ease((past + 1) / 14) * ease((title.frames - past) / 12)
        match title.kind:
            case "card":
                self._card(past, shown)
            case "credits":
                self._credits(past, shown)
            case _:
                self._title(picture, past, shown)

    def _title(self, picture: Bitmap, past: int, shown: float) -> None:
        """The film's name, large, over a picture that steps back behind it."""
        canvas, width, height = self._canvas, self.framing.width, self.framing.height
        size = self.lines[0].size
        bottom = self.top + size * LEADING * (len(self.lines) - 1)
        veil = "ffffff" if self.style.bright else "000000"
        middle, reach = (self.top - size * 0.36 + bottom - size * 0.36) / 2, (bottom - self.top) / 2 + size * 1.7
        if self.title.kind == "title":
            canvas.drawRect(rect(0, 0, width, height), paint(veil, 0.16 * shown))
        self._veil(picture, middle - reach, middle + reach, self.plate * shown)
        self._letter(past + self.title.start)
        self._lay(picture, ease((self.title.frames - past) / 12))
        if self.style.rule and self.title.kind == "title":
            half = max(line.width for line in self.lines) / 2 * ease((past - 6) / 26)
            for y in (self.top - size * 1.02, bottom + size * 0.34):
                canvas.drawLine(width / 2 - half, y, width / 2 + half, y, paint(self.style.rule, 0.85 * shown, stroke=1.6 * self.unit))
                canvas.drawCircle(width / 2, y, 3.2 * self.unit * ease(past / 14), paint(self.style.rule, 0.9 * shown))
        if self.style.entrance == "type" and past % 20 < 11:
            last = self.lines[-1]
            x = width / 2 + last.width / 2 + size * 0.12
            canvas.drawRect(rect(x, bottom - size * 0.7, size * 0.07, size * 0.78), paint(self.style.ink[-1].colour, 0.8 * shown))

    def _letter(self, frame: int) -> None:
        """The letters as they stand at a frame of the shot, on twos: two layers over a band of the frame."""
        past = frame - frame % 2 - self.title.start
        if past == self._lettered:
            return
        self._lettered = past
        size, lines = self.lines[0].size, self.lines
        reach = max(line.pad for line in lines) + size
        self._first = max(0, math.floor(self.top - size - reach))
        last = min(self.framing.height, math.ceil(self.top + size * LEADING * (len(lines) - 1) + reach))
        if not self._layers:
            self._layers = [surface(self.framing.width, last - self._first) for _ in range(2)]
        scale = 1 + 0.03 * max(0, past) / max(1, self.title.frames)
        under, ink = (layer[2] for layer in self._layers)
        for bitmap, _, _ in self._layers:
            bitmap[:] = 0
        for index, line in enumerate(lines):
            line.draw((under, ink), self.framing.width / 2, self.top + index * size * LEADING - self._first, past - 3 * index, scale)

    def _lay(self, picture: Bitmap, shown: float) -> None:
        """The lettered band over the picture: glow is added, everything else covers."""
        for index, (bitmap, _, _) in enumerate(self._layers):
            if index == 0 and self.style.glows:
                add(picture, bitmap, 0, self._first, shown)
            else:
                self._canvas.drawImage(shared(bitmap), 0, self._first, skia.SamplingOptions(), skia.Paint(Alphaf=shown))

    def _veil(self, picture: Bitmap, top: float, bottom: float, share: float) -> None:
        """A band that is darker, or lighter, towards its middle: type is read on it whatever lies behind."""
        first, last = max(0, round(top)), min(self.framing.height, round(bottom))
        rows = np.arange(first, last, dtype=np.float32)
        amount = np.clip(np.sin((rows - top) / (bottom - top) * math.pi) * 1.25, 0, 1) * share
        part: Any = picture[first:last]
        planes = np.empty((last - first, self.framing.width, 4), np.uint8)
        planes[:] = ((1 - amount) * 255).astype(np.uint8)[:, None, None]
        cv2.multiply(part, planes, dst=part, scale=1 / 255)
        if self.style.bright:
            cv2.add(part, cv2.bitwise_not(planes), dst=part)
        part[..., 3] = 255

    def _fitted(self, kind: str, text: str, size: float, limit: float) -> Any:
        """The font for a text, small enough for a width in pixels."""
        font = skia.Font(face(kind), size * self.unit)
        font.setSubpixel(True)
        wide = font.measureText(text)
        if wide > limit:
            font.setSize(size * self.unit * limit / wide)
        return font

    def _card(self, past: int, shown: float) -> None:
        """Where and when, at the lower left, or at the upper left where a face is."""
        canvas, unit = self._canvas, self.unit
        lines = [line.upper() for line in self.title.text.split("\n")[:3]]
        x, limit = 0.062 * self.framing.width, 0.7 * self.framing.width
        lower = Box(round(x), round(0.74 * self.framing.height), round(0.5 * self.framing.width), round(0.94 * self.framing.height))
        taken = any(face.left < lower.right and face.bottom > lower.top for face in self.faces)
        first = (0.14 if taken else 0.8) * self.framing.height
        y = first
        for index, line in enumerate(lines):
            font = self._fitted("sign" if index == 0 else "text", line, 33 if index == 0 else 23, limit / 1.2)
            px = x + 18 * unit - (1 - shown) * 12 * unit
            for place, letter in enumerate(line):
                part = shown * ease((past - 4 * index - 0.5 * place) / 8)
                canvas.drawString(letter, px, y, font, paint("000000", 0.75 * part, blur=5 * unit))
                canvas.drawString(letter, px, y, font, paint("fffdf4", part))
                px += font.measureText(letter) + font.getSize() * 0.09
            y += 38 * unit
        tall = 40 * unit + 38 * unit * min(2, len(lines) - 1)
        colour = self.style.rule or self.style.ink[0].colour
        canvas.drawRect(
            rect(x, first - 30 * unit, 4 * unit, tall * ease(past / 10) * shown), paint("ffb84a" if self.style.bright else colour, shown)
        )

    def _credits(self, past: int, shown: float) -> None:
        """Names: few stand still, many roll. A line in capitals is a heading, "role: name" is set on both sides of the axis."""
        canvas, unit = self._canvas, self.unit
        canvas.drawRect(rect(0, 0, self.framing.width, self.framing.height), paint("000000", 0.58 * shown))
        lines = [line.strip() for line in self.title.text.split("\n")]
        pitch = 46 * unit
        rolling = len(lines) > 9
        y = (
            self.framing.height * 0.98 - past * 72 * unit / 25
            if rolling
            else self.framing.height / 2 - (len(lines) - 1) * pitch / 2 + 12 * unit
        )
        for index, line in enumerate(lines):
            if -pitch < y < self.framing.height + pitch:
                part = shown if rolling else shown * ease((past - 5 * index) / 14)
                self._credit(line, y + (0 if rolling else (1 - part) * 8 * unit), part)
            y += pitch * (1.35 if line.isupper() else 1)

    def _credit(self, line: str, y: float, shown: float) -> None:
        canvas, unit, width = self._canvas, self.unit, self.framing.width
        middle = width / 2
        if ":" in line:
            role, name = (part.strip() for part in line.split(":", 1))
            limit = width * WIDEST / 2 - 18 * unit
            small, large = self._fitted("text", role.upper(), 21, limit), self._fitted("sign", name, 27, limit)
            canvas.drawString(role.upper(), middle - 18 * unit - small.measureText(role.upper()), y, small, paint("d8d0c4", 0.85 * shown))
            canvas.drawString(name, middle + 18 * unit, y, large, paint("ffffff", shown))
            return
        heading = line.isupper()
        font = self._fitted(self.kind if heading else "sign", line, 46 if heading else 27, width * WIDEST)
        colour = self.style.ink[-1].colour if heading and not self.style.bright else "ffffff"
        canvas.drawString(line, middle - font.measureText(line) / 2, y, font, paint(colour, shown))


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
