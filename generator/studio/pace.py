"""When a film is watchable: when the measured speed says that a viewer who starts now will not catch up."""

from __future__ import annotations

from generator.clock import seconds

HEAD_START = 3.0
"""Seconds that must be there before anybody starts, whatever the speed."""
CAUTION = 0.85
"""Share of the measured speed that is counted on: the next scenes may be harder than the first."""


def watchable(*, playable: int, made: int, total: int, elapsed: float) -> bool:
    """Whether to announce the film.

    playable: frames from the beginning that can be played without a gap. made: frames made anywhere in the film.
    total: frames that the film will have. elapsed: seconds of production so far.
    """
    if playable >= total:
        return True
    if seconds(playable) < min(HEAD_START, seconds(total)):
        return False
    speed = CAUTION * seconds(made) / max(elapsed, 0.1)
    return seconds(total - playable) / max(speed, 0.01) <= seconds(total) - HEAD_START / 2
