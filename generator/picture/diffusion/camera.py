"""The camera: a loaded pipeline, and one call of it. The only file here that imports torch and diffusers to make pictures."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np

from generator.errors import BackendUnavailable, RenderFailed
from generator.picture.diffusion.economy import Economy, smaller
from generator.picture.diffusion.families import Family
from generator.picture.diffusion.prompt import NEGATIVE
from generator.picture.diffusion.stretches import Picture
from generator.picture.diffusion.weights import Weights, folder_of

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What one call is asked for."""

    prompt: str
    frames: int
    """At the family's rate, allowed by its rule."""
    first: Picture | None = None
    last: Picture | None = None
    references: tuple[Picture, ...] = ()
    figures: tuple[Picture, ...] = ()
    faces: tuple[Picture, ...] = ()
    """A performance to follow, as long as `frames`; see performance.py."""
    seed: int = 0


class Camera:
    """One family's pipeline, kept loaded. `size` in pixels may shrink while it works, when the memory runs out."""

    def __init__(self, family: Family, weights: Weights, economy: Economy, *, steps: int = 0) -> None:
        self.family, self.weights, self.economy = family, weights, economy
        self.steps = steps or family.steps
        self.told: list[str] = []
        """What had to be made smaller, in words."""
        self._pipeline: Any = None

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        width, height = self.family.sizes[min(self.economy.size, len(self.family.sizes) - 1)]
        multiple = self.family.multiple
        return max(multiple, width // multiple * multiple), max(multiple, height // multiple * multiple)

    def shoot(self, setup: Callable[[tuple[int, int]], Setup]) -> list[Picture]:
        """The pictures of one call. setup: what to ask for at a size. Raises RenderFailed when even the smallest settings do not fit."""
        while True:
            try:
                return self._shoot(setup(self.size))
            except (MemoryError, RuntimeError) as failed:
                if not _out_of_memory(failed):
                    raise
                other = smaller(self.family, self.economy)
                if other is None:
                    raise RenderFailed("", self.family.name, "the memory ran out at the smallest settings", permanent=True) from failed
                self.told.append(f"{self.family.name}: the memory ran out; going on with {_changed(self.economy, other)}")
                log.warning(self.told[-1])
                self.close()
                self.economy = other

    def close(self) -> None:
        """Give the memory back."""
        self._pipeline = None
        gc.collect()
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _shoot(self, setup: Setup) -> list[Picture]:
        import torch

        width, height = self.size
        pipeline = self._loaded()
        generator = torch.Generator("cpu").manual_seed(setup.seed)
        asked = arguments(self.family, setup, width, height, steps=self.steps)
        accepted = _accepted(pipeline)
        with torch.inference_mode():
            made = pipeline(**{name: each for name, each in asked.items() if name in accepted}, generator=generator, output_type="np")
        frames = np.asarray(made.images if hasattr(made, "images") else made.frames[0])
        if frames.ndim != 4 or frames.shape[-1] != 3 or not np.isfinite(frames).all():
            raise RenderFailed("", self.family.name, f"found frames of shape {frames.shape}, expected finite RGB", permanent=True)
        return list((np.clip(frames, 0, 1) * 255 + 0.5).astype(np.uint8))

    def _loaded(self) -> Any:
        if self._pipeline is None:
            self._pipeline = load(self.family, self.weights, self.economy)
        return self._pipeline


def arguments(family: Family, setup: Setup, width: int, height: int, *, steps: int) -> Mapping[str, Any]:
    """What the family's pipeline is called with, besides the generator."""
    from PIL import Image

    asked: dict[str, Any] = {
        "prompt": setup.prompt,
        "negative_prompt": NEGATIVE,
        family.length: setup.frames,
        "num_inference_steps": steps,
        "guidance_scale": family.guidance,
        "frame_rate": float(family.fps),
        "use_resolution_binning": False,
        **family.extra,
    }
    if family.sized:
        asked |= {"width": width, "height": height}
    first, last = (None if each is None else Image.fromarray(each) for each in (setup.first, setup.last))
    if first is not None and family.keyframes in ("image", "ends"):
        asked["image"] = first
        if family.keyframes == "ends" and last is not None:
            asked["last_image"] = last
    elif first is not None and family.keyframes == "conditions":
        from diffusers.pipelines.ltx2.pipeline_ltx2_condition import LTX2VideoCondition

        held = [(first, 0, 1.0), *([(last, -1, 0.8)] if last is not None else [])]
        asked["conditions"] = [LTX2VideoCondition(frames=frame, index=index, strength=strength) for frame, index, strength in held]
    elif first is not None and family.keyframes == "video":
        grey = Image.new("RGB", (width, height), (128, 128, 128))
        white, black = (Image.new("L", (width, height), level) for level in (255, 0))
        asked["video"] = [first, *[grey] * (setup.frames - 1)]
        asked["mask"] = [black, *[white] * (setup.frames - 1)]
        if last is not None and setup.frames > 1:
            asked["video"][-1], asked["mask"][-1] = last, black
    elif family.keyframes == "performance":
        asked |= {"image": first, "pose_video": _images(setup.figures), "face_video": _images(setup.faces)}
        asked["segment_frame_length"] = min(family.extra["segment_frame_length"], setup.frames)
    if family.references and setup.references:
        asked[family.references] = _images(setup.references)
    return asked


def _images(pictures: Sequence[Picture]) -> list[Any]:
    from PIL import Image

    return [Image.fromarray(each) for each in pictures]


def load(family: Family, weights: Weights, economy: Economy) -> Any:
    """The pipeline as economy says. Raises BackendUnavailable where the files cannot be read or a package is too old."""
    import diffusers
    import torch

    kind = getattr(diffusers, family.pipeline, None)
    if kind is None:
        raise BackendUnavailable(
            f"The installed diffusers {diffusers.__version__} has no {family.pipeline}.", "Update it: pip install -U diffusers."
        )
    if economy.offload and importlib.util.find_spec("accelerate") is None:
        raise BackendUnavailable(
            f"{family.name} does not fit on this graphics card as a whole, and the package accelerate is missing.",
            "Install it: pip install accelerate.",
        )
    dtype = getattr(torch, economy.dtype)
    parts: dict[str, Any] = {}
    try:
        if weights.file is not None:
            parts["transformer"] = _single(weights, dtype)
        elif economy.quantise:
            parts["transformer"] = _quantised(weights, dtype)
        pipeline = kind.from_pretrained(str(weights.folder), torch_dtype=dtype, local_files_only=True, **parts)
    except BackendUnavailable:
        raise
    except Exception as failed:  # safetensors, gguf and torch have errors of their own for files that are cut off or of another model
        if _out_of_memory(failed):
            raise
        what = weights.file or weights.folder
        own = weights.file is not None or weights.folder != folder_of(family)
        raise BackendUnavailable(
            f"The weights in {what} cannot be read: {' '.join(str(failed).split())[:300].rstrip('.')}.",
            "Get them anew from where they come, or name others."
            if own
            else f"Remove them and download them again: `manage.py models remove {family.name}`, `manage.py models download {family.name}`.",
        ) from failed
    pipeline.set_progress_bar_config(disable=True)
    if economy.tiled and hasattr(pipeline.vae, "enable_tiling"):
        pipeline.vae.enable_tiling()
    if economy.offload == "model":
        pipeline.enable_model_cpu_offload(device=economy.device)
    elif economy.offload == "sequential":
        pipeline.enable_sequential_cpu_offload(device=economy.device)
    else:
        pipeline.to(economy.device)
    if economy.compile:
        pipeline.transformer.compile_repeated_blocks(fullgraph=False)
    return pipeline


def _single(weights: Weights, dtype: Any) -> Any:
    import diffusers

    assert weights.file is not None
    index = json.loads((weights.folder / "model_index.json").read_text())
    kind = getattr(diffusers, index["transformer"][1])
    if weights.file.suffix == ".gguf" and importlib.util.find_spec("gguf") is None:
        raise BackendUnavailable(f"{weights.file.name} is a GGUF file, and the package gguf is missing.", "Install it: pip install gguf.")
    how = (
        {"quantization_config": cast(Any, diffusers).GGUFQuantizationConfig(compute_dtype=dtype)} if weights.file.suffix == ".gguf" else {}
    )
    return kind.from_single_file(
        str(weights.file), config=str(weights.folder), subfolder="transformer", torch_dtype=dtype, local_files_only=True, **how
    )


def _quantised(weights: Weights, dtype: Any) -> Any:
    """The transformer in eight bits, by bitsandbytes or torchao, whichever is installed."""
    import diffusers

    index = json.loads((weights.folder / "model_index.json").read_text())
    kind = getattr(diffusers, index["transformer"][1])
    match quantiser():
        case "bitsandbytes":
            how = cast(Any, diffusers).BitsAndBytesConfig(load_in_8bit=True)
        case "torchao":
            torchao: Any = importlib.import_module("torchao.quantization")
            how = cast(Any, diffusers).TorchAoConfig(torchao.Int8WeightOnlyConfig())
        case _:
            raise BackendUnavailable(
                "Weights in eight bits, which this graphics card needs, take the package bitsandbytes or torchao.",
                "Install one of them: pip install bitsandbytes.",
            )
    return kind.from_pretrained(str(weights.folder), subfolder="transformer", torch_dtype=dtype, quantization_config=how)


def quantiser() -> str:
    """The package that puts weights into eight bits here; empty where there is none."""
    return next((each for each in ("bitsandbytes", "torchao") if importlib.util.find_spec(each) is not None), "")


def _accepted(pipeline: Any) -> Sequence[str]:
    import inspect

    return tuple(inspect.signature(pipeline.__call__).parameters)


def _out_of_memory(failed: BaseException) -> bool:
    said = str(failed).lower()
    return (
        isinstance(failed, MemoryError)
        or type(failed).__name__ == "OutOfMemoryError"
        or "out of memory" in said
        or "can't allocate memory" in said
    )


def _changed(used: Economy, other: Economy) -> str:
    if other.size != used.size:
        return "a smaller picture"
    if other.offload != used.offload:
        return "one part of the model at a time" if other.offload == "model" else "one layer of the model at a time"
    return "a decoder that works in tiles"
