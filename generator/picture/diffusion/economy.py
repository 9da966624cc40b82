"""Economy: how a model is loaded, by the memory that is there. Pure: what is found goes in, what to do comes out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.errors import BackendUnavailable
from generator.picture.diffusion.families import GIGA, Family

ACTIVATIONS = 6 * GIGA
"""Bytes for what a step computes at 720p; it shrinks with the picture."""
AMPERE, ADA = (8, 0), (8, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What was found. Bytes; capability is CUDA's, (0, 0) for none."""

    device: str = "cpu"
    name: str = ""
    memory: int = 0
    """Of the graphics card."""
    ram: int = 0
    capability: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Economy:
    device: str
    dtype: str = "bfloat16"
    offload: str = ""
    """"" everything stays on the card, "model" one part at a time, "sequential" one layer at a time."""
    quantise: str = ""
    """"" or "int8": weights of the transformer in eight bits."""
    tiled: bool = False
    """The decoder works tile by tile."""
    compile: bool = False
    size: int = 0
    """Which of the family's sizes, 0 the best."""


def economy(family: Family, machine: Machine) -> Economy:
    """The most generous way to run a family here. Raises BackendUnavailable where there is none."""
    transformer, encoder = family.parameters * 2_000_000, family.encoder * 2_000_000
    if machine.device == "cpu":
        need = (transformer + encoder) * 2
        if machine.ram < need:
            raise BackendUnavailable(
                f"{family.name} needs {_gb(need)} GB of memory without a graphics card, and this machine has {machine.ram // GIGA} GB.",
                "Choose a smaller family (`manage.py models` lists them), or keep the animation.",
            )
        return Economy(device="cpu", dtype="float32", tiled=True, size=len(family.sizes) - 1)
    base = Economy(device=machine.device, dtype="bfloat16" if machine.capability >= AMPERE or machine.device != "cuda" else "float16")
    memory = machine.memory
    if memory >= transformer + encoder + ACTIVATIONS:
        return replace(base, compile=machine.capability >= AMPERE)
    if machine.ram >= transformer + encoder:
        if memory >= max(transformer, encoder) + ACTIVATIONS:
            return replace(base, offload="model", tiled=True)
        if memory >= max(transformer // 2, encoder) + ACTIVATIONS and machine.capability >= AMPERE:
            return replace(base, offload="model", quantise="int8", tiled=True)
        if memory >= ACTIVATIONS:
            return replace(base, offload="sequential", tiled=True, size=min(1, len(family.sizes) - 1))
    raise BackendUnavailable(
        f"{family.name} needs {_gb(ACTIVATIONS)} GB on the graphics card and {_gb(transformer + encoder)} GB of memory; "
        f"found {memory // GIGA} GB and {machine.ram // GIGA} GB.",
        "Choose a smaller family (`manage.py models` lists them), or keep the animation.",
    )


def beside(family: Family, painter: Family, machine: Machine) -> tuple[Economy, Economy]:
    """How a video model and a picture model share one card: the picture model comes onto it part by part, and the video model stays there as a
    whole only if that leaves room for those parts. Raises BackendUnavailable where one of them cannot run at all."""
    video, picture = economy(family, machine), economy(painter, machine)
    if machine.device == "cpu":
        return video, picture
    part, whole = max(painter.parameters, painter.encoder) * 2_000_000, (family.parameters + family.encoder) * 2_000_000
    if not video.offload and machine.memory < whole + part + ACTIVATIONS:
        video = replace(video, offload="model", compile=False, tiled=True)
    picture = replace(picture, offload=picture.offload or "model", compile=False)
    need = (painter.parameters + painter.encoder) * 2_000_000 + (whole if video.offload else 0)
    if machine.ram < need:
        raise BackendUnavailable(
            f"{family.name} and {painter.name} together need {_gb(need)} GB of memory, and this machine has {machine.ram // GIGA} GB.",
            "Leave MATINEE_PAINTER empty, so that the drawn keyframes are used, or choose a smaller family.",
        )
    return video, picture


def smaller(family: Family, used: Economy) -> Economy | None:
    """What to try after the memory ran out: tiles, then one part at a time, then a smaller picture, then one layer at a time; None at the end."""
    if not used.tiled:
        return replace(used, tiled=True, compile=False)
    if used.device != "cpu" and not used.offload:
        return replace(used, offload="model", compile=False)
    if used.size + 1 < len(family.sizes):
        return replace(used, size=used.size + 1)
    if used.device != "cpu" and used.offload == "model":
        return replace(used, offload="sequential", quantise="")
    return None


def machine() -> Machine:
    """What this machine has. Imports torch. Raises BackendUnavailable where that cannot be loaded."""
    import os

    try:
        import torch
    except (ImportError, OSError) as missing:  # the libraries of the card come with packages of their own
        raise BackendUnavailable(
            f"The package torch cannot be loaded here: {' '.join(str(missing).split())[:200].rstrip('.')}.",
            "Install it with what it needs: .venv/bin/python -m pip install torch.",
        ) from missing

    ram = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    if torch.cuda.is_available():
        card = torch.cuda.get_device_properties(0)
        return Machine(device="cuda", name=card.name, memory=card.total_memory, ram=ram, capability=(card.major, card.minor))
    if torch.backends.mps.is_available():
        return Machine(device="mps", name="Apple GPU", memory=ram * 3 // 4, ram=ram)
    return Machine(ram=ram)


def _gb(count: int) -> int:
    return -(-count // GIGA)
