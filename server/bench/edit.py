"""Edits: what notes of five kinds leave of a ten-minute film byte for byte, and how soon the changed line can be heard and seen."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import mean

import numpy as np

from generator.assembly import audio
from generator.assembly.excerpt import Sound, pieces, sound
from generator.callsheet import call
from generator.clock import seconds, to_samples
from generator.cut import Cut, Filmed, Framing, Part, Reel
from generator.direction import direct, speeches
from generator.film import Ambience, Cue, Line, Screenplay, Speech
from generator.slate import key_of, requests
from generator.studio import Published, Studio
from generator.studio.reading import Readings
from generator.studio.reel import ReelInProduction
from generator.studio.take import describe
from server.bench.films import Figures, finished, opened

BRIEF = "A lighthouse keeper and her grown daughter have one night to repair the lamp before a ship comes in. Drama, storm, the sea at night."
MINUTES = 10
LINES = 8
"""Lines that are said otherwise, one after the other: from the first scene to the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a cut plays: for each segment, by the id of its slate, what decides its bytes; and its length in frames."""

    segments: Mapping[str, tuple[str, int]]

    def kept(self, later: Sheet) -> float:
        """Share of the later cut's segments that are in this one already."""
        had = {key for key, _ in self.segments.values()}
        return sum(key in had for key, _ in later.segments.values()) / len(later.segments)

    def filmed(self, later: Sheet) -> float:
        """Seconds of the later cut's pictures that are not in this one."""
        had = {key for key, _ in self.segments.values()}
        return seconds(sum(frames for id, (key, frames) in later.segments.items() if key not in had and "/shot-" in id))


