"""The families besides LTX-2 and Wan: their real classes at tiny random configurations."""

from __future__ import annotations

from typing import Any

T5 = {"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
TURNS = "{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}"


def syllables(special: dict[str, str]) -> Any:
    """A tokenizer that reads four letters at a time, so that texts are about as long as pipelines suppose them to be."""
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    known = [*dict.fromkeys(special.values()), *"abcdefghijklmnopqrstuvwxyz.,"]
    plain = Tokenizer(models.WordLevel({word: index for index, word in enumerate(known)}, unk_token=special["unk_token"]))
    plain.pre_tokenizer = pre_tokenizers.Split(Regex(".{1,4}"), "isolated")
    return PreTrainedTokenizerFast(tokenizer_object=plain, **special)


def _wan_decoder() -> Any:
    from diffusers import AutoencoderKLWan

    return AutoencoderKLWan(base_dim=3, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1, temperal_downsample=[False, True, True])


def helios() -> Any:
    import torch
    from diffusers import HeliosPipeline, HeliosScheduler, HeliosTransformer3DModel
    from transformers import UMT5Config, UMT5EncoderModel

    torch.manual_seed(0)
    encoder = UMT5EncoderModel(UMT5Config(vocab_size=64, d_model=32, d_kv=8, d_ff=32, num_layers=1, num_heads=2, pad_token_id=0)).eval()
    transformer = HeliosTransformer3DModel(
        patch_size=(1, 2, 2), num_attention_heads=2, attention_head_dim=12, in_channels=16, out_channels=16, text_dim=32, freq_dim=32, ffn_dim=32,
        num_layers=2, cross_attn_norm=True, qk_norm="rms_norm_across_heads", rope_dim=(4, 4, 4), has_multi_term_memory_patch=True,
        guidance_cross_attn=True, zero_history_timestep=True, is_amplify_history=False,
    )  # fmt: skip
    scheduler = HeliosScheduler(stage_range=[0, 1], stages=1, use_dynamic_shifting=True)
    return HeliosPipeline(tokenizer=syllables(T5), text_encoder=encoder, vae=_wan_decoder(), scheduler=scheduler, transformer=transformer)


def sana() -> Any:
    import torch
    from diffusers import FlowMatchEulerDiscreteScheduler, SanaImageToVideoPipeline, SanaVideoTransformer3DModel
    from transformers import Gemma2Config, Gemma2Model

    torch.manual_seed(0)
    form = Gemma2Config(
        vocab_size=64, hidden_size=8, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2, head_dim=16,
        pad_token_id=0, eos_token_id=1, bos_token_id=2, attn_implementation="eager",
    )  # fmt: skip
    transformer = SanaVideoTransformer3DModel(
        in_channels=16, out_channels=16, num_attention_heads=2, attention_head_dim=12, num_layers=2, num_cross_attention_heads=2,
        cross_attention_head_dim=12, cross_attention_dim=24, caption_channels=8, sample_size=8, patch_size=(1, 2, 2),
        qk_norm="rms_norm_across_heads", rope_max_seq_len=32,
    )  # fmt: skip
    return SanaImageToVideoPipeline(
        tokenizer=syllables({**T5, "bos_token": "<bos>"}), text_encoder=Gemma2Model(form).eval(), vae=_wan_decoder(), transformer=transformer,
        scheduler=FlowMatchEulerDiscreteScheduler(),
    )  # fmt: skip


QWEN = {
    "hidden_size": 32, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "num_key_value_heads": 2, "vocab_size": 64,
    "rope_scaling": {"mrope_section": [2, 2, 4], "rope_type": "default", "type": "default"}, "rope_theta": 1000000.0, "max_position_embeddings": 2048,
}  # fmt: skip


def kandinsky(*, keyframe: bool) -> Any:
    """Reads with Qwen 2.5 VL and CLIP. The real one's processor is here only the tokenizer in it: it looks at no picture."""
    import diffusers
    import torch
    from transformers import CLIPTextConfig, CLIPTextModel, Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration

    torch.manual_seed(0)
    stages = 3 if keyframe else 2
    vae = diffusers.AutoencoderKLHunyuanVideo(
        block_out_channels=[8, 8, 8][:stages], down_block_types=["HunyuanVideoDownBlock3D"] * stages,
        up_block_types=["HunyuanVideoUpBlock3D"] * stages, latent_channels=16, layers_per_block=1, mid_block_add_attention=False, norm_num_groups=4,
    )  # fmt: skip
    sight = {"depth": 1, "hidden_size": 32, "intermediate_size": 32, "num_heads": 2, "out_hidden_size": 32}
    reader = Qwen2_5_VLForConditionalGeneration(Qwen2_5_VLConfig(text_config=QWEN, vision_config=sight)).eval()
    clip = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=64, hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, projection_dim=16, bos_token_id=2,
            eos_token_id=1, pad_token_id=0,
        )
    ).eval()  # fmt: skip
    transformer = diffusers.Kandinsky5Transformer3DModel(
        in_visual_dim=16, in_text_dim=32, in_text_dim2=16, time_dim=16, out_visual_dim=16, patch_size=(1, 2, 2), model_dim=16, ff_dim=32,
        num_text_blocks=1, num_visual_blocks=2, axes_dims=(1, 1, 2), visual_cond=keyframe, attention_type="regular",
    )  # fmt: skip
    kind = diffusers.Kandinsky5I2VPipeline if keyframe else diffusers.Kandinsky5T2VPipeline
    return kind(
        transformer=transformer, vae=vae, text_encoder=reader, tokenizer=syllables(T5), text_encoder_2=clip, tokenizer_2=syllables(T5),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=7.0),
    )  # fmt: skip


