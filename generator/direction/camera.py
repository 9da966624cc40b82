"""The camera: its height by the rule of power, its move by what the shot is for."""

from __future__ import annotations

from generator.direction.editor import Piece
from generator.direction.setups import Framing
from generator.direction.spot import Composition, thousandths
from generator.direction.stage import Stage
from generator.direction.timing import Done, Timeline
from generator.film import Angle, Move, Size

_STRONG = {"angry": 160, "cold": 200, "resolved": 170, "ironic": 80, "amused": 50, "disgusted": 90}
_WEAK = {"afraid": -220, "pleading": -240, "sad": -120, "grief": -200, "surprised": -60, "tired": -60}
_LOUD = {"whisper": -30, "quiet": -20, "normal": 0, "loud": 60, "shout": 90}
_WEAPONS = ("gun", "pistol", "revolver", "rifle", "sword", "knife", "blaster", "bow", "axe", "spear")


def power(index: int, stage: Stage, timeline: Timeline, frame: int) -> int:
    """How much somebody commands at a frame, -1000..1000: by how they have spoken of late and by what they hold."""
    person = stage.people[index]
    total = 180 if person.villain else 0
    for said in timeline.lines:
        age = frame - said.start
        if said.line.speaker != person.id or age < -8 or age > 500:
            continue
        delivery = said.line.cutting
        weight = (_STRONG.get(delivery.emotion, 0) + _WEAK.get(delivery.emotion, 0) + _LOUD[delivery.volume]) * delivery.intensity // 500
        total += weight if age < 200 else weight // 2
    for done in timeline.actions:
        if done.action.actor == person.id and done.start <= frame and any(word in done.action.prop.lower() for word in _WEAPONS):
            total += 250
    return max(-1000, min(1000, total))


_COMMANDS = 280
"""From so much more power on, the camera looks up at who has it and down on who has not."""


def angle(piece: Piece, number: int, stage: Stage, timeline: Timeline, tension: int) -> Angle:
    """Low for who commands, high for who is at their mercy, level where both are equal. Who is alone is seen as they feel."""
    framing, frame = piece.framing, piece.start + piece.frames // 2
    if framing.kind == "insert":
        return Angle.HIGH
    if framing.view == "above":
        return Angle.TOP
    if framing.kind in ("single", "over"):
        own = power(framing.people[0], stage, timeline, frame)
        others = [
            power(each.index, stage, timeline, frame) for each in stage.there(piece.start, piece.end) if each.index != framing.people[0]
        ]
        more = own - max(others) if others else own + own // 3
        if abs(more) > _COMMANDS:
            return Angle.LOW if more > 0 else Angle.HIGH
        if framing.size == Size.LS and tension >= 650:
            return Angle.LOW
    if framing.kind in ("place", "view", "wide", "title"):
        return _over_all(framing, number, tension)
    return Angle.EYE


def _over_all(framing: Framing, number: int, tension: int) -> Angle:
    """A place looms where much is at stake, and lies open to a bird where little is; a title has the sky behind it."""
    if framing.kind == "title":
        return Angle.LOW
    if number % 3 == 1:
        return Angle.LOW if tension >= 600 else Angle.HIGH
    return Angle.HIGH if number % 3 == 2 and tension >= 700 else Angle.EYE


_TAKE = 400
"""Frames of a shot that is held on purpose: the camera goes in for as long as it lasts."""


