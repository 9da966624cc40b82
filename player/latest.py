"""What was sent last: a full house asks for the same segments and lists within seconds, and they are read, checked and laid out once."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from pathlib import Path

from catalog.models import Cut
from generator.assembly.segment import placed
from generator.cut import Cut as CutValue
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


Stamp = tuple[int, datetime | None, int, bool]
"""Which state of which cut: as it grows, it is another one."""


def stamp_of(cut: Cut) -> Stamp:
    return cut.pk, cut.grown, cut.frames, cut.complete


@lru_cache(maxsize=16)
def value_of(stamp: Stamp) -> CutValue:
    """What plays when in a cut, read once for each of its states: its pictures and sound; its captions may be of an earlier state."""
    return Cut.objects.only("number", "document").get(pk=stamp[0]).value()
