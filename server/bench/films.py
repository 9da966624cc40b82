"""Whole films: how soon they begin, how fast they are made, how they grow with their length."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.cut import Cut
from generator.film import Screenplay
from generator.studio import Directed, Finished, Published, Studio

Figures = dict[str, Any]

BRIEF = (
    "A courier and a night nurse are stuck in a lift with a parcel that must not get warm. A drama with some comedy, rain outside, "
    "the hospital at night. It ends on the roof at dawn."
)


@contextmanager
def opened(folder: Path) -> Iterator[Studio]:
    studio = Studio(folder)
    studio.warm()
    try:
        yield studio
    finally:
        studio.close()


def written(studio: Studio, seconds: int, variation: int = 0) -> Screenplay:
    return studio.write(studio.read(BRIEF, seconds=seconds, variation=variation))


def finished(studio: Studio, screenplay: Screenplay, **options: Any) -> tuple[Cut, Figures]:
    for event in studio.shoot(screenplay, **options):
        if isinstance(event, Finished):
            return event.cut, json.loads(event.report)
    raise RuntimeError("the studio ended without a film")


def start(folder: Path) -> Figures:
    """Seconds from order to first segment and to watchable; and to the first segment from when its shot was directed."""
    first: list[float] = []
    directed: list[float] = []
    watchable: list[float] = []
    with opened(folder) as studio:
        for variation in range(3):
            began = time.monotonic()
            events = studio.shoot(written(studio, 120, variation))
            for event in events:
                if isinstance(event, Directed) and len(directed) == variation:
                    directed.append(time.monotonic() - began)
                if isinstance(event, Published):
                    if event.cut.frames and len(first) == variation:
                        first.append(time.monotonic() - began)
                    if event.watchable:
                        watchable.append(time.monotonic() - began)
                        break
            events.close()  # type: ignore[attr-defined]
    after = [shown - known for shown, known in zip(first, directed, strict=True)]
    return {
        "first segment, seconds": _middle(first),
        "first segment after its shot was directed, seconds": _middle(after),
        "watchable, seconds": _middle(watchable),
        "films": len(first),
    }


def speed(folder: Path) -> Figures:
    """Film seconds made per second, and the share of each department."""
    with opened(folder) as studio:
        _, report = finished(studio, written(studio, 90))
    spent = report["processor_seconds_by_department"]
    whole = sum(spent.values()) or 1
    return {
        "film seconds per second": report["real_time_factor"],
        "processor seconds per film second": round(whole / report["film_seconds"], 3),
        **{f"share of {name}": round(value / whole, 3) for name, value in spent.items()},
    }


def scale(folder: Path) -> Figures:
    """1, 4 and 16 minutes: seconds, memory and bytes for each minute of film."""
    figures: Figures = {}
    with opened(folder) as studio:
        for minutes in (1, 4, 16):
            _, report = finished(studio, written(studio, minutes * 60, minutes))
            film = report["film_seconds"] / 60
            figures[f"{minutes} min: seconds per film minute"] = round(report["wall_seconds"] / film, 1)
            figures[f"{minutes} min: megabytes per film minute"] = round(report["bytes"] / film / 1e6, 1)
            figures[f"{minutes} min: memory of the studio, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return figures


def _middle(values: list[float]) -> float:
    return round(sorted(values)[len(values) // 2], 2)
