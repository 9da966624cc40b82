"""Acting: what everybody in a shot does, feels, says and looks at."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.editor import Piece
from generator.direction.lips import lips
from generator.direction.props import hand, in_hand, props
from generator.direction.scale import WIDTH
from generator.direction.setups import Framing
from generator.direction.spot import Composition, Spot, thousandths
from generator.direction.stage import Person, Stage
from generator.direction.things import gripped, stands
from generator.direction.timing import Done, Said, Timeline
from generator.film import Act, Feeling, Mark, Prop, Viseme

_ANSWERS = {
    "angry": "afraid",
    "cold": "afraid",
    "joy": "warm",
    "warm": "warm",
    "amused": "amused",
    "ironic": "cold",
    "sad": "sad",
    "grief": "sad",
    "afraid": "afraid",
    "surprised": "surprised",
    "pleading": "sad",
    "disgusted": "sad",
}
"""What a feeling makes of the one who listens to it."""
_REPLIES = {
    "angry": "frown", "cold": "frown", "joy": "smile", "warm": "smile", "amused": "smile", "surprised": "gasp", "grief": "sigh",
    "sad": "sigh",
}  # fmt: skip


def play(piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> tuple[Mark, ...]:
    """The marks of a shot with their acts, moods, gazes and lips, in frames of the shot."""
    marks = []
    holding = in_hand(piece, composition, stage, timeline)
    if piece.framing.kind == "insert":
        holding = {spot.person.index: prop for spot in composition.spots for prop in props(piece, composition, stage, timeline)}
    for spot in composition.spots:
        mark = spot.mark(gaze=_gaze(spot, piece, composition, stage, timeline))
        acts = _acts(spot, piece, composition, stage, timeline)
        if spot.person.index in holding:
            acts = _holding(acts, holding[spot.person.index], piece)
        visemes = [] if spot.shoulder or not piece.framing.mouths else _lips(spot.person, piece, timeline)
        marks.append(
            replace(
                mark,
                wet=spot.person.state(piece.start + 8).wet,
                wounds=spot.person.state(piece.start + 8).wounds,
                mood=_mood(spot.person, piece, timeline),
                feelings=_feelings(spot.person, piece, timeline),
                acts=tuple(sorted(acts, key=lambda each: (each.start, each.verb))),
                lips=tuple(visemes),
            )
        )
    return tuple(marks)


_RAISED = ("cast", "give", "throw", "drop")
"""Deeds in which the hand lets go of the thing or never touches it."""


def _holding(acts: list[Act], prop: Prop, piece: Piece) -> list[Act]:
    """The hand stays on the thing for the whole shot, and whatever is done with it is done where it is."""
    found = [replace(each, x=prop.x, y=prop.y) if each.prop == prop.noun else each for each in acts]
    if any(each.prop == prop.noun and each.verb in _RAISED for each in acts) or prop.float_from >= 0:
        return found
    return [Act(verb="take", start=-40, frames=piece.frames + 80, x=prop.x, y=prop.y, prop=prop.noun), *found]


def _lips(person: Person, piece: Piece, timeline: Timeline) -> list[Viseme]:
    found: list[Viseme] = []
    for said in timeline.lines:
        own = said.line.speaker == person.id and not said.line.off_screen
        if own and said.start - 2 < piece.end and said.end > piece.start:
            found += lips(said, piece.start, piece.end)
    kept = {each.frame: each for each in found}
    return [kept[frame] for frame in sorted(kept)]


def _mood(person: Person, piece: Piece, timeline: Timeline) -> str:
    """What the face shows: the feeling of the words that are nearest, 6 frames ahead of them; a listener answers it."""
    best, weight = "neutral", 0
    for each in timeline.events:
        start, end = each.start - 6, each.end + 12
        shared = min(end, piece.end) - max(start, piece.start)
        if shared <= 0:
            continue
        if isinstance(each, Said):
            own = each.line.speaker == person.id and not each.line.off_screen
            feeling = each.line.cutting.emotion if own else _ANSWERS.get(each.line.cutting.emotion, "neutral")
            value = shared * (3 if own else 1)
            if not own and each.line.cutting.intensity < 600:
                continue
        else:
            if each.action.actor != person.id:
                continue
            feeling, value = each.action.mood, shared * 2
        if feeling != "neutral" and value > weight:
            best, weight = feeling, value
    return "pain" if best in _HURTS and _wounded(person, piece) else best


def _feelings(person: Person, piece: Piece, timeline: Timeline) -> tuple[Feeling, ...]:
    """What is shown while a line is spoken that a note has given another feeling than its shot was made for."""
    found = []
    for said in timeline.lines:
        now, then = said.line.delivery, said.line.cutting
        mood = "ironic" if now.irony >= _SEEN and now.emotion == "neutral" else now.emotion
        start, end = said.start - 6, said.end + 8
        own = said.line.speaker == person.id and not said.line.off_screen
        if own and now != then and mood != then.emotion and start < piece.end and end > piece.start:
            found.append(Feeling(mood=mood, start=start - piece.start, frames=end - start))
    return tuple(found)


_SEEN = 400
"""Thousandths of irony that show on a face."""
_SMART = 60
"""Frames for which a fresh wound shows on the face."""
_HURTS = ("neutral", "afraid", "surprised", "sad", "angry")
_PAINFUL = ("cheek", "brow", "lip", "arm", "head")


def _wounded(person: Person, piece: Piece) -> bool:
    """Whether they have just been hurt."""
    states = zip(person.states, person.states[1:], strict=False)
    return any(
        start < piece.end - 4 and start + _SMART > piece.start and any(each in _PAINFUL for each in now.wounds if each not in was.wounds)
        for (_, was), (start, now) in states
    )


def _gaze(spot: Spot, piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> tuple[float, float]:
    """Where the eyes rest: on the thing in hand, on who is spoken to, on who speaks, on who acts; else into the set."""
    person = spot.person
    for each in timeline.actions:
        if each.start < piece.end - 8 and each.start + each.frames > piece.start + 8:
            if each.action.actor == person.id:
                target = stage.find(each.action.target)
                if target is not None and target != person:
                    return _toward(spot, target, composition)
                if each.action.prop and not stands(each.action.prop):
                    return hand(spot)
            actor = stage.find(each.action.actor)
            if actor is not None and actor != person and not _talks(person, piece, timeline):
                return _toward(spot, actor, composition)
    partner = _partner(person, piece, stage, timeline)
    if partner is not None:
        return _toward(spot, partner, composition)
    ahead = 1 if spot.facing >= 0 else -1
    return spot.x + ahead * max(300.0, 2.2 * spot.head), spot.y + 0.1 * spot.head


def _talks(person: Person, piece: Piece, timeline: Timeline) -> bool:
    return any(
        each.line.speaker == person.id and not each.line.off_screen and each.start < piece.end and each.end > piece.start
        for each in timeline.lines
    )


def _partner(person: Person, piece: Piece, stage: Stage, timeline: Timeline) -> Person | None:
    """The person of the talk nearest to the shot."""
    middle = piece.start + piece.frames // 2
    near = sorted(timeline.lines, key=lambda each: (max(0, each.start - middle, middle - each.end), each.start))
    for said in near:
        if said.line.speaker == person.id:
            to = stage.find(said.line.to)
            if to is not None and to != person:
                return to
        elif not said.line.off_screen and (speaker := stage.find(said.line.speaker)) is not None:
            return speaker
    others = [each for each in stage.there(piece.start, piece.end) if each != person]
    return others[0] if others else None


def _toward(spot: Spot, other: Person, composition: Composition) -> tuple[float, float]:
    """The eyes of somebody, in the frame or outside it. Outside, their side of the line decides."""
    found = composition.find(other.index)
    if found is not None:
        return found.x, found.y
    side = 1 if other.place > spot.person.place else -1
    if other.place == spot.person.place:
        side = 1 if spot.facing >= 0 else -1
    drop = (spot.person.eyes(0) - other.eyes(0)) * composition.scale
    return WIDTH / 2 + side * (WIDTH * 0.75), spot.y + max(-900.0, min(900.0, drop))


def _acts(spot: Spot, piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> list[Act]:
    found: list[Act] = []
    for done in timeline.actions:
        if done.start < piece.end and done.start + done.frames > piece.start and done.level != 4:
            if done.action.actor == spot.person.id:
                found.append(_act(done, spot, piece, composition, stage))
            elif (target := stage.find(done.action.target)) is not None and target == spot.person:
                found += _received(done, piece, composition, stage, spot)
        if done.level == 4 and done.start < piece.end and done.end > piece.start:
            x, y = WIDTH / 2, spot.y
            found.append(Act(verb="look", start=done.start - piece.start, frames=40, x=thousandths(x), y=round(y)))
    busy = [(each.start, each.start + each.frames) for each in found]
    for act in [*_gestures(spot, piece, timeline), *_listening(spot, piece, timeline)]:
        if all(act.start + act.frames <= start or act.start >= end for start, end in busy):
            found.append(act)
            busy.append((act.start, act.start + act.frames))
    return found


_EMPTY = 16
"""Frames for which nobody looks at a frame that somebody has left."""
_EDGE = 230.0
"""u from the edge of the frame at which who stays in it comes to a stop."""


def _act(done: Done, spot: Spot, piece: Piece, composition: Composition, stage: Stage) -> Act:
    x, y = _aim(done, spot, composition, stage)
    verb = done.staging.verb
    if done.staging.moves and verb != "exit" and done.start + done.frames < piece.end - _EMPTY:
        x = min(WIDTH - _EDGE, max(_EDGE, x))  # nobody runs out of a shot that goes on about them
    if verb == "stand" and spot.person.pose(done.start - 1) == "stand":
        verb = "turn"  # who is on their feet already does not get up again
    prop = "" if gripped(verb, done.action.prop) else done.action.prop
    return Act(
        verb=verb,
        start=done.start - piece.start,
        frames=done.frames,
        x=thousandths(x),
        y=round(y),
        prop=prop,
    )


def _aim(done: Done, spot: Spot, composition: Composition, stage: Stage) -> tuple[float, float]:
    """Where an act goes: to the other person, to the edge for who leaves, to the mark for who comes, else to the hand."""
    verb = done.staging.verb
    ahead = 1 if spot.facing >= 0 else -1
    if verb == "enter":
        return spot.x, spot.y
    if verb == "exit":
        return (-260.0 if spot.x < WIDTH / 2 else WIDTH + 260.0), spot.y
    target = stage.find(done.action.target)
    if target is not None and target != spot.person:
        x, y = _toward(spot, target, composition)
        if verb in _MEETING:
            return _between(spot, target, composition)
        if done.staging.moves:
            x -= ahead * 2.2 * spot.head
            return (x if verb != "retreat" else 2 * spot.x - x), spot.y
        return x, y
    if done.staging.moves:
        way = 5.0 * spot.head if verb in ("run", "ride", "fly", "swim") else 3.0 * spot.head
        ahead = -ahead if verb == "retreat" else ahead
        return _free(spot.x + ahead * way, ahead, spot, composition), spot.y
    if verb in ("look", "point", "shoot", "throw", "cast", "show"):
        return spot.x + ahead * 3.0 * spot.head, spot.y + 0.4 * spot.head
    return hand(spot)


def _free(x: float, ahead: int, spot: Spot, composition: Composition) -> float:
    """Where a walk ends: not in front of, nor behind, anybody else; before them, or past them where they stand too near."""
    for other in sorted((each for each in composition.spots if each.person != spot.person), key=lambda each: ahead * each.x):
        room = 0.75 * (spot.head + other.head)
        if abs(x - other.x) < room:
            short = other.x - ahead * room
            x = short if ahead * (short - spot.x) > 0.6 * spot.head else other.x + ahead * room
    return x


_MEETING = ("give", "take", "hold", "shake-hands", "touch", "pull")
"""Deeds in which a hand goes to the hand or the arm of another, and not to the face."""


def _between(spot: Spot, other: Person, composition: Composition) -> tuple[float, float]:
    """Where the hands of two meet: half-way, at the height of the lower one's chest."""
    found = composition.find(other.index)
    if found is None:
        x, _ = _toward(spot, other, composition)
        return (spot.x + x) / 2, spot.y + 1.5 * spot.head
    low = max(spot, found, key=lambda each: each.y)
    return (spot.x + found.x) / 2, low.y + (1.45 if low.pose in ("stand", "walk") else 1.2) * low.head


