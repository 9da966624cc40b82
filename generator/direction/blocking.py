"""Blocking: where the people of a framing stand on the frame.

One law for sets and people. A camera at a height of `lens` cm sees a point at height h, D/(D+z) = s, at
y = horizon + (lens - h) * k * s; k is u per centimetre. So heads, feet and horizon always agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.direction.coverage import Framing
from generator.direction.scale import ADULT_HEAD, SCALES, WIDTH, eye_height, girth
from generator.direction.stage import Person, Stage
from generator.film import Angle, Mark, Size, Species

_DISTANCE = 500
"""Centimetres from the camera to the front line on a wide shot; nearer people shrink faster with depth."""
_FLOOR = 950
"""No foot of a full figure is lower than this, in u."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Somebody on the frame: lengths in u, the frame being 1778 by 1000."""

    person: Person
    x: float
    y: float
    """Of the eyes."""
    head: float
    facing: int
    depth: int
    pose: str
    shoulder: bool = False

    def mark(self, *, gaze: tuple[float, float]) -> Mark:
        return Mark(
            look=self.person.look,
            x=thousandths(self.x),
            y=round(self.y),
            head=max(4, round(self.head)),
            facing=self.facing,
            depth=self.depth,
            pose=self.pose,
            gaze_x=thousandths(gaze[0]),
            gaze_y=round(gaze[1]),
            shoulder=self.shoulder,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A framing filled: its people from the farthest to the nearest, and the line on which the sky meets the ground."""

    spots: tuple[Spot, ...]
    horizon: int
    scale: float
    """u per centimetre on the front line."""
    size: Size
    """What it came to: a goose beside a woman makes a medium shot a long one."""

    def find(self, index: int) -> Spot | None:
        return next((each for each in self.spots if each.person.index == index), None)


def thousandths(x: float) -> int:
    """A length across the frame, from u to thousandths of its width."""
    return round(x * 1000 / WIDTH)


def compose(framing: Framing, stage: Stage, frame: int, end: int, angle: Angle) -> Composition:
    """Everybody of a framing at a frame of the scene, placed and scaled."""
    there = [stage.people[each] for each in framing.people if stage.people[each].there(frame, end)]
    if framing.kind == "insert":
        return Composition(spots=(), horizon=420, scale=SCALES[Size.MCU].head / ADULT_HEAD, size=framing.size)
    if framing.kind in ("place", "title") or not there:
        return _place(framing, there, frame)
    if framing.kind == "single":
        return _single(framing, there[0], frame, angle)
    if framing.kind == "over":
        return _over(framing, there[0], stage.people[framing.shoulder], frame, angle)
    return _together(framing, there, frame, angle)


def _lens(framing: Framing, eyes: float, angle: Angle) -> float:
    """Height of the camera in cm. Close up, a true low or high camera throws the background out of frame: a third is enough."""
    level = min(eyes, {0: 150.0, 1: 150.0, 2: 105.0, 3: 140.0}.get(framing.step, eyes))
    height = {Angle.EYE: level, Angle.LOW: 62.0, Angle.FLOOR: 15.0, Angle.HIGH: 250.0, Angle.TOP: 420.0}[angle]
    if angle != Angle.EYE and framing.step >= 3:
        height = eyes + (height - eyes) / 3
    return height


def _horizon(y: float, eyes: float, lens: float, k: float) -> int:
    """Where the law puts it, within what a set can show."""
    return round(min(880.0, max(60.0, y + (eyes - lens) * k)))


def _place(framing: Framing, people: list[Person], frame: int) -> Composition:
    """The place is the subject; people are small and off the centre, or below the title."""
    titled = framing.kind == "title"
    k = (39 if titled else SCALES[Size.EWS].head) / ADULT_HEAD
    k *= min(1.0, 190 / max([each.eyes(frame) for each in people], default=160.0))
    lens, horizon = 150.0, 655 if titled else 560
    spots = []
    middle = (0.5 if titled else 0.4) * WIDTH
    for person in people[:4] if titled or framing.size == Size.EWS else []:
        s = _DISTANCE / (_DISTANCE + person.behind / 2)
        spots.append(
            Spot(
                person=person,
                x=middle + person.place * k * s,
                y=horizon + (lens - person.eyes(frame)) * k * s,
                head=person.head * k * s,
                facing=-60 * person.side if person.side else 30,
                depth=620 + person.behind // 10,
                pose=person.pose(frame),
            )
        )
    return Composition(spots=_sorted(spots), horizon=horizon, scale=k, size=framing.size)


def _single(framing: Framing, person: Person, frame: int, angle: Angle) -> Composition:
    scale = SCALES[framing.size]
    pose = _upright(person.pose(frame), framing)
    k = scale.head / person.head
    if framing.step <= 4:
        k = min(k, 1.15 * scale.head / ADULT_HEAD) if person.look.species == Species.HUMAN else _fit(person, frame, framing)
    eyes = person.eyes(frame)
    y = float(scale.eyes)
    if framing.step == 2:
        y = _FLOOR - eyes * k if (_FLOOR - eyes * k) > scale.eyes else scale.eyes
    side = person.side or (-1 if person.index % 2 == 0 else 1)
    x = {-1: 690.0, 1: 1090.0}[side]
    if framing.step >= 6:
        x = WIDTH / 2 - side * -1 * 90 if person.side else WIDTH / 2
    if framing.step == 2:
        x = WIDTH / 2 + side * 190
    if framing.view == "profile":
        x = 600.0 if side < 0 else 1178.0
    lens = _lens(framing, eyes, angle)
    spot = Spot(
        person=person,
        x=x,
        y=y,
        head=person.head * k,
        facing=_facing(framing, side, alone=person.side == 0),
        depth={2: 420, 3: 390, 4: 360}.get(framing.step, 320),
        pose=pose,
    )
    return Composition(spots=(spot,), horizon=_horizon(y, eyes, lens, k), scale=k, size=framing.size)


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


def _over(framing: Framing, subject: Person, back: Person, frame: int, angle: Angle) -> Composition:
    """Over one shoulder to the other's face: the subject in the far third, the shoulder cut by the edge of the frame.

    Where heights differ much the shoulder is cheated towards the other's eyes, as with a box under an actor's feet.
    """
    scale = SCALES[framing.size]
    k = scale.head / subject.head
    eyes = subject.eyes(frame)
    y = float(scale.eyes) + 25
    side = subject.side or 1
    lens = _lens(framing, eyes, angle)
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
    return Composition(spots=(far, near), horizon=_horizon(y, eyes, lens, k), scale=k, size=framing.size)


_APART = {Size.EWS: 90, Size.WS: 150, Size.LS: 118, Size.MLS: 66, Size.MS: 52}
"""Centimetres between two people who talk: cheated closer the tighter the shot."""


def _together(framing: Framing, people: list[Person], frame: int, angle: Angle) -> Composition:
    """Several people by projection. The tallest sets the size; it widens until the smallest is in the frame too."""
    scale = SCALES[framing.size]
    tallest = max(each.eyes(frame) for each in people)
    lowest = min(each.eyes(frame) for each in people)
    standing = max(eye_height(each.look) for each in people)
    k = scale.head / ADULT_HEAD * (0.86 if framing.kind in ("two", "group") and framing.step >= 3 else 1.0)
    k *= min(1.6, max(0.2, 165.0 / standing)) if not 145 <= standing <= 215 else 1.0
    y = float(scale.eyes)
    if tallest - lowest > 25:
        k = min(k, (700.0 - y) / (tallest - lowest))
    k = min(k, 880.0 / (tallest * 1.15)) if framing.step <= 2 else k
    if len(people) == 2:
        k = min(k, 1600 / (_between(people, framing) + 0.5 * sum(girth(each.look) for each in people)))
    if framing.step >= 3 and k * standing < 1150:
        framing = replace(framing, size=Size.LS)
        k, y = min(k, 770 / standing), float(SCALES[Size.LS].eyes)
    lens = _lens(framing, tallest, angle)
    if framing.step <= 2 or k * tallest < 700:
        y = max(y, _FLOOR - 45 - tallest * k) if framing.step != 1 else max(scale.eyes, 900 - tallest * k)
    horizon = y + (tallest - lens) * k
    spread = max(1, max(each.place for each in people) - min(each.place for each in people))
    centre = sum(each.place for each in people) / len(people)
    if len(people) == 2:
        stretch = _between(people, framing) / spread
    else:
        stretch = min(1.0, 1250 / (spread * k)) if framing.step <= 2 else 1180 / (spread * k)
    spots = []
    for person in people:
        s = _DISTANCE / (_DISTANCE + person.behind)
        x = WIDTH / 2 + (person.place - centre) * stretch * k * s
        side = -1 if x < WIDTH / 2 else 1
        turn = 48 if framing.step <= 3 else 40
        spots.append(
            Spot(
                person=person,
                x=x,
                y=horizon + (lens - _raised(person.eyes(frame), tallest, framing)) * k * s,
                head=person.head * k * s,
                facing=-side * turn if abs(x - WIDTH / 2) > 90 else -side * 12,
                depth=(420 if framing.step <= 2 else 370) + person.behind // 2,
                pose=person.pose(frame),
            )
        )
    return Composition(spots=_sorted(_apart(spots)), horizon=_horizon(y, tallest, lens, k), scale=k, size=framing.size)


def _raised(eyes: float, tallest: float, framing: Framing) -> float:
    """Where feet are out of the frame, the shorter of two grown people stands on a box: it brings the faces together."""
    return eyes + 0.35 * (tallest - eyes) if framing.step >= 3 and tallest - eyes < 32 else eyes


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
