"""The length of a short film: settled by how its lines are really spoken, since in a minute nothing evens out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.clock import seconds
from generator.direction import direct, speeches
from generator.film import Reading, Screenplay, Speech, duration

SHORT = 200
"""A film of more seconds is long enough for the average: its lines are read when their scenes are directed, and not all before the first."""
_ROUNDS = 6
_NEAR = 0.01
"""Share of the length within which nobody looks further."""
_BRISKEST, _BROADEST = 600, 1650
"""Thousandths of what is written."""


def timed(screenplay: Screenplay, reading: Callable[[Speech], Reading]) -> Screenplay:
    """A new screenplay with the tempo at which it comes nearest to the length that it was asked to have, if it is a short one."""
    wanted = float(screenplay.seconds)
    if not 0 < wanted <= SHORT or not screenplay.tempo:
        return screenplay
    readings = {scene.id: {line: reading(speech) for line, speech in speeches(screenplay, scene)} for scene in screenplay.scenes}
    frame = duration.frame(screenplay.seconds) / 1000
    tries: dict[int, float] = {}
    tempo = screenplay.tempo
    for _ in range(_ROUNDS):
        tries[tempo] = _seconds(replace(screenplay, tempo=tempo), readings)
        if abs(tries[tempo] - wanted) <= _NEAR * wanted:
            break
        tempo = round(tempo * max(0.5, (wanted - frame) / max(1.0, tries[tempo] - frame)))
        tempo = min(_BROADEST, max(_BRISKEST, tempo))
        if tempo in tries:
            break
    return replace(screenplay, tempo=min(tries, key=lambda each: abs(tries[each] - wanted)))


def _seconds(screenplay: Screenplay, readings: dict[str, dict[str, Reading]]) -> float:
    """How long the film is as it will be shot."""
    frames, previous = 0, None
    for number, scene in enumerate(screenplay.scenes, 1):
        last = number == len(screenplay.scenes)
        frames += direct(screenplay, scene, readings[scene.id], number=number, first=number == 1, last=last, previous=previous).frames
        previous = scene
    return seconds(frames)
