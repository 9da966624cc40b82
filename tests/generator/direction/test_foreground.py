"""Something close to the lens: in some shots, never before a face that fills the frame, and by place."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.foreground import foreground
from generator.direction.setups import Framing
from generator.film import LightSource, Place, Size
from tests.generator.direction.stories import HEIST, TALK

WOOD = Place(id="wood", name="Wood", kind="forest")
WIDE, CLOSE = Framing(kind="wide", size=Size.WS, people=(0, 1)), Framing(kind="single", size=Size.CU, people=(0,))


def test_some_wide_shots_have_one_and_no_close_up() -> None:
    found = [foreground(WIDE, TALK, WOOD, 80, turn, 400) for turn in range(60)]
    assert 0.1 < sum(map(bool, found)) / 60 < 0.5 and set(found) == {"", "branch"}
    assert not any(foreground(CLOSE, TALK, WOOD, 80, turn, 400) for turn in range(60))


def test_danger_is_watched_oftener() -> None:
    calm, tense = (sum(bool(foreground(WIDE, HEIST, WOOD, 80, turn, tension)) for turn in range(200)) for tension in (200, 900))
    assert tense > calm


def test_a_crowd_stands_before_the_lens_only_where_there_is_one() -> None:
    market = Place(id="m", name="Market", kind="market")
    assert {foreground(WIDE, HEIST, market, 80, turn, 400) for turn in range(60)} == {"", "crowd"}
    assert {foreground(WIDE, TALK, market, 80, turn, 400) for turn in range(60)} == {"", "lamp"}


def test_no_century_without_engines_has_their_lights_before_the_lens() -> None:
    shed = Place(id="s", name="Tool Shed", kind="workshop", interior=True, era="medieval")
    assert {foreground(WIDE, HEIST, shed, 80, turn, 400) for turn in range(60)} == {"", "pillar"}
    assert "machine" in {foreground(WIDE, HEIST, replace(shed, era="modern"), 80, turn, 400) for turn in range(60)}


def test_candles_stand_before_the_lens_where_they_give_the_light() -> None:
    hall = Place(id="h", name="Hall", kind="hall", interior=True)
    assert "candle" in {foreground(WIDE, replace(TALK, light=LightSource.CANDLE), hall, 80, turn, 400) for turn in range(60)}
