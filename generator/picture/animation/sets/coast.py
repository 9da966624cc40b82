"""Sea and shore: beaches, harbours, decks, cliffs with a lighthouse, and under water."""

from __future__ import annotations

from generator.picture.animation.brush import curve, darker, dice, lighter, linear, mix, paint, polygon, rect, smooth
from generator.picture.animation.scenery import (
    CENTRE,
    HEIGHT,
    HORIZON,
    WIDTH,
    Flat,
    Layer,
    Life,
    Practical,
    Set,
    Setting,
    ground_shade,
    project,
)
from generator.picture.animation.sets.beach import ashore, beach
from generator.picture.animation.sets.foreground import frame_with
from generator.picture.animation.sets.frontage import row
from generator.picture.animation.sets.ground import ground
from generator.picture.animation.sets.nature import hills
from generator.picture.animation.sets.sky import sky, sun_at
from generator.picture.animation.sets.vessels import sailing, trawler
from generator.picture.animation.skia_library import skia


def sea_flat(setting: Setting, z: float = 2600, top: float = HORIZON) -> Layer:
    """Water to the horizon: bands that widen, the sky's colours in them, a path of light under the sun."""
    flat = Flat(setting, z)
    air = setting.air
    deep = mix(mix(air.sky[0], "0c3a4a", 0.55), "000000", 0.15)
    flat.c.drawRect(
        rect(0, top, WIDTH, HEIGHT),
        linear(0, top, 0, HEIGHT - 120, mix(air.sky[-1], deep, 0.35), mix(air.sky[2], deep, 0.6), deep, darker(deep, 0.35)),
    )
    r = dice(setting.seed, "sea")
    for _ in range(520):
        y = top + 2 + (HEIGHT - top) * r.random() ** 1.9
        k = (y - top) / 240
        colour = mix(deep, r.choice((air.sky[3], air.sky[-1], air.sky[0], "ffffff")), r.uniform(0.15, 0.5))
        width = (18 + 240 * k) * r.uniform(0.4, 1.2)
        flat.c.drawOval(rect(r.uniform(-100, WIDTH), y, width, 1 + 6.5 * k * r.random()), paint(colour, 0.42))
    if air.disc or air.rays or air.stars > 0.5:
        x, _ = sun_at(setting)
        for _ in range(240):
            y = top + 2 + 330 * r.random() ** 1.4
            k = (y - top) / 240
            flat.c.drawOval(
                rect(x + r.gauss(0, 16 + 60 * k) - 10, y, (8 + 60 * k) * r.uniform(0.4, 1), 1.2 + 3.4 * k),
                paint(lighter(air.sun, 0.3), 0.6),
            )
    layer = flat.finish(haze=0.35, key=0.5, ambient=1.25, texture=0.5, keep=True)
    return layer


WATER = {
    "shore": (HORIZON, HORIZON + 96.0),
    "lighthouse": (HORIZON, HORIZON + 96.0),
    "harbour": (HORIZON, HORIZON + 118.0),
    "sea": (HORIZON, float(HEIGHT)),
    "deck": (0.0, 0.0),
}
"""Where each form has open water, in rows of the set."""


def coast(setting: Setting, form: str) -> Set:
    """Forms: shore, sea, harbour, lighthouse, deck."""
    air = setting.air
    r = dice(setting.seed, form)
    layers = [sky(setting)]
    practicals: list[Practical] = []
    life = [
        Life("waves", 2400, CENTRE, HORIZON + 8, WIDTH, 330 if form in ("sea", "deck") else 190, 11, mix(air.sky[-1], "ffffff", 0.5)),
        Life("glints", 2300, sun_at(setting)[0], HORIZON + 6, 460, 300, 46, lighter(air.sun, 0.3)),
    ]
    if not setting.dark:
        life.append(
            Life("birds", 5000, CENTRE, HORIZON - 230, 1000, 170, 8, mix("f4f8fa", air.haze, 0.2) if air.sun_at[1] > 0.3 else "3a3444")
        )
    if form != "sea":
        layers.append(hills(setting, 22000, 90, seed=6, colour="5a7a7a"))
    layers.append(sea_flat(setting))
    front, walk = "reeds", (620.0, 620.0)
    match form:
        case "shore":
            layers.append(_headland(setting, practicals, lighthouse=r.random() < 0.4))
            layers.append(beach(setting))
            layers.append(ashore(setting, practicals, life))
            front, walk = "grass", (650.0, 900.0)
        case "lighthouse":
            layers.append(_headland(setting, practicals, lighthouse=True, large=True, life=life))
            layers.append(beach(setting, rocky=True))
            layers.append(ashore(setting, practicals, life))
            front = "rocks"
        case "harbour":
            town = Flat(setting, 5200)
            row(town, setting.place.era, (setting.seed, "quay"), tall=0.7, detail=0.5)
            layers.insert(3, town.finish(haze=0.9, rim=0.6))
            layers += _harbour(setting, practicals)
            front, walk = "rail", (640.0, 1200.0)
        case "deck":
            layers += _deck(setting, practicals)
            front, walk = "rail", (640.0, 800.0)
        case _:
            boat = Flat(setting, 1500)
            sailing(boat, r, -260, 2100, 1.0)
            layers.append(boat.finish(haze=0.5, rim=0.8))
            front = "none"
    layers.append(frame_with(setting, front))
    return Set(layers, practicals, life, walk, water=WATER[form])


