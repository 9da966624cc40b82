"""Hills, mountains, trees, rocks and other things that nobody built."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from generator.picture.animation.brush import Canvas, darker, dice, lighter, linear, mix, noise, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import CENTRE, FOCAL, HORIZON, WIDTH, Flat, Layer, Setting, ground_shade, project

LEAVES: dict[str, tuple[str, ...]] = {
    "": ("4a7a3a", "5a8a40", "3a6a38", "6a9a48"),
    "spring": ("8ab858", "a0c860", "f0b0c4", "f8d4dc", "7aa850"),
    "summer": ("4a8038", "5a9040", "3a7034"),
    "autumn": ("c8742a", "d8983a", "a84a24", "8a5a2a"),
    "winter": ("5a6a5a", "4a5c50", "6a766a"),
}


def leaves_of(setting: Setting) -> tuple[str, ...]:
    return LEAVES.get(setting.place.season, LEAVES[""])


def hills(
    setting: Setting,
    z: float,
    height: float,
    *,
    seed: int,
    colour: str = "6a8a50",
    rough: float = 0.4,
    trees: bool = True,
    haze: float = 1.1,
) -> Layer:
    """A ridge across the picture; `height` in design units, `rough` from dunes (0) to rock (1)."""
    flat = Flat(setting, z)
    r = dice(setting.seed, "hills", seed)
    line = noise(WIDTH + 80, 4, 420 - 250 * rough, 5 if rough > 0.5 else 3, (setting.seed * 31 + seed) % 99991, 1.0)[1]
    points = [
        (x - 40, HORIZON + 14 - height * float(0.15 + 1.25 * max(0.0, line[x] - 0.2)))
        for x in range(0, WIDTH + 80, 5 if rough > 0.5 else 14)
    ]
    if setting.snow:
        colour = mix(colour, "e8f0fa", 0.75)
    flat.c.drawPath(
        polygon([(-40, HORIZON + 60), *points, (WIDTH + 60, HORIZON + 60)]),
        linear(0, HORIZON - height, 0, HORIZON + 30, lighter(colour, 0.1), darker(colour, 0.12)),
    )
    if rough < 0.15 or (setting.snow and rough < 0.5):
        _slip_faces(flat, points, colour, "6a7cb0" if setting.snow else "7a3a5a")
    if rough > 0.6:
        _facets(flat, r, points, height, colour)
    elif trees:
        greens = leaves_of(setting)
        for _ in range(260):
            x, y = points[r.randrange(len(points))]
            y += r.random() ** 2 * 60
            size = r.uniform(4, 11) * (1 + height / 300)
            shade = vary(mix(r.choice(greens), colour, 0.45), r, 0.2)
            flat.c.drawOval(rect(x - size, y - size * 1.1, size * 2, size * 1.6), paint(shade, 0.85))
    return flat.finish(haze=haze, rim=0.5)


def _slip_faces(flat: Flat, points: Sequence[tuple[float, float]], colour: str, shade: str) -> None:
    """Dunes and drifts: below each crest the side away from the sun lies in shadow, its edge a long curve; ripples run along the other."""
    away = -1 if flat.setting.side > 0 else 1
    for i in range(1, len(points) - 1):
        x, y = points[i]
        if not (y <= points[i - 1][1] and y < points[i + 1][1]):
            continue
        drop = max(24.0, HORIZON + 14 - y)
        foot = (x + away * drop * 3.4, y + drop)
        inner = (x - away * drop * 0.5, y + drop * 1.05)
        flat.c.drawPath(smooth([(x, y), (x + away * drop * 1.3, y + drop * 0.34), foot, ((foot[0] + inner[0]) / 2, foot[1] + 6), inner, (x + away * drop * 0.16, y + drop * 0.5)], tension=0.3), paint(darker(mix(colour, shade, 0.4), 0.2), 0.62))
        for k in range(4):
            t = 0.3 + 0.17 * k
            flat.c.drawPath(smooth([(x - away * drop * (0.3 + t), y + drop * (0.12 + t * 0.7)), (x - away * drop * (1.2 + t), y + drop * (0.3 + t * 0.7)), (x - away * drop * (2.2 + t), y + drop * (0.42 + t * 0.66))], closed=False), paint(lighter(colour, 0.28), 0.5, stroke=1.8))


_DRY = ("planet", "moon", "mars", "desert", "canyon", "dune")
"""Where no snow lies on the mountains."""


def _facets(flat: Flat, r: random.Random, points: Sequence[tuple[float, float]], height: float, colour: str) -> None:
    """Light and shadow sides below each peak, snow on the high ones."""
    side = flat.setting.side
    for i in range(3, len(points) - 3):
        x, y = points[i]
        if not (y <= points[i - 1][1] and y < points[i + 1][1]):
            continue
        drop = (HORIZON - y) * r.uniform(0.5, 1.0)
        for way in (-1, 1):
            lit = (way < 0) == (side < 0)
            shade = lighter(colour, 0.26) if lit else darker(colour, 0.4)
            foot = (x + way * drop * r.uniform(0.35, 0.6), y + drop)
            middle = (x + way * drop * 0.08, y + drop * 0.6)
            flat.c.drawPath(polygon([(x, y), ((x + foot[0]) / 2 + way * 8, (y + foot[1]) / 2 - 6), foot, middle]), paint(shade, 0.5))
        if HORIZON - y > height * 0.62 and not any(word in flat.setting.place.kind for word in _DRY):
            snow = [(x, y), (x + 20, y + 26), (x + 9, y + 24), (x + 4, y + 46), (x - 6, y + 26), (x - 15, y + 36), (x - 17, y + 20)]
            flat.c.drawPath(polygon(snow), paint("f4f8ff", 0.85))


def tree(flat: Flat, r: random.Random, x: float, z: float, height: float, kind: str = "round") -> None:
    """A tree with its foot at (x, 0, z) cm, `height` cm high. Kinds: round, pine, cypress, bare, palm, birch, blossom, acacia."""
    foot_x, foot_y = project(x, 0, z)
    k = FOCAL / z
    c, h = flat.c, height * k
    if abs(foot_x - CENTRE) > CENTRE + 0.4 * h:  # beside the picture
        return
    ground_shade(c, foot_x, foot_y, h * 0.6, 0.35)
    bark = vary("5a4232" if kind != "birch" else "d8d4cc", r, 0.2)
    greens = leaves_of(flat.setting)
    if kind == "blossom":
        greens, kind = ("f4b8c8", "f8d0d8", "e89ab0", "fce4e8"), "round"
    snow = flat.setting.snow
    lit = -1 if flat.setting.side < 0 else 1
    if kind == "palm":
        points = [(foot_x, foot_y), (foot_x + h * 0.05, foot_y - h * 0.5), (foot_x + h * 0.12, foot_y - h * 0.86)]
        c.drawPath(smooth(points, closed=False), paint("8a6a48", stroke=max(1, h * 0.045)))
        for i in range(9):
            angle = math.pi * (i / 8) + r.uniform(-0.1, 0.1)
            tip = (
                points[-1][0] - math.cos(angle) * h * 0.34,
                points[-1][1] - math.sin(angle) * h * 0.12 + h * 0.06 + abs(math.cos(angle)) * h * 0.1,
            )
            bow = (points[-1][0] - math.cos(angle) * h * 0.2, points[-1][1] - math.sin(angle) * h * 0.2 - h * 0.04)
            c.drawPath(smooth([points[-1], bow, tip, (bow[0], bow[1] + h * 0.05)]), paint(vary("5a8a40", r, 0.3)))
        return
    if kind == "acacia":
        _acacia(c, r, foot_x, foot_y, h, bark)
        return
    trunk = h * (0.05 if kind != "pine" else 0.035)
    c.drawPath(
        polygon(
            [
                (foot_x - trunk, foot_y),
                (foot_x - trunk * 0.5, foot_y - h * 0.7),
                (foot_x + trunk * 0.5, foot_y - h * 0.7),
                (foot_x + trunk, foot_y),
            ]
        ),
        linear(foot_x - trunk, 0, foot_x + trunk, 0, lighter(bark, 0.25 if lit < 0 else 0), darker(bark, 0.35)),
    )
    if kind == "birch":
        for _ in range(9):
            y = foot_y - h * r.uniform(0.04, 0.66)
            c.drawLine(foot_x - trunk * 0.7, y, foot_x + trunk * r.uniform(-0.3, 0.4), y, paint("4a4644", 0.8, stroke=max(0.7, h * 0.008)))
    if kind == "bare" or (flat.setting.place.season == "winter" and kind == "round"):
        _limbs(flat, r, foot_x, foot_y - h * 0.42, -math.pi / 2, h * 0.3, max(1.0, trunk * 0.9), 4, bark)
        return
    if kind in ("pine", "cypress"):
        slim, hue = r.uniform(0.7, 1.3), vary("32563c" if kind == "pine" else "3a5a38", r, 0.22)
        tiers = round(r.uniform(6, 9)) if kind == "pine" else 9
        for i in range(tiers):
            t = i / tiers
            half = h * (0.2 * (1 - t) + 0.03) * slim if kind == "pine" else h * 0.085 * math.sin(math.pi * min(1, t + 0.12))
            half *= r.uniform(0.82, 1.18)
            y = foot_y - h * (0.12 + 0.84 * t) + r.uniform(-0.012, 0.012) * h
            green = vary(hue, r, 0.16)
            if y < 0:  # above the picture
                break
            boughs = [(foot_x + half * w, y + h * 0.03 * (0.4 - abs(w)) * r.uniform(-1.4, 1.0) + (0.03 * h * abs(w) if k % 2 else 0)) for k, w in enumerate((1, 0.74, 0.5, 0.24, 0, -0.26, -0.5, -0.76, -1))]
            c.drawPath(
                polygon([(foot_x + r.uniform(-0.01, 0.01) * h, y - h * 0.23), (foot_x + half * 0.42, y - h * 0.08), *boughs, (foot_x - half * 0.42, y - h * 0.08)]),
                linear(foot_x - half, 0, foot_x + half, 0, lighter(green, 0.26 if lit < 0 else 0), darker(green, 0.34 if lit < 0 else 0.0)),
            )
            if snow:
                c.drawPath(
                    polygon(
                        [
                            (foot_x - half * 0.8, y - h * 0.02),
                            (foot_x, y - h * 0.24),
                            (foot_x + half * 0.5, y - h * 0.09),
                            (foot_x, y - h * 0.1),
                        ]
                    ),
                    paint("f0f6ff", 0.9),
                )
        return
    crown = []
    for i in range(11):  # round the middle of the crown, the larger the nearer to it
        angle, reach = i * 2.4 + r.uniform(-0.3, 0.3), (0.06 + 0.94 * math.sqrt(i / 11)) * r.uniform(0.85, 1.1)
        crown.append((foot_x + math.cos(angle) * reach * 0.25 * h, foot_y - h * (0.71 - math.sin(angle) * reach * 0.17), h * (0.17 - 0.06 * reach) * r.uniform(0.85, 1.15)))
    for shade, dx, dy, shrink in ((0.42, 0.0, 0.0, 1.0), (0.12, lit * 0.02, -0.02, 0.86), (-0.18, lit * 0.045, -0.045, 0.55)):
        for cx, cy, size in crown:
            green = r.choice(greens)
            green = darker(green, shade) if shade > 0 else lighter(green, -shade)
            if snow:
                green = mix(green, "eef4fc", 0.3 + 0.4 * (shade < 0.3))
            count = 9
            lump = [
                (
                    cx + dx * h + size * shrink * math.cos(i * math.tau / count) * r.uniform(0.8, 1.16),
                    cy + dy * h + size * shrink * math.sin(i * math.tau / count) * r.uniform(0.75, 1.0),
                )
                for i in range(count)
            ]
            c.drawPath(smooth(lump), paint(green, 0.95 if shade > 0.3 else 0.75))
    for _ in range(60):
        cx, cy, size = r.choice(crown)
        angle, reach = r.uniform(0, math.tau), size * r.uniform(0.4, 1.1)
        c.drawOval(
            rect(cx + math.cos(angle) * reach, cy + math.sin(angle) * reach, h * 0.03, h * 0.018),
            paint(vary(r.choice(greens), r, 0.35), 0.9),
        )


def _acacia(c: Canvas, r: random.Random, x: float, y: float, h: float, bark: str) -> None:
    """A crown like a table on limbs that fork early."""
    for way, share in ((-1, 0.34), (-0.3, 0.2), (0.4, 0.26), (1, 0.36)):
        c.drawPath(smooth([(x, y), (x + way * h * 0.05, y - h * 0.34), (x + way * h * share, y - h * 0.74)], closed=False), paint(bark, stroke=max(1.0, h * 0.03)))
    for _ in range(26):
        a, size = r.uniform(-1, 1), r.uniform(0.07, 0.15) * h
        green = vary(r.choice(("7a8a3a", "6a7a34", "8a9a44")), r, 0.2)
        c.drawOval(rect(x + a * h * 0.42 - size, y - h * (0.86 - 0.12 * a * a) + r.uniform(-0.04, 0.05) * h - size * 0.3, size * 2, size * 0.62), paint(green))


def _limbs(flat: Flat, r: random.Random, x: float, y: float, angle: float, length: float, width: float, depth: int, colour: str) -> None:
    end = (x + math.cos(angle) * length, y + math.sin(angle) * length)
    flat.c.drawLine(x, y, *end, paint(darker(colour, 0.2), stroke=max(0.8, width)))
    if depth:
        for _ in range(3):
            _limbs(flat, r, *end, angle + r.uniform(-0.75, 0.75), length * r.uniform(0.6, 0.78), width * 0.58, depth - 1, colour)


def bush(flat: Flat, r: random.Random, x: float, z: float, width: float) -> None:
    px, py = project(x, 0, z)
    k = FOCAL / z
    ground_shade(flat.c, px, py, width * k * 1.1, 0.35)
    for shade in (0.35, 0.1, -0.15):
        for _ in range(7):
            cx, cy = px + r.uniform(-0.4, 0.4) * width * k, py - r.uniform(0.1, 0.42) * width * k
            size = width * k * r.uniform(0.12, 0.24) * (1 - abs(shade))
            green = r.choice(leaves_of(flat.setting))
            flat.c.drawCircle(cx, cy, size, paint(darker(green, shade) if shade > 0 else lighter(green, -shade), 0.9))


def rock(flat: Flat, r: random.Random, x: float, z: float, width: float, colour: str = "7a706c") -> None:
    px, py = project(x, 0, z)
    size = width * FOCAL / z
    ground_shade(flat.c, px, py, size * 1.2, 0.4)
    top = [
        (px - size / 2, py),
        (px - size * 0.42, py - size * r.uniform(0.2, 0.4)),
        (px - size * 0.1, py - size * r.uniform(0.4, 0.62)),
        (px + size * 0.28, py - size * r.uniform(0.3, 0.5)),
        (px + size / 2, py),
    ]
    shade = vary(colour, r, 0.2)
    flat.c.drawPath(polygon(top), linear(px - size / 2, 0, px + size / 2, 0, lighter(shade, 0.2), darker(shade, 0.4)))
    flat.c.drawPath(polygon([top[1], top[2], (px, py - size * 0.1), (px - size * 0.3, py)]), paint(lighter(shade, 0.3), 0.5))


def grove(
    setting: Setting,
    z: float,
    count: int,
    kinds: tuple[str, ...],
    height: tuple[float, float],
    *,
    clear: float = 0,
    seed: int = 0,
    haze: float = 0.8,
    key: float = 1.0,
    spread: float = 1.15,
) -> Layer:
    """Trees at about one distance, leaving `clear` cm free on each side of the axis."""
    flat = Flat(setting, z)
    r = dice(setting.seed, "grove", seed)
    half = WIDTH / 2 / FOCAL * z * spread
    places = sorted(((r.uniform(z * 0.9, z * 1.25), r.uniform(clear, half) * r.choice((-1, 1))) for _ in range(count)), reverse=True)
    for depth, x in places:
        tree(flat, r, x, depth, r.uniform(*height), r.choice(kinds))
    return flat.finish(haze=haze, rim=0.7, key=key)
