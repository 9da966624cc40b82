"""A stadium: tiers full of people, a roof, floodlights, a screen."""

from __future__ import annotations

import random

from generator.picture.animation.brush import darker, lighter, linear, mix, paint, polygon, rect, vary
from generator.picture.animation.scenery import CENTRE, FOCAL, WIDTH, Flat, Pool, Practical, project


def stadium(flat: Flat, r: random.Random, z: float, practicals: list[Practical], pools: list[Pool]) -> None:
    k = FOCAL / z
    _, base = project(0, 0, z)
    steel = "8a94a4"
    c = flat.c
    team = r.choice((("c83a34", "f0e8d8"), ("2a5aa8", "f0d040"), ("2f8a4a", "f4f4f0")))
    high = 620 * k
    c.drawRect(rect(0, base - high, WIDTH, high), linear(0, base - high, 0, base, "2a3040", "4a5468"))
    for tier in range(12):
        y = base - 90 * k - tier * 44 * k
        c.drawRect(rect(0, y - 40 * k, WIDTH, 40 * k), paint(darker(steel, 0.25 + 0.025 * tier)))
        for i in range(int(WIDTH / (15 * k))):
            if r.random() < 0.82:
                x = i * 15 * k + r.uniform(-3, 3) * k
                colour = vary(r.choice((*team, *team, "d8b088", "3a4458", "e8e0d0")), r, 0.25)
                c.drawCircle(x, y - r.uniform(14, 24) * k, 7 * k, paint(mix(colour, "283048", 0.02 * tier)))
    for i in range(int(WIDTH / (150 * k)) + 1):
        c.drawRect(rect(i * 150 * k, base - 88 * k, 146 * k, 60 * k), paint(team[i % 2]))
        for j in range(4):
            c.drawRect(rect(i * 150 * k + (14 + j * 30) * k, base - 66 * k, 22 * k, 16 * k), paint(team[(i + 1) % 2], 0.8))
    for _ in range(46):
        flat.lamp(r.uniform(0, WIDTH), base - r.uniform(110, 560) * k, r.uniform(5, 11), "ffffff", 0.9)
    c.drawPath(polygon([(0, base - high - 130 * k), (WIDTH, base - high - 130 * k), (WIDTH, base - high + 30 * k), (0, base - high + 30 * k)]), linear(0, base - high - 130 * k, 0, base - high, lighter(steel, 0.3), darker(steel, 0.4)))
    for i in range(24):
        x = i * WIDTH / 23
        c.drawLine(x, base - high - 128 * k, x + 60 * k, base - high + 28 * k, paint(darker(steel, 0.5), stroke=4))
    power = max(0.35, flat.setting.air.lamps)
    for x in (CENTRE - 520, CENTRE + 520):
        top = base - high - 330 * k
        c.drawLine(x, base - high, x, top, paint("3a4048", stroke=14 * k))
        for i in range(6):
            for j in range(3):
                px, py = x + (i - 2.5) * 44 * k, top - j * 40 * k
                flat.shine(polygon([(px - 15 * k, py - 12 * k), (px + 15 * k, py - 12 * k), (px + 15 * k, py + 12 * k), (px - 15 * k, py + 12 * k)]), "f4fbff", 0.95, 6)
        flat.lamp(x, top - 40 * k, 620 * k, "e4f2ff", 0.8 * power)
        practicals.append(Practical(x, top - 40 * k, 220, "e4f2ff", 0.2 * power, "steady", z))
        pools.append(Pool(x, base - 300 * k, 560, "e8f4ff", 0.9 * power, 0.6))
        pools.append(Pool(x, base + 130, 620, "e8f4ff", 0.8 * power, 0.4))
    c.drawRect(rect(CENTRE - 250 * k, base - high - 60 * k, 500 * k, 250 * k), paint("10141c"))
    flat.shine(polygon([(CENTRE - 236 * k, base - high - 46 * k), (CENTRE + 236 * k, base - high - 46 * k), (CENTRE + 236 * k, base - high + 176 * k), (CENTRE - 236 * k, base - high + 176 * k)]), team[0], 0.5, 10)
    for i in range(3):
        flat.e.drawRect(rect(CENTRE - 200 * k, base - high + (i * 60 - 20) * k, (120 + i * 90) * k, 24 * k), paint("fff4d0", 0.8, plus=True))
