"""What is measured: start, speed, edit, scale, serve. Each bench takes an empty folder for its vault and returns its figures."""

from __future__ import annotations

import json
import resource
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.assembly.segment import picture_start, placed, sound_start
from generator.cut import Clip, Cut
from generator.film import Line, Screenplay
from generator.studio import Finished, Published, Studio
from generator.vault import Vault

BRIEF = (
    "A courier and a night nurse are stuck in a lift with a parcel that must not get warm. A drama with some comedy, rain outside, "
    "the hospital at night. It ends on the roof at dawn."
)
VIEWERS = 8

Figures = dict[str, Any]


@contextmanager
def _studio(folder: Path) -> Iterator[Studio]:
    studio = Studio(folder)
    studio.warm()
    try:
        yield studio
    finally:
        studio.close()


def _film(studio: Studio, seconds: int, variation: int = 0) -> Screenplay:
    return studio.write(studio.read(BRIEF, seconds=seconds, variation=variation))


def _shot(studio: Studio, screenplay: Screenplay, **options: Any) -> tuple[Cut, Figures]:
    for event in studio.shoot(screenplay, **options):
        if isinstance(event, Finished):
            return event.cut, json.loads(event.report)
    raise RuntimeError("the studio ended without a film")


def start(folder: Path) -> Figures:
    """Seconds from order to first segment and to watchable."""
    first, watchable = [], []
    with _studio(folder) as studio:
        for variation in range(3):
            began = time.monotonic()
            events = studio.shoot(_film(studio, 120, variation))
            for event in events:
                if isinstance(event, Published):
                    if event.cut.frames and len(first) == variation:
                        first.append(time.monotonic() - began)
                    if event.watchable:
                        watchable.append(time.monotonic() - began)
                        break
            events.close()  # type: ignore[attr-defined]
    return {"first segment, seconds": _middle(first), "watchable, seconds": _middle(watchable), "films": len(first)}


def speed(folder: Path) -> Figures:
    """Film seconds made per second, and the share of each department."""
    with _studio(folder) as studio:
        _, report = _shot(studio, _film(studio, 90))
    spent = report["processor_seconds_by_department"]
    whole = sum(spent.values()) or 1
    return {
        "film seconds per second": report["real_time_factor"],
        "processor seconds per film second": round(whole / report["film_seconds"], 3),
        **{f"share of {name}": round(value / whole, 3) for name, value in spent.items()},
    }


def edit(folder: Path) -> Figures:
    """Seconds from a note to its new cut, and the share of segments that were kept."""
    with _studio(folder) as studio:
        screenplay = _film(studio, 90)
        cut, _ = _shot(studio, screenplay)
        changed, lines = _reworded(screenplay)
        began = time.monotonic()
        again, _ = _shot(studio, changed, number=2, parent=cut)
        wall = time.monotonic() - began
    before = {clip.key for clip in (*cut.picture, *cut.sound)}
    segments = [clip.key for clip in (*again.picture, *again.sound)]
    return {
        "lines changed": lines,
        "seconds": round(wall, 2),
        "segments kept": round(sum(key in before for key in segments) / len(segments), 3),
    }


def _reworded(screenplay: Screenplay) -> tuple[Screenplay, int]:
    """The last line of the film said twice."""
    scenes = list(screenplay.scenes)
    for number in range(len(scenes) - 1, -1, -1):
        lines = [beat for beat in scenes[number].beats if isinstance(beat, Line)]
        if lines:
            last = lines[-1]
            beats = tuple(replace(beat, text=f"{last.text} {last.text}") if beat is last else beat for beat in scenes[number].beats)
            scenes[number] = replace(scenes[number], beats=beats)
            return replace(screenplay, scenes=tuple(scenes)), 1
    return screenplay, 0


def scale(folder: Path) -> Figures:
    """1, 4 and 16 minutes: seconds, memory and bytes for each minute of film."""
    figures: Figures = {}
    with _studio(folder) as studio:
        for minutes in (1, 4, 16):
            _, report = _shot(studio, _film(studio, minutes * 60, minutes))
            film = report["film_seconds"] / 60
            figures[f"{minutes} min: seconds per film minute"] = round(report["wall_seconds"] / film, 1)
            figures[f"{minutes} min: megabytes per film minute"] = round(report["bytes"] / film / 1e6, 1)
            figures[f"{minutes} min: memory of the studio, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return figures


def serve(folder: Path) -> Figures:
    """Viewers who fetch a growing film at once, and how many segments came too late for them."""
    late: list[float] = []
    waits: list[float] = []
    with _studio(folder) as studio:
        screenplay = _film(studio, 60)
        growing = Growing()
        viewers = ThreadPoolExecutor(VIEWERS)
        watching = []
        for event in studio.shoot(screenplay):
            if isinstance(event, Published):
                growing.publish(event.cut)
                if event.watchable and not watching:
                    watching = [viewers.submit(_watch, growing, studio.vault, late, waits) for _ in range(VIEWERS)]
        for each in watching:
            each.result()
        viewers.shutdown()
    return {
        "viewers": VIEWERS,
        "segments fetched": len(waits),
        "late segments": len(late),
        "slowest segment, seconds": round(max(waits), 3),
    }


class Growing:
    """A cut that grows in one thread and is watched in others."""

    def __init__(self) -> None:
        self.cut = Cut(number=1, parent=0)
        self.grown = threading.Condition()

    def publish(self, cut: Cut) -> None:
        with self.grown:
            self.cut = cut
            self.grown.notify_all()

    def clip(self, track: str, number: int) -> Clip | None:
        """The clip, once it is there; None after the last."""
        with self.grown:
            self.grown.wait_for(lambda: self.cut.complete or len(getattr(self.cut, track)) > number)
            clips: tuple[Clip, ...] = getattr(self.cut, track)
            return clips[number] if len(clips) > number else None


def _watch(growing: Growing, vault: Vault, late: list[float], waits: list[float]) -> None:
    """Fetch each segment when a player with a buffer of ten seconds would, and note what was not there when it had to be shown."""
    began = time.monotonic()
    for track, tick in (("picture", picture_start), ("sound", sound_start)):
        number = 0
        while clip := growing.clip(track, number):
            due = began + clip.span.start / 25
            time.sleep(max(0.0, due - 10 - time.monotonic()))
            asked = time.monotonic()
            placed(vault.read(clip.key), start=tick(clip.span.start), sequence=number)
            waits.append(time.monotonic() - asked)
            if track == "picture" and time.monotonic() > due + 1:
                late.append(time.monotonic() - due)
            number += 1


def _middle(values: list[float]) -> float:
    return round(sorted(values)[len(values) // 2], 2)


BENCHES: dict[str, Callable[[Path], Figures]] = {"start": start, "speed": speed, "edit": edit, "scale": scale, "serve": serve}
