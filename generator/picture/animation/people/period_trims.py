"""What the ages and peoples wear on the trunk, one function for each trimming."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from generator.picture.animation.brush import mix, paint, polygon
from generator.picture.animation.people.palette import Tone
from generator.picture.animation.people.trunk import Surface

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body

Trim = Callable[[Surface, "Body", Tone], None]
_BOTH = (-1, 1)


def _harness(on: Surface, body: Body, cloth: Tone) -> None:
    """A bare chest with straps across it."""
    skin, leather = body.palette.skin, body.palette.leather
    if body.full:
        for way in _BOTH:
            on.line([(way * 8, 0.3), (way * 34, 0.36), (way * 58, 0.28)], paint(skin.deep, 0.5, stroke=1.8))
            on.line([(way * 26, 0.5), (way * 22, 0.7)], paint(skin.deep, 0.3, stroke=1.4))
        on.line([(0, 0.16), (0, 0.64)], paint(skin.deep, 0.4, stroke=1.4))
        on.line([(-14, 0.52), (14, 0.52)], paint(skin.deep, 0.3, stroke=1.2))
    for way in _BOTH:
        for azimuth in (0, 180):
            on.line([(azimuth + way * 44, -0.04), (azimuth + way * 24, 0.2), (azimuth, 0.38), (azimuth - way * 34, 0.58), (azimuth - way * 70, 0.72)], paint(leather.base, stroke=9))
            on.line([(azimuth + way * 41, -0.02), (azimuth + way * 20, 0.22), (azimuth - way * 4, 0.4), (azimuth - way * 38, 0.6)], paint(leather.deep, 0.7, stroke=1.4))
    on.dot(0, 0.38, 8, paint(body.palette.metal.dark))
    on.dot(0, 0.38, 6, paint(body.palette.metal.light))


def _lorica(on: Surface, body: Body, cloth: Tone) -> None:
    """Iron hoops round the body."""
    for j in range(6):
        share = 0.2 + 0.105 * j
        on.band(share + 0.052, 2.6, cloth.deep)
        on.band(share + 0.012, 1.6, cloth.light)
    on.line([(0, 0.1), (0, 0.8)], paint(body.palette.leather.base, stroke=4))
    for j in range(4):
        on.dot(0, 0.24 + 0.13 * j, 3, paint(body.palette.tone("c8a050").base))


def _wide_belt(on: Surface, body: Body, cloth: Tone) -> None:
    tone = body.palette.leather if body.kind != "superhero" else body.palette.accent
    on.band(0.86, 20, tone.base)
    on.band(0.8, 2, tone.deep)
    on.band(0.92, 2, tone.deep)
    on.patch([(-13, 0.8), (13, 0.8), (13, 0.93), (-13, 0.93)], paint(body.palette.tone("c8a050").base))


def _tabard(on: Surface, body: Body, cloth: Tone) -> None:
    """Mail at the sides, and the surcoat with its cross."""
    metal, accent = body.palette.metal, body.palette.accent
    for way in _BOTH:
        on.patch([(way * 58, -0.05), (way * 52, 0.2), (way * 60, 1.1), (way * 120, 1.1), (way * 128, 0.2), (way * 122, -0.05)], paint(metal.dark))
        for j in range(9 if body.full else 0):
            on.line([(way * 54, 0.04 + 0.11 * j), (way * 126, 0.06 + 0.11 * j)], paint(metal.deep, 0.7, stroke=1.5))
    on.patch([(-7, 0.14), (7, 0.14), (7, 0.66), (-7, 0.66)], paint(accent.base))
    on.patch([(-30, 0.28), (30, 0.28), (30, 0.39), (-30, 0.39)], paint(accent.base))


def _lamellar(on: Surface, body: Body, cloth: Tone) -> None:
    accent, black = body.palette.accent, body.palette.black
    on.patch([(-78, 0.12), (78, 0.12), (84, 0.64), (-84, 0.64)], paint(black.base))
    on.patch([(180, 0.08), (110, 0.1), (100, 0.64), (-100, 0.64), (-110, 0.1)], paint(black.base))
    for row in range(5):
        on.band(0.17 + 0.1 * row, 2.4, accent.base)
        for j in range(-6, 7) if body.full else ():
            on.line([(j * 13, 0.18 + 0.1 * row), (j * 13, 0.25 + 0.1 * row)], paint(black.light, 0.7, stroke=1.4))


def _crossed(on: Surface, body: Body, cloth: Tone) -> None:
    """Left over right, with the white of the under-robe at the neck."""
    skin, white, accent = body.palette.skin, body.palette.white, body.palette.accent
    on.patch([(-40, -0.06), (40, -0.06), (0, 0.24)], paint(skin.base))
    on.patch([(40, -0.06), (20, -0.06), (-6, 0.2), (6, 0.26)], paint(skin.dark, 0.7))
    for way, low in ((1, (-26, 0.58)), (-1, (44, 0.62))):
        for colour, shift, width in ((white.base, -9, 4.5), (accent.base, 0, 8.0)):
            start = way * (44 + shift)
            on.line([(start, -0.07), ((start + low[0]) * 0.45 + way * shift * 0.3, 0.2), (low[0] + way * shift * 0.5, low[1])], paint(colour, stroke=width))
        on.line([(way * 48, -0.07), ((way * 48 + low[0]) * 0.45 + way * 4, 0.23), (low[0] + way * 6, low[1])], paint(cloth.deep, 0.7, stroke=1.4))


def _obi(on: Surface, body: Body, cloth: Tone) -> None:
    accent = body.palette.accent
    deep = body.kind == "kimono"
    on.band(0.66, 40 if deep else 16, accent.dark if not deep else accent.base)
    if deep:
        on.band(0.66, 6, body.palette.outfit.light)
        on.patch([(168, 0.46), (-168, 0.46), (-150, 0.6), (-152, 0.84), (152, 0.84), (150, 0.6)], paint(accent.light))  # its knot behind
        on.line([(180, 0.46), (180, 0.84)], paint(accent.deep, stroke=2))
        on.band(0.54, 2, accent.deep)
        on.band(0.79, 2, accent.deep)


def _choli(on: Surface, body: Body, cloth: Tone) -> None:
    """The short blouse above a bare waist."""
    accent = body.palette.accent
    for azimuth in (0, 180):
        on.patch([(azimuth - 92, -0.06), (azimuth + 92, -0.06), (azimuth + 92, 0.42), (azimuth, 0.45), (azimuth - 92, 0.42)], paint(accent.base))
    on.band(0.43, 2.6, accent.deep)


def _pallu(on: Surface, body: Body, cloth: Tone) -> None:
    """The sari's end: from the right hip over the left shoulder, and down the back."""
    tone, accent = body.palette.outfit, body.palette.accent
    on.patch([(62, -0.08), (22, -0.06), (-30, 0.34), (-96, 0.72), (-96, 1.1), (-20, 1.1), (40, 0.7), (76, 0.3)], paint(tone.base), curved=True)
    for j in range(4):
        on.line([(30 + 8 * j, -0.03), (-18 + 20 * j, 0.4), (-80 + 30 * j, 0.9)], paint(tone.deep, 0.5, stroke=1.6))
    on.line([(21, -0.06), (-32, 0.34), (-98, 0.73)], paint(accent.base, stroke=6))
    on.patch([(110, -0.08), (160, -0.06), (172, 0.6), (168, 1.1), (104, 1.1), (100, 0.4)], paint(tone.dark))
    on.line([(160, -0.06), (172, 0.6), (168, 1.1)], paint(accent.base, stroke=5))


