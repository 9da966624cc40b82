"""Where a model's weights are: a folder, a single file beside a folder, or what was downloaded. Nothing is loaded and nothing is fetched here."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from hashlib import blake2b
from math import prod
from pathlib import Path

from generator.errors import BackendUnavailable
from generator.picture.diffusion.families import Family

SINGLE = (".safetensors", ".gguf")


@dataclass(frozen=True, slots=True)
class Weights:
    folder: Path
    """With a model_index.json."""
    file: Path | None = None
    """Of the transformer, used instead of the folder's."""

    @property
    def revision(self) -> str:
        """Which weights these are: names and sizes of the files and what model_index.json says; 16 hex digits."""
        seen = blake2b(digest_size=8)
        files = [*sorted(self.folder.rglob("*")), *([self.file] if self.file else [])]
        for each in files:
            if each.is_file() and not any(part.startswith(".") for part in each.relative_to(each.anchor).parts[-2:]):
                seen.update(f"{each.name} {each.stat().st_size}\n".encode())
        seen.update((self.folder / "model_index.json").read_bytes())
        return seen.hexdigest()


    def made_of(self, kind: str) -> bool:
        """Whether a part of the model is of a class."""
        index = json.loads((self.folder / "model_index.json").read_text())
        return any(isinstance(each, list) and each[1] == kind for each in index.values())

    def counted(self, part: str) -> int:
        """Parameters in the files of a part and of its twins (transformer and transformer_2), from their headers; 0 where none can be read."""
        count = 0
        for path in self.folder.glob(f"{part}*/*.safetensors"):
            try:
                with open(path, "rb") as file:
                    header = json.loads(file.read(min(int.from_bytes(file.read(8), "little"), 10**8)))
                count += sum(prod(tensor["shape"]) for name, tensor in header.items() if name != "__metadata__")
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                return 0  # damaged; whoever loads it will say so
        return count


def models_folder() -> Path:
    """Where downloaded models lie: MATINEE_MODELS, or `models` in the home of the service."""
    if named := os.environ.get("MATINEE_MODELS"):
        return Path(named).expanduser()
    home = os.environ.get("MATINEE_HOME")
    return (Path(home).expanduser() if home else Path.home() / ".local" / "share" / "matinee") / "models"


def folder_of(family: Family, models: Path | None = None) -> Path:
    """Where a family's checkpoint lies once it is downloaded."""
    return (models or models_folder()) / family.checkpoint.replace("/", "--")


def locate(family: Family, named: str = "", models: Path | None = None) -> Weights:
    """The weights of a family. named: a folder, a single file of the transformer, or empty for what was downloaded.

    Raises BackendUnavailable that says what was looked for, what was found and what to do.
    """
    downloaded = folder_of(family, models)
    if not named:
        if not downloaded.is_dir():
            raise BackendUnavailable(
                f"The weights of {family.name} are not on this machine.", f"Download them: `manage.py models download {family.name}`."
            )
        return _whole(family, Weights(downloaded))
    path = Path(named).expanduser()
    if not path.exists():
        raise BackendUnavailable(f"There is no {path}.", "Set MATINEE_WEIGHTS to a folder of the diffusers layout or to a single file.")
    if path.is_dir():
        return _whole(family, Weights(path))
    if path.suffix not in SINGLE:
        raise BackendUnavailable(f"{path.name} is not a file of weights.", f"Its name has to end in {' or '.join(SINGLE)}.")
    base = path.parent if (path.parent / "model_index.json").exists() else downloaded
    if not base.is_dir():
        raise BackendUnavailable(
            f"{path.name} holds the transformer alone; the text encoder and the decoder of {family.name} are missing.",
            f"Download them: `manage.py models download {family.name}`, or put the file into such a folder.",
        )
    return _whole(family, Weights(base, path))


def _whole(family: Family, weights: Weights) -> Weights:
    """The same weights, if every part of the model is there."""
    folder = weights.folder
    try:
        index = json.loads((folder / "model_index.json").read_text())
    except (OSError, ValueError):
        raise BackendUnavailable(
            f"{folder} holds no model of diffusers: model_index.json is missing or damaged.",
            f"Name the folder that it lies in, or download it again: `manage.py models download {family.name}`.",
        ) from None
    found = str(index.get("_class_name", ""))
    if not _related(found, family.pipeline):
        raise BackendUnavailable(
            f"{folder} holds a {found}, and {family.name} is made with {family.pipeline}.",
            "Set MATINEE_MODEL to the family that the folder belongs to (`manage.py models` lists them).",
        )
    parts = [name for name, kind in index.items() if not name.startswith("_") and isinstance(kind, list) and kind[0]]
    missing = [part for part in parts if not _there(folder / part) and not (part == "transformer" and weights.file)]
    if missing:
        raise BackendUnavailable(
            f"{folder} is not complete: {', '.join(missing)} is missing or has no weights.",
            f"Go on with the download: `manage.py models download {family.name}`.",
        )
    return weights


def _related(found: str, wanted: str) -> bool:
    """Whether two pipelines share their parts: LTX2Pipeline and LTX2ConditionPipeline do, LTX2Pipeline and WanPipeline do not."""
    stems = ("LTX2", "WanVACE", "WanAnimate", "Wan", "Helios", "Kandinsky5", "Sana", "HunyuanVideo15", "Flux2Klein", "QwenImageEdit")
    return next((stem for stem in stems if found.startswith(stem)), found) == next(
        (stem for stem in stems if wanted.startswith(stem)), wanted
    )


def _there(part: Path) -> bool:
    """A part is there if its configuration is, and its weights if it has any: every file that its index names."""
    if not part.is_dir() or not any(part.iterdir()):
        return False
    for index in part.glob("*.index.json"):
        if not all((part / name).exists() for name in set(json.loads(index.read_text())["weight_map"].values())):
            return False
    if not (part / "config.json").exists():
        return True  # a tokenizer, a scheduler, a processor
    return any(part.glob("*.safetensors")) or any(part.glob("*.bin"))
