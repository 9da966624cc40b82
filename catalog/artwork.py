"""A title's poster and its lettering: the picture that stands for it, around whoever is in it, and its name as the film itself letters it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Picture = NDArray[np.uint8]
"""RGB, uint8 [height, width, 3]."""

WIDE, TALL = 640, 960
"""Pixels of a poster as it is drawn; it goes out smaller."""
FILLED = 0.86
"""Share of a poster's height that the picture takes; below it lies the picture's own dark, or its light under dark letters."""
MARGIN = 0.07
"""Of a poster's width, beside its letters."""
FOOT = 0.035
"""Of a poster's height, beyond its letters."""
LOGO = 1200, 420
"""Pixels that the lettering alone may fill."""
NEAREST = 0.42
"""A head may be this share of a poster's width from its edge before it counts as cut."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a face is in the picture: its middle and its height, as shares of the picture's width, height and height."""

    x: float
    y: float
    tall: float
    weight: float = 1.0


def heads(marks: Iterable[Mapping[str, Any]], lead: Mapping[str, Any] | None = None) -> list[Head]:
    """The faces that are seen in a shot, whoever turns away left out; the lead's counts for more."""
    seen = [each for each in marks if not each.get("shoulder") and abs(each.get("facing", 0)) <= 80 and "head" in each]
    return [Head(each["x"] / 1000, each["y"] / 1000, each["head"] / 1000, 1.5 if each.get("look") == lead else 1.0) for each in seen]


def window(size: tuple[int, int], faces: Sequence[Head], wide: float) -> float:
    """Where a part `wide` as a share of the picture begins, so that the faces that say most are in it: near the middle and not cut."""
    if not faces:
        return (1 - wide) / 2
    best, place = -1.0, 0.0
    for step in range(101):
        left = (1 - wide) * step / 100
        value = 0.0
        for face in faces:
            half = face.tall * size[1] / size[0] * 0.42
            if left + half * 0.6 <= face.x <= left + wide - half * 0.6:
                away = abs(face.x - (left + wide / 2)) / wide
                value += face.weight * (0.2 + face.tall) * (1.25 - away)
        if value > best + 1e-9:
            best, place = value, left
    return place


def broken(name: str, longest: int) -> list[str]:
    """A name in lines of even length, none much longer than asked."""
    words = name.split()
    count = min(len(words), max(1, math.ceil(len(name) / longest)))
    lines: list[list[str]] = [[]]
    for word in words:
        full = len(" ".join([*lines[-1], word])) - len(word) / 2 > len(name) / count
        if lines[-1] and full and len(lines) < count:
            lines.append([])
        lines[-1].append(word)
    return [" ".join(line) for line in lines]


def letters(name: str, look: str, room: tuple[float, float], longest: int) -> tuple[Picture, Picture, bool, bool] | None:
    """A name as a film of that look letters its title, as large as the room allows, in pixels.

    Returns (what lies beneath the letters, their ink, whether the former glows, whether they are dark): both BGRA, premultiplied, of one size
    that ends with the letters. None where the look's typeface lacks a letter of the name.
    """
    from generator.picture.animation.brush import surface
    from generator.picture.animation.lettering import Letters, lettering
    from generator.picture.animation.looks import style

    kind = style(look).title
    how = lettering(kind)
    size = 200.0
    lines = [Letters(how, kind, each, size) for each in broken(name, longest)]
    if not name.strip() or any(0 in line.font.textToGlyphs(line.text) for line in lines):
        return None
    leading = 1.0 if how.capitals else 1.04
    tall = (0.98 + leading * (len(lines) - 1)) * size
    size *= min(room[0] / max(line.width for line in lines), room[1] / tall)
    lines = [Letters(how, kind, line.text, size) for line in lines]
    pad = max(line.pad for line in lines)
    wide, high = math.ceil(max(line.width for line in lines)) + 2 * pad, math.ceil(size * (0.98 + leading * (len(lines) - 1))) + 2 * pad
    under, ink = surface(wide, high), surface(wide, high)
    for at, line in enumerate(lines):
        line.draw((under[2], ink[2]), pad + line.width / 2, pad + size * (0.76 + leading * at), 90)
    return under[0].copy(), ink[0].copy(), how.glows, how.bright


