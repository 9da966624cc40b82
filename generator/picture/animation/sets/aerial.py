"""A place from above: a town, a wood, fields or sand, seen by a bird, with the horizon at the top of the frame."""

from __future__ import annotations

import random
from collections.abc import Callable

from generator.picture.animation.brush import dice, linear, mix
from generator.picture.animation.scenery import CENTRE, WIDTH, Flat, Layer, Life, Set, Setting
from generator.picture.animation.sets.birdseye import BANDS, SKYLINE, Air, box
from generator.picture.animation.sets.hamlet import SCATTERED, hamlet
from generator.picture.animation.sets.landscape import fields, sands, wood
from generator.picture.animation.sets.rooftops import VILLAGES, town

WOODS = frozenset({"forest", "winter forest", "jungle", "swamp", "mountain", "snow", "camp", "park", "garden", "japanese garden", "graveyard"})
FIELDS = frozenset({"field", "meadow", "farm", "road", "fair", "battlefield", "ancient battlefield", "savannah"})
SANDS = frozenset({"desert", "canyon", "mars", "planet"})
URBAN = frozenset({"market", "street", "alley", "city", "square", "ruin", "forum", "temple", "arena", "stadium", "church", "castle", "school", "hospital"})
PLACES = WOODS | FIELDS | SANDS | URBAN | VILLAGES | {"rooftop", "station", "platform", "bridge"}
"""Kinds of place that can be seen from above."""


def aerial(setting: Setting, kind: str) -> Set:
    """A place from above: the land with its sky, and three flats that pass each other under a moving camera."""
    air, r = Air(setting), dice(setting.seed, "aerial", kind)
    bands = [Flat(setting, z) for _, z in BANDS]
    land = Flat(setting, 90_000.0)
    _sky(land, setting)
    builder: Callable[[Flat, list[Flat], Setting, Air, random.Random, str], None]
    builder = hamlet if kind in SCATTERED else wood if kind in WOODS else fields if kind in FIELDS else sands if kind in SANDS else town
    builder(land, bands, setting, air, r, kind)
    layers: list[Layer] = []
    for flat in (land, *bands):
        layer = flat.finish(haze=0, keep=True, texture=0.7)
        layer.opaque = flat is land
        layers.append(layer)
    life = [Life("birds", 3000, CENTRE, 330, 1300, 200, 9, "20202a")] if not setting.dark and kind not in ("mars", "planet") else []
    return Set(layers, life=life, walkable=(0.0, 0.0))


def _sky(land: Flat, setting: Setting) -> None:
    sky = setting.air.sky
    land.c.drawRect(box(0, 0, WIDTH, SKYLINE + 4), linear(0, 60, 0, SKYLINE, sky[-3], sky[-2], mix(sky[-1], setting.air.haze, 0.5), setting.air.haze))
