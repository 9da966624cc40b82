"""Pictures: film seconds a second, what a new set costs, memory, and how well the encoder keeps what was drawn."""

from __future__ import annotations

import multiprocessing
import os
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.assembly import video
from generator.cut import Filmed, Framing
from generator.film import Shot
from generator.picture.animation import Animation
from server.bench.films import Figures
from server.bench.reel import reel
from server.bench.vmaf import program, vmaf

FRAMING = Framing()
STRIDE = 12
"""Of every so many frames one is compared with what the encoder made of it."""


@dataclass(frozen=True)
class Filmed24:
    """What filming one shot took."""

    frames: int
    bytes: int
    processor: float
    memory: int
    """Megabytes that its process has used at most."""


def picture(folder: Path) -> Figures:
    """Film seconds per second at 1280x720, by one process and by one for each core; a new set; memory; bit rate and likeness."""
    os.environ["MATINEE_SETS"] = str(folder / "one")
    shots = reel()
    _film(shots[0])  # fonts and libraries are loaded once in the life of a process
    _empty()
    began = time.monotonic()
    one = [_film(shot) for shot in shots]
    alone = time.monotonic() - began
    seconds = sum(each.frames for each in one) / 25
    cores = os.cpu_count() or 1
    together, many = _by_all(shots, cores, folder / "all")
    spent = sum(each.processor for each in one)
    dear = max(range(len(shots)), key=lambda i: one[i].processor / one[i].frames)
    return {
        "shots": len(shots),
        "film seconds": seconds,
        "one process: film seconds per second": round(seconds / alone, 2),
        "one process: film seconds per processor second": round(seconds / spent, 2),
        f"{cores} processes: film seconds per second": round(seconds / together, 2),
        f"{cores} processes: film seconds per processor second": round(seconds / sum(each.processor for each in many), 2),
        "dearest shot": f"{dear + 1}: {one[dear].processor / one[dear].frames * 1000:.0f} ms a frame",
        "a new set, processor seconds": _new_sets(shots),
        "memory of a process, MB": max(each.memory for each in many),
        "bit rate, Mb/s": round(sum(each.bytes for each in one) * 8 / seconds / 1e6, 2),
        **_likeness(shots),
    }


def _empty() -> None:
    """Forget every set and stage, in this process and on disk."""
    from generator.picture.animation import archive

    archive._sets.clear()
    archive._stages.clear()
    folder = Path(os.environ["MATINEE_SETS"])
    for kept in folder.glob("*.set"):
        kept.unlink()


def _film(shot: Shot) -> Filmed24:
    began = time.process_time()
    content = video.encode(Animation().frames(Filmed(shot=shot, first=0, frames=shot.frames), seed=1), FRAMING)
    return Filmed24(
        frames=shot.frames,
        bytes=len(content),
        processor=time.process_time() - began,
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    )


def _by_all(shots: tuple[Shot, ...], cores: int, folder: Path) -> tuple[float, list[Filmed24]]:
    """Wall seconds with a warm process for each core, and what each shot took there."""
    os.environ["MATINEE_SETS"] = str(folder)
    with ProcessPoolExecutor(cores, mp_context=multiprocessing.get_context("spawn")) as pool:
        warm = replace(shots[0], frames=8, place=replace(shots[0].place, kind="shore"))
        for future in [pool.submit(_film, warm) for _ in range(cores)]:
            future.result()
        began = time.monotonic()
        made = list(pool.map(_film, shots))
        return time.monotonic() - began, made


def _new_sets(shots: tuple[Shot, ...]) -> float:
    """Processor seconds to build a set that nobody has built before, on average over the reel's places."""
    from generator.picture.animation import archive
    from generator.picture.animation.filming import setting_of

    os.environ.pop("MATINEE_SETS", None)
    archive._sets.clear()
    settings = {setting_of(shot, FRAMING.height / 720) for shot in shots}
    began = time.process_time()
    for setting in settings:
        archive.built(setting)
    return round((time.process_time() - began) / len(settings), 3)


def _likeness(shots: tuple[Shot, ...]) -> Figures:
    """VMAF over the middle of every shot; PSNR and SSIM of the luma over every third, which need nothing but what the service has."""
    noise: list[float] = []
    alike: list[float] = []
    judged: list[float] = []
    can_judge = bool(program())
    for number, shot in enumerate(shots):
        if number % 3 and not can_judge:
            continue
        request = Filmed(shot=shot, first=max(0, shot.frames // 2 - 24), frames=48)
        drawn = [frame.copy() for frame in Animation().frames(request, seed=1)]
        segment = video.encode(iter(drawn), FRAMING)
        if can_judge:
            judged += vmaf(drawn, segment, FRAMING)
        if number % 3 == 0:
            for index, shown in enumerate(_decoded(video.init(FRAMING) + segment)):
                if index % STRIDE == 0:
                    a, b = drawn[index][: FRAMING.height].astype(np.float32), shown.astype(np.float32)
                    noise.append(float(((a - b) ** 2).mean()))
                    alike.append(_ssim(a, b))
    return {
        "VMAF": round(float(np.mean(judged)), 2) if judged else "not measured: imageio-ffmpeg is not installed",
        "VMAF of the worst frame": round(min(judged), 1) if judged else "not measured",
        "PSNR of the luma, dB": round(float(10 * np.log10(255**2 / np.mean(noise))), 2),
        "SSIM of the luma": round(float(np.mean(alike)), 4),
    }


def _decoded(content: bytes) -> list[NDArray[np.uint8]]:
    import io

    import av

    with av.open(io.BytesIO(content)) as file:
        return [frame.to_ndarray(format="yuv420p")[: FRAMING.height] for frame in file.decode(video=0)]


def _ssim(a: NDArray[Any], b: NDArray[Any]) -> float:
    """Structural similarity with the usual window of 11 pixels, sigma 1.5 (Wang and others, 2004)."""

    def soft(x: NDArray[Any]) -> NDArray[Any]:
        return np.asarray(cv2.GaussianBlur(x, (11, 11), 1.5))

    ma, mb = soft(a), soft(b)
    va, vb, both = soft(a * a) - ma * ma, soft(b * b) - mb * mb, soft(a * b) - ma * mb
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    return float((((2 * ma * mb + c1) * (2 * both + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2))).mean())
