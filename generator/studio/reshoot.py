"""The second unit: a finished cut's shots made again by another camera, one by one, each into a later cut. What fails keeps its take."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.cut import Clip, Cut, Filmed, Part
from generator.errors import BackendUnavailable, GeneratorError
from generator.film import Mark
from generator.slate import key_of
from generator.studio.take import Job, make
from generator.value import load
from generator.vault import Vault

log = logging.getLogger(__name__)


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


def reshoot(cut: Cut, vault: Vault, camera: Any, *, order: Callable[[Clip], int] | None = None) -> Iterator[Reshot]:
    """Shoot the pictures of a complete cut with `camera` and yield the cut after each shot. Closing the iterator stops the work; running it
    again goes on where it stopped, since what is made lies in the vault.

    order: which clip first, for a viewer who is in the middle of the film; in playback order where it is left out. Raises BackendUnavailable
    where the camera cannot work at all.
    """
    camera.check()
    shots: dict[str, list[Clip]] = {}
    for clip in sorted(cut.picture, key=order) if order else cut.picture:
        shots.setdefault(clip.slate.id.rpartition("/")[0], []).append(clip)
    for shot, clips in shots.items():
        clips.sort(key=lambda each: each.span.start)
        frames, before = sum(each.span.frames for each in clips), len(getattr(camera, "told", ()))
        try:
            keys, milliseconds, reused = _made(clips, vault, camera)
        except BackendUnavailable:
            raise
        except (GeneratorError, KeyError) as failed:
            log.warning("%s keeps its take: %s", shot, failed)
            yield Reshot(cut=cut, shot=shot, frames=frames, milliseconds=0, because=str(failed))
            continue
        cut = replace(cut, picture=tuple(replace(each, key=keys.get(each.slate.id, each.key)) for each in cut.picture))
        told = tuple(getattr(camera, "told", ())[before:])
        yield Reshot(cut=cut, shot=shot, frames=frames, milliseconds=milliseconds, reused=reused, told=told)


def _made(clips: list[Clip], vault: Vault, camera: Any) -> tuple[dict[str, str], int, bool]:
    """The keys of a shot's pieces by slate id, milliseconds on the clock, and whether all was there already."""
    requests = [load(Filmed, vault.facts(clip.key)["request"]) for clip in clips]
    marks = _whole([each.shot.marks for each in requests])
    keys: dict[str, str] = {}
    wall, reused = 0, True
    for clip, request in zip(clips, requests, strict=True):
        asked = replace(request, shot=replace(request.shot, marks=marks))
        key = key_of(camera, asked)
        job = Job(vault=vault.folder, part=Part.PICTURE, slate=clip.slate.name, key=key, request=asked)
        made = make(job, lambda _: camera)
        keys[clip.slate.id] = key
        wall, reused = wall + made.wall, reused and made.reused
    return keys, wall, reused


def _whole(pieces: list[tuple[Mark, ...]]) -> tuple[Mark, ...]:
    """The people of a shot with all that they say in it: each piece's request knows only what is seen in it."""
    first = pieces[0]
    if any(len(each) != len(first) for each in pieces):
        return first
    return tuple(_joined([marks[index] for marks in pieces]) for index in range(len(first)))


def _joined(marks: list[Mark]) -> Mark:
    lips = tuple(sorted({each for mark in marks for each in mark.lips}, key=lambda each: each.frame))
    feelings = tuple(sorted({each for mark in marks for each in mark.feelings}, key=lambda each: each.start))
    return replace(marks[0], lips=lips, feelings=feelings)
