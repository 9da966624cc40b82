"""Public buildings: church, castle, school, station, hospital."""

from __future__ import annotations

import random

from generator.picture.animation.brush import darker, lighter, linear, paint, polygon, rect, smooth, vary
from generator.picture.animation.scenery import (
    FOCAL,
    Flat,
    Pool,
    Practical,
    project,
)
from generator.picture.animation.sets.architecture import architecture
from generator.picture.animation.sets.buildings import facade, letter
from generator.picture.animation.sets.monuments import column


def church(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    x, base = project(0, 0, z)
    k = FOCAL / z
    stone = "b8ac98"
    c = flat.c
    c.drawRect(
        rect(x - 330 * k, base - 420 * k, 660 * k, 420 * k),
        linear(x - 330 * k, 0, x + 330 * k, 0, lighter(stone, 0.14), darker(stone, 0.26)),
    )
    c.drawPath(
        polygon([(x - 360 * k, base - 410 * k), (x, base - 640 * k), (x + 360 * k, base - 410 * k)]),
        linear(x - 330 * k, 0, x + 330 * k, 0, "7a5a50", "4a3634"),
    )
    c.drawRect(
        rect(x - 110 * k, base - 800 * k, 220 * k, 800 * k),
        linear(x - 110 * k, 0, x + 110 * k, 0, lighter(stone, 0.18), darker(stone, 0.22)),
    )
    c.drawPath(
        polygon([(x - 128 * k, base - 796 * k), (x, base - 1260 * k), (x + 128 * k, base - 796 * k)]),
        linear(x - 128 * k, 0, x + 128 * k, 0, "6a6a74", "34343e"),
    )
    c.drawLine(x, base - 1260 * k, x, base - 1350 * k, paint("d8b860", stroke=9 * k))
    c.drawLine(x - 26 * k, base - 1318 * k, x + 26 * k, base - 1318 * k, paint("d8b860", stroke=9 * k))
    for _ in range(90):
        c.drawRect(rect(x + r.uniform(-320, 280) * k, base - r.uniform(10, 400) * k, 44 * k, 20 * k), paint(vary(stone, r, 0.3), 0.5))
    for wx, wy, w, h in ((-250, 300, 80, 190), (170, 300, 80, 190), (-36, 700, 72, 130), (-40, 420, 80, 150)):
        shape = smooth(
            [
                (x + wx * k, base - (wy - h) * k),
                (x + wx * k, base - (wy - 50) * k),
                (x + (wx + w / 2) * k, base - (wy + 36) * k),
                (x + (wx + w) * k, base - (wy - 50) * k),
                (x + (wx + w) * k, base - (wy - h) * k),
            ],
            tension=0.2,
        )
        c.drawPath(shape, paint("242c40"))
        if flat.setting.air.lamps > 0.15:
            flat.shine(shape, "ffb860", 0.8, 10)
    c.drawCircle(x, base - 520 * k, 46 * k, paint("f0e8d0"))
    c.drawLine(x, base - 520 * k, x, base - 554 * k, paint("2a2420", stroke=5 * k))
    c.drawLine(x, base - 520 * k, x + 22 * k, base - 510 * k, paint("2a2420", stroke=5 * k))
    c.drawRoundRect(rect(x - 66 * k, base - 210 * k, 132 * k, 214 * k), 60 * k, 60 * k, paint("3a241a"))


def castle(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    x, base = project(0, 0, z)
    k = FOCAL / z
    stone = "9a948c" if flat.setting.place.era != "fairytale" else "d0c4c0"
    c = flat.c
    roof = "5a5a78" if flat.setting.place.era != "fairytale" else "c85a6a"

    def tower(tx: float, wide: float, tall: float, spire: bool) -> None:
        shade = (lighter(stone, 0.2), stone, darker(stone, 0.42))
        c.drawRect(
            rect(x + (tx - wide / 2) * k, base - tall * k, wide * k, tall * k),
            linear(x + (tx - wide / 2) * k, 0, x + (tx + wide / 2) * k, 0, *(shade if flat.setting.side < 0 else shade[::-1])),
        )
        for _ in range(int(tall / 22)):
            c.drawRect(
                rect(x + (tx + r.uniform(-0.46, 0.3) * wide) * k, base - r.uniform(0, tall) * k, 40 * k, 18 * k),
                paint(vary(stone, r, 0.35), 0.55),
            )
        if spire:
            c.drawPath(
                polygon(
                    [
                        (x + (tx - wide * 0.62) * k, base - tall * k),
                        (x + tx * k, base - (tall + wide * 1.9) * k),
                        (x + (tx + wide * 0.62) * k, base - tall * k),
                    ]
                ),
                linear(x + (tx - wide / 2) * k, 0, x + (tx + wide / 2) * k, 0, lighter(roof, 0.16), darker(roof, 0.4)),
            )
            c.drawPath(
                polygon(
                    [
                        (x + tx * k, base - (tall + wide * 1.9) * k),
                        (x + (tx + 60) * k, base - (tall + wide * 1.9 + 20) * k),
                        (x + tx * k, base - (tall + wide * 1.9 + 50) * k),
                    ]
                ),
                paint("d8443a"),
            )
        else:
            for i in range(5):
                c.drawRect(
                    rect(x + (tx - wide * 0.58 + i * wide * 0.25) * k, base - (tall + 54) * k, wide * 0.15 * k, 60 * k), paint(stone)
                )
            c.drawRect(rect(x + (tx - wide * 0.58) * k, base - (tall + 14) * k, wide * 1.16 * k, 30 * k), paint(lighter(stone, 0.08)))
        for level in range(1, int(tall / 240)):
            lit = r.random() < flat.setting.air.lamps * 0.8
            shape = smooth(
                [
                    (x + (tx - 15) * k, base - (level * 230 - 60) * k),
                    (x + (tx - 15) * k, base - level * 230 * k),
                    (x + tx * k, base - (level * 230 + 26) * k),
                    (x + (tx + 15) * k, base - level * 230 * k),
                    (x + (tx + 15) * k, base - (level * 230 - 60) * k),
                ],
                tension=0.2,
            )
            c.drawPath(shape, paint("1c1a24"))
            if lit:
                flat.shine(shape, "ffb860", 0.9, 8)

    tower(-120, 230, 980, True)
    tower(210, 170, 780, True)
    tower(-400, 180, 620, True)
    c.drawRect(
        rect(x - 640 * k, base - 380 * k, 1280 * k, 380 * k), linear(0, base - 380 * k, 0, base, lighter(stone, 0.1), darker(stone, 0.3))
    )
    for _ in range(160):
        c.drawRect(rect(x + r.uniform(-630, 580) * k, base - r.uniform(8, 370) * k, 46 * k, 20 * k), paint(vary(stone, r, 0.35), 0.55))
    for i in range(20):
        c.drawRect(rect(x + (-640 + i * 66) * k, base - 430 * k, 38 * k, 56 * k), paint(stone))
    tower(-640, 210, 560, False)
    tower(640, 210, 560, False)
    c.drawRoundRect(rect(x - 110 * k, base - 270 * k, 220 * k, 290 * k), 100 * k, 100 * k, paint("1a1412"))
    for i in range(6):
        c.drawRect(rect(x + (-92 + i * 34) * k, base - 220 * k, 7 * k, 220 * k), paint("4a3a30"))
    for fx in (-170, 170):
        c.drawPath(
            polygon(
                [
                    (x + (fx - 34) * k, base - 360 * k),
                    (x + (fx + 34) * k, base - 360 * k),
                    (x + (fx + 34) * k, base - 200 * k),
                    (x + fx * k, base - 170 * k),
                    (x + (fx - 34) * k, base - 200 * k),
                ]
            ),
            linear(0, base - 360 * k, 0, base - 170 * k, "b8343a", "6a1a24"),
        )
        if flat.setting.air.lamps > 0.2:
            practicals.append(Practical(x + fx * 0.8 * k, base - 150 * k, 170 * k, "ff9a40", 0.3, "flame", z))
            pools.append(Pool(x + fx * 0.8 * k, base - 150 * k, 300 * k, "ff9a40", 1.1))
            flat.lamp(x + fx * 0.8 * k, base - 150 * k, 130 * k, "ff9a40", 0.9)


def school(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    civic(flat, r, z, "9a5444" if flat.setting.place.era != "future" else "8a94a4", "SCHOOL", 1500, 660)


def station(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    civic(flat, r, z, "b09a80", "CENTRAL STATION", 1700, 620)


def hospital(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    civic(flat, r, z, "d0d4d4", "HOSPITAL", 1600, 900)


def civic(flat: Flat, r: random.Random, z: float, wall: str, name: str, width: float, height: float) -> None:
    """A public building: wings, a middle with steps, columns and a clock, its name over the door."""
    x, base = project(0, 0, z)
    k = FOCAL / z
    style = architecture(
        "victorian"
        if flat.setting.place.era in ("victorian", "1930s", "1940s")
        else flat.setting.place.era
        if flat.setting.place.era != "ancient"
        else "modern"
    )
    for canvas in (flat.c, flat.e):
        canvas.save()
        canvas.translate(x - width * k / 2, base)
        canvas.scale(k, k)
    facade(flat, r, width, height, style, detail=0.7, base=wall)
    for canvas in (flat.c, flat.e):
        canvas.restore()
    c = flat.c
    half, tall = 300 * k, height * 0.74 * k
    for step in range(4):
        c.drawRect(
            rect(x - half - (4 - step) * 30 * k, base - (step + 1) * 20 * k, (half + (4 - step) * 30 * k) * 2, 21 * k),
            paint(darker("d8d0c0", 0.1 * (step % 2))),
        )
    c.drawRect(rect(x - half, base - tall, half * 2, tall - 80 * k), paint(darker(wall, 0.4)))
    for i in range(5):
        column(flat, x - half * 0.84 + i * half * 0.42, base - 80 * k, tall - 80 * k, 46 * k, "e0d8c8")
    c.drawPath(
        polygon([(x - half * 1.16, base - tall), (x, base - tall - 190 * k), (x + half * 1.16, base - tall)]),
        linear(x - half, 0, x + half, 0, "efe8da", "b0a898"),
    )
    c.drawRect(rect(x - half * 1.12, base - tall - 8 * k, half * 2.24, 62 * k), paint("e4dccc"))
    letter(flat, name, x, base - tall + 40 * k, 46 * k, "3a3430", "sign")
    c.drawCircle(x, base - tall - 76 * k, 46 * k, paint("f8f4e8"))
    c.drawLine(x, base - tall - 76 * k, x, base - tall - 108 * k, paint("2a2420", stroke=5 * k))
    c.drawLine(x, base - tall - 76 * k, x + 20 * k, base - tall - 66 * k, paint("2a2420", stroke=5 * k))
    if flat.setting.air.lamps > 0.2:
        flat.lamp(x, base - tall * 0.5, 300 * k, "ffca80", 0.6)
