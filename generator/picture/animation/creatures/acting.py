"""What a creature does at an instant: its way across the frame, its gait, its gaze, blinks and speech."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.film import Mark
from generator.picture.animation.brush import dice, ease

_OPEN = {"rest": 0.0, "M": 0.0, "A": 1.0, "E": 0.6, "I": 0.4, "O": 0.85, "U": 0.5, "F": 0.2, "L": 0.5, "S": 0.25, "R": 0.4}
_WAYS = ("walk", "run", "enter", "exit", "approach", "retreat", "sneak", "fly", "swim", "ride", "follow", "lead", "flee", "crawl", "leave", "carry")
_LIFTS = ("raise", "wave", "point", "reach", "take", "give", "cast", "gesture", "push", "throw", "punch", "knock", "open", "hug", "hold", "show", "shoot", "touch", "work")
_LOW = ("sit", "crouch", "kneel", "hide", "lie", "sleep", "fall", "bow")


@dataclass(slots=True)
class Acting:
    t: float = 0.0
    dx: float = 0.0
    dy: float = 0.0
    walk: float = -1.0
    """Cycles of two steps gone; below 0 it stands."""
    jaw: float = 0.0
    blink: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    nod: float = 0.0
    tilt: float = 0.0
    lift: float = 0.0
    """A limb raised to the act, 0..1."""
    low: float = 0.0
    breath: float = 0.0
    brow: float = 0.0
    """Above 0 raised, below 0 knit."""
    smile: float = 0.0


_MOODS = {"joy": (0.3, 0.8), "warm": (0.2, 0.5), "amused": (0.3, 0.5), "sad": (0.6, -0.5), "grief": (0.8, -0.7), "angry": (-0.9, -0.4), "cold": (-0.5, -0.2), "afraid": (0.9, -0.3), "surprised": (1.0, 0.1), "resolved": (-0.4, 0.1), "disgusted": (-0.5, -0.5), "pleading": (0.9, -0.2)}


def acting(mark: Mark, frame: int, seed: int, stride: float, units: tuple[float, float]) -> Acting:
    """`stride` is how far one cycle of two steps carries, `units` how many units of the head a thousandth of the frame is."""
    t = frame / 25
    phase = (seed % 911) / 70
    now = Acting(t=t + phase)
    now.brow, now.smile = _MOODS.get(mark.mood, (0.25, 0.15))
    if mark.pose in ("walk", "run", "fly"):
        now.walk = frame / (15 if mark.pose == "run" else 26) + phase
    if mark.pose in ("sit", "crouch", "kneel", "lie"):
        now.low = 1.0
    for act in mark.acts:
        f, frames = frame - act.start, max(8, act.frames)
        verb = act.verb.lower()
        if verb in _WAYS:
            start, end = 0.0, (act.x - mark.x) * units[0]
            if verb == "enter":
                ahead = 1 if mark.facing >= 0 else -1
                start, end = ((-mark.x if ahead > 0 else 1000 - mark.x) - ahead * 150) * units[0], 0.0
            u = min(1.0, max(0.0, f / frames))
            gone = (end - start) * (u - math.sin(2 * math.pi * u) / (2 * math.pi) * 0.3)
            now.dx += start + gone
            if 0 <= f <= frames:
                now.walk = abs(gone) / stride
            continue
        share = ease(f / 8) * ease((frames - f) / 8)
        if verb in _LOW:
            now.low = max(now.low, ease(f / 12))
        elif verb in _LIFTS:
            now.lift = max(now.lift, share * (0.85 + 0.15 * math.sin(f * 0.5)))
        elif verb == "nod":
            now.nod += 9 * share * math.sin(f * 0.8)
        elif verb.startswith("shake"):
            now.tilt += 9 * share * math.sin(f * 0.7)
        elif verb == "jump":
            now.dy -= 120 * share
        elif verb in ("laugh", "scream", "cry", "gasp"):
            now.jaw = max(now.jaw, share * (0.6 + 0.3 * math.sin(f * 0.9)))
    r = dice("creature-blink", seed)
    at = r.randrange(5, 50)
    while at < frame + 1:
        if frame - at < 5:
            now.blink = (0.6, 1.0, 1.0, 0.6, 0.2)[frame - at]
        at += r.randrange(45, 120)
    shape = "rest"
    for each in mark.lips:
        if each.frame > frame:
            break
        shape = each.shape
    now.jaw = max(now.jaw, _OPEN.get(shape, 0.3))
    now.nod += 5 * now.jaw + 1.6 * math.sin(t * 0.9 + phase)
    now.tilt += 2.2 * math.sin(t * 0.6 + phase)
    now.breath = math.sin(t * 1.7 + phase)
    gx, gy = (mark.gaze_x - mark.x) * units[0], (mark.gaze_y - mark.y) * units[1]
    far = math.hypot(gx, gy) + 60
    now.gaze_x, now.gaze_y = gx / far, gy / far
    return now
