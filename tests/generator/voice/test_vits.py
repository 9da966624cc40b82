"""A VITS voice: the real model at a tiny random configuration, loaded from a folder as real weights are."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generator.errors import BackendUnavailable
from generator.film import Delivery, Speech, VoiceChoice
from generator.voice.vits import Vits

LINE = Speech(text="Guten Morgen, Alice!", voice=VoiceChoice(blend=(("af_heart", 1000),)), language="de")


def saved(folder: Path, stochastic: bool = False) -> Path:
    import torch
    from transformers import VitsConfig, VitsModel

    torch.manual_seed(0)
    torch.set_num_threads(1)
    letters = ["<pad>", *"abcdefghijklmnopqrstuvwxyzäöüß", " "]
    form = VitsConfig(
        vocab_size=len(letters), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, ffn_dim=16, flow_size=8, spectrogram_bins=33,
        num_speakers=3, speaker_embedding_size=8, upsample_initial_channel=16, upsample_rates=[8, 8, 2, 2], upsample_kernel_sizes=[16, 16, 4, 4],
        resblock_kernel_sizes=[3], resblock_dilation_sizes=[[1, 3]], posterior_encoder_num_wavenet_layers=1, prior_encoder_num_flows=2,
        prior_encoder_num_wavenet_layers=1, duration_predictor_num_flows=2, depth_separable_channels=2, sampling_rate=16000,
        use_stochastic_duration_prediction=stochastic,
    )  # fmt: skip
    model = VitsModel(form).eval()
    if not stochastic:
        model.duration_predictor.proj.bias.data.fill_(1.6)  # about five frames for each letter, as people speak
    model.save_pretrained(folder)
    (folder / "vocab.json").write_text(json.dumps({letter: index for index, letter in enumerate(letters)}))
    (folder / "tokenizer_config.json").write_text(json.dumps({"add_blank": True, "phonemize": False}))
    return folder


@pytest.fixture(scope="module")
def voice(tmp_path_factory) -> Vits:
    made = Vits(str(saved(tmp_path_factory.mktemp("voice"))))
    made.check()
    return made


def test_a_line_lasts_as_long_as_it_was_read(voice: Vits):
    reading = voice.read(LINE)
    line = voice.speak(LINE, seed=1)
    assert len(line) == reading.milliseconds * 48 and line.dtype == np.float32 and 0.01 < np.abs(line).max() <= 1
    assert [each.text for each in reading.words] == ["Guten", "Morgen", "Alice"]
    assert "".join(each.text for each in reading.phonemes) == "ɡutenmoɹɡenalike"
    times = [edge for each in reading.words for edge in (each.start, each.end)]
    assert times == sorted(times) and times[-1] <= reading.milliseconds
    spoken = np.flatnonzero(np.abs(line) > 1e-4)
    assert spoken[-1] > 0.8 * len(line), "the sound fills its time"


def test_a_voice_that_throws_dice_for_its_lengths_is_read_exactly_too(tmp_path: Path):
    voice = Vits(str(saved(tmp_path, stochastic=True)))
    readings = {voice.read(LINE) for _ in range(3)}
    assert len(readings) == 1 and len(voice.speak(LINE, seed=1)) == readings.pop().milliseconds * 48


def test_the_same_seed_says_the_same(voice: Vits):
    one, other = (voice.speak(LINE, seed=4) for _ in range(2))
    assert np.allclose(one, other, atol=1e-4) and not np.allclose(one, voice.speak(LINE, seed=5), atol=1e-3)


def test_pace_fit_and_body(voice: Vits):
    natural = voice.read(LINE).milliseconds
    assert voice.read(replace(LINE, delivery=Delivery(pace=1300))).milliseconds < 0.95 * natural
    assert voice.read(replace(LINE, fit=int(natural * 1.2))).milliseconds == pytest.approx(natural * 1.2, rel=0.15)
    small = replace(LINE, voice=replace(LINE.voice, formant=1180))
    assert voice.read(small).milliseconds == pytest.approx(natural, rel=0.15)
    assert len(voice.speak(small, seed=1)) == voice.read(small).milliseconds * 48


def test_people_who_were_cast_otherwise_have_other_speakers(voice: Vits):
    spoken = {voice._speaker(replace(LINE, voice=VoiceChoice(blend=((name, 1000),)))) for name in ("af_heart", "bf_emma", "am_adam", "bm_george")}
    assert len(spoken) > 1


def test_a_line_without_words_is_a_breath(voice: Vits):
    silent = replace(LINE, text="…")
    assert len(voice.speak(silent, seed=1)) == voice.read(silent).milliseconds * 48 == 600 * 48


def test_no_voice_another_model_and_one_that_reads_phonemes_are_said(tmp_path: Path):
    with pytest.raises(BackendUnavailable, match="MATINEE_VOICE_WEIGHTS"):
        Vits(str(tmp_path)).check()
    (tmp_path / "config.json").write_text('{"model_type": "bark"}')
    (tmp_path / "vocab.json").write_text("{}")
    with pytest.raises(BackendUnavailable, match="'bark'"):
        Vits(str(tmp_path)).check()
    (tmp_path / "config.json").write_text('{"model_type": "vits"}')
    (tmp_path / "tokenizer_config.json").write_text('{"phonemize": true}')
    with pytest.raises(BackendUnavailable, match="reads phonemes"):
        Vits(str(tmp_path)).check()
