"""What a revised screenplay would cost: everything is directed and called for, and nothing is made."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from generator.callsheet import Call, call
from generator.cut import Clip, Cut, Filmed, Framing, Part
from generator.direction import direct, speeches
from generator.film import Action, Ambience, Cue, Screenplay, Speech
from generator.slate import requests
from generator.studio.reading import Readings
from generator.studio.rendition import Rendition, begun_with
from generator.vault import Vault

TYPICAL = {Part.PICTURE: 14.0, Part.VOICE: 12.0, Part.MUSIC: 1.5, Part.SOUND: 1.5}
"""Processor milliseconds for a frame of film, where nothing of the kind was made on this machine yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    frames: int
    """Of the film as it would be."""
    takes: dict[str, int]
    """Department -> takes that must be made."""
    kept: dict[str, int]
    """Department -> takes that are in the vault already."""
    scenes: tuple[str, ...]
    """Ids of the scenes in which something must be made."""
    seconds: float
    """How long it would take on this machine with nothing else to do."""


def estimate(
    screenplay: Screenplay, *, vault: Vault, crew: Callable[[str], Any], framing: Framing, parent: Cut | None, before: Screenplay | None = None
) -> Estimate:
    """Direct a screenplay and count what its takes would need. Costs about half a second a minute of film; makes only readings.

    before: the screenplay of the parent. What is written in both alike is not directed again: its takes are those of the parent.
    """
    last = parent.keys() if parent else {}
    readings = Readings(vault, crew(Part.VOICE))
    rendition = Rendition((begun_with(parent, vault) if parent else None) or framing, vault, crew(Part.PICTURE))
    rates = _rates(vault, parent, crew)
    takes: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    touched: dict[str, None] = {}
    frames, milliseconds = 0, 0.0
    seen: set[str] = set()
    alike = _alike(before, screenplay) if before and parent and parent.complete else set()
    there = _made(parent, vault) if parent and alike else {}
    for number, scene in enumerate(screenplay.scenes):
        if scene.id in alike and scene.id in there:
            clips = there[scene.id]
            frames += sum(each.span.frames for each in clips if each.slate.part is Part.PICTURE)
            kept.update(each.slate.part for each in clips)
            seen.update(each.key for each in clips)
            continue
        reel = direct(
            screenplay,
            scene,
            {line: readings.of(speech) for line, speech in speeches(screenplay, scene)},
            number=number + 1,
            first=number == 0,
            last=number == len(screenplay.scenes) - 1,
            previous=screenplay.scenes[number - 1] if number else None,
        )
        frames += reel.frames
        for slate, request in requests(reel, rendition.framing):
            if isinstance(request, Filmed):
                request = rendition.kept(slate.id, request)
            each = call(slate, request, crew(slate.part), vault, last)
            if each.made or each.key in seen:
                kept[slate.part] += 1
                continue
            seen.add(each.key)
            takes[slate.part] += 1
            touched[scene.id] = None
            milliseconds += rates[slate.part] * _length(each, readings)
    return Estimate(
        frames=frames,
        takes={str(part): count for part, count in takes.items()},
        kept={str(part): count for part, count in kept.items()},
        scenes=tuple(touched),
        seconds=round(milliseconds / 1000 / (os.cpu_count() or 1), 1),
    )


def _alike(before: Screenplay, now: Screenplay) -> set[str]:
    """Ids of the scenes that are directed as they were: the same scenes of films in which the same things happen to the same people at the
    same places. What somebody does, wears or carries may be seen in any later scene."""

    def whole(play: Screenplay) -> tuple[Any, ...]:
        happens = tuple(
            (each.id, each.place, each.hour, each.weather, each.act, each.present, tuple(beat for beat in each.beats if isinstance(beat, Action)))
            for each in play.scenes
        )
        return replace(play, scenes=(), rating="", advice=(), locked=()), happens

    was = {scene.id: scene for scene in before.scenes}
    return {scene.id for scene in now.scenes if was[scene.id] == scene} if whole(before) == whole(now) else set()


def _made(parent: Cut, vault: Vault) -> dict[str, list[Clip]]:
    """The takes of each scene of a cut, where all of them are in the vault."""
    found: dict[str, list[Clip]] = {}
    for clip in (*parent.picture, *parent.stems):
        found.setdefault(clip.slate.scene, []).append(clip)
    return {scene: clips for scene, clips in found.items() if all(clip.key in vault for clip in clips)}


def _length(each: Call, readings: Readings) -> float:
    """Frames of film that a take covers."""
    match each.request:
        case Filmed() | Cue() | Ambience():
            return each.request.frames
        case Speech():
            return readings.of(each.request).milliseconds / 40
        case _:
            return 0.0


def _rates(vault: Vault, parent: Cut | None, crew: Callable[[str], Any]) -> dict[Part, float]:
    """Processor milliseconds for a frame of film, as the takes of the last cut took them here; what another crew shot again says nothing."""
    spent: Counter[Part] = Counter()
    frames: Counter[Part] = Counter()
    for clip in (*parent.picture, *parent.stems) if parent else ():
        if clip.key in vault and (facts := vault.facts(clip.key))["backend"][0] == crew(clip.slate.part).name:
            spent[clip.slate.part] += facts.get("milliseconds", 0)
            frames[clip.slate.part] += clip.span.frames
    return {part: spent[part] / frames[part] if spent[part] and frames[part] else TYPICAL.get(part, 0.0) for part in Part}
