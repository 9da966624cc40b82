"""Timing: lays lines and actions on the scene's time-line. Silence is written here or nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.clock import FPS, GRID, up_to_grid
from generator.direction.elsewhere import INTERCUT
from generator.direction.tempo import BRISKEST, BROADEST, USUAL, WORDS, Tempo, share
from generator.direction.verbs import GESTURE, REACH, Staging, event, staging
from generator.film import Action, Line, Reading, Scene, Screenplay

_SPILLED = 5
"""Frames by which a changed line may run into the silence that followed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line on the time-line, in frames of the scene."""

    line: Line
    reading: Reading
    start: int
    frames: int

    @property
    def end(self) -> int:
        return self.start + self.frames

    @property
    def left(self) -> int:
        """The frame from which what follows is counted: where a line that a note has changed ended before, if it still ends about there."""
        then = self.line.played.reading if self.line.played else None
        before = -(-then.milliseconds * FPS // 1000) if then else self.frames
        return self.start + (before if self.frames <= before + _SPILLED and self.frames * 3 >= before * 2 else self.frames)

    @property
    def cutting(self) -> Reading:
        """The times of the words by which the scene is cut."""
        return (self.line.played and self.line.played.reading) or self.reading

    def frame(self, milliseconds: int) -> int:
        """The frame of the scene at an instant of the reading."""
        return self.start + round(milliseconds * FPS / 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """An action on the time-line. `frames` is the stroke with its phases, `slot` the screen time that it has."""

    action: Action
    staging: Staging
    level: int
    """0 staged as written, 1 by the motion of its class, 3 by the thing itself, 4 by who sees or hears it, 5 by the place alone."""
    start: int
    frames: int
    slot: int

    @property
    def end(self) -> int:
        return self.start + self.slot

    @property
    def contact(self) -> int:
        """The frame at which it touches, lands or sounds."""
        return self.start + self.staging.before + (0 if self.staging.loop else min(self.staging.action, 12))


Event = Said | Done


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    events: tuple[Event, ...]
    opening: tuple[int, ...]
    """Lengths of the shots that establish the place before anything happens."""
    closing: tuple[int, ...]
    """Lengths of the shots that end the film: the hold and the credits."""
    frames: int
    """Of the whole scene, on the grid."""
    glimpses: tuple[tuple[int, int], ...] = ()
    """Frames from and to which nothing happens here, so that another place can be looked at."""

    @property
    def body(self) -> tuple[int, int]:
        """Where the editor has its say: frames from the first to after the last."""
        return sum(self.opening), self.frames - sum(self.closing)

    def beat(self, frame: int) -> int:
        """Number of the event that has begun last at a frame; 0 before the first."""
        return max(0, sum(each.start <= frame for each in self.events) - 1)

    def share(self, frame: int) -> float:
        """How much of the scene is over, 0..1, counted in events: another length of one line does not change it anywhere else."""
        if frame >= self.body[1]:
            return 1.0
        return self.beat(frame) / max(1, len(self.events) - 1)

    @property
    def lines(self) -> tuple[Said, ...]:
        return tuple(each for each in self.events if isinstance(each, Said))

    @property
    def actions(self) -> tuple[Done, ...]:
        return tuple(each for each in self.events if isinstance(each, Done))


_HEAVY = ("sad", "grief", "afraid", "tired", "pleading")
_QUICK = ("angry", "cold", "surprised")
_BROKEN_OFF = ("—", "--")
"""How a line ends into which somebody else speaks."""
_INTERRUPTION = -7
"""Frames by which they do."""
_WRITTEN = 200
"""The silence before a line that the writer left as it was."""


def tempo(screenplay: Screenplay, scene: Scene, *, first: bool, last: bool, previous: Scene | None, glimpses: int = 0) -> Tempo:
    """The tempo at which the scene comes nearest to the length that is due to it, with lines of usual length."""
    said = {beat.id: USUAL for beat in scene.beats if isinstance(beat, Line)}
    words = " ".join(["word"] * WORDS)
    plain = replace(
        scene,
        beats=tuple(
            replace(beat, text=words, delivery=beat.cutting, played=None) if isinstance(beat, Line) else beat for beat in scene.beats
        ),
    )
    due = share(screenplay, scene, first=first, last=last, previous=previous)

    def miss(how: Tempo) -> int:
        return lay(screenplay, plain, said, how, first=first, last=last, previous=previous, glimpses=glimpses).frames - due

    best = Tempo()
    missed = miss(best)
    step = 1 if missed < 0 else -1
    while BRISKEST <= best.level + step <= BROADEST:
        other = Tempo(level=best.level + step)
        found = miss(other)
        if abs(found) > abs(missed):
            break
        best, missed = other, found
    return best


def lay(
    screenplay: Screenplay, scene: Scene, readings: Mapping[str, Reading], how: Tempo, *, first: bool, last: bool, previous: Scene | None, glimpses: int = 0
) -> Timeline:
    """Everything that happens in the scene, each at its frame. `glimpses`: how often it leaves time for a look at another place."""
    opening = _opening(screenplay, scene, how, first=first, previous=previous)
    cursor = sum(opening) + (0 if opening else 6)
    if first:
        cursor = max(cursor, 3 * FPS)
    events: list[Event] = []
    looks: list[tuple[int, int]] = []
    for number, beat in enumerate(scene.beats):
        before = events[-1] if events else None
        if number and _due(number, len(scene.beats), glimpses):
            begin = up_to_grid(cursor + 2)
            cursor = begin + _GLIMPSES[len(looks) % len(_GLIMPSES)]
            looks.append((begin, cursor))
        if isinstance(beat, Action):
            done = _act(screenplay, scene, beat, _snapped(cursor + 4, _STROKE), how)
            events.append(done)
            cursor = done.end
        elif beat.id in readings:
            reading = readings[beat.id]
            frames = max(4, -(-reading.milliseconds * FPS // 1000))
            pause = how.silence(_silence(scene, before, beat))
            pause = max(2, pause + _echo(before)) if pause > 0 else pause
            start = _snapped(cursor + pause, _VOICE)
            start += GRID if pause > 0 and start < cursor else 0
            if isinstance(before, Said):
                start = max(start, before.start + 2 * GRID)
            said = Said(line=beat, reading=reading, start=start, frames=frames)
            events.append(said)
            cursor = max(said.left, before.end if before else 0)
    end = cursor + how.ring(_after(scene, events[-1] if events else None))
    closing = _closing(screenplay, how) if last else ()
    start = sum(opening)
    body = max(4 * GRID, up_to_grid(end - start))
    return Timeline(events=tuple(events), opening=opening, closing=closing, frames=start + body + sum(closing), glimpses=tuple(looks))


_GLIMPSES = (64, 48, 40)
"""Frames of the first, second and third look at another place: the nearer two threads come, the shorter."""


def _due(number: int, count: int, glimpses: int) -> bool:
    """Whether a look at another place comes before a beat: they lie evenly among the beats."""
    return any(number == max(1, round(count * (each + 1) / (glimpses + 1))) for each in range(glimpses))


_VOICE, _STROKE = 3, 2
"""Frames after a point of the grid at which voices and actions begin: a cut on the grid then falls just before them."""


def _snapped(frame: int, after: int) -> int:
    """The nearest frame that lies so far after a point of the grid.

    Where everything begins alike against the grid, another length of one line moves all that follows by whole units, and the shots that
    show it stay the same to the last frame.
    """
    return max(after, (frame - after + GRID // 2) // GRID * GRID + after)


def _opening(screenplay: Screenplay, scene: Scene, how: Tempo, *, first: bool, previous: Scene | None) -> tuple[int, ...]:
    if first:
        return (how.hold(88), max(80, how.hold(88))) if screenplay.seconds >= 60 else (how.hold(64), max(72, how.hold(64)))
    if previous is not None and previous.place == scene.place and previous.hour == scene.hour:
        return ()
    return (how.hold(56 if scene.tension >= 600 or screenplay.seconds < 75 else 72),)


def _closing(screenplay: Screenplay, how: Tempo) -> tuple[int, ...]:
    """A hold that fades, then credits long enough to read every card."""
    cards = 2 + len([each for each in screenplay.cast if each.speaks and each.role != "extra"])
    return how.hold(72), min(152, max(96 if screenplay.seconds < 120 else 104, up_to_grid(64 + 10 * cards)))


def _silence(scene: Scene, before: Event | None, line: Line) -> int:
    """Frames between what came before and the line. What the writer asked for is kept; the rest follows relation and feeling."""
    if line.gap != _WRITTEN:
        return round(line.gap * FPS / 1000)
    if before is None:
        return 8
    if isinstance(before, Done):
        return 8
    said = before.line.cutting
    if before.line.speaker == line.speaker:
        return 9
    if before.line.written.rstrip("\"'”’ ").endswith(_BROKEN_OFF):
        return _INTERRUPTION
    if said.emotion in ("grief", "surprised", "cold") and said.intensity >= 700:
        return 30
    if line.cutting.emotion in _HEAVY:
        return 15
    if line.cutting.emotion in _QUICK and scene.tension >= 500:
        return 2
    return 5 if scene.tension < 700 else 4


def _echo(before: Event | None) -> int:
    """Frames by which a long line is thought about for longer than a short one."""
    if not isinstance(before, Said):
        return 0
    return min(24, max(-6, 3 * (len(before.line.written.split()) - WORDS)))


def _after(scene: Scene, event: Event | None) -> int:
    """Frames of air after the last event: a turn is left to ring."""
    if isinstance(event, Said) and event.line.cutting.intensity >= 650:
        return 32
    return 24 if scene.tension < 700 else 16


def _act(screenplay: Screenplay, scene: Scene, action: Action, start: int, tempo: Tempo) -> Done:
    how, level = _stage(screenplay, scene, action)
    slot = tempo.act(1.6 + len(action.text.split()) / 5, how.frames)
    frames = max(how.frames, slot) if how.loop else how.frames
    return Done(action=action, staging=how, level=level, start=start, frames=frames, slot=slot)


def _stage(screenplay: Screenplay, scene: Scene, action: Action) -> tuple[Staging, int]:
    """How an action is shown, and how far down the list of ways to show it one had to go."""
    if action.verb == INTERCUT:
        return GESTURE, 5
    seen = action.actor in scene.present and not screenplay.character(action.actor).group
    if seen:
        how = staging(action.verb)
        if how is not None:
            return how, 0
        return (REACH if action.prop or action.target else GESTURE), 1
    how = event(action.verb, action.text)
    if how is not None:
        return how, 0
    if action.prop:
        return staging(action.verb) or REACH, 3
    if any(not screenplay.character(each).group for each in scene.present):
        return staging(action.verb) or REACH, 4
    return staging(action.verb) or REACH, 5
