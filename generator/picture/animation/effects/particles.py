"""What drifts through the air: each kind a row, each piece its own path, a function of time alone."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from generator.picture.animation.brush import Canvas, box, curve, dice, mix, paint, polygon, smooth


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """Lengths in design units (720 to the frame's height), seconds, sRGB hex."""

    count: int
    colours: tuple[str, ...]
    shape: str = "dot"
    """One of: dot, leaf, petal, flake, square, sheet, ring, feather, streak, star, heart."""
    size: tuple[float, float] = (1.0, 2.4)
    """Of the farthest and of the nearest piece."""
    wind: float = 0.0
    fall: float = 0.0
    """Speed to the right and down; negative rises."""
    sway: float = 30.0
    pace: float = 0.6
    """How far and how often it wanders."""
    spin: float = 0.0
    alpha: float = 0.5
    twinkle: float = 0.0
    """Share of the alpha that comes and goes."""
    glows: bool = False
    soft: float = 0.0
    """How far the nearest pieces are out of focus."""


DRIFTS: dict[str, Drift] = {
    "leaves": Drift(
        count=34,
        colours=("c8742a", "a84a24", "d8a03a"),
        shape="leaf",
        size=(5, 15),
        wind=190,
        fall=58,
        pace=2.0,
        spin=3.0,
        alpha=0.95,
        soft=2.0,
    ),
    "petals": Drift(
        count=46,
        colours=("f8c8d4", "fbdce4", "f0a8bc"),
        shape="petal",
        size=(4, 11),
        wind=70,
        fall=52,
        pace=1.4,
        spin=1.8,
        alpha=0.92,
        soft=2.4,
    ),
    "dust": Drift(count=110, colours=("f0dcb8", "e0cba4"), size=(0.9, 4.2), wind=110, fall=4, sway=44, alpha=0.5, twinkle=0.5, soft=1.6),
    "sand": Drift(count=150, colours=("e8cc94", "c8a468"), shape="streak", size=(10, 46), wind=1150, fall=50, sway=14, alpha=0.38),
    "motes": Drift(count=64, colours=("fff0cc",), size=(0.9, 3.0), wind=7, fall=-3, alpha=0.5, twinkle=0.8, glows=True),
    "pollen": Drift(
        count=90, colours=("ffeaa0", "fff6cc"), size=(0.8, 3.2), wind=16, fall=-8, sway=44, alpha=0.6, twinkle=0.7, glows=True, soft=1.2
    ),
    "spores": Drift(
        count=70,
        colours=("9af0d0", "6ad8ff", "c8ffb0"),
        size=(0.9, 3.4),
        wind=6,
        fall=-18,
        sway=36,
        alpha=0.7,
        twinkle=0.8,
        glows=True,
        soft=1.5,
    ),
    "stars": Drift(
        count=96, colours=("ffffff", "ffe8b0", "c8dcff"), shape="star", size=(2.6, 10), wind=5, fall=-4, alpha=0.9, twinkle=1.0, glows=True
    ),
    "embers": Drift(
        count=80,
        colours=("ff9a40", "ff6a24", "ffd080"),
        size=(0.8, 2.6),
        wind=-30,
        fall=-62,
        sway=34,
        pace=0.9,
        alpha=0.9,
        twinkle=0.7,
        glows=True,
        soft=0.8,
    ),
    "ash": Drift(
        count=110,
        colours=("6a666a", "8a8688", "c8c4c4"),
        shape="flake",
        size=(1.2, 5.0),
        wind=22,
        fall=38,
        sway=40,
        spin=1.2,
        alpha=0.75,
        soft=1.2,
    ),
    "bubbles": Drift(count=44, colours=("c8f0ff",), shape="ring", size=(2.0, 9.0), fall=-74, sway=14, pace=1.8, alpha=0.6),
    "confetti": Drift(
        count=130,
        colours=("e84a5a", "f0b83a", "4aa8d8", "6ac070", "c870c8"),
        shape="square",
        size=(3.0, 8.5),
        fall=150,
        sway=26,
        pace=1.4,
        spin=3.2,
        alpha=0.96,
        soft=1.6,
    ),
    "feathers": Drift(
        count=20,
        colours=("fffdf8", "ece8e4"),
        shape="feather",
        size=(10, 26),
        wind=12,
        fall=40,
        sway=70,
        pace=0.9,
        spin=0.7,
        alpha=0.92,
        soft=2.2,
    ),
    "paper": Drift(
        count=24,
        colours=("f8f4e8", "ece4d0"),
        shape="sheet",
        size=(9, 26),
        wind=60,
        fall=70,
        sway=80,
        pace=1.0,
        spin=1.6,
        alpha=0.96,
        soft=2.6,
    ),
    "hearts": Drift(
        count=26, colours=("ff6a8a", "ff9ab4", "e84a6a"), shape="heart", size=(5, 15), fall=-60, sway=24, pace=1.2, alpha=0.85, soft=1.8
    ),
    "fireflies": Drift(
        count=26, colours=("d8ff7a", "fff09a"), size=(1.2, 2.6), wind=4, fall=-2, sway=60, pace=0.7, alpha=1.0, twinkle=1.0, glows=True
    ),
}
SEASONS: dict[str, tuple[str, ...]] = {
    "spring": ("f0b8c8", "f8d0d8", "ffffff"),
    "summer": ("6a9a48", "4a7a3a", "a0b04c"),
    "winter": ("8a6a48", "6a5240"),
}
"""Colours of leaves out of their autumn ones."""


def drift(kind: str, season: str, haze: str, night: str = "") -> Drift:
    """The row of a kind, as it is in a season, in this air, and by the little light of a night."""
    row = DRIFTS[kind]
    if kind == "leaves" and season in SEASONS:
        row = replace(row, colours=SEASONS[season])
    if kind == "dust":
        row = replace(row, colours=(haze, *row.colours))
    if night and not row.glows:
        row = replace(row, colours=tuple(mix(colour, night, 0.45) for colour in row.colours))
    return row


class Drifting:
    """All the pieces of one kind. Most are far and small, a few near, large and out of focus."""

    def __init__(self, row: Drift, width: int, height: int, strength: float, seed: int) -> None:
        self.row, self.width, self.height, self.unit = row, width, height, height / 720
        r = dice(seed)
        self.pieces = [
            (r.random(), r.random(), r.random() ** 2.2, r.uniform(0, math.tau), r.choice(row.colours))
            for _ in range(round(row.count * strength))
        ]

    def draw(self, canvas: Canvas, frame: int, power: float = 1.0) -> None:
        row, t, u = self.row, frame / 25, self.unit
        across, down = self.width * 1.2, self.height * 1.2
        for x0, y0, near, phase, colour in self.pieces:
            speed = 0.55 + 0.9 * near
            x = (x0 * across + t * row.wind * speed * u) % across - 0.1 * self.width
            y = (y0 * down + t * row.fall * speed * u) % down - 0.1 * self.height
            x += math.sin(t * row.pace + phase) * row.sway * speed * u
            y += math.cos(t * row.pace * 0.8 + phase * 1.3) * row.sway * 0.6 * speed * u
            size = (row.size[0] + (row.size[1] - row.size[0]) * near) * u
            blink = max(0.0, math.sin(t * (1.1 + 1.4 * x0) + phase * 3))
            alpha = row.alpha * power * (1 - row.twinkle * (1 - blink))
            if alpha < 0.03:
                continue
            soft = row.soft * u * max(0.0, near - 0.45) * 2
            brush = paint(colour, alpha * (0.8 if soft else 1.0), plus=row.glows, blur=round(soft))
            if row.shape == "dot":
                if row.glows and size > 1.4 * u:
                    canvas.drawCircle(x, y, size * 3, paint(colour, alpha * 0.22, plus=True, blur=round(size * 1.2)))
                canvas.drawCircle(x, y, size, brush)
                continue
            canvas.save()
            canvas.translate(x, y)
            if row.spin:
                canvas.rotate(math.degrees(t * row.spin * speed + phase))
                canvas.scale(1, 0.2 + 0.8 * abs(math.cos(t * row.spin * 1.3 + phase)))
            _shape(canvas, row.shape, size, brush, alpha, colour)
            canvas.restore()


def _shape(canvas: Canvas, shape: str, s: float, brush: object, alpha: float, colour: str) -> None:
    match shape:
        case "leaf":
            canvas.drawPath(smooth([(-s, 0), (-s * 0.2, -s * 0.5), (s * 1.2, 0), (-s * 0.2, s * 0.5)]), brush)
            canvas.drawLine(-s, 0, s, 0, paint("3a2010", alpha * 0.35, stroke=s * 0.08))
        case "petal":
            canvas.drawPath(smooth([(-s, 0), (0, -s * 0.6), (s * 0.9, -s * 0.3), (s * 0.7, s * 0.1), (0, s * 0.5)]), brush)
        case "flake":
            canvas.drawPath(
                polygon([(-s, -s * 0.2), (-s * 0.1, -s * 0.7), (s * 0.8, -s * 0.3), (s * 0.5, s * 0.6), (-s * 0.4, s * 0.5)]), brush
            )
        case "square":
            canvas.drawRect(box(-s, -s * 0.6, s, s * 0.6), brush)
        case "sheet":
            canvas.drawPath(smooth([(-s, -s * 1.3), (s, -s * 1.15), (s * 0.9, s * 1.3), (-s * 1.1, s * 1.15)], tension=0.2), brush)
            for line in range(4):
                y = s * (-0.8 + 0.45 * line)
                canvas.drawLine(-s * 0.7, y, s * (0.6 - 0.2 * (line % 2)), y, paint("8a8478", alpha * 0.6, stroke=s * 0.07))
        case "ring":
            canvas.drawCircle(0, 0, s, paint(colour, alpha * 0.16))
            canvas.drawCircle(0, 0, s, paint(colour, alpha, stroke=max(0.8, s * 0.16)))
            canvas.drawCircle(-s * 0.35, -s * 0.38, s * 0.22, paint("ffffff", alpha))
        case "feather":
            canvas.drawPath(
                smooth(
                    [(-s, 0), (-s * 0.3, -s * 0.3), (s * 0.8, -s * 0.16), (s * 1.1, s * 0.05), (s * 0.5, s * 0.22), (-s * 0.4, s * 0.16)]
                ),
                brush,
            )
            canvas.drawPath(curve((-s * 1.35, s * 0.12), (0, -s * 0.1), (s, s * 0.04)), paint("a8a098", alpha * 0.8, stroke=s * 0.05))
        case "streak":
            canvas.drawLine(-s, -s * 0.04, s, s * 0.04, paint(colour, alpha, stroke=max(0.8, s * 0.05)))
        case "star":
            canvas.drawPath(
                polygon(
                    [
                        (0, -s),
                        (s * 0.13, -s * 0.13),
                        (s, 0),
                        (s * 0.13, s * 0.13),
                        (0, s),
                        (-s * 0.13, s * 0.13),
                        (-s, 0),
                        (-s * 0.13, -s * 0.13),
                    ]
                ),
                brush,
            )
            canvas.drawCircle(0, 0, s * 0.5, paint(colour, alpha * 0.25, plus=True, blur=round(s * 0.3)))
        case "heart":
            canvas.drawPath(
                smooth(
                    [
                        (0, s * 0.9),
                        (-s * 0.9, 0),
                        (-s * 0.75, -s * 0.65),
                        (-s * 0.25, -s * 0.7),
                        (0, -s * 0.3),
                        (s * 0.25, -s * 0.7),
                        (s * 0.75, -s * 0.65),
                        (s * 0.9, 0),
                    ]
                ),
                brush,
            )
