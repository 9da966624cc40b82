"""Frames to one position-free H.264 fragment.

The settings are fixed and part of the key: no B-frames (they would shift pictures against sound), one closed group of
pictures, no scene cuts, one thread, bit-exact. Different shots then share one identical init segment.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly.box import split
from generator.assembly.segment import PICTURE_TIMESCALE
from generator.clock import FPS
from generator.cut import Framing

if TYPE_CHECKING:
    from av.container import OutputContainer

FRAGMENT = {
    "movflags": "empty_moov+default_base_moof+frag_custom+skip_trailer",
    "use_editlist": "0",
    "fflags": "+bitexact",
}
X264 = "keyint=infinite:bframes=0:scenecut=0:no-deblock=0:deadzone-inter=13:deadzone-intra=8:stitchable=1:threads=1"
"""Deblocking costs little and saves the flat, lit areas that drawn pictures are full of; ultrafast would drop it. Narrower dead zones
keep fine lines and grain that ultrafast rounds away: at the same bit rate that is worth more to the eye than a lower crf. Whoever changes
this raises the version of the picture backends, whose keys stand for it."""
SMPTE_170M = 6
BT601_MATRIX = 6


def encode(frames: Iterable[NDArray[np.uint8]], framing: Framing) -> bytes:
    """frames: I420 uint8 [n][height * 3 // 2, width], BT.601 limited. Returns moof and mdat, beginning at 0."""
    return split(_file(frames, framing))[1]


@cache
def init(framing: Framing) -> bytes:
    """The init segment that every picture segment of this framing plays after."""
    grey = np.full((framing.height * 3 // 2, framing.width), 128, np.uint8)
    return split(_file([grey], framing))[0]


def codec(framing: Framing) -> str:
    """The codec as playlists name it (RFC 6381), for example avc1.42c01f."""
    content = init(framing)
    record = content.index(b"avcC") + 4
    return f"avc1.{content[record + 1 : record + 4].hex()}"


def _file(frames: Iterable[NDArray[np.uint8]], framing: Framing) -> bytes:
    import av

    buffer = io.BytesIO()
    options = {**FRAGMENT, "video_track_timescale": str(PICTURE_TIMESCALE)}
    with av.open(buffer, "w", format="mp4", options=options) as file:
        stream = _stream(file, framing)
        for index, frame in enumerate(frames):
            picture = av.VideoFrame.from_ndarray(frame, format="yuv420p")
            picture.pts = index
            file.mux(stream.encode(picture))
        file.mux(stream.encode(None))
    return buffer.getvalue()


def _stream(file: OutputContainer, framing: Framing) -> Any:
    stream: Any = file.add_stream("libx264", rate=FPS)
    stream.width, stream.height, stream.pix_fmt = framing.width, framing.height, "yuv420p"
    codec = stream.codec_context
    codec.thread_count, codec.max_b_frames = 1, 0
    codec.color_primaries = codec.color_trc = SMPTE_170M
    codec.colorspace = BT601_MATRIX
    codec.options = {
        "preset": framing.preset,
        "crf": str(framing.crf),
        "flags": "+bitexact+cgop",
        "x264-params": X264,
    }
    return stream
