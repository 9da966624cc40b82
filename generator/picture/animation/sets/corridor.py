"""Corridors and halls seen along their length: ribs, doors and lights that go away from the lens."""

from __future__ import annotations

from dataclasses import replace

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, WIDTH, Flat, Layer, Life, Pool, Practical, Set, Setting, project
from generator.picture.animation.sets.burning import passage_by
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.passage import OLD_STONE, Corridor, of_its_time
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.plan import CLOTHS, WOODS
from generator.picture.animation.sets.reflection import reflect
from generator.picture.animation.sets.site import Site, put, put_on_side
from generator.picture.animation.sets.sky import plain
from generator.picture.animation.sets.stained import STAINED, rose_window, stained_pane
from generator.picture.animation.sets.vaulting import arch, courses, runner
from generator.picture.animation.stage import merge

BAYS = (5200, 4300, 3550, 2900, 2350, 1880, 1480, 1140, 850, 600, 400)


def corridor(setting: Setting, form: Corridor) -> Set:
    x: float
    form = passage_by(of_its_time(form, setting.place.era), setting.light, setting.place.era)
    r = dice(setting.seed, "corridor")
    practicals: list[Practical] = []
    pools: list[Pool] = []
    life: list[Life] = []
    wood, cloth = vary(WOODS.get(setting.place.era, "6a4a34"), r, 0.1), r.choice(CLOTHS)
    layers: list[Layer] = [plain(setting, "08080c", "101014")]
    shell = Flat(setting, 1500)
    c = shell.c
    far = BAYS[0]
    wall = vary(form.wall, r, 0.06)
    x0, x1 = project(-form.half, 0, far)[0], project(form.half, 0, far)[0]
    top, bottom = project(0, form.high, far)[1], project(0, 0, far)[1]
    _end(shell, form, setting, x0, x1, top, bottom, practicals)
    masonry = form.wall_of == "stone" or setting.place.era in OLD_STONE
    previous = far
    for index, z in enumerate([*BAYS[1:], 140]):
        shade = 0.5 - 0.32 * min(1.0, z / 3000)
        tone = darker(wall, shade + (0.07 if index % 2 else 0.0))
        for side in (-1, 1):
            a, b = project(side * form.half, form.high, previous), project(side * form.half, form.high, z)
            d, e = project(side * form.half, 0, previous), project(side * form.half, 0, z)
            c.drawPath(polygon([a, b, e, d]), linear(a[0], 0, b[0], 0, lighter(tone, 0.06), tone))
            _bay(shell, form, r, side, previous, z, tone)
        a, b = project(-form.half, form.high, previous), project(-form.half, form.high, z)
        c.drawPath(
            polygon([a, (2 * CENTRE - a[0], a[1]), (2 * CENTRE - b[0], b[1]), b]), paint(darker(wall, 0.36 + (0.1 if index % 2 else 0.0)))
        )
        if masonry:
            courses(shell, form.half, form.high, r, previous, z, wall)
        if form.ribs:
            _rib(shell, form, z)
        previous = z
    lamps = Flat(setting, 1200)
    for index, z in enumerate(BAYS[1:-1]):
        if form.fixture and z < 3000 and (index % 2 == 0 or form.fixture == "strip" and z < 1700):
            site = Site(lamps, r, wood, cloth, "6a7684", practicals, pools, life, gain=min(0.8, 760 / z) if form.fixture == "strip" else 1.0)
            if form.fixture == "torch":
                for side in (-1, 1):
                    put(site, PIECES["torch"], side * (form.half - 14), z, y=190, flip=side > 0)
            else:
                put(site, PIECES[form.fixture], 0, z, y=form.high - (8 if form.fixture == "strip" else 70), size=0.8)
            floor_x, floor_y = project(0, 0, z)
            pools.append(Pool(floor_x, floor_y, 300 * 912 / z * 0.6, form.light, 0.6, 0.4))
    if form.columns:
        for z in (3000, 2200, 1600, 1150, 820):
            arch(lamps, form.half * 0.74, form.high, z, mix(wall, "e8dcc4", 0.3))
        for z in (3000, 2200, 1600, 1150, 820):
            for side in (-1, 1):
                put(Site(lamps, r, wood, cloth, "6a7684", practicals, pools, life), PIECES["column"], side * (form.half * 0.74), z)
    things = Flat(setting, 760)
    for name, x, away in sorted(form.pieces, key=lambda each: -each[2]):
        put(Site(things, r, wood, cloth, "6a7684", practicals, pools, life), PIECES[name], x, away, flip=x > 0)
    if form.dress:
        for away in (1720.0, 1280.0, 960.0, 700.0, 520.0):
            for side in (-1, 1):
                if r.random() < 0.85:
                    site = Site(lamps, r, wood, cloth, "6a7684", practicals, pools, life)
                    put_on_side(site, PIECES[r.choice(form.dress)], side, form.half - 2, away, min(form.high - 70, 195))
    if form.glass:
        _windows(shell, form, setting, pools)
    # Lamps crowd where the passage ends: there each gives less, or the end burns out.
    pools[:] = [replace(pool, strength=pool.strength * min(1.0, 0.25 + pool.radius / 230)) for pool in pools]
    practicals[:] = [replace(lamp, strength=lamp.strength * min(1.0, 0.2 + lamp.radius / 160)) for lamp in practicals]
    lit = tuple(pools)
    day = 0.58 + (0.46 if form.glass else 0.26) * (1 - setting.air.lamps)
    floor = ground(setting, form.floor)
    if form.runner:
        runner(floor, form.half * 0.26, form.runner)
    floor_layer = floor.finish(floor=True, haze=0, key=0.12, ambient=day, pools=lit)
    shell_layer = shell.finish(haze=0.0, key=0.14, ambient=day, pools=lit)
    if form.polish:
        reflect(
            floor_layer,
            merge([*layers, shell_layer], round(WIDTH * setting.scale), round(HEIGHT * setting.scale)),
            setting,
            strength=form.polish,
            wet=0.9,
        )
    layers += [
        floor_layer,
        shell_layer,
        lamps.finish(haze=0, key=0.2, ambient=day, pools=lit, rim=0.4),
        things.finish(haze=0, key=0.25, ambient=day, pools=lit, rim=0.7),
    ]
    if form.front != "none":
        layers.append(frame_with(setting, form.front, lit[:5]))
    else:
        layers.append(_doorway(setting, form))
    life.append(Life("motes", 600, CENTRE, HORIZON, 900, 360, 18, form.light))
    return Set(layers, practicals, life, (640.0, 3600.0), lane=form.half - 30, inside=True)


