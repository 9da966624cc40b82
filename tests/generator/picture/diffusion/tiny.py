"""Real pipeline classes at tiny random configurations, saved to a folder as a real checkpoint is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.picture.diffusion.families import FAMILIES, Family
from tests.generator.picture.diffusion.tiny_others import helios, hunyuan, kandinsky, sana


def words(folder: Path, special: dict[str, str]) -> Any:
    """A tokenizer that knows a few words."""
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    known = [
        *dict.fromkeys(special.values()),
        *["the", "a", "shot", "camera", "man", "woman", "of", "in", "with", "hair", "film", "street", "room", "night", "day"],
    ]
    plain = Tokenizer(models.WordLevel({word: index for index, word in enumerate(known)}, unk_token=special["unk_token"]))
    plain.pre_tokenizer = pre_tokenizers.Whitespace()
    return PreTrainedTokenizerFast(tokenizer_object=plain, **special)


T5 = {"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
GEMMA = {"pad_token": "<pad>", "eos_token": "<eos>", "bos_token": "<bos>", "unk_token": "<unk>"}


def _umt5() -> Any:
    from transformers import UMT5Config, UMT5EncoderModel

    return UMT5EncoderModel(UMT5Config(vocab_size=64, d_model=32, d_kv=8, d_ff=32, num_layers=1, num_heads=2, pad_token_id=0)).eval()


def _wan_parts(**transformer: Any) -> dict[str, Any]:
    import torch
    from diffusers import AutoencoderKLWan, FlowMatchEulerDiscreteScheduler

    torch.manual_seed(0)
    vae = AutoencoderKLWan(base_dim=3, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1, temperal_downsample=[False, True, True])
    return {
        "vae": vae,
        "scheduler": FlowMatchEulerDiscreteScheduler(shift=7.0),
        "text_encoder": _umt5(),
        "tokenizer": words(Path(), T5),
    }


SHAPE = {
    "patch_size": (1, 2, 2), "num_attention_heads": 2, "attention_head_dim": 12, "out_channels": 16, "text_dim": 32, "freq_dim": 32,
    "ffn_dim": 32, "num_layers": 2, "cross_attn_norm": True, "qk_norm": "rms_norm_across_heads", "rope_max_seq_len": 64,
}  # fmt: skip


def wan() -> Any:
    from diffusers import WanPipeline, WanTransformer3DModel

    return WanPipeline(**_wan_parts(), transformer=WanTransformer3DModel(in_channels=16, **SHAPE))


def wan_image() -> Any:
    """As 2.2 A14B: no image encoder, the keyframe's latents come with the noise; one transformer for much noise and one for little."""
    from diffusers import WanImageToVideoPipeline, WanTransformer3DModel

    coarse, fine = (WanTransformer3DModel(in_channels=36, **SHAPE) for _ in range(2))
    return WanImageToVideoPipeline(**_wan_parts(), transformer=coarse, transformer_2=fine, boundary_ratio=0.9)


def wan_latent() -> Any:
    """As 2.2 TI2V-5B: a decoder of 48 channels, and the keyframe is the first latent frame."""
    from diffusers import AutoencoderKLWan, WanImageToVideoPipeline, WanTransformer3DModel

    vae = AutoencoderKLWan(
        base_dim=3, z_dim=48, in_channels=12, out_channels=12, is_residual=True, patch_size=2, latents_mean=[0.0] * 48, latents_std=[1.0] * 48,
        dim_mult=[1, 1, 1, 1], num_res_blocks=1, scale_factor_spatial=16, scale_factor_temporal=4, temperal_downsample=[False, True, True],
    )  # fmt: skip
    transformer = WanTransformer3DModel(in_channels=48, **{**SHAPE, "out_channels": 48})
    return WanImageToVideoPipeline(**{**_wan_parts(), "vae": vae}, transformer=transformer, expand_timesteps=True)


def wan_vace() -> Any:
    from diffusers import WanVACEPipeline, WanVACETransformer3DModel

    transformer = WanVACETransformer3DModel(in_channels=16, vace_layers=[0], vace_in_channels=96, **SHAPE)
    return WanVACEPipeline(**_wan_parts(), transformer=transformer)


def wan_animate() -> Any:
    from diffusers import WanAnimatePipeline, WanAnimateTransformer3DModel
    from transformers import CLIPImageProcessor, CLIPVisionConfig, CLIPVisionModel

    sight = CLIPVisionConfig(hidden_size=4, projection_dim=4, num_hidden_layers=2, num_attention_heads=2, image_size=4, intermediate_size=16, patch_size=1)
    transformer = WanAnimateTransformer3DModel(
        **{**SHAPE, "num_layers": 2}, in_channels=36, latent_channels=16, image_dim=4, motion_encoder_channel_sizes={"4": 16, "8": 16, "16": 16},
        motion_encoder_size=16, motion_style_dim=8, motion_dim=4, motion_encoder_dim=16, face_encoder_hidden_dim=16, face_encoder_num_heads=2,
        inject_face_latents_blocks=2,
    )  # fmt: skip
    return WanAnimatePipeline(
        **_wan_parts(), transformer=transformer, image_encoder=CLIPVisionModel(sight).eval(), image_processor=CLIPImageProcessor(crop_size=4, size=4)
    )


