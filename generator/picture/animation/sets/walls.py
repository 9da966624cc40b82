"""The shell of a room: walls in perspective, ceiling, panelling, and windows cut into them."""

from __future__ import annotations

import random
from math import cos, sin

from generator.picture.animation.brush import darker, dice, lighter, linear, mix, paint, polygon, rect, vary
from generator.picture.animation.scenery import CENTRE, WIDTH, Flat, Setting, project
from generator.picture.animation.sets.plan import WOODS, Opening, Room
from generator.picture.animation.skia_library import skia


def shell_of(flat: Flat, form: Room, r: random.Random, setting: Setting, openings: list[Opening]) -> None:
    c, half, deep, high = flat.c, form.half, form.deep, form.high
    near = 150.0
    left, right = project(-half, 0, deep)[0], project(half, 0, deep)[0]
    top, bottom = project(0, high, deep)[1], project(0, 0, deep)[1]
    wall = vary(form.wall, r, 0.06)
    ceiling_near, floor_near = project(0, high, near)[1], project(0, 0, near)[1]
    c.drawRect(rect(0, 0, WIDTH, top + 2), linear(0, 0, 0, top, darker(form.ceiling, 0.5), darker(form.ceiling, 0.12)))
    if form.beams:
        for z in (820, 640, 500, 390, 300):
            if z < deep:
                a, b = project(-half, high, z), project(half, high, z)
                c.drawRect(
                    rect(a[0], a[1] - 4, b[0] - a[0], 24 * 912 / z * 0.9),
                    linear(
                        0,
                        a[1],
                        0,
                        a[1] + 30,
                        darker(WOODS.get(setting.place.era, "6a4630"), 0.2),
                        darker(WOODS.get(setting.place.era, "6a4630"), 0.55),
                    ),
                )
    c.drawRect(rect(left, top, right - left, bottom - top), linear(0, top, 0, bottom, darker(wall, 0.12), wall, darker(wall, 0.16)))
    _wall_texture(flat, r, left, top, right - left, bottom - top, wall, form)
    for i in range(0, 18 if form.stripes else 0, 2):
        c.drawRect(rect(left + i * (right - left) / 18, top, (right - left) / 18, bottom - top), paint(form.stripes, 0.92))
    for side in (-1, 1):
        x = left if side < 0 else right
        edge_x = project(side * half, 0, near)[0]
        c.drawPath(
            polygon([(x, top), (x, bottom), (edge_x, floor_near), (edge_x, ceiling_near)]),
            linear(x, 0, CENTRE + side * 660, 0, darker(wall, 0.2), darker(wall, 0.5)),
        )
        _side_wall(flat, side, form, r, wall)
    if form.wainscot:
        panel_top = project(0, 104, deep)[1]
        c.drawRect(
            rect(left, panel_top, right - left, bottom - panel_top),
            linear(0, panel_top, 0, bottom, lighter(form.wainscot, 0.05), darker(form.wainscot, 0.25)),
        )
        for i in range(13):
            px = left + i * (right - left) / 12
            c.drawRect(rect(px - 1.5, panel_top, 3, bottom - panel_top), paint(darker(form.wainscot, 0.45), 0.7))
        c.drawRect(rect(left, panel_top - 5, right - left, 7), paint(lighter(form.wainscot, 0.22)))
        for side in (-1, 1):
            far, close = project(side * half, 104, deep), project(side * half, 104, near)
            floor_far, floor_close = project(side * half, 0, deep), project(side * half, 0, near)
            c.drawPath(polygon([far, close, floor_close, floor_far]), paint(darker(form.wainscot, 0.4)))
            c.drawLine(*far, *close, paint(lighter(form.wainscot, 0.1), stroke=4))
    c.drawRect(rect(left, bottom - 9, right - left, 9), paint(darker(wall, 0.4)))
    c.drawRect(rect(left, top, right - left, 8), paint(lighter(wall, 0.18), 0.6))
    # Corners gather darkness; it is what makes a box of light a room.
    for side in (-1, 1):
        x = left if side < 0 else right
        c.drawRect(rect(x - 70, top, 140, bottom - top), linear(x - 70, 0, x + 70, 0, ("000000", 0), ("000000", 0.26), ("000000", 0)))
    c.drawRect(rect(left, top, right - left, 90), linear(0, top, 0, top + 90, ("000000", 0.3), ("000000", 0)))
    c.drawRect(rect(left, bottom - 70, right - left, 70), linear(0, bottom - 70, 0, bottom, ("000000", 0), ("000000", 0.26)))
    if form.tint:
        for side in (-1, 1):
            for height in (high - 24, 40):
                a, b = project(side * (half - 1), height, deep), project(side * (half - 1), height, 230)
                flat.shine(polygon([a, b, (b[0], b[1] + 9), (a[0], a[1] + 2.5)]), form.tint, 0.9, 9)
        flat.shine(polygon([(left, top + 12), (right, top + 12), (right, top + 16), (left, top + 16)]), form.tint, 0.8, 8)
    if form.sloped:
        _slopes(flat, form, wall)
    for opening in openings:
        _window_in(flat, opening, setting)


