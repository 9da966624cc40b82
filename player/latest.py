"""The segments that were sent last: a full house asks for the same ones within seconds, and they are read, checked and laid out once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from generator.assembly.segment import placed
from generator.vault import Vault

MOST = 64
"""Segments that are kept, of some hundred kilobytes each."""


def laid(vault: Vault, key: str, start: int, sequence: int) -> bytes:
    """A take at its place in a film. Raises as Vault.read does; a file that has changed since is read anew."""
    path = vault.path(key)
    if path is None or not path.exists():
        return placed(vault.read(key), start=start, sequence=sequence)
    now = path.stat()
    return _laid(vault.folder, key, start, sequence, now.st_mtime_ns, now.st_size)


@lru_cache(maxsize=MOST)
def _laid(folder: Path, key: str, start: int, sequence: int, changed: int, size: int) -> bytes:
    del changed, size  # part of what tells one file from another
    return placed(Vault(folder).read(key), start=start, sequence=sequence)
