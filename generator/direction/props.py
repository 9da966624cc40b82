"""Props: which things are seen in a shot, where, and how large."""

from __future__ import annotations

from generator.direction.blocking import Composition, Spot, thousandths
from generator.direction.editor import Piece
from generator.direction.scale import WIDTH
from generator.direction.stage import Stage
from generator.direction.timing import Done, Timeline
from generator.film import Prop

_CENTIMETRES: tuple[tuple[int, str], ...] = (
    (6, "ring coin chip key pill bullet seed button pearl gem tooth"),
    (12, "card watch phone match pen note badge locket feather ticket tape stone apple egg chalk pencil brush spoon fork"),
    (18, "cup glass mug letter envelope photograph photo candle knife bottle radio flashlight compass whistle torch calendar"),
    (28, "book gun pistol revolver hat map crystal lamp lantern bread box pot jug file folder tablet wand newspaper mask skull bowl plate"),
    (30, "hammer clock kettle teapot scarf toy doll crown ball jar telephone camera wrench spanner ledger orb"),
    (45, "bag suitcase helmet laptop basket drum shield cake bucket violin coat jacket dress blanket backpack crate parcel"),
    (90, "sword rifle stick staff guitar umbrella spear broom oar flag rope axe shovel spade rake net"),
)
"""Centimetres of the larger side of what a hand can hold."""
_STANDING: tuple[tuple[int, str], ...] = (
    (90, "chair stool desk chest barrel table bench cradle trunk counter"),
    (120, "bicycle bike wheelbarrow piano machine motorcycle drone anvil console generator terminal statue"),
    (190, "door bed wardrobe boat wagon cart carriage tree gate ladder throne"),
    (420, "car ship truck van airship spaceship rocket train bus lorry tram"),
)
"""The same for what stands on the floor."""
_KEEPS = frozenset(
    ("take", "hold", "carry", "catch", "cast", "show", "drink", "eat", "read", "play", "photograph", "light", "search", "open", "phone")
    + ("work", "write", "type")
)
"""Verbs after which the thing is in the hand."""
_LOSES = frozenset(("put", "give", "drop", "throw", "break", "close"))
_HANDLES = (
    _KEEPS
    | _LOSES
    | frozenset(
        (
            "push",
            "pull",
            "press",
            "pour",
            "touch",
            "cut",
            "shoot",
            "stab",
            "slash",
            "dress",
            "reach",
            "transform",
            "gesture",
            "point",
            "knock",
        )
    )
)
"""Verbs while which it is in the hand."""


def _known(noun: str, table: tuple[tuple[int, str], ...]) -> int:
    """Centimetres by the last word of a noun that the table knows, or 0."""
    for word in noun.lower().replace("-", " ").split()[::-1]:
        for centimetres, nouns in table:
            if word in nouns.split() or word.removesuffix("s") in nouns.split():
                return centimetres
    return 0


def stands(noun: str) -> bool:
    """Too large for a hand: it stands on the floor."""
    return not _known(noun, _CENTIMETRES) and bool(_known(noun, _STANDING))


def size(noun: str) -> int:
    """Centimetres of the larger side of a thing."""
    return _known(noun, _CENTIMETRES) or _known(noun, _STANDING) or 25


def hand(spot: Spot) -> tuple[float, float]:
    """Where the working hand is, in u: higher the closer the shot, as actors cheat their hands into the frame."""
    ahead = 1 if spot.facing >= 0 else -1
    drop = 2.3 if spot.head < 180 else max(1.25, min(2.0, 540 / spot.head))
    return spot.x + ahead * 0.95 * spot.head, spot.y + drop * spot.head


