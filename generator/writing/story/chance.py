"""Seeded choice: the same question of the same film always has the same answer, whatever else was asked before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chance:
    seed: str

    def number(self, what: str, below: int) -> int:
        """From 0 up to but not including `below`."""
        digest = blake2b(f"{self.seed}|{what}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") % below

    def pick(self, what: str, options: Sequence[T]) -> T:
        return options[self.number(what, len(options))]

    def order(self, what: str, options: Sequence[T]) -> list[T]:
        """All options, shuffled."""
        ranked = sorted(range(len(options)), key=lambda index: self.number(f"{what}#{index}", 1 << 62))
        return [options[index] for index in ranked]