def _headland(
    setting: Setting, practicals: list[Practical], *, lighthouse: bool, large: bool = False, life: list[Life] | None = None
) -> Layer:
    """A cliff that runs out into the sea, with or without its light."""
    flat = Flat(setting, 2300 if large else 5200)
    r = dice(setting.seed, "headland")
    side = 1 if setting.side < 0 else -1
    x0 = CENTRE + side * (150 if large else 330)
    height = 62 if large else 60
    stone = "6a6260"
    points = [
        (x0 - side * 170, HORIZON + 34),
        (x0 - side * 110, HORIZON - height * 0.4),
        (x0 - side * 30, HORIZON - height * 0.8),
        (x0 + side * 60, HORIZON - height),
    ]
    points += [(x0 + side * (60 + 90 * i), HORIZON - height - r.uniform(-10, 26)) for i in range(1, 9)]
    points += [(x0 + side * 1100, HORIZON + 60), (x0, HORIZON + 60)]
    flat.c.drawPath(smooth(points, tension=0.18), linear(0, HORIZON - height, 0, HORIZON + 60, lighter(stone, 0.12), darker(stone, 0.4)))
    for _ in range(60):
        x, y = x0 + side * r.uniform(-90, 700), HORIZON + 40 - r.random() * height * 1.05
        flat.c.drawPath(
            polygon([(x, y), (x + 26, y + 10), (x + 14, y + 44), (x - 8, y + 30)]),
            paint(r.choice((lighter(stone, 0.22), darker(stone, 0.45))), 0.4),
        )
    grass = (
        [(x0 - side * 14, HORIZON - height * 0.84), (x0 + side * 60, HORIZON - height - 7)]
        + [(x0 + side * (60 + 90 * i), HORIZON - height - 12 - r.uniform(0, 18)) for i in range(1, 9)]
        + [(x0 + side * 900, HORIZON - height + 26), (x0 + side * 300, HORIZON - height + 20)]
    )
    flat.c.drawPath(smooth(grass, tension=0.2), paint("6a8a4c"))
    if lighthouse:
        k = 1.0 if large else 0.42
        lx, ly = x0 + side * 60, HORIZON - height + 6
        tall, wide = 172 * k, 27 * k
        flat.c.drawPath(
            polygon([(lx - wide, ly), (lx - wide * 0.6, ly - tall), (lx + wide * 0.6, ly - tall), (lx + wide, ly)]),
            linear(lx - wide, 0, lx + wide, 0, "ffffff", "efe8e0", "a8a0a4"),
        )
        for band in range(3):
            y0, y1 = ly - tall * (0.16 + band * 0.28), ly - tall * (0.3 + band * 0.28)
            w0, w1 = wide * (1 - 0.4 * (0.16 + band * 0.28)), wide * (1 - 0.4 * (0.3 + band * 0.28))
            flat.c.drawPath(
                polygon([(lx - w0, y0), (lx - w1, y1), (lx + w1, y1), (lx + w0, y0)]),
                linear(lx - wide, 0, lx + wide, 0, "e85a48", "c83a30", "7a1e20"),
            )
        flat.c.drawRect(rect(lx - wide * 0.9, ly - tall - 9 * k, wide * 1.8, 9 * k), paint("2a2a30"))
        flat.c.drawRect(rect(lx - wide * 0.46, ly - tall - 52 * k, wide * 0.92, 44 * k), paint("ffe8a8" if air_lit(setting) else "b8d0d8"))
        for i in range(5):
            bx = lx - wide * 0.46 + i * wide * 0.23
            flat.c.drawRect(rect(bx - 1, ly - tall - 52 * k, 2 * k, 44 * k), paint("2a2a30"))
        flat.c.drawPath(
            smooth([(lx - wide * 0.6, ly - tall - 52 * k), (lx, ly - tall - 86 * k), (lx + wide * 0.6, ly - tall - 52 * k)], tension=0.4),
            paint("a83228"),
        )
        house = lx + side * 96 * k
        flat.c.drawRect(
            rect(house - 52 * k, ly - 62 * k, 104 * k, 66 * k), linear(house - 52 * k, 0, house + 52 * k, 0, "f4ece0", "b8aca4")
        )
        flat.c.drawPath(polygon([(house - 62 * k, ly - 60 * k), (house, ly - 106 * k), (house + 62 * k, ly - 60 * k)]), paint("8a4a3c"))
        for wx in (-28, 14):
            flat.c.drawRect(rect(house + wx * k, ly - 46 * k, 18 * k, 22 * k), paint("2a3444"))
            if setting.air.lamps > 0.2:
                flat.shine(
                    polygon(
                        [
                            (house + wx * k, ly - 46 * k),
                            (house + (wx + 18) * k, ly - 46 * k),
                            (house + (wx + 18) * k, ly - 24 * k),
                            (house + wx * k, ly - 24 * k),
                        ]
                    ),
                    "ffc870",
                    0.9,
                    6,
                )
        if air_lit(setting):
            lamp_y = ly - tall - 30 * k
            flat.lamp(lx, lamp_y, 130 * k, "fff0b8", 0.9)
            practicals.append(Practical(lx, lamp_y, 170 * k, "fff0b8", 0.5, "breath", 2300))
            if life is not None:
                life.append(Life("beam", 2200, lx, lamp_y, colour="fff2c8"))
    return flat.finish(haze=0.75, rim=0.7)


