"""Blocking: where the people of a framing stand on the frame."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.portrait import hands, over, single, swimmer
from generator.direction.scale import ADULT_HEAD, SCALES, WIDTH, eye_height, girth, perches
from generator.direction.setups import Framing
from generator.direction.spot import FLOOR, Composition, Span, Spot, horizon_at, lens_height
from generator.direction.stage import Person, Stage
from generator.film import Angle, Size, Species

_DISTANCE = 500
"""Centimetres from the camera to the front line on a wide shot; nearer people shrink faster with depth."""


def compose(framing: Framing, stage: Stage, span: Span, angle: Angle) -> Composition:
    """Everybody of a framing during a stretch of the scene, placed and scaled as they are when it begins."""
    there = [stage.people[each] for each in framing.people if stage.people[each].there(span.start, span.end)]
    if framing.kind == "insert":
        return hands(framing, there, span)
    if framing.kind != "title" and len(there) == 1 and there[0].look.species is Species.FISH:
        return swimmer(framing, there[0], span)
    if framing.kind in ("place", "title", "view") or not there:
        return _place(framing, there, span, angle, inside=stage.inside)
    if framing.kind == "single":
        return single(framing, there[0], span, angle)
    if framing.kind == "over":
        back = stage.people[framing.shoulder]
        if unequal(there[0].eyes(span.start), back.eyes(span.start)):
            return single(framing, there[0], span, angle)
        return over(framing, there[0], back, span, angle)
    return _together(framing, there, span, angle)


_SHOULDER = 42
"""Centimetres by which the eyes of two people may differ before a camera behind one no longer sees the other's face."""


def unequal(eyes: float, others: float) -> bool:
    return abs(eyes - others) > _SHOULDER


_INDOORS = 1.45
"""How much nearer the camera of an establishing shot stands to people in a room."""


def _place(framing: Framing, people: list[Person], span: Span, angle: Angle, *, inside: bool = False) -> Composition:
    """The place is the subject: people are small and on a third. Under a title the camera looks up, and nobody is there."""
    k = SCALES[Size.EWS].head / ADULT_HEAD * (_INDOORS if inside else 1.0)
    k *= min(1.0, 190 / max([each.eyes(span.start) for each in people], default=160.0))
    lens, horizon = {Angle.LOW: (60.0, 670), Angle.HIGH: (420.0, 410), Angle.TOP: (420.0, 560)}.get(angle, (150.0, (560, 600, 530)[span.turn % 3]))
    spots = []
    middle = (0.36 if span.turn % 2 == 0 else 0.64) * WIDTH
    for person in people[:4] if framing.size == Size.EWS and framing.kind == "place" else []:
        s = _DISTANCE / (_DISTANCE + person.behind / 2)
        spots.append(
            Spot(
                person=person,
                x=middle + person.place * k * s,
                y=horizon + (lens - person.eyes(span.start)) * k * s,
                head=person.head * k * s,
                facing=-60 * person.side if person.side else 30,
                depth=620 + person.behind // 10,
                pose=person.pose(span.start),
            )
        )
    return Composition(spots=_sorted(spots), horizon=horizon, scale=k, size=framing.size)


_LOWEST = 590.0
"""No eyes of two who are seen together are lower than this, in u: who sits beside somebody who stands is not at the foot of the frame."""
_APART = {Size.EWS: 90, Size.WS: 150, Size.LS: 118, Size.MLS: 66, Size.MS: 52}
"""Centimetres between two people who talk: cheated closer the tighter the shot."""


