"""Making one take: ask the backend, verify what it delivers, store it. Runs in the worker processes of the floor."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly import audio, video
from generator.assembly.box import boxes
from generator.assembly.excerpt import pieces
from generator.clock import to_samples
from generator.cut import Filmed, Mixed, Part, Request
from generator.errors import GeneratorError, RenderFailed
from generator.film import Ambience, Cue, Speech
from generator.picture.check import Watch
from generator.slate import seed_of
from generator.value import dump
from generator.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One take to make, as it is sent to a worker process."""

    vault: Path
    part: Part
    slate: str
    key: str
    request: Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    key: str
    reused: bool
    milliseconds: int
    """Processor time."""
    wall: int = 0
    """Milliseconds on the clock."""


def make(job: Job, crew: Callable[[str], Any]) -> Made:
    """Make a take unless another process has just done so. Raises RenderFailed."""
    vault = Vault(job.vault)
    with vault.claim(job.key) as free:
        if not free:
            return Made(key=job.key, reused=True, milliseconds=0)
        began, clock = time.process_time(), time.monotonic()
        backend = crew(job.part)
        try:
            content, facts = _content(backend, job.request, seed_of(job.key))
        except RenderFailed as failed:
            raise RenderFailed(job.slate, backend.name, failed.reason, permanent=failed.permanent) from failed
        except GeneratorError:
            raise
        except (MemoryError, OSError) as failed:
            raise RenderFailed(job.slate, backend.name, repr(failed), permanent=False) from failed
        except Exception as failed:
            raise RenderFailed(job.slate, backend.name, repr(failed), permanent=True) from failed
        spent = int((time.process_time() - began) * 1000)
        vault.put(job.key, content, describe(backend, job.part, job.request, milliseconds=spent, **facts))
        return Made(key=job.key, reused=False, milliseconds=spent, wall=int((time.monotonic() - clock) * 1000))


def describe(backend: Any, part: Part, request: Request, **facts: Any) -> dict[str, Any]:
    """What the vault keeps beside a take; the call sheet words its reasons with it."""
    return {
        "part": part.value,
        "backend": [backend.name, backend.version, list(backend.identity())],
        "request": dump(request),
        "process": os.getpid(),
        **facts,
    }


def _content(backend: Any, request: Request, seed: int) -> tuple[bytes, dict[str, Any]]:
    match request:
        case Filmed():
            return _film(backend, request, seed)
        case Speech():
            samples = backend.speak(request, seed=seed)
            _audible(samples, backend.name)
            return audio.to_flac(samples), {"samples": len(samples)}
        case Cue() | Ambience():
            samples = backend.play(request, seed=seed)
            wanted = to_samples(request.frames)
            if len(samples) != wanted:
                raise RenderFailed("", backend.name, f"found {len(samples)} samples, expected {wanted}", permanent=True)
            if isinstance(request, Cue):
                _audible(samples, backend.name)
            content = audio.to_flac(samples)
            return content, {"samples": len(samples), "pieces": pieces(audio.from_flac(content))}
        case Mixed():
            raise TypeError("a mix is made at the desk, which knows where its stems are")


def _audible(samples: NDArray[np.float32], backend: str) -> None:
    peak = float(np.abs(samples).max()) if len(samples) else 0.0
    if not 1e-4 < peak <= 1.0:
        raise RenderFailed("", backend, f"found sound with a peak of {peak:.5f}, expected it to be audible and not clipped", permanent=True)


def _film(backend: Any, request: Filmed, seed: int) -> tuple[bytes, dict[str, Any]]:
    seen = _Seen(request, backend)
    segment = video.encode(seen.watch(backend.frames(request, seed=seed)), request.framing)
    seen.verify(backend.name, segment)
    still, findings = base64.b64encode(seen.still).decode(), [dump(each) for each in seen.careful.findings()]
    return segment, {"frames": request.frames, "still": still, "findings": findings}


class _Seen:
    """Watches the frames of a take on their way to the encoder: counts them, keeps a still, notices what a viewer may mind."""

    def __init__(self, request: Filmed, backend: Any) -> None:
        self.request, self.count, self.still = request, 0, b""
        self.careful = Watch(request, backend.words(request) if hasattr(backend, "words") else None)

    def watch(self, frames: Iterator[NDArray[np.uint8]]) -> Iterator[NDArray[np.uint8]]:
        for frame in frames:
            if self.count == self.request.frames // 2:
                self.still = _jpeg(frame)
            self.careful.see(frame)
            self.count += 1
            yield frame

    def verify(self, backend: str, segment: bytes) -> None:
        expected = self.request.frames
        samples = sum(int.from_bytes(segment[offset + 12 : offset + 16], "big") for kind, offset, _ in boxes(segment) if kind == b"trun")
        if not self.count == samples == expected:
            raise RenderFailed("", backend, f"found {self.count} frames drawn and {samples} encoded, expected {expected}", permanent=True)


def _jpeg(frame: NDArray[np.uint8]) -> bytes:
    """I420 uint8 [h * 3 // 2, w] -> a JPEG 384 pixels wide."""
    import cv2

    height, width = frame.shape[0] * 2 // 3, frame.shape[1]
    small = cv2.resize(cv2.cvtColor(frame, cv2.COLOR_YUV2BGR_I420), (384, 384 * height // width), interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 82])[1])


def still_of(vault: Vault, key: str) -> bytes:
    """The JPEG that was kept of a picture take; empty for other takes."""
    return base64.b64decode(vault.facts(key).get("still", ""))
