"""Features of drawn faces that many rigs share: a mouth that speaks, brows, feelers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import mix, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.ink import line, tapered
from generator.picture.animation.creatures.space import Frame, Vector

if TYPE_CHECKING:
    from generator.picture.animation.creatures.rig import Rig


def mouth(rig: Rig, head: Frame, at: tuple[float, float], wide: float, now: Acting, *, round_: float, lips: str = "", teeth: bool = False, tongue: bool = True) -> None:
    """A mouth at forward and down of a head; `round_` is the radius of the face that it bends around."""
    f, d = at
    if head.forward[2] < -0.25:
        return
    open_ = now.jaw
    half = wide * (1 - 0.22 * open_ + 0.12 * max(0.0, now.smile))
    lift = 0.42 * half * now.smile

    def point(share: float, down: float) -> tuple[float, float]:
        s = share * half
        back = round_ - math.sqrt(max(0.0, round_ * round_ - s * s))
        return head.flat(f - back, d + down - lift * share * share + lift * 0.4, s)

    corners = [point(t, 0) for t in (-1, -0.5, 0, 0.5, 1)]
    ink = rig.ink
    dark = mix(lips or rig.body, "14060c", 0.72)
    if open_ > 0.06:
        deep = half * (0.25 + 0.95 * open_)
        low = [point(t, deep * (1 - t * t) ** 0.7) for t in (0.72, 0.3, -0.3, -0.72)]
        shape = smooth([*corners, *low], tension=0.4)
        canvas = rig.canvas
        canvas.drawPath(shape, ink("4c0e18"))
        canvas.save()
        canvas.clipPath(shape, doAntiAlias=True)
        if tongue:
            x, y = point(0, deep)
            canvas.drawCircle(x, y + half * 0.12, half * 0.52, ink("d86a72"))
        if teeth:
            canvas.drawPath(smooth([corners[0], corners[2], corners[4], point(0.6, half * 0.2), point(-0.6, half * 0.2)], tension=0.2), ink("f6f0e0"))
        canvas.restore()
        canvas.drawPath(shape, ink(dark, stroke=max(2.0, wide * 0.09)))
        return
    line(rig.canvas, corners, ink(dark, stroke=max(2.4, wide * 0.11)))
    for end, inner in ((corners[0], corners[1]), (corners[4], corners[3])):
        line(rig.canvas, [(end[0] - (inner[0] - end[0]) * 0.16, end[1] - wide * 0.1), end], ink(dark, stroke=max(2.0, wide * 0.08)))


def brows(rig: Rig, head: Frame, sight: Vector, size: float, now: Acting, *, middle: Vector, tone: str, thick: float = 0.34) -> None:
    """A brow over each eye; `sight` is where the left eye is."""
    mid = head.at(*middle)
    for side in (-1, 1):
        x, y, z = head.at(sight[0], sight[1] - size * (1.5 + 0.22 * now.brow), sight[2] * side)
        if z < mid[2] - 2:
            continue
        seen = min(1.0, 0.5 + 0.5 * (z - mid[2]) / (abs(sight[2]) + abs(sight[0]) + 1))
        slant = size * 0.5 * now.brow * (1 if side * head.left[0] > 0 else -1)
        wide = size * 0.95 * seen
        rig.canvas.drawPath(tapered([(x - wide, y - slant), (x, y - size * 0.18), (x + wide, y + slant)], (size * thick * 0.6, size * thick, size * thick * 0.6)), rig.ink(tone))


def feelers(rig: Rig, head: Frame, root: tuple[float, float, float], long: float, now: Acting, colour: str, *, tip: float = 7.0, out: float = 0.5, wide: float = 5.0) -> None:
    """Two feelers that bend with the mood: up when it is glad, hanging when it is not."""
    f, d, s = root
    for side in (-1, 1):
        sway = 0.12 * math.sin(now.t * 2.1 + side * 1.3) + 0.2 * now.shake * math.sin(now.t * 30)
        droop = 0.5 * max(0.0, -now.ears) - 0.25 * max(0.0, now.ears)
        points = [
            head.flat(f, d, s * side),
            head.flat(f + long * 0.2, d - long * 0.6, side * (s + long * out * 0.35)),
            head.flat(f + long * (0.55 + sway), d - long * (0.95 - droop), side * (s + long * out)),
        ]
        line(rig.canvas, points, rig.ink(colour, stroke=wide))
        if tip:
            rig.canvas.drawCircle(*points[-1], tip, rig.ink(mix(colour, rig.second, 0.4)))
