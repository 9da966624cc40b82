"""Sets that were built: kept in this process, and on disk where MATINEE_SETS names a folder."""

from __future__ import annotations

import hashlib
import os
import pickle
import tempfile
from collections import OrderedDict
from pathlib import Path

from generator.cut import Framing
from generator.film import Shot
from generator.picture.animation.scenery import Set, Setting
from generator.picture.animation.sets import build
from generator.picture.animation.stage import Stage, set_stage

EDITION = 1
"""Raised by hand when sets are built differently."""
KEPT_SETS, KEPT_STAGES = 3, 3

_sets: OrderedDict[Setting, Set] = OrderedDict()
_stages: OrderedDict[tuple[object, ...], Stage] = OrderedDict()


def built(setting: Setting) -> Set:
    """The set of a setting: from this process, from disk, or built now."""
    if setting in _sets:
        _sets.move_to_end(setting)
        return _sets[setting]
    made = _read(setting) or _write(setting, build(setting))
    _sets[setting] = made
    while len(_sets) > KEPT_SETS:
        _sets.popitem(last=False)
    return made


def staged(made: Set, setting: Setting, shot: Shot, framing: Framing, parallax: bool) -> Stage:
    """The set as a shot sees it; several pieces of one shot share it."""
    key = setting, shot.size, shot.offset, shot.horizon, framing.width, framing.height, parallax
    if key not in _stages:
        _stages[key] = set_stage(made, shot, framing, setting.scale, parallax=parallax)
        while len(_stages) > KEPT_STAGES:
            _stages.popitem(last=False)
    _stages.move_to_end(key)
    return _stages[key]


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
