"""Places, hours and weather."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Hour(StrEnum):
    DAWN = "dawn"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    GOLDEN = "golden"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    CLEAR = "clear"
    OVERCAST = "overcast"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"
    DUST = "dust"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    id: str
    name: str
    """As in a slugline: "CYBERPUNK MARKET"."""
    kind: str = "street"
    """A word of the open set vocabulary; picture draws the nearest kind that it knows."""
    interior: bool = False
    era: str = "modern"
    """One of: ancient, medieval, fairytale, victorian, western, 1930s, 1940s, 1980s, modern, future."""
    season: str = ""
    culture: str = ""
    """How they build and furnish there: african, japanese, chinese, arabian, indian, latin, american, nordic; empty where no word tells."""
    seed: int = 0
    """Another seed is another place of the same kind."""
