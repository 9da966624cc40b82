"""Sets: a place, built of flats."""

from __future__ import annotations

from dataclasses import replace

from generator.picture.animation.scenery import Set, Setting
from generator.picture.animation.sets.aerial import PLACES, aerial
from generator.picture.animation.sets.burning import lit_outdoors
from generator.picture.animation.sets.kinds import layout, row_of
from generator.picture.animation.sets.together import together

__all__ = ["build"]


def build(setting: Setting) -> Set:
    """The set of a place at an hour, in a weather and a look; the same setting gives the same pixels."""
    _, kind = row_of(setting.place)
    built = aerial(setting, kind) if setting.above and kind in PLACES else layout(setting.place)(setting)
    built = replace(built, layers=together(built.layers))
    return lit_outdoors(setting, built)
