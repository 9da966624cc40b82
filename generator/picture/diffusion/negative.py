"""The negative: what a model has shot, at its own size and in high quality, before grade and titles. Prints are struck from it at no cost."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.clock import FPS
from generator.film import Grade, Mark, Shot, Viseme
from generator.picture.diffusion.stretches import Picture

FADES = ("fade-in", "fade-out", "flash")
"""Effects that are printed and not shot."""
QUALITY = {"crf": "12", "preset": "medium", "x264-params": "threads=1"}


def bare(shot: Shot, *, performed: bool = False) -> Shot:
    """The shot as far as the model sees it: without grade, title and fades, and without which sounds are spoken, unless it is shown a
    performance."""
    return replace(
        shot,
        grade=Grade(),
        title=None,
        effects=tuple(each for each in shot.effects if each.kind not in FADES),
        marks=shot.marks if performed else tuple(replace(mark, lips=_spoken(mark), feelings=()) for mark in shot.marks),
    )


def _spoken(mark: Mark) -> tuple[Viseme, ...]:
    """That somebody speaks is shot; which sounds they make is not."""
    return (Viseme(frame=0, shape="A"),) if any(each.shape != "rest" for each in mark.lips) else ()


class Negatives:
    """Negatives under a folder, by key. Written beside their place and renamed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, key: str) -> list[Picture] | None:
        """RGB uint8 pictures [height, width, 3] at FPS, or None where the shot was not made or its file is damaged."""
        import av

        try:
            with av.open(str(self._path(key))) as file:
                return [frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)]
        except (OSError, av.error.FFmpegError):
            return None

    def write(self, key: str, pictures: list[Picture]) -> None:
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}.part")
        beside.write_bytes(written(pictures))
        beside.replace(path)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.mp4"


def written(pictures: list[Picture]) -> bytes:
    """Pictures as an mp4 of high quality."""
    import av

    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4") as file:
        stream: Any = file.add_stream("libx264", rate=FPS)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt, stream.options, stream.codec_context.thread_count = "yuv444p", QUALITY, 1
        for picture in pictures:
            # Planes of our own: a frame that the encoder converts by itself is not always the same to the last bit.
            planes = av.VideoFrame.from_ndarray(picture, format="rgb24").to_ndarray(format="yuv444p")
            file.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv444p")))
        file.mux(stream.encode(None))
    return buffer.getvalue()
