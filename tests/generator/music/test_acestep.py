"""The music model: the real pipeline at a tiny random configuration, loaded from a folder as real weights are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from generator.clock import SAMPLE_RATE, to_samples
from generator.errors import BackendUnavailable
from generator.film import Cue
from generator.music.acestep import AceStep, described, fitted
from tests.generator.picture.diffusion.tiny_others import syllables

CUE = Cue(genre="noir", mood="tense", tempo=96, key="A minor", frames=80)


def saved(folder: Path) -> Path:
    import diffusers
    import torch
    from transformers import Qwen3Config, Qwen3Model

    torch.manual_seed(0)
    torch.set_num_threads(1)
    heads = {"num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 8}
    shape = {"hidden_size": 32, "intermediate_size": 64, **heads, "rope_theta": 10000.0, "sliding_window": 16}
    pool = {**shape, "audio_acoustic_hidden_dim": 8, "pool_window_size": 2, "num_attention_pooler_hidden_layers": 1}
    ends = {"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
    form = Qwen3Config(
        vocab_size=64, hidden_size=32, intermediate_size=64, num_hidden_layers=2, **heads, max_position_embeddings=256, bos_token_id=2, eos_token_id=1
    )
    diffusers.AceStepPipeline(
        vae=diffusers.AutoencoderOobleck(
            encoder_hidden_size=6, downsampling_ratios=[4, 10], decoder_channels=3, decoder_input_channels=8, audio_channels=2,
            channel_multiples=[2, 4], sampling_rate=1000,
        ),
        text_encoder=Qwen3Model(form).eval(), tokenizer=syllables(ends),
        transformer=diffusers.AceStepTransformer1DModel(**shape, num_hidden_layers=2, in_channels=24, audio_acoustic_hidden_dim=8, patch_size=2),
        condition_encoder=diffusers.pipelines.ace_step.AceStepConditionEncoder(
            **shape, text_hidden_dim=32, timbre_hidden_dim=8, num_lyric_encoder_hidden_layers=1, num_timbre_encoder_hidden_layers=1
        ),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(num_train_timesteps=1, shift=1.0),
        audio_tokenizer=diffusers.pipelines.ace_step.AceStepAudioTokenizer(**pool, fsq_dim=32, fsq_input_levels=[4, 4, 4], fsq_input_num_quantizers=1),
        audio_token_detokenizer=diffusers.pipelines.ace_step.AceStepAudioTokenDetokenizer(**pool),
    ).save_pretrained(folder)  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> Path:
    return saved(tmp_path_factory.mktemp("music"))


def test_a_cue_has_its_length_and_the_same_seed_the_same_music(weights: Path):
    one, other, another = (AceStep(str(weights), device="cpu", steps=2).play(CUE, seed=seed) for seed in (3, 3, 4))
    assert one.shape == (to_samples(80), 2) and one.dtype == np.float32
    assert 0.001 < np.abs(one).max() <= 1 and np.allclose(one, other, atol=1e-4) and not np.allclose(one, another, atol=1e-3)
    assert np.abs(one[-20:]).max() < 0.01, "a cue that ends dies away"


def test_missing_and_wrong_weights_are_said_with_a_remedy(tmp_path: Path):
    with pytest.raises(BackendUnavailable, match="MATINEE_MUSIC_WEIGHTS"):
        AceStep(str(tmp_path)).check()
    (tmp_path / "model_index.json").write_text('{"_class_name": "StableAudioPipeline"}')
    with pytest.raises(BackendUnavailable, match="StableAudioPipeline"):
        AceStep(str(tmp_path)).check()


def test_a_cue_is_said_by_its_feeling_and_where_it_is_heard():
    said = described(Cue(genre="western", mood="sad", tempo=60, key="D minor", frames=80, source="gramophone"))
    assert all(word in said for word in ("western", "sad", "gramophone", "no vocals"))


def test_music_that_is_too_short_goes_on_without_a_gap():
    short = np.random.default_rng(1).normal(0, 0.1, (SAMPLE_RATE, 2)).astype(np.float32)
    long = fitted(short, 4 * SAMPLE_RATE, ends=False, target=-23.0)
    loud = np.sqrt((long[SAMPLE_RATE // 10 : -SAMPLE_RATE // 10].reshape(-1, 480, 2) ** 2).mean((1, 2)))
    assert len(long) == 4 * SAMPLE_RATE and loud.min() > 0.5 * loud.max()
