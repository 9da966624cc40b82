"""Postures: a body at one instant, and those that a pose's name stands for."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.solid import Space


@dataclass(slots=True)
class Posture:
    """A body at one instant. Lengths in head units from the standing eyes, angles in radians; lists hold (left, right of the frame at facing 0)."""

    yaw: float = 0.0
    lean: float = 0.0
    """Forwards."""
    bend: float = 0.0
    """To the right of the frame."""
    arch: float = 0.0
    """How far the back is rounded; below 0 the chest comes out."""
    curve: float = 0.0
    """How far the spine curves sideways, its middle to the right."""
    pelvis: float = 0.0
    """Tilt of the hips, the right side down."""
    chest: float = 0.0
    """Tilt of the shoulders, the right side down."""
    twist: float = 0.0
    """Turn of the shoulders against the hips."""
    sway: float = 0.0
    """How far the hip has moved to the right, over a leg that bears the weight."""
    roll: float = 0.0
    """Of the whole figure about its hip: lying, flying, falling."""
    drop: float = 0.0
    """How far the hip is lowered."""
    shift: tuple[float, float] = (0.0, 0.0)
    """Of the whole figure on the frame."""
    breath: float = 0.0
    shrug: float = 0.0
    feet: list[Space] = field(default_factory=lambda: [(0.0, 0.0, 0.0), (0.0, 0.0, 0.0)])
    """From the place under its hip joint on the ground, in the body's own directions."""
    toes: list[float] = field(default_factory=lambda: [0.0, 0.0])
    """Lift of the heel, radians."""
    knees: float = 0.18
    """How far the knees point outwards."""
    hands: list[Space] = field(default_factory=lambda: [(0.0, 0.0, 0.0), (0.0, 0.0, 0.0)])
    """From the hanging hand, in the body's own directions; sideways is outwards."""
    aims: list[tuple[Space, float] | None] = field(default_factory=lambda: [None, None])
    """A point for the hand as the camera sees it (x, y from the standing eyes), and how fully it is reached."""
    grips: list[str] = field(default_factory=lambda: ["relaxed", "relaxed"])
    held: list[str] = field(default_factory=lambda: ["", ""])
    """Things in the hands, where the shot names no prop."""
    over: int = -1
    """The arm that lies over the other, whatever their depths; -1: neither."""
    head_yaw: float = 0.0
    head_pitch: float = 0.0
    head_tilt: float = 0.0


def seated(frame: Frame) -> float:
    """How far the hip is lowered on a low chair, with the feet flat on the ground."""
    return 0.285 * frame.ground


def lowered(frame: Frame) -> float:
    """How far the head of somebody who stood comes down when they lie on the ground."""
    return frame.ground - 46


def standing(pose: str, frame: Frame) -> Posture:
    """The posture that a pose's name stands for."""
    leg = sum(frame.leg)
    thigh, shin = frame.leg
    arm = sum(frame.arm)
    match pose:
        case "sit":
            return Posture(drop=seated(frame), feet=[(-3, 0, thigh * 0.95), (5, 0, thigh * 1.04)], knees=0.3, hands=[(-16, -arm * 0.36, arm * 0.4), (-14, -arm * 0.34, arm * 0.44)], lean=-0.05, arch=0.16)
        case "wheelchair":
            return Posture(drop=seated(frame), feet=[(-3, -8, thigh * 1.0), (3, -8, thigh * 1.02)], knees=0.22, hands=[(-22, -arm * 0.36, arm * 0.38), (-20, -arm * 0.34, arm * 0.42)], lean=-0.04, arch=0.12)
        case "kneel":
            return Posture(drop=leg * 0.56, feet=[(0, 2, -shin * 0.9), (4, 0, thigh * 0.8)], toes=[1.25, 0.0], hands=[(0, -14, 18), (-8, -arm * 0.2, 44)], lean=0.1, arch=0.1)
        case "crouch":
            return Posture(drop=leg * 0.58, feet=[(-9, 0, 2), (11, 0, 26)], toes=[0.6, 0.2], knees=0.5, lean=0.5, arch=0.3, hands=[(4, -40, 40), (4, -32, 52)])
        case "lean":
            return Posture(bend=-0.12, pelvis=0.1, chest=-0.08, curve=0.14, feet=[(4, 0, 3), (-18, 0, 10)], hands=[(20, -34, 4), (-16, -46, 22)], head_tilt=0.06)
        case "walk":
            return Posture(lean=0.04, arch=-0.03)
        case "run":
            return Posture(lean=0.2, drop=leg * 0.03)
        case "fly":
            return Posture(lean=0.1, arch=-0.2, feet=[(0, -10, -30), (0, -34, -56)], toes=[0.9, 1.0], hands=[(30, -60, 20), (34, -40, 44)])
        case "swim":
            return Posture(lean=0.06, arch=-0.24, feet=[(0, -8, -16), (0, -12, -20)], toes=[1.2, 1.2], hands=[(4, -arm * 1.9, 20), (4, -arm * 1.8, 20)])
        case "lie":
            return Posture(roll=math.pi / 2, hands=[(6, -4, 6), (-10, -50, 26)], feet=[(0, 0, 0), (6, -leg * 0.14, leg * 0.12)], toes=[0.9, 0.3], arch=-0.04)
        case _:
            return Posture(feet=[(-4, 0, -3), (9, 0, 8)], hands=[(0, 0, 4), (3, -4, 10)], arch=-0.06)
