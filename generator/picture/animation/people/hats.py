"""Hats and other things worn on the head."""

from __future__ import annotations

import math

from generator.picture.animation.brush import Canvas, Point, box, paint, smooth
from generator.picture.animation.people import headwraps, helmets, trade_hats
from generator.picture.animation.people.hat_shapes import Draw, Fit, brimmed
from generator.picture.animation.people.head import Head, Pose
from generator.picture.animation.people.palette import Palette


def _cap(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.accent
    if far:
        return
    left, right = fit.edges(-26)
    middle = (left + right) / 2
    path = smooth([(left, -24), (left + 2, -44), (middle - 22, -62), (middle + 22, -62), (right - 2, -44), (right, -24), (middle, -21)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    for k in (-0.4, 0.4):
        canvas.drawPath(smooth([(middle, -62), (middle + k * 46, -46), (middle + k * 60, -24)], closed=False), paint(tone.deep, 0.5, stroke=1.2))
    canvas.drawCircle(middle, -62, 2.6, paint(tone.dark))
    if fit.c > -0.5:
        x, wide = 20 * fit.s, 31 * max(0.35, abs(fit.c))
        ahead = 34 * fit.s
        canvas.drawPath(smooth([(x - wide, -25), (x + ahead * 0.4, -29), (x + wide, -25), (x + wide * 0.86 + ahead, -15), (x + ahead * 1.25, -12 + 2 * fit.c), (x - wide * 0.86 + ahead, -15)], tension=0.36), paint(tone.dark))
        canvas.drawPath(smooth([(x - wide * 0.8 + ahead * 0.9, -17), (x + ahead * 1.2, -15), (x + wide * 0.8 + ahead * 0.9, -17)], closed=False), paint(tone.light, 0.5, stroke=1.4))


def _beanie(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    if far:
        return
    tone = palette.accent
    left, right = fit.edges(-24, -1)
    middle = (left + right) / 2 - 5 * fit.s
    path = smooth([(left, -22), (left, -44), (middle - 26, -66), (middle, -71), (middle + 26, -66), (right, -44), (right, -22), (middle, -19)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    for k in range(-3, 4):
        canvas.drawPath(smooth([(middle + k * 6, -66 + abs(k) * 1.5), (middle + k * 11, -50), (middle + k * 11.5, -34)], closed=False), paint(tone.deep, 0.35, stroke=1.3))
    cuff = smooth([(left - 2, -20), (left - 2, -36), (middle, -32), (right + 2, -36), (right + 2, -20), (middle, -17)], tension=0.2)
    canvas.drawPath(cuff, paint(tone.light))
    fit.shade(canvas, cuff, tone, palette.lit.side, left, right)


def _hood(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.outfit
    left, right = fit.edges(-10, 7)
    middle = (left + right) / 2
    back = -fit.s
    if far:
        canvas.drawPath(smooth([(left - 2, 40), (left - 4, -10), (left + 8, -52), (middle + 8 * back, -70), (right - 8, -52), (right + 4, -10), (right + 2, 40), (middle, 66)], tension=0.36), paint(tone.deep))
        return
    if fit.c < -0.2:
        path = smooth([(left - 3, 44), (left - 4, -10), (left + 8, -54), (middle, -72), (right - 8, -54), (right + 4, -10), (right + 3, 44), (middle, 62)], tension=0.36)
        canvas.drawPath(path, paint(tone.base))
        fit.shade(canvas, path, tone, palette.lit.side, left, right)
        canvas.drawPath(smooth([(middle, -70), (middle + 2, -20), (middle, 56)], closed=False), paint(tone.deep, 0.7, stroke=1.8))
        return
    inner_l, inner_r = fit.edges(-8, -4)
    ahead = 12 * fit.s
    inner_l, inner_r = (inner_l + 26 * max(0.0, fit.s) + ahead * 0.2, inner_r + 2) if fit.s > 0 else (inner_l - 2, inner_r + 26 * min(0.0, fit.s) + ahead * 0.2)
    outer = [(left - 3, 46), (left - 4, -10), (left + 8, -54), (middle + 10 * back, -74), (right - 8, -54), (right + 4, -10), (right + 3, 46)]
    inner = [(inner_r - 4, 48), (inner_r + 1, -2), (inner_r - 8, -36), ((inner_l + inner_r) / 2, -46), (inner_l + 8, -36), (inner_l - 1, -2), (inner_l + 4, 48)]
    path = smooth(outer + inner, tension=0.34)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    canvas.drawPath(smooth(inner, closed=False, tension=0.34), paint(palette.accent.base, stroke=2.2))


def _helmet(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.metal
    left, right = fit.edges(-18, 1)
    middle = (left + right) / 2
    if far:
        canvas.drawPath(smooth([(left, -20), (left + 2, 26), (middle, 34), (right - 2, 26), (right, -20)], tension=0.3), paint(tone.deep))
        return
    path = smooth([(left - 1, -12), (left, -40), (middle - 22, -62), (middle + 22, -62), (right, -40), (right + 1, -12), (middle, -19)], tension=0.36)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    ahead = 26 * fit.s
    if fit.c > -0.3:
        canvas.drawPath(smooth([(ahead - 3.4, -24), (ahead + 3.4, -24), (ahead * 1.25 + 2.8, 9), (ahead * 1.25 - 2.8, 9)], tension=0.2), paint(tone.dark))
    for way in (-1, 1):
        edge = (right if way > 0 else left) - way * 3
        if way * fit.s < 0.6:
            canvas.drawPath(smooth([(edge, -16), (edge + way * 2, 12), (edge - way * 9, 30), (edge - way * 13, 8), (edge - way * 9, -14)], tension=0.3), paint(tone.base if way == palette.lit.side else tone.dark))
    canvas.drawPath(smooth([(left - 1, -16), (middle, -22), (right + 1, -16)], closed=False), paint(palette.accent.base, stroke=4.5))
    canvas.drawPath(smooth([(middle - 20 * fit.s, -64), (middle - 10 * fit.s, -80), (middle + 14 - 22 * fit.s, -72), (middle + 8 - 44 * fit.s, -40)], tension=0.36), paint(palette.accent.base))


def _crown(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.accent
    left, right = fit.edges(-36, -3)
    middle, half = (left + right) / 2, (right - left) / 2
    if far:
        canvas.drawPath(smooth([(left, -38), (middle, -52), (right, -38), (middle, -40)]), paint(tone.deep))
        return
    points: list[Point] = [(left, -34)]
    for i in range(7):
        a = -math.pi / 2 + math.pi * i / 6
        x, low = middle + half * math.sin(a) * 1.06, -46 + 4 * math.cos(a)
        points.append((x, low - (19 if i % 2 else 9)))
        if i < 6:
            b = a + math.pi / 12
            points.append((middle + half * math.sin(b) * 1.02, -42 + 4 * math.cos(b)))
    points += [(right, -34), (middle + half * 0.5, -29), (middle, -27.5), (middle - half * 0.5, -29)]
    path = smooth(points, tension=0.08)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    canvas.drawPath(smooth([(left, -34), (middle - half * 0.5, -30), (middle, -28.5), (middle + half * 0.5, -30), (right, -34)], closed=False), paint(tone.light, stroke=2.4))
    for i in range(3):
        x = middle + half * math.sin((i - 1) * 0.9)
        canvas.drawCircle(x, -37 + abs(i - 1), 2.7, paint(palette.eye.base))
        canvas.drawCircle(x - 0.7, -37.8 + abs(i - 1), 0.8, paint("ffffff", 0.9))


def _headscarf(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.accent
    left, right = fit.edges(-14, 1)
    middle = (left + right) / 2
    if far:
        canvas.drawPath(smooth([(left, -10), (left - 2, 24), (left + 6, 56), (right - 6, 56), (right + 2, 24), (right, -10)], tension=0.34), paint(tone.dark))
        return
    if fit.c < -0.2:
        path = smooth([(left - 1, 0), (left + 2, -42), (middle, -62), (right - 2, -42), (right + 1, 0), (right - 8, 34), (middle, 62), (left + 8, 34)], tension=0.36)
    else:
        low = 10 * fit.s
        path = smooth([(left - 2, 26), (left - 1, -14), (left + 5, -46), (middle, -63), (right - 5, -46), (right + 1, -14), (right + 2, 26), (right - 9 + low, 30), (right - 8 + low * 0.6, -6), (right - 18 + low, -30), (low, -36), (left + 18 + low, -30), (left + 8 + low * 0.6, -6), (left + 9 + low, 30)], tension=0.34)
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    if fit.c > -0.2:
        canvas.drawPath(smooth([(left + 7, 26), (10 * fit.s - 6, 50), (22 * fit.s, 55), (10 * fit.s + 6, 50), (right - 7, 26), (right - 10, 40), (24 * fit.s, 63), (left + 10, 40)], tension=0.3), paint(tone.dark))


def _sou_wester(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    tone = palette.outfit
    back = -fit.s
    left, right = fit.edges(-24, 0)
    if far:
        canvas.drawPath(smooth([(left - 12 - 14 * max(0.0, -back), -20), (left - 14 + 20 * min(0.0, back), 16), ((left + right) / 2 + 12 * back, 24), (right + 14 + 20 * max(0.0, back), 16), (right + 12 + 14 * max(0.0, back), -20)], tension=0.34), paint(tone.dark))
        return
    brimmed(13, 4, -7, 44, 0.72, 0, "sou", "sou", -25, 0.9)(canvas, fit, palette, False)


def _wig(canvas: Canvas, fit: Fit, palette: Palette, far: bool) -> None:
    """A barrister's wig: rows of curls and two tails."""
    tone = palette.tone("e8e2d4")
    left, right = fit.edges(-24, 2)
    middle = (left + right) / 2
    if far:
        for x in (-6, 6):
            canvas.drawPath(smooth([(middle - 30 * fit.s + x, 20), (middle - 40 * fit.s + x + 3, 50), (middle - 42 * fit.s + x, 76), (middle - 40 * fit.s + x - 5, 50)]), paint(tone.dark))
    path = smooth([(left, 16), (left - 3, -24), (left + 6, -52), (middle, -66), (right - 6, -52), (right + 3, -24), (right, 16), (right - 9 + 12 * fit.s * (fit.s > 0), 14), (right - 10, -16), (20 * fit.s + 12, -36), (20 * fit.s - 12, -36), (left + 10, -16), (left + 9 + 12 * fit.s * (fit.s < 0), 14)], tension=0.34)
    if fit.c < -0.2:
        path = smooth([(left, 16), (left - 3, -24), (left + 6, -52), (middle, -66), (right - 6, -52), (right + 3, -24), (right, 16), (middle, 30)], tension=0.34)
    if far:
        canvas.drawPath(smooth([(left + 5, 14), (left + 4, -20), (middle, -58), (right - 4, -20), (right - 5, 14), (middle, 26)]), paint(tone.deep))
        return
    canvas.drawPath(path, paint(tone.base))
    fit.shade(canvas, path, tone, palette.lit.side, left, right)
    canvas.save()
    canvas.clipPath(path, True)
    for i in range(5):
        y = -14 + 8 * i
        for edge, way in ((left, 1), (right, -1)):
            canvas.drawOval(box(edge + way * 5 - 7, y - 4, edge + way * 5 + 7, y + 4), paint(tone.light if way == -palette.lit.side else tone.base))
            canvas.drawOval(box(edge + way * 5 - 7, y - 4, edge + way * 5 + 7, y + 4), paint(tone.deep, 0.6, stroke=1.2))
    for j in range(3):
        y = -38 - j * 9
        canvas.drawPath(smooth([(left + 2, y + 16), (middle - 12, y - 2), (middle + 12, y - 2), (right - 2, y + 16)], closed=False), paint(tone.deep, 0.5, stroke=1.3))
    canvas.restore()


_DRAWN: dict[str, Draw] = {
    "cap": _cap, "beanie": _beanie, "hood": _hood, "helmet": _helmet, "crown": _crown, "headscarf": _headscarf, "sou-wester": _sou_wester, "wig": _wig,
    "fedora": brimmed(19, 5, 3, 43, 0.7, 8, "outfit", "black"),
    "cowboy": brimmed(33, 3, 13, 42, 0.74, 11, "leather", "accent"),
    "straw": brimmed(30, 4, 1, 28, 0.86, 0, "straw", "accent", -25, 0.5),
    "top-hat": brimmed(15, 3, 5, 64, 1.05, 0, "black", "accent", -26, 0.0),
}
_DRAWN |= headwraps.DRAWN | helmets.DRAWN | trade_hats.DRAWN
HATS = tuple(_DRAWN)
ALIASES = {
    "hat": "fedora", "trilby": "fedora", "stetson": "cowboy", "baseball-cap": "cap", "flat-cap": "cap", "bobble-hat": "beanie", "fila": "beanie", "kufi": "beanie", "woolly-hat": "beanie", "toque": "chef", "chef-hat": "chef", "police-hat": "police-cap", "police": "police-cap",
    "captain": "peaked-cap", "captain-hat": "peaked-cap", "conductor": "peaked-cap", "military-cap": "peaked-cap", "hardhat": "hard-hat", "safety-helmet": "hard-hat", "miner-helmet": "hard-hat", "firefighter": "fire-helmet", "gele": "headwrap",
    "head-wrap": "headwrap", "yarmulke": "kippah", "skullcap": "kippah", "taqiyah": "kippah", "fez": "kippah", "mantilla": "veil", "niqab": "hijab", "wimple": "hijab", "habit": "hijab", "shawl": "headscarf", "babushka": "headscarf",
    "derby": "bowler", "wizard-hat": "wizard", "witch-hat": "witch", "pirate": "tricorn", "pirate-hat": "tricorn", "bicorne": "tricorn", "visor": "knight-helmet", "great-helm": "knight-helmet", "bascinet": "knight-helmet", "roman-helmet": "galea",
    "legionary": "galea", "space": "space-helmet", "astronaut": "space-helmet", "fur-hat": "ushanka", "diadem": "tiara", "circlet": "tiara", "wreath": "laurel", "goggles": "aviator", "bandanna": "bandana", "sunhat": "straw", "sun-hat": "straw",
    "nurse": "nurse-cap", "motorcycle-helmet": "helmet", "rain-hat": "sou-wester", "southwester": "sou-wester",
}  # fmt: skip
"""Other words for them."""
COVERING = ("wig", "headscarf", "hood", "helmet", "turban", "headwrap", "hijab", "bonnet", "galea", "gladiator-helmet", "knight-helmet", "aviator", "ushanka")
"""They hide what hair does not hang out below."""
OPEN = ("crown", "kippah", "laurel", "tiara", "veil", "headband", "space-helmet", "nurse-cap")
"""They leave the hair as it is."""
_FITTED = ("hood", "headscarf", "wig", "helmet", "hijab", "bonnet", "space-helmet", "knight-helmet", "veil")
_EXTENT = {"cowboy": (92, 92), "straw": (92, 92), "top-hat": (66, 112), "helmet": (66, 112), "sombrero": (116, 104), "witch": (100, 136), "wizard": (84, 144), "conical": (92, 100), "chef": (70, 124), "headwrap": (84, 120), "tricorn": (84, 96),
           "galea": (76, 120), "gladiator-helmet": (72, 108), "police-cap": (70, 96), "space-helmet": (78, 92), "hijab": (70, 92), "veil": (90, 92), "turban": (66, 98)}  # fmt: skip


def hat_of(word: str) -> str:
    """The hat that a word means; empty for none, a plain hat for one that is not known."""
    name = word.strip().lower().replace(" ", "-").replace("_", "-")
    if not name or name in _DRAWN:
        return name
    if name in ALIASES:
        return ALIASES[name]
    for part in (*name.split("-")[::-1], *(name.split("-", 1)[-1:])):
        if part in _DRAWN:
            return part
        if part in ALIASES and part != "hat":
            return ALIASES[part]
    return "fedora" if "hat" in name else "cap"


def extent(hat: str) -> tuple[int, int]:
    """How far a hat reaches from the eyes: sideways and up, in head units."""
    return _EXTENT.get(hat, (66, 92))


def draw_hat(canvas: Canvas, hat: str, head: Head, pose: Pose, palette: Palette, volume: float, far: bool) -> None:
    """A hat; `far` is what lies behind the head."""
    drawn = _DRAWN.get(hat)
    if drawn is not None:
        canvas.save()
        if hat not in _FITTED:
            canvas.translate(0, -7 * head.young)  # a child's crown is higher
        drawn(canvas, Fit(head, pose, min(volume, 6.0) + 1.5), palette, far)
        canvas.restore()
