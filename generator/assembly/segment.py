"""Media segments: stored position-free, placed when they are served.

A segment in the vault begins at 0 with sequence number 1. Serving it somewhere means writing its decode time and its
sequence number: twelve bytes. The same take can so be played at any place of any cut.
"""

from __future__ import annotations

import struct

from generator.assembly.box import boxes
from generator.clock import FPS, SAMPLE_RATE, to_samples

PICTURE_TIMESCALE = 12_800
SOUND_TIMESCALE = SAMPLE_RATE


def picture_start(frame: int) -> int:
    """Decode time of a frame of the film in ticks of the picture track."""
    return frame * PICTURE_TIMESCALE // FPS


def sound_start(frame: int) -> int:
    """Decode time of a frame of the film in ticks of the sound track."""
    return to_samples(frame)


def placed(segment: bytes, *, start: int, sequence: int) -> bytes:
    """The segment at `start` ticks, as number `sequence` of its playlist (counted from 0)."""
    content = bytearray(segment)
    for kind, offset, _ in boxes(segment):
        if kind == b"mfhd":
            struct.pack_into(">I", content, offset + 12, sequence + 1)
        elif kind == b"tfdt":
            if content[offset + 8] != 1:
                raise ValueError("a segment must be stored with 64-bit decode times (tfdt version 1)")
            struct.pack_into(">Q", content, offset + 12, start)
    return bytes(content)