def props(piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> tuple[Prop, ...]:
    """The things of a shot: the one that fills an insert, those handled while it lasts, those still in somebody's hand."""
    if piece.framing.kind == "insert":
        done = timeline.actions[piece.framing.thing]
        floats = done.staging.verb == "cast"
        return (
            Prop(
                noun=done.action.prop,
                x=500,
                y=470 if floats else 540,
                size=470,
                depth=200,
                float_from=max(0, done.contact - piece.start) if floats else -1,
            ),
        )
    found: dict[str, Prop] = {}
    held: dict[int, str] = {}
    for done in timeline.actions:
        actor, noun = stage.find(done.action.actor), done.action.prop
        if not noun:
            continue
        spot = composition.find(actor.index) if actor is not None else None
        if stands(noun):
            prop = _standing(noun, spot, piece.start, composition) if spot is not None else None
        elif done.start >= piece.end or done.end <= piece.start:
            prop = None
        elif actor is None:
            prop = _lying(noun, composition) if piece.framing.step <= 2 and piece.start <= done.contact + 40 else None
        elif spot is not None and not spot.shoulder and done.staging.verb in _HANDLES:
            prop = _handled(done, spot, piece, composition)
        else:
            prop = None
        if prop is not None:
            found[noun] = prop
        if done.start < piece.end and actor is not None and not stands(noun):
            _pass_on(done, actor.index, stage, held)
    for index, noun in held.items():
        spot = composition.find(index)
        if spot is not None and not spot.shoulder and noun not in found:
            prop = _held(noun, spot, composition)
            if prop is not None:
                found[noun] = prop
    return tuple(found.values())


def _pass_on(done: Done, actor: int, stage: Stage, held: dict[int, str]) -> None:
    """Who holds what after an action."""
    noun = done.action.prop
    if done.staging.verb in _KEEPS:
        held[actor] = noun
    elif done.staging.verb in _LOSES and held.get(actor) == noun:
        del held[actor]
    target = stage.find(done.action.target)
    if done.staging.verb == "give" and target is not None:
        held[target.index] = noun


def _extent(noun: str, composition: Composition) -> int:
    """On the frame: true to scale, yet large enough to be recognised and small enough to fit."""
    return round(min(430.0, max(26.0 if composition.scale < 6 else 54.0, size(noun) * composition.scale)))


def _standing(noun: str, spot: Spot, frame: int, composition: Composition) -> Prop | None:
    """Beside whoever will use it, its foot on the floor; in closer shots the floor is out of the frame."""
    extent = round(min(620.0, size(noun) * composition.scale))
    scale = spot.head / spot.person.head
    foot = spot.y + spot.person.eyes(frame) * scale
    ahead = 1 if spot.facing >= 0 else -1
    x = spot.x + ahead * (1.1 * spot.head + 0.5 * extent)
    if foot > 1010 or spot.shoulder or not 0 < x < WIDTH:
        return None
    return Prop(noun=noun, x=thousandths(x), y=round(foot - 0.48 * extent), size=extent, depth=min(1000, spot.depth + 20))


def _lying(noun: str, composition: Composition) -> Prop:
    """In the set, for the world to act on."""
    extent = min(420, max(110, _extent(noun, composition)))
    return Prop(noun=noun, x=610, y=min(880, composition.horizon + 150), size=extent, depth=430)


def _handled(done: Done, spot: Spot, piece: Piece, composition: Composition) -> Prop | None:
    noun = done.action.prop
    ahead = 1 if spot.facing >= 0 else -1
    x, y = hand(spot)
    floating = -1
    if done.staging.verb == "cast":
        floating = max(0, done.contact - 8 - piece.start)
        x, y = spot.x + ahead * 2.1 * spot.head, min(780.0, spot.y + 1.1 * spot.head)
    if y > 930 or not -60 < x < WIDTH + 60:
        return None
    return Prop(
        noun=noun, x=thousandths(x), y=round(y), size=_extent(noun, composition), depth=max(60, spot.depth - 20), float_from=floating
    )


def _held(noun: str, spot: Spot, composition: Composition) -> Prop | None:
    x, y = hand(spot)
    if y > 900 or spot.head > 480:
        return None
    return Prop(noun=noun, x=thousandths(x), y=round(y), size=_extent(noun, composition), depth=max(60, spot.depth - 20))
