"""Out on the water, behind rain, above a village: what a place is told to be is what is seen of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generator.cut import Framing
from generator.film import Act, Hour, Look, Mark, Place, Shot, Size, Species, Weather
from generator.picture.animation.actors import default_figure
from generator.picture.animation.atmosphere import atmosphere
from generator.picture.animation.brush import rgb
from generator.picture.animation.filming import SHORE, Filming
from generator.picture.animation.looks import style
from generator.picture.animation.sets.aerial import PLACES
from generator.picture.animation.sets.hamlet import SCATTERED
from generator.picture.animation.stage import distance

WHALE = Mark(look=Look(species=Species.FISH, breed="whale"), x=500, y=600, head=120, facing=80, pose="fly", depth=420)
SMALL = Framing(width=320, height=180)


@pytest.mark.parametrize("marks", [(WHALE,), ()])
def test_nothing_of_the_near_shore_stands_before_who_swims(marks: tuple[Mark, ...]) -> None:
    place = Place(id="", name="", kind="lighthouse", seed=3)
    shot = Shot(frames=24, place=place, hour=Hour.DAWN, weather=Weather.CLEAR, look="gritty-realist", size=Size.LS, horizon=430, marks=marks)
    near = [item for kind, item in Filming(shot, SMALL, default_figure())._plan if kind == "sheet" and not item.floor and 300 < item.z < SHORE and not item.opaque]
    assert bool(near) is not bool(marks) and distance(420) > 300


@pytest.mark.parametrize("look", ["neon-noir", "golden-storybook", "gritty-realist"])
def test_where_it_rains_by_day_the_sky_is_greyer(look: str) -> None:
    def colourful(weather: Weather) -> int:
        return sum(max(rgb(each)) - min(rgb(each)) for each in atmosphere(Hour.DAWN, weather, style(look)).sky)

    assert colourful(Weather.RAIN) < 0.7 * colourful(Weather.CLEAR)


def test_villages_can_be_seen_from_above() -> None:
    assert SCATTERED <= PLACES


def test_who_swims_lays_no_shadow_on_the_water() -> None:
    whale = Mark(look=Look(species=Species.FISH, breed="whale"), x=354, y=500, head=120, facing=84, depth=420, acts=(Act(verb="walk", start=-5, frames=20, x=600, y=500),))
    shot = Shot(frames=24, place=Place(id="", name="", kind="ship", seed=3), hour=Hour.MORNING, weather=Weather.CLEAR, look="pastel-children", size=Size.MS, marks=(whale,))
    swum, still = (Filming(each, SMALL, default_figure()) for each in (shot, replace(shot, marks=(replace(whale, x=-900, acts=()),))))
    one, other = (np.asarray(each.frame(12)[118:142], np.float64) for each in (swum, still))
    assert abs(one.mean() - other.mean()) < 1.5
