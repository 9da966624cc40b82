"""Buildings by era: one facade drawing, used front-on in rows and in perspective along streets."""

from __future__ import annotations

import random

from generator.picture.animation.brush import darker, lighter, linear, mix, paint, polygon, rect, vary
from generator.picture.animation.fonts import face
from generator.picture.animation.scenery import Flat
from generator.picture.animation.sets.architecture import NEON, Architecture
from generator.picture.animation.skia_library import skia


def facade(
    flat: Flat, r: random.Random, width: float, height: float, style: Architecture, *, shop: str = "", detail: float = 1.0, base: str = ""
) -> None:
    """A house front on the flat's present matrix: x from 0 to `width`, y from -`height` (eaves) to 0 (ground), in cm."""
    c = flat.c
    wall = base or vary(r.choice(style.walls), r, 0.14)
    c.drawRect(rect(0, -height, width, height), linear(0, -height, width * 0.3, 0, lighter(wall, 0.1), wall, darker(wall, 0.28)))
    if detail > 0.4:
        _pattern(flat, r, width, height, style, wall)
    lit_share = 0.05 + 0.5 * flat.setting.air.lamps
    w, h = style.window
    first = style.storey if shop else 0.0
    count = max(1, int(width / (w * 1.9)))
    floors = max(1, int((height - first) / style.storey))
    for floor in range(floors):
        y = -first - (floor + 0.78) * (height - first) / floors
        dark_row = r.random() < 0.2
        for i in range(count):
            x = (i + 0.5) * width / count - w / 2
            _window(flat, r, x, y, w, h, style, wall, r.random() < lit_share and not dark_row, detail)
        if detail > 0.5 and style.shape in ("sash", "square", "strip") and floor:
            c.drawRect(rect(0, y + h + 50, width, 9), paint(mix(style.trim, wall, 0.4)))
            c.drawRect(rect(0, y + h + 59, width, 7), paint("000000", 0.3))
    if shop:
        _shop_front(flat, r, width, style, shop)
    elif detail > 0.4:
        door = width * r.uniform(0.15, 0.7)
        c.drawRect(rect(door - 10, -228, 120, 228), paint(mix(style.trim, wall, 0.3)))
        c.drawRect(rect(door, -215, 100, 215), linear(door, 0, door + 100, 0, vary("5a3a2a", r, 0.4), "241814"))
    _roof(flat, r, width, height, style, wall)


def _pattern(flat: Flat, r: random.Random, width: float, height: float, style: Architecture, wall: str) -> None:
    c = flat.c
    match style.pattern:
        case "bricks" | "stones":
            long, high = (44, 17) if style.pattern == "bricks" else (84, 44)
            for _ in range(int(width * height / (long * high) * 0.16)):
                row, column = r.randrange(int(height / high) + 1), r.uniform(0, width - long)
                c.drawRect(rect(column, -(row + 1) * high, long * r.uniform(0.6, 1), high - 3), paint(vary(wall, r, 0.34), 0.6))
        case "timber":
            beam = paint(style.trim)
            for x in (0.0, width / 2 - 9, width - 18):
                c.drawRect(rect(x, -height, 18, height), beam)
            for floor in range(1, int(height / style.storey) + 1):
                y = -floor * style.storey
                c.drawRect(rect(0, y, width, 20), beam)
                for x in (0.0, width / 2):
                    if r.random() < 0.6:
                        ends = (
                            ((x, y + style.storey), (x + width / 2, y + 20))
                            if r.random() < 0.5
                            else ((x, y + 20), (x + width / 2, y + style.storey))
                        )
                        c.drawLine(*ends[0], *ends[1], paint(style.trim, stroke=13, square=True))
        case "boards":
            for i in range(int(height / 26)):
                c.drawRect(rect(0, -i * 26, width, 3), paint("000000", 0.3))
                c.drawRect(rect(0, -i * 26 + 3, width, 20), paint(vary(wall, r, 0.3), 0.4))
        case "panels":
            for _ in range(int(width * height / 60000)):
                x, y = r.uniform(0, width * 0.8), -r.uniform(min(300, height), height)
                c.drawRect(rect(x, y, r.uniform(60, 240), r.uniform(80, 300)), paint(vary(wall, r, 0.35), 0.55))
            for _ in range(3):
                x = r.uniform(0, width)
                c.drawRect(rect(x, -height, 16, height), paint("000000", 0.3))
        case _:
            for _ in range(int(width * height / 50000)):
                c.drawRect(
                    rect(r.uniform(0, width * 0.9), -r.uniform(min(260, height), height), r.uniform(20, 120), r.uniform(30, 260)),
                    paint(vary(wall, r, 0.25), 0.3),
                )
    # Water stains and soot make a wall of a plane.
    for _ in range(int(width / 130)):
        x = r.uniform(0, width - 30)
        c.drawRect(
            rect(x, -height, r.uniform(14, 60), height),
            linear(0, -height, 0, -height * r.uniform(0.3, 0.8), ("000000", 0.22), ("000000", 0)),
        )


