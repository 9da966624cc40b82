"""Samples to one position-free AAC fragment, and stems to files and back.

An AAC frame overlaps its neighbours. A stretch is therefore encoded with context on both sides, and only its own packets are
kept: the joins are then as good as those of one continuous encode.
"""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly.box import split
from generator.assembly.video import FRAGMENT
from generator.clock import AAC_FRAME, SAMPLE_RATE

BEFORE = 3
"""AAC frames of context before a stretch: one more than the transform needs, so that the encoder's own state has settled."""
AFTER = 2
PRIMING = 1
"""Packets by which the encoder's output lags behind its input."""


def encode(samples: NDArray[np.float32], bitrate: int) -> bytes:
    """samples: float32 [(BEFORE + n + AFTER) * 1024, 2], 48 kHz, context included. Returns moof and mdat of the n frames."""
    return split(_file(samples, bitrate))[1]


@cache
def init() -> bytes:
    """The init segment that every sound segment plays after."""
    return split(_file(np.zeros(((BEFORE + 1 + AFTER) * AAC_FRAME, 2), np.float32), 160_000))[0]


def _file(samples: NDArray[np.float32], bitrate: int) -> bytes:
    import av

    count, rest = divmod(len(samples), AAC_FRAME)
    if rest:
        raise ValueError(f"{len(samples)} samples are not a whole number of AAC frames")
    own = count - BEFORE - AFTER
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4", options=FRAGMENT) as file:
        stream: Any = file.add_stream("aac", rate=SAMPLE_RATE, layout="stereo")
        stream.bit_rate = bitrate
        stream.codec_context.options = {"flags": "+bitexact", "aac_coder": "fast"}
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples.T), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = SAMPLE_RATE, 0
        packets = [*stream.encode(frame), *stream.encode(None)]
        for index, packet in enumerate(packets[BEFORE + PRIMING : BEFORE + PRIMING + own]):
            packet.pts = packet.dts = index * AAC_FRAME
            file.mux(packet)
    return buffer.getvalue()


def to_flac(samples: NDArray[np.float32]) -> bytes:
    """samples: float32 [n] or [n, channels], 48 kHz, within -1…1; kept with 16 bits."""
    import soundfile

    buffer = io.BytesIO()
    soundfile.write(buffer, samples, SAMPLE_RATE, format="FLAC", subtype="PCM_16")
    return buffer.getvalue()


def from_flac(content: bytes) -> NDArray[np.float32]:
    """float32 [n, channels], 48 kHz."""
    import soundfile

    samples, rate = soundfile.read(io.BytesIO(content), dtype="float32", always_2d=True)
    if rate != SAMPLE_RATE:
        raise ValueError(f"a stem at {rate} Hz; stems are kept at {SAMPLE_RATE}")
    return samples  # type: ignore[no-any-return]
