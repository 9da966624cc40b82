"""Portraits: one face, one pair of hands, or one face over another's shoulder."""

from __future__ import annotations

from generator.direction.scale import ADULT_HEAD, SCALES, WIDTH
from generator.direction.setups import Framing
from generator.direction.spot import FLOOR, Composition, Span, Spot, horizon_at, lens_height
from generator.direction.stage import Person
from generator.film import Angle, Size, Species


def hands(framing: Framing, people: list[Person], span: Span) -> Composition:
    """The thing in somebody's hands, their head above the frame."""
    head = 700.0
    spots = []
    for person in people[:1]:
        if person.look.species != Species.HUMAN or person.pose(span.start) in ("lie", "fly"):
            continue
        side = person.side or (1 if span.turn % 2 else -1)
        spots.append(
            Spot(person=person, x=WIDTH * (0.5 + side * 0.07), y=-400.0, head=head, facing=-side * 36, depth=330, pose="stand")
        )
    return Composition(spots=tuple(spots), horizon=300, scale=SCALES[Size.MCU].head / ADULT_HEAD, size=framing.size)


_THIRDS = {2: 300.0, 3: 285.0, 4: 275.0, 5: 235.0, 6: 140.0, 7: 80.0}
"""u from the middle of the frame, by step of the ladder: who is alone in the frame has room to look into."""
_LOWEST = 620.0
"""No eyes that the shot is about are lower than this, in u."""


_SWIMMERS = {0: (46.0, 640.0), 1: (74.0, 620.0), 2: (100.0, 620.0), 3: (135.0, 610.0), 4: (165.0, 600.0)}
"""Height of the head and of the eyes of what lives in the water, in u, by step of the ladder: a whale is as long as six of its heads."""
_SHORELINE = 430
"""Where the water meets the sky behind a swimmer: what stands on the shore is seen above its back."""


def swimmer(framing: Framing, person: Person, span: Span) -> Composition:
    """What lives in the water, from the side and whole, with the horizon above it."""
    head, y = _SWIMMERS.get(framing.step, (280.0, 560.0))
    side = person.side or (-1 if (person.index + span.turn // 2) % 2 == 0 else 1)
    x = WIDTH / 2 + side * (260.0 if framing.step <= 4 else 120.0)
    spot = Spot(person=person, x=x, y=y, head=head, facing=-side * (78, 84, 70)[span.turn % 3], depth=420, pose=person.pose(span.start))
    return Composition(spots=(spot,), horizon=_SHORELINE, scale=head / person.head, size=framing.size)


_LOW, _LYING = 60.0, 690.0
"""Whose eyes are so few centimetres from the ground, or the water, has them at this height of the frame, in u: not at its foot."""


def single(framing: Framing, person: Person, span: Span, angle: Angle) -> Composition:
    scale = SCALES[framing.size]
    pose = _upright(person.pose(span.start), framing)
    k = scale.head / person.head
    if framing.step <= 4:
        k = min(k, 1.15 * scale.head / ADULT_HEAD) if person.look.species == Species.HUMAN else _fit(person, span.start, framing)
    if framing.step >= 3:
        k *= 0.95 + 0.09 * span.progress
    eyes = person.eyes(span.start)
    y = float(scale.eyes)
    low, high = person.reach(span.start, span.end) if pose == person.pose(span.start) else (eyes, eyes)
    if max(eyes - low, high - eyes) > 12:
        k = min(k, (_LOWEST - y) / max(eyes - low, high - eyes))
    y += (high - eyes) * k
    if framing.step == 2:
        y = FLOOR - eyes * k if (FLOOR - eyes * k) > scale.eyes else scale.eyes
        y = min(y, _LYING) if eyes < _LOW else y
    side = person.side or (-1 if (person.index + span.turn // 3) % 2 == 0 else 1)
    x = WIDTH / 2 + side * (_THIRDS.get(framing.step, 235.0) + (-24, 0, 24)[span.turn % 3])
    lens = lens_height(framing, eyes, angle)
    spot = Spot(
        person=person,
        x=x,
        y=y,
        head=person.head * k,
        facing=_facing(framing, side, alone=person.side == 0) - side * (0, 6, -5)[span.turn % 3],
        depth={2: 420, 3: 390, 4: 360}.get(framing.step, 320),
        pose=pose,
    )
    return Composition(spots=(spot,), horizon=horizon_at(y, eyes, lens, k), scale=k, size=_named(framing, k * ADULT_HEAD))


def _named(framing: Framing, head: float) -> Size:
    """The size that a framing has come to, when it had to widen."""
    if framing.step < 3 or head >= 0.8 * SCALES[framing.size].head:
        return framing.size
    ladder = (Size.WS, Size.LS, Size.MLS, Size.MS, Size.MCU, Size.CU)
    return min(ladder, key=lambda each: (abs(SCALES[each].head - head), each.value))


def _upright(pose: str, framing: Framing) -> str:
    """Who lies is framed by the face where the floor is out of the frame."""
    return pose if pose != "lie" or framing.step <= 2 else "crouch" if framing.step <= 4 else "stand"


def _fit(person: Person, frame: int, framing: Framing) -> float:
    """A creature is framed by its body: as much of it as of a person of that size."""
    shown = {2: 1.0, 3: 0.85, 4: 0.7}.get(framing.step, 0.6)
    return min(760.0 / (person.eyes(frame) * shown), SCALES[framing.size].head * 1.2 / person.head * 1.6)


def _facing(framing: Framing, side: int, *, alone: bool) -> int:
    """Degrees from the camera, towards the middle. Closer means nearer to the front."""
    if framing.view == "profile":
        return -side * 85
    if framing.view == "back":
        return -side * 155
    turn = {2: 50, 3: 42, 4: 38, 5: 32, 6: 22, 7: 15}.get(framing.step, 40)
    return -side * (turn // 2 if alone else turn)


def over(framing: Framing, subject: Person, back: Person, span: Span, angle: Angle) -> Composition:
    """Over one shoulder to the other's face: the subject in the far third, the shoulder cut by the edge of the frame.

    Where heights differ much the shoulder is cheated towards the other's eyes, as with a box under an actor's feet.
    """
    scale = SCALES[framing.size]
    frame = span.start
    k = scale.head / subject.head * (0.95 + 0.09 * span.progress)
    eyes = subject.eyes(frame)
    y = float(scale.eyes) + 25
    low, high = subject.reach(span.start, span.end)
    if max(eyes - low, high - eyes) > 12:
        k = min(k, (_LOWEST - y) / max(eyes - low, high - eyes))
    y += (high - eyes) * k
    side = subject.side or 1
    lens = lens_height(framing, eyes, angle)
    head = min(back.head * k * 1.42, 640.0)
    drop = max(-150.0, min(150.0, (eyes - back.eyes(frame)) * k * 0.5))
    near = Spot(
        person=back,
        x=WIDTH / 2 - side * (WIDTH / 2 - 0.18 * head),
        y=max(120.0, y + drop - 10),
        head=head,
        facing=side * 148,
        depth=130,
        pose=back.pose(frame),
        shoulder=True,
    )
    far = Spot(
        person=subject,
        x=WIDTH / 2 + side * (210.0 if framing.step >= 5 else 240.0),
        y=y,
        head=subject.head * k,
        facing=-side * 30,
        depth=350,
        pose=subject.pose(frame),
    )
    return Composition(spots=(far, near), horizon=horizon_at(y, eyes, lens, k), scale=k, size=_named(framing, k * ADULT_HEAD))
