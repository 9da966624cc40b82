"""What a reference picture shows, measured simply and robustly: its colours and, of a person, hair, skin and clothing.

Knows no rows, and no model either: skin is found by its colour, and hair and clothing by where they are around a face.
"""

from __future__ import annotations

import colorsys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.film import Brief, Grade, Look, Screenplay, Species

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    Pixels = NDArray[np.float64]

EDGE = 192
"""Pixels of the longer side at which a picture is measured."""
COLOURS = 5
FACE = 0.012
"""The least share of a picture that is taken for a face."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What was measured. Colours are sRGB hex, "d22a0e"; empty where nothing was found."""

    palette: tuple[str, ...] = ()
    """The colours of the picture, that which fills most of it first."""
    hair: str = ""
    skin: str = ""
    clothing: str = ""
    accent: str = ""
    """Second colour of the clothing."""
    brightness: int = 0
    """Of the whole picture, -1000 to 1000 around the middle; so is the rest."""
    contrast: int = 0
    saturation: int = 0
    warmth: int = 0


def measured(picture: Image) -> Likeness:
    """What a picture shows. It is looked at small, so that grain and compression do not count."""
    import numpy as np

    small = picture.convert("RGB")
    small.thumbnail((EDGE, EDGE))
    rgb = np.asarray(small, np.float64)
    face = _face(rgb)
    found = Likeness(palette=tuple(_hex(each) for each in _colours(rgb.reshape(-1, 3), COLOURS)), **_light(rgb))
    return replace(found, **_person(rgb, face)) if face else replace(found, clothing=_liveliest(found.palette))


def _light(rgb: Pixels) -> dict[str, int]:
    """How light, harsh, coloured and warm a picture is, against a middling one."""
    luma = rgb @ (0.2126, 0.7152, 0.0722) / 255
    chroma = (rgb.max(2) - rgb.min(2)) / 255
    warmth = (rgb[..., 0] - rgb[..., 2]).mean() / 255
    values = {"brightness": (luma.mean() - 0.42) * 2, "contrast": (luma.std() - 0.22) * 3, "saturation": (chroma.mean() - 0.24) * 3, "warmth": (warmth - 0.05) * 3}
    return {name: int(max(-1000, min(1000, value * 1000))) for name, value in values.items()}


def _skin(rgb: Pixels) -> NDArray[np.bool_]:
    """Where a picture has the colours of skin, light or dark: a narrow band of chroma, whatever its brightness."""
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    cb = 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue
    cr = 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    found: NDArray[np.bool_] = (cr > 134) & (cr < 176) & (cb > 92) & (cb < 127) & (luma > 38) & (red > green) & (green >= blue * 0.85)
    return found


def _face(rgb: Pixels) -> tuple[int, int, int, int] | None:
    """(top, bottom, left, right) of the face; None where none is found. Of several patches of skin, it is the large one that lies high and in
    the middle and is neither a line nor the whole wall."""
    import numpy as np
    from scipy import ndimage

    height, width = rgb.shape[:2]
    labels, many = ndimage.label(ndimage.binary_opening(_skin(rgb), iterations=1))
    best: tuple[float, tuple[int, int, int, int]] | None = None
    for at, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
        area = int((labels[rows, columns] == at).sum())
        tall, wide = rows.stop - rows.start, columns.stop - columns.start
        if area < FACE * height * width or area > 0.6 * height * width or not 0.3 < wide / tall < 2.2 or area < 0.35 * tall * wide:
            continue
        centre = abs((columns.start + columns.stop) / 2 / width - 0.5)
        worth = np.sqrt(area / (height * width)) - 0.5 * centre - 0.5 * rows.start / height
        # A neck and an open collar hang on: a face is at most a third longer than wide.
        bottom = min(rows.stop, rows.start + round(wide * 1.35))
        if best is None or worth > best[0]:
            best = (float(worth), (rows.start, bottom, columns.start, columns.stop))
    return best[1] if best else None


