"""The hair styles: each lays its locks on the head once, from the character's own dice."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace

from generator.film import Look
from generator.picture.animation.brush import dice
from generator.picture.animation.people.build import years
from generator.picture.animation.people.hair import Lock, Style
from generator.picture.animation.people.head import Head
from generator.picture.animation.people.solid import Space


def _root(head: Head, azimuth: float, y: float, out: float = 2.0) -> Space:
    return head.solid.surface(math.radians(azimuth), y, out)


def _hang(head: Head, r: random.Random, azimuth: float, length: float, *, wave: float = 0.0, width: float = 14.0, out: float = 6.0, tone: int = 0,
          start: float = -40.0, curl: float = 0.0, layer: int = 0, ripple: float = 0.0) -> Lock:
    """A lock that leaves the crown at an azimuth and hangs down to y = length."""
    x0, y0, z0 = _root(head, azimuth, start, 1.5)
    x1, _, z1 = _root(head, azimuth, -8, out)
    x2, _, z2 = _root(head, azimuth, 0, out + 2)
    swing = wave * r.uniform(-1, 1)
    end = 1.0 - curl
    return Lock(
        points=((x0, y0, z0), (x1 + swing * 0.5, -14, z1), (x2 * 1.02 - swing * 1.4, length * 0.5, z2 * 0.98), (x2 * end + swing * 1.6, length, z2 * end * 0.92)),
        widths=(width * 0.7, width, 1.2 + width * 0.08), tone=tone, phase=r.uniform(0, 6.3), sway=min(1.4, max(0.2, (length + 20) / 80)), layer=layer, ripple=ripple * r.uniform(0.7, 1.2),
    )  # fmt: skip


def _tones(r: random.Random) -> int:
    return r.choice((0, 0, 0, 1, 3, 0))


def _curtain(head: Head, r: random.Random, length: float, wave: float, count: int = 23, width: float = 15.0, out: float = 6.0, curl: float = 0.0, ripple: float = 0.0) -> list[Lock]:
    """Hair all round the back and the sides."""
    locks = []
    for i in range(count):
        azimuth = -180 + 360 * (i + 0.5) / count
        if abs(azimuth) < 74:
            continue
        inner = abs(azimuth) > 120
        locks.append(_hang(head, r, azimuth, length * r.uniform(0.86, 1.05), wave=wave, width=width * r.uniform(0.85, 1.2), out=out, tone=1 if inner and i % 3 == 0 else _tones(r), curl=curl, ripple=ripple))
    for way in (-1, 1):
        for j in range(3):
            locks.append(_hang(head, r, way * (68 + 7 * j), length * r.uniform(0.7, 0.95), wave=wave * 0.7, width=width * 0.62, out=out * 0.9, tone=(0, 3, 0)[j], curl=curl, ripple=ripple))
    return locks


def _fringe(head: Head, r: random.Random, count: int, drop: float, sweep: float, width: float = 12.0) -> list[Lock]:
    """Locks that fall over the forehead; `sweep` in degrees is how far they run sideways."""
    locks = []
    for i in range(count):
        a = -50 + 100 * (i + 0.5) / count
        start = a * 0.35 + sweep * 0.5
        end = a + sweep * 0.35 + r.uniform(-4, 4)
        fall = drop * r.uniform(0.72, 1.08) + abs(a) * 0.16
        x0, y0, z0 = _root(head, start, -50, 5)
        x1, y1, z1 = _root(head, (start + end) / 2, -46, 8)
        x2, y2, z2 = _root(head, end, -34, 6)
        x3, y3, z3 = _root(head, end + (5 if a > 0 else -5), -34 + fall, 3)
        locks.append(Lock(points=((x0, y0 - 2, z0), (x1, y1 - 2, z1), (x2, y2, z2), (x3, y3, z3)), widths=(width * 0.6, width, 1.4), tone=(0, 1, 0, 3)[i % 4] if width > 8 else _tones(r), sway=0.25, phase=i * 0.9, layer=0))
    return locks


def _spikes(head: Head, r: random.Random, count: int, length: float, width: float = 12.0) -> list[Lock]:
    """Tufts that stand off the crown."""
    locks = []
    for _ in range(count):
        azimuth, y = r.uniform(-180, 180), r.uniform(-52, -26)
        x0, y0, z0 = _root(head, azimuth, y, 0)
        k = length * r.uniform(0.7, 1.2)
        n = math.hypot(x0, y0 + 12, z0) or 1.0
        dx, dy, dz = x0 / n, (y0 + 6) / n, z0 / n
        lean = r.uniform(-0.5, 0.5)
        locks.append(Lock(points=((x0, y0, z0), (x0 + dx * k * 0.4, y0 + dy * k * 0.5, z0 + dz * k * 0.4), (x0 + dx * k * 0.8 + lean * 3, y0 + dy * k * 0.8, z0 + dz * k * 0.8),
                                  (x0 + dx * k + lean * 7, y0 + dy * k * 0.8 + 2, z0 + dz * k)), widths=(width, width * 0.9, 0.8), tone=_tones(r), sway=0.12, phase=r.uniform(0, 6)))
    return locks


def _curls(head: Head, r: random.Random, count: int, out: float, size: float) -> list[Lock]:
    """Short coils all over the scalp."""
    locks = []
    for i in range(count):
        azimuth, y = (i * 137.5) % 360 - 180, r.uniform(-52, 6)
        if abs(azimuth) < 62 and y > -36 or abs(azimuth) < 84 and y > -8:
            y = r.uniform(-52, -36)
        x, yy, z = _root(head, azimuth, y, out)
        turn = r.choice((-1, 1)) * size
        locks.append(Lock(points=((x - turn * 0.5, yy - size * 0.4, z), (x + turn * 0.9, yy - size * 0.7, z), (x + turn * 0.8, yy + size * 0.8, z), (x - turn * 0.5, yy + size * 0.5, z)),
                          widths=(size * 0.5, size * 0.8, size * 0.2), tone=_tones(r), sway=0.15, phase=r.uniform(0, 6)))
    return locks


def _bundle(r: random.Random, at: Space, to: Space, count: int, width: float, bulge: float) -> list[Lock]:
    """A tail from a tie to its tip."""
    locks = []
    for i in range(count):
        spread = (i / max(1, count - 1) - 0.5) * bulge
        (x0, y0, z0), (x3, y3, z3) = at, to
        locks.append(Lock(points=((x0, y0, z0), (x0 * 0.8 + x3 * 0.2 + spread, y0 - 3, z0 * 1.25), (x3 + spread * 1.2, y0 * 0.35 + y3 * 0.65, z3 * 1.15), (x3 + spread * 0.7, y3 + r.uniform(-8, 4), z3)),
                          widths=(width * 0.5, width, 1.5), tone=(0, 1, 0, 3, 0)[i % 5], sway=1.2, phase=i * 0.4))
    return locks


def _plait(at: Space, to: Space, steps: int, width: float) -> list[Lock]:
    """A braid: knots that overlap down its length."""
    locks = []
    for i in range(steps):
        t = i / steps
        x, y, z = (a + (b - a) * t for a, b in zip(at, to, strict=True))
        y2 = y + (to[1] - at[1]) / steps * 1.7
        side = 1 if i % 2 else -1
        thick = width * (1.0 - 0.35 * t)
        for way, tone in ((side, 0), (-side, 1)):
            locks.append(Lock(points=((x + way * thick * 0.45, y, z), (x + way * thick * 0.7, y + 2, z), (x + way * thick * 0.1, y2, z), (x - way * thick * 0.2, y2 + 1, z)),
                              widths=(thick * 0.5, thick * 0.75, thick * 0.2), tone=tone, sway=0.4 * t, phase=t * 2))
    x, y, z = to
    locks.append(Lock(points=((x, y, z), (x + 2, y + 4, z), (x - 2, y + 9, z), (x, y + 15, z)), widths=(width * 0.4, width * 0.55, 1), tone=0, sway=0.5, phase=2))
    return locks


def style_of(look: Look, head: Head) -> Style:
    """The style of a look; old men's hair recedes."""
    r = dice("hair", look.hair_style, look.hair, look.age)
    male = look.gender.value == "male"
    recede = years(look.age) * (1.0 if male else 0.25)
    make = _STYLES.get(look.hair_style, _STYLES["short"])
    return make(head, r, recede)


