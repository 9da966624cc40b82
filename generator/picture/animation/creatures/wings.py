"""What grows from a back: wings of skin or feathers, spikes and plates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import mix, smooth
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.ink import line
from generator.picture.animation.creatures.space import Frame

if TYPE_CHECKING:
    from generator.picture.animation.creatures.quadruped import Quadruped
    from generator.picture.animation.creatures.rig import Row


def spread(beast: Quadruped, now: Acting) -> tuple[float, float]:
    """How far wings are open, and where their beat is."""
    flying = beast.mark.pose == "fly" or now.hop > 0.2
    open_ = 1.0 if flying else min(1.0, 0.5 + max(now.flap, 0.7 * now.rear, 0.4 * now.jaw) + 0.06 * math.sin(now.t))
    return open_ * (1 - 0.6 * now.low), math.sin(now.t * 5.5) if flying or now.flap > 0.3 else 0.2 * math.sin(now.t * 1.2)


def wing(beast: Quadruped, at: Frame, side: int, now: Acting, feathers: bool) -> None:
    """One wing; `at` is its shoulder."""
    open_, beat = spread(beast, now)
    size = beast.floor * 0.62 + 60
    far = side * at.left[2] < -0.2
    own = at.moved(0, 0, 0, yaw=side * (1.15 - 0.9 * open_), roll=-side * (0.75 + 0.5 * beat) * (0.4 + 0.6 * open_), pitch=-0.2)
    tone = beast.second if not feathers else mix(beast.second, "fff6e8", 0.5)
    tone = mix(tone, "120a1c", 0.3 if far else 0.0)
    bone = mix(beast.body if not feathers else tone, "120a1c", 0.3 if far else 0.1)
    wrist = (size * 0.16, -size * 0.1, side * size * 0.42)
    fold = 1 - 0.35 * max(0.0, beat)
    if feathers:
        points = [(8.0, 0.0, 0.0), wrist, (size * 0.06, 0.0, side * size * 0.95)]
        for i in range(7):
            t = 1 - i / 7
            points += [(-size * (0.18 + 0.16 * math.sin(math.pi * t)), 10, side * size * (0.9 * t + 0.05)), (-size * (0.12 + 0.1 * math.sin(math.pi * t)), 8, side * size * (0.9 * t))]
        flat = [own.flat(*p) for p in points]
        cx, cy = own.flat(-10, 0, side * size * 0.45)
        form = Form(beast.ink, [[(cx, cy, 0.0, size * 0.3)]])
        beast.canvas.drawPath(smooth(flat, tension=0.24), form.paint(mix(tone, "120a1c", 0.14)))
        inner = [own.flat(*p) for p in ((6, -2, 0), (wrist[0] - 6, wrist[1], wrist[2]), (size * 0.03, 0, side * size * 0.8), (-size * 0.1, 6, side * size * 0.5), (-size * 0.1, 6, side * 8))]
        beast.canvas.drawPath(smooth(inner, tension=0.3), form.paint(tone))
        return
    tips = [(-size * 0.02, 0.0, side * size * 1.05), (-size * 0.34, 10.0, side * size * 0.86), (-size * 0.48 * fold, 16.0, side * size * 0.54), (-size * 0.44 * fold, 20.0, side * size * 0.2)]
    hollows = [(-size * 0.14, 6.0, side * size * 0.84), (-size * 0.32, 10.0, side * size * 0.6), (-size * 0.34, 12.0, side * size * 0.3)]
    outline = [(0.0, 0.0, 0.0), wrist, tips[0], hollows[0], tips[1], hollows[1], tips[2], hollows[2], tips[3], (-size * 0.14, 8.0, 0.0)]
    flat = [own.flat(*p) for p in outline]
    cx, cy = own.flat(-size * 0.12, 0, side * size * 0.5)
    form = Form(beast.ink, [[(cx, cy, 0.0, size * 0.42)]])
    beast.canvas.drawPath(smooth(flat, tension=0.12), form.paint(tone))
    root, joint = own.flat(0, 0, 0), own.flat(*wrist)
    for tip in tips:
        end = own.flat(*tip)
        line(beast.canvas, [joint, ((joint[0] + end[0]) / 2 + 4, (joint[1] + end[1]) / 2 - 6), end], beast.ink(bone, stroke=7))
    form2 = Form(beast.ink, [[(*root, 0.0, 20.0), (*joint, 0.0, 12.0)]])
    beast.canvas.drawPath(form2.outline(), form2.paint(bone))
    x, y = own.flat(wrist[0] + 18, wrist[1] - 22, wrist[2])
    beast.canvas.drawPath(smooth([(joint[0] - 6, joint[1] + 2), (x, y), (joint[0] + 6, joint[1] + 2)], tension=0.12), beast.ink("dccfb4"))


def ridge(beast: Quadruped, root: Frame, rows: list[Row], nape: tuple[float, float, float], plates: bool) -> None:
    """A row along the neck and the back."""
    spots: list[tuple[float, float, float]] = []
    first = rows[0]
    top = root.at(first[0], first[1] - first[3] * 0.9, 0)
    for t in (0.12, 0.36, 0.6, 0.84):
        x, y, z = (p + (q - p) * t for p, q in zip(nape, top, strict=True))
        spots.append((x - root.forward[0] * 16, y - 6, 0.55 + 0.4 * t))
    for (f, d, s, r), (g, e, _, q) in zip(rows[:-1], rows[1:], strict=True):
        for t in (0.0, 0.5):
            x, y, _ = root.at(f + (g - f) * t, d + (e - d) * t - (r + (q - r) * t) * 0.92, s)
            spots.append((x, y, 1.0))
    back = -1 if root.forward[0] >= 0 else 1
    lean = 0.4 + 0.6 * abs(root.forward[0])
    tall = 58 if plates else 30
    tone = beast.second
    for i, (x, y, size) in enumerate(spots):
        high = tall * size * (1.15 if i % 2 else 0.85)
        wide = high * (0.5 if plates else 0.42) * lean
        form = Form(beast.ink, [[(x, y - high * 0.4, 0.0, high * 0.6)]])
        tip = (x + back * high * 0.3 * lean, y - high)
        shape = [(x - wide, y + 8), (x - wide * 0.8, y - high * 0.4), tip, (x + wide * 0.9, y - high * 0.4), (x + wide, y + 8)] if plates else [(x - wide, y + 8), tip, (x + wide, y + 8)]
        beast.canvas.drawPath(smooth(shape, tension=0.14), form.paint(tone))
