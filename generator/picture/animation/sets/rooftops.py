"""Towns from above: streets, houses with their roofs, lit windows, ruins that burn."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from generator.picture.animation.brush import darker, lighter, linear, mix, paint, polygon
from generator.picture.animation.scenery import FOCAL, WIDTH, Flat, Setting
from generator.picture.animation.sets.birdseye import FARTHEST, Air, band, box, far_hills, ground, project, tree


@dataclass(frozen=True, slots=True)
class Town:
    """A row of the table of towns. Heights in metres."""

    low: float
    high: float
    walls: tuple[str, ...]
    roofs: tuple[str, ...]
    gabled: bool = False
    street: str = "4c4a54"
    free: float = 0.06
    """Share of plots with trees instead of a house."""
    plot: float = 26.0
    lane: float = 13.0
    broken: bool = False
    """Roofs have fallen in, and something burns."""
    neon: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lie:
    """How the streets of a town lie: aslant to the lens, and bent where nobody planned them."""

    slant: float
    """Metres to the right for every metre away."""
    bend: float
    """Metres by which a street winds."""
    phase: float

    @staticmethod
    def of(r: random.Random, *, old: bool) -> Lie:
        return Lie(slant=r.choice((-1, 1)) * r.uniform(0.3, 0.62), bend=r.uniform(14, 24) if old else r.uniform(0, 7), phase=r.uniform(0, math.tau))

    def shift(self, z: float) -> float:
        """How far to the right a street is at so many metres."""
        return self.slant * (z - 150) + self.bend * math.sin(z / 58 + self.phase)


OLD = ("d8c4a0", "c8a884", "b89a7c", "e0d0b4")
TILES = ("a85a3e", "94503a", "b86a48", "7c4a3c")
TOWNS: dict[str, Town] = {
    "ancient": Town(4, 9, ("e4d8c0", "d8c8a8", "ece4d4"), TILES, gabled=True, street="b8a484", free=0.16),
    "medieval": Town(5, 10, OLD, ("7a4a38", "6a5248", "8a5840"), gabled=True, street="8a7a64", free=0.2, plot=17, lane=8),
    "fairytale": Town(5, 11, OLD, ("8a4a4a", "4a5a7a", "7a5a8a"), gabled=True, street="a0907a", free=0.3, plot=17, lane=9),
    "western": Town(4, 7, ("a8805a", "946c4a", "b8946c"), ("7c5c44", "8a6a50"), street="cca070", free=0.4, plot=16, lane=12),
    "victorian": Town(8, 15, ("8a6a5a", "7a625a", "94786a"), ("4a4a54", "54505c"), gabled=True, street="5a5652", plot=18, lane=9),
    "1930s": Town(12, 40, ("9a8a7a", "8a7a70", "a89a8a"), ("5a5654", "6a625c")),
    "1940s": Town(12, 40, ("8a8078", "7c746e", "9a9088"), ("54504e", "625c58")),
    "1980s": Town(9, 36, ("a89a8c", "94887c", "b8a898"), ("6a6664", "5c5a5c")),
    "modern": Town(9, 42, ("b0aca8", "98a0a8", "c0b4a4", "8a94a0"), ("7a7a7e", "6a6e74", "8a847c"), free=0.1),
    "future": Town(16, 56, ("5a6478", "4a5468", "6a7084"), ("3e4656", "4a5060"), free=0.0, neon=True),
}
VILLAGES = frozenset({"village", "western town", "african village", "farm", "church", "castle", "temple", "school", "fair", "square"})
"""Kinds whose houses are low, whatever the century, with gardens between them."""


def town(land: Flat, bands: list[Flat], setting: Setting, air: Air, r: random.Random, kind: str) -> None:
    era = setting.place.era if setting.place.era in TOWNS else "modern"
    row = TOWNS[era]
    small = kind in VILLAGES and era in ("modern", "1980s", "1930s", "1940s")
    if small:
        row = Town(5, 10, ("d0c0a8", "b8a894", "c8b8a4"), TILES, gabled=True, street="6a6866", free=0.34, plot=18, lane=10)
    if kind == "square" and small:
        row = Town(9, 17, ("c8c4bc", "b8b4b0", "d0bc9c", "a8b0b8"), ("8a7a74", "a06a54", "7c7880"), gabled=True, street="8a8078", free=0.05, plot=18, lane=8)
    if kind == "ruin":
        row = Town(row.low * 0.8, row.high * 0.8, ("6a625e", "5a5450", "766c66"), ("4a4644", "3e3a3a"), street="5c5450", free=0.1, plot=row.plot, lane=row.lane, broken=True)
    ground(land, air, row.street, mix(row.street, "8a8a80", 0.4))
    if era not in ("modern", "future", "1980s"):
        far_hills(setting, air, land, r, "6a7a6a")
    pitch = row.plot + row.lane
    lie = Lie.of(r, old=row.gabled)
    river = r.uniform(-190, 190) if kind == "city" and not row.broken and r.random() < 0.6 else None
    if river is not None:
        _river(land, setting, air, lie, river)
    steeples = {(r.randrange(-4, 4), r.randrange(2, 9)) for _ in range(3)} if row.gabled and kind in ("city", "street", "rooftop", "village") else set()
    z, rank = FARTHEST / 2.2, 0
    while z > 74:
        flat = band(bands, z)
        half, shift = z * WIDTH / 2 / FOCAL + pitch, lie.shift(z)
        columns = range(math.floor((-half - shift) / pitch), math.ceil((half - shift) / pitch))
        for column in sorted(columns, key=lambda each: -abs((each + 0.5) * pitch + shift)):
            x = (column + 0.5) * pitch + shift
            if abs(x) < pitch and kind in ("square", "forum", "market") and 120 < z < 120 + 2 * pitch:
                if kind == "square" and 120 + pitch < z and x >= 0:
                    _church(flat, air, 0.0, z)
                continue  # the open space that the place is named for
            if river is not None and abs(x - shift - river) < _BANKS + row.plot / 2:
                continue
            if (column, rank) in steeples:
                _church(flat, air, x, z)
                continue
            if r.random() < row.free:
                for _ in range(5):
                    tree(flat, air, x + r.uniform(-0.4, 0.4) * row.plot, z + r.uniform(-0.4, 0.4) * row.plot, r.uniform(4, 7), "4e6a40", r, setting.snow)
                continue
            tall = row.low + (row.high - row.low) * r.random() ** 2.2
            house(flat, setting, air, r, row, x, z, tall)
        if setting.dark:
            for column in columns:
                px, py = project(column * pitch + shift, 5, z - pitch / 2)
                flat.lamp(px, py, max(3.0, FOCAL * 5 / z), "ff5ac0" if row.neon and column % 3 == 0 else "ffb870", 0.5)
        z, rank = z - (pitch if z < 420 else pitch * 1.6), rank + 1
    if setting.dark and not row.broken:
        _lit_streets(land, row, pitch, lie, r)
    if row.broken:
        for _ in range(5):
            fire(bands, r)


def _church(flat: Flat, air: Air, x: float, z: float) -> None:
    """The landmark of a square: a nave and a steeple above all roofs."""
    for wide, tall, colour in ((8.0, 13.0, "d8d0c0"), (3.2, 27.0, "d0c8b8")):
        (left, top), (right, low) = project(x - wide, tall, z), project(x + wide, 0, z)
        flat.c.drawRect(box(left, top, right, low), paint(air.lit(colour, 0.7, z)))
        peak = project(x, tall + (7 if wide > 5 else 22), z)
        flat.c.drawPath(polygon([(left - 2, top), (right + 2, top), peak]), paint(air.lit("6a6a78" if wide < 5 else "8a5448", 0.8, z)))


def _lit_streets(land: Flat, row: Town, pitch: float, lie: Lie, r: random.Random) -> None:
    """Lamps and shop windows throw their light on the streets, most on a few that everybody uses."""
    land.gives_light = True
    ways = [74.0 * 1.12**step for step in range(20)]
    for column in range(-20, 21):
        used = 1.0 if r.random() < 0.3 else r.uniform(0.12, 0.5)
        x, wide = column * pitch, row.lane * (0.16 + 0.1 * used)
        colour = ("ff4ab0", "ff9a50", "40c8ff")[column % 3] if row.neon else "ffb060"
        for spread, share in ((2.2, 0.16), (1.0, 0.34)):
            edges = [[project(x + lie.shift(z) + way * wide * spread, 0, z) for z in ways] for way in (-1, 1)]
            land.e.drawPath(polygon([*edges[0], *edges[1][::-1]]), paint(colour, share * used, plus=True, blur=3 * spread))


_BANKS = 21.0
"""Metres from the middle of a river to its bank."""


def _river(land: Flat, setting: Setting, air: Air, lie: Lie, x: float) -> None:
    """A river between the houses, which holds the sky, and in the dark the lights of its quays."""
    ways = [70.0 * 1.13**step for step in range(19)]
    for out, colour in ((_BANKS, "8a8478"), (_BANKS - 2.5, mix("3a5668", setting.air.sky[-1], 0.45))):
        edges = [[project(x + lie.shift(z) + way * out, 0, z) for z in ways] for way in (-1, 1)]
        land.c.drawPath(polygon([*edges[0], *edges[1][::-1]]), paint(air.lit(colour, 1.0, 190.0)))
    for z in (120.0, 240.0, 430.0):
        (left, top), (right, low) = project(x + lie.shift(z) - _BANKS - 3, 4, z + 4), project(x + lie.shift(z) + _BANKS + 3, 3, z - 3)
        land.c.drawRect(box(left, top, right, low), paint(air.lit(mix("a89c8a", "5a5650", 0.5), 0.7, z)))
    if setting.dark:
        for z in ways[1:]:
            for way in (-1, 1):
                px, py = project(x + lie.shift(z) + way * (_BANKS - 5), 0, z)
                land.lamp(px, py, max(2.0, FOCAL * 6 / z), "ffc890", 0.4)


def fire(bands: list[Flat], r: random.Random) -> None:
    z = r.uniform(90, 320)
    flat = band(bands, z)
    px, py = project(r.uniform(-0.6, 0.6) * z, 3, z)
    size = FOCAL * 9 / z
    flat.lamp(px, py, size * 2.2, "ff7a2a", 0.9)
    for i in range(9):
        flat.c.drawCircle(px + i * i * 0.12 * size + r.uniform(-0.3, 0.3) * size, py - i * 0.75 * size, size * (0.4 + 0.13 * i), paint("1c181c", 0.34 - 0.028 * i, blur=max(1.0, size * 0.22)))


def house(flat: Flat, setting: Setting, air: Air, r: random.Random, row: Town, x: float, z: float, tall: float) -> None:
    """A box with its roof: the face towards the lens, the side that is seen, the top."""
    wide, deep = row.plot * r.uniform(0.66, 0.96) / 2, row.plot * r.uniform(0.66, 0.96) / 2
    wall, roof = r.choice(row.walls), "dfe6ee" if setting.snow else r.choice(row.roofs)
    left, right, near, far = x - wide, x + wide, z - deep, z + deep
    sun = 0.95 if setting.side * x < 0 else 0.45
    a, b, c, d = (project(px, tall, pz) for px, pz in ((left, near), (right, near), (right, far), (left, far)))
    e, f = project(left, 0, near), project(right, 0, near)
    flat.c.drawPath(polygon([e, f, b, a]), linear(0, a[1], 0, e[1], air.lit(wall, 0.55, z), air.lit(darker(wall, 0.25), 0.4, z, low=0.12)))
    side = (right, b, c) if x < 0 else (left, a, d)
    if abs(x) > wide:
        base, back = project(side[0], 0, near), project(side[0], 0, far)
        flat.c.drawPath(polygon([base, side[1], side[2], back]), paint(air.lit(darker(wall, 0.1), sun, z)))
    if row.gabled and not row.broken:
        ridge_a, ridge_b = project(x, tall + wide * 0.8, near), project(x, tall + wide * 0.8, far)
        flat.c.drawPath(polygon([a, b, ridge_a]), paint(air.lit(wall, 0.5, z)))
        flat.c.drawPath(polygon([a, ridge_a, ridge_b, d]), paint(air.lit(roof, 1.0 if setting.side < 0 else 0.6, z)))
        flat.c.drawPath(polygon([b, ridge_a, ridge_b, c]), paint(air.lit(roof, 1.0 if setting.side > 0 else 0.55, z)))
    else:
        flat.c.drawPath(polygon([a, b, c, d]), paint(air.lit(roof, 0.9, z)))
        _rooftop(flat, air, r, row, (left, right, near, far), tall, z, roof)
    _windows(flat, setting, air, r, row, (left, right, near), tall, z, wall)


def _rooftop(flat: Flat, air: Air, r: random.Random, row: Town, sides: tuple[float, float, float, float], tall: float, z: float, roof: str) -> None:
    left, right, near, far = sides
    inset = 0.9
    rim = [project(px, tall - 0.4, pz) for px, pz in ((left + inset, near + inset), (right - inset, near + inset), (right - inset, far - inset), (left + inset, far - inset))]
    flat.c.drawPath(polygon(rim), paint(air.lit(darker(roof, 0.5 if row.broken else 0.12), 0.8, z)))
    for _ in range(r.randint(1, 3)):
        px, pz, size = r.uniform(left + 3, right - 4), r.uniform(near + 3, far - 3), r.uniform(1.4, 3.2)
        low, high = project(px, tall, pz), project(px + size, tall + size * 0.9, pz)
        flat.c.drawRect(box(low[0], high[1], high[0], low[1]), paint(air.lit(lighter(roof, 0.18), 0.6, z)))
    if row.neon and r.random() < 0.22:
        edge = polygon([project(left, tall, near), project(right, tall, near)], closed=False)
        flat.gives_light = True
        flat.e.drawPath(edge, paint(r.choice(("ff3fb0", "40e0ff", "b060ff")), 0.8, stroke=max(1.0, 700 / z), plus=True))


def _windows(flat: Flat, setting: Setting, air: Air, r: random.Random, row: Town, sides: tuple[float, float, float], tall: float, z: float, wall: str) -> None:
    """Rows of them on the face, lit at night in part; beyond some distance they are not made out."""
    if z > 380:
        return
    left, right, near = sides
    step = 4.2 if not row.gabled else 3.4
    for floor in range(int(tall / 3.4)):
        for k in range(int((right - left) / step)):
            px = left + (k + 0.3) * step
            top, low = project(px, 3.4 * floor + 2.6, near), project(px + 0.45 * step, 3.4 * floor + 1.0, near)
            shape = box(top[0], top[1], low[0], low[1])
            if setting.dark and r.random() < (0.12 if row.broken else 0.42):
                flat.gives_light = True
                flat.e.drawRect(shape, paint(r.choice(("ffcf86", "ffd8a0", "ffb860", "8ad8ff" if row.neon else "ffe0b0")), 0.8, plus=True))
            else:
                flat.c.drawRect(shape, paint(air.lit(darker(wall, 0.5), 0.5, z), 0.8))
