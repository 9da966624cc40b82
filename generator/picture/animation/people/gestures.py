"""Acts of the hands and the face."""

from __future__ import annotations

import math
from collections.abc import Callable

from generator.picture.animation.people.beat import Beat
from generator.picture.animation.people.expression import Expression


def gesture(b: Beat) -> None:
    x, y, z = b.point((14 if b.hand else -14) * 1.6 + (10 if b.hand else -10), b.frame.shoulder + 74 - 26 * b.full, 52)
    beat = 4 * math.sin(b.seconds * 7)
    b.reach(b.hand, (x + b.way * 5 * b.full, y + beat, z), b.full, "open")
    if b.act.start % 2:
        b.reach(1 - b.hand, b.point(-26 if b.hand else 26, b.frame.shoulder + 84, 48), b.full * 0.9, "open")
    b.nod(-3 * b.full, 0, 2 * b.full * b.way)
    b.pose.face.add(Expression(outer=0.35, inner=0.2), b.full)


def reach(b: Beat, grip_after: str = "open") -> None:
    b.posture.lean += -0.05 * b.before + 0.1 * b.full
    b.at_aim(b.full, grip_after if b.done > 0.2 else "open")


def take(b: Beat) -> None:
    reach(b, "grip")


def hold(b: Beat) -> None:
    b.reach(b.hand, b.point(22 if b.hand else -22, b.frame.shoulder + 84, 46), b.full, "grip")
    b.reach(1 - b.hand, b.point(-16 if b.hand else 16, b.frame.shoulder + 90, 46), b.full * 0.85, "grip")


def give(b: Beat) -> None:
    b.posture.lean += 0.1 * b.full
    b.at_aim(b.full, "grip" if b.done < 0.6 else "open")
    b.feel("warm", 0.3 * b.full)


def cast(b: Beat) -> None:
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


def point(b: Beat) -> None:
    x, y = b.aim
    sx, sy, _ = b.point((b.frame.wide if b.hand else -b.frame.wide) * 0.82, b.frame.shoulder + 22, 0)
    k = max(1.0, 0.88 * sum(b.frame.arm) / (math.hypot(x - sx, y - sy) or 1.0))  # the arm is stretched however near the goal is
    b.reach(b.hand, (sx + (x - sx) * k, sy + (y - sy) * k, 34 * math.cos(b.posture.yaw)), b.full, "point")
    b.nod(1 * b.full, 6 * b.way * b.full)


def wave(b: Beat) -> None:
    swing = 13 * math.sin(b.seconds * 11)
    x, y, z = b.point((112 if b.hand else -112) + swing, -8, 40)
    clear = 52 * abs(math.sin(b.posture.yaw))  # from the side the hand waves before the face, not upon it
    b.reach(b.hand, (x + b.way * clear + swing * clear / 80, y, z), b.full, "palm")
    b.feel("warm", 0.7 * b.full)


def touch_face(b: Beat, y: float, side: float, grip: str, ahead: float = 44.0) -> None:
    b.reach(b.hand, b.point(side if b.hand else -side, y, ahead), b.full, grip)


def phone(b: Beat) -> None:
    touch_face(b, 36, 52, "grip", -12 - 14 * math.sin(b.posture.yaw) ** 4)  # in profile the ear lies behind the middle
    b.nod(-2 * b.full, 0, (5 if b.hand else -5) * b.full)


def ride(b: Beat) -> None:
    """Reins, handlebars or a wheel in both hands."""
    for i in (0, 1):
        b.reach(i, b.point(15 if i else -15, b.frame.shoulder + 74, 64), b.full, "grip")
    b.posture.lean += 0.05 * b.full


def drink(b: Beat) -> None:
    touch_face(b, 74 - 10 * math.sin(min(1.0, b.seconds) * 1.5), 22, "grip", 58)
    b.nod(9 * b.full * min(1.0, b.seconds * 1.5))


def eat(b: Beat) -> None:
    bite = 0.5 + 0.5 * math.cos(b.seconds * 4)
    touch_face(b, 74 + 26 * bite, 20, "grip", 56)
    b.pose.face.jaw += 0.35 * b.full * (0.5 + 0.5 * math.sin(b.seconds * 13)) * (1 - 0.4 * bite)


def read(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point(16 if i else -16, b.frame.shoulder + 50, 58), b.full, "grip")
    b.nod(-11 * b.full)
    b.pose.face.lid -= 0.25 * b.full


def write(b: Beat) -> None:
    scribble = 4 * math.sin(b.seconds * 15)
    b.reach(b.hand, b.point((8 if b.hand else -8) + scribble + 8 * math.sin(b.seconds * 1.3), b.frame.shoulder + 96, 54), b.full, "grip")
    b.reach(1 - b.hand, b.point(-24 if b.hand else 24, b.frame.shoulder + 98, 50), b.full, "open")
    b.nod(-13 * b.full)
    b.posture.lean += 0.1 * b.full
    b.pose.face.lid -= 0.2 * b.full


def type(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point((16 if i else -16) + 2 * math.sin(b.seconds * 9 + i), b.frame.shoulder + 92 + 4 * math.sin(b.seconds * (17 + 3 * i) + 2 * i), 56), b.full, "open")
    b.nod(-5 * b.full)


