"""The second unit: a cut's shots made again by another camera, each into a later cut. What fails keeps its take."""

from __future__ import annotations

import fcntl
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from generator.clock import Span
from generator.cut import Clip, Cut, Filmed, Part
from generator.errors import BackendUnavailable, GeneratorError, VaultUnwritable
from generator.film import Mark
from generator.slate import key_of
from generator.studio.take import Job, make
from generator.value import canonical, load
from generator.vault import Vault

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pickup:
    """A shot of a cut as the second unit takes it."""

    shot: str
    """Its id."""
    clips: tuple[Clip, ...]
    """Its pieces in the cut, in order."""
    requests: tuple[Filmed, ...]
    keys: tuple[str, ...]
    """Of the pieces, as the second unit's camera makes them."""

    @property
    def span(self) -> Span:
        return Span(start=self.clips[0].span.start, frames=sum(each.span.frames for each in self.clips))

    @property
    def slate(self) -> str:
        return self.clips[0].slate.name

    @property
    def cut_in(self) -> bool:
        """Whether the cut plays the second unit's take already."""
        return all(clip.key == key for clip, key in zip(self.clips, self.keys, strict=True))

    def made(self, vault: Vault) -> bool:
        return all(key in vault for key in self.keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reshot:
    """One shot that the second unit has done, or has given up."""

    cut: Cut
    """As the film is now; the same number until whoever keeps cuts gives it another."""
    shot: str
    """Its id."""
    frames: int
    milliseconds: int
    reused: bool = False
    because: str = ""
    """Why the take of before stays; empty where the new one is in the cut."""
    told: tuple[str, ...] = ()
    """What went otherwise than asked: retakes and why, smaller settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A shot that lies in the vault now."""

    milliseconds: int
    """On the clock."""
    reused: bool
    told: tuple[str, ...] = ()


def pickups(cut: Cut, vault: Vault, camera: Any) -> tuple[Pickup, ...]:
    """Every shot of a cut whose pieces are all there, in playback order. Of a cut that is still being made, those that are made."""
    shots: dict[str, list[Clip]] = {}
    for clip in sorted(cut.picture, key=lambda each: each.span.start):
        shots.setdefault(clip.slate.id.rpartition("/")[0], []).append(clip)
    found = []
    for shot, clips in shots.items():
        try:
            requests = [load(Filmed, vault.facts(clip.key)["request"]) for clip in clips]
        except (KeyError, ValueError):
            continue  # its takes are no longer in the vault: nobody knows what it shows
        if sum(each.frames for each in requests) != requests[0].shot.frames:
            continue
        marks = _whole([each.shot.marks for each in requests])
        asked = tuple(replace(each, shot=replace(each.shot, marks=marks)) for each in requests)
        found.append(Pickup(shot=shot, clips=tuple(clips), requests=asked, keys=tuple(key_of(camera, each) for each in asked)))
    return tuple(found)


def take(pickup: Pickup, vault: Vault, camera: Any) -> Taken:
    """Shoot a pickup into the vault. Raises GeneratorError; BackendUnavailable where the camera cannot work at all."""
    before, wall, reused = len(getattr(camera, "told", ())), 0, True
    for clip, request, key in zip(pickup.clips, pickup.requests, pickup.keys, strict=True):
        made = make(Job(vault=vault.folder, part=Part.PICTURE, slate=clip.slate.name, key=key, request=request), lambda _: camera)
        wall, reused = wall + made.wall, reused and made.reused
    return Taken(milliseconds=wall, reused=reused, told=tuple(getattr(camera, "told", ())[before:]))


def recut(cut: Cut, done: Sequence[Pickup]) -> Cut:
    """The cut with these pickups in it, in place of the takes of before."""
    keys = {clip.slate.id: key for each in done for clip, key in zip(each.clips, each.keys, strict=True)}
    return replace(cut, picture=tuple(replace(each, key=keys.get(each.slate.id, each.key)) for each in cut.picture))


def needed(waiting: Sequence[Pickup], playhead: int | None, pace: float) -> Pickup:
    """Which pickup to take next: for somebody who watches the next one that will be ready before they get there, else the first.

    playhead: the frame that somebody watches, or None. pace: seconds that a second of film takes.
    """
    if playhead is not None:
        for each in waiting:
            if each.span.start - playhead > pace * each.span.frames:
                return each
    return waiting[0]


@contextmanager
def held(vault: Vault, pickup: Pickup) -> Iterator[bool]:
    """Hold the right to take a pickup. Yields False where another process is at it; the system gives the right back when a process dies."""
    locks = vault.folder / "locks"
    locks.mkdir(exist_ok=True)
    with open(locks / f"shot-{pickup.keys[0][:4]}", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def reshoot(cut: Cut, vault: Vault, camera: Any, *, order: Callable[[Pickup], int] | None = None) -> Iterator[Reshot]:
    """Shoot the pictures of a cut with `camera` and yield the cut after each shot. Closing the iterator stops the work; running it
    again goes on where it stopped, since what is made lies in the vault.

    order: which shot first; in playback order where it is left out. Raises BackendUnavailable where the camera cannot work at all.
    """
    camera.check()
    shots = pickups(cut, vault, camera)
    for each in sorted(shots, key=order) if order else shots:
        try:
            taken = take(each, vault, camera)
        except (BackendUnavailable, VaultUnwritable):
            raise
        except GeneratorError as failed:
            log.warning("%s keeps its take: %s", each.shot, failed)
            yield Reshot(cut=cut, shot=each.shot, frames=each.span.frames, milliseconds=0, because=str(failed))
            continue
        cut = recut(cut, [each])
        yield Reshot(
            cut=cut,
            shot=each.shot,
            frames=each.span.frames,
            milliseconds=taken.milliseconds,
            reused=taken.reused,
            told=taken.told,
        )


def _whole(pieces: list[tuple[Mark, ...]]) -> tuple[Mark, ...]:
    """The people of a shot with all that they say in it: each piece's request knows only what is seen in it."""
    first = pieces[0]
    if any(len(each) != len(first) for each in pieces):
        return first
    return tuple(_joined([marks[index] for marks in pieces]) for index in range(len(first)))


def _joined(marks: list[Mark]) -> Mark:
    lips = tuple(sorted({each for mark in marks for each in mark.lips}, key=lambda each: (each.frame, canonical(each))))
    feelings = tuple(sorted({each for mark in marks for each in mark.feelings}, key=lambda each: (each.start, canonical(each))))
    return replace(marks[0], lips=lips, feelings=feelings)
