"""Where a piece of furniture is put up, and what it is put up with. Pieces stand on y = 0 at the origin, in cm."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from generator.picture.animation.brush import darker, lighter, linear, paint, rect
from generator.picture.animation.scenery import FOCAL, Flat, Life, Pool, Practical, project
from generator.picture.animation.skia_library import skia


@dataclass
class Site:
    """Where a piece is put up: its flat, its dice and the lights that it brings."""

    flat: Flat
    r: random.Random
    wood: str
    cloth: str
    metal: str
    practicals: list[Practical]
    pools: list[Pool]
    life: list[Life]
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    k: float = 1.0
    gain: float = 1.0
    """Of its lamps: many in a row share the work."""

    @property
    def lit(self) -> bool:
        return self.flat.setting.air.lamps > 0.12 or self.flat.setting.place.interior

    def light(self, x: float, y: float, radius: float, colour: str, *, strength: float = 1.0, flicker: str = "breath") -> None:
        """A lamp at (x, y) cm of the piece: glow, light on what is round it, life."""
        px, py, reach = self.x + x * self.k, self.y + y * self.k, radius * self.k
        strength *= self.gain
        day = 0.22 if self.flat.setting.air.lamps < 0.1 else 0.55 if self.flat.setting.air.lamps < 0.5 else 1.0
        self._glow(x, y, radius * 0.8, colour, 0.55 * strength * day)
        self.practicals.append(Practical(px, py, min(220.0, reach * 0.8), colour, 0.17 * strength * day, flicker, self.z))
        self.pools.append(Pool(px, py, reach * 1.35, colour, 1.15 * strength * day))

    def _glow(self, x: float, y: float, radius: float, colour: str, strength: float) -> None:
        self.flat.lamp(x, y, radius, colour, strength)


Piece = Callable[[Site], None]


def put(site: Site, piece: Piece, x: float, z: float, *, y: float = 0.0, size: float = 1.0, flip: bool = False) -> None:
    """Stand a piece on the floor at (x, z) cm, or hang it `y` cm above it."""
    px, py = project(x, y, z)
    site.x, site.y, site.z, site.k = px, py, z, FOCAL / z * size
    flat = site.flat
    for canvas in (flat.c, flat.e):
        canvas.save()
        canvas.translate(px, py)
        canvas.scale(-site.k if flip else site.k, site.k)
    piece(site)
    for canvas in (flat.c, flat.e):
        canvas.restore()


def put_on_side(site: Site, piece: Piece, side: int, half: float, z: float, y: float, *, reach: float = 90.0) -> None:
    """Hang or stand a piece on the wall at x = side * `half`, seen along it; y is the height of its origin, `reach` what it takes of the wall."""
    flat = site.flat
    near, far = (reach, -reach) if side > 0 else (-reach, reach)
    source = [skia.Point(far, -reach), skia.Point(near, -reach), skia.Point(near, reach), skia.Point(far, reach)]
    corners = ((y + reach, z + reach), (y + reach, z - reach), (y - reach, z - reach), (y - reach, z + reach))
    matrix = skia.Matrix()
    if not matrix.setPolyToPoly(source, [skia.Point(*project(side * half, high, away)) for high, away in corners]):
        return
    site.x, site.y, site.z, site.k = *project(side * half, y, z), z, FOCAL / z
    for canvas in (flat.c, flat.e):
        canvas.save()
        canvas.concat(matrix)
    piece(site)
    for canvas in (flat.c, flat.e):
        canvas.restore()


def block(s: Site, x: float, y: float, w: float, h: float, colour: str, round_: float = 0) -> None:
    s.flat.c.drawRoundRect(rect(x, y, w, h), round_, round_, linear(x, y, x + w, y + h, lighter(colour, 0.14), colour, darker(colour, 0.3)))


def panel(s: Site, x: float, y: float, w: float, h: float, colour: str) -> None:
    s.flat.c.drawRect(rect(x, y, w, h), paint(darker(colour, 0.3)))
    s.flat.c.drawRect(rect(x + 3, y + 3, w - 4, h - 4), paint(lighter(colour, 0.06)))
