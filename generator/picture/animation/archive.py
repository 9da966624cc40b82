"""Sets that were built: kept in this process, and on disk where MATINEE_SETS names a folder."""

from __future__ import annotations

import hashlib
import os
import pickle
import tempfile
from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from generator.cut import Framing
from generator.film import Shot
from generator.picture.animation.brush import Bitmap
from generator.picture.animation.scenery import Set, Setting
from generator.picture.animation.sets import build
from generator.picture.animation.stage import Stage, set_stage

Key = TypeVar("Key")
Kept = TypeVar("Kept")

EDITION = 8
"""Raised by hand when sets are built differently."""
SETS_BYTES, STAGES_BYTES = 150_000_000, 130_000_000
"""Pixels that a process keeps of sets and of stages; the one used last is kept however large it is."""

_sets: OrderedDict[Setting, Set] = OrderedDict()
_stages: OrderedDict[tuple[object, ...], Stage] = OrderedDict()


def built(setting: Setting) -> Set:
    """The set of a setting: from this process, from disk, or built now."""
    if setting in _sets:
        _sets.move_to_end(setting)
        return _sets[setting]
    made = _read(setting) or _write(setting, build(setting))
    _sets[setting] = made
    _bound(_sets, SETS_BYTES, lambda each: _bytes([bitmap for layer in each.layers for bitmap in (layer.bitmap, layer.glow)]))
    return made


def staged(made: Set, setting: Setting, shot: Shot, framing: Framing, parallax: bool) -> Stage:
    """The set as a shot sees it; several pieces of one shot share it."""
    key = setting, shot.size, shot.offset, shot.horizon, framing.width, framing.height, parallax
    if key not in _stages:
        _stages[key] = set_stage(made, shot, framing, setting.scale, parallax=parallax)
        _bound(_stages, STAGES_BYTES, lambda each: _bytes([*(sheet.bitmap for sheet in each.sheets + each.near), *(glow[0] for glow in each.glows)]))
    _stages.move_to_end(key)
    return _stages[key]


def _bytes(bitmaps: Iterable[Bitmap | None]) -> int:
    """What bitmaps hold in memory; those that share their pixels count once."""
    owners = {id(owner): owner.nbytes for bitmap in bitmaps if bitmap is not None for owner in (bitmap if bitmap.base is None else bitmap.base,)}
    return sum(owners.values())


def _bound(kept: OrderedDict[Key, Kept], most: int, size: Callable[[Kept], int]) -> None:
    """Drop what was used longest ago until the rest fits; one always stays."""
    held = sum(size(each) for each in kept.values())
    while held > most and len(kept) > 1:
        held -= size(kept.popitem(last=False)[1])


def _path(setting: Setting) -> Path | None:
    folder = os.environ.get("MATINEE_SETS")
    if not folder:
        return None
    return Path(folder) / f"{hashlib.blake2b(repr((EDITION, setting)).encode(), digest_size=16).hexdigest()}.set"


def _read(setting: Setting) -> Set | None:
    path = _path(setting)
    if path is None or not path.is_file():
        return None
    try:
        found = pickle.loads(path.read_bytes())
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, ValueError):
        return None  # a damaged or older copy: the set is built anew
    return found if isinstance(found, Set) else None


def _write(setting: Setting, made: Set) -> Set:
    path = _path(setting)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            pickle.dump(made, file, protocol=pickle.HIGHEST_PROTOCOL)
        os.replace(file.name, path)
    return made