_STRIKES = {"punch": "fall", "kick": "fall", "push": "block", "slap": "turn", "stab": "fall", "shoot": "fall", "slash": "block"}
_MIRRORED = ("hug", "kiss", "shake-hands", "grapple")


def _received(done: Done, piece: Piece, composition: Composition, stage: Stage, spot: Spot) -> list[Act]:
    """The other half of an act between two: both share the frame of contact."""
    verb = done.staging.verb
    actor = stage.find(done.action.actor)
    x, y = _toward(spot, actor, composition) if actor is not None else (spot.x, spot.y)
    if actor is not None and verb in ("give", "shake-hands"):
        x, y = _between(spot, actor, composition)
    if verb in _STRIKES:
        answer = Act(verb=_STRIKES[verb], start=done.contact - 3, frames=31)
    elif verb in _MIRRORED:
        answer = Act(verb=verb, start=done.start + 3, frames=done.frames)
    elif verb == "give":
        answer = Act(verb="take", start=done.contact - 8, frames=24, prop=done.action.prop)
    else:
        answer = Act(verb="look", start=max(done.start, done.contact - 6), frames=28)
    return [replace(answer, start=answer.start - piece.start, x=thousandths(x), y=round(y))]


def _gestures(spot: Spot, piece: Piece, timeline: Timeline) -> list[Act]:
    """A gesture every few seconds of talk, its stroke just before a stressed word."""
    found: list[Act] = []
    for said in timeline.lines:
        if said.line.speaker != spot.person.id or said.line.off_screen:
            continue
        lively = said.line.cutting.emotion in ("angry", "joy", "amused", "surprised", "pleading")
        every, last = (45 if lively else 75), said.start - 40
        for word in said.cutting.words:
            frame = said.frame(word.start)
            if not word.stress or frame - last < every:
                continue
            last = frame
            act = Act(
                verb="gesture" if len(found) % 3 != 2 else "nod",
                start=frame - 9 - piece.start,
                frames=30 if len(found) % 3 != 2 else 16,
                x=thousandths(spot.x + (1 if spot.facing >= 0 else -1) * spot.head),
                y=round(spot.y + 1.6 * spot.head),
            )
            if act.start < piece.frames and act.start + act.frames > 0:
                found.append(act)
    return found


def _listening(spot: Spot, piece: Piece, timeline: Timeline) -> list[Act]:
    """What is heard shows on the face a little before the line ends; long lines are nodded to."""
    found = []
    for number, said in enumerate(timeline.lines):
        if said.line.speaker == spot.person.id or said.line.off_screen:
            continue
        at = said.end - 6 - piece.start
        verb = _REPLIES.get(said.line.cutting.emotion, "nod" if number % 2 else "look")
        if -8 < at < piece.frames and (said.frames > 40 or said.line.cutting.intensity >= 600) and verb != "look":
            found.append(Act(verb=verb, start=at, frames=24, x=thousandths(spot.x), y=round(spot.y)))
    return found


def faces(framing: Framing, composition: Composition) -> tuple[int, ...]:
    """Indices of the people whose mouths can be read."""
    return tuple(each.person.index for each in composition.spots if not each.shoulder) if framing.mouths else ()
