"""The skeleton: postures, joints, and arms and legs that reach where they should."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.solid import Space, turned


@dataclass(slots=True)
class Posture:
    """A body at one instant. Lengths in head units from the standing eyes, angles in radians; lists hold (left, right of the frame at facing 0)."""

    yaw: float = 0.0
    lean: float = 0.0
    """Forwards."""
    bend: float = 0.0
    """To the right of the frame."""
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
    hands: list[Space] = field(default_factory=lambda: [(0.0, 0.0, 0.0), (0.0, 0.0, 0.0)])
    """From the hanging hand, in the body's own directions; sideways is outwards."""
    aims: list[tuple[Space, float] | None] = field(default_factory=lambda: [None, None])
    """A point for the hand as the camera sees it (x, y from the standing eyes), and how fully it is reached."""
    grips: list[str] = field(default_factory=lambda: ["relaxed", "relaxed"])
    held: list[str] = field(default_factory=lambda: ["", ""])
    """Things in the hands, where the shot names no prop."""
    head_yaw: float = 0.0
    head_pitch: float = 0.0
    head_tilt: float = 0.0


@dataclass(slots=True)
class Joints:
    """Where everything is for the camera."""

    hip: Space
    neck: Space
    spine: float
    """Screen angle of the trunk, radians, clockwise."""
    squash: float
    shoulders: list[Space]
    elbows: list[Space]
    wrists: list[Space]
    hips: list[Space]
    knees: list[Space]
    ankles: list[Space]
    head: tuple[float, float]


def bend(start: Space, goal: Space, lengths: tuple[float, float], pole: Space) -> tuple[Space, Space]:
    """The middle joint and the end of a limb that reaches for a point."""
    a, b = lengths
    dx, dy, dz = goal[0] - start[0], goal[1] - start[1], goal[2] - start[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz) or 1e-6
    ux, uy, uz = dx / distance, dy / distance, dz / distance
    reach = min(distance, (a + b) * 0.995)
    reach = max(reach, abs(a - b) + 2)
    along = (a * a - b * b + reach * reach) / (2 * reach)
    out = math.sqrt(max(0.0, a * a - along * along))
    dot = pole[0] * ux + pole[1] * uy + pole[2] * uz
    px, py, pz = pole[0] - dot * ux, pole[1] - dot * uy, pole[2] - dot * uz
    size = math.sqrt(px * px + py * py + pz * pz) or 1.0
    middle = (start[0] + ux * along + px / size * out, start[1] + uy * along + py / size * out, start[2] + uz * along + pz / size * out)
    return middle, (start[0] + ux * reach, start[1] + uy * reach, start[2] + uz * reach)


