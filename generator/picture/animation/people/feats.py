"""Acts of the whole body."""

from __future__ import annotations

import math
from collections.abc import Callable

from generator.picture.animation.brush import ease
from generator.picture.animation.people.beat import Beat
from generator.picture.animation.people.posture import lowered


def push(b: Beat) -> None:
    b.posture.lean += -0.12 * b.before + 0.3 * b.full
    for i in (0, 1):
        x, y, z = b.point(18 if i else -18, b.frame.shoulder + 26, 74)
        b.reach(i, (x, y, z), max(b.full, 0.6 * b.before), "palm")
    b.feel("resolved", 0.8 * b.full)


def pull(b: Beat) -> None:
    b.posture.lean += 0.16 * b.before - 0.2 * b.full * b.done
    far = 74 - 44 * b.done
    for i in (0, 1):
        b.reach(i, b.point(14 if i else -14, b.frame.shoulder + 50, far), max(b.full, b.before), "grip")
    b.feel("resolved", 0.8 * b.full)


def throw(b: Beat) -> None:
    b.posture.lean += -0.22 * b.before + 0.24 * b.full
    back = b.point(40 if b.hand else -40, b.frame.shoulder - 26, -36)
    x, y = b.aim
    b.swing(b.hand, back, (x, min(b.frame.ground - 20, max(-150.0, y)), 34.0), "grip" if b.before > b.full else "open")
    b.reach(1 - b.hand, b.point(-50 if b.hand else 50, b.frame.shoulder + 30, 40), max(b.before, b.full) * 0.7, "open")


def punch(b: Beat) -> None:
    b.posture.lean += -0.12 * b.before + 0.22 * b.full
    b.posture.feet[1 - b.hand] = (b.posture.feet[1 - b.hand][0], 0, 26 * max(b.before, b.full))
    b.posture.feet[b.hand] = (b.posture.feet[b.hand][0], 0, -18 * max(b.before, b.full))
    guard = max(b.before, b.full)
    b.reach(1 - b.hand, b.point(-16 if b.hand else 16, b.frame.shoulder + 8, 36), guard, "fist")
    x, y, z = b.point(4, b.frame.shoulder - 8, sum(b.frame.arm))
    ax, _ = b.aim
    b.swing(b.hand, b.point(34 if b.hand else -34, b.frame.shoulder + 26, -6), (x + 0.25 * max(-60.0, min(60.0, ax)), y, z), "fist")
    b.posture.twist += (0.3 if b.hand else -0.3) * (b.before - b.full)  # the shoulder goes with the blow
    b.feel("angry", 0.9 * guard)


def kick(b: Beat) -> None:
    b.posture.lean -= 0.2 * b.full
    i = b.hand
    x, _, _ = b.posture.feet[i]
    leg = sum(b.frame.leg)
    b.posture.feet[i] = (x, -leg * 0.62 * b.full - leg * 0.1 * b.before, leg * 0.78 * b.full - 30 * b.before)
    for j in (0, 1):
        b.reach(j, b.point(46 if j else -46, b.frame.shoulder + 30, 24), max(b.before, b.full), "fist")
    b.feel("angry", 0.8 * b.full)


def bow(b: Beat) -> None:
    b.posture.lean += 0.75 * b.full
    b.nod(-18 * b.full)
    b.reach(b.hand, b.point(8 if b.hand else -8, b.frame.shoulder + 60, 26), b.full, "open")


def fall(b: Beat) -> None:
    gone = ease(b.done) if b.full < b.done else b.full
    way, yaw = b.way, b.posture.yaw
    b.into("lie", gone)
    b.posture.roll = gone * math.pi / 2 * -way
    b.posture.yaw = yaw + (way * 1.1 - yaw) * gone
    b.posture.shift = (b.posture.shift[0] - way * 60 * gone, b.posture.shift[1] + lowered(b.frame) * (1 - math.cos(gone * math.pi / 2)))
    for i in (0, 1):
        b.reach(i, b.point(90 if i else -90, b.frame.shoulder - 20, 30), math.sin(math.pi * min(1.0, gone)), "open")
    b.feel("surprised", 0.8 * math.sin(math.pi * min(1.0, gone)))


def lie(b: Beat) -> None:
    """Down onto the back, over a crouch."""
    share = min(ease(b.done), max(0.0, b.full))
    b.into("crouch", math.sin(math.pi * min(1.0, share * 1.4)) * 0.4)
    b.into("lie", share)
    b.posture.shift = (b.posture.shift[0], b.posture.shift[1] + lowered(b.frame) * (1 - math.cos(share * math.pi / 2)))  # the feet stay on the ground


def hide(b: Beat) -> None:
    b.into("crouch", b.full)
    b.feel("afraid", 0.6 * b.full)


def climb(b: Beat) -> None:
    p = b.seconds * 4
    for i in (0, 1):
        up = math.sin(p + math.pi * i)
        b.reach(i, b.point(26 if i else -26, -30 - 40 * up, 46), b.full, "grip")
        b.posture.feet[i] = (0, -sum(b.frame.leg) * (0.22 + 0.18 * math.sin(p + math.pi * (1 - i))) * b.full, 30 * b.full)
    b.posture.shift = (b.posture.shift[0], b.posture.shift[1] - min(40 * b.seconds, 130.0) * b.full)
    b.nod(10 * b.full)


