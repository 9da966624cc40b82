"""The mixing room: stretches of a film's sound, mixed from the stems in the vault and kept there."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly.audio import from_flac
from generator.assembly.excerpt import Sound, sound
from generator.callsheet import call
from generator.clock import Span
from generator.cut import Part, Slate
from generator.studio.event import TakeMade
from generator.studio.reel import ReelInProduction
from generator.studio.take import describe
from generator.vault import Vault


class MixingRoom:
    """Works in the process of the studio: a stretch takes a hundredth of the time that it lasts."""

    def __init__(self, desk: Any, vault: Vault, last: Mapping[str, str]) -> None:
        """last: slate ids of the cut before, and their keys there; words the reasons."""
        self.desk, self.vault, self.last = desk, vault, last
        self._samples = lru_cache(maxsize=12)(self._load)
        self._keys_of_digests: dict[str, str] = {}
        self._sounds: dict[str, Sound] = {}

    def mix(self, working: ReelInProduction, slate: Slate, span: Span) -> TakeMade:
        """Mix and encode one stretch of a reel whose stems are all made."""
        request, keys = working.mixed(span, self._sound_of)
        self._keys_of_digests |= keys
        each = call(slate, request, self.desk, self.vault, self.last)
        began = time.process_time()
        with self.vault.claim(each.key) as free:
            if free:
                self.vault.put(each.key, self.desk.encode(request, self._stem), describe(self.desk, Part.MIX, request))
        spent = int((time.process_time() - began) * 1000) if free else 0
        return TakeMade(slate=slate, key=each.key, part=Part.MIX, reason=each.reason, reused=not free, milliseconds=spent)

    def _sound_of(self, key: str) -> Sound:
        if key not in self._sounds:
            self._sounds[key] = sound(key, self.vault.facts(key))
        return self._sounds[key]

    def _stem(self, digest: str) -> NDArray[np.float32]:
        return self._samples(self._keys_of_digests[digest])

    def _load(self, key: str) -> NDArray[np.float32]:
        return from_flac(self.vault.read(key))
