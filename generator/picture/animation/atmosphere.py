"""Air and sky at an hour, in a weather, as a look sees them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.film import Hour, Weather
from generator.picture.animation.brush import mix
from generator.picture.animation.looks import Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Atmosphere:
    """Colours are sRGB hex, shares 0..1."""

    sky: tuple[str, ...]
    """From the zenith to the horizon."""
    cloud: tuple[str, str]
    """Shadow and lit edge of the clouds."""
    cover: float
    """How much of the sky is cloud."""
    haze: str
    sight: float
    """Metres at which the haze has taken two thirds of a colour."""
    sun: str
    sun_at: tuple[float, float]
    """-1..1 from the left to the right of the frame; height 0 (horizon) to 1 (zenith). The moon at night."""
    disc: float
    """Radius of what is seen of it, thousandths of the frame's height; 0 behind clouds."""
    stars: float
    key: str
    key_level: float
    ambient: str
    ambient_level: float
    rim: str
    rim_strength: float
    ratio: float
    people: float
    """Level of people against their own colours."""
    lamps: float
    """How many windows and lamps are lit."""
    rays: float = 0.0
    wet: bool = False
    snow: bool = False


HOURS: dict[Hour, Atmosphere] = {
    Hour.DAWN: Atmosphere(
        sky=("34507e", "6a80b0", "b8a0bc", "f0bc9c", "ffdcb0"),
        cloud=("8a86b0", "ffd0a8"),
        cover=0.45,
        haze="e0b8b4",
        sight=42,
        sun="ffe0a8",
        sun_at=(0.35, 0.07),
        disc=46,
        stars=0.1,
        key="ffc898",
        key_level=0.66,
        ambient="8494b8",
        ambient_level=0.62,
        rim="ffd8a8",
        rim_strength=0.6,
        ratio=3.0,
        people=0.86,
        lamps=0.25,
        rays=0.5,
    ),
    Hour.MORNING: Atmosphere(
        sky=("3f86cc", "6aa8dc", "a0cce8", "d4e8ee", "f4f2e2"),
        cloud=("a4b8d0", "fffaf0"),
        cover=0.4,
        haze="c4d8e4",
        sight=95,
        sun="fff4d8",
        sun_at=(-0.5, 0.34),
        disc=34,
        stars=0,
        key="fff0d0",
        key_level=0.82,
        ambient="a4b8d4",
        ambient_level=0.56,
        rim="fff2d8",
        rim_strength=0.42,
        ratio=2.6,
        people=1.0,
        lamps=0.0,
        rays=0.3,
    ),
    Hour.NOON: Atmosphere(
        sky=("2c7cd0", "5aa2e4", "90c6f0", "c0e2f4", "e4f2f2"),
        cloud=("a8bcd8", "ffffff"),
        cover=0.34,
        haze="c8dfea",
        sight=120,
        sun="fffae8",
        sun_at=(0.3, 0.92),
        disc=0,
        stars=0,
        key="fffaee",
        key_level=0.9,
        ambient="a8bcd8",
        ambient_level=0.56,
        rim="ffffff",
        rim_strength=0.34,
        ratio=2.6,
        people=1.04,
        lamps=0.0,
    ),
    Hour.AFTERNOON: Atmosphere(
        sky=("3a78bc", "6a9cd0", "a4c4dc", "dcd8c8", "f6e4bc"),
        cloud=("a4aec4", "fff2d8"),
        cover=0.42,
        haze="d2d2c8",
        sight=90,
        sun="fff0c8",
        sun_at=(0.6, 0.42),
        disc=36,
        stars=0,
        key="ffecc4",
        key_level=0.84,
        ambient="a0acc8",
        ambient_level=0.54,
        rim="fff0cc",
        rim_strength=0.45,
        ratio=2.8,
        people=1.0,
        lamps=0.0,
        rays=0.25,
    ),
    Hour.GOLDEN: Atmosphere(
        sky=("3a5aa4", "6a78b4", "b89aac", "f4a870", "ffd08a"),
        cloud=("7a6494", "ffc890"),
        cover=0.5,
        haze="d8a088",
        sight=62,
        sun="ffe6a0",
        sun_at=(0.42, 0.1),
        disc=52,
        stars=0,
        key="ffb468",
        key_level=0.84,
        ambient="8878a0",
        ambient_level=0.52,
        rim="ffd088",
        rim_strength=0.85,
        ratio=3.2,
        people=0.92,
        lamps=0.14,
        rays=0.75,
    ),
    Hour.DUSK: Atmosphere(
        sky=("141c4c", "2c3478", "5c4a90", "a8608e", "e88a78"),
        cloud=("38386c", "d87888"),
        cover=0.45,
        haze="6a5a90",
        sight=52,
        sun="ffb08a",
        sun_at=(-0.4, 0.0),
        disc=0,
        stars=0.35,
        key="b08cc8",
        key_level=0.4,
        ambient="5a62a0",
        ambient_level=0.5,
        rim="ffa890",
        rim_strength=0.6,
        ratio=3.6,
        people=0.76,
        lamps=0.8,
    ),
    Hour.NIGHT: Atmosphere(
        sky=("050818", "0a1230", "142048", "22305e", "34406e"),
        cloud=("121a38", "3c4c7c"),
        cover=0.4,
        haze="28345c",
        sight=60,
        sun="e8f0ff",
        sun_at=(-0.38, 0.62),
        disc=38,
        stars=1.0,
        key="8fb0e8",
        key_level=0.42,
        ambient="46568e",
        ambient_level=0.56,
        rim="b8d0ff",
        rim_strength=0.8,
        ratio=5.0,
        people=0.62,
        lamps=1.0,
    ),
}


