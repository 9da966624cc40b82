"""What sets promise beyond their looks: cost, water, culture, and how much of them is kept."""

from __future__ import annotations

import time

import numpy as np
import pytest

from generator.film import Hour, Place, Weather
from generator.picture.animation import archive
from generator.picture.animation.atmosphere import atmosphere
from generator.picture.animation.looks import style
from generator.picture.animation.scenery import HORIZON, Setting
from generator.picture.animation.sets import build
from generator.picture.animation.sets.architecture import architecture
from generator.picture.animation.sets.culture import culture_of, planet_of
from generator.picture.animation.sets.interiors import ROOMS
from generator.picture.animation.sets.passages import PASSAGES
from generator.picture.animation.sets.pieces import PIECES, TALL, WIDE


def place(kind: str, *, inside: bool = False, name: str = "", seed: int = 3) -> Place:
    return Place(id="", name=name, kind=kind, interior=inside, seed=seed)


def setting(kind: str, *, inside: bool = False, scale: float = 0.33, hour: Hour = Hour.NOON, seed: int = 3, name: str = "") -> Setting:
    look = style("gritty-realist")
    return Setting(place(kind, inside=inside, seed=seed, name=name), atmosphere(hour, Weather.CLEAR, look), look, scale, seed, 0.7)


@pytest.mark.parametrize(("kind", "inside"), [("market", False), ("ruin", False), ("jungle", False), ("library", True), ("metro", True)])
def test_a_set_is_cheap(kind: str, inside: bool) -> None:
    build(setting(kind, inside=inside, seed=8))
    begin = time.process_time()
    build(setting(kind, inside=inside, scale=1.0))
    assert time.process_time() - begin < 1.0


def test_every_piece_of_a_row_is_known() -> None:
    named = {name for form in ROOMS.values() for name, *_ in (*form.back, *form.hung, *form.middle, *form.lights)}
    named |= {name for form in ROOMS.values() for name in form.dress}
    named |= {name for form in PASSAGES.values() for name in (*form.dress, *(piece for piece, *_ in form.pieces))}
    assert not (named | set(TALL) | set(WIDE)) - set(PIECES)


def test_the_sea_has_water_and_the_meadow_has_none() -> None:
    shore, meadow = build(setting("shore")), build(setting("meadow"))
    assert HORIZON <= shore.water[0] < shore.water[1]
    assert meadow.water[0] == meadow.water[1]


def test_a_culture_builds_its_own_way() -> None:
    assert culture_of(place("market", name="LAGOS MARKET")) == "african"
    assert planet_of(place("garden", name="THE LAST GREENHOUSE ON MARS")) == "mars"
    assert not culture_of(place("market", name="OLD MARKET"))
    here, there = (build(setting("street", name=name)) for name in ("OLD STREET", "HAVANA STREET"))
    assert any(a.bitmap.shape != b.bitmap.shape or not np.array_equal(a.bitmap, b.bitmap) for a, b in zip(here.layers, there.layers, strict=True))
    assert architecture("modern", "african").walls != architecture("modern").walls


def test_sets_are_kept_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    archive._sets.clear()
    monkeypatch.setattr(archive, "SETS_BYTES", 12_000_000)
    for seed in range(6):
        archive.built(setting("meadow", seed=seed))
        kept = sum(layer.bitmap.nbytes for each in archive._sets.values() for layer in each.layers)
        assert kept < 24_000_000
    assert 1 <= len(archive._sets) < 6
    archive._sets.clear()


@pytest.mark.parametrize(("kind", "inside"), [("sea", False), ("stadium", False), ("noir office", True), ("car", True), ("home", True)])
def test_layers_are_pixels_that_can_be_drawn(kind: str, inside: bool) -> None:
    for layer in build(setting(kind, inside=inside)).layers:
        assert layer.bitmap.flags.c_contiguous
        assert (layer.bitmap[..., :3].max(axis=2) <= layer.bitmap[..., 3]).all(), "a colour above its alpha wraps"
