"""What is heard through a radio, a telephone, a machine, another world, a loudspeaker."""

from __future__ import annotations

import numpy as np
import pytest

from generator.clock import SAMPLE_RATE
from generator.voice import Samples, effects
from generator.voice.effects import EFFECTS, driven, shelf, through
from generator.voice.level import CEILING, EVEN, VOLUMES, levelled, lift, loudness


def tone(hertz: float, seconds: float = 1.0) -> Samples:
    return (0.3 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE)).astype(np.float32)


def power(samples: Samples) -> float:
    return float(np.mean(samples.astype(np.float64) ** 2))


@pytest.mark.parametrize("effect", sorted(EFFECTS))
def test_an_effect_keeps_length_and_repeats_itself(effect: str) -> None:
    line = tone(220) * np.hanning(SAMPLE_RATE).astype(np.float32)
    heard = through(effect, line, seed=3)
    assert len(heard) == len(line) and heard.dtype == np.float32 and np.isfinite(heard).all()
    assert not np.array_equal(heard, line)
    assert np.array_equal(heard, through(effect, line, seed=3))


@pytest.mark.parametrize("effect", ["radio", "telephone", "loudspeaker"])
def test_a_narrow_band_has_no_bass(effect: str) -> None:
    assert power(through(effect, tone(80) + tone(1000), 1)) > 0
    bass = through(effect, tone(80) + 0.1 * tone(1000), 1)
    spectrum = np.abs(np.fft.rfft(bass[: SAMPLE_RATE // 2]))
    assert spectrum[40] < spectrum[500]


def test_a_ghost_rings_on_after_the_word() -> None:
    line = np.concatenate([tone(300, 0.5), np.zeros(SAMPLE_RATE // 2, dtype=np.float32)])
    assert power(through("ghost", line, 1)[-SAMPLE_RATE // 4 :]) > 1e-6


def test_an_unknown_effect_changes_nothing() -> None:
    assert np.array_equal(through("", tone(300), 1), tone(300))


def test_shelf_and_drive() -> None:
    assert power(shelf(tone(6000), 4.0)) > 2 * power(tone(6000))
    assert power(shelf(tone(100), 4.0)) == pytest.approx(power(tone(100)), rel=0.1)
    assert np.array_equal(driven(tone(300), 0.0), tone(300))
    assert np.abs(np.fft.rfft(driven(tone(300), 0.5)))[900] > 5.0


@pytest.mark.parametrize("seconds", [0.1, 0.5, 3.0])
def test_levelled_lines_are_alike_and_never_too_loud(seconds: float) -> None:
    quiet = levelled(0.05 * tone(400, seconds), -20.0)
    assert loudness(quiet) == pytest.approx(-20.0, abs=0.3)
    click = tone(400, seconds) * 0.02
    click[100] = 1.0
    assert np.abs(levelled(click, -14.0)).max() <= CEILING + 1e-6


def test_only_a_hiss_that_is_too_sharp_is_turned_down() -> None:
    time = np.arange(SAMPLE_RATE) / SAMPLE_RATE
    vowel = 0.2 * np.sin(2 * np.pi * 300 * time)
    hiss = np.random.default_rng(1).standard_normal(SAMPLE_RATE) * ((time > 0.4) & (time < 0.5))
    hiss -= effects._lowpassed(hiss, 5500)
    for loud, turned in ((0.01, False), (0.2, True)):
        heard = effects.softened((vowel + loud * hiss).astype(np.float32)) - vowel
        share = np.sqrt((heard[19_700:23_500] ** 2).mean()) / np.sqrt(((loud * hiss)[19_700:23_500] ** 2).mean())
        assert bool(share < 0.8) == turned and share < 1.05, share
    assert np.allclose(effects.softened(vowel.astype(np.float32)), vowel, atol=1e-3)
    assert not effects.softened(np.zeros(4800, np.float32)).any()


def test_a_loudspeaker_lets_every_word_end_before_the_next() -> None:
    """What the horn gives back is soft and over soon, or it lies on the words that follow."""
    line = np.concatenate([tone(1000, 0.3), np.zeros(SAMPLE_RATE, np.float32)])
    heard = through("loudspeaker", line, seed=2)
    word, after = power(heard[4800:14_400]), power(heard[round(0.4 * SAMPLE_RATE) : round(0.5 * SAMPLE_RATE)])
    assert 0 < after < word * 10 ** (-14 / 10)


def test_a_single_short_word_is_no_louder_than_a_line() -> None:
    """Of 0.7 s of which a third is sound, the loudness is that of the sound: it must not be made up for the silence."""
    word = np.concatenate([np.zeros(9600, np.float32), tone(400, 0.25), np.zeros(12_000, np.float32)])
    line = np.concatenate([tone(400, 2.0), np.zeros(9600, np.float32)])
    short, long = (np.abs(levelled(each, -20.0)).max() for each in (word, line))
    assert abs(20 * np.log10(short / long)) < 1.5


@pytest.mark.parametrize("volumes", [["normal"], ["whisper", "whisper"], ["shout", "loud"], ["quiet", "normal", "whisper"], ["quiet"], ["shout", "whisper"]])
def test_scenes_are_heard_at_one_level_and_a_whisper_stays_below_a_shout(volumes: list[str]) -> None:
    mean = 10 * np.log10(np.mean([10 ** (VOLUMES[each] / 10) for each in volumes]))
    assert abs(mean + lift((each, 2000) for each in volumes)) <= EVEN
    assert lift([]) == 0


def test_one_quiet_line_moves_no_scene() -> None:
    assert lift([("normal", 2000), ("normal", 3000), ("quiet", 1500)]) == 0