def _slopes(flat: Flat, form: Room, wall: str) -> None:
    """A roof that comes down at both sides, with its rafters."""
    low, ridge = 96.0, form.half * 0.3
    for side in (-1, 1):
        corners = [
            project(side * ridge, form.high, form.deep),
            project(side * ridge, form.high, 150),
            project(side * form.half, low, 150),
            project(side * form.half, low, form.deep),
        ]
        flat.c.drawPath(polygon(corners), linear(corners[0][0], 0, corners[2][0], 0, darker(wall, 0.1), darker(wall, 0.5)))
        triangle = [corners[0], project(side * form.half, form.high, form.deep), corners[3]]
        flat.c.drawPath(polygon(triangle), paint(darker(wall, 0.3)))
        if form.stripes:
            for i in range(0, 10, 2):
                z0, z1 = form.deep * (1 - i * 0.09), form.deep * (1 - (i + 1) * 0.09)
                band = [project(side * ridge, form.high, z0), project(side * ridge, form.high, z1), project(side * form.half, low, z1), project(side * form.half, low, z0)]
                flat.c.drawPath(polygon(band), paint(darker(form.stripes, 0.25), 0.9))
        for z in (form.deep - 4, form.deep * 0.84, form.deep * 0.69, form.deep * 0.56, form.deep * 0.45, form.deep * 0.36):
            a, b = project(side * ridge, form.high, z), project(side * form.half, low, z)
            flat.c.drawLine(*a, *b, paint(darker(WOODS.get(flat.setting.place.era, "6a4630"), 0.3), stroke=20 * 912 / z / 1.4, square=True))
        for share in (0.3, 0.6, 0.85):
            x, high = side * (ridge + (form.half - ridge) * share), form.high + (low - form.high) * share
            flat.c.drawLine(*project(x, high, form.deep), *project(x, high, 200), paint(darker(wall, 0.45), 0.5, stroke=3))


def _wall_texture(flat: Flat, r: random.Random, x: float, y: float, w: float, h: float, wall: str, form: Room) -> None:
    c = flat.c
    if form.stone:
        for row_ in range(int(h / 24) + 1):
            px = x - (row_ % 2) * 26
            while px < x + w:
                width = r.uniform(38, 64)
                c.drawRoundRect(rect(max(x, px), y + row_ * 24, min(width - 2, x + w - px), 22), 4, 4, paint(vary(wall, r, 0.26), 0.75))
                px += width
        return
    for _ in range(46):
        c.drawOval(
            rect(x + r.uniform(-0.1, 1) * w, y + r.random() * h, r.uniform(40, 240), r.uniform(14, 90)), paint(vary(wall, r, 0.4), 0.09)
        )
    if form.wainscot and r.random() < 0.6:  # wallpaper
        stripe = mix(wall, r.choice(("000000", "ffffff")), 0.08)
        for i in range(int(w / 26)):
            c.drawRect(rect(x + i * 26, y, 11, h), paint(stripe, 0.55))


