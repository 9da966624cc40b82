"""Grounds: streets, floors, grass, sand and water, lying under the horizon in perspective."""

from __future__ import annotations

import random

import numpy as np

from generator.picture.animation.brush import dice, linear, mix, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import (
    CAMERA,
    CENTRE,
    FOCAL,
    HEIGHT,
    HORIZON,
    WIDTH,
    Flat,
    Pool,
    Setting,
    project,
)
from generator.picture.animation.sets.washes import wash

MATERIALS: dict[str, tuple[str, str, str]] = {
    "asphalt": ("3c3c46", "2c2c36", "plain"),
    "concrete": ("8c8a88", "6a686a", "slabs"),
    "cobbles": ("7a6e66", "5a5250", "stones"),
    "flagstones": ("b09c7c", "86745e", "slabs"),
    "marble": ("c4ac86", "94806a", "checks"),
    "planks": ("9a6a42", "6e4a30", "boards"),
    "dirt": ("a0784e", "76563a", "plain"),
    "sand": ("dcb880", "b08a58", "ripples"),
    "grass": ("6a9a48", "3e6a34", "blades"),
    "snow": ("e8eef6", "b8c6dc", "ripples"),
    "rock": ("7c7270", "544c50", "shingle"),
    "tiles": ("b8c4c8", "8a989e", "checks"),
    "parquet": ("a87848", "7c5434", "boards"),
    "carpet": ("6a3a44", "4a2834", "plain"),
    "metal": ("5c6670", "3e4650", "slabs"),
    "seabed": ("c8b890", "5a7a7a", "ripples"),
    "dry grass": ("d0b060", "a08040", "blades"),
    "pitch": ("4a9a48", "3a7a3c", "stripes"),
    "water": ("3a5048", "1c2a28", "ripples"),
    "red dust": ("c8724a", "9a4c34", "ripples"),
    "dust": ("a89684", "746660", "ripples"),
    "regolith": ("a4a6aa", "74767c", "ripples"),
}

LIQUID = frozenset({"water", "seabed"})
LITTERED = frozenset({"grass", "dirt", "asphalt", "cobbles", "flagstones", "concrete", "planks", "dry grass"})
TURF = {"autumn": ("a88a3c", 0.5), "spring": ("86c05a", 0.4), "winter": ("8a8460", 0.5)}
LITTER: dict[str, tuple[tuple[str, ...], int]] = {
    "autumn": (("c8642a", "d8922c", "a8401c", "e0b040", "8a4a20"), 620),
    "spring": (("f8c8d4", "fbe4ea", "f0a8bc", "ffffff"), 260),
}
"""What lies on the ground in a season, and how much of it."""


def ground(
    setting: Setting,
    material: str,
    *,
    pools: tuple[Pool, ...] = (),
    key: float = 1.0,
    ambient: float = 1.0,
    haze: float = 1.0,
    outside: bool = False,
) -> Flat:
    """A ground plane from the horizon to below the frame, ready to be painted on; finish it with floor=True. outside: before the windows."""
    flat = Flat(setting, 900)
    near, far, pattern = MATERIALS.get(material, MATERIALS["concrete"])
    outdoors = outside or not setting.place.interior
    if setting.snow and outdoors and material not in LIQUID:
        near, far, pattern = MATERIALS["snow"]
    elif outdoors and "grass" in material and setting.place.season in TURF:
        turf, share = TURF[setting.place.season]
        near, far = mix(near, turf, share), mix(far, turf, share * 0.7)
    wash(flat, HORIZON, HEIGHT, far, mix(far, near, 0.7), near, top=HORIZON - 2)
    r = dice(setting.seed, "ground", material)
    match pattern:
        case "slabs":
            _grid(flat, r, near, 120, 160)
        case "checks":
            _checks(flat, near, far)
        case "stones":
            _stones(flat, r, near)
        case "boards":
            _boards(flat, r, near)
        case "blades":
            _blades(flat, r, near, far)
        case "stripes":
            _mown(flat, near)
        case "shingle":
            _stains(flat, r, near)
            _shingle(flat, r, near)
        case "ripples":
            _ripples(flat, r, near, far)
        case _:
            _stains(flat, r, near)
    if outdoors and not setting.snow and material in LITTERED:
        _litter(flat, setting, dice(setting.seed, "litter"))
    return flat


def _litter(flat: Flat, setting: Setting, r: random.Random) -> None:
    """What a season drops: leaves in autumn, petals in spring; most where nobody walks."""
    colours, count = LITTER.get(setting.place.season, ((), 0))
    for _ in range(count):
        y = HORIZON + 8 + (HEIGHT - HORIZON) * r.random() ** 1.5
        k = (y - HORIZON) / 260
        x = CENTRE + r.choice((-1, 1)) * WIDTH / 2 * r.random() ** 0.7
        size = (2 + 11 * k) * r.uniform(0.6, 1.2)
        flat.c.drawOval(rect(x, y, size, size * r.uniform(0.25, 0.5)), paint(r.choice(colours), 0.9))