def under_hat(style: Style, hat: str) -> Style:
    """Hair pressed flat by a hat: what stands up or falls from above the brim is gone."""
    if not hat:
        return style
    if hat in ("wig", "headscarf", "hood", "helmet"):
        kept = tuple(each for each in style.locks if each.points[3][1] > 40 and abs(each.points[0][0]) > 14)
        return replace(style, locks=kept if hat != "wig" else (), volume=min(style.volume, 2.0), bumps=0.0)
    if hat == "crown":
        return style
    kept = tuple(each for each in style.locks if each.points[3][1] > -8 or (each.points[0][1] > -26 and each.points[3][1] > -26))
    return replace(style, locks=kept, volume=min(style.volume, 4.0), bumps=min(style.bumps, 1.5))


Maker = Callable[[Head, random.Random, float], Style]


def _short(head: Head, r: random.Random, recede: float) -> Style:
    return Style(locks=tuple(_fringe(head, r, 7, 7 - 6 * recede, 30, 11)), volume=4.5, recede=recede)


def _side_part(head: Head, r: random.Random, recede: float) -> Style:
    locks = []
    for i in range(7):
        end = -58 + i * 17
        x0, y0, z0 = _root(head, 34, -49, 4)
        x1, y1, z1 = _root(head, 20 - i * 2, -52, 11)
        x2, y2, z2 = _root(head, end * 0.8, -44, 9)
        x3, y3, z3 = _root(head, end, -32 + abs(end) * 0.12, 3)
        locks.append(Lock(points=((x0, y0, z0), (x1, y1, z1), (x2, y2, z2), (x3, y3, z3)), widths=(4, 12, 2), tone=(0, 1, 0, 3)[i % 4], sway=0.15, phase=i))
    return Style(locks=tuple(locks), volume=5, recede=recede, parting=34)