def joints(frame: Frame, posture: Posture) -> Joints:
    yaw = posture.yaw
    s, c = math.sin(yaw), math.cos(yaw)
    hip = (0.0, frame.hip + posture.drop, 0.0)
    spine = posture.lean * s + posture.bend
    squash = max(0.55, math.cos(posture.lean * c * 0.9))
    forward = math.sin(posture.lean) * c

    def upper(x: float, y: float, z: float) -> Space:
        """A point of the trunk, given standing straight, after the trunk has leant."""
        px, py, pz = turned((x, y - frame.hip, z), yaw)
        py *= squash
        cs, ss = math.cos(spine), math.sin(spine)
        return hip[0] + px * cs - py * ss, hip[1] + px * ss + py * cs, pz - py * forward

    neck = upper(0, frame.neck, 0)
    eye_x, eye_y, _ = upper(0, 0, 2)
    shoulders, elbows, wrists = [], [], []
    for i, way in enumerate((-1, 1)):
        shoulder = upper(way * frame.wide * 0.84, frame.shoulder + 17 - posture.shrug - posture.breath * 0.6, -1)
        out, down, ahead = posture.hands[i]
        rest = turned((way * (frame.wide * 0.84 + 10 + out), 0, 5 + ahead), yaw)
        goal: Space = (rest[0] + shoulder[0] - turned((way * frame.wide * 0.84, 0, -1), yaw)[0], shoulder[1] + sum(frame.arm) * 0.945 + down, rest[2])
        aim = posture.aims[i]
        if aim is not None:
            (ax, ay, az), share = aim
            dx, dy, dz = ax - shoulder[0], ay - shoulder[1], az - shoulder[2]
            k = min(1.0, sum(frame.arm) * 0.94 / (math.sqrt(dx * dx + dy * dy + dz * dz) or 1.0))  # an arm is never quite straight
            ax, ay, az = shoulder[0] + dx * k, shoulder[1] + dy * k, shoulder[2] + dz * k
            goal = (goal[0] + (ax - goal[0]) * share, goal[1] + (ay - goal[1]) * share, goal[2] + (az - goal[2]) * share)
        raised = min(1.0, max(0.0, (shoulder[1] + 50 - goal[1]) / 80))  # elbows point back, and down under raised hands
        pole = turned((way * (0.4 - 0.05 * raised), 0.8, -0.6 + 0.6 * raised), yaw)
        elbow, wrist = bend(shoulder, goal, frame.arm, pole)
        shoulders.append(shoulder)
        elbows.append(elbow)
        wrists.append(wrist)
    hips, knees, ankles = [], [], []
    for i, way in enumerate((-1, 1)):
        side = frame.hips * 0.5
        x, y, z = turned((way * side, 0, 0), yaw)
        joint = (hip[0] + x, hip[1] + 3, z)
        fx, fy, fz = posture.feet[i]
        x, y, z = turned((way * side * 1.05 + fx, 0, fz), yaw)
        goal = (hip[0] + x, frame.ground - 6 + fy - max(0.0, fz) * 0.0, z)
        pole = turned((way * 0.22, -0.1, 1.0), yaw)
        knee, ankle = bend(joint, goal, frame.leg, pole)
        hips.append(joint)
        knees.append(knee)
        ankles.append(ankle)
    return Joints(hip, neck, spine, squash, shoulders, elbows, wrists, hips, knees, ankles, (eye_x, eye_y))


def standing(pose: str, frame: Frame) -> Posture:
    """The posture that a pose's name stands for."""
    leg = sum(frame.leg)
    thigh, shin = frame.leg
    match pose:
        case "sit":
            return Posture(drop=leg - shin - 4, feet=[(0, 0, thigh * 0.98), (2, 0, thigh * 0.9)], hands=[(-14, -thigh * 0.55, 36), (-14, -thigh * 0.55, 36)], lean=-0.03)
        case "kneel":
            return Posture(drop=leg - thigh * 1.02, feet=[(0, 4, -shin * 0.9), (4, 0, thigh * 0.8)], toes=[1.2, 0.0], hands=[(0, -14, 18), (-8, -36, 30)], lean=0.1)
        case "crouch":
            return Posture(drop=leg * 0.46, feet=[(-7, 0, 6), (9, 0, 22)], toes=[0.6, 0.2], lean=0.55, hands=[(4, -40, 34), (4, -32, 40)])
        case "lean":
            return Posture(bend=-0.14, feet=[(4, 0, 3), (-16, 0, 10)], hands=[(14, -34, 10), (-16, -46, 22)], head_tilt=0.06)
        case "walk":
            return Posture(lean=0.05)
        case "run":
            return Posture(lean=0.24, drop=leg * 0.03)
        case "fly":
            return Posture(roll=0.0, lean=0.12, feet=[(0, -12, -30), (0, -34, -44)], toes=[0.8, 0.9], hands=[(26, -60, 34), (26, -40, 50)])
        case "lie":
            return Posture(roll=math.pi / 2, hands=[(4, -4, 8), (-6, -44, 24)], feet=[(2, 0, 0), (4, -10, 6)], toes=[0.3, 0.3])
        case _:
            return Posture(feet=[(-4, 0, -3), (8, 0, 6)], hands=[(2, 0, 3), (5, -5, 8)], bend=0.012)
