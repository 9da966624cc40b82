"""What seated people sit on: a chair, a stool, a bench, a crate or a rock, as the place has it."""

from __future__ import annotations

import math
from collections.abc import Callable

from generator.film import Mark, Shot, Species
from generator.picture.animation.brush import Canvas, darker, dice, lighter, linear, mix, paint, polygon, rect
from generator.picture.animation.light import Light
from generator.picture.animation.people import seat

WILD = (
    "forest",
    "beach",
    "shore",
    "desert",
    "mountain",
    "cave",
    "field",
    "meadow",
    "hill",
    "river",
    "lake",
    "island",
    "jungle",
    "swamp",
    "canyon",
    "cliff",
)
ROUGH = (
    "ruin",
    "harbour",
    "warehouse",
    "dock",
    "barn",
    "camp",
    "mine",
    "cellar",
    "ship",
    "factory",
    "alley",
    "rooftop",
    "trench",
    "battlefield",
    "factory",
)
STOOLS = ("bar", "tavern", "saloon", "diner", "laboratory", "lab", "studio", "workshop", "pub")
PUBLIC = (
    "park",
    "street",
    "station",
    "platform",
    "square",
    "church",
    "court",
    "garden",
    "school",
    "hospital",
    "museum",
    "corridor",
    "temple",
    "forum",
)
WOODS = ("7a5636", "8a6844", "5e4430", "94744e")


def kind_of(shot: Shot) -> str:
    """Which seat a place has: rock, crate, stool, bench or chair."""
    place = shot.place.kind.lower()
    for kind, words in (("rock", WILD), ("crate", ROUGH), ("stool", STOOLS), ("bench", PUBLIC)):
        if any(word in place for word in words):
            return kind
    return "chair" if shot.place.interior else "bench"


