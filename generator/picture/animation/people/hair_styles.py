"""The hair styles: each lays its locks on the head once, from the character's own dice."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace

from generator.film import Look
from generator.picture.animation.brush import dice
from generator.picture.animation.people.build import years
from generator.picture.animation.people.hats import COVERING, OPEN
from generator.picture.animation.people.head import Head
from generator.picture.animation.people.locks import Lock, Style
from generator.picture.animation.people.tresses import (
    brushed_up,
    bundle,
    curls,
    curtain,
    fringe,
    hang,
    parted,
    plait,
    root,
    ropes,
    sides,
    tones,
)


def style_of(look: Look, head: Head) -> Style:
    """The style of a look; old men's hair recedes."""
    r = dice("hair", look.hair_style, look.skin, look.eyes, look.nose, look.height)
    male = look.gender.value == "male"
    recede = years(look.age) * (1.0 if male else 0.25)
    make = _STYLES.get(look.hair_style, _STYLES["short"])
    return make(head, r, recede)


def under_hat(style: Style, hat: str) -> Style:
    """Hair pressed flat by a hat: what stands up or falls from above the brim is gone."""
    if not hat:
        return style
    if hat in OPEN:
        return style
    if hat in ("hijab", "knight-helmet", "aviator"):
        return replace(style, locks=(), cap=False)
    if hat in COVERING:
        kept = tuple(each for each in style.locks if each.points[3][1] > 40 and abs(each.points[0][0]) > 14)
        return replace(style, locks=kept if hat in ("headscarf", "hood", "helmet") else (), volume=min(style.volume, 2.0), bumps=0.0)
    kept = tuple(each for each in style.locks if each.points[3][1] > -8 or (each.points[0][1] > -26 and each.points[3][1] > -26))
    short = not any(each.points[3][1] > 30 for each in kept)
    pressed = tuple(replace(each, points=tuple((x * 0.95, y, z * 0.95) if y < 12 else (x, y, z) for x, y, z in each.points)) for each in kept)  # type: ignore[arg-type]
    return replace(style, locks=pressed, volume=min(style.volume, 1.6 if short else 3.0), bumps=min(style.bumps, 1.0), sides=min(style.sides, 0.7 if short else 1.0), lift=0.0)


def wetted(style: Style, wet: float, head: Head) -> Style:
    """Hair that hangs with water: flat on the head, in thin strands that reach lower and hardly sway."""
    if wet < 0.1:
        return style
    locks = []
    for each in style.locks:
        points = tuple((x * (1 - 0.1 * wet * (y > -30)), y + 7 * wet * (i / 3) * (each.points[3][1] > -20) + 3 * wet * (y < -44), z * (1 - 0.06 * wet)) for i, (x, y, z) in enumerate(each.points))
        a, b, c = each.widths
        locks.append(replace(each, points=points, widths=(a, b * (1 - 0.32 * wet), c), sway=each.sway * (1 - 0.7 * wet), ripple=each.ripple * (1 - 0.5 * wet), sheen=min(1.4, each.sheen + 0.5 * wet)))  # type: ignore[arg-type]
    if wet > 0.4 and style.cap and style.texture == "strands" and style.volume > 1:  # strands stick to the forehead
        for i, azimuth in enumerate((-27, -13, 4, 17, 31)):
            low = -34 + (15, 21, 11, 18, 14)[i] * wet
            locks.append(Lock(points=(root(head, azimuth * 0.6, -46, 2), root(head, azimuth * 0.9, -38, 1), root(head, azimuth * 1.1, (low - 36) / 2, 0.4), root(head, azimuth * 1.14, low, 0.2)), widths=(6, 3.6, 0.8), tone=(0, 1, 0, 3, 1)[i], sway=0.05, phase=i, sheen=0.6))
    return replace(style, locks=tuple(locks), volume=style.volume * (1 - 0.5 * wet), bumps=style.bumps * (1 - 0.7 * wet), lift=style.lift * (1 - 0.9 * wet))


Maker = Callable[[Head, random.Random, float], Style]


def _short(head: Head, r: random.Random, recede: float) -> Style:
    """Short all round; the fringe is brushed up, to one side or left to fall."""
    kind, side = r.choice(("fall", "side", "up")), r.choice((-1, 1))
    if recede > 0.55:
        return Style(volume=3.2, recede=recede, lift=1.0)
    if kind == "up":
        return Style(locks=tuple(brushed_up(head, r, 9 - 4 * recede)), volume=4.5, recede=recede, lift=4.0, sides=0.6)
    return Style(locks=tuple(fringe(head, r, 8, (9 if kind == "fall" else 6) - 6 * recede, side * (34 if kind == "side" else 10), 11)), volume=5.0, recede=recede, sides=0.7)


