"""What a growing playlist shows to whom.

ffmpeg, mpv, VLC and GStreamer join an EVENT playlist three segments before its end and ignore EXT-X-START. For the first
target duration of a viewing session they are therefore shown no more than the first three segments: they begin at the
beginning. ENDLIST comes two target durations after the last segment, because VLC would otherwise drop the last shot.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from generator.assembly.playlist import TARGET_DURATION

T = TypeVar("T")
FIRST = 3


def shown(clips: Sequence[T], *, ended: bool, session_age: float) -> Sequence[T]:
    """The clips that a session sees. session_age: seconds since its first request for this cut."""
    return clips if ended or session_age >= TARGET_DURATION else clips[:FIRST]


def has_ended(*, complete: bool, grown: datetime | None, now: datetime) -> bool:
    """Whether the playlist says that it is over. A cut that grew in the future did so before the clock was put back."""
    return complete and (grown is None or abs(now - grown) >= timedelta(seconds=2 * TARGET_DURATION))