def swim(b: Beat) -> None:
    """Crawl: the body lies in the water towards where it looks, one arm after the other goes over, the legs beat."""
    b.into("swim", b.full)
    level = b.posture.yaw if abs(math.sin(b.posture.yaw)) > 0.3 else math.copysign(1.2, b.posture.yaw or b.way)
    b.posture.roll = 1.25 * math.sin(level) * b.full
    b.posture.twist += 0.3 * math.sin(b.seconds * 4) * b.full
    for i in (0, 1):
        turn = b.seconds * 4 + math.pi * i
        b.reach(i, b.point(24 if i else -24, b.frame.shoulder - math.cos(turn) * sum(b.frame.arm) * 0.95, 60 * math.sin(turn) + 10), b.full, "palm")
        x, y, z = b.posture.feet[i]
        b.posture.feet[i] = (x, y, z + 26 * math.sin(b.seconds * 11 + math.pi * i) * b.full)
    b.posture.shift = (b.posture.shift[0], b.posture.shift[1] + 4 * math.sin(b.seconds * 4) * b.full)
    b.posture.head_tilt -= 0.7 * b.posture.roll


def jump(b: Beat) -> None:
    high = math.sin(math.pi * min(1.0, b.done)) if b.done < 1 else 0.0
    b.into("crouch", max(b.before, 0.5 * b.full * max(0.0, b.done - 0.85) / 0.15) * 0.7)
    b.posture.shift = (b.posture.shift[0], b.posture.shift[1] - 130 * high)
    for i in (0, 1):
        b.reach(i, b.point(64 if i else -64, b.frame.shoulder - 30, 20), high, "open")
        x, y, z = b.posture.feet[i]
        b.posture.feet[i] = (x, y - 60 * high * (0.6 + 0.4 * i), z - 20 * high)


def dance(b: Beat) -> None:
    beat = b.seconds * 2 * math.pi
    b.posture.bend += 0.11 * math.sin(beat) * b.full
    b.posture.drop += (8 + 8 * math.cos(2 * beat)) * b.full
    for i in (0, 1):
        b.reach(i, b.point((52 if i else -52) + 10 * math.sin(beat), b.frame.shoulder + 10 - 40 * math.sin(beat / 2 + math.pi * i), 34), b.full, "open")
        b.posture.feet[i] = ((10 if i else -10), -14 * max(0.0, math.sin(beat + math.pi * i)) * b.full, 4)
    b.posture.shift = (b.posture.shift[0] + 12 * math.sin(beat / 2) * b.full, b.posture.shift[1])
    b.feel("joy", 0.8 * b.full)
    b.nod(0, 0, 6 * math.sin(beat) * b.full)


def still(pose: str) -> Callable[[Beat], None]:
    def do(b: Beat) -> None:
        b.into(pose, min(ease(b.done), max(0.0, b.full)))

    return do


def scream(b: Beat) -> None:
    b.feel("afraid" if b.act.start % 2 else "angry", 0.8 * b.full)
    b.pose.face.jaw += 0.8 * b.full
    b.posture.lean += 0.1 * b.full - 0.08 * b.before


def shiver(b: Beat) -> None:
    b.posture.shift = (b.posture.shift[0] + 1.2 * math.sin(b.seconds * 40) * b.full, b.posture.shift[1])
    for i in (0, 1):
        b.reach(i, b.point(-14 if i else 14, b.frame.shoulder + 50 + 14 * i, 34), b.full, "fist")
    b.posture.shrug += 5 * b.full
    b.feel("afraid", 0.4 * b.full)


def shoot(b: Beat) -> None:
    kick = 9 * b.full * (b.done > 0.9) * max(0.0, 1 - b.seconds * 4)
    for i in (0, 1):
        b.reach(i, b.point(8 if i == b.hand else 4, b.frame.shoulder + 14 - kick, 84 - kick), max(b.full, b.before), "grip" if i != b.hand else "point")
    b.feel("cold", b.full)


def slash(b: Beat) -> None:
    b.swing(b.hand, b.point(40 if b.hand else -40, -44, 4), b.point(-40 if b.hand else 40, b.frame.shoulder + 80 * b.done, 64), "grip")
    b.posture.twist += (0.3 if b.hand else -0.3) * (b.before - b.full)
    b.posture.lean += 0.18 * b.full - 0.1 * b.before
    b.feel("angry", b.full)


def block(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point(-30 if i else 30, 50 + 20 * i, 54), b.full, "fist")
    b.posture.lean -= 0.16 * b.full
    b.feel("afraid", 0.5 * b.full)


def grapple(b: Beat) -> None:
    sway = math.sin(b.seconds * 5)
    b.posture.lean += 0.26 * b.full
    b.posture.shift = (b.posture.shift[0] + 8 * sway * b.full, b.posture.shift[1])
    for i in (0, 1):
        b.reach(i, b.point(24 if i else -24, b.frame.shoulder + 20 + 10 * sway * (1 if i else -1), 66), b.full, "grip")
    b.feel("angry", b.full)


def stretch(b: Beat) -> None:
    for i in (0, 1):
        b.reach(i, b.point(36 if i else -36, -120, 4), b.full, "fist")
    b.posture.lean -= 0.12 * b.full
    b.feel("tired", 0.5 * b.full)
