"""Space: a body's own lengths turned into the frame, so that one description is seen from every side.

Units: hundredths of the head's height. A body measures forward, down and to its own left; the frame measures right, down and towards the camera.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

Vector = tuple[float, float, float]
Ball = tuple[float, float, float, float]
"""Centre and radius."""

OVERHEAD = 0.13
"""How far the camera looks down: what is nearer lies lower."""


class Frame:
    """A place with its three directions."""

    __slots__ = ("origin", "forward", "down", "left")

    def __init__(self, origin: Vector, forward: Vector, down: Vector, left: Vector) -> None:
        self.origin, self.forward, self.down, self.left = origin, forward, down, left

    @classmethod
    def facing(cls, yaw: float) -> Frame:
        """Yaw in radians: 0 into the camera, positive to the right of the frame."""
        c, s = math.cos(yaw), math.sin(yaw)
        return cls((0.0, 0.0, 0.0), (s, c * OVERHEAD, c), (0.0, 1.0, 0.0), (c, -s * OVERHEAD, -s))

    def at(self, f: float, d: float, s: float) -> Vector:
        o, a, b, c = self.origin, self.forward, self.down, self.left
        return o[0] + a[0] * f + b[0] * d + c[0] * s, o[1] + a[1] * f + b[1] * d + c[1] * s, o[2] + a[2] * f + b[2] * d + c[2] * s

    def flat(self, f: float, d: float, s: float) -> tuple[float, float]:
        x, y, _ = self.at(f, d, s)
        return x, y

    def moved(self, f: float, d: float, s: float, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> Frame:
        """Another place, turned to the left, nose down, and left side down."""
        forward, down, left = self.forward, self.down, self.left
        if yaw:
            forward, left = _spun(forward, left, yaw)
        if pitch:
            forward, down = _spun(forward, down, pitch)
        if roll:
            left, down = _spun(left, down, roll)
        return Frame(self.at(f, d, s), forward, down, left)

    def balls(self, rows: Sequence[tuple[float, float, float, float]]) -> list[Ball]:
        """Rows of forward, down, left and radius."""
        return [(*self.at(f, d, s), r) for f, d, s, r in rows]


def _spun(a: Vector, b: Vector, angle: float) -> tuple[Vector, Vector]:
    c, s = math.cos(angle), math.sin(angle)
    return (
        (a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s),
        (b[0] * c - a[0] * s, b[1] * c - a[1] * s, b[2] * c - a[2] * s),
    )


def rounded(balls: Sequence[Ball], parts: int = 3) -> list[Ball]:
    """A chain with balls put in between on a Catmull-Rom curve, so that its outline has no corners."""
    count = len(balls)
    if count < 2 or parts < 2:
        return list(balls)
    out: list[Ball] = []
    for i in range(count - 1):
        a, b, c, d = balls[max(0, i - 1)], balls[i], balls[i + 1], balls[min(count - 1, i + 2)]
        for k in range(parts):
            t = k / parts
            t2, t3 = t * t, t * t * t
            wa, wb, wc, wd = -0.5 * t3 + t2 - 0.5 * t, 1.5 * t3 - 2.5 * t2 + 1, -1.5 * t3 + 2 * t2 + 0.5 * t, 0.5 * t3 - 0.5 * t2
            out.append(
                (
                    a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd,
                    a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd,
                    a[2] * wa + b[2] * wb + c[2] * wc + d[2] * wd,
                    max(0.5, a[3] * wa + b[3] * wb + c[3] * wc + d[3] * wd),
                )
            )
    out.append(balls[-1])
    return out