def _person(rgb: Pixels, face: tuple[int, int, int, int]) -> dict[str, str]:
    """Colours around a face: skin in its middle, hair in an arch over it, clothing below. What the corners show is background, not hair."""
    import numpy as np

    top, bottom, left, right = face
    tall, wide = bottom - top, right - left
    skin = _skin(rgb)

    def region(first: float, last: float, begin: float, end: float) -> tuple[slice, slice]:
        rows, columns = (max(0, round(top + first * tall)), max(0, round(top + last * tall))), (max(0, round(left + begin * wide)), max(0, round(left + end * wide)))
        return slice(*rows), slice(*columns)

    middle = region(0.2, 0.85, 0.2, 0.8)
    inside = rgb[middle][skin[middle]]
    corner = max(2, min(rgb.shape[:2]) // 12)
    behind = [np.median(each.reshape(-1, 3), axis=0) for each in (rgb[:corner, :corner], rgb[:corner, -corner:])]
    found = {"skin": _hex(np.median(inside, axis=0)) if len(inside) else ""}
    over = region(-0.45, 0.3, -0.12, 1.12)
    hair = _without(rgb[over][~skin[over]], behind)
    if len(hair) > 0.06 * tall * wide:
        found["hair"] = _hex(_colours(hair, 3)[0])
    under = region(1.25, 2.6, -0.5, 1.5)
    worn = _without(rgb[under][~skin[under]], behind)
    if len(worn) > 0.1 * tall * wide:
        colours = _colours(worn, 3)
        found["clothing"] = _hex(colours[0])
        if len(colours) > 1:
            found["accent"] = _hex(colours[1])
    return found


def _without(pixels: Pixels, colours: list[NDArray[np.float64]]) -> Pixels:
    """Pixels that are none of some colours."""
    import numpy as np

    far = np.ones(len(pixels), bool)
    for each in colours:
        far &= np.abs(pixels - each).sum(1) > 60
    return pixels[far]


def _colours(pixels: Pixels, most: int) -> list[Pixels]:
    """The colours of some pixels, that of most of them first: clusters that begin as far from each other as they can, so that the same picture
    always has the same ones."""
    import numpy as np

    centres = [np.median(pixels, axis=0)]
    while len(centres) < most:
        apart = np.min([np.abs(pixels - each).sum(1) for each in centres], axis=0)
        if apart.max() < 40:
            break
        centres.append(pixels[apart.argmax()])
    table = np.array(centres)
    for _ in range(8):
        nearest = np.abs(pixels[:, None, :] - table).sum(2).argmin(1)
        table = np.array([np.median(pixels[nearest == at], axis=0) if (nearest == at).any() else each for at, each in enumerate(table)])
    counts = np.bincount(nearest, minlength=len(table))
    return [table[at] for at in np.argsort(-counts, kind="stable") if counts[at] > len(pixels) * 0.02]


def _liveliest(palette: tuple[str, ...]) -> str:
    """Of the colours of a picture that shows no face, that which stands for what it shows."""
    return max(palette[:3], key=lambda each: _hsv(each)[1] * _hsv(each)[2], default="")


def _hex(colour: Pixels) -> str:
    return "".join(f"{max(0, min(255, round(float(each)))):02x}" for each in colour)


def _hsv(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return colorsys.rgb_to_hsv(red, green, blue)


HUES = ((15, "red"), (40, "orange"), (65, "yellow"), (160, "green"), (200, "turquoise"), (255, "blue"), (290, "violet"), (340, "pink"), (361, "red"))


def named(colour: str) -> str:
    """What a colour is called: "dark red"."""
    hue, saturation, value = _hsv(colour)
    if value < 0.16:
        return "black"
    if saturation < 0.13:
        return "white" if value > 0.85 else "light grey" if value > 0.6 else "grey" if value > 0.33 else "dark grey"
    degrees = hue * 360
    if 12 <= degrees < 48 and value < 0.72 and saturation < 0.8:
        return "dark brown" if value < 0.35 else "light brown" if value > 0.58 else "brown"
    if 20 <= degrees < 60 and saturation < 0.62 and value >= 0.72:
        return "golden" if saturation > 0.3 else "beige"
    plain = next(name for end, name in HUES if degrees < end)
    return f"dark {plain}" if value < 0.42 else f"light {plain}" if saturation < 0.4 and value > 0.75 else plain


SKINS = ((0.30, "dark"), (0.45, "brown"), (0.62, "tan"), (0.78, "light"), (2.0, "fair"))


def haired(colour: str) -> str:
    """What hair of a colour is called."""
    return {"golden": "blond", "beige": "blond", "orange": "red", "dark orange": "red"}.get(named(colour), named(colour))


def toned(colour: str) -> str:
    """What a skin is called, by its lightness."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return next(name for end, name in SKINS if 0.2126 * red + 0.7152 * green + 0.0722 * blue < end)


SHOWN = (("hair", "Hair", haired), ("skin", "Skin", toned), ("clothing", "Wears", named))


def features(likeness: Likeness, person: bool) -> list[tuple[str, str, str]]:
    """(label, what it is called, colour) of everything that is taken over from a picture of a person, or of the look of a film."""
    if person:
        return [(label, called(colour), colour) for field, label, called in SHOWN if (colour := getattr(likeness, field))]
    return [("Palette", ", ".join(dict.fromkeys(named(each) for each in likeness.palette)), likeness.palette[0])] if likeness.palette else []


def worn(brief: Brief, subject: str, likeness: Likeness) -> Brief:
    """A brief in which somebody has the colours of their picture. Nobody by that id: nothing changes."""
    return replace(brief, cast=tuple(replace(each, look=coloured(each.look, likeness)) if each.id == subject else each for each in brief.cast))


def coloured(look: Look, likeness: Likeness) -> Look:
    """A look in the colours of a picture; of a creature or a robot, whose body has the place of skin, in those that it mostly shows."""
    body = likeness.clothing or (likeness.palette or ("",))[0]
    human = look.species is Species.HUMAN
    given = {
        "skin": likeness.skin if human else body, "hair": likeness.hair if human else likeness.accent,
        "outfit_colour": likeness.clothing, "accent": likeness.accent,
    }  # fmt: skip
    return replace(look, **{name: colour for name, colour in given.items() if colour})


STRENGTH = 450
"""Thousandths of what was measured that the light of a film follows."""


def lit(screenplay: Screenplay, likeness: Likeness) -> Screenplay:
    """A screenplay whose every scene is graded towards a picture."""

    def followed(value: int) -> int:
        return value * STRENGTH // 1000

    def graded(grade: Grade) -> Grade:
        return replace(
            grade, brightness=grade.brightness + followed(likeness.brightness) // 2, contrast=grade.contrast + followed(likeness.contrast) // 2,
            saturation=grade.saturation + followed(likeness.saturation), warmth=grade.warmth + followed(likeness.warmth),
        )

    return replace(screenplay, scenes=tuple(replace(each, grade=graded(each.grade)) for each in screenplay.scenes))