def _depths(first: float = 190, factor: float = 1.22, last: float = 6000) -> list[float]:
    out, z = [], first
    while z < last:
        out.append(z)
        z *= factor
    return out


def _grid(flat: Flat, r: random.Random, colour: str, across: float, deep: float) -> None:
    joint = mix(colour, "000000", 0.45)
    z = 180.0
    while z < 4200:
        for i in range(-14, 14):
            if r.random() < 0.5:
                corners = [
                    project(i * across, 0, z),
                    project((i + 1) * across, 0, z),
                    project((i + 1) * across, 0, z + deep),
                    project(i * across, 0, z + deep),
                ]
                if -200 < corners[0][0] < WIDTH + 200:
                    flat.c.drawPath(polygon(corners), paint(vary(colour, r, 0.2), 0.5))
        left, y = project(-4000, 0, z)
        flat.c.drawLine(0, y, WIDTH, y, paint(joint, 0.5, stroke=max(0.4, 420 / z)))
        z += deep
    for i in range(-40, 41):
        flat.c.drawLine(*project(i * across, 0, 180), *project(i * across, 0, 5200), paint(joint, 0.34, stroke=1.1))


def _mown(flat: Flat, colour: str) -> None:
    """A playing field in mown bands, with its lines."""
    depths = [280.0 * 1.32**i for i in range(13)]
    for i, (z0, z1) in enumerate(zip(depths[:-1], depths[1:], strict=True)):
        points = [project(-4000, 0, z1), project(4000, 0, z1), project(4000, 0, z0), project(-4000, 0, z0)]
        if i % 2:
            flat.c.drawPath(polygon(points), paint(mix(colour, "d0e888", 0.22), 0.7))
    for z in (700, 2300):
        flat.c.drawPath(polygon([project(-4000, 0, z), project(4000, 0, z), project(4000, 0, z * 0.985), project(-4000, 0, z * 0.985)]), paint("f4f8f0", 0.85))
    for x in (-700, 700):
        flat.c.drawPath(polygon([project(x - 7, 0, 9000), project(x + 7, 0, 9000), project(x + 7, 0, 200), project(x - 7, 0, 200)]), paint("f4f8f0", 0.85))


def _checks(flat: Flat, light: str, dark: str) -> None:
    tile = 90.0
    for row in range(46):
        z = 180 + row * tile
        for i in range(-30, 30):
            if (i + row) % 2:
                continue
            a, b = project(i * tile, 0, z), project((i + 1) * tile, 0, z + tile)
            if b[0] < -300 or a[0] > WIDTH + 300:
                continue
            corners = [a, project((i + 1) * tile, 0, z), b, project(i * tile, 0, z + tile)]
            flat.c.drawPath(polygon(corners), paint(mix(dark, light, 0.12), 0.72))


def _stones(flat: Flat, r: random.Random, colour: str) -> None:
    for z in reversed(_depths(190, 1.1, 3600)):
        size = 30 + r.uniform(0, 6)
        x = -WIDTH * z / FOCAL / 1.9
        while x < WIDTH * z / FOCAL / 1.9:
            px, py = project(x + r.uniform(-6, 6), 0, z)
            width, height = FOCAL * size / z * 0.94, FOCAL * CAMERA * (1 / z - 1 / (z * 1.1)) * 0.92
            if -60 < px < WIDTH + 60:
                flat.c.drawRoundRect(rect(px, py - height, width, height), width * 0.3, height * 0.45, paint(vary(colour, r, 0.3), 0.78))
            x += size


def _boards(flat: Flat, r: random.Random, colour: str) -> None:
    width = 26.0
    for i in range(-60, 60):
        corners = [
            project(i * width, 0, 170),
            project((i + 1) * width, 0, 170),
            project((i + 1) * width, 0, 5200),
            project(i * width, 0, 5200),
        ]
        if corners[1][0] < -600 or corners[0][0] > WIDTH + 600:
            continue
        flat.c.drawPath(polygon(corners), paint(vary(colour, r, 0.3), 0.6))
        flat.c.drawLine(*corners[0], *corners[3], paint(mix(colour, "000000", 0.65), 0.55, stroke=1.2))
        for _ in range(3):
            z = r.uniform(190, 1800)
            flat.c.drawLine(
                *project(i * width, 0, z), *project((i + 1) * width, 0, z), paint(mix(colour, "000000", 0.6), 0.6, stroke=max(0.5, 500 / z))
            )


