"""Readings: how long each line lasts, kept in the vault so that a film is not read aloud again for every note."""

from __future__ import annotations

from typing import Any

from generator.cut import Part
from generator.film import Reading, Speech
from generator.slate import key_of
from generator.value import dump, load
from generator.vault import Vault


class Readings:
    """The voice department's readings, each asked for once."""

    def __init__(self, vault: Vault, voice: Any) -> None:
        self.vault, self.voice = vault, voice

    def of(self, speech: Speech) -> Reading:
        key = f"{key_of(self.voice, speech)}reading"
        try:
            return load(Reading, self.vault.facts(key)["reading"])
        except KeyError:
            reading: Reading = self.voice.read(speech)
            self.vault.put(key, b"", {"part": Part.VOICE.value, "reading": dump(reading)})
            return reading
