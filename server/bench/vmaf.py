"""VMAF: how close a film's picture looks to what was drawn, as Netflix's measure sees it. 100 is the same; from 93 on few see a difference."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from generator.assembly import video
from generator.cut import Framing

EVERY = 6
"""One frame in so many is judged."""


def program() -> str:
    """Path of an ffmpeg that has VMAF; empty where the package imageio-ffmpeg, which brings one, is not installed."""
    try:
        import imageio_ffmpeg
    except ImportError:
        return ""
    return str(imageio_ffmpeg.get_ffmpeg_exe())


def vmaf(drawn: Iterable[NDArray[np.uint8]], segment: bytes, framing: Framing) -> list[float]:
    """The score of every so many frames. drawn: the frames that `segment` was encoded from, I420. Needs `program()`."""
    with tempfile.TemporaryDirectory(prefix="matinee-vmaf-") as folder:
        work = Path(folder)
        (work / "shown.mp4").write_bytes(video.init(framing) + segment)
        with open(work / "drawn.yuv", "wb") as file:
            for frame in drawn:
                file.write(frame.tobytes())
        raw = ("-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{framing.width}x{framing.height}", "-r", "25")
        judge = f"[0:v]settb=1/25,setpts=N[a];[1:v]settb=1/25,setpts=N[b];[a][b]libvmaf=n_subsample={EVERY}:n_threads=1:log_fmt=json:log_path=scores.json"
        subprocess.run(
            [program(), "-hide_banner", "-loglevel", "error", "-i", "shown.mp4", *raw, "-i", "drawn.yuv", "-lavfi", judge, "-f", "null", "-"],
            cwd=work,
            check=True,
            capture_output=True,
        )
        return [frame["metrics"]["vmaf"] for frame in json.loads((work / "scores.json").read_text())["frames"]]
