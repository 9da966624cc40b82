"""One act at one instant: its phases, and the body that it moves."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.film import Act
from generator.picture.animation.brush import ease
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.expression import MOODS
from generator.picture.animation.people.head import Pose
from generator.picture.animation.people.posture import Posture, standing
from generator.picture.animation.people.solid import Space, turned


@dataclass(slots=True)
class Beat:
    """One act at one instant, and the body that it moves."""

    act: Act
    posture: Posture
    pose: Pose
    frame: Frame
    before: float
    """The anticipation: rises to 1, gone when the action is full."""
    full: float
    """The action: 0, up to 1, back to 0."""
    done: float
    """0 before the action, 1 from its end on."""
    seconds: float
    """Since the action began."""
    hand: int
    """The hand that acts."""
    aim: tuple[float, float]
    """Where, in head units from the standing eyes."""
    room: tuple[float, float] = (400.0, 400.0)
    """How far the frame reaches from the eyes to its left and right, in head units: in a close-up hands stay within it."""

    def point(self, side: float, y: float, ahead: float) -> Space:
        """A point about the body: sideways, down, in front. Who sits has it as much lower as the body is."""
        return turned((side, y + self.posture.drop, ahead), self.posture.yaw)

    def reach(self, hand: int, point: Space, share: float, grip: str = "") -> None:
        share = min(1.0, max(0.0, share))
        point = self._clear(hand, point)
        held = self.posture.aims[hand]
        if share > 0.02 and (held is None or held[1] <= share):
            self.posture.aims[hand] = (point, share)
            if self.posture.grips[hand] == "pocket":
                self.posture.grips[hand] = "relaxed"
            if grip and share > 0.3:
                self.posture.grips[hand] = grip

    def _clear(self, hand: int, point: Space) -> Space:
        """A point that does not hide the face: beside the chin instead, on the side that the hand comes from."""
        x, y, z = point
        left, right = self.room
        x = max(-max(44.0, left - 26), min(max(44.0, right - 26), x)) if min(left, right) < 130 else x
        low = self.posture.drop
        away = abs(x) / 46, abs(y - low - 6) / 46
        if away[0] < 1 and away[1] < 1 and z > -4:
            c = math.cos(self.posture.yaw)
            side = (1.0 if hand else -1.0) * (1 if c >= 0 else -1) if abs(c) > 0.45 else math.copysign(1.0, math.sin(self.posture.yaw))
            if y - low > 22:
                return x + side * 12, 58.0 + low, z
            return side * 50, y, z
        return x, y, z

    def swing(self, hand: int, back: Space, front: Space, grip: str) -> None:
        """A hand that is drawn back in the anticipation and strikes in the action."""
        total = self.before + self.full
        if total > 0:
            self.reach(hand, _mixed(back, front, self.full / total), max(self.before, self.full), grip)

    def at_aim(self, share: float, grip: str, z: float = 34.0) -> None:
        """The hand goes to where the act is aimed, or as near as it can."""
        x, y = self.aim
        if self.act.prop:  # the palm, not the wrist, comes to the thing
            sx, _, _ = self.point(0.82 * self.frame.wide * (1 if self.hand else -1), self.frame.shoulder + 22, 0)
            dx, dy = x - sx, y - self.frame.shoulder - 22
            far = math.hypot(dx, dy) or 1.0
            x, y = x - dx / far * 17 * self.frame.hand, y - dy / far * 17 * self.frame.hand
        self.reach(self.hand, (x, min(self.frame.ground - 20, max(-150.0, y)), z * max(0.25, math.cos(self.posture.yaw))), share, grip)

    def keep_hold(self) -> None:
        """Whatever is done with a thing that lies within reach is done where it is."""
        x, y = self.aim
        if self.act.prop and y > 40 and math.hypot(x, y - self.frame.shoulder) < 1.1 * sum(self.frame.arm):
            self.at_aim(self.full, "grip")

    def feel(self, name: str, share: float) -> None:
        self.pose.face.add(MOODS[name], share)

    def nod(self, pitch: float, yaw: float = 0.0, tilt: float = 0.0) -> None:
        """Turn the head, degrees; up is positive."""
        self.posture.head_pitch += math.radians(pitch)
        self.posture.head_yaw += math.radians(yaw)
        self.posture.head_tilt += math.radians(tilt)

    def into(self, pose: str, share: float) -> None:
        """Move into another pose."""
        blend(self.posture, standing(pose, self.frame), share)
        if pose == "lie":  # on the back, the face up
            on_back = math.copysign(1.1, -self.posture.roll or 1.0)
            self.posture.yaw += (on_back - self.posture.yaw) * share

    @property
    def way(self) -> int:
        """The side of the frame that the act is aimed at."""
        if abs(math.sin(self.posture.yaw)) > 0.3:
            return 1 if self.posture.yaw > 0 else -1
        return 1 if self.aim[0] >= 0 else -1


def _mixed(a: Space, b: Space, t: float) -> Space:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t


def blend(posture: Posture, other: Posture, t: float) -> None:
    """Move a posture towards another, where that says something."""
    for name in ("lean", "bend", "arch", "curve", "pelvis", "chest", "twist", "sway", "roll", "drop", "knees"):
        setattr(posture, name, getattr(posture, name) * (1 - t) + getattr(other, name) * t)
    for i in (0, 1):
        posture.feet[i] = _mixed(posture.feet[i], other.feet[i], t)
        posture.hands[i] = _mixed(posture.hands[i], other.hands[i], t)
        posture.toes[i] += (other.toes[i] - posture.toes[i]) * t


def gait(posture: Posture, frame: Frame, phase: float, run: float, share: float = 1.0, sneak: float = 0.0) -> None:
    """One instant of a walk (run 0) or a run (1); phase in cycles of two steps."""
    leg = sum(frame.leg)
    stride = leg * (0.30 + 0.2 * run) * share
    for i in (0, 1):
        p = (phase + 0.5 * i) % 1.0
        planted = 0.58 - 0.18 * run
        if p < planted:
            u = p / planted
            z, lift, heel = stride * (1 - 2 * u), 0.0, max(0.0, u - 0.65) * 2.0
        else:
            u = (p - planted) / (1 - planted)
            z = stride * (-1 + 2 * ease(u))
            lift = math.sin(math.pi * u) * leg * (0.11 + 0.24 * run + 0.1 * sneak) * share
            heel = 0.7 * (1 - u) - 0.35 * u
        x, y, _ = posture.feet[i]
        posture.feet[i] = (x * (1 - share), y - lift, z)
        posture.toes[i] = heel * share
        swing = -math.cos(2 * math.pi * (phase + 0.5 * i)) * share
        out, down, ahead = 3.0, 0.0, 6.0
        reach = sum(frame.arm)
        if run > 0.5:
            posture.hands[i] = (out + 2, down - reach * 0.36 - swing * 18, ahead + 12 + swing * reach * 0.36)
        else:
            posture.hands[i] = (out, down - abs(swing) * 5, ahead + swing * reach * 0.27)
        if run > 0.5:
            posture.grips[i] = "fist"
        elif posture.grips[i] == "pocket":
            posture.grips[i] = "relaxed"
    bounce = math.cos(4 * math.pi * phase)
    posture.drop += share * (leg * (0.012 + 0.05 * run + 0.12 * sneak) + bounce * leg * (0.012 + 0.022 * run))
    swing = math.cos(2 * math.pi * phase) * share
    posture.twist += (0.2 + 0.16 * run) * swing  # the shoulders turn against the hips
    weight = math.sin(2 * math.pi * phase) * share
    posture.pelvis += 0.06 * weight
    posture.chest -= 0.045 * weight
    posture.sway -= 3 * weight
    posture.lean += share * (0.03 + 0.2 * run + 0.2 * sneak)
