"""Frames, samples and spans: the only arithmetic on time.

Pictures run at 25 frames a second, sound at 48 000 samples a second. Every shot is a multiple of 8 frames, because
8 frames (0.32 s) are exactly 15 AAC frames of 1024 samples: pictures and sound can then be cut at the same instant
without ever drifting apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

FPS = 25
SAMPLE_RATE = 48_000
GRID = 8
"""Frames in the unit that every shot is a multiple of."""
AAC_FRAME = 1024
"""Samples in one AAC frame."""
SAMPLES_PER_FRAME = SAMPLE_RATE // FPS


def to_samples(frames: int) -> int:
    """Samples at 48 kHz that last as long as `frames` pictures."""
    return frames * SAMPLES_PER_FRAME


def to_milliseconds(frames: int) -> int:
    return frames * 1000 // FPS


def from_milliseconds(milliseconds: int) -> int:
    """The frame that is on screen at an instant."""
    return milliseconds * FPS // 1000


def seconds(frames: int) -> float:
    return frames / FPS


def frames_in(duration: float) -> int:
    """Whole frames nearest to a duration in seconds."""
    return round(duration * FPS)


def up_to_grid(frames: int) -> int:
    """The least multiple of the grid that is not shorter than `frames`."""
    return -(-frames // GRID) * GRID


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A half-open stretch of frames: `start` is in it, `end` is not."""

    start: int
    frames: int

    @property
    def end(self) -> int:
        return self.start + self.frames

    def shifted(self, frames: int) -> Span:
        return Span(start=self.start + frames, frames=self.frames)


def pieces(frames: int, longest: int) -> Iterator[Span]:
    """Split a length into near-equal spans on the grid, none longer than `longest`, covering it without a gap."""
    units, limit = frames // GRID, longest // GRID
    if frames % GRID or units < 1:
        raise ValueError(f"a length of {frames} frames is not on the grid of {GRID} frames")
    count = -(-units // limit)
    start = 0
    for index in range(count):
        length = (units * (index + 1) // count - units * index // count) * GRID
        yield Span(start=start, frames=length)
        start += length
