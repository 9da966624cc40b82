"""Short happenings at a point of the frame, on ones, in front of everybody."""

from __future__ import annotations

import math
from functools import lru_cache

import cv2
import numpy as np

from generator.film import Effect
from generator.picture.animation.brush import Bitmap, Canvas, box, dice, mix, paint, polygon, smooth
from generator.picture.animation.effects.beams import headlights, searchlight, sun_flare
from generator.picture.animation.effects.halo import halo


def sparks(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    r = dice("sparks", effect.x, effect.y)
    strength = effect.strength / 500
    for burst in range(1 + int(effect.frames / 20)):
        u = t - burst * 0.8
        if not 0 <= u < 1.4:
            continue
        for _ in range(round(70 * strength)):
            angle, speed, life = r.uniform(-math.pi, 0.4), r.uniform(90, 620), r.uniform(0.35, 1.3)
            if u > life:
                continue
            drag = (1 - math.exp(-2.2 * u)) / 2.2
            vx, vy = math.cos(angle) * speed * unit, math.sin(angle) * speed * unit
            px, py = x + vx * drag, y + vy * drag + 330 * u * u * unit
            k = math.exp(-2.2 * u)
            tail = px - vx * k * 0.03, py - (vy * k + 660 * u * unit) * 0.03
            canvas.drawLine(px, py, *tail, paint("ff8a34", 0.5 * (1 - u / life), stroke=4.2 * unit, plus=True))
            canvas.drawLine(px, py, *tail, paint("fff0c0" if u < life / 2 else "ffb060", 1 - u / life, stroke=1.6 * unit, plus=True))
        halo(picture, x, y, 170 * unit, "ffb060", max(0.0, 0.8 - 1.4 * u))
        halo(picture, x, y, 46 * unit, "fff4e0", max(0.0, 1 - 5 * u), fall=1.4)


@lru_cache(maxsize=8)
def _pieces(x: int, y: int, count: int) -> list[tuple[float, float, float, float, bool, list[tuple[float, float]]]]:
    """Of each piece: angle, speed, size, turn, whether it glows, its corners as (distance, angle)."""
    r = dice("debris", x, y)
    return [
        (
            -r.uniform(0.1, math.pi - 0.1),
            r.uniform(160, 900),
            2.5 + 13 * r.random() ** 2.4,
            r.uniform(-9, 9),
            r.random() < 0.4,
            [(r.uniform(0.45, 1.25), a) for a in (0, 1.1, 2.3, 3.6, 4.9)],
        )
        for _ in range(count)
    ]


def debris(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    for angle, speed, size, turn, hot, shape in _pieces(effect.x, effect.y, round(70 * effect.strength / 500)):
        drag = (1 - math.exp(-1.1 * t)) / 1.1
        px, py = x + math.cos(angle) * speed * drag * unit, y + (math.sin(angle) * speed * drag + 330 * t * t) * unit
        if py > 2000:
            continue
        grown = size * (1 + 0.5 * t) * unit
        points = [(px + grown * k * math.cos(a + turn * t), py + grown * k * math.sin(a + turn * t)) for k, a in shape]
        if hot and t < 1.2:
            back = px - math.cos(angle) * speed * 0.06 * unit, py - (math.sin(angle) * speed - 300 * t) * 0.06 * unit
            canvas.drawLine(px, py, *back, paint("ff8430", 0.45 * (1 - t / 1.2), stroke=size * 0.7 * unit, plus=True))
        lit = max(0.0, 1 - t * 1.1)
        canvas.drawPath(polygon(points), paint("2a1a16" if lit < 0.4 else "4a2414"))
        canvas.drawLine(*points[3], *points[4], paint("ffb868", 0.2 + 0.7 * lit, stroke=1.8 * unit))


def shockwave(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """A ring that bends what lies behind it."""
    if t > 0.7:
        return
    height, width = picture.shape[:2]
    radius, band = t * 1450 * unit, (60 + 120 * t) * unit
    yy, xx = np.mgrid[0:height:4, 0:width:4].astype(np.float32)
    rx, ry = xx - x, yy - y
    far = np.sqrt(rx * rx + ry * ry * 1.4) + 1e-3
    wave = np.exp(-(((far - radius) / band) ** 2))
    push = wave * (-40 * unit * (1 - t / 0.7) * effect.strength / 500) / far
    map_x = cv2.resize(xx + rx * push, (width, height), interpolation=cv2.INTER_LINEAR)
    map_y = cv2.resize(yy + ry * push, (width, height), interpolation=cv2.INTER_LINEAR)
    picture[:] = cv2.remap(picture, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = cv2.resize(np.clip(wave * 60 * (1 - t / 0.7), 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
    cv2.add(picture, cv2.merge([light, light, light, np.zeros_like(light)]), dst=picture)


def glass(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """A pane bursts: shards turn, catch the light and fall."""
    r = dice("glass", effect.x, effect.y)
    for _ in range(round(60 * effect.strength / 500)):
        angle, speed, size, turn = r.uniform(0, math.tau), 60 + 640 * r.random() ** 1.6, 4 + 26 * r.random() ** 2, r.uniform(-7, 7)
        corners = [(r.uniform(0.4, 1.2), a + r.uniform(-0.4, 0.4)) for a in (0, 2.1, 4.2)]
        drag = (1 - math.exp(-1.6 * t)) / 1.6
        px, py = x + math.cos(angle) * speed * drag * unit, y + (math.sin(angle) * speed * drag + 420 * t * t) * unit
        flat = 0.25 + 0.75 * abs(math.cos(turn * t + angle))
        points = [(px + size * k * math.cos(a + turn * t) * unit, py + size * k * flat * math.sin(a + turn * t) * unit) for k, a in corners]
        shine = max(0.0, math.cos(turn * t * 1.3 + angle * 2)) ** 6
        canvas.drawPath(polygon(points), paint("bfe0f0", 0.2 + 0.7 * shine, plus=shine > 0.5))
        canvas.drawPath(polygon(points), paint("f4fcff", 0.75, stroke=1.1 * unit))
    halo(picture, x, y, 180 * unit, "d8f0ff", max(0.0, 0.7 - 3 * t))


def splash(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """Water thrown up in a crown, drops that fall back, rings that run out."""
    r = dice("splash", effect.x, effect.y)
    unit = unit * (0.5 + effect.strength / 1000)
    for ring in range(3):
        u = t - 0.14 * ring
        if u > 0:
            wide = (30 + 210 * u) * unit
            canvas.drawOval(
                box(x - wide, y - wide * 0.2, x + wide, y + wide * 0.2),
                paint("dff2fa", max(0.0, 0.7 - 0.55 * u), stroke=(3.4 - 1.6 * min(1.6, u)) * unit),
            )
    if t < 0.8:
        high = math.sin(min(1.0, t / 0.8) ** 0.8 * math.pi) * 165 * unit
        wide = (24 + 84 * t) * unit
        jets = [(math.tau * k / 13 + r.uniform(-0.15, 0.15), r.uniform(0.55, 1.15), r.uniform(5, 10)) for k in range(13)]
        for angle, reach, thick in sorted(jets, key=lambda jet: math.sin(jet[0])):  # those behind first
            front = 0.5 + 0.5 * math.sin(angle)
            bx, by, w = x + math.cos(angle) * wide, y + math.sin(angle) * wide * 0.24, thick * unit * (1.2 - 0.5 * t)
            lean, up = math.cos(angle) * high * 0.5 * reach, high * reach
            tip = bx + lean, by - up
            jet = [(bx - 2.4 * w, by), (bx + lean * 0.25 - w, by - up * 0.4), tip, (bx + lean * 0.35 + w, by - up * 0.36), (bx + 2.4 * w, by)]
            canvas.drawPath(smooth(jet), paint(mix("86b8d4", "e8f8ff", front), 0.42 + 0.3 * front))
            canvas.drawPath(smooth([jet[0], jet[1], tip], closed=False), paint("ffffff", 0.35 + 0.5 * front, stroke=1.6 * unit))
            canvas.drawCircle(tip[0] + lean * 0.16, tip[1] - up * 0.1, w * 0.55, paint("f4fcff", 0.85))
        canvas.drawOval(box(x - wide * 1.15, y - wide * 0.34, x + wide * 1.15, y + wide * 0.34), paint("f0faff", 0.35 * (1 - t / 0.8), blur=round(8 * unit)))
    for _ in range(44):
        angle, speed, size = -math.pi / 2 + r.gauss(0, 0.42), r.uniform(140, 430), r.uniform(1.2, 4.6)
        px, py = x + math.cos(angle) * speed * t * unit, y + (math.sin(angle) * speed * t + 420 * t * t) * unit
        if py < y + 6 * unit:
            canvas.drawCircle(px, py, size * unit, paint("e4f6ff", 0.85))
            canvas.drawCircle(px - size * 0.3 * unit, py - size * 0.3 * unit, size * 0.35 * unit, paint("ffffff", 0.9))


def fireworks(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """Rockets that burst one after the other into chrysanthemums whose sparks sink and go out."""
    y = min(y, 0.34 * picture.shape[0])
    for rocket in range(1 + int(effect.frames / 22)):
        u = t - 0.85 * rocket
        if not -0.5 <= u < 2.4:
            continue
        r = dice("rocket", effect.x, rocket)
        bx, by = x + r.uniform(-330, 330) * unit, y + r.uniform(-130, 90) * unit
        colour, second = r.choice(
            (("ff5a5a", "ffd0a0"), ("ffd24a", "fff4c0"), ("5ad0ff", "d8f4ff"), ("c07aff", "ffd0ff"), ("7aff9a", "f0ffe0"))
        )
        if u < 0:
            rise = 1 + u / 0.5
            py = by + (1 - rise) * 360 * unit
            canvas.drawLine(bx, py, bx, py + 46 * unit, paint("ffe0a0", 0.7, stroke=2.4 * unit, plus=True))
            continue
        fade = max(0.0, 1 - u / 2.2)
        drag = (1 - math.exp(-2.6 * u)) / 2.6
        back = (1 - math.exp(-2.6 * max(0.0, u - 0.12))) / 2.6
        for k in range(92):
            angle, speed = k * 2.39996, 560 * math.sqrt((k + 0.5) / 92) * r.uniform(0.94, 1.06)
            ax, ay = math.cos(angle) * speed * unit, math.sin(angle) * speed * unit
            sink, sunk = 46 * u * u * unit, 46 * max(0.0, u - 0.12) ** 2 * unit
            glitter = 1.0 if u < 1.0 else 0.35 + 0.65 * (math.sin(u * 40 + k) > 0)
            canvas.drawLine(
                bx + ax * back,
                by + ay * back + sunk,
                bx + ax * drag,
                by + ay * drag + sink,
                paint(colour, 0.85 * fade * glitter, stroke=3.2 * unit, plus=True),
            )
            canvas.drawCircle(bx + ax * drag, by + ay * drag + sink, 2.3 * unit, paint(second, fade * glitter, plus=True))
        halo(picture, bx, by, 420 * unit, colour, 0.5 * max(0.0, 1 - 1.6 * u))
        halo(picture, bx, by, 90 * unit, "ffffff", max(0.0, 1 - 6 * u), fall=1.4)


def muzzle_flash(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """Shots fired: a star of flame for two frames, again and again."""
    frame = round(t * 25)
    if frame % 7 > 1:
        return
    r = dice("muzzle", effect.x, frame // 7)
    size = (52 if frame % 7 == 0 else 30) * (0.6 + effect.strength / 1000) * unit
    way = 1 if effect.x < 500 else -1
    points = [
        (x + way * math.cos(a) * size * k * (1.7 if abs(a) < 0.3 else 0.8), y + math.sin(a) * size * k)
        for i in range(14)
        for a, k in [((i / 7 - 1) * math.pi, r.uniform(0.7, 1.2) if i % 2 else 0.32)]
    ]
    halo(picture, x, y, 280 * unit, "ffb050", 0.7)
    canvas.drawPath(polygon(points), paint("ffb040", 0.9, plus=True, blur=2))
    canvas.drawPath(polygon([(x + (px - x) * 0.6, y + (py - y) * 0.6) for px, py in points]), paint("fff8e0"))


def laser(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """Bolts of light that cross the frame from the effect's point, in turns."""
    width = picture.shape[1]
    way = 1 if effect.x < 500 else -1
    broad = unit * (0.6 + 0.8 * effect.strength / 1000)
    for shot in range(1 + int(effect.frames / 9)):
        u = t - 0.34 * shot
        if not 0 <= u < 0.6:
            continue
        r = dice("laser", effect.x, effect.y, shot)
        angle = r.uniform(-0.16, 0.1)
        head, long = u * 2500 * unit, 230 * unit
        hx, hy = x + way * math.cos(angle) * head, y + math.sin(angle) * head
        tx, ty = x + way * math.cos(angle) * max(0.0, head - long), y + math.sin(angle) * max(0.0, head - long)
        if not -200 < tx < width + 200:
            continue
        colour = "ff3a4a" if shot % 3 else "4affa0"
        for thick, alpha, soft in ((17, 0.3, 7), (8, 0.75, 2)):
            canvas.drawLine(tx, ty, hx, hy, paint(colour, alpha, stroke=thick * broad, plus=True, blur=soft))
        canvas.drawLine(tx, ty, hx, hy, paint("ffffff", 1.0, stroke=2.6 * broad))
        halo(picture, hx, hy, 130 * broad, colour, 0.4)
        halo(picture, x, y, 120 * broad, colour, max(0.0, 0.8 - 6 * u))


def impact(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """The drawn star of a blow, for a quarter of a second."""
    if t > 0.26:
        return
    r = dice("impact", effect.x, effect.y)
    grown = (0.5 + 0.5 * min(1.0, t / 0.08)) * 120 * (0.5 + effect.strength / 1000) * unit
    fade = max(0.0, 1 - t / 0.26)
    star = [
        (math.cos(i * math.pi / 9) * k, math.sin(i * math.pi / 9) * k) for i in range(18) for k in [r.uniform(0.8, 1.25) if i % 2 else 0.42]
    ]
    for scale, colour in ((1.0, "ff7a2a"), (0.78, "ffd84a"), (0.5, "fffbe8")):
        canvas.drawPath(polygon([(x + px * grown * scale, y + py * grown * scale) for px, py in star]), paint(colour, min(1.0, fade * 1.6)))
    for i in range(14):
        a, near, long = i * math.tau / 14 + 0.1, grown * (1.2 + 2.4 * t), r.uniform(30, 90) * unit
        canvas.drawLine(
            x + math.cos(a) * near,
            y + math.sin(a) * near,
            x + math.cos(a) * (near + long),
            y + math.sin(a) * (near + long),
            paint("fff4d8", fade, stroke=3 * unit),
        )


def meteors(canvas: Canvas, picture: Bitmap, effect: Effect, t: float, x: float, y: float, unit: float) -> None:
    """Shooting stars in the upper part of the frame."""
    height, width = picture.shape[:2]
    for star in range(2 + effect.frames // 14):
        r = dice("meteor", effect.x, star)
        u = t - star * 0.5 - r.random() * 0.3
        if not 0 <= u < 0.9:
            continue
        sx, sy, slope = r.uniform(0.05, 0.95) * width, r.uniform(0.02, 0.3) * height, r.uniform(0.35, 0.6)
        way = -1 if effect.x > 500 else 1
        hx, hy = sx + way * 620 * u * unit, sy + 620 * u * slope * unit
        power = math.sin(math.pi * u / 0.9)
        for k in range(6):
            canvas.drawLine(
                hx - way * k * 24 * unit,
                hy - k * 24 * slope * unit,
                hx - way * (k + 1) * 24 * unit,
                hy - (k + 1) * 24 * slope * unit,
                paint("d8e8ff", power * (1 - k / 6) * 0.8, stroke=(2.6 - 0.35 * k) * unit, plus=True),
            )
        halo(picture, hx, hy, 46 * unit, "ffffff", power)


SKYWARD = frozenset({"fireworks", "meteors"})
"""Those that happen in the sky, behind everything that stands on the ground."""
BURSTS = {
    "sparks": sparks,
    "debris": debris,
    "shockwave": shockwave,
    "glass": glass,
    "splash": splash,
    "fireworks": fireworks,
    "muzzle-flash": muzzle_flash,
    "laser": laser,
    "impact": impact,
    "meteors": meteors,
    "searchlight": searchlight,
    "headlights": headlights,
    "sun-flare": sun_flare,
}
"""By kind of effect: drawn at (x, y) in pixels, t seconds after its start, `unit` pixels to a design unit."""
