"""What a scene is lit by: as its viewer asked, else as its own page says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.film import FLAMES, Action, Hour, LightSource, Place, Scene, light_said

_DARK = (Hour.DAWN, Hour.DUSK, Hour.NIGHT)
_ELECTRIC = ("1930s", "1940s", "1980s", "modern", "future")
_OPEN = {LightSource.CANDLE: LightSource.LANTERN, LightSource.SCREEN: LightSource.AVAILABLE}
"""What burns under the sky instead: a candle there wants a glass round it."""


def lit(scenes: Iterable[Scene], places: Iterable[Place], *, everywhere: LightSource | None = None, asked: dict[str, LightSource] | None = None) -> tuple[Scene, ...]:
    """The scenes with their light. `everywhere`: that of the whole film; `asked`: by scene id, what a demand wants there."""
    by_id = {each.id: each for each in places}
    return tuple(_lit(each, by_id[each.place], (asked or {}).get(each.id), everywhere) for each in scenes)


def _lit(scene: Scene, place: Place, asked: LightSource | None, everywhere: LightSource | None) -> Scene:
    wanted = asked or everywhere
    if wanted is None:
        wanted = written(scene) if place.interior or scene.hour in _DARK else None
        if wanted is LightSource.TORCH and place.era in _ELECTRIC:
            wanted = LightSource.MOON  # that torch has a battery: it lights what it is held at, and else it is dark
    if wanted is None or scene.light is not LightSource.AVAILABLE:
        return scene
    return replace(scene, light=wanted if place.interior else _OPEN.get(wanted, wanted))


def burning(scene: Scene, place: Place, light: LightSource, *, keep: bool = False) -> Scene:
    """The scene in that light; where it is day it becomes night, since by day none of them is all the light there is. `keep`: not the hour."""
    if light is LightSource.AVAILABLE:
        return replace(scene, light=light)
    found = light if place.interior else _OPEN.get(light, light)
    return replace(scene, light=found, hour=scene.hour if keep or scene.hour in _DARK else Hour.NIGHT)


def written(scene: Scene) -> LightSource | None:
    """What a page itself says that its scene is lit by; the first that burns counts, and darkness only where nothing does."""
    found = [light for each in scene.beats if isinstance(each, Action) and (light := light_said(each.text))]
    return next((each for each in found if each in FLAMES), found[0] if found else None)