def edit(folder: Path) -> Figures:
    """Share of segments kept by notes on a line, a shot, an actor, a scene and an act of a ten-minute film; seconds until a changed line plays."""
    with opened(folder) as studio:
        film = studio.write(studio.read(BRIEF, seconds=MINUTES * 60))
        number, line = _lines(film)[len(_lines(film)) // 2]
        _stand_in(studio, film, real=film.scenes[number].id)
        cut, _ = finished(studio, film)
        before = sheet(studio, film)
        figures: Figures = {"scenes": len(film.scenes), "segments": len(before.segments)}
        for kind, notes in _notes(film, before).items():
            shares, lengths, costs = [], [], []
            for note, at in notes:
                revised = studio.revise(film, note, at)
                after = sheet(studio, revised)
                shares.append(before.kept(after))
                lengths.append(before.filmed(after))
                costs.append(_spent(studio, film, revised))
            figures |= {
                f"{kind}: segments kept, percent": round(100 * mean(shares), 2),
                f"{kind}: film seconds to shoot again": round(mean(lengths), 1),
                f"{kind}: processor seconds to make again": round(mean(costs), 1),
            }
        return figures | _heard(studio, film, cut, number, line)


def _notes(film: Screenplay, before: Sheet) -> dict[str, list[tuple[str, str]]]:
    """(note, what it points at) of each kind."""
    lines = _lines(film)
    some = [lines[number * (len(lines) - 1) // (LINES - 1)] for number in range(LINES)]
    shots = [id.rpartition("/")[0] for id in before.segments if "/shot-" in id]
    lead = next(each for each in film.cast if each.speaks and not each.group)
    return {
        "line": [("Regenerate that line with more sarcasm.", line) for _, line in some],
        "shot": [("Make this shot brighter, more noir.", f"{shot.partition('/')[0]} {shot}") for shot in shots[3 :: max(1, len(shots) // 4)][:4]],
        "actor": [(f"Swap {lead.name} for a man in his forties with short silver hair.", "")],
        "scene": [(f"scene {len(film.scenes) // 2}: at dawn, fog", "")],
        "act": [("Make act two shorter.", "")],
    }


def _lines(film: Screenplay) -> list[tuple[int, str]]:
    """(number of its scene, id) of every line."""
    return [(number, beat.id) for number, scene in enumerate(film.scenes) for beat in scene.beats if isinstance(beat, Line)]


def sheet(studio: Studio, film: Screenplay) -> Sheet:
    """What a cut of the screenplay would play; nothing is made but readings."""
    segments: dict[str, tuple[str, int]] = {}
    readings = Readings(studio.vault, studio.crew(Part.VOICE))
    for reel in reels(studio, film):
        calls = tuple(call(slate, request, studio.crew(slate.part), studio.vault, {}) for slate, request in requests(reel, studio.framing))
        lengths = {each.key: readings.of(each.request).milliseconds * 48 for each in calls if isinstance(each.request, Speech)}
        working = ReelInProduction(reel, 0, calls, {each.slate.id: each.key for each in calls})
        for each in calls:
            if isinstance(each.request, Filmed):
                segments[each.slate.id] = (each.key, each.request.frames)
        for slate, span in working.stretches():
            request, _ = working.mixed(span, partial(_stem, studio, lengths))
            segments[slate.id] = (key_of(studio.crew(Part.MIX), request), span.frames)
    return Sheet(segments=segments)


def _stem(studio: Studio, lengths: Mapping[str, int], key: str) -> Sound:
    """A stem as the vault has it; one that is still to be made is like no other."""
    return sound(key, studio.vault.facts(key)) if key in studio.vault else Sound(key=key, digest=key, samples=lengths.get(key, 10**9))


def reels(studio: Studio, film: Screenplay) -> Iterator[Reel]:
    readings = Readings(studio.vault, studio.crew(Part.VOICE))
    for number, scene in enumerate(film.scenes):
        yield direct(
            film, scene, {line: readings.of(speech) for line, speech in speeches(film, scene)}, number=number + 1,
            first=number == 0, last=number == len(film.scenes) - 1, previous=film.scenes[number - 1] if number else None,
        )  # fmt: skip


TYPICAL = {Part.PICTURE: 14.0, Part.VOICE: 12.0, Part.MUSIC: 1.5, Part.SOUND: 1.5}
"""Processor milliseconds for a frame of film."""


def _spent(studio: Studio, film: Screenplay, revised: Screenplay) -> float:
    """Processor seconds for the takes that only the revised screenplay needs."""
    readings = Readings(studio.vault, studio.crew(Part.VOICE))

    def takes(play: Screenplay) -> dict[str, float]:
        found: dict[str, float] = {}
        for reel in reels(studio, play):
            for slate, request in requests(reel, studio.framing):
                frames = readings.of(request).milliseconds / 40 if isinstance(request, Speech) else getattr(request, "frames", 0)
                found[key_of(studio.crew(slate.part), request)] = TYPICAL.get(slate.part, 0.0) * frames
        return found

    had = takes(film)
    return sum(spent for key, spent in takes(revised).items() if key not in had) / 1000


def _heard(studio: Studio, film: Screenplay, cut: Cut, number: int, line: str) -> Figures:
    """From accepting a note on a line in the middle of the film until the cut holds the changed segments. All takes of the film are there
    before; those of the line's own scene are real."""
    began = time.monotonic()
    revised = studio.revise(film, "Regenerate that line with more sarcasm.", line)
    understood = time.monotonic() - began
    had = set(cut.keys().values()) | {clip.key for clip in cut.sound}
    first, end = 0.0, _end(cut, line, film.scenes[number].id)
    changed: Cut | None = None
    events = studio.shoot(revised, number=2, parent=cut)
    for event in events:
        if isinstance(event, Published):
            changed = event.cut
            if not first and changed.frames > end:
                first = time.monotonic() - began
    assert changed is not None
    segments = [*changed.picture, *changed.sound]
    return {
        "line: seconds to understand the note": round(understood, 2),
        "line: seconds until the changed segments play": round(first, 2),
        "line: seconds until the whole cut is done": round(time.monotonic() - began, 2),
        "line: segments of the real cut kept, percent": round(100 * sum(clip.key in had for clip in segments) / len(segments), 2),
    }


def _end(cut: Cut, line: str, scene: str) -> int:
    """The frame of the film at which a line has been said."""
    clip = next(each for each in cut.stems if each.slate.id == f"{scene}/line-{line}")
    return clip.span.end


def _stand_in(studio: Studio, film: Screenplay, *, real: str) -> None:
    """Takes that nobody opens, for all scenes but one: pictures without bytes, and silence."""
    readings = Readings(studio.vault, studio.crew(Part.VOICE))
    framing: Framing = studio.framing
    for reel in reels(studio, film):
        for slate, request in () if reel.scene == real else requests(reel, framing):
            backend = studio.crew(slate.part)
            facts = describe(backend, slate.part, request, milliseconds=1)
            content = b""
            if isinstance(request, Speech):
                samples = readings.of(request).milliseconds * 48
                content, facts["samples"] = audio.to_flac(np.zeros(samples, np.float32)), samples
            elif isinstance(request, Cue | Ambience):
                silence = np.zeros((to_samples(request.frames), 2), np.float32)
                content, facts["samples"], facts["pieces"] = audio.to_flac(silence), len(silence), pieces(silence)
            studio.vault.put(key_of(backend, request), content, facts)