def _together(framing: Framing, people: list[Person], span: Span, angle: Angle) -> Composition:
    """Several people by projection. The tallest sets the size; it widens until the smallest is in the frame too."""
    scale = SCALES[framing.size]
    frame = span.start
    shoulders = any(each.look.species is Species.HUMAN for each in people)
    grounded = [each for each in people if not (shoulders and perches(each.look))]
    tallest = max(each.reach(span.start, span.end)[1] for each in grounded)
    lowest = min(each.reach(span.start, span.end)[0] for each in grounded)
    standing = max(eye_height(each.look) for each in people)
    k = scale.head / ADULT_HEAD * (0.86 if framing.kind in ("two", "group") and framing.step >= 3 else 1.0)
    k *= 0.96 + 0.07 * span.progress
    k *= min(1.6, max(0.2, 165.0 / standing)) if not 145 <= standing <= 215 else 1.0
    y = float(scale.eyes)
    if tallest - lowest > 25:
        k = min(k, ((_LOWEST if framing.step >= 3 else 700.0) - y) / (tallest - lowest))
    k = min(k, 880.0 / (tallest * 1.15)) if framing.step <= 2 else k
    if len(people) == 2:
        k = min(k, 1600 / (_between(people, framing) + 0.5 * sum(girth(each.look) for each in people)))
    if framing.step >= 3 and k * standing < 1150:
        framing = replace(framing, size=Size.LS)
        k, y = min(k, 770 / standing), float(SCALES[Size.LS].eyes)
    lens = lens_height(framing, tallest, angle)
    if framing.step <= 2 or k * tallest < 700:
        y = max(y, FLOOR - 45 - tallest * k) if framing.step != 1 else max(scale.eyes, 900 - tallest * k)
    horizon = y + (tallest - lens) * k
    spread = max(1, max(each.place for each in people) - min(each.place for each in people))
    centre = sum(each.place for each in people) / len(people)
    if len(people) == 2:
        stretch = _between(people, framing) / spread
    else:
        stretch = min(1.0, 1250 / (spread * k)) if framing.step <= 2 else 1180 / (spread * k)
    spots = []
    for person in people:
        s = _DISTANCE / (_DISTANCE + person.behind + (_STAGGER if len(people) == 2 and person is people[span.turn % 2] else 0))
        x = WIDTH / 2 + (person.place - centre) * stretch * k * s
        side = -1 if x < WIDTH / 2 else 1
        turn = (48 if framing.step <= 3 else 40) + (0, 9, -7)[span.turn % 3]
        spots.append(
            Spot(
                person=person,
                x=x,
                y=horizon + (lens - (_perched(grounded, frame) if person not in grounded else _raised(person.eyes(frame), tallest, framing))) * k * s,
                head=person.head * k * s,
                facing=-side * turn if abs(x - WIDTH / 2) > 90 else -side * 12,
                depth=(420 if framing.step <= 2 else 370) + person.behind // 2,
                pose=person.pose(frame),
            )
        )
    hosts = [each for each in spots if each.person in grounded and each.person.look.species is Species.HUMAN]
    spots = [_shouldered(each, hosts, frame) if each.person not in grounded and hosts else each for each in spots]
    aside = (-70.0, 40.0, 0.0, 75.0)[span.turn % 4] if framing.step <= 3 and len(people) <= 2 else 0.0
    placed = [_moved(each, each.x + aside) for each in _apart(spots)]
    return Composition(spots=_sorted(placed), horizon=horizon_at(y, tallest, lens, k), scale=k, size=_size(framing, k))


def _size(framing: Framing, k: float) -> Size:
    """Beside a giant a long shot of people is a wide one."""
    return Size.WS if framing.step == 2 and k * ADULT_HEAD < 0.62 * SCALES[Size.LS].head else framing.size


_STAGGER = 34
"""Centimetres by which one of two stands farther from the camera: two heads in a row are a photograph for a passport."""


def _raised(eyes: float, tallest: float, framing: Framing) -> float:
    """Where feet are out of the frame, the shorter of two grown people stands on a box: it brings the faces together."""
    return eyes + 0.35 * (tallest - eyes) if framing.step >= 3 and tallest - eyes < 32 else eyes


def _perched(people: list[Person], frame: int) -> float:
    """Height of the eyes of a bird among people: it sits as high as a shoulder."""
    return 0.9 * max(each.eyes(frame) for each in people)


def _shouldered(bird: Spot, hosts: list[Spot], frame: int) -> Spot:
    """A bird on the shoulder of whoever is nearest, on its own side of the line."""
    host = min(hosts, key=lambda each: (abs(each.x - bird.x), each.x))
    way = 1 if bird.x >= host.x else -1
    scale = host.head / host.person.head
    return replace(
        bird,
        x=host.x + way * 0.86 * host.head,
        y=host.y + 1.02 * host.head - bird.person.eyes(frame) * scale,
        head=bird.person.head * scale,
        depth=max(60, host.depth - 30),
    )


def _between(people: list[Person], framing: Framing) -> float:
    """Centimetres from head to head of two who talk, so that neither stands in the other."""
    heads, girths = sum(each.head for each in people), sum(girth(each.look) for each in people)
    return max(float(_APART.get(framing.size, 60)), 1.15 * heads, 0.5 * girths)


def _apart(spots: list[Spot]) -> list[Spot]:
    """Push heads apart sideways until a quarter of a head is free between them."""
    ordered = sorted(spots, key=lambda each: each.x)
    placed: list[Spot] = []
    for spot in ordered:
        x = spot.x
        for other in placed:
            need = 0.62 * (spot.head + other.head)
            if abs(spot.y - other.y) < 0.6 * (spot.head + other.head):
                x = max(x, other.x + need)
        placed.append(_moved(spot, x))
    if not placed:
        return placed
    shift = (placed[0].x + placed[-1].x - WIDTH) / 2 if len(placed) > 1 else 0.0
    return [_moved(each, each.x - shift) for each in placed]


def _moved(spot: Spot, x: float) -> Spot:
    return replace(spot, x=x)


def _sorted(spots: list[Spot]) -> tuple[Spot, ...]:
    """Farthest first; people at one depth from left to right."""
    return tuple(sorted(spots, key=lambda each: (-each.depth, each.x)))
