"""Forms: bodies as chains of balls, filled with light and shade, with an edge of fur or feathers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generator.picture.animation.brush import Paint, Path, Point
from generator.picture.animation.creatures.ink import Ink
from generator.picture.animation.creatures.space import Ball
from generator.picture.animation.skia_library import skia


class Form:
    """Chains of balls that grow together into one outline."""

    def __init__(self, ink: Ink, chains: Sequence[Sequence[Ball]]) -> None:
        self.ink, self.chains = ink, chains
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
        near = min(x * lx + y * ly - r for x, y, _, r in balls)
        far = max(x * lx + y * ly + r for x, y, _, r in balls)
        x, y, *_ = balls[len(balls) // 2]
        middle = x * lx + y * ly
        self.lit = skia.Point(x + lx * (far - middle), y + ly * (far - middle))
        self.unlit = skia.Point(x + lx * (near - middle), y + ly * (near - middle))

    def paint(self, colour: str, alpha: float = 1.0) -> Paint:
        """A colour of its own as the form is lit: other patches on the same form take the same light."""
        colours = [each | (round(alpha * 255) << 24) for each in self.ink.tones(colour)]
        return skia.Paint(AntiAlias=True, Shader=skia.GradientShader.MakeLinear([self.lit, self.unlit], colours))

    def outline(self, fur: float = 0.0, seed: int = 0, lay: float = 1.0) -> Path:
        """Fur is the length of its tufts; they lie towards the end of each chain (lay 1) or its beginning (-1)."""
        builder = skia.PathBuilder()
        for chain in self.chains:
            x, y, _, r = chain[0]
            builder.addCircle(x, y, r)
            for (ax, ay, _, ar), (bx, by, _, br) in zip(chain[:-1], chain[1:], strict=True):
                builder.addCircle(bx, by, br)
                dx, dy = bx - ax, by - ay
                size = math.hypot(dx, dy)
                if size <= abs(ar - br) + 1e-3:
                    continue
                ux, uy = dx / size, dy / size
                c = (ar - br) / size
                s = math.sqrt(1 - c * c)
                px, py, qx, qy = ux * c + uy * s, uy * c - ux * s, ux * c - uy * s, uy * c + ux * s
                builder.moveTo(ax + px * ar, ay + py * ar)
                builder.lineTo(bx + px * br, by + py * br)
                builder.lineTo(bx + qx * br, by + qy * br)
                builder.lineTo(ax + qx * ar, ay + qy * ar)
                builder.close()
                if fur:
                    _tufts(builder, (ax + px * ar, ay + py * ar), (bx + px * br, by + py * br), (px, py), fur, seed, lay)
                    _tufts(builder, (ax + qx * ar, ay + qy * ar), (bx + qx * br, by + qy * br), (qx, qy), fur, seed + 5, lay)
                seed += 7
        return builder.detach()


def _tufts(builder: Path, a: Point, b: Point, normal: Point, length: float, seed: int, lay: float) -> None:
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy)
    count = int(size / (length * 0.9) + 0.6)
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
