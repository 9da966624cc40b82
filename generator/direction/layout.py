"""Layout: what is wrong with the pictures of a scene, found from its shots alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from generator.clock import from_milliseconds
from generator.cut import Reel, SlatedShot
from generator.direction.scale import SCALES, WIDTH
from generator.film import Line, Look, Mark, Prop, Scene, Screenplay, Shot, Size, Species

_FAR = (Size.EWS, Size.WS)
_SAFE = 35.0
"""Thousandths of the frame that no face comes nearer to its edge, where the shot is about that face."""


_WORD = 1300
"""Milliseconds of a line that may be heard over the face of the one it is said to: there is hardly time to look round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    kind: str
    """One of: unseen-speaker, covered-face, cut-face, one-spot, wrong-scale, crossed-line, face-under-type."""
    slate: str
    told: str
    """What was found, in numbers."""


@dataclass(frozen=True, slots=True)
class _Box:
    """In u."""

    left: float
    top: float
    right: float
    bottom: float

    def shared(self, other: _Box) -> float:
        """The share of this box that the other covers."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.bottom, other.bottom) - max(self.top, other.top)
        if wide <= 0 or tall <= 0:
            return 0.0
        return wide * tall / ((self.right - self.left) * (self.bottom - self.top))


def _face(mark: Mark) -> _Box:
    """From brow to chin."""
    x, y = mark.x * WIDTH / 1000, float(mark.y)
    return _Box(x - 0.28 * mark.head, y - 0.16 * mark.head, x + 0.28 * mark.head, y + 0.4 * mark.head)


def _head(mark: Mark) -> _Box:
    x, y = mark.x * WIDTH / 1000, float(mark.y)
    return _Box(x - 0.38 * mark.head, y - 0.5 * mark.head, x + 0.38 * mark.head, y + 0.48 * mark.head)


def _thing(prop: Prop) -> _Box:
    x = prop.x * WIDTH / 1000
    return _Box(x - prop.size / 2, prop.y - prop.size / 2, x + prop.size / 2, prop.y + prop.size / 2)


def faults(screenplay: Screenplay, scene: Scene, reel: Reel) -> tuple[Fault, ...]:
    """Everything that is wrong, shot by shot; nothing for a scene that may be filmed as it is."""
    found: list[Fault] = []
    for each in reel.shots:
        name = each.slate.name
        found += (Fault(kind=kind, slate=name, told=told) for kind, told in _in(each.shot))
    found += _unseen(screenplay, scene, reel)
    found += _crossed(reel.shots)
    return tuple(found)


def _in(shot: Shot) -> Iterator[tuple[str, str]]:
    """(kind, what) for each fault of one picture."""
    faces = [mark for mark in shot.marks if not mark.shoulder and shot.size is not Size.INSERT]
    for one, other in combinations(faces, 2):
        alike = abs(one.depth - other.depth) < 60 and _touches(one) is False and _touches(other) is False
        if alike and _head(one).shared(_head(other)) > 0.12:
            yield "one-spot", f"x {one.x} and {other.x}"
    for mark in faces:
        if shot.size not in _FAR:
            yield from _covered(mark, shot)
            yield from _cut(mark, shot)
    if shot.title is not None and shot.title.kind == "title":
        for mark in faces:
            if 330 < mark.y < 640 and mark.head > 30:
                yield "face-under-type", f"eyes at {mark.y}"
    yield from _scale(shot, faces)


def _touches(mark: Mark) -> bool:
    return any(act.verb in ("hug", "kiss", "grapple", "comfort", "dance", "carry", "whisper") for act in mark.acts)


def _covered(mark: Mark, shot: Shot) -> Iterator[tuple[str, str]]:
    face = _face(mark)
    for other in shot.marks:
        if other is not mark and other.depth < mark.depth and not (_touches(mark) or _touches(other)):
            share = face.shared(_head(other))
            if share > 0.05:
                yield "covered-face", f"{share:.0%} by somebody"
    for prop in shot.props:
        if prop.depth < mark.depth and prop.float_from < 0:
            share = face.shared(_thing(prop))
            if share > 0.12:
                yield "covered-face", f"{share:.0%} by the {prop.noun}"


def _cut(mark: Mark, shot: Shot) -> Iterator[tuple[str, str]]:
    """A face that the shot is about lies within the safe frame; crossing its edge on foot is not a fault."""
    if shot.size in (Size.BCU, Size.ECU) or any(act.verb in ("enter", "exit", "run", "appear", "vanish") for act in mark.acts):
        return
    face = _face(mark)
    margin_x, margin_y = _SAFE * WIDTH / 1000, 0.0
    if face.left < margin_x or face.right > WIDTH - margin_x or face.top < margin_y or face.bottom > 1000 - _SAFE:
        yield "cut-face", f"x {mark.x} y {mark.y} head {mark.head}"


def _scale(shot: Shot, faces: list[Mark]) -> Iterator[tuple[str, str]]:
    """A head is as large as its shot size says: the largest of a group of people decides."""
    people = [mark for mark in faces if mark.look.species is Species.HUMAN and mark.look.age >= 12]
    giant = max((mark.head for mark in faces if mark.look.species is not Species.HUMAN), default=0)
    if not people or shot.size is Size.EWS or giant > 1.3 * max(mark.head for mark in people):
        return
    wanted = SCALES[shot.size].head
    largest = max(mark.head for mark in people)
    if not 0.55 * wanted <= largest <= 1.5 * wanted:
        yield "wrong-scale", f"a head of {largest} in a {shot.size.value}"


def _unseen(screenplay: Screenplay, scene: Scene, reel: Reel) -> Iterator[Fault]:
    """A line is heard over its speaker, or over the one who listens; never over nobody where somebody could be shown."""
    looks = {each.id: _bare(each.look) for each in screenplay.cast if not each.group and each.role != "narrator"}
    lines = {beat.id: beat for beat in scene.beats if isinstance(beat, Line)}
    for speech in reel.speeches:
        line = lines[speech.line]
        if line.off_screen or line.speaker not in scene.present or line.speaker not in looks:
            continue
        start = from_milliseconds(speech.start)
        end = from_milliseconds(speech.start + speech.milliseconds)
        shown = [each for each in _during(reel, start, end) for mark in each.shot.marks if _bare(mark.look) == looks[line.speaker]]
        heard = any(not mark.shoulder for each in _during(reel, start, end) for mark in each.shot.marks)
        if not shown and not (heard and speech.milliseconds < _WORD):
            yield Fault(kind="unseen-speaker", slate=speech.slate.name, told=line.id)


def _bare(look: Look) -> Look:
    """Somebody whatever they wear: in another scene, or where there is no air, it is something else."""
    return replace(look, outfit="", outfit_colour="", accent="", hat="")


def _during(reel: Reel, start: int, end: int) -> Iterator[SlatedShot]:
    at = 0
    for each in reel.shots:
        if at < end and at + each.shot.frames > start:
            yield each
        at += each.shot.frames


def _crossed(shots: tuple[SlatedShot, ...]) -> Iterator[Fault]:
    """Two who are seen together keep their sides in every shot in which both are."""
    sides: dict[tuple[Look, Look], bool] = {}
    for each in shots:
        if each.shot.size in (Size.EWS, Size.INSERT):
            continue
        for one, other in combinations(each.shot.marks, 2):
            if one.look == other.look:
                continue
            first, second = (one, other) if repr(one.look) < repr(other.look) else (other, one)
            left = first.x < second.x
            if sides.setdefault((first.look, second.look), left) != left:
                yield Fault(kind="crossed-line", slate=each.slate.name, told=f"x {first.x} and {second.x}")
