"""Downloading a family's weights, and removing them. The hub's client goes on where it stopped and checks what it fetched."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.errors import BackendUnavailable
from generator.picture.diffusion.families import GIGA, Family
from generator.picture.diffusion.weights import folder_of, locate

PARTS = ("*/*.json", "*/*.safetensors", "*/*.model", "*/*.txt", "*/*.jinja")


def download(family: Family, models: Path | None = None, *, snapshot: Callable[..., Any] | None = None) -> Path:
    """Fetch a family's checkpoint and return its folder. Interrupted, it goes on where it stopped when it is called again.

    snapshot: huggingface_hub's snapshot_download, or something that behaves like it. Raises BackendUnavailable where there is no room, where
    the licence has to be accepted first, or where the hub cannot be reached.
    """
    folder = folder_of(family, models)
    folder.mkdir(parents=True, exist_ok=True)
    need, free = family.disk - occupied(folder), shutil.disk_usage(folder).free
    if free < need:
        raise BackendUnavailable(
            f"{family.name} needs {need // GIGA + 1} GB more on the disk, and {free // GIGA} GB are free.",
            "Make room, or set MATINEE_MODELS to a folder on another disk.",
        )
    try:
        if snapshot is None:
            from huggingface_hub import snapshot_download

            snapshot = snapshot_download
        snapshot(
            repo_id=family.checkpoint,
            local_dir=str(folder),
            allow_patterns=[*PARTS, "model_index.json", "LICENSE*", "NOTICE*", "README.md"],
        )
    except ImportError as missing:
        raise BackendUnavailable("The package huggingface_hub is missing.", "Install it: pip install huggingface_hub.") from missing
    except Exception as failed:
        if type(failed).__name__ == "GatedRepoError":
            raise BackendUnavailable(
                f"{family.checkpoint} is given out only to those who accepted its licence ({family.licence.name}).",
                "Accept it on the model's page, log in with the hub's own command, and call the download again.",
            ) from failed
        raise BackendUnavailable(
            f"{family.checkpoint} could not be fetched whole: {_said(failed)}.",
            "Look after the connection and call the download again; it goes on where it stopped.",
        ) from failed
    if broken := damaged(folder):
        for each in broken:
            each.unlink()
        raise BackendUnavailable(
            f"{', '.join(each.name for each in broken)} did not arrive as it was sent (its checksum is another one).",
            "Call the download again; it fetches these files anew.",
        )
    locate(family, str(folder))
    return folder


def _said(failed: Exception) -> str:
    """The first line of what went wrong, or of its kind where it has no words: what the client says after it is advice of its own."""
    return next(iter(str(failed).strip().splitlines()), type(failed).__name__).rstrip(". ")


def damaged(folder: Path) -> list[Path]:
    """Files of a download whose SHA-256 is not the one that the hub named, which its client keeps beside them."""
    noted = folder / ".cache" / "huggingface" / "download"
    found = []
    for note in sorted(noted.rglob("*.metadata")):
        path = folder / note.relative_to(noted).with_suffix("")
        wanted = (note.read_text().split() + ["", ""])[1]
        if len(wanted) == 64 and path.is_file():  # a shorter one is git's, of a small text
            with open(path, "rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != wanted:
                    found.append(path)
    return found


def remove(family: Family, models: Path | None = None) -> int:
    """Delete a family's weights; returns the bytes that became free. Families that share a checkpoint lose it together."""
    folder = folder_of(family, models)
    freed = occupied(folder)
    if folder.is_dir():
        shutil.rmtree(folder)
    return freed


def occupied(folder: Path) -> int:
    """Bytes of all files under a folder; 0 where there is none."""
    return sum(os.path.getsize(os.path.join(where, name)) for where, _, names in os.walk(folder) for name in names)