def ltx2(pipeline: str = "LTX2ConditionPipeline") -> Any:
    import diffusers
    import torch
    from diffusers.pipelines.ltx2 import LTX2TextConnectors
    from diffusers.pipelines.ltx2.vocoder import LTX2Vocoder
    from transformers import Gemma3Config, Gemma3ForConditionalGeneration

    torch.manual_seed(0)
    text = {
        "vocab_size": 64, "hidden_size": 32, "intermediate_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "num_key_value_heads": 1,
        "head_dim": 8, "max_position_embeddings": 1024, "sliding_window": 16, "pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 1,
    }  # fmt: skip
    sight = {"hidden_size": 8, "intermediate_size": 8, "num_hidden_layers": 1, "num_attention_heads": 1, "image_size": 28, "patch_size": 14}
    encoder = Gemma3ForConditionalGeneration(Gemma3Config(text_config=text, vision_config=sight, mm_tokens_per_image=4)).eval()
    transformer = diffusers.LTX2VideoTransformer3DModel(
        in_channels=4, out_channels=4, patch_size=1, patch_size_t=1, num_attention_heads=2, attention_head_dim=8, cross_attention_dim=16,
        audio_in_channels=4, audio_out_channels=4, audio_num_attention_heads=2, audio_attention_head_dim=4, audio_cross_attention_dim=8,
        num_layers=2, qk_norm="rms_norm_across_heads", caption_channels=32, rope_double_precision=False, rope_type="split",
    )  # fmt: skip
    connectors = LTX2TextConnectors(
        caption_channels=32, text_proj_in_factor=3, video_connector_num_attention_heads=4, video_connector_attention_head_dim=8,
        video_connector_num_layers=1, video_connector_num_learnable_registers=None, audio_connector_num_attention_heads=4,
        audio_connector_attention_head_dim=8, audio_connector_num_layers=1, audio_connector_num_learnable_registers=None,
        connector_rope_base_seq_len=32, rope_theta=10000.0, rope_double_precision=False, causal_temporal_positioning=False, rope_type="split",
    )  # fmt: skip
    vae = diffusers.AutoencoderKLLTX2Video(
        in_channels=3, out_channels=3, latent_channels=4, block_out_channels=(8,), decoder_block_out_channels=(8,), layers_per_block=(1,),
        decoder_layers_per_block=(1, 1), spatio_temporal_scaling=(True,), decoder_spatio_temporal_scaling=(True,),
        decoder_inject_noise=(False, False), downsample_type=("spatial",), upsample_residual=(False,), upsample_factor=(1,),
        timestep_conditioning=False, patch_size=4, patch_size_t=1, encoder_causal=True, decoder_causal=False,
    )  # fmt: skip
    sound = diffusers.AutoencoderKLLTX2Audio(
        base_channels=4, output_channels=2, ch_mult=(1,), num_res_blocks=1, attn_resolutions=None, in_channels=2, resolution=32,
        latent_channels=2, norm_type="pixel", causality_axis="height", dropout=0.0, mid_block_add_attention=False, sample_rate=16000,
        mel_hop_length=160, is_causal=True, mel_bins=8,
    )  # fmt: skip
    vocoder = LTX2Vocoder(
        in_channels=16, hidden_channels=32, out_channels=2, upsample_kernel_sizes=[4, 4], upsample_factors=[2, 2], resnet_kernel_sizes=[3],
        resnet_dilations=[[1, 3, 5]], leaky_relu_negative_slope=0.1, output_sampling_rate=16000,
    )  # fmt: skip
    return getattr(diffusers, pipeline)(
        transformer=transformer, vae=vae, audio_vae=sound, scheduler=diffusers.FlowMatchEulerDiscreteScheduler(), text_encoder=encoder,
        tokenizer=words(Path(), GEMMA), connectors=connectors, vocoder=vocoder,
    )  # fmt: skip


TINY: dict[str, Callable[[], Any]] = {
    "wan-2.1-t2v": wan,
    "wan-2.2-i2v": wan_image,
    "wan-2.2-ti2v": wan_latent,
    "wan-2.1-vace": wan_vace,
    "wan-2.2-animate": wan_animate,
    "ltx-2": ltx2,
    "ltx-2-distilled": ltx2,
    "ltx-2-image": lambda: ltx2("LTX2ImageToVideoPipeline"),
    "helios": helios,
    "kandinsky-5": lambda: kandinsky(keyframe=True),
    "kandinsky-5-lite": lambda: kandinsky(keyframe=False),
    "sana-video": sana,
    "hunyuan-1.5": hunyuan,
}
"""The families that are built here."""


def small(name: str, **fields: Any) -> Family:
    """A family's row at a size that a test can wait for."""
    extra = dict(FAMILIES[name].extra)
    if name.startswith("ltx"):
        extra |= {"spatio_temporal_guidance_blocks": [1], "max_sequence_length": 16}
    return replace(FAMILIES[name], **{"sizes": ((64, 32),), "longest": 17, "extra": extra} | fields)


def saved(name: str, folder: Path) -> Path:
    """A tiny checkpoint of a family in a folder."""
    TINY[name]().save_pretrained(folder)
    return folder
