"""Other mixes of a finished film: without its music, and for the night. Made of the same stems, when somebody first listens to them."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from generator.assembly.audio import from_flac
from generator.assembly.desk import Desk
from generator.assembly.excerpt import sound
from generator.cut import Cut, Mixed, Part
from generator.value import load
from generator.vault import Vault

NAMES = {"night": "English, night mode", "no-music": "English without music"}
"""Track -> what a player calls it."""


def segment(vault: Vault, cut: Cut, key: str, name: str) -> bytes:
    """The sound segment `key` of a cut as another rendition, position-free. It is kept in the vault like any take.

    Raises KeyError for a segment or stem that is not in the vault (any more) and for a rendition that there is not.
    """
    if name not in NAMES or all(clip.key != key for clip in cut.sound):
        raise KeyError(name)
    desk = Desk()
    own = blake2b(f"{name} {desk.version} {key}".encode(), digest_size=len(key) // 2).hexdigest()
    with vault.claim(own) as free:
        if not free:
            return vault.read(own)
        request = load(Mixed, vault.facts(key)["request"])
        if name == "no-music":
            request = replace(request, stems=tuple(heard for heard in request.stems if heard.part is not Part.MUSIC))
        keys = _keys(vault, cut, request)
        content = desk.encode(request, lambda digest: _stem(vault, keys[digest]), night=name == "night")
        vault.put(own, content, {"part": Part.MIX.value, "backend": [desk.name, desk.version, [name]], "of": key})
        return content


def _keys(vault: Vault, cut: Cut, request: Mixed) -> dict[str, str]:
    """For each digest in the request the key of a take that holds what is heard of it."""
    sounds = [sound(clip.key, vault.facts(clip.key)) for clip in cut.stems if clip.key in vault]
    places = {heard.at for heard in request.stems}
    excerpts = {each.excerpt(at, request.frames): each.key for each in sounds for at in places}
    return {each.digest: each.key for each in sounds} | excerpts


@lru_cache(maxsize=8)
def _stem(vault: Vault, key: str) -> NDArray[np.float32]:
    return from_flac(vault.read(key))