def air_lit(setting: Setting) -> bool:
    return setting.air.lamps > 0.2 or setting.air.sight < 36


def _harbour(setting: Setting, practicals: list[Practical]) -> list[Layer]:
    x: float
    r = dice(setting.seed, "harbour")
    boats = Flat(setting, 1700)
    old = setting.place.era in ("ancient", "medieval", "fairytale", "victorian", "western")
    for x, z in ((-620, 2400), (560, 2100)):
        if old:
            sailing(boats, r, x, z, 0.62)
        else:
            trawler(boats, r, x, z)
    quay = ground(setting, "planks" if old else "concrete")
    edge = HORIZON + 150
    quay.c.drawRect(rect(0, 0, WIDTH, edge), skia.Paint(BlendMode=skia.BlendMode.kClear))
    quay.c.drawRect(rect(0, edge, WIDTH, 16), linear(0, edge, 0, edge + 16, "c8b8a0", "5a4a40"))
    things = Flat(setting, 760)
    for x in (-520, -180, 300, 620):
        px, py = project(x, 0, 840)
        ground_shade(things.c, px, py, 60)
        things.c.drawRoundRect(rect(px - 15, py - 46, 30, 48), 6, 6, linear(px - 15, 0, px + 15, 0, "5a4a44", "1e1a1c"))
        things.c.drawRoundRect(rect(px - 21, py - 54, 42, 14), 6, 6, paint("3a302e"))
    for side in (-1, 1):
        lamp_x, lamp_y = project(side * 420, 0, 800)
        things.c.drawLine(lamp_x, lamp_y, lamp_x, lamp_y - 320, paint("1c1a20", stroke=8))
        things.c.drawRoundRect(rect(lamp_x - 15, lamp_y - 356, 30, 40), 5, 5, paint("2a2a32"))
        if setting.air.lamps > 0.2:
            things.lamp(lamp_x, lamp_y - 336, 150, "ffcf80", 0.8)
            practicals.append(Practical(lamp_x, lamp_y - 336, 160, "ffcf80", 0.2, "breath", 800))
    for _i in range(5):
        x = r.choice((-1, 1)) * r.uniform(330, 620)
        px, py = project(x, 0, 700)
        size = r.uniform(50, 84)
        ground_shade(things.c, px, py, size * 1.3)
        things.c.drawRect(rect(px - size / 2, py - size, size, size), linear(px - size / 2, 0, px + size / 2, 0, "9a7048", "5a3c28"))
        for line in range(4):
            things.c.drawRect(rect(px - size / 2, py - size + line * size / 4, size, 3), paint("2a1a12", 0.7))
    return [boats.finish(haze=0.6, rim=0.7), quay.finish(floor=True, haze=0.4), things.finish(haze=0.2, rim=0.7)]


