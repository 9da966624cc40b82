"""From a request to its key.

The key *is* the request: what is not in it cannot matter. There are no ids, positions, paths or dates in it, so moving a
scene, renaming a slate or making the film on another day asks for nothing new.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b
from typing import Protocol

from generator.clock import pieces
from generator.cut import Filmed, Framing, Part, Reel, Request, Slate
from generator.film import Mark, Shot, Viseme
from generator.value import canonical

BLEND = 8
"""Frames by which one mouth shape may reach into the next."""
LONGEST_TAKE = 64
"""Frames. Short enough that two cores can share a shot and that a changed part of one is cheap, long enough for few IDR frames."""


class Backend(Protocol):
    """What a key needs to know of a backend."""

    name: str
    version: int

    def identity(self) -> tuple[str, ...]: ...


def key_of(backend: Backend, request: Request) -> str:
    """The key of a take: 40 hex digits. Raises BadRequest where the request holds a float, a dict or the like."""
    head = canonical((backend.name, backend.version, tuple(backend.identity())))
    return blake2b(head + b"\n" + type(request).__name__.encode() + b"\n" + canonical(request), digest_size=20).hexdigest()


def seed_of(key: str) -> int:
    """The seed of a take, from its key alone: inserting a scene reshuffles nothing."""
    return int(key[:8], 16)


def requests(reel: Reel, framing: Framing) -> list[tuple[Slate, Request]]:
    """All that a reel needs from the departments, in the order in which a viewer meets it.

    The music and the air of the scene come first, then shot by shot the lines that are heard in it and its pictures.
    """
    wanted: list[tuple[Slate, Request]] = [(_scene_slate(reel, Part.SOUND), reel.sound)]
    if reel.music is not None:
        wanted.append((_scene_slate(reel, Part.MUSIC), reel.music))
    speeches = {each.line: each for each in reel.speeches}
    for slated in reel.shots:
        for line in slated.lines:
            if speech := speeches.pop(line, None):
                wanted.append((speech.slate, speech.speech))
        for number, piece in enumerate(pieces(slated.shot.frames, LONGEST_TAKE)):
            slate = slated.slate
            wanted.append(
                (
                    Slate(name=slate.name, part=Part.PICTURE, scene=slate.scene, id=f"{slate.id}/{number}"),
                    Filmed(shot=_spoken(slated.shot, piece.start, piece.end), first=piece.start, frames=piece.frames, framing=framing),
                )
            )
    wanted.extend((speech.slate, speech.speech) for speech in speeches.values())
    return wanted


def _spoken(shot: Shot, start: int, end: int) -> Shot:
    """The shot with the mouth shapes and passing feelings that can be seen from `start` to `end`: other words in another part of it change nothing here."""
    if not any(mark.lips or mark.feelings for mark in shot.marks):
        return shot
    return replace(shot, marks=tuple(_seen(mark, start, end) for mark in shot.marks))


def _seen(mark: Mark, start: int, end: int) -> Mark:
    feelings = tuple(each for each in mark.feelings if each.start < end and each.start + each.frames > start)
    return replace(mark, lips=_near(mark.lips, start, end), feelings=feelings)


def _near(lips: tuple[Viseme, ...], start: int, end: int) -> tuple[Viseme, ...]:
    """The shape that the stretch begins with, those in it, and the next one, towards which the mouth moves already."""
    first = max((at for at, each in enumerate(lips) if each.frame <= start - BLEND), default=0)
    last = next((at for at, each in enumerate(lips) if each.frame >= end + BLEND), len(lips) - 1)
    return lips[first : last + 1]


def _scene_slate(reel: Reel, part: Part) -> Slate:
    return Slate(name=f"{reel.number} {part.value}", part=part, scene=reel.scene, id=f"{reel.scene}/{part.value}")
