"""Hard hats of every age: of legions and arenas, knights, building sites, fire brigades and space."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, Point, box, mix, paint, smooth
from generator.picture.animation.people.hat_shapes import Draw, Fit
from generator.picture.animation.people.palette import Palette, Tone


def _bowl(canvas: Canvas, fit: Fit, palette: Palette, tone: Tone, low: float = -16, grow: float = 2.0, high: float = 64) -> tuple[float, float, float]:
    """A round shell; returns its left edge, middle and right edge."""
    left, right = fit.edges(-20, grow)
    middle = (left + right) / 2
    path = smooth([(left - 1, low), (left, -42), (middle - 23, -high), (middle + 23, -high), (right, -42), (right + 1, low), (middle + 8 * fit.s, low - 6)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    x = middle + palette.lit.side * (right - left) * 0.24
    canvas.drawPath(smooth([(x - 4, -52), (x + 5, -54), (x + 3, -38), (x - 3, -36)]), paint(tone.light, 0.6))
    return left, middle, right


def _neck_guard(canvas: Canvas, fit: Fit, tone: Tone) -> None:
    left, right = fit.edges(-18, 1)
    back = -fit.s
    canvas.drawPath(smooth([(left, -20), (left - 3 + 10 * min(0.0, back), 24), ((left + right) / 2 + 6 * back, 31), (right + 3 + 10 * max(0.0, back), 24), (right, -20)], tension=0.3), paint(tone.deep if fit.c > -0.2 else tone.dark))


def _cheeks(canvas: Canvas, fit: Fit, palette: Palette, tone: Tone, low: float = 32.0) -> None:
    left, right = fit.edges(-18, 1)
    for way in (-1, 1):
        edge = (right if way > 0 else left) - way * 3
        turn = max(0.0, -way * fit.s)  # the side that is turned to the camera
        edge -= way * 32 * turn
        if way * fit.s < 0.6:
            wide = 12 + 10 * turn
            canvas.drawPath(smooth([(edge, -16), (edge + way * 2, 10), (edge - way * wide * 0.6, low), (edge - way * wide * 1.1, 12), (edge - way * wide * 0.8, -14)], tension=0.3), paint(tone.base if way == palette.lit.side else tone.dark))


def _crest(canvas: Canvas, fit: Fit, palette: Palette, across: bool = False) -> None:
    """Horsehair along the crown."""
    tone = palette.tone("b02a22")
    s, c = fit.s, abs(fit.c)
    left, right = fit.edges(-20, 2)
    middle, long = (left + right) / 2, 16 * c + 50 * abs(s) if not across else 50 * c + 16 * abs(s)
    x = middle - 6 * s
    points: list[Point] = [(x - long * 0.9, -46), (x - long, -66), (x - long * 0.5, -90), (x, -97), (x + long * 0.6, -91), (x + long * 0.98, -72), (x + long * 0.7, -58), (x, -64), (x - long * 0.6, -58)]
    path = smooth(points, tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    canvas.save()
    canvas.clipPath(path, True)
    for j in range(9):
        u = (j - 4) / 4
        canvas.drawLine(x + u * long * 0.7, -56, x + u * long * 1.06, -100 + 14 * abs(u), paint(tone.deep, 0.6, stroke=1.6))
    canvas.restore()


def _galea(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A legionary's helmet."""
    tone = palette.tone("a8884a")
    if far == (fit.c > -0.2):
        _neck_guard(canvas, fit, tone)
    if far:
        return
    _crest(canvas, fit, palette)
    left, middle, right = _bowl(canvas, fit, palette, tone, -22)
    _cheeks(canvas, fit, palette, tone)
    canvas.drawPath(smooth([(left - 2, -23), (middle + 10 * fit.s, -29), (right + 2, -23)], closed=False), paint(tone.deep, stroke=4.5))
    canvas.drawPath(smooth([(left - 2, -24.5), (middle + 10 * fit.s, -30.5), (right + 2, -24.5)], closed=False), paint(tone.light, stroke=2.2))


