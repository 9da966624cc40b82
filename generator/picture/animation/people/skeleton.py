"""The skeleton: joints of a body, and arms and legs that reach where they should."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.picture.animation.brush import Point
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.posture import Posture
from generator.picture.animation.people.solid import Space, turned


class Spine:
    """The trunk as it leans, bends and twists: carries points of a body that stands straight to where they are."""

    def __init__(self, frame: Frame, posture: Posture, hip: Point) -> None:
        self.frame, self.hip = frame, hip
        s, c = math.sin(posture.yaw), math.cos(posture.yaw)
        self.angle = posture.lean * s + posture.bend
        """Of the whole trunk on the frame, radians, clockwise."""
        self.squash = max(0.55, math.cos(posture.lean * c * 0.9))
        self.forward = math.sin(posture.lean) * c
        self.bow = (posture.arch * s + posture.curve * c) * (frame.hip - frame.neck)
        self.pelvis, self.chest = posture.pelvis * c, posture.chest * c
        self.yaw, self.twist = posture.yaw, posture.twist
        self._sine, self._cosine = math.sin(self.angle), math.cos(self.angle)

    def share(self, y: float) -> float:
        """How far up the trunk a height is: 0 the hip, 1 the neck."""
        return (self.frame.hip - y) / (self.frame.hip - self.frame.neck)

    def yaw_at(self, y: float) -> float:
        """The turn of the trunk at a height."""
        return self.yaw + self.twist * (min(1.0, max(0.0, self.share(y))) - 0.4)

    def tilt(self, y: float) -> float:
        """The tilt of the trunk's cross-section at a height, against its own axis."""
        u = min(1.0, max(0.0, self.share(y)))
        return self.pelvis * (1 - u) + self.chest * u

    def at(self, x: float, y: float) -> Point:
        """Where a point on the frame lies that belongs to the straight trunk."""
        u = self.share(y)
        tilt = self.tilt(y)
        px = x - self.bow * (u * u - u if u < 1 else u - 1) * 0.5
        py = (y - self.frame.hip + x * tilt) * self.squash
        return self.hip[0] + px * self._cosine - py * self._sine, self.hip[1] + px * self._sine + py * self._cosine

    def space(self, x: float, y: float, z: float) -> Space:
        """Where a point of the straight body lies for the camera."""
        px, _, pz = turned((x, y, z), self.yaw_at(y))
        sx, sy = self.at(px, y)
        return sx, sy, pz - (y - self.frame.hip) * self.forward


@dataclass(slots=True)
class Joints:
    """Where everything is for the camera."""

    hip: Space
    neck: Space
    spine: Spine
    shoulders: list[Space]
    elbows: list[Space]
    wrists: list[Space]
    hips: list[Space]
    knees: list[Space]
    ankles: list[Space]
    head: tuple[float, float]


def bend(start: Space, goal: Space, lengths: tuple[float, float], pole: Space, straight: float = 0.997) -> tuple[Space, Space]:
    """The middle joint and the end of a limb that reaches for a point."""
    a, b = lengths
    dx, dy, dz = goal[0] - start[0], goal[1] - start[1], goal[2] - start[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz) or 1e-6
    ux, uy, uz = dx / distance, dy / distance, dz / distance
    reach = min(distance, (a + b) * straight)
    reach = max(reach, abs(a - b) + 2, (a + b) * 0.3)
    along = (a * a - b * b + reach * reach) / (2 * reach)
    out = math.sqrt(max(0.0, a * a - along * along))
    dot = pole[0] * ux + pole[1] * uy + pole[2] * uz
    px, py, pz = pole[0] - dot * ux, pole[1] - dot * uy, pole[2] - dot * uz
    size = math.sqrt(px * px + py * py + pz * pz) or 1.0
    middle = (start[0] + ux * along + px / size * out, start[1] + uy * along + py / size * out, start[2] + uz * along + pz / size * out)
    return middle, (start[0] + ux * reach, start[1] + uy * reach, start[2] + uz * reach)


