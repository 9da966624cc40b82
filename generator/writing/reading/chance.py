"""Seeded choice: the same seed and the same words always choose the same."""

from __future__ import annotations

from hashlib import blake2b
from random import Random


def chance(*parts: object) -> Random:
    """A random source of its own for these parts."""
    digest = blake2b("\x1f".join(str(part) for part in parts).encode(), digest_size=8).digest()
    return Random(int.from_bytes(digest, "big"))