def _bay(flat: Flat, form: Corridor, r: object, side: int, z0: float, z1: float, tone: str) -> None:
    c = flat.c
    middle, span = (z0 + z1) / 2, (z0 - z1) * 0.27
    if form.strips:
        for height in (form.high - 34, 46):
            a, b = project(side * form.half, height, z0), project(side * form.half, height, z1)
            wide = 9 * 912 / z1 / 2
            flat.shine(polygon([a, b, (b[0], b[1] + wide), (a[0], a[1] + 9 * 912 / z0 / 2)]), form.strips, 0.85, 6)
    if form.cells:
        for i in range(9):
            z = z1 + (z0 - z1) * (i + 0.5) / 9
            c.drawLine(*project(side * form.half, 0, z), *project(side * form.half, 235, z), paint("16161c", stroke=max(1.0, 3600 / z)))
        for height in (235, 120):
            c.drawLine(
                *project(side * form.half, height, z0), *project(side * form.half, height, z1), paint("1e1e26", stroke=max(1.2, 4200 / z1))
            )
        return
    if form.doors:
        corners = [
            project(side * form.half, 222, middle + span),
            project(side * form.half, 222, middle - span),
            project(side * form.half, 0, middle - span),
            project(side * form.half, 0, middle + span),
        ]
        c.drawPath(polygon(corners), paint(darker(form.doors, 0.5)))
        inner = [
            project(side * form.half, 212, middle + span * 0.86),
            project(side * form.half, 212, middle - span * 0.86),
            project(side * form.half, 0, middle - span * 0.86),
            project(side * form.half, 0, middle + span * 0.86),
        ]
        c.drawPath(polygon(inner), linear(inner[0][0], 0, inner[1][0], 0, lighter(form.doors, 0.06), darker(form.doors, 0.25)))
        if form.strips:
            a, b = project(side * form.half, 190, middle + span * 0.5), project(side * form.half, 190, middle - span * 0.5)
            flat.shine(
                polygon([a, b, (b[0], b[1] + 12 * 912 / middle / 2), (a[0], a[1] + 10 * 912 / middle / 2)]),
                "ffb040" if int(z0) % 3 else "40ff9a",
                0.8,
                4,
            )
    base0, base1 = project(side * form.half, 14, z0), project(side * form.half, 14, z1)
    low0, low1 = project(side * form.half, 0, z0), project(side * form.half, 0, z1)
    c.drawPath(polygon([base0, base1, low1, low0]), paint(darker(tone, 0.5)))


