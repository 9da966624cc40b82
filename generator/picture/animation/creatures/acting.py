"""What a creature does at an instant: its way across the frame, its gait, its gaze, blinks and speech."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.film import Mark
from generator.picture.animation.brush import dice, ease
from generator.picture.animation.creatures.deeds import deed

_OPEN = {"rest": 0.0, "M": 0.0, "A": 1.0, "E": 0.6, "I": 0.4, "O": 0.85, "U": 0.5, "F": 0.2, "L": 0.5, "S": 0.25, "R": 0.4}
_WAYS = ("walk", "run", "enter", "exit", "approach", "retreat", "sneak", "fly", "swim", "ride", "follow", "lead", "flee", "crawl", "leave", "carry")
_FAST = ("run", "flee", "jump")
_MOODS = {
    "joy": (0.3, 0.8, 0.5), "warm": (0.2, 0.5, 0.2), "amused": (0.3, 0.5, 0.3), "sad": (0.6, -0.5, -0.8), "grief": (0.8, -0.7, -1.0), "angry": (-0.9, -0.4, -0.8), "cold": (-0.5, -0.2, -0.2), "afraid": (0.9, -0.3, -1.0),
    "surprised": (1.0, 0.1, 1.0), "resolved": (-0.4, 0.1, 0.6), "disgusted": (-0.5, -0.5, -0.5), "pleading": (0.9, -0.2, -0.6), "tired": (0.2, -0.2, -0.5),
}  # fmt: skip
"""Brow, smile and ears."""


@dataclass(slots=True)
class Acting:
    """Amounts, mostly 0..1."""

    t: float = 0.0
    dx: float = 0.0
    dy: float = 0.0
    heading: float = 0.0
    """Above 0 it goes to the right of the frame, below 0 to the left."""
    walk: float = -1.0
    """Cycles of two steps gone; below 0 it stands."""
    run: float = 0.0
    jaw: float = 0.0
    blink: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    nod: float = 0.0
    tilt: float = 0.0
    lift: float = 0.0
    """A limb raised to the act."""
    low: float = 0.0
    """Lies down; a rig that cannot lie sinks."""
    sit: float = 0.0
    crouch: float = 0.0
    down: float = 0.0
    """Head towards the floor."""
    up: float = 0.0
    lunge: float = 0.0
    rear: float = 0.0
    hop: float = 0.0
    roll: float = 0.0
    twist: float = 0.0
    shake: float = 0.0
    flap: float = 0.0
    wag: float = 0.0
    ears: float = 0.0
    lids: float = 0.0
    """Upper lids lowered."""
    breath: float = 0.0
    brow: float = 0.0
    """Above 0 raised, below 0 knit."""
    smile: float = 0.0


def acting(mark: Mark, frame: int, seed: int, stride: float, units: tuple[float, float]) -> Acting:
    """`stride` is how far one cycle of two steps carries, `units` how many units of the head a thousandth of the frame is."""
    t = frame / 25
    phase = (seed % 911) / 70
    now = Acting(t=t + phase)
    mood = next((each.mood for each in mark.feelings if each.start <= frame < each.start + each.frames), mark.mood)
    now.brow, now.smile, now.ears = _MOODS.get(mood, (0.25, 0.15, 0.2))
    now.lids = 0.35 if mood in ("tired", "sad") else 0.0
    now.wag = max(0.0, now.smile)
    if mark.pose in ("walk", "run", "fly"):
        now.walk = frame / (15 if mark.pose == "run" else 26) + phase
        now.run = float(mark.pose == "run")
    now.low = float(mark.pose == "lie")
    now.sit = float(mark.pose == "sit")
    now.crouch = 0.85 if mark.pose in ("crouch", "kneel") else 0.0
    for act in mark.acts:
        f, frames, verb = frame - act.start, max(8, act.frames), act.verb.lower()
        if verb in _WAYS:
            _go(now, mark, act.x, verb, f, frames, stride, units)
        if verb not in _WAYS or verb in ("sneak", "crawl", "carry", "ride"):
            if f > frames + 2 and not any(part.stays for part in deed(verb)):
                continue
            for part in deed(verb):
                value = part.at(f, frames)
                now_at = getattr(now, part.channel)
                setattr(now, part.channel, now_at + value if part.channel in ("brow", "ears", "nod", "tilt", "twist", "lunge", "up", "down") else max(now_at, value, key=abs))
    now.tilt, now.nod = now.tilt * 16, now.nod * 14
    now.tilt += 1.5 * now.shake * math.sin(frame * 2.1)
    now.dx += 2.5 * now.shake * math.sin(frame * 2.6)
    now.dy -= 120 * now.hop
    now.blink = max(_blink(seed, frame), min(1.0, max(0.0, now.lids)))
    shape = "rest"
    for each in mark.lips:
        if each.frame > frame:
            break
        shape = each.shape
    now.jaw = min(1.0, max(now.jaw, _OPEN.get(shape, 0.3)))
    now.nod += 5 * now.jaw + 1.6 * math.sin(t * 0.9 + phase)
    now.tilt += 2.2 * math.sin(t * 0.6 + phase)
    now.breath = math.sin(t * 1.7 + phase)
    gx, gy = (mark.gaze_x - mark.x) * units[0], (mark.gaze_y - mark.y) * units[1]
    far = math.hypot(gx, gy) + 60
    now.gaze_x, now.gaze_y = gx / far, gy / far
    return now


def _go(now: Acting, mark: Mark, x: int, verb: str, f: int, frames: int, stride: float, units: tuple[float, float]) -> None:
    start, end = 0.0, (x - mark.x) * units[0]
    if verb == "enter":
        ahead = 1 if mark.facing >= 0 else -1
        start, end = ((-mark.x if ahead > 0 else 1000 - mark.x) - ahead * 150) * units[0], 0.0
    u = min(1.0, max(0.0, f / frames))
    gone = (end - start) * (u - math.sin(2 * math.pi * u) / (2 * math.pi) * 0.3)
    now.dx += start + gone
    if 0 <= f <= frames:
        now.run = float(verb in _FAST or abs(end - start) / frames > stride / 16)
        now.walk = abs(gone) / (stride * (1 + 0.6 * now.run)) if abs(end - start) > 40 else f / 26
        if abs(end - start) > 60 and verb != "retreat":
            now.heading = math.copysign(ease(f / 8) * (1 if verb in ("exit", "leave") else ease((frames - f) / 8)), end - start)


def _blink(seed: int, frame: int) -> float:
    r = dice("creature-blink", seed)
    at = r.randrange(5, 50)
    while at < frame + 1:
        if frame - at < 5:
            return (0.6, 1.0, 1.0, 0.6, 0.2)[frame - at]
        at += r.randrange(45, 120)
    return 0.0
