"""The embedded sound: exact length, loudness by place, effects on their frames, every word of the vocabulary."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pyloudnorm
import pytest
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE, to_samples
from generator.film import Ambience, Hit, Hour, Weather
from generator.sound.field import Field
from generator.sound.field.bed import LAYERS
from generator.sound.field.effects import EFFECTS, effect_of
from generator.sound.field.place import PLACES, air_of
from generator.sound.field.words import SAME

FIELD = Field()


def ambience(**changes: object) -> Ambience:
    fields: dict[str, object] = {
        "kind": "room", "interior": True, "era": "modern", "hour": Hour.MORNING, "weather": Weather.CLEAR, "crowd": 0, "frames": 200,
    }  # fmt: skip
    return Ambience(**{**fields, **changes})  # type: ignore[arg-type]


def loudness(sound: NDArray[np.float32]) -> float:
    return float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(sound))


@pytest.mark.parametrize("frames", [8, 104, 400])
def test_as_long_as_its_frames_and_still_at_both_ends(frames: int) -> None:
    sound = FIELD.play(ambience(frames=frames), seed=1)
    assert sound.shape == (to_samples(frames), 2)
    assert sound.dtype == np.float32
    assert np.abs(sound[:2]).max() < 1e-3
    assert np.abs(sound[-2:]).max() < 1e-3


def test_the_same_request_is_the_same_sound() -> None:
    request = ambience(kind="market", interior=False, crowd=700, hits=(Hit(frame=50, kind="bell"),))
    assert np.array_equal(FIELD.play(request, seed=4), FIELD.play(request, seed=4))
    assert not np.array_equal(FIELD.play(request, seed=4), FIELD.play(request, seed=5))


def test_a_scene_that_becomes_longer_keeps_the_air_that_it_had() -> None:
    early, late = Hit(frame=50, kind="bell"), Hit(frame=180, kind="knock")
    before = ambience(kind="market", interior=False, crowd=700, frames=200, hits=(early, late), seed=9)
    after = ambience(kind="market", interior=False, crowd=700, frames=240, hits=(early, Hit(frame=220, kind="knock")), seed=9)
    one, other = FIELD.play(before, seed=1), FIELD.play(after, seed=2)
    kept = to_samples(170)
    assert np.array_equal(np.round(one[:kept] * 32767), np.round(other[:kept] * 32767))


@pytest.mark.parametrize(
    ("changes", "low", "high"),
    [
        ({"kind": "bedroom"}, -41, -36),
        ({"kind": "market", "interior": False, "crowd": 800}, -31, -26),
        ({"kind": "beach", "interior": False, "weather": Weather.STORM}, -30, -25),
        ({"kind": "forest", "interior": False}, -38.5, -33),
    ],
)
def test_places_have_their_loudness(changes: dict[str, object], low: float, high: float) -> None:
    assert low < loudness(FIELD.play(ambience(**changes), seed=2)) < high


@pytest.mark.parametrize("place", sorted(PLACES))
def test_every_place_sounds_by_day_and_by_night(place: str) -> None:
    weathers, eras = list(Weather), ("modern", "future", "medieval", "1980s")
    number = sorted(PLACES).index(place)
    for hour in (Hour.NOON, Hour.NIGHT):
        request = ambience(
            kind=place,
            interior=PLACES[place].walls > 0,
            hour=hour,
            weather=weathers[number % 8],
            era=eras[number % 4],
            crowd=300,
            frames=64,
        )
        sound = FIELD.play(request, seed=3)
        assert np.isfinite(sound).all()
        assert 0.001 < np.abs(sound).max() < 0.9


def test_every_layer_named_by_a_place_exists() -> None:
    assert {name for air in PLACES.values() for name, _ in air.layers} <= set(LAYERS)


def test_every_synonym_names_an_effect() -> None:
    assert set(SAME.values()) <= {*EFFECTS, "step", "run-step"}


@pytest.mark.parametrize("kind", [*sorted(EFFECTS), "step", "run-step", "step-snow", "footsteps on wood", "flabbergast"])
def test_every_effect_lands_on_its_frame_at_its_loudness(kind: str) -> None:
    quiet = ambience(frames=160)
    hit = ambience(frames=160, hits=(Hit(frame=41, kind=kind, strength=800, pan=500),))
    sound = (FIELD.play(hit, seed=6) - FIELD.play(quiet, seed=6)).astype(np.float64)
    assert np.isfinite(sound).all()
    energy = np.square(sound).sum(axis=1).reshape(-1, 240).mean(axis=1)
    first = int(np.argmax(energy > 0.008 * energy.max())) * 240
    assert abs(first - to_samples(41)) <= 1920, f"{kind} is heard {(first - to_samples(41)) / 48:.0f} ms off"
    total = np.concatenate([[0], np.cumsum(np.square(sound).sum(axis=1))])
    loudest = 10 * np.log10((total[2400:] - total[:-2400]).max() / 2400)
    assert -34 < loudest < -9


def test_strength_and_pan_are_heard() -> None:
    def effect(**hit: int) -> NDArray[np.float32]:
        return FIELD.play(ambience(hits=(Hit(frame=60, kind="knock", **hit),)), seed=1)[to_samples(60) : to_samples(80)]

    assert np.std(effect(strength=1000)) > 2.5 * np.std(effect(strength=200))
    left, right = effect(pan=50, strength=900), effect(pan=950, strength=900)
    assert np.std(left[:, 0]) > 2 * np.std(left[:, 1])
    assert np.std(right[:, 1]) > 2 * np.std(right[:, 0])


def test_another_hit_leaves_the_air_and_the_others_as_they_were() -> None:
    one = FIELD.play(ambience(hits=(Hit(frame=100, kind="door"),)), seed=1)
    two = FIELD.play(ambience(hits=(Hit(frame=100, kind="door"), Hit(frame=170, kind="glass"))), seed=1)
    assert np.allclose(one[: to_samples(170)], two[: to_samples(170)], atol=1e-4)


def test_the_air_never_repeats() -> None:
    sound = FIELD.play(ambience(kind="beach", interior=False, frames=1000), seed=1).mean(axis=1)
    envelope = np.abs(sound[: len(sound) // 4800 * 4800]).reshape(-1, 4800).mean(axis=1)
    envelope = envelope - envelope.mean()
    likeness = [float(np.corrcoef(envelope[:-shift], envelope[shift:])[0, 1]) for shift in range(20, 220)]
    assert max(likeness) < 0.9
    fine = [float(np.corrcoef(sound[:240_000], sound[at : at + 240_000])[0, 1]) for at in range(240_000, 1_600_000, 240_000)]
    assert max(np.abs(fine)) < 0.2


def test_weather_and_crowd_change_the_air() -> None:
    def treble(**changes: object) -> float:
        sound = FIELD.play(ambience(kind="street", interior=False, **changes), seed=1).mean(axis=1)
        power = np.abs(np.fft.rfft(sound)) ** 2
        return float(power[len(power) // 6 :].sum() / power.sum())

    assert treble(weather=Weather.RAIN) > 4 * treble()
    full, empty = FIELD.play(ambience(kind="tavern", crowd=900), seed=1), FIELD.play(ambience(kind="tavern", crowd=0), seed=1)
    assert loudness(full) > loudness(empty) + 1.5


@pytest.mark.parametrize(
    ("kind", "interior", "place"),
    [
        ("night market", False, "market"), ("supreme courtroom", True, "court"), ("Lighthouse", False, "sea"),
        ("coffee shop", True, "office"),
        ("space station corridor", True, "spaceship"), ("old forests", False, "forest"), ("", True, "home"), ("xyzzy", False, "meadow"),
    ],
)  # fmt: skip
def test_open_words_find_a_place(kind: str, interior: bool, place: str) -> None:
    assert air_of(kind, interior) is PLACES[place]


def test_unknown_effects_are_a_soft_touch() -> None:
    make, _ = effect_of("perplexity", "stone")
    assert make is EFFECTS["cloth"][0]
    assert effect_of("door slams", "stone")[0] in (EFFECTS["shut"][0], EFFECTS["door"][0])


def test_speed_is_recorded(record_property: Callable[[str, object], None]) -> None:
    began = time.process_time()
    FIELD.play(ambience(kind="market", interior=False, era="future", crowd=800, frames=752), seed=9)
    record_property("real_time_factor", round((time.process_time() - began) / 30.08, 4))


def test_crickets_live_in_meadows_and_not_on_the_sea_or_in_snow() -> None:
    """How far the strongest pitch of the crickets' octave stands out of the air, day against night."""

    def chirping(place: str, hour: Hour) -> float:
        sound = FIELD.play(ambience(kind=place, interior=False, hour=hour, frames=400), seed=5).mean(axis=1).astype(np.float64)
        windows = sound[: len(sound) // 8192 * 8192].reshape(-1, 8192) * np.hanning(8192)
        octave = np.square(np.abs(np.fft.rfft(windows, axis=1))).mean(axis=0)[640:960]
        return float(10 * np.log10(octave.max() / np.median(octave)))

    assert chirping("meadow", Hour.NIGHT) > chirping("meadow", Hour.NOON) + 6
    for silent in ("sea", "snowfield", "ship"):
        assert abs(chirping(silent, Hour.NIGHT) - chirping(silent, Hour.NOON)) < 3
