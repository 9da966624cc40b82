"""Seasons, periods and the world behind a pane."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from generator.cut import Framing
from generator.film import Hour, Place, Shot, Size, Weather
from generator.picture.animation import Animation
from generator.picture.animation.filming import setting_of
from generator.picture.animation.model_sheet import still
from generator.picture.animation.sets.interiors import ROOMS
from generator.picture.animation.sets.kinds import layout
from generator.picture.animation.sets.period import INSTEAD, PERIODS, furnished, of_period
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.together import together
from generator.picture.animation.stage import merge

TINY = Framing(width=320, height=180)


def shot(kind: str, *, inside: bool = False, season: str = "", era: str = "modern", weather: Weather = Weather.CLEAR) -> Shot:
    place = Place(id="", name=kind, kind=kind, interior=inside, era=era, season=season, seed=5)
    return Shot(frames=48, place=place, hour=Hour.NOON, weather=weather, look="golden-storybook", size=Size.WS, horizon=500)


def ground(season: str) -> np.ndarray:
    """Mean colour of the lower half: blue, green, red."""
    seen = still(Animation(), shot("park", season=season), framing=TINY)
    return np.asarray(seen[100:].reshape(-1, 3).mean(axis=0))


def test_seasons_show() -> None:
    spring, autumn, winter = ground("spring"), ground("autumn"), ground("winter")
    assert autumn[2] - autumn[1] > spring[2] - spring[1] + 12, "autumn is redder than spring"
    assert winter[0] > autumn[0] + 30 and winter.min() > 110, "snow lies in winter"


def test_no_snow_where_winters_are_warm() -> None:
    assert not setting_of(shot("desert", season="winter"), 0.25).snow
    assert setting_of(shot("street", season="winter"), 0.25).snow
    assert setting_of(shot("desert", weather=Weather.SNOW), 0.25).snow


def test_every_stand_in_can_be_built() -> None:
    for name, stand_ins in INSTEAD.items():
        assert name in PIECES
        assert {each for each in stand_ins if each} <= set(PIECES)


@pytest.mark.parametrize("era", ["ancient", "medieval", "victorian"])
def test_no_electricity_in_old_rooms(era: str) -> None:
    for form in ROOMS.values():
        old = furnished(form, era)
        names = {name for name, *_ in (*old.back, *old.hung, *old.middle, *old.lights)} | set(old.dress)
        assert not names & {"screens", "monitor", "neon", "servers", "strip", "fridge", "washer", "cables", "lightbox", "console"}


def test_later_rooms_keep_everything() -> None:
    assert "modern" not in PERIODS
    assert of_period("monitor", "modern") == "monitor"
    assert of_period("monitor", "ancient") == "shield"


@pytest.mark.parametrize("kind", ["car", "train", "plane"])
def test_the_world_goes_by(kind: str) -> None:
    travelling = shot(kind, inside=True)
    first, later = (still(Animation(), travelling, frame, TINY).astype(int) for frame in (0, 20))
    assert (np.abs(first - later).max(axis=2) > 14).mean() > 0.004


def test_rain_is_seen_through_a_window() -> None:
    room = shot("living room", inside=True)
    kinds = {life.kind for life in layout(room.place)(setting_of(replace(room, weather=Weather.RAIN), 0.25)).life}
    assert "rain-outside" in kinds


@pytest.mark.parametrize("kind", ["forest", "street", "village"])
def test_flats_put_together_look_as_before(kind: str) -> None:
    apart = layout(shot(kind).place)(setting_of(shot(kind), 0.25))
    one = together(apart.layers)
    assert len(one) < len(apart.layers)
    before, after = (merge(each, 450, 260) for each in (apart.layers, one))
    assert cv2.absdiff(before, after).mean() < 1.0
