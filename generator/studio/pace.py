"""When a film is watchable: when the measured speed says that a viewer who starts now will not catch up."""

from __future__ import annotations

from generator.clock import seconds
from generator.picture.ladder import PICTURES

HEAD_START = 2.8
"""Seconds that must be there before anybody starts, whatever the speed."""
CAUTION = 0.85
"""Share of the measured speed that is counted on: the next scenes may be harder than the first."""


def watchable(*, playable: int, total: int, speed: float) -> bool:
    """Whether to announce the film.

    playable: frames from the beginning that can be played without a gap. total: frames that the film will have.
    speed: seconds of film that the floor makes each second.
    """
    if playable >= total:
        return True
    if seconds(playable) < min(HEAD_START, seconds(total)):
        return False
    return seconds(total - playable) / max(CAUTION * speed, 0.01) <= seconds(total) - HEAD_START / 2


def speed(*, filmed: int, milliseconds: int, floor: int) -> float:
    """Seconds of film that a floor of so many processes makes each second, from the frames filmed and how long that took one process.

    By the pictures alone: the music and the air of a whole scene are made before its first picture can be played, and tell
    nothing of what comes.
    """
    return PICTURES * floor * seconds(filmed) / max(0.001, milliseconds / 1000) if filmed else 1000.0
