"""Every effect changes the picture, in its own way, and is a function of the frame's number."""

from __future__ import annotations

import numpy as np
import pytest

from generator.film import Effect
from generator.picture.animation.effects import EFFECTS
from generator.picture.animation.effects.bursts import SKYWARD
from generator.picture.animation.weather import FALLS
from tests.generator.picture.shots import shot
from tests.generator.picture.test_animation import apart, film, luma

AT = {
    "flash": 2,
    "lightning": 1,
    "fade-in": 2,
    "muzzle-flash": 1,
    "laser": 3,
    "impact": 3,
    "iris-out": 40,
    "iris-in": 4,
    "speed-lines": 12,
    "meteors": 18,
}
FRAMES = 44


def seen(kind: str, frame: int, **fields: object) -> np.ndarray:
    effect = Effect(kind=kind, start=0, frames=FRAMES, strength=700, x=470)
    place = "shore" if kind in SKYWARD else "street"
    return film(shot(place, people=False, hour="dusk", frames=48, effects=(effect,), **fields), frame)[0]  # type: ignore[arg-type]


def test_there_are_enough_for_any_film() -> None:
    assert len(EFFECTS) >= 60


@pytest.mark.parametrize("kind", EFFECTS)
def test_every_effect_changes_the_picture(kind: str) -> None:
    frame = AT.get(kind, 10)
    plain = film(shot("shore" if kind in SKYWARD else "street", people=False, hour="dusk", frames=48), frame)[0]
    changed = seen(kind, frame)
    assert apart(plain, changed) > 0.03
    assert np.abs(plain.astype(np.int16) - changed.astype(np.int16)).max() > 30 or apart(plain, changed) > 2


@pytest.mark.parametrize("kind", ["telekinesis", "explosion", "embers", "glitch", "rain", "fireworks"])
def test_an_effect_depends_on_its_frame_alone(kind: str) -> None:
    busy = shot(people=False, frames=48, effects=(Effect(kind=kind, start=4, frames=40),))
    together = film(busy, 8, 12)
    assert np.array_equal(together[7], film(busy, 15)[0])


def test_an_effect_ends() -> None:
    ended = shot(people=False, frames=48, effects=(Effect(kind="hologram", start=0, frames=8),))
    assert np.array_equal(film(ended, 24)[0], film(shot(people=False, frames=48), 24)[0])


@pytest.mark.parametrize("kind", ["explosion", "fire", "portal"])
def test_fire_does_not_burn_out(kind: str) -> None:
    picture = luma(seen(kind, 18))
    assert (picture > 236).mean() < 0.06


def test_light_falls_on_what_is_near() -> None:
    dark = film(shot(hour="night"), 20)[0]
    lit = film(shot(hour="night", effects=(Effect(kind="fire", x=520, y=600, strength=800),)), 20)[0]
    assert luma(lit)[110:150, 235:250].mean() > luma(dark)[110:150, 235:250].mean() + 2  # the figure beside it


@pytest.mark.parametrize("kind", sorted(FALLS))
def test_what_falls_is_seen_and_moves(kind: str) -> None:
    assert apart(seen(kind, 20), seen(kind, 21)) > 0.3


def test_rain_is_not_the_same_everywhere() -> None:
    plain = luma(film(shot(people=False, hour="night", frames=48), 20)[0]).astype(np.int16)
    wet = luma(film(shot(people=False, hour="night", frames=48, effects=(Effect(kind="downpour", frames=48, strength=900),)), 20)[0])
    change = np.abs(wet - plain)[:120].reshape(4, 30, 6, 71).mean(axis=(1, 3))
    assert change.max() > 1.5 * change.min()