def _covered(air: Atmosphere, grey: str, share: float, *, cover: float, sight: float, level: float) -> Atmosphere:
    """The sun goes behind something: colours turn grey, light comes from everywhere."""
    night = air.stars > 0.5
    grey = mix(grey, "0c1024", 0.8) if night else mix(grey, air.sky[2], 0.25)
    return replace(
        air,
        sky=tuple(mix(colour, grey, share) for colour in air.sky),
        cloud=(mix(air.cloud[0], grey, share), mix(air.cloud[1], grey, share * 0.7)),
        cover=cover,
        haze=mix(air.haze, grey, share),
        sight=min(air.sight, sight),
        disc=0,
        stars=air.stars * (1 - share) * 0.3,
        key=mix(air.key, grey, share * 0.6),
        key_level=air.key_level * level * 0.7,
        ambient_level=min(0.8, air.ambient_level * (0.6 + 0.55 * level)),
        ratio=1.0 + (air.ratio - 1) * 0.4,
        rim_strength=air.rim_strength * 0.7,
        people=air.people * (0.55 + 0.4 * level),
        rays=0.0,
        lamps=max(air.lamps, 0.3),
    )


def _weathered(air: Atmosphere, weather: Weather) -> Atmosphere:
    match weather:
        case Weather.OVERCAST:
            return _covered(air, "aab4c0", 0.6, cover=0.85, sight=60, level=0.85)
        case Weather.RAIN:
            return replace(_covered(air, "76849a", 0.66, cover=0.9, sight=34, level=0.72), wet=True)
        case Weather.STORM:
            return replace(_covered(air, "4a5468", 0.74, cover=0.95, sight=30, level=0.5), wet=True)
        case Weather.SNOW:
            return replace(_covered(air, "cdd8e6", 0.6, cover=0.85, sight=54, level=0.95), snow=True)
        case Weather.FOG:
            veiled = _covered(air, "c2cace", 0.62, cover=0.6, sight=13, level=0.85)
            return replace(veiled, haze=mix(veiled.haze, "7684a4", 0.4)) if air.lamps > 0.5 else veiled
        case Weather.DUST:
            return replace(_covered(air, "c89a60", 0.6, cover=0.4, sight=18, level=0.85), sun_at=air.sun_at)
        case Weather.WIND:
            return replace(air, cover=min(0.7, air.cover + 0.12))
        case Weather.CLEAR:
            return air


_CLOSED = (Weather.RAIN, Weather.STORM, Weather.OVERCAST)
"""Weathers that leave nothing of the colours of a sky, whatever the look: where it rains by day it is grey."""


def atmosphere(hour: Hour, weather: Weather, style: Style) -> Atmosphere:
    air = _weathered(HOURS[hour], weather)
    sky, shade, key, rim = style.sky, style.shade, style.key, style.rim

    def toned(colour: str, tint: tuple[str, float], strength: float = 1.0) -> str:
        """Take the tint's hue and keep most of the colour's own brightness."""
        return mix(colour, _as_bright(tint[0], colour), min(1.0, tint[1] * strength))

    if air.lamps > 0.5 and (hour is Hour.NIGHT or weather not in _CLOSED):
        air = replace(
            air,
            haze=mix(air.haze, style.town[0], style.town[1]),
            sky=(*air.sky[:3], *(mix(colour, style.town[0], style.town[1] * k) for colour, k in zip(air.sky[3:], (0.5, 0.9), strict=True))),
        )
    open_sky = 1.0 if hour is Hour.NIGHT or weather not in _CLOSED else 0.25
    return replace(
        air,
        sky=tuple(toned(colour, sky, open_sky) for colour in air.sky),
        cloud=(toned(air.cloud[0], shade, open_sky), toned(air.cloud[1], key, open_sky)),
        haze=toned(air.haze, shade, 0.8),
        sight=air.sight / style.haze,
        key=toned(air.key, key),
        ambient=toned(air.ambient, shade),
        rim=toned(air.rim, rim),
        sun=toned(air.sun, key, 0.6),
    )


def _as_bright(hue: str, like: str) -> str:
    """A hue scaled to another colour's luma."""

    def luma(colour: str) -> float:
        return 0.3 * int(colour[0:2], 16) + 0.59 * int(colour[2:4], 16) + 0.11 * int(colour[4:6], 16)

    wanted, have = luma(like), max(1.0, luma(hue))
    return mix(hue, "000000", 1 - wanted / have) if wanted < have else mix(hue, "ffffff", (wanted - have) / max(1.0, 255 - have))
