"""What trades, teams and fashions wear on the trunk, one function for each trimming."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from generator.picture.animation.brush import mix, paint, polygon
from generator.picture.animation.fonts import face
from generator.picture.animation.people.palette import Tone
from generator.picture.animation.people.trunk import Surface
from generator.picture.animation.skia_library import skia

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body

Trim = Callable[[Surface, "Body", Tone], None]
_BOTH = (-1, 1)


def _placket(on: Surface, body: Body, cloth: Tone) -> None:
    on.patch([(-6, 0.0), (6, 0.0), (6, 1.1), (-6, 1.1)], paint(cloth.light, 0.55))
    for way in _BOTH:
        on.line([(way * 6, 0.0), (way * 6, 1.1)], paint(cloth.deep, 0.7, stroke=1.4))
    for j in range(4):
        on.dot(0, 0.18 + 0.2 * j, 2.4, paint(body.palette.accent.base))


def _denim(on: Surface, body: Body, cloth: Tone) -> None:
    thread = body.palette.tone("c8904a").base
    for azimuth in (0, 180):
        on.line([(azimuth - 74, 0.2), (azimuth - 30, 0.235), (azimuth + 30, 0.235), (azimuth + 74, 0.2)], paint(cloth.deep, 0.9, stroke=2.0))
        on.line([(azimuth - 74, 0.215), (azimuth - 30, 0.25), (azimuth + 30, 0.25), (azimuth + 74, 0.215)], paint(thread, 0.7, stroke=1.0))
    for way in _BOTH:
        on.line([(way * 50, 0.24), (way * 34, 0.98)], paint(cloth.deep, 0.7, stroke=1.8))
        on.line([(way * 24, 0.24), (way * 20, 0.98)], paint(thread, 0.6, stroke=1.0))
    on.band(1.0, 12, cloth.dark)


def _chest_pockets(on: Surface, body: Body, cloth: Tone) -> None:
    for way in _BOTH:
        on.patch([(way * 24, 0.27), (way * 48, 0.26), (way * 47, 0.44), (way * 36, 0.47), (way * 25, 0.44)], paint(cloth.dark, 0.55))
        on.patch([(way * 23, 0.26), (way * 49, 0.25), (way * 49, 0.31), (way * 36, 0.345), (way * 23, 0.31)], paint(cloth.light, 0.5))
        on.dot(way * 36, 0.32, 1.8, paint(body.palette.metal.light))


def _pins(on: Surface, body: Body, cloth: Tone) -> None:
    for azimuth, share, colour in ((-30, 0.16, "d83a4a"), (-42, 0.2, "e8c83a"), (-24, 0.21, "48a8c8")):
        on.dot(azimuth, share, 3.4, paint(body.palette.tone(colour).base))
        on.dot(azimuth, share, 1.4, paint(body.palette.white.base))


def _letter(on: Surface, body: Body, cloth: Tone) -> None:
    """A felt initial on the heart side."""
    white, accent = body.palette.white, body.palette.accent
    on.patch([(26, 0.2), (50, 0.19), (49, 0.46), (27, 0.47)], paint(white.base))
    letter = "HEMR"[len(body.look.hair_style) % 4]
    strokes = {"H": (((31, 0.24), (31, 0.42)), ((45, 0.24), (45, 0.42)), ((31, 0.33), (45, 0.33))), "E": (((31, 0.24), (31, 0.42)), ((31, 0.24), (45, 0.24)), ((31, 0.33), (42, 0.33)), ((31, 0.42), (45, 0.42))),
               "M": (((30, 0.42), (31, 0.24), (38, 0.35), (45, 0.24), (46, 0.42)),), "R": (((31, 0.42), (31, 0.24), (44, 0.26), (44, 0.31), (31, 0.33)), ((36, 0.33), (45, 0.42)))}  # fmt: skip
    for each in strokes[letter]:
        x = [on.at(*spot) for spot in each]
        if all(seen for *_, seen in x):
            on.canvas.drawPath(polygon([(px, py) for px, py, _ in x], closed=False), paint(accent.dark, stroke=4.2))


def _ribbing(on: Surface, body: Body, cloth: Tone) -> None:
    on.band(1.0, 16, body.palette.accent.base)
    on.band(0.985, 2.2, body.palette.white.base)
    on.band(1.03, 2.2, body.palette.white.base)
    for j in range(5):
        on.dot(0 if body.outfit.open[0] == 0 else 9, 0.24 + 0.16 * j, 2.4, paint(body.palette.white.base))


def _low_belt(on: Surface, body: Body, cloth: Tone) -> None:
    on.band(0.97, 11, cloth.deep)
    on.patch([(-12, 0.92), (-1, 0.92), (-1, 1.02), (-12, 1.02)], paint(body.palette.metal.base))
    for way in _BOTH:
        on.line([(way * 36, 0.6), (way * 52, 0.74)], paint(body.palette.metal.light, stroke=2.0))


def _studs(on: Surface, body: Body, cloth: Tone) -> None:
    metal = body.palette.metal
    for way in _BOTH:
        for j in range(5):
            on.dot(way * (66 - 7 * j), -0.01 + 0.03 * j, 2.4, paint(metal.light))
            on.dot(way * (24 - j), 0.24 + 0.14 * j, 2.0, paint(metal.base))
    on.patch([(28, 0.42), (48, 0.4), (46, 0.56), (30, 0.58)], paint(body.palette.accent.base))
    on.line([(31, 0.44), (45, 0.55)], paint(body.palette.white.base, stroke=2))
    on.line([(45, 0.43), (31, 0.55)], paint(body.palette.white.base, stroke=2))
    for j in range(7):
        on.dot(-30 + 10 * j, 0.98, 2.6, paint(metal.light))


def _chain(on: Surface, body: Body, cloth: Tone) -> None:
    on.line([(14, 1.02), (34, 1.12), (56, 1.0)], paint(body.palette.metal.light, stroke=2.2))


def _chef_apron(on: Surface, body: Body, cloth: Tone) -> None:
    tone = body.palette.tone(mix(body.palette.raw_outfit, "20242c", 0.4))
    on.patch([(-100, 0.74), (100, 0.74), (104, 1.2), (-104, 1.2)], paint(tone.base))
    on.band(0.75, 6, tone.dark)


def _duty_belt(on: Surface, body: Body, cloth: Tone) -> None:
    black = body.palette.black
    on.band(0.97, 15, black.base)
    for azimuth in (-70, -46, 40, 66):
        on.patch([(azimuth - 8, 0.93), (azimuth + 8, 0.93), (azimuth + 8, 1.09), (azimuth - 8, 1.09)], paint(black.light))
    on.patch([(-8, 0.93), (8, 0.93), (8, 1.03), (-8, 1.03)], paint(body.palette.metal.light))


def _radio(on: Surface, body: Body, cloth: Tone) -> None:
    black = body.palette.black
    on.patch([(-52, 0.02), (-42, 0.01), (-42, 0.13), (-52, 0.14)], paint(black.base))
    on.line([(-44, 0.13), (-50, 0.3), (-66, 0.56)], paint(black.base, stroke=1.8))


def _v_neck(on: Surface, body: Body, cloth: Tone) -> None:
    skin = body.palette.skin
    on.patch([(-44, -0.07), (44, -0.07), (0, 0.22)], paint(skin.base))
    on.patch([(44, -0.07), (14, -0.07), (-2, 0.19), (0, 0.22)] if body.palette.lit.side < 0 else [(-44, -0.07), (-14, -0.07), (2, 0.19), (0, 0.22)], paint(skin.dark, 0.8))
    on.line([(-44, -0.07), (0, 0.22), (44, -0.07)], paint(cloth.deep, 0.9, stroke=2.4))


def _lanyard(on: Surface, body: Body, cloth: Tone) -> None:
    on.line([(-38, -0.02), (-14, 0.3), (4, 0.46)], paint(body.palette.accent.base, stroke=2.4))
    on.line([(38, -0.02), (18, 0.3), (6, 0.46)], paint(body.palette.accent.base, stroke=2.4))
    on.patch([(-4, 0.46), (13, 0.46), (13, 0.62), (-4, 0.62)], paint(body.palette.white.base))
    on.patch([(-1, 0.49), (5, 0.49), (5, 0.55), (-1, 0.55)], paint(body.palette.skin.base))


def _reflective(on: Surface, body: Body, cloth: Tone) -> None:
    for share in (0.46, 0.92):
        on.band(share, 14, "d8e028")
        on.band(share, 6, body.palette.metal.light)
    for way in _BOTH:
        on.line([(way * 42, 0.0), (way * 38, 0.46)], paint("d8e028", stroke=9, square=True))
        on.line([(way * 42, 0.0), (way * 38, 0.46)], paint(body.palette.metal.light, stroke=3.6, square=True))


def _life_support(on: Surface, body: Body, cloth: Tone) -> None:
    metal, accent = body.palette.metal, body.palette.accent
    on.patch([(-36, 0.3), (36, 0.3), (34, 0.66), (-34, 0.66)], paint(metal.base))
    on.patch([(-30, 0.33), (4, 0.33), (4, 0.47), (-30, 0.47)], paint(body.palette.black.base))
    on.line([(-26, 0.42), (-14, 0.37), (-4, 0.43)], paint(body.palette.tone("58d890").base, stroke=1.6))
    for j, colour in enumerate((accent.base, "d84a3a", metal.light, body.palette.eye.base)):
        on.dot(-24 + 15 * j, 0.58, 4.0, paint(metal.deep))
        on.dot(-24 + 15 * j, 0.575, 2.6, paint(colour))
    for way in _BOTH:
        on.line([(way * 34, 0.36), (way * 62, 0.3), (way * 84, 0.5)], paint(metal.dark, stroke=5))
    on.band(0.86, 10, metal.dark)


def _toggles(on: Surface, body: Body, cloth: Tone) -> None:
    for j in range(4):
        on.line([(-13, 0.2 + 0.2 * j), (13, 0.2 + 0.2 * j)], paint(body.palette.black.base, stroke=2))
        on.line([(5, 0.2 + 0.2 * j), (13, 0.2 + 0.2 * j)], paint(body.palette.metal.light, stroke=3.6))


def _storm_flap(on: Surface, body: Body, cloth: Tone) -> None:
    for way in _BOTH:
        on.patch([(way * 10, -0.04), (way * 80, -0.05), (way * 82, 0.26), (way * 40, 0.33), (way * 10, 0.3)], paint(cloth.light, 0.3))
        on.line([(way * 82, 0.26), (way * 40, 0.33), (way * 10, 0.3)], paint(cloth.deep, 0.7, stroke=1.6))
        on.line([(way * 28, 0.74), (way * 52, 0.73)], paint(cloth.deep, 0.9, stroke=3))


def _bands(on: Surface, body: Body, cloth: Tone) -> None:
    for j in range(6):
        on.band(0.14 + 0.15 * j, 8, body.palette.accent.base)


def _pinafore(on: Surface, body: Body, cloth: Tone) -> None:
    tone = body.palette.outfit
    on.patch([(-32, 0.26), (32, 0.26), (40, 0.62), (100, 0.7), (100, 1.2), (-100, 1.2), (-100, 0.7), (-40, 0.62)], paint(tone.base))
    on.patch([(180, 0.5), (110, 0.7), (100, 1.2), (-100, 1.2), (-110, 0.7)], paint(tone.base))
    for way in _BOTH:
        on.line([(way * 44, -0.05), (way * 34, 0.12), (way * 28, 0.3)], paint(tone.base, stroke=8, square=True))
        on.line([(way * 136, -0.05), (way * 160, 0.3), (way * 176, 0.56)], paint(tone.base, stroke=8, square=True))
        on.dot(way * 27, 0.3, 3, paint(body.palette.metal.light))
    on.patch([(-14, 0.4), (14, 0.4), (12, 0.54), (0, 0.57), (-12, 0.54)], paint(tone.dark))


def _crest(on: Surface, body: Body, cloth: Tone) -> None:
    on.patch([(28, 0.28), (44, 0.27), (44, 0.4), (36, 0.46), (28, 0.4)], paint(body.palette.accent.base), curved=True)
    on.patch([(33, 0.31), (39, 0.31), (36, 0.4)], paint(body.palette.white.base))


def _number(on: Surface, body: Body, cloth: Tone) -> None:
    white = body.palette.white
    digit = (7, 9, 10, 11, 4)[(body.look.height + len(body.look.hair_style)) % 5]
    font = skia.Font(face("condensed"), 40)
    for azimuth, size in ((0, 34), (180, 52)):
        x, y, seen = on.at(azimuth, 0.5)
        lean = math.cos(on.spine.yaw_at(on.top + on.long * 0.5) + math.radians(azimuth))
        if seen and lean > 0.3:
            font.setSize(size)
            font.setScaleX(lean)
            wide = font.measureText(str(digit))
            on.canvas.drawString(str(digit), x - wide / 2, y + size * 0.3, font, paint(white.base))


def _side_stripes(on: Surface, body: Body, cloth: Tone) -> None:
    for way in _BOTH:
        for shift in (-7, 7):
            on.line([(way * 90 + shift, 0.24), (way * 90 + shift, 1.1)], paint(body.palette.white.base, stroke=3.2))


def _zip_front(on: Surface, body: Body, cloth: Tone) -> None:
    on.line([(0, -0.02), (0, 1.1)], paint(body.palette.metal.light, stroke=2.2))
    on.line([(3, -0.02), (3, 1.1)], paint(cloth.deep, 0.7, stroke=1.4))
    on.band(1.0, 10, cloth.dark)


def _emblem_large(on: Surface, body: Body, cloth: Tone) -> None:
    accent = body.palette.accent
    on.patch([(-34, 0.14), (34, 0.14), (30, 0.34), (0, 0.56), (-30, 0.34)], paint(accent.base))
    on.patch([(-12, 0.18), (14, 0.18), (2, 0.29), (16, 0.29), (-8, 0.48), (0, 0.34), (-13, 0.34)], paint(cloth.dark))
    if body.full:
        for way in _BOTH:
            on.line([(way * 10, 0.58), (way * 20, 0.68), (way * 14, 0.78)], paint(cloth.deep, 0.5, stroke=1.6))


def _briefs(on: Surface, body: Body, cloth: Tone) -> None:
    on.patch([(-110, 0.92), (110, 0.92), (60, 1.06), (0, 1.2), (-60, 1.06)], paint(body.palette.accent.base))


def _straps(on: Surface, body: Body, cloth: Tone) -> None:
    skin = body.palette.skin
    on.patch([(-130, -0.08), (130, -0.08), (100, 0.2), (30, 0.24), (0, 0.28), (-30, 0.24), (-100, 0.2)], paint(skin.base))
    for way in _BOTH:
        on.line([(way * 50, -0.05), (way * 38, 0.1), (way * 32, 0.26)], paint(cloth.base, stroke=4))


def _quilt(on: Surface, body: Body, cloth: Tone) -> None:
    for j in range(6):
        on.band(0.1 + 0.17 * j, 2.2, cloth.deep)
        on.band(0.05 + 0.17 * j, 3.0, cloth.light)


def _pompoms(on: Surface, body: Body, cloth: Tone) -> None:
    for j in range(3):
        on.dot(0, 0.24 + 0.28 * j, 8.5, paint(body.palette.accent.base))
        on.dot(-2, 0.235 + 0.28 * j, 4.5, paint(body.palette.accent.light))


def _harlequin(on: Surface, body: Body, cloth: Tone) -> None:
    for row in range(4):
        for j in range(-4, 5):
            a, y = j * 40 + 20 * (row % 2), 0.14 + 0.27 * row
            on.patch([(a, y - 0.13), (a + 19, y), (a, y + 0.13), (a - 19, y)], paint(body.palette.accent.base if (j + row) % 2 else cloth.light))


TRADE: dict[str, Trim] = {
    "placket": _placket, "yoke-seam": _denim, "chest-pockets": _chest_pockets, "pins": _pins, "letter": _letter,
    "ribbing": _ribbing, "low-belt": _low_belt, "studs": _studs, "chain": _chain, "chef-apron": _chef_apron,
    "duty-belt": _duty_belt, "radio": _radio, "v-neck": _v_neck, "lanyard": _lanyard, "life-support": _life_support,
    "toggles": _toggles, "storm-flap": _storm_flap, "bands": _bands, "pinafore": _pinafore, "crest": _crest, "number": _number,
    "side-stripes": _side_stripes, "zip-front": _zip_front, "emblem-large": _emblem_large, "briefs": _briefs, "straps": _straps,
    "quilt": _quilt, "reflective": _reflective, "harlequin": _harlequin, "pompoms": _pompoms,
}
