"""On a bridge: a deck that runs to the other bank, towers and cables, water far below."""

from __future__ import annotations

from generator.picture.animation.brush import darker, dice, lighter, linear, paint, polygon, rect
from generator.picture.animation.scenery import CENTRE, FOCAL, HEIGHT, HORIZON, Flat, Life, Pool, Practical, Set, Setting, project
from generator.picture.animation.sets.coast import sea_flat
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.nature import hills
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import sky

OLD = ("ancient", "medieval", "fairytale", "western")
HALF = 380.0


def bridge(setting: Setting) -> Set:
    era, air = setting.place.era, setting.air
    r = dice(setting.seed, "bridge")
    practicals: list[Practical] = []
    pools: list[Pool] = []
    layers = [sky(setting), hills(setting, 20000, 150, seed=2, colour="6a7a8a")]
    town = Flat(setting, 9000)
    row(town, era, (setting.seed, "bank"), tall=1.4 if era not in OLD else 0.8, detail=0.3, gap=(-60, 260))
    layers += [town.finish(haze=1.1, rim=0.7), sea_flat(setting)]
    deck = Flat(setting, 900)
    stone = "a89478" if era in OLD else "6a6870"
    far = 5200.0
    corners = [project(-HALF, 0, far), project(HALF, 0, far), project(HALF, 0, 120), project(-HALF, 0, 120)]
    deck.c.drawPath(polygon(corners), linear(0, HORIZON, 0, HEIGHT, darker(stone, 0.2), stone))
    for z in (4200.0, 3200.0, 2500.0, 2000.0, 1600.0, 1280.0, 1020.0, 820.0, 650.0, 520.0, 420.0, 340.0):
        deck.c.drawLine(*project(-HALF, 0, z), *project(HALF, 0, z), paint("000000", 0.28, stroke=900 / z + 1))
    if era not in OLD:
        for z in (4000.0, 2900.0, 2150.0, 1600.0, 1200.0, 900.0, 680.0):
            a, b = project(-9, 0, z), project(9, 0, z * 0.84)
            deck.c.drawPath(polygon([a, project(9, 0, z), b, project(-9, 0, z * 0.84)]), paint("e8d8a0", 0.8))
    rails = Flat(setting, 1300)
    iron = "8a3a2c" if era not in OLD else stone
    for side in (-1, 1):
        top, low = project(side * HALF, 110, far), project(side * HALF, 110, 150)
        foot, edge = project(side * HALF, 0, far), project(side * HALF, 0, 150)
        if era in OLD:
            rails.c.drawPath(polygon([top, low, edge, foot]), linear(top[0], 0, low[0], 0, lighter(stone, 0.1), darker(stone, 0.3)))
        else:
            for high in (110, 60):
                rails.c.drawLine(*project(side * HALF, high, far), *project(side * HALF, high, 150), paint(iron, stroke=6))
            for i in range(46):
                z = far / (1 + i * 0.34)
                rails.c.drawLine(*project(side * HALF, 0, z), *project(side * HALF, 112, z), paint(iron, stroke=max(1.0, 5 * FOCAL / z)))
    if era not in OLD:
        _towers(rails, iron)
    for side in (-1, 1):
        for z in (2200.0, 1300.0, 820.0):
            site = Site(rails, r, "7a5438", "7a3a3a", "6a7684", practicals, pools, [])
            put(site, PIECES["stone-lantern" if era in OLD else "bent-lamp"], side * (HALF - 24), z, flip=side > 0)
            if air.lamps > 0.3:
                x, y = project(side * (HALF - 90), 330, z)
                rails.lamp(x, y, 170 * FOCAL / z, "ffd8a0", 0.8)
                practicals.append(Practical(x, y, 190 * FOCAL / z, "ffd8a0", 0.2, "steady", z))
                pools.append(Pool(*project(side * 200, 0, z), 420 * FOCAL / z, "ffcf90", 0.9, 0.4))
    layers += [deck.finish(floor=True, haze=0.5, pools=tuple(pools)), rails.finish(haze=0.4, rim=1.0, pools=tuple(pools)), frame_with(setting, "wires" if era not in OLD else "none")]
    life = [
        Life("birds", 6000, CENTRE, HORIZON - 240, 1000, 150, 8, "2c2a34"),
        Life("waves", 2400, CENTRE, HORIZON + 8, 1800, 190, 9, air.sky[-1]),
    ]
    return Set(layers, practicals, life, (640.0, 2600.0))


def _towers(flat: Flat, iron: str) -> None:
    """Two gates of steel, with the cables that hang from them."""
    for z in (3600.0, 1500.0):
        k = FOCAL / z
        for side in (-1, 1):
            x, base = project(side * (HALF + 40), 0, z)
            _, top = project(0, 1250, z)
            flat.c.drawPath(polygon([(x - 50 * k, base), (x - 34 * k, top), (x + 34 * k, top), (x + 50 * k, base)]), linear(x - 50 * k, 0, x + 50 * k, 0, lighter(iron, 0.2), darker(iron, 0.3)))
        for high, thick in ((1230, 60), (820, 44), (560, 44)):
            a, b = project(-HALF - 40, high, z), project(HALF + 40, high, z)
            flat.c.drawRect(_bar(a, b, thick * k), paint(iron))
    for side in (-1, 1):
        x = side * (HALF + 40)
        for z0, z1 in ((3600.0, 1500.0), (1500.0, 260.0)):
            points = []
            for i in range(17):
                t = i / 16
                z = z0 + (z1 - z0) * t
                points.append(project(x, 1240 - 4 * 940 * t * (1 - t) if z0 > 2000 else 1240 - 900 * t, z))
                if i % 2 == 0:
                    flat.c.drawLine(*points[-1], *project(x, 0, z), paint(iron, 0.8, stroke=max(1.0, 4 * FOCAL / z)))
            flat.c.drawPath(polygon(points, closed=False), paint(iron, stroke=8))


def _bar(a: tuple[float, float], b: tuple[float, float], thick: float) -> object:
    return rect(a[0], a[1], b[0] - a[0], thick)