def _arc(a: Space, b: Space, t: float, outwards: Space) -> Space:
    """From one direction to another as a hand goes: on an arc, away from the body, never through the shoulder."""
    if t >= 1:
        return b
    one, other = math.hypot(*a), math.hypot(*b)
    against = max(0.0, -(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / (one * other or 1.0))
    push = 0.8 * one * against * math.sin(math.pi * t)
    x, y, z = (p + (q - p) * t + o * push for p, q, o in zip(a, b, outwards, strict=True))
    scale = (one + (other - one) * t) / (math.sqrt(x * x + y * y + z * z) or 1.0)
    return x * scale, y * scale, z * scale


def _arm(frame: Frame, posture: Posture, spine: Spine, i: int, way: int) -> tuple[Space, Space, Space]:
    """Shoulder, elbow and wrist of one side."""
    x, y, z = spine.space(way * frame.wide * 0.82, frame.shoulder + 22 - posture.shrug - posture.breath * 0.6, -1)
    out, down, ahead = posture.hands[i]
    rx, _, rz = turned((way * (13 + out), 0, 6 + ahead), spine.yaw)
    goal: Space = (x + rx, y + sum(frame.arm) * 0.98 + down, z + rz)
    aim = posture.aims[i]
    long = sum(frame.arm)
    if aim is not None:
        (ax, ay, az), share = aim
        wanted = (ax - x, ay - y, az - z)
        k = min(1.0, long * 0.985 / (math.hypot(*wanted) or 1.0))  # an arm is never quite straight
        goal = _arc((goal[0] - x, goal[1] - y, goal[2] - z), (wanted[0] * k, wanted[1] * k, wanted[2] * k), share, turned((way * 0.6, 0.0, 0.8), spine.yaw))
        goal = x + goal[0], y + goal[1], z + goal[2]
    gx, gy, gz = goal[0] - x, goal[1] - y, goal[2] - z
    distance = math.sqrt(gx * gx + gy * gy + gz * gz) or 1.0
    far = max(0.0, distance / long - 0.55) * 2
    raised = min(1.0, max(0.0, (0.8 - gy / distance) / 1.4))  # the shoulder blade follows an arm that is raised or stretched
    x, y, z = x + gx / distance * 8 * far * raised, y - 9 * raised + gy / distance * 4 * far * raised, z + gz / distance * 7 * far * raised
    close = max(0.0, 1 - 1.5 * distance / long)  # a hand near its own shoulder or head: the elbow hangs
    pole = turned((way * (0.34 + 0.06 * raised), 0.25 + 0.55 * raised + 1.6 * close, -0.9 + 0.8 * raised), spine.yaw)
    elbow, wrist = bend((x, y, z), goal, frame.arm, pole)
    return (x, y, z), elbow, wrist


def joints(frame: Frame, posture: Posture) -> Joints:
    yaw = posture.yaw
    hip = (posture.sway * math.cos(yaw), frame.hip + posture.drop, 0.0)
    spine = Spine(frame, posture, hip[:2])
    eye_x, eye_y, _ = spine.space(0, 0, 2)
    arms = [_arm(frame, posture, spine, i, way) for i, way in enumerate((-1, 1))]
    hips, knees, ankles = [], [], []
    pelvis = yaw - posture.twist * 0.4
    for i, way in enumerate((-1, 1)):
        side = frame.hips * 0.5
        x, _, z = turned((way * side, 0, 0), pelvis)
        joint = (hip[0] + x, hip[1] + x * spine.pelvis, z)
        fx, fy, fz = posture.feet[i]
        x, _, z = turned((way * side * 1.05 + fx, 0, fz), yaw)
        knee, ankle = bend(joint, (x, frame.ground - frame.ankle + fy, z), frame.leg, turned((way * posture.knees, -0.1, 1.0), yaw), 0.9995)
        hips.append(joint)
        knees.append(knee)
        ankles.append(ankle)
    neck = spine.space(0, frame.neck, 0)
    return Joints(hip, neck, spine, [each[0] for each in arms], [each[1] for each in arms], [each[2] for each in arms], hips, knees, ankles, (eye_x, eye_y))
