"""Houses of glass: ribs and panes between crops and the world outside."""

from __future__ import annotations

import math

from generator.picture.animation.brush import dice, linear, mix, paint, polygon, rect, vary
from generator.picture.animation.scenery import CENTRE, HORIZON, WIDTH, Flat, Layer, Life, Pool, Practical, Set, Setting, project
from generator.picture.animation.sets.cosmos import MARS_HILLS, MARS_SKY
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.ground import ground, path_to_horizon
from generator.picture.animation.sets.nature import grove, hills
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.reflection import reflect
from generator.picture.animation.sets.site import Site, put
from generator.picture.animation.sets.sky import sky
from generator.picture.animation.stage import merge

HALF, HIGH = 520.0, 520.0
RIBS = (3600.0, 2700.0, 2050.0, 1560.0, 1180.0, 880.0, 640.0)


def glasshouse(setting: Setting, *, mars: bool = False) -> Set:
    """A greenhouse seen along its length, in a garden or under the sky of Mars."""
    r = dice(setting.seed, "glass")
    practicals: list[Practical] = []
    pools: list[Pool] = []
    life: list[Life] = []
    layers: list[Layer] = [sky(setting, MARS_SKY if mars else ())]
    if mars:
        layers += [hills(setting, z, high * 1.2, seed=int(z), colour=mix(red, "a83c1c", 0.4), rough=0.8, trees=False, haze=0.45) for z, high, red in MARS_HILLS]
    else:
        layers.append(hills(setting, 12000, 130, seed=3))
        if setting.seed % 2:
            town = Flat(setting, 6000)
            row(town, setting.place.era, (setting.seed, "beyond"), tall=0.6, detail=0.3)
            layers.append(town.finish(haze=1.2, rim=0.5))
        layers.append(grove(setting, 4600, 22, ("round", "cypress"), (500, 900), seed=5, haze=1.0))
    frame = "b8a49c" if mars or setting.place.era == "future" else vary(r.choice(("e8e8dc", "4a6a5a", "3a4a52")), r, 0.1)
    ribs = Flat(setting, 1900)
    _ribs(ribs, setting, frame)
    crops = Flat(setting, 1000)
    near = Flat(setting, 640)

    def site(flat: Flat) -> Site:
        return Site(flat, r, "8a6a4a", "7a3a3a", "8a96a0", practicals, pools, life)

    for z in (2600.0, 1900.0, 1400.0, 1020.0):
        for side in (-1, 1):
            put(site(crops), PIECES["planter"], side * 310, z)
            if setting.dark or (mars and setting.air.lamps > 0.1):
                put(site(crops), PIECES["grow-lamp"], side * 310, z, y=300)
    for side in (-1, 1):
        put(site(near), PIECES["planter" if r.random() < 0.6 else "plant"], side * 360, 610)
    hanging = Flat(setting, 800)
    for x, z in ((-170, 1300), (190, 1050), (-210, 860), (230, 780)):
        _basket(hanging, r, x, z)
    lit = tuple(pools)
    floor = ground(setting, "metal" if mars else "flagstones")
    path_to_horizon(floor, "b8a890" if not mars else "7a6a68", 300, r)
    floor_layer = floor.finish(floor=True, haze=0.5, pools=lit, ambient=0.8, key=0.7)
    rib_layer = ribs.finish(haze=0.35, rim=1.0, pools=lit)
    reflect(floor_layer, merge([*layers, rib_layer], round(WIDTH * setting.scale), round(1040 * setting.scale)), setting, strength=0.35, wet=0.7)
    layers += [
        floor_layer,
        rib_layer,
        crops.finish(haze=0.3, rim=0.8, pools=lit),
        hanging.finish(haze=0.1, rim=0.9, pools=lit),
        near.finish(haze=0, rim=1.0, pools=lit, key=0.8),
        frame_with(setting, "jungle", lit),
    ]
    life += [
        Life("motes", 560, CENTRE, HORIZON - 40, 1100, 380, 30, "fff4d0"),
        Life("steam", 1500, CENTRE - 180, HORIZON + 40, 90, 260, 2, "ffffff"),
    ]
    return Set(layers, practicals, life, (640.0, 1800.0), inside=True)


def _arch(z: float, steps: int = 16) -> list[tuple[float, float]]:
    """A rib: straight to the height of a door, then round."""
    points = [project(-HALF, 0, z)]
    for i in range(steps + 1):
        a = math.pi * i / steps
        points.append(project(-HALF * math.cos(a), 210 + (HIGH - 210) * math.sin(a), z))
    return [*points, project(HALF, 0, z)]


def _ribs(flat: Flat, setting: Setting, frame: str) -> None:
    c = flat.c
    arches = [_arch(z) for z in RIBS]
    glass = mix(setting.air.sky[-1], "ffffff", 0.5)
    for index, (far, near) in enumerate(zip(arches[:-1], arches[1:], strict=True)):
        k = 912 / RIBS[index + 1]
        for i in range(len(far) - 1):
            pane = polygon([far[i], far[i + 1], near[i + 1], near[i]])
            shine = 0.03 + 0.07 * ((i * 7 + index * 3) % 5 == 0)
            c.drawPath(pane, linear(*far[i], *near[i + 1], (glass, shine * 1.4), (glass, shine * 0.5)))
            c.drawLine(*far[i], *near[i], paint(frame, stroke=max(1.0, 5 * k)))
        c.drawPath(polygon(near, closed=False), paint(frame, stroke=max(1.5, 15 * k)))
        c.drawPath(polygon(near, closed=False), paint("ffffff", 0.35, stroke=max(0.6, 4 * k)))
    back = arches[0]
    c.drawPath(polygon(back), paint(glass, 0.12))
    for i in range(1, 8):
        x, y = project(-HALF + i * HALF / 4, 0, RIBS[0])
        c.drawLine(x, y, x, project(0, 210 + (HIGH - 210) * math.sqrt(max(0.0, 1 - (i / 4 - 1) ** 2)), RIBS[0])[1], paint(frame, stroke=2))
    for side in (-1, 1):  # the wall that the panes stand on
        a, b = project(side * HALF, 60, RIBS[0]), project(side * HALF, 60, 400)
        low_a, low_b = project(side * HALF, 0, RIBS[0]), project(side * HALF, 0, 400)
        c.drawPath(polygon([a, b, low_b, low_a]), paint(mix(frame, "6a5a50", 0.55)))


def _basket(flat: Flat, r: object, x: float, z: float) -> None:
    px, py = project(x, 330, z)
    k, rr = 912 / z, dice(x, z)
    for way in (-1, 1):
        flat.c.drawLine(px, py - 160 * k, px + way * 32 * k, py, paint("3a3430", stroke=2.4))
    flat.c.drawOval(rect(px - 36 * k, py - 8 * k, 72 * k, 44 * k), paint("7a5434"))
    hue = rr.choice(("f05a8a", "f0c040", "c080f0", "f4f0e8"))
    for _ in range(34):
        fx, fy = px + rr.gauss(0, 34) * k, py + rr.uniform(-34, 70) * k
        flat.c.drawOval(rect(fx - 12 * k, fy - 6 * k, 24 * k, 12 * k), paint(vary(rr.choice(("4a8a3a", "6aa84a")), rr, 0.2)))
        if rr.random() < 0.4:
            flat.c.drawCircle(fx, fy, 7 * k, paint(vary(hue, rr, 0.2)))
