"""Tempo: how much air a scene has between its words, so that the film lasts as long as it was asked to last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log

from generator.clock import FPS, GRID, up_to_grid
from generator.film import Line, Reading, Scene, Screenplay, duration

BRISKEST, BROADEST = -6, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo:
    """0 is the natural tempo; below it the silences, the holds and the actions are shorter, above it longer. Words are never touched."""

    level: int = 0

    def act(self, seconds: float, stroke: int) -> int:
        """Frames on screen, on the grid, of an action that takes `seconds` to be told and at least `stroke` frames to be done."""
        share, most = 0.8 + 0.09 * self.level, 88 + 10 * self.level
        told = min(float(most), max(36.0, seconds * FPS * share))
        return up_to_grid(round(max(told, min(stroke, 64 + 4 * min(0, self.level)))) - GRID // 2)

    def silence(self, frames: int) -> int:
        """A pause between two lines, in frames. An interruption stays one."""
        if frames <= 0:
            return frames
        return max(2, frames + self.level * 3 // 2 + (self.level * 2 if frames >= 24 else 0))

    def hold(self, frames: int) -> int:
        """A shot in which only the place lives, of so many frames on the grid."""
        return max(frames // 2 // GRID * GRID, min(frames + 3 * GRID, frames + GRID * self.level))

    def ring(self, frames: int) -> int:
        """The air after the last word of a scene, in frames."""
        return max(8, min(3 * frames, frames + 4 * self.level))


WORDS = 8
"""In a line of usual length."""
USUAL = Reading(milliseconds=duration.line(WORDS) - duration.SILENCE)
"""How long such a line takes to be said."""
_OPENING = 0.45
"""Share of the time of title and credits that the opening scene has; the rest is the last one's."""
_THOUGHT = 0.97
"""Of the length that is due, what is left when long lines have been thought about for longer than usual ones; short films have none."""
_TOLERANCE, _STEP, _MOST = 0.04, 1.05, 10


def share(screenplay: Screenplay, scene: Scene, *, first: bool, last: bool, previous: Scene | None = None) -> int:
    """Frames of the film that are due to a scene if all its lines are of usual length.

    By what is written in it alone, so that no other scene can move it, and by the number of its lines, not by their wording, so that
    another wording moves nothing else; a screenplay that is too long for its film makes all its scenes brisker.
    """
    wanted = max(20, screenplay.seconds)
    ends = duration.frame(wanted) / 1000 * (_OPENING * first + (1 - _OPENING) * last)
    due = weight(screenplay, scene, usual=True, previous=previous) * (_THOUGHT if wanted >= 120 else 1) * (factor(screenplay) / 1000)
    return round((due + ends) * FPS)


def factor(screenplay: Screenplay) -> int:
    """How long the scenes are, in thousandths of what is written: as was settled when the screenplay was new, else by its whole length."""
    if screenplay.tempo:
        return screenplay.tempo
    wanted = max(20, screenplay.seconds)
    excess = log(sum(weights(screenplay)) / max(10.0, wanted - duration.frame(wanted) / 1000))
    alone = len(screenplay.scenes) == 1  # no other scene would have to be shot again
    steps = 0 if (abs(excess) if alone else excess) < _TOLERANCE else max(-_MOST, min(_MOST, round(excess / log(_STEP))))
    return round(1000 * _STEP**-steps)


def settled(screenplay: Screenplay) -> Screenplay:
    """A new screenplay with its tempo: what is changed in it later, a line or the ending, then moves no other scene."""
    return replace(screenplay, tempo=factor(screenplay))


def weights(screenplay: Screenplay) -> list[float]:
    """Seconds of each scene as it is written, title and credits not counted."""
    before = (None, *screenplay.scenes[:-1])
    return [weight(screenplay, each, previous=previous) for each, previous in zip(screenplay.scenes, before, strict=True)]


def weight(screenplay: Screenplay, scene: Scene, *, usual: bool = False, previous: Scene | None = None) -> float:
    """Seconds of a scene as they are counted when a film is written for a length; with `usual`, as if all its lines were of usual length."""
    again = previous is not None and (previous.place, previous.hour) == (scene.place, scene.hour)
    total = duration.scene(scene, again=again)
    if usual:
        total += sum(duration.line(WORDS) - duration.line(len(each.text.split())) for each in scene.beats if isinstance(each, Line))
    return total / 1000
