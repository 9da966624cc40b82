"""The picture models: their real classes at tiny random configurations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.picture.diffusion.families import Family
from generator.picture.diffusion.painters import PAINTERS
from tests.generator.picture.diffusion.tiny_others import T5, TURNS, syllables


def klein() -> Any:
    import diffusers
    import torch
    from transformers import Qwen3Config, Qwen3ForCausalLM

    torch.manual_seed(0)
    words = syllables(T5)
    words.chat_template = TURNS
    reader = Qwen3Config(
        vocab_size=64, hidden_size=16, intermediate_size=16, num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=2, head_dim=8,
        max_position_embeddings=512, rope_theta=10000.0,
    )  # fmt: skip
    return diffusers.Flux2KleinPipeline(
        transformer=diffusers.Flux2Transformer2DModel(
            patch_size=1, in_channels=4, num_layers=1, num_single_layers=1, attention_head_dim=16, num_attention_heads=2, joint_attention_dim=16,
            timestep_guidance_channels=16, axes_dims_rope=(4, 4, 4, 4), guidance_embeds=False,
        ),
        vae=diffusers.AutoencoderKLFlux2(
            sample_size=32, down_block_types=("DownEncoderBlock2D",), up_block_types=("UpDecoderBlock2D",), block_out_channels=(4,), latent_channels=1,
            norm_num_groups=1, use_quant_conv=False, use_post_quant_conv=False,
        ),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(), text_encoder=Qwen3ForCausalLM(reader).eval(), tokenizer=words, is_distilled=True,
    )  # fmt: skip


def small_painter(name: str = "flux-2-klein") -> Family:
    """A picture model's row at a size that a test can wait for."""
    from dataclasses import replace

    row = PAINTERS[name]
    return replace(row, sizes=((128, 64),), steps=2, extra={**row.extra, **({"text_encoder_out_layers": (1,), "max_sequence_length": 32} if "klein" in name else {})})


def saved_painter(folder: Path) -> Path:
    klein().save_pretrained(folder)
    return folder
