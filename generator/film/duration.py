"""Duration: how long what is written lasts on the screen, before anybody has spoken or staged it.

The one formula that writing and direction share: the writer fits a screenplay to its length by it, the direction shares the film's time
out among the scenes by it. Measured on 700 directed scenes (standard deviation 0.8 s of 27 s a scene).
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.film.screenplay import Beat, Line, Scene

ESTABLISHING, AGAIN = 3900, 1500
"""Milliseconds of a scene beside its beats: its first picture and its last air; and where place and hour stay what they were."""
SILENCE = 300
"""Milliseconds before a line, where the writer asks for no other."""
_GAP = 200
"""The gap of a line that asks for nothing."""


def line(words: int) -> int:
    """Milliseconds of a line of so many words and of the silence before it."""
    return 80 + 286 * words + SILENCE


def action(words: int) -> int:
    """Milliseconds of an action that is told in so many words: it is played, not read, so that words cost little."""
    return 2800 + 45 * words


def beat(each: Beat) -> int:
    """Milliseconds of a line or an action as it is written."""
    words = len(each.text.split())
    return line(words) + max(0, each.gap - _GAP) if isinstance(each, Line) else action(words)


def scene(each: Scene, *, again: bool = False) -> int:
    """Milliseconds of a scene; `again` where it follows one at the same place and hour."""
    return (AGAIN if again else ESTABLISHING) + sum(beat(one) for one in each.beats)


def frame(seconds: int) -> int:
    """Milliseconds that title and credits take beyond what any scene takes, in a film of so many seconds: a short one is brief about itself."""
    return 11_900 if seconds >= 120 else 8_500 if seconds >= 60 else 5_000


def film(scenes: Iterable[Scene], seconds: int) -> int:
    """Milliseconds of the whole, title and credits included, of a film that is to last so many seconds."""
    total, before = frame(seconds), None
    for each in scenes:
        total += scene(each, again=before is not None and (before.place, before.hour) == (each.place, each.hour))
        before = each
    return total
