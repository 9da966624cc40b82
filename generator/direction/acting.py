"""Acting: what everybody in a shot does, feels, says and looks at."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.deeds import beside, deed, received, toward
from generator.direction.editor import Piece
from generator.direction.lips import lips
from generator.direction.mounts import mounted
from generator.direction.props import hand, in_hand, props
from generator.direction.scale import WIDTH
from generator.direction.setups import Framing
from generator.direction.spot import Composition, Spot, thousandths
from generator.direction.stage import Person, Stage
from generator.direction.things import HANDLES, stands
from generator.direction.timing import Said, Timeline
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
        if mount := mounted(spot.pose):
            acts = [replace(each, prop=mount) if each.verb == "ride" else each for each in acts]
            if all(each.verb != "ride" for each in acts):
                acts = [Act(verb="ride", start=-40, frames=piece.frames + 80, x=thousandths(spot.x), y=round(spot.y), prop=mount), *acts]
        elif spot.pose == "swim" and all(each.verb != "swim" for each in acts):
            acts = [Act(verb="swim", start=-40, frames=piece.frames + 80, x=thousandths(spot.x), y=round(spot.y)), *acts]
        elif call := _calls(spot, piece, stage, timeline):
            acts = [*call, *(each for each in acts if each.verb in _WITH_ONE_HAND)]
        elif spot.person.index in holding:
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


_WITH_ONE_HAND = ("nod", "sit", "stand", "shake", "laugh", "sigh", "frown", "smile", "gasp", "lean")
"""What is done with a telephone at the ear."""
_RAISED = ("cast", "give", "throw", "drop")
"""Deeds in which the hand lets go of the thing or never touches it."""


def _holding(acts: list[Act], prop: Prop, piece: Piece) -> list[Act]:
    """The hand stays on the thing for the whole shot, and whatever is done with it is done where it is."""
    found = [replace(each, x=prop.x, y=prop.y) if each.prop == prop.noun else each for each in acts]
    if any(each.prop == prop.noun and each.verb in _RAISED for each in acts) or prop.float_from >= 0:
        return found
    first = min((each.start for each in acts if each.prop == prop.noun), default=0)
    start = first if first > _LATER else -40  # in a long shot a hand is empty until it takes something up
    return [Act(verb="take", start=start, frames=piece.frames + 40 - start, x=prop.x, y=prop.y, prop=prop.noun), *found]


_LATER = 75
"""Frames into a shot from which on a thing is not yet in the hand when it begins."""


def _calls(spot: Spot, piece: Piece, stage: Stage, timeline: Timeline) -> list[Act]:
    """The telephone at the ear of who speaks with another place, until they need their hands or run."""
    other, person = stage.other, spot.person
    if other is None or not other.call or piece.start < other.start or not any(each.line.speaker == person.id and each.end > other.start for each in timeline.lines):
        return []
    busy = [each for each in timeline.actions if each.action.actor == person.id and (each.staging.moves or each.staging.verb in HANDLES)]
    if any(other.start < each.start < piece.end - 8 for each in busy):
        return []
    return [Act(verb="phone", start=-40, frames=piece.frames + 80, x=thousandths(spot.x), y=round(spot.y), prop=other.call)]


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
                    return toward(spot, target, composition)
                if each.action.prop and not stands(each.action.prop):
                    return hand(spot)
            actor = stage.find(each.action.actor)
            if actor is not None and actor != person and actor.away == person.away and not _talks(person, piece, timeline):
                return toward(spot, actor, composition)
    partner = _partner(person, piece, stage, timeline)
    if partner is not None:
        return toward(spot, partner, composition)
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
    others = [each for each in stage.there(piece.start, piece.end) if each != person and each.away == person.away]
    return others[0] if others else None


def _acts(spot: Spot, piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> list[Act]:
    found: list[Act] = []
    for done in timeline.actions:
        if done.start < piece.end and done.start + done.frames > piece.start and done.level != 4:
            if done.action.actor == spot.person.id:
                found += deed(done, spot, piece, composition, stage)
            elif (target := stage.find(done.action.target)) is not None and target == spot.person and beside(done, target, stage):
                found += received(done, piece, composition, stage, spot)
        if done.level == 4 and done.start < piece.end and done.end > piece.start:
            x, y = WIDTH / 2, spot.y
            found.append(Act(verb="look", start=done.start - piece.start, frames=40, x=thousandths(x), y=round(y)))
    busy = [(each.start, each.start + each.frames) for each in found]
    for act in [*_gestures(spot, piece, timeline), *_listening(spot, piece, timeline)]:
        if all(act.start + act.frames <= start or act.start >= end for start, end in busy):
            found.append(act)
            busy.append((act.start, act.start + act.frames))
    return found


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