def _gladiator(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """An arena helmet with a wide brim; its grille is up, so that the face is seen."""
    tone = palette.tone("8a7a5a")
    if far == (fit.c > -0.2):
        _neck_guard(canvas, fit, tone)
    if far:
        return
    left, middle, right = _bowl(canvas, fit, palette, tone, -24)
    s = fit.s
    canvas.drawPath(smooth([(left - 17, -15), (left + 4, -29), (middle + 12 * s, -33), (right - 4, -29), (right + 17, -15), (right, -20), (middle + 14 * s, -25), (left, -20)], tension=0.34), paint(tone.dark))
    canvas.drawPath(smooth([(left - 15, -16), (left + 4, -28), (middle + 12 * s, -32), (right - 4, -28), (right + 15, -16)], closed=False), paint(tone.light, stroke=2.0))
    ridge = smooth([(middle - 36 * abs(s) - 5, -56), (middle - 20 * abs(s) - 4, -82), (middle + 16 * s, -86), (middle + 26 * s + 5, -70), (middle + 5, -60)], tension=0.36)
    canvas.drawPath(ridge, paint(tone.dark))
    canvas.drawPath(ridge, paint(tone.light, 0.6, stroke=1.4))
    _cheeks(canvas, fit, palette, tone, 26)


def _knight(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A bascinet with its visor raised, and mail round the neck."""
    tone = palette.metal
    left, right = fit.edges(-12, 3)
    middle = (left + right) / 2
    if far:
        canvas.drawPath(smooth([(left - 2, -10), (left - 6, 40), (left - 8, 70), (middle, 80), (right + 8, 70), (right + 6, 40), (right + 2, -10)], tension=0.3), paint(tone.deep))
        return
    s = fit.s
    if fit.c > -0.2:  # mail hangs at the cheeks and below the chin
        inner_l, inner_r = fit.edges(10, -7)
        inner_l, inner_r = (inner_l + 36 * max(0.0, s), inner_r + 8 * max(0.0, s)) if s > 0 else (inner_l + 8 * s, inner_r + 36 * s)
        low = (inner_l + inner_r) / 2
        mail = smooth([(left - 1, -24), (left - 5, 30), (left - 9, 66), (middle + 10 * s, 76), (right + 9, 66), (right + 5, 30), (right + 1, -24), (inner_r - 3, -22), (inner_r, 8), (inner_r - 6, 34), (low + 6 * s, 50), (inner_l + 6, 34), (inner_l, 8), (inner_l + 3, -22)], tension=0.3)
    else:
        mail = smooth([(left, -20), (left - 5, 30), (left - 9, 66), (middle, 76), (right + 9, 66), (right + 5, 30), (right, -20)], tension=0.3)
    canvas.drawPath(mail, paint(mix(tone.dark, tone.deep, 0.4)))
    fit.shade(canvas, mail, tone, palette.lit.side, left, right, 0.6)
    canvas.save()
    canvas.clipPath(mail, True)
    for j in range(14):
        canvas.drawLine(left - 10, -22 + 7 * j, right + 10, -22 + 7 * j, paint(tone.deep, 0.5, stroke=1.2))
    canvas.restore()
    path = smooth([(left - 2, -12), (left - 1, -42), (middle - 18 - 6 * s, -70), (middle - 4 * s, -80), (middle + 18 - 6 * s, -70), (right + 1, -42), (right + 2, -12), (middle + 10 * s, -26)], tension=0.34)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    if fit.c > -0.2:  # the raised visor
        x = middle + 16 * s
        visor = smooth([(left + 4 + 10 * max(0.0, s), -30), (x - 16, -58), (x + 18 * s, -66), (x + 16, -58), (right - 4 + 10 * min(0.0, s) + 12 * max(0.0, s), -30), (x + 6 * s, -38)], tension=0.3)
        canvas.drawPath(visor, paint(tone.light))
        fit.shade(canvas, visor, tone, palette.lit.side, left, right, 0.8)
        canvas.drawPath(smooth([(x - 18, -45), (x + 8 * s, -51), (x + 18, -45)], closed=False), paint(palette.black.base, stroke=2.6))


def _hard_hat(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.tone("e0b020")
    if far:
        return
    left, middle, right = _bowl(canvas, fit, palette, tone, -24, 3, 66)
    s = fit.s
    canvas.drawPath(smooth([(middle - 5 - 10 * s, -25), (middle - 5 - 8 * s, -62), (middle + 5 - 8 * s, -66), (middle + 5 + 12 * s, -28)], tension=0.3), paint(tone.dark, 0.7))
    canvas.drawPath(smooth([(left - 4, -22), (middle + 22 * s, -29 + 4 * fit.c), (right + 4 + 14 * max(0.0, s), -20), (right, -25), (middle + 8 * s, -32), (left + 14 * min(0.0, s), -25)], tension=0.3), paint(tone.dark))


def _fire(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.tone("b8281e")
    left, right = fit.edges(-20, 4)
    back = -fit.s
    if far:  # the brim that keeps water from the neck
        canvas.drawPath(smooth([(left - 8, -24), (left - 14 + 16 * min(0.0, back), -4), ((left + right) / 2 + 22 * back, 4), (right + 14 + 16 * max(0.0, back), -4), (right + 8, -24)], tension=0.3), paint(tone.deep))
        return
    left, middle, right = _bowl(canvas, fit, palette, tone, -24, 4, 68)
    s = fit.s
    for k in (-0.5, 0.5):
        canvas.drawPath(smooth([(middle + k * 26 - 6 * s, -66), (middle + k * 56, -26)], closed=False), paint(tone.deep, 0.7, stroke=2.0))
    canvas.drawPath(smooth([(left - 9, -20), (middle + 12 * s, -30), (right + 9, -20), (middle + 18 * s, -22)], tension=0.34), paint(tone.dark))
    canvas.drawPath(smooth([(left - 2, -29), (middle + 10 * s, -36), (right + 2, -29)], closed=False), paint("e8e040", stroke=3.4))
    if fit.c > -0.1:
        x = middle + 20 * s
        canvas.drawPath(smooth([(x - 8, -38), (x - 9, -58), (x, -66), (x + 9, -58), (x + 8, -38), (x, -33)], tension=0.2), paint(palette.tone("d8b040").base))


def _space(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A bubble: the shell behind the head, glass and its gleam before it."""
    white = palette.white
    s = fit.s
    x, y, r = 3 * s, -6.0, 66.0
    if far:
        canvas.drawCircle(x, y, r, paint(white.dark))
        canvas.drawCircle(x + 7 * s, y, r * 0.87, paint(mix(palette.black.base, "203048", 0.5)))
        return
    if fit.c < -0.2:
        canvas.drawCircle(x, y, r, paint(white.base))
        canvas.drawOval(box(x - r * 0.9, y - r * 0.95, x + r * 0.4, y + r * 0.3), paint(white.light, 0.5))
        return
    canvas.drawOval(box(x + 7 * s - r * 0.87, y - r * 0.87, x + 7 * s + r * 0.87, y + r * 0.87), paint("b8d8f0", 0.1))
    canvas.drawCircle(x, y, r - 3.5, paint(white.base, stroke=8.0))
    canvas.drawCircle(x, y, r - 8, paint(white.deep, 0.7, stroke=1.5))
    side = palette.lit.side
    canvas.drawPath(smooth([(x + side * 40, y - 40), (x + side * 52, y - 18), (x + side * 53, y + 8), (x + side * 48, y - 14)]), paint("ffffff", 0.55))
    canvas.drawPath(smooth([(x - side * 44, y + 30), (x - side * 36, y + 40), (x - side * 26, y + 48), (x - side * 38, y + 36)]), paint("ffffff", 0.3))
    canvas.drawPath(smooth([(x - 50, 44), (x, 62), (x + 50, 44), (x + 44, 58), (x, 72), (x - 44, 58)], tension=0.3), paint(palette.metal.base))


DRAWN: dict[str, Draw] = {"galea": _galea, "gladiator-helmet": _gladiator, "knight-helmet": _knight, "hard-hat": _hard_hat, "fire-helmet": _fire, "space-helmet": _space}
