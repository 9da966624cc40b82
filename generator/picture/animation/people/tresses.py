"""How locks are laid: hanging, combed, curled, tied, plaited. Every style is put together from these."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from generator.picture.animation.people.head import Head
from generator.picture.animation.people.locks import Lock
from generator.picture.animation.people.solid import Space


def root(head: Head, azimuth: float, y: float, out: float = 2.0) -> Space:
    return head.solid.surface(math.radians(azimuth), y, out)


def hang(head: Head, r: random.Random, azimuth: float, length: float, *, wave: float = 0.0, width: float = 14.0, out: float = 6.0, tone: int = 0,
          start: float = -40.0, curl: float = 0.0, layer: int = 0, ripple: float = 0.0) -> Lock:
    """A lock that leaves the crown at an azimuth and hangs down to y = length."""
    x0, y0, z0 = root(head, azimuth, start, 1.5)
    x1, _, z1 = root(head, azimuth, -8, out)
    x2, _, z2 = root(head, azimuth, 0, out + 2)
    swing = wave * r.uniform(-1, 1)
    end = 1.0 - curl
    return Lock(
        points=((x0, y0, z0), (x1 + swing * 0.5, -14, z1), (x2 * 1.02 - swing * 1.4, length * 0.5, z2 * 0.98), (x2 * end + swing * 1.6, length, z2 * end * 0.92)),
        widths=(width * 0.3, width, 1.2 + width * 0.08), tone=tone, sheen=0.9 if start < -30 and width > 9 else 0.0, phase=r.uniform(0, 6.3), sway=min(1.4, max(0.2, (length + 20) / 80)), layer=layer, ripple=ripple * r.uniform(0.7, 1.2),
    )  # fmt: skip


def tones(r: random.Random) -> int:
    return r.choice((0, 0, 0, 1, 3, 0, 0))


def curtain(head: Head, r: random.Random, length: float, wave: float, count: int = 23, width: float = 15.0, out: float = 6.0, curl: float = 0.0, ripple: float = 0.0) -> list[Lock]:
    """Hair all round the back and the sides."""
    locks = []
    for i in range(count):
        azimuth = -180 + 360 * (i + 0.5) / count
        if abs(azimuth) < 74:
            continue
        inner = abs(azimuth) > 120
        locks.append(hang(head, r, azimuth, length * r.uniform(0.86, 1.05), wave=wave, width=width * r.uniform(0.85, 1.2), out=out, tone=1 if inner and i % 4 == 0 else tones(r), curl=curl, ripple=ripple))
    for way in (-1, 1):
        for j in range(3):
            locks.append(hang(head, r, way * (68 + 7 * j), length * r.uniform(0.7, 0.95), wave=wave * 0.7, width=width * 0.62, out=out * 0.9, tone=(0, 3, 0)[j], curl=curl, ripple=ripple))
    return locks


def fringe(head: Head, r: random.Random, count: int, drop: float, sweep: float, width: float = 12.0) -> list[Lock]:
    """Locks that fall over the forehead; `sweep` in degrees is how far they run sideways."""
    locks = []
    for i in range(count):
        a = -50 + 100 * (i + 0.5) / count
        start = a * 0.35 + sweep * 0.5
        end = a + sweep * 0.35 + r.uniform(-4, 4)
        fall = drop * r.uniform(0.72, 1.08) + abs(a) * 0.16
        x0, y0, z0 = root(head, start, -50, 5)
        x1, y1, z1 = root(head, (start + end) / 2, -46, 8)
        x2, y2, z2 = root(head, end, -34, 6)
        x3, y3, z3 = root(head, end + (5 if a > 0 else -5), -34 + fall, 3)
        locks.append(Lock(points=((x0, y0 - 2, z0), (x1, y1 - 2, z1), (x2, y2, z2), (x3, y3, z3)), widths=(width * 0.6, width, 1.4), tone=(0, 1, 0, 3)[i % 4] if width > 8 else tones(r), sway=0.25, phase=i * 0.9, sheen=0.6))
    return locks


def curls(head: Head, r: random.Random, count: int, out: float, size: float, low: float = 8.0, fringe: float = 0.0) -> list[Lock]:
    """Loose coils that stand off the scalp and fall a little; `fringe` lets some of them hang over the forehead."""
    locks = []
    for i in range(count):
        azimuth, y = (i * 137.5) % 360 - 180, -50 + (i * 0.7549 % 1) * (50 + low)
        if abs(azimuth) < 66 and y > -40 + fringe or abs(azimuth) < 84 and y > -14:
            y = -50 + (i * 0.37 % 1) * 12
        x, yy, z = root(head, azimuth, y, out * r.uniform(0.55, 1.0))
        turn = r.choice((-1, 1)) * size * 0.5
        fall = size * r.uniform(0.9, 1.5)
        locks.append(Lock(points=((x * 0.96, yy - size * 0.5, z * 0.96), (x + turn, yy - size * 0.2, z), (x - turn, yy + fall * 0.5, z), (x + turn * 0.6, yy + fall, z)),
                          widths=(size * 0.7, size * 0.85, size * 0.35), tone=tones(r), sway=0.2, phase=r.uniform(0, 6), ripple=size * 0.16))
    return locks


def ropes(head: Head, r: random.Random, count: int, length: float, width: float, knots: int) -> list[Lock]:
    """Locs or braids: many knotted ropes that hang all round."""
    locks = []
    for i in range(count):
        azimuth = -180 + 360 * (i + 0.5) / count
        if abs(azimuth) < 58:
            azimuth = math.copysign(58 + abs(azimuth) * 0.3, azimuth)
        long = length * r.uniform(0.8, 1.06) * (0.86 if abs(azimuth) < 80 else 1.0)
        lock = hang(head, r, azimuth, long, wave=1.5, width=width, out=5 + 3 * r.random(), tone=tones(r), start=-44 + 12 * r.random())
        locks.append(replace(lock, widths=(width, width, width * 0.7), knots=knots, sheen=0.0))
    return locks


def bundle(r: random.Random, at: Space, to: Space, count: int, width: float, bulge: float) -> list[Lock]:
    """A tail from a tie to its tip."""
    locks = []
    for i in range(count):
        spread = (i / max(1, count - 1) - 0.5) * bulge
        (x0, y0, z0), (x3, y3, z3) = at, to
        locks.append(Lock(points=((x0, y0, z0), (x0 * 0.8 + x3 * 0.2 + spread, y0 - 3, z0 * 1.25), (x3 + spread * 1.2, y0 * 0.35 + y3 * 0.65, z3 * 1.15), (x3 + spread * 0.7, y3 + r.uniform(-8, 4), z3)),
                          widths=(width * 0.5, width, 1.5), tone=(0, 1, 0, 3, 0)[i % 5], sway=1.2, phase=i * 0.4, sheen=0.8))
    return locks


def plait(at: Space, to: Space, steps: int, width: float) -> list[Lock]:
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


def brushed_up(head: Head, r: random.Random, high: float) -> list[Lock]:
    """Tufts that rise off the forehead and fall back."""
    locks = []
    for i in range(9):
        a = -44 + 88 * (i + 0.5) / 9
        x0, y0, z0 = root(head, a, -33, 1)
        x1, y1, z1 = root(head, a * 1.05, -40, 5)
        x2, y2, z2 = root(head, a * 0.9, -50, 6)
        x3, y3, z3 = root(head, a * 0.8 + r.uniform(-12, 12), -52, 0)
        k = high * (1 - abs(a) / 90) * r.uniform(0.8, 1.15)
        locks.append(Lock(points=((x0, y0, z0), (x1, y1 - k * 0.5, z1), (x2, y2 - k, z2), (x3, y3 - k * 0.7, z3 - 12)), widths=(5, 13, 2), tone=tones(r), sway=0.1, phase=i * 0.8, sheen=0.7))
    return locks


def parted(head: Head, r: random.Random, fall: float) -> list[Lock]:
    """Two sweeps from the parting to beside the cheeks."""
    locks = []
    part = r.choice((-16, 4, 16))
    for way in (-1, 1):
        for i in range(4):
            x0, y0, z0 = root(head, way * 4 + part, -50, 4)
            x1, y1, z1 = root(head, way * (30 + 6 * i), -46, 8)
            x2, y2, z2 = root(head, way * (60 + 5 * i), -22, 8)
            x3, y3, z3 = root(head, way * (70 + 7 * i), 0, 5)
            locks.append(Lock(points=((x0, y0, z0), (x1, y1 - 1, z1), (x2, y2, z2), (x3, fall * r.uniform(0.4, 1.0), z3)), widths=(3, 13, 1.5), tone=(0, 3, 1, 0)[i], sway=0.5, phase=i + way, sheen=0.9))
    return locks


def sides(head: Head) -> list[Lock]:
    """Hair combed back from the forehead."""
    locks = []
    for way in (-1, 1):
        for i in range(4):
            x0, y0, z0 = root(head, way * (6 + 12 * i), -34, 1.5)
            x1, y1, z1 = root(head, way * (24 + 16 * i), -44, 5)
            x2, y2, z2 = root(head, way * (60 + 14 * i), -40 + 6 * i, 5)
            x3, y3, z3 = root(head, way * (95 + 10 * i), -30 + 8 * i, 2)
            locks.append(Lock(points=((x0, y0, z0), (x1, y1, z1), (x2, y2, z2), (x3, y3, z3)), widths=(5, 9, 2), tone=(0, 1, 0, 3)[i], sway=0.03))
    return locks