def _window(
    flat: Flat, r: random.Random, x: float, y: float, w: float, h: float, style: Architecture, wall: str, lit: bool, detail: float
) -> None:
    c = flat.c
    glass = mix(darker(wall, 0.72), "263a58", 0.45)
    shape = _opening(x, y, w, h, style.shape)
    if detail > 0.4:
        c.drawRect(rect(x - 9, y - 9, w + 18, h + 22), paint(mix(style.trim, wall, 0.45)))
        c.drawRect(rect(x - 12, y + h + 8, w + 24, 12), paint(mix(style.trim, "000000", 0.2)))
    c.drawPath(
        shape, paint(glass) if lit or flat.setting.dark else linear(x, y, x + w, y + h, mix(glass, flat.setting.air.sky[3], 0.5), glass)
    )
    if lit:
        glow = r.choice(style.glow)
        flat.gives_light = True
        power = r.uniform(0.5, 0.95)
        flat.e.drawPath(shape, linear(x, y, x, y + h, (lighter(glow, 0.25), power), (mix(glow, "401808", 0.35), power)))
        if detail > 0.7 and r.random() < 0.45:  # somebody's shelf, plant or back
            flat.e.drawRect(rect(x + w * r.uniform(0.1, 0.5), y + h * r.uniform(0.35, 0.7), w * 0.35, h), paint("281410", 0.85))
        if detail > 0.4:
            flat.lamp(x + w / 2, y + h / 2, max(w, h) * 1.5, glow, 0.2)
    if detail > 0.4 and style.shape != "strip":
        bar = paint(mix(style.trim, "000000", 0.25))
        for target in (c, flat.e) if lit else (c,):
            target.drawRect(rect(x + w / 2 - 2.5, y, 5, h), bar)
            target.drawRect(rect(x, y + h * 0.45, w, 5), bar)
            if style.shape == "lattice":
                for k in (0.25, 0.75):
                    target.drawRect(rect(x + w * k, y, 2.5, h), bar)


def _opening(x: float, y: float, w: float, h: float, shape: str) -> object:
    if shape in ("arch", "round"):
        builder = skia.PathBuilder()
        builder.moveTo(x, y + h)
        builder.lineTo(x, y + w / 2)
        builder.cubicTo(x, y - w * 0.16, x + w, y - w * 0.16, x + w, y + w / 2)
        builder.lineTo(x + w, y + h)
        builder.close()
        return builder.detach()
    return polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])