def _messy(head: Head, r: random.Random, recede: float) -> Style:
    return Style(locks=tuple(_spikes(head, r, 34, 13, 13) + _fringe(head, r, 9, 15 - 9 * recede, 14, 12)), volume=6, recede=recede)


def _long(head: Head, r: random.Random, recede: float, wave: float = 2.0, length: float = 118, width: float = 15.0, fringe: float = 0.0, ripple: float = 0.0) -> Style:
    locks = _curtain(head, r, length, wave, width=width, out=5 + wave * 0.4, ripple=ripple)
    locks += _parted(head, r, 44 + wave) if not fringe else _fringe(head, r, 9, fringe, 10)
    return Style(locks=tuple(locks), volume=5 + wave * 0.15, recede=recede * 0.6)


def _parted(head: Head, r: random.Random, fall: float) -> list[Lock]:
    """Two sweeps from the parting to beside the cheeks."""
    locks = []
    for way in (-1, 1):
        for i in range(4):
            x0, y0, z0 = _root(head, way * 4 + 6, -50, 4)
            x1, y1, z1 = _root(head, way * (30 + 6 * i), -46, 8)
            x2, y2, z2 = _root(head, way * (60 + 5 * i), -22, 8)
            x3, y3, z3 = _root(head, way * (70 + 7 * i), 0, 5)
            locks.append(Lock(points=((x0, y0, z0), (x1, y1 - 1, z1), (x2, y2, z2), (x3, fall * r.uniform(0.4, 1.0), z3)), widths=(6, 12, 1.5), tone=(0, 3, 1, 0)[i], sway=0.5, phase=i + way))
    return locks


def _wavy(head: Head, r: random.Random, recede: float) -> Style:
    style = _long(head, r, recede, wave=7, length=112, width=19, fringe=19, ripple=6.0)
    return Style(locks=style.locks, volume=8, recede=0)