def _side_part(head: Head, r: random.Random, recede: float) -> Style:
    locks = []
    side = r.choice((-1, 1))
    for i in range(7):
        end = -58 + i * 17
        x0, y0, z0 = root(head, side * 34, -49, 4)
        x1, y1, z1 = root(head, side * (20 - i * 2), -52, 11)
        x2, y2, z2 = root(head, side * end * 0.8, -44, 9)
        x3, y3, z3 = root(head, side * end, -32 + abs(end) * 0.12 - 8 * recede, 3)
        locks.append(Lock(points=((x0, y0, z0), (x1, y1, z1), (x2, y2, z2), (x3, y3, z3)), widths=(4, 12, 2), tone=(0, 1, 0, 3)[i % 4], sway=0.15, phase=i, sheen=0.8))
    return Style(locks=tuple(locks), volume=5, recede=recede, sides=0.7, lift=2.0)


def _messy(head: Head, r: random.Random, recede: float) -> Style:
    """Layers that stick out where they will."""
    locks = curtain(head, r, 12, 6, count=30, width=12, out=7)
    for i in range(16):
        azimuth, y = -180 + 360 * (i + r.random()) / 16, r.uniform(-50, -40)
        x0, y0, z0 = root(head, azimuth, y - 2, 0)
        x1, y1, z1 = root(head, azimuth + r.uniform(-20, 20), y + 4, 9)
        x2, y2, z2 = root(head, azimuth + r.uniform(-26, 26), y + 12, 12)
        locks.append(Lock(points=((x0, y0 - 5, z0), (x1, y1 - 8, z1), (x2, y2 - 3, z2), (x2 * 1.02, y2 + r.uniform(5, 13), z2 * 1.02)), widths=(4, 11, 0.8), tone=tones(r), sway=0.25, phase=r.uniform(0, 6), sheen=0.5))
    return Style(locks=tuple(locks + fringe(head, r, 9, 17 - 11 * recede, r.choice((-18, 14)), 12)), volume=6, recede=recede)


def _long(head: Head, r: random.Random, recede: float, wave: float = 2.0, length: float = 118, width: float = 15.0, drop: float = 0.0, ripple: float = 0.0) -> Style:
    locks = curtain(head, r, length, wave, width=width, out=5 + wave * 0.4, ripple=ripple)
    locks += parted(head, r, 44 + wave) if not drop else fringe(head, r, 9, drop, 10)
    return Style(locks=tuple(locks), volume=5 + wave * 0.15, recede=recede * 0.6)


def _wavy(head: Head, r: random.Random, recede: float) -> Style:
    style = _long(head, r, recede, wave=7, length=112, width=19, drop=19, ripple=6.0)
    return Style(locks=style.locks, volume=9, lift=2.0)


def _shoulder(head: Head, r: random.Random, recede: float) -> Style:
    return Style(locks=tuple(curtain(head, r, 66, 3, width=15, out=6, curl=0.1) + parted(head, r, 48)), volume=5.5, recede=recede * 0.5)


def _bob(head: Head, r: random.Random, recede: float) -> Style:
    return Style(locks=tuple(curtain(head, r, 40, 1, width=16, out=9, curl=0.16) + fringe(head, r, 10, 22, 0, 12)), volume=7)


def _bun(head: Head, r: random.Random, recede: float) -> Style:
    x, y, z = 0.0, -50.0, -46.0
    knot = []
    for i in range(9):
        a = i * 0.7
        knot.append(Lock(points=((x + 15 * math.cos(a), y + 13 * math.sin(a), z), (x + 17 * math.cos(a + 0.8), y + 15 * math.sin(a + 0.8), z - 4), (x + 12 * math.cos(a + 1.7), y + 11 * math.sin(a + 1.7), z - 4), (x + 5 * math.cos(a + 2.4), y + 5 * math.sin(a + 2.4), z)),
                         widths=(9, 13, 5), tone=(0, 1, 3)[i % 3], sway=0.03, layer=2))
    wisps = [hang(head, r, way * 74, 24, wave=5, width=3.0, out=4, tone=0, start=-12) for way in (-1, 1)]
    return Style(locks=tuple(knot + wisps + sides(head)), volume=4.5, recede=recede * 0.4, knot=(x, y, z))


def _ponytail(head: Head, r: random.Random, recede: float) -> Style:
    tail = bundle(r, (0, -30, -52), (0, 78, -60), 6, 17, 20)
    front = fringe(head, r, 6, 13, r.choice((-34, 34)), 10) if r.random() < 0.6 else sides(head)
    return Style(locks=tuple(tail + front + [hang(head, r, way * 74, 26, wave=5, width=3.2, out=4, start=-12) for way in (-1, 1)]), volume=4.5, recede=recede * 0.3, knot=(0, -30, -52))


