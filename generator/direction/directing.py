"""Directing a scene: its time-line, its stage, its coverage, its cutting; then every shot in full."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import blake2b

from generator.cut import Part, Reel, Slate, SlatedShot, SlatedSpeech
from generator.direction import titles
from generator.direction.acting import play
from generator.direction.background import LONGEST_LOOK, background, from_above
from generator.direction.blocking import compose
from generator.direction.breakdown import broken_down, central, lettering
from generator.direction.camera import angle, kept, move
from generator.direction.casting import everybody, speech
from generator.direction.colours import graded
from generator.direction.coverage import costs, moments
from generator.direction.editor import Piece, cut
from generator.direction.effects import ablaze, effects
from generator.direction.elsewhere import cut_against, elsewhere
from generator.direction.foreground import foreground
from generator.direction.ground import ground, weather
from generator.direction.passage import Passage, passage, veil, without_wishes
from generator.direction.props import props
from generator.direction.retouching import reframed, retouched
from generator.direction.scoring import score
from generator.direction.setups import Framing, framings
from generator.direction.sounding import air
from generator.direction.spot import Span
from generator.direction.stage import Stage, build, drama
from generator.direction.timing import Timeline, lay, tempo
from generator.direction.wording import starts
from generator.film import Reading, Scene, Screenplay, Shot, Size, Species


def direct(
    screenplay: Screenplay,
    scene: Scene,
    readings: Mapping[str, Reading],
    *,
    number: int,
    first: bool,
    last: bool,
    previous: Scene | None,
) -> Reel:
    """One scene as a reel. `readings` holds, by line id, the exact times of the words; a line without a reading is not heard.

    The same screenplay gives the same reel, and a shot depends on nothing but its own scene, the film's genre, look and title.
    """
    written = without_wishes(replace(scene, present=everybody(screenplay, scene)))
    other = elsewhere(screenplay, written, previous)
    if other is not None:
        written = cut_against(written, other)
        screenplay = other.told(screenplay)
    scene = broken_down(written)
    glimpses = other.glimpses if other is not None else 0
    how = tempo(screenplay, scene, first=first, last=last, previous=previous, glimpses=glimpses)
    timeline = lay(screenplay, scene, readings, how, first=first, last=last, previous=previous, glimpses=glimpses)
    stage = build(screenplay, scene, timeline, other)
    pieces = _pieces(screenplay, written, stage, timeline, first=first, new=previous is None or previous.place != scene.place)
    turns = _turns(pieces, timeline)
    asked = [scene.retouch(id) for id in _ids(scene, timeline, pieces)]
    shots = [
        retouched(
            _shot(
                screenplay,
                other.seen(scene) if other is not None and piece.framing.away else scene,
                _there(stage, piece),
                timeline,
                piece,
                (index, len(pieces)),
                turn,
                first=first,
                last=last,
                previous=previous,
            ),
            scene,
            asked[index],
        )
        for index, (piece, turn) in enumerate(zip(map(reframed, pieces, asked), turns, strict=True))
    ]
    return Reel(
        scene=scene.id,
        frames=timeline.frames,
        shots=_slate(scene, number, timeline, pieces, shots),
        speeches=_speeches(screenplay, scene, number, stage, timeline),
        music=score(screenplay, scene, timeline, first=first, last=last),
        sound=air(screenplay, scene, stage, timeline),
        number=number,
        presence=scene.music.presence,
    )


def _there(stage: Stage, piece: Piece) -> Stage:
    """The stage of the place that a piece is of."""
    return replace(stage, inside=stage.other.inside) if stage.other is not None and piece.framing.away else stage


def _pieces(screenplay: Screenplay, scene: Scene, stage: Stage, timeline: Timeline, *, first: bool, new: bool) -> tuple[Piece, ...]:
    """The shots that establish, the body as the editor cuts it, the shots that close."""
    options = framings(stage, timeline, scene, central(screenplay), place=screenplay.place(scene.place).kind)
    place, wide = options[0], options[1]
    found: list[Piece] = []
    at = 0
    for count, frames in enumerate(timeline.opening):
        framing = _establishing(place, wide, count, len(timeline.opening), scene)
        if passage(screenplay, scene) is Passage.PARALLEL and not first:
            framing = wide  # into the middle of it: the place has been told apart by what is done there
        elif count == 0 and frames >= LONGEST_LOOK and (first or new and _seed(screenplay, scene) % 4 == 0) and from_above(screenplay.place(scene.place), scene):
            framing = replace(framing, people=(), view="above")
        found.append(Piece(framing=framing, start=at, frames=frames))
        at += frames
    now = moments(stage, timeline, scene, screenplay.genre)
    table = costs(options, stage, timeline, now)
    found += cut(
        options,
        table,
        now,
        stage,
        timeline,
        genre=screenplay.genre,
        seed=_seed(screenplay, scene),
        before=found[-1].framing if found else None,
        kind=passage(screenplay, scene),
    )
    at = timeline.body[1]
    for count, frames in enumerate(timeline.closing):
        framing = replace(wide, plate="A", offset=0) if count == 0 and found[-1].framing != wide else replace(place, people=(), offset=330)
        found.append(Piece(framing=framing, start=at, frames=frames))
        at += frames
    return tuple(found)


def _establishing(place: Framing, wide: Framing, count: int, of: int, scene: Scene) -> Framing:
    """The place alone, then from lower under the title, so that no face is under type; any other scene opens wide, with whoever matters already there."""
    if of > 1:
        return replace(place, people=()) if count == 0 else replace(place, kind="title", size=Size.WS, people=(), offset=200)
    return replace(place, people=place.people[:2]) if scene.tension < 500 else wide


def _seed(screenplay: Screenplay, scene: Scene) -> int:
    """From what the scene is, not from what it is called: another id or name changes nothing."""
    place = screenplay.place(scene.place)
    told = f"{screenplay.genre}|{place.kind}|{place.seed}|{scene.hour}|{scene.purpose}|{len(scene.present)}|{scene.tension}"
    return int.from_bytes(blake2b(told.encode(), digest_size=8).digest(), "big")


def _turns(pieces: tuple[Piece, ...], timeline: Timeline) -> list[int]:
    """A number for each piece by which the camera varies its moves: counted within the event, so that it outlives other edits."""
    found: list[int] = []
    seen: dict[int, int] = {}
    for piece in pieces:
        beat = timeline.beat(piece.start + piece.frames // 2)
        seen[beat] = seen.get(beat, -1) + 1
        found.append(beat + seen[beat])
    return found


def _shot(
    screenplay: Screenplay,
    scene: Scene,
    stage: Stage,
    timeline: Timeline,
    piece: Piece,
    place: tuple[int, int],
    turn: int,
    *,
    first: bool,
    last: bool,
    previous: Scene | None,
) -> Shot:
    index, count = place
    opening, closing = index < len(timeline.opening), index >= count - len(timeline.closing)
    tension = drama(timeline, scene, piece.start + piece.frames // 2) // 20 * 20
    height = angle(piece, index if opening else turn, stage, timeline, tension)
    span = Span(start=piece.start, end=piece.end, progress=timeline.share(piece.start + piece.frames // 2), turn=turn)
    composition = compose(piece.framing, stage, span, height)
    credits = closing and index == count - 1
    hold = closing and not credits
    kind = passage(screenplay, scene)
    afloat = any(each.person.look.species is Species.FISH for each in composition.spots)
    title = titles.film(screenplay, shot=index, lengths=timeline.opening) if first and opening else None
    if index == 0 and not first:
        title = titles.between(screenplay, scene, previous, min(piece.frames, 100))
    elif title is None and not closing and (said := _lettered(piece, timeline)):
        title = titles.sign(said, piece.frames)
    return Shot(
        frames=piece.frames,
        place=ground(screenplay, scene),
        hour=scene.hour,
        weather=weather(screenplay, scene),
        look=screenplay.look,
        light=scene.light,
        size=composition.size,
        angle=height,
        plate=piece.framing.plate,
        offset=piece.framing.offset,
        horizon=composition.horizon,
        move=kept(move(piece, index if opening else turn, timeline, tension, opening=first and opening, closing=closing), composition),
        tension=tension,
        extras=background(screenplay, scene) if piece.framing.kind != "insert" and piece.framing.view != "above" else "",
        foreground="" if closing or piece.framing.view == "above" or afloat else foreground(piece.framing, scene, screenplay.place(scene.place), piece.start, turn, tension),
        marks=play(piece, composition, stage, timeline),
        props=props(piece, composition, stage, timeline),
        effects=(
            *(effects(piece, composition, stage, scene, timeline, tension) if piece.framing.view != "above" else ()),
            *ablaze(screenplay.place(scene.place), piece, composition),
            *veil(kind, piece.frames, first=index == 0),
            *titles.fades(first=first and index == 0, hold=hold, credits=credits, frames=piece.frames),
        ),
        title=titles.credits(screenplay, piece.frames) if credits else title,
        grade=graded(screenplay, scene, kind),
    )


def _lettered(piece: Piece, timeline: Timeline) -> str:
    """What can be read in a picture of the place or of a thing, while the sentence that says so is played."""
    if piece.framing.kind not in ("view", "place", "insert") or piece.framing.people:
        return ""
    middle = piece.start + piece.frames // 2
    return next((lettering(done.action) for done in timeline.actions if done.start - 8 <= middle < done.end + 8), "")


def _ids(scene: Scene, timeline: Timeline, pieces: tuple[Piece, ...]) -> list[str]:
    """An id for each shot by the beat that it belongs to, so that it outlives any renumbering."""
    found = []
    ordinals: dict[str, int] = {}
    count = len(pieces)
    for index, piece in enumerate(pieces):
        if index < len(timeline.opening):
            beat = "opening"
        elif index >= count - len(timeline.closing):
            beat = "closing"
        else:
            beat = _beat(piece, timeline)
        ordinal = ordinals.get(beat, 0)
        ordinals[beat] = ordinal + 1
        found.append(f"{scene.id}/shot-{beat}-{ordinal}")
    return found


def _slate(scene: Scene, number: int, timeline: Timeline, pieces: tuple[Piece, ...], shots: list[Shot]) -> tuple[SlatedShot, ...]:
    """Names by place in the cut, ids by place in the story."""
    return tuple(
        SlatedShot(
            slate=Slate(name=f"{number}{_letter(index)}", part=Part.PICTURE, scene=scene.id, id=id),
            shot=shot,
            lines=tuple(each.line.id for each in timeline.lines if each.start < piece.end and each.end > piece.start),
            beats=tuple(each.action.id for each in timeline.actions if each.start < piece.end and each.end > piece.start),
        )
        for index, (id, piece, shot) in enumerate(zip(_ids(scene, timeline, pieces), pieces, shots, strict=True))
    )


def _beat(piece: Piece, timeline: Timeline) -> str:
    """The beat that fills most of a piece, else the next one, else the last."""
    best, most = "", 0
    for each in timeline.events:
        shared = min(each.end, piece.end) - max(each.start, piece.start)
        if shared > most:
            best, most = each.action.id if hasattr(each, "action") else each.line.id, shared
    return best or "air"


def _letter(index: int) -> str:
    """A, B … Z, AA, AB …"""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return (letters[index // 26 - 1] if index >= 26 else "") + letters[index % 26]


def _speeches(screenplay: Screenplay, scene: Scene, number: int, stage: Stage, timeline: Timeline) -> tuple[SlatedSpeech, ...]:
    found = []
    for count, said in enumerate(timeline.lines):
        person = stage.find(said.line.speaker)
        found.append(
            SlatedSpeech(
                slate=Slate(name=f"{number} line {count + 1}", part=Part.VOICE, scene=scene.id, id=f"{scene.id}/line-{said.line.id}"),
                speech=speech(screenplay, said.line),
                line=said.line.id,
                speaker=next((each.name for each in screenplay.cast if each.id == said.line.speaker), ""),
                start=said.start * 40,
                milliseconds=said.reading.milliseconds,
                pan=500 if person is None or said.line.off_screen else 500 + 70 * person.side,
                words=starts(said.line.text, said.reading),
            )
        )
    return tuple(found)