def poster(picture: Picture, faces: Sequence[Head], name: str, look: str) -> Image.Image:
    """A poster, WIDE x TALL: the picture around its faces, fading into its own dark, and the name below, or above where a face is below."""
    height, width = picture.shape[:2]
    filled = round(TALL * FILLED)
    part = min(1.0, WIDE / filled * height / width)
    left = window((width, height), faces, part)
    cut = picture[:, round(left * width) : round((left + part) * width)]
    shown = np.asarray(Image.fromarray(cut).resize((WIDE, filled), Image.Resampling.LANCZOS), np.float32)
    below, room = _room([each for each in faces if left < each.x < left + part])
    set_in = _fitted(name, look, room)
    light = bool(set_in and set_in[3])
    ground = _ground(shown, light)
    page = np.empty((TALL, WIDE, 3), np.float32)
    page[:filled], page[filled:] = shown, ground
    rows = np.arange(TALL, dtype=np.float32) / TALL
    page += (ground - page) * (np.clip((rows - 0.56) / (FILLED - 0.58), 0, 1) ** 1.4 * (0.97 if set_in and below else 0.5))[:, None, None]
    if set_in and not below:
        page += (ground - page) * (np.clip((0.34 - rows) / 0.34, 0, 1) ** 1.2 * 0.94)[:, None, None]
    if set_in:
        under, ink, glows, _ = set_in
        rows, foot = _inked(ink, 1), round(TALL * (FOOT + 0.01))
        top = TALL - foot - rows[1] if below else foot - rows[0]
        beside = round(WIDE * MARGIN) - _inked(ink, 0)[0]
        _lay(page, under, beside, top, glows)
        _lay(page, ink, beside, top, False)
    return Image.fromarray(page.clip(0, 255).astype(np.uint8))


def _room(faces: Sequence[Head]) -> tuple[bool, float]:
    """Whether a name stands below the picture's faces or above them, and how tall it may be there, in pixels: never over one."""
    tallest, least, foot = TALL * 0.27, TALL * 0.11, TALL * FOOT
    under = TALL - foot - max(((each.y + each.tall * 0.55) * FILLED * TALL for each in faces), default=0.0)
    over = min(((each.y - each.tall * 0.6) * FILLED * TALL for each in faces), default=TALL) - foot
    if under >= least or under >= over:
        return True, min(tallest, max(least, under))
    return False, min(tallest, max(least, over))


def _fitted(name: str, look: str, tall: float) -> tuple[Picture, Picture, bool, bool] | None:
    """A name as `letters` sets it, whose ink, shadows and flourishes included, keeps to the margins of a poster and is at most so tall."""
    wide = WIDE * (1 - 2 * MARGIN)
    set_in = letters(name, look, (wide, tall), 13)
    if set_in is None:
        return None
    (left, right), (top, bottom) = _inked(set_in[1], 0), _inked(set_in[1], 1)
    share = min(1.0, wide / max(1, right - left), tall / max(1, bottom - top))
    return set_in if share > 0.99 else letters(name, look, (wide * share, tall * share), 13)


def logo(name: str, look: str) -> Image.Image | None:
    """The lettering alone, RGBA without ground; None where it cannot be set."""
    set_in = letters(name, look, LOGO, 20)
    if set_in is None:
        return None
    page = np.zeros((*set_in[1].shape[:2], 4), np.float32)
    for layer in set_in[:2]:
        page = layer + page * (1 - layer[..., 3:] / np.float32(255))
    alpha = np.maximum(page[..., 3:], 1e-3)
    page[..., :3] = page[..., 2::-1] / alpha * 255
    image = Image.fromarray(page.clip(0, 255).round().astype(np.uint8), "RGBA")
    left, top, right, bottom = image.getchannel("A").point(lambda value: 255 * (value > 8)).getbbox()
    inked = int(np.flatnonzero(set_in[1][..., 3].max(axis=0) > 24)[0])  # letters, not their shadow, stand at the edge of what is beside them
    return image.crop((max(left, inked - 4), top, right, bottom))


def _ground(picture: NDArray[np.float32], light: bool) -> NDArray[np.float32]:
    """What a picture fades into: the colour of its lower half, as dark as letters in light need it, or as light as dark ones do."""
    lower = picture[len(picture) // 2 :].reshape(-1, 3)
    mean = lower.mean(axis=0)
    grey = float(mean.mean())
    if light:
        return np.asarray(mean + (255 - mean) * 0.82, np.float32)
    return np.asarray(mean * min(1.0, 22.0 / max(1.0, grey)) * 0.9 + 2, np.float32)


def _inked(layer: Picture, axis: int) -> tuple[int, int]:
    """A layer's first inked column, and the one after its last; its rows along the other axis."""
    found = np.flatnonzero(layer[..., 3].max(axis=axis) > 24)
    return (int(found[0]), int(found[-1]) + 1) if len(found) else (0, layer.shape[1 - axis])


def _lay(page: NDArray[np.float32], layer: Picture, left: int, top: int, glows: bool) -> None:
    """Lay premultiplied BGRA on a page, clipped to it; light is added."""
    y0, x0 = max(0, top), max(0, left)
    y1, x1 = min(page.shape[0], top + layer.shape[0]), min(page.shape[1], left + layer.shape[1])
    part = layer[y0 - top : y1 - top, x0 - left : x1 - left].astype(np.float32)
    under = page[y0:y1, x0:x1]
    page[y0:y1, x0:x1] = part[..., 2::-1] + under * (1 if glows else 1 - part[..., 3:] / 255)
