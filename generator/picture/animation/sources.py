"""Light sources that a scene is lit by alone: what they do to the air of a place and to those who sit by them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from generator.film import Hour, LightSource, Shot
from generator.picture.animation.atmosphere import Atmosphere, atmosphere
from generator.picture.animation.brush import mix
from generator.picture.animation.looks import style


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Colours are sRGB hex; levels are shares of what a lit room has."""

    key: str
    """What falls on the people."""
    ambient: str
    """What the room gives back of it."""
    ambient_level: float
    ratio: float
    """How much brighter the lit side of a face is than the other."""
    height: float
    """Where it comes from: 0 level with the faces, below them negative."""
    level: float = 0.82
    """Brightness of the people against their own colours."""
    outside: float = 0.4
    """What is left of the light that comes in from outside."""
    flicker: float = 0.0
    """How far it rises and falls, in steps of luma."""
    gloom: float = 1.6
    """How much faster the corners of the frame fall dark."""
    lens: str = ""
    """The effect that carries it over the whole picture, where it is seen to move."""


SOURCES: dict[LightSource, Source] = {
    LightSource.CANDLE: Source(key="ffb468", ambient="6a4a34", ambient_level=0.3, ratio=5.2, height=-0.05, flicker=3.2),
    LightSource.LANTERN: Source(key="ffc27a", ambient="6e5238", ambient_level=0.36, ratio=4.4, height=0.1, flicker=1.4),
    LightSource.FIRE: Source(key="ff9a48", ambient="70402a", ambient_level=0.34, ratio=5.0, height=-0.25, flicker=4.6, lens="firelight"),
    LightSource.TORCH: Source(key="ffa050", ambient="6a4230", ambient_level=0.32, ratio=4.8, height=0.4, flicker=4.2),
    LightSource.MOON: Source(key="a8c4f4", ambient="465888", ambient_level=0.46, ratio=4.6, height=0.5, level=0.72, outside=1.15, gloom=1.25),
    LightSource.NEON: Source(key="ff7ac8", ambient="5450a0", ambient_level=0.62, ratio=3.8, height=0.2, gloom=1.2, lens="neon-spill"),
    LightSource.SCREEN: Source(key="a8ccff", ambient="384a6a", ambient_level=0.46, ratio=5.0, height=-0.1, level=0.76, lens="screen-light"),
}
DARKEST = 0.52
"""Of `Atmosphere.lamps`: night, with as few windows lit as a night has."""
_BY_DAY = (Hour.DAWN, Hour.MORNING, Hour.NOON, Hour.AFTERNOON, Hour.GOLDEN)


def air_of(shot: Shot) -> Atmosphere:
    """The air of a shot. By day no flame would be all the light there is: outside it grows dark, and nothing else is lit."""
    source = SOURCES.get(shot.light)
    if source is None:
        return atmosphere(shot.hour, shot.weather, style(shot.look))
    air = atmosphere(Hour.DUSK if shot.hour in _BY_DAY else shot.hour, shot.weather, style(shot.look))
    return replace(
        air,
        ambient=mix(source.ambient, air.ambient, 0.22),
        ambient_level=source.ambient_level if shot.place.interior else max(source.ambient_level, air.ambient_level * 0.8),
        key_level=air.key_level * source.outside,
        rim=mix(source.key, air.rim, 0.4),
        lamps=1.0 if shot.place.interior or shot.light is LightSource.NEON else DARKEST,
    )


def wavering(t: float) -> float:
    """How a flame rises and falls, about -1 to 1, at `t` seconds: slow breath, quick tongues, no period that is heard by the eye."""
    return 0.45 * math.sin(t * 5.1) + 0.33 * math.sin(t * 11.3 + 1) + 0.22 * math.sin(t * 23.9 + 2)
