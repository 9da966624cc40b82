"""Retouching: what notes ask of single shots, done when a scene is cut, so that no other shot of it moves."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.editor import Piece
from generator.direction.scale import SCALES
from generator.film import Angle, Grade, Move, Retouch, Scene, Shot, Size

_NEARER = {
    "single": (Size.LS, Size.MLS, Size.MS, Size.MCU, Size.CU, Size.BCU),
    "over": (Size.MS, Size.MCU, Size.CU),
    "two": (Size.LS, Size.MLS, Size.MS),
    "group": (Size.LS, Size.MLS),
    "wide": (Size.WS, Size.LS),
    "place": (Size.EWS, Size.WS),
    "view": (Size.EWS, Size.WS, Size.MS),
}
"""The sizes in which a kind of framing still shows whom it is meant to show, from far to near."""
_AMOUNTS = {"static": 0, "push": 60, "pull": 60, "drift": 20, "handheld": 9, "shake": 14}
_PAN = 50
_TAKE = 1000
"""In the amount of a retouch, every thousand is a take that was sent back."""


def reframed(piece: Piece, asked: Retouch) -> Piece:
    """The piece in a nearer or farther size of the same framing; as it is where there is none."""
    sizes = _NEARER.get(piece.framing.kind, ())
    if not asked.closer or not sizes:
        return piece
    here = min(range(len(sizes)), key=lambda each: abs(SCALES[sizes[each]].step - piece.framing.step))
    size = sizes[max(0, min(len(sizes) - 1, here + asked.closer))]
    return replace(piece, framing=replace(piece.framing, size=size))


def retouched(shot: Shot, scene: Scene, asked: Retouch) -> Shot:
    """The shot with the light, the move and the angle that are asked of it."""
    if asked == Retouch(shot=asked.shot):
        return shot
    grade = _sum(shot.grade, asked.grade)
    if asked.locked:
        grade = _sum(grade, asked.held, scene.grade)
    takes, amount = divmod(asked.amount, _TAKE)
    light = asked.light or (asked.held_light if asked.locked else None) or shot.light
    move = Move(kind=asked.move, amount=amount or _AMOUNTS.get(asked.move, _PAN)) if asked.move else shot.move
    return replace(shot, grade=grade, light=light, move=move, angle=Angle(asked.angle) if asked.angle else shot.angle, take=shot.take + takes)


def _sum(one: Grade, more: Grade, less: Grade | None = None) -> Grade:
    less = less or Grade()
    return Grade(
        brightness=_within(one.brightness + more.brightness - less.brightness),
        contrast=_within(one.contrast + more.contrast - less.contrast),
        saturation=_within(one.saturation + more.saturation - less.saturation),
        warmth=_within(one.warmth + more.warmth - less.warmth),
        noir=_within(one.noir + more.noir - less.noir),
    )


def _within(value: int) -> int:
    return max(-1000, min(1000, value))