def _jeogori(on: Surface, body: Body, cloth: Tone) -> None:
    """A short jacket with a white collar and a long ribbon."""
    white, ribbon = body.palette.white, body.palette.outfit
    _crossed_neck(on, body, white)
    for azimuths in ((8, 3, -2), (4, 9, 15)):
        on.line([(6, 0.27), (azimuths[0], 0.5), (azimuths[1], 0.86), (azimuths[2], 1.12)], paint(ribbon.dark, stroke=6.5))
    on.patch([(2, 0.24), (24, 0.18), (26, 0.28), (4, 0.31)], paint(ribbon.base))


def _crossed_neck(on: Surface, body: Body, edge: Tone) -> None:
    skin = body.palette.skin
    on.patch([(-40, -0.06), (40, -0.06), (4, 0.2)], paint(skin.base))
    on.patch([(40, -0.06), (16, -0.06), (0, 0.14), (6, 0.2)], paint(skin.dark, 0.7))
    on.line([(-44, -0.07), (-16, 0.1), (12, 0.26)], paint(edge.base, stroke=6))
    on.line([(44, -0.07), (20, 0.12), (6, 0.25)], paint(edge.base, stroke=6))


def _embroidery(on: Surface, body: Body, cloth: Tone) -> None:
    accent = body.palette.accent
    on.patch([(-26, -0.02), (26, -0.02), (24, 0.44), (0, 0.54), (-24, 0.44)], paint(accent.base), curved=True)
    on.patch([(-17, 0.02), (17, 0.02), (15, 0.38), (0, 0.46), (-15, 0.38)], paint(cloth.base), curved=True)
    for j in range(4 if body.full else 0):
        on.dot((-20, 20)[j % 2], 0.1 + 0.16 * (j // 2), 3, paint(cloth.dark))
    on.line([(0, 0.04), (0, 0.4)], paint(accent.base, stroke=2.4))


def _wax_print(on: Surface, body: Body, cloth: Tone) -> None:
    """Large suns and shells in two colours."""
    accent, other = body.palette.accent, body.palette.tone(mix(body.palette.raw_outfit, "f0c030", 0.7))
    for i in range(40):
        azimuth, share = (i * 137.5) % 360 - 180, 0.04 + (i * 0.7549 % 1)
        on.dot(azimuth, share, 8.0, paint(accent.base))
        on.dot(azimuth, share, 5.0, paint(cloth.deep))
        on.dot(azimuth, share, 2.6, paint(other.base))


def _corset(on: Surface, body: Body, cloth: Tone) -> None:
    """A pointed bodice, seamed and closed with hooks."""
    on.patch([(-30, 0.04), (0, 0.1), (30, 0.04), (24, 0.5), (0, 0.76), (-24, 0.5)], paint(cloth.dark, 0.7))
    for way in _BOTH:
        on.line([(way * 30, 0.06), (way * 22, 0.46), (way * 6, 0.74)], paint(cloth.deep, 0.8, stroke=1.6))
        on.line([(way * 62, 0.12), (way * 42, 0.5), (way * 20, 0.74)], paint(cloth.deep, 0.5, stroke=1.4))
    for j in range(6):
        on.dot(0, 0.14 + 0.09 * j, 2.0, paint(body.palette.accent.base))


def _beads(on: Surface, body: Body, cloth: Tone) -> None:
    accent = body.palette.accent
    for j in range(-6, 7):
        on.line([(j * 15, 0.24), (j * 14 + 7, 0.42), (j * 15, 0.6), (j * 14 + 7, 0.78)], paint(accent.base if j % 2 else cloth.light, 0.7, stroke=1.5))


def _medallion(on: Surface, body: Body, cloth: Tone) -> None:
    gold = body.palette.tone("e0b848")
    for j in range(9):
        u = j / 8
        on.dot(-44 + 88 * u, 0.1 + 0.3 * math.sin(math.pi * u), 3.2, paint(gold.base if j % 2 else gold.dark))
    on.dot(0, 0.46, 8.5, paint(gold.base))
    on.dot(0, 0.46, 5, paint(body.palette.accent.base))


def _lacing(on: Surface, body: Body, cloth: Tone) -> None:
    on.patch([(-12, 0.14), (12, 0.14), (7, 0.62), (-7, 0.62)], paint(body.palette.accent.dark))
    for j in range(5):
        for way in _BOTH:
            on.line([(way * 12, 0.16 + 0.09 * j), (-way * 11, 0.23 + 0.09 * j)], paint(cloth.deep, stroke=1.8))


def _stars(on: Surface, body: Body, cloth: Tone) -> None:
    for i in range(12):
        x, y, seen = on.at((i * 137.5) % 360 - 180, 0.12 + (i * 0.7549 % 1) * 0.9)
        if seen:
            size = 3.0 + 2.4 * (i % 3)
            on.canvas.drawPath(polygon([(x + (size if k % 2 == 0 else size * 0.4) * math.sin(k * math.pi / 5), y - (size if k % 2 == 0 else size * 0.4) * math.cos(k * math.pi / 5)) for k in range(10)]), paint(body.palette.accent.light, 0.9))


def _baldric(on: Surface, body: Body, cloth: Tone) -> None:
    on.line([(46, -0.04), (8, 0.34), (-52, 0.86)], paint(body.palette.leather.base, stroke=9, square=True))
    on.patch([(10, 0.25), (20, 0.2), (16, 0.32), (6, 0.36)], paint(body.palette.tone("c8a050").base))


def _open_shirt(on: Surface, body: Body, cloth: Tone) -> None:
    skin = body.palette.skin
    on.patch([(-26, -0.07), (26, -0.07), (0, 0.42)], paint(skin.base))
    on.line([(-3, 0.16), (0, 0.36)], paint(skin.deep, 0.5, stroke=1.4))
    for way in _BOTH:
        on.line([(way * 26, -0.07), (0, 0.43)], paint(body.palette.white.deep, 0.7, stroke=1.8))


def _rosary(on: Surface, body: Body, cloth: Tone) -> None:
    wood = body.palette.leather
    for j in range(11):
        u = j / 10
        on.dot(-30 + 60 * u, 0.12 + 0.3 * math.sin(math.pi * u), 2.2, paint(wood.base))
    on.line([(0, 0.42), (0, 0.58)], paint(wood.light, stroke=3))
    on.line([(-5, 0.47), (5, 0.47)], paint(wood.light, stroke=3))


PERIOD: dict[str, Trim] = {
    "harness": _harness, "lorica": _lorica, "tabard": _tabard, "lamellar": _lamellar, "crossed": _crossed, "choli": _choli,
    "pallu": _pallu, "jeogori": _jeogori, "embroidery": _embroidery, "wax-print": _wax_print, "corset": _corset, "beads": _beads,
    "medallion": _medallion, "lacing": _lacing, "stars": _stars, "open-shirt": _open_shirt, "baldric": _baldric,
    "rosary": _rosary, "obi": _obi, "wide-belt": _wide_belt,
}