def hunyuan() -> Any:
    """Reads with Qwen 2.5 VL and ByT5, sees the keyframe with SigLIP."""
    import diffusers
    import torch
    from diffusers.guiders import ClassifierFreeGuidance
    from transformers import (
        ByT5Tokenizer,
        Qwen2_5_VLTextConfig,
        Qwen2_5_VLTextModel,
        SiglipImageProcessor,
        SiglipVisionConfig,
        SiglipVisionModel,
        T5Config,
        T5EncoderModel,
    )

    torch.manual_seed(0)
    form = {**QWEN, "hidden_size": 16, "intermediate_size": 16, "rope_scaling": {"mrope_section": [1, 1, 2], "rope_type": "default", "type": "default"}}
    words = syllables(T5)
    words.chat_template = TURNS
    transformer = diffusers.HunyuanVideo15Transformer3DModel(
        in_channels=9, out_channels=4, num_attention_heads=2, attention_head_dim=8, num_layers=1, num_refiner_layers=1, mlp_ratio=2.0, patch_size=1,
        patch_size_t=1, text_embed_dim=16, text_embed_2_dim=32, image_embed_dim=12, rope_axes_dim=(2, 2, 4), target_size=32, task_type="i2v",
    )  # fmt: skip
    vae = diffusers.AutoencoderKLHunyuanVideo15(
        in_channels=3, out_channels=3, latent_channels=4, block_out_channels=(16, 16), layers_per_block=1, spatial_compression_ratio=4,
        temporal_compression_ratio=4, downsample_match_channel=False, upsample_match_channel=False,
    )  # fmt: skip
    sight = SiglipVisionConfig(hidden_size=12, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, image_size=28, patch_size=14)
    return diffusers.HunyuanVideo15ImageToVideoPipeline(
        text_encoder=Qwen2_5_VLTextModel(Qwen2_5_VLTextConfig(**form)).eval(), tokenizer=words, transformer=transformer.eval(), vae=vae.eval(),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=7.0), tokenizer_2=ByT5Tokenizer(), guider=ClassifierFreeGuidance(guidance_scale=1.0),
        text_encoder_2=T5EncoderModel(T5Config(vocab_size=384, d_model=32, d_kv=8, d_ff=32, num_layers=1, num_heads=2)).eval(),
        image_encoder=SiglipVisionModel(sight).eval(), feature_extractor=SiglipImageProcessor(size={"height": 28, "width": 28}),
    )  # fmt: skip
