"""Props: which things are seen in a shot, where, and how large."""

from __future__ import annotations

from generator.direction.breakdown import lettering
from generator.direction.editor import Piece
from generator.direction.scale import WIDTH
from generator.direction.spot import Composition, Spot, thousandths
from generator.direction.stage import Stage
from generator.direction.things import HANDLES, KEEPS, LOSES, bodily, built, gripped, head, monumental, size, stands
from generator.direction.timing import Done, Timeline
from generator.film import Prop, Species

HANDED = (Species.HUMAN, Species.ROBOT)
"""Who has hands."""


_SEATS = ("chair", "stool", "bench", "throne", "armchair", "sofa", "seat", "bed", "couch")
SEEN_AFAR = 45
"""Centimetres of what is large enough to be made out in the set, where nobody holds it; what is smaller is seen in its insert."""


def hand(spot: Spot) -> tuple[float, float]:
    """Where the working hand holds something, in u: higher the closer the shot, as actors cheat their hands into the frame."""
    ahead = 1 if spot.facing >= 0 else -1
    drop = 1.75 if spot.head < 180 else max(1.15, min(1.5, 520 / spot.head))
    return spot.x + ahead * 0.62 * spot.head, spot.y + drop * spot.head


def props(piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> tuple[Prop, ...]:
    """The things of a shot: the one that fills an insert, those that stand about, those in somebody's hand."""
    if piece.framing.kind == "insert":
        return (_insert(timeline.actions[piece.framing.thing], piece, composition),)
    found: dict[str, Prop] = {}
    for done in timeline.actions:
        actor, noun = stage.find(done.action.actor), done.action.prop
        spot = composition.find(actor.index) if actor is not None else None
        if (rungs := _climbed(done, spot, piece)) is not None:
            found[rungs.noun] = rungs
        if not noun or built(noun) or bodily(noun) or noun in found or done.staging.verb == "ride":
            continue
        prop = None
        if stands(noun) and done.staging.verb == "cast":
            prop = _lifted(done, spot, piece, composition)
        elif head(noun) in _SEATS and any(each.person.pose(piece.end - 1) in ("sit", "lie") for each in composition.spots):
            continue  # somebody sits on it
        elif monumental(noun) and not composition.spots and done.start < piece.end:
            prop = _alone(noun, composition, inside=stage.inside) if piece.framing.step <= 2 else None
        elif stands(noun) or (actor is not None and actor.look.species not in HANDED and done.start < piece.end):
            prop = _standing(noun, spot, piece.start, composition) if spot is not None else None
        elif actor is None and done.start < piece.end and done.end > piece.start:
            wide = piece.framing.step <= 2 and piece.start <= done.contact + 40
            prop = _lying(noun, composition) if wide and size(noun) >= SEEN_AFAR else None
        if prop is not None:
            found[noun] = prop
    for prop in in_hand(piece, composition, stage, timeline).values():
        found[prop.noun] = prop
    return tuple(found.values())


def in_hand(piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> dict[int, Prop]:
    """By the index of the person, what their hand holds or moves during the piece: the deed of the moment before what they carry."""
    brought = {each.index: each.state(-1).holds for each in stage.people}
    carried = {index: noun for index, noun in brought.items() if noun}
    moved: dict[int, Done] = {}
    for done in timeline.actions:
        actor = stage.find(done.action.actor)
        if actor is None or done.start >= piece.end or not done.action.prop or stands(done.action.prop) or bodily(done.action.prop):
            continue
        if done.staging.verb in HANDLES and done.end > piece.start:
            moved.setdefault(actor.index, done)
        _pass_on(done, actor.index, stage, carried)
    found: dict[int, Prop] = {}
    for spot in composition.spots:
        deed = moved.get(spot.person.index)
        noun = carried.get(spot.person.index, "") if deed is None else deed.action.prop
        if spot.shoulder or not noun or (deed is not None and gripped(deed.staging.verb, noun)):
            continue
        if spot.person.look.species not in HANDED:
            continue  # a goose has no hands
        prop = _held(noun, spot) if deed is None else _handled(deed, spot, piece)
        if prop is not None and all(prop.noun != other.noun for other in found.values()):
            found[spot.person.index] = prop
    return found


def _insert(done: Done, piece: Piece, composition: Composition) -> Prop:
    """Large: before the chest of whoever holds it, or by itself."""
    floats = max(0, done.contact - piece.start) if done.staging.verb in ("cast", "fly") else -1
    noun = done.action.prop
    if not composition.spots and head(noun) in _HUNG and (monumental(noun) or done.staging.sound and not done.action.actor):
        return Prop(noun=noun, x=500, y=400, size=520, depth=200)  # it sounds where it hangs
    if not composition.spots and lettering(done.action):
        return Prop(noun=noun, x=500, y=665, size=400, depth=200)  # below what it says
    if not composition.spots:
        return Prop(noun=noun, x=500, y=470 if floats >= 0 else 540, size=470, depth=200, float_from=floats)
    spot = composition.spots[0]
    ahead = 1 if spot.facing >= 0 else -1
    extent = round(min(400, max(190, size(noun) * 12)))
    return Prop(noun=noun, x=thousandths(spot.x + ahead * 150), y=500, size=extent, depth=200, float_from=floats)


def _pass_on(done: Done, actor: int, stage: Stage, held: dict[int, str]) -> None:
    """Who holds what after an action."""
    noun = done.action.prop
    if done.staging.verb in KEEPS:
        held[actor] = noun
    elif done.staging.verb in LOSES and held.get(actor) == noun:
        del held[actor]
    target = stage.find(done.action.target)
    if done.staging.verb == "give" and target is not None:
        held[target.index] = noun


def _extent(noun: str, scale: float, most: float = 430.0) -> int:
    """On the frame: true to scale, yet large enough to be recognised and small enough to fit."""
    return round(min(430.0, most, max(30.0 if scale < 6 else 54.0, size(noun) * scale)))


def _standing(noun: str, spot: Spot, frame: int, composition: Composition) -> Prop | None:
    """Beside whoever will use it, its foot on the floor; in closer shots the floor is out of the frame."""
    extent = round(min(620.0, size(noun) * composition.scale))
    scale = spot.head / spot.person.head
    foot = spot.y + spot.person.eyes(frame) * scale
    ahead = 1 if spot.facing >= 0 else -1
    x = spot.x + ahead * (1.1 * spot.head + 0.5 * extent)
    behind = 20 + max(each.depth for each in composition.spots)  # nothing that stands about hides a face
    if foot > 1010 or spot.shoulder or not 0 < x < WIDTH:
        return None
    return Prop(noun=noun, x=thousandths(x), y=round(foot - 0.48 * extent), size=extent, depth=min(1000, behind))


_HANGS = 150
"""Frames for which a mind can hold what is heavy."""


def _lifted(done: Done, spot: Spot | None, piece: Piece, composition: Composition) -> Prop | None:
    """Something heavy, torn off the ground behind whoever does it by thought; before that it lies where it lies."""
    if spot is None or spot.shoulder or piece.framing.step > 3 or not done.contact - _HANGS < piece.start < done.contact + _HANGS or piece.end <= done.contact:
        return None
    ahead = 1 if spot.facing >= 0 else -1
    extent = round(min(560.0, max(300.0, 0.62 * size(done.action.prop) * composition.scale)))
    x = min(WIDTH - 0.4 * extent, max(0.4 * extent, spot.x + ahead * (1.4 * spot.head + 0.62 * extent)))
    low = min(700, composition.horizon + 60)
    return Prop(noun=done.action.prop, x=thousandths(x), y=low, size=extent, depth=min(1000, spot.depth + 60), float_from=max(0, done.contact - piece.start))


_HUNG = ("bell", "gong", "alarm", "chandelier", "siren", "loudspeaker", "lantern", "flag", "banner", "birdcage", "clock", "speaker")
"""What hangs, where it belongs to the place."""


_RUNGS = ("ladder", "mast", "tower", "roof", "loft", "scaffold", "wall", "pole", "chimney", "attic", "hatch", "shaft")
"""What is climbed by a ladder."""


def _climbed(done: Done, spot: Spot | None, piece: Piece) -> Prop | None:
    """The ladder under somebody who climbs, where they are seen from head to foot: nobody climbs the air."""
    words = {each.strip(".,;:!?\"'").lower().removesuffix("s") for each in done.action.text.split()}
    if spot is None or done.staging.verb != "climb" or not words & {*_RUNGS} or piece.framing.step > 2 or spot.shoulder or done.start >= piece.end or done.end <= piece.start:
        return None
    scale = spot.head / spot.person.head
    foot = spot.y + spot.person.eyes(piece.start) * scale
    height = round(min(1000.0, 330 * scale))
    return Prop(noun="ladder", x=thousandths(spot.x), y=round(foot - height / 2), size=height, depth=min(1000, spot.depth + 20))


def _alone(noun: str, composition: Composition, *, inside: bool) -> Prop:
    """What is as large as a monument, in a picture of the place without anybody: it stands where it stood, or hangs on its wall."""
    if inside and head(noun) in _HUNG:
        return Prop(noun=noun, x=500, y=max(190, composition.horizon - 260), size=150, depth=620)
    extent = min(520, max(260, round(size(noun) * composition.scale * 2)))
    return Prop(noun=noun, x=500, y=min(860 - extent // 2, composition.horizon + extent // 3), size=extent, depth=520)


def _lying(noun: str, composition: Composition) -> Prop:
    """In the set, for the world to act on."""
    extent = min(420, max(110, _extent(noun, composition.scale)))
    if head(noun) in _HUNG:
        return Prop(noun=noun, x=560, y=max(150, composition.horizon - 240), size=max(130, extent // 2), depth=520)
    return Prop(noun=noun, x=610 if len(noun) % 2 else 480, y=min(880, composition.horizon + 150), size=extent, depth=430)


def _handled(done: Done, spot: Spot, piece: Piece) -> Prop | None:
    noun = done.action.prop
    ahead = 1 if spot.facing >= 0 else -1
    x, y = hand(spot)
    floating = -1
    if done.staging.verb == "cast":
        floating = max(0, done.contact - 8 - piece.start)
        if floating >= piece.end - piece.start:
            return None  # until it is moved it lies where it lies
        x, y = spot.x + ahead * 2.1 * spot.head, min(780.0, spot.y + 1.1 * spot.head)
    if y > 930 or not -60 < x < WIDTH + 60:
        return None
    if done.staging.verb not in ("put", "drop", "give", "throw", "close", "break") and (over := _raised(noun, spot)) is not None:
        return over
    extent = _extent(noun, spot.head / spot.person.head, _below(spot, y))
    return Prop(noun=noun, x=thousandths(x), y=round(y), size=extent, depth=max(60, spot.depth - 20), float_from=floating)


_OVERHEAD = ("umbrella", "parasol")


def _raised(noun: str, spot: Spot) -> Prop | None:
    """An umbrella is held over the head, its canopy behind the face; too close for that it is held as any other thing."""
    if head(noun) not in _OVERHEAD or spot.pose not in ("stand", "walk", "sit", "wheelchair"):
        return None
    scale = spot.head / spot.person.head
    extent = min(105.0, 0.62 * spot.person.eyes(0)) * scale
    ahead = 1 if spot.facing >= 0 else -1
    y = spot.y - 0.5 * spot.head
    if y - extent / 2 < -0.25 * extent:
        return None
    return Prop(noun=noun, x=thousandths(spot.x + ahead * 0.75 * spot.head), y=round(y), size=round(extent), depth=spot.depth + 15)


def _held(noun: str, spot: Spot) -> Prop | None:
    if (over := _raised(noun, spot)) is not None:
        return over
    x, y = hand(spot)
    if y > 900 or spot.head > 480:
        return None
    extent = _extent(noun, spot.head / spot.person.head, _below(spot, y))
    return Prop(noun=noun, x=thousandths(x), y=round(y), size=extent, depth=max(60, spot.depth - 20))


def _below(spot: Spot, y: float) -> float:
    """How large a thing round y may be before it hides the chin of whoever holds it."""
    return max(60.0, 1.7 * (y - spot.y - 0.38 * spot.head))
