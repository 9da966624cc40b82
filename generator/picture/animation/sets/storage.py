"""Shelves, cupboards, racks, barrels and crates."""

from __future__ import annotations

from generator.picture.animation.brush import darker, lighter, linear, paint, rect, smooth, vary
from generator.picture.animation.scenery import ground_shade
from generator.picture.animation.sets.site import Site, block, panel


def shelf(s: Site, goods: tuple[str, ...] = ()) -> None:
    high = 230.0
    block(s, -90, -high, 180, high, darker(s.wood, 0.35))
    colours = goods or ("8a3a34", "3a5a6a", "c8a050", "4a6a44", "6a4a6a", "d8ccb0", "7a5434")
    for row in range(5):
        y = -high + 8 + row * 45
        x = -82.0
        while x < 72:
            w, h = s.r.uniform(5, 12), s.r.uniform(24, 36)
            if s.r.random() < 0.1:
                x += s.r.uniform(8, 22)
                continue
            s.flat.c.drawRect(rect(x, y + 37 - h, w, h), paint(vary(s.r.choice(colours), s.r, 0.25)))
            x += w + 0.8
        block(s, -90, y + 37, 180, 7, s.wood)
    for x in (-92, 84):
        block(s, x, -high - 4, 8, high + 4, s.wood)
    block(s, -96, -high - 10, 192, 12, lighter(s.wood, 0.1))


def bottles(s: Site) -> None:
    """The back of a bar: bottles against light."""
    block(s, -190, -260, 380, 190, darker(s.wood, 0.4))
    for row in range(3):
        y = -216 + row * 58
        s.flat.gives_light = True
        s.flat.e.drawRect(rect(-180, y - 38, 360, 40), linear(0, y - 38, 0, y + 2, ("ffb860", 0.05), ("ffb860", 0.24)))
        x = -176.0
        while x < 168:
            h, w = s.r.uniform(22, 38), s.r.uniform(8, 12)
            colour = s.r.choice(("3a8a5a", "b8682a", "d8b060", "8a2a34", "4a7a9a", "e8dcc0", "6a3a1a"))
            s.flat.c.drawRoundRect(rect(x, y - h * 0.68, w, h * 0.68), 2, 2, paint(colour))
            s.flat.c.drawRect(rect(x + w * 0.32, y - h, w * 0.36, h * 0.4), paint(colour))
            s.flat.e.drawRect(rect(x + w * 0.6, y - h * 0.6, w * 0.22, h * 0.5), paint(lighter(colour, 0.4), 0.55, plus=True))
            x += w + s.r.uniform(1.5, 5)
        block(s, -188, y + 1, 376, 6, s.wood)
    s.light(0, -170, 210, "ffb45a", strength=0.4)


def cupboard(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 150)
    block(s, -66, -200, 132, 200, s.wood, 2)
    for x in (-60, 3):
        panel(s, x, -192, 57, 104, s.wood)
        panel(s, x, -82, 57, 74, s.wood)
        s.flat.c.drawCircle(-6 if x < 0 else 9, -100, 2.6, paint("d8b868"))


def bread(s: Site) -> None:
    """A rack of loaves and cakes."""
    block(s, -110, -210, 220, 210, darker(s.wood, 0.3))
    for row in range(4):
        y = -170 + row * 50
        for i in range(7):
            x = -96 + i * 30 + s.r.uniform(-3, 3)
            crust = s.r.choice(("d8964a", "c8843a", "e8b870", "b8702c"))
            if s.r.random() < 0.6:
                s.flat.c.drawOval(rect(x - 14, y - 19, 29, 20), linear(x, y - 19, x, y, lighter(crust, 0.35), darker(crust, 0.25)))
                for cut in (-5, 2):
                    s.flat.c.drawLine(x + cut, y - 16, x + cut + 4, y - 9, paint("fff0d0", 0.8, stroke=2))
            else:
                s.flat.c.drawRoundRect(
                    rect(x - 9, y - 32, 17, 32), 8, 8, linear(x - 9, 0, x + 8, 0, lighter(crust, 0.3), darker(crust, 0.2))
                )
        block(s, -112, y, 224, 8, s.wood)
    s.light(0, -190, 170, "ffc878", strength=0.35)


def barrel(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 90)
    s.flat.c.drawPath(
        smooth([(-28, -88), (28, -88), (38, -44), (28, 0), (-28, 0), (-38, -44)]),
        linear(-38, 0, 38, 0, lighter(s.wood, 0.2), darker(s.wood, 0.45)),
    )
    for y in (-74, -44, -14):
        s.flat.c.drawRect(rect(-36, y, 72, 6), paint("2a2624", 0.8))


def crate(s: Site) -> None:
    ground_shade(s.flat.c, 0, 0, 110)
    block(s, -46, -74, 92, 74, s.wood)
    for y in (-74, -40, -8):
        block(s, -48, y, 96, 9, lighter(s.wood, 0.1))
    s.flat.c.drawLine(-42, -66, 42, -6, paint(darker(s.wood, 0.3), stroke=8))