def _braid(head: Head, r: random.Random, recede: float) -> Style:
    sx, _, sz = root(head, 112, 22, 3)
    tail = plait((sx, 16, sz), (38, 128, 22), 8, 13)
    return Style(locks=tuple(tail + parted(head, r, 16)), volume=5, recede=recede * 0.3)


def _pigtails(head: Head, r: random.Random, recede: float) -> Style:
    locks: list[Lock] = []
    for way in (-1, 1):
        locks += bundle(r, (way * 40, -18, -14), (way * 58, 52, -8), 5, 15, 14)
    return Style(locks=tuple(locks + fringe(head, r, 9, 18, 0, 11)), volume=4.5)


def _curly(head: Head, r: random.Random, recede: float) -> Style:
    full = r.random()
    return Style(locks=tuple(curls(head, r, 60, 11, 14, low=4 + 22 * full, fringe=12 - 8 * recede)), volume=9, bumps=3.5, recede=recede * 0.6, texture="curls")


def _undercut(head: Head, r: random.Random, recede: float) -> Style:
    side = r.choice((-1, 1))
    return Style(locks=tuple(fringe(head, r, 9, 24 - 12 * recede, side * 62, 12)), volume=5.5, recede=recede, sides=0.12, lift=3.0)


def _mohawk(head: Head, r: random.Random, recede: float) -> Style:
    locks = []
    for i in range(13):
        a = math.radians(-32 + 200 * i / 12)  # from the forehead over the crown to the nape
        y, z = -10 - 42 * math.cos(a - 0.35), 40 * math.cos(a) if i < 2 else -math.sin(a - 0.5) * 52 + 26
        y, z = -8 - 46 * math.sin(math.pi * (0.3 + 0.55 * i / 12)), 34 - 84 * i / 12
        k = 30 - abs(i - 5) * 1.5
        locks.append(Lock(points=((r.uniform(-2, 2), y + 6, z), (0, y - k * 0.4, z - 2), (r.uniform(-2, 2), y - k * 0.7, z - 5), (r.uniform(-4, 4), y - k, z - 9)), widths=(15, 14, 1.5), tone=(0, 3, 1)[i % 3], sway=0.12, phase=i * 0.3, layer=1 if i < 7 else 0))
    return Style(locks=tuple(locks), volume=0.8, alpha=0.35)


_STYLES: dict[str, Maker] = {
    "bald": lambda head, r, recede: Style(cap=False),
    "buzz": lambda head, r, recede: Style(volume=1.6, recede=recede),
    "short": _short,
    "side-part": _side_part,
    "messy": _messy,
    "curly": _curly,
    "afro": lambda head, r, recede: Style(volume=r.uniform(16, 23), bumps=3.2, recede=recede * 0.5, texture="curls", lift=3.0),
    "locs": lambda head, r, recede: Style(locks=tuple(ropes(head, r, 30, r.choice((34, 62, 92)), 7.5, 6)), volume=6, recede=recede * 0.5, texture="rows"),
    "braids": lambda head, r, recede: Style(locks=tuple(ropes(head, r, 38, r.choice((70, 104)), 5.0, 11)), volume=3.5, recede=recede * 0.3, texture="rows"),
    "cornrows": lambda head, r, recede: Style(locks=tuple(plait((-8, 14, -48), (-10, 46, -50), 5, 7) + plait((8, 14, -48), (10, 46, -50), 5, 7)), volume=2.2, recede=recede * 0.6, texture="rows", knot=(0, 12, -50)),
    "undercut": _undercut,
    "quiff": lambda head, r, recede: Style(locks=tuple(brushed_up(head, r, 17)), volume=5, recede=recede, lift=9.0, sides=0.25),
    "slick": lambda head, r, recede: Style(locks=tuple(sides(head)), volume=3.5, recede=recede + 0.25, knot=(0, -18, -54)),
    "pixie": lambda head, r, recede: Style(locks=tuple(fringe(head, r, 9, 16, r.choice((-40, 40)), 11) + curtain(head, r, 16, 2, count=26, width=10, out=5)), volume=5.5),
    "receding": lambda head, r, recede: Style(volume=3.5, recede=max(0.9, recede), sides=1.0),
    "bob": _bob,
    "shoulder": _shoulder,
    "long": lambda head, r, recede: _long(head, r, recede),
    "wavy": _wavy,
    "ponytail": _ponytail,
    "braid": _braid,
    "bun": _bun,
    "pigtails": _pigtails,
    "mohawk": _mohawk,
}
STYLES = tuple(_STYLES)