def _shoulder(head: Head, r: random.Random, recede: float) -> Style:
    return Style(locks=tuple(_curtain(head, r, 66, 3, width=15, out=6, curl=0.1) + _parted(head, r, 48)), volume=5.5, recede=recede * 0.5)


def _bob(head: Head, r: random.Random, recede: float) -> Style:
    return Style(locks=tuple(_curtain(head, r, 40, 1, width=16, out=9, curl=0.16) + _fringe(head, r, 10, 22, 0, 12)), volume=7)


def _bun(head: Head, r: random.Random, recede: float) -> Style:
    x, y, z = 0.0, -50.0, -46.0
    knot = []
    for i in range(9):
        a = i * 0.7
        knot.append(Lock(points=((x + 15 * math.cos(a), y + 13 * math.sin(a), z), (x + 17 * math.cos(a + 0.8), y + 15 * math.sin(a + 0.8), z - 4), (x + 12 * math.cos(a + 1.7), y + 11 * math.sin(a + 1.7), z - 4), (x + 5 * math.cos(a + 2.4), y + 5 * math.sin(a + 2.4), z)),
                         widths=(9, 13, 5), tone=(0, 1, 3)[i % 3], sway=0.03, layer=2))
    wisps = [_hang(head, r, way * 74, 26, wave=3, width=4.5, out=3, tone=0, start=-20) for way in (-1, 1)]
    return Style(locks=tuple(knot + wisps + _sides(head)), volume=4, recede=recede * 0.4)


def _sides(head: Head) -> list[Lock]:
    """Hair combed back from the forehead."""
    locks = []
    for way in (-1, 1):
        for i in range(4):
            x0, y0, z0 = _root(head, way * (6 + 12 * i), -34, 1.5)
            x1, y1, z1 = _root(head, way * (24 + 16 * i), -44, 5)
            x2, y2, z2 = _root(head, way * (60 + 14 * i), -40 + 6 * i, 5)
            x3, y3, z3 = _root(head, way * (95 + 10 * i), -30 + 8 * i, 2)
            locks.append(Lock(points=((x0, y0, z0), (x1, y1, z1), (x2, y2, z2), (x3, y3, z3)), widths=(5, 9, 2), tone=(0, 1, 0, 3)[i], sway=0.03))
    return locks


def _ponytail(head: Head, r: random.Random, recede: float) -> Style:
    tail = _bundle(r, (0, -30, -52), (0, 78, -60), 6, 17, 20)
    return Style(locks=tuple(tail + _fringe(head, r, 6, 13, 34, 10) + [_hang(head, r, way * 74, 30, wave=3, width=5, out=3, start=-20) for way in (-1, 1)]), volume=4.5, recede=recede * 0.3)


def _braid(head: Head, r: random.Random, recede: float) -> Style:
    sx, _, sz = _root(head, 112, 22, 3)
    plait = _plait((sx, 16, sz), (38, 128, 22), 8, 13)
    return Style(locks=tuple(plait + _parted(head, r, 16)), volume=5, recede=recede * 0.3)


def _pigtails(head: Head, r: random.Random, recede: float) -> Style:
    locks: list[Lock] = []
    for way in (-1, 1):
        locks += _bundle(r, (way * 40, -18, -14), (way * 58, 52, -8), 5, 15, 14)
    return Style(locks=tuple(locks + _fringe(head, r, 9, 18, 0, 11)), volume=4.5)


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
    "buzz": lambda head, r, recede: Style(volume=1.6, recede=recede, streaks=False),
    "short": _short,
    "side-part": _side_part,
    "messy": _messy,
    "curly": lambda head, r, recede: Style(locks=tuple(_curls(head, r, 74, 8, 10) + _fringe(head, r, 6, 9, 0, 10)), volume=9, bumps=3.5, recede=recede * 0.6, streaks=False),
    "afro": lambda head, r, recede: Style(locks=tuple(_curls(head, r, 60, 20, 8)), volume=22, bumps=5, recede=recede * 0.5, streaks=False),
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
