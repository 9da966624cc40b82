"""A frame of a picture take as a JPEG."""

from __future__ import annotations

import io

from generator.assembly.video import init
from generator.cut import Framing


def still(segment: bytes, framing: Framing, quality: int = 88) -> bytes:
    """The middle frame of a picture segment, as large as it was shot: a JPEG. Raises ValueError for what is no picture."""
    import av
    import cv2

    try:
        with av.open(io.BytesIO(init(framing) + segment)) as file:
            frames = [packet for packet in file.demux(video=0) if packet.size]
            codec = file.streams.video[0].codec_context
            shown = [frame for packet in frames[: len(frames) // 2 + 1] for frame in codec.decode(packet)]
            shown += codec.decode(None)
            picture = shown[min(len(frames) // 2, len(shown) - 1)].to_ndarray(format="bgr24")
    except (av.error.FFmpegError, IndexError) as broken:
        raise ValueError(f"found no picture in the segment: {broken}") from broken
    return bytes(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1])