def _shop_front(flat: Flat, r: random.Random, width: float, style: Architecture, shop: str) -> None:
    """Ground floor: a lit interior with goods and a keeper, a counter, an awning and a sign."""
    c = flat.c
    glow = r.choice(style.glow)
    x0, w, top = 26.0, width - 52, -262.0
    c.drawRect(rect(x0 - 12, top - 14, w + 24, -top + 14), paint(darker(r.choice(style.walls), 0.45)))
    lit = flat.setting.air.lamps > 0.2
    inside = darker(mix(glow, "4a2a1a", 0.55), 0.2)
    c.drawRect(rect(x0, top, w, 190), linear(0, top, 0, top + 190, mix(inside, glow, 0.25), inside))
    canvas = c
    if lit:
        flat.gives_light = True
        canvas, power = flat.e, 0.5 + 0.5 * flat.setting.air.lamps
        canvas.drawRect(
            rect(x0, top, w, 190),
            linear(0, top, 0, top + 190, (lighter(glow, 0.2), 0.62 * power), (glow, 0.46 * power), (mix(glow, "301008", 0.6), 0.5 * power)),
        )
        flat.lamp(x0 + w / 2, top + 90, w * 0.75, glow, 0.24 * power)
    for shelf in range(2):
        y = top + 66 + shelf * 62
        canvas.drawRect(rect(x0, y, w, 6), paint("2a140c", 0.8))
        x = x0 + 8
        while x < x0 + w - 20:
            size = r.uniform(14, 34)
            colour = mix(r.choice(("8a3a24", "c8883a", "5a6a3a", "e0c898", "3a4a5a", "a85a6a", *style.awning)), glow, 0.25 if lit else 0)
            if r.random() < 0.78:
                (canvas.drawOval if r.random() < 0.4 else canvas.drawRect)(rect(x, y - size * 1.1, size, size * 1.1), paint(colour, 0.9))
            x += size + 5
    if r.random() < 0.7:
        keeper = x0 + w * r.uniform(0.25, 0.75)
        canvas.drawCircle(keeper, top + 66, 17, paint("1c0e10"))
        canvas.drawRoundRect(rect(keeper - 32, top + 84, 64, 120), 24, 24, paint("1c0e10"))
    counter = darker(r.choice(style.walls), 0.3)
    c.drawRect(rect(x0, -78, w, 78), linear(0, -78, 0, 0, counter, darker(counter, 0.5)))
    c.drawRect(rect(x0 - 8, -86, w + 16, 12), paint(lighter(counter, 0.25)))
    if shop != "plain":
        cloth = r.choice(style.awning)
        stripes = max(4, int(width / 60))
        for i in range(stripes):
            colour = cloth if i % 2 else mix(cloth, "fff0d8", 0.68)
            a, b = i * width / stripes, (i + 1) * width / stripes
            c.drawPath(
                polygon([(a, top - 34), (b, top - 34), (b + 8, top + 34), (a + 2, top + 34)]),
                linear(0, top - 34, 0, top + 34, lighter(colour, 0.12), darker(colour, 0.18)),
            )
            c.drawCircle((a + b) / 2 + 5, top + 34, (b - a) / 2, paint(darker(colour, 0.2)))
        for i in range(3):
            x = (i + 0.5) * width / 3
            _lantern(flat, x, top + 62, r.choice(("ff5a2a", "ffb03a", "ff7a3a") if not style.neon else ("ff5a2a", "ff2f6a", "ffb03a")), 15)


def _lantern(flat: Flat, x: float, y: float, colour: str, size: float) -> None:
    lamps = flat.setting.air.lamps
    flat.c.drawOval(rect(x - size, y - size * 1.3, size * 2, size * 2.6), radial_lantern(x, y, size, colour))
    if lamps > 0.15:
        flat.lamp(x, y, size * 5, colour, 0.6 * lamps)
        flat.e.drawOval(rect(x - size, y - size * 1.3, size * 2, size * 2.6), paint(colour, 0.5 * lamps, plus=True))


def radial_lantern(x: float, y: float, size: float, colour: str) -> object:
    return linear(x - size, y, x + size, y, lighter(colour, 0.4), colour, darker(colour, 0.4))