def work(b: Beat) -> None:
    stroke = math.sin(b.seconds * 5.2)
    b.reach(b.hand, b.point((18 if b.hand else -18), b.frame.shoulder + 82 + 20 * stroke, 56 + 6 * stroke), b.full, "grip")
    b.reach(1 - b.hand, b.point(-20 if b.hand else 20, b.frame.shoulder + 98, 50), b.full, "grip")
    b.nod(-10 * b.full)
    b.posture.lean += (0.12 + 0.04 * stroke) * b.full


def knock(b: Beat) -> None:
    rap = 10 * max(0.0, math.sin(b.seconds * 16))
    x, y, z = b.point(20 if b.hand else -20, b.frame.shoulder - 6, 66 + rap)
    b.reach(b.hand, (x, y, z), b.full, "fist")


def open_thing(b: Beat) -> None:
    b.at_aim(b.full, "grip")
    b.posture.lean += 0.06 * b.full


def hug(b: Beat) -> None:
    b.posture.lean += 0.14 * b.full
    for i in (0, 1):
        x, _, z = b.point(26 if i else -26, 0, 66)
        b.reach(i, (x + b.way * 58, b.frame.shoulder + (30 if i else 58), z), b.full, "open")  # round the other's back, one arm above the other
    b.feel("warm", b.full)
    b.pose.blink = max(b.pose.blink, 0.9 * b.full * (b.done > 0.3))
    b.nod(-4 * b.full, 0, 8 * b.way * b.full)


def laugh(b: Beat) -> None:
    shake = math.sin(b.seconds * 19)
    b.feel("joy", b.full)
    b.pose.face.jaw += b.full * (0.4 + 0.18 * shake)
    b.posture.shrug += 3.5 * b.full * (0.5 + 0.5 * shake)
    b.nod((7 + 2 * shake) * b.full)
    b.posture.lean -= 0.06 * b.full


def cry(b: Beat) -> None:
    sob = max(0.0, math.sin(b.seconds * 7.5))
    b.feel("grief", b.full)
    b.posture.shrug += 4 * b.full * (0.5 + sob * 0.6)
    b.nod((-12 + 2 * sob) * b.full)
    b.posture.lean += 0.12 * b.full
    b.pose.tears = (b.seconds * 0.5) % 1.0 if b.full > 0.4 else -1.0
    if b.act.frames > 60:
        touch_face(b, 62, 40, "relaxed", 44)


def gasp(b: Beat) -> None:
    b.feel("surprised", b.full)
    b.posture.lean -= 0.1 * b.full
    b.posture.shrug += 4 * b.full
    if b.act.frames > 20:
        b.reach(b.hand, b.point(14 if b.hand else -14, b.frame.shoulder + 34, 40), b.full * 0.9, "open")


def sigh(b: Beat) -> None:
    out = b.done
    b.posture.shrug += 5 * b.before - 5 * b.full * out
    b.pose.face.add(Expression(lid=-0.35, inner=0.25, jaw=0.14, corner=-0.14), b.full)
    b.nod(-6 * b.full)


def mood(name: str, share: float = 1.0) -> Callable[[Beat], None]:
    return lambda b: b.feel(name, share * b.full)


def think(b: Beat) -> None:
    b.reach(b.hand, b.point(24 if b.hand else -24, 88, 50), b.full, "fist")
    b.pose.face.add(Expression(knit=0.35, press=0.2, lid=-0.1), b.full)
    b.nod(-2 * b.full, 0, 4 * b.full)


def applaud(b: Beat) -> None:
    apart = 10 + 9 * math.cos(b.seconds * 18)
    for i in (0, 1):
        b.reach(i, b.point(apart if i else -apart, b.frame.shoulder + 46, 50), b.full, "palm")
    b.feel("joy", 0.8 * b.full)


def play(b: Beat) -> None:
    strum = math.sin(b.seconds * 8)
    b.reach(b.hand, b.point(16 if b.hand else -16, b.frame.shoulder + 100 + 10 * strum, 40), b.full, "open")
    b.reach(1 - b.hand, b.point(-56 if b.hand else 56, b.frame.shoulder + 60, 40), b.full, "grip")
    b.nod(3 * math.sin(b.seconds * 4) * b.full)


def look(b: Beat) -> None:
    b.pose.face.add(Expression(outer=0.2, inner=0.15, lid=0.15), b.full)


def show(b: Beat) -> None:
    b.reach(b.hand, b.point(56 if b.hand else -56, b.frame.shoulder + 10, 56), b.full, "grip")


def comfort(b: Beat) -> None:
    b.at_aim(b.full * 0.9, "open")
    b.posture.lean += 0.08 * b.full
    b.feel("warm", b.full)


def kiss(b: Beat) -> None:
    b.posture.lean += 0.16 * b.full
    b.nod(2 * b.full, 0, 9 * b.way * b.full)
    b.pose.blink = max(b.pose.blink, b.full)
    b.pose.face.add(Expression(wide=-0.6, corner=0.3), b.full)