def _windows(flat: Flat, form: Corridor, setting: Setting, pools: list[Pool]) -> None:
    """Tall windows high in both walls, and the light that each lays on the floor."""
    air = setting.air
    glow = mix(air.sky[3], air.key, 0.5)
    power = 0.85 if not setting.dark else 0.4
    for side in (-1, 1):
        for z in (3100.0, 2300.0, 1700.0, 1250.0, 920.0):
            low, high = form.high * 0.42, form.high * 0.84
            corners = [project(side * form.half, low, z), project(side * form.half, high * 0.9, z), project(side * form.half, high, z * 0.93)]
            corners += [project(side * form.half, high * 0.9, z * 0.86), project(side * form.half, low, z * 0.86)]
            pane = polygon(corners)
            flat.c.drawPath(pane, paint(lighter(form.wall, 0.12), stroke=26 * 912 / z))
            flat.c.drawPath(pane, paint(darker(form.wall, 0.55), stroke=9))
            if form.end == "altar":
                stained_pane(flat, pane, corners, side * z, power * 0.62)
            else:
                flat.shine(pane, glow, power, 8)
            for share in (0.33, 0.66):
                y = low + (high * 0.9 - low) * share
                flat.c.drawLine(*project(side * form.half, y, z), *project(side * form.half, y, z * 0.86), paint("1a1614", stroke=3))
            fallen = STAINED[int(z) % len(STAINED)] if form.end == "altar" else glow
            pools.append(Pool(*project(side * form.half * 0.5, 0, z * 0.9), 260 * 912 / z, fallen, 0.8 * power, 0.5))


def _rib(flat: Flat, form: Corridor, z: float) -> None:
    """A frame round the passage, bevelled at the corners."""
    k = 912 / z
    h, t = form.half, 16.0
    outer = [
        project(-h, 0, z),
        project(-h, form.high - 56, z),
        project(-h + 56, form.high, z),
        project(h - 56, form.high, z),
        project(h, form.high - 56, z),
        project(h, 0, z),
    ]
    inner = [
        project(-h + t, 0, z),
        project(-h + t, form.high - 64, z),
        project(-h + 64, form.high - t, z),
        project(h - 64, form.high - t, z),
        project(h - t, form.high - 64, z),
        project(h - t, 0, z),
    ]
    flat.c.drawPath(
        polygon([*outer, *inner[::-1]]), linear(outer[0][0], 0, outer[-1][0], 0, lighter(form.ribs, 0.2), darker(form.ribs, 0.25))
    )
    flat.c.drawPath(polygon(inner, closed=False), paint(darker(form.ribs, 0.5), stroke=max(1.0, 2.4 * k)))


def _end(
    flat: Flat, form: Corridor, setting: Setting, x0: float, x1: float, top: float, bottom: float, practicals: list[Practical]
) -> None:
    width, height = x1 - x0, bottom - top
    flat.c.drawRect(rect(x0, top, width, height), paint(darker(form.wall, 0.35)))
    middle = (x0 + x1) / 2
    match form.end:
        case "window":
            shape = smooth(
                [
                    (middle - width * 0.28, bottom - height * 0.2),
                    (middle - width * 0.28, top + height * 0.34),
                    (middle, top + height * 0.06),
                    (middle + width * 0.28, top + height * 0.34),
                    (middle + width * 0.28, bottom - height * 0.2),
                ],
                tension=0.22,
            )
            flat.shine(shape, mix(setting.air.sky[3], setting.air.key, 0.5), 0.72, 12)
            flat.lamp(middle, (top + bottom) / 2, height * 1.6, setting.air.key, 0.24 + 0.3 * setting.air.key_level)
        case "altar":
            if form.glass:
                rose_window(flat, middle, top + height * 0.42, height * 0.3)
            flat.lamp(middle, (top + bottom) / 2, height * 1.9, "ffd8a0", 0.8)
            practicals.append(Practical(middle, (top + bottom) / 2, height, "ffc070", 0.3, "flame", 5000))
        case "door":
            flat.c.drawRect(rect(middle - width * 0.18, bottom - height * 0.7, width * 0.36, height * 0.7), paint(form.doors or "3a3a44"))
            flat.lamp(middle, bottom - height * 0.4, height * 1.3, form.light, 0.3)
        case "light":
            glow = mix(setting.air.sky[-1], "fff4d8", 0.5) if not setting.dark else "8ab0e8"
            flat.shine(smooth([(middle - width * 0.4, bottom), (middle - width * 0.4, top + height * 0.4), (middle, top), (middle + width * 0.4, top + height * 0.4), (middle + width * 0.4, bottom)], tension=0.2), glow, 0.7 if not setting.dark else 0.34, 14)
            flat.lamp(middle, (top + bottom) / 2, height * 1.7, glow, 0.4 if not setting.dark else 0.22)
        case _:
            flat.c.drawRect(rect(x0, top, width, height), paint("040408"))


def _doorway(setting: Setting, form: Corridor) -> Layer:
    """The dark edge of the opening that the lens looks through."""
    flat = Flat(setting, 210)
    edge = 640
    for side in (dice(setting.seed, "doorway").choice((-1, 1)),):
        x = CENTRE + side * (edge + 30)
        flat.c.drawRect(rect(x - 70, -10, 140, HEIGHT + 20), linear(x - 70, 0, x + 70, 0, darker(form.wall, 0.6), darker(form.wall, 0.75)))
        flat.c.drawRect(rect(x - side * 70 - (8 if side > 0 else 0), -10, 8, HEIGHT + 20), paint(darker(form.wall, 0.35)))
    return flat.finish(key=0.3, ambient=0.4, haze=0, rim=0.8)