def _side_wall(flat: Flat, side: int, form: Room, r: random.Random, wall: str) -> None:
    """Something on the side walls in perspective: a door, frames, pilasters or panels."""
    c = flat.c
    for z0, z1 in ((form.deep * 0.9, form.deep * 0.74), (form.deep * 0.62, form.deep * 0.48)):
        if form.stone:
            low, high_, colour = 0.0, form.high, darker(wall, 0.32)
        elif r.random() < 0.4 and not form.sloped:
            low, high_, colour = 0.0, 215.0, darker(WOODS.get(flat.setting.place.era, "6a4630"), 0.35)
        else:
            continue
        corners = [
            project(side * form.half, high_, z0),
            project(side * form.half, high_, z1),
            project(side * form.half, low, z1),
            project(side * form.half, low, z0),
        ]
        c.drawPath(polygon(corners), paint(colour, 0.85 if not form.stone else 0.4))
        inner = [
            project(side * form.half, high_ - 9, z0 - 8),
            project(side * form.half, high_ - 9, z1 + 8),
            project(side * form.half, low + 9, z1 + 8),
            project(side * form.half, low + 9, z0 - 8),
        ]
        c.drawPath(polygon(inner), paint(lighter(colour, 0.14), 0.5))


def _shape(opening: Opening) -> object:
    kind, x, y, w, h = opening
    if kind == "round":
        builder = skia.PathBuilder()
        builder.addOval(rect(x, y, w, h))
        return builder.detach()
    if kind == "arch":
        builder = skia.PathBuilder()
        builder.moveTo(x, y + h)
        builder.lineTo(x, y + w * 0.4)
        builder.cubicTo(x, y - w * 0.2, x + w, y - w * 0.2, x + w, y + w * 0.4)
        builder.lineTo(x + w, y + h)
        builder.close()
        return builder.detach()
    if kind == "panorama":
        return polygon([(x + w * 0.03, y), (x + w * 0.97, y), (x + w, y + h), (x, y + h)])
    return polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])


def _window_in(flat: Flat, opening: Opening, setting: Setting) -> None:
    """Cut the opening out of the wall and set its frame into it."""
    kind, x, y, w, h = opening
    c, shape = flat.c, _shape(opening)
    metal = kind in ("panorama", "round", "bars")
    frame = "5a6472" if metal else "e8dcc8" if setting.place.era in ("modern", "1980s", "fairytale") else "6a4a34"
    c.drawPath(shape, paint(darker(frame, 0.4), stroke=20, square=True))
    c.drawPath(shape, paint(frame, stroke=13, square=True))
    c.drawPath(shape, skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear))
    c.drawPath(shape, paint(mix(setting.air.sky[3], "ffffff", 0.3), 0.07))
    bar = paint(frame, square=True)
    match kind:
        case "panorama":
            for i in range(1, 4):
                c.drawPath(
                    polygon(
                        [
                            (x + w * (i / 4) - 7, y),
                            (x + w * (i / 4) + 7, y),
                            (x + w * (i / 4 + (i - 2) * 0.012) + 8, y + h),
                            (x + w * (i / 4 + (i - 2) * 0.012) - 8, y + h),
                        ]
                    ),
                    bar,
                )
        case "bars":
            for i in range(1, 6):
                c.drawRect(rect(x + w * i / 6 - 3, y, 6, h), paint("1c1c22"))
        case "round":
            for i in range(8):
                c.drawCircle(x + w / 2 + cos(i * 0.785) * (w / 2 + 6), y + h / 2 + sin(i * 0.785) * (h / 2 + 6), 2.4, paint("2a2e36"))
        case "wide":
            for i in range(1, 4):
                c.drawRect(rect(x + w * i / 4 - 2.5, y, 5, h), bar)
        case _:
            c.drawRect(rect(x + w / 2 - 3, y, 6, h), bar)
            for i in (1, 2):
                c.drawRect(rect(x, y + h * i / 3 - 2, w, 4), bar)
            c.drawRect(rect(x - 14, y + h + 6, w + 28, 10), paint(lighter(frame, 0.2)))
            if setting.place.era not in ("ancient", "future") and kind == "sash":
                cloth = dice(setting.seed, "curtain").choice(("a85a4a", "d8c8a0", "5a7a8a", "7a4a5a", "8a8a5a"))
                for side in (-1, 1):
                    cx = x + w / 2 + side * (w / 2 + 12)
                    for i in range(4):
                        px = cx - side * i * 11 - (6 if side > 0 else 6)
                        c.drawRect(
                            rect(px, y - 18, 13, h + 66),
                            linear(px, 0, px + 13, 0, darker(cloth, 0.25), lighter(cloth, 0.1), darker(cloth, 0.35)),
                        )
                c.drawRect(rect(x - 26, y - 22, w + 52, 6), paint("5a3a24"))
