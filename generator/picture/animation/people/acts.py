"""What each verb does to a body: anticipation, action, follow-through."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from generator.film import Act
from generator.picture.animation.brush import ease
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.expression import MOODS, Expression
from generator.picture.animation.people.head import Pose
from generator.picture.animation.people.skeleton import Posture, standing
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

    def point(self, side: float, y: float, ahead: float) -> Space:
        """A point about the body: sideways, down, in front."""
        return turned((side, y, ahead), self.posture.yaw)

    def reach(self, hand: int, point: Space, share: float, grip: str = "") -> None:
        share = min(1.0, max(0.0, share))
        held = self.posture.aims[hand]
        if share > 0.02 and (held is None or held[1] <= share):
            self.posture.aims[hand] = (point, share)
            if grip and share > 0.3:
                self.posture.grips[hand] = grip

    def at_aim(self, share: float, grip: str, z: float = 34.0) -> None:
        """The hand goes to where the act is aimed, or as near as it can."""
        x, y = self.aim
        self.reach(self.hand, (x, min(self.frame.ground - 20, max(-150.0, y)), z * max(0.25, math.cos(self.posture.yaw))), share, grip)

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
    for name in ("lean", "bend", "roll", "drop"):
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
        out, down, ahead = posture.hands[i]
        reach = sum(frame.arm)
        if run > 0.5:
            posture.hands[i] = (out + 2, down - reach * 0.36 - swing * 18, ahead + 12 + swing * reach * 0.36)
        else:
            posture.hands[i] = (out, down - abs(swing) * 5, ahead + swing * reach * 0.27)
        if run > 0.5:
            posture.grips[i] = "fist"
    bounce = math.cos(4 * math.pi * phase)
    posture.drop += share * (leg * (0.012 + 0.05 * run + 0.12 * sneak) + bounce * leg * (0.012 + 0.022 * run))
    posture.bend += 0.018 * math.sin(2 * math.pi * phase) * share
    posture.lean += share * (0.03 + 0.2 * run + 0.2 * sneak)


Doing = Callable[[Beat], None]


def _gesture(b: Beat) -> None:
    x, y, z = b.point((14 if b.hand else -14) * 1.6 + (10 if b.hand else -10), b.frame.shoulder + 74 - 26 * b.full, 52)
    beat = 4 * math.sin(b.seconds * 7)
    b.reach(b.hand, (x + b.way * 5 * b.full, y + beat, z), b.full, "open")
    if b.act.start % 2:
        b.reach(1 - b.hand, b.point(-26 if b.hand else 26, b.frame.shoulder + 84, 48), b.full * 0.9, "open")
    b.nod(-3 * b.full, 0, 2 * b.full * b.way)
    b.pose.face.add(Expression(outer=0.35, inner=0.2), b.full)


def _reach(b: Beat, grip_after: str = "open") -> None:
    b.posture.lean += -0.05 * b.before + 0.1 * b.full
    b.at_aim(b.full, grip_after if b.done > 0.2 else "open")


def _take(b: Beat) -> None:
    _reach(b, "grip")


def _hold(b: Beat) -> None:
    b.reach(b.hand, b.point(22 if b.hand else -22, b.frame.shoulder + 84, 46), b.full, "grip")
    b.reach(1 - b.hand, b.point(-16 if b.hand else 16, b.frame.shoulder + 90, 46), b.full * 0.85, "grip")


def _give(b: Beat) -> None:
    b.posture.lean += 0.1 * b.full
    b.at_aim(b.full, "grip" if b.done < 0.6 else "open")
    b.feel("warm", 0.3 * b.full)


def _cast(b: Beat) -> None:
    up = b.full
    b.posture.lean += -0.08 * b.before - 0.02 * up
    b.posture.feet[1] = (b.posture.feet[1][0] + 10 * up, 0, b.posture.feet[1][2] + 8 * up)
    x, y = b.aim
    shake = 1.2 * math.sin(b.seconds * 26)
    distance = math.hypot(x, y - b.frame.shoulder) or 1.0
    k = min(1.0, sum(b.frame.arm) * 0.88 / distance)
    b.reach(b.hand, (x * k + shake, b.frame.shoulder + (y - b.frame.shoulder) * k - 22, 44), up, "palm")
    b.reach(1 - b.hand, b.point(-44 if b.hand else 44, b.frame.shoulder + 72, 38), up * 0.9, "open")
    b.nod(4 * up)
    b.pose.face.add(Expression(knit=0.6, inner=-0.4, low=0.35, lid=0.2, press=0.2), up)


def _point(b: Beat) -> None:
    b.at_aim(b.full, "point", 40)
    b.nod(1 * b.full, 6 * b.way * b.full)


def _push(b: Beat) -> None:
    b.posture.lean += -0.12 * b.before + 0.3 * b.full
    for i in (0, 1):
        x, y, z = b.point(18 if i else -18, b.frame.shoulder + 26, 74)
        b.reach(i, (x, y, z), max(b.full, 0.6 * b.before), "palm")
    b.feel("resolved", 0.8 * b.full)


def _pull(b: Beat) -> None:
    b.posture.lean += 0.16 * b.before - 0.2 * b.full * b.done
    far = 74 - 44 * b.done
    for i in (0, 1):
        b.reach(i, b.point(14 if i else -14, b.frame.shoulder + 50, far), max(b.full, b.before), "grip")
    b.feel("resolved", 0.8 * b.full)


def _throw(b: Beat) -> None:
    b.posture.lean += -0.22 * b.before + 0.24 * b.full
    back = b.point(40 if b.hand else -40, b.frame.shoulder - 26, -36)
    if b.before > b.full:
        b.reach(b.hand, back, b.before, "grip")
    else:
        b.at_aim(b.full, "open")
    b.reach(1 - b.hand, b.point(-50 if b.hand else 50, b.frame.shoulder + 30, 40), max(b.before, b.full) * 0.7, "open")


def _punch(b: Beat) -> None:
    b.posture.lean += -0.12 * b.before + 0.22 * b.full
    b.posture.feet[1 - b.hand] = (b.posture.feet[1 - b.hand][0], 0, 26 * max(b.before, b.full))
    b.posture.feet[b.hand] = (b.posture.feet[b.hand][0], 0, -18 * max(b.before, b.full))
    guard = max(b.before, b.full)
    b.reach(1 - b.hand, b.point(-16 if b.hand else 16, b.frame.shoulder + 8, 36), guard, "fist")
    if b.before > b.full:
        b.reach(b.hand, b.point(34 if b.hand else -34, b.frame.shoulder + 26, -6), b.before, "fist")
    else:
        x, y, z = b.point(4, b.frame.shoulder - 8, sum(b.frame.arm))
        ax, _ = b.aim
        b.reach(b.hand, (x + 0.25 * max(-60.0, min(60.0, ax)), y, z), b.full, "fist")
    b.feel("angry", 0.9 * guard)


def _kick(b: Beat) -> None:
    b.posture.lean -= 0.2 * b.full
    i = b.hand
    x, _, _ = b.posture.feet[i]
    leg = sum(b.frame.leg)
    b.posture.feet[i] = (x, -leg * 0.62 * b.full - leg * 0.1 * b.before, leg * 0.78 * b.full - 30 * b.before)
    for j in (0, 1):
        b.reach(j, b.point(46 if j else -46, b.frame.shoulder + 30, 24), max(b.before, b.full), "fist")
    b.feel("angry", 0.8 * b.full)


def _wave(b: Beat) -> None:
    swing = 13 * math.sin(b.seconds * 11)
    b.reach(b.hand, b.point((84 if b.hand else -84) + swing, -2, 34), b.full, "palm")
    b.feel("warm", 0.7 * b.full)


def _touch_face(b: Beat, y: float, side: float, grip: str, ahead: float = 44.0) -> None:
    b.reach(b.hand, b.point(side if b.hand else -side, y, ahead), b.full, grip)


def _phone(b: Beat) -> None:
    _touch_face(b, 16, 46, "grip", 4)
    b.nod(-2 * b.full, 0, (5 if b.hand else -5) * b.full)


def _drink(b: Beat) -> None:
    _touch_face(b, 46 - 10 * math.sin(min(1.0, b.seconds) * 1.5), 8, "grip", 56)
    b.nod(9 * b.full * min(1.0, b.seconds * 1.5))


def _eat(b: Beat) -> None:
    bite = 0.5 + 0.5 * math.cos(b.seconds * 4)
    _touch_face(b, 44 + 30 * bite, 8, "grip", 54)
    b.pose.face.jaw += 0.35 * b.full * (0.5 + 0.5 * math.sin(b.seconds * 13)) * (1 - 0.4 * bite)


def _read(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point(16 if i else -16, b.frame.shoulder + 50, 58), b.full, "grip")
    b.nod(-11 * b.full)
    b.pose.face.lid -= 0.25 * b.full


def _write(b: Beat) -> None:
    scribble = 4 * math.sin(b.seconds * 15)
    b.reach(b.hand, b.point((8 if b.hand else -8) + scribble + 8 * math.sin(b.seconds * 1.3), b.frame.shoulder + 96, 54), b.full, "grip")
    b.reach(1 - b.hand, b.point(-24 if b.hand else 24, b.frame.shoulder + 98, 50), b.full, "open")
    b.nod(-13 * b.full)
    b.posture.lean += 0.1 * b.full
    b.pose.face.lid -= 0.2 * b.full


def _type(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point((16 if i else -16) + 2 * math.sin(b.seconds * 9 + i), b.frame.shoulder + 92 + 4 * math.sin(b.seconds * (17 + 3 * i) + 2 * i), 56), b.full, "open")
    b.nod(-5 * b.full)


def _work(b: Beat) -> None:
    stroke = math.sin(b.seconds * 5.2)
    b.reach(b.hand, b.point((18 if b.hand else -18), b.frame.shoulder + 82 + 20 * stroke, 56 + 6 * stroke), b.full, "grip")
    b.reach(1 - b.hand, b.point(-20 if b.hand else 20, b.frame.shoulder + 98, 50), b.full, "grip")
    b.nod(-10 * b.full)
    b.posture.lean += (0.12 + 0.04 * stroke) * b.full


def _knock(b: Beat) -> None:
    rap = 10 * max(0.0, math.sin(b.seconds * 16))
    x, y, z = b.point(20 if b.hand else -20, b.frame.shoulder - 6, 66 + rap)
    b.reach(b.hand, (x, y, z), b.full, "fist")


def _open(b: Beat) -> None:
    b.at_aim(b.full, "grip")
    b.posture.lean += 0.06 * b.full


def _hug(b: Beat) -> None:
    b.posture.lean += 0.14 * b.full
    for i in (0, 1):
        x, y, z = b.point(26 if i else -26, b.frame.shoulder + 34 + (18 if i else 0), 66)
        b.reach(i, (x + b.way * 12, y, z), b.full, "open")
    b.feel("warm", b.full)
    b.pose.blink = max(b.pose.blink, 0.9 * b.full * (b.done > 0.3))
    b.nod(-4 * b.full, 0, 8 * b.way * b.full)


def _bow(b: Beat) -> None:
    b.posture.lean += 0.75 * b.full
    b.nod(-18 * b.full)
    b.reach(b.hand, b.point(8 if b.hand else -8, b.frame.shoulder + 60, 26), b.full, "open")


def _laugh(b: Beat) -> None:
    shake = math.sin(b.seconds * 19)
    b.feel("joy", b.full)
    b.pose.face.jaw += b.full * (0.4 + 0.18 * shake)
    b.posture.shrug += 3.5 * b.full * (0.5 + 0.5 * shake)
    b.nod((7 + 2 * shake) * b.full)
    b.posture.lean -= 0.06 * b.full


def _cry(b: Beat) -> None:
    sob = max(0.0, math.sin(b.seconds * 7.5))
    b.feel("grief", b.full)
    b.posture.shrug += 4 * b.full * (0.5 + sob * 0.6)
    b.nod((-12 + 2 * sob) * b.full)
    b.posture.lean += 0.12 * b.full
    b.pose.tears = (b.seconds * 0.5) % 1.0 if b.full > 0.4 else -1.0
    if b.act.frames > 60:
        _touch_face(b, 40, 17, "open", 48)


def _gasp(b: Beat) -> None:
    b.feel("surprised", b.full)
    b.posture.lean -= 0.1 * b.full
    b.posture.shrug += 4 * b.full
    if b.act.frames > 20:
        b.reach(b.hand, b.point(14 if b.hand else -14, b.frame.shoulder + 34, 40), b.full * 0.9, "open")


def _sigh(b: Beat) -> None:
    out = b.done
    b.posture.shrug += 5 * b.before - 5 * b.full * out
    b.pose.face.add(Expression(lid=-0.35, inner=0.25, jaw=0.14, corner=-0.14), b.full)
    b.nod(-6 * b.full)


def _fall(b: Beat) -> None:
    gone = ease(b.done) if b.full < b.done else b.full
    b.into("lie", gone)
    b.posture.roll = gone * math.pi / 2 * -b.way
    b.posture.shift = (b.posture.shift[0] - b.way * 60 * gone, b.posture.shift[1] + (b.frame.ground - 40) * gone)
    for i in (0, 1):
        b.reach(i, b.point(90 if i else -90, b.frame.shoulder - 20, 30), math.sin(math.pi * min(1.0, gone)), "open")
    b.feel("surprised", 0.8 * math.sin(math.pi * min(1.0, gone)))


def _hide(b: Beat) -> None:
    b.into("crouch", b.full)
    b.feel("afraid", 0.6 * b.full)


def _climb(b: Beat) -> None:
    p = b.seconds * 4
    for i in (0, 1):
        up = math.sin(p + math.pi * i)
        b.reach(i, b.point(26 if i else -26, -30 - 40 * up, 46), b.full, "grip")
        b.posture.feet[i] = (0, -sum(b.frame.leg) * (0.22 + 0.18 * math.sin(p + math.pi * (1 - i))) * b.full, 30 * b.full)
    b.posture.shift = (b.posture.shift[0], b.posture.shift[1] - 40 * b.seconds * b.full)
    b.nod(10 * b.full)


def _jump(b: Beat) -> None:
    high = math.sin(math.pi * min(1.0, b.done)) if b.done < 1 else 0.0
    b.into("crouch", max(b.before, 0.5 * b.full * (b.done >= 1)) * 0.7)
    b.posture.shift = (b.posture.shift[0], b.posture.shift[1] - 130 * high)
    for i in (0, 1):
        b.reach(i, b.point(64 if i else -64, b.frame.shoulder - 30, 20), high, "open")
        x, y, z = b.posture.feet[i]
        b.posture.feet[i] = (x, y - 60 * high * (0.6 + 0.4 * i), z - 20 * high)


def _dance(b: Beat) -> None:
    beat = b.seconds * 2 * math.pi
    b.posture.bend += 0.11 * math.sin(beat) * b.full
    b.posture.drop += (8 + 8 * math.cos(2 * beat)) * b.full
    for i in (0, 1):
        b.reach(i, b.point((52 if i else -52) + 10 * math.sin(beat), b.frame.shoulder + 10 - 40 * math.sin(beat / 2 + math.pi * i), 34), b.full, "open")
        b.posture.feet[i] = ((10 if i else -10), -14 * max(0.0, math.sin(beat + math.pi * i)) * b.full, 4)
    b.posture.shift = (b.posture.shift[0] + 12 * math.sin(beat / 2) * b.full, b.posture.shift[1])
    b.feel("joy", 0.8 * b.full)
    b.nod(0, 0, 6 * math.sin(beat) * b.full)


def _still(pose: str) -> Doing:
    def do(b: Beat) -> None:
        b.into(pose, ease(b.done) if b.done > 0 else 0.0)

    return do


def _mood(name: str, share: float = 1.0) -> Doing:
    return lambda b: b.feel(name, share * b.full)


def _scream(b: Beat) -> None:
    b.feel("afraid" if b.act.start % 2 else "angry", 0.8 * b.full)
    b.pose.face.jaw += 0.8 * b.full
    b.posture.lean += 0.1 * b.full - 0.08 * b.before


def _shiver(b: Beat) -> None:
    b.posture.shift = (b.posture.shift[0] + 1.2 * math.sin(b.seconds * 40) * b.full, b.posture.shift[1])
    for i in (0, 1):
        b.reach(i, b.point(-14 if i else 14, b.frame.shoulder + 50 + 14 * i, 34), b.full, "fist")
    b.posture.shrug += 5 * b.full
    b.feel("afraid", 0.4 * b.full)


def _shoot(b: Beat) -> None:
    kick = 9 * b.full * (b.done > 0.9) * max(0.0, 1 - b.seconds * 4)
    for i in (0, 1):
        b.reach(i, b.point(8 if i == b.hand else 4, b.frame.shoulder - 2 - kick, 84 - kick), max(b.full, b.before), "grip" if i != b.hand else "point")
    b.feel("cold", b.full)


def _slash(b: Beat) -> None:
    if b.before > b.full:
        b.reach(b.hand, b.point(30 if b.hand else -30, -40, -10), b.before, "grip")
    else:
        b.reach(b.hand, b.point(-40 if b.hand else 40, b.frame.shoulder + 80 * b.done, 64), b.full, "grip")
    b.posture.lean += 0.18 * b.full - 0.1 * b.before
    b.feel("angry", b.full)


def _block(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point(-8 if i else 8, 10 + 20 * i, 54), b.full, "fist")
    b.posture.lean -= 0.16 * b.full
    b.feel("afraid", 0.5 * b.full)


def _grapple(b: Beat) -> None:
    sway = math.sin(b.seconds * 5)
    b.posture.lean += 0.26 * b.full
    b.posture.shift = (b.posture.shift[0] + 8 * sway * b.full, b.posture.shift[1])
    for i in (0, 1):
        b.reach(i, b.point(24 if i else -24, b.frame.shoulder + 20 + 10 * sway * (1 if i else -1), 66), b.full, "grip")
    b.feel("angry", b.full)


def _think(b: Beat) -> None:
    b.reach(b.hand, b.point(10 if b.hand else -10, 56, 44), b.full, "point")
    b.pose.face.add(Expression(knit=0.35, press=0.2, lid=-0.1), b.full)
    b.nod(-2 * b.full, 0, 4 * b.full)


def _applaud(b: Beat) -> None:
    apart = 10 + 9 * math.cos(b.seconds * 18)
    for i in (0, 1):
        b.reach(i, b.point(apart if i else -apart, b.frame.shoulder + 46, 50), b.full, "palm")
    b.feel("joy", 0.8 * b.full)


def _stretch(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point(36 if i else -36, -120, 4), b.full, "fist")
    b.posture.lean -= 0.12 * b.full
    b.feel("tired", 0.5 * b.full)


def _play(b: Beat) -> None:
    strum = math.sin(b.seconds * 8)
    b.reach(b.hand, b.point(16 if b.hand else -16, b.frame.shoulder + 100 + 10 * strum, 40), b.full, "open")
    b.reach(1 - b.hand, b.point(-56 if b.hand else 56, b.frame.shoulder + 60, 40), b.full, "grip")
    b.nod(3 * math.sin(b.seconds * 4) * b.full)


def _look(b: Beat) -> None:
    b.pose.face.add(Expression(outer=0.2, inner=0.15, lid=0.15), b.full)


def _show(b: Beat) -> None:
    b.reach(b.hand, b.point(30 if b.hand else -30, b.frame.shoulder + 6, 62), b.full, "grip")


def _comfort(b: Beat) -> None:
    b.at_aim(b.full * 0.9, "open")
    b.posture.lean += 0.08 * b.full
    b.feel("warm", b.full)


def _kiss(b: Beat) -> None:
    b.posture.lean += 0.16 * b.full
    b.nod(2 * b.full, 0, 9 * b.way * b.full)
    b.pose.blink = max(b.pose.blink, b.full)
    b.pose.face.add(Expression(wide=-0.6, corner=0.3), b.full)


DOINGS: dict[str, Doing] = {
    "gesture": _gesture, "reach": _reach, "take": _take, "put": _reach, "drop": _reach, "catch": _take, "hold": _hold, "carry": _hold, "give": _give,
    "cast": _cast, "point": _point, "beckon": _wave, "push": _push, "pull": _pull, "throw": _throw, "punch": _punch, "slap": _punch, "stab": _punch, "kick": _kick,
    "wave": _wave, "phone": _phone, "drink": _drink, "eat": _eat, "read": _read, "write": _write, "type": _type, "work": _work, "cut": _work, "pour": _work,
    "knock": _knock, "open": _open, "close": _open, "press": _reach, "light": _reach, "touch": _comfort, "shake-hands": _give, "comfort": _comfort, "search": _work,
    "hug": _hug, "kiss": _kiss, "bow": _bow, "laugh": _laugh, "cry": _cry, "gasp": _gasp, "sigh": _sigh, "fall": _fall, "hide": _hide, "peek": _hide, "climb": _climb,
    "jump": _jump, "dance": _dance, "sit": _still("sit"), "stand": _still("stand"), "kneel": _still("kneel"), "crouch": _still("crouch"), "lean": _still("lean"),
    "crawl": _still("crouch"), "slump": _sigh, "smile": _mood("joy", 0.8), "frown": _mood("angry", 0.6), "scream": _scream, "shiver": _shiver, "shoot": _shoot,
    "slash": _slash, "block": _block, "grapple": _grapple, "think": _think, "applaud": _applaud, "stretch": _stretch, "play": _play, "look": _look, "show": _show,
    "whisper": _comfort, "break": _punch, "photograph": _show, "explode": _block, "sing": _gesture, "cough": _gasp, "dress": _hold, "transform": _cast, "vanish": _sigh,
    "appear": _look, "wake": _stretch, "sleep": _mood("tired"), "swim": _climb, "fly": _still("fly"), "lie": _still("lie"),
}  # fmt: skip

PHASES = {
    "throw": (12, 12), "punch": (8, 14), "kick": (9, 14), "cast": (14, 24), "hug": (10, 20), "look": (3, 14), "nod": (2, 6), "gasp": (2, 14), "jump": (8, 12), "fall": (3, 4),
    "sit": (4, 0), "kneel": (4, 0), "crouch": (4, 0), "lean": (4, 0), "lie": (6, 0), "stand": (4, 0), "fly": (6, 0), "slap": (8, 14), "stab": (8, 14), "slash": (8, 14),
    "smile": (2, 6), "frown": (2, 6), "laugh": (4, 14), "cry": (10, 16), "block": (2, 10), "shoot": (6, 12),
}  # fmt: skip
LASTING = ("sit", "kneel", "crouch", "lean", "lie", "stand", "fall", "fly")
"""Verbs whose end remains."""

SYNONYMS = {
    "grab": "take", "seize": "take", "pick": "take", "hand": "give", "offer": "give", "pass": "give", "toss": "throw", "hurl": "throw", "hit": "punch", "strike": "punch",
    "shove": "push", "drag": "pull", "embrace": "hug", "weep": "cry", "sob": "cry", "chuckle": "laugh", "sip": "drink", "call": "phone", "shut": "close", "unlock": "open",
    "summon": "cast", "levitate": "cast", "stare": "look", "watch": "look", "notice": "look", "glance": "look", "clap": "applaud", "shout": "scream", "yell": "scream",
    "duck": "crouch", "collapse": "fall", "trip": "fall", "leap": "jump", "rise": "stand", "salute": "wave", "shrug": "gesture", "raise": "show", "build": "work",
    "cook": "work", "dig": "work", "repair": "work", "hammer": "work", "dodge": "block", "tremble": "shiver", "fire": "shoot", "ponder": "think", "grin": "smile",
}  # fmt: skip


def doing(verb: str) -> Doing:
    """What a verb does; an unknown one becomes a gesture."""
    word = verb.strip().lower().replace(" ", "-").replace("_", "-")
    for each in (word, word.split("-")[0]):
        if each in DOINGS:
            return DOINGS[each]
        if each in SYNONYMS:
            return DOINGS[SYNONYMS[each]]
    return _gesture