class Seat:
    """The seat under one person. Lengths are heads; y = 0 is the seat's top, x = 0 under the hips."""

    def __init__(self, mark: Mark, shot: Shot, light: Light, size: tuple[int, int], floor: float) -> None:
        """floor: y of the floor under it, in pixels of the frame."""
        width, height = size
        self.head = mark.head / 1000 * height
        self.x, self.y = mark.x / 1000 * width, seat(mark) / 1000 * height
        self.down = max(0.5, (floor - self.y) / self.head)
        self.kind = kind_of(shot)
        r = dice("seat", shot.place.seed, shot.place.kind, self.kind)
        own = {"rock": "8a8680", "crate": "8a6a44"}.get(self.kind, r.choice(WOODS))
        self.colour = mix("05060c", mix(own, light.key, 0.18), min(1.0, 0.78 * light.level))
        self.rim = mix(self.colour, light.rim, 0.3 * min(1.0, light.rim_strength))
        self.way = math.copysign(1.0, math.sin(math.radians(mark.facing))) if abs(math.sin(math.radians(mark.facing))) > 0.5 else 0.0
        """Which way the person looks: -1 left, 1 right, 0 towards or away from the lens."""

    def draw(self, canvas: Canvas) -> None:
        """In pixels of the frame."""
        canvas.save()
        canvas.translate(self.x, self.y)
        canvas.scale(self.head, self.head)
        canvas.save()
        canvas.translate(0, self.down)
        canvas.scale(1, 0.16)
        canvas.drawCircle(0, 0, 1.25, paint("030308", 0.42, blur=0.3))
        canvas.restore()
        DRAWINGS[self.kind](self, canvas)
        canvas.restore()

    def block(self, canvas: Canvas, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A board, light on top, darker below."""
        canvas.drawRect(rect(x, y, width, height), linear(0, y, 0, y + height, lighter(colour, 0.08), darker(colour, 0.24)))
        canvas.drawRect(rect(x, y, width, 0.025), paint(self.rim, 0.9))


def _chair(seat: Seat, c: Canvas) -> None:
    way, colour, far = seat.way, seat.colour, darker(seat.colour, 0.35)
    if way:
        post = -0.72 * way - 0.05
        for x, leg in ((-0.5, far), (0.48, far), (-0.66, colour), (0.6, colour)):
            seat.block(c, x, 0.05, 0.09, seat.down - 0.05, leg)
        seat.block(c, post, -2.0, 0.1, 2.1, colour)
        for y in (-1.95, -1.45, -0.95):
            seat.block(c, post - 0.04 * way, y, 0.18, 0.16, lighter(colour, 0.04))
    else:
        for x in (-0.72, 0.63):
            seat.block(c, x, -2.0, 0.1, 2.0 + seat.down, far)
        for y in (-1.96, -1.5, -1.04):
            seat.block(c, -0.68, y, 1.36, 0.22, colour)
        for x in (-0.78, 0.69):
            seat.block(c, x, 0.05, 0.1, seat.down, colour)
    seat.block(c, -0.78, -0.02, 1.56, 0.15, lighter(colour, 0.05))


def _stool(seat: Seat, c: Canvas) -> None:
    colour = seat.colour
    for x, lean in ((-0.4, -0.18), (0.36, 0.18)):
        c.drawPath(
            polygon([(x - 0.05, 0.05), (x + 0.05, 0.05), (x + lean + 0.05, seat.down), (x + lean - 0.05, seat.down)]),
            paint(darker(colour, 0.2)),
        )
    seat.block(c, -0.48, seat.down * 0.6, 0.96, 0.06, darker(colour, 0.3))
    seat.block(c, -0.62, -0.02, 1.24, 0.16, lighter(colour, 0.06))


def _bench(seat: Seat, c: Canvas) -> None:
    colour = seat.colour
    for x in (-1.7, 1.5):
        seat.block(c, x, -1.5 if not seat.way else 0.1, 0.16, seat.down + (1.5 if not seat.way else -0.1), darker(colour, 0.35))
    if not seat.way:
        for y in (-1.4, -0.95, -0.5):
            seat.block(c, -1.85, y, 3.7, 0.28, darker(colour, 0.08))
    seat.block(c, -1.9, -0.02, 3.8, 0.16, lighter(colour, 0.05))


def _crate(seat: Seat, c: Canvas) -> None:
    tall, colour = seat.down, seat.colour
    seat.block(c, -0.95, -0.02, 1.9, tall, colour)
    for k in range(4):
        seat.block(c, -0.95, -0.02 + tall * k / 4, 1.9, tall / 4 - 0.03, darker(colour, 0.1 + 0.05 * (k % 2)))
    for x in (-0.95, 0.75):
        seat.block(c, x, -0.02, 0.2, tall, darker(colour, 0.2))


def _rock(seat: Seat, c: Canvas) -> None:
    tall, colour = seat.down, seat.colour
    outline = [(-1.3, tall), (-1.15, tall * 0.4), (-0.75, 0.0), (0.1, -0.06), (0.8, 0.02), (1.2, tall * 0.45), (1.4, tall)]
    c.drawPath(polygon(outline), linear(0, -0.1, 0, tall, lighter(colour, 0.06), darker(colour, 0.35)))
    c.drawPath(polygon([(-0.75, 0.0), (0.1, -0.06), (0.8, 0.02), (0.35, 0.2), (-0.5, 0.22)]), paint(lighter(colour, 0.16)))
    c.drawPath(polygon([(-0.5, 0.22), (0.35, 0.2), (0.1, tall * 0.7), (-0.6, tall * 0.8)]), paint(darker(colour, 0.12)))


DRAWINGS: dict[str, Callable[[Seat, Canvas], None]] = {"chair": _chair, "stool": _stool, "bench": _bench, "crate": _crate, "rock": _rock}


def sits(mark: Mark) -> bool:
    """Whether somebody needs a seat."""
    return mark.look.species is Species.HUMAN and not mark.shoulder and (mark.pose == "sit" or any(act.verb == "sit" for act in mark.acts))