def _roof(flat: Flat, r: random.Random, width: float, height: float, style: Architecture, wall: str) -> None:
    x: float
    c, top, colour = flat.c, -height, vary(style.roof_colour, r, 0.18)
    if flat.setting.snow:
        colour = mix(colour, "f2f6fc", 0.86)
    shade = linear(0, top - 200, width, top, lighter(colour, 0.16), darker(colour, 0.2))
    match style.roof:
        case "gable" | "crooked":
            peak = width * (r.uniform(0.35, 0.65) if style.roof == "crooked" else 0.5)
            rise = width * (r.uniform(0.6, 0.95) if style.roof == "crooked" else 0.52)
            c.drawPath(polygon([(-26, top + 8), (peak, top - rise), (width + 26, top + 8)]), shade)
            for i in range(1, 9):
                y = top - rise * i / 9
                half = 1 - i / 9
                c.drawLine(peak - (peak + 20) * half, y, peak + (width - peak + 20) * half, y, paint("000000", 0.22, stroke=4))
            c.drawRect(rect(width * 0.74, top - rise * 0.75, 44, rise * 0.6), paint(darker(wall, 0.3)))
        case "tiles":
            c.drawPath(polygon([(-34, top + 12), (30, top - 90), (width - 30, top - 90), (width + 34, top + 12)]), shade)
            for i in range(int(width / 26)):
                x = i * 26
                c.drawLine(x * 0.96 + 20, top - 88, x, top + 10, paint("000000", 0.22, stroke=6))
        case "mansard":
            c.drawPath(polygon([(-14, top), (36, top - 150), (width - 36, top - 150), (width + 14, top)]), shade)
            for x in (width * 0.25, width * 0.65):
                _window(flat, r, x, top - 110, 60, 74, style, wall, r.random() < flat.setting.air.lamps * 0.4, 0.5)
            for x in (width * 0.12, width * 0.82):
                c.drawRect(rect(x, top - 250, 52, 130), paint(darker(wall, 0.25)))
                c.drawRect(rect(x - 4, top - 260, 60, 14), paint(style.trim, 0.8))
        case "false-front":
            c.drawRect(rect(-12, top - 110, width + 24, 116), linear(0, top - 110, 0, top, lighter(wall, 0.12), wall))
            c.drawRect(rect(-20, top - 122, width + 40, 18), paint(style.trim))
            if style.signs:
                letter(flat, r.choice(style.signs), width / 2, top - 34, min(82, width / 7), "f0d8a0", "western")
        case "parapet" | "flat":
            c.drawRect(rect(-10, top - 34, width + 20, 40), paint(mix(style.trim, wall, 0.5)))
            c.drawRect(rect(-10, top + 4, width + 20, 8), paint("000000", 0.35))
            if r.random() < 0.4:
                tank = width * r.uniform(0.2, 0.6)
                c.drawRect(rect(tank, top - 190, 130, 110), linear(tank, 0, tank + 130, 0, "6a4a3a", "3a2824"))
                c.drawPath(polygon([(tank - 8, top - 190), (tank + 65, top - 250), (tank + 138, top - 190)]), paint("3a2a2a"))
                for x in (tank + 10, tank + 112):
                    c.drawRect(rect(x, top - 84, 9, 54), paint("2a2224"))
            for _ in range(r.randrange(0, 3)):
                x = r.uniform(30, width - 60)
                c.drawRect(rect(x, top - 34 - r.uniform(30, 70), r.uniform(40, 110), 80), paint(darker(wall, 0.35)))
        case "fins":
            if r.random() < 0.6:
                c.drawRect(rect(width * 0.2, top - 170, width * 0.6, 175), paint(darker(wall, 0.15)))
            mast = width * r.uniform(0.3, 0.7)
            c.drawLine(mast, top, mast, top - r.uniform(280, 620), paint(darker(wall, 0.4), stroke=14))
            for edge in (0.0, width - 10):
                if r.random() < 0.5 and flat.setting.air.lamps > 0.3:
                    flat.shine(polygon([(edge, top), (edge + 9, top), (edge + 9, 0), (edge, 0)]), r.choice(NEON), 0.55, 22)


def letter(flat: Flat, text: str, x: float, y: float, size: float, colour: str, kind: str) -> None:
    """Painted words, centred."""
    font = skia.Font(face(kind), size)
    flat.c.drawString(text, x - font.measureText(text) / 2, y, font, paint(colour))


def neon_sign(flat: Flat, text: str, x: float, y: float, size: float, colour: str, *, upright: bool = False) -> None:
    """Tubes of light on a dark board, in design units."""
    font = skia.Font(face("sign"), size)
    flat.gives_light = True
    items = [(each, x, y + i * size * 1.05) for i, each in enumerate(text)] if upright else [(text, x, y)]
    length = max(font.measureText(item[0]) for item in items)
    board = rect(x - size * 0.3, y - size * 1.05, length + size * 0.6, size * (1.05 * len(items) + 0.45))
    flat.c.drawRoundRect(board, size * 0.15, size * 0.15, paint("0c0818", 0.88))
    flat.e.drawRoundRect(board, size * 0.15, size * 0.15, paint(colour, 0.7, stroke=size * 0.05, plus=True))
    flat.e.drawRoundRect(board, size * 0.15, size * 0.15, paint(colour, 0.55, stroke=size * 0.12, plus=True, blur=size * 0.22))
    for word, wx, wy in items:
        wx += (length - font.measureText(word)) / 2
        flat.e.drawString(word, wx, wy, font, paint(colour, 0.6, plus=True, blur=size * 0.3))
        flat.e.drawString(word, wx, wy, font, paint(colour, 0.8, plus=True, blur=size * 0.08))
        flat.e.drawString(word, wx, wy, font, paint(mix(colour, "ffffff", 0.5)))


