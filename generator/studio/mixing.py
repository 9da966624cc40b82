"""The mixing room: stretches of a film's sound, mixed from the stems in the vault and kept there."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly.audio import from_flac
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
        self._stem = lru_cache(maxsize=12)(self._load_stem)
        self._keys_of_digests: dict[str, str] = {}
        self._sounds: dict[str, tuple[str, int]] = {}

    def mix(self, working: ReelInProduction, slate: Slate, span: Span) -> TakeMade:
        """Mix and encode one stretch of a reel whose stems are all made."""
        each = call(slate, working.mixed(span, self._sound_of), self.desk, self.vault, self.last)
        began = time.process_time()
        with self.vault.claim(each.key) as free:
            if free:
                self.vault.put(each.key, self.desk.encode(each.request, self._stem), describe(self.desk, Part.MIX, each.request))
        spent = int((time.process_time() - began) * 1000) if free else 0
        return TakeMade(slate=slate, key=each.key, part=Part.MIX, reason=each.reason, reused=not free, milliseconds=spent)

    def _sound_of(self, key: str) -> tuple[str, int]:
        if key not in self._sounds:
            facts = self.vault.facts(key)
            self._sounds[key] = (facts["digest"], facts["samples"])
            self._keys_of_digests[facts["digest"]] = key
        return self._sounds[key]

    def _load_stem(self, digest: str) -> NDArray[np.float32]:
        return from_flac(self.vault.read(self._keys_of_digests[digest]))
