"""Light as the renderer sees it: where it comes from and what colour it has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.film import Grade, Place
from generator.picture.animation.atmosphere import Atmosphere
from generator.picture.animation.brush import mix, rgb
from generator.picture.animation.sources import Source

READABLE = 120
"""Luma (16 to 235) that the lit side of a face should have in the finished picture, be it night and the skin dark."""
STRONGEST = 4.2
"""How much light of its own a face gets at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """The light of one shot. Colours are sRGB hex; a side is -1 (from the left of the frame) to 1 (from the right)."""

    key: str = "fff2dc"
    """Colour of the main light; white leaves a character's own colours as they are."""
    side: float = -0.6
    height: float = 0.5
    """0 level with the faces, 1 from straight above, negative from below."""
    ambient: str = "8a90a8"
    """Colour of everything that the main light does not reach."""
    level: float = 1.0
    """Brightness of people against their own colours: 1 in daylight, about 0.45 at night."""
    ratio: float = 3.0
    """How much brighter the lit side of a face is than the other."""
    rim: str = "ffe0b0"
    rim_strength: float = 0.5


def on_people(air: Atmosphere, place: Place, side: float, tension: int, grade: Grade, *, close: bool, source: Source | None = None) -> Light:
    """The light that falls on the cast: that of the place, a little brighter, since faces must be read; or of the one source that burns."""
    strain = (tension - 400) / 1000
    noir = max(0, grade.noir) / 1000
    level, key, ambient = air.people, air.key, air.ambient
    if place.interior:
        lamp = mix("ffcf94", air.key, 0.45) if air.lamps > 0.3 else air.key
        key, level = lamp, min(1.0, max(level, 0.62) * 0.96)
    if air.lamps > 0.5:  # lamps and signs light those whom the sky does not; a face in close-up more than a figure far away
        key, ambient, level = mix(key, "ffe8e0", 0.4), mix(ambient, "ffffff", 0.14), max(level, 0.88 if close else 0.74)
    level = max(level, 0.74 if close else 0.62)
    if source is not None:
        dark = 1 + 0.5 * max(0.0, strain) + 1.2 * noir
        return Light(
            key=source.key,
            side=side,
            height=source.height,
            ambient=air.ambient,
            level=source.level * (1.0 if close else 0.9),
            ratio=source.ratio * dark * (0.8 if grade.brightness > 0 else 1.0),
            rim=air.rim,
            rim_strength=min(1.2, 0.6 + 0.4 * noir),
        )
    ratio = air.ratio * (1 + 0.5 * max(0.0, strain) + 1.2 * noir) * (0.8 if grade.brightness > 0 else 1.0)
    return Light(
        key=key,
        side=side,
        height=min(0.9, 0.25 + 0.6 * air.sun_at[1]),
        ambient=ambient,
        level=max(0.5, level * (1 - 0.12 * max(0.0, strain))),
        ratio=ratio,
        rim=air.rim,
        rim_strength=min(1.2, air.rim_strength * (1 + 0.5 * noir)),
    )


def face_gain(skin: str, light: Light, curve: NDArray[np.uint8]) -> float:
    """How much more light a face needs to be read. curve: luma in to luma out of the finished picture, uint8 [256]."""
    key = (channel / 255 * 0.75 + 0.25 for channel in rgb(light.key))
    red, green, blue = (value * share * light.level for value, share in zip(rgb(skin), key, strict=True))
    luma = 0.257 * red + 0.504 * green + 0.098 * blue
    wanted = int(np.searchsorted(curve, READABLE)) - 16
    return float(min(STRONGEST, max(1.0, wanted / max(1.0, luma))))
