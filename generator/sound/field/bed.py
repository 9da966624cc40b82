"""The air of a scene: layers by place, then by hour, era, weather and how many people are about."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import numpy as np

from generator.film import Ambience, Hour, Weather
from generator.sound.field import layers_places as places
from generator.sound.field import layers_weather as weather
from generator.sound.field.place import Air
from generator.sound.field.voices import walla
from generator.sound.field.wave import Random, Stereo, band

LAYERS: dict[str, Callable[[int, Random], Stereo]] = {
    "rain": weather.rain,
    "roof rain": weather.roof_rain,
    "wind": weather.wind,
    "desert wind": weather.desert_wind,
    "breeze": weather.breeze,
    "leaves": weather.leaves,
    "storm": weather.storm,
    "thunder": weather.far_thunder,
    "surf": weather.surf,
    "brook": weather.brook,
    "deep water": weather.deep_water,
    "bubbles": weather.bubbles,
    "hearth": weather.hearth,
    "snow": weather.snow_hush,
    "void": weather.void,
    "patter": weather.patter,
    "traffic": places.traffic,
    "city hum": places.city_hum,
    "car": places.car,
    "sirens": places.sirens,
    "flyers": places.flyers,
    "carts": places.carts,
    "neon": places.neon,
    "future": places.future_drone,
    "room": places.room,
    "ventilation": places.ventilation,
    "fridge": places.fridge,
    "clock": places.clock,
    "timber": places.timber,
    "hull": places.hull,
    "shuffle": places.shuffle,
    "clinks": places.clinks,
    "calls": places.calls,
    "typing": places.typing,
    "beeps": places.beeps,
    "ship hum": places.ship_hum,
    "shimmer": places.shimmer,
    "machine": places.machine,
    "hammering": places.hammering,
    "hall air": places.hall_air,
    "rails": places.rails,
    "steam": places.steam,
    "road": places.road,
    "motor": places.motor,
    "far guns": places.far_guns,
    "cavern": places.cavern,
    "drips": places.drips,
    "birds": places.birds,
    "dawn": places.dawn_chorus,
    "owls": places.owls,
    "wolves": places.wolves,
    "crickets": places.crickets,
    "insects": places.insects,
    "bees": places.bees,
    "gulls": places.gulls,
    "hens": places.hens,
    "far bell": places.far_bell,
    "frogs": places.frogs,
    "dogs": places.dogs,
}

OLD = ("ancient", "medieval", "fairytale", "victorian", "western")
BEFORE_MACHINES = {
    "traffic": "breeze",
    "city hum": "breeze",
    "car": "carts",
    "fridge": "hearth",
    "ventilation": "room",
    "typing": "timber",
    "beeps": "timber",
    "neon": "hearth",
}
"""What is heard instead where the thing has not been invented."""
AFTER_DARK = (("crickets", -9, {"insects", "bees", "hens"}), ("owls", -7, {"birds"}))
"""Who is heard at night, with decibels, and beside whom they live: nobody sings on the open sea, in snow or on ice."""
TOWN = ("traffic", "city hum")


def bed(ambience: Ambience, air: Air, samples: int, rng: Random) -> tuple[Stereo, float]:
    """The air [samples, 2] and the loudness in LUFS that it should have."""
    layers = _layers(ambience, air)
    mix = np.zeros((samples, 2), np.float32)
    root = int(rng.integers(1 << 62))
    for name, decibels in layers:
        # each layer has its own stream of chance: one more layer leaves the others as they were
        sound = LAYERS[name](samples, np.random.default_rng([root, zlib.crc32(name.encode())]))
        if ambience.interior and name in ("traffic", "wind", "birds", "surf", "thunder"):
            sound = band(sound, 40, 700, 1)
        mix += _at_level(sound) * np.float32(10 ** (decibels / 20))
    heard = ambience.crowd * air.people / 1000
    loud = float(air.loud)
    if heard >= 60:
        speakers = int(3 + min(heard, 1200) / 60)
        share = min(1.3, 0.25 + heard / 800)
        mix += _at_level(walla(samples, np.random.default_rng([root, speakers]), speakers)) * np.float32(share)
        loud += min(4.0, heard / 300)
    loud += {Weather.RAIN: 2.5, Weather.STORM: 7.0, Weather.WIND: 3.0, Weather.DUST: 3.0}.get(ambience.weather, 0.0) * (
        0.6 if ambience.interior else 1.0
    )
    return mix, min(max(loud, -40.0), -27.0)


def _at_level(sound: Stereo) -> Stereo:
    """Even layers to a common level; one that is mostly silence is judged by when it sounds."""
    power = np.einsum("ij,ij->i", sound, sound, dtype=np.float64)
    blocks = power[: len(power) // 4800 * 4800].reshape(-1, 4800).mean(axis=1) if len(power) >= 4800 else power[None].mean(axis=1)
    busy = blocks[blocks > blocks.max() * 0.01]
    if not len(busy):
        return sound
    return sound / np.float32(np.sqrt(busy.mean()) + 1e-9)


def _layers(ambience: Ambience, air: Air) -> list[tuple[str, int]]:
    layers = list(air.layers)
    if ambience.era in OLD:
        layers = [(BEFORE_MACHINES.get(name, name), decibels) for name, decibels in layers]
    outside, night = not ambience.interior, ambience.hour in (Hour.NIGHT, Hour.DUSK)
    names = {name for name, _ in layers}
    town = bool(names & set(TOWN))
    if night:
        layers = [
            (name, decibels - 4 if name in TOWN else decibels)
            for name, decibels in layers
            if name not in ("birds", "bees", "gulls", "hens", "insects")
        ]
        if outside and ambience.weather not in (Weather.SNOW, Weather.STORM):
            layers += [(night, decibels) for night, decibels, day in AFTER_DARK if names & day]
        if outside and town:
            layers += [("sirens", -9)] if ambience.era not in OLD else [("dogs", -8)]
    if ambience.hour is Hour.DAWN and outside and "birds" in names:
        layers += [("dawn", -2)]
    if ambience.era == "future" and (town or "room" in names or "calls" in names):
        layers += [("future", -4 if outside else -7), ("flyers" if outside else "beeps", -7), ("neon", -11)]
    if ambience.era == "1980s" and night and town:
        layers += [("neon", -12)]
    layers += _weather(ambience, sheltered="deep water" in names or "void" in names or "cavern" in names or "ship hum" in names)
    best: dict[str, int] = {}
    for name, decibels in layers:
        best[name] = max(decibels, best.get(name, -99))
    return list(best.items())


def _weather(ambience: Ambience, *, sheltered: bool) -> list[tuple[str, int]]:
    if sheltered:
        return []
    if ambience.interior:
        return {
            Weather.RAIN: [("roof rain", 0)],
            Weather.STORM: [("roof rain", 4), ("wind", 0), ("thunder", 3)],
            Weather.WIND: [("wind", -1)],
            Weather.DUST: [("wind", -2)],
            Weather.SNOW: [("snow", -6)],
        }.get(ambience.weather, [])
    return {
        Weather.RAIN: [("rain", 3)],
        Weather.STORM: [("storm", 8)],
        Weather.WIND: [("wind", 4)],
        Weather.DUST: [("desert wind", 4)],
        Weather.SNOW: [("snow", -1)],
        Weather.FOG: [("patter", -10)],
    }.get(ambience.weather, [])
