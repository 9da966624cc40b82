"""The shot: all that a picture backend sees. No ids, no positions in the film, no paths.

Lengths on the frame are thousandths: x of the frame's width from the left edge, y of its height from the top.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.film.grade import Grade
from generator.film.light import LightSource
from generator.film.person import Look
from generator.film.place import Hour, Place, Weather


class Size(StrEnum):
    """How much of a person fills the frame."""

    EWS = "EWS"
    WS = "WS"
    LS = "LS"
    MLS = "MLS"
    MS = "MS"
    MCU = "MCU"
    CU = "CU"
    BCU = "BCU"
    ECU = "ECU"
    INSERT = "INSERT"


class Angle(StrEnum):
    EYE = "eye"
    LOW = "low"
    HIGH = "high"
    FLOOR = "floor"
    TOP = "top"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A camera move over the whole shot."""

    kind: str = "static"
    """One of: static, drift, push, pull, truck-left, truck-right, pan-left, pan-right, tilt-up, tilt-down, crane-up, crane-down,
    handheld, shake, rack."""
    amount: int = 0
    """Thousandths of the frame (truck, pan, tilt, crane, shake), or thousandths of scale (push, pull)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viseme:
    """A mouth shape from `frame` of the shot until the next one. Shapes: rest M A E I O U F L S R."""

    frame: int
    shape: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A staged action of one person, in frames of the shot; it may begin before the shot (negative) or outlast it."""

    verb: str
    start: int
    frames: int
    x: int = 500
    y: int = 500
    """Where it is aimed."""
    prop: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling:
    """What a face shows for a while instead of its mood, in frames of the shot."""

    mood: str
    """From the vocabulary of Delivery.emotion."""
    start: int
    frames: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A person on their mark."""

    look: Look
    x: int
    """Of the head's centre."""
    y: int
    """Of the eyes."""
    head: int
    """Height of the head, chin to crown, in thousandths of the frame's height."""
    facing: int = 0
    """Degrees: 0 to the camera, 90 to the right of the frame, -90 to the left, 180 away."""
    depth: int = 400
    """Thousandths from the lens (0) to the horizon (1000); nearer hides farther and moves more under the camera."""
    pose: str = "stand"
    """One of: stand, sit, wheelchair, walk, run, kneel, crouch, lie, lean, fly, back (nearest is taken)."""
    mood: str = "neutral"
    """From the vocabulary of Delivery.emotion, or pain."""
    feelings: tuple[Feeling, ...] = ()
    gaze_x: int = 500
    gaze_y: int = 400
    """What the eyes look at, on the frame; it may lie outside."""
    acts: tuple[Act, ...] = ()
    lips: tuple[Viseme, ...] = ()
    shoulder: bool = False
    """True for the blurred shoulder in the foreground of an over-the-shoulder shot."""
    wet: int = 0
    """Thousandths from dry to dripping: hair hangs, cloth darkens."""
    wounds: tuple[str, ...] = ()
    """What they have suffered so far. Any of: cheek, brow, lip, arm (bandaged), head (bandaged), soot, mud, bound (tied wrists)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """A thing on the frame. `size` is its larger side in thousandths of the frame's height."""

    noun: str
    x: int
    y: int
    size: int
    depth: int = 350
    float_from: int = -1
    """Frame at which it begins to hang in the air; -1: never."""
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Something that happens in the air or to the light."""

    kind: str
    """One of: telekinesis, uplift, explosion, debris, shockwave, lightning, sparks, embers, fire, smoke, dust, leaves, glow, hologram, searchlight,
    flash, fade-in, fade-out, god-rays, snow, rain, fog, bubbles, confetti, stars."""
    start: int = 0
    frames: int = 1000
    x: int = 500
    y: int = 500
    strength: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """Type over a living picture."""

    text: str
    kind: str = "title"
    """One of: title, card, credits, sign."""
    start: int = 0
    frames: int = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    frames: int
    """A multiple of the grid."""
    place: Place
    """By value, with its id left empty: a place is what it looks like."""
    hour: Hour
    weather: Weather
    look: str
    """Whole-film look; see Screenplay.look."""
    light: LightSource = LightSource.AVAILABLE
    size: Size = Size.MS
    angle: Angle = Angle.EYE
    plate: str = "A"
    """Which side of the set is seen: A, its reverse B, or the side C."""
    offset: int = 0
    """Which stretch of the set lies behind, thousandths of its width: singles of two people have different backgrounds."""
    horizon: int = 450
    """y of the horizon."""
    move: Move = Move()
    tension: int = 400
    extras: str = ""
    foreground: str = ""
    """Something dark and out of focus close to the lens, at an edge of the frame: empty or one of: branch, pillar, curtain, railing, crowd, lamp, candle,
    window, grass, machine."""
    marks: tuple[Mark, ...] = ()
    props: tuple[Prop, ...] = ()
    effects: tuple[Effect, ...] = ()
    title: Title | None = None
    grade: Grade = Grade()
    take: int = 1
