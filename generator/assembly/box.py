"""Boxes of ISO base media files (ISO/IEC 14496-12), as far as a fragment has to be split off and placed."""

from __future__ import annotations

import struct
from collections.abc import Iterator

CONTAINERS = {b"moof", b"traf"}


def boxes(content: bytes, start: int = 0, end: int | None = None) -> Iterator[tuple[bytes, int, int]]:
    """(type, offset, size) of each box, and of each box inside a movie fragment, in file order."""
    end = len(content) if end is None else end
    while start < end:
        size, kind = struct.unpack_from(">I4s", content, start)
        if not 8 <= size <= end - start:
            raise ValueError(f"a box of type {kind!r} at byte {start} says that it is {size} bytes long; {end - start} are left")
        yield kind, start, size
        if kind in CONTAINERS:
            yield from boxes(content, start + 8, start + size)
        start += size


def split(content: bytes) -> tuple[bytes, bytes]:
    """A fragmented file as its init segment (ftyp, moov) and its media (moof, mdat)."""
    end = max(offset + size for kind, offset, size in boxes(content) if kind in (b"ftyp", b"moov"))
    return content[:end], content[end:]