def move(piece: Piece, number: int, timeline: Timeline, tension: int, *, opening: bool, closing: bool) -> Move:
    """At most one verb a shot. Half of all shots stand still: acting moves them."""
    if opening:
        return Move(kind="crane-down" if number == 0 else "push", amount=70 if number == 0 else 60)
    if closing:
        return Move(kind="pull", amount=90)
    done = _main(piece, timeline)
    framing = piece.framing
    if piece.frames >= _TAKE:
        return Move(kind="push", amount=min(220, piece.frames // 6))
    if done is not None:
        if done.staging.sound in ("impact", "explosion", "gunshot", "thunder", "glass") and piece.start <= done.contact < piece.end:
            if done.contact - piece.start > 14:
                return Move(kind="handheld", amount=9)
            return Move(kind="shake", amount=22 if done.staging.sound == "explosion" else 12)
        if done.staging.moves and framing.step in (2, 3) and done.staging.verb not in ("enter", "exit") and number % 3 != 1:
            return Move(kind="truck-right" if _right(done, framing.people) else "truck-left", amount=60)
    if (way := _racks(piece, timeline)) is not None:
        return Move(kind="rack", amount=way)
    if framing.view == "back" and framing.step >= 3 and 40 <= piece.frames <= 130 and not any(each.start < piece.end and each.end > piece.start for each in timeline.lines):
        return Move(kind="rack")  # from who looks to what is looked at
    if framing.kind == "view" and done is not None and done.action.actor:
        return Move(kind="handheld", amount=7)  # through somebody's eyes
    if framing.kind == "view":
        return Move(kind="pan-right" if number % 2 else "pan-left", amount=45)
    if framing.kind in ("two", "group") and piece.frames >= 104 and number % 3 == 0:
        return Move(kind="push", amount=35)
    if framing.kind in ("place", "wide"):
        return Move(kind=("static", "truck-left", "drift", "crane-up")[number % 4], amount=(0, 45, 30, 40)[number % 4])
    if tension >= 780 and framing.step >= 3 and number % 3 == 0:
        return Move(kind="handheld", amount=6)
    long_line = any(min(each.end, piece.end) - max(each.start, piece.start) >= 70 for each in timeline.lines)
    if framing.step >= 5 and piece.frames >= 96 and (tension >= 480 or long_line) and framing.kind != "insert" and number % 2 == 0:
        return Move(kind="push", amount=45 if tension < 650 else 65)
    if framing.kind == "insert":
        return Move(kind="push", amount=40)
    if piece.frames >= 150 and number % 2 == 1:
        return Move(kind="drift", amount=18)
    return Move()


_LOOKS = ("look", "search", "think", "peek", "listen", "turn", "stop", "stand", "lean", "point", "wave")


def _racks(piece: Piece, timeline: Timeline) -> int | None:
    """Attention that moves between two depths within a shot: from somebody who looks up to what is behind them, or, with a negative amount,
    from what the world does to the one whom it concerns. Never under words: who speaks is sharp."""
    quiet = not any(each.start < piece.end and each.end > piece.start for each in timeline.lines)
    if piece.framing.kind != "single" or not 2 <= piece.framing.step <= 5 or not _RACK[0] <= piece.frames <= _RACK[1] or not quiet:
        return None
    middle = piece.start + piece.frames * 2 // 5
    for done in timeline.actions:
        if done.action.prop or not done.start - 24 <= middle <= done.end:
            continue
        if not done.action.actor and done.staging.effect:
            return 100 if done.contact >= middle else -100
        if done.action.actor and done.staging.verb in _LOOKS and not done.action.target and done.contact <= middle:
            return 100
    return None


_RACK = (48, 170)
"""Frames of a shot in which the focus can travel and arrive."""


_KEPT = 452
"""Thousandths of the frame from its middle within which whoever is in a long take stays while the camera goes in."""


def kept(move: Move, composition: Composition) -> Move:
    """The move, a push no farther than everybody who is seen stays in the frame."""
    if move.kind != "push" or len(composition.spots) < 2:
        return move
    out = max(abs(thousandths(each.x) - 500) + thousandths(0.6 * each.head) for each in composition.spots)
    return Move(kind="push", amount=max(20, min(move.amount, round(1000 * (_KEPT / max(1, out) - 1))))) if move.amount > 60 else move


def _main(piece: Piece, timeline: Timeline) -> Done | None:
    """The action that fills most of the piece, if one fills a third of it."""
    best, most = None, piece.frames // 3
    for done in timeline.actions:
        shared = min(done.start + done.frames, piece.end) - max(done.start, piece.start)
        if shared > most:
            best, most = done, shared
    return best


def _right(done: Done, people: tuple[int, ...]) -> bool:
    """People on the left go to the right, and the reverse."""
    return (done.staging.verb != "retreat") == (not people or people[0] % 2 == 0)
