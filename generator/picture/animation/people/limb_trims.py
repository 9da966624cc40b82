"""What costumes wear on sleeves and trouser legs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.picture.animation.brush import Canvas, paint, polygon, smooth
from generator.picture.animation.people.limbs import Limb
from generator.picture.animation.skia_library import skia

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body


def _ring(canvas: Canvas, held: Limb, i: int, width: float, colour: str) -> None:
    """A band round a limb at one of its points."""
    if i < len(held.ahead):
        canvas.drawPath(smooth([held.ahead[i], held.behind[i]], closed=False), paint(colour, stroke=width, square=True))


def draw_sleeve_trims(canvas: Canvas, body: Body, sleeve: Limb, i: int, far: bool) -> None:
    """What is worn on the arms. `i` is the arm."""
    trims, palette = body.outfit.trims, body.palette
    last = len(sleeve.ahead) - 1
    if "reflective" in trims:
        _ring(canvas, sleeve, last - 2, 9, "a8b020" if far else "d8e028")
    if "sleeve-stripes" in trims:
        for share in (0.1, 0.3):
            canvas.drawPath(smooth([(ax * (1 - share) + mx * share, ay * (1 - share) + my * share) for (ax, ay), (mx, my) in zip(sleeve.behind if i == 0 else sleeve.ahead, sleeve.middle, strict=True)], closed=False), paint(palette.white.base, stroke=2.4))
    if "galerus" in trims:
        metal = palette.metal if i == 0 else palette.leather
        for j in range(last - 3 if i else 1, last):
            _ring(canvas, sleeve, j, 8 if i else 7, metal.dark if far else metal.base)
            _ring(canvas, sleeve, j, 1.4, metal.deep)
    if "wrist-studs" in trims:
        _ring(canvas, sleeve, last - 1, 8, palette.black.base)
        _ring(canvas, sleeve, last - 1, 2, palette.metal.light)
    if "shoulder-flag" in trims and i == 0 and not far:
        x, y = sleeve.middle[2]
        canvas.drawPath(polygon([(x - 9, y - 6), (x + 9, y - 6), (x + 9, y + 6), (x - 9, y + 6)]), paint(palette.outfit.base))
        canvas.drawLine(x - 9, y, x + 9, y, paint(palette.accent.base, stroke=4))
    if "quilt" in trims:
        for j in range(1, last):
            _ring(canvas, sleeve, j, 1.8, body.cloth.deep)
    if "plate-shoulders" in trims and body.kind == "knight":
        _ring(canvas, sleeve, 4, 13, palette.metal.dark if far else palette.metal.light)
        _ring(canvas, sleeve, last - 2, 2, palette.metal.deep)


def draw_leg_trims(canvas: Canvas, body: Body, leg: Limb, i: int, far: bool) -> None:
    """What is on trouser legs."""
    trims, palette = body.outfit.trims, body.palette
    if "side-stripes" in trims:
        edge = leg.ahead if (leg.ahead[0][0] - leg.middle[0][0]) * (1 if i else -1) > 0 else leg.behind
        canvas.drawPath(smooth([(x * 0.84 + mx * 0.16, y * 0.84 + my * 0.16) for (x, y), (mx, my) in zip(edge, leg.middle, strict=True)], closed=False), paint(palette.white.base, stroke=3.4))
    if "reflective-legs" in trims:
        for width, colour in ((10, "d8e028"), (4.5, palette.metal.light)):
            _ring(canvas, leg, len(leg.ahead) - 2, width, colour)
    if "tartan-legs" in trims and body.full:
        for j in range(len(leg.ahead)):
            _ring(canvas, leg, j, 2.2, palette.accent.base)
        canvas.drawPath(smooth(leg.middle, closed=False), paint(palette.accent.base, stroke=2.2))
        canvas.drawPath(smooth([((ax + mx) / 2, (ay + my) / 2) for (ax, ay), (mx, my) in zip(leg.ahead, leg.middle, strict=True)], closed=False), paint(palette.black.base, 0.7, stroke=2.0))
    if "rips" in trims and len(leg.middle) > 4:
        x, y = leg.middle[4]
        canvas.drawOval(skia.Rect.MakeLTRB(x - 9, y - 4, x + 8, y + 3), paint(palette.skin.dark if far else palette.skin.base))
