"""Tempo: how much air a scene has between its words, so that the film lasts as long as it was asked to last."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from generator.clock import FPS, GRID, up_to_grid
from generator.direction.pace import target
from generator.film import Action, Reading, Scene, Screenplay

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
USUAL = Reading(milliseconds=2430)
"""How long such a line takes to be said, as measured on 2 700 of them: 80 ms and 286 more for each word."""
_HEAD, _TAIL = 4, 6
"""Seconds that the film's opening and its credits take beyond what any scene takes."""
_TOLERANCE, _STEP, _MOST = 0.11, 1.06, 9


def share(screenplay: Screenplay, scene: Scene, *, first: bool, last: bool) -> int:
    """Frames of the film that are due to a scene if all its lines are of usual length.

    By what is written in it alone, so that no other scene can move it, and by the number of its lines, not by their wording, so that
    another wording moves nothing else; only a screenplay that is far too long for its film makes all its scenes brisker, in coarse steps.
    """
    wanted = max(20, screenplay.seconds)
    excess = log(sum(weight(screenplay, each) for each in screenplay.scenes) / wanted)
    factor = 1.0 if excess < _TOLERANCE else _STEP ** -min(_MOST, round(excess / log(_STEP)))
    seconds = weight(screenplay, scene, usual=True) * factor * (1 - (_HEAD + _TAIL) / wanted) + _HEAD * first + _TAIL * last
    return round(seconds * FPS)


def weight(screenplay: Screenplay, scene: Scene, *, usual: bool = False) -> float:
    """Seconds of a scene as they are counted when a film is written for a length; with `usual`, as if all its lines were of usual length.

    What is cut slowly is spoken slowly.
    """
    slow = 1 + 0.05 * (target(screenplay.genre) - 4.2)
    total = 3.0
    for beat in scene.beats:
        words = len(beat.text.split())
        if isinstance(beat, Action):
            total += 1.6 + 0.2 * words
        else:
            total += (0.7 + 0.4 * (WORDS if usual else words)) * slow + max(0, beat.gap - 200) / 1000
    return total
