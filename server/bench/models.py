"""Speed of the large video models on this machine: full-size architectures with random weights, which take as long as the real ones."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.film import Shot
from server.bench.films import Figures
from server.bench.reel import reel

SIZES = ((768, 512), (1280, 704))
FRAMES = 121
STEPS = {"ltx-2-distilled": 8, "wan-2.2-ti2v": 40}


def trial() -> Shot:
    """The shot that a model is tried with: the first of the reel."""
    return reel()[0]


def models(folder: Path) -> Figures:
    """seconds per second of film of LTX-2 distilled and Wan 2.2 TI2V-5B at two sizes, their decoders, and the memory.
    Nothing is downloaded. Without an accelerator it says so and measures nothing."""
    try:
        import torch
    except ImportError:
        return {"accelerator": "none: torch is not installed"}
    if not torch.cuda.is_available():
        return {"accelerator": "none: nothing measured. Run this bench on a machine with a CUDA graphics card."}
    card = torch.cuda.get_device_properties(0)
    figures: Figures = {"accelerator": card.name, "gigabytes": round(card.total_memory / 1e9, 1), "torch": torch.__version__}
    for name, parts in (("ltx-2-distilled", ltx), ("wan-2.2-ti2v", wan)):
        try:
            figures |= {f"{name} {what}": value for what, value in _family(parts, STEPS[name]).items()}
        except (RuntimeError, MemoryError) as failed:
            figures[name] = f"not measured: {str(failed).splitlines()[0]}"
        torch.cuda.empty_cache()
    return figures


Step = Callable[[int, int], Callable[[], Any]]


def _family(parts: Callable[[str], tuple[Step, Step, int]], steps: int) -> dict[str, Any]:
    """step and decode at both sizes; the figures are medians of three after one that warms up."""
    import torch

    found: dict[str, Any] = {}
    step, decode, fps = parts("cuda")
    for width, height in SIZES:
        torch.cuda.reset_peak_memory_stats()
        one, last = timed(step(width, height)), timed(decode(width, height))
        spent = one * steps + last
        label = f"{width}x{height}"
        found[f"{label} seconds a step"] = round(one, 3)
        found[f"{label} seconds to decode"] = round(last, 3)
        found[f"{label} seconds per second of film"] = round(spent / (FRAMES / fps), 3)
        found[f"{label} gigabytes"] = round(torch.cuda.max_memory_allocated() / 1e9, 1)
    return found


def timed(work: Callable[[], Any], times: int = 3) -> float:
    """Seconds of a piece of work on the accelerator, or on the processor where there is none: the median after one that warms up."""
    import torch

    spent = []
    for _ in range(times + 1):
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        began = time.perf_counter()
        with torch.inference_mode():
            work()
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        spent.append(time.perf_counter() - began)
    return sorted(spent[1:])[times // 2]


def made(kind: Any, device: str, **shape: Any) -> Any:
    """A model with random weights, made where it is used and in half precision: no copy of it in main memory."""
    import torch

    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16)
    try:
        with torch.device(device):
            return kind(**shape).eval()
    finally:
        torch.set_default_dtype(before)


WAN = {
    "patch_size": (1, 2, 2), "num_attention_heads": 24, "attention_head_dim": 128, "in_channels": 48, "out_channels": 48, "text_dim": 4096,
    "freq_dim": 256, "ffn_dim": 14336, "num_layers": 30, "cross_attn_norm": True, "qk_norm": "rms_norm_across_heads",
}  # fmt: skip
"""Wan 2.2 TI2V-5B."""
WAN_DECODER = {
    "base_dim": 160, "decoder_base_dim": 256, "z_dim": 48, "dim_mult": [1, 2, 4, 4], "num_res_blocks": 2, "temperal_downsample": [False, True, True],
    "is_residual": True, "in_channels": 12, "out_channels": 12, "patch_size": 2, "scale_factor_spatial": 16, "scale_factor_temporal": 4,
    "latents_mean": [0.0] * 48, "latents_std": [1.0] * 48,
}  # fmt: skip


def wan(device: str, shape: dict[str, Any] | None = None, decoder: dict[str, Any] | None = None) -> tuple[Step, Step, int]:
    """A step with guidance (two passes) and the decoding of 121 frames; frames per second."""
    import torch
    from diffusers import AutoencoderKLWan, WanTransformer3DModel

    form = shape or WAN
    transformer, vae = made(WanTransformer3DModel, device, **form), made(AutoencoderKLWan, device, **(decoder or WAN_DECODER))
    space = vae.config.scale_factor_spatial

    def latents(width: int, height: int) -> Any:
        return torch.randn(
            1, form["in_channels"], (FRAMES - 1) // 4 + 1, height // space, width // space, device=device, dtype=torch.bfloat16
        )

    def step(width: int, height: int) -> Callable[[], Any]:
        noise, text = latents(width, height), torch.randn(1, 512, form["text_dim"], device=device, dtype=torch.bfloat16)
        when = torch.tensor([500], device=device)
        return lambda: [transformer(hidden_states=noise, timestep=when, encoder_hidden_states=text, return_dict=False) for _ in range(2)]

    def decode(width: int, height: int) -> Callable[[], Any]:
        noise = latents(width, height)
        return lambda: vae.decode(noise, return_dict=False)

    return step, decode, 24


def ltx(device: str, shape: dict[str, Any] | None = None, decoder: dict[str, Any] | None = None) -> tuple[Step, Step, int]:
    """A step without guidance, sound included, and the decoding of 121 frames; frames per second. The defaults of the classes are LTX-2's."""
    import torch
    from diffusers import AutoencoderKLLTX2Video, LTX2VideoTransformer3DModel

    transformer, vae = made(LTX2VideoTransformer3DModel, device, **(shape or {})), made(AutoencoderKLLTX2Video, device, **(decoder or {}))
    form = transformer.config
    frames, audible = (FRAMES - 1) // 8 + 1, 126

    def random(*size: int) -> Any:
        return torch.randn(*size, device=device, dtype=torch.bfloat16)

    def step(width: int, height: int) -> Callable[[], Any]:
        tokens = frames * (height // 32) * (width // 32)
        video, audio = random(1, tokens, form.in_channels), random(1, audible, form.audio_in_channels)
        text, heard = random(1, 1024, form.caption_channels), random(1, 1024, form.caption_channels)
        when = torch.full((1, tokens), 500.0, device=device)
        return lambda: transformer(
            hidden_states=video,
            audio_hidden_states=audio,
            encoder_hidden_states=text,
            audio_encoder_hidden_states=heard,
            timestep=when,
            audio_timestep=torch.full((1,), 500.0, device=device),
            num_frames=frames,
            height=height // 32,
            width=width // 32,
            fps=25.0,
            audio_num_frames=audible,
            return_dict=False,
        )

    def decode(width: int, height: int) -> Callable[[], Any]:
        noise = random(1, vae.config.latent_channels, frames, height // 32, width // 32)
        return lambda: vae.decode(noise, return_dict=False)

    return step, decode, 25
