"""Retakes: what to change about a shot that an editor would send back. A shot is retaken once; what is still wrong then is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.film import Effect, Mark, Move, Shot
from generator.picture.check import counts, face

Finding = Mapping[str, Any]
"""A finding of generator.picture.check as the vault keeps it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retake:
    """A shot that was sent back."""

    slate: str
    because: str
    """The kinds of findings."""


def grave(findings: Iterable[Finding]) -> list[Finding]:
    """Those for which a take should not be shown if another can be had."""
    return [each for each in findings if each["grave"]]


def remedied(shot: Shot, findings: Iterable[Finding]) -> Shot:
    """The shot as it should be taken again; the same shot where nothing can be done."""
    for kind in dict.fromkeys(each["kind"] for each in grave(findings)):
        shot = REMEDIES.get(kind, _as_it_is)(shot)
    return shot


def plainer(shot: Shot) -> Shot:
    """The shot with less in it, for a camera that failed at it: without effects and things first, then without people."""
    return replace(shot, effects=(), props=()) if shot.effects or shot.props else replace(shot, marks=())


def _as_it_is(shot: Shot) -> Shot:
    return shot


def _lifted(shot: Shot) -> Shot:
    """More key light, nothing dark in front, less noir."""
    grade = shot.grade
    lit = replace(grade, brightness=min(900, grade.brightness + 350), noir=grade.noir // 2)
    return replace(shot, grade=lit, foreground="", effects=_softer(shot, {"fog", "smoke", "dust"}))


def _plain(shot: Shot) -> Shot:
    """Nothing was seen: more light, and nothing between it and the lens."""
    return replace(_lifted(shot), effects=())


def _lowered(shot: Shot) -> Shot:
    """A stop less light, and what glares at half its strength."""
    grade = shot.grade
    return replace(shot, grade=replace(grade, brightness=max(-900, grade.brightness - 350)), effects=_softer(shot))


def _apart(shot: Shot) -> Shot:
    """A face that cannot be told from what lies behind it: less in the air, more contrast, a little more light."""
    grade = shot.grade
    clearer = replace(grade, contrast=min(900, grade.contrast + 250), brightness=min(900, grade.brightness + 150))
    return replace(shot, grade=clearer, foreground="", effects=_softer(shot))


def _another(shot: Shot) -> Shot:
    """Another take: for type, on a plate of its own; for a picture that stood still, with a lens that drifts."""
    moved = Move(kind="drift", amount=18) if shot.move.kind == "static" and shot.title is None else shot.move
    return replace(shot, take=shot.take + 1, move=moved)


def _framed(shot: Shot) -> Shot:
    """Everybody whose face counts moved into the frame, and a camera that stays where it is."""
    seen = set(map(id, counts(shot)))
    return replace(shot, marks=tuple(_inside(mark) if id(mark) in seen else mark for mark in shot.marks), move=Move())


def _inside(mark: Mark) -> Mark:
    box = face(mark, 1000 * 16 // 9, 1000)
    wide, above, below = (box.right - box.left) * 9 // 32, mark.y - box.top, box.bottom - mark.y
    x, y = min(max(mark.x, wide + 20), 980 - wide), min(max(mark.y, above + 20), max(above + 20, 980 - below))
    return replace(mark, x=x, y=y)


def _softer(shot: Shot, kinds: set[str] | None = None) -> tuple[Effect, ...]:
    return tuple(replace(each, strength=each.strength // 2) if kinds is None or each.kind in kinds else each for each in shot.effects)


REMEDIES: dict[str, Callable[[Shot], Shot]] = {
    "black": _plain,
    "face-dark": _lifted,
    "burnt-out": _lowered,
    "flicker": _lowered,
    "face-lost": _apart,
    "type-lost": _another,
    "frozen": _another,
    "face-outside": _framed,
}
