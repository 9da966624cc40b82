"""Forms: bodies as chains of balls, filled with light and shade, with an edge of fur or feathers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generator.picture.animation.brush import Path, Point
from generator.picture.animation.creatures.ink import Ink
from generator.picture.animation.creatures.shading import Shaded
from generator.picture.animation.creatures.space import Ball
from generator.picture.animation.skia_library import skia

_COARSE = 9.5
"""From a least length like this on, every other ball of a chain is enough."""


class Form:
    """Chains of balls that grow together into one outline."""

    def __init__(self, ink: Ink, chains: Sequence[Sequence[Ball]]) -> None:
        self.ink = ink
        self.chains = chains = chains if ink.least < _COARSE else [chain[:-1:2] + chain[-1:] if isinstance(chain, list) and len(chain) > 4 else chain for chain in chains]
        balls = [ball for chain in chains for ball in chain]
        longest = max(chains, key=len)
        ax, ay = longest[-1][0] - longest[0][0], longest[-1][1] - longest[0][1]
        along, thick = math.hypot(ax, ay), max(ball[3] for ball in balls)
        lx, ly = ink.towards
        if along > 1:
            nx, ny = -ay / along, ax / along
            if nx * lx + ny * ly < 0:
                nx, ny = -nx, -ny
            share = min(0.85, along / (thick * 4))
            nx, ny = nx * share + lx * (1 - share), ny * share + ly * (1 - share)
            size = math.hypot(nx, ny) or 1.0
            lx, ly = nx / size, ny / size
        near, far = math.inf, -math.inf
        for x, y, _, r in balls:
            at = x * lx + y * ly
            near, far = min(near, at - r), max(far, at + r)
        x, y, *_ = balls[len(balls) // 2]
        middle = x * lx + y * ly
        self.lit = (x + lx * (far - middle), y + ly * (far - middle))
        self.unlit = (x + lx * (near - middle), y + ly * (near - middle))

    def paint(self, colour: str) -> Shaded:
        """A colour of its own as the form is lit: other patches on the same form take the same light."""
        return Shaded(self.ink.tones(colour), self.lit, self.unlit)

    def outline(self, fur: float = 0.0, seed: int = 0, lay: float = 1.0) -> Path:
        """Fur is the length of its tufts; they lie towards the end of each chain (lay 1) or its beginning (-1)."""
        builder = skia.PathBuilder()
        for chain in self.chains:
            _around(builder, _bare(chain))
            if fur:
                gap = max(fur * 0.9, self.ink.least)
                for k, (a, b) in enumerate(zip(chain[:-1], chain[1:], strict=True)):
                    sides = _tangents(a, b)
                    for at, each in enumerate(sides):
                        _tufts(builder, (a[0] + each[0] * a[3], a[1] + each[1] * a[3]), (b[0] + each[0] * b[3], b[1] + each[1] * b[3]), each, fur, seed + 7 * k + 5 * at, lay, gap)
            seed += 7 * (len(chain) - 1)
        return builder.detach()


def _tangents(a: Ball, b: Ball) -> list[Point]:
    """The directions from the centres to where the two common tangents touch; none if one ball lies in the other."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy)
    if size <= abs(a[3] - b[3]) + 1e-3:
        return []
    ux, uy = dx / size, dy / size
    c = (a[3] - b[3]) / size
    s = math.sqrt(1 - c * c)
    return [(ux * c + uy * s, uy * c - ux * s), (ux * c - uy * s, uy * c + ux * s)]


def _bare(chain: Sequence[Ball]) -> list[Ball]:
    """The chain without balls that lie in a neighbour."""
    kept: list[Ball] = []
    for ball in chain:
        while kept and math.hypot(ball[0] - kept[-1][0], ball[1] - kept[-1][1]) <= ball[3] - kept[-1][3] + 1e-3:
            kept.pop()
        if not kept or math.hypot(ball[0] - kept[-1][0], ball[1] - kept[-1][1]) > kept[-1][3] - ball[3] + 1e-3:
            kept.append(ball)
    return kept


def _around(builder: Path, chain: Sequence[Ball]) -> None:
    """One closed line around a chain: along one side, round the end, and back. Skia fills it far faster than its many circles."""
    x, y, _, r = chain[0]
    if len(chain) == 1:
        builder.addCircle(x, y, r)
        return
    sides = [_tangents(a, b) for a, b in zip(chain[:-1], chain[1:], strict=True)]
    steps = [(chain[i], chain[i + 1], sides[i][0]) for i in range(len(sides))]
    steps += [(chain[i + 1], chain[i], sides[i][1]) for i in range(len(sides) - 1, -1, -1)]
    first, _, n = steps[0]
    builder.moveTo(first[0] + n[0] * first[3], first[1] + n[1] * first[3])
    for i, (_, b, n) in enumerate(steps):
        m = steps[(i + 1) % len(steps)][2]
        builder.lineTo(b[0] + n[0] * b[3], b[1] + n[1] * b[3])
        cross, dot = n[0] * m[1] - n[1] * m[0], n[0] * m[0] + n[1] * m[1]
        turn = math.atan2(cross, dot)
        if i in (len(sides) - 1, len(steps) - 1):
            turn %= 2 * math.pi
        if turn < -0.02:
            builder.lineTo(b[0], b[1])
        elif turn > 0.12:
            box = skia.Rect.MakeLTRB(b[0] - b[3], b[1] - b[3], b[0] + b[3], b[1] + b[3])
            builder.arcTo(box, math.degrees(math.atan2(n[1], n[0])), min(359.0, math.degrees(turn)), False)
        builder.lineTo(b[0] + m[0] * b[3], b[1] + m[1] * b[3])
    builder.close()


def _tufts(builder: Path, a: Point, b: Point, normal: Point, length: float, seed: int, lay: float, gap: float) -> None:
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy)
    count = int(size / gap + 0.6)
    if not count:
        return
    ux, uy = dx / size, dy / size
    wide = size / count * 0.62
    right = ux * normal[1] - uy * normal[0] > 0
    for i in range(count):
        t = (i + 0.5) / count
        long = length * (0.55 + 0.45 * ((i * 5 + seed * 3) % 7) / 6)
        x, y = a[0] + dx * t - normal[0] * length * 0.3, a[1] + dy * t - normal[1] * length * 0.3
        tip = x + normal[0] * long * 1.2 + ux * long * lay, y + normal[1] * long * 1.2 + uy * long * lay
        p, q = (x - ux * wide, y - uy * wide), (x + ux * wide, y + uy * wide)
        if right:
            p, q = q, p
        builder.moveTo(*p)
        builder.quadTo((p[0] + tip[0]) / 2 + normal[0] * long * 0.25, (p[1] + tip[1]) / 2 + normal[1] * long * 0.25, *tip)
        builder.lineTo(*q)
        builder.close()
