"""What the studio says while it works."""

from __future__ import annotations

from dataclasses import dataclass

from generator.cut import Cut, Framing, Part, Reel, Slate


@dataclass(frozen=True, slots=True, kw_only=True)
class Directed:
    """A scene has its shots; work on its takes begins."""

    reel: Reel
    takes: int
    """Takes that the reel needs in all."""
    wanted: int
    """Takes that are not in the vault yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeMade:
    slate: Slate
    key: str
    part: Part
    reason: str
    reused: bool
    milliseconds: int
    """Processor time that it took; 0 where it was reused."""
    thumbnail: bytes = b""
    """JPEG of the middle frame, for the first picture take of each shot."""
    framing: Framing | None = None
    """What a picture take was filmed with, as the ladder chose it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A department has begun (`done` 0 of `of`) or moved on: writing, casting, directing, voice, picture, music, sound, mix."""

    department: str
    done: int
    of: int
    """What is known so far to be needed; grows while scenes are directed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Nothing new for a moment: takes are being made. Lets whoever listens show signs of life."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """More of the film can be played: the cut has grown."""

    cut: Cut
    watchable: bool
    """A viewer who starts now will not catch up with production."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    cut: Cut
    report: str
    """JSON: what the command `export` writes as report.json."""


Event = Directed | TakeMade | Stage | Waiting | Published | Finished
