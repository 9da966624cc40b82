"""What a thing lies on when it fills the frame: wood, cloth, metal, stone, earth or sand, near the lens and in its light."""

from __future__ import annotations

import random

import cv2
import numpy as np

from generator.film import Place
from generator.picture.animation.brush import Bitmap, dice, mix, noise, rgb
from generator.picture.animation.light import Light

_GROUNDS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("lab laboratory hospital clinic morgue spaceship ship-bridge bridge station server factory garage submarine cockpit space", ("8a929c", "6a7480", "9aa6ae"), 0.05),
    ("bedroom attic tent caravan nursery", ("8a5a62", "5a6a8a", "7a7466"), 0.5),
    ("office bank court courtroom police boardroom", ("6a4630", "503626", "3a3230"), 0.25),
    ("forest wood garden park meadow jungle field farm graveyard cemetery swamp", ("5a5a34", "6a5a38", "4a5a36"), 0.8),
    ("beach desert dune island shore coast", ("d2b284", "c8a674"), 0.6),
    ("snow ice arctic glacier pole tundra", ("dfe8f0", "ccd8e6"), 0.35),
    ("cave ruin castle dungeon temple tomb mountain mine crypt cellar street alley city roof rooftop harbour square", ("7a746c", "6a6670", "86796a"), 0.7),
)
"""Words of a kind of place, colours of what lies there, and how uneven it is."""
_WOOD = ("8a5a34", "704426", "a0723f", "5c3a26")


_GRASSY = frozenset(("forest", "wood", "garden", "park", "meadow", "jungle", "field", "farm", "graveyard", "cemetery", "hill", "countryside"))


def _grass(picture: np.ndarray[tuple[int, int, int], np.dtype[np.float32]], r: random.Random, level: float) -> None:
    """Blades, the longer the nearer."""
    height, width = picture.shape[:2]
    for i in range(520):
        share = (i / 520) ** 1.5
        x, y = r.uniform(0, width), (0.03 + 0.62 * share) * height
        tall = (0.035 + 0.16 * share) * height * r.uniform(0.6, 1.2)
        red, green, blue = rgb(mix("3c5a2c", r.choice(("7a9a44", "4a7038", "a0a850", "2e4a28")), r.random()))
        tip = round(x + r.uniform(-0.35, 0.35) * tall), round(y - tall)
        cv2.line(picture, (round(x), round(y)), tip, (blue * level, green * level, red * level, 255.0), max(1, round(1 + 3 * share * height / 500)), cv2.LINE_AA)


def tabletop(place: Place, size: tuple[int, int], light: Light, *, snow: bool = False) -> Bitmap:
    """An opaque ground, premultiplied BGRA [height, width, 4], whose upper edge melts into what is behind it."""
    width, height = size
    r = dice("tabletop", place.kind, place.seed)
    words = {"snow"} if snow else set(place.kind.lower().replace("-", " ").split())
    found = next(((tones, rough) for names, tones, rough in _GROUNDS if words & set(names.split())), None)
    wooden = found is None and place.interior
    tones, rough = found or (_WOOD, 0.3) if wooden or found else (("7a746c", "6a6a64"), 0.7)
    base = mix(r.choice(tones), light.key, 0.14)
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    near = 0.3 + 0.7 * rows
    plain = noise(width, height, 60 if wooden else 90, 3 if wooden else 4, place.seed % 97, 11.0 if wooden else 1.6)
    # Rows far away are seen closer together.
    source = (np.power(rows[:, 0], 0.55) * (height - 1)).astype(np.float32)
    uneven = cv2.remap(plain, np.tile(np.arange(width, dtype=np.float32), (height, 1)), np.tile(source[:, None], (1, width)), cv2.INTER_LINEAR)
    strength = (0.34 if wooden else 0.22 + 0.5 * rough) * near
    value = 1 + (uneven - 0.5) * 2 * strength
    if wooden:
        value *= 1 - 0.2 * np.clip(1 - np.abs((uneven * 11) % 1 - 0.5) / 0.16, 0, 1) * near
        for board in (0.34, 0.66):
            y = int(board**0.6 * height)
            value[y : y + 2] *= 0.55
    elif rough > 0.4:
        value += (noise(width, height, 9, 2, 11, 1.2) - 0.5) * 0.5 * rough * near
    across = np.linspace(-1, 1, width, dtype=np.float32)[None]
    side = light.side or 0.4
    lit = (1 - 0.34 * np.clip(across * -side, -1, 1)) * (0.8 + 0.34 * np.exp(-(((across + side * 0.3) / 0.5) ** 2 + ((rows - 0.42) / 0.34) ** 2)))
    value *= lit * np.interp(rows, (0, 0.06, 0.5, 1), (1.16, 0.98, 1.0, 0.62)).astype(np.float32)
    level = min(1.05, light.level * 0.92)
    red, green, blue = rgb(base)
    glint = rgb(light.rim)[::-1]
    picture = np.empty((height, width, 4), np.float32)
    for plane, tone in enumerate((blue, green, red)):
        picture[..., plane] = np.clip(value * tone * level, 0, 255)
        glow = np.exp(-(((across + side * 0.62) / 0.4) ** 2 + ((rows - 0.2) / 0.42) ** 2))  # what shines behind it lies on it
        picture[..., plane] = np.clip(picture[..., plane] + glow * glint[plane] * 0.3 * min(1.0, light.rim_strength), 0, 255)
    picture[..., 3] = 255
    if words & _GRASSY:
        _grass(picture, r, level)
    soft = max(3, height // 14)
    fade = np.clip(np.linspace(0, height / soft, height, dtype=np.float32), 0, 1)[:, None, None]
    picture *= fade * fade * (3 - 2 * fade)
    blurred = cv2.GaussianBlur(picture, (0, 0), max(1.0, height / 110))
    focus = np.exp(-(((rows - 0.42) / 0.3) ** 2))[..., None]
    picture = picture * focus + blurred * (1 - focus)
    made = np.rint(picture).astype(np.uint8)
    return np.asarray(made, np.uint8)