def _blades(flat: Flat, r: random.Random, near: str, far: str) -> None:
    for _ in range(260):
        y = HORIZON + 6 + (HEIGHT - HORIZON) * r.random() ** 1.6
        k = (y - HORIZON) / 240
        x = r.uniform(0, WIDTH)
        flat.c.drawOval(rect(x, y, 130 * k + 30, 14 * k + 3), paint(vary(mix(far, near, min(1, k)), r, 0.3), 0.4))
    for _ in range(2400):
        y = HORIZON + 10 + (HEIGHT - HORIZON) * r.random() ** 1.4
        k = (y - HORIZON) / 260
        x, high = r.uniform(0, WIDTH), (5 + 20 * k) * r.uniform(0.5, 1.2)
        lean = r.uniform(-0.35, 0.5) * high
        flat.c.drawLine(
            x,
            y,
            x + lean,
            y - high,
            paint(
                mix(mix(far, near, min(1, k)), r.choice(("d8e878", "204020", "8ab858", "f0e890")), r.uniform(0.05, 0.45)),
                0.75,
                stroke=0.6 + 1.6 * k,
            ),
        )
    for _ in range(70):
        y = HORIZON + 40 + (HEIGHT - HORIZON) * r.random()
        k = (y - HORIZON) / 260
        flat.c.drawCircle(r.uniform(0, WIDTH), y, 1 + 2.6 * k, paint(r.choice(("fff0d0", "ffd050", "f08070", "d0a0f0", "ffffff")), 0.85))


def _ripples(flat: Flat, r: random.Random, near: str, far: str) -> None:
    for _ in range(420):
        y = HORIZON + 4 + (HEIGHT - HORIZON) * r.random() ** 1.7
        k = (y - HORIZON) / 260
        x, width = r.uniform(-100, WIDTH), 60 + 230 * k * r.random()
        colour = mix(mix(far, near, min(1, k)), r.choice(("ffffff", "000000")), r.uniform(0.06, 0.2))
        flat.c.drawOval(rect(x, y, width, (3 + 9 * k) * r.uniform(0.5, 1)), paint(colour, 0.4))
    _stains(flat, r, near)


def _stains(flat: Flat, r: random.Random, colour: str) -> None:
    for _ in range(150):
        y = HORIZON + 4 + (HEIGHT - HORIZON) * r.random() ** 1.5
        k = (y - HORIZON) / 260
        flat.c.drawOval(
            rect(r.uniform(-100, WIDTH), y, 30 + 150 * k * r.random(), 3 + 10 * k * r.random()), paint(vary(colour, r, 0.5), 0.3)
        )
    for _ in range(240):
        y = HORIZON + 12 + (HEIGHT - HORIZON) * r.random()
        k = (y - HORIZON) / 260
        flat.c.drawOval(
            rect(r.uniform(0, WIDTH), y, 2 + 8 * k * r.random(), 1 + 4 * k * r.random()),
            paint(mix(colour, r.choice(("000000", "ffffff")), 0.3), 0.5),
        )


def _shingle(flat: Flat, r: random.Random, colour: str) -> None:
    """Broken stone: slabs and pebbles without order."""
    for _ in range(420):
        z = 190 * (1 + 3.2 * r.random() ** 2) ** 2
        x = r.uniform(-1.1, 1.1) * WIDTH / 2 * z / FOCAL
        px, py = project(x, 0, z)
        size = FOCAL / z * r.uniform(8, 52)
        tone = vary(colour, r, 0.35)
        points = [
            (px - size, py),
            (px - size * 0.6, py - size * 0.3),
            (px + size * 0.2, py - size * r.uniform(0.3, 0.45)),
            (px + size, py - size * 0.12),
            (px + size * 0.5, py + size * 0.14),
        ]
        flat.c.drawPath(polygon(points), paint(tone, 0.7))
        flat.c.drawPath(polygon([points[0], points[1], points[2], (px, py - size * 0.1)]), paint(mix(tone, "ffffff", 0.22), 0.6))


def path_to_horizon(flat: Flat, colour: str, width: float, r: random.Random) -> None:
    """A road or path from under the camera to the horizon, with ragged edges."""
    left, right = [], []
    if flat.setting.snow:
        colour = mix(colour, "d8e2f0", 0.7)
    bend = r.uniform(0, 6)
    for z in _depths(150, 1.16, 9000):
        wander = 150 * np.sin(z * 0.0016 + bend) * min(1.0, z / 1200)
        left.append(project(wander - width / 2 - r.uniform(0, width * 0.05), 0, z))
        right.append(project(wander + width / 2 + r.uniform(0, width * 0.05), 0, z))
    flat.c.drawPath(smooth(left + right[::-1], tension=0.25), linear(0, HORIZON, 0, HEIGHT, mix(colour, "ffffff", 0.1), colour))
    for _ in range(60):  # wheel ruts and pebbles
        z = 160 * (1 + r.random()) ** 4
        x = 150 * np.sin(z * 0.0016 + bend) * min(1.0, z / 1200) + r.choice((-0.22, 0.22)) * width + r.gauss(0, 9)
        px, py = project(x, 0, z)
        flat.c.drawOval(rect(px - 5000 / z, py, 10000 / z, 3200 / z), paint(mix(colour, "000000", 0.3), 0.3))
