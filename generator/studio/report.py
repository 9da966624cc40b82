"""The report of a production: what was made, how fast, from what, and how each demand of the viewer was met."""

from __future__ import annotations

import json
import os
import resource
import time
from typing import Any

from generator.clock import seconds
from generator.cut import Part
from generator.film import Screenplay
from generator.studio.production import Production
from generator.value import dump


def report(production: Production, *, ordered: float, first_segment: float | None, writing: int, wall: float) -> str:
    """JSON. ordered: seconds since the epoch when the film was asked for. writing: processor milliseconds of the writer."""
    cut, vault, screenplay = production.cut, production.vault, production.screenplay
    spent = {"writing": writing, **dict(production.tally.spent)}
    takes_of = production.tally.takes
    takes = {clip.key for clip in (*cut.picture, *cut.sound, *cut.stems)}
    film = seconds(cut.frames)
    document: dict[str, Any] = {
        "title": screenplay.title,
        "cut": cut.number,
        "cores": os.cpu_count(),
        "seconds_to_first_segment": None if first_segment is None else round(first_segment - ordered, 2),
        "wall_seconds": round(wall, 2),
        "processor_seconds": round(sum(spent.values()) / 1000, 2),
        "processor_seconds_by_department": {name: round(value / 1000, 2) for name, value in sorted(spent.items())},
        "film_seconds": round(film, 2),
        "real_time_factor": round(film / wall, 3) if wall else None,
        "takes": {part.value: {"made": takes_of[part, False], "reused": takes_of[part, True]} for part in Part},
        "bytes": sum(vault.facts(key)["bytes"] for key in takes if key in vault),
        "peak_memory_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "made_at": int(time.time()),
        "cast": [{"name": each.name, "role": each.role, "look": dump(each.look), "voice": dump(each.voice)} for each in screenplay.cast],
        "renditions": production.rendition.document(),
        "retakes": [{"slate": each.slate, "because": each.because} for each in production.retaken.values()],
        "findings": findings(production),
        "demands": demands(production, screenplay),
    }
    return json.dumps(document, indent=1)


def findings(production: Production) -> list[dict[str, Any]]:
    """What a careful editor would mind of the pictures, by slate."""
    vault = production.vault
    return [
        {"slate": clip.slate.name, **finding}
        for clip in production.cut.picture
        if clip.key in vault
        for finding in vault.facts(clip.key).get("findings", ())
    ]


def demands(production: Production, screenplay: Screenplay) -> list[dict[str, Any]]:
    """Each demand, met or not, with the slates that meet it."""
    slates: dict[str, list[str]] = {}
    for working in production.reels:
        slates[working.reel.scene] = [each.slate.name for each in working.reel.shots]
    refused = dict(screenplay.refused)
    found = []
    for demand in screenplay.demands:
        scenes = [scene for id, scene in screenplay.met if id == demand.id]
        entry = {
            "words": demand.words,
            "kind": demand.kind.value,
            "met": bool(scenes),
            "slates": [slate for scene in scenes for slate in slates.get(scene, [])],
        }
        if demand.id in refused:
            entry["reason"] = refused[demand.id]
        found.append(entry)
    return found