def _deck(setting: Setting, practicals: list[Practical]) -> list[Layer]:
    """The deck of a ship: planks to the rail, mast, sails, wheel."""
    deck = ground(setting, "planks")
    edge = HORIZON + 132
    deck.c.drawRect(rect(0, 0, WIDTH, edge), skia.Paint(BlendMode=skia.BlendMode.kClear))
    things = Flat(setting, 980)
    c = things.c
    c.drawRect(rect(0, edge - 96, WIDTH, 13), linear(0, edge - 96, 0, edge - 83, "b8824a", "5a3820"))
    c.drawRect(rect(0, edge - 10, WIDTH, 20), linear(0, edge - 10, 0, edge + 10, "8a5c38", "4a2f1e"))
    for x in range(10, WIDTH, 58):
        c.drawPath(
            smooth(
                [(x, edge - 84), (x + 12, edge - 84), (x + 17, edge - 46), (x + 10, edge - 10), (x + 2, edge - 10), (x - 5, edge - 46)],
                tension=0.3,
            ),
            linear(x - 5, 0, x + 17, 0, "a8743f", "53331f"),
        )
    steam = setting.place.era in ("modern", "1980s", "1940s", "1930s", "future")
    side = -1 if setting.side > 0 else 1
    mast = CENTRE + side * 330
    c.drawRect(rect(mast - 21, -20, 42, edge + 60), linear(mast - 21, 0, mast + 21, 0, "a8784c", "5a3a24"))
    for y in (120, 300, 470):
        c.drawRect(rect(mast - 25, y, 50, 12), paint("2a1e18"))
    if not steam:
        c.drawPath(
            smooth([(mast - 420, 10), (mast + 420, -6), (mast + 350, 250), (mast, 300), (mast - 372, 262)], tension=0.2),
            linear(mast - 420, 0, mast + 420, 300, "fff4dc", "ecd8b0", "b89c74"),
        )
        for i in range(7):
            c.drawPath(
                curve((mast - 360 + i * 120, 4), (mast - 345 + i * 116, 140), (mast - 330 + i * 110, 262)), paint("a88c64", 0.5, stroke=2)
            )
    for i in range(7):
        c.drawLine(mast + (i - 3) * 12, 90, mast + (i - 3) * 90, edge - 60, paint("3a2a1e", 0.85, stroke=2.4))
    for i in range(7):
        y = 170 + i * 62
        spread = (y - 90) / (edge - 150)
        c.drawLine(mast - 36 - 234 * spread, y, mast + 36 + 234 * spread, y, paint("3a2a1e", 0.6, stroke=1.8))
    for x in (-360, 420):
        px, py = project(x, 0, 760)
        ground_shade(c, px, py, 110)
        c.drawPath(
            smooth([(px - 38, py - 96), (px + 38, py - 96), (px + 48, py - 48), (px + 38, py), (px - 38, py), (px - 48, py - 48)]),
            linear(px - 48, 0, px + 48, 0, "a87448", "4a2e1c"),
        )
        for y in (-82, -48, -16):
            c.drawRect(rect(px - 46, py + y, 92, 7), paint("241e1c"))
    lantern = mast - side * 90
    c.drawLine(lantern, 250, lantern, 330, paint("2a1e18", stroke=3))
    c.drawRoundRect(rect(lantern - 16, 330, 32, 46), 6, 6, paint("c88a3a"))
    if setting.air.lamps > 0.15:
        things.lamp(lantern, 352, 170, "ffb860", 0.8)
        practicals.append(Practical(lantern, 352, 170, "ffb860", 0.25, "flame", 960))
    return [deck.finish(floor=True, haze=0.15), things.finish(haze=0.15, rim=0.8)]
